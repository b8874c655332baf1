import type { Section } from '../document/block.js';
import { data, text, type Inline } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';

/** The sources that whoever entered them could not confirm. */
export function unconfirmedSources(material: ReportMaterial): Section {
  const { unconfirmed: say } = material.messages.section.quality;
  const found = material.sources.list.filter(({ citation }) => citation.verified === false);
  return {
    kind: 'section',
    id: 'unconfirmed',
    heading: [text(say.title)],
    listed: true,
    blocks:
      found.length === 0
        ? [{ kind: 'paragraph', id: 'unconfirmed-none', children: [text(say.none)] }]
        : [
            { kind: 'paragraph', id: 'unconfirmed-note', tone: 'note', children: [text(say.note)] },
            {
              kind: 'list',
              id: 'unconfirmed-list',
              ordered: false,
              items: found.map(({ number, citation }) => ({
                children: [
                  data([citation.title, citation.publisher].filter((part) => part !== undefined && part !== '').join(', ')),
                  text(' '),
                  { kind: 'citation', number },
                ] satisfies readonly Inline[],
              })),
            },
          ],
  };
}
