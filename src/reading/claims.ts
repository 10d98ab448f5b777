/** Claims in a text: who says what. */
import type { Claim } from './types.ts';

/** What the paragraphs before have told about speakers, so that «الوزارة» can be resolved. Newest last. */
export interface Mention {
  readonly name: string;
}

/** The claims of `text`, in order. `before` are the speakers named in earlier paragraphs of the article. */
export function readClaims(_text: string, _before: readonly Mention[] = []): Claim[] {
  return [];
}
