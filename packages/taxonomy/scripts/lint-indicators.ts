import { isBuiltInUnit } from '@actionline/core/internal';

import { indicatorTexts } from './build-indicators.js';
import type { AuthoredIndicators, Bilingual } from './read-data.js';

const MOST_LABEL_WORDS = 18;
const ACTION = /^eu-hrdap-2020\/\d\.\d\.\d+$/;

/** Reads the catalogue of indicators as an editor would: both languages, names that resolve, and no commitment twice or left out. */
export function lintIndicators(
  authored: AuthoredIndicators,
  items: ReadonlySet<string>,
  report: (where: string, what: string) => void,
  bilingual: (where: string, text: Bilingual) => void,
): void {
  const { indicators, units, disaggregation, publishers, terms, proposals, without } = authored;
  for (const [where, text] of indicatorTexts(authored)) bilingual(where, text);

  const ids = indicators.map(({ id }) => id);
  const breakdowns = new Set(disaggregation.map(({ en }) => en));
  const known = new Set(publishers.map(({ id }) => id));
  const own = new Set(units.map(({ id }) => id));
  for (const { use, id } of publishers) if (!Object.hasOwn(terms, use)) report(`publisher ${id}`, `the terms "${use}" are not written`);
  for (const { id, label, unit, combine, basis, disaggregation: by, numerator, denominator } of indicators) {
    if (!id.startsWith('actionline/')) report(id, 'expected an id that starts with actionline/');
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) report(id, 'id given twice');
    if (!proposals.some(({ indicator }) => indicator === id)) report(id, 'is proposed for nothing');
    if (!isBuiltInUnit(unit) && !own.has(unit)) report(id, `unknown unit "${unit}"`);
    if ((combine.across === 'distinct') !== (combine.of !== undefined)) report(id, '`of` goes with across: distinct, and only with it');
    if ((numerator === undefined) !== (denominator === undefined)) report(id, 'a numerator goes with a denominator');
    if (!known.has(basis.publisher)) report(id, `unknown publisher "${basis.publisher}"`);
    for (const name of by) if (!breakdowns.has(name)) report(id, `unknown breakdown "${name}"`);
    for (const [language, text] of Object.entries(label)) {
      const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
      if (words.length > MOST_LABEL_WORDS)
        report(id, `label of ${String(words.length)} words in ${language}; at most ${String(MOST_LABEL_WORDS)}`);
      if (text.endsWith('.')) report(id, `label ends with a full stop in ${language}`);
    }
  }

  const pairs = proposals.map(({ item, indicator }) => `${item} ${indicator}`);
  for (const { item, indicator, why } of proposals) {
    const where = `${item} → ${indicator}`;
    if (!items.has(item)) report(where, 'the commitment does not exist');
    if (!ids.includes(indicator)) report(where, 'the indicator does not exist');
    if (pairs.indexOf(`${item} ${indicator}`) !== pairs.lastIndexOf(`${item} ${indicator}`)) report(where, 'proposed twice');
    for (const text of [why.en, why.fr]) if (!text.endsWith('.')) report(where, 'a reason without a full stop');
  }
  const proposed = new Set(proposals.map(({ item }) => item));
  for (const { item } of without) {
    if (!items.has(item)) report(item, 'the commitment does not exist');
    if (proposed.has(item)) report(item, 'is without an indicator, and has one');
  }
  const spokenOf = new Set([...proposed, ...without.map(({ item }) => item)]);
  for (const item of items) if (ACTION.test(item) && !spokenOf.has(item)) report(item, 'has neither an indicator nor a reason why none');
}
