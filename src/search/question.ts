/** The question: its words, what is asked for, and what it is about. */

import { arabiziWords, isArabizi } from '../arabic/arabizi.ts';
import { withoutProclitics, withoutSuffixes } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stopwords.ts';
import { tokenize } from '../arabic/tokens.ts';
import { readNumbers } from '../reading/numbers.ts';
import { wordList } from '../word-list.ts';
import {
  type Asked,
  askedBy,
  isKind,
  isVerb,
  type Quantity,
  quantityOf,
  saysAsked,
  speakerAsked,
} from './asked.ts';
import { CUE, cuesOf } from './cues.ts';
import { isName } from './names.ts';

/** A content word of a question. */
export interface Word {
  readonly text: string;
  /** Without proclitics. */
  readonly bare: string;
  /** Ways of spelling it in Latin letters, of a word of Arabizi. */
  readonly spellings: readonly string[];
  /** The stem; of a Latin word the word itself. */
  readonly stem: string;
  readonly latin: boolean;
  /** The word stands right after كم or its like: the thing counted. */
  readonly counted: boolean;
  /** Says little: «شخص», "people". */
  readonly generic: boolean;
  /** Its place among the question's words, stop words counted. */
  readonly at: number;
}

export interface Question {
  readonly asked: Asked;
  /** When a number is asked for: what it measures. */
  readonly quantity: Quantity;
  /** Whose words are asked for, as places (`Word.at`) from … to before. */
  readonly speaker: { readonly from: number; readonly to: number } | undefined;
  /** Arabic typed in Latin letters. */
  readonly arabizi: boolean;
  /** Folded words in order, stop words among them. */
  readonly tokens: readonly string[];
  readonly words: readonly Word[];
}

/** Words that ask and name nothing: «اذكر», «اشرح», «اسم». */
const EMPTY = new Set(
  wordList(
    'عدد اسم اذكر اشرح عرف وضح بين معني مقصود تعريف باي زال زالت زالوا يزال تزال يزالون لازال مازال مازالت ينبغي كده كدا متل زي زيه سوا ليهم ليهن بشو طب صج صح تما اللذي ويا جماعه فاكر عارف عارفه والنبي بليز number many much name',
  ),
);

/** And at the beginning, as a teacher says them: «علّل», «قارن بين». */
const TASKS = new Set(
  wordList(
    'حدد علل صف استنتج ناقش قارن عين سم سمي اوجز لخص فسر صواب describe explain list state summarize compare define discuss',
  ),
);

/** Words that any person, thing or happening may be called by: «كم واحد», "people". They count little. */
const GENERIC = new Set(
  wordList(
    'واحد واحده حد حدا احد شخص شخصا اشخاص ناس الناس عالم بشر people person someone anyone somebody guy guys man thing things شيء شي امر امور جري حصل حدث صار راح يروح نازل نازلين happen happened happening جاء جاءت كانت تم جرت وقع يوجد فيش موجود لقي going come came make made take took taken given gave way try trying tried always along together put keep kept one',
  ),
);

/** After these a noun is counted: «كم قتيلاً», «عدد القتلى», "how many people". */
const COUNTING = /^(كم|قديش|اديش|شقد|شكد|شحال|قداش|كام|جم|عدد|many|number)$/;

/** True for the thing counted: the word after كم, if it is no verb («كم بلغت الخسائر» counts nothing). */
function isCounted(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1] ?? '';
  if (!COUNTING.test(before) && !(COUNTING.test(tokens[at - 2] ?? '') && isStopWord(before))) return false;
  return !isVerb(tokens[at] ?? '');
}

/** How much of a question is read; what comes after 1,000 characters would change nothing. */
const LONGEST = 1000;

/** Reads a question. Any string gives one; without content words `words` is empty. */
export function readQuestion(given: string): Question {
  const text = given.slice(0, LONGEST);
  if (isArabizi(text)) return readArabizi(text);
  const found = tokenize(text).filter(({ kind }) => kind !== 'mark');
  const tokens = found.map((token) => token.text);
  const values = tokens.some((token) => (cuesOf(token) & (CUE.number | CUE.vague)) !== 0)
    ? numbersOf(text)
    : [];
  const words: Word[] = [];
  found.forEach((token, at) => {
    const value = values.find(({ start, end }) => start <= token.start && token.end <= end);
    // «اثنان وثلاثون قتيلاً» asks for 32; the number stands where its last word does
    if (
      value !== undefined &&
      value.words > 1 &&
      found[at + 1] !== undefined &&
      value.end >= (found[at + 1]?.end ?? 0)
    )
      return;
    const word = value !== undefined ? value.digits : withoutPossessive(token.text);
    if (isStopWord(word) || EMPTY.has(word) || (at === 0 && TASKS.has(word))) return;
    const bare = withoutProclitics(word);
    words.push({
      text: word,
      bare,
      stem: withoutSuffixes(bare),
      latin: /[a-z]/.test(word),
      spellings: [],
      counted: isCounted(tokens, at),
      generic: GENERIC.has(word) || isKind(tokens, at),
      at,
    });
  });
  const asked = askedBy(tokens);
  const telling = words.filter(({ text: word }) => !saysAsked(word, asked));
  return {
    // «من بيل جاينز؟» names the person and asks what they are
    asked:
      asked === 'person' && words.every(({ bare, stem, latin }) => !latin && isName(bare, stem))
        ? 'what'
        : asked,
    quantity: quantityOf(tokens, words.find(({ counted }) => counted)?.text),
    speaker: speakerAsked(tokens),
    arabizi: false,
    tokens,
    words: telling.length > 0 ? telling : words,
  };
}

function readArabizi(text: string): Question {
  const found = arabiziWords(text);
  const tokens = found.map(({ known, text: typed }) => known ?? typed);
  const words = found.flatMap(({ known, spellings, text: typed }, at): Word[] =>
    known !== undefined
      ? []
      : [
          {
            text: typed,
            bare: typed,
            stem: typed,
            latin: true,
            spellings,
            counted: isCounted(tokens, at),
            generic: false,
            at,
          },
        ],
  );
  const asked = askedBy(tokens.filter((token) => token !== ''));
  return { asked, quantity: 'any', speaker: undefined, arabizi: true, tokens, words };
}

/** "Guterres's", "Guterres'" → "guterres". */
function withoutPossessive(word: string): string {
  const end = word.endsWith('s') ? word.length - 1 : word.length;
  const mark = word.charAt(end - 1);
  return mark === "'" || mark === '’' ? word.slice(0, end - 1) : word;
}

/** The numbers of more than a digit's worth of words in a question, as digits: «ألفين وعشرين» → 2020. */
function numbersOf(text: string): { start: number; end: number; digits: string; words: number }[] {
  return readNumbers(text).flatMap(({ start, end, value }) => {
    const words = text.slice(start, end).split(/\s+/).length;
    return words > 1 && Number.isInteger(value) ? [{ start, end, digits: String(value), words }] : [];
  });
}
