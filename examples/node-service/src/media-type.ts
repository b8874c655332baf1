import type { Context, MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';

import { Refusal } from './problem.js';

const ANY = '*/*';

/** The media type that suits best who asks; the first of those offered where any will do. Refused where none will. */
export function mediaTypeFor<Type extends string>(c: Context, offered: readonly [Type, ...Type[]]): Type {
  const given = c.req.header('Accept') ?? '';
  const found = accepts(c, { header: 'Accept', supports: [...offered, ANY], default: given === '' ? ANY : '' });
  const type = found === ANY ? offered[0] : offered.find((one) => one === found);
  if (type !== undefined) return type;
  throw new Refusal('not-acceptable', [
    {
      code: 'not-acceptable',
      severity: 'error',
      message: `Accept was ${JSON.stringify(given)}; expected one of ${offered.join(', ')}.`,
      values: { given, expected: offered },
    },
  ]);
}

/** For an address that gives JSON alone: refuses who takes none. */
export const givesJson: MiddlewareHandler = async (c, next) => {
  mediaTypeFor(c, ['application/json']);
  await next();
};
