/** The browser that pages are looked at with; nothing where none is found. */
export declare const chromiumPath: string | undefined;

/** What it is started with. */
export declare const CHROMIUM_FLAGS: string[];
