import type { PlaceCode } from './place-code.js';

/** The part of a measure that is asked about: "in Kenya", "of them women". */
export interface Selection {
  /** The places, taken together; all of them where absent. */
  readonly places?: readonly PlaceCode[];
  /** The code of each breakdown; all of a breakdown where it is absent. */
  readonly dimensions?: Readonly<Record<string, string>>;
}
