import { isCountry, isIsoDate, type Issue, type PlaceCode } from '@actionline/core';
import { errorAt, issueValue, show, warningAt, type Path } from '@actionline/core/internal';

import type { IatiActivityHeader, IatiOrganisation, IatiShare } from './iati-report.js';
import { languagesOf, withNarratives } from './narratives.js';
import { plainNumber } from './plain-number.js';
import { xml, type XmlElement } from './xml-element.js';

/** The vocabulary of locations that are countries, by ISO 3166-1. */
const COUNTRIES = 'A4';

/** The elements of an activity that stand before its results, in the order of the schema. */
export function headerElements(
  {
    identifier,
    title,
    description,
    reportingOrganisation,
    participants,
    status,
    dates,
    countries = [],
    regions = [],
    sectors,
  }: IatiActivityHeader,
  locations: readonly PlaceCode[],
  tags: readonly XmlElement[],
): readonly XmlElement[] {
  const { ref, type } = reportingOrganisation;
  return [
    xml('iati-identifier', {}, identifier),
    ...withNarratives('reporting-org', reportingOrganisation.name, { ref, type }),
    ...withNarratives('title', title),
    ...withNarratives('description', description, { type: '1' }),
    ...participants.flatMap((participant) => withNarratives('participating-org', participant.name, partOf(participant))),
    xml('activity-status', { code: status }),
    ...([dates.plannedStart, dates.actualStart, dates.plannedEnd, dates.actualEnd] as const).flatMap((date, at) =>
      date === undefined ? [] : [xml('activity-date', { type: String(at + 1), 'iso-date': date })],
    ),
    ...countries.map((share) => xml('recipient-country', shareOf(share))),
    ...regions.map((share) => xml('recipient-region', { vocabulary: share.vocabulary ?? '1', ...shareOf(share) })),
    ...locations.map((place) => xml('location', { ref: place }, [xml('location-id', { vocabulary: COUNTRIES, code: place })])),
    ...sectors.map((share) => xml('sector', { vocabulary: share.vocabulary ?? '1', ...shareOf(wholeWhereAlone(share, sectors)) })),
    ...tags,
  ];
}

function partOf({ ref, type, role }: IatiActivityHeader['participants'][number]): XmlElement['attributes'] {
  return { ref, type, role };
}

function shareOf({ code, percentage }: IatiShare): XmlElement['attributes'] {
  return { code, percentage: percentage === undefined ? undefined : plainNumber(percentage) };
}

/** The only sector of a vocabulary is the whole of it, which some checkers want said. */
function wholeWhereAlone(share: IatiShare, all: readonly IatiShare[]): IatiShare {
  const alone = all.filter(({ vocabulary = '1' }) => vocabulary === (share.vocabulary ?? '1')).length === 1;
  return alone ? { ...share, percentage: 100 } : share;
}

