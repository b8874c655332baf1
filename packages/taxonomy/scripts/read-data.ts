import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

/** A text in the two languages that the data is written in. */
export type Bilingual = Readonly<Record<'en' | 'fr', string>>;

/** An official name with the mark of whether it was confirmed. */
interface Heading {
  readonly text: string;
  readonly verified: boolean;
}

/** What the writer of a commitment states beside its texts. */
export interface AuthoredCommitment {
  readonly notation: string;
  readonly label: Bilingual;
  readonly summary: Bilingual;
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  readonly actors: readonly { readonly actor: string; readonly role: string; readonly level?: string }[];
  readonly instruments: readonly string[];
  readonly standards: readonly { readonly standard: string; readonly cited: string }[];
  readonly verification: { readonly mode: string; readonly reason: Bilingual };
  readonly footnotes?: readonly number[];
}

/** What a general instrument or a list of means names, beside its own concepts. */
export type AuthoredNames = Partial<Pick<AuthoredCommitment, 'themes' | 'groups' | 'actors' | 'standards'>>;

/** One objective file. */
interface AuthoredObjective {
  readonly objective: string;
  readonly heading: Readonly<Record<'en' | 'fr', Heading>>;
  readonly label: Bilingual;
  readonly summary: Bilingual;
  readonly actions: readonly AuthoredCommitment[];
}

/** One action line, with its list of means. */
interface AuthoredLine {
  readonly notation: string;
  readonly heading: Readonly<Record<'en' | 'fr', Heading>>;
  readonly label: Bilingual;
  readonly summary: Bilingual;
  readonly means:
    | null
    | (AuthoredNames & {
        readonly notation: string;
        readonly label: Bilingual;
        readonly summary: Bilingual;
        readonly entries: readonly (Bilingual & { readonly concepts: readonly string[]; readonly standards?: readonly string[] })[];
      });
}

/** One general instrument. */
interface AuthoredInstrument extends AuthoredNames {
  readonly notation: string;
  readonly label: Bilingual;
  readonly summary: Bilingual;
  readonly concepts: readonly string[];
  readonly footnotes?: readonly number[];
}

/** A target as written: measures and parts by id. */
export interface AuthoredTarget {
  readonly notation: string;
  readonly commitment: string;
  readonly label: Bilingual;
  readonly wording?: Bilingual;
  readonly requirement: AuthoredRequirement;
  readonly interpretation?: {
    readonly taken: AuthoredReading;
    readonly others: readonly (AuthoredReading & { readonly requirement: AuthoredRequirement })[];
  };
}

/** One reading of an ambiguous text. */
interface AuthoredReading {
  readonly id: string;
  readonly label: Bilingual;
  readonly reason: Bilingual;
}

/** A requirement as written. */
export interface AuthoredRequirement {
  readonly kind: string;
  readonly measure?: string;
  readonly parts?: readonly string[];
}

/** A measure as written: the sides of a share by id. */
export interface AuthoredMeasure {
  readonly id: string;
  readonly share?: { readonly numerator: string; readonly denominator: string | number; readonly part?: true };
}

/** Everything written for one framework. */
export interface AuthoredFramework {
  readonly meta: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly lines: readonly AuthoredLine[];
  readonly instruments: readonly AuthoredInstrument[];
  readonly objectives: readonly AuthoredObjective[];
  readonly pledges: readonly AuthoredCommitment[];
  readonly measures: readonly AuthoredMeasure[];
  readonly targets: readonly AuthoredTarget[];
  /** The digest of each unit of the official text, by notation. */
  readonly sources: Readonly<Record<string, { readonly sha256: string }>>;
}

/** A vocabulary as written. */
interface AuthoredVocabulary {
  readonly scheme: { readonly id: string; readonly title: Bilingual; readonly definition: Bilingual };
  readonly concepts: readonly (object & { readonly id: string; readonly label: Bilingual; readonly broader?: readonly string[] })[];
}

