import type { Framework } from '@actionline/core';

import { sameData } from '../same-data.js';

/** Two states of a framework. */
export interface States {
  /** The state before. */
  readonly before: Framework;
  /** The state after. */
  readonly after: Framework;
}

/**
 * The two states without what follows from a change that is told anyway: the texts in a language that only one of them has,
 * and the short title, the title of the document and the name of the edition where both take them from the title, as
 * `defineFramework` does.
 */
export function withoutDerived(before: Framework, after: Framework): States {
  const languages = new Set([...before.languages, ...after.languages]);
  const onesided = new Set([...languages].filter((language) => before.languages.includes(language) !== after.languages.includes(language)));
  const states =
    onesided.size === 0
      ? { before, after }
      : { before: strip(before, languages, onesided) as Framework, after: strip(after, languages, onesided) as Framework };
  return withoutTitleCopies(states);
}

/** A copy without the texts in some languages: an object all of whose keys are languages is a text. */
function strip(value: unknown, languages: ReadonlySet<string>, without: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => strip(each, languages, without));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([key, text]) => languages.has(key) && typeof text === 'string');
  if (!isText) return Object.fromEntries(entries.map(([key, each]) => [key, strip(each, languages, without)]));
  const kept = entries.filter(([key]) => !without.has(key));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function withoutTitleCopies({ before, after }: States): States {
  const both = (isCopy: (framework: Framework) => boolean): boolean => isCopy(before) && isCopy(after);
  const copies = {
    shortTitle: both(({ shortTitle, title }) => sameData(shortTitle, title)),
    document: both(({ document, title }) => isTextOf(title, document)),
    edition: both(({ edition, title }) => sameData((edition as Partial<typeof edition> | undefined)?.label, title)),
  };
  const without = (framework: Framework): Framework => ({
    ...framework,
    ...(copies.shortTitle ? { shortTitle: {} } : {}),
    ...(copies.document ? { document: { ...framework.document, title: '' } } : {}),
    ...(copies.edition ? { edition: { ...framework.edition, label: {} } } : {}),
  });
  return Object.values(copies).includes(true) ? { before: without(before), after: without(after) } : { before, after };
}

/** Whether a document is called by the title of the framework in its own language. */
function isTextOf(title: Framework['title'], document: Partial<Framework['document']> | undefined): boolean {
  const language = document?.language;
  return language !== undefined && Object.hasOwn(title, language) && title[language] === document?.title;
}
