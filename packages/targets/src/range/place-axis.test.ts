import { membersOf, type Reporters } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { apart, cover, holds, WHOLE } from './axis.js';
import { isPart, mayShare, placeAxis, type PlaceAxis } from './place-axis.js';

const YEAR = { start: '2024-01-01', end: '2024-12-31' };

interface Asked {
  readonly holds: (outer: string, inner: string) => boolean;
  readonly apart: (one: string, other: string) => boolean;
  readonly cover: (family: readonly string[], whole?: string) => boolean;
  readonly places: PlaceAxis;
}

/** What is known of some places, in 2024 unless said. */
function placesOf(places: readonly string[], reporters?: Reporters, counted = false): Asked {
  const found = placeAxis(
    places.map((place) => ({ place, period: YEAR })),
    reporters,
    counted,
  );
  const at = (place: string): number => found.codesOf(place, YEAR).always;
  return {
    holds: (outer, inner) => holds(found.axis, at(outer), at(inner)),
    apart: (one, other) => apart(found.axis, at(one), at(other)),
    cover: (family, whole) => cover(found.axis, family.map(at), whole === undefined ? WHOLE : at(whole)),
    places: found,
  };
}

const assumed: Reporters = { assumed: 'those-that-report', reason: { en: 'A census' } };

describe('places', () => {
  it('that are countries share nothing, and leave others out', () => {
    const places = placesOf(['KE', 'UG']);
    expect([places.apart('KE', 'UG'), places.holds('KE', 'UG'), places.cover(['KE', 'UG'])]).toEqual([true, false, false]);
    expect(places.places.axis.name).toBe('place');
  });

  it('are the world where none is named, or 001', () => {
    const { places } = placesOf(['KE', '001']);
    expect(places.codesOf(undefined, YEAR)).toEqual({ always: WHOLE, ever: WHOLE });
    expect(places.codesOf('001', YEAR)).toEqual({ always: WHOLE, ever: WHOLE });
    // A place that nobody reports of is looked up as the world: it bounds nothing more.
    expect(places.codesOf('FR', YEAR)).toEqual({ always: WHOLE, ever: WHOLE });
    expect([isPart(undefined), isPart('001'), isPart('KE')]).toEqual([false, false, true]);
  });

  it('that are regions hold their countries and each other', () => {
    // Kenya lies in Eastern Africa (014), that in Sub-Saharan Africa (202), and France in Europe (150).
    const places = placesOf(['KE', 'FR', '014', '202', '150']);
    expect(places.holds('014', 'KE')).toBe(true);
    expect(places.holds('202', '014')).toBe(true);
    expect(places.holds('014', '202')).toBe(false);
    expect(places.holds('150', 'KE')).toBe(false);
    expect([places.apart('014', 'FR'), places.apart('150', '202'), places.apart('150', 'FR')]).toEqual([true, true, false]);
    // Other countries of Eastern Africa may have something as well.
    expect(places.cover(['KE'], '014')).toBe(false);
  });

  it('that are all of a region leave nothing of it out', () => {
    // Northern America: Bermuda, Canada, Greenland, Saint Pierre and Miquelon, United States.
    const members = membersOf('021')?.always ?? [];
    expect(members).toHaveLength(5);
    expect(placesOf(['021', ...members]).cover(members, '021')).toBe(true);
    expect(placesOf(['021', ...members.slice(1)]).cover(members.slice(1), '021')).toBe(false);
  });

  it('that are the five parts of the world leave nothing out', () => {
    const parts = ['002', '009', '019', '142', '150'];
    expect(placesOf(parts).cover(parts)).toBe(true);
    expect(placesOf(parts.slice(1)).cover(parts.slice(1))).toBe(false);
  });

  it('may cross: most of the European Union lies in Western, Southern, Northern and Eastern Europe', () => {
    const places = placesOf(['EU', '155', '150']);
    expect([places.apart('EU', '155'), places.holds('155', 'EU'), places.holds('EU', '155')]).toEqual([false, false, false]);
    // Cyprus lies in Western Asia: the Union is no part of Europe.
    expect(places.holds('150', 'EU')).toBe(false);
  });

  it('hold what they held on the days of a figure', () => {
    const years = [2019, 2020, 2021].map((year) => ({ start: `${String(year)}-01-01`, end: `${String(year)}-12-31` }));
    const { axis, codesOf } = placeAxis(
      [...years.map((period) => ({ place: 'EU', period })), { place: 'GB', period: YEAR }],
      undefined,
      false,
    );
    const [before, during, after] = years.map((period) => codesOf('EU', period));
    const gb = codesOf('GB', YEAR).always;
    // The United Kingdom left on 31 January 2020: a member on all days of 2019, some of 2020, none of 2021.
    expect(before?.always).toBe(before?.ever);
    expect(after?.always).toBe(after?.ever);
    expect(during).toEqual({ always: after?.always, ever: before?.always });
    expect(holds(axis, before?.always ?? 0, gb)).toBe(true);
    expect(apart(axis, after?.always ?? 0, gb)).toBe(true);
    expect(holds(axis, before?.always ?? 0, after?.always ?? 0)).toBe(true);
  });

  it('that are parts of a country may overlap other parts of it, and no other country', () => {
    const places = placesOf(['KE-30', 'KE-47', 'UG', '014', 'FR']);
    expect(places.apart('KE-30', 'KE-47')).toBe(false);
    expect([places.apart('KE-30', 'UG'), places.apart('KE-30', 'FR')]).toEqual([true, true]);
    expect([places.holds('014', 'KE-30'), places.holds('KE-30', 'KE-47')]).toEqual([true, false]);
    expect(placesOf(['KE-30', 'KE']).holds('KE', 'KE-30')).toBe(true);
    expect(placesOf(['KE-30', 'KE']).holds('KE-30', 'KE')).toBe(false);
  });

  it('that no table knows may overlap any other', () => {
    const places = placesOf(['camp', 'KE', '150', 'QQ-1']);
    for (const other of ['KE', '150', 'QQ-1']) expect([places.apart('camp', other), places.holds(other, 'camp')]).toEqual([false, false]);
    // The code of a part of a country that there is not.
    expect(places.apart('QQ-1', 'KE')).toBe(false);
  });

  it('do not depend on the order that they are reported in', () => {
    const one = placesOf(['KE', '014', 'EU', 'camp']).places.axis.codes;
    const other = placesOf(['camp', 'EU', '014', 'KE']).places.axis.codes;
    expect(one.map(({ code }) => code)).toEqual(['', '014', 'EU', 'KE', 'camp']);
    expect(other.map(({ code }) => code)).toEqual(one.map(({ code }) => code));
  });
});

