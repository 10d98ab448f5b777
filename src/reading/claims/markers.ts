/** Sources named beside what they say: «بحسب المرصد», «وفقا لسلطات كتالونيا»، «كما أعلنت الحكومة»، «"…"، قال هاميل». */

import { beginsTime, channelAt, isBreak, type Stretch, skipTime } from './adverbials.ts';
import { isState, speakerKind } from './nouns.ts';
import { mayBegin, phraseEnd } from './phrase.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';
import { readSpeaking } from './speaker.ts';
import { wordSet } from './table.ts';
import { reportingVerb } from './verbs.ts';

const MARKERS = wordSet(`
بحسب حسب حسبما وفق وفقا طبقا نقلا استنادا بحسبما
`);

/** What things are done by or measured by; nobody speaks: «حسب الطلب», «وفقا للوائح». */
const MEASURES = new RegExp(
  // «شرطها» is a condition, «الشرطة» the police
  `^(?!(?:ال)?شرطه$)(?:ال)?(?:${'وايح طلب نوع حاجه رغبه لايحه لوايح قانون قوانين نظام انظمه معيار معايير شرط شروط ضوابط اصول خطه خطط جدول جداول برنامج اتفاق اتفاقيه اتفاقيات شريعه منهج اليه اليات اسس اساليب احكام امكانات امكانيات قدره قدرات ظروف ظرف حاله حالات احتياج احتياجات اولويه اولويات تخصص تخصصات مواصفات مقاييس ماده سن عمر جنس طول حجم وزن عدد نسبه نسب سعر اسعار تقويم توقيت موعد مواعيد تاريخ تواريخ ترتيب تسلسل درجه درجات فيه فيات منطقه مناطق احياء مساحه طرق طريقه مبدا مبادي قاعده قواعد سياسه سياسات استراتيجيه استراتيجيات رويه رؤي مقتضي مقتضيات صلاحيات اختصاص اختصاصات قرار قرارات تعليمات توجيهات اوامر عقد عقود دستور اعراف عرف عاده عادات قناعه قناعات هوي مزاج ذوق علم فهم تصور اعتقاد ملاحظه نفس مراحل مرحله خيارات لعبه صيغه متغيرات توصيات مقترح مبادره تقسيم تصنيف تعريف اشتراطات متعارف معمول اجراءات اجراء الله اعلي احدث كل الاتي التالي لون اصل مصلحه مصالح مفهوم مفاهيم منظور نموذج منهجيه فقره بند توقيتها'.split(' ').join('|')})(?:ه|ها|هم|هما|نا|ي)?$`,
);
/** Alone these are everybody's and nobody's: «حسب التقديرات». */
const HEARSAY = /^ال(?:تقديرات|توقعات|معطيات|موشرات|ظاهر)$/;
/** «على حد قوله», «حسب تعبيرها»: the speaker of the clause itself. */
const OWN_WORDS = /^(?:ل)?(?:قول|تعبير|وصف|زعم|راي|كلام)(?:ه|ها|هم|هما)$/;

/** A source's name with its appositions is not longer than this, in tokens. */
const LONGEST = 40;

/** The site of a source marker at a position; `content` is what stands before it or after it. */
export function markerSite(scan: Scan, at: number): Site | undefined {
  const word = scan.word(at);
  const plain =
    /^[وف].{3,}/.test(word) && MARKERS.has(word.slice(1)) && !MARKERS.has(word) ? word.slice(1) : word;
  const clitics = word.length - plain.length;
  const limit = scan.limit(at);
  if (MARKERS.has(plain)) return named(scan, at, clitics, sourceOf(scan, at, plain, limit), limit);
  // «على حد قول», «على ما أفاد»
  if (plain === 'علي' && scan.word(at + 1) === 'حد' && /^(?:قول|تعبير|وصف|زعم)$/.test(scan.word(at + 2)))
    return named(scan, at, clitics, phrase(scan, at + 3, limit), limit);
  if (plain === 'علي' && scan.word(at + 1) === 'ما' && saidBy(scan, at + 2) >= 0) {
    const site = named(scan, at, clitics, phrase(scan, saidBy(scan, at + 2), limit), limit);
    return site && { ...site, verbAt: at + 2, clitics: 0 };
  }
  return undefined;
}

