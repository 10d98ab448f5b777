/** A place where somebody is said to say something: found first, given its content afterwards. */
import type { Stretch } from './adverbials.ts';
import type { ReportingVerb } from './verbs.ts';

export interface Site {
  /** Where the words of this claim begin: its connective («كما»، «، مضيفا») excluded. */
  readonly at: number;
  /** The reporting word. */
  readonly verbAt: number;
  /** Proclitics before the verb that are not shown: «وأعلنت» → «أعلنت». */
  readonly clitics: number;
  readonly verb?: ReportingVerb;
  readonly kind: 'verb' | 'participle' | 'relay' | 'marker' | 'headline' | 'trailing';
  /** Where the content begins; for what stands after its content («بحسب …»), where it ends. */
  readonly contentAt: number;
  /** How the content is linked: a clause may run on, a noun phrase ends earlier. */
  readonly link: 'clause' | 'noun' | 'colon' | 'quote';
  readonly speaker?: Stretch;
  readonly channel?: Stretch;
  readonly via?: Stretch;
  readonly target?: Stretch;
  /** True when it ends the content of the claim before it, false when it stands within that content. */
  readonly closes: boolean;
  /** The end of its own words, for a source that stands after its content. */
  readonly end?: number;
}
