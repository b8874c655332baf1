import { facetNames, type Address } from './address.js';

/**
 * The address as the hash of a link: `#/en/unodc-hr75/browse?item=unodc-hr75/7`. The same state gives the same hash, whatever order it came in.
 */
export function addressHash(address: Address): string {
  const { framework, lang, view, item, q, facets, readings, target } = address;
  const pairs: (readonly [string, string | undefined])[] = [
    ['item', item],
    ['q', q],
    ...facetNames.flatMap((name) => (facets[name] ?? []).map((value) => [name, value] as const)),
    ['target', target],
    ['asOf', address.asOf],
    ['knownAt', address.knownAt],
    ...Object.keys(readings)
      .sort()
      .map((id) => ['reading', `${id}~${readings[id] ?? ''}`] as const),
    ['method', address.method],
    ['scope', address.scope],
    ['confidence', address.minimumConfidence],
    ['template', address.template],
    ['format', address.format],
  ];
  const query = pairs.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${readable(value)}`])).join('&');
  return `#/${lang}/${framework}/${view}${query === '' ? '' : `?${query}`}`;
}

/** As percent-encoding asks, but for the slash of ids and the space, which a hash may have in a form that people can read. */
function readable(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}
