import type { AuthoredData, AuthoredNames } from './read-data.js';

const ROLES = ['lead', 'supports', 'partner', 'addressee'];
const LEVELS = ['national', 'regional', 'multilateral'];
const CITED = ['named', 'implied'];

/** The theme that is the rights of a group: an item that names the group is about the theme too. */
const THEME_OF: Readonly<Record<string, string>> = {
  children: 'child-rights',
  youth: 'youth-participation',
  'lgbti-persons': 'lgbti-rights',
  'persons-with-disabilities': 'disability-rights',
  minorities: 'minorities',
  'indigenous-peoples': 'indigenous-peoples',
  migrants: 'migration',
  refugees: 'migration',
  'internally-displaced-persons': 'migration',
  'stateless-persons': 'migration',
  workers: 'labour-rights',
  'human-rights-defenders': 'human-rights-defenders',
  'victims-of-trafficking': 'trafficking-in-persons',
  'persons-deprived-of-liberty': 'detention-prisons',
};

/** What holds for the facets of an item, and for the vocabularies that they draw on. */
export interface FacetLint {
  /** Ids that their vocabulary has, each once. */
  readonly known: (where: string, scheme: string, ids: readonly string[]) => void;
  /** What an item names: known ids, and words of the model. */
  readonly names: (where: string, item: AuthoredNames) => void;
  /** That whoever is named has their rights among the themes. */
  readonly rightsOfGroups: (where: string, item: AuthoredNames) => void;
  /** Broader concepts that are there and lead up. */
  readonly hierarchies: () => void;
}

/** Holds facets against the vocabularies; `report` is told one line an issue. */
export function facetLint(data: AuthoredData, report: (where: string, what: string) => void): FacetLint {
  const vocabularies = new Map(
    data.vocabularies.map(({ scheme, concepts }) => [scheme.id, new Map(concepts.map(({ id, broader = [] }) => [id, broader]))] as const),
  );
  const known: FacetLint['known'] = (where, scheme, ids) => {
    for (const id of ids) if (vocabularies.get(scheme)?.has(id) !== true) report(where, `"${id}" is not in the vocabulary ${scheme}`);
    if (new Set(ids).size < ids.length) report(where, `an id of ${scheme} is given twice`);
  };
  const oneOf = (where: string, value: string | undefined, allowed: readonly string[]): void => {
    if (value !== undefined && !allowed.includes(value)) report(where, `"${value}" is none of ${allowed.join(', ')}`);
  };
  /** The concepts with all that are above them. */
  const withBroader = (scheme: string, ids: readonly string[]): ReadonlySet<string> => {
    const found = new Set(ids);
    for (const id of found) for (const above of vocabularies.get(scheme)?.get(id) ?? []) found.add(above);
    return found;
  };
  return {
    known,
    names(where, { themes = [], groups = [], actors = [], standards = [] }) {
      known(where, 'themes', themes);
      known(where, 'groups', groups);
      for (const { actor, role, level } of actors) {
        known(where, 'actors', [actor]);
        oneOf(where, role, ROLES);
        oneOf(where, level, LEVELS);
      }
      known(
        where,
        'standards',
        standards.map(({ standard }) => standard),
      );
      for (const { cited } of standards) oneOf(where, cited, CITED);
    },
    rightsOfGroups(where, { themes = [], groups = [] }) {
      const about = withBroader('themes', themes);
      for (const group of withBroader('groups', groups)) {
        const theme = THEME_OF[group];
        if (theme !== undefined && !about.has(theme)) report(where, `names the group ${group} and not the theme ${theme}`);
      }
    },
    hierarchies() {
      for (const [scheme, concepts] of vocabularies) {
        for (const [id, broader] of concepts) {
          known(`${scheme}/${id} broader`, scheme, broader);
          if (withBroader(scheme, broader).has(id)) report(`${scheme}/${id} broader`, 'leads back to the concept itself');
        }
      }
    },
  };
}
