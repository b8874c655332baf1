import type { ParameterMessages } from './parameter-messages.js';

/** What the numbers of the method decide, in English. */
export const enParameters: ParameterMessages = {
  onTrack: 'A pace is sufficient from this share of what is expected on',
  atRisk: 'A pace is slow from this share of what is expected on; below it, there is little or no progress',
  wrongWay: 'Below this share of what is expected, the values move away',
  earlyShare: 'A pace is judged once this share of the time has gone by',
  smallestChange: 'Where only a direction is promised, a change up to this share of where it started is none',
  minimumPoints: 'Figures that a trend needs, the starting value being one',
  aboutTolerance: '“About” a figure reaches this share of it to each side',
  coverageShare: 'Evidence is thin where it covers less than this share of the days or periods that are over',
  staleAfterDays: 'Evidence is out of date after so many days',
};
