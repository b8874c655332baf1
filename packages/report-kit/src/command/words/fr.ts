import type { CommandWords } from './command-words.js';
import { helpFr } from './help-fr.js';

const list = (words: readonly string[]): string => words.join(', ');
const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Vouliez-vous dire ${nearest} ?`);
// a space that any terminal shows stands between the thousands
const figures = (count: number): string => count.toLocaleString('fr-FR').replace(/\s/gu, ' ');
const many = (count: number, one: string, several: string): string => `${figures(count)} ${count < 2 ? one : several}`;

/** What to type for packages, in a project and without one. */
const install = (packages: string): string =>
  `Dans un projet : npm install ${packages}\nSans projet : npx ${packages.replace(/\S+/g, '-p $&')} -p @actionline/report-kit actionline …`;

/** The words of the command in French. */
export const wordsFr: CommandWords = {
  locale: 'fr',
  help: helpFr,
  misuse: {
    noCommand: 'Aucune commande n’est donnée.',
    unknownCommand: (given, nearest) => `La commande ${given} n’existe pas.${meant(nearest)}`,
    unknownOption: (given, elsewhere, nearest) =>
      `L’option ${given} n’existe pas ici${elsewhere.length === 0 ? '' : ` ; elle existe pour ${list(elsewhere)}`}.${meant(nearest)}`,
    unknownItem: (given, framework, near) =>
      `--item vaut « ${given} » ; attendu : l’identifiant d’un élément de ${framework}.${meant(near.length === 0 ? undefined : near.join(' ou '))}`,
    valueMissing: (option) => `${option} demande une valeur.`,
    tooManyFiles: (expected) => `Trop de fichiers sont donnés ; attendu : ${String(expected)}.`,
    choice: (option, given, choices) =>
      `${option} vaut « ${given} » ; attendu : ${choices.length === 1 ? '' : 'une valeur parmi '}${list(choices)}.`,
    date: (option, given) => `${option} vaut « ${given} » ; attendu : une date du calendrier telle que 2025-12-31.`,
    needed: (option, why) => `${option} est nécessaire : ${why}.`,
    neededFor: {
      framework: 'ce qui a été promis, par exemple unodc-hr75 ou eu-hrdap-2020',
      'prepared-by': 'le service qui répond du rapport',
      contact: 'à qui demander ou signaler une erreur : un nom, une adresse électronique, ou les deux',
      place: 'le modèle country porte sur un lieu, par exemple --place KE',
      since: 'le modèle mid-term-review dit ce qui a changé depuis une date, par exemple --since 2024-12-31',
    },
    noFile: 'Aucun fichier n’est donné et rien n’arrive par un tube ; nommez un fichier, ou - pour saisir le texte.',
    inputTwice: 'L’entrée standard ne se lit qu’une fois ; ne donnez - que pour un fichier.',
    saidByFile: (option, file) =>
      `${option} est donné, mais ${file} le dit lui-même, ligne par ligne ; supprimez l’option, ou corrigez sa description.`,
    outIsFile: (path) => `--out vaut ${path}, qui est un fichier ; attendu : un dossier ; nommez-en un autre.`,
    exists: (files) =>
      `${files.length === 1 ? 'Ce fichier existe' : 'Ces fichiers existent'} déjà et rien n’a été écrit : ${list(files)}. Donnez --force pour ${files.length === 1 ? 'le' : 'les'} remplacer, ou un autre --out.`,
    seeHelp: (line) => `Aide : ${line} --lang fr`,
    library: (message) => message,
  },
  file: {
    input: 'l’entrée standard',
    cannotRead: (file, why) => `${file} ne peut être lu : ${why}.`,
    cannotWrite: (file, why) => `${file} ne peut être écrit : ${why}.`,
    why: {
      ENOENT: 'ce fichier n’existe pas',
      ENOTDIR: 'une partie de son chemin n’est pas un dossier',
      EISDIR: 'c’est un dossier',
      EACCES: 'ses droits ne le permettent pas',
      EPERM: 'ses droits ne le permettent pas',
      EROFS: 'le disque est en lecture seule',
      ENOSPC: 'le disque est plein',
    },
    noFramework: (given, known) =>
      `--framework vaut « ${given} » ; attendu : ${known.join(' ou ')}, ou le nom d’un fichier JSON contenant votre propre cadre.`,
    badFramework: (file, issues) => `${file} ne contient pas de cadre valable :\n${issues.map((issue) => `  ${issue}`).join('\n')}`,
    badJson: (file, said) => `${file} n’est pas du JSON (${said}).`,
    missingPackage: (packages, formats) => `${list(formats)} : il manque un paquet pour l’écrire.\n${install(packages)}`,
    missingReader: (packages) => `Il manque un paquet pour lire le fichier.\n${install(packages)}`,
    libraryError: (file, said) => `${file} : ${said}`,
  },
  told: {
    reading: (file, share) => `Lecture de ${file}${share === undefined ? '' : ` ${String(Math.floor(share * 100))} %`}`,
    sameFigure: (file) => `Le même chiffre figure dans ${file} ; il n’est compté qu’une fois.`,
    otherFigure: (file) =>
      `Un autre chiffre porte cet identifiant dans ${file} et est gardé ; changez l’un des deux, ou nommez l’autre dans supersedes si celui-ci le corrige.`,
    looking: 'Examen des chiffres dans leur ensemble',
    evaluating: 'Évaluation des cibles',
    assembling: 'Composition du rapport',
    writing: (file) => `Écriture de ${file}`,
    today: (date) => `Au ${date}, c’est-à-dire aujourd’hui, puisque --as-of n’est pas donné.`,
    asOf: (title, date) => `${title} : situation au ${date}`,
    limited: (items, outside) =>
      `Limité à ${list(items)} et à ce qui en relève ; hors de ce périmètre : ${outside === 0 ? 'aucun chiffre' : many(outside, 'chiffre', 'chiffres')}.`,
    target: (id) => `cible ${id}`,
    read: (file, kind, { read, accepted, rejected, leftOut = 0, blank = 0 }) =>
      `${file} : ${kind} : ${many(read, 'lue', 'lues')}, ${many(accepted, 'acceptée', 'acceptées')}, ${many(rejected, 'rejetée', 'rejetées')}${leftOut === 0 ? '' : `, ${many(leftOut, 'ligne laissée de côté', 'lignes laissées de côté')}`}${blank === 0 ? '' : `, ${many(blank, 'vide', 'vides')}`}`,
    allWell: 'Aucun défaut n’a été trouvé.',
    issues: (kinds, count) => `${many(count, 'défaut', 'défauts')}${kinds === count ? '' : ` de ${many(kinds, 'sorte', 'sortes')}`} :`,
    severity: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
    times: (count) => `${figures(count)} fois`,
    column: (name) => `colonne ${name}`,
    figures: (ids, areMore) => `${ids.length === 1 && !areMore ? 'chiffre' : 'chiffres'} ${list(ids)}${areMore ? ' et d’autres' : ''}`,
    rows: (rows, areMore) =>
      `${rows.length === 1 && !areMore ? 'ligne' : 'lignes'} ${list(rows.map(String))}${areMore ? ' et d’autres' : ''}`,
    givenTimes: (value, count) => (count === 1 ? value : `${value} (${figures(count)} fois)`),
    given: (values, areMore) => `Valeurs données : ${values}${areMore ? ' et d’autres' : ''}.`,
    columns: { target: 'cible', status: 'état', reported: 'publié', required: 'demandé', period: 'période', promise: 'promesse' },
    done: (date) => `fait ${date}`,
    isDone: 'fait',
    by: (date) => `d’ici au ${date}`,
    allOf: (count) => `les ${String(count)} parties`,
    from: (period) => `à partir de ${period}`,
    nothing: '–',
    rejectedNote: (rejected) =>
      `${many(rejected, 'donnée a été rejetée et n’est pas comptée', 'données ont été rejetées et ne sont pas comptées')} ; voir actionline check.`,
    fileWritten: (file, size) => `${file}  ${size}`,
    kilobytes: (count) => `${figures(count)} ko`,
    kind: {
      'observations-csv': 'observations en CSV',
      'observations-json': 'observations en JSON',
      'sdmx-csv': 'SDMX-CSV',
      'sdmx-json': 'SDMX-JSON',
      'sdmx-ml': 'SDMX-ML',
      iati: 'IATI',
      table: 'un tableau',
      'activities-csv': 'activités en CSV',
      'activities-json': 'activités en JSON',
    },
    fault: 'C’est un défaut d’actionline lui-même ; merci de le signaler avec les lignes ci-dessous.',
  },
  described: {
    notNeeded: (file, kind) => `${file} : ${kind}, qui se lit sans description.`,
    text: (encoding, delimiter) => `Texte${encoding === undefined ? '' : ` en ${encoding}`}, les cellules séparées par « ${delimiter} ».`,
    tab: 'tabulation',
    workbook: (sheet) => `Un classeur${sheet === undefined ? '' : `, feuille « ${sheet} »`}.`,
    json: (path) => `JSON${path === undefined || path === '' ? '' : `, le tableau à ${path}`}.`,
    header: (rows, without) =>
      `${rows.length === 0 ? 'Sans en-tête' : `En-tête : ${rows.length === 1 ? 'ligne' : 'lignes'} ${list(rows.map(String))}`}${without.length === 0 ? '' : ` ; sans chiffres : ligne ${list(without.map(String))}`}.`,
    footer: (begins) => `Les chiffres s’arrêtent là où une ligne commence par « ${begins} ».`,
    column: 'colonne',
    holds: 'se lit comme',
    settings: 'avec',
    is: (role, breakdown) => (role === 'breakdown' ? `breakdown ${breakdown}` : role),
    across: (settings) =>
      `Toute autre colonne dont l’en-tête est une période : les valeurs de cette période${settings === '' ? '' : `, avec ${settings}`}.`,
    constant: (name, value) => `Pour tous les chiffres : ${name} vaut « ${value} ».`,
    unsaid: (needs) => `Pas encore dit, et nécessaire : ${needs.join(' ; ')}.`,
    needs: {
      measure: 'ce qui est compté (--measure)',
      value: 'la colonne des chiffres ("is": "value")',
      unit: 'l’unité (--unit)',
      period: 'les jours concernés ("is": "period")',
      role: 'ce dont parlent les chiffres (--role, par exemple result)',
      source_title: 'le titre de la source (--source-title)',
    },
    remarks: 'À regarder :',
    remark: (about, message) => `- ${about} : ${message}`,
    keep: (file) =>
      `Pour la corriger et la garder : actionline describe ${file} --json > table.json, puis donnez --description table.json aux autres commandes.`,
    asItLooks: (file) => `${file} a été lu tel qu’il se présente, faute de --description ; voir actionline describe ${file}.`,
  },
};
