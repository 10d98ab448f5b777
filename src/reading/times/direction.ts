/** Direction: whether a sentence tells what has been or what is to come. «ستُعقد الخميس» looks forward, «عُقدت الخميس» back. */
import { withProclitics } from '../tokens.ts';
import { type Scan, wordAt } from './scan.ts';
import { setOf } from './words.ts';

/**
 * `future`: the verb beside it says so. `ahead`: a word further off does, so that what is far ahead is rather meant of
 * the past. `near`: whichever is nearer («حتى 30 حزيران»).
 */
export type Direction = 'past' | 'future' | 'ahead' | 'near';

/** Verbs with the future «سـ»: «ستُعقد», «وسيلتقي». */
const FUTURE_VERB = /^[وف]?س[يتن][\u0621-\u064A]{2,}$/;
const FIRST_PERSON = /^[وف]?سأ[\u0621-\u064A\u064B-\u0652]{2,}$/;

/** Folded words that look like one. */
const NO_FUTURE = setOf(
  'سيما سيناء سيناريو سينما سينمايي سينمائيه سياره سيارات سيارته سيارتين سياسه سياسي سياسيه سياسيا سياسات سياسيين سياسيون سياق سياده سياحه سياحي سياحيه سياج سيده سيدات سيدي سيدني سيطر سيطرت سيطروا سيطره سيطرته سيطرتها سيطرتهم سيول سيوف سيبيريا سيراليون سيرته سيرتها سيرا سيره سيرغي سيريلانكا سيفه سيلفا سيرينا سيته سيتي ستارمر ستالين ستيفنز ستيوارت ستراتفور ستانلي ستراوس سيمون سينغ سيريل سيزار سيمنز سيلينا سيستاني سيسي سيلفيو سيلفستر سيبراني سيبرانيه سيادي سياديه سيارتها ستاير سيرك سيل سينتهك سيناتور سيدات سيقان سينا سيوول ستراسبورج ستوديو ستوكس ستون سيفا سيئه سييه سيي سيوف ستين ستون ستينات ستينيات ستوكهولم ستيفن ستيفان ستيف ستار ستاره ستاد سته ستراسبورغ ستاندرد ستيبانيكرت ساند ساندت ساعه ساعات ساعتين ساعد ساعدت ساعدوا ساحه ساحل ساحات ساحلي ساحليه ساهم ساهمت ساهموا سابق سابقا سابقه سابقين ساري ساريه ساره ساد سادت ساده سار سارت ساروا سالم سالمه سامي ساميه سامه سافر سافرت سانت سان سائق ساكن ساكنه سانتا سايق سايح سايقين سنه سنوات سنتين سنين سنوي سنويه سنويا سنغافوره سناء سند سندات سنتر سنتات سنجار سندا سنان سايغون ساوت ساوي ساوثهامبتون ساوباولو ساخنه ساخن ساسون سايبر سايت ساطع سيغما سيباستيان سيميوني سيلانيه سيراميك سيلا',
);

/** Words that announce: «من المقرر», «يعتزم», «المرتقب». */
const AHEAD = withProclitics(
  setOf(
    'لن المقرر مقرر مقررا المقرره مقرره المزمع المزمعه مزمع المرتقب المرتقبه مرتقب مرتقبه المتوقع المتوقعه متوقع المنتظر المنتظره منتظر يعتزم تعتزم يعتزمون ينوي تنوي بحلول موعد موعدا المهله مهله تمهيدا يستعد تستعد يستعدون ستكون المحدد المحدده مرشح غدا',
  ),
);

/** Present-tense verbs of things that are planned: «تنطلق البطولة الأحد», unless «كان» or «لم» stands before. */
const PLANNED = withProclitics(
  setOf(
    'تنطلق ينطلق تبدا يبدا تنتهي ينتهي يلتقي تلتقي يواجه تواجه تقام يقام تعقد يعقد ينعقد تنعقد يفتتح تفتتح تستضيف يستضيف تجري تجرى يجري يصادف تصادف يحل تستانف يستانف تختتم يختتم يغادر تغادر يصوت تصوت ينتخب يزور تزور يشارك يدلي يتوجه تتوجه يستقبل تستقبل يصل تصل يعود تعود يعرض تعرض',
  ),
);

/** Reporting verbs and others that were said of a past time: what follows them is told as past. */
const PAST = withProclitics(
  setOf(
    'قال قالت قالوا اعلن اعلنت اعلنوا افاد افادت ذكر ذكرت اكد اكدت اضاف اضافت اوضح اوضحت كشف كشفت صرح صرحت نقل نقلت ابلغ ابلغت اصدر اصدرت صدر صدرت وقع وقعت قتل قتلت اصيب شن شنت نفذ نفذت عقد عقدت جري جرت بدا بدات شهد شهدت انتهي انتهت تم تمت وصل وصلت التقي كتب كتبت نشر نشرت ادي ادت اطلق اطلقت استهدف استهدفت انفجر انفجرت',
  ),
);

const NEGATED = withProclitics(setOf('كان كانت لم كانوا'));

/** Verbs of putting off: «أُجلت … إلى منتصف أكتوبر». */
const POSTPONED = withProclitics(
  setOf('اجل اجلت تاجيل ارجا ارجات ارجاء تاجلت تاجل مدد مددت تمديد يستمر تستمر يتواصل تتواصل نقل يوجل توجل'),
);

const AFTER = setOf('بعد عقب منذ اثر بعدما');

/** How far back a word governs a time, in words. */
const REACH = 22;

/** So near, it is the time's own verb. */
const BESIDE = 8;

/** The direction in which the times at words `[at, next)` are told. */
export function directionAt(scan: Scan, at: number, next: number): Direction {
  const before = wordAt(scan, at - 1);
  const until = /^[وف]?(?:الي|حتي|لغايه)$/.test(before);
  for (let index = at - 1; index >= 0 && index > at - REACH; index--) {
    const word = scan.words[index];
    if (word === undefined || /^[.!?؟…]$/.test(word.text)) break;
    if (word.kind !== 'word') continue;
    // «سيغلق البرلمان شبكته بعد هجوم في مايو»: the attack is over
    if (index >= at - 10 && AFTER.has(word.text)) return 'past';
    const ahead = at - index <= BESIDE ? 'future' : 'ahead';
    if (isFuture(scan, index)) return ahead;
    // «من المقرر», «المتوقع»; «كان من المقرر» may be over
    if (AHEAD.has(word.text)) return wasBefore(scan, index) ? 'near' : 'ahead';
    if (until && POSTPONED.has(wordAt(scan, index))) return 'future';
    if (PLANNED.has(wordAt(scan, index))) return wasBefore(scan, index) ? 'past' : ahead;
    if (PAST.has(wordAt(scan, index))) return until ? 'near' : 'past';
  }
  for (let index = next; index < next + 4; index++) {
    if (isFuture(scan, index)) return 'future';
    if (AHEAD.has(wordAt(scan, index))) return 'ahead';
    if (PAST.has(wordAt(scan, index))) return 'past';
  }
  return until ? 'near' : 'past';
}

const wasBefore = (scan: Scan, at: number): boolean =>
  NEGATED.has(wordAt(scan, at - 1)) || NEGATED.has(wordAt(scan, at - 2));

const isFuture = (scan: Scan, at: number): boolean => {
  const word = wordAt(scan, at);
  if (FUTURE_VERB.test(word)) return !NO_FUTURE.has(word.replace(/^[وف]/, ''));
  return word === 'سوف' || FIRST_PERSON.test(scan.words[at]?.source ?? '');
};
