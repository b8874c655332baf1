import type { Observation, OwnUnit, Period, Unit } from '@actionline/core';
import { dateOfDay, dayNumber, readArgument, refuseArgument, show } from '@actionline/core/internal';

import { MOST_SERIES } from '../charts/series-chart.js';
import type { Figure } from '../document/block.js';
import { data, text, type Inline } from '../document/inline.js';
import type { SeriesLine, SeriesPoint } from '../document/series-chart.js';
import type { Formats } from '../messages/formats.js';
import { intlFormats } from '../messages/intl-formats.js';
import { figureWith, formatsIn, type FigureTitle, type FigureWords } from './figure-context.js';
import { timeAxes } from './time-axes.js';
import { grouped } from '../document/grouped.js';

/** What a line over time is drawn from: figures of one unit, of one measure, place and breakdown. */
export interface SeriesSource {
  /** Its name. */
  readonly label: string;
  /** The language of the name, where it is another than the report's. */
  readonly language?: string;
  /** Its figures, in any order; those without a value break the line, and those that another of them supersedes are left out. */
  readonly observations: readonly Pick<Observation, 'id' | 'value' | 'unit' | 'bound' | 'period' | 'supersedes'>[];
}

/** A chart of lines over time. */
export interface SeriesOptions extends FigureTitle {
  /** The lines: at most six in one field. */
  readonly lines: readonly SeriesSource[];
  /** Draws each line in a small field of its own, all with the same axes, as many as there are. */
  readonly separate?: boolean;
}

/** A chart of bars. */
export interface BarsOptions extends FigureTitle {
  /** The bars, in the order that they stand in. */
  readonly rows: readonly {
    /** What is counted or measured. */
    readonly label: string;
    /** The language of that, where it is another than the report's. */
    readonly language?: string;
    /** The value. */
    readonly value: number;
  }[];
  /** The unit of all of them; a bare number where absent. */
  readonly unit?: Unit | OwnUnit;
}

/** Two figures are apart from each other where they lie more than so many times the usual distance apart. */
const GAP = 1.5;

/**
 * Lines over time as a figure for a section of one's own, with its table. A line breaks at a figure without a value, and where two figures lie more than one and a half
 * times as far apart as they usually do: what lies between is not known. A list, empty where no figure has a value.
 *
 * @throws {@link ActionlineError} `bad-argument` for figures of several units, for more than six lines in one field, and for what is no series.
 *
 * @example
 * ```ts
 * import { ownSection, seriesFigure } from '@actionline/report-kit';
 *
 * ownSection('votes', 'Votes for a moratorium', (context) =>
 *   seriesFigure(context, {
 *     id: 'figure-votes',
 *     title: 'States that voted in favour',
 *     lines: [{ label: 'In favour', observations: context.observations.filter(({ measure }) => measure === 'un/m.votes') }],
 *   }),
 * ).id; // => 'votes'
 * ```
 */
export function seriesFigure(words: FigureWords, options: SeriesOptions): readonly Figure[] {
  return readArgument('options', options, 'an id, a title and lines, each with a label and observations', 'see SeriesOptions', () =>
    series(words, options),
  );
}

/**
 * Figures by place, each with its name: the lines of a chart of small fields, in the order of the language. Figures without a place are left out.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of observations.
 *
 * @example
 * ```ts
 * import { messagesFor, seriesByPlace } from '@actionline/report-kit';
 *
 * const figure = {
 *   id: 'a', measure: 'x/m.courts', unit: 'court', role: 'result', value: 3, place: 'KE',
 *   period: { start: '2024-01-01', end: '2024-12-31' }, source: { title: 'Report' },
 * } as const;
 * seriesByPlace({ messages: messagesFor('en') }, [figure]).map(({ label }) => label); // => ['Kenya']
 * ```
 */
export function seriesByPlace(words: FigureWords, observations: readonly Observation[]): readonly SeriesSource[] {
  return readArgument('observations', observations, 'a list of observations', 'give those of the context', () => {
    const { messages } = words;
    const formats = formatsIn(words);
    const byPlace = grouped(observations, ({ place }) => place);
    const order = intlFormats(messages.unit.intl).order;
    return [...byPlace]
      .flatMap(([place, of]) => (place === undefined ? [] : [{ label: formats.place(place), observations: of }]))
      .sort((a, b) => order.compare(a.label, b.label));
  });
}

/**
 * One bar a row, from nought, as a figure for a section of one's own, with its table. A list, empty where there is no row.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no bars, and for a value that is no finite number.
 *
 * @example
 * ```ts
 * import { barsFigure, messagesFor } from '@actionline/report-kit';
 *
 * const [figure] = barsFigure(
 *   { messages: messagesFor('en') },
 *   { id: 'figure-guides', title: 'Guides by country', unit: 'document', rows: [{ label: 'Kenya', value: 3 }] },
 * );
 * figure?.description; // => 'Kenya: 3 documents.'
 * ```
 */
export function barsFigure(words: FigureWords, options: BarsOptions): readonly Figure[] {
  return readArgument('options', options, 'an id, a title and rows, each with a label and a value', 'see BarsOptions', () => {
    const formats = formatsIn(words);
    const { bars } = words.messages.figure;
    const { rows: given, unit = 'number', ...title } = options;
    if (given.length === 0) return [];
    const rows = given.map(({ label, language, value }) => {
      if (!Number.isFinite(value))
        refuseArgument(`The value of the row ${show(label)}`, value, 'a finite number', 'leave the row out where none is known');
      return { label, ...(language === undefined ? {} : { language }), value, valueLabel: formats.quantity(value, unit) };
    });
    return [
      figureWith(
        title,
        {
          alt: bars.alt(rows.length),
          description: rows.map(({ label, valueLabel }) => bars.row(label, valueLabel)).join(' '),
          chart: { kind: 'bars', rows },
        },
        {
          columns: [
            { key: 'what', label: bars.what },
            { key: 'figure', label: words.messages.part.column.figure, align: 'end' },
          ],
          rows: rows.map(({ label, language, value, valueLabel }) => ({
            cells: [[data(label, language)], [{ kind: 'number', value, text: valueLabel }]],
          })),
        },
        words,
      ),
    ];
  });
}

