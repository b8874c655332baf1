import type { Page } from 'playwright-core';

/** What axe finds wrong with an open page, and whether it is wider than its screen, a line each; of the rules given in `except` nothing is asked. */
export declare function pageFaults(page: Page, options?: { readonly except?: readonly string[] }): Promise<readonly string[]>;
