/**
 * Directions as Discord gives them. A message's content gets one for the whole message; how the texts of Components V2
 * are treated is not documented, so the page can draw them in each of three ways: what is right under all is right.
 */

/** `line`: every line by its own first strong character. `text`: one direction for each text. `ltr`: left to right. */
export type Base = 'line' | 'text' | 'ltr';

export type Direction = 'rtl' | 'ltr';

const RIGHT_TO_LEFT = /[\u061C\p{Script=Arabic}\p{Script=Hebrew}]/u;
const STRONG = /[\u061C\p{L}]/u;

/** Of a whole message: its first letter decides, or an Arabic letter mark; a right-to-left mark does not count there. */
export function messageDirection(text: string): Direction {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/** Of a line by the Unicode rules (P2, P3): marks count, what is isolated does not. */
export function lineDirection(text: string): Direction {
  let isolated = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) isolated++;
    else if (character === '\u2069') isolated = Math.max(0, isolated - 1);
    else if (isolated > 0) continue;
    else if (character === '\u200F') return 'rtl';
    else if (character === '\u200E') return 'ltr';
    else if (STRONG.test(character)) return RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr';
  }
  return 'ltr';
}
