import { checkText } from './argument.js';

/** One unit of an official text, with the kind of item it can belong to where its form tells. */
export interface SourceUnit {
  /** The unit's words, normalised. */
  readonly text: string;
  /** The kind of item that this form of unit stands for, in the framework it was cut for. */
  readonly kind?: string;
}

/**
 * A source text in the form that digests are taken of: footnote marks and bodies removed, Unicode NFC, every
 * run of white space one space, trimmed.
 *
 * @example
 * ```ts
 * import { normaliseSource } from '@actionline/taxonomy';
 *
 * normaliseSource('rights[footnoteRef:2] and  reviews. [2: https://example.org ] '); // => 'rights and reviews.'
 * ```
 */
export function normaliseSource(text: string): string {
  checkText('text', text, 'a text', 'read the file first');
  return withoutFootnotes(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Cuts the official text of a framework into units; texts of frameworks without rules of their own are cut into lines. */
export function sourceUnits(frameworkId: string, officialText: string): readonly SourceUnit[] {
  checkText('officialText', officialText, 'the text of the document', 'read the file first');
  const lines = withoutFootnotes(officialText)
    .split(/\r\n|\r|\n/u)
    .map(normaliseSource)
    .filter((line) => line !== '');
  if (frameworkId === 'eu-hrdap-2020') return actionPlanUnits(lines);
  if (frameworkId === 'unodc-hr75') return pledgeUnits(lines);
  return lines.map((line) => ({ text: withoutBullet(line) }));
}

const BULLET = /^[·•\-–]\s*/u;
const NUMBER = /^\d+[.)]\s+/u;
const MEANS = 'Moyens de mise en œuvre';

/**
 * The annex carries no numbers. Its form tells the units apart: a line of capitals opens an action line, a short
 * line without a full stop opens an objective, a bullet is a general instrument before the first action line, the
 * list of means where it says so, and an action otherwise. Paragraphs between them are not units.
 */
function actionPlanUnits(lines: readonly string[]): readonly SourceUnit[] {
  const units: SourceUnit[] = [];
  let insideLines = false;
  for (const line of lines) {
    if (BULLET.test(line)) {
      const text = line.replace(BULLET, '');
      units.push({ text, kind: text.startsWith(MEANS) ? 'means' : insideLines ? 'action' : 'instrument' });
    } else if (line.length > 20 && line === line.toLocaleUpperCase('fr')) {
      insideLines = true;
      units.push({ text: line, kind: 'line' });
    } else if (insideLines && line.length < 160 && !line.endsWith('.')) {
      units.push({ text: line, kind: 'objective' });
    }
  }
  return units;
}

/** The pledges are numbered paragraphs; the closing note has no number and is no unit. */
function pledgeUnits(lines: readonly string[]): readonly SourceUnit[] {
  return lines.filter((line) => NUMBER.test(line)).map((line) => ({ text: line.replace(NUMBER, ''), kind: 'pledge' }));
}

function withoutBullet(line: string): string {
  return line.replace(BULLET, '').replace(NUMBER, '');
}

/** Marks look like `[footnoteRef:2]`, bodies like `[2: …]`; both may stand inside a sentence. */
function withoutFootnotes(text: string): string {
  return text.replace(/\[footnoteRef:\d+\]/gu, '').replace(/\[\d+:[^\]]*\]/gu, '');
}
