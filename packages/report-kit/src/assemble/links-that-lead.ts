import type { Block, List, Section, Table } from '../document/block.js';
import { idsInReport } from '../document/ids-in-report.js';
import type { Inline } from '../document/inline.js';
import { UNCONFIRMED_HEADING } from '../material/report-material.js';

/** What there is to lead to. */
interface Leads {
  /** Whether something of the report has this id. */
  readonly to: (id: string) => boolean;
  /** Whether a source has an entry to lead to. */
  readonly toSources: boolean;
}

/** The sections of one part of a template, and whether a user wrote it. */
export interface WrittenPart {
  /** The sections. */
  readonly sections: readonly Section[];
  /** Set for a section of one's own. */
  readonly own: boolean;
}

/**
 * The sections of a report with the links that lead somewhere. Where a template leaves a part out, what the built-in parts say of it keeps
 * its words and loses its link; what a section of one's own refers to stays as it is, for the check of the document to find. Without the
 * list of sources, no citation is shown: with it goes a column or a line that held nothing else.
 */
export function linksThatLead(parts: readonly WrittenPart[]): readonly Section[] {
  const { all: ids } = idsInReport({ sections: parts.flatMap(({ sections }) => sections) });
  const toSources = ids.has('sources');
  return parts.flatMap(({ sections, own }) => {
    // the note on headings stands wherever something leads to it
    const leads: Leads = { to: (id) => own || id === UNCONFIRMED_HEADING || ids.has(id), toSources };
    return sections.map((section) => blockThatLeads(section, leads)).filter((block) => block.kind === 'section');
  });
}

function blockThatLeads(block: Block, leads: Leads): Block {
  switch (block.kind) {
    case 'section':
      return changed(block, { heading: runs(block.heading, leads), blocks: blocksThatLead(block.blocks, leads) });
    case 'statement':
      return changed(block, {
        ...(block.attribution === undefined ? {} : { attribution: runs(block.attribution, leads) }),
        blocks: blocksThatLead(block.blocks, leads),
      });
    case 'callout':
      return changed(block, { blocks: blocksThatLead(block.blocks, leads) });
    case 'paragraph':
      return changed(block, { children: runs(block.children, leads) });
    case 'list':
      return listThatLeads(block, leads);
    case 'table':
      return tableThatLeads(block, leads);
    case 'figure':
      return changed(block, { table: tableThatLeads(block.table, leads) });
    case 'image':
      return block.caption === undefined ? block : { ...block, caption: runs(block.caption, leads) };
    case 'key-figures':
    case 'legend':
    case 'page-break':
      return block;
  }
}

function blocksThatLead(blocks: readonly Block[], leads: Leads): readonly Block[] {
  const kept = leads.toSources ? blocks : blocks.filter((block) => !isLeadToSources(block));
  return each(kept, (block) => blockThatLeads(block, leads));
}

/** Whether a paragraph is a few words that lead to citations, and says nothing without them: “Rests on [3]”. */
function isLeadToSources(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const [words, ...others] = block.children;
  return words?.kind === 'text' && /\s$/.test(words.text) && others.length > 0 && others.every(({ kind }) => kind === 'citation');
}

function listThatLeads(list: List, leads: Leads): List {
  const items = each(list.items, (item) => {
    const children = runs(item.children, leads);
    if (item.lists === undefined) return children === item.children ? item : { ...item, children };
    return changed(item, { children, lists: each(item.lists, (below) => listThatLeads(below, leads)) });
  });
  return changed(list, { items });
}

function tableThatLeads(table: Table, leads: Leads): Table {
  const kept = leads.toSources ? table : withoutSourceColumns(table);
  const cellThatLeads = (cell: readonly Inline[]): readonly Inline[] => runs(cell, leads);
  const rows = each(kept.rows, (row) => {
    const cells = each(row.cells, cellThatLeads);
    return cells === row.cells ? row : { ...row, cells };
  });
  return changed(kept, { rows });
}

/** A list with each entry as it is made; the list itself where none was made anew. */
function each<T>(list: readonly T[], make: (entry: T) => T): readonly T[] {
  let made: T[] | undefined;
  let at = 0;
  for (const entry of list) {
    const one = make(entry);
    if (one !== entry) made ??= list.slice(0, at);
    made?.push(one);
    at += 1;
  }
  return made ?? list;
}

/** An object with other members; itself where they are its own. */
function changed<T extends object>(given: T, members: Partial<T>): T {
  const isSame = (Object.keys(members) as (keyof T)[]).every((key) => members[key] === given[key]);
  return isSame ? given : { ...given, ...members };
}

/** A table without the columns in which there are citations and nothing else. */
function withoutSourceColumns(table: Table): Table {
  const keeps = table.columns.map((_, at) => {
    const cells = table.rows.map(({ cells: all }) => all[at] ?? []);
    return cells.some((cell) => cell.some(({ kind }) => kind !== 'citation')) || cells.every((cell) => cell.length === 0);
  });
  if (!keeps.includes(false)) return table;
  return {
    ...table,
    columns: table.columns.filter((_, at) => keeps[at]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => keeps[at] !== false) })),
  };
}

function runs(inline: readonly Inline[], leads: Leads): readonly Inline[] {
  // nearly always all of them lead somewhere: nothing is written anew
  for (const run of inline) if (!isLeading(run, leads)) return leadingRuns(inline, leads);
  return inline;
}

function isLeading(run: Inline, leads: Leads): boolean {
  if (run.kind === 'citation') return leads.toSources;
  if (run.kind === 'reference' && !leads.to(run.to)) return false;
  return !('children' in run) || run.children.every((child) => isLeading(child, leads));
}

function leadingRuns(inline: readonly Inline[], leads: Leads): readonly Inline[] {
  const kept: Inline[] = [];
  for (const run of inline) {
    switch (run.kind) {
      case 'citation':
        if (leads.toSources) kept.push(run);
        else trimEnd(kept);
        break;
      case 'reference': {
        const children = runs(run.children, leads);
        if (leads.to(run.to)) kept.push({ ...run, children });
        else kept.push(...children);
        break;
      }
      case 'strong':
      case 'emphasis':
      case 'muted':
      case 'link':
      case 'footnote':
        kept.push({ ...run, children: runs(run.children, leads) });
        break;
      case 'text':
      case 'data':
      case 'number':
      case 'date':
      case 'code':
      case 'status':
      case 'sparkline':
      case 'break':
        kept.push(run);
    }
  }
  return kept;
}

/** Takes away the space before a citation that is not shown. */
function trimEnd(kept: Inline[]): void {
  const last = kept.at(-1);
  if (last?.kind !== 'text') return;
  const text = last.text.trimEnd();
  kept.pop();
  if (text !== '') kept.push({ ...last, text });
}
