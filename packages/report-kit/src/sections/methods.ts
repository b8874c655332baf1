import { canonicalJson, type FrameworkEvaluation, type Interpretation, type MethodUse, type Target } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { code, data, text, type Inline } from '../document/inline.js';
import { isReleased, type Production } from '../document/report.js';
import type { TemplateName } from '../document/report.js';
import type { ReportMaterial } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { localized, localizedText, named } from '../material/report-material.js';
import type { ParameterMessages } from '../messages/parameter-messages.js';
import { grouped } from '../document/grouped.js';
import { recordsRead } from '../parts/records-read.js';

/** The methods that a report uses, each once. */
export function methodsUsed(evaluation: FrameworkEvaluation): readonly MethodUse[] {
  // the evaluations of one framework share the objects of their methods
  const objects = new Set(evaluation.evaluations.map(({ method }) => method));
  return [...new Map([...objects].map((method) => [canonicalJson(method), method])).values()];
}

/** How the report was made: rules, methods with their parameters, readings taken, and what it was made from. */
export function methodsSection(material: SectionMaterial): Section {
  const { messages, production, template } = material;
  const { method } = messages.part;
  const rules = method.rule(messages.inside(messages.statusWhen.keptSoFar));
  return {
    kind: 'section',
    id: 'methods',
    heading: [text(messages.part.methods)],
    listed: true,
    blocks: [
      { kind: 'paragraph', id: 'methods-intro', tone: 'lead', children: [text(method.intro)] },
      measuredText(material),
      section('methods-rules', method.rules, [
        { kind: 'list', id: 'methods-rules-list', ordered: false, items: rules.map((rule) => ({ children: [text(rule)] })) },
        ...production.methods.map((use, at) => parameterTable(use, at, material)),
      ]),
      ...readings(material),
      ...recordsRead(material),
      section('production', method.production, [
        ...(production.withheld === 0
          ? []
          : [
              {
                kind: 'paragraph' as const,
                id: 'withheld',
                children: [text(method.withheld(production.withheld, production.corrected ?? 0))],
              },
            ]),
        ...activitiesWithheld(production, material),
        ...laterNote(production, material),
        productionTable(production, template, material),
        { kind: 'paragraph', id: 'icu-note', tone: 'note', children: [text(method.icuNote)] },
      ]),
    ],
  };
}

/** Which text was measured, and how it differs from others. */
function measuredText(material: ReportMaterial): Block {
  const { messages, framework } = material;
  const { label, note } = framework.edition;
  const differs = localized(note, material);
  const measured = messages.page.field(messages.frame.measured, localizedText(label, material));
  return {
    kind: 'paragraph',
    id: 'methods-text',
    children: [text(`${measured}.`), ...(differs.length === 0 ? [] : [text(' '), ...differs])],
  };
}

function activitiesWithheld({ activities }: Production, { messages }: ReportMaterial): readonly Block[] {
  if (activities === undefined || activities.withheld === 0) return [];
  const words = messages.activity.withheld(activities.withheld, activities.corrected ?? 0);
  return [{ kind: 'paragraph', id: 'withheld-activities', children: [text(words)] }];
}

function laterNote({ later }: Production, { messages, formats, lastDay }: ReportMaterial): readonly Block[] {
  if (later === undefined) return [];
  return [{ kind: 'paragraph', id: 'later', children: [text(messages.part.method.later({ ...later, date: formats.date(lastDay) }))] }];
}

function section(id: string, heading: string, blocks: readonly Block[]): Section {
  return { kind: 'section', id, heading: [text(heading)], listed: false, blocks };
}

function parameterTable(use: MethodUse, at: number, { messages, formats }: ReportMaterial): Block {
  const { column, method } = messages.part;
  return {
    kind: 'table',
    id: `method-${String(at + 1)}`,
    caption: method.caption(use.id, use.version),
    columns: [
      { key: 'parameter', label: column.parameter },
      { key: 'value', label: column.value, align: 'end' },
    ],
    rows: Object.entries(use.parameters)
      .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
      .map(([name, value]) => ({
        cells: [
          [isNamed(name, messages) ? text(method.parameter[name]) : code(name)],
          [text(typeof value === 'number' ? (NUMBERS.has(name) ? formats.number : formats.percent)(value) : String(value))],
        ],
      })),
  };
}

