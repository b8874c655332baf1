import { readArgument } from './argument.js';
import { show } from './error.js';
import type { Issue } from './issue.js';
import { errorAt, issuesWithin, type Path } from './issue-at.js';
import type { CodeList, CountedMeasure, Measure, Share } from './measure.js';
import { nearestNames } from './nearest.js';
import type { Selection } from './selection.js';
import { unitId, unitKind, type MeasureUnit, type Unit } from './unit.js';

const PLACES: readonly Unit[] = ['country', 'member-state'];

/**
 * Where the unit, the rule and the lists of a measure do not fit each other, each issue with its path from the measure:
 *
 * - `rates-are-not-added`: a share, a rate or an index whose values are added, across places or across time;
 * - `distinct-of-other-unit`: places counted once each in a unit that counts none, or something else than the unit counts;
 * - `distinct-of-what`: `distinct` without `of`, or `of` without `distinct`;
 * - `origin-without-running-total`: a first day of counting where nothing is counted from it on;
 * - `reversed-limits`: a lower limit that is not below the upper one;
 * - `no-limits`: limits of which none is given;
 * - `signed-above-zero`: values that may be negative, and a lower limit that is not;
 * - `no-reporters`: a list of reporters that names nobody;
 * - `duplicate-code`: a code twice in one breakdown, parts included;
 * - `share-in-other-unit`: a share whose unit does not say what the whole is;
 * - `share-that-combines`: a share with rules of its own, where those of its numerator and denominator hold;
 * - `share-of-share`, `share-of-signed`, `share-of-nothing`, `share-of-itself`: a numerator or denominator that makes no share.
 *
 * The numerator and the denominator of a share are looked at as well.
 *
 * @throws {@link ActionlineError} `bad-argument` for a value of another shape; `measureSchema` takes any.
 *
 * @example
 * ```ts
 * import { measureFitIssues } from '@actionline/core/internal';
 *
 * measureFitIssues({ id: 'city/m.share', label: { en: 'Share' }, unit: 'percent', combine: { time: 'snapshot', across: 'sum' } })
 *   .map(({ code, path }) => [code, path]); // => [['rates-are-not-added', ['combine', 'across']]]
 * ```
 */
export function measureFitIssues(measure: Measure): readonly Issue[] {
  return readArgument('measure', measure, 'a measure with id, label, unit and combine', 'check it with measureSchema', () => [
    ...ruleIssues(measure),
    ...limitIssues(measure),
    ...listIssues(measure),
    ...(measure.share === undefined ? [] : shareIssues(measure, measure.share)),
  ]);
}

/** The units of a share: each says what the whole is. */
const WHOLES: readonly Unit[] = ['percent', 'ratio', 'per-1000', 'per-10000', 'per-100000', 'per-million'];

function shareIssues({ unit: measured, combine, signed, reporters, dimensions }: Measure, share: Share): readonly Issue[] {
  const { numerator, select, denominator, part } = share;
  const unit = unitId(measured);
  const issues: Issue[] = [];
  if (!WHOLES.includes(unit)) {
    const message = `Given a share in ${show(unit)}; expected one of ${WHOLES.map(show).join(', ')}; write how many the whole is.`;
    issues.push(errorAt('share-in-other-unit', ['unit'], message, { given: unit, expected: WHOLES }));
  }
  const own = { reporters, dimensions, signed };
  const rule = (['reporters', 'dimensions', 'signed'] as const).find((key) => own[key] !== undefined);
  if (combine.across !== 'none' || rule !== undefined) {
    const [path, given] = rule === undefined ? [['combine', 'across'], combine.across] : [[rule], rule];
    const advice =
      rule === undefined
        ? 'expected "none": published shares of parts make none of the whole'
        : 'expected it on the numerator or the denominator; write it there';
    issues.push(errorAt('share-that-combines', path, `Given ${show(given)} of a share; ${advice}.`, { given }));
  }
  issues.push(...sideIssues(numerator, ['share', 'numerator']));
  if (select !== undefined) issues.push(...issuesWithin(selectionFitIssues(select, numerator), ['share', 'select']));
  if (typeof denominator === 'number') {
    if (denominator > 0) return issues;
    const message = `Given the denominator ${show(denominator)}; expected a number above 0; correct it.`;
    return [...issues, errorAt('share-of-nothing', ['share', 'denominator'], message, { given: denominator })];
  }
  issues.push(...sideIssues(denominator, ['share', 'denominator']));
  if (numerator.id === denominator.id && select === undefined) {
    const message = `The numerator and the denominator are both ${show(numerator.id)}, whose share is always the whole; say with select which part of it is above the line, or correct one of them.`;
    issues.push(
      errorAt('share-of-itself', ['share', 'denominator'], message, { given: denominator.id, ...(part === undefined ? {} : { part }) }),
    );
  }
  return issues;
}

