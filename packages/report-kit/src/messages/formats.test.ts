import { describe, expect, it } from 'vitest';

import { formatsFor } from './formats.js';
import { messagesFor } from './messages-for.js';

const en = formatsFor(messagesFor('en'));
const fr = formatsFor(messagesFor('fr'));

describe('formats', () => {
  it('keep the qualifier of a figure', () => {
    expect(en.figure(3000, 'more-than', 'officer')).toBe('more than 3,000 officers');
    expect(en.figure(1, 'exact', 'country')).toBe('1 country');
    expect(fr.figure(3000, 'more-than', 'officer')).toBe('plus de 3\u202f000\u00a0agents');
    expect(fr.figure(0, 'exact', 'country')).toBe('0\u00a0pays');
  });

  it('write round millions in words, with the French elision', () => {
    expect(en.quantity(10_000_000, 'child')).toBe('10 million children');
    expect(fr.quantity(10_000_000, 'child')).toBe('10\u00a0millions d’enfants');
    expect(fr.quantity(1_500_000, 'person')).toBe('1,5\u00a0million de personnes');
    expect(en.quantity(1_234_567, 'person')).toBe('1,234,567 people');
  });

  it('write shares and percentages as each language does', () => {
    expect(en.percent(0.4)).toBe('40%');
    expect(fr.percent(0.4)).toMatch(/^40[\u202f\u00a0]%$/);
    expect(en.quantity(12.5, 'percent')).toBe('12.5%');
  });

  it('never write a negative zero', () => {
    expect(en.percent(-0.001)).toBe('0%');
  });

  it('write whole years as years, a month as a month, a day as a day', () => {
    expect(en.period({ start: '2024-01-01', end: '2024-12-31' })).toBe('2024');
    expect(en.period({ start: '2024-01-01', end: '2028-12-31' })).toBe('2024–2028');
    expect(en.period({ start: '2024-02-01', end: '2024-02-29' })).toBe('February 2024');
    expect(en.period({ start: '2024-02-10', end: '2024-02-10' })).toBe('10 February 2024');
    expect(fr.period({ start: '2024-03-01', end: '2024-06-30' })).toBe('du 1er mars 2024 au 30 juin 2024');
  });

  it('write a place by name, and an unknown code as it is', () => {
    expect(fr.place('KE')).toBe('Kenya');
    expect(en.place('not a place')).toBe('not a place');
  });
});
