import { evaluateActivities, evaluateFramework } from '@actionline/targets';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { readActivities } from './read-activities.js';
import { readFigures } from './read-figures.js';

const asOf = '2026-11-21';
const [eu, unodc] = await Promise.all([readActivities(euActionPlan, asOf), readActivities(unodcPledges, asOf)]);

describe('the activities', () => {
  it('are all read, and name only items, instruments, actors and places that there are', () => {
    // 200 and 14 were gathered; four of the first are left out: data/README.md
    expect([eu.activities.length, eu.read, unodc.activities.length, unodc.read]).toEqual([196, 196, 14, 14]);
    expect([...eu.problems, ...unodc.problems]).toEqual([]);
  });

  it('leave lint to ask only what became of the eight that were announced', () => {
    const doubts = [...eu.doubts, ...unodc.doubts].map(({ code }) => code);
    expect(new Set(doubts)).toEqual(new Set(['planned-in-the-past']));
    expect(doubts).toHaveLength(8);
  });

  it('count where they took place, and not where they are only announced', () => {
    const { leftOut, whole } = evaluateActivities(euActionPlan, eu.activities, { asOf });
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['planned']));
    // 196 less the seven announcements of missions, resolutions and a course
    expect(whole.count).toEqual({ least: 189, most: 189 });
  });

  it('stand under 78 of the 119 actions, 36 of them without a figure', async () => {
    const { nothingRecorded } = evaluateActivities(euActionPlan, eu.activities, { asOf });
    expect(119 - nothingRecorded.length).toBe(78);
    const { observations } = await readFigures(euActionPlan, asOf);
    const { without } = evaluateFramework(euActionPlan, observations, { asOf }).coverage.commitments;
    const silent = new Set<string>(nothingRecorded);
    expect(without.filter((id) => !silent.has(id))).toHaveLength(36);
  });

  it('hold the conclusions that were agreed, and what is known of their follow-up', () => {
    const { actionPoints } = evaluateActivities(euActionPlan, eu.activities, { asOf });
    // EU-South Africa, EU-Colombia and AU-EU agreed what nothing read tells the outcome of; the fifth EU-ASEAN dialogue was held.
    expect(actionPoints.map(({ state }) => state).sort()).toEqual(['done', 'open', 'open', 'open']);
  });
});
