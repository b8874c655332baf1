import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { locales } from '../src/text.js';

/**
 * `npm run codes:generate -w @actionline/core`: the currencies that the Unicode data of the engine knows as in use or lately so, and names in English
 * and French → src/generated/currency-codes.ts. Written out, so that a code does not depend on the engine; a test holds each against its names.
 */
const names = locales.map((locale) => new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' }));
const codes = Intl.supportedValuesOf('currency').filter((code) => names.every((known) => known.of(code) !== undefined));

const text = `// Generated from the Unicode CLDR data of the engine by \`npm run codes:generate\`. Do not edit.

/** ISO 4217: the codes of the currencies in use, and of some that lately were. */
export const currencyCodes = [
${codes.map((code) => `  '${code}',`).join('\n')}
] as const;
`;
writeFileSync(join(import.meta.dirname, '..', 'src', 'generated', 'currency-codes.ts'), text);
