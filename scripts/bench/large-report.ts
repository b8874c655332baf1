import { execFileSync } from 'node:child_process';

import type { Framework, Item, Observation, Target } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';
import { assembleReport, renderHtml, type Report } from '@actionline/report-kit';
import { evaluateFramework } from '@actionline/targets';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

import { collectGarbage, compare } from './clock.js';
import { timeText, type Figure } from './figure.js';
import { ruleUnit } from './growing-lists.js';
import * as promises from './growing-targets.js';
import { treesOf } from './html-trees.js';
import { reported } from './reports.js';

const EACH = 3;
/** What the process that is measured may keep, in megabytes, before it has to clear away: else it holds whatever the machine has. */
const HEAP = 700;
/** Of every measure here. */
const UNIT = ruleUnit('sum');
const PER_LINE = 500;
const PER_OBJECTIVE = 25;
const FIRST_DAY = dayNumber('2024-01-01');
const asOf = '2026-11-30';
const window = { start: '2024-01-01', end: '2027-12-31' };
const places = ['KE', 'PE', 'VN', 'MA', 'UA', 'NP', 'ML'];

interface World {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
}

/** A plan of lines, objectives and actions with a target each: totals, yearly floors, levels and handbooks, and three figures for each. */
function world(size: number): World {
  const items: Item[] = [];
  const targets: Target[] = [];
  const observations: Observation[] = [];
  const add = (notation: string, kind: string, parent?: string): string => {
    const id = `bench/${notation}`;
    const position = items.length + 1;
    items.push({
      id,
      notation,
      kind,
      ...(parent === undefined ? {} : { parent }),
      label: { en: `Promise ${notation}` },
      source: { position },
    });
    return id;
  };
  const measures = Array.from({ length: size }, (_, at) => {
    const [time, across] = at % 4 === 2 ? (['snapshot', 'none'] as const) : (['increment', 'sum'] as const);
    const measure = promises.measureOf(time, across, `bench/m.${String(at)}`);
    return { ...measure, label: { en: `People, course ${String(at)}` } };
  });
  let line = '';
  let objective = '';
  measures.forEach((measure, at) => {
    const l = String(Math.floor(at / PER_LINE) + 1);
    const o = `${l}.${String(Math.floor((at % PER_LINE) / PER_OBJECTIVE) + 1)}`;
    if (at % PER_LINE === 0) line = add(l, 'line');
    if (at % PER_OBJECTIVE === 0) objective = add(o, 'objective', line);
    const commitment = add(`${o}.${String((at % PER_OBJECTIVE) + 1)}`, 'action', objective);
    const requirement = [promises.totalBy(measure), promises.everyYear(measure), promises.levelBy(measure), promises.deliverable].map(
      (one) =>
        'window' in one ? { ...one, window } : 'due' in one ? { ...one, baseline: { value: 0, date: window.start }, due: window.end } : one,
    )[at % 4]!;
    targets.push(promises.target(requirement, `${commitment}.a`, commitment));
    for (let n = 0; n < EACH; n += 1) {
      const start = FIRST_DAY + n * 300 + (at % 50);
      const place = at % 4 === 2 ? undefined : places[(at + n) % places.length];
      observations.push(
        reported(observations.length, {
          measure: measure.id,
          unit: UNIT,
          value: 1 + ((at + n) % 90),
          start,
          end: at % 4 === 2 ? start : start + 20,
          commitment,
          ...(place === undefined ? {} : { place }),
        }),
      );
    }
  });
  const framework: Framework = {
    id: 'bench',
    title: { en: 'Plan of many promises' },
    shortTitle: { en: 'Plan' },
    issuer: { actor: 'city', name: { en: 'City' } },
    document: { title: 'Plan of many promises', url: 'https://example.org/plan', language: 'en' },
    edition: { id: 'first', label: { en: 'First edition' } },
    validity: window,
    languages: ['en'],
    levels: [
      { kind: 'line', label: { en: 'Line' }, commitment: false },
      { kind: 'objective', label: { en: 'Objective' }, commitment: false },
      { kind: 'action', label: { en: 'Action' }, commitment: true },
    ],
    items,
    measures,
    targets,
    release: { id: 'bench-1', date: '2024-01-01', contentHash: '0'.repeat(64) },
  };
  return { framework, observations };
}

function assemble({ framework, observations }: World): Report {
  const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
  return assembleReport({ framework, observations, asOf, template: 'annual', locale: 'en', ...by });
}

/** The same trees, made by hastscript, as HTML. */
function alone(trees: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: trees.map(again) }, { allowDangerousHtml: true });
}

function again(node: ElementContent): ElementContent {
  return node.type === 'element' ? h(node.tagName, node.properties, node.children.map(again)) : node;
}

/** The report of a plan of ten thousand targets: beside its evaluation, and as HTML beside the libraries alone on the same tree. */
export function* measureLargeReport({ quick }: { readonly quick: boolean }): Generator<Figure> {
  const size = quick ? 1_000 : 10_000;
  const name = `report of ${size.toLocaleString('en-GB')} targets, ${(size * EACH).toLocaleString('en-GB')} observations`;
  const assembled = compare(
    quick ? 3 : 2,
    () => {
      // each is given observations that it has not seen before
      const [mine, theirs] = [world(size), world(size)];
      collectGarbage();
      return { ours: () => assemble(mine), peer: () => evaluateFramework(theirs.framework, theirs.observations, { asOf }) };
    },
    1,
  );
  yield {
    name: `${name}, assembled`,
    value: assembled.ratio,
    unit: 'times',
    limit: 5,
    against: 'evaluating the same',
    shown: timeText(assembled.ours),
  };
  const report = assemble(world(size));
  const trees = treesOf(report);
  const written = compare(
    quick ? 3 : 2,
    () => {
      collectGarbage();
      return { ours: () => renderHtml(report), peer: () => alone(trees) };
    },
    1,
  );
  yield {
    name: `${name}, as HTML`,
    value: written.ratio,
    unit: 'times',
    limit: 2,
    against: 'hastscript and hast-util-to-html on the same tree',
    shown: timeText(written.ours),
  };
  const memory = Number(
    execFileSync(process.execPath, [`--max-old-space-size=${String(HEAP)}`, process.argv[1] ?? '', '--report-memory', String(size)], {
      encoding: 'utf8',
    }),
  );
  yield {
    name: `${name}, memory`,
    value: memory,
    unit: 'MB',
    limit: 1_000,
    against: 'what was asked for: the most held at once to assemble it and write HTML, in a process of its own',
  };
}

/** The most memory of this process, in megabytes, once a report is assembled and written. */
export function memoryOfReport(size: number): number {
  const report = assemble(world(size));
  if (renderHtml(report).length === 0) return NaN;
  return process.resourceUsage().maxRSS / 1000;
}
