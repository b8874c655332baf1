import type { IsoDate } from '@actionline/core';

/** Who is asked for what is missing. */
export interface Owner {
  /** The office or person. */
  readonly name: string;
  /** How to reach them. */
  readonly contact?: string;
  /** The day to answer by. */
  readonly by?: IsoDate;
}
