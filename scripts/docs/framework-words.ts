import type { ActorLevel, ActorRole, Confidence, CrosswalkLink, Locale, MatchKind, StandardUse, VerificationMode } from '@actionline/core';

/** What a page of a framework says around the words of the data. */
export interface FrameworkWords {
  /** The note on top. */
  readonly intro: (issuer: string) => string;
  readonly otherLanguage: string;
  readonly contents: string;
  /** The document that the data follows. */
  readonly document: string;
  readonly edition: string;
  readonly validity: string;
  readonly extended: (until: string, by: string) => string;
  readonly release: string;
  readonly general: string;
  readonly position: (position: number) => string;
  readonly heading: string;
  readonly themes: string;
  readonly groups: string;
  readonly actors: string;
  readonly instruments: string;
  readonly standards: string;
  readonly verification: string;
  readonly entries: string;
  readonly targets: string;
  /** What stands between the label of a target and its measure. */
  readonly countedAs: string;
  readonly allTargets: string;
  readonly indicators: string;
  readonly proposed: string;
  readonly noIndicator: string;
  readonly sdgs: string;
  readonly otherFramework: string;
  readonly footnotes: string;
  /** Between the names of a list, whose names may hold commas. */
  readonly semicolon: string;
  readonly colon: string;
  readonly role: Readonly<Record<ActorRole, string>>;
  readonly level: Readonly<Record<ActorLevel, string>>;
  readonly cited: Readonly<Record<StandardUse['cited'], string>>;
  readonly mode: Readonly<Record<VerificationMode, string>>;
  readonly match: Readonly<Record<MatchKind, string>>;
  readonly basis: Readonly<Record<CrosswalkLink['basis'], string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
}

/** The words in both languages; the space before a French colon is set by the typography of the report kit. */
export const FRAMEWORK_WORDS: Readonly<Record<Locale, FrameworkWords>> = {
  en: {
    intro: (issuer) =>
      `Every item of the framework of the ${issuer}, in the order of the document, with the id that the functions take. Headings are official; labels and summaries are Actionline’s own short wording, not the text itself. Themes, standards, links and verification are Actionline’s reading of it.`,
    otherLanguage: 'En français',
    contents: 'Contents',
    document: 'Document followed',
    edition: 'Edition',
    validity: 'In force',
    extended: (until, by) => `extended to ${until} (${by})`,
    release: 'Data release',
    general: 'General instruments',
    position: (position) => `unit ${String(position)} of the document`,
    heading: 'Official heading',
    themes: 'Themes',
    groups: 'Groups',
    actors: 'Actors',
    instruments: 'Instruments',
    standards: 'Standards',
    verification: 'How it can be verified',
    entries: 'Entries',
    targets: 'Targets',
    countedAs: 'counted as',
    allTargets: 'windows, units and readings of every target',
    indicators: 'Proposed indicators',
    proposed: 'proposed by Actionline, not official',
    noIndicator: 'No indicator is proposed',
    sdgs: 'Sustainable Development Goals',
    otherFramework: 'In the other framework',
    footnotes: 'Footnotes of the text',
    semicolon: '; ',
    colon: ':',
    role: { lead: 'leads', supports: 'supports', partner: 'partner', addressee: 'addressee' },
    level: { national: 'national', regional: 'regional', multilateral: 'multilateral' },
    cited: { named: 'named', implied: 'implied' },
    mode: {
      'indicator-required': 'needs an indicator',
      'indicator-recommended': 'an indicator helps',
      document: 'a document proves it',
      standing: 'a continuing duty',
    },
    match: {
      exactMatch: 'the same',
      closeMatch: 'nearly the same',
      broadMatch: 'part of something wider',
      narrowMatch: 'wider than it',
      relatedMatch: 'related',
    },
    basis: { 'official-source': 'official source', 'target-text': 'words of the other text', inference: 'inferred' },
    confidence: { high: 'confidence high', medium: 'confidence medium', low: 'confidence low' },
  },
  fr: {
    intro: (issuer) =>
      `Tous les éléments du cadre (${issuer}), dans l’ordre du document, avec l’identifiant que prennent les fonctions. Les intitulés sont officiels ; les libellés et les résumés sont ceux d’Actionline, non le texte lui-même. Les thèmes, les normes, les liens et le mode de vérification sont la lecture qu’en fait Actionline.`,
    otherLanguage: 'In English',
    contents: 'Sommaire',
    document: 'Document suivi',
    edition: 'Édition',
    validity: 'En vigueur',
    extended: (until, by) => `prolongé jusqu’au ${until} (${by})`,
    release: 'Version des données',
    general: 'Instruments généraux',
    position: (position) => `unité ${String(position)} du document`,
    heading: 'Intitulé officiel',
    themes: 'Thèmes',
    groups: 'Groupes',
    actors: 'Acteurs',
    instruments: 'Instruments',
    standards: 'Normes',
    verification: 'Comment vérifier',
    entries: 'Rubriques',
    targets: 'Cibles',
    countedAs: 'mesurée par',
    allTargets: 'périodes, unités et lectures de toutes les cibles',
    indicators: 'Indicateurs proposés',
    proposed: 'proposés par Actionline, non officiels',
    noIndicator: 'Aucun indicateur n’est proposé',
    sdgs: 'Objectifs de développement durable',
    otherFramework: 'Dans l’autre cadre',
    footnotes: 'Notes de bas de page du texte',
    semicolon: ' ; ',
    colon: ' :',
    role: { lead: 'chef de file', supports: 'en appui', partner: 'partenaire', addressee: 'destinataire' },
    level: { national: 'niveau national', regional: 'niveau régional', multilateral: 'niveau multilatéral' },
    cited: { named: 'citée', implied: 'implicite' },
    mode: {
      'indicator-required': 'exige un indicateur',
      'indicator-recommended': 'un indicateur est utile',
      document: 'un document le prouve',
      standing: 'obligation permanente',
    },
    match: {
      exactMatch: 'identique',
      closeMatch: 'presque identique',
      broadMatch: 'partie d’un ensemble plus large',
      narrowMatch: 'plus large',
      relatedMatch: 'apparenté',
    },
    basis: { 'official-source': 'source officielle', 'target-text': 'termes de l’autre texte', inference: 'déduit' },
    confidence: { high: 'confiance élevée', medium: 'confiance moyenne', low: 'confiance faible' },
  },
};
