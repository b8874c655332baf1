import type { Unit } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import { roundedApart } from '../messages/rounded.js';

/** A computed value in words; what is counted one by one is rounded to whole things, and said to be where that shows. */
export function computed(value: number, unit: Unit, { formats }: { readonly formats: Formats }): string {
  const rounded = Math.round(value);
  if (!formats.isCounted(unit) || rounded === value || Math.abs(value) >= 1_000_000) return formats.quantity(tidy(value, unit), unit);
  if (value > 0 && value < 1) return formats.figure(1, 'less-than', unit);
  return formats.figure(rounded, Math.abs(rounded - value) > Math.abs(value) / 100 ? 'about' : 'exact', unit);
}

/** A computed value with no more precision than is there: rounder the larger it is, a percentage to one decimal. */
export function tidy(value: number, unit: Unit): number {
  const size = Math.abs(value);
  if (size >= 1_000_000_000) return Math.round(value / 100_000_000) * 100_000_000;
  if (size >= 1_000_000) return Math.round(value / 100_000) * 100_000;
  if (size < 1) return roundedApart(value);
  return size >= 10 && unit !== 'percent' ? Math.round(value) : Math.round(value * 10) / 10;
}
