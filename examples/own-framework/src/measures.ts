import type { Measure } from '@actionline/core';

// Each is a state of the whole world at the end of a year: it replaces the one before, and no places are added up.
const combine = { time: 'snapshot', across: 'none' } as const;

/** Homicides, the best known of the death rates. */
export const homicideRate = {
  id: 'sdg-16/m.homicide-rate',
  label: { en: 'Victims of intentional homicide', fr: 'Victimes d’homicide volontaire' },
  unit: 'per-100000',
  combine,
} as const satisfies Measure;

/** Violence at home, as seen by surveys of households. */
export const childrenPunished = {
  id: 'sdg-16/m.children-punished',
  label: { en: 'Children hit or humiliated by those who care for them', fr: 'Enfants frappés ou humiliés par qui s’occupe d’eux' },
  unit: 'percent',
  combine,
} as const satisfies Measure;

/** Money that crosses borders illicitly, in a year. */
export const illicitFlows = {
  id: 'sdg-16/m.illicit-flows',
  label: { en: 'Illicit financial flows in a year', fr: 'Flux financiers illicites d’une année' },
  unit: 'USD',
  combine,
} as const satisfies Measure;

/** Money given back, in a year. */
export const assetsReturned = {
  id: 'sdg-16/m.assets-returned',
  label: { en: 'Stolen assets returned in a year', fr: 'Avoirs volés restitués en une année' },
  unit: 'USD',
  combine,
} as const satisfies Measure;

/** Births that the state knows of. */
export const birthsRegistered = {
  id: 'sdg-16/m.births-registered',
  label: { en: 'Children under five whose birth is registered', fr: 'Enfants de moins de cinq ans dont la naissance est enregistrée' },
  unit: 'percent',
  combine,
} as const satisfies Measure;
