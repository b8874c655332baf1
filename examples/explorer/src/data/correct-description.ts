import type { ColumnDescription, ColumnRole, TableDescription } from '@actionline/targets/table';
import { isByValue } from '../work/by-value.js';
import type { TableQuestion } from '../work/reading.js';

/** The description with another column role; what was set for the role before goes, since it would say nothing of the new one. */
export function withRole(description: TableDescription, at: number, is: ColumnRole): TableDescription {
  const columns = description.columns.map((column, place): ColumnDescription => {
    if (place !== at || column.is === is) return column;
    const { name, at: where } = column;
    return { name, is, ...(where === undefined ? {} : { at: where }) };
  });
  // a constant says nothing beside a column
  const { [is as 'note']: _said, ...constants } = description.constants ?? {};
  return { ...description, columns, constants };
}

/** The description with what holds for every figure; an empty text says nothing. */
export function withConstant(description: TableDescription, name: string, value: string): TableDescription {
  const { [name as 'note']: _before, ...others } = description.constants ?? {};
  return { ...description, constants: value.trim() === '' ? others : { ...others, [name]: value } };
}

/** The description with the measure that a code of a column stands for. */
export function withMeasure(description: TableDescription, code: string, measure: string): TableDescription {
  const columns = description.columns.map((column) =>
    column.is === 'measure' ? { ...column, measures: filled({ ...column.measures, [code]: measure }) } : column,
  );
  return { ...description, columns };
}

/** The description with the answer to a question, at its column, or for the whole table where the column is none of the described. */
export function withAnswer(description: TableDescription, { column, setting, given }: TableQuestion, choice: string): TableDescription {
  const answered = (settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    if (!isByValue(setting)) return choice === '' ? without(settings, setting) : { ...settings, [setting]: choice };
    const own = (settings[setting] ?? {}) as Readonly<Record<string, string>>;
    return { ...settings, [setting]: filled({ ...own, [given]: choice }) };
  };
  if (column !== undefined && description.columns.some(({ name }) => name === column)) {
    const columns = description.columns.map((one) => (one.name === column ? (answered({ ...one }) as unknown as ColumnDescription) : one));
    return { ...description, columns };
  }
  return { ...description, settings: answered({ ...description.settings }) };
}

/** What was answered to a question; nothing where it was not. */
export function answerTo(description: TableDescription, { column, setting, given }: TableQuestion): string {
  const own = description.columns.find(({ name }) => name === column);
  const settings = { ...description.settings, ...own } as Readonly<Record<string, unknown>>;
  const value = settings[setting];
  if (isByValue(setting) && typeof value === 'object' && value !== null && Object.hasOwn(value, given))
    return String((value as Readonly<Record<string, unknown>>)[given]);
  return typeof value === 'string' ? value : '';
}

function filled(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
}

function without(settings: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== name));
}
