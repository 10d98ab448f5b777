import { beforeAll, describe, expect, it } from 'vitest';
import { nameOf } from '../../src/answers/quote.ts';
import { statements } from '../../src/answers/said.ts';
import { namesOf, speakerFilter, speakersNamed } from '../../src/answers/speakers.ts';
import { askable } from '../../src/answers/suggestions.ts';
import type { Dossier } from '../../src/dossier.ts';
import { answered, contextOf, firstArticle, pressed, shown, slash } from '../handler/discord.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await firstArticle();
});

describe('speakers', () => {
  it('are found by any words of their names, whatever clitics they carry', () => {
    expect(speakersNamed(dossier, 'للأمم المتحدة')).toContain('الأمين العام للأمم المتحدة أنطونيو غوتيريش');
    expect(speakersNamed(dossier, 'الأمم')).toHaveLength(2);
    expect(speakersNamed(dossier, 'ال')).toEqual([]);
  });

  it('are found by the sound of a Latin name, not by a likeness', () => {
    expect(speakersNamed(dossier, 'Aliyev')).toEqual(['الرئيس الأذربيجاني، إلهام علييف']);
    expect(speakersNamed(dossier, 'Smith')).toEqual([]);
  });

  it('are remembered by hashes that mean the same names again', () => {
    const filter = speakerFilter(dossier, 'السلطات الأرمينية') ?? null;
    expect(namesOf(dossier, filter)).toEqual(new Set(speakersNamed(dossier, 'السلطات الأرمينية')));
    expect(speakerFilter(dossier, 'نابليون')).toBeUndefined();
  });
});

describe('statements', () => {
  it('are whole sentences, each once for a speaker, also with two claims in it', () => {
    const found = statements(dossier, { by: null, about: '' });
    const keys = found.map(
      ({ article, sentence, speaker }) => `${article.id} ${sentence.start} ${nameOf(speaker)}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    const denial = found.find(({ speaker }) => speaker.claim.polarity === 'denial');
    expect(denial?.article.body.slice(denial.sentence.start, denial.sentence.end)).toMatch(
      /^ونفت أرمينيا أن/,
    );
    expect(denial?.claims).toHaveLength(2);
  });

  it('of one speaker about one thing are only those', () => {
    const by = speakerFilter(dossier, 'أرمينيا') ?? null;
    const about = statements(dossier, { by, about: 'منازلهم' });
    expect(about.map(({ paragraph }) => paragraph.number)).toEqual([15]);
  });

  it('about something told in other words are found through the search', () => {
    const found = statements(dossier, { by: null, about: 'Lachin' });
    expect(found.map(({ paragraph }) => paragraph.number)).toEqual([18]);
  });
});

describe('suggestions', () => {
  it('are questions whose answer is the very paragraph they were made from', () => {
    const when = askable(dossier).ar.filter((question) => /^(متى|أين)/.test(question));
    expect(when.length).toBeGreaterThan(0);
    for (const question of when) expect(dossier.index.search(question).answered).toBe(true);
  });

  it('show each kind early', () => {
    expect(
      askable(dossier)
        .ar.slice(0, 4)
        .some((question) => question.startsWith('تصريحات')),
    ).toBe(true);
  });
});

describe('a sentence of which a speaker says a part', () => {
  it('is the article’s own, and so it is cited', async () => {
    const context = contextOf(dossier);
    const reply = await answered(slash('ask', { question: 'متى استؤنفت الأعمال القتالية؟' }), context);
    expect(shown(reply)).toContain('نصّ المقالة نفسها، وفيه قول منسوب إلى: **روسيا**');
    expect(shown(await pressed('copy', reply, context))).not.toContain('روسيا، المقالة');
  });
});
