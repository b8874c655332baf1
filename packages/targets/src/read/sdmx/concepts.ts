/** What a reader takes from a data message, beside the breakdown. */
export type SdmxField =
  | 'measure'
  | 'place'
  | 'period'
  | 'value'
  | 'status'
  | 'unit'
  | 'unitMultiplier'
  | 'confidentiality'
  | 'frequency'
  | 'timeFormat'
  | 'yearStart'
  | 'note';

/**
 * The concepts that are looked for, the first that a file has being taken: those of the SDMX cross-domain concepts, and the names that Eurostat, the OECD and
 * the ECB give to the same.
 */
export const FIELD_CONCEPTS: Readonly<Record<SdmxField, readonly string[]>> = {
  measure: ['SERIES', 'INDICATOR', 'MEASURE', 'VARIABLE'],
  place: ['REF_AREA', 'GEO', 'LOCATION', 'COUNTRY', 'AREA'],
  period: ['TIME_PERIOD', 'TIME'],
  value: ['OBS_VALUE'],
  status: ['OBS_STATUS', 'OBS_FLAG'],
  unit: ['UNIT_MEASURE', 'UNIT', 'UNIT_MEAS'],
  unitMultiplier: ['UNIT_MULT', 'UNIT_MULTIPLIER', 'POWERCODE'],
  confidentiality: ['CONF_STATUS', 'OBS_CONF', 'CONF_STATUS_OBS'],
  frequency: ['FREQ', 'FREQUENCY'],
  timeFormat: ['TIME_FORMAT'],
  yearStart: ['REPORTING_YEAR_START_DAY', 'REPYEARSTART'],
  note: ['COMMENT_OBS', 'OBS_COM'],
};

/** Concepts that say something of a figure without being a part of what it counts. */
const ATTRIBUTES = `
ACTION AVAILABILITY BASE_PER BASE_PERIOD BREAKS COLLECTION COLL_METHOD COMMENT COMMENT_DSET COMMENT_OBS COMMENT_TS COMPILATION COMPILING_ORG CONF_STATUS
CONF_STATUS_OBS COVERAGE COVERAGE_TIME DATAFLOW DATA_COMP DATA_SOURCE DECIMALS DISS_ORG DOM_SER_IDS EMBARGO EMBARGO_DATE EMBARGO_TIME GEO_INFO_TYPE
GEO_INFO_URL KEY LAST_UPDATE LOWER_BOUND METHODOLOGY NATURE NAT_TITLE OBS_COM OBS_CONF OBS_EDP_WBB OBS_FLAG OBS_KEY OBS_PRE_BREAK OBS_STATUS POWERCODE
PREPARED PRE_BREAK_VALUE PUBL_ECB PUBL_MU PUBL_PUBLIC REF_PERIOD REF_PERIOD_DETAIL REPORTING_YEAR_START_DAY REPYEAREND REPYEARSTART SERIES_KEY SOURCE
SOURCE_AGENCY SOURCE_DETAIL SOURCE_LINK SOURCE_PUB STRUCTURE STRUCTURE_ID STRUCTURE_NAME TIME_DETAIL TIME_FORMAT TIME_PER_COLLECT TITLE TITLE_COMPL UNIT
UNIT_INDEX_BASE UNIT_MEAS UNIT_MEASURE UNIT_MULT UNIT_MULTIPLIER UNIT_PRICE_BASE UPDATED UPPER_BOUND`;

/** Names of remarks, dates and the like. */
const REMARK =
  /^(?:COMMENT|METHOD|SOURCE|CONTACT|DECIMALS|DESCRIPTION|FOOTNOTE|NOTE)|(?:_DATE|_NOTES?|_COMMENTS?|_FOOTNOTES?|_URL|_DESC|_DESCRIPTION|_TITLE|_SOURCE|_CITATION)$/;

/** Concepts that every list of codes has as a breakdown. */
const DIMENSIONS = `
ACTIVITY AGE CITIZEN COICOP COMPOSITE_BREAKDOWN COUNTERPART_AREA CUST_BREAKDOWN C_BIRTH DEG_URB DISABILITY_STATUS EDUCATION_LEV EDUCATION_LEVEL
INCOME_WEALTH_QUANTILE ISCED11 NACE_R2 OCCUPATION PRODUCT QUANTILE REPORTING_TYPE RESIDENCE SECTOR SEX URBANISATION WEALTH_QUINTILE WSTATUS`;

const known = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
let lists: { readonly attributes: ReadonlySet<string>; readonly dimensions: ReadonlySet<string> } | undefined;

/** What a concept is wherever it stands, as far as its name tells: an id in capitals, with `_` for the spaces of custom columns. */
export function usualKind(id: string): 'attribute' | 'dimension' | undefined {
  lists ??= { attributes: known(ATTRIBUTES), dimensions: known(DIMENSIONS) };
  const name = id.replaceAll(' ', '_');
  return lists.attributes.has(name) || REMARK.test(name) ? 'attribute' : lists.dimensions.has(name) ? 'dimension' : undefined;
}
