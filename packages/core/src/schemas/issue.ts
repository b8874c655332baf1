import * as z from 'zod';

/** The zod schema of {@link Issue}. */
export const issueSchema = z
  .object({
    code: z.string().min(1),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string().min(1),
    path: z.array(z.union([z.string(), z.number()])).exactOptional(),
    row: z.int().exactOptional(),
    column: z.union([z.string(), z.number()]).exactOptional(),
    line: z.int().exactOptional(),
  })
  .meta({ id: 'Issue', description: 'One thing wrong with data from outside.' });
