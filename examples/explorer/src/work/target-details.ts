import { findText, type Evaluation, type Locale, type Observation } from '@actionline/core';
import { explain, formatsFor, messagesFor, progressChart, safeUrl, valuesChart, type Formats, type Messages } from '@actionline/report-kit';
import { compareInterpretations } from '@actionline/targets';
import { namedStatus, optionsOf, saidIssues, type Evaluated } from './evaluate.js';
import type { Drawing, EvidenceLine, ReadingVerdict, TargetDetails } from './findings.js';
import type { Question } from './question.js';

/** So many figures are listed one by one. */
const MOST = 200;

/** Why a target stands where it stands; nothing where it is not among those that were evaluated. */
export function targetDetails(
  id: string,
  evaluated: Evaluated,
  question: Question,
  lang: Locale,
  width: number,
): TargetDetails | undefined {
  const { framework, observations, evaluation } = evaluated;
  const one = evaluation.evaluations.find(({ target }) => target === id);
  const target = framework.targets.find((own) => own.id === id);
  if (one === undefined || target === undefined) return undefined;
  const messages = messagesFor(lang);
  const formats = formatsFor(
    messages,
    framework.measures.map(({ unit }) => unit).filter((unit) => typeof unit === 'object'),
  );
  const named = new Set([...one.used, ...one.leftOut].map(({ observation }) => observation));
  const own = observations.filter((observation) => named.has(observation.id));
  const context = { framework, observations: own, unmatched: evaluation.unmatched };
  const sentences = explain(one, messages, context);
  const byId = new Map(own.map((observation) => [observation.id, observation]));
  const line = (observation: string, reason?: string): EvidenceLine =>
    evidenceLine(observation, byId.get(observation), messages, formats, reason);
  const label = findText(target.label, lang)?.text ?? id;
  return {
    target: id,
    label,
    sentences: sentences.filter(({ code }) => code !== 'missing-figure').map(({ code, text }) => ({ code, text })),
    missing: sentences.filter(({ code }) => code === 'missing-figure').map(({ text }) => text),
    drawings: drawingsOf(one, { ...context, width, theme: 'auto' }, messages, label),
    used: one.used.slice(0, MOST).map(({ observation }) => line(observation)),
    usedCount: one.used.length,
    leftOut: one.leftOut.slice(0, MOST).map(({ observation, reason }) => line(observation, messages.leftOut[reason]())),
    leftOutCount: one.leftOut.length,
    readings: readingsOf(id, evaluated, question, messages),
    groups: saidIssues(one.issues, lang),
    method: `${one.method.id} ${one.method.version}`,
  };
}

function drawingsOf(
  one: Evaluation,
  context: Parameters<typeof valuesChart>[2] & object,
  messages: Messages,
  title: string,
): readonly Drawing[] {
  const isTotal = one.requirement.kind === 'total-by';
  const { runningTotal: _none, ...plain } = context;
  const svgs = [progressChart(one, messages, plain), valuesChart(one, messages, isTotal ? { ...context, runningTotal: true } : context)];
  return svgs.flatMap((svg) => (svg === undefined ? [] : [{ title, svg, alt: describedIn(svg) }]));
}

/** The description that a drawing carries. */
function describedIn(svg: string): string {
  const [, text = ''] = /<desc[^>]*>([^<]*)/.exec(svg) ?? [];
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, digits: string | undefined, word: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (digits !== undefined) return String.fromCodePoint(Number(digits));
      return entities[word ?? ''] ?? whole;
    },
  );
}

function evidenceLine(
  id: string,
  observation: Observation | undefined,
  messages: Messages,
  formats: Formats,
  reason: string | undefined,
): EvidenceLine {
  const why = reason === undefined ? {} : { reason };
  if (observation === undefined) return { id, value: id, period: '', source: '', ...why };
  const { value, bound = 'exact', unit, missing, period, place, source } = observation;
  const url = source.url === undefined ? undefined : safeUrl(source.url);
  return {
    id,
    value: value === undefined ? messages.missing[missing ?? 'unknown'] : formats.figure(value, bound, unit),
    period: formats.shortPeriod(period),
    ...(place === undefined ? {} : { place: formats.place(place) }),
    source: source.publisher === undefined ? source.title : `${source.title} (${source.publisher})`,
    ...(url === undefined ? {} : { url }),
    ...why,
  };
}

function readingsOf(
  id: string,
  { framework, observations, evaluation }: Evaluated,
  question: Question,
  messages: Messages,
): readonly ReadingVerdict[] {
  const target = framework.targets.find((own) => own.id === id);
  if (target === undefined) return [];
  const { readings } = compareInterpretations(target, observations, optionsOf(question));
  const told = new Map(
    [target, ...(target.revisions ?? [])]
      .flatMap((text) => ('interpretation' in text && text.interpretation !== undefined ? [text.interpretation] : []))
      .flatMap(({ taken, others }) => [['taken', taken] as const, ...others.map((other) => [other.id, other] as const)]),
  );
  return readings.map(({ reading, label, evaluation: one }) => {
    const reason = findText(told.get(reading)?.reason ?? {}, messages.locale)?.text;
    return {
      id: reading,
      label: findText(label ?? {}, messages.locale)?.text ?? reading,
      ...(reason === undefined ? {} : { reason }),
      ...namedStatus(one, messages, evaluation.unmatched),
    };
  });
}
