import type { IsoDate, PlaceCode } from '@actionline/core';

/** A state that came into being lately, and from when its code can stand for it. */
export interface RecentPlace {
  /** The ISO 3166-1 code. */
  readonly place: PlaceCode;
  /** The day that it came into being. */
  readonly since: IsoDate;
  /** What that day was, and what confirms it. */
  readonly source: string;
}

/**
 * States that came into being since 2000, in order of date. A figure for days before cannot be theirs.
 *
 * @example
 * ```ts
 * import { recentPlaces } from '@actionline/targets';
 *
 * recentPlaces.map(({ place, since }) => `${place} ${since}`);
 * // => ['TL 2002-05-20', 'ME 2006-06-03', 'RS 2006-06-05', 'SS 2011-07-09']
 * ```
 */
export const recentPlaces: readonly RecentPlace[] = [
  {
    place: 'TL',
    since: '2002-05-20',
    source: 'Independence restored on 20 May 2002; United Nations member since 27 September 2002 (A/RES/57/3).',
  },
  {
    place: 'ME',
    since: '2006-06-03',
    source: 'Independence declared on 3 June 2006; United Nations member since 28 June 2006 (A/RES/60/264).',
  },
  {
    place: 'RS',
    since: '2006-06-05',
    source:
      'Its assembly declared on 5 June 2006 that it continues Serbia and Montenegro alone, whose code CS ISO 3166-3 lists as withdrawn.',
  },
  { place: 'SS', since: '2011-07-09', source: 'Independence on 9 July 2011; United Nations member since 14 July 2011 (A/RES/65/308).' },
];
