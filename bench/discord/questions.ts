/** Many different questions on the articles that the project carries, made from their own words. */
import { loadCorpus } from '../../src/corpus/load.ts';

const MANNERS = [
  (words: string) => `ماذا قالوا عن ${words}؟`,
  (words: string) => `متى ${words}؟`,
  (words: string) => `من قال ${words}؟`,
  (words: string) => `كم عدد ${words}؟`,
  (words: string) => `أين ${words}؟`,
  (words: string) => `شو صار ب${words}`,
  (words: string) => words,
];

/** `count` questions, all different, the same on every machine. */
export async function questions(count: number): Promise<string[]> {
  const { articles } = await loadCorpus('corpus');
  const words = articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s+/)));
  const made = new Set<string>();
  // A prime step walks over all places of the text before it meets one again.
  for (let step = 0; made.size < count && step < count * 20; step += 1) {
    const start = (step * 104_729) % Math.max(1, words.length - 5);
    const manner = MANNERS[step % MANNERS.length] ?? String;
    made.add(manner(words.slice(start, start + 2 + (step % 4)).join(' ')).slice(0, 300));
  }
  return [...made];
}
