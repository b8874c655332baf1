import { isCountry, isIsoDate, parsePlace, type Citation, type LocalizedText, type PlaceCode } from '@actionline/core';

import { attributeOf, childOf, childrenOf, plainText, textsOf, type IatiElement } from './iati-element.js';
import { ACTIVITY } from './iati-extension.js';
import type { IatiPlan } from './iati-plan.js';

/** What an activity says of itself, for all that stands in it. */
export interface ActivityHeading {
  /** The element. */
  readonly element: IatiElement;
  /** Whether it is a record that was written here. */
  readonly ours: boolean;
  /** Its `iati-identifier`; nothing where it has none. */
  readonly identifier: string | undefined;
  /** The language of texts that name none. */
  readonly language: string;
  /** Its title. */
  readonly title: LocalizedText | undefined;
  /** Who reports. */
  readonly publisher: LocalizedText | undefined;
  /** The day it was last updated. */
  readonly updated: string | undefined;
  /** Where its figures come from, but for the place in it. */
  readonly source: Citation;
  /** The countries that it is in. */
  readonly countries: readonly PlaceCode[];
  /** The place of figures that name no location. */
  readonly place: PlaceCode | undefined;
  /** The `ref` of the first of its locations, for an issue to show. */
  readonly locationsShown: readonly string[];
  /** Its locations, by their `ref`: the country that one is, or nothing where it is another place. */
  readonly locations: ReadonlyMap<string, PlaceCode | undefined>;
}

/** The vocabulary of locations that are countries, by ISO 3166-1. */
const COUNTRIES = 'A4';

/** Reads what an activity says of itself. */
export function activityHeading(
  element: IatiElement,
  { options, language: fallback }: IatiPlan,
  fileLanguage: string | undefined,
): ActivityHeading {
  const language = attributeOf(element, 'xml:lang') ?? fileLanguage ?? fallback;
  const identifier = plainText(childOf(element, 'iati-identifier')?.text ?? '');
  const day = attributeOf(element, 'last-updated-datetime')?.slice(0, 10);
  const updated = day !== undefined && isIsoDate(day) ? day : undefined;
  const countries = placesOf(childrenOf(element, 'recipient-country'));
  const elsewhere = countries.length !== 1 || childOf(element, 'recipient-region') !== undefined;
  const title = textsOf(childrenOf(element, 'title'), language);
  const locations = locationsOf(childrenOf(element, 'location'));
  const publisher = textsOf(childrenOf(element, 'reporting-org'), language);
  return {
    element,
    ours: childOf(element, `+${ACTIVITY}`) !== undefined,
    identifier: identifier === '' ? undefined : identifier,
    language,
    title,
    publisher,
    updated,
    source: options.source ?? sourceOf(identifier, title, publisher, updated),
    countries,
    place: options.place === 'none' || elsewhere ? undefined : countries[0],
    locations,
    locationsShown: locations.size === 0 ? [] : [...locations.keys()].slice(0, MOST_SHOWN),
  };
}

/** Locations that an issue names. */
const MOST_SHOWN = 12;

const NO_LOCATIONS: ActivityHeading['locations'] = new Map();

function locationsOf(elements: readonly IatiElement[]): ActivityHeading['locations'] {
  if (elements.length === 0) return NO_LOCATIONS;
  const locations = new Map<string, PlaceCode | undefined>();
  for (const location of elements) {
    const ref = attributeOf(location, 'ref');
    const ids = childrenOf(location, 'location-id').filter((id) => attributeOf(id, 'vocabulary') === COUNTRIES);
    if (ref !== undefined) locations.set(ref, placesOf(ids)[0]);
  }
  return locations;
}

/** The activity as the source of its figures. */
function sourceOf(
  identifier: string,
  title: LocalizedText | undefined,
  publisher: LocalizedText | undefined,
  updated: string | undefined,
): Citation {
  const [language, words] = firstOf(title);
  const [, publishedBy] = firstOf(publisher);
  return {
    title: words ?? identifier,
    ...(language === undefined ? {} : { language }),
    ...(publishedBy === undefined ? {} : { publisher: publishedBy }),
    ...(updated === undefined ? {} : { published: updated }),
    ...(identifier === '' ? {} : { reference: identifier }),
  };
}

/** A text in its first language, English before French before others, with the language where it is known. */
function firstOf(text: LocalizedText | undefined): readonly [language: string | undefined, text: string | undefined] {
  if (text === undefined) return [undefined, undefined];
  const language = ['en', 'fr'].find((one) => text[one] !== undefined) ?? Object.keys(text)[0] ?? 'und';
  return [language === 'und' ? undefined : language, text[language]];
}

/** Files name few countries, over and over. */
const COUNTRIES_READ = new Map<string, PlaceCode | undefined>();
const MOST_READ = 1_000;

/** The country that a code means. */
function countryOf(code: string): PlaceCode | undefined {
  if (COUNTRIES_READ.has(code)) return COUNTRIES_READ.get(code);
  const place = parsePlace(code.toUpperCase());
  const country = place.ok && isCountry(place.value) ? place.value : undefined;
  if (COUNTRIES_READ.size >= MOST_READ) COUNTRIES_READ.clear();
  COUNTRIES_READ.set(code, country);
  return country;
}

function placesOf(elements: readonly IatiElement[]): readonly PlaceCode[] {
  const places: PlaceCode[] = [];
  for (const element of elements) {
    const place = countryOf(attributeOf(element, 'code') ?? '');
    if (place !== undefined) places.push(place);
  }
  return places;
}
