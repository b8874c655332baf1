import type { WriteOptions } from 'hucre/xlsx';

import { optionalPackage } from '../optional-package.js';

/** What is used of the package. */
export interface Hucre {
  /** A workbook as the bytes of a file. */
  readonly writeXlsx: (options: WriteOptions) => Promise<Uint8Array>;
}

/** The package that writes workbooks, when it is asked for; throws `missing-package` where it is not installed. */
export function loadHucre(load: () => Promise<Hucre> = () => import('hucre/xlsx')): Promise<Hucre> {
  return optionalPackage(
    'hucre',
    'The package hucre could not be loaded; expected it beside @actionline/report-kit, which writes workbooks with it; install it: npm install hucre@1.',
    load,
  );
}
