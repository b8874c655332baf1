import type * as z from 'zod';

import type { ActivityRow } from '../document/activity-row.js';
import type { Block } from '../document/block.js';
import type { ChartSpec } from '../document/chart.js';
import type { Finding } from '../document/finding.js';
import type { Inline } from '../document/inline.js';
import type { Picture } from '../document/picture.js';
import type { Gap, NumberedSource, Report } from '../document/report.js';
import type { Request } from '../document/request.js';
import type { blockUnion, pictureUnion } from './block.js';
import type { chartUnion } from './chart.js';
import type { inlineUnion } from './inline.js';
import type { activityRowObject, findingObject, gapObject, numberedSourceObject, requestObject } from './records.js';
import type { reportObject } from './report.js';

/** The interface a person reads and the schema a machine runs agree: each is assignable to the other, read-only apart. */
type Agrees<Interface, Schema extends z.ZodType> =
  DeepReadonly<z.output<Schema>> extends DeepReadonly<Interface>
    ? DeepReadonly<Interface> extends DeepReadonly<z.output<Schema>>
      ? true
      : 'schema is narrower'
    : 'schema is wider';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** Keys of the interface that the schema does not know: an optional one would pass the comparison above. */
type Unread<Interface, Schema extends z.ZodType> = Exclude<KeysOf<Interface>, KeysOf<z.output<Schema>>>;

type KeysOf<T> = T extends unknown ? keyof T : never;

type Assert<T extends true> = T;

type Whole<Interface, Schema extends z.ZodType> = [Unread<Interface, Schema>] extends [never]
  ? Agrees<Interface, Schema>
  : Unread<Interface, Schema>;

export type Agreements = [
  Assert<Whole<Block, typeof blockUnion>>,
  Assert<Whole<ChartSpec, typeof chartUnion>>,
  Assert<Whole<Inline, typeof inlineUnion>>,
  Assert<Whole<Picture, typeof pictureUnion>>,
  Assert<Whole<Finding, typeof findingObject>>,
  Assert<Whole<ActivityRow, typeof activityRowObject>>,
  Assert<Whole<Gap, typeof gapObject>>,
  Assert<Whole<Request, typeof requestObject>>,
  Assert<Whole<NumberedSource, typeof numberedSourceObject>>,
  Assert<Whole<Report, typeof reportObject>>,
];
