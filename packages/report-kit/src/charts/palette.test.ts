import { describe, expect, it } from 'vitest';

import { provenances } from '../document/provenance.js';
import { shownStatuses } from '../document/shown-status.js';
import { chartPaints, heatRole, heatSteps, onHeatRole } from './paint.js';
import { provenanceColours, statusStyles } from './palette.js';

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it('measure black on white as 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it.each(shownStatuses)('let the status %s be read on white and on its own ground', (status) => {
    const { colour, ground } = statusStyles[status];
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(provenances)('let the provenance %s be read on its ground, with small print and links beside it', (provenance) => {
    const { colour, ground } = provenanceColours[provenance];
    for (const ink of [colour, '#50565e', '#1a4b8c']) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shownStatuses)('let the status %s be read on a dark page and on its own dark ground, and what stands on it', (status) => {
    const { colour, ground } = statusStyles[status].dark;
    expect(contrast(colour, chartPaints.ground.dark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
    for (const theme of ['light', 'dark'] as const)
      expect(contrast(chartPaints['on-solid'][theme], chartPaints[`status-${status}`][theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(provenances)('let the provenance %s be read on its dark ground', (provenance) => {
    const { colour, ground } = provenanceColours[provenance].dark;
    for (const ink of [colour, chartPaints.quiet.dark]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(heatSteps)('let a number be read on step %i of a heat table', (step) => {
    for (const theme of ['light', 'dark'] as const)
      expect(contrast(chartPaints[onHeatRole(step)][theme], chartPaints[heatRole(step)][theme])).toBeGreaterThanOrEqual(4.5);
  });

  it('let every ink be read on the ground, and a line be seen', () => {
    const inks = ['text', 'quiet', 'goal', 'reported', 'activity'] as const;
    const series = [1, 2, 3, 4, 5, 6].map((at) => `series-${String(at)}` as 'series-1');
    for (const theme of ['light', 'dark'] as const) {
      for (const role of [...inks, ...series])
        expect(contrast(chartPaints[role][theme], chartPaints.ground[theme]), role).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('grow darker with the number on a light page, and lighter on a dark one', () => {
    const light = heatSteps.map((step) => luminance(chartPaints[heatRole(step)].light));
    expect([...light].sort((a, b) => b - a)).toEqual(light);
    const dark = heatSteps.map((step) => luminance(chartPaints[heatRole(step)].dark));
    expect([...dark].sort((a, b) => a - b)).toEqual(dark);
  });

  it('come with a shape of its own for each status', () => {
    const shapes = shownStatuses.map((status) => JSON.stringify([statusStyles[status].path, statusStyles[status].turn]));
    expect(new Set(shapes).size).toBe(shownStatuses.length);
    expect(new Set(shownStatuses.map((status) => statusStyles[status].mark)).size).toBe(shownStatuses.length);
  });

  it('keep red for what is known: no evidence, not due and not quantified are drawn hollow', () => {
    expect(shownStatuses.filter((status) => statusStyles[status].hollow)).toEqual(['pending', 'no-data', 'not-quantified']);
    // what is reported and settles nothing is no more than they are
    expect(shownStatuses.filter((status) => statusStyles[status].pale)).toEqual([
      'pending',
      'inconclusive',
      'unmatched',
      'overdue',
      'no-data',
      'not-quantified',
    ]);
  });
});
