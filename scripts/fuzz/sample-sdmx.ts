/** A file of SDMX-CSV. */
export const SDMX_CSV = 'DATAFLOW,FREQ,SERIES,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nOFFICE:DF(1.0),A,S,KE,F,2024,1.2,3\n';

/** What a reader of SDMX may be told. */
export const sdmxOptions = {
  constants: {
    role: 'outcome',
    measure: 'city-2030/m.people',
    commitment: 'city-2030/1',
    unit: 'person',
    place: 'KE',
    period: { start: '2024-01-01', end: '2024-12-31' },
    source: { title: 'Report' },
    recordedAt: '2025-01-31',
  },
  measureCodes: {
    S: { measure: 'city-2030/m.people', role: 'result', unit: 'person', unitCodes: { PS: 'person' } },
    T: 'city-2030/m.people',
  },
  unitCodes: { PS: 'person' },
  placeCodes: { X: 'KE', Y: null },
  statusCodes: { x: 'A' },
  concepts: { value: 'OBS_VALUE' },
  dimensions: ['SEX'],
  leaveOut: ['REPORTING_TYPE'],
  totals: { SEX: ['ALL'] },
  breakdownCodes: { SEX: { '1': 'M' } },
  periods: 'as-stated',
  dryRun: false,
} as const;
