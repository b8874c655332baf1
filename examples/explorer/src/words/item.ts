import type { AcrossRule, ActorLevel, ActorRole, Confidence, CrosswalkLink, IndicatorType, StandardUse, TimeRule } from '@actionline/core';
import type { Standard } from '@actionline/taxonomy';
import type { Lang } from '../address/address.js';
import { inFrench } from './in-french.js';

/** The words of the page of one item. */
export interface ItemWords {
  readonly back: string;
  readonly place: string;
  readonly officialHeading: string;
  readonly headingUnconfirmed: string;
  readonly withdrawn: string;
  readonly replaced: string;
  readonly replacedBy: (ids: string) => string;
  readonly about: string;
  readonly roles: Readonly<Record<ActorRole, string>>;
  readonly levels: Readonly<Record<ActorLevel, string>>;
  readonly verification: string;
  readonly standards: string;
  readonly cited: Readonly<Record<StandardUse['cited'], string>>;
  readonly types: Readonly<Record<Standard['type'], string>>;
  readonly adopted: (date: string) => string;
  readonly unverified: string;
  readonly links: string;
  readonly sdgs: string;
  readonly others: string;
  readonly match: Readonly<Record<CrosswalkLink['match'], string>>;
  readonly basis: Readonly<Record<CrosswalkLink['basis'], string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly inherited: (item: string) => string;
  readonly source: (title: string) => string;
  readonly targets: string;
  readonly noTargets: string;
  readonly partOf: (id: string) => string;
  readonly measure: string;
  readonly combined: string;
  readonly time: Readonly<Record<TimeRule, string>>;
  readonly across: Readonly<Record<AcrossRule, string>>;
  readonly rules: (time: string, across: string) => string;
  readonly share: (numerator: string, denominator: string) => string;
  readonly unit: string;
  readonly readings: string;
  readonly taken: string;
  readonly inUse: string;
  readonly useReading: string;
  readonly toFindings: string;
  readonly noFigures: string;
  readonly toData: string;
  readonly activities: (count: number) => string;
  readonly more: (count: number) => string;
  readonly activityStatus: Readonly<Record<'planned' | 'cancelled', string>>;
  readonly indicators: string;
  readonly proposed: string;
  readonly noIndicators: string;
  readonly indicatorTypes: Readonly<Record<IndicatorType, string>>;
  readonly publisher: string;
  readonly generalKnowledge: string;
  readonly below: string;
  readonly means: string;
  readonly references: string;
  readonly text: string;
  readonly position: (position: number) => string;
  readonly id: (id: string) => string;
  readonly previous: string;
  readonly next: string;
}

