import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { locales, notationOf, textIn, type StepCode } from '@actionline/core';
import { assembleReport, explain, messagesFor, renderHtml, statusLabel, type Narrative } from '@actionline/report-kit';
import { evaluateFramework } from '@actionline/targets';
import { countFacets } from '@actionline/taxonomy';

import { figures } from './figures.js';
import { sdg16 } from './sdg16.js';
import { sdg16Themes } from './themes.js';

/** A fixed date keeps a run the same on every day. */
const AS_OF = '2025-12-31';

/** The steps that one line has room for; the reports tell all of them. */
const TOLD: readonly string[] = ['required', 'trend', 'weakest-part', 'missing-evidence'] satisfies StepCode[];

/** What the reports say about themselves, in their own language. */
const caution = {
  en: 'The figures of this report are made up to show how a report is made. **None is a statistic.**',
  fr: 'Les chiffres de ce rapport sont inventés pour montrer comment se fait un rapport. **Aucun n’est une statistique.**',
};

const out = join(import.meta.dirname, '..', 'out');
const themeName = new Map(sdg16Themes.concepts.map(({ id, label }) => [id, textIn(label, 'en')]));

console.log(textIn(sdg16.title, 'en'));
for (const { id, count } of countFacets(sdg16).theme) console.log(`  ${String(count)} on ${themeName.get(id) ?? id}`);

const { evaluations, unmatched } = evaluateFramework(sdg16, figures, { asOf: AS_OF });
console.log(`\nAs of ${AS_OF}, from illustrative figures`);
for (const evaluation of evaluations) {
  const sentences = explain(evaluation, 'en', { framework: sdg16, observations: figures, unmatched })
    .filter(({ code }) => TOLD.includes(code))
    .map(({ text }) => text);
  console.log(`  ${notationOf(evaluation.target)} ${statusLabel(evaluation, messagesFor('en'), unmatched)}. ${sentences.join(' ')}`);
}

mkdirSync(out, { recursive: true });
console.log('');
for (const locale of locales) {
  const narratives: readonly Narrative[] = [{ about: sdg16.id, text: caution[locale], language: locale }];
  const report = assembleReport({
    framework: sdg16,
    observations: figures,
    narratives,
    asOf: AS_OF,
    template: 'annual',
    locale,
    preparedBy: 'Actionline, worked example',
    contact: 'the maintainers of Actionline',
    status: 'draft',
  });
  const file = join(out, `${sdg16.id}.${locale}.html`);
  writeFileSync(file, renderHtml(report));
  console.log(`${report.title}: ${relative(process.cwd(), file)}`);
}
