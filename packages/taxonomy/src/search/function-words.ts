import { isAcronym, type Word } from './words.js';

/** Whether a word only binds others. An acronym does not: the UN is not the French article. */
export function isFunctionWord(word: Word): boolean {
  return FUNCTION_WORDS.has(word.plain) && !isAcronym(word);
}

/** The plan is about people throughout, so that `persons` says no more than an article. `e`, `es` and `ne` are the endings of inclusive French too: `défenseur·e·s`. */
const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'a about an and are as at be by do does for from how in into is it its of on or s that the their them they this to was were what ' +
      'which with people person persons ' +
      'au aux c ce ces cette d dans de des du e elle en es est et eux il ils j jusqu l la le les leur leurs lorsqu m n ne ou par pas personne personnes pour ' +
      'puisqu qu que quel quelle quels quelles qui quoiqu sa se ses si son sont sur t un une vers y'
    ).split(' '),
  ))();
