import type { CrosswalkLink, Framework, Issue } from '@actionline/core';

import { accountOf, type Account } from './account.js';
import { readingOf } from './decode-data.js';
import { valuesOf, type Graph } from './graph.js';
import { groupBy } from './group.js';
import { missingMembers } from './missing-members.js';
import { readFramework } from './read-framework.js';
import { readScheme } from './read-scheme.js';
import type { SkosReading } from './skos-reading.js';
import type { SkosScheme } from './skos-scheme.js';
import { noScheme, survey } from './survey.js';
import { AL, DCT, TYPE } from './vocabulary.js';

/** Reads a graph into frameworks of ours, vocabularies of ours and foreign schemes; each statement is kept or told. */
export function readGraph(graph: Graph): SkosReading {
  const account = accountOf(graph);
  const { schemes, concepts, collections, upward } = survey(graph, account);
  const frameworks: Framework[] = [];
  const read: SkosScheme[] = [];
  const crosswalks: CrosswalkLink[] = [];
  const issues: Issue[] = [];
  for (const scheme of schemes) {
    const members = { scheme, concepts: concepts.get(scheme) ?? [], collections: collections.get(scheme) ?? [], upward };
    const types = valuesOf(graph, scheme, TYPE).map(({ value }) => value);
    const own = types.includes(`${AL}Framework`) || types.includes(`${AL}Vocabulary`);
    const base = own ? baseOf(scheme, graph) : '';
    if (types.includes(`${AL}Framework`)) {
      // what does not become a framework is read anew, and must not count twice
      const trial = account.trial();
      const { framework, crosswalks: links } = readFramework(scheme, members.concepts, readingOf(graph, base, trial));
      const lacks = missingMembers(framework, scheme);
      issues.push(...lacks);
      if (lacks.length === 0) {
        trial.commit();
        frameworks.push(framework as Framework);
        crosswalks.push(...links);
        continue;
      }
    }
    const found = readScheme(members, readingOf(graph, base, account), own);
    remarkOnScheme(scheme, found, graph, account);
    read.push(found);
  }
  duplicateNotations(read, frameworks, account);
  const { kept, issues: counted } = account.settle();
  return {
    frameworks,
    schemes: read,
    crosswalks,
    issues: [...issues, ...counted],
    counts: { statements: graph.size, kept, told: graph.size - kept },
  };
}

/** The base of a document of ours: the scheme's IRI without the id that it states. */
function baseOf(scheme: string, graph: Graph): string {
  const id = valuesOf(graph, scheme, `${DCT}identifier`)[0]?.value;
  return id !== undefined && id !== scheme && scheme.endsWith(id) ? scheme.slice(0, -id.length) : '';
}

function remarkOnScheme(iri: string, { title }: SkosScheme, graph: Graph, account: Account): void {
  if (iri === noScheme) return;
  if (!graph.subjects.has(iri))
    account.remark(
      {
        code: 'dangling-link',
        severity: 'warning',
        message: 'A concept scheme is not described in the document; it was kept, without a title, for what stands in it.',
      },
      iri,
    );
  else if (Object.keys(title).length === 0)
    account.remark({ code: 'missing-label', severity: 'warning', message: 'A concept scheme has no title.' }, iri);
  if (iri.startsWith('_:'))
    account.remark(
      {
        code: 'blank-node',
        severity: 'warning',
        message: 'A concept scheme has no IRI; it was kept under a name that another reading need not give it.',
      },
      iri,
    );
}

function duplicateNotations(schemes: readonly SkosScheme[], frameworks: readonly Framework[], account: Account): void {
  for (const [id, numbered] of [
    ...schemes.map((scheme) => [scheme.id, scheme.concepts] as const),
    ...frameworks.map((framework) => [framework.id, framework.items] as const),
  ]) {
    for (const [notation, bearers] of groupBy(numbered, ({ notation: each }: { readonly notation?: string }) => each)) {
      if (bearers.length > 1)
        account.remark(
          {
            code: 'duplicate-notation',
            severity: 'warning',
            message: `Several concepts of one scheme share a notation (${id}).`,
            values: { scheme: id },
          },
          notation,
        );
    }
  }
}
