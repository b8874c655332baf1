import { expect, it } from 'vitest';

import { html } from './element.js';
import { wholeYears } from './whole-years.js';

it.each([
  ['Plan 2020-2024: Kenya', 'Plan <span class="years">2020-2024</span>: Kenya'],
  ['2020–2024', '<span class="years">2020–2024</span>'],
  ['12020-2024, 2020-20245', '12020-2024, 2020-20245'],
  ['no years', 'no years'],
])('%s', (text, written) => {
  expect(html(wholeYears(text))).toBe(written);
});
