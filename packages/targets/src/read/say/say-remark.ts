import type { Locale } from '@actionline/core';
import type { TableRemark } from '../table/description.js';
import { enRemarks, type RemarkCode } from './en-remarks.js';
import { sayable, sentenceOf, sentencesOf, wordsOf } from './say-issue.js';
import { saidValues } from './said-values.js';

/**
 * A remark of a description of a table in English or French: what was found, or what is asked.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no remark, or another language.
 *
 * @example
 * ```ts
 * import { sayRemark } from '@actionline/targets/table';
 *
 * sayRemark({ code: 'footer', message: 'The table ends.', values: { begins: 'Source' } }, 'en');
 * // => 'The table ends before the row that begins with “Source”; what follows is not read.'
 * ```
 */
export function sayRemark(remark: TableRemark, locale: Locale): string {
  const words = wordsOf(locale);
  return sayable('remark', remark, () => {
    const { code, message, values = {}, column } = remark;
    // what is asked about a cell is said as the issue that the cell would give
    const asked = values['issue'];
    if (typeof asked === 'string') return sentencesOf({ code: asked, message, values, column }, words);
    if (!isRemarkCode(code)) return sentencesOf(remark, words);
    const sentence = words.remarks[code];
    if (remark.values === undefined && typeof sentence !== 'string') return words.inEnglish(message);
    return sentenceOf(sentence, saidValues(code, column, values, words.style));
  });
}

function isRemarkCode(code: string): code is RemarkCode {
  return Object.hasOwn(enRemarks, code);
}
