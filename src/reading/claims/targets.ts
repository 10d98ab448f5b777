/** Whom one accuses, urges or tells: «حثّ المتحدث │أطراف النزاع│ على». */

import { isBreak, listenerAt, type Stretch } from './adverbials.ts';
import { bare, isState, speakerKind } from './nouns.ts';
import { closedBefore } from './objects.ts';
import type { Scan } from './scan.ts';
import { wordSet } from './table.ts';

/** Where the one spoken to begins, in «حثّ المتحدث ستيفان دوجاريك │أطراف الاقتتال│ على»; -1 when nobody is. */
export function targetAt(scan: Scan, { from, to }: Stretch): number {
  for (let i = from + 1; i < to; i++) {
    if (scan.tokens[i]?.kind !== 'word') continue;
    const word = scan.word(i);
    const before = scan.word(i - 1);
    if (isBreak(scan, i - 1) || !closedBefore(scan, from, i) || listenerAt(scan, i)) continue;
    if (ADDRESSED.has(word)) return i;
    if (isState(word) && (isState(before) || isState(bare(before)) || !before.startsWith('ال'))) return i;
    if (/^ال.{3,}ين$/.test(word) && !/^ال.*يين$/.test(before)) return i;
    if (word.startsWith('ال') && speakerKind(word) === 'body' && !before.startsWith('ال')) return i;
    // «اتهم الحداد شركة المياه», «أخبرت جونز صحيفة الغارديان»
    if (!word.startsWith('ال') && (speakerKind(word) === 'body' || speakerKind(word) === 'medium')) return i;
    if (
      !word.startsWith('ال') &&
      speakerKind(word) !== undefined &&
      speakerKind(word) !== 'state' &&
      before.startsWith('ال') &&
      speakerKind(scan.word(from)) === 'body'
    )
      return i;
  }
  return -1;
}

const ADDRESSED = wordSet(`
اطراف الاطراف المجتمع الجميع جميع كافه كل الدول السلطات الحكومه الطرفين الشعب الناس السكان الاهالي
العالم القاده الجانبين المواطنين الشباب الرييس نظيره انصاره جماعه حركه جماعات القوات النظام تنظيم
الاتحاد المعارضه البرلمان الكونغرس الكونجرس الشركات ايران اهالي سكان قوات مجلس نظام الامم خصومه
الجماهير المسلمين الاعلام وسايل زوار رجال اعضاء قاده المسوولين
`);
