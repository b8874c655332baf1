/** The status of each problem, by its code. */
export const problemStatuses = {
  'faulty-request': 422,
  'faulty-rows': 422,
  'not-found': 404,
  'not-allowed': 405,
  'not-acceptable': 406,
  'not-authorised': 401,
  'too-large': 413,
  'other-media-type': 415,
  'missing-package': 501,
  unavailable: 503,
  failed: 500,
} as const;

/** The code of a problem. */
export type ProblemCode = keyof typeof problemStatuses;
