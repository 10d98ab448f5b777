/** The package has no types of its own; this is the part that is used. */
declare module 'bidi-js' {
  interface Levels {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { start: number; end: number; level: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl' | 'auto'): Levels;
    getReorderedString(text: string, levels: Levels): string;
  }
  export default function bidiFactory(): Bidi;
}
