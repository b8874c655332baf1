import type { Issue } from '@actionline/core';
import { errorAt, isLanguageTag, issueValue, show, type Path } from '@actionline/core/internal';

import type { ReportInput } from './report-input.js';

/** Where an entry of the input holds texts by their language, and parts that say which language they are in. */
const HELD: Readonly<Record<'observations' | 'activities' | 'narratives' | 'assessments', { readonly texts: readonly string[] }>> = {
  observations: { texts: ['label'] },
  activities: { texts: ['what', 'result'] },
  narratives: { texts: [] },
  assessments: { texts: [] },
};

/** What the input says of languages that are none: it would stand in the page as `lang`, and a screen reader would read by it. */
export function languageIssues(input: ReportInput): readonly Issue[] {
  return (Object.keys(HELD) as (keyof typeof HELD)[]).flatMap((list) =>
    (input[list] ?? []).flatMap((entry: unknown, at) => (isObject(entry) ? entryIssues(entry, [list, at], HELD[list].texts) : [])),
  );
}

function entryIssues(entry: Readonly<Record<string, unknown>>, path: Path, texts: readonly string[]): readonly Issue[] {
  const { source, sources, story, actionPoints } = entry;
  return [
    ...tagIssues(entry, path),
    ...tagIssues(source, [...path, 'source']),
    ...listIn(sources).flatMap((one, at) => tagIssues(one, [...path, 'sources', at])),
    ...texts.flatMap((key) => textIssues(entry[key], [...path, key])),
    ...(isObject(story) ? textIssues(story['text'], [...path, 'story', 'text']) : []),
    ...listIn(actionPoints).flatMap((one, at) => (isObject(one) ? textIssues(one['what'], [...path, 'actionPoints', at, 'what']) : [])),
  ];
}

/** The languages that a text is given in. */
function textIssues(text: unknown, path: Path): readonly Issue[] {
  return isObject(text) ? Object.keys(text).flatMap((tag) => issuesOf(tag, [...path, tag])) : [];
}

/** The language that something says it is in. */
function tagIssues(given: unknown, path: Path): readonly Issue[] {
  return isObject(given) && given['language'] !== undefined ? issuesOf(given['language'], [...path, 'language']) : [];
}

function issuesOf(tag: unknown, path: Path): readonly Issue[] {
  if (typeof tag === 'string' && isLanguageTag(tag)) return [];
  const message = `Given ${show(tag)}; expected a language by its tag, such as "fr" or "pt-BR"; leave it out where it is not known.`;
  return [errorAt('bad-language', path, message, { given: issueValue(tag) })];
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
