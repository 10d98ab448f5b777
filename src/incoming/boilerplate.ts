/**
 * What stands among a page's paragraphs but is no part of the article: tables of beginnings and whole lines, each a
 * regular expression matched against folded text («اقرأ أيضاً» is «اقرا ايضا» here).
 */
import { fold } from '../arabic/fold.ts';

/** A line that begins so invites to read something else; with it goes the list of links after it. */
const INVITATIONS = [
  '(?:ا|لل|ل)?(?:قرا|قراوا|قراي|قراءه) (?:ايضا|المزيد|كذلك|عن|التالي)',
  'اقرا ?(?::|\\.\\.)',
  '(?:شاهد|شاهدوا|طالع|طالعوا|انظر|تصفح|تابع|استمع) (?:ايضا|المزيد|كذلك)',
  '(?:شاهد|طالع|انظر|تابع) ?:',
  '(?:ال)?(?:مواضيع|موضوعات|اخبار|مقالات|قصص|تقارير|محتوي|روابط|مواد) (?:ال)?(?:ذات (?:ال)?صله|متعلقه|مشابهه|مرتبطه|مقترحه|قد تهمك)',
  '(?:ال)?(?:موضوع|خبر|مقال|تقرير) (?:ال)?(?:ذو صله|متعلق|مرتبط)',
  '(?:ذات (?:ال)?صله|متعلقات|مرتبط|ذو صله)$',
  'للمزيد(?: من (?:الاخبار|التفاصيل|المعلومات))?(?:[ ,:-]|$)',
  '(?:لمزيد|لمتابعه المزيد|لمعرفه المزيد|لقراءه المزيد) ?(?:من|عن|حول|اضغط)',
  '(?:قد|ربما) (?:يهمك|تهمك|يعجبك|ترغب)',
  'قصص مقترحه|الاكثر (?:قراءه|مشاهده|شيوعا|تداولا|شعبيه)|اخترنا (?:لك|لكم)|اختيارات المحرر|(?:اهم|اخر|احدث) الاخبار$',
  'تابع(?:وا|نا|ونا)? (?:علي|عبر|اخر|احدث|صفحتنا|قناتنا|حسابنا|اخبار)',
  'تابعوا .{2,40} (?:علي|عبر) (?:تيليجرام|تيليغرام|تلغرام|واتساب|فيسبوك|تويتر|يوتيوب|جوجل|غوغل)',
  '(?:يمكنك|يمكنكم) (?:متابعه|الاشتراك|قراءه|مشاهده)',
  '(?:اشترك|اشتركوا) (?:في|الان|ب|علي)|للاشتراك (?:في|ب)',
  '(?:انضم|انضموا) (?:الي|الينا)|(?:حمل|حملوا|نزل) (?:التطبيق|تطبيق)|لا تفوت',
  'read (?:also|more)|see also|related(?: (?:articles|news|stories))?$|follow us|also read',
];

/** The same words begin a sub-heading too («المزيد من القتلى»): only where links stand in the line, or a colon ends it. */
const POSSIBLE_INVITATIONS = [
  'المزيد (?:عن|من|حول)',
  'اقرا ',
  'شاهد[ .]',
  'بالفيديو',
  'من الارشيف',
  'خلفيه',
  'تقرير خاص',
];

/** A line that is one of these, whole, is a control or a label. */
const LABELS = [
  'شارك(?:ها|نا)?|(?:شارك|مشاركه|انشر|ارسل|احفظ|حفظ|طباعه|اطبع) ?(?:(?:هذا )?(?:ال)?(?:خبر|مقال|موضوع|قصه|صفحه)|لصديق)?(?: (?:عبر|علي).*)?',
  '(?:نسخ|انسخ|تم نسخ) الرابط|رابط مختصر|الرابط المختصر',
  'استمع(?:وا)?(?: (?:الي|ل|الان).*)?|الاستماع (?:الي|ل).*|استماع',
  'اعلان|اعلانات|advertisement|سبونسرد|محتوي ممول',
  '(?:ال)?كلمات (?:ال)?(?:مفتاحيه|داله|دلاليه).*|(?:ال)?وسوم|هاشتاغ|التسميات',
  'تعليقات?|التعليقات|تعليقات (?:الزوار|القراء)|(?:اضف|اترك|اكتب) تعليق(?:ك|ا)?',
  'مشاهده (?:الفيديو|المزيد|الصور).*|(?:اضغط|انقر) (?:هنا|للتكبير).*|(?:عرض|اظهار) (?:المزيد|التعليقات|الكل)|(?:ال)?(?:سابق|تالي)',
  '(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube|soundcloud|x|email|pinterest|messenger)(?: (?:facebook|twitter|whatsapp|telegram))*',
  'فيسبوك|تويتر|واتساب|واتس اب|تيليجرام|تيليغرام|تلغرام|انستغرام|انستجرام|يوتيوب|لينكد ان|ماسنجر',
  '(?:صوره )?ارشيفيه|صوره من الارشيف|صوره تعبيريه|(?:فيديو|صوره|صور|انفوغرافيك|بودكاست|الحلقات|مباشر)',
  'a ?[+-]|[ات] ?[+-]|تصغير الخط|تكبير الخط|حجم الخط',
  '(?:\\d+ )?(?:دقيقه|دقائق|دقايق|دقيقتان|دقيقه واحده)(?: (?:قراءه|للقراءه))?|(?:مده|وقت|زمن) القراءه.*|\\d+ (?:مشاهده|مشاهدات|قراءه)',
  'list \\d+ of \\d+|list of \\d+ items|end of list|\\d+:\\d+(?::\\d+)?|loading.*|جار[ي]? التحميل.*',
];

