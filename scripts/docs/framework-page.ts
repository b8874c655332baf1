import {
  textIn,
  type Concept,
  type ConceptScheme,
  type CrosswalkLink,
  type Framework,
  type Item,
  type Locale,
  type LocalizedText,
} from '@actionline/core';
import { formatsFor, messagesFor } from '@actionline/report-kit';
import {
  actors,
  euActionPlan,
  frameworkCrosswalk,
  groups,
  instruments,
  sdgCrosswalk,
  sdgTargets,
  standards,
  themes,
  unodcPledges,
} from '@actionline/taxonomy';
import { indicatorsFor, whyNoIndicator } from '@actionline/taxonomy/indicators';

import { FRAMEWORK_WORDS, type FrameworkWords } from './framework-words.js';

const FRAMEWORKS: readonly Framework[] = [euActionPlan, unodcPledges];

/** A page made from the data: the name of its file and its Markdown. */
export interface FrameworkPage {
  readonly file: string;
  readonly markdown: string;
}

/** The two frameworks, each as a page in English and one in French: every item with all that the data says of it. */
export function frameworkPages(): readonly FrameworkPage[] {
  return FRAMEWORKS.flatMap((framework) =>
    (['en', 'fr'] as const).map((locale) => ({
      file: fileOf(framework.id, locale),
      markdown: messagesFor(locale).typography(page(framework, locale)),
    })),
  );
}

function fileOf(framework: string, locale: Locale): string {
  return `${framework}${locale === 'en' ? '' : `.${locale}`}.md`;
}

function page(framework: Framework, locale: Locale): string {
  const words = FRAMEWORK_WORDS[locale];
  const say = sayIn(locale);
  const tops = framework.items.filter(({ parent }) => parent === undefined);
  const parts = framework.levels.length > 1 ? tops.filter(({ kind }) => kind === framework.levels[0]?.kind) : tops;
  const general = tops.filter((item) => !parts.includes(item));
  const lines = parts.map((item) => `- ${linkTo(item, say)}${childList(framework, item, say)}`);
  return [
    `# ${say(framework.title)}`,
    `${words.intro(say(framework.issuer.name))} [${words.otherLanguage}](${fileOf(framework.id, locale === 'en' ? 'fr' : 'en')}).`,
    about(framework, words, say, locale),
    `## ${words.contents}`,
    [...(general.length === 0 ? [] : [`- [${words.general}](#${general[0]?.id ?? ''})`]), ...lines].join('\n'),
    ...(general.length === 0 ? [] : [`## ${words.general}`, ...general.map((item) => entry(framework, item, 3, locale))]),
    ...parts.map((item) => branch(framework, item, 2, locale)),
  ].join('\n\n');
}

type Say = (text: LocalizedText | undefined) => string;

function sayIn(locale: Locale): Say {
  return (text) => (text === undefined ? '' : (textIn(text, locale) ?? ''));
}

function titleOf(item: Item, say: Say): string {
  return `${item.notation} ${say(item.label)}`;
}

function linkTo(item: Item, say: Say): string {
  return `[${titleOf(item, say)}](#${item.id})`;
}

function childList(framework: Framework, item: Item, say: Say): string {
  const inner = framework.items.filter(({ parent, kind }) => parent === item.id && kind !== framework.levels[2]?.kind);
  return inner.map((child) => `\n  - ${linkTo(child, say)}`).join('');
}

function about({ document, edition, validity, release }: Framework, words: FrameworkWords, say: Say, locale: Locale): string {
  const { date } = formatsFor(messagesFor(locale));
  const extended = (validity.extensions ?? []).map(({ until, title }) => words.extended(date(until), title));
  const cited = [document.title, document.reference].filter((part) => part !== undefined).join(', ');
  return [
    bullet(words.document, document.url === undefined ? cited : `[${cited}](${document.url})`, words),
    bullet(words.edition, [say(edition.label), say(edition.note)].filter(Boolean).join('. '), words),
    bullet(words.validity, [formatsFor(messagesFor(locale)).window(validity), ...extended].join(', '), words),
    bullet(words.release, `\`${release.id}\` (${date(release.date)})`, words),
  ].join('\n');
}

function branch(framework: Framework, item: Item, depth: number, locale: Locale): string {
  const below = framework.items.filter(({ parent }) => parent === item.id);
  return [entry(framework, item, depth, locale), ...below.map((child) => branch(framework, child, depth + 1, locale))].join('\n\n');
}

