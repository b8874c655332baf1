import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { code, text } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { statementsAbout } from '../parts/statements.js';

/** What is judged or told about subjects that the framework does not hold; none where there is nothing of the kind. */
export function otherStatements(material: ReportMaterial): readonly Section[] {
  const { framework, messages } = material;
  const known = new Set<string>([framework.id, ...framework.items.map(({ id }) => id), ...framework.targets.map(({ id }) => id)]);
  const subjects = [...new Set([...material.assessmentsOf.keys(), ...material.narrativesOf.keys()])]
    .filter((about) => !known.has(about))
    .sort();
  if (subjects.length === 0) return [];
  return [
    {
      kind: 'section',
      id: 'other-statements',
      heading: [text(messages.part.otherStatements)],
      listed: true,
      blocks: [
        { kind: 'paragraph', id: 'other-statements-note', tone: 'note', children: [text(messages.part.otherStatementsNote)] },
        ...subjects.flatMap((about): readonly Block[] => [
          { kind: 'paragraph', id: blockId('subject', about), children: [code(about)] },
          ...statementsAbout(about, material),
        ]),
      ],
    },
  ];
}
