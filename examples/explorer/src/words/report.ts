import type { ReportStatus, TemplateName } from '@actionline/report-kit';
import type { Lang } from '../address/address.js';
import type { FormatName } from '../work/report-order.js';
import { inFrench } from './in-french.js';
import { numbersIn } from './numbers.js';

/** The words of making a report. */
export interface ReportWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly template: string;
  readonly templates: Readonly<Record<TemplateName, string>>;
  readonly preparedBy: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly status: string;
  readonly statuses: Readonly<Record<ReportStatus, string>>;
  readonly since: string;
  readonly sinceHint: string;
  readonly needsSince: string;
  readonly needsPlace: string;
  readonly toFindings: string;
  readonly asked: (day: string, place: string | undefined) => string;
  readonly ownMethod: string;
  readonly usualMethod: string;
  readonly show: string;
  readonly formats: string;
  readonly formatsHint: string;
  readonly format: Readonly<Record<FormatName, string>>;
  readonly download: (format: string) => string;
  readonly saved: (name: string, bytes: number) => string;
  readonly pdf: string;
  readonly print: string;
  readonly docxNote: string;
  readonly preview: string;
  readonly making: string;
  readonly shown: string;
  readonly failure: string;
}

const en = numbersIn('en');
const fr = numbersIn('fr');

export const reportWords: Readonly<Record<Lang, ReportWords>> = {
  en: {
    title: 'Report',
    lead: 'The same question that the findings answer, as a report to hand in: with its sources, its methods, and what is asked of whom.',
    none: 'No figures are loaded yet. A report can be made without any: it then says what is promised and what is missing.',
    template: 'Kind of report',
    templates: {
      annual: 'Annual report',
      'pledge-progress': 'Progress report on pledges',
      'mid-term-review': 'Mid-term review',
      country: 'Country report',
      brief: 'Brief of two pages',
      consultation: 'For consultation',
      'data-quality': 'Quality of the data',
    },
    preparedBy: 'Prepared by',
    contact: 'Contact',
    contactHint: 'A name or an e-mail address; it stands in the report and goes nowhere else.',
    status: 'State',
    statuses: { draft: 'Draft, for comment', final: 'Final' },
    since: 'Compared with',
    sinceHint: 'An earlier day: the report then says what changed since.',
    needsSince: 'A mid-term review compares: give the day that it compares with.',
    needsPlace: 'A country report is about one place: choose it among the findings.',
    toFindings: 'Change the day, the readings, the method or the place',
    asked: (day, place) => `Position at ${day}${place === undefined ? '' : `, for ${place}`}.`,
    ownMethod: 'With the readings and the pace that you chose.',
    usualMethod: 'A report of one place is evaluated by the readings taken and the usual pace.',
    show: 'Show the report',
    formats: 'Take it with you',
    formatsHint: 'Each file is made in this browser when you ask for it.',
    format: {
      html: 'Web page (HTML)',
      docx: 'Word (DOCX)',
      xlsx: 'Excel workbook (XLSX)',
      zip: 'All tables (CSV, in a zip)',
      md: 'Markdown',
      json: 'Data (JSON)',
      'reply-xlsx': 'Reply sheet (XLSX)',
      'reply-csv': 'Reply sheet (CSV)',
    },
    download: (format) => `Download: ${format}`,
    saved: (name, bytes) => `${name} (${en(Math.ceil(bytes / 1024))} kB) was saved.`,
    pdf: 'A PDF is not made in a browser: print the page below and choose “Save as PDF”. For a tagged PDF, use the command of the package on a computer with Node.',
    print: 'Print, or save as PDF',
    docxNote: 'Drawings in the Word file need Word 2016 or later.',
    preview: 'The report',
    making: 'Making the report',
    shown: 'The report is shown below.',
    failure: 'The report could not be made. The message for whoever mends it:',
  },
  fr: inFrench({
    title: 'Rapport',
    lead: 'La question à laquelle répondent les constats, sous la forme d’un rapport à remettre : avec ses sources, ses méthodes et ce qui est demandé à qui.',
    none: 'Aucun chiffre n’est encore chargé. Un rapport peut se faire sans : il dit alors ce qui est promis et ce qui manque.',
    template: 'Type de rapport',
    templates: {
      annual: 'Rapport annuel',
      'pledge-progress': 'Rapport d’avancement sur les engagements',
      'mid-term-review': 'Examen à mi-parcours',
      country: 'Rapport par pays',
      brief: 'Synthèse en deux pages',
      consultation: 'Pour consultation',
      'data-quality': 'Qualité des données',
    },
    preparedBy: 'Établi par',
    contact: 'Contact',
    contactHint: 'Un nom ou une adresse électronique ; il figure dans le rapport et ne va nulle part ailleurs.',
    status: 'État',
    statuses: { draft: 'Projet, pour observations', final: 'Définitif' },
    since: 'Comparé avec',
    sinceHint: 'Un jour antérieur : le rapport dit alors ce qui a changé depuis.',
    needsSince: 'Un examen à mi-parcours compare : donnez le jour avec lequel il compare.',
    needsPlace: 'Un rapport par pays porte sur un seul lieu : choisissez-le parmi les constats.',
    toFindings: 'Changer le jour, les lectures, la méthode ou le lieu',
    asked: (day, place) => `Situation au ${day}${place === undefined ? '' : `, pour ${place}`}.`,
    ownMethod: 'Selon les lectures et le rythme que vous avez choisis.',
    usualMethod: 'Un rapport sur un seul lieu est évalué selon les lectures retenues et le rythme habituel.',
    show: 'Afficher le rapport',
    formats: 'L’emporter',
    formatsHint: 'Chaque fichier est fait dans ce navigateur quand vous le demandez.',
    format: {
      html: 'Page web (HTML)',
      docx: 'Word (DOCX)',
      xlsx: 'Classeur Excel (XLSX)',
      zip: 'Tous les tableaux (CSV, dans un zip)',
      md: 'Markdown',
      json: 'Données (JSON)',
      'reply-xlsx': 'Formulaire de réponse (XLSX)',
      'reply-csv': 'Formulaire de réponse (CSV)',
    },
    download: (format) => `Télécharger : ${format}`,
    saved: (name, bytes) => `${name} (${fr(Math.ceil(bytes / 1024))} ko) a été enregistré.`,
    pdf: 'Un PDF ne se fait pas dans un navigateur : imprimez la page ci-dessous et choisissez « Enregistrer au format PDF ». Pour un PDF balisé, utilisez la commande du paquet sur un ordinateur doté de Node.',
    print: 'Imprimer, ou enregistrer en PDF',
    docxNote: 'Les dessins du fichier Word demandent Word 2016 ou plus récent.',
    preview: 'Le rapport',
    making: 'Composition du rapport',
    shown: 'Le rapport est affiché ci-dessous.',
    failure: 'Le rapport n’a pas pu être fait. Le message destiné à qui réparera la page :',
  }),
};
