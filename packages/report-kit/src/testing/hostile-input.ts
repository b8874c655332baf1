import type { Citation, Framework, LocalizedText, Requirement } from '@actionline/core';

import type { ReportInput } from '../material/report-input.js';
import { namingFramework, tinyActivities } from './tiny-activities.js';
import { tinyObservations } from './tiny-framework.js';

/** Words that mean something to a browser, a spreadsheet, a word processor, a typesetter or a reader of Markdown, by what they would do. */
export const hostileWords: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'the end of an attribute': '"><img src=https://example.org/x onerror=alert(1)>',
  'the end of another': "'><svg/onload=alert(1)>",
  'the end of a style and a title': '</style></title></textarea><script>alert(1)</script>',
  'an address that runs': 'javascript:alert(1)',
  'a formula': '=cmd|"/c calc"!A1',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a line break': 'x\n=1+1',
  'a formula behind a separator': ';=1+1;"=1+1"',
  'a formula of another sign': '@SUM(1)+1',
  'the end of a section of XML': ']]><x:y/><!--',
  'a document type': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'marks of direction': 'a\u202Eb\u2066c\u200F',
  'control characters': 'a\u0000b\u0001c\u007Fd',
  'halves of pairs': 'a\ud800b\udc00c',
  'lines that only JavaScript knows': 'a\u2028b\u2029c',
  Markdown: '# a **b** [c](javascript:alert(1)) ![d](https://example.org/x) `e` | f\n\n- g',
  'a footnote and mathematics': '[^1] [1]: https://example.org $x$ $$y$$ @mention #1',
  Typst: '#import "@preview/x:1.0.0" #eval("1") $x$ <label> @ref \\ // /* *b* _i_ = h',
  Word: '</w:t></w:r></w:p><w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText>',
  'a template': '${x} {{7*7}} {0} %s {shown} $& $1',
  'names of a prototype': '__proto__ constructor toString',
  entities: '&lt;script&gt; &#x3c; &amp;amp; &nbsp;',
  'characters for private use': 'a\u{f0000}fr\u{f0001}b\u{f0002}c',
};

/** An input in which every text that a person could write is these words, and the same in every other respect. */
export function hostileInput(words: string): Omit<ReportInput, 'template' | 'locale'> {
  const text: LocalizedText = { en: words, fr: words };
  const source: Citation = { title: words, publisher: words, reference: words, locator: words, note: words, url: 'https://example.org/s' };
  const picture = { format: 'svg', svg: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>', width: 9, height: 9 } as const;
  return {
    framework: frameworkOf(text, words),
    observations: tinyObservations.map((observation) => ({ ...observation, label: text, note: words, source })),
    activities: tinyActivities.map((activity) => ({
      ...activity,
      what: text,
      result: text,
      venue: text,
      partners: [words],
      note: words,
      story: { text, url: 'https://example.org/story' },
      actionPoints: activity.actionPoints?.map((point) => ({ ...point, what: text, by: [words] })) ?? [],
      source,
    })),
    narratives: [{ about: 'tiny/1.1', text: words, author: words, language: 'en' }],
    assessments: [
      { about: 'tiny/1.1', author: words, independence: 'self', date: '2025-01-01', rationale: words, language: 'en', sources: [source] },
    ],
    asOf: '2025-03-31',
    preparedBy: `by ${words}`,
    contact: `at ${words}`,
    status: 'draft',
    owners: { 'tiny/1': { name: `of ${words}`, contact: words } },
    logo: { alt: `of ${words}`, picture },
  };
}

function frameworkOf(text: LocalizedText, words: string): Framework {
  return {
    ...namingFramework,
    title: text,
    shortTitle: text,
    issuer: { actor: 'city', name: text },
    document: { title: words, url: 'https://example.org/plan', language: 'en' },
    edition: { id: 'first', label: text },
    levels: namingFramework.levels.map((level) => ({ ...level, label: text })),
    items: namingFramework.items.map((item) => ({ ...item, label: text, ...(item.summary === undefined ? {} : { summary: text }) })),
    measures: namingFramework.measures.map((measure) => ({ ...measure, label: text })),
    targets: namingFramework.targets.map((target) => ({ ...target, label: text, requirement: requirementOf(target.requirement, text) })),
  };
}

/** What a target asks for, with the words of its measure or of what is to be delivered. */
function requirementOf(requirement: Requirement, text: LocalizedText): Requirement {
  if (requirement.kind === 'deliverable') return { ...requirement, deliverable: text };
  return 'measure' in requirement ? { ...requirement, measure: { ...requirement.measure, label: text } } : requirement;
}
