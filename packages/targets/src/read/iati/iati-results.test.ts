import { describe, expect, it } from 'vitest';

import { readIatiResults, type FoundIatiIndicator, type ReadIatiOptions } from '../iati.js';

/** A file of activities. */
const file = (...activities: readonly string[]): string => `<iati-activities version="2.03">\n${activities.join('\n')}\n</iati-activities>`;

/** An activity with results. */
const activity = (results: string, identifier = 'XM-TEST-1', more = ''): string =>
  `<iati-activity xml:lang="en"><iati-identifier>${identifier}</iati-identifier><title><narrative>Legal aid</narrative></title>${more}${results}</iati-activity>`;

/** A result with one indicator. */
const indicator = (content: string, measure = '1', title = 'Officers trained', attributes = ''): string =>
  `<result type="1"><title><narrative>Training</narrative></title><indicator measure="${measure}"${attributes}><title><narrative>${title}</narrative></title>${content}</indicator></result>`;

/** A period with values. */
const period = (values: string, start = '2024-01-01', end = '2024-12-31'): string =>
  `<period><period-start iso-date="${start}"/><period-end iso-date="${end}"/>${values}</period>`;

const read = (text: string, options: ReadIatiOptions = { unit: 'officer' }) => readIatiResults([text], options);
const codes = async (text: string, options?: ReadIatiOptions): Promise<readonly string[]> =>
  (await read(text, options)).issues.map(({ code }) => code);

