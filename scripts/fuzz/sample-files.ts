import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { renderJson, assembleReport } from '@actionline/report-kit';
import { unodcPledges } from '@actionline/taxonomy';
import { toJsonLd, toTurtle } from '@actionline/taxonomy/skos';

import { activities, IATI, observations } from './sample-records.js';
import { city, letters } from './sample-framework.js';

const ROOT = join(import.meta.dirname, '../..');

/** The first lines of a file of the examples: what people published. */
function published(file: string, lines: number): string {
  return readFileSync(join(ROOT, 'examples', file), 'utf8')
    .split('\n')
    .slice(0, lines)
    .join('\n')
    .concat('\n');
}

const FRENCH =
  'Bulletin trimestriel;;;;\n;;;;\nPays;Sexe;Année;Valeur;Remarque\nKenya;F;2023;1 234,5;\nKenya;H;2023;"1 100,0";p\nFrance;T;2024-T1;n.d.;(e)\nTotal;;2024;2 334,5;\n';
const WIDE =
  'Country,Indicator,2019,2020,2021 (provisional)\nKenya,Officers trained,12,"1,200",..\nUganda,Officers trained,7.5,,about 30\n"Côte d’Ivoire",Officers trained,3-5,<10,0\n';
const SDMX_CSV =
  'STRUCTURE[;],STRUCTURE_ID,ACTION,SEX,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS\ndataflow,A:B(1.0),M,F,KE,2020-Q1,1.5,3,A\ndataflow,A:B(1.0),D,M,,2020,,,M\ndataflow,A:B(1.0),I,_T,UG,2021-W05,7,,\n';
const SDMX_JSON = JSON.stringify({
  data: {
    structures: [
      {
        name: 'Officers',
        dimensions: {
          series: [
            { id: 'SEX', values: [{ id: 'F' }, { id: 'M' }] },
            { id: 'REF_AREA', values: [{ id: 'KE', name: 'Kenya' }] },
          ],
          observation: [{ id: 'TIME_PERIOD', values: [{ id: '2020' }, { id: '2021-M01' }] }],
        },
        attributes: { observation: [{ id: 'OBS_STATUS', values: [{ id: 'A' }, { id: 'Q' }] }] },
      },
    ],
    dataSets: [{ series: { '0:0': { observations: { '0': [1, 0], '1': [null, 1] } }, '1:0': { observations: { '0': [2] } } } }],
  },
});
const SDMX_ML =
  '<StructureSpecificData><Header><Structure structureID="S" dimensionAtObservation="TIME_PERIOD"/></Header><DataSet structureRef="S"><Group SEX="F" UNIT_MULT="3"/>' +
  '<Series SEX="F" REF_AREA="KE"><Obs TIME_PERIOD="2020" OBS_VALUE="1"/><Obs TIME_PERIOD="2021-W01" OBS_VALUE="NaN" OBS_STATUS="O"/></Series></DataSet></StructureSpecificData>';
const SDMX_GENERIC =
  '<g:GenericData xmlns:g="urn:g"><Header><Structure structureID="S" dimensionAtObservation="TIME_PERIOD"/></Header><g:DataSet structureRef="S"><g:Series>' +
  '<g:SeriesKey><g:Value id="SEX" value="F"/><g:Value id="REF_AREA" value="KE"/></g:SeriesKey><g:Obs><g:ObsDimension value="2020"/><g:ObsValue value="1.5"/>' +
  '<g:Attributes><g:Value id="OBS_STATUS" value="E"/></g:Attributes></g:Obs></g:Series></g:DataSet></g:GenericData>';
const PLAN =
  'No.,Recommendation,Made by,Theme,Accepted,Due\n1,Train officers of prisons,Kenya,Detention,yes,2027\n1.1,"Adopt a law, soon",France,Law,noted,31/12/2026\n2,,Uganda,,yes,\n';

/** Texts as they could come from outside, by the reader that takes them. */
export function sampleFiles(): Readonly<Record<string, readonly string[]>> {
  const base = 'https://data.example.org/id/';
  const report = assembleReport({
    framework: city(),
    observations,
    activities,
    asOf: '2026-06-30',
    template: 'annual',
    locale: 'en',
    preparedBy: 'Human Rights Desk',
    contact: 'desk@example.org',
    status: 'draft',
  });
  return {
    'observations CSV': [published('published-figures/data/unodc-hr75.csv', 12), published('published-figures/data/eu-hrdap-2020.csv', 8)],
    'activities CSV': [published('published-figures/data/activities-unodc-hr75.csv', 8)],
    'observations JSON': [JSON.stringify({ observations })],
    'activities JSON': [JSON.stringify({ activities })],
    table: [
      FRENCH,
      WIDE,
      published('country-figures/data/un-sdg-database.csv', 8),
      published('country-figures/data/maternal-mortality.csv', 8),
      published('country-figures/data/open-sdg/indicator_5-5-1.csv', 8),
      JSON.stringify([
        { country: 'KE', year: 2020, value: 12 },
        { country: 'UG', year: '2021', value: null },
      ]),
    ],
    items: [PLAN],
    'SDMX-CSV': [SDMX_CSV],
    'SDMX-JSON': [SDMX_JSON],
    'SDMX-ML': [SDMX_ML, SDMX_GENERIC],
    IATI: [IATI],
    Turtle: [toTurtle(city(), { base }), toTurtle(letters, { base })],
    'JSON-LD': [JSON.stringify(toJsonLd(city(), { base })), JSON.stringify(toJsonLd(letters, { base }))],
    framework: [JSON.stringify(city()), JSON.stringify({ ...unodcPledges, items: unodcPledges.items.slice(0, 2), targets: [] })],
    report: [renderJson(report)],
  };
}
