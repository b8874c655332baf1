import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { iso31661Reserved } from 'iso-3166/1-reserved.js';
import { iso31661 } from 'iso-3166/1.js';
import { iso31663 } from 'iso-3166/3.js';

const inForce = new Set<string>(iso31661.map(({ alpha3 }) => alpha3));

/** The codes in force for countries: a successor that was itself withdrawn gives way to its own. */
function successorsOf(countries: readonly { readonly alpha2: string; readonly alpha3: string }[]): readonly string[] {
  return countries.flatMap(({ alpha2, alpha3 }) => {
    if (inForce.has(alpha3)) return [alpha2];
    return successorsOf(iso31663.find(({ from }) => from.alpha3 === alpha3)?.to ?? []);
  });
}

/**
 * `npm run codes:generate`: the codes of the package iso-3166 → src/generated/country-codes.ts, without the names and states that
 * core has no use for. A test holds the file against the package.
 */
const former = iso31663.map(({ from, to }) => ({ codes: [from.alpha2, from.alpha3], name: from.name, now: successorsOf(to) }));

const text = `// Generated from the package iso-3166 by \`npm run codes:generate\`. Do not edit.

/** ISO 3166-1: alpha-2, alpha-3 and number of each country in turn. */
export const assignedCodes: string =
  '${iso31661.map(({ alpha2, alpha3, numeric }) => `${alpha2} ${alpha3} ${numeric}`).join(' ')}';

/** ISO 3166-1: alpha-2 codes that are reserved. */
export const reservedCodes: string = '${iso31661Reserved.map(({ alpha2 }) => alpha2).join(' ')}';

/** ISO 3166-3: codes withdrawn, with the name they stood for and the alpha-2 codes in their place. */
export const formerCodes: readonly { readonly codes: readonly string[]; readonly name: string; readonly now: readonly string[] }[] = [
${former.map((one) => `  ${JSON.stringify(one)},`).join('\n')}
];
`;
writeFileSync(join(import.meta.dirname, '..', 'src', 'generated', 'country-codes.ts'), text);
