import { describe, expect, it } from 'vitest';

import { frameworkFromJson } from './framework-from-json.js';
import { harbourPlan } from './testing/harbour-plan.js';
import { withEdits } from './testing/with-edits.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('frameworkFromJson', () => {
  it('takes what was a framework before', () => {
    expect(frameworkFromJson(json(harbourPlan))).toEqual({ ok: true, value: harbourPlan, issues: [] });
  });

  it('keeps the warnings of what it takes', () => {
    const read = frameworkFromJson(withEdits(harbourPlan, { 'items.3.label.en': 'x'.repeat(201) }));
    expect([read.ok, read.issues.map(({ code }) => code)]).toEqual([true, ['long-label']]);
  });

  it('refuses with every issue, and by the vocabularies given', () => {
    const read = frameworkFromJson(withEdits(harbourPlan, { 'items.3.kind': 'vow', 'items.2.label.fr': undefined }));
    expect([read.ok, read.issues.map(({ code }) => code)]).toEqual([false, ['missing-language', 'unknown-kind']]);
    const themes = { id: 'none', title: { en: 'None' }, concepts: [] };
    expect(frameworkFromJson(json(harbourPlan), { vocabularies: { themes } }).ok).toBe(false);
  });

  it.each([undefined, null, 3, 'x', [], {}, '{"id":"x"}'])('refuses %j', (value) => {
    expect(frameworkFromJson(value).ok).toBe(false);
  });
});
