import type { MissingReason, Result } from '@actionline/core';
import { accepted, show } from '@actionline/core/internal';

import { askedCell, ownValue } from './cell-issue.js';
import type { Figure, FigureSettings } from './figure-settings.js';

/**
 * Marks and words that mean the same wherever they are used, in small letters. Where only one thing is agreed, that there is no
 * figure, the reason is unknown.
 *
 * Source: Eurostat, special values and flags; UN Statistics Division, explanatory notes of the Statistical Yearbook; SDMX CL_OBS_STATUS.
 */
const AGREED: Readonly<Record<string, MissingReason>> = {
  ':': 'unknown',
  '..': 'unknown',
  '...': 'unknown',
  '…': 'unknown',
  na: 'unknown',
  'n/a': 'unknown',
  '#n/a': 'unknown',
  'n.a.': 'unknown',
  'n.d.': 'unknown',
  'n. d.': 'unknown',
  'n.d': 'unknown',
  'n/d': 'unknown',
  nd: 'unknown',
  'n.c.': 'unknown',
  'n. c.': 'unknown',
  'n.c': 'unknown',
  'n/c': 'unknown',
  nc: 'unknown',
  null: 'unknown',
  nan: 'unknown',
  missing: 'unknown',
  unknown: 'unknown',
  inconnu: 'unknown',
  pending: 'unknown',
  'en attente': 'unknown',
  'no data': 'unknown',
  'not available': 'unknown',
  'non disponible': 'unknown',
  'non communiqué': 'unknown',
  'non connu': 'unknown',
  'not collected': 'not-collected',
  'non collecté': 'not-collected',
  'not published': 'not-published',
  'non publié': 'not-published',
  'not applicable': 'not-applicable',
  'sans objet': 'not-applicable',
  's.o.': 'not-applicable',
  c: 'suppressed',
  confidential: 'suppressed',
  confidentiel: 'suppressed',
  suppressed: 'suppressed',
  'secret statistique': 'suppressed',
};

/** What a flag behind `:` says of why there is no figure, by Eurostat. */
const BEHIND_COLON: Readonly<Record<string, MissingReason>> = { c: 'suppressed', z: 'not-applicable', u: 'not-published' };

/** Marks and words of which offices say different things: a dash is nought in one table and no figure in the next, and so is « néant ». */
const ASKED =
  /^(?:-+|–+|—+|−+|\.|\/|\/\/|x|z|s|u|f|r|e|p|o|nil|none|n[ée]ant|aucune?|nulle?|nr|n\.?s\.?|\*{1,3}|\?|#|~|†|\[[a-z]{1,2}\]|\([a-z]{1,2}\))$/i;

/** A mark of no figure with a flag behind it. */
const WITH_FLAG = /^(:|\.{2,3}) ?(?:\(([a-z]{1,3})\)|([a-z]{1,3}))$/i;

/** The errors of a spreadsheet are no way of saying that there is no figure. */
export const SPREADSHEET_ERROR = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|WERT!|VALEUR!|NOM\?|BEZUG!)$/i;

/** What a cell without a figure says; nothing where it holds none of the marks. */
export function missingIn(given: string, trimmed: string, settings: FigureSettings): Result<Figure> | undefined {
  const own = ownValue(settings.missing, trimmed);
  if (own !== undefined) return accepted(own === 'nought' ? { value: 0 } : { missing: own });
  if (trimmed === '') return accepted({});
  const agreed = trimmed.length > LONGEST ? undefined : ownValue(AGREED, trimmed.toLowerCase());
  if (agreed !== undefined) return accepted({ missing: agreed });
  const [, , inBrackets, bare] = WITH_FLAG.exec(trimmed) ?? [];
  const flags = inBrackets ?? bare;
  if (flags !== undefined) return accepted({ missing: ownValue(BEHIND_COLON, flags.toLowerCase()) ?? 'unknown', flags });
  if (!ASKED.test(trimmed)) return undefined;
  return askedCell({
    code: 'mark-unknown',
    given,
    readings: [],
    mend: 'say-mark',
    setting: 'missing',
    choices: ['nought', 'not-collected', 'not-published', 'not-applicable', 'suppressed', 'unknown'],
    advice: `offices mean different things by it: say under missing what it means, such as { ${show(trimmed)}: "nought" } for 0, or { ${show(trimmed)}: "unknown" } for no figure`,
  });
}

const LONGEST = 30;
