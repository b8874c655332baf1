import { placeIn } from '../cells/place.js';
import { isTotalLabel } from '../cells/total-words.js';
import { breakdownName, unitIn } from '../cells/words.js';
import type { ColumnDescription, ColumnRole, TableRemark } from '../description.js';
import { BETWEEN } from '../table-header.js';
import { roleByName } from './column-names.js';
import { askedRemark, figureSettings, periodSettings } from './found-settings.js';
import type { SampledColumn } from './sampled-column.js';

/** What the description of a column is made from. */
export interface ColumnContext {
  /** The columns that are described one by one. */
  readonly all: readonly SampledColumn[];
  /** What each of them holds. */
  readonly roles: ReadonlyMap<SampledColumn, ColumnRole>;
  /** Takes what was found, and what is to be decided. */
  readonly remarks: TableRemark[];
}

type Base = Pick<ColumnDescription, 'name' | 'at'>;
type Describer = (column: SampledColumn, base: Base, context: ColumnContext) => ColumnDescription;

/** One column, described by what it holds. */
export function describedColumn(column: SampledColumn, role: ColumnRole, context: ColumnContext): ColumnDescription {
  const { name, position, cells } = column;
  const isRepeated = name === '' || context.all.some((other) => other !== column && other.name === name);
  const base = { name, ...(isRepeated ? { at: position + 1 } : {}) };
  if (name === '' && cells.length === 0) return { ...base, is: 'leave-out' };
  return DESCRIBERS[role]?.(column, base, context) ?? { ...base, is: role };
}

const DESCRIBERS: Readonly<Partial<Record<ColumnRole, Describer>>> = {
  key: (column, base) => ({ ...base, is: 'key', by: ',', parts: (keyParts(column) ?? []).map(keyPart) }),

  value: ({ name, cells }, base, { roles, remarks }) => {
    const { settings, remarks: marks } = figureSettings(cells);
    remarks.push(...marks.map((remark) => ({ ...remark, column: name })));
    const several = [...roles.values()].filter((one) => one === 'value').length > 1;
    if (several) {
      remarks.push({
        code: 'several-values',
        message:
          'There are several columns of figures: say under gives what each counts (measure, unit, role, period, or the code of a breakdown), or leave it out.',
        column: name,
      });
    }
    const at = name.lastIndexOf(BETWEEN);
    const gives = !several ? undefined : at > 0 ? { [name.slice(0, at).trim()]: name.slice(at + 1).trim() } : { measure: '' };
    return { ...base, is: 'value', ...(gives === undefined ? {} : { gives }), ...settings };
  },

  period: (column, base, { remarks }) => {
    const { name, cells, totals } = column;
    const settings = periodSettings(
      cells.filter((cell) => !totals.includes(cell)),
      name,
      remarks,
    );
    return { ...base, is: 'period', ...settings, ...ofRows(column, remarks) };
  },

  period_start: (column, base, { remarks }) => ({ ...base, is: 'period_start', ...ofRows(column, remarks) }),
  period_end: (column, base, { remarks }) => ({ ...base, is: 'period_end', ...ofRows(column, remarks) }),

  place: (column, base, { remarks }) => {
    const { name, totals } = column;
    // a total over places may be wanted, so that it is asked about
    const [asked] = totals.flatMap((label) => placeIn(label).issues);
    if (asked !== undefined) remarks.push({ ...askedRemark(asked), column: name });
    return { ...base, is: 'place', ...filledDown(column, remarks) };
  },

  'leave-out': ({ name }, base, { remarks }) => {
    if (isTotalLabel(name))
      remarks.push({
        code: 'total-column',
        message: 'The column is taken for the total of those beside it, and is left out.',
        column: name,
      });
    return { ...base, is: 'leave-out' };
  },

  breakdown: (column, base, { all, roles, remarks }) => {
    const { name, cells, hasEmpty } = column;
    if (isNameOfOther(column, all, roles)) {
      remarks.push({
        code: 'left-out',
        message: 'The column only names what another column gives the code of: it is left out.',
        column: name,
      });
      return { ...base, is: 'leave-out' };
    }
    const called = breakdownName(name);
    const described: ColumnDescription = { ...base, is: 'breakdown', ...(called === name ? {} : { breakdown: called }) };
    if (cells.length === 0) {
      remarks.push({
        code: 'empty-column',
        message: 'No cell says anything in the rows that were looked at: an empty one is taken for all of them.',
        column: name,
      });
      return { ...described, empty: 'total' };
    }
    if (hasEmpty) {
      remarks.push({
        code: 'empty-breakdown',
        message:
          'Some cells are empty: that they mean all of them (empty: "total"), or what stands above them (empty: "as-above"), is for you to say; such rows are rejected where nothing is said.',
        column: name,
      });
    }
    return described;
  },

  measure: ({ cells }, base) => ({ ...base, is: 'measure', measures: toSay(cells.filter((cell) => !cell.includes('/'))) }),

  unit: ({ name, cells }, base, { remarks }) => {
    const unknown = cells.filter((cell) => !unitIn(cell).ok);
    if (unknown.length === 0) return { ...base, is: 'unit' };
    const listed = unknown
      .slice(0, 5)
      .map((cell) => JSON.stringify(cell))
      .join(', ');
    remarks.push({
      code: 'say-units',
      message: `Say under units what is meant by ${listed}, such as "percent" or "million EUR".`,
      values: { given: unknown.slice(0, 5) },
      column: name,
    });
    return { ...base, is: 'unit', units: toSay(unknown) };
  },
};