describe('readIatiResults', () => {
  it('makes observations of baselines, targets and actuals, with where they come from', async () => {
    const text = file(
      activity(
        indicator(
          `<baseline year="2022" value="10"/>${period('<target value="20"/><actual value="15"><comment><narrative>To June</narrative></comment></actual>')}`,
        ),
        'XM-TEST-1',
        '<reporting-org ref="XM-TEST" type="10"><narrative>Ministry</narrative></reporting-org>',
      ),
    );
    const { observations, counts, targets } = await read(text);
    expect(counts).toEqual({ read: 3, accepted: 3, rejected: 0 });
    expect(targets).toEqual([]);
    expect(observations.map(({ role, value, period: { start, end } }) => [role, value, start, end])).toEqual([
      ['baseline', 10, '2022-01-01', '2022-12-31'],
      ['target', 20, '2024-01-01', '2024-12-31'],
      ['result', 15, '2024-01-01', '2024-12-31'],
    ]);
    expect(observations[2]).toMatchObject({
      measure: 'iati/xm-test-1.r1.i1',
      unit: 'officer',
      label: { en: 'Officers trained' },
      note: 'To June',
      source: {
        title: 'Legal aid',
        language: 'en',
        publisher: 'Ministry',
        reference: 'XM-TEST-1',
        locator: 'result[1]/indicator[1]/period[1]/actual[1]',
      },
    });
  });

  it('reads the whole example of the standard, its breakdown and its locations', async () => {
    // retyped from activity-standard-example-annotated.xml of IATI/IATI-Extra-Documentation, branch version-2.03
    const { observations } = await read(
      `<iati-activities generated-datetime="2014-09-10T07:15:37Z" version="2.03"><iati-activity xml:lang="en" last-updated-datetime="2014-09-10T07:15:37Z">
        <iati-identifier>AA-AAA-123456789-ABC123</iati-identifier>
        <reporting-org ref="AA-AAA-123456789" type="40" secondary-reporter="0"><narrative>Organisation name</narrative><narrative xml:lang="fr">Nom de l'organisme</narrative></reporting-org>
        <title><narrative>Activity title</narrative><narrative xml:lang="fr">Titre de l'activité</narrative><narrative xml:lang="es">Título de la actividad</narrative></title>
        <recipient-country code="AF" percentage="25" /><recipient-country code="AG" percentage="25" />
        <location ref="AF-KAN"><location-id vocabulary="G1" code="1453782" /></location>
        <location ref="KH-PNH"><location-id vocabulary="G1" code="1821306" /></location>
        <result type="1" aggregation-status="1"><indicator measure="1" ascending="1" aggregation-status="1">
          <title><narrative>Indicator title</narrative></title>
          <reference vocabulary="99" code="B1" indicator-uri="http://example.com/indicators.html" />
          <baseline year="2012" iso-date="2012-01-01" value="10">
            <location ref="AF-KAN" /><location ref="KH-PNH" />
            <dimension name="sex" value="female" /><dimension name="age" value="adult" />
            <comment><narrative>Baseline comment text</narrative></comment>
          </baseline>
        </indicator></result></iati-activity></iati-activities>`,
      { unit: 'number', breakdowns: { sex: { codes: { female: 'F' } } } },
    );
    expect(observations).toEqual([
      {
        id: 'iati/aa-aaa-123456789-abc123.r1.i1;number;2012-01-01;age=adult;location=AF-KAN KH-PNH;sex=F;baseline',
        measure: 'iati/aa-aaa-123456789-abc123.r1.i1',
        unit: 'number',
        value: 10,
        period: { start: '2012-01-01', end: '2012-01-01' },
        dimensions: { sex: 'F', age: 'adult', location: 'AF-KAN KH-PNH' },
        role: 'baseline',
        source: {
          title: 'Activity title',
          language: 'en',
          publisher: 'Organisation name',
          published: '2014-09-10',
          reference: 'AA-AAA-123456789-ABC123',
          locator: 'result[1]/indicator[1]/baseline[1]',
        },
        label: { en: 'Indicator title' },
        note: 'Baseline comment text',
      },
    ]);
  });

  it('reads version 1.05, whose texts stand in the elements themselves', async () => {
    // retyped from activity-standard-example-annotated.xml of IATI/IATI-Extra-Documentation, branch version-1.05
    const { observations, issues } = await read(
      `<iati-activities version="1.05"><iati-activity xml:lang="en" last-updated-datetime="2014-09-02T07:15:37Z">
        <iati-identifier>AA-AAA-123456789-ABC123</iati-identifier>
        <title xml:lang="en">Activity title</title><title xml:lang="fr">Titre de l'activité</title>
        <result type="1" aggregation-status="1"><title>Result 1 title</title>
          <indicator measure="1" ascending="1"><title>Indicator 1 title</title>
            <baseline year="2012" value="10"><comment>Baseline comment text</comment></baseline>
            <period><period-start iso-date="2013-01-01" /><period-end iso-date="2013-03-31" /><actual value="11"><comment>Actual comment text</comment></actual></period>
          </indicator></result></iati-activity></iati-activities>`,
      { unit: 'number' },
    );
    expect(issues).toEqual([]);
    expect(observations.map(({ value, note, label }) => [value, note, label])).toEqual([
      [10, 'Baseline comment text', { en: 'Indicator 1 title' }],
      [11, 'Actual comment text', { en: 'Indicator 1 title' }],
    ]);
  });

  it('reads a published file that says in the title of the result what is counted', async () => {
    // figures retyped from afdb-data-pilot/afdb_ag_activities.xml of OpenAgFunding/development (African Development Bank Group, 2016-12-05)
    const counted = (title: string, unit: string, target: string): string =>
      `<result type="1"><title><narrative>${title}</narrative></title><indicator measure="1"><title><narrative>${unit}</narrative></title>
        ${period(`<target value="${target}"/>`, '2006-01-01', '2016-12-31')}${period('<actual value="0.00"/>', '2016-01-01', '2016-12-31')}</indicator></result>`;
    const text = file(
      activity(
        counted('Workers trained in the maintenance of water facilities (#)', 'Number of people', '10.57') +
          counted('People with new or improved access to water and sanitation (#)', 'Number of people', '19544.28'),
        '46002-P-TN-AAC-009',
      ),
    );
    const { observations, issues, counts } = await read(text, {
      indicators: [
        {
          where: { resultTitle: 'People with new or improved access to water and sanitation (#)' },
          measure: 'plan/m.water',
          unit: 'person',
        },
      ],
    });
    expect(observations.map(({ measure, role, value }) => [measure, role, value])).toEqual([
      ['plan/m.water', 'target', 19544.28],
      ['plan/m.water', 'result', 0],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['no-unit', 'target-not-made']);
    expect(counts).toEqual({ read: 4, accepted: 2, rejected: 2 });
  });

  it('does not mind the order of elements, nor elements that it does not know', async () => {
    const values = `${period('<unknown><actual value="7"/></unknown><actual value="1"><location ref="a"/></actual>')}<extra/>`;
    const text = file(
      `<iati-activity><x:thing xmlns:x="urn:x">8</x:thing>${indicator(values)}<location ref="a"><location-id vocabulary="A4" code="KE"/></location><iati-identifier>XM-TEST-1</iati-identifier></iati-activity>`,
    );
    const { observations, counts } = await read(text);
    expect(counts).toEqual({ read: 1, accepted: 1, rejected: 0 });
    expect(observations[0]).toMatchObject({ value: 1, place: 'KE' });
  });

  it('takes the only recipient country for the place, unless told not to', async () => {
    const countries = (...list: readonly string[]): string =>
      file(
        activity(indicator(period('<actual value="1"/>')), 'XM-TEST-1', list.map((code) => `<recipient-country code="${code}"/>`).join('')),
      );
    expect((await read(countries('KE'))).observations[0]?.place).toBe('KE');
    expect((await read(countries('KE', 'UG'))).observations[0]?.place).toBeUndefined();
    expect((await read(countries('KE'), { unit: 'officer', place: 'none' })).observations[0]?.place).toBeUndefined();
  });

  it('gives every language of a title, and knows EN as en', async () => {
    const title = '<narrative xml:lang="EN"> Officers\n trained </narrative><narrative xml:lang="fr">Agents formés</narrative>';
    const text = file(
      activity(`<result><indicator measure="2"><title>${title}</title><baseline year="2020" value="1"/></indicator></result>`),
    );
    expect((await read(text)).observations[0]).toMatchObject({ unit: 'percent', label: { en: 'Officers trained', fr: 'Agents formés' } });
  });

  it('gives the same ids at a second reading, and asks about a figure that comes twice', async () => {
    const twice = file(activity(indicator(period('<actual value="1"/><actual value="1"/><actual value="2"/>'))));
    const { observations, issues, counts } = await read(twice);
    expect(counts).toEqual({ read: 3, accepted: 1, rejected: 2 });
    expect(observations.map(({ id }) => id)).toEqual(['iati/xm-test-1.r1.i1;officer;2024-01-01/2024-12-31']);
    expect(issues.map(({ code }) => code)).toEqual(['said-twice', 'duplicate-id']);
  });

  it('shows what a file has, without keeping anything', async () => {
    const found: FoundIatiIndicator[] = [];
    const text = file(
      activity(
        indicator(
          `<reference vocabulary="3" code="16.6.2"/>${period('<actual value="1"/><target value="2"/>')}`,
          '1',
          'Officers',
          ' ascending="0"',
        ),
      ),
    );
    const { observations, counts } = await read(text, { dryRun: true, onIndicator: (one) => found.push(one) });
    expect(observations).toEqual([]);
    expect(counts.read).toBe(2);
    expect(found).toEqual([
      {
        activity: 'XM-TEST-1',
        result: 1,
        indicator: 1,
        line: 2,
        resultType: '1',
        resultTitle: { en: 'Training' },
        title: { en: 'Officers' },
        measureCode: '1',
        ascending: false,
        references: [{ vocabulary: '3', code: '16.6.2' }],
        measure: 'iati/xm-test-1.r1.i1',
        values: 2,
      },
    ]);
  });

  it('stops where it is told to', async () => {
    const controller = new AbortController();
    const chunks = function* (): Generator<string> {
      yield '<iati-activities version="2.03">';
      controller.abort(new Error('enough'));
      yield '</iati-activities>';
    };
    await expect(readIatiResults(chunks(), { signal: controller.signal })).rejects.toThrow('enough');
  });
});

describe('the measure of an indicator', () => {
  const base = 'https://data.example.org/id/';
  const referred = (uri: string): string =>
    file(activity(indicator(`<reference vocabulary="99" code="plan/m.officers" indicator-uri="${uri}"/>${period('<actual value="5"/>')}`)));

  it('is that of a reference under our base', async () => {
    const { observations } = await read(referred(`${base}plan`), { base, unit: 'officer' });
    expect(observations[0]?.measure).toBe('plan/m.officers');
  });

  it('is not that of the vocabulary of somebody else', async () => {
    const { observations } = await read(referred('https://other.example.org/plan'), { base, unit: 'officer' });
    expect(observations[0]?.measure).toBe('iati/xm-test-1.r1.i1');
  });

  it('is known by the measures where there is no base, and has their unit', async () => {
    const { observations } = await read(referred(`${base}plan`), { measures: [{ id: 'plan/m.officers', unit: 'officer' }] });
    expect(observations[0]).toMatchObject({ measure: 'plan/m.officers', unit: 'officer' });
  });

  it.each<[string, ReadIatiOptions['indicators']]>([
    ['a title', [{ where: { title: ' officers  TRAINED' }, measure: 'plan/m.x', unit: 'officer' }]],
    ['a place in the activity', [{ where: { activity: 'xm-test-1', result: 1, indicator: 1 }, measure: 'plan/m.x', unit: 'officer' }]],
    ['a reference', [{ where: { reference: 'plan/m.officers', vocabulary: '99' }, measure: 'plan/m.x', unit: 'officer' }]],
  ])('is what the caller says of %s', async (_, indicators = []) => {
    const { observations } = await read(referred(base), { indicators });
    expect(observations[0]).toMatchObject({ measure: 'plan/m.x', unit: 'officer' });
  });

  it('is asked about once where measures are given and it is none of them', async () => {
    const text = file(activity(indicator(`<baseline year="2020" value="1"/>${period('<actual value="5"/>')}`)));
    const { issues, counts } = await read(text, { measures: [{ id: 'plan/m.officers', unit: 'officer' }] });
    expect(issues.map(({ code, values }) => [code, values?.['rejected']])).toEqual([['unmapped-indicator', 2]]);
    expect(counts).toEqual({ read: 2, accepted: 0, rejected: 2 });
  });

  it('keeps activities apart whose figures are parts of a whole', async () => {
    const text = file(
      activity(indicator(period('<actual value="5"/>')), 'XM-A'),
      activity(indicator(period('<actual value="6"/>')), 'XM-B'),
    );
    const indicators = [{ where: {}, measure: 'plan/m.officers', unit: 'officer' as const }];
    expect(await codes(text, { indicators })).toEqual(['duplicate-id']);
    const { observations } = await read(text, { indicators, activityDimension: 'activity' });
    expect(observations.map(({ value, dimensions }) => [value, dimensions])).toEqual([
      [5, { activity: 'XM-A' }],
      [6, { activity: 'XM-B' }],
    ]);
  });
});

describe('a target', () => {
  const values = `<baseline year="2022" value="10"/>${period('<target value="40"/>')}`;
  const reading = (time: 'increment' | 'snapshot') =>
    ({
      indicators: [{ where: {}, measure: 'plan/m.officers', commitment: 'plan/1', unit: 'officer', combine: { time, across: 'sum' } }],
    }) as const;

  it('is a total within its period where values add up', async () => {
    const { targets } = await read(file(activity(indicator(values))), reading('increment'));
    expect(targets[0]).toMatchObject({
      commitment: 'plan/1',
      requirement: { kind: 'total-by', comparison: 'stated', value: 40, window: { start: '2024-01-01', end: '2024-12-31' } },
    });
  });

  it('is a level from its baseline where they are a state', async () => {
    const { targets } = await read(file(activity(indicator(values))), reading('snapshot'));
    expect(targets[0]?.requirement).toMatchObject({
      kind: 'level-by',
      direction: 'increase',
      level: { value: 40 },
      baseline: { value: 10, date: '2022-12-31' },
      due: '2024-12-31',
    });
  });

  it('falls where the indicator is not ascending', async () => {
    const { targets } = await read(
      file(activity(indicator(period('<target value="4"/>'), '1', 'Deaths', ' ascending="false"'))),
      reading('snapshot'),
    );
    expect(targets[0]?.requirement).toMatchObject({ kind: 'level-by', direction: 'decrease' });
  });

  it('has the place and the breakdown of its value, and an id of its own', async () => {
    const both = period(
      '<target value="1"><dimension name="sex" value="F"/></target><target value="2"><dimension name="sex" value="M"/></target>',
    );
    const { targets } = await read(file(activity(indicator(both), 'XM-TEST-1', '<recipient-country code="KE"/>')), reading('increment'));
    expect(targets.map(({ requirement }) => (requirement.kind === 'total-by' ? requirement.select : undefined))).toEqual([
      { places: ['KE'], dimensions: { sex: 'F' } },
      { places: ['KE'], dimensions: { sex: 'M' } },
    ]);
    expect(new Set(targets.map(({ id }) => id)).size).toBe(2);
  });

  it('is not guessed, and asked about once', async () => {
    const { targets, issues } = await read(
      file(activity(indicator(period('<target value="1"/>') + period('<target value="2"/>', '2025-01-01', '2025-12-31')))),
    );
    expect(targets).toEqual([]);
    expect(issues.map(({ code, values: asked }) => [code, asked?.expected])).toEqual([['target-not-made', ['combine', 'commitment']]]);
  });
});

describe('what is wrong with a value', () => {
  it.each([
    ['no value', '<actual/>', 'no-value', '8.10.1'],
    ['a blank one', '<actual value=" "/>', 'no-value', '8.10.1'],
    ['grouping', '<actual value="1,234"/>', 'not-a-number', '8.10.2'],
    ['a per cent sign', '<target value="45%"/>', 'not-a-number', '8.9.2'],
    ['prose', '<target value="about half of them"/>', 'not-a-number', '8.9.2'],
  ])('%s', async (_, value, code, rule) => {
    const { issues, counts } = await read(file(activity(indicator(period(value)))));
    const found = issues.find((issue) => issue.severity === 'error');
    expect([found?.code, found?.values?.['rule'], found?.line]).toEqual([code, rule, 2]);
    expect(found?.values?.['mend']).toEqual(expect.any(String));
    expect(counts).toEqual({ read: 1, accepted: 0, rejected: 1 });
  });

  it.each([
    ['a period without an end', '<period><period-start iso-date="2024-01-01"/><actual value="1"/></period>', 'bad-date'],
    ['a period that ends before it begins', period('<actual value="1"/>', '2024-12-31', '2024-01-01'), 'reversed-period'],
    ['a baseline without a year', '<baseline value="1"/>', 'bad-year'],
    [
      'a dimension twice',
      period('<actual value="1"><dimension name="sex" value="F"/><dimension name="sex" value="M"/></actual>'),
      'bad-dimensions',
    ],
    ['a dimension without a value', period('<actual value="1"><dimension name="sex"/></actual>'), 'bad-dimensions'],
  ])('%s', async (_, content, code) => {
    const { issues, counts } = await read(file(activity(indicator(content))));
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(counts).toEqual({ read: 1, accepted: 0, rejected: 1 });
  });

  it('is asked about once for each indicator: no unit, words instead of numbers', async () => {
    const values = period('<actual value="1"/><target value="2"/>');
    expect(await codes(file(activity(indicator(values))), {})).toEqual(['no-unit']);
    expect(await codes(file(activity(indicator(values, '5'))), {})).toEqual(['qualitative-indicator']);
    expect(await codes(file(activity(indicator(values, 'Number'))), {})).toEqual(['unknown-measure-code', 'no-unit']);
  });

  it('takes a date with a zone, and a baseline of a day', async () => {
    const { observations, issues } = await read(
      file(
        activity(
          indicator(
            `<baseline year="2021" iso-date="2022-06-30" value="3"/>${period('<actual value="1"/>', '2024-01-01Z', '2024-12-31+02:00')}`,
          ),
        ),
      ),
    );
    expect(observations.map((one) => one.period)).toEqual([
      { start: '2022-06-30', end: '2022-06-30' },
      { start: '2024-01-01', end: '2024-12-31' },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['baseline-year-differs']);
  });

  it('reads the values of an identifier once, and none without one', async () => {
    const one = activity(indicator(period('<actual value="1"/>')), 'XM-TEST-1');
    const again = activity(indicator(period('<actual value="2"/>')), 'xm-test-1');
    const without = activity(indicator(period('<actual value="3"/>')), ' ');
    const { observations, issues, counts } = await read(file(one, again, without));
    expect(observations.map(({ value }) => value)).toEqual([1]);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['duplicate-activity', 3],
      ['no-identifier', 4],
    ]);
    expect(counts).toEqual({ read: 3, accepted: 1, rejected: 2 });
  });
});

