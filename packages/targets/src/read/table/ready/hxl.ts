import type { ColumnDescription, TableContainer, TableDescription } from '../description.js';
import { describedBy, constantsOf, type FigureFacts } from './figure-facts.js';

/** What is said of a table with HXL tags. */
export interface HxlFacts extends FigureFacts {
  /** The row of tags as it stands in the file, such as `['#country+code', '#adm1+name', '#date', '#affected+f']`. */
  readonly tags: readonly string[];
  /** The number of the row of tags: 2 where it stands below one row of names. */
  readonly tagRow?: number;
  /** What columns of figures count and in which unit, by their tag. The attributes `+f` and `+m` make a breakdown by sex. */
  readonly values: Readonly<Record<string, { readonly measure?: string; readonly unit: string }>>;
  /** Where one column of values is of several indicators: what each counts, by its code in the column `#indicator+code`. Others are left out, and counted. */
  readonly indicators?: Readonly<Record<string, string>>;
  /** Columns that hold something else than their tag says, or nothing that is read, by their tag. */
  readonly columns?: Readonly<Record<string, Omit<ColumnDescription, 'name'>>>;
  /** What the table stands in. */
  readonly container?: TableContainer;
}

/**
 * A table with the tags of the Humanitarian Exchange Language below or in place of its header: `#country+code`, `#adm1+name`, `#date+year`, `#affected+f`. Columns are told by their tags, so that the names above them
 * and title rows do not matter.
 *
 * Countries, dates, indicators, sexes and admin levels are read by their tags; every other tagged column has to be said under `columns`, and those without a tag are left out.
 *
 * @example
 * ```ts
 * import { hxl, readTable } from '@actionline/targets/table';
 *
 * const text = `Country Name,Country ISO3,Year,Indicator Code,Value
 * #country+name,#country+code,#date+year,#indicator+code,#indicator+value+num
 * Afghanistan,AFG,2017,SH.STA.MMRT,638
 * `;
 * const { observations } = await readTable(
 *   text,
 *   hxl({
 *     tags: ['#country+name', '#country+code', '#date+year', '#indicator+code', '#indicator+value+num'],
 *     indicators: { 'SH.STA.MMRT': 'actionline/sdg-3-1-1' },
 *     values: { '#indicator+value+num': { unit: 'per-100000' } },
 *     source: { title: 'World Bank indicators for Afghanistan', publisher: 'Humanitarian Data Exchange' },
 *   }),
 * );
 * observations.map(({ measure, place, value }) => [measure, place, value]); // => [['actionline/sdg-3-1-1', 'AF', 638]]
 * ```
 */
export function hxl(facts: HxlFacts): TableDescription {
  return describedBy(facts, hxlTable);
}

function hxlTable(facts: HxlFacts): TableDescription {
  const { tags, tagRow = 2, values, indicators, columns = {}, container = { kind: 'text', delimiter: ',' } } = facts;
  const coded = tags.some((tag) => isTag(tag, '#country') && attributesOf(tag).some((one) => CODES.includes(one)));
  const described = tags.flatMap((written, at): readonly ColumnDescription[] => {
    const tag = written.trim();
    if (!tag.startsWith('#')) return [];
    const own = columns[tag];
    if (own !== undefined) return [{ name: tag, at: at + 1, ...own }];
    const figure = values[tag];
    if (figure !== undefined) return [{ name: tag, at: at + 1, is: 'value', gives: givenBy(tag, figure) }];
    return [{ name: tag, at: at + 1, ...meaningOf(tag, coded, indicators) }];
  });
  return {
    container,
    header: { rows: [tagRow] },
    columns: described,
    others: 'leave-out',
    settings: { empty: 'total' },
    constants: constantsOf(facts),
  };
}

const CODES: readonly string[] = ['code', 'iso2', 'iso3', 'v_iso2', 'v_iso3'];
const DATES: readonly string[] = ['#date', '#period', '#report_date', '#period_date'];

function isTag(tag: string, hashtag: string): boolean {
  return tag.trim().split(/[+/]/)[0] === hashtag;
}

function attributesOf(tag: string): readonly string[] {
  return tag.trim().split(/[+/]/).slice(1);
}

function givenBy(tag: string, { measure, unit }: { readonly measure?: string; readonly unit: string }): Readonly<Record<string, string>> {
  const attributes = attributesOf(tag);
  const sex = attributes.includes('f') ? 'F' : attributes.includes('m') ? 'M' : undefined;
  return { unit, ...(measure === undefined ? {} : { measure }), ...(sex === undefined ? {} : { sex }) };
}

/** What a column holds by its tag. */
function meaningOf(tag: string, coded: boolean, indicators: HxlFacts['indicators']): Omit<ColumnDescription, 'name'> {
  const attributes = attributesOf(tag);
  if (isTag(tag, '#country_id')) return { is: 'leave-out' };
  if (isTag(tag, '#country')) {
    // names are left aside where codes stand beside them
    return coded && !attributes.some((one) => CODES.includes(one)) ? { is: 'leave-out' } : { is: 'place' };
  }
  if (DATES.some((hashtag) => isTag(tag, hashtag))) return { is: 'period' };
  if (isTag(tag, '#indicator') && attributes.includes('code')) {
    return indicators === undefined ? { is: 'leave-out' } : { is: 'measure', measures: indicators, only: Object.keys(indicators) };
  }
  const admin = /^#(adm[1-5])(?:[+/](?:code|name|en|fr))?$/.exec(tag)?.[1];
  return admin === undefined ? { is: 'leave-out' } : { is: 'breakdown', breakdown: admin };
}
