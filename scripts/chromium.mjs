import { existsSync } from 'node:fs';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The browser that pages are looked at with: CHROMIUM, or the first that stands where systems put it; nothing where none does. */
export const chromiumPath = process.env.CHROMIUM ?? USUAL.find((path) => existsSync(path));

/** A browser that runs as any user and asks nothing of a network of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
