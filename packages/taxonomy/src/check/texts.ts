import { type Issue, type LocalizedText } from '@actionline/core';
import { errorAt, issueValue, show, warningAt, type Path } from '@actionline/core/internal';

const LONGEST_LABEL = 200;

/** What is wrong with one text: a declared language missing, a language with no words. Absent optional texts have no issue. */
export function textIssues(text: LocalizedText | undefined, languages: readonly string[], path: Path): readonly Issue[] {
  if (text === undefined) return [];
  const missing = languages
    .filter((language) => !Object.hasOwn(text, language) || text[language] === undefined)
    .map((language) =>
      errorAt(
        'missing-language',
        [...path, language],
        `The text ${show(text)} has no ${show(language)}; expected every declared language; add it.`,
        { given: show(text), language },
      ),
    );
  const empty = Object.entries(text)
    .filter(([, words]) => words?.trim() === '')
    .map(([language, words]) =>
      errorAt('empty-label', [...path, language], `The text was ${show(words)}; expected words; write them or leave the text out.`, {
        given: issueValue(words ?? ''),
        language,
      }),
    );
  return [...missing, ...empty];
}

/** What is wrong with a label: as for any text, and a warning when it is long. */
export function labelIssues(label: LocalizedText, languages: readonly string[], path: Path): readonly Issue[] {
  const long = Object.entries(label)
    .filter(([, words]) => words !== undefined && words.length > LONGEST_LABEL)
    .map(([language, words]) =>
      warningAt(
        'long-label',
        [...path, language],
        `The label ${show(words)} has ${String(words?.length)} characters; expected at most ${String(LONGEST_LABEL)}; move what is longer to the summary.`,
        { given: words?.length ?? 0, expected: LONGEST_LABEL, language },
      ),
    );
  return [...textIssues(label, languages, path), ...long];
}
