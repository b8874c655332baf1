import { isIsoDate, isScopedId } from '@actionline/core';
import { isBuiltInUnit } from '@actionline/core/internal';

import { facetLint, type FacetLint } from './lint-facets.js';
import { lintIndicators } from './lint-indicators.js';
import type { AuthoredCommitment, AuthoredData, AuthoredFramework, AuthoredRequirement, Bilingual } from './read-data.js';

/** An article counts as a word, and French does not go without: a label of a word more is no telegram. */
const MAXIMUM_LABEL_WORDS = { en: 12, fr: 13 } as const;
const MODES = ['indicator-required', 'indicator-recommended', 'document', 'standing'];

/**
 * Reads the data as an editor would: ids, digests, both languages, lengths of labels, one sentence a summary, and
 * references that resolve. Returns one line an issue.
 */
export function lintData(data: AuthoredData): readonly string[] {
  const issues: string[] = [];
  const report = (where: string, what: string): void => void issues.push(`${where}: ${what}`);
  const facets = facetLint(data, report);

  const bilingual = (where: string, text: Bilingual | undefined): void => {
    for (const language of ['en', 'fr'] as const) {
      const own = text?.[language];
      if (typeof own !== 'string' || own.trim() === '') report(where, `no text in ${language}`);
      else if (own !== own.trim() || /\s{2}/u.test(own)) report(where, `stray white space in ${language}`);
      else if (/['"]/u.test(own)) report(where, `straight quotation mark or apostrophe in ${language}; write ’ or “ ”`);
    }
  };
  const label = (where: string, text: Bilingual): void => {
    bilingual(where, text);
    for (const language of ['en', 'fr'] as const) {
      const words = text[language].split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
      const most = MAXIMUM_LABEL_WORDS[language];
      if (words.length > most) report(where, `label of ${String(words.length)} words in ${language}; at most ${String(most)}`);
      if (text[language].endsWith('.')) report(where, `label ends with a full stop in ${language}`);
    }
  };
  const summary = (where: string, text: Bilingual): void => {
    bilingual(where, text);
    for (const language of ['en', 'fr'] as const) {
      if (!text[language].endsWith('.')) report(where, `summary without a full stop in ${language}`);
      if (/[.!?] +\p{Lu}/u.test(text[language])) report(where, `summary of more than one sentence in ${language}`);
    }
  };
  const oneOf = (where: string, value: string | undefined, allowed: readonly string[]): void => {
    if (value !== undefined && !allowed.includes(value)) report(where, `"${value}" is none of ${allowed.join(', ')}`);
  };

  const commitment = (where: string, item: AuthoredCommitment): void => {
    label(where, item.label);
    summary(where, item.summary);
    if (item.themes.length === 0) report(where, 'no theme');
    facets.names(where, item);
    facets.rightsOfGroups(where, item);
    facets.known(where, 'instruments', item.instruments);
    oneOf(where, item.verification.mode, MODES);
    summary(`${where} verification`, item.verification.reason);
  };

  for (const framework of data.frameworks) lintFramework(framework, report, { label, summary, bilingual, facets, commitment });

  facets.hierarchies();
  for (const { scheme, concepts } of data.vocabularies) {
    bilingual(scheme.id, scheme.title);
    const ids = concepts.map(({ id }) => id);
    for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) report(`${scheme.id}/${id}`, 'id given twice');
    for (const { id, label: name, ...rest } of concepts) {
      bilingual(`${scheme.id}/${id}`, name);
      if (!('definition' in rest)) report(`${scheme.id}/${id}`, 'no definition');
      else bilingual(`${scheme.id}/${id} definition`, rest.definition as Bilingual);
    }
  }

  const items = new Set(data.frameworks.flatMap((framework) => notations(framework).map((notation) => `${framework.meta.id}/${notation}`)));
  const sdgs = new Set((data.sdg.targets ?? []).map(({ notation }) => notation));
  for (const [at, { from, to }] of data.sdg.links.entries()) {
    if (data.sdg.links.findIndex((other) => other.from === from && other.to === to) < at) report(`sdg ${from} → ${to}`, 'linked twice');
    if (!items.has(from)) report(`sdg ${from} → ${to}`, 'the item does not exist');
    if (!sdgs.has(to)) report(`sdg ${from} → ${to}`, 'the goal or target is not listed');
  }
  for (const { from, to } of data.betweenFrameworks.links) {
    for (const id of [from, to]) if (!items.has(id)) report(`frameworks ${from} → ${to}`, `"${id}" does not exist`);
  }
  lintIndicators(data.indicators, items, report, bilingual);
  return issues;
}

type Report = (where: string, what: string) => void;
interface Checks {
  readonly label: (where: string, text: Bilingual) => void;
  readonly summary: (where: string, text: Bilingual) => void;
  readonly bilingual: (where: string, text: Bilingual) => void;
  readonly facets: FacetLint;
  readonly commitment: (where: string, item: AuthoredCommitment) => void;
}

function notations(framework: AuthoredFramework): readonly string[] {
  return [
    ...framework.instruments.map(({ notation }) => notation),
    ...framework.lines.flatMap(({ notation, means }) => [notation, ...(means === null ? [] : [means.notation])]),
    ...framework.objectives.flatMap(({ objective, actions }) => [objective, ...actions.map(({ notation }) => notation)]),
    ...framework.pledges.map(({ notation }) => notation),
  ];
}

function lintFramework(framework: AuthoredFramework, report: Report, check: Checks): void {
  const id = framework.meta.id;
  const items = notations(framework);
  for (const notation of items) {
    if (!isScopedId(`${id}/${notation}`)) report(`${id}/${notation}`, 'malformed id');
    if (items.filter((other) => other === notation).length > 1) report(`${id}/${notation}`, 'notation given twice');
    if (!/^[0-9a-f]{64}$/.test(framework.sources[notation]?.sha256 ?? ''))
      report(`${id}/${notation}`, 'no source digest; run npm run data:stamp');
  }
  for (const notation of Object.keys(framework.sources))
    if (!items.includes(notation)) report(`${id}/${notation}`, 'a digest without an item');

  for (const line of framework.lines) {
    check.label(`${id}/${line.notation}`, line.label);
    check.summary(`${id}/${line.notation}`, line.summary);
    if (line.means !== null) check.facets.names(`${id}/m.${line.notation}`, line.means);
    for (const [at, entry] of (line.means?.entries ?? []).entries()) {
      check.bilingual(`${id}/m.${line.notation} entry ${String(at + 1)}`, entry);
      check.facets.known(`${id}/m.${line.notation} entry ${String(at + 1)}`, 'instruments', entry.concepts);
      check.facets.known(`${id}/m.${line.notation} entry ${String(at + 1)}`, 'standards', entry.standards ?? []);
    }
  }
  for (const instrument of framework.instruments) {
    const where = `${id}/${instrument.notation}`;
    check.label(where, instrument.label);
    check.summary(where, instrument.summary);
    check.facets.known(where, 'instruments', instrument.concepts);
    check.facets.names(where, instrument);
  }
  for (const { objective, label, summary, actions } of framework.objectives) {
    check.label(`${id}/${objective}`, label);
    check.summary(`${id}/${objective}`, summary);
    for (const action of actions) {
      if (!action.notation.startsWith(`${objective}.`)) report(`${id}/${action.notation}`, `stands in the file of ${objective}`);
      check.commitment(`${id}/${action.notation}`, action);
    }
  }
  for (const pledge of framework.pledges) check.commitment(`${id}/${pledge.notation}`, pledge);

  for (const measure of framework.measures as readonly {
    id: string;
    label: Bilingual;
    unit: string;
    combine: { across: string; of?: string };
    share?: { numerator: string; denominator: string | number };
  }[]) {
    check.label(measure.id, measure.label);
    if (!measure.id.startsWith(`${id}/m.`)) report(measure.id, `expected an id that starts with ${id}/m.`);
    if (!isBuiltInUnit(measure.unit)) report(measure.id, `unknown unit "${measure.unit}"`);
    if ((measure.combine.across === 'distinct') !== (measure.combine.of !== undefined))
      report(measure.id, '`of` goes with across: distinct, and only with it');
    for (const side of [measure.share?.numerator, measure.share?.denominator]) {
      if (typeof side === 'string' && framework.measures.every(({ id: other }) => other !== side))
        report(measure.id, `a share of the unknown measure "${side}"`);
    }
  }

  const targets = new Set(framework.targets.map(({ notation }) => notation));
  const measures = new Set(framework.measures.map((measure) => measure.id));
  const requirement = (where: string, written: AuthoredRequirement): void => {
    if (written.measure !== undefined && !measures.has(written.measure)) report(where, `unknown measure "${written.measure}"`);
    for (const part of written.parts ?? []) if (!targets.has(part)) report(where, `unknown part "${part}"`);
    const { window } = written as { window?: { start?: string; end?: string } };
    for (const date of [window?.start, window?.end]) if (date !== undefined && !isIsoDate(date)) report(where, `"${date}" is no date`);
    if (window?.end !== undefined && window.start !== undefined && window.end < window.start)
      report(where, 'the window ends before it starts');
  };
  for (const target of framework.targets) {
    const where = `${id}/${target.notation}`;
    check.label(where, target.label);
    if (!items.includes(target.commitment)) report(where, `unknown commitment "${target.commitment}"`);
    requirement(where, target.requirement);
    for (const reading of target.interpretation?.others ?? []) requirement(where, reading.requirement);
  }
}
