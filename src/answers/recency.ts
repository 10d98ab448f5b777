/** Newer or older: preferred only when a question asks for it («آخر حصيلة», «أول ما أُعلن»). */
import { fold } from '../arabic/fold.ts';
import type { Hit } from '../search/types.ts';

export type Recency = 'newest' | 'oldest';

const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** What news is made of: «آخر» before one of these is the latest, before others often "another" («طرف آخر»). */
const NEWS = words(`
حصيله الحصيله احصاء احصاءات احصاييه احصاييات ارقام الارقام رقم عدد الاعداد اعداد تعداد
خبر اخبار الاخبار انباء الانباء نبا معلومات المعلومات تفاصيل التفاصيل بيانات البيانات معطيات المعطيات
تطور تطورات التطورات مستجدات المستجدات جديد وضع الوضع الاوضاع موقف المواقف
تصريح تصريحات التصريحات بيان اعلان تقرير التقارير تقارير تحديث التحديثات تقدير تقديرات التقديرات تعليق رد
`);

/** Of an event: the beginning of these is its own, not of what was reported («بداية العام»). */
const FIRST_NEWS = words(`
حصيله احصاء احصاييه ارقام رقم خبر اخبار انباء نبا معلومات بيان تصريح تصريحات اعلان تقرير تقدير تعليق رد
`);

/**
 * Patterns over the folded question, words parted by single blanks, a blank before and behind.
 * «آخر مرة» and «أول من أمس» are of the event's own time, «شخص آخر» is another.
 */
const CUES: readonly (readonly [Recency, RegExp])[] = [
  ['newest', new RegExp(` [وفبل]?(?:اخر|احدث) (?:${NEWS}|ما|شي|اشي)(?= )`)],
  [
    'newest',
    / (?:الحصيله|الارقام|الاحصاييه|الاخبار|المعلومات|التطورات|البيانات) (?:الاخيره|الاحدث|الحاليه|الجديده|الراهنه) /,
  ],
  [
    'newest',
    / (?:حتي|الي|لحد|لغايه|لحتي|حد) (?:الان|هذه اللحظه|الساعه|اليوم|دلوقتي|هلق|هلا|الحين|هسه|دابا|توا) /,
  ],
  ['newest', / (?:الان|حاليا|دلوقتي|هلق|الحين|هسه|دابا|توا) /],
  [
    'newest',
    / [وب]?اليوم (?!الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاول|الثاني|الثالث|التالي|السابق|الذي|نفسه)/,
  ],
  ['newest', / (?:latest|newest|most recent|up to date|so far|currently|right now|at the moment|by now) /],
  ['newest', / (?:current|updated) (?:death )?(?:toll|figures?|numbers?|count|situation|status) /],
  ['oldest', new RegExp(` [وفبل]?(?:اول|اولي) (?:${FIRST_NEWS})(?= )`)],
  [
    'oldest',
    / [وفبل]?اول (?:ما|شي|اشي) (?:اعلن|اعلنت|اعلنه|اعلنته|قيل|قال|قالت|قالوا|ذكر|ذكرت|ورد|نشر|افيد|افادت|صدر|انقال|حكوا)/,
  ],
  ['oldest', / (?:الحصيله|الارقام|الانباء|الاخبار|المعلومات|التقارير|التصريحات|الروايه) (?:الاولي|الاوليه) /],
  ['oldest', / في (?:البدايه|البدء|بادي الامر|اول الامر|بدايه الامر) /],
  ['oldest', / (?:بالاول|بالبدايه|باول الامر|اول الامر|بدايه الامر) /],
  [
    'oldest',
    / (?:first|earliest|initial) (?:reported?|reports|announced?|announcement|toll|death toll|figures?|count|statement|news) /,
  ],
  ['oldest', / (?:at first|initially|in the beginning|to begin with) /],
];

/** Whether a question asks for the newest or the oldest of what is told; undefined when it asks for neither, or both. */
export function recencyAsked(question: string): Recency | undefined {
  const text = ` ${(fold(question).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const asked = new Set(CUES.flatMap(([recency, pattern]) => (pattern.test(text) ? [recency] : [])));
  return asked.size === 1 ? [...asked][0] : undefined;
}

/** Passages nearly as good as the best one: of these the date decides, when it was asked for. */
const NEARLY = 0.75;

/** The hits as the question wants them: the newest or the oldest first among those that answer nearly as well as the best. */
export function inOrderAsked(question: string, hits: readonly Hit[]): readonly Hit[] {
  const recency = recencyAsked(question);
  const [best] = hits;
  if (recency === undefined || best === undefined) return hits;
  // a number asked for is in the best one: one that offers none answers nothing, however new
  const answers = ({ score, evidence }: Hit): boolean =>
    score >= NEARLY * best.score && ((best.evidence['offer'] ?? 0) === 0 || (evidence['offer'] ?? 0) > 0);
  const late = recency === 'newest' ? -1 : 1;
  const dated = hits.filter((hit) => hit.passage.article.published !== undefined && answers(hit));
  const byDate = dated
    .map((hit, rank) => ({ hit, rank, day: hit.passage.article.published ?? '' }))
    .sort((a, b) => (a.day === b.day ? a.rank - b.rank : (a.day < b.day ? -1 : 1) * late))
    .map(({ hit }) => hit);
  return [...byDate, ...hits.filter((hit) => !byDate.includes(hit))];
}
