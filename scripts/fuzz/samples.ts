import { observationSchema } from '@actionline/core/schemas';
import { assembleReport, renderJson } from '@actionline/report-kit';
import { evaluateFramework, evaluateTarget } from '@actionline/targets';
import { defineStrategy, themes, unodcPledges } from '@actionline/taxonomy';
import { getIndicator, proposedIndicators } from '@actionline/taxonomy/indicators';
import { toJsonLd, toTurtle } from '@actionline/taxonomy/skos';

import { chartArguments } from './sample-charts.js';
import { ACTIVITIES_CSV, CSV, IATI, activities, concepts, iatiActivity, observations, reported } from './sample-records.js';
import { city as cityFramework, letters, plan } from './sample-framework.js';
import { SDMX_CSV, sdmxOptions } from './sample-sdmx.js';
import { label, people, targets, window } from './sample-targets.js';
import { wordArguments } from './sample-words.js';

const asOf = '2026-06-30';
/** Lists of arguments that each function takes, by its name; what cannot be made is left out, for its own fault to be found elsewhere. */
export function sampleArguments(): Readonly<Record<string, readonly (readonly unknown[])[]>> {
  const city = cityFramework();
  const made = <T>(make: () => T): readonly T[] => {
    try {
      return [make()];
    } catch {
      return [];
    }
  };
  const [target, every, level] = targets;
  const evaluation = made(() => evaluateTarget(target!, observations, { asOf }));
  const whole = made(() => evaluateFramework(city, observations, { asOf }));
  const input = {
    framework: city,
    observations,
    asOf,
    template: 'annual',
    locale: 'en',
    preparedBy: 'Human Rights Desk',
    contact: 'desk@example.org',
    status: 'draft',
  } as const;
  const report = made(() => assembleReport({ ...input, activities }));
  const assessment = {
    about: 'city-2030/1',
    author: 'A',
    independence: 'independent',
    date: '2026-06-01',
    rationale: 'So.',
    status: 'on-track',
  };
  const strategy = { place: 'KE', period: { start: '2026-01-01', end: '2030-12-31' }, priorities: [{ commitment: 'city-2030/1' }] };
  const base = 'https://data.example.org/id/';
  const indicator = getIndicator('actionline/sdg-16-9-1');
  const catalogue = {
    ...proposedIndicators,
    indicators: [indicator],
    proposals: [{ item: 'city-2030/1', indicator: indicator.id, why: label, confidence: 'high' }],
    without: [{ item: 'city-2030/2', why: label }],
  };
  const births = [2023, 2025].map((year) =>
    reported(`births-${String(year)}`, {
      measure: indicator.id,
      unit: 'percent',
      period: { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` },
      role: 'outcome',
    }),
  );
  const series = [
    { date: '2024-12-31', value: 10 },
    { date: '2025-12-31', value: 20 },
    { date: '2026-06-30', value: 30 },
  ];
  return {
    ...wordArguments(report),
    // core
    addDays: [['2024-02-29', 1]],
    addMonths: [['2024-02-29', 1]],
    isPartialDate: [['2024-02']],
    daysOfDate: [['2024-02']],
    addQuantities: [
      [
        { value: 1, unit: 'person' },
        { value: 2, unit: 'person' },
      ],
    ],
    addYears: [['2024-02-29', 1]],
    canonicalJson: [[city]],
    checkDate: [['2024-02-29', 'asOf']],
    checkKeys: [['options', { a: 1 }, ['a']]],
    compareInterval: [[{ lower: 1, upper: 2 }, 'at-least', 2]],
    compareNotations: [['1.2', '1.10']],
    containsDate: [[window, '2026-05-05']],
    containsPeriod: [[window, window]],
    daysBetween: [['2024-02-29', '2024-03-01']],
    escapeFormula: [['=1+1']],
    exactSum: [[[0.1, 0.2]]],
    findPlace: [['Korea, Republic of']],
    findText: [[label, 'fr']],
    formatIssue: [[{ code: 'x', severity: 'error', message: 'm', path: ['a', 0] }]],
    intervalOf: [[5, 'about']],
    measureFitIssues: [[people]],
    inForceOn: [[targets[7], asOf]],
    textsOf: [[targets[7]]],
    revisionDates: [[targets[7]?.revisions?.[0]]],
    revisionIssues: [[targets[7]]],
    statedBaseline: [[{ value: 20, date: '2025-12-31' }], [{ date: '2025-12-31' }]],
    changedBy: [[50, { change: -30, in: 'percent' }]],
    wayIssues: [[target?.requirement], [level?.requirement], [targets.at(-1)?.requirement]],
    missingKey: [[['a'], 'text']],
    nearestNames: [['themes', ['theme']]],
    nearestAmong: [[['theme']]],
    overlaps: [[window, window]],
    parsePlace: [['KE']],
    period: [['2024-01-01', '2024-12-31']],
    placeName: [['KE', 'fr']],
    quantity: [[1, 'person']],
    splitPeriod: [[window, 'quarter', 'calendar']],
    textIn: [[label, 'fr']],
    unescapeFormula: [["'=1+1"]],
    unknownKey: [[['a'], ['b']]],
    unknownValue: [[['a'], 'x', ['b']]],
    wrongType: [[['a'], '5', 'number']],
    parseWith: [[observationSchema, observations[0]]],
    jsonSchemaOf: [['measure']],
    // taxonomy
    ancestorsOf: [[city, 'city-2030/1']],
    checkFramework: [[city, { vocabularies: { themes } }], [plan]],
    childrenOf: [[city, 'city-2030/1']],
    commitmentsOf: [[city]],
    contentHash: [[city]],
    countFacets: [[city, city.items, { narrower: false }]],
    createSearch: [[[city], {}]],
    defineFramework: [[plan, {}]],
    defineStrategy: [[city, strategy]],
    diffFrameworks: [[city, city]],
    findCommitments: [
      [city, { theme: 'housing', actor: [], sdg: { all: ['16'] } }, { narrower: false }],
      [unodcPledges, { theme: 'corruption' }],
      [city, { sdg: { sdg: '16.3', inherited: true } }],
    ],
    frameworkFromJson: [[city]],
    getItem: [[city, 'city-2030/1']],
    getTarget: [[city, 'city-2030/1.a']],
    hasItem: [[city, 'city-2030/1']],
    hasTarget: [[city, 'city-2030/1.a']],
    levelOf: [[city, 'city-2030/1']],
    linksOf: [[city, 'city-2030/1', [{ from: 'city-2030/1', to: '16.3' }]]],
    resolveId: [[city, 'city-2030/1']],
    searchItems: [[city, 'people', { locale: 'en' }]],
    sourceUnits: [['city-2030', '· One\n· Two']],
    strategyCoverage: [[city, [{ framework: 'city-2030', place: 'KE', priorities: [], targets: [] }]]],
    targetsOf: [[city, 'city-2030/1']],
    verifySource: [[unodcPledges, 'One\nTwo']],
    findIndicators: [[{ type: 'outcome', basis: 'sdg', direction: 'increase', publicData: 'yes', sdg: '16.9' }]],
    getIndicator: [['actionline/sdg-16-9-1']],
    hasIndicator: [['actionline/sdg-16-9-1']],
    indicatorScheme: [[catalogue]],
    indicatorSdgLinks: [[catalogue]],
    indicatorsFor: [[city, 'city-2030/1', catalogue]],
    searchIndicators: [['births', { locale: 'en', limit: 3 }]],
    whyNoIndicator: [['city-2030/2', catalogue]],
    checkSkos: made(() => [toTurtle(letters, { base })]),
    fromTurtle: [...made(() => [toTurtle(city, { base }), {}]), ...made(() => [toTurtle(letters, { base }), { base }])],
    fromJsonLd: made(() => [toJsonLd(city, { base }), { base }]),
    toJsonLd: [
      [city, { base }],
      [letters, { base }],
    ],
    toTurtle: [
      [city, { base }],
      [letters, { base }],
    ],
    // targets
    compareEvaluations: whole.map((one) => [one, one]),
    compareInterpretations: [[targets[6], observations, { asOf }]],
    compareRevisions: [[targets[7], observations, { asOf }]],
    compareWithAssessments: evaluation.map((one) => [[one], [assessment], { asOf }]),
    deriveStatus: [[{ level: 'met', trajectory: 'unknown', timing: 'ended', evidence: 'enough' }]],
    evaluateFramework: [[city, observations, { asOf }]],
    indicatorTrend: [[indicator, births, { asOf, knownAt: asOf, since: '2020-01-01', place: 'KE', method: { smallestChange: 0.02 } }]],
    indicatorTrends: [[city, catalogue, births, { asOf, place: 'KE' }]],
    evaluateTarget: targets.map((one) => [one, observations, { asOf, knownAt: asOf }]),
    lintObservations: [
      [observations, { framework: city, asOf }],
      [observations, { targets, measures: [people], commitments: ['city-2030/1'], asOf }],
    ],
    measureCoverage: whole.map((one) => [city, one.evaluations, observations, { asOf }]),
    measuresOf: [[every?.requirement], [level?.requirement]],
    rollUp: whole.map((one) => [city, one.evaluations]),
    withHypothetical: [[observations, [observations[0]]]],
    evaluateActivities: [[city, activities, { asOf, knownAt: asOf, since: '2026-01-01', minimumConfidence: 'low' }]],
    lintActivities: [[activities, { framework: city, asOf, instruments: concepts, actors: concepts }]],
    activitiesFromJson: [
      [activities, { commitments: ['city-2030/1'], instruments: concepts, actors: concepts }],
      [JSON.stringify({ activities }), {}],
    ],
    writeActivitiesCsv: [[activities, { spreadsheet: true, language: 'de' }]],
    readActivitiesCsv: [[[ACTIVITIES_CSV], { commitments: ['city-2030/1'], instruments: concepts, actors: concepts }]],
    observationsFromJson: [
      [observations, { targets, commitments: ['city-2030/1'] }],
      [JSON.stringify({ observations }), {}],
    ],
    writeObservationsCsv: [[observations, { spreadsheet: true, language: 'de' }]],
    describeTable: [['Pays;2022;2023\nKE;1,5;2\n'], ['geo,year,value\nKE,2022,1\n', { sheet: 'a' }]],
    readTable: [
      [
        'geo,year,value\nKE,2022,1\n',
        {
          container: { kind: 'text', delimiter: ',' },
          header: { rows: [1] },
          columns: [
            { name: 'geo', is: 'place' },
            { name: 'year', is: 'period' },
            { name: 'value', is: 'value' },
          ],
          constants: { measure: 'city-2030/m.people', unit: 'person', role: 'result', source_title: 'Report' },
        },
        { targets },
      ],
    ],
    sayIssue: [[{ code: 'unknown-place', severity: 'error', message: 'm', values: { given: 'XX' } }, 'fr']],
    sayRemark: [[{ code: 'header', message: 'm' }, 'fr']],
    readSdmxCsv: [[[SDMX_CSV], { ...sdmxOptions, delimiter: ',', decimal: '.' }]],
    readSdmxJson: [['{"data":{"dataSets":[]}}', sdmxOptions]],
    readSdmxMl: [[['<GenericData/>'], sdmxOptions]],
    readObservationsCsv: [[[CSV], { targets, commitments: ['city-2030/1'] }]],
    assessSeries: [
      ['eurostat-sdg', { series, direction: 'increase', target: { value: 60, date: '2030-12-31' } }],
      ['tola-scope', { series, baseline: 1, target: 10 }],
    ],
    compareMethods: [[{ series, direction: 'increase', target: { value: 60, date: '2030-12-31' } }, {}]],
    countByCategory: [[[{ category: 'on-track' }]]],
    // report-kit
    assembleReport: [
      [input],
      [
        {
          ...input,
          template: 'pledge-progress',
          locale: 'fr',
          preparedBy: 'Human Rights Desk',
          contact: 'desk@example.org',
          status: 'draft',
          narratives: [{ about: 'city-2030/1', text: '* a\n* b', language: 'en' }],
          assessments: [assessment],
          activities,
        },
      ],
      [{ ...input, template: 'mid-term-review', scope: { items: ['city-2030/1'], themes: ['housing'] }, since: '2026-03-01' }],
      ...report.map((since) => [{ ...input, activities, template: 'brief', since }]),
      ...made(() => defineStrategy(city, strategy as never)).map((one) => [
        { ...input, activities, template: 'country', scope: { place: 'KE' }, strategy: one, since: '2026-03-01' },
      ]),
    ],
    readIatiResults: [
      [
        [IATI],
        {
          base,
          unit: 'person',
          activities: { instrument: 'visits' },
          indicators: [{ where: { title: 'People helped' }, commitment: 'city-2030/1' }],
        },
      ],
    ],
    writeIatiResults: [
      [{ base, activity: iatiActivity, framework: city, observations: observations.filter(({ role }) => role !== 'context'), activities }],
    ],
    ...chartArguments({ framework: city, observations: observations, evaluations: evaluation, wholes: whole }),
    checkDocument: report.map((one) => [one]),
    pictureFromSvg: [['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>', { width: 18 }]],
    reportFromJson: report.flatMap((one) => [[one], [renderJson(one)]]),
    explain: evaluation.map((one) => [one, 'en']),
    inlineText: [[[{ kind: 'text', text: 'x' }]]],
    csvFiles: report.map((one) => [one, { separator: ';' }]),
    renderCsv: report.map((one) => [one, { table: 'evidence' }]),
    renderXlsx: report.map((one) => [one, { tables: ['targets'] }]),
    renderZip: report.map((one) => [one, { separator: ';' }]),
    ownSection: [['votes', 'Votes', () => []]],
    renderHtml: report.map((one) => [one]),
    renderJson: report.map((one) => [one]),
    renderMarkdown: report.map((one) => [one]),
    statusLabel: [['on-track', 'en']],
    withholdConfidential: [[observations, { knownAt: asOf }]],
    withholdConfidentialActivities: [[activities, { knownAt: asOf }]],
  };
}
