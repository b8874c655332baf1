/**
 * Whether a text has the form of a language tag of BCP 47, as far as its parts go: that there is such a language is not looked up.
 *
 * @example
 * ```ts
 * import { isLanguageTag } from '@actionline/core/internal';
 *
 * ['fr', 'pt-BR', 'zh-Hant', 'French', 'en_GB', ''].map(isLanguageTag); // => [true, true, true, false, false, false]
 * ```
 */
export function isLanguageTag(text: string): boolean {
  return typeof text === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);
}
