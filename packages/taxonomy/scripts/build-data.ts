import {
  type ConceptScheme,
  type CrosswalkLink,
  type Facets,
  type Framework,
  type Item,
  type Measure,
  type Requirement,
  type Target,
} from '@actionline/core';

import { contentHash } from '../src/content-hash.js';
import type { IndicatorData } from '../src/indicators/from-data.js';
import { buildIndicators } from './build-indicators.js';
import type {
  AuthoredCommitment,
  AuthoredData,
  AuthoredFramework,
  AuthoredNames,
  AuthoredRequirement,
  AuthoredTarget,
  Bilingual,
} from './read-data.js';

/** The data of the package in the shapes that it is published in. */
export interface BuiltData {
  readonly frameworks: readonly Framework[];
  readonly vocabularies: readonly ConceptScheme[];
  readonly sdgTargets: ConceptScheme;
  readonly sdgLinks: readonly CrosswalkLink[];
  readonly frameworkLinks: readonly CrosswalkLink[];
  readonly indicators: IndicatorData;
}

/** Turns what authors wrote into what is published. */
export function buildData(data: AuthoredData): BuiltData {
  return {
    frameworks: data.frameworks.map((authored) => buildFramework(authored, data)),
    vocabularies: data.vocabularies.map(({ scheme, concepts }) => ({ ...scheme, concepts: concepts })),
    sdgTargets: {
      id: 'sdg',
      title: { en: 'Sustainable Development Goals and targets', fr: 'Objectifs de développement durable et cibles' },
      concepts: (data.sdg.targets ?? []).map(({ notation, kind, label }) => ({
        id: notation,
        kind,
        label,
        definition: sdgDefinition(notation, kind),
      })),
    },
    sdgLinks: data.sdg.links as readonly CrosswalkLink[],
    frameworkLinks: data.betweenFrameworks.links as readonly CrosswalkLink[],
    indicators: buildIndicators(data.indicators),
  };
}

const SDG_KINDS: Readonly<Record<string, Bilingual>> = {
  goal: { en: 'Goal', fr: 'Objectif' },
  target: { en: 'Target', fr: 'Cible' },
  indicator: { en: 'Indicator', fr: 'Indicateur' },
};

function sdgDefinition(notation: string, kind: string): Bilingual {
  return {
    en: `${SDG_KINDS[kind]?.en ?? kind} ${notation} of the 2030 Agenda for Sustainable Development.`,
    fr: `${SDG_KINDS[kind]?.fr ?? kind} ${notation} du Programme de développement durable à l’horizon 2030.`,
  };
}

function buildFramework(authored: AuthoredFramework, data: AuthoredData): Framework {
  const { meta } = authored;
  const scoped = (notation: string): string => `${meta.id}/${notation}`;
  const anchor = (notation: string): Item['source'] => ({ position: 0, ...authored.sources[notation] });
  const lead = (meta['issuer'] as { actor: string }).actor;

  // Its own links alone: that of an objective is not a link of each of its actions.
  const sdgsOf = (notation: string): readonly string[] => [
    ...new Set(data.sdg.links.filter(({ from }) => from === scoped(notation)).map(({ to }) => to)),
  ];
  const none: Facets = { themes: [], groups: [], actors: [], instruments: [], standards: [], sdgs: [] };

  const commitment = (kind: string, written: AuthoredCommitment, parent?: string): Item => ({
    id: scoped(written.notation),
    notation: written.notation,
    kind,
    ...(parent === undefined ? {} : { parent: scoped(parent) }),
    label: written.label,
    summary: written.summary,
    source: anchor(written.notation),
    ...footnotes(written.footnotes),
    facets: {
      themes: written.themes,
      groups: written.groups,
      // The issuer leads where the text names no other lead.
      actors: [
        ...(written.actors.some(({ role }) => role === 'lead') ? [] : [{ actor: lead, role: 'lead' as const }]),
        ...written.actors,
      ] as Facets['actors'],
      instruments: written.instruments,
      standards: written.standards as Facets['standards'],
      sdgs: sdgsOf(written.notation),
      verification: written.verification as NonNullable<Facets['verification']>,
    },
  });

  const instruments = authored.instruments.map((written): Item => ({
    id: scoped(written.notation),
    notation: written.notation,
    kind: 'instrument',
    label: written.label,
    summary: written.summary,
    source: anchor(written.notation),
    ...footnotes(written.footnotes),
    facets: { ...none, instruments: written.concepts, ...named(written) },
  }));

  const lines = authored.lines.flatMap((line): Item[] => {
    const objectives = authored.objectives.filter(({ objective }) => objective.startsWith(`${line.notation}.`));
    const used = line.means === null ? [] : [...new Set(line.means.entries.flatMap(({ concepts }) => concepts))];
    return [
      {
        id: scoped(line.notation),
        notation: line.notation,
        kind: 'line',
        ...heading(line.heading),
        label: line.label,
        summary: line.summary,
        source: anchor(line.notation),
        ...(used.length === 0 ? {} : { facets: { ...none, instruments: used } }),
      },
      ...(line.means === null
        ? []
        : [
            {
              id: scoped(line.means.notation),
              notation: line.means.notation,
              kind: 'means',
              parent: scoped(line.notation),
              label: line.means.label,
              summary: line.means.summary,
              source: anchor(line.means.notation),
              facets: { ...none, instruments: used, ...named(line.means), standards: standardsOf(line.means.entries) },
              entries: line.means.entries.map(({ en, fr, concepts, standards }) => ({
                label: { en, fr },
                instruments: concepts,
                ...(standards === undefined || standards.length === 0 ? {} : { standards }),
              })),
            },
          ]),
      ...objectives.flatMap(({ objective, heading: official, label, summary, actions }): Item[] => [
        {
          id: scoped(objective),
          notation: objective,
          kind: 'objective',
          parent: scoped(line.notation),
          ...heading(official),
          label,
          summary,
          source: anchor(objective),
          ...(sdgsOf(objective).length === 0 ? {} : { facets: { ...none, sdgs: sdgsOf(objective) } }),
        },
        ...actions.map((action) => commitment('action', action, objective)),
      ]),
    ];
  });

  const { document, references, monitoring, pledgeDate: _pledgeDate, relatedActs, ...rest } = meta;
  const framework = {
    ...rest,
    document: citation(document as Written),
    languages: ['en', 'fr'],
    items: [...instruments, ...lines, ...authored.pledges.map((pledge) => commitment('pledge', pledge))].map((item, at) => ({
      ...item,
      source: { ...item.source, position: at + 1 },
    })),
    measures: [...measuresOf(authored).values()],
    targets: buildTargets(authored, scoped),
    ...(relatedActs === undefined ? {} : { relatedActs: relatedActs as Framework['relatedActs'] }),
    ...(references === undefined
      ? {}
      : {
          references: (references as { attachedTo: string }[]).map(({ attachedTo, ...reference }) => ({
            ...reference,
            item: scoped(attachedTo),
          })),
        }),
    ...(monitoring === undefined
      ? {}
      : { monitoring: (monitoring as { item: string }[]).map(({ item, ...entry }) => ({ ...entry, item: scoped(item) })) }),
  } as unknown as Omit<Framework, 'release'>;
  return { ...framework, release: { ...data.release, contentHash: contentHash(framework) } };
}

