import type { Block, Section, Table } from '../document/block.js';
import { code, data, muted, SPACE, text, type Inline } from '../document/inline.js';
import type { FileOutcome, RejectionCause } from '../document/file-outcome.js';
import type { SectionMaterial } from '../material/section-material.js';
import { rejectionWord } from './rejection-word.js';

/** As many causes as a reader takes in; the rest are counted. */
const SHOWN = 20;

/** What became of the records of the files that were read, and why some were left out; nothing where nothing was said of files. */
export function recordsRead(material: SectionMaterial): readonly Section[] {
  const { files = [] } = material.production;
  if (files.length === 0) return [];
  const { recordsRead: say } = material.messages;
  const causes = files.flatMap((file) => file.causes.map((cause) => ({ file, cause }))).sort((a, b) => b.cause.count - a.cause.count);
  return [
    {
      kind: 'section',
      id: 'records-read',
      heading: [text(say.title)],
      listed: false,
      blocks: [
        ...recordsLine(material),
        ...(files.length === 1 ? [] : [filesTable(files, material)]),
        ...(causes.length === 0 ? [] : [causesTable(causes.slice(0, SHOWN), files.length > 1, material)]),
        ...(causes.length <= SHOWN ? [] : [note('records-read-more', say.more(causes.length - SHOWN))]),
        ...(causes.length === 0 ? [] : [note('records-read-note', say.note)]),
      ],
    },
  ];
}

/** How many records were read and kept, in a sentence. */
export function recordsLine({ production: { files = [] }, messages }: SectionMaterial): readonly Block[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  const sum = (of: (file: FileOutcome) => number): number => files.reduce((total, file) => total + of(file), 0);
  const words = messages.recordsRead.counts({
    read: sum(({ read }) => read),
    accepted: sum(({ accepted }) => accepted),
    rejected: sum(({ rejected }) => rejected),
    passedOver: sum(({ passedOver = 0 }) => passedOver),
    files: files.length,
    file: others.length === 0 ? first.name : undefined,
  });
  return [{ kind: 'paragraph', id: 'records-read-counts', children: [text(words)] }];
}

function note(id: string, words: string): Block {
  return { kind: 'paragraph', id, tone: 'note', children: [text(words)] };
}

function filesTable(files: readonly FileOutcome[], { messages, formats }: SectionMaterial): Table {
  const { filesCaption, column } = messages.recordsRead;
  const counted = [
    'read',
    'accepted',
    'rejected',
    ...(files.some(({ passedOver }) => passedOver !== undefined) ? ['passedOver' as const] : []),
  ] as const;
  return {
    kind: 'table',
    id: 'records-read-files',
    caption: filesCaption,
    columns: [{ key: 'file', label: column.file }, ...counted.map((key) => ({ key, label: column[key], align: 'end' as const }))],
    rows: files.map((file) => ({
      cells: [
        [data(file.name)],
        ...counted.map((key): readonly Inline[] => [{ kind: 'number', value: file[key] ?? 0, text: formats.number(file[key] ?? 0) }]),
      ],
    })),
  };
}

function causesTable(
  causes: readonly { readonly file: FileOutcome; readonly cause: RejectionCause }[],
  namesFiles: boolean,
  { messages, formats }: SectionMaterial,
): Table {
  const { causesCaption, column, cause: words } = messages.recordsRead;
  return {
    kind: 'table',
    id: 'records-read-causes',
    caption: causesCaption,
    columns: [
      { key: 'cause', label: column.cause },
      ...(namesFiles ? [{ key: 'file', label: column.file }] : []),
      { key: 'column', label: column.column },
      { key: 'times', label: column.times, align: 'end' },
      { key: 'rows', label: column.rows },
    ],
    rows: causes.map(({ file, cause: { code: name, columns, count, rows } }) => ({
      cells: [
        [text(words[rejectionWord(name)]), muted(SPACE, code(name))],
        ...(namesFiles ? [[data(file.name)]] : []),
        columns.flatMap((one, at) => [...(at === 0 ? [] : [text(', ')]), code(one)]),
        [{ kind: 'number', value: count, text: formats.number(count) }],
        // a list that is not whole ends with an ellipsis
        [text(`${rows.map((row) => formats.number(row)).join(', ')}${rows.length > 0 && rows.length < count ? ' …' : ''}`)],
      ],
    })),
  };
}
