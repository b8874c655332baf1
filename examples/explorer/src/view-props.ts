import type { Framework, IsoDate } from '@actionline/core';
import type { Address, Go, Lang } from './address/address.js';

/** What every view is given. */
export interface ViewProps {
  readonly address: Address;
  readonly go: Go;
  readonly lang: Lang;
  /** The framework of the address, in the language of the page. */
  readonly framework: Framework;
  /** The day on which the page was opened, by the reader’s clock. */
  readonly today: IsoDate;
}
