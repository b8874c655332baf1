import { ReflectionKind, type DeclarationReflection, type ProjectReflection, type Router } from 'typedoc';

import type { SitePage, SiteSection } from './site-pages.js';

/** `llms.txt` after llmstxt.org: what this is, and every page as Markdown with what it is about, so that a coding assistant finds the right call. */
export function llmsText(sections: readonly SiteSection[], project: ProjectReflection, router: Router): string {
  const entries = (project.children ?? []).flatMap((packageModule) => [
    `- [${packageModule.name}](${markdown(router.getFullUrl(packageModule))}): what it is for, install, use, errors`,
    ...(packageModule.children ?? []).map(
      (entry) => `- [${entry.name}: every export](${markdown(router.getFullUrl(entry))}): ${functionsOf(entry)}`,
    ),
  ]);
  return (
    [
      '# Actionline',
      '> TypeScript SDK for promises made in public: two official human rights frameworks as typed data (EU Action Plan on Human Rights and Democracy 2020-2024; the 19 Human Rights 75 pledges of UNODC), evaluation of targets from reported figures, and reports in English and French.',
      NOTES,
      ...sections.map(
        ({ title, pages }) =>
          `## ${title}\n\n${pages
            .flatMap((page) => [page, ...page.children])
            .map(line)
            .join('\n')}`,
      ),
      `## Packages and exports\n\n${entries.join('\n')}`,
    ].join('\n\n') + '\n'
  );
}

const NOTES = `The usual way is: read figures into observations (\`readTable\`, \`readObservationsCsv\`, \`observationsFromJson\`, \`readSdmxCsv\`), evaluate (\`evaluateTarget\` for one target, \`evaluateFramework\` for all), say it (\`explain\`, or \`assembleReport\` and a renderer). What to know before writing code:

- Nothing reads the clock, a file or the network: \`asOf\` is given with every evaluation, and text or bytes are given to the readers.
- Ids are literal types: \`getTarget(unodcPledges, 'unodc-hr75/7.a')\`; a wrong id does not compile. Ids from outside are asked for with \`hasItem\` or \`hasTarget\`.
- Readers never throw for what a file says: they give the sound observations and a list of issues. Misuse by a program throws an \`ActionlineError\` with a \`code\`.
- Missing evidence is \`no-data\`, never 0 and never missed.
- Every page of this site has its Markdown at the same address with \`.md\` for \`.html\`.`;

function line({ title, url, about, language }: SitePage): string {
  const words = [about, ...(language === 'fr' ? ['in French'] : [])].filter((part) => part !== '').join('; ');
  return `- [${title}](${url}.md)${words === '' ? '' : `: ${words}`}`;
}

/** The functions of an entry: which call is where. */
function functionsOf({ children = [] }: DeclarationReflection): string {
  const names = children.filter(({ kind }) => kind === ReflectionKind.Function).map(({ name }) => name);
  return names.length === 0 ? 'data and types' : names.join(', ');
}

function markdown(url: string): string {
  return url.replace(/\.html$/u, '.md');
}
