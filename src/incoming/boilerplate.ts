/** What stands among a page's paragraphs but is no part of the article: tables of words, matched against folded text. */
import { fold } from '../arabic/fold.ts';

/** Elements that never hold the article's own text. */
export const FURNITURE = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'form',
  'button',
  'input',
  'select',
  'nav',
  'footer',
  'aside',
  'figure',
  'figcaption',
  'picture',
  'video',
  'audio',
  'object',
  'ins',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="complementary"]',
  '.visually-hidden',
  '.visuallyhidden',
  '.sr-only',
  '.screen-reader-text',
  '.twitter-tweet',
  '.instagram-media',
  '.fb-post',
].join(',');

/** Classes and ids of blocks beside the article: related links, sharing, captions, tags, advertisements. */
export const BESIDE =
  /(?:^|[\s_-])(?:related|read-?more|more-?on|also-?read|see-?also|recommend\w*|most-?(?:read|popular)|trending|share|sharing|social|caption|credit|tags?|tag-list|breadcrumbs?|newsletter|subscribe|comments?|advert\w*|ads?|ad-?slot|promo|sponsor\w*|copyright|byline|author-?(?:box|info|bio)|publish-?date|toolbar|follow|gallery|outbrain|taboola)(?:[\s_-]|$)/i;

/** A paragraph that begins so invites to read something else; with it goes the list of links after it. */
const INVITATION =
  /^(?:[-•*»›:|[\s]*)(?:اقرا(?:وا|ي)? (?:ايضا|المزيد|كذلك|عن)|اقرا ?:|مواضيع (?:ذات صله|متعلقه|مشابهه)|موضوعات (?:ذات صله|متعلقه|قد تهمك)|اخبار (?:ذات صله|متعلقه)|مقالات (?:ذات صله|متعلقه)|ذات صله$|للمزيد(?: من (?:الاخبار|التفاصيل|المعلومات))?(?:[ ,:]|$)|المزيد (?:عن|من|حول)|لمزيد من|لقراءه المزيد|لمتابعه المزيد|شاهد(?:وا)? (?:ايضا|المزيد|:)|شاهد ?:|طالع ايضا|طالع(?:وا)? المزيد|قد (?:يهمك|يعجبك|تهمك)|ربما (?:يهمك|يعجبك)|قصص مقترحه|الاكثر (?:قراءه|مشاهده|شيوعا|تداولا)|اخترنا (?:لك|لكم)|تابع(?:وا|نا|ونا)? (?:علي|عبر|اخر|احدث|صفحتنا|قناتنا|حسابنا)|يمكنكم (?:متابعه|الاشتراك)|اشترك(?:وا)? (?:في|الان|ب)|انضم(?:وا)? (?:الي|الينا)|حمل(?:وا)? (?:التطبيق|تطبيق)|لا تفوت|read (?:also|more)|see also|related(?: (?:articles|news|stories))?$|follow us)/i;

/** A short paragraph that is one of these, whole, is a control or a label of the page. */
const LABEL =
  /^(?:شارك(?:ها)?|شارك (?:الخبر|المقال|الموضوع|القصه|هذا الخبر)|مشاركه(?: (?:الخبر|المقال))?|انشر(?: الخبر)?|حفظ|طباعه|اطبع|ارسل(?: لصديق)?|نسخ الرابط|انسخ الرابط|تم نسخ الرابط|رابط مختصر|استمع|استمع (?:الي|ل) (?:المقال|الخبر)|اعلان|اعلانات|advertisement|الكلمات (?:المفتاحيه|الداله)|كلمات مفتاحيه|وسوم|الوسوم|هاشتاغ|تعليقات?|اضف تعليق(?:ك|ا)?|اترك تعليقا?|التعليقات|(?:جميع |كل )?(?:ال)?حقوق (?:النشر )?محفوظه.*|facebook|twitter|whatsapp|telegram|فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|x|صوره ارشيفيه|ارشيفيه|a\+|a-|\d+ (?:دقيقه|دقايق) (?:قراءه|للقراءه)|مده القراءه.*|وقت القراءه.*|تصغير الخط|تكبير الخط)$/i;

/** A short paragraph that begins so tells of the page, not of the event. */
const PAGE_LINE =
  /^(?:تخطي .*(?:واصل|متابعه) القراءه|نهايه(?: |$)(?:قصص|تويتر|يوتيوب|انستغرام|فيسبوك|الموضوعات|الاكثر|البودكاست|podcast)?|صدر الصوره|مصدر الصوره|التعليق علي الصوره|الصوره من المصدر|تصوير:|عدسه:|(?:تاريخ ال)?نشر(?:ت)?(?: (?:في|يوم|بتاريخ|اخر)|:| ?\d)|تاريخ (?:النشر|التحديث)|اخر تحديث|تم (?:النشر|التحديث)|محدث:?$|كتب(?:ت)?(?: ?[:-])|بقلم(?: ?[:-]|$)|تحرير ?:|updated|published|published on)/i;

/** Folded, one blank between words, no blanks at the ends. */
const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** True for «اقرأ أيضاً», «للمزيد»: what follows as links goes with it. */
export const isInvitation = (text: string): boolean => INVITATION.test(plain(text));

/** True for share lines, labels, captions' credits, lines about the page itself. Long paragraphs are never taken for one. */
export function isPageLine(text: string): boolean {
  const line = plain(text);
  return line.length <= 120 && (LABEL.test(line.replace(/[\s:.!|]+$/, '')) || PAGE_LINE.test(line));
}
