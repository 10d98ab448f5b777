/**
 * The numbers of the ranking, each with what it means. Tuned by `npm run bench -- search --tune` on collections of
 * development data by leaving one out in turn (docs/search.md); there are few, so that they hold for texts never seen.
 */
import type { Asked } from './asked.ts';

export interface Weights {
  /** How much a word of the passage stands for a word of the question, when they meet … */
  readonly meet: Readonly<Record<Kind, number>>;
  /** A word that stands for another less than this does not: there are many such, and they tell little. */
  readonly least: number;
  /** Lexicon and paraphrases lead to the same word: the share of the lighter that is added to the heavier. */
  readonly agreed: number;
  /** How much other words for a word lose, the more passages have the word itself: by the logarithm of their number. */
  readonly trust: number;
  /** What a library of 1,000 passages and more takes away from other words for a word, where strangers say them too: … */
  readonly library: {
    /** share of what they count, */
    readonly trust: number;
    /** share of how frequent they make the word seem. */
    readonly rarity: number;
  };
  /** Pseudo-passages of general news added to a collection when rarity is computed: twenty passages tell little. */
  readonly background: number;
  /** BM25's saturation of repeated words. */
  readonly k1: number;
  /** BM25's discount of long passages, 0 to 1. */
  readonly b: number;
  /** Weight of the best sentence's share in what the question asks, beside the passage's. */
  readonly sentence: number;
  /** A question's word that only the paragraphs around have counts so much of its weight: … */
  readonly context: {
    /** in the paragraph before, and the square of it in the one before that; */
    readonly before: number;
    /** in the one before, when this one only goes on with it («وأضاف أنّ …»); */
    readonly continued: number;
    /** in the sub-heading above; */
    readonly heading: number;
    /** in the article's title; */
    readonly title: number;
    /** a name, in the title or the paragraph after it. */
    readonly names: number;
  };
  /** The passage offers the kind of answer asked for: share of the question's weight, by kind. */
  readonly offer: Readonly<Partial<Record<Asked, number>>>;
  /** A title or sub-heading names what the paragraphs tell: its score counts so much. */
  readonly heading: number;
  /** Question words that stand side by side do so in the passage too: share of the lighter one's weight. */
  readonly adjacent: number;
}

/** How two words meet. */
export type Kind =
  | 'form'
  | 'stem'
  | 'root'
  | 'verb'
  | 'glossary'
  | 'synonym'
  | 'narrower'
  | 'broader'
  | 'related'
  | 'paraphrase'
  | 'near'
  | 'likely'
  | 'sound'
  | 'spelling'
  | 'similar';

export const WEIGHTS: Weights = {
  meet: {
    form: 1,
    stem: 0.9,
    root: 0.35,
    verb: 0.55,
    glossary: 0.9,
    synonym: 0.85,
    narrower: 0.65,
    broader: 0.25,
    related: 0.4,
    paraphrase: 0.6,
    near: 0.45,
    likely: 0.25,
    sound: 0.65,
    spelling: 0.6,
    similar: 0.6,
  },
  least: 0.1,
  agreed: 0.25,
  trust: 0.6,
  library: { trust: 0.4, rarity: 0.9 },
  background: 200,
  k1: 1,
  b: 0.85,
  sentence: 0.5,
  context: { before: 0.3, continued: 0.6, heading: 0.3, title: 0.1, names: 0.7 },
  offer: { number: 0.5, time: 0.2, place: 0.1, person: 0.1, reason: 0.2, manner: 0.2, statement: 0.15 },
  heading: 0.85,
  adjacent: 0.2,
};
