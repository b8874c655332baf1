import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { textIn, type AcrossRule, type Framework, type Locale, type Measure, type Target, type TimeRule } from '@actionline/core';
import { formatsFor, messagesFor } from '@actionline/report-kit';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { format, resolveConfig } from 'prettier';

/**
 * Part of `npm run data:generate`: writes targets.md and targets.fr.md in packages/taxonomy/docs, every target of both frameworks in a table. With
 * `--check`: fails when a page is not what the data makes. Units, periods and dates are written as a report writes them.
 */
interface Words {
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly time: Readonly<Record<TimeRule, string>>;
  readonly across: Readonly<Record<AcrossRule, string>>;
  /** What a share is worked out from. */
  readonly share: (numerator: string, denominator: string) => string;
  /** Both rules of a measure together. */
  readonly rules: (time: string, across: string) => string;
  /** How a deliverable is counted. */
  readonly done: string;
  readonly parts: (list: string) => string;
  readonly due: (date: string) => string;
  /** Another reading, behind the one taken. */
  readonly other: (label: string, id: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'Targets',
    intro:
      'Every target of the two frameworks: the id that `getTarget` takes, the measure that an observation names, and how its values combine. Of several readings the first is the one taken; `evaluateTarget` takes the id of another as `interpretation`. [En français](targets.fr.md).',
    columns: ['id', 'promise', 'measure', 'unit', 'values combine', 'window', 'readings'],
    time: {
      increment: 'periods add up',
      'running-total': 'the latest total to date counts',
      snapshot: 'the state at the end of a period counts',
    },
    across: {
      sum: 'places add up',
      distinct: 'each place counts once',
      max: 'the greatest of the places counts',
      latest: 'the latest figure of any place counts',
      none: 'places do not combine',
    },
    done: 'done or not',
    share: (numerator, denominator) => `${numerator} over ${denominator}`,
    parts: (list) => `all of ${list}`,
    due: (date) => `by ${date}`,
    other: (label, id) => `or: ${label} (${id})`,
    rules: (time, across) => `${time}; ${across}`,
  },
  fr: {
    title: 'Cibles',
    intro:
      'Toutes les cibles des deux cadres : l’identifiant que prend `getTarget`, la mesure que nomme une observation et la façon dont ses valeurs se combinent. Lorsque le texte se prête à plusieurs lectures, la première est celle qui est retenue ; l’identifiant d’une autre se donne à `evaluateTarget` comme `interpretation`. [In English](targets.md).',
    columns: ['identifiant', 'promesse', 'mesure', 'unité', 'combinaison des valeurs', 'période', 'lectures'],
    time: {
      increment: 'les périodes s’additionnent',
      'running-total': 'le dernier cumul vaut',
      snapshot: 'l’état en fin de période vaut',
    },
    across: {
      sum: 'les lieux s’additionnent',
      distinct: 'chaque lieu compte une fois',
      max: 'le plus grand chiffre des lieux vaut',
      latest: 'le dernier chiffre, quel que soit le lieu, vaut',
      none: 'les lieux ne se combinent pas',
    },
    done: 'fait ou non',
    share: (numerator, denominator) => `${numerator} sur ${denominator}`,
    parts: (list) => `à la fois ${list}`,
    due: (date) => `d’ici au ${date}`,
    other: (label, id) => `ou : ${label} (${id})`,
    rules: (time, across) => `${time} ; ${across}`,
  },
};

const docs = join(import.meta.dirname, '..', 'packages', 'taxonomy', 'docs');
const check = process.argv.includes('--check');
for (const [file, locale] of [
  ['targets.md', 'en'],
  ['targets.fr.md', 'fr'],
] as const) {
  const path = join(docs, file);
  const text = await format(page(locale), { ...(await resolveConfig(path)), parser: 'markdown' });
  if (!check) writeFileSync(path, text);
  else if (readIfThere(path) !== text) {
    console.error(`packages/taxonomy/docs/${file} is not what the data makes. Run \`npm run data:generate\` and commit.`);
    process.exitCode = 1;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function page(locale: Locale): string {
  const words = WORDS[locale];
  const { typography } = messagesFor(locale);
  const tables = [euActionPlan, unodcPledges].map(
    (framework: Framework) =>
      `## ${textIn(framework.title, locale)}\n\n${[
        words.columns,
        words.columns.map(() => '---'),
        ...framework.targets.map((target) => cells(target, locale)),
      ]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n')}`,
  );
  const notice = '<!-- Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit. -->';
  return [`# ${words.title}`, notice, typography(words.intro), ...tables].join('\n\n');
}

function cells({ id, label, requirement, interpretation }: Target, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const messages = messagesFor(locale);
  const measure = 'measure' in requirement ? requirement.measure : undefined;
  const isDone = requirement.kind === 'deliverable';
  return [
    code(id),
    textIn(label, locale) ?? '',
    measure === undefined ? (isDone ? code(id) : '') : code(measure.id),
    measure === undefined ? '' : formatsFor(messages).noun(2, measure.unit),
    measure === undefined ? (isDone ? words.done : '') : messages.typography(combination(measure, words)),
    windowOf(requirement, locale),
    interpretation === undefined
      ? ''
      : [
          textIn(interpretation.taken.label, locale) ?? '',
          ...interpretation.others.map((other) => messages.typography(words.other(textIn(other.label, locale) ?? '', code(other.id)))),
        ].join('<br>'),
  ];
}

function combination({ combine: { time, across }, share }: Measure, words: Words): string {
  if (share === undefined) return words.rules(words.time[time], words.across[across]);
  const { numerator, denominator } = share;
  return words.share(code(numerator.id), typeof denominator === 'number' ? String(denominator) : code(denominator.id));
}

function windowOf(requirement: Target['requirement'], locale: Locale): string {
  const words = WORDS[locale];
  const messages = messagesFor(locale);
  const formats = formatsFor(messages);
  switch (requirement.kind) {
    case 'total-by':
    case 'deliverable':
      return formats.period(requirement.window);
    case 'every-period':
      return `${messages.unit.every(requirement.every, requirement.times ?? 1)}, ${formats.window(requirement.window)}`;
    case 'level-by':
      return words.due(formats.date(requirement.due));
    case 'direction':
      return formats.window(requirement.window);
    case 'all-of':
      return words.parts(formats.list(requirement.parts.map((part) => code(part.id))));
    case 'some-of':
      return 'periods' in requirement
        ? windowOf(requirement.periods, locale)
        : formats.list(requirement.parts.map((part) => code(part.id)));
    case 'standing':
      return messages.part.standing;
  }
}

function code(id: string): string {
  return `\`${id}\``;
}
