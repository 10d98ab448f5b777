/** Everything the bot itself says, in both languages, by key. `{places}` are filled in by {@link label}. */
import { fill, type Language, type Places, type Words } from './language.ts';

const LABELS = {
  // what was asked
  asked: { ar: 'السؤال: {question}', en: 'Question: {question}' },
  meant: { ar: '«{words}» تعني هنا: {date}', en: '“{words}” here means: {date}' },
  arabizi: {
    ar: 'كُتب السؤال بحروف لاتينية، ففُهم بلفظه فقط؛ الكتابة بالعربية أدق.',
    en: 'The question is Arabic in Latin letters and was understood by its sound; Arabic letters work better.',
  },
  // attribution
  saidBy: { ar: 'القائل: {speaker}', en: 'Said by: {speaker}' },
  andOthers: { ar: '{speaker}؛ وآخرون', en: '{speaker}; and others' },
  partlySaidBy: {
    ar: 'نصّ المقالة نفسها، وفيه قول منسوب إلى: {speaker}',
    en: 'The article’s own words, with a statement by: {speaker}',
  },
  understood: { ar: '{name} (المقصود: {resolved})', en: '{name} (that is: {resolved})' },
  implied: { ar: '{resolved} (بحسب السياق)', en: '{resolved} (from the context)' },
  passedOn: { ar: '{speaker}، كما نقلت {medium}', en: '{speaker}, as passed on by {medium}' },
  through: { ar: '{speaker} {channel}', en: '{speaker} {channel}' },
  ownWords: { ar: 'نصّ المقالة نفسها، ولم يُسمَّ قائل', en: 'The article’s own words; no speaker is named' },
  denial: { ar: 'نفي', en: 'Denial' },
  accusation: { ar: 'اتهام', en: 'Accusation' },
  accusationOf: { ar: 'اتهام موجّه إلى {target}', en: 'Accusation against {target}' },
  place: { ar: 'المقالة: «{title}» · الفقرة {paragraph}', en: 'Article: “{title}” · paragraph {paragraph}' },
  placeIn: { ar: '«{title}» · الفقرة {paragraph}', en: '“{title}” · paragraph {paragraph}' },
  alsoIn: { ar: 'وبالنصّ نفسه في:', en: 'In the same words also in:' },
  alsoNearlyIn: { ar: 'وبالنصّ نفسه أو بما يقاربه في:', en: 'In the same or nearly the same words also in:' },
  alsoMore: { ar: 'وفي مقالات أخرى، عددها: {count}', en: 'and in more articles: {count}' },
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
  quotedParagraph: { ar: 'الفقرة {paragraph}، وهي المقتبَسة', en: 'Paragraph {paragraph}, the one quoted' },
  // lists
  timeline: { ar: 'التسلسل الزمني', en: 'Timeline' },
  casualties: { ar: 'الحصيلة', en: 'Casualties' },
  said: { ar: 'تصريحات', en: 'Statements' },
  articles: { ar: 'المقالات', en: 'Articles' },
  status: { ar: 'الحالة', en: 'Status' },
  undated: { ar: 'بلا تاريخ في النص', en: 'Without a date in the text' },
  asWritten: { ar: 'كما في النص: «{words}»', en: 'As written: “{words}”' },
  from: { ar: 'من {date}', en: 'from {date}' },
  to: { ar: 'إلى {date}', en: 'until {date}' },
  about: { ar: 'عن «{words}»', en: 'about “{words}”' },
  by: { ar: 'بحسب «{name}»', en: 'by “{name}”' },
  entries: { ar: 'من {first} إلى {last} من أصل {all}', en: '{first} to {last} of {all}' },
  nothing: { ar: 'لا شيء بهذا الوصف في المقالات.', en: 'There is nothing of that kind in the articles.' },
  movedOn: {
    ar: 'تغيّرت المقالة التي كانت تبدأ بها هذه الصفحة، أو أُزيلت؛ هذه القائمة من أولها.',
    en: 'The article this page began at has changed or was removed; this is the list from its start.',
  },
  claimedBy: { ar: 'بحسب {speaker}', en: 'According to {speaker}' },
  unclaimed: { ar: 'لم يُسمَّ مصدر إلى جانب العدد', en: 'No source is named beside the figure' },
  earlierTime: { ar: 'الجملة عن زمن سابق: {date}', en: 'The sentence is about an earlier time: {date}' },
  partOf: { ar: 'منهم: {figure}', en: 'of them: {figure}' },
  nothingAdded: {
    ar: 'أعداد المصادر معروضة كلٌّ كما ورد، ولم يُجمع شيء منها.',
    en: 'Figures stand as each source gives them; nothing is added up.',
  },
  killed: { ar: 'القتلى', en: 'Killed' },
  wounded: { ar: 'الجرحى', en: 'Wounded' },
  missing: { ar: 'المفقودون', en: 'Missing' },
  displaced: { ar: 'النازحون', en: 'Displaced' },
  evacuated: { ar: 'من جرى إجلاؤهم', en: 'Evacuated' },
  captured: { ar: 'الأسرى والمحتجزون', en: 'Captured or detained' },
  headings: { ar: 'العناوين الفرعية:', en: 'Sub-headings:' },
  paragraphs: { ar: 'عدد الفقرات: {count}', en: 'Paragraphs: {count}' },
  dateReason: { ar: 'سبب التاريخ: {why}', en: 'Why this date: {why}' },
  version: { ar: 'الإصدار: {version}', en: 'Version: {version}' },
  corpus: {
    ar: 'مجموعة المقالات: {version}، وعدد مقالاتها {count}',
    en: 'Corpus: {version}, articles in it: {count}',
  },
  refused: {
    ar: 'مقالات رُفضت، والمعروض آخر ما صحّ منها:',
    en: 'Articles refused; what is served is the last good state:',
  },
  noneRefused: { ar: 'لم تُرفض أي مقالة.', en: 'No article was refused.' },
  lastErrors: { ar: 'آخر الأخطاء:', en: 'Last errors:' },
  noErrors: { ar: 'لا أخطاء.', en: 'No errors.' },
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
