/** Notices that several replies give. */
import { labelLine } from './components.ts';
import { label } from './labels.ts';
import type { Language } from './language.ts';

/** That a quote was cut, and by which button it is to be had whole. */
export const cutNotice = (language: Language): string =>
  labelLine(label('cutHere', language, { button: label('whole', language) }), language, '-# ');
