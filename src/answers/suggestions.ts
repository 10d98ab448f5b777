/** Questions that the corpus can answer, made from its readings: what to offer while someone types, or after no answer. */
import { fold } from '../arabic/fold.ts';
import type { Article } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import type { Claim, Readings, TollCategory } from '../reading/types.ts';
import { contains, overlaps } from '../span.ts';
import { newestFirst } from './articles.ts';
import { CATEGORIES } from './casualties.ts';
import { perDossier } from './per-dossier.ts';

/** In both languages; what is made of the articles' own words is in theirs. */
export interface Askable {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

const TOLL_QUESTIONS: Readonly<Record<TollCategory, { readonly ar: string; readonly en: string }>> = {
  killed: { ar: 'كم عدد القتلى؟', en: 'How many people were killed?' },
  wounded: { ar: 'كم عدد الجرحى؟', en: 'How many were wounded?' },
  missing: { ar: 'كم عدد المفقودين؟', en: 'How many are missing?' },
  displaced: { ar: 'كم عدد النازحين؟', en: 'How many were displaced?' },
  evacuated: { ar: 'كم عدد من أُجلوا؟', en: 'How many were evacuated?' },
  captured: { ar: 'كم عدد الأسرى والمعتقلين؟', en: 'How many were captured or detained?' },
};

/** Longest text that Discord completes with. */
const LONGEST = 100;
/** Each candidate is asked once to see whether it is answered: so many searches take a moment, not more. */
const MOST_TRIED = 40;

/** So many speakers are offered, those of the newest articles. */
const MOST_SPEAKERS = 2000;

/** Where the words of a statement may end and still make sense: before these. */
const ENDING =
  /\s+(?=(?:في|من|بعد|قبل|خلال|بسبب|بشأن|عبر|قرب|أثناء|حيث|التي|الذي|بدءاً|اعتباراً)\s)|[،؛.:"«»“”]/gu;
/** What says that a place follows. */
const PLACE =
  /(?:^|\s)(?:في|ب|إلى|قرب)\s?(?:ال)?(?:مدينة|بلدة|قرية|محافظة|ولاية|عاصمة|جزيرة|مطار|ميناء|مخيم|حي|مقر|وسط|شرق|غرب|شمال|جنوب)/u;

/** What the articles can be asked, a few of each kind first. */
export const askable = perDossier(function* (dossier): Generator<void, Askable> {
  const articles = newestFirst(dossier.articles).flatMap((article) => {
    const readings = dossier.readings.get(article.id);
    return readings === undefined ? [] : [{ article, readings }];
  });
  const categories = new Set<TollCategory>();
  const speakers = new Set<string>();
  const tried: string[] = [];
  let trials = 0;
  for (const { article, readings } of articles) {
    yield;
    for (const { category } of readings.tolls) categories.add(category);
    for (const { speakerResolved } of readings.claims)
      if (speakerResolved !== null) speakers.add(speakerResolved);
    if (trials >= MOST_TRIED) continue;
    for (const { question, claim } of readings.claims
      .slice(0, MOST_TRIED)
      .flatMap((each) => circumstances(article, readings, each))) {
      if (trials++ === MOST_TRIED) break;
      yield;
      const { answered, hits } = dossier.index.search(question, { limit: 1 });
      if (answered && hits[0]?.passage.article === article && contains(hits[0].passage, claim))
        tried.push(question);
    }
  }
  const counts = CATEGORIES.filter((category) => categories.has(category)).map(
    (category) => TOLL_QUESTIONS[category],
  );
  const statements = [...speakers].slice(0, MOST_SPEAKERS).map((speaker) => `تصريحات ${speaker}`);
  const all = (language: keyof Askable): string[] => [
    ...new Set(
      alternating(
        counts.map((count) => count[language]),
        tried,
        statements,
      ),
    ),
  ];
  return { ar: all('ar'), en: all('en') };
});

/** «متى أعلنت … ؟» where the sentence holds a time, «أين …؟» where it holds a place: the statement's own words. */
function circumstances(article: Article, { times }: Readings, claim: Claim) {
  const { body } = article;
  const questions: string[] = [];
  const content = body.slice(claim.content.start, claim.content.end);
  const timed = times.filter((time) => time.modifier !== true && overlaps(claim, time));
  // «تنظيم مسيرة جديدة مساء اليوم قرب مقرّ الحكومة»: the time is no part of what is asked for
  const untimed = Math.min(
    content.length,
    ...timed.map(({ start }) => Math.max(0, start - claim.content.start)),
  );
  const said = claim.speaker === null ? -1 : body.indexOf(`${claim.verb} ${claim.speaker}`, claim.start);
  const what = clause(content.slice(0, untimed));
  if (timed.length > 0 && said !== -1 && said < claim.content.start && what !== undefined)
    questions.push(`متى ${body.slice(said, claim.content.start)}${what}؟`);
  const place = PLACE.exec(content);
  const where = clause(content.slice(0, Math.min(untimed, place?.index ?? 0)));
  if (where !== undefined) questions.push(`أين ${where}؟`);
  return questions
    .filter(({ length }) => length <= LONGEST)
    .map((question) => ({ question, article, claim }));
}

/** The first words of a statement that make sense by themselves: two to eight of them, up to where a new phrase begins. */
function clause(content: string): string | undefined {
  const ends = [...content.matchAll(ENDING)].map(({ index }) => index);
  const fitting = [...ends, content.length]
    .map((end) => content.slice(0, end).trim())
    .filter((words) => /^\S+(?:\s+\S+){1,7}$/.test(words) && !/["«»“”]/.test(words));
  return fitting.at(-1);
}

/** One of each list in turn, so that the first few show what kinds of questions there are. */
function alternating(...lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** All questions, each folded: they are looked through at every key. */
export const foldedQuestions = perDossier(function* (dossier): Generator<void, ReadonlyMap<string, string>> {
  const { ar, en } = askable(dossier);
  const folded = new Map<string, string>();
  for (const [index, question] of [...ar, ...en].entries()) {
    if (index % 500 === 0) yield;
    folded.set(question, fold(question));
  }
  return folded;
});

/**
 * Completions of a question: first what was typed, as it is; then what the articles can be asked, the questions first
 * that hold most of the words typed («كم قتيل» holds no word of «كم عدد القتلى؟» but the first).
 */
export function suggestions(dossier: Dossier, typed: string): { name: string; value: string }[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fitting = [...foldedQuestions(dossier)]
    .map(([question, folded]) => ({
      question,
      held: words.filter((word) => folded.includes(word)).length,
    }))
    .filter(({ held }) => held > 0 || words.length === 0)
    .sort((a, b) => b.held - a.held)
    .map(({ question }) => question);
  return [typed, ...fitting]
    .filter((text) => text !== '' && text.length <= LONGEST)
    .map((text) => ({ name: text, value: text }));
}