/** Which rows a column of periods has something to say of. */
function ofRows(column: SampledColumn, remarks: TableRemark[]): Pick<ColumnDescription, 'except' | 'empty'> {
  return { ...totalLines(column, remarks), ...filledDown(column, remarks) };
}

/** A total line has no period: it is left out by its label. */
function totalLines({ name, totals }: SampledColumn, remarks: TableRemark[]): Pick<ColumnDescription, 'except'> {
  if (totals.length === 0) return {};
  remarks.push({
    code: 'total-lines',
    message: `Rows with ${totals.map((label) => JSON.stringify(label)).join(' or ')} in the column are taken for total lines, and left out (except): take that out if they are none.`,
    values: { given: totals },
    column: name,
  });
  return { except: totals };
}

/** What is written once for a block of rows holds for all of them. */
function filledDown({ name, saidAtStarts }: SampledColumn, remarks: TableRemark[]): Pick<ColumnDescription, 'empty'> {
  if (!saidAtStarts) return {};
  remarks.push({
    code: 'filled-down',
    message:
      'The column says something only where a block of rows begins: an empty cell is taken to mean what stands above it (empty: "as-above"); take that out if it does not.',
    column: name,
  });
  return { empty: 'as-above' };
}

/** Words whose meaning a person has to say; of many only the first, as an example. */
function toSay(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.slice(0, 50).map((word) => [word, '']));
}

/** The parts of a column whose cells hold several codes, as the first of Eurostat's tables: its name says them. */
export function keyParts({ name, cells }: SampledColumn): readonly string[] | undefined {
  const [before = '', across] = name.split('\\', 2);
  if (across === undefined || !before.includes(',')) return undefined;
  const parts = before.split(',');
  return cells.every((cell) => cell.split(',').length === parts.length) ? parts : undefined;
}

function keyPart(name: string): ColumnDescription {
  const role = roleByName(name);
  if (role === 'place') return { name, is: role, scheme: 'eurostat' };
  return { name, is: role === 'unit' ? role : 'breakdown' };
}

/** Whether a column says in words what another one says in codes: the one changes only with the other, and its name begins or ends as that one's. */
function isNameOfOther(column: SampledColumn, all: readonly SampledColumn[], roles: ReadonlyMap<SampledColumn, ColumnRole>): boolean {
  const words = wordsOfName(column.name);
  return (
    /\b(?:name|names|label|description|nom|libelle|libellé|title|desc)\b/.test(words.join(' ')) &&
    all.some((other) => {
      const role = roles.get(other);
      const shares = wordsOfName(other.name).some((word) => words.includes(word));
      return other !== column && shares && (role === 'place' || role === 'measure' || /code|id$/i.test(other.name));
    })
  );
}

const wordsOfName = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
