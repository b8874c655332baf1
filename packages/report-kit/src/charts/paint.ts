import type { Element, ElementContent } from 'hast';

import { shownStatuses, type ShownStatus } from '../document/shown-status.js';
import { provenanceColours, statusStyles } from './palette.js';

/*
 * How charts are coloured. Whatever is painted has a role, such as `text`, `goal` or `status-missed`, and carries it twice: as a
 * presentation attribute in its light colour, which holds where no style sheet does, as in Word, Typst or resvg, and as a class,
 * `chart-fill-text` or `chart-stroke-text`, by which a page colours it: with the rules of `chartStyle`, from the custom property
 * `--chart-text`. So a page sets a property to change a colour, and needs no more for dark pages and forced colours than `chartStyle`.
 */

/** What is painted: ink, a series, a step of a heat table, a status with its ground, or a layer of the report with its ground. */
export type PaintRole =
  | 'ground'
  | 'text'
  | 'quiet'
  | 'line'
  | 'track'
  | 'pace'
  | 'goal'
  | 'on-solid'
  | 'reported'
  | 'reported-ground'
  | 'activity'
  | 'activity-ground'
  | `series-${1 | 2 | 3 | 4 | 5 | 6}`
  | `heat-${HeatStep}`
  | `on-heat-${HeatStep}`
  | `status-${ShownStatus}`
  | `status-${ShownStatus}-ground`;

/** A step of a heat table, the palest first. */
export type HeatStep = 1 | 2 | 3 | 4 | 5;

/** The steps of a heat table. */
export const heatSteps: readonly HeatStep[] = [1, 2, 3, 4, 5];

/** The ground of a step. */
export function heatRole(step: HeatStep): PaintRole {
  return `heat-${String(step) as '1'}`;
}

/** What is written on that ground. */
export function onHeatRole(step: HeatStep): PaintRole {
  return `on-heat-${String(step) as '1'}`;
}

/** The colours of a role: on a light page, on a dark one, and where the reader's system sets the colours. */
export interface Paint {
  /** On a light page. */
  readonly light: string;
  /** On a dark page. */
  readonly dark: string;
  /** Where colours are forced: a system colour of CSS. */
  readonly forced: 'CanvasText' | 'Canvas' | 'GrayText';
}

const ink = (light: string, dark: string): Paint => ({ light, dark, forced: 'CanvasText' });
const pale = (light: string, dark: string): Paint => ({ light, dark, forced: 'Canvas' });

/** Steps of a heat table: on a light page the darker the more, on a dark one the lighter the more. */
const HEAT = [
  ['#eef0dc', '#2a2f1a'],
  ['#d5dab0', '#434a22'],
  ['#b4bd78', '#636c2d'],
  ['#6b7623', '#9aa74a'],
  ['#454f08', '#cfdc7c'],
] as const;

const SERIES = [
  ['#0b5c6b', '#63c3d3'],
  ['#a34c00', '#f2a766'],
  ['#5b3a9f', '#c0adf5'],
  ['#2d6a1f', '#97d184'],
  ['#9c1f5a', '#f09ac4'],
  ['#4a5560', '#b3b9c1'],
] as const;

/** Every role with its colours. */
export const chartPaints: Readonly<Record<PaintRole, Paint>> = Object.fromEntries([
  ...Object.entries({
    ground: pale('#ffffff', '#14181d'),
    text: ink('#1b1f24', '#e8eaed'),
    quiet: ink('#565c64', '#a8b0ba'),
    line: { light: '#d5d8dc', dark: '#3d454f', forced: 'GrayText' } satisfies Paint,
    track: pale('#e9ebee', '#2a3038'),
    pace: pale('#ccd3dc', '#44505e'),
    goal: ink('#7c1150', '#ec9fca'),
    'on-solid': pale('#ffffff', '#101418'),
    reported: ink(provenanceColours.observation.colour, provenanceColours.observation.dark.colour),
    'reported-ground': pale(provenanceColours.observation.ground, provenanceColours.observation.dark.ground),
    activity: ink(provenanceColours.activity.colour, provenanceColours.activity.dark.colour),
    'activity-ground': pale(provenanceColours.activity.ground, provenanceColours.activity.dark.ground),
  }),
  ...SERIES.map(([light, dark], at) => [`series-${String(at + 1)}`, ink(light, dark)] as const),
  ...HEAT.map(([light, dark], at) => [`heat-${String(at + 1)}`, pale(light, dark)] as const),
  ...HEAT.map((_, at) => [`on-heat-${String(at + 1)}`, at < 3 ? ink('#1b1f24', '#f2f4f7') : ink('#ffffff', '#101418')] as const),
  ...shownStatuses.flatMap((status) => {
    const { colour, ground, dark } = statusStyles[status];
    return [
      [`status-${status}`, ink(colour, dark.colour)],
      [`status-${status}-ground`, pale(ground, dark.ground)],
    ] as const;
  }),
]) as Readonly<Record<PaintRole, Paint>>;

