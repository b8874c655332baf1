/**
 * Units by the codes and words of the UN SDG database, of SDMX and of Open SDG sites. A share of any base is a share: what it is a share of is said by
 * the measure.
 *
 * Source: UN Statistics Division, code list `CL_UNIT_MEASURE` of the SDG data structure; the data files of the Open SDG sites of Canada, Kazakhstan and the
 * United Kingdom.
 */
export const statisticalUnits: Readonly<Record<string, string>> = {
  PT: 'percent',
  PERCENT: 'percent',
  'Percentage (%)': 'percent',
  'percentage (%)': 'percent',
  'Percentage of households (%)': 'percent',
  '% of total land area': 'percent',
  NUMBER: 'number',
  NUM_TH: 'thousand number',
  PERSONS: 'person',
  TH_PEOPLE: 'thousand person',
  TH_UNITS: 'thousand number',
  Individuals: 'person',
  Units: 'number',
  RATIO: 'ratio',
  Ratio: 'ratio',
  INDEX: 'index',
  Index: 'index',
  PER_1000_POP: 'per-1000',
  PER_1000_LIVE_BIRTHS: 'per-1000',
  PER_1000_EMPLOYEES: 'per-1000',
  PER_10000_POP: 'per-10000',
  PER_100000_POP: 'per-100000',
  PER_100000_LIVE_BIRTHS: 'per-100000',
  PER_100000_EMPLOYEES: 'per-100000',
  PER_1000000_POP: 'per-million',
  'Rate per 1,000 live births': 'per-1000',
  'Rate per 10,000 population': 'per-10000',
  'Rate per 100,000 population': 'per-100000',
  'Rate per 100,000 workers': 'per-100000',
  'Rate per 100,000 maternities': 'per-100000',
  'Number per 100,000 adults': 'per-100000',
  'Per million population': 'per-million',
  'GBP (£)': 'GBP',
  'GBP (£ thousands)': 'thousand GBP',
  'GBP (£ Millions)': 'million GBP',
  USD: 'USD',
  M_USD: 'million USD',
  TH_HA: 'thousand hectare',
  Tonnes: 'tonne',
  'Metric tons': 'tonne',
  Hectares: 'hectare',
};

/**
 * Units by the codes of Eurostat. A share of any base is a share: what it is a share of is said by the measure.
 *
 * Source: Eurostat, code list `UNIT`.
 */
export const eurostatUnits: Readonly<Record<string, string>> = {
  PC: 'percent',
  PC_POP: 'percent',
  PC_IND: 'percent',
  PC_ACT: 'percent',
  PC_EMP: 'percent',
  PC_GDP: 'percent',
  PC_HH: 'percent',
  PC_TOT: 'percent',
  NR: 'number',
  THS: 'thousand number',
  THS_PER: 'thousand person',
  PER: 'person',
  HAB: 'person',
  P_THAB: 'per-1000',
  P_HTHAB: 'per-100000',
  EUR: 'EUR',
  THS_EUR: 'thousand EUR',
  MIO_EUR: 'million EUR',
  CP_MEUR: 'million EUR',
  T: 'tonne',
  THS_T: 'thousand tonne',
  HA: 'hectare',
  KM: 'kilometre',
  H: 'hour',
  YR: 'year',
};