/** A line that begins so tells of the page, not of the event. */
const PAGE_LINES = [
  'تخطي .*(?:واصل|متابعه) القراءه|تخطي .*مشاركه|نهايه .*(?:مشاركه|مقترحه|المقترحه|قراءه|الموضوعات|البودكاست)|البودكاست نهايه|يستحق الانتباه(?: نهايه)?$',
  '(?:صدر|مصدر) الصوره|التعليق علي (?:الصوره|الفيديو)|الصوره من المصدر|(?:تصوير|عدسه|المصور|صوره) ?:',
  '(?:تاريخ ال)?نشر(?:ت)?(?: (?:في|يوم|بتاريخ|اخر)[ :]\\D{0,20}\\d|:| ?\\d)|تاريخ (?:النشر|التحديث)|اخر تحديث|(?:تم|جري) (?:النشر|التحديث)|محدث ?:?$|جدد في',
  'كتبت? ?[:-]|بقلم(?: ?[:-]|$)|(?:تحرير|اعداد|مراجعه|ترجمه) ?:|بواسطه ?:',
  'updated|published|posted (?:on|by)|by:',
];

/** Notices of the site, wherever in the line these stand and however long it is. */
const NOTICES = [
  '(?:ملفات|ملف) (?:تعريف )?(?:ال)?ارتباط.*(?:موافق|سياسه|نستخدم|قبل عرض)|(?:نستخدم|يستخدم هذا الموقع) (?:ملفات|الكوكيز)',
  'هل تسمح بعرض|السماح بعرض (?:محتوي|المحتوي)|^تحذير ?: .*(?:خارجيه|اعلانات|مسؤوله|مسووله)|غير مسو?وله? عن محتوي المواقع',
  'enable javascript|تفعيل (?:ال)?(?:جافا|javascript)|no media source|does not support (?:the )?(?:html5|video|audio)|المتصفح .{0,20}لا يدعم',
  '(?:ال)?(?:اراء|مقالات) (?:الوارده|المنشوره|المذكوره|المطروحه) .*(?:تعبر|تعكس)',
  '(?:جميع|كل|كافه) (?:ال)?حقوق (?:النشر |الطبع )?(?:و?النشر )?محفوظه|حقوق (?:الطبع|النشر).*محفوظه|©.*\\d{4}',
  '(?:للمشتركين|الاشتراك) (?:عبر نظام|لدي الوكاله)',
  'pic\\.(?:twitter|x)\\.com|^[-–—] .*\\(@\\w+\\)',
  'لن يتم نشر عنوان بريدك|(?:هذا|هذه) (?:المحتوي|المقاله?) (?:متاحه?|حصري|للمشتركين|مخصص)',
];

/** Where an agency says that its report ends. */
const END = /^[^\p{L}\p{N}]*انتهي(?:[^\p{L}\p{N}]+\p{L}{1,2})*[^\p{L}\p{N}]*$/u;

/** A heading over what stands behind an article: its sources, and where to read on. */
const APPENDIX =
  /^(?:ال)?(?:مصادر|مراجع|هوامش|حواشي)$|^(?:انظر|طالع) ايضا$|^(?:وصلات|روابط) (?:خارجيه|ذات صله)$/;

/** Whose a picture is, on a line of its own. */
const CREDIT =
  /©|\b(?:getty images|shutterstock|istock|afp|reuters|ap photo|epa|globallookpress|imago|xinhua|sputnik|picture[- ]alliance|social media)\b|^(?:المصدر ?: ?)?(?:غيتي|شترستوك|مواقع التواصل(?: الاجتماعي)?)$/i;

const beginning = (table: readonly string[]): RegExp =>
  new RegExp(`^(?:[-–•*»›:|#>\\s]*)(?:${table.join('|')})`, 'iu');
const INVITATION = beginning(INVITATIONS);
const POSSIBLE_INVITATION = beginning(POSSIBLE_INVITATIONS);
const PAGE_LINE = beginning(PAGE_LINES);
const LABEL = new RegExp(`^(?:${LABELS.join('|')})$`, 'iu');
const NOTICE = new RegExp(NOTICES.join('|'), 'iu');

/** Folded, one blank between words, no blanks at the ends. */
const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

const ends = (text: string): boolean => /[.!؟?…]["»”’)\]]*$/.test(text.trim());

/** True for «اقرأ أيضاً», «للمزيد»: what follows as links goes with it. `linked` is the part of the line in links. */
export function isInvitation(text: string, linked = 0): boolean {
  const line = plain(text);
  if (INVITATION.test(line)) return linked > 0.3 || (line.length < 80 && !ends(line));
  return POSSIBLE_INVITATION.test(line) && (linked > 0.3 || (line.length < 40 && line.endsWith(':')));
}

/** True for share lines, labels, credits, notices, lines about the page itself. */
export function isPageLine(text: string): boolean {
  const line = plain(text);
  if (NOTICE.test(line)) return true;
  if (line.length > 120) return false;
  return LABEL.test(line.replace(/^[\s|:#]+|[\s:.!|]+$/g, '')) || (PAGE_LINE.test(line) && !ends(line));
}

/** True for «© Getty Images» on a line of its own. */
export const isCredit = (text: string): boolean =>
  text.length <= 80 && !ends(text) && CREDIT.test(plain(text));

/** True for «مصادر» as a heading: a list of references follows. */
export const isAppendix = (heading: string): boolean => APPENDIX.test(plain(heading).replace(/[\s:]+$/, ''));

/** True for «// انتهى //»: what follows is not the report's. */
export const isEnd = (text: string): boolean => text.length < 40 && END.test(plain(text));
