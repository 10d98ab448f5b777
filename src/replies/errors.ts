/** The errors catalogue: everything a user can be told went wrong, in both languages, with what to do. */
import { labelLine, text } from './components.ts';
import { isolate, withoutDirection } from './direction.ts';
import { fill, type Language, type Words } from './language.ts';
import { cut, escapeMarkdown } from './markdown.ts';
import type { Reply } from './reply.ts';

/** `{name}` in a text is replaced by the detail of that name. */
const ERRORS = {
  missingOption: {
    ar: 'ينقص الخيار «{option}». أعد إرسال الأمر مع قيمته.',
    en: 'The option “{option}” is missing. Send the command again with a value for it.',
  },
  unknownCommand: {
    ar: 'هذا الأمر لم يعد موجودًا. أعد تحميل ديسكورد لتظهر الأوامر الحالية.',
    en: 'This command no longer exists. Reload Discord to see the current commands.',
  },
  unknownButton: {
    ar: 'لم يعد هذا الزر صالحًا. أعد إرسال الأمر.',
    en: 'This button no longer works. Send the command again.',
  },
  unknownArticle: {
    ar: 'لا مقالة بهذا الاسم: «{article}». اختر من القائمة، أو اعرض المقالات كلها.',
    en: 'There is no article of that name: “{article}”. Pick one from the list, or show all articles.',
  },
  unknownSpeaker: {
    ar: 'لا أحد بهذا الاسم بين من تنقل عنهم المقالات: «{speaker}». جرّب جزءًا من الاسم، أو اختر من القائمة.',
    en: 'Nobody of that name is quoted in the articles: “{speaker}”. Try a part of the name, or pick one from the list.',
  },
  unclearDate: {
    ar: 'لم أفهم هذا التاريخ: «{date}». اكتب مثلًا «20 أيلول 2023» أو «أمس» أو \u20662023-09-20\u2069.',
    en: 'I could not read this date: “{date}”. Write for example “2023-09-20”, «20 أيلول 2023» or «أمس».',
  },
  emptyRange: {
    ar: 'التاريخ الأول ({from}) بعد الثاني ({to}). بدّل بينهما.',
    en: 'The first date ({from}) is after the second ({to}). Swap them.',
  },
  managersOnly: {
    ar: 'هذا الأمر لمن يدير الخادم فقط.',
    en: 'This command is only for those who may manage the server.',
  },
  notYours: {
    ar: 'لا يحذف هذا الرد إلا من طلبه أو من يدير الرسائل.',
    en: 'Only the member who asked, or who may manage messages, can delete this reply.',
  },
  changedArticle: {
    ar: 'تغيّرت المقالة التي يشير إليها هذا الزر، أو أُزيلت. أعد إرسال السؤال.',
    en: 'The article this button refers to has changed or was removed. Ask again.',
  },
  emptyMessage: {
    ar: 'لا نصّ في هذه الرسالة لأبحث عنه.',
    en: 'This message has no text to look for.',
  },
  tooFast: {
    ar: 'أسئلتك متتابعة. انتظر قليلًا ثم اسأل من جديد؛ الثواني الباقية: {seconds}.',
    en: 'You are asking fast. You can ask again in {seconds} s.',
  },
  internal: {
    ar: 'حدث خطأ عندي ولم يصل الرد. أعد المحاولة، وإن تكرّر فأبلغ المشرف بهذا الرمز: {id}',
    en: 'Something went wrong on my side. Try again; if it happens again, report this code to the operator: {id}',
  },
} as const satisfies Record<string, Words>;

export type ErrorCode = keyof typeof ERRORS;

/** Something the user can mend, told in their language. Everything else that is thrown is a fault of ours. */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string>>;
  constructor(code: ErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.details = details;
  }
}

/** The reply that tells of an error. Details are the user's own words, so they are cut, escaped and isolated. */
export function errorReply(
  code: ErrorCode,
  details: Readonly<Record<string, string>>,
  language: Language,
): Reply {
  const shown = Object.entries(details).map(([name, detail]) => [
    name,
    isolate(escapeMarkdown(cut(withoutDirection(detail), 100))),
  ]);
  return { components: [text(labelLine(fill(ERRORS[code][language], Object.fromEntries(shown)), language))] };
}
