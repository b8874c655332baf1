import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, type SymbolType } from 'd3-shape';

import type { Provenance } from '../document/provenance.js';
import type { ShownStatus } from '../document/shown-status.js';

/** A colour that carries text at 4.5 to 1 or more, on the ground of the page and on its own. */
export interface Tone {
  /** The colour of text and symbols. */
  readonly colour: string;
  /** A ground for the colour, not far from that of the page. */
  readonly ground: string;
}

/** A tone on a light page, with the one that takes its place on a dark page. */
export interface TonePair extends Tone {
  /** On a dark page. */
  readonly dark: Tone;
}

/** How a status looks: colours, and a shape of its own. */
export interface StatusStyle extends TonePair {
  /** The shape as a character, for formats without drawing. */
  readonly mark: string;
  /** The shape as a path around the origin. */
  readonly path: string;
  /** Degrees that the path is turned by. */
  readonly turn: number;
  /** Drawn as an outline: nothing is known or due. */
  readonly hollow: boolean;
  /** Set on a pale ground in charts, so that a full colour stands for what is known. */
  readonly pale: boolean;
}

const AREA = 60;

/** A ring of which the left half is filled: something is there, and not enough of it. */
const HALF_DISC = 'M0,-4.8A4.8,4.8 0 1 1 0,4.8A4.8,4.8 0 1 1 0,-4.8ZM0,-3.4L0,3.4A3.4,3.4 0 0 0 0,-3.4Z';

/** A frame with a square in it that does not touch it: something is there, and tied to nothing. */
const LOOSE_SQUARE = 'M-4.8,-4.8H4.8V4.8H-4.8ZM-3.4,-3.4V3.4H3.4V-3.4ZM-1.7,-1.7H1.7V1.7H-1.7Z';

/** A bar over a dot, as an exclamation mark: a day has passed, and nothing is known. */
const OVERDUE = 'M-1.4,-5.2H1.4L1,1.6H-1ZM-1.4,3H1.4V5.2H-1.4Z';

/** How each status looks. */
export const statusStyles: Readonly<Record<ShownStatus, StatusStyle>> = {
  achieved: style('#11603a', '#e4f1e9', { colour: '#6fce97', ground: '#21312e' }, '★', symbolStar),
  slipping: style('#7a5200', '#f7efdc', { colour: '#e0b65c', ground: '#312e26' }, '◆', symbolDiamond),
  'on-track': style('#1d6f42', '#e7f3eb', { colour: '#86d9a6', ground: '#243330' }, '●', symbolCircle),
  'at-risk': style('#a34c00', '#fbeedd', { colour: '#f2a766', ground: '#332c27' }, '▲', symbolTriangle),
  'off-track': style('#a8102e', '#fae6e9', { colour: '#ff8f9b', ground: '#35292f' }, '■', symbolSquare),
  'moving-away': style('#7c1150', '#f6e4ee', { colour: '#ec9fca', ground: '#322b35' }, '▼', symbolTriangle, 180),
  missed: style('#7d1212', '#f5e2e0', { colour: '#f29c95', ground: '#332a2e' }, '✖', symbolCross, 45),
  pending: style('#2f5575', '#e6edf3', { colour: '#9cc3e4', ground: '#273039' }, '○', symbolCircle, 0, true),
  inconclusive: drawn('#0b6172', '#e1f0f2', { colour: '#6cc9da', ground: '#203137' }, '◐', HALF_DISC),
  unmatched: drawn('#6a2fa0', '#f1e9f8', { colour: '#caa4f2', ground: '#2d2c3b' }, '▣', LOOSE_SQUARE),
  overdue: drawn('#8a4200', '#fdf1e3', { colour: '#f5b887', ground: '#342f28' }, '!', OVERDUE),
  'no-data': style('#585d64', '#eff0f1', { colour: '#b3b9c1', ground: '#2a2f34' }, '□', symbolSquare, 0, true),
  'not-quantified': style('#5a5272', '#eeecf3', { colour: '#bdb4dc', ground: '#2c2e38' }, '◇', symbolDiamond, 0, true),
};

/** The colour of each provenance, for bands and labels. */
export const provenanceColours: Readonly<Record<Provenance, TonePair>> = {
  official: { colour: '#1f2f4f', ground: '#f1f3f7', dark: { colour: '#a9bbe0', ground: '#292f38' } },
  activity: { colour: '#55600f', ground: '#f5f6ec', dark: { colour: '#c3cf6f', ground: '#2d3228' } },
  observation: { colour: '#0b5c6b', ground: '#eef6f7', dark: { colour: '#63c3d3', ground: '#1f3036' } },
  evaluation: { colour: '#3a4a9f', ground: '#f1f2fa', dark: { colour: '#a9b5f2', ground: '#292e3b' } },
  assessment: { colour: '#7a3b7e', ground: '#f8f1f8', dark: { colour: '#dca6df', ground: '#302c38' } },
  narrative: { colour: '#6b5630', ground: '#f8f5ee', dark: { colour: '#d8c08c', ground: '#2f302d' } },
};

function style(colour: string, ground: string, dark: Tone, mark: string, type: SymbolType, turn = 0, hollow = false): StatusStyle {
  return {
    colour,
    ground,
    dark,
    mark,
    path:
      symbol()
        .type(type)
        .size(hollow ? AREA * 0.8 : AREA)
        .digits(2)() ?? '',
    turn,
    hollow,
    pale: hollow,
  };
}

/** A style with a shape of our own, for what is reported and leads to no verdict. */
function drawn(colour: string, ground: string, dark: Tone, mark: string, path: string): StatusStyle {
  return { colour, ground, dark, mark, path, turn: 0, hollow: false, pale: true };
}