function sideIssues(measure: CountedMeasure, path: Path): readonly Issue[] {
  if ('share' in measure) {
    const message = `Given ${show(measure.id)}, which is a share itself; expected what is counted; take its own numerator and denominator.`;
    return [errorAt('share-of-share', [...path, 'share'], message, { given: measure.id })];
  }
  if (measure.signed === true) {
    const message = `Given ${show(measure.id)}, whose values may be negative; expected what is counted, of which there is a share; take signed out, or the share.`;
    return [errorAt('share-of-signed', [...path, 'signed'], message, { given: measure.id })];
  }
  return issuesWithin(measureFitIssues(measure), path);
}

/** Whether values of a unit are never added: those of shares, rates and indices. */
function neverAdded(unit: MeasureUnit): boolean {
  return ['share', 'rate', 'index'].includes(unitKind(unit));
}

/** What may be counted once each in a unit: places or the unit itself; either in one's own, for its author to say. Nothing in a unit that counts no things. */
function namesOf(unit: MeasureUnit): readonly ('place' | Unit)[] {
  if (unitKind(unit) !== 'count') return [];
  if (typeof unit !== 'string') return [unit.id, 'place'];
  return [PLACES.includes(unit) ? 'place' : unit];
}

function ruleIssues({ unit: measured, combine }: Measure): readonly Issue[] {
  const unit = unitId(measured);
  const { time, across, of, origin } = combine;
  const issues: Issue[] = [];
  if (neverAdded(measured) && across === 'sum') {
    issues.push(
      errorAt(
        'rates-are-not-added',
        ['combine', 'across'],
        `Given "sum" across places with the unit ${show(unit)}; shares, rates and indices are not added; write "none", "max" or "latest".`,
        { given: across, unit, expected: ['none', 'max', 'latest'] },
      ),
    );
  }
  if (neverAdded(measured) && time !== 'snapshot') {
    issues.push(
      errorAt(
        'rates-are-not-added',
        ['combine', 'time'],
        `Given ${show(time)} with the unit ${show(unit)}; shares, rates and indices are not added over time; write "snapshot".`,
        { given: time, unit, expected: 'snapshot' },
      ),
    );
  }
  const named = namesOf(measured);
  const [once] = named;
  if (across === 'distinct' && of !== undefined && !named.includes(of)) {
    issues.push(
      errorAt(
        'distinct-of-other-unit',
        ['combine', once === undefined ? 'across' : 'of'],
        once === undefined
          ? `Given "distinct" with the unit ${show(unit)}; expected a unit that counts what can be told apart, such as "person" or "country"; change the unit, or write "sum" or "none".`
          : `Given "distinct" of ${show(of)} with the unit ${show(unit)}; expected of: ${show(once)}; write it so, or change the unit.`,
        { given: of, unit, expected: once ?? null },
      ),
    );
  }
  if ((across === 'distinct') !== (of !== undefined)) {
    issues.push(
      errorAt(
        'distinct-of-what',
        ['combine', 'of'],
        across === 'distinct'
          ? `The values combine as "distinct" of nothing; expected what is counted once; add of: ${show(once ?? 'place')}.`
          : `Given of: ${show(of)} with ${show(across)}; expected it with "distinct" only; take it out.`,
        { given: of ?? null, across, expected: across === 'distinct' ? (once ?? 'place') : null },
      ),
    );
  }
  if (origin !== undefined && time !== 'running-total') {
    issues.push(
      errorAt(
        'origin-without-running-total',
        ['combine', 'origin'],
        `Given the origin ${show(origin)} with ${show(time)}; expected it with "running-total" only; take it out.`,
        { given: origin, time, expected: 'running-total' },
      ),
    );
  }
  return issues;
}

function limitIssues({ limits, signed }: Measure): readonly Issue[] {
  if (limits === undefined) return [];
  const { lower, upper } = limits;
  if (lower === undefined && upper === undefined) {
    return [
      errorAt(
        'no-limits',
        ['limits'],
        `The limits were ${show(limits)}; expected "lower", "upper" or both; leave limits out where there are none.`,
        { expected: ['lower', 'upper'] },
      ),
    ];
  }
  if (lower !== undefined && upper !== undefined && !(lower < upper)) {
    return [
      errorAt(
        'reversed-limits',
        ['limits'],
        `The limits were ${show(lower)} to ${show(upper)}; expected the lower one below the upper one; exchange or correct them.`,
        { lower, upper },
      ),
    ];
  }
  if (signed !== true || lower === undefined || lower < 0) return [];
  return [
    errorAt(
      'signed-above-zero',
      ['limits', 'lower'],
      `The lower limit was ${show(lower)} with signed: true; expected one below 0 where values may be negative; take one of the two out.`,
      { given: lower },
    ),
  ];
}

