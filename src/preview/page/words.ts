/** The page's own words in both languages. What the bot says comes from the bot. */
import type { Language, Words } from '../../replies/language.ts';

const WORDS = {
  channel: { ar: 'أسئلة', en: 'questions' },
  channels: { ar: 'القنوات', en: 'Channels' },
  articles: { ar: 'المقالات', en: 'Articles' },
  welcome: { ar: 'أهلًا بك في معاينة راوي', en: 'Welcome to Rawi’s preview' },
  welcomeText: {
    ar: 'اكتب سؤالًا كأنك ذكرت البوت، أو اكتب / لعرض أوامره. لا شيء مما هنا يخرج من هذا الجهاز.',
    en: 'Write a question, as if you mentioned the bot, or type / for its commands. Nothing here leaves this machine.',
  },
  messageBox: { ar: 'اكتب رسالة إلى راوي، أو / للأوامر', en: 'Message @Rawi, or type / for commands' },
  send: { ar: 'إرسال', en: 'Send' },
  commands: { ar: 'أوامر راوي', en: 'Rawi’s commands' },
  options: { ar: 'خيارات', en: 'Options' },
  more: { ar: 'إضافة خيار', en: 'Add an option' },
  required: { ar: 'هذا الخيار مطلوب', en: 'This option is required' },
  choose: { ar: 'اختر واحدًا من القائمة', en: 'Choose one of the list' },
  yes: { ar: 'نعم', en: 'True' },
  no: { ar: 'لا', en: 'False' },
  app: { ar: 'تطبيق', en: 'APP' },
  used: { ar: 'عبر', en: 'used' },
  onlyYou: { ar: 'أنت وحدك ترى هذه الرسالة', en: 'Only you can see this' },
  dismiss: { ar: 'إخفاء الرسالة', en: 'Dismiss message' },
  edited: { ar: '(عُدّلت)', en: '(edited)' },
  menu: { ar: 'المزيد', en: 'More' },
  apps: { ar: 'تطبيقات', en: 'Apps' },
  reply: { ar: 'رد', en: 'Reply' },
  replyingTo: { ar: 'رد على {user}', en: 'Replying to {user}' },
  cancel: { ar: 'إلغاء', en: 'Cancel' },
  noAnswer: { ar: 'لم يستجب التطبيق', en: 'The application did not respond' },
  noServer: {
    ar: 'لا صلة بخادم المعاينة؛ أعد تشغيل npm run preview',
    en: 'The preview’s server is gone: run npm run preview again',
  },
  faultHere: { ar: 'عطل في البوت', en: 'A fault of the bot' },
  notAsked: {
    ar: 'لا يرد البوت على هذه الرسالة.',
    en: 'The bot does not answer this message.',
  },
  json: { ar: 'JSON', en: 'JSON' },
  why: { ar: 'لماذا؟', en: 'Why?' },
  inspector: { ar: 'تفاصيل الرد', en: 'Details of the reply' },
  close: { ar: 'إغلاق', en: 'Close' },
  copy: { ar: 'نسخ', en: 'Copy' },
  copied: { ar: 'نُسخ', en: 'Copied' },
  sent: { ar: 'ما أُرسل إلى البوت', en: 'Sent to the bot' },
  received: { ar: 'رد البوت', en: 'The bot’s reply' },
  noQuestion: {
    ar: 'هذا الرد ليس جوابًا عن سؤال، فلا بحث وراءه.',
    en: 'This reply answers no question, so no search stands behind it.',
  },
  confidence: { ar: 'الثقة', en: 'Confidence' },
  threshold: { ar: 'العتبة', en: 'Threshold' },
  answered: { ar: 'تبلغ العتبة: يُجاب', en: 'Reaches the threshold: answered' },
  notAnswered: { ar: 'دون العتبة: لا يُجاب', en: 'Below the threshold: not answered' },
  question: { ar: 'السؤال كما حُلّل', en: 'The question as analysed' },
  asked: { ar: 'المسؤول عنه', en: 'Asked for' },
  folded: { ar: 'بعد التوحيد', en: 'Folded' },
  stems: { ar: 'الجذوع', en: 'Stems' },
  term: { ar: 'الكلمة', en: 'Term' },
  weight: { ar: 'الوزن', en: 'Weight (idf)' },
  standsFor: { ar: 'ما يقابلها في المقالات', en: 'Stands for, in the articles' },
  nothing: { ar: 'لا شيء في المقالات', en: 'nothing in the articles' },
  candidates: { ar: 'المقاطع المرشّحة', en: 'Candidates' },
  score: { ar: 'الدرجة', en: 'Score' },
  evidence: { ar: 'الأدلة', en: 'Evidence' },
  met: { ar: 'كيف التقت الكلمات', en: 'How the words met' },
  baseLabel: { ar: 'اتجاه نصوص الرد', en: 'Direction of texts' },
  baseLine: { ar: 'لكل سطر', en: 'by line' },
  baseText: { ar: 'لكل نص', en: 'by text' },
  baseLtr: { ar: 'من اليسار دائمًا', en: 'always left to right' },
  theme: { ar: 'فاتح أو داكن', en: 'Dark or light' },
  language: { ar: 'English', en: 'العربية' },
  actingAs: { ar: 'تتصرّف بصفتك', en: 'You act as' },
  sidebar: { ar: 'القائمة الجانبية', en: 'Sidebar' },
  corpus: { ar: 'نسخة المقالات', en: 'Corpus' },
  reloaded: { ar: 'أُعيدت قراءة المقالات', en: 'The articles were read again' },
  problems: {
    ar: 'في ملفات المقالات أخطاء؛ يبقى العمل بآخر نسخة سليمة.',
    en: 'Something is wrong with the articles’ files; the last good version goes on serving.',
  },
  line: { ar: 'السطر', en: 'line' },
  show: { ar: 'إظهار', en: 'Show' },
  time: { ar: 'زمن', en: 'Time' },
  toll: { ar: 'حصيلة', en: 'Toll' },
  claim: { ar: 'تصريح', en: 'Claim' },
  speaker: { ar: 'قائل', en: 'Speaker' },
  pickReading: {
    ar: 'اضغط على كلمات معلّمة لترى قيمتها.',
    en: 'Click marked words to see what was read there.',
  },
  gone: { ar: 'لم تعد هذه المقالة هنا.', en: 'This article is here no more.' },
  spoiler: { ar: 'نص مخفي، اضغط لإظهاره', en: 'Spoiler: click to show' },
  pictureMissing: { ar: 'صورة لا تُعرض هنا', en: 'A picture that is not shown here' },
  notDrawn: { ar: 'لا ترسم المعاينة هذا المكوّن', en: 'The preview does not draw this component' },
  description: { ar: 'وصف الصورة', en: 'Image description' },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof WORDS;

let language: Language = 'en';

/** The language the page is shown in. */
export const pageLanguage = (): Language => language;

/** Shows the page in a language from now on; what is drawn already stays. */
export function setPageLanguage(wanted: Language): void {
  language = wanted;
}

/** The page's word for something. */
export const word = (key: WordKey, details: Readonly<Record<string, string>> = {}): string =>
  WORDS[key][language].replaceAll(/\{(\w+)\}/g, (place, name: string) => details[name] ?? place);
