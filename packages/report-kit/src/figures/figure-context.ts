import type { Framework, FrameworkEvaluation, Observation } from '@actionline/core';

import type { Figure, Table } from '../document/block.js';
import { formatsOf, type Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** The words that a chart is written in: the context of a section of one's own holds them. */
export interface FigureWords {
  /** The words. */
  readonly messages: Messages;
  /** How numbers, dates and places are written; those of the words where absent. */
  readonly formats?: Formats;
}

/** What a chart of evaluations is made from: the context of a section of one's own holds it. */
export interface FigureContext extends FigureWords {
  /** The framework. */
  readonly framework: Framework;
  /** Its evaluation. */
  readonly evaluation: FrameworkEvaluation;
  /** The observations, to tell what is reported and not matched; nothing is told of it where absent. */
  readonly observations?: readonly Observation[];
}

/** What every chart of one's own is given. */
export interface FigureTitle {
  /** An id, unique in the report. */
  readonly id: string;
  /** The title. */
  readonly title: string;
  /** How to read it. */
  readonly note?: string;
}

/** The formats that words come with. */
export function formatsIn({ messages, formats }: FigureWords): Formats {
  return formats ?? formatsOf(messages);
}

/** A figure with the table of its numbers, which has an id and a caption of its own. */
export function figureWith(
  { id, title, note }: FigureTitle,
  drawn: Pick<Figure, 'alt' | 'description' | 'chart'>,
  table: Pick<Table, 'columns' | 'rows'>,
  { messages }: FigureWords,
): Figure {
  return {
    kind: 'figure',
    id,
    title,
    ...(note === undefined || note === '' ? {} : { note }),
    ...drawn,
    table: { kind: 'table', id: `${id}-table`, caption: messages.page.numbersBehind(title), ...table },
  };
}
