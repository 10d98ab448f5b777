import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildDossier } from '../../src/dossier.ts';

const QUESTIONS = [
  'كم عدد القتلى؟',
  'من رعى وقف إطلاق النار؟',
  'متى يبدأ وقف إطلاق النار؟',
  'أين تجري المحادثات؟',
  'كم شخصاً أُجلي؟',
];

describe('an article that many have published word for word', () => {
  it('answers as surely as when one has it', async () => {
    const { articles, glossary } = await loadCorpus('corpus');
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const other = (await loadCorpus('test/fixtures/corpora/earthquake')).articles;
    const source = `---\ntitle: ${JSON.stringify(article.title)}\npublished: 2023-09-20\npublishedIs: stated\n---\n${article.body}`;
    const copies = Array.from({ length: 12 }, (_, at) => parseArticle(source, `copy-${at}`, `copy-${at}.md`));
    const once = buildDossier({ articles: [...articles, ...other], glossary, version: 'once' });
    const often = buildDossier({ articles: [...articles, ...other, ...copies], glossary, version: 'often' });
    for (const question of QUESTIONS) {
      const sure = once.index.search(question).confidence;
      expect(often.index.search(question).confidence, question).toBeGreaterThan(sure - 0.05);
    }
  });
});