describe('activities', () => {
  const dates = '<activity-status code="2"/><activity-date type="2" iso-date="2024-03-01"/><activity-date type="3" iso-date="2025-02-28"/>';
  const tag = '<tag vocabulary="99" vocabulary-uri="https://data.example.org/id/plan" code="plan/1.1"/>';
  const options: ReadIatiOptions = {
    base: 'https://data.example.org/id/',
    activities: { instrument: 'training', actors: { 'XM-TEST': 'ministry' } },
  };

  it('are those under an item that a tag of our vocabulary names', async () => {
    const more = `${dates}${tag}<recipient-country code="KE"/><participating-org ref="XM-TEST" role="4"/><participating-org ref="XM-OTHER" role="1"/>`;
    const { activities, issues } = await read(file(activity('', 'XM-TEST-1', more), activity('', 'XM-TEST-2', dates)), options);
    expect(activities).toEqual([
      {
        id: 'XM-TEST-1',
        commitments: ['plan/1.1'],
        instrument: 'training',
        actors: ['ministry'],
        places: ['KE'],
        period: { start: '2024-03-01', end: '2025-02-28' },
        what: { en: 'Legal aid' },
        source: { title: 'Legal aid', reference: 'XM-TEST-1' },
      },
    ]);
    expect(issues.map(({ code, values }) => [code, values?.given])).toEqual([['unmapped-organisation', 'XM-OTHER']]);
  });

  it('are under what the caller says, and planned or called off where their status says so', async () => {
    const told: ReadIatiOptions = { activities: { instrument: 'training', commitments: { 'XM-TEST-1': ['plan/2'] } } };
    const { activities } = await read(file(activity('', 'XM-TEST-1', dates.replace('code="2"', 'code="5"'))), told);
    expect(activities[0]).toMatchObject({ commitments: ['plan/2'], status: 'cancelled' });
  });

  it.each([
    ['no end', '<activity-status code="2"/><activity-date type="2" iso-date="2024-03-01"/>', options, 'no-activity-date'],
    ['no status', dates.replace('<activity-status code="2"/>', ''), options, 'unknown-status'],
    ['no instrument', dates, { base: 'https://data.example.org/id/' }, 'no-instrument'],
  ])('are refused where there is %s', async (_, more, told, code) => {
    const { activities, issues } = await read(file(activity('', 'XM-TEST-1', more + tag)), told);
    expect(activities).toEqual([]);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });
});
