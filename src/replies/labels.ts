/** Everything the bot itself says, in both languages, by key. `{places}` are filled in by {@link label}. */
import { fill, type Language, type Places, type Words } from './language.ts';

const LABELS = {
  // what was asked
  asked: { ar: 'السؤال: {question}', en: 'Question: {question}' },
  meant: { ar: '«{words}» تعني هنا: {date}', en: '“{words}” here means: {date}' },
  // attribution
  saidBy: { ar: 'القائل: {speaker}', en: 'Said by: {speaker}' },
  understood: { ar: '{name} (المقصود: {resolved})', en: '{name} (that is: {resolved})' },
  implied: { ar: '{resolved} (بحسب السياق)', en: '{resolved} (from the context)' },
  passedOn: { ar: '{speaker}، كما نقلت {medium}', en: '{speaker}, as passed on by {medium}' },
  through: { ar: '{speaker} {channel}', en: '{speaker} {channel}' },
  ownWords: { ar: 'نصّ المقالة نفسها، ولم يُسمَّ قائل', en: 'The article’s own words; no speaker is named' },
  denial: { ar: 'نفي', en: 'Denial' },
  accusation: { ar: 'اتهام', en: 'Accusation' },
  accusationOf: { ar: 'اتهام موجّه إلى {target}', en: 'Accusation against {target}' },
  place: { ar: 'المقالة: «{title}» · الفقرة {paragraph}', en: 'Article: “{title}” · paragraph {paragraph}' },
  placeIn: {
    ar: '«{title}» · الفقرة {paragraph} · {date}',
    en: '“{title}” · paragraph {paragraph} · {date}',
  },
  publication: { ar: '{date} · {publisher}', en: '{date} · {publisher}' },
  publishedOn: { ar: 'نُشرت في {date}', en: 'Published {date}' },
  dateBy: { ar: '{date} ({whose})', en: '{date} ({whose})' },
  byOperator: {
    ar: 'بحسب تاريخ المقال الذي حدّده المشغّل',
    en: 'by the article’s date as set by the operator',
  },
  byDeduction: {
    ar: 'بحسب تاريخ المقال المستنتج من نصّه',
    en: 'by the article’s date as deduced from its text',
  },
  dateUnknown: { ar: 'تاريخ النشر غير معروف', en: 'Date of publication unknown' },
  publisher: { ar: 'الناشر: {publisher}', en: 'Publisher: {publisher}' },
  publisherUnknown: { ar: 'الناشر غير معروف', en: 'Publisher unknown' },
  author: { ar: 'الكاتب: {author}', en: 'Author: {author}' },
  newest: { ar: 'أحدث مقالة: {date}', en: 'Newest article: {date}' },
  // /ask
  shownOf: { ar: 'المقطع {at} من {all}', en: 'Passage {at} of {all}' },
  noAnswer: {
    ar: 'لم أجد في المقالات جوابًا عن هذا السؤال. لا أجيب إلا بما ورد فيها حرفيًّا.',
    en: 'I found no answer to this question in the articles. I only answer with what stands in them, word for word.',
  },
  nearest: {
    ar: 'أقرب مقطع إلى السؤال، وليس جوابًا عنه:',
    en: 'The nearest passage, which is not an answer:',
  },
  canAsk: { ar: 'مما يمكن السؤال عنه:', en: 'What can be asked, for example:' },
  nothingAsked: {
    ar: 'اسألني عن الحدث بذكري مع سؤالك، أو بالأمر {command}.',
    en: 'Ask me about the event: mention me together with your question, or use {command}.',
  },
  useMessageCommand: {
    ar: 'لا أرى نصّ الرسالة التي ترد عليها. افتح قائمتها ثم «التطبيقات» واختر «{command}».',
    en: 'I cannot see the text of the message you reply to. Open its menu, then “Apps”, and choose “{command}”.',
  },
  cutHere: {
    ar: 'اقتُطع النص هنا لطوله؛ الزر «{button}» يعطيه كاملًا.',
    en: 'Cut here for its length; the button “{button}” gives it whole.',
  },
  contextOf: {
    ar: 'السياق: الفقرات حول الفقرة {paragraph}',
    en: 'Context: the paragraphs around paragraph {paragraph}',
  },
  paragraph: { ar: 'الفقرة {paragraph}', en: 'Paragraph {paragraph}' },
  // buttons
  next: { ar: 'التالي', en: 'Next' },
  previous: { ar: 'السابق', en: 'Previous' },
  otherPassages: { ar: 'مقاطع أخرى', en: 'Other passages' },
  context: { ar: 'السياق', en: 'Context' },
  back: { ar: 'عودة إلى الاقتباس', en: 'Back to the quote' },
  copy: { ar: 'نسخ الاقتباس', en: 'Copy the quote' },
  whole: { ar: 'النص كاملًا', en: 'The whole text' },
  openArticle: { ar: 'فتح المقالة', en: 'Open the article' },
  delete: { ar: 'حذف', en: 'Delete' },
  publish: { ar: 'نشر للجميع', en: 'Show to everyone' },
} as const satisfies Record<string, Words>;

export type LabelKey = keyof typeof LABELS;

type DetailsOf<K extends LabelKey> = Places<(typeof LABELS)[K]['en']>;

/** A label in a language. Its places must all be given: `label('saidBy', 'ar', { speaker })`. */
export const label = <K extends LabelKey>(
  key: K,
  language: Language,
  ...details: [DetailsOf<K>] extends [never] ? [] : [Readonly<Record<DetailsOf<K>, string | number>>]
): string => fill(LABELS[key][language], details[0] ?? {});
