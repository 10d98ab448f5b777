/** Headlines «أرمينيا: 32 قتيلاً …»: the speaker, a colon, what he says, and no verb. */
import { bare, isState, speakerKind } from './nouns.ts';
import { mayBegin, phraseEnd } from './phrase.ts';
import type { Scan } from './scan.ts';
import type { Site } from './site.ts';

/** Before a colon these name a subject or a rubric, and nobody who speaks. */
const RUBRICS =
  /^(?:عاجل|فيديو|بالفيديو|صور|بالصور|خاص|شاهد|تحليل|مقال|راي|تقرير|خبر|رابط|كتب|كتبت|المصدر|نص|حصري|حصريا|تحديث|متابعه|ملف|حوار|تفاصيل|هذه|هذا|سجن|حادث|زلزال|حريق)$/;

/** A headline's claim; `text` must be one line without a full stop at its end. */
export function headlineSite(scan: Scan): Site | undefined {
  const { tokens } = scan;
  const last = scan.word(tokens.length - 1);
  if (tokens.length > 40 || '.؟!'.includes(last || '.')) return undefined;
  let colon = -1;
  for (let i = 1; i < Math.min(tokens.length - 1, 10); i++) {
    if (scan.word(i) === ':') {
      colon = i;
      break;
    }
  }
  if (colon < 0) return undefined;
  // «بوساطة روسية.. موسكو: …»
  let from = 0;
  for (let i = 0; i < colon; i++) if (scan.word(i) === '.' || scan.word(i) === '-') from = i + 1;
  if (from >= colon || !mayBegin(scan, from) || phraseEnd(scan, from, colon) !== colon) return undefined;
  const first = scan.word(from);
  if (RUBRICS.test(first)) return undefined;
  const known =
    speakerKind(bare(first)) !== undefined || isState(first, scan.word(from + 1)) || scan.closes(from) > 0;
  // «نتنياهو: …»: a bare surname; a longer unknown phrase is a place or a topic («سجن لونغ لارتن: إصابة ستة»)
  if (!known && (colon - from > 2 || first.startsWith('ال'))) return undefined;
  return {
    at: from,
    verbAt: from,
    clitics: 0,
    kind: 'headline',
    contentAt: colon + 1,
    link: 'colon',
    speaker: { from, to: colon },
    closes: true,
  };
}
