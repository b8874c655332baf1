import { join } from 'node:path';

import { euActionPlan, getItem, getTarget, unodcPledges } from '@actionline/taxonomy';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const file = join(import.meta.dirname, 'consumer.mts');
const text = `import type { EuActionPlanItems, UnodcPledgesTargets } from '@actionline/taxonomy';
export const remarks: { [Id in keyof UnodcPledgesTargets]?: string } = { 'unodc-hr75/7.a': '' };
export type Kind = EuActionPlanItems['eu-hrdap-2020/1.5.1'];
`;

const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => '0',
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => import.meta.dirname,
  getCompilationSettings: () => ({
    strict: true,
    module: ts.ModuleKind.NodeNext,
    customConditions: ['@actionline/source'],
    types: [],
  }),
  getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
  directoryExists: (name) => ts.sys.directoryExists(name),
});

describe('what an editor says of an id', () => {
  it.each([
    ['unodc-hr75/7.a', getTarget(unodcPledges, 'unodc-hr75/7.a').label],
    ['eu-hrdap-2020/1.5.1', getItem(euActionPlan, 'eu-hrdap-2020/1.5.1').label],
  ])('%s: its label in both languages, where it is a key', (id, { en = '', fr = '' }) => {
    const at = text.indexOf(id);
    const written = `${en} · ${fr}`;
    expect(ts.displayPartsToString(service.getQuickInfoAtPosition(file, at)?.documentation)).toBe(written);
    const offered = service.getCompletionEntryDetails(file, at, id, {}, undefined, {}, undefined);
    expect(ts.displayPartsToString(offered?.documentation)).toBe(written);
  });
});