interface Written {
  readonly title: { readonly en: string; readonly fr: string };
  readonly date?: string;
}

/** A document keeps the title in its own language; a citation's title is one text. */
function citation({ title, date, ...rest }: Written): object {
  return { title: title.fr, ...(date === undefined ? {} : { published: date }), ...rest };
}

/** The standards that the entries of a list of means name, each once. */
function standardsOf(entries: readonly { readonly standards?: readonly string[] }[]): Facets['standards'] {
  return [...new Set(entries.flatMap(({ standards }) => standards ?? []))].map((standard) => ({ standard, cited: 'named' }));
}

/** What a unit that is no commitment names. */
function named({ themes = [], groups = [], actors = [], standards = [] }: AuthoredNames): Pick<Facets, keyof AuthoredNames> {
  return { themes, groups, actors: actors as Facets['actors'], standards: standards as Facets['standards'] };
}

function heading(official: Readonly<Record<'en' | 'fr', { readonly text: string; readonly verified: boolean }>>): Partial<Item> {
  const unconfirmed = Object.fromEntries(
    Object.entries(official).flatMap(([language, { verified }]) => (verified ? [] : [[language, false]])),
  );
  return {
    heading: { en: official.en.text, fr: official.fr.text },
    ...(Object.keys(unconfirmed).length === 0 ? {} : { headingVerified: unconfirmed }),
  };
}

function footnotes(numbers: readonly number[] | undefined): Pick<Item, 'references'> {
  return numbers === undefined || numbers.length === 0 ? {} : { references: numbers };
}

/** The measures by id, in the order written; the sides of a share are written by their ids, and stand in it whole. */
function measuresOf(authored: AuthoredFramework): ReadonlyMap<string, Measure> {
  const written = new Map(authored.measures.map((measure) => [measure.id, measure]));
  return new Map(
    authored.measures.map((measure) => {
      const { share } = measure;
      if (share === undefined) return [measure.id, measure as unknown as Measure];
      const { numerator, denominator, ...rest } = share;
      const side = (id: string | number): unknown => (typeof id === 'string' ? written.get(id) : id);
      return [
        measure.id,
        { ...measure, share: { ...rest, numerator: side(numerator), denominator: side(denominator) } } as unknown as Measure,
      ];
    }),
  );
}

function buildTargets(authored: AuthoredFramework, scoped: (notation: string) => string): readonly Target[] {
  const byNotation = new Map(authored.targets.map((target) => [target.notation, target]));
  const measures = measuresOf(authored);
  const wholeOf = new Map(
    authored.targets.flatMap(({ notation, requirement }) => (requirement.parts ?? []).map((part) => [part, notation] as const)),
  );

  const requirement = (written: AuthoredRequirement): Requirement => {
    const { measure, parts, ...rest } = written;
    return {
      ...rest,
      ...(measure === undefined ? {} : { measure: measures.get(measure) }),
      ...(parts === undefined ? {} : { parts: parts.map((part) => target(byNotation.get(part))) }),
    } as Requirement;
  };
  const target = (written: AuthoredTarget | undefined): Target => {
    if (written === undefined) throw new Error(`${authored.meta.id}: a part names a target that is not written`);
    const { notation, commitment, interpretation, ...rest } = written;
    const whole = wholeOf.get(notation);
    return {
      id: scoped(notation),
      ...rest,
      commitment: scoped(commitment),
      requirement: requirement(written.requirement),
      ...(interpretation === undefined
        ? {}
        : {
            interpretation: {
              ...interpretation,
              others: interpretation.others.map((reading) => ({ ...reading, requirement: requirement(reading.requirement) })),
            },
          }),
      ...(whole === undefined ? {} : { partOf: scoped(whole) }),
    };
  };
  return authored.targets.map(target);
}
