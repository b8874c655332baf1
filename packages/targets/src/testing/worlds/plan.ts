import { waysOf, WHOLE } from './axis.js';
import type { Dice } from './dice.js';
import { axisAt, type Axes, type Block } from './world.js';

/** How a world is cut into blocks that somebody reports. */
export interface Cutting {
  /** How often nobody reports a block, nor any part of it. */
  readonly gaps: number;
  /** How many blocks more are reported, wherever they lie. */
  readonly extra: number;
  /** Whether a block may be reported beside its parts; it may where absent. */
  readonly nested?: boolean;
  /** Whether time is cut as well. */
  readonly time: boolean;
  /** The number of slots. */
  readonly slots: number;
  /** The most blocks. */
  readonly most: number;
}

/** Blocks that are reported, and blocks of which somebody says that nothing was collected. */
export interface CutBlocks {
  /** Blocks with a figure. */
  readonly reported: readonly Block[];
  /** Blocks without one. */
  readonly silent: readonly Block[];
}

/** Blocks that somebody reports: a block is reported, or parted in one way of one axis, or both, and so on downwards. */
export function cutBlocks(dice: Dice, axes: Axes, whole: Block, cutting: Cutting): CutBlocks {
  const blocks: Block[] = [];
  const silent: Block[] = [];
  const cut = (block: Block, depth: number): void => {
    if (blocks.length >= cutting.most) return;
    if (depth < 4 && dice.chance(cutting.gaps)) {
      if (dice.chance(0.3)) silent.push(block);
      return;
    }
    const parts = depth === 0 || dice.chance(0.25) ? undefined : partsOf(dice, axes, block, cutting);
    if (parts === undefined || (cutting.nested !== false && dice.chance(0.25))) blocks.push(block);
    if (parts !== undefined) for (const part of parts) cut(part, depth - 1);
  };
  cut(whole, 4);
  for (let more = dice.int(0, cutting.extra); more > 0; more -= 1) blocks.push(anyBlock(dice, axes, whole, cutting));
  return { reported: blocks, silent };
}

function partsOf(dice: Dice, axes: Axes, block: Block, { time }: Cutting): readonly Block[] | undefined {
  const ways: (() => readonly Block[])[] = [];
  if (time && block.last > block.first) ways.push(() => spans(dice, block));
  for (let at = 0; at <= axes.breakdowns.length; at += 1) {
    const code = at === 0 ? block.place : block.codes[at - 1]!;
    for (const way of waysOf(axisAt(axes, at), code)) ways.push(() => way.map((part) => withCode(block, at, part)));
  }
  return ways.length === 0 ? undefined : dice.pick(ways)();
}

function spans(dice: Dice, block: Block): readonly Block[] {
  const length = block.last - block.first + 1;
  const count = Math.min(length, dice.int(2, 4));
  const found: Block[] = [];
  let first = block.first;
  for (let left = count; left > 0; left -= 1) {
    const most = block.last - first + 1 - (left - 1);
    const own = left === 1 ? most : Math.min(most, Math.max(1, Math.round(length / count) + dice.int(-1, 1)));
    found.push({ ...block, first, last: first + own - 1 });
    first += own;
  }
  return found;
}

/** Any block: of some days, a place that reports and a code of each breakdown. */
function anyBlock(dice: Dice, axes: Axes, whole: Block, { time, slots }: Pick<Cutting, 'time' | 'slots'>): Block {
  const one = dice.int(0, slots - 1);
  const other = dice.int(0, slots - 1);
  let block: Block = time ? { ...whole, first: Math.min(one, other), last: Math.max(one, other) } : whole;
  for (let at = 0; at <= axes.breakdowns.length; at += 1) {
    if (dice.chance(0.4)) continue;
    block = withCode(block, at, dice.pick([...axisAt(axes, at).atoms.keys()]));
  }
  return block;
}

/** A block with another code on one axis: the places at 0, then the breakdowns. */
function withCode(block: Block, at: number, code: string): Block {
  if (at === 0) return { ...block, place: code };
  return { ...block, codes: block.codes.map((own, index) => (index === at - 1 ? code : own)) };
}

/** What tells the series of a place and breakdown from the others. */
export function seriesOf({ place, codes }: Pick<Block, 'place' | 'codes'>): string {
  return [place === '001' ? WHOLE : place, ...codes].join('|');
}