describe('the places of two figures', () => {
  const share = (one: string | undefined, other: string | undefined, year = 2024): boolean => {
    const period = { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` };
    return mayShare({ period, ...(one === undefined ? {} : { place: one }) }, { period, ...(other === undefined ? {} : { place: other }) });
  };

  it('may share what both hold on some of their days', () => {
    expect([share('KE', 'KE'), share('KE', 'UG'), share('KE', '014'), share('150', '014')]).toEqual([true, false, true, false]);
    // The United Kingdom was a member of the European Union until 31 January 2020.
    expect([2019, 2020, 2021].map((year) => share('EU', 'GB', year))).toEqual([true, true, false]);
  });

  it('may share anything where one is of all places, or of a code that no table knows', () => {
    // Antarctica lies in no region.
    for (const all of [undefined, '001', 'camp'])
      for (const one of ['KE', 'AQ']) expect([share(all, one), share(one, all)]).toEqual([true, true]);
  });
});

describe('places that are to report', () => {
  it('are the whole, together with those that report all the same', () => {
    expect(placesOf(['KE', 'UG'], ['KE', 'UG']).cover(['KE', 'UG'])).toBe(true);
    expect(placesOf(['KE'], ['KE', 'UG']).cover(['KE'])).toBe(false);
    const more = placesOf(['KE', 'UG', 'FR'], ['KE', 'UG']);
    expect([more.cover(['KE', 'UG']), more.cover(['KE', 'UG', 'FR'])]).toEqual([false, true]);
  });

  it('are all that a region holds', () => {
    const places = placesOf(['KE', '014', '150'], ['KE', 'FR', 'DE']);
    // Of Eastern Africa only Kenya is to report: the region is Kenya.
    expect(places.places.codesOf('014', YEAR)).toEqual(places.places.codesOf('KE', YEAR));
    expect([places.cover(['014', '150']), places.cover(['150'])]).toEqual([true, false]);
  });

  it('may be none of a region: it has nothing', () => {
    const places = placesOf(['150', 'KE'], ['KE']);
    expect([places.apart('150', 'KE'), places.cover(['KE'])]).toEqual([true, true]);
  });

  it('may be parts of a country, which is then made of these', () => {
    const places = placesOf(['KE', 'KE-30', 'KE-47', 'UG'], ['KE-30', 'KE-47', 'UG']);
    expect(places.apart('KE-30', 'KE-47')).toBe(true);
    expect([places.cover(['KE-30', 'KE-47'], 'KE'), places.cover(['KE-30'], 'KE')]).toEqual([true, false]);
    expect(places.cover(['KE', 'UG'])).toBe(true);
    expect(places.holds('KE', 'KE-30')).toBe(true);
  });

  it('may be a country and parts of it, which the country holds, with what is left of it', () => {
    const places = placesOf(['KE', 'KE-30', 'UG'], ['KE', 'KE-30', 'UG']);
    expect([places.holds('KE', 'KE-30'), places.apart('KE', 'KE-30'), places.cover(['KE-30'], 'KE')]).toEqual([true, false, false]);
    expect(places.cover(['KE', 'UG'])).toBe(true);
  });

  it('leave parts of other countries out, which report all the same', () => {
    // Of the reporters, Uganda has none of KE-30; so the whole is more than Uganda.
    const places = placesOf(['KE-30', 'UG'], ['UG']);
    expect([places.apart('KE-30', 'UG'), places.cover(['UG'])]).toEqual([true, false]);
    // KE-30 may overlap KE-47 or not, since codes of two levels may name parts of a country.
    const more = placesOf(['KE-30', 'KE-47', 'UG'], ['KE-47', 'UG']);
    expect([more.apart('KE-30', 'KE-47'), more.apart('KE-30', 'UG'), more.cover(['KE-47', 'UG'])]).toEqual([false, true, false]);
  });

  it('may be a region, which stands for its members', () => {
    const places = placesOf(['EU', 'KE', 'FR'], ['EU', 'KE']);
    expect([places.cover(['EU', 'KE', 'FR']), places.apart('EU', 'FR'), places.holds('EU', 'FR')]).toEqual([true, false, true]);
  });

  it('may be codes that no table knows, of which each is a place of its own', () => {
    const places = placesOf(['north', 'south'], ['north', 'south']);
    expect([places.apart('north', 'south'), places.cover(['north', 'south'])]).toEqual([true, true]);
  });

  it('are assumed to be those that report', () => {
    expect(placesOf(['KE', 'UG'], assumed).cover(['KE', 'UG'])).toBe(true);
    expect(placesOf(['KE', 'UG'], assumed).cover(['KE'])).toBe(false);
    // A region that reports stands for all of its countries.
    const region = placesOf(['KE', '014', 'FR'], assumed);
    expect([region.cover(['014', 'FR']), region.cover(['KE', 'FR'])]).toEqual([true, false]);
    // Beside all of its countries it holds nothing more.
    const members = membersOf('021')?.always ?? [];
    expect(placesOf(['021', ...members], assumed).cover(members)).toBe(true);
  });
});

describe('places that are counted', () => {
  it('are each one place, also where no table knows the code', () => {
    const places = placesOf(['north', 'KE', 'KE-30'], undefined, true);
    expect([places.apart('north', 'KE'), places.apart('KE-30', 'KE'), places.apart('north', 'KE-30')]).toEqual([true, true, true]);
    expect(placesOf(['north', 'KE'], assumed, true).cover(['north', 'KE'])).toBe(true);
    expect(placesOf(['north', 'KE'], assumed, true).cover(['KE'])).toBe(false);
  });
});

describe('the places to ask', () => {
  const expected = (reporters: readonly string[]) => placeAxis([], reporters, false).axis.expected?.length;

  it('are those that are to report, unless one of them is all there is', () => {
    expect(expected(['KE', 'UG'])).toBe(2);
    // Of Uganda alone the whole is asked: it is no part of it.
    expect(expected(['UG'])).toBe(0);
    // A region stands for its members, of which Northern Africa has seven.
    expect(expected(['015'])).toBe(7);
  });
});
