import * as z from 'zod';

import { confidences } from '@actionline/core';

import { provenances, type Provenance } from '../document/provenance.js';
import { shownStatuses, type ShownStatus } from '../document/shown-status.js';

/** A status as it is shown. */
export const shownStatusSchema: z.ZodType<ShownStatus> = z
  .enum(shownStatuses as readonly [ShownStatus, ...ShownStatus[]])
  .meta({ id: 'ShownStatus', description: 'A status as it is shown.' });

/** Who stands behind a statement. */
export const provenanceSchema = z.enum(provenances as readonly [Provenance, ...Provenance[]]);

/** How sure something is. */
export const confidenceSchema = z.enum(confidences);

/** A number of things. */
export const countSchema = z.int().nonnegative();