/** Where the rules of the standard are not kept, each with its path from the header; the rule is among the values. */
export function headerIssues(header: IatiActivityHeader, path: Path): readonly Issue[] {
  const { identifier, reportingOrganisation, dates, countries = [], regions = [], sectors, participants } = header;
  const issues: Issue[] = [];
  const refuse = (rule: string, at: Path, given: unknown, message: string): void => {
    issues.push(errorAt('iati-rule', [...path, ...at], message, { given: issueValue(given), rule, mend: 'as-the-message-says' }));
  };
  if (identifier === '' || identifier !== identifier.trim()) {
    refuse(
      '1.3.1',
      ['identifier'],
      identifier,
      `The identifier was ${show(identifier)}; expected one without spaces around it; correct it.`,
    );
  }
  if (identifier === reportingOrganisation.ref) {
    refuse(
      '1.1.3',
      ['identifier'],
      identifier,
      `The identifier ${show(identifier)} is that of the organisation; expected one of its own; put a hyphen and a word of the activity behind it.`,
    );
  } else if (!identifier.startsWith(`${reportingOrganisation.ref}-`)) {
    const message = `The identifier ${show(identifier)} does not begin with that of the organisation, ${show(reportingOrganisation.ref)}, and a hyphen; expected so; correct it.`;
    issues.push(
      warningAt('iati-rule', [...path, 'identifier'], message, { given: identifier, rule: '1.1.21', mend: 'begin-with-the-organisation' }),
    );
  }
  if (/[/&|?]/.test(identifier)) {
    const message = `The identifier ${show(identifier)} has one of the characters / & | ?; expected none; write a hyphen instead.`;
    issues.push(warningAt('iati-rule', [...path, 'identifier'], message, { given: identifier, rule: '1.3.13', mend: 'write-a-hyphen' }));
  }
  for (const name of ['title', 'description'] as const) {
    if (languagesOf(header[name]).length === 0)
      refuse(
        name === 'title' ? '4.3.1' : '4.4.1',
        [name],
        header[name],
        `The ${name} says nothing; expected words in one language at least; write them.`,
      );
  }
  for (const [organisation, at] of [
    [reportingOrganisation, ['reportingOrganisation']],
    ...participants.map((one, index) => [one, ['participants', index]] as const),
  ] as const) {
    refuseOrganisation(organisation, at, refuse);
  }
  if (participants.length === 0)
    refuse(
      '6.10.1',
      ['participants'],
      participants,
      'Nobody takes part; expected one organisation at least; give the one that reports where it acts alone.',
    );
  for (const [name, date] of Object.entries(dates)) {
    if (date !== undefined && !isIsoDate(date))
      refuse('schema', ['dates', name], date, `The date was ${show(date)}; expected one such as 2024-12-31; correct it.`);
  }
  if (dates.plannedStart === undefined && dates.actualStart === undefined) {
    refuse('6.11.1', ['dates'], dates, 'There is no start; expected a planned or an actual one; give it.');
  }
  for (const [start, end, rule] of [
    [dates.plannedStart, dates.plannedEnd, '11.1.2'],
    [dates.actualStart, dates.actualEnd, '11.1.3'],
  ] as const) {
    if (start !== undefined && end !== undefined && end < start)
      refuse(
        rule,
        ['dates'],
        end,
        `The dates were ${show(start)} to ${show(end)}; expected the last not before the first; exchange the two.`,
      );
  }
  if (countries.length + regions.length === 0)
    refuse('3.7.1', ['countries'], null, 'There is neither a country nor a region; expected one; give where the activity is.');
  if (sectors.length === 0)
    refuse('6.2.2', ['sectors'], null, 'There is no sector; expected one at least; 15160 of the OECD DAC is human rights.');
  refuseShares([...countries, ...regions], ['countries'], '3.4.2', refuse);
  for (const vocabulary of new Set(sectors.map((one) => one.vocabulary ?? '1'))) {
    refuseShares(
      sectors.filter((one) => (one.vocabulary ?? '1') === vocabulary),
      ['sectors'],
      '2.1.2',
      refuse,
    );
  }
  sectors.forEach(({ vocabulary }, at) => {
    if (vocabulary !== '98' && vocabulary !== '99') return;
    const message = `The vocabulary of the sector was ${show(vocabulary)}, one of your own, whose codes need words beside them; expected a public one; give the code of the OECD DAC.`;
    refuse('2.2.1', ['sectors', at, 'vocabulary'], vocabulary, message);
  });
  countries.forEach(({ code }, at) => {
    if (!isCountry(code))
      refuse(
        'schema',
        ['countries', at, 'code'],
        code,
        `The country was ${show(code)}; expected a code of ISO 3166-1 such as KE; give regions as regions.`,
      );
  });
  return issues;
}

type Refuse = (rule: string, at: Path, given: unknown, message: string) => void;

function refuseOrganisation({ ref, name, type }: IatiOrganisation, at: Path, refuse: Refuse): void {
  const nameless = languagesOf(name).length === 0;
  if (ref.trim() === '' || ref !== ref.trim() || nameless || type.trim() === '') {
    refuse(
      '6.10.1',
      at,
      ref,
      `The organisation ${show(ref)} lacks its identifier, its type or its name; expected all three, without spaces around them; give them.`,
    );
  }
}

/** Of several all have a part, and they come to 100. */
function refuseShares(shares: readonly IatiShare[], at: Path, rule: string, refuse: Refuse): void {
  const percentages = shares.map(({ percentage }) => percentage);
  if (shares.length === 0 || (shares.length === 1 && percentages[0] === undefined)) return;
  const sum = percentages.reduce<number>((total, one) => total + (one ?? NaN), 0);
  if (!(Math.abs(sum - 100) < 0.000_1))
    refuse(
      rule,
      at,
      percentages.map((one) => one ?? '').join(', '),
      `The parts were ${show(percentages)}; expected one for each, which come to 100; correct them.`,
    );
}
