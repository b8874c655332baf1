/** What a column of a table of recommendations or actions says. */
export interface ItemField {
  /** The word for it in a description. */
  readonly name: string;
  /** What its cells say. */
  readonly meaning: string;
  /** Names that such a column has in published tables, in English and French, in small letters. */
  readonly headers: readonly string[];
}

/**
 * What the columns of a table of recommendations or actions may say, and the names that they have in published tables.
 *
 * @example
 * ```ts
 * import { itemFields } from '@actionline/targets/table';
 *
 * itemFields.slice(0, 3).map(({ name }) => name); // => ['reference', 'text', 'label']
 * ```
 */
export const itemFields = [
  {
    name: 'reference',
    meaning: 'The number of the recommendation or action, such as 140.7; the id is made of it.',
    headers: [
      ...['reference', 'ref', 'ref.', 'number', 'no', 'no.', 'n°', 'nº', '#', 'id', 'paragraph', 'ohchr annotation id'],
      ...['numéro', 'référence', 'réf', 'paragraphe'],
    ],
  },
  {
    name: 'text',
    meaning: 'Its words, which are kept as they are.',
    headers: [
      ...['text', 'recommendation', 'recommendations', 'action', 'actions', 'measure', 'activity', 'commitment', 'description'],
      ...['recommendation and recommending state', 'texte', 'recommandation', 'recommandations', 'mesure', 'activité', 'engagement'],
    ],
  },
  { name: 'label', meaning: 'A short wording of it.', headers: ['label', 'title', 'short title', 'name', 'libellé', 'intitulé', 'titre'] },
  { name: 'level', meaning: 'The level that the row is of, by its word.', headers: ['level', 'niveau'] },
  { name: 'parent', meaning: 'The reference of the row above it.', headers: ['parent', 'parent id', 'belongs to', 'relève de'] },
  {
    name: 'theme',
    meaning: 'What it is about: one or several.',
    headers: ['theme', 'themes', 'issue', 'issues', 'human rights themes', 'full list of themes', 'topic', 'thème', 'thèmes', 'thématique'],
  },
  {
    name: 'group',
    meaning: 'Whose rights: one or several.',
    headers: [
      'group',
      'groups',
      'affected persons',
      'groups of persons',
      'rights holders',
      'groupe',
      'groupes',
      'personnes concernées',
      'public',
    ],
  },
  {
    name: 'actor',
    meaning: 'Who is to act: one or several.',
    headers: [
      'lead',
      'responsible',
      'responsible body',
      'organization',
      'organisation',
      'organizations',
      'pilote',
      'responsable',
      'acteur',
    ],
  },
  {
    name: 'sdg',
    meaning: 'The Sustainable Development Goals or targets: one or several.',
    headers: ['sdg', 'sdgs', 'relevant sdgs', 'odd'],
  },
  {
    name: 'from',
    meaning: 'Who recommends it: one or several.',
    headers: [
      ...['from', 'recommending state', 'recommending states', 'upr recommending states', 'upr reccomending states', 'state', 'made by'],
      ...['état', 'état auteur', 'auteur'],
    ],
  },
  {
    name: 'to',
    meaning: 'To whom: the State under review.',
    headers: ['to', 'state under review', 'sur', 'countries concerned', 'état examiné'],
  },
  {
    name: 'response',
    meaning: 'What was answered: supported, noted and the like.',
    headers: ['response', 'position', 'upr position', 'decision', 'position of the state under review', 'réponse', 'décision'],
  },
  { name: 'date', meaning: 'When, as it is written.', headers: ['date', 'year', 'session', 'document publication date', 'année'] },
  {
    name: 'note',
    meaning: 'A remark.',
    headers: ['note', 'notes', 'comment', 'comments', 'remarks', 'remarque', 'remarques', 'commentaire'],
  },
] as const satisfies readonly ItemField[];

/** The word for what a column says. */
export type ItemFieldName = (typeof itemFields)[number]['name'];

/** The fields whose cells may hold several values. */
export const listFields = ['theme', 'group', 'actor', 'sdg', 'from'] as const satisfies readonly ItemFieldName[];

/** A field whose cells may hold several values. */
export type ListFieldName = (typeof listFields)[number];
