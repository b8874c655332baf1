import { describe, expect, it } from 'vitest';

import { euActionPlan, frameworkCrosswalk, sdgCrosswalk, unodcPledges } from '@actionline/taxonomy';
import { proposedIndicators } from '@actionline/taxonomy/indicators';

import { frameworkPages } from './framework-page.js';
import { linksOf, sectionsOf } from './markdown.js';

const pages = frameworkPages();
const textOf = (file: string): string => pages.find((page) => page.file === file)?.markdown ?? '';

describe.each([
  ['eu-hrdap-2020.md', euActionPlan, 'en'],
  ['eu-hrdap-2020.fr.md', euActionPlan, 'fr'],
  ['unodc-hr75.md', unodcPledges, 'en'],
  ['unodc-hr75.fr.md', unodcPledges, 'fr'],
] as const)('%s', (file, framework, language) => {
  const markdown = textOf(file);
  const anchors = [...markdown.matchAll(/<a id="([^"]+)">/gu)].map(([, id]) => id);
  const sections = sectionsOf(markdown);

  it('has a section for every item, under its id and its label, in the order of the document', () => {
    const found = sections.flatMap(({ anchor, heading }) => (anchor === undefined ? [] : [[anchor, heading]]));
    // an item stands after the one above it, and below that in the order of its place in the source
    const below = (parent: string | undefined): readonly (readonly [string, string])[] =>
      framework.items
        .filter((item) => item.parent === parent)
        .flatMap((item) => [[item.id, `${item.notation} ${item.label[language] ?? ''}`] as const, ...below(item.id)]);
    const plain = (text: string): string => text.replace(/\s/gu, ' ');
    expect(found.map(([id, heading]) => [id, plain(heading ?? '')]).sort()).toEqual(
      below(undefined)
        .map(([id, label]) => [id, plain(label)])
        .sort(),
    );
  });

  it('has an anchor for every target, and its label', () => {
    for (const { id, label } of framework.targets) {
      expect(anchors).toContain(id);
      expect(markdown.replace(/\s/gu, ' ')).toContain(label[language]?.replace(/\s/gu, ' '));
    }
  });

  it('has no anchor twice, and leads to none that is not there', () => {
    expect(new Set(anchors).size).toBe(anchors.length);
    const all = new Map(pages.map((page) => [page.file, page.markdown]));
    const lost = linksOf(markdown).filter((link) => {
      const [path = '', id] = link.split('#');
      return (
        id !== undefined && (path === '' || all.has(path)) && !(path === '' ? markdown : (all.get(path) ?? '')).includes(`<a id="${id}">`)
      );
    });
    expect(lost).toEqual([]);
  });

  it('has every proposed indicator, marked as proposed, and every link', () => {
    const ids = framework.items.map(({ id }) => id as string);
    const proposals = proposedIndicators.proposals.filter(({ item }) => ids.includes(item));
    expect(proposals.length).toBeGreaterThan(0);
    for (const { indicator } of proposals) expect(markdown).toContain(`\`${indicator}\``);
    expect(markdown).toContain(language === 'en' ? 'proposed by Actionline, not official' : 'proposés par Actionline, non officiels');
    for (const { from, rationale } of sdgCrosswalk) {
      if (ids.includes(from)) expect(markdown.replace(/\s/gu, ' ')).toContain(rationale[language]?.replace(/\s/gu, ' '));
    }
    for (const { from, to } of frameworkCrosswalk) expect(markdown).toContain(`#${ids.includes(from) ? to : from})`);
  });
});