function series(words: FigureWords, { lines: given, separate = false, ...title }: SeriesOptions): readonly Figure[] {
  const { messages } = words;
  const formats = formatsIn(words);
  const say = messages.figure.series;
  if (!separate && given.length > MOST_SERIES)
    refuseArgument(
      'lines',
      `${String(given.length)} lines`,
      `at most ${String(MOST_SERIES)}`,
      'set separate: true, which draws each in a field of its own',
    );
  const unit = oneUnit(given);
  const lines = given.map((source) => lineOf(source, unit, formats)).filter(({ points }) => points.some(({ value }) => value !== null));
  if (lines.length === 0) return [];
  const points = lines.flatMap((one) => one.points);
  const known = points.flatMap(({ value }) => value ?? []);
  const axes = timeAxes(
    points.map(({ period }) => period),
    known,
    unit,
    formats,
  );
  const anyGap = lines.some((one) => one.points.slice(0, -1).some(({ value }, at) => at > 0 && value === null));
  const [first, last] = [axes.period.start, axes.period.end].map((date) => date.slice(0, 4)) as [string, string];
  const note = [title.note, anyGap ? say.gap : undefined].filter((part) => part !== undefined).join(' ');
  return [
    figureWith(
      { ...title, ...(note === '' ? {} : { note }) },
      {
        alt: say.alt({ lines: lines.length, first, last }),
        description: lines
          .map(({ label, points: own }) =>
            say.row(
              label,
              own.flatMap(({ value, period, label: figure }) => (value === null ? [] : [say.point(formats.period(period), figure)])),
            ),
          )
          .join(' '),
        chart: { kind: separate ? 'multiples' : 'series', ...axes, lines },
      },
      tableOf(lines, words, formats),
      words,
    ),
  ];
}

/** The one unit of all figures. */
function oneUnit(lines: readonly SeriesSource[]): Unit | OwnUnit {
  const [unit = 'number', ...others] = [...new Set(lines.flatMap(({ observations }) => observations.map((one) => one.unit)))];
  if (others.length > 0) refuseArgument('lines', [unit, ...others].join(', '), 'figures of one unit', 'draw a figure for each unit');
  return unit;
}

function lineOf({ label, language, observations }: SeriesSource, unit: Unit | OwnUnit, formats: Formats): SeriesLine {
  const superseded = new Set(observations.map(({ supersedes }) => supersedes));
  const points = observations
    .filter(({ id }) => !superseded.has(id))
    .map(({ period, value, bound = 'exact' }): SeriesPoint => {
      const isKnown = value !== undefined && Number.isFinite(value);
      return { period, value: isKnown ? value : null, label: isKnown ? formats.figure(value, bound, unit) : '' };
    })
    .sort((a, b) => middleOf(a.period) - middleOf(b.period));
  return { label, ...(language === undefined ? {} : { language }), points: withGaps(points) };
}

/** The points with one of no value between two that lie farther apart than points of the line usually do. */
function withGaps(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const distances = points.slice(1).map(({ period }, at) => middleOf(period) - middleOf(points[at]?.period ?? period));
  const usual = [...distances].sort((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 0;
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    if (before === undefined || usual <= 0 || (distances[at - 1] ?? 0) <= usual * GAP) return [point];
    const [from, to] = [dayNumber(before.period.end) + 1, dayNumber(point.period.start) - 1];
    return from > to ? [point] : [{ period: { start: dateOfDay(from), end: dateOfDay(to) }, value: null, label: '' }, point];
  });
}

function middleOf({ start, end }: Period): number {
  return (dayNumber(start) + dayNumber(end)) / 2;
}

/** One row a period, one column a line. */
function tableOf(lines: readonly SeriesLine[], { messages }: FigureWords, formats: Formats): Pick<Figure['table'], 'columns' | 'rows'> {
  const { column } = messages.part;
  const [only] = lines;
  const told = lines.map(({ points }) => points.filter(({ value }) => value !== null));
  const periods = new Map(told.flat().map(({ period }) => [`${period.start}/${period.end}`, period]));
  const ordered = [...periods].sort(([, a], [, b]) => middleOf(a) - middleOf(b));
  return {
    columns: [
      { key: 'period', label: column.period },
      ...(lines.length === 1 && only !== undefined
        ? [{ key: 'figure', label: only.label, align: 'end' as const }]
        : lines.map(({ label }, at) => ({ key: `line-${String(at + 1)}`, label, align: 'end' as const }))),
    ],
    rows: ordered.map(([key, period]) => ({
      cells: [
        [text(formats.period(period))],
        ...told.map((points): readonly Inline[] => {
          const own = points.filter((point) => `${point.period.start}/${point.period.end}` === key);
          if (own.length === 0) return [text('–')];
          return own.flatMap(({ value, label }, at): Inline[] => [
            ...(at === 0 ? [] : [text('; ')]),
            { kind: 'number', value: value ?? 0, text: label },
          ]);
        }),
      ],
    })),
  };
}