/** Those that are no shares. */
const NUMBERS: ReadonlySet<string> = new Set<keyof ParameterMessages>(['minimumPoints', 'staleAfterDays']);
/** The parameters in the order in which a status is found. */
const RANKED = [
  'onTrack',
  'atRisk',
  'wrongWay',
  'earlyShare',
  'smallestChange',
  'minimumPoints',
  'aboutTolerance',
  'coverageShare',
  'staleAfterDays',
] as const satisfies readonly (keyof ParameterMessages)[];

/** Where it stands; one of another method behind. */
function rankOf(name: string): number {
  const at = RANKED.findIndex((known) => known === name);
  return at === -1 ? RANKED.length : at;
}

function isNamed(name: string, { part }: ReportMaterial['messages']): name is keyof ParameterMessages {
  return Object.hasOwn(part.method.parameter, name);
}

function readings(material: ReportMaterial): readonly Block[] {
  const { messages, framework } = material;
  const { column, method } = messages.part;
  const ambiguous = framework.targets.flatMap((target) =>
    target.interpretation === undefined ? [] : [{ target, interpretation: target.interpretation }],
  );
  if (ambiguous.length === 0) return [];
  return [
    section('readings', method.readings, [
      { kind: 'paragraph', id: 'readings-note', children: [text(method.readingsNote)] },
      {
        kind: 'table',
        id: 'readings-table',
        caption: method.readings,
        columns: [
          { key: 'target', label: column.target },
          { key: 'reading', label: column.reading },
          { key: 'why', label: column.why },
          { key: 'others', label: method.otherReading },
        ],
        rows: alike(ambiguous).map(([{ interpretation }, targets]) => ({
          cells: [
            targets.flatMap(({ target }, at) => [
              ...(at === 0 ? [] : [{ kind: 'break' as const }]),
              ...named(target.id.slice(target.id.indexOf('/') + 1), target.label, material),
            ]),
            localized(interpretation.taken.label, material),
            localized(interpretation.taken.reason, material),
            [
              data(
                messages.part.countList(
                  interpretation.others.map(({ label }, at) => {
                    const words = localizedText(label, material);
                    return at === 0 ? words : messages.inside(words);
                  }),
                ),
              ),
            ],
          ],
        })),
      },
    ]),
  ];
}

interface Ambiguous {
  readonly target: Target;
  readonly interpretation: Interpretation;
}

/** Targets read in the same way for the same reason, together; in the order of the first of each. */
function alike(ambiguous: readonly Ambiguous[]): readonly (readonly [first: Ambiguous, all: readonly Ambiguous[]])[] {
  const reading = ({ interpretation: { taken, others } }: Ambiguous): string =>
    canonicalJson([taken.label, taken.reason, others.map(({ label }) => label)]);
  return [...grouped(ambiguous, reading).values()].map((all) => [all[0], all] as const);
}

function productionTable(production: Production, template: TemplateName, material: ReportMaterial): Block {
  const { messages, formats, framework } = material;
  const { column, method } = messages.part;
  const { release } = framework;
  const rows: readonly (readonly [string, readonly Inline[]])[] = [
    ...(isReleased(release) ? [[messages.page.release, [text(method.release(release.id, formats.date(release.date)))]] as const] : []),
    ...(release.contentHash === '' ? [] : [[method.contentHash, [code(release.contentHash)]] as const]),
    [method.hash, [code(production.inputHash)]],
    [method.observations, [text(formats.number(production.observations - production.withheld))]],
    ...(production.activities === undefined
      ? []
      : [[messages.activity.given, [text(formats.number(production.activities.given - production.activities.withheld))]] as const]),
    [method.template, [code(template)]],
    [
      method.packages,
      [
        text(
          Object.entries(production.packages)
            .map(([name, version]) => `${name} ${version}`)
            .join(', '),
        ),
      ],
    ],
    [method.icu, [text(production.icu)]],
  ];
  return {
    kind: 'table',
    id: 'production-table',
    caption: method.productionCaption,
    columns: [
      { key: 'what', label: column.what },
      { key: 'value', label: column.value },
    ],
    rows: rows.map(([name, value]) => ({ cells: [[text(name)], value] })),
  };
}
