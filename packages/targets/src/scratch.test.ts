import { it } from 'vitest';
import { evaluateTarget } from './index.js';
import { threeThousandOfficers, trained } from './testing/samples.js';
it('prints', () => {
  const obs = [trained('a', 1450, '2024-01-01', '2024-12-31'), trained('b', 100, '2023-07-01', '2024-06-30')];
  console.log(JSON.stringify(evaluateTarget(threeThousandOfficers, obs, { asOf: '2025-06-30' }), null, 1));
  const twenty = Array.from({ length: 20 }, (_, i) => trained(`o${i}`, 70 + i, `2024-${String(1 + (i % 12)).padStart(2, '0')}-${i < 12 ? '01' : '16'}`, `2024-${String(1 + (i % 12)).padStart(2, '0')}-${i < 12 ? '15' : '28'}`));
  for (let r = 0; r < 4; r++) {
    const t = performance.now();
    for (let i = 0; i < 100_000; i++) evaluateTarget(threeThousandOfficers, twenty, { asOf: '2025-06-30' });
    console.log(Math.round(100_000 / ((performance.now() - t) / 1000)), 'per s');
  }
});
