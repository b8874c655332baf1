import type { Block } from './block.js';
import type { ChartSpec } from './chart.js';
import type { Inline } from './inline.js';

const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] => Object.keys(names) as Name[];

/** Every kind of block; one that is added does not compile without. */
export const blockKinds: readonly Block['kind'][] = /* @__PURE__ */ namesOf<Block['kind']>({
  section: true,
  paragraph: true,
  list: true,
  table: true,
  figure: true,
  image: true,
  'key-figures': true,
  callout: true,
  statement: true,
  legend: true,
  'page-break': true,
});

/** Every kind of run. */
export const runKinds: readonly Inline['kind'][] = /* @__PURE__ */ namesOf<Inline['kind']>({
  text: true,
  data: true,
  number: true,
  date: true,
  strong: true,
  emphasis: true,
  muted: true,
  link: true,
  code: true,
  citation: true,
  reference: true,
  footnote: true,
  status: true,
  sparkline: true,
  break: true,
});

/** Every kind of chart. */
export const chartKinds: readonly ChartSpec['kind'][] = /* @__PURE__ */ namesOf<ChartSpec['kind']>({
  'status-overview': true,
  bullets: true,
  values: true,
  series: true,
  bars: true,
  'year-grid': true,
  heat: true,
  coverage: true,
  multiples: true,
});