/** Who is named after a marker. */
function sourceOf(scan: Scan, at: number, marker: string, limit: number): Stretch | undefined {
  let next = at + 1;
  const word = scan.word(next);
  if (marker === 'نقلا' || marker === 'استنادا') {
    if (word !== 'عن' && word !== 'الي') return undefined;
    return phrase(scan, next + 1, limit);
  }
  if (marker.endsWith('ما') || word === 'ما' || word === 'لما') {
    if (!marker.endsWith('ما')) next++;
    const name = saidBy(scan, next);
    const teller = name < 0 ? undefined : phrase(scan, name, limit);
    // «بحسب ما نقلت وكالة رويترز عن مصدر طبي»: the source's source speaks
    const relayed = /^نقل/.test(scan.word(next)) && teller !== undefined && scan.word(teller.to) === 'عن';
    return (relayed && teller !== undefined ? phrase(scan, teller.to + 1, limit) : undefined) ?? teller;
  }
  if (OWN_WORDS.test(word)) return undefined;
  if (marker === 'وفقا' || marker === 'طبقا') {
    if (!word.startsWith('ل')) return undefined;
    const noun = word.replace(/^لل/, 'ال').replace(/^ل/, '');
    if (MEASURES.test(noun) && word !== 'ل') return undefined;
    const name = word === 'ل' ? next + 1 : next;
    const end = phraseEnd(scan, name, limit);
    return end > name ? { from: word === 'ل' ? name : next, to: end } : undefined;
  }
  const latest = latestCount(scan, next, limit);
  if (latest !== undefined) return latest;
  if (MEASURES.test(word) || (HEARSAY.test(word) && isBreak(scan, next + 1))) return undefined;
  const source = phrase(scan, next, limit);
  if (source === undefined || marker === 'بحسب') return source;
  // «حسب» and «وفق» measure more often than they quote: they need someone known to speak, or a quoted name
  return knownSource(scan, source) ? source : undefined;
}

/** «حسب آخر حصيلة أعلنتها وزارة الصحة»: who counted stands behind the count. */
function latestCount(scan: Scan, at: number, limit: number): Stretch | undefined {
  const noun = /^(?:اخر|احدث)$/.test(scan.word(at)) ? at + 1 : at;
  if (speakerKind(scan.word(noun)) !== 'evidence') return undefined;
  for (let i = noun + 1; i < Math.min(limit, noun + 5); i++)
    if (COUNTED_BY.test(scan.word(i))) return phrase(scan, i + 1, limit);
  return undefined;
}
const COUNTED_BY =
  /^(?:اعلنته?ا?|اعلنها|نشرته?ا?|نشرها|اصدرته?ا?|اصدرها|اوردته?ا?|اوردها|قدمته?ا?|قدمها|صادره?|اعدته?ا?|اعدها|جمعته?ا?|جمعها|بثته?ا?)$/;

function knownSource(scan: Scan, { from }: Stretch): boolean {
  const word = scan.word(from);
  return speakerKind(word) !== undefined || isState(word, scan.word(from + 1)) || scan.closes(from) > 0;
}

/** After «ما»: the position behind a reporting verb with or without pronoun («أعلنه», «ذكرته», «أفاد به»); -1 when there is none. */
function saidBy(scan: Scan, at: number): number {
  const word = scan.word(at);
  const verb =
    reportingVerb(word) ??
    reportingVerb(word.replace(/(?:ته|تها|ه|ها)$/, (suffix) => (suffix.startsWith('ت') ? 'ت' : '')));
  if (verb?.verb.target) return -1;
  const other = /^(?:نقل|نقلت|نقلته|نقله|جاء|ورد|نشرت|نشر|نشرته|نشره|بثت|بثته|اوردت|اوردته|اورده)$/.test(
    word,
  );
  if (verb === undefined && !other) return -1;
  const next = scan.word(at + 1);
  if (/^(?:به|بها|عنه|عنها|في|عن)$/.test(next)) return at + 2;
  return at + 1;
}

function phrase(scan: Scan, from: number, limit: number): Stretch | undefined {
  if (from >= limit || !mayBegin(scan, from) || OWN_WORDS.test(scan.word(from))) return undefined;
  const { speaker } = readSpeaking(scan, from, Math.min(nextBreak(scan, from, limit), limit));
  return speaker !== undefined && speaker.from === from ? speaker : undefined;
}

/** The source's phrase ends at the first break that no apposition follows; commas are left to the sentence. */
function nextBreak(scan: Scan, from: number, limit: number): number {
  let at = from;
  const end = Math.min(limit, from + LONGEST);
  while (at < end && (!isBreak(scan, at) || scan.word(at) === '(')) {
    const close = scan.closes(at);
    at = close > 0 && close < limit ? close + 1 : scan.word(at) === '(' ? afterBracket(scan, at) : at + 1;
  }
  return at;
}

/** Behind «(شينخوا)». */
function afterBracket(scan: Scan, at: number): number {
  for (let i = at + 1; i < at + 6; i++) if (scan.word(i) === ')') return i + 1;
  return at + 1;
}

