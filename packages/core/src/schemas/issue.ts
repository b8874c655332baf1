import * as z from 'zod';

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]);

const valuesSchema = z
  .strictObject({ given: valueSchema.exactOptional(), expected: valueSchema.exactOptional(), nearest: z.string().exactOptional() })
  .catchall(z.union([valueSchema, z.undefined()]));

/** The zod schema of {@link Issue}. */
export const issueSchema = z
  .strictObject({
    code: z.string().min(1),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string().min(1),
    values: valuesSchema.exactOptional(),
    path: z.array(z.union([z.string(), z.number()])).exactOptional(),
    row: z.int().exactOptional(),
    column: z.union([z.string(), z.number()]).exactOptional(),
    line: z.int().exactOptional(),
  })
  .meta({ id: 'Issue', description: 'One thing wrong with data from outside.' });