function listIssues({ reporters, dimensions }: Measure): readonly Issue[] {
  const issues: Issue[] = [];
  if (Array.isArray(reporters) && reporters.length === 0) {
    issues.push(
      errorAt(
        'no-reporters',
        ['reporters'],
        'The list of reporters is empty; expected at least one place; leave it out where it is not known who reports.',
        {},
      ),
    );
  }
  for (const [dimension, list] of Object.entries(dimensions ?? {})) {
    const seen = new Set<string>();
    for (const { code, at } of codesOf(list, { above: { above: undefined, key: 'dimensions' }, key: dimension })) {
      if (seen.has(code)) {
        issues.push(
          errorAt(
            'duplicate-code',
            pathTo(at),
            `The code ${show(code)} is given twice in ${show(dimension)}; codes share nothing with each other; give each once.`,
            { given: code, dimension },
          ),
        );
      }
      seen.add(code);
    }
  }
  return issues;
}

/**
 * Where what a requirement selects does not fit its measure, each issue with its path from the selection: `undeclared-code`, a code
 * that the measure's own list of that breakdown has not, so that no figure could ever be of it; of a share, in its numerator or its
 * denominator; `selected-twice`, what the numerator of a share selects already.
 *
 * @throws {@link ActionlineError} `bad-argument` for a value of another shape; `selectionSchema` takes any.
 *
 * @example
 * ```ts
 * import { selectionFitIssues } from '@actionline/core/internal';
 *
 * const measure = {
 *   id: 'city/m.trained', label: { en: 'Trained' }, unit: 'person', combine: { time: 'increment', across: 'sum' },
 *   dimensions: { rank: { codes: ['officer', 'cadet'] } },
 * } as const;
 * selectionFitIssues({ dimensions: { rank: 'officer' } }, measure); // => []
 * selectionFitIssues({ dimensions: { rank: 'oficer' } }, measure).map(({ code, values }) => [code, values?.['nearest']]); // => [['undeclared-code', 'officer']]
 * ```
 */
export function selectionFitIssues(selection: Selection, measure: Measure): readonly Issue[] {
  const share = readArgument('measure', measure, 'a measure', 'check it with measureSchema', () => measure.share);
  return readArgument('select', selection, 'places and dimensions', 'check it with selectionSchema', () =>
    share === undefined ? undeclaredCodes(selection, measure) : selectedOfShare(selection, share),
  );
}

function selectedOfShare(selection: Selection, { numerator, denominator, select = {} }: Share): readonly Issue[] {
  const sides = typeof denominator === 'number' ? [numerator] : [numerator, denominator];
  const undeclared = sides.flatMap((side) => undeclaredCodes(selection, side));
  const isNew = ({ path }: Issue, at: number): boolean => undeclared.findIndex((one) => String(one.path) === String(path)) === at;
  const twice = (path: Path, given: string): Issue =>
    errorAt(
      'selected-twice',
      path,
      `Given ${show(given)}, of which the numerator of the share selects another part; expected it in one place; take it out here or there.`,
      { given },
    );
  return [
    ...undeclared.filter(isNew),
    ...(selection.places !== undefined && select.places !== undefined ? [twice(['places'], 'places')] : []),
    ...Object.keys(selection.dimensions ?? {})
      .filter((name) => Object.hasOwn(select.dimensions ?? {}, name))
      .map((name) => twice(['dimensions', name], name)),
  ];
}

function undeclaredCodes({ dimensions = {} }: Selection, { dimensions: lists = {} }: CountedMeasure): readonly Issue[] {
  return Object.entries(dimensions).flatMap(([name, code]): readonly Issue[] => {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (list === undefined) return [];
    const known = codesOf(list, { above: undefined, key: name }).map((one) => one.code);
    if (known.includes(code)) return [];
    const [nearest] = nearestNames(code, known, 1);
    const advice =
      nearest === undefined
        ? `one of ${known.map(show).join(', ')}`
        : `${show(nearest)}, or another of the codes that the measure declares`;
    return [
      errorAt('undeclared-code', ['dimensions', name], `Given ${show(code)} for the breakdown ${show(name)}; expected ${advice}.`, {
        given: code,
        expected: known,
        ...(nearest === undefined ? {} : { nearest }),
      }),
    ];
  });
}

interface Step {
  readonly above: Step | undefined;
  readonly key: string | number;
}

interface PlacedCode {
  readonly code: string;
  readonly at: Step;
}

/** Every code of a list and of its parts, in order; without recursion, since parts may be as deep as they like. */
function codesOf(list: CodeList, at: Step): readonly PlacedCode[] {
  const found: PlacedCode[] = [];
  const left: (readonly [CodeList, Step])[] = [[list, at]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const codes = { above: next[1], key: 'codes' };
    const parts: (readonly [CodeList, Step])[] = [];
    for (const [index, entry] of next[0].codes.entries()) {
      const own = { above: codes, key: index };
      if (typeof entry === 'string') found.push({ code: entry, at: own });
      else {
        found.push({ code: entry.code, at: { above: own, key: 'code' } });
        parts.push([entry.parts, { above: own, key: 'parts' }]);
      }
    }
    for (const part of parts.reverse()) left.push(part);
  }
  return found;
}

function pathTo(step: Step): Path {
  const path: (string | number)[] = [];
  for (let at: Step | undefined = step; at !== undefined; at = at.above) path.push(at.key);
  return path.reverse();
}
