import type { Legend, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { provenances } from '../document/provenance.js';
import { shownStatuses, type ShownStatus } from '../document/shown-status.js';
import type { Messages } from '../messages/messages.js';
import { localizedText } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';

/** The other words that a status may have. */
const OTHER_WORDS: Partial<Readonly<Record<ShownStatus, readonly (keyof Messages['statusWhen'])[]>>> = {
  achieved: ['keptSoFar', 'achievedLate', 'delivered', 'deliveredLate'],
  'no-data': ['partWithoutEvidence'],
};

/** Each of them once, where it is another than the name of the status. */
function otherWords(status: ShownStatus, { status: own, statusWhen, statusWhenMeaning }: Messages): Legend['statuses'] {
  const known = new Set([own[status].label]);
  return (OTHER_WORDS[status] ?? []).flatMap((when) => {
    const label = statusWhen[when];
    if (known.has(label)) return [];
    known.add(label);
    return [{ status, label, meaning: statusWhenMeaning[when] }];
  });
}

/** The annex that says what the words and marks of the report mean. */
export function definitions(material: SectionMaterial): Section {
  const { messages, activities } = material;
  const { part, front } = messages;
  const key: Legend = {
    kind: 'legend',
    id: 'legend-key',
    title: front.definitions,
    statuses: shownStatuses.flatMap((status) => [{ status, ...messages.status[status] }, ...otherWords(status, messages)]),
    // where nothing is said of activities, no mark of them is explained
    provenances: provenances
      .filter((provenance) => provenance !== 'activity' || activities !== undefined)
      .map((provenance) => ({ provenance, ...messages.provenance[provenance] })),
  };
  const own = material.framework.levels
    .map(({ label }) => localizedText(label, material))
    .find((label) => sameWord(label, part.column.target));
  return {
    kind: 'section',
    id: 'definitions',
    heading: [text(front.definitions)],
    listed: true,
    blocks: [
      { kind: 'paragraph', id: 'caution', children: [text(part.caution)] },
      { kind: 'paragraph', id: 'promise-word', children: [text(front.promiseWord)] },
      { kind: 'paragraph', id: 'remark-words', children: [text(remarkWords(material))] },
      // where the framework has a level of the name that this report has for what it checks: which is which
      ...(own === undefined
        ? []
        : [{ kind: 'paragraph' as const, id: 'target-word', tone: 'note' as const, children: [text(part.targetWord(own))] }]),
      key,
    ],
  };
}

/** What the remarks beside figures mean. */
function remarkWords({ messages }: SectionMaterial): string {
  const { part, confidence, front } = messages;
  const { medium, low } = confidence;
  return front.remarkWords({ assumed: part.periodAssumed, medium, low, toDecide: part.unmatchedMark });
}

function sameWord(label: string, word: string): boolean {
  const [a, b] = [label.toLowerCase(), word.toLowerCase()];
  return a === b || a === `${b}s`;
}
