/** What a file of figures may be. */
export const inputKinds = ['observations-csv', 'observations-json', 'sdmx-csv', 'sdmx-json', 'sdmx-ml', 'iati', 'table'] as const;

/** One of {@link inputKinds}. */
export type InputKind = (typeof inputKinds)[number];
