import type { CommandWords } from './command-words.js';

/** The help of the command in French. */
export const helpFr: CommandWords['help'] = {
  tagline: 'Lit des chiffres publiés, dit quelles promesses sont tenues et rédige des rapports.',
  usage: 'Utilisation :',
  arguments: 'Arguments :',
  options: 'Options :',
  commands: 'Commandes :',
  examples: 'Exemples :',
  commandPlace: '<commande>',
  optionsPlace: '[options]',
  filePlace: 'fichier',
  filesPlace: 'fichiers',
  exitCodes: 'Codes de sortie :',
  exits: [
    '0  tout va bien',
    '1  travail fait, mais des lignes ont été rejetées ou des défauts trouvés',
    '2  mauvais emploi : rien n’a été fait',
    '3  un fichier ne peut être lu ou écrit, ou un paquet manque',
    '4  défaut d’actionline lui-même',
  ],
  more: 'Pour chaque commande : actionline <commande> --help --lang fr.',
  version: 'Affiche la version.',
  help: 'Affiche cette aide.',
  formats: 'pdf, docx et xlsx demandent chacun un paquet de plus ; s’il manque, on vous dit lequel.',
  takes: {
    name: 'nom',
    file: 'fichier',
    unit: 'unité',
    role: 'rôle',
    title: 'titre',
    list: 'liste',
    folder: 'dossier',
    office: 'service',
    who: 'qui',
    word: 'mot',
  },
  command: {
    describe: {
      summary: 'dire comment un tableau est fait, pour qu’il puisse être lu',
      description:
        'Examine un tableau et dit ce qui a été trouvé : encodage, séparateur, en-tête, marques, et ce que chaque colonne semble contenir. Rien n’est modifié. Avec --json, la description est affichée ; corrigez-la, gardez-la à côté du fichier et donnez-la aux autres commandes par --description.',
      files: 'Le tableau ; l’entrée standard si rien n’est donné, ou -.',
      examples: [
        ['actionline describe export.csv --lang fr', 'ce qui a été trouvé, en toutes lettres'],
        ['actionline describe export.csv --json > export.table.json', 'une description à corriger et à garder'],
      ],
    },
    check: {
      summary: 'trouver les défauts de fichiers de chiffres',
      description:
        'Lit des chiffres et dit ce qui ne va pas, groupé par cause : combien de fois, à quelles lignes, et que faire. Avec --framework, les identifiants et les unités sont comparés au cadre. Se termine par 1 dès qu’une erreur ou un avertissement est trouvé.',
      files: 'Les fichiers ; l’entrée standard si rien n’est donné, ou -.',
      examples: [
        ['actionline check chiffres.csv --framework unodc-hr75 --lang fr', 'tous les défauts, par cause'],
        ['cat chiffres.csv | actionline check --json', 'la même chose depuis un tube, pour un programme'],
      ],
    },
    evaluate: {
      summary: 'dire où en est chaque cible',
      description:
        'Lit des chiffres et évalue chaque cible d’un cadre à une date : son état, ce qui est publié, ce qui est demandé et pour quels jours.',
      files: 'Les fichiers ; l’entrée standard si rien n’est donné, ou -.',
      examples: [
        ['actionline evaluate chiffres.csv --framework unodc-hr75 --as-of 2025-12-31 --lang fr', 'un tableau des cibles'],
        ['actionline evaluate a.csv b.csv --framework eu-hrdap-2020 --json > evaluation.json', 'l’évaluation en JSON'],
      ],
    },
    report: {
      summary: 'rédiger un rapport, sous une ou plusieurs formes',
      description:
        'Lit des chiffres, les évalue et rédige un rapport sous chaque forme demandée. Un rapport est signé : --prepared-by et --contact sont nécessaires. Aucun fichier n’est remplacé sans --force.',
      files: 'Les fichiers ; l’entrée standard si rien n’est donné, ou -.',
      examples: [
        [
          'actionline report chiffres.csv --framework unodc-hr75 --lang fr --prepared-by "Service du plan" --contact plan@example.org',
          'une page, unodc-hr75.pledge-progress.fr.html',
        ],
        [
          'actionline report chiffres.csv --framework unodc-hr75 --as-of 2025-12-31 --lang fr --format html,docx,pdf --template brief --out rapport --prepared-by "Service du plan" --contact plan@example.org',
          'une synthèse sous trois formes, dans le dossier rapport',
        ],
      ],
    },
  },
  option: {
    framework: 'Ce qui a été promis : unodc-hr75, eu-hrdap-2020, ou un fichier JSON contenant votre propre cadre.',
    measures: 'Un fichier JSON de mesures que le cadre n’a pas et dont parlent les chiffres.',
    'as-of': 'La date de l’évaluation, par exemple 2025-12-31 : rien de postérieur ne compte. Aujourd’hui si elle manque.',
    description: 'La description du tableau, telle que describe --json l’a affichée et que vous l’avez corrigée.',
    measure: 'La mesure de tous les chiffres, si le fichier ne la dit pas.',
    unit: 'L’unité de tous les chiffres, si le fichier ne la dit pas.',
    role: 'Ce dont parlent tous les chiffres, si le fichier ne le dit pas : result, baseline, context…',
    'source-title': 'Le titre de la source, si le fichier ne le dit pas.',
    template: 'Le genre de rapport : annual, pledge-progress, mid-term-review, country, brief, consultation ou data-quality.',
    format: 'Les formes, séparées par des virgules : html (par défaut), pdf, docx, xlsx, csv, zip, md, json, reply-csv, reply-xlsx.',
    out: 'Le dossier où écrire ; créé s’il n’existe pas ; celui-ci si rien n’est donné.',
    'prepared-by': 'Le service qui répond du rapport.',
    contact: 'À qui demander ou signaler une erreur : un nom, une adresse électronique, ou les deux.',
    status: 'draft, projet soumis à observations (par défaut), ou final.',
    activities: 'Un fichier CSV ou JSON de ce qui est consigné comme fait.',
    since: 'La date à laquelle le rapport est comparé.',
    place: 'Le lieu auquel le rapport se limite, par exemple KE.',
    item: 'Un élément auquel se limiter, avec tout ce qui en relève, par exemple unodc-hr75/7 ; peut être donnée plusieurs fois.',
    force: 'Remplace les fichiers qui existent.',
    json: 'Affiche du JSON, pour un programme.',
    quiet: 'Ne dit rien que le résultat et les erreurs.',
    lang: 'La langue de l’aide, des messages et des rapports : en (par défaut) ou fr.',
  },
};
