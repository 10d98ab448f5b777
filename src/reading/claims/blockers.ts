/** Words after which a reporting verb reports nothing. */
import { wordSet } from './table.ts';

/** After these a word is a noun («من بين», «في كتب») or nothing is said («لم يعلن», «ما قالت إنها قوات»). */
export const NO_VERB_AFTER = wordSet(`
لم لا لن ما مما لما وما من في الي علي عن ولم ولا مع دون بدون سوف لكي كي فيما الف عبر حول حسب بحسب
وفق
`);
