import type { ObservationRole } from '@actionline/core';
import type { ColumnRole, NeededColumn } from '@actionline/targets/table';
import type { Lang } from '../address/address.js';
import { inFrench } from './in-french.js';

/** The words on how a file is read, and of saying what it does not say itself. */
export interface DescriptionWords {
  readonly toSay: string;
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
}

export const descriptionWords: Readonly<Record<Lang, DescriptionWords>> = {
  en: {
    toSay: 'The form of the file is understood. What it does not say itself has to be said here, or no figure can be read.',
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
  },
  fr: inFrench({
    toSay: 'La forme du fichier est comprise. Ce qu’il ne dit pas lui-même doit être dit ici, faute de quoi aucun chiffre ne peut être lu.',
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
  }),
};