/** What an element is filled and drawn with. */
interface Painting {
  readonly fill?: PaintRole | 'none';
  readonly stroke?: PaintRole;
}

/** The attributes of an element that is painted. */
export function paint({ fill, stroke }: Painting): Readonly<Record<string, string | string[]>> {
  const roles = { fill: fill === 'none' ? undefined : fill, stroke };
  const className = Object.entries(roles).flatMap(([property, role]) => (role === undefined ? [] : [`chart-${property}-${role}`]));
  return {
    ...(fill === undefined ? {} : { fill: fill === 'none' ? fill : chartPaints[fill].light }),
    ...(stroke === undefined ? {} : { stroke: chartPaints[stroke].light }),
    ...(className.length === 0 ? {} : { className }),
  };
}

/** A drawing with the colours of a dark page as its attributes. */
export function darkened(drawing: Element): Element {
  const { className } = drawing.properties;
  const changes = (Array.isArray(className) ? className : []).flatMap((name) => {
    const [, property, role] = /^chart-(fill|stroke)-([\w-]+)$/.exec(name) ?? [];
    return property === undefined || !isRole(role) ? [] : [[property, chartPaints[role].dark] as const];
  });
  return {
    ...drawing,
    properties: { ...drawing.properties, ...Object.fromEntries(changes) },
    children: drawing.children.map((child: ElementContent) => (child.type === 'element' ? darkened(child) : child)),
  };
}

function isRole(role: string | undefined): role is PaintRole {
  return role !== undefined && Object.hasOwn(chartPaints, role);
}

/** The rules by which a drawing that stands alone follows its reader: without custom properties, of which readers of SVG other than browsers make black. */
export function styleAlone(): string {
  const rules = (of: keyof Paint): string =>
    Object.entries(chartPaints)
      .map(([role, colours]) => `.chart-fill-${role}{fill:${colours[of]}}.chart-stroke-${role}{stroke:${colours[of]}}`)
      .join('');
  return `@media screen and (prefers-color-scheme:dark){${rules('dark')}}@media (forced-colors:active){.chart-drawing{forced-color-adjust:none}${rules('forced')}}`;
}

/**
 * The rules by which a page colours its charts: light, dark by the reader's preference, and in the colours of the system where these
 * are forced. Each colour is a custom property, such as `--chart-text`, that a page may set; paper keeps the light ones.
 *
 * @example
 * ```ts
 * import { chartStyle } from '@actionline/report-kit';
 *
 * chartStyle().includes('.chart-fill-text{fill:var(--chart-text)}'); // => true
 * ```
 */
export function chartStyle(): string {
  const roles = Object.entries(chartPaints);
  const properties = (of: keyof Paint): string => `:root{${roles.map(([role, colours]) => `--chart-${role}:${colours[of]}`).join(';')}}`;
  return [
    properties('light'),
    ...roles.map(([role]) => `.chart-fill-${role}{fill:var(--chart-${role})}.chart-stroke-${role}{stroke:var(--chart-${role})}`),
    `@media screen and (prefers-color-scheme:dark){${properties('dark')}}`,
    `@media (forced-colors:active){${properties('forced')}.chart-drawing{forced-color-adjust:none}}`,
  ].join('\n');
}
