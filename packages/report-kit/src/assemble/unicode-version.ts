/**
 * The version of the Unicode data that `Intl` works with, as the runtime tells it; `unknown` where it does not, as in
 * browsers. The one thing a report states that is not in its input, since the words of dates depend on it.
 */
export function unicodeVersion(): string {
  const { process } = globalThis as { readonly process?: { readonly versions?: { readonly icu?: unknown; readonly cldr?: unknown } } };
  const { icu, cldr } = process?.versions ?? {};
  return typeof icu === 'string' && typeof cldr === 'string' ? `ICU ${icu}, CLDR ${cldr}` : 'unknown';
}
