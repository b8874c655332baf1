import type { ParameterMessages } from './parameter-messages.js';

/** What the numbers of the method decide, in English. */
export const enParameters: ParameterMessages = {
  onTrack: 'A pace is sufficient from this share of what is expected',
  atRisk: 'A pace is slow from this share of what is expected; below it, there is little or no progress',
  wrongWay: 'Below this share of what is expected, the values move away',
  earlyShare: 'A pace is judged once this share of the time has gone by',
  smallestChange: 'Where only a direction is promised, a change of up to this share of the starting value counts as none',
  minimumPoints: 'Figures that a trend needs, the starting value included',
  aboutTolerance: '“About” a figure means up to this share of it above or below',
  coverageShare: 'Evidence is thin where it covers less than this share of the days or periods that are over',
  staleAfterDays: 'Days after which evidence is out of date',
};
