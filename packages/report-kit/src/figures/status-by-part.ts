import type { Evaluation, Item } from '@actionline/core';
import { readArgument } from '@actionline/core/internal';
import { childrenOf } from '@actionline/taxonomy';

import type { Figure } from '../document/block.js';
import type { HeatCell } from '../document/chart.js';
import { data } from '../document/inline.js';
import { shownStatus, shownStatuses } from '../document/shown-status.js';
import { ownText, ownWords } from '../messages/own-text.js';
import { figureWith, formatsIn, type FigureContext, type FigureTitle } from './figure-context.js';

/**
 * How many targets have each status under each part at the top of the framework, as a heat table for a section of one's own. Parts of a compound target are counted with it;
 * promises without a figure or a date, and those not in force, nowhere. A list, empty where the framework has no parts above its commitments, or no target.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no context.
 *
 * @example
 * ```ts
 * import { ownSection, statusByPartFigure } from '@actionline/report-kit';
 *
 * ownSection('by-line', 'By line', (context) => statusByPartFigure(context)).id; // => 'by-line'
 * ```
 */
export function statusByPartFigure(context: FigureContext, title: Partial<FigureTitle> = {}): readonly Figure[] {
  return readArgument(
    'context',
    context,
    'the context of a section: framework, evaluation and messages',
    'hand on what ownSection gives',
    () => statusByPart(context, title),
  );
}

function statusByPart(context: FigureContext, title: Partial<FigureTitle>): readonly Figure[] {
  const { framework, evaluation, messages } = context;
  const formats = formatsIn(context);
  const say = messages.figure.byPart;
  const { column, count, countList } = messages.part;
  const parts = new Set(framework.targets.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  const whole = evaluation.evaluations.filter(
    ({ target, withdrawn, requirement }) =>
      withdrawn === undefined && !evaluation.withdrawn.includes(target) && !parts.has(target) && requirement.kind !== 'standing',
  );
  const top = childrenOf(framework).filter(({ id }) => childrenOf(framework, id).length > 0);
  const rows = top.map((item) => ({ item, own: under(item, whole, framework.items) })).filter(({ own }) => own.length > 0);
  if (rows.length === 0) return [];
  const statusOf = (one: Evaluation): (typeof shownStatuses)[number] => shownStatus(one, evaluation.unmatched);
  const present = shownStatuses.filter((status) => rows.some(({ own }) => own.some((one) => statusOf(one) === status)));
  const kinds = [...new Set(top.map(({ kind }) => ownWords(framework.levels.find((one) => one.kind === kind)?.label, messages)))];
  const level = kinds.length === 1 && kinds[0] !== undefined && kinds[0] !== '' ? kinds[0] : column.item;
  const cell = (number: number): HeatCell => ({ least: number, most: number, label: number === 0 ? '' : formats.number(number) });
  const counted = rows.map(({ item, own }) => ({
    label: `${item.notation} ${ownWords(item.heading ?? item.label, messages)}`.trim(),
    ...languageIn(item, context),
    cells: present.map((status) => cell(own.filter((one) => statusOf(one) === status).length)),
    total: { ...cell(own.length), label: formats.number(own.length) },
  }));
  return [
    figureWith(
      { id: 'figure-by-part', title: say.title(messages.inside(level)), note: say.note, ...title },
      {
        alt: say.alt(counted.length, messages.inside(level)),
        description: counted
          .map(({ label, cells }) =>
            say.row(
              label,
              countList(
                cells.flatMap(({ most }, at) => (most === 0 ? [] : [count(most, messages.status[present[at] ?? 'no-data'].label)])),
              ),
            ),
          )
          .join(' '),
        chart: {
          kind: 'heat',
          across: level,
          columns: present.map((status) => ({ label: messages.status[status].label, status })),
          totalLabel: column.total,
          rows: counted,
        },
      },
      {
        columns: [
          { key: 'part', label: level },
          ...present.map((status) => ({ key: status, label: messages.status[status].label, align: 'end' as const })),
          { key: 'total', label: column.total, align: 'end' },
        ],
        rows: counted.map(({ label, language, cells, total }) => ({
          cells: [
            [data(label, language)],
            ...[...cells, total].map(({ most }) => [{ kind: 'number' as const, value: most, text: formats.number(most) }]),
          ],
        })),
      },
      context,
    ),
  ];
}

/** The evaluations of an item and of all that stands below it. */
function under(item: Item, evaluations: readonly Evaluation[], items: readonly Item[]): readonly Evaluation[] {
  const inside = new Set<string>([item.id]);
  // an item stands behind its parent, and where it does not, another round finds it
  for (let size = 0; size !== inside.size;) {
    size = inside.size;
    for (const { id, parent } of items) if (parent !== undefined && inside.has(parent)) inside.add(id);
  }
  return evaluations.filter(({ commitment }) => inside.has(commitment));
}

function languageIn(item: Item, { messages }: FigureContext): { readonly language?: string } {
  const { language } = ownText(item.heading ?? item.label, messages) ?? {};
  return language === undefined ? {} : { language };
}
