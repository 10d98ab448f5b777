/**
 * Paraphrases of news Arabic: what people ask with, and what articles say instead.
 *
 * Written for this project; `docs/lexicon.md` says how to add to it. A file holds the heads that begin with one letter.
 */
import { ain } from './ain.ts';
import { alef } from './alef.ts';
import { beh } from './beh.ts';
import { dad } from './dad.ts';
import { dal } from './dal.ts';
import { englishA } from './english-a.ts';
import { englishB } from './english-b.ts';
import { englishC } from './english-c.ts';
import { englishD } from './english-d.ts';
import { englishE } from './english-e.ts';
import { englishF } from './english-f.ts';
import { englishG } from './english-g.ts';
import { englishH } from './english-h.ts';
import { englishI } from './english-i.ts';
import { englishJ } from './english-j.ts';
import { englishK } from './english-k.ts';
import { englishL } from './english-l.ts';
import { englishM } from './english-m.ts';
import { englishN } from './english-n.ts';
import { englishO } from './english-o.ts';
import { englishP } from './english-p.ts';
import { englishQ } from './english-q.ts';
import { englishR } from './english-r.ts';
import { englishS } from './english-s.ts';
import { englishT } from './english-t.ts';
import { englishU } from './english-u.ts';
import { englishV } from './english-v.ts';
import { englishW } from './english-w.ts';
import { englishY } from './english-y.ts';
import { feh } from './feh.ts';
import { ghain } from './ghain.ts';
import { hah } from './hah.ts';
import { heh } from './heh.ts';
import { jeem } from './jeem.ts';
import { kaf } from './kaf.ts';
import { khah } from './khah.ts';
import { lam } from './lam.ts';
import { meem } from './meem.ts';
import { noon } from './noon.ts';
import { qaf } from './qaf.ts';
import { reh } from './reh.ts';
import { sad } from './sad.ts';
import { seen } from './seen.ts';
import { sheen } from './sheen.ts';
import { type Line, linesOf } from './table.ts';
import { tah } from './tah.ts';
import { teh } from './teh.ts';
import { thal } from './thal.ts';
import { theh } from './theh.ts';
import { waw } from './waw.ts';
import { yeh } from './yeh.ts';
import { zah } from './zah.ts';
import { zain } from './zain.ts';

export { columnOf, type Line, paraphrasesOf } from './table.ts';

/** The tables by the file they stand in. */
export const TABLES: Readonly<Record<string, string>> = {
  ain,
  alef,
  beh,
  dad,
  dal,
  'english-a': englishA,
  'english-b': englishB,
  'english-c': englishC,
  'english-d': englishD,
  'english-e': englishE,
  'english-f': englishF,
  'english-g': englishG,
  'english-h': englishH,
  'english-i': englishI,
  'english-j': englishJ,
  'english-k': englishK,
  'english-l': englishL,
  'english-m': englishM,
  'english-n': englishN,
  'english-o': englishO,
  'english-p': englishP,
  'english-q': englishQ,
  'english-r': englishR,
  'english-s': englishS,
  'english-t': englishT,
  'english-u': englishU,
  'english-v': englishV,
  'english-w': englishW,
  'english-y': englishY,
  feh,
  ghain,
  hah,
  heh,
  jeem,
  kaf,
  khah,
  lam,
  meem,
  noon,
  qaf,
  reh,
  sad,
  seen,
  sheen,
  tah,
  teh,
  thal,
  theh,
  waw,
  yeh,
  zah,
  zain,
};

/** Every line of every table. */
export const lines: readonly Line[] = Object.values(TABLES).flatMap(linesOf);
