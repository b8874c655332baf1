/** The words on what a report is limited to. */
export interface ScopeMessages {
  /** The title of a report with its scope. */
  readonly title: (title: string, name: string) => string;
  /** What a report is limited to, as it stands behind the title: a place, items by number and name, themes by name. */
  readonly name: (values: { place: string | undefined; items: readonly string[]; themes: readonly string[] }) => string;
  /** The name of the part. */
  readonly heading: string;
  /** Which figures and activities count, of a place as it stands in a sentence. */
  readonly place: (place: string) => string;
  /** Which items count, by number and name. */
  readonly items: (list: string) => string;
  /** Which items count, by theme. */
  readonly themes: (list: string) => string;
  /** Figures that name the place together with others. */
  readonly severalPlaces: (count: number, place: string) => string;
  /** All other figures outside. */
  readonly figures: (count: number) => string;
  /** Activities outside. */
  readonly activities: (count: number) => string;
  /** Judgements and narratives outside. */
  readonly statements: (count: number) => string;
  /** The table of targets that are not judged. */
  readonly notJudgedCaption: string;
  /** Why they are not. */
  readonly notJudged: (count: number, place: string) => string;
  /** What the headline says of them: with how many promises are judged, and how many are not. */
  readonly headline: (values: { judged: number; notJudged: number; place: string }) => string;
  /** The same of one commitment, where it would be said that no target is drawn from it. */
  readonly notJudgedItem: (place: string) => string;
  /** No activity is recorded in the scope. */
  readonly noActivity: string;
  /** What stands in the place of their status. */
  readonly notJudgedHere: string;
}
