import { overlaps, type Box } from './time-field.js';

/** A straight line from one point to another. */
export interface Stroke {
  /** Where it begins, to the right and down. */
  readonly from: readonly [x: number, y: number];
  /** Where it ends. */
  readonly to: readonly [x: number, y: number];
}

/** The room that a drawing leaves for words. */
export interface LabelRoom {
  /**
   * The first of some places in which nothing lies, taken from then on; nothing where there is none. Words that a reader looks for may cover a line,
   * though no mark and no other words.
   */
  readonly take: (places: readonly Place[], mayCover?: boolean) => Place | undefined;
}

/** A place for one line of words: where its middle stands, and its foot. */
export interface Place {
  /** The middle. */
  readonly centre: number;
  /** The line that letters stand on. */
  readonly foot: number;
  /** The room that the words need around them. */
  readonly box: Box;
}

/** How far letters rise above their line, and hang below it, at 12 pixels. */
const [RISE, DESCENT] = [10, 3];
/** What stays free beside words. */
const MARGIN = 3;
/** A mark that is not as wide is a point. */
const POINT = 12;

/** The room within a box between marks and lines; what was taken counts as a mark. */
export function labelRoom(within: Box, marks: readonly Box[], strokes: readonly Stroke[]): LabelRoom {
  const taken = [...marks];
  const isClear = ({ box }: Place): boolean =>
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.foot <= within.foot &&
    !taken.some((other) => overlaps(box, other));
  return {
    take: (places, mayCover = false) => {
      const clear = places.filter(isClear);
      const found = clear.find(({ box }) => !strokes.some((stroke) => crosses(stroke, box))) ?? (mayCover ? clear[0] : undefined);
      if (found !== undefined) taken.push(found.box);
      return found;
    },
  };
}

/** Marks in the order in which their words ask for room: the newest and the first, for those are what a reader looks for, then the others from the newest on. */
export function inTurn<Mark>(marks: readonly Mark[]): readonly Mark[] {
  return [...new Set([...marks.slice(-1), ...marks.slice(0, 1), ...[...marks].reverse()])];
}

/** The places for words about a mark, the best first: above and below it, at its middle or to either side of that, then beside it, then a line further off. */
export function placesAbout({ left, right, top, foot }: Box, width: number): readonly Place[] {
  const middle = (left + right) / 2;
  const half = width / 2;
  const [above, below] = [top - DESCENT - 2, foot + RISE + 2];
  const level = (top + foot) / 2 + RISE / 2 - 1;
  const place = (centre: number, at: number): Place => ({
    centre,
    foot: at,
    box: { left: centre - half - MARGIN, right: centre + half + MARGIN, top: at - RISE, foot: at + DESCENT },
  });
  const line = RISE + DESCENT + 1;
  // words that only touch their mark would be read as those of its neighbour, unless it is as narrow as a point
  const shifts = right - left < width ? [half / 2, ...(right - left < POINT ? [half] : [])] : [];
  return [
    place(middle, above),
    place(middle, below),
    ...[above, below].flatMap((at) => shifts.flatMap((by) => [place(middle - by, at), place(middle + by, at)])),
    place(left - MARGIN - 1 - half, level),
    place(right + MARGIN + 1 + half, level),
    place(middle, above - line),
    place(middle, below + line),
  ];
}

/** Whether any of a line lies in a box: what of it is left where each edge cuts it off. */
function crosses({ from: [x, y], to: [toX, toY] }: Stroke, { left, right, top, foot }: Box): boolean {
  const [across, down] = [toX - x, toY - y];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-across, x - left],
    [across, right - x],
    [-down, y - top],
    [down, foot - y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) start = Math.max(start, room / step);
    else end = Math.min(end, room / step);
  }
  return start <= end;
}
