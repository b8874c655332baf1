import { unodcPledges } from '@actionline/taxonomy/unodc-hr75/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from './address.js';
import { readAddress } from './read-address.js';
import { settleAddress } from './settle-address.js';
import { addressHash } from './write-address.js';

const WHOLE: Address = {
  view: 'findings',
  framework: 'unodc-hr75',
  lang: 'fr',
  item: 'unodc-hr75/7',
  q: 'traite & trafic = 50 % #1 «ça»',
  facets: { theme: ['drug-prevention', 'crime-prevention'], sdg: ['16.3'] },
  asOf: '2024-12-31',
  knownAt: '2025-03-01',
  readings: { 'unodc-hr75/7.a': 'from-pledge-date', 'unodc-hr75/15.a': 'every-year' },
  method: 'linear-pace',
  scope: 'KE',
  minimumConfidence: 'medium',
  target: 'unodc-hr75/7.a',
  template: 'pledge-progress',
  format: 'html',
};

describe('the address', () => {
  it('is read back as it was written', () => {
    expect(readAddress(addressHash(WHOLE), 'en')).toEqual({ address: WHOLE, dropped: [] });
  });

  it('can be read by people', () => {
    const { address } = readAddress('#/en/unodc-hr75/browse', 'fr');
    expect(addressHash({ ...address, item: 'unodc-hr75/7', q: 'two words' })).toBe('#/en/unodc-hr75/browse?item=unodc-hr75/7&q=two+words');
  });

  it('is the first page in the reader’s language where there is none', () => {
    for (const hash of ['', '#', '#content']) {
      const { address, dropped } = readAddress(hash, 'fr');
      expect([address.view, address.framework, address.lang, dropped]).toEqual(['browse', 'eu-hrdap-2020', 'fr', []]);
    }
  });

  it.each([
    ['#/de/unodc-hr75/browse', [{ name: 'lang', value: 'de' }]],
    ['#/en/another/browse', [{ name: 'framework', value: 'another' }]],
    ['#/en/constructor/browse', [{ name: 'framework', value: 'constructor' }]],
    ['#/en/unodc-hr75/toString', [{ name: 'view', value: 'toString' }]],
    ['#/en/unodc-hr75/browse?asOf=2024-02-30', [{ name: 'asOf', value: '2024-02-30' }]],
    ['#/en/unodc-hr75/browse?confidence=certain', [{ name: 'confidence', value: 'certain' }]],
    ['#/en/unodc-hr75/browse?reading=unodc-hr75/7.a', [{ name: 'reading', value: 'unodc-hr75/7.a' }]],
    ['#/en/unodc-hr75/browse?theme=<b>', [{ name: 'theme', value: '<b>' }]],
    ['#/en/unodc-hr75/browse?nothing=1', [{ name: 'nothing', value: '1' }]],
  ])('leaves out what it does not know, and names it: %s', (hash, dropped) => {
    expect(readAddress(hash, 'en').dropped).toEqual(dropped);
  });

  it('comes of any text, and is then written without a loss', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { address } = readAddress(`#/${text}`, 'en');
        expect(readAddress(addressHash(address), 'en').address).toEqual(address);
      }),
    );
  });
});

describe('an address held against a framework', () => {
  const given = readAddress(
    '#/en/unodc-hr75/browse?item=unodc-hr75/70&theme=drug-prevention&theme=unicorns&level=pledge&target=unodc-hr75/7.z&reading=unodc-hr75/7.a~from-pledge-date&reading=unodc-hr75/7.a.b~x',
    'en',
  ).address;

  it('keeps what the framework has, and names the rest', () => {
    const { address, dropped } = settleAddress(given, unodcPledges);
    expect([address.item, address.target]).toEqual([undefined, undefined]);
    expect(address.facets).toEqual({ level: ['pledge'], theme: ['drug-prevention'] });
    expect(address.readings).toEqual({ 'unodc-hr75/7.a': 'from-pledge-date' });
    expect(dropped.map(({ value }) => value)).toEqual(['unodc-hr75/70', 'unodc-hr75/7.z', 'unicorns', 'unodc-hr75/7.a.b~x']);
  });
});
