import type { Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { writeObservationsCsv } from '../../../write/observations-csv.js';
import { readTable, type ReadTable } from '../read-table.js';
import { eurostat } from './eurostat.js';
import { frenchExport, recordedCrime } from './french-export.js';
import { genesis } from './genesis.js';
import { hxl } from './hxl.js';
import { openSdg } from './open-sdg.js';
import { ourWorldInData } from './our-world-in-data.js';
import { pepfar } from './pepfar.js';
import { tidyTable } from './tidy-table.js';
import { unSdg } from './un-sdg.js';
import { worldBank } from './world-bank.js';

// Facts retyped from files that others published; where each is from stands beside it.

const source = { title: 'Table', publisher: 'Office', published: '2020', url: 'https://example.org/table' };
const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const codes = ({ issues }: ReadTable): readonly unknown[] => issues.map(({ code, row }) => [code, row]);
const header = (text: string, delimiter = ','): readonly string[] => (text.split('\n')[0] ?? '').split(delimiter);

describe('an observations table of Actionline', () => {
  it('is read as it was written', async () => {
    const figure: Observation = {
      id: 'a',
      measure: 'plan/m.a',
      unit: 'person',
      role: 'result',
      value: 1234,
      bound: 'at-least',
      period: { start: '2024-01-01', end: '2024-12-31' },
      place: 'KE',
      dimensions: { sex: 'F', age: '0-17' },
      source: { title: 'Report, volume 1', publisher: 'Office' },
      note: 'A "quoted" word',
    };
    const written = writeObservationsCsv([figure]);
    const text = written.ok ? written.value : '';
    const { observations, issues } = await readTable(text, tidyTable(header(text)));
    expect(issues).toEqual([]);
    expect(observations).toEqual([figure]);
  });
});

describe('a file of an Open SDG site', () => {
  // github.com/kazstat/sdg-data-kazstat, data/indicator_16-9-1.csv (MIT)
  it('has its place and measure from what is said, and its totals from empty cells', async () => {
    const text = lines(
      'Year,UNIT_MEASURE,SEX,URBANISATION,AGE,REF_AREA,Value',
      '2010,PT,,,,,99.7',
      '2010,PT,F,,,,99.7',
      '2010,PT,,,Y0,,99.1',
      '2010,PT,,,,KZAKM,98.8',
    );
    const read = await readTable(text, openSdg({ header: header(text), place: 'KZ', measure: 'actionline/sdg-16-9-1', source }));
    expect(read.observations.map(({ value, unit, place, dimensions }) => [value, unit, place, dimensions])).toEqual([
      [99.7, 'percent', 'KZ', undefined],
      [99.7, 'percent', 'KZ', { sex: 'F' }],
      [99.1, 'percent', 'KZ', { age: '0' }],
      [98.8, 'percent', 'KZ', { REF_AREA: 'KZAKM' }],
    ]);
    expect(read.observations[0]?.source).toEqual(source);
    expect(read.observations[0]?.role).toBe('outcome');
  });

  // the same, data/indicator_5-5-1.csv
  it('has one measure for each series, and leaves the others out', async () => {
    const text = lines('Year,UNIT_MEASURE,SERIES,Value', '2018,PT,SG_GEN_LOCG,27.4', '2018,PT,SG_GEN_PARL,22.2');
    const described = openSdg({ header: header(text), place: 'KZ', series: { SG_GEN_PARL: 'actionline/sdg-5-5-1a' }, source });
    const { observations, counts } = await readTable(text, described);
    expect(observations.map(({ measure, value }) => [measure, value])).toEqual([['actionline/sdg-5-5-1a', 22.2]]);
    expect(counts).toMatchObject({ read: 1, accepted: 1, rejected: 0, leftOut: 1 });
  });

  // github.com/ONSdigital/sdg-data, data/archived-15-a-1.csv and archived-11-6-1.csv (Open Government Licence v3.0)
  it('has words for statuses and thousands, and years that begin in April', async () => {
    const text = lines(
      'Year,Flow,Observation status,Unit multiplier,Unit measure,Value',
      '2009,Bilateral,Undefined,Thousands,GBP (£),5423.6',
      '2000/01,Bilateral,Estimated value,Units,GBP (£),79.0',
      '2001,Bilateral,Normal value,Units,GBP (£),',
    );
    const facts = { header: header(text), place: 'GB', measure: 'my/aid', source } as const;
    const { observations, counts } = await readTable(text, openSdg({ ...facts, yearStart: '04-01' }));
    expect(observations.map(({ value, unit, status, period }) => [value, unit, status, period.start, period.end])).toEqual([
      [5_423_600, 'GBP', 'A', '2009-01-01', '2009-12-31'],
      [79, 'GBP', 'E', '2000-04-01', '2001-03-31'],
    ]);
    expect(counts).toMatchObject({ read: 2, blank: 1 });
    // which days 2000/01 stands for is never guessed
    expect(codes(await readTable(text, openSdg(facts)))).toEqual([['ambiguous-period', 3]]);
  });
});

describe('an export of the SDG database', () => {
  // series SG_GEN_PARL and SI_COV_BENFTS, Kazakhstan; regions of the SDG reports have numbers that M49 does not
  const text = lines(
    'Goal,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Nature,[Sex],Units',
    '5,SG_GEN_PARL,Seats held by women,398,Kazakhstan,2023,27.36,C,FEMALE,PERCENT',
    '5,SG_GEN_PARL,Seats held by women,4,Afghanistan,2023,N,C,FEMALE,PERCENT',
    '5,SG_GEN_PARL,Seats held by women,62,Central and Southern Asia,2023,20.1,C,FEMALE,PERCENT',
    '1,SI_COV_BENFTS,Social protection,398,Kazakhstan,2020,100,E,BOTHSEX,PERCENT',
    '1,SI_COV_BENFTS,Social protection,398,Kazakhstan,2020,>95,E,FEMALE,PERCENT',
    '1,SI_COV_CHLD,Child benefit,398,Kazakhstan,2020,100,E,,PERCENT',
  );
  it('has M49 numbers without their noughts, totals by their words, and bounds in cells', async () => {
    const described = unSdg({ header: header(text), series: { SI_COV_BENFTS: 'actionline/sdg-1-3-1' }, container: 'csv', source });
    const { observations, counts } = await readTable(text, described);
    expect(observations.map(({ place, value, bound, status, dimensions }) => [place, value, bound, status, dimensions])).toEqual([
      ['KZ', 100, undefined, 'E', undefined],
      ['KZ', 95, 'more-than', 'E', { sex: 'F' }],
    ]);
    expect(counts).toMatchObject({ read: 2, leftOut: 4 });
  });

  it('takes a code that is part of what is counted for no breakdown', async () => {
    const facts = { header: header(text), series: { SG_GEN_PARL: 'actionline/sdg-5-5-1a' }, container: 'csv', source } as const;
    const { observations, counts } = await readTable(text, unSdg({ ...facts, fixed: { Sex: ['FEMALE'] } }));
    expect(observations.map(({ place, value, missing, dimensions }) => [place, value ?? missing, dimensions])).toEqual([
      ['KZ', 27.36, undefined],
      ['AF', 'not-published', undefined],
    ]);
    expect(counts.leftOut).toBe(4);
  });

  // series SI_POV_DAY1, Sweden, as github.com/Jboi0612/mat135 keeps it
  it('may have its years across', async () => {
    const wide = lines(
      'SeriesCode,GeoAreaCode,Age,Units,2003,2004',
      'SI_POV_DAY1,752,<15Y,PERCENT,0.11628,',
      'SI_POV_DAY1,752,ALLAGE,PERCENT,0.3,0.4',
    );
    const { observations, counts } = await readTable(
      wide,
      unSdg({ header: header(wide), series: { SI_POV_DAY1: 'my/poor' }, container: 'csv', source }),
    );
    expect(observations.map(({ place, period, value, dimensions }) => [place, period.start, value, dimensions?.['age']])).toEqual([
      ['SE', '2003-01-01', 0.11628, '<15'],
      ['SE', '2003-01-01', 0.3, undefined],
      ['SE', '2004-01-01', 0.4, undefined],
    ]);
    expect(counts.blank).toBe(1);
  });
});

describe('a file of the World Bank', () => {
  // API_SP.DYN.IMRT.IN_DS2_en_csv_v2.csv of 25 January 2018 (CC BY 4.0): a mark of the order of bytes, and a comma at the end of each row
  it('has its header below a title, and its groups left out', async () => {
    const text = lines(
      '\uFEFF"Data Source","World Development Indicators",',
      '',
      '"Last Updated Date","2018-01-25",',
      '',
      '"Country Name","Country Code","Indicator Name","Indicator Code","1960","2016",',
      '"Arab World","ARB","Mortality rate, infant (per 1,000 live births)","SP.DYN.IMRT.IN","","27.8",',
      '"Zambia","ZMB","Mortality rate, infant (per 1,000 live births)","SP.DYN.IMRT.IN","122.3","43.8",',
      '"Kosovo","XKX","Mortality rate, infant (per 1,000 live births)","SP.DYN.IMRT.IN","","",',
    );
    const described = worldBank({ indicators: { 'SP.DYN.IMRT.IN': 'my/infants' }, unit: 'per-1000', source });
    const { observations, counts, issues } = await readTable(new TextEncoder().encode(text), described);
    expect(observations.map(({ place, period, value }) => [place, period.start, value])).toEqual([
      ['ZM', '1960-01-01', 122.3],
      ['ZM', '2016-01-01', 43.8],
    ]);
    expect(counts).toMatchObject({ read: 2, rejected: 0, leftOut: 1 });
    expect(issues).toEqual([]);
  });
});

describe('a file of Eurostat', () => {
  // tps00001 and tps00176 of 2021, as github.com/Eszti/lang-changes keeps them (MIT; figures CC BY 4.0)
  it('has several codes in one cell, letters behind figures, and Greece as EL', async () => {
    const text = lines(
      'freq,unit,sex,geo\\TIME_PERIOD\t2011 \t2012 ',
      'A,NR,T,EL\t18570 p\t: u',
      'A,NR,F,EL\t9000 bp\t: ',
      'A,NR,T,DE_TOT\t80 \t81 ',
      'A,NR,T,EA19\t100 \t101 ',
      'A,NR,T,UK\t62.5 s\t63 e',
    );
    const key = 'freq,unit,sex,geo\\TIME_PERIOD';
    const { observations, counts } = await readTable(text, eurostat({ key, measure: 'my/people', source }));
    expect(
      observations.map(({ place, period, value, missing, status, dimensions }) => [
        place,
        period.start.slice(0, 4),
        value ?? missing,
        status,
        dimensions,
      ]),
    ).toEqual([
      ['GR', '2011', 18570, 'P', undefined],
      ['GR', '2012', 'not-published', undefined, undefined],
      ['GR', '2011', 9000, expect.stringMatching(/^[BP]$/), { sex: 'F' }],
      ['GR', '2012', 'unknown', undefined, { sex: 'F' }],
      ['GB', '2011', 62.5, 'E', undefined],
      ['GB', '2012', 63, 'E', undefined],
    ]);
    expect(counts.leftOut).toBe(2);
  });

  it('has the EU of so many members only where it had them', async () => {
    const text = lines('unit,geo\\time\t2015 \t2021 ', 'PC,EU27_2020\t50 \t60 ');
    const { observations, issues } = await readTable(text, eurostat({ key: 'unit,geo\\time', measure: 'my/share', source }));
    expect(observations.map(({ place, value }) => [place, value])).toEqual([['EU', 60]]);
    expect(issues.map(({ severity }) => severity)).not.toContain('error');
  });

  it('is read for the codes that are chosen', async () => {
    const text = lines('unit,na_item,geo\\time\t2015 ', 'CLV10_EUR_HAB,B1GQ,AT\t36140 ', 'CLV_PCH_PRE_HAB,B1GQ,AT\t0.0 ');
    const described = eurostat({
      key: 'unit,na_item,geo\\time',
      measure: 'my/gdp',
      units: { CLV10_EUR_HAB: 'EUR' },
      only: { unit: ['CLV10_EUR_HAB'] },
      fixed: ['na_item'],
      source,
    });
    const { observations, counts } = await readTable(text, described);
    expect(observations.map(({ value, unit, dimensions }) => [value, unit, dimensions])).toEqual([[36140, 'EUR', undefined]]);
    expect(counts).toMatchObject({ read: 1, leftOut: 1 });
  });
});

describe('a download of Our World in Data', () => {
  // maternal-mortality.csv and TI-corruption-perception-index.csv (CC BY 4.0)
  it('leaves out what has no code and what is no country', async () => {
    const text = lines(
      'Entity,Code,Year,Maternal Mortality Ratio,Other',
      'Africa,,2015,542,1',
      'World,OWID_WRL,2015,216,',
      'Kazakhstan,KAZ,2015,12,',
      'Kosovo,OWID_KOS,2015,,3',
    );
    const described = ourWorldInData({
      columns: { 'Maternal Mortality Ratio': { measure: 'actionline/sdg-3-1-1', unit: 'per-100000' } },
      source,
    });
    const { observations, counts } = await readTable(text, described);
    expect(observations.map(({ place, value, unit }) => [place, value, unit])).toEqual([
      ['001', 216, 'per-100000'],
      ['KZ', 12, 'per-100000'],
    ]);
    expect(counts).toMatchObject({ read: 2, leftOut: 1, blank: 1 });
  });
});

describe('a table of GENESIS', () => {
  // 11111-0001 of 23 February 2020, as github.com/cdahl93/fuelprice-public keeps it (Data licence Germany, attribution, 2.0)
  const areas = lines(
    'GENESIS-Tabelle: 11111-0001',
    'Gebietsfläche: Bundesländer, Stichtag;;',
    'Feststellung des Gebietsstands;;',
    'Gebietsfläche (qkm);;',
    ';Stichtag;Stichtag',
    ';31.12.1995;31.12.1996',
    'Thüringen;16171,12;16170,88',
    'Berlin;890,82;/',
    'Saarland;-;2570,10',
    'Insgesamt;357022,31;357021,43',
    '__________',
    '"Berlin (1995-2000):',
    'bezogen auf den Gebietsstand 01.01.2001;"',
    'Stand: 23.02.2020 / 23:58:09',
  );
  it('has decimal commas, marks in the place of figures, and notes below', async () => {
    const land = { is: 'breakdown', breakdown: 'land', codes: { Insgesamt: '_T' } } as const;
    const described = genesis({ measure: 'my/area', unit: 'number', leading: [land], across: 'days', source });
    // Windows-1252 as the offices send it
    const bytes = Uint8Array.from(areas, (letter) => letter.charCodeAt(0));
    const { observations, counts } = await readTable(bytes, described);
    expect(
      observations.map(({ place, period, value, missing, dimensions }) => [place, period.end, value ?? missing, dimensions?.['land']]),
    ).toEqual([
      ['DE', '1995-12-31', 16171.12, 'Thüringen'],
      ['DE', '1996-12-31', 16170.88, 'Thüringen'],
      ['DE', '1995-12-31', 890.82, 'Berlin'],
      ['DE', '1996-12-31', 'not-published', 'Berlin'],
      ['DE', '1995-12-31', 0, 'Saarland'],
      ['DE', '1996-12-31', 2570.1, 'Saarland'],
      ['DE', '1995-12-31', 357022.31, undefined],
      ['DE', '1996-12-31', 357021.43, undefined],
    ]);
    expect(counts.read).toBe(8);
  });

  // 46251-0006, the same
  it('has days, numbers and names in front, and kinds across', async () => {
    const text = lines(
      'GENESIS-Tabelle: 46251-0006',
      'Kraftfahrzeugbestand: Kreise, Stichtag, Kraftfahrzeugarten;;;;',
      'Statistik;;;;',
      'Kraftfahrzeugbestand (Anzahl);;;;',
      ';;;Kraftfahrzeugarten;Kraftfahrzeugarten;Kraftfahrzeugarten',
      ';;;Kfz;Pkw;Wohnmobile',
      '01.01.2001;01001;Flensburg, kreisfreie Stadt;45607;39374;-',
    );
    const described = genesis({
      measure: 'my/vehicles',
      unit: 'number',
      leading: [{ is: 'period' }, { is: 'breakdown', breakdown: 'kreis' }, { is: 'leave-out' }],
      across: { breakdown: 'art', codes: { Kfz: '_T', Pkw: 'pkw' } },
      encoding: 'utf-8',
      source,
    });
    const { observations } = await readTable(text, described);
    expect(observations.map(({ period, value, dimensions }) => [period.start, value, dimensions])).toEqual([
      ['2001-01-01', 45607, { kreis: '01001' }],
      ['2001-01-01', 39374, { kreis: '01001', art: 'pkw' }],
    ]);
  });
});

describe('a table with HXL tags', () => {
  // tests/fixtures/indicators_AFG.csv of github.com/OCHA-DAP/hdx-scraper-worldbank (MIT)
  it('is told by its tags, and reads the indicators that are named', async () => {
    const tags = ['#country+name', '#country+code', '#date+year', '#indicator+name', '#indicator+code', '#indicator+value+num'];
    const text = lines(
      'Country Name,Country ISO3,Year,Indicator Name,Indicator Code,Value',
      tags.join(),
      'Afghanistan,AFG,2017,"Maternal mortality ratio (modeled estimate, per 100,000 live births)",SH.STA.MMRT,638',
      'Afghanistan,AFG,2018,"Population, total",SP.POP.TOTL,37172386',
    );
    const described = hxl({
      tags,
      indicators: { 'SH.STA.MMRT': 'actionline/sdg-3-1-1' },
      values: { '#indicator+value+num': { unit: 'per-100000' } },
      source,
    });
    const { observations, counts, issues } = await readTable(text, described);
    expect(observations.map(({ measure, place, period, value }) => [measure, place, period.start, value])).toEqual([
      ['actionline/sdg-3-1-1', 'AF', '2017-01-01', 638],
    ]);
    expect(counts.leftOut).toBe(1);
    expect(issues).toEqual([]);
  });

  // sample-data/iom-haiti-dtm.csv and mali-population-movements.csv of github.com/HXLStandard/hxl-showcase (public domain)
  it('may stand below titles, with older tags, dates in words, and figures by sex', async () => {
    const tags = ['#loc', '#adm3', '#report_date', '', '#affected+f', '#affected+m'];
    const text = lines(
      'Camps of Haiti,,,,,',
      'Camp,Commune,Date,Type,Female,Male',
      tags.join(),
      'Campus GHESKIO,PORT-AU-PRINCE,17 May 2013,Camp,89,83',
    );
    const described = hxl({
      tags,
      tagRow: 3,
      values: { '#affected+f': { measure: 'my/displaced', unit: 'person' }, '#affected+m': { measure: 'my/displaced', unit: 'person' } },
      columns: { '#loc': { is: 'breakdown', breakdown: 'site' } },
      source,
    });
    const { observations } = await readTable(text, described);
    expect(observations.map(({ period, value, dimensions }) => [period.start, value, dimensions])).toEqual([
      ['2013-05-17', 89, { site: 'Campus GHESKIO', adm3: 'PORT-AU-PRINCE', sex: 'F' }],
      ['2013-05-17', 83, { site: 'Campus GHESKIO', adm3: 'PORT-AU-PRINCE', sex: 'M' }],
    ]);
  });
});

describe('a table in the form of the MER datasets', () => {
  // 2020-04-27/dplyr_exercise.csv of github.com/USAID-OHA-SI/coRps (MIT): training data, with planets in place of countries
  const text = lines(
    'operatingunit,psnu,fundingagency,indicator,fiscal_year,targets,qtr1,qtr2,qtr3,qtr4,cumulative',
    'Saturn,Thea,HHS/CDC,HTS_TST_POS,2020,950,230,,,,230',
    'Saturn,Thea,HHS/CDC,TX_CURR,2020,2050,2050,,,,2050',
  );
  const facts = {
    header: header(text),
    indicators: { HTS_TST_POS: 'my/positive' },
    places: { Saturn: 'KE' },
    delimiter: ',',
    source,
  } as const;
  it('has quarters of fiscal years that begin in October', async () => {
    const { observations, counts } = await readTable(text, pepfar(facts));
    expect(observations.map(({ place, period, value, unit, dimensions }) => [place, period, value, unit, dimensions])).toEqual([
      ['KE', { start: '2019-10-01', end: '2019-12-31' }, 230, 'person', { psnu: 'Thea', fundingagency: 'HHS/CDC' }],
    ]);
    expect(counts).toMatchObject({ read: 1, blank: 3, leftOut: 1 });
  });

  it('has targets and the sum where they are asked for', async () => {
    const { observations } = await readTable(text, pepfar({ ...facts, columns: ['cumulative', 'targets'] }));
    expect(observations.map(({ role, period, value }) => [role, period.start, period.end, value])).toEqual([
      ['target', '2019-10-01', '2020-09-30', 950],
      ['outcome', '2019-10-01', '2020-09-30', 230],
    ]);
  });
});

describe('an export of a French ministry', () => {
  // donnee-reg-data.gouv-2023-geographie2024-produit-le2024-07-05.csv of the Ministry of the Interior (Licence ouverte 2.0)
  it('of recorded crime has years with two digits, and the unit in each row', async () => {
    const text = lines(
      '"classe";"annee";"Code.région";"unité.de.compte";"faits";"POP";"tauxpourmille"',
      '"Homicides";"16";"01";"victime";"32";"394110";"0,08119560528786381"',
      '"Cambriolages de logement";"16";"01";"infraction";"2201";"394110";"5,58"',
    );
    const names = header(text, ';').map((name) => name.replaceAll('"', ''));
    const { observations, counts, issues } = await readTable(
      text,
      recordedCrime({ header: names, classes: { Homicides: 'my/homicides' }, source }),
    );
    expect(observations.map(({ place, period, value, unit, dimensions }) => [place, period.start, value, unit, dimensions])).toEqual([
      ['FR', '2016-01-01', 32, 'victim', { region: '01' }],
    ]);
    expect(counts.leftOut).toBe(1);
    expect(issues).toEqual([]);
  });

  // fr-esr-insertion_professionnelle-master.csv of the Ministry of Higher Education (Licence ouverte 2.0), with decimal commas as its page exports them
  it('has semicolons, decimal commas, and words where there is no figure; Windows-1252 is found', async () => {
    const text = lines('Année;Établissement;Taux d’insertion', '2010;Nice;91,5', '2010;Corse;ns', '2011;Corse;nd', '2011;Nice;1 091,25');
    const described = frenchExport({
      columns: { Année: { is: 'period' }, Établissement: { is: 'breakdown' }, 'Taux d’insertion': { is: 'value' } },
      measure: 'my/employed',
      unit: 'percent',
      source,
    });
    // the typographic apostrophe is 0x92 in Windows-1252, and in no other of the encodings
    const bytes = Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
    const { observations } = await readTable(bytes, described);
    expect(observations.map(({ value, missing }) => value ?? missing)).toEqual([91.5, 'suppressed', 'not-published', 1091.25]);
  });

  // CSP_par_region.xlsx of INSEE has its year in the title alone
  it('has the days that are said of it', async () => {
    const text = lines('Région;Part', 'Bretagne;13,0');
    const period = { start: '2018-01-01', end: '2018-12-31' };
    const described = frenchExport({
      columns: { Région: { is: 'breakdown' }, Part: { is: 'value' } },
      measure: 'my/workers',
      unit: 'percent',
      period,
      source,
    });
    expect((await readTable(text, described)).observations.map((one) => one.period)).toEqual([period]);
  });
});