/** A crosswalk as written. */
interface AuthoredCrosswalk {
  readonly targets?: readonly { readonly notation: string; readonly kind: string; readonly label: Bilingual }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** An indicator as written: its measure in parts, its publisher by id. */
export interface AuthoredIndicator {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: string;
  readonly combine: { readonly time: string; readonly across: string; readonly of?: string };
  readonly limits?: object;
  readonly signed?: true;
  readonly numerator?: Bilingual;
  readonly denominator?: Bilingual;
  readonly basis: { readonly kind: string; readonly code?: string; readonly publisher: string; readonly source: Bilingual };
  readonly disaggregation: readonly string[];
  readonly publicData: string;
  readonly note?: Bilingual;
  readonly [member: string]: unknown;
}

/** The catalogue of proposed indicators, as written. */
export interface AuthoredIndicators {
  readonly indicators: readonly AuthoredIndicator[];
  readonly units: readonly { readonly id: string; readonly label: Bilingual; readonly plural: Bilingual }[];
  readonly disaggregation: readonly Bilingual[];
  readonly terms: Readonly<Record<string, Bilingual>>;
  readonly publishers: readonly { readonly id: string; readonly name: Bilingual; readonly use: string }[];
  readonly proposals: readonly {
    readonly item: string;
    readonly indicator: string;
    readonly confidence: string;
    readonly why: Bilingual;
  }[];
  readonly without: readonly { readonly item: string; readonly why: Bilingual }[];
}

/** All data of the package, as written. */
export interface AuthoredData {
  readonly release: { readonly id: string; readonly date: string };
  readonly frameworks: readonly AuthoredFramework[];
  readonly vocabularies: readonly AuthoredVocabulary[];
  readonly sdg: AuthoredCrosswalk;
  readonly betweenFrameworks: AuthoredCrosswalk;
  readonly indicators: AuthoredIndicators;
}

/** The folder of the data, beside this one. */
export const dataFolder = join(import.meta.dirname, '..', 'data');

/** Reads every data file. French is given its no-break spaces here, so that authors write plain spaces. */
export function readData(folder: string = dataFolder): AuthoredData {
  const read = <T>(...path: string[]): T => typeset(parse(readFileSync(join(folder, ...path), 'utf8'))) as T;
  const readList = <T>(framework: string, file: string): readonly T[] =>
    readdirSync(join(folder, framework)).includes(`${file}.yaml`)
      ? (read<Record<string, readonly T[]>>(framework, `${file}.yaml`)[file] ?? [])
      : [];

  const framework = (id: string): AuthoredFramework => ({
    meta: read(id, 'framework.yaml'),
    lines: readList(id, 'lines'),
    instruments: readList(id, 'instruments'),
    objectives: readdirSync(join(folder, id))
      .filter((file) => /^\d+\.\d+\.yaml$/.test(file))
      .sort()
      .map((file) => read<AuthoredObjective>(id, file)),
    pledges: readList(id, 'pledges'),
    measures: readList(id, 'measures'),
    targets: readList(id, 'targets'),
    sources: read(id, 'sources.yaml'),
  });

  return {
    release: read('release.yaml'),
    frameworks: ['eu-hrdap-2020', 'unodc-hr75'].map(framework),
    vocabularies: ['themes', 'groups', 'actors', 'instruments', 'standards'].map((name) =>
      read<AuthoredVocabulary>('vocabularies', `${name}.yaml`),
    ),
    sdg: read('crosswalks', 'sdg.yaml'),
    betweenFrameworks: read('crosswalks', 'frameworks.yaml'),
    indicators: readIndicators(read),
  };
}

/** The files of indicators, by the kind of their basis. */
const INDICATOR_FILES = ['sdg', 'treaties', 'indices', 'series', 'ohchr', 'proposed-anew'];

function readIndicators(read: <T>(...path: string[]) => T): AuthoredIndicators {
  const file = <T>(name: string): T => read<T>('indicators', `${name}.yaml`);
  const proposed = ['eu-hrdap-2020', 'unodc-hr75'].map((id) => file<Pick<AuthoredIndicators, 'proposals' | 'without'>>(`proposals-${id}`));
  return {
    indicators: INDICATOR_FILES.flatMap((name) => file<Pick<AuthoredIndicators, 'indicators'>>(name).indicators),
    ...file<Pick<AuthoredIndicators, 'units'>>('units'),
    ...file<Pick<AuthoredIndicators, 'disaggregation'>>('disaggregation'),
    ...file<Pick<AuthoredIndicators, 'terms' | 'publishers'>>('publishers'),
    proposals: proposed.flatMap(({ proposals }) => proposals),
    without: proposed.flatMap(({ without }) => without),
  };
}

/** French typography: a no-break space before ; : ! ? » and after «. */
function typeset(node: unknown, language?: string): unknown {
  if (typeof node === 'string')
    return language === 'fr' ? node.replace(/[ \u00A0\u202F]([;:!?»])/gu, '\u00A0$1').replace(/«[ \u00A0\u202F]/gu, '«\u00A0') : node;
  if (Array.isArray(node)) return node.map((member) => typeset(member, language));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, typeset(value, key === 'fr' || key === 'en' ? key : language)]),
  );
}