function named(
  scan: Scan,
  at: number,
  clitics: number,
  source: Stretch | undefined,
  limit: number,
): Site | undefined {
  if (source === undefined || source.to <= source.from) return undefined;
  const begin = scan.begin(at);
  const leads = at === begin || (at === begin + 1 && isBreak(scan, begin));
  const end = leads ? behindTime(scan, source.to, limit) : endOfSource(scan, source.to, limit);
  // «…، ووفقا لإحصاءات الحكومة، فإن …»: joined to the sentence before, still ahead of its own content
  const joins = clitics > 0 && !leads;
  if (joins && scan.word(end) !== ',' && scan.word(end) !== 'فان') return undefined;
  if (leads || joins) {
    let contentAt = end;
    while (contentAt < limit && isBreak(scan, contentAt) && scan.closes(contentAt) < 0) contentAt++;
    if (scan.word(contentAt) === 'فان') contentAt++;
    return contentAt < limit
      ? { at, verbAt: at, clitics, kind: 'marker', contentAt, link: 'clause', speaker: source, closes: true }
      : undefined;
  }
  // «بحسب ما أفادت النيابة العامة في بيان»
  const channel = channelAt(scan, source.to, Math.max(end, source.to + 1));
  return {
    at,
    verbAt: at,
    clitics,
    kind: 'trailing',
    contentAt: at,
    link: 'clause',
    speaker: source,
    closes: true,
    ...(channel ? { channel } : {}),
    end,
  };
}

/** Behind a source that leads: «وبحسب المرصد أمس، قتل», «ووفق مصادر طبية فقد قتل». */
function behindTime(scan: Scan, from: number, limit: number): number {
  const at = beginsTime(scan, from) ? skipTime(scan, from, limit) : from;
  return isBreak(scan, at) || /^ف(?:ان|قد)/.test(scan.word(at)) ? at : endOfSource(scan, from, limit, 1);
}

/** Behind the source: a time may follow it («المرصد السوري لحقوق الإنسان أمس»). */
function endOfSource(scan: Scan, from: number, limit: number, most = 4): number {
  let at = from;
  while (at < limit && !isBreak(scan, at) && at < from + most) at++;
  return isBreak(scan, at) || at >= limit ? at : from;
}

/** «…، كما أعلنت الحكومة المالية مساء الأحد.», «"…"، قال هاميل.»: a verb whose content stands before it. */
export function trailingVerbSite(scan: Scan, at: number): Site | undefined {
  const found = reportingVerb(scan.word(at));
  if (found === undefined || found.form === 'participle' || found.clitics > 0) return undefined;
  if (/^(?:بين|عقب|علم|وجد|قدّر|رصد|زاد)$/.test(found.verb.past)) return undefined;
  const begin = scan.begin(at);
  const before = scan.word(at - 1);
  const as = before === 'كما' || before === 'مثلما';
  if (!endsQuotation(scan, as ? at - 1 : at) && (!as || at <= begin + 1)) return undefined;
  const limit = scan.limit(at);
  const { speaker, channel } = readSpeaking(scan, at + 1, sourceLimit(scan, at + 1, limit));
  return {
    at: as ? at - 1 : at,
    verbAt: at,
    clitics: 0,
    verb: found.verb,
    kind: 'trailing',
    contentAt: at,
    link: endsQuotation(scan, as ? at - 1 : at) ? 'quote' : 'clause',
    closes: true,
    ...(speaker ? { speaker } : {}),
    ...(channel ? { channel } : {}),
    end: Math.max(at + 1, speaker?.to ?? 0, channel?.to ?? 0),
  };
}

/** A name with its apposition reaches to a colon, a quotation or the sentence's end. */
function sourceLimit(scan: Scan, from: number, limit: number): number {
  let at = from;
  const end = Math.min(limit, from + LONGEST);
  while (at < end && !':.!?;'.includes(scan.word(at) || ' ') && !(scan.closes(at) > at + 5)) at++;
  return at;
}

/** True when a quotation ends just before `at`, a comma or full stop set aside. */
function endsQuotation(scan: Scan, at: number): boolean {
  let i = at - 1;
  if (',.!?'.includes(scan.word(i) || ' ')) i--;
  const token = scan.tokens[i];
  if (token === undefined || !'»”"″'.includes(scan.text[token.start] ?? ' ')) return false;
  if (scan.closes(i) > 0 || /\s/.test(scan.text[token.start - 1] ?? ' ')) return false;
  // «“التعليم” ينفي»: a name in marks, not a quotation
  return scan.opensAt(i) < 0 || i - scan.opensAt(i) > 4;
}
