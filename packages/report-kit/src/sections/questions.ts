import type { Block, Section } from '../document/block.js';
import { data, text, type Inline } from '../document/inline.js';
import type { Request } from '../document/request.js';
import { measureNames, type MeasureNames } from '../material/measure-names.js';
import { localizedText, notationOf } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { itemLink, targetLink } from '../parts/target-link.js';
import { silentGroups } from './silent.js';
import { together } from './requests.js';
import { grouped } from '../document/grouped.js';

/** How many figures of one promise are asked for by name; the others are counted. */
const ASKED = 3;

/** What is asked about one thing. */
interface Question {
  /** What it is about. */
  readonly about: readonly Inline[];
  /** What is asked, in whole sentences. */
  readonly asked: readonly string[];
}

/** Questions to civil society, made from what the report does not know: which figure, of whom, about what. */
export function questionsSection(material: SectionMaterial): Section {
  const { questions: say } = material.messages.section;
  const questions = [...promiseQuestions(material), ...unmatchedQuestions(material), ...silentQuestions(material)];
  const blocks: readonly Block[] =
    questions.length === 0
      ? [{ kind: 'paragraph', id: 'questions-none', children: [text(say.none)] }]
      : [
          { kind: 'paragraph', id: 'questions-intro', tone: 'lead', children: [text(say.intro)] },
          { kind: 'paragraph', id: 'questions-answer', children: [data(say.answerTo(material.office.contact))] },
          {
            kind: 'table',
            id: 'questions-table',
            caption: say.caption,
            columns: [
              { key: 'about', label: say.column.about },
              { key: 'question', label: say.column.question },
            ],
            rows: questions.map(({ about, asked }) => ({
              cells: [
                about,
                asked.flatMap((words, at): readonly Inline[] => [...(at === 0 ? [] : [{ kind: 'break' as const }]), data(words)]),
              ],
            })),
          },
        ];
  return { kind: 'section', id: 'questions', heading: [text(say.title)], listed: true, blocks };
}

/** Of each promise that cannot be told: whether it was done, which figures would tell, or which of those at hand hold. */
function promiseQuestions(material: SectionMaterial): readonly Question[] {
  const { evaluation, requests, messages } = material;
  const { questions: say } = messages.section;
  const names = measureNames(material);
  const requestsOf = grouped(
    requests.filter(({ kind }) => kind !== 'decision'),
    ({ about }) => about,
  );
  return evaluation.evaluations.flatMap((one): readonly Question[] => {
    const own = requestsOf.get(one.target) ?? [];
    const [first] = own;
    if (first?.kind === 'delivery' && one.requirement.kind === 'deliverable')
      return [
        { about: [targetLink(one, material)], asked: [say.done(messages.inside(localizedText(one.requirement.deliverable, material)))] },
      ];
    const loose = 'parts' in one.requirement ? [] : (one.missing ?? []).filter(({ insteadOf }) => insteadOf !== undefined);
    const asked = [
      ...figureQuestions(own, names, material),
      ...loose
        .slice(0, ASKED)
        .map(({ measure, period, insteadOf = [] }) =>
          say.firmer({ measure: names(measure), period: material.formats.period(period), count: insteadOf.length }),
        ),
    ];
    if (asked.length > 0) return [{ about: [targetLink(one, material)], asked }];
    const isUnclear = one.status === 'inconclusive' && !('parts' in one.requirement);
    return isUnclear ? [{ about: [targetLink(one, material)], asked: [say.unclear] }] : [];
  });
}

/** The figures of one measure and place in one question, with all their periods. */
function figureQuestions(requests: readonly Request[], nameOf: MeasureNames, { messages, formats }: SectionMaterial): readonly string[] {
  const { questions: say } = messages.section;
  const asked = together(requests.filter(({ kind }) => kind === 'figure')).map((rows) => {
    const [{ measure, place, what }] = rows;
    const periods = rows.flatMap(({ period }) => (period === undefined ? [] : [formats.shortPeriod(period)]));
    return say.figure({
      measure: measure === undefined ? what : nameOf(measure),
      period: formats.list(periods),
      places: place === undefined ? undefined : formats.thePlaces([place]),
    });
  });
  return asked.length > ASKED + 1 ? [...asked.slice(0, ASKED), say.more(asked.length - ASKED)] : asked;
}

/** Of promises that are open, the figures on their commitment that may speak about them. */
function unmatchedQuestions(material: SectionMaterial): readonly Question[] {
  const { questions: say } = material.messages.section;
  return material.requests
    .filter(({ kind }) => kind === 'decision')
    .map(({ about }) => ({
      about: [itemLink(about, material)],
      asked: [say.unmatched(material.unmatchedOf.get(about)?.length ?? 0)],
    }));
}

/** Of commitments that no target is drawn from and nothing is reported on, by the item above them. */
function silentQuestions(material: SectionMaterial): readonly Question[] {
  const { messages, formats, evaluation, evaluationsOf } = material;
  const { questions: say } = messages.section;
  return silentGroups(material, new Set(evaluation.coverage.commitments.without)).flatMap(({ under, ids }): readonly Question[] => {
    const untold = ids.filter((id) => !evaluationsOf.has(id));
    if (untold.length === 0) return [];
    if (under === undefined) return untold.map((id) => ({ about: [itemLink(id, material)], asked: [say.silent(notationOf(id))] }));
    return [{ about: [itemLink(under, material)], asked: [say.silent(formats.list(untold.map(notationOf)))] }];
  });
}
