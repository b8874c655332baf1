import * as z from 'zod';

import {
  indicatorBasisKinds,
  indicatorDirections,
  indicatorTypes,
  termsOfUse,
  type Indicator,
  type IndicatorBasisKind,
  type IndicatorCatalogue,
  type IndicatorDirection,
  type IndicatorProposal,
  type IndicatorType,
  type TermsOfUse,
} from '../indicator.js';
import { confidenceSchema } from './confidence.js';
import { scopedIdSchema } from './id.js';
import { countedMeasureSchema } from './measure.js';
import { localizedTextSchema } from './text.js';

const indicatorBasisSchema = z
  .strictObject({
    kind: z.enum(indicatorBasisKinds as [IndicatorBasisKind, ...IndicatorBasisKind[]]),
    code: z.string().min(1).exactOptional(),
    publisher: localizedTextSchema,
    source: localizedTextSchema,
  })
  .meta({ id: 'IndicatorBasis', description: 'What an indicator is taken from, and who publishes it.' });

const indicatorTermsSchema = z
  .strictObject({
    use: z.enum(termsOfUse as [TermsOfUse, ...TermsOfUse[]]),
    note: localizedTextSchema,
    verified: z.boolean(),
  })
  .meta({ id: 'IndicatorTerms', description: 'The terms under which the figures of a source may be used.' });

/** The zod schema of {@link Indicator}; a target, a baseline or a requirement is refused. */
export const indicatorSchema: z.ZodType<Indicator> = z
  .strictObject({
    id: scopedIdSchema,
    label: localizedTextSchema,
    measure: countedMeasureSchema,
    type: z.enum(indicatorTypes as [IndicatorType, ...IndicatorType[]]),
    direction: z.enum(indicatorDirections as [IndicatorDirection, ...IndicatorDirection[]]),
    parity: z.number().exactOptional(),
    basis: indicatorBasisSchema,
    numerator: localizedTextSchema.exactOptional(),
    denominator: localizedTextSchema.exactOptional(),
    disaggregation: z.array(localizedTextSchema),
    publicData: z.enum(['yes', 'partly', 'no']),
    terms: indicatorTermsSchema,
    sameMeasure: scopedIdSchema.exactOptional(),
    note: localizedTextSchema.exactOptional(),
    verified: z.boolean(),
    proposedBy: z.literal('Actionline'),
  })
  .refine(({ id, measure }) => id === measure.id, { message: 'expected the id of the indicator', path: ['measure', 'id'] })
  .refine(({ direction, parity }) => parity === undefined || direction === 'keep', {
    message: 'expected parity with direction "keep" only',
    path: ['parity'],
  })
  .meta({
    id: 'Indicator',
    description: 'What could be looked at, proposed by Actionline: nobody’s official indicator, and without a target.',
  });

/** The zod schema of {@link IndicatorProposal}. */
export const indicatorProposalSchema: z.ZodType<IndicatorProposal> = z
  .strictObject({ item: scopedIdSchema, indicator: scopedIdSchema, why: localizedTextSchema, confidence: confidenceSchema })
  .meta({ id: 'IndicatorProposal', description: 'That an indicator is proposed by Actionline for a commitment, and why.' });

/** The zod schema of {@link IndicatorCatalogue}. */
export const indicatorCatalogueSchema: z.ZodType<IndicatorCatalogue> = z
  .strictObject({
    id: z.string().min(1),
    title: localizedTextSchema,
    definition: localizedTextSchema,
    indicators: z.array(indicatorSchema),
    proposals: z.array(indicatorProposalSchema),
    without: z.array(z.strictObject({ item: scopedIdSchema, why: localizedTextSchema })),
  })
  .meta({ id: 'IndicatorCatalogue', description: 'A catalogue of indicators proposed by Actionline.' });
