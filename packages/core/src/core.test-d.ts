import { addQuantities, quantity, type Measure, type Observation, type Target, type TotalBy } from './index.js';

const officers: Measure<'officer'> = {
  id: 'f/m.officers',
  label: { en: 'Officers' },
  unit: 'officer',
  combine: { time: 'increment', across: 'sum' },
};

export const likeUnits = addQuantities(quantity(1, 'officer'), quantity(2, 'officer'));

// @ts-expect-error [ts2345] – unlike units do not add up
export const unlikeUnits = addQuantities(quantity(1, 'officer'), quantity(2, 'country'));

// @ts-expect-error [ts2345] – an unknown unit is no unit
export const unknownUnit = quantity(1, 'officers');

// @ts-expect-error [ts2322] – a measure in another unit
export const otherMeasure: Measure<'country'> = officers;

// @ts-expect-error [ts2741] – how values combine is required
export const uncombined: Measure = { id: 'f/m.x', label: { en: 'x' }, unit: 'country' };

// @ts-expect-error [ts2741] – a total needs its window
export const endless: TotalBy = { kind: 'total-by', comparison: 'at-least', value: 1, measure: officers };

export const wrongKind: Target = {
  id: 'f/1',
  commitment: 'f/1',
  label: { en: 'x' },
  // @ts-expect-error [ts2322] – no such kind of requirement
  requirement: { kind: 'someday' },
};

export const wrongRole: Pick<Observation, 'role'> = {
  // @ts-expect-error [ts2322] – no such role
  role: 'delivery',
};