export const itemWords: Readonly<Record<Lang, ItemWords>> = {
  en: {
    back: 'Back to the list',
    place: 'Where it stands',
    officialHeading: 'Official heading',
    headingUnconfirmed: 'not confirmed in this language',
    withdrawn: 'Withdrawn',
    replaced: 'Replaced',
    replacedBy: (ids) => `Replaced by: ${ids}`,
    about: 'What it is about',
    roles: { lead: 'leads', supports: 'supports', partner: 'partner', addressee: 'addressed' },
    levels: { national: 'national', regional: 'regional', multilateral: 'multilateral' },
    verification: 'How it can be verified',
    standards: 'Standards',
    cited: { named: 'named in the text', implied: 'implied by the subject' },
    types: {
      treaty: 'treaty',
      protocol: 'protocol',
      declaration: 'declaration',
      principles: 'principles',
      rules: 'rules',
      policy: 'policy',
      act: 'act',
      guideline: 'guidelines',
      strategy: 'strategy',
    },
    adopted: (date) => `adopted ${date}`,
    unverified: 'name or dates not confirmed at a source',
    links: 'Links to other texts',
    sdgs: 'Sustainable Development Goals',
    others: 'The other framework',
    match: {
      exactMatch: 'the same',
      closeMatch: 'close to',
      broadMatch: 'part of something broader',
      narrowMatch: 'holds something narrower',
      relatedMatch: 'related to',
    },
    basis: {
      'official-source': 'by an official source',
      'target-text': 'by the words of the other text',
      inference: 'by our own judgement',
    },
    confidence: { low: 'low confidence', medium: 'medium confidence', high: 'high confidence' },
    inherited: (item) => `a link of ${item}, which stands above`,
    source: (title) => `Source: ${title}`,
    targets: 'Targets',
    noTargets: 'The text sets no target here, and none is invented for it.',
    partOf: (id) => `part of ${id}`,
    measure: 'Measure',
    combined: 'How values combine',
    time: {
      increment: 'periods add up',
      'running-total': 'the latest total to date counts',
      snapshot: 'the state at the end of a period counts',
    },
    across: {
      sum: 'places add up',
      distinct: 'each place counts once',
      max: 'the greatest of the places counts',
      latest: 'the latest figure of any place counts',
      none: 'places do not combine',
    },
    rules: (time, across) => `${time}; ${across}`,
    share: (numerator, denominator) => `${numerator} over ${denominator}`,
    unit: 'Unit',
    readings: 'Readings of the text',
    taken: 'taken here',
    inUse: 'in use on this page',
    useReading: 'Evaluate by this reading',
    toFindings: 'See the finding',
    noFigures: 'No figures are loaded.',
    toData: 'Load figures',
    more: (count) => `${String(count)} more`,
    activityStatus: { planned: 'planned', cancelled: 'called off' },
    activities: (count) => (count === 1 ? '1 activity' : `${String(count)} activities`),
    indicators: 'Indicators proposed',
    proposed:
      'Proposed by this project to show whether the commitment has an effect. They are nobody’s official indicators, and they ask for no value.',
    noIndicators: 'None is proposed.',
    indicatorTypes: { structural: 'structural', process: 'process', outcome: 'outcome' },
    publisher: 'Published by',
    generalKnowledge: 'not checked in a copy of the source',
    below: 'Below it',
    means: 'Means listed',
    references: 'References of the text',
    text: 'In the official text',
    position: (position) => `Unit ${String(position)} of the document:`,
    id: (id) => `Id: ${id}`,
    previous: 'Previous',
    next: 'Next',
  },
  fr: inFrench({
    back: 'Retour à la liste',
    place: 'Emplacement',
    officialHeading: 'Intitulé officiel',
    headingUnconfirmed: 'non confirmé dans cette langue',
    withdrawn: 'Retiré',
    replaced: 'Remplacé',
    replacedBy: (ids) => `Remplacé par : ${ids}`,
    about: 'De quoi il s’agit',
    roles: { lead: 'conduit', supports: 'appuie', partner: 'partenaire', addressee: 'destinataire' },
    levels: { national: 'national', regional: 'régional', multilateral: 'multilatéral' },
    verification: 'Mode de vérification',
    standards: 'Normes',
    cited: { named: 'nommée dans le texte', implied: 'impliquée par le sujet' },
    types: {
      treaty: 'traité',
      protocol: 'protocole',
      declaration: 'déclaration',
      principles: 'principes',
      rules: 'règles',
      policy: 'politique',
      act: 'acte',
      guideline: 'lignes directrices',
      strategy: 'stratégie',
    },
    adopted: (date) => `adoption : ${date}`,
    unverified: 'nom ou dates non confirmés à la source',
    links: 'Liens avec d’autres textes',
    sdgs: 'Objectifs de développement durable',
    others: 'L’autre cadre',
    match: {
      exactMatch: 'identique à',
      closeMatch: 'proche de',
      broadMatch: 'partie d’un ensemble plus large',
      narrowMatch: 'englobe un élément plus étroit',
      relatedMatch: 'en rapport avec',
    },
    basis: {
      'official-source': 'd’après une source officielle',
      'target-text': 'd’après les termes de l’autre texte',
      inference: 'selon notre propre appréciation',
    },
    confidence: { low: 'confiance faible', medium: 'confiance moyenne', high: 'confiance élevée' },
    inherited: (item) => `lien de ${item}, placé au-dessus`,
    source: (title) => `Source : ${title}`,
    targets: 'Cibles',
    noTargets: 'Le texte ne fixe ici aucune cible, et aucune n’est inventée.',
    partOf: (id) => `volet de ${id}`,
    measure: 'Mesure',
    combined: 'Combinaison des valeurs',
    time: {
      increment: 'les périodes s’additionnent',
      'running-total': 'le dernier cumul vaut',
      snapshot: 'l’état en fin de période vaut',
    },
    across: {
      sum: 'les lieux s’additionnent',
      distinct: 'chaque lieu compte une fois',
      max: 'le plus grand chiffre des lieux vaut',
      latest: 'le dernier chiffre, quel que soit le lieu, vaut',
      none: 'les lieux ne se combinent pas',
    },
    rules: (time, across) => `${time} ; ${across}`,
    share: (numerator, denominator) => `${numerator} sur ${denominator}`,
    unit: 'Unité',
    readings: 'Lectures du texte',
    taken: 'retenue ici',
    inUse: 'utilisée sur cette page',
    useReading: 'Évaluer selon cette lecture',
    toFindings: 'Voir le constat',
    noFigures: 'Aucun chiffre n’est chargé.',
    toData: 'Charger des chiffres',
    more: (count) => `${String(count)} de plus`,
    activityStatus: { planned: 'prévue', cancelled: 'annulée' },
    activities: (count) => (count < 2 ? `${String(count)} activité` : `${String(count)} activités`),
    indicators: 'Indicateurs proposés',
    proposed:
      'Proposés par ce projet pour montrer si l’engagement a un effet. Ce ne sont les indicateurs officiels de personne, et ils ne demandent aucune valeur.',
    noIndicators: 'Aucun n’est proposé.',
    indicatorTypes: { structural: 'structurel', process: 'de processus', outcome: 'de résultat' },
    publisher: 'Publié par',
    generalKnowledge: 'non vérifié sur une copie de la source',
    below: 'En dessous',
    means: 'Moyens énumérés',
    references: 'Références du texte',
    text: 'Dans le texte officiel',
    position: (position) => `Unité ${String(position)} du document :`,
    id: (id) => `Identifiant : ${id}`,
    previous: 'Précédent',
    next: 'Suivant',
  }),
};
