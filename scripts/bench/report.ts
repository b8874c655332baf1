import type { Observation } from '@actionline/core';
import { assembleReport, renderHtml, renderMarkdown } from '@actionline/report-kit';
import { evaluateFramework } from '@actionline/targets';
import { unodcPledges } from '@actionline/taxonomy';

import { compare } from './clock.js';
import { timeText, type Figure } from './figure.js';
import { reported } from './reports.js';

const OBSERVATIONS = 2_000;
const asOf = '2025-12-31';

/** Monthly figures of every measure that a target counts. */
function observations(): readonly Observation[] {
  const measures = unodcPledges.measures;
  const first = 19_723;
  return Array.from({ length: OBSERVATIONS }, (_, at) => {
    const { id, unit } = measures[at % measures.length] ?? { id: 'unodc-hr75/m.none', unit: 'number' as const };
    const day = first + (Math.floor(at / measures.length) % 700);
    return reported(at, { measure: id, unit, value: 1 + (at % 9), start: day, end: day });
  });
}

/** A report of a framework with many figures; shown, and held to no limit. */
export function measureReport(): readonly Figure[] {
  const given = observations();
  const framework = unodcPledges;
  const assemble = (): ReturnType<typeof assembleReport> =>
    assembleReport({
      framework,
      observations: given,
      asOf,
      template: 'pledge-progress',
      locale: 'en',
      preparedBy: 'Human Rights Desk',
      contact: 'desk@example.org',
      status: 'draft',
    });
  const report = assemble();
  const evaluate = (): unknown => evaluateFramework(framework, given, { asOf });
  const over = (name: string, ours: () => unknown): Figure => {
    const { ratio, ours: time } = compare(3, () => ({ ours, peer: evaluate }), 1);
    return {
      name: `report of ${OBSERVATIONS.toLocaleString('en-GB')} figures, ${name}`,
      value: ratio,
      unit: 'times',
      against: 'evaluating the same',
      shown: timeText(time),
    };
  };
  return [over('assembled', assemble), over('as HTML', () => renderHtml(report)), over('as Markdown', () => renderMarkdown(report))];
}
