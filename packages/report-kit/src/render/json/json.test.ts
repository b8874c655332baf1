import { describe, expect, it } from 'vitest';

import { tinyReport } from '../../testing/tiny-report.js';
import { renderHtml } from '../html/html.js';
import { renderJson } from './json.js';

describe('renderJson', () => {
  it('can be read back whole', () => {
    const report = tinyReport();
    const read = JSON.parse(renderJson(report)) as typeof report;
    expect(read).toEqual(report);
    expect(renderHtml(read)).toBe(renderHtml(report));
  });

  it('has its keys in order at every depth', () => {
    const inOrder = (value: unknown): boolean => {
      if (Array.isArray(value)) return value.every(inOrder);
      if (typeof value !== 'object' || value === null) return true;
      const keys = Object.keys(value);
      return keys.join() === [...keys].sort().join() && Object.values(value).every(inOrder);
    };
    expect(inOrder(JSON.parse(renderJson(tinyReport())))).toBe(true);
  });
});
