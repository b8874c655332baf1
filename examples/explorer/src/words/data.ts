import type { FileKind } from '@actionline/targets/table';
import type { Lang } from '../address/address.js';
import type { Pile } from '../work/desk.js';
import type { WorkProgress } from '../work/reading.js';
import { inFrench } from './in-french.js';
import { numbersIn } from './numbers.js';

/** The words of giving a file: how it comes in, what it was taken for and what was read of it. */
export interface DataWords {
  readonly title: string;
  readonly lead: string;
  readonly drop: string;
  readonly choose: string;
  readonly takes: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly pastedName: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly sampleName: string;
  readonly noSample: string;
  readonly stages: Readonly<Record<WorkProgress['stage'], string>>;
  readonly share: (share: number) => string;
  readonly stop: string;
  readonly failure: string;
  readonly replaced: (names: string) => string;
  readonly piles: Readonly<Record<Pile, string>>;
  readonly pileTitle: (pile: string, name: string) => string;
  readonly kinds: Readonly<Record<FileKind, string>>;
  readonly kilobytes: (bytes: number) => string;
  readonly counts: (read: number, accepted: number, rejected: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly blank: (cells: number) => string;
  readonly span: (from: string, until: string, places: number) => string;
  readonly noneCounted: string;
  readonly clear: (pile: string) => string;
  readonly toFindings: string;
  readonly refused: string;
  readonly measures: string;
  readonly measure: string;
  readonly figures: string;
  readonly isCounted: string;
  readonly counted: Readonly<Record<'yes' | 'no', string>>;
  readonly ready: (name: string, accepted: number, rejected: number) => string;
}

const en = numbersIn('en');
const fr = numbersIn('fr');

export const dataWords: Readonly<Record<Lang, DataWords>> = {
  en: {
    title: 'Your figures',
    lead: 'Give the page a file of figures or of activities, and see what it holds, what is wrong with it, and what it proves. The file is read in this browser and goes nowhere.',
    drop: 'Drop a file here',
    choose: 'Choose a file',
    takes: 'CSV, TSV, Excel (.xlsx), JSON, SDMX-CSV, SDMX-JSON, SDMX-ML, IATI, in whatever form your office keeps it.',
    paste: 'Paste a table',
    pasteLabel: 'The table, as copied from a spreadsheet or a text',
    pasteHint: 'Cells between tabs, commas or semicolons, the names of the columns in the first row.',
    readPasted: 'Read the table',
    pastedName: 'pasted table',
    sample: 'Take the published figures',
    sampleHint: 'Figures and activities gathered for this project from public sources, to try the page with.',
    sampleName: 'published, come with this page',
    noSample: 'There are none for this framework.',
    stages: {
      looking: 'Looking at the file',
      reading: 'Reading',
    },
    share: (share) => `${en(Math.floor(share * 100))}%`,
    stop: 'Stop',
    failure: 'This could not be done. The file is where it was; try again, or try another. The message for whoever mends it:',
    replaced: (names) => `One file of each kind is kept. Left out, since another came after it: ${names}.`,
    piles: { figures: 'Figures', activities: 'Activities' },
    pileTitle: (pile, name) => `${pile}: ${name}`,
    kinds: {
      'observations-csv': 'observations in the table of this project (CSV)',
      'observations-json': 'observations of this project (JSON)',
      'sdmx-csv': 'SDMX-CSV',
      'sdmx-json': 'SDMX-JSON',
      'sdmx-ml': 'SDMX-ML',
      iati: 'IATI',
      table: 'a table',
      'activities-csv': 'activities in the table of this project (CSV)',
      'activities-json': 'activities of this project (JSON)',
    },
    kilobytes: (bytes) => `${en(Math.ceil(bytes / 1024))} kB`,
    counts: (read, accepted, rejected) => `${en(read)} read: ${en(accepted)} accepted, ${en(rejected)} rejected`,
    leftOut: (rows) => (rows === 1 ? '1 row left out, as described' : `${en(rows)} rows left out, as described`),
    blank: (cells) => (cells === 1 ? '1 empty cell' : `${en(cells)} empty cells`),
    span: (from, until, places) => `${from} to ${until}${places === 0 ? '' : `, ${en(places)} ${places === 1 ? 'place' : 'places'}`}`,
    noneCounted:
      'No target of this framework counts any of these figures. They count under the measure that a target names: see below which they name.',
    clear: (pile) => `Take away: ${pile.toLowerCase()}`,
    toFindings: 'See what they prove',
    refused: 'Nothing could be read from this file.',
    measures: 'What the figures count',
    measure: 'Measure',
    figures: 'Figures',
    isCounted: 'Counted by a target',
    counted: { yes: 'yes', no: 'no' },
    ready: (name, accepted, rejected) => `${name}: ${en(accepted)} accepted, ${en(rejected)} rejected.`,
  },
  fr: inFrench({
    title: 'Vos chiffres',
    lead: 'Donnez à la page un fichier de chiffres ou d’activités, et voyez ce qu’il contient, ce qui n’y va pas et ce qu’il prouve. Le fichier est lu dans ce navigateur et n’en sort pas.',
    drop: 'Déposez un fichier ici',
    choose: 'Choisir un fichier',
    takes: 'CSV, TSV, Excel (.xlsx), JSON, SDMX-CSV, SDMX-JSON, SDMX-ML, IATI, sous la forme où votre service le tient.',
    paste: 'Coller un tableau',
    pasteLabel: 'Le tableau, tel que copié d’un tableur ou d’un texte',
    pasteHint: 'Cellules séparées par des tabulations, des virgules ou des points-virgules, noms des colonnes à la première ligne.',
    readPasted: 'Lire le tableau',
    pastedName: 'tableau collé',
    sample: 'Prendre les chiffres publiés',
    sampleHint: 'Chiffres et activités réunis pour ce projet à partir de sources publiques, pour essayer la page.',
    sampleName: 'publiés, fournis avec cette page',
    noSample: 'Il n’y en a pas pour ce cadre.',
    stages: {
      looking: 'Examen du fichier',
      reading: 'Lecture',
    },
    share: (share) => `${fr(Math.floor(share * 100))} %`,
    stop: 'Arrêter',
    failure:
      'L’opération n’a pas abouti. Le fichier est resté où il était ; réessayez, ou essayez-en un autre. Le message destiné à qui réparera la page :',
    replaced: (names) => `Un seul fichier de chaque sorte est gardé. Laissé de côté, un autre étant venu après : ${names}.`,
    piles: { figures: 'Chiffres', activities: 'Activités' },
    pileTitle: (pile, name) => `${pile} : ${name}`,
    kinds: {
      'observations-csv': 'observations dans le tableau de ce projet (CSV)',
      'observations-json': 'observations de ce projet (JSON)',
      'sdmx-csv': 'SDMX-CSV',
      'sdmx-json': 'SDMX-JSON',
      'sdmx-ml': 'SDMX-ML',
      iati: 'IATI',
      table: 'un tableau',
      'activities-csv': 'activités dans le tableau de ce projet (CSV)',
      'activities-json': 'activités de ce projet (JSON)',
    },
    kilobytes: (bytes) => `${fr(Math.ceil(bytes / 1024))} ko`,
    counts: (read, accepted, rejected) =>
      `${fr(read)} ${read < 2 ? 'lu' : 'lus'} : ${fr(accepted)} ${accepted < 2 ? 'accepté' : 'acceptés'}, ${fr(rejected)} ${rejected < 2 ? 'rejeté' : 'rejetés'}`,
    leftOut: (rows) => (rows < 2 ? `${fr(rows)} ligne laissée de côté, comme décrit` : `${fr(rows)} lignes laissées de côté, comme décrit`),
    blank: (cells) => (cells < 2 ? `${fr(cells)} cellule vide` : `${fr(cells)} cellules vides`),
    span: (from, until, places) => `Du ${from} au ${until}${places === 0 ? '' : `, ${fr(places)} ${places < 2 ? 'lieu' : 'lieux'}`}`,
    noneCounted:
      'Aucune cible de ce cadre ne compte ces chiffres. Ils comptent sous la mesure qu’une cible nomme : voyez plus bas celles qu’ils nomment.',
    clear: (pile) => `Retirer : ${pile.toLowerCase()}`,
    toFindings: 'Voir ce qu’ils prouvent',
    refused: 'Rien n’a pu être lu dans ce fichier.',
    measures: 'Ce que les chiffres comptent',
    measure: 'Mesure',
    figures: 'Chiffres',
    isCounted: 'Compté par une cible',
    counted: { yes: 'oui', no: 'non' },
    ready: (name, accepted, rejected) =>
      `${name} : ${fr(accepted)} ${accepted < 2 ? 'accepté' : 'acceptés'}, ${fr(rejected)} ${rejected < 2 ? 'rejeté' : 'rejetés'}.`,
  }),
};
