/**
 * The one spelling that stands for all that English has for a word (Oxford, British and American): `organization` is read as
 * `organisation`, `labour` as `labor`, `programme` as `program`. It is a key, and need not be a spelling that anybody uses.
 */
export function spellingOf(plain: string, language: string): string {
  return language === 'en' ? VARIANTS.reduce((word, [ending, key]) => word.replace(ending, key), plain) : plain;
}

/** Each kind of difference, and what is written for it; lists of stems where the ending alone says too little (`labour`, but `hour`). */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})iz(?=(?:e|ed|er|ers|es|ing|ation|ations|ational|able)?$)/, 'is'],
  [/(?<=analy|cataly|paraly)z(?=e|ing)/, 's'],
  [/(?<=^(?:arm|behavi|col|endeav|fav|harb|hon|hum|lab|misdemean|neighb|rum))our/, 'or'],
  [/(?<=gram)me(?=s?$)/, ''],
  [/(?<=^(?:cent|theat))re(?=s?$)/, 'er'],
  [/(?<=(?:def|off|pret))ence(?=s?$)/, 'ense'],
  [/(?<=^(?:licen|practi))[cs]e(?=s?$)/, 'ce'],
  [/(?<=(?:catal|dial))ogue/, 'og'],
  [/(?<=(?:cancel|channel|counsel|label|model|travel))l(?=ed$|ing$|or|er)/, ''],
  [/(?<=(?:enrol|fulfil))l/, ''],
  [/(?<=judg|acknowledg)e(?=ment)/, ''],
];
