import type { ObservationRole, Severity } from '@actionline/core';
import type { ColumnRole, FileKind, NeededColumn } from '@actionline/targets/table';
import type { Lang } from '../address/address.js';
import type { Pile } from '../work/desk.js';
import type { WorkProgress } from '../work/reading.js';
import { inFrench } from './in-french.js';
import { numbersIn } from './numbers.js';

/** The words of loading figures. */
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
  readonly toSay: string;
  readonly measures: string;
  readonly measure: string;
  readonly figures: string;
  readonly isCounted: string;
  readonly counted: Readonly<Record<'yes' | 'no', string>>;
  readonly description: string;
  readonly descriptionHint: string;
  readonly text: (encoding: string | undefined, delimiter: string) => string;
  readonly tab: string;
  readonly workbook: (sheet: string | undefined) => string;
  readonly json: (path: string | undefined) => string;
  readonly header: (rows: string) => string;
  readonly noHeader: string;
  readonly footer: (begins: string) => string;
  readonly across: string;
  readonly column: string;
  readonly readAs: string;
  readonly readAsOf: (column: string) => string;
  readonly settings: string;
  readonly roles: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly remarks: string;
  readonly questions: string;
  readonly answer: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly say: string;
  readonly sayHint: string;
  readonly needs: Readonly<Record<Exclude<NeededColumn, 'value' | 'period'>, string>>;
  readonly noValues: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly place: string;
  readonly placeHint: string;
  readonly unitHint: string;
  readonly observationRoles: Readonly<Record<ObservationRole, string>>;
  readonly pick: string;
  readonly ofMeasures: string;
  readonly ofDeliverables: string;
  readonly codes: string;
  readonly codesHint: string;
  readonly read: string;
  readonly asJson: string;
  readonly asJsonHint: string;
  readonly badJson: (said: string) => string;
  readonly readAsJson: string;
  readonly keep: string;
  readonly issues: (count: number) => string;
  readonly noIssues: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly times: (count: number) => string;
  readonly byRow: (count: number) => string;
  readonly row: string;
  readonly what: string;
  readonly firstRows: (shown: number, count: number) => string;
  readonly together: string;
  readonly togetherHint: string;
  readonly lookingTogether: string;
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
    toSay: 'The form of the file is understood. What it does not say itself has to be said here, or no figure can be read.',
    measures: 'What the figures count',
    measure: 'Measure',
    figures: 'Figures',
    isCounted: 'Counted by a target',
    counted: { yes: 'yes', no: 'no' },
    description: 'How the file is read',
    descriptionHint: 'This was found by looking at the file. Correct what is wrong.',
    text: (encoding, delimiter) => `Text${encoding === undefined ? '' : ` in ${encoding}`}, with “${delimiter}” between the cells.`,
    tab: 'tab',
    workbook: (sheet) => `A workbook${sheet === undefined ? '' : `, sheet “${sheet}”`}.`,
    json: (path) => `JSON${path === undefined || path === '' ? '' : `, the table at ${path}`}.`,
    header: (rows) => `Header in row ${rows}.`,
    noHeader: 'No header.',
    footer: (begins) => `The figures end where a row begins with “${begins}”.`,
    across: 'Every further column whose header is a period holds the figures of that period.',
    column: 'Column',
    readAs: 'Read as',
    readAsOf: (column) => `Column ${column} is read as`,
    settings: 'How',
    roles: {
      value: 'the figure',
      measure: 'what is counted',
      commitment: 'the commitment',
      unit: 'the unit',
      period: 'the period',
      period_start: 'the first day',
      period_end: 'the last day',
      place: 'the place',
      places: 'several places',
      breakdown: 'a breakdown',
      role: 'what it speaks about',
      status: 'the status',
      bound: 'the qualifier (at least, about)',
      missing: 'why it is missing',
      id: 'the id',
      confidence: 'how sure it is',
      recorded_at: 'the day it became known',
      source_title: 'the title of the source',
      source_publisher: 'the publisher',
      source_url: 'the address of the source',
      label: 'a name',
      note: 'a note',
      'leave-out': 'not read',
    },
    remarks: 'To look at',
    questions: 'To be decided',
    answer: 'It means',
    choices: {},
    say: 'What the file does not say',
    sayHint: 'This will hold for every figure of the file.',
    needs: {
      measure: 'What is counted',
      unit: 'Unit',
      role: 'What the figures speak about',
      source_title: 'Title of the source',
    },
    noValues: 'No column holds the figures yet: say below which one does.',
    periodStart: 'First day',
    periodEnd: 'Last day',
    place: 'Place',
    placeHint: 'A code such as KE or 001; empty for a total over places.',
    unitHint: 'Such as person, percent, “thousand persons” or “million EUR”.',
    observationRoles: {
      result: 'what was delivered (result)',
      milestone: 'a step that was reached (milestone)',
      outcome: 'what changed in the world (outcome)',
      context: 'the world around (context)',
      baseline: 'where it started (baseline)',
      budget: 'money planned (budget)',
      target: 'a figure aimed at (target)',
    },
    pick: 'Choose …',
    ofMeasures: 'Measures',
    ofDeliverables: 'Documents and acts to be delivered',
    codes: 'Which measure each series is',
    codesHint: 'A figure counts only under the measure that a target names. Leave open what is none of them.',
    read: 'Read the figures',
    asJson: 'The whole description',
    asJsonHint: 'All settings as data: keep it beside your file, or change what the form does not offer.',
    badJson: (said) => `This is not JSON: ${said}`,
    readAsJson: 'Read by this description',
    keep: 'Save the description',
    issues: (count) => (count === 1 ? '1 issue' : `${en(count)} issues`),
    noIssues: 'Nothing is wrong with it.',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    times: (count) => (count === 1 ? 'once' : `${en(count)} times`),
    byRow: (count) => `Row by row (${en(count)})`,
    row: 'Row',
    what: 'What is wrong, and how to mend it',
    firstRows: (shown, count) => `The first ${en(shown)} of ${en(count)}.`,
    together: 'Taken together',
    togetherHint: 'What no single row can show.',
    lookingTogether: 'Looking …',
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
    toSay: 'La forme du fichier est comprise. Ce qu’il ne dit pas lui-même doit être dit ici, faute de quoi aucun chiffre ne peut être lu.',
    measures: 'Ce que les chiffres comptent',
    measure: 'Mesure',
    figures: 'Chiffres',
    isCounted: 'Compté par une cible',
    counted: { yes: 'oui', no: 'non' },
    description: 'Comment le fichier est lu',
    descriptionHint: 'Voici ce que l’examen du fichier a fait trouver. Corrigez ce qui est faux.',
    text: (encoding, delimiter) => `Texte${encoding === undefined ? '' : ` en ${encoding}`}, les cellules séparées par « ${delimiter} ».`,
    tab: 'tabulation',
    workbook: (sheet) => `Un classeur${sheet === undefined ? '' : `, feuille « ${sheet} »`}.`,
    json: (path) => `JSON${path === undefined || path === '' ? '' : `, le tableau à ${path}`}.`,
    header: (rows) => `En-tête à la ligne ${rows}.`,
    noHeader: 'Sans en-tête.',
    footer: (begins) => `Les chiffres s’arrêtent là où une ligne commence par « ${begins} ».`,
    across: 'Toute autre colonne dont l’en-tête est une période contient les chiffres de cette période.',
    column: 'Colonne',
    readAs: 'Lue comme',
    readAsOf: (column) => `La colonne ${column} est lue comme`,
    settings: 'De quelle manière',
    roles: {
      value: 'le chiffre',
      measure: 'ce qui est compté',
      commitment: 'l’engagement',
      unit: 'l’unité',
      period: 'la période',
      period_start: 'le premier jour',
      period_end: 'le dernier jour',
      place: 'le lieu',
      places: 'plusieurs lieux',
      breakdown: 'une ventilation',
      role: 'ce dont il parle',
      status: 'le statut',
      bound: 'la réserve (au moins, environ)',
      missing: 'pourquoi il manque',
      id: 'l’identifiant',
      confidence: 'à quel point il est sûr',
      recorded_at: 'le jour où il a été connu',
      source_title: 'le titre de la source',
      source_publisher: 'l’éditeur',
      source_url: 'l’adresse de la source',
      label: 'un nom',
      note: 'une remarque',
      'leave-out': 'non lue',
    },
    remarks: 'À regarder',
    questions: 'À décider',
    answer: 'Cela signifie',
    choices: {
      nought: 'zéro (nought)',
      unknown: 'inconnu (unknown)',
      'not-collected': 'non collecté (not-collected)',
      'not-published': 'non publié (not-published)',
      'not-applicable': 'sans objet (not-applicable)',
      suppressed: 'masqué (suppressed)',
      'day-month-year': 'jour, mois, année',
      'month-day-year': 'mois, jour, année',
      negative: 'négatif',
      'low-reliability': 'peu fiable',
    },
    say: 'Ce que le fichier ne dit pas',
    sayHint: 'Cela vaudra pour tous les chiffres du fichier.',
    needs: {
      measure: 'Ce qui est compté',
      unit: 'Unité',
      role: 'Ce dont parlent les chiffres',
      source_title: 'Titre de la source',
    },
    noValues: 'Aucune colonne ne contient encore les chiffres : dites ci-dessous laquelle.',
    periodStart: 'Premier jour',
    periodEnd: 'Dernier jour',
    place: 'Lieu',
    placeHint: 'Un code tel que KE ou 001 ; vide pour un total de tous les lieux.',
    unitHint: 'Par exemple personne, pour cent, « milliers de personnes » ou « million EUR ».',
    observationRoles: {
      result: 'ce qui a été réalisé (result)',
      milestone: 'une étape atteinte (milestone)',
      outcome: 'ce qui a changé dans le monde (outcome)',
      context: 'la situation autour (context)',
      baseline: 'le point de départ (baseline)',
      budget: 'l’argent prévu (budget)',
      target: 'un chiffre visé (target)',
    },
    pick: 'Choisir…',
    ofMeasures: 'Mesures',
    ofDeliverables: 'Documents et actes à livrer',
    codes: 'Quelle mesure est chaque série',
    codesHint: 'Un chiffre ne compte que sous la mesure qu’une cible nomme. Laissez en blanc ce qui n’en est aucune.',
    read: 'Lire les chiffres',
    asJson: 'La description entière',
    asJsonHint: 'Tous les réglages sous forme de données : gardez-la à côté du fichier, ou changez ce que le formulaire ne propose pas.',
    badJson: (said) => `Ce n’est pas du JSON : ${said}`,
    readAsJson: 'Lire selon cette description',
    keep: 'Enregistrer la description',
    issues: (count) => (count < 2 ? `${fr(count)} défaut` : `${fr(count)} défauts`),
    noIssues: 'Aucun défaut n’a été trouvé.',
    severity: { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' },
    times: (count) => (count < 2 ? 'une fois' : `${fr(count)} fois`),
    byRow: (count) => `Ligne par ligne (${fr(count)})`,
    row: 'Ligne',
    what: 'Ce qui ne va pas, et comment y remédier',
    firstRows: (shown, count) => `Les ${fr(shown)} premiers sur ${fr(count)}.`,
    together: 'Pris ensemble',
    togetherHint: 'Ce qu’aucune ligne ne montre à elle seule.',
    lookingTogether: 'Examen…',
    ready: (name, accepted, rejected) =>
      `${name} : ${fr(accepted)} ${accepted < 2 ? 'accepté' : 'acceptés'}, ${fr(rejected)} ${rejected < 2 ? 'rejeté' : 'rejetés'}.`,
  }),
};
