/** The words of a table written as running text, with blanks and line breaks between them: `wordList('مات توفي')`. */
export const wordList = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