/** One item: an anchor by its id, a heading, a line of ids, a sentence, and all that the data ties to it. */
function entry(framework: Framework, item: Item, depth: number, locale: Locale): string {
  const words = FRAMEWORK_WORDS[locale];
  const say = sayIn(locale);
  const level = say(framework.levels.find(({ kind }) => kind === item.kind)?.label);
  const official = item.heading === undefined ? '' : bullet(words.heading, say(item.heading), words);
  const lines = [official, ...facetLines(item, words, say), ...entryLines(item, words, say), ...tiedLines(framework, item, locale)];
  return [
    `<a id="${item.id}"></a>`,
    `${'#'.repeat(depth)} ${titleOf(item, say)}`,
    `\`${item.id}\` · ${level} · ${words.position(item.source.position)}`,
    say(item.summary),
    lines.filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function facetLines({ facets }: Item, words: FrameworkWords, say: Say): readonly string[] {
  if (facets === undefined) return [];
  const name = namesOf(say);
  const { verification } = facets;
  return [
    bullet(words.themes, facets.themes.map((id) => name(themes, id)).join(words.semicolon), words),
    bullet(words.groups, facets.groups.map((id) => name(groups, id)).join(words.semicolon), words),
    bullet(
      words.actors,
      facets.actors
        .map(
          ({ actor, role, level }) =>
            `${name(actors, actor)} (${[words.role[role], ...(level === undefined ? [] : [words.level[level]])].join(', ')})`,
        )
        .join(words.semicolon),
      words,
    ),
    bullet(words.instruments, facets.instruments.map((id) => name(instruments, id)).join(words.semicolon), words),
    bullet(
      words.standards,
      facets.standards.map(({ standard, cited }) => `${name(standards, standard)} (${words.cited[cited]})`).join(words.semicolon),
      words,
    ),
    verification === undefined ? '' : bullet(words.verification, `${words.mode[verification.mode]}. ${say(verification.reason)}`, words),
  ];
}

function entryLines({ entries = [] }: Item, words: FrameworkWords, say: Say): readonly string[] {
  if (entries.length === 0) return [];
  const name = namesOf(say);
  return [
    `- **${words.entries}**${words.colon}`,
    ...entries.map(({ label, instruments: means, standards: named = [] }) => {
      const tied = [...means.map((id) => name(instruments, id)), ...named.map((id) => name(standards, id))];
      return `  - ${say(label)}${tied.length === 0 ? '' : ` (${tied.join(words.semicolon)})`}`;
    }),
  ];
}

/** What is tied to an item from outside the text: targets, indicators, links and footnotes. */
function tiedLines(framework: Framework, item: Item, locale: Locale): readonly string[] {
  const words = FRAMEWORK_WORDS[locale];
  const say = sayIn(locale);
  return [
    ...nested(
      `**${words.targets}** ([${words.allTargets}](../../packages/taxonomy/docs/targets${locale === 'en' ? '' : '.fr'}.md))`,
      framework.targets
        .filter(({ commitment }) => commitment === item.id)
        .map(({ id, label, requirement }) => {
          const measure = 'measure' in requirement ? `, ${words.countedAs} \`${requirement.measure.id}\`` : '';
          // a target that covers its whole commitment has the id, and so the anchor, of the commitment
          return `${id === item.id ? '' : `<a id="${id}"></a>`}\`${id}\` ${say(label)}${measure}`;
        }),
      words,
    ),
    ...indicatorLines(framework, item, words, say),
    ...nested(
      `**${words.sdgs}**`,
      sdgCrosswalk
        .filter(({ from }) => from === item.id)
        .map((link) => `${link.to} ${conceptLabel(sdgTargets, link.to, say)}${words.colon} ${because(link, words, say)}`),
      words,
    ),
    ...nested(`**${words.otherFramework}**`, crossLines(item, locale), words),
    ...nested(
      `**${words.footnotes}**`,
      (framework.references ?? [])
        .filter((reference) => reference.item === item.id)
        .map(({ number, text, reference, url }) => {
          const cited = [say(text), reference].filter(Boolean).join(', ');
          return `${String(number)}. ${url === undefined ? cited : `[${cited}](${url})`}`.replace('.', '\\.');
        }),
      words,
    ),
  ];
}

function indicatorLines(framework: Framework, item: Item, words: FrameworkWords, say: Say): readonly string[] {
  const commitment = framework.levels.find(({ kind }) => kind === item.kind)?.commitment === true;
  if (!commitment) return [];
  const proposed = indicatorsFor(framework, item.id);
  const why = whyNoIndicator(item.id);
  if (proposed.length === 0) return why === undefined ? [] : [bullet(words.noIndicator, say(why), words)];
  return nested(
    `**${words.indicators}** (${words.proposed})`,
    proposed.map(
      (proposal) =>
        `\`${proposal.indicator.id}\` ${say(proposal.indicator.label)}${words.colon} ${ended(say(proposal.why))} (${words.confidence[proposal.confidence]})`,
    ),
    words,
  );
}

function crossLines(item: Item, locale: Locale): readonly string[] {
  const words = FRAMEWORK_WORDS[locale];
  const say = sayIn(locale);
  return frameworkCrosswalk
    .filter(({ from, to }) => from === item.id || to === item.id)
    .flatMap((link) => {
      const id = link.from === item.id ? link.to : link.from;
      const framework = FRAMEWORKS.find((one) => one.items.some((other) => other.id === id));
      const other = framework?.items.find((one) => one.id === id);
      if (framework === undefined || other === undefined) return [];
      return [`[${titleOf(other, say)}](${fileOf(framework.id, locale)}#${id})${words.colon} ${because(link, words, say)}`];
    });
}

function because({ match, basis, rationale, confidence, citation }: CrosswalkLink, words: FrameworkWords, say: Say): string {
  const source = citation?.url === undefined ? citation?.title : `[${citation.title}](${citation.url})`;
  return `${ended(say(rationale))} (${[words.match[match], words.basis[basis], words.confidence[confidence], ...(source === undefined ? [] : [source])].join(words.semicolon)})`;
}

function nested(title: string, lines: readonly string[], words: FrameworkWords): readonly string[] {
  return lines.length === 0 ? [] : [`- ${title}${words.colon}`, ...lines.map((line) => `  - ${line}`)];
}

function bullet(name: string, text: string, words: FrameworkWords): string {
  return text === '' ? '' : `- **${name}**${words.colon} ${text}`;
}

function ended(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
}

function namesOf(say: Say): (scheme: ConceptScheme, id: string) => string {
  return (scheme, id) => conceptLabel(scheme, id, say);
}

function conceptLabel(scheme: ConceptScheme, id: string, say: Say): string {
  const concept: Concept | undefined = scheme.concepts.find((one) => one.id === id);
  return concept === undefined ? id : say(concept.label);
}
