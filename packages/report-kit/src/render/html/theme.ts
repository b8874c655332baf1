import { checkKeys, refuseArgument, show } from '@actionline/core/internal';

import { shownStatuses, type ShownStatus } from '../../document/shown-status.js';
import { contrast, isHexColour, lightened } from './contrast.js';

/** A colour such as `#7a003c`, or one each for light and dark screens. Where only one is given, dark screens take a lighter one of its hue. */
export type ThemeColour = string | { readonly light: string; readonly dark: string };

/** What of a page can be coloured: `accent` is the colour of headings and of the line under the head of the page. */
export type ThemeColourName = 'accent' | 'link' | 'text' | 'quiet';

/** Colours and typefaces of one’s own. Every colour has to be read on its ground: 4.5 to 1 at least. */
export interface HtmlTheme {
  /** Colours of the page. */
  readonly colours?: Partial<Readonly<Record<ThemeColourName, ThemeColour>>>;
  /** Colours of statuses, in the text and in charts. */
  readonly statuses?: Partial<Readonly<Record<ShownStatus, ThemeColour>>>;
  /** Typefaces, as lists for the CSS property `font-family`; nothing is loaded, so that they show where a reader has them. */
  readonly fonts?: { readonly text?: string; readonly headings?: string };
}

/** The grounds that text stands on. */
export const GROUND = { light: '#ffffff', dark: '#14181d' } as const;

const LEAST = 4.5;
const COLOURS: Readonly<Record<ThemeColourName, string>> = { accent: '--accent', link: '--link', text: '--text', quiet: '--quiet' };
const FONTS = { text: '--sans', headings: '--serif' } as const;
const FONT_LIST = /^[\w\s"',-]+$/;

/**
 * Refuses a theme that a page cannot be coloured by.
 *
 * @throws {@link ActionlineError} `bad-argument` for a key that is not known, a colour that is none, one of too little contrast, and a list of typefaces
 * with other marks than quotation marks and commas.
 */
export function checkTheme(theme: HtmlTheme): void {
  checkKeys('options.theme', theme, ['colours', 'statuses', 'fonts']);
  const { colours = {}, statuses = {}, fonts = {} } = theme;
  checkKeys('options.theme.colours', colours, Object.keys(COLOURS));
  checkKeys('options.theme.statuses', statuses, shownStatuses);
  checkKeys('options.theme.fonts', fonts, Object.keys(FONTS));
  for (const [group, members] of Object.entries({ colours, statuses }))
    for (const [name, colour] of Object.entries(members)) checkColour(`options.theme.${group}.${name}`, colour);
  for (const [name, list] of Object.entries(fonts) as readonly (readonly [string, unknown])[]) {
    if (typeof list !== 'string' || !FONT_LIST.test(list))
      refuseArgument(`options.theme.fonts.${name}`, list, 'a list of typefaces such as "Source Sans 3", sans-serif', 'write one');
  }
}

function checkColour(name: string, colour: unknown): void {
  const both =
    typeof colour === 'object' && colour !== null ? Object.entries(colour as Record<string, unknown>) : [['light', colour] as const];
  if (typeof colour === 'object') checkKeys(name, colour, ['light', 'dark']);
  for (const [screen, one] of both) {
    if (!isHexColour(one)) refuseArgument(name, one, 'a colour such as #7a003c', 'write it in hexadecimal digits');
    const ground = screen === 'dark' ? GROUND.dark : GROUND.light;
    const ratio = contrast(one, ground);
    if (ratio < LEAST)
      refuseArgument(
        name,
        one,
        `a colour that can be read on ${show(ground)}, at 4.5 to 1; this one has ${ratio.toFixed(1)} to 1`,
        screen === 'dark' ? 'take a lighter one' : 'take a darker one',
      );
  }
}

/** The rules of a theme, to stand after those that it changes; nothing where there is no theme. */
export function themeStyle({ colours = {}, statuses = {}, fonts = {} }: HtmlTheme = {}): string {
  const given: readonly (readonly [string, ThemeColour | undefined])[] = [
    ...Object.entries(COLOURS).map(([name, property]) => [property, colours[name as ThemeColourName]] as const),
    ...shownStatuses.map((status) => [`--chart-status-${status}`, statuses[status]] as const),
  ];
  const set = given.flatMap(([property, colour]) => (colour === undefined ? [] : [[property, shades(colour)] as const]));
  const faces = Object.entries(FONTS).flatMap(([name, property]) => {
    const list = fonts[name as keyof typeof FONTS];
    return list === undefined ? [] : [`${property}:${list}`];
  });
  if (set.length + faces.length === 0) return '';
  const light = [...set.map(([property, { light: colour }]) => `${property}:${colour}`), ...faces].join(';');
  const dark = set.map(([property, { dark: colour }]) => `${property}:${colour}`).join(';');
  return `\n:root{${light}}${dark === '' ? '' : `\n@media screen and (prefers-color-scheme:dark){:root{${dark}}}`}`;
}

function shades(colour: ThemeColour): { readonly light: string; readonly dark: string } {
  return typeof colour === 'string' ? { light: colour, dark: lightened(colour, GROUND.dark, LEAST) } : colour;
}
