import { type Framework, sha256Hex } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { normaliseSource, sourceUnits } from './source-units.js';
import { verifySource } from './verify-source.js';

// A text in the form of the annex, with every trap of the real one: a token at the start, capitals for a line, a heading
// that ends with a space, footnotes inside and after a sentence, and a list of means. The words are our own.
const text = ` FR\t\t\tFR
\t[bookmark: _GoBack]Une introduction qui n’est pas une unité.
· un premier instrument; 
· un second instrument[footnoteRef:1] avec une note; [1:  https://example.org/notes. ] 

UNE LIGNE TOUTE EN CAPITALES 
Un paragraphe qui présente la ligne.
· Moyens de mise en œuvre: dialogues; missions. 
Un objectif, sans point final 
· Première action.
· Deuxième action[footnoteRef:2].  [2: https://example.org/b.] 

· Troisième  action.
`;
const units = [
  'un premier instrument;',
  'un second instrument avec une note;',
  'UNE LIGNE TOUTE EN CAPITALES',
  'Moyens de mise en œuvre: dialogues; missions.',
  'Un objectif, sans point final',
  'Première action.',
  'Deuxième action.',
  'Troisième action.',
];
const kinds = ['instrument', 'instrument', 'line', 'means', 'objective', 'action', 'action', 'action'];
const notations = ['i.1', 'i.2', '1', 'm.1', '1.1', '1.1.1', '1.1.2', '1.1.3'];

const framework = {
  id: 'eu-hrdap-2020',
  items: units.map((unit, at) => ({
    id: `eu-hrdap-2020/${notations[at] ?? ''}`,
    notation: notations[at] ?? '',
    kind: kinds[at] ?? '',
    label: { en: 'x' },
    source: { position: at + 1, sha256: sha256Hex(unit) },
  })),
} as unknown as Framework;

describe('sourceUnits', () => {
  it('cuts the annex into units and tells their kinds by their form', () => {
    expect(sourceUnits('eu-hrdap-2020', text)).toEqual(units.map((unit, at) => ({ text: unit, kind: kinds[at] })));
  });

  it('cuts the pledges at their numbers and leaves the closing note out', () => {
    expect(sourceUnits('unodc-hr75', ' 1. Une promesse.\n2. Une autre.\nUne note de fin.\n')).toEqual([
      { text: 'Une promesse.', kind: 'pledge' },
      { text: 'Une autre.', kind: 'pledge' },
    ]);
  });

  it('cuts any other text into lines', () => {
    expect(sourceUnits('another', '- one\r\n2) two\r\rthree')).toEqual([{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
  });
});

describe('normaliseSource', () => {
  it('composes accents and folds every kind of white space', () => {
    expect(normaliseSource('e\u0301galite\u0301\u00a0 \n des\tdroits ')).toBe('égalité des droits');
  });
});

describe('verifySource', () => {
  const verify = (edit: (text: string) => string) => verifySource(framework, edit(text));

  it('matches every unit of an unchanged text', () => {
    expect(verify((own) => own)).toEqual({ matched: framework.items.map(({ id }) => id), changed: [], missing: [], unexpected: [] });
  });

  it('does not mind other line ends and white space', () => {
    expect(verify((own) => own.replaceAll('\n', '\r\n').replaceAll(' action', '   action')).matched).toHaveLength(8);
  });

  it('names the item of one changed word', () => {
    const { changed, missing, unexpected } = verify((own) => own.replace('Première', 'Seconde'));
    expect(changed).toEqual([
      { id: 'eu-hrdap-2020/1.1.1', expected: sha256Hex('Première action.'), found: sha256Hex('Seconde action.'), text: 'Seconde action.' },
    ]);
    expect([missing, unexpected]).toEqual([[], []]);
  });

  it('names the item of a removed bullet, and nothing else', () => {
    const { matched, changed, missing, unexpected } = verify((own) => own.replace('· Première action.\n', ''));
    expect(missing).toEqual(['eu-hrdap-2020/1.1.1']);
    expect([matched.length, changed, unexpected]).toEqual([7, [], []]);
  });

  it('names the place of an added bullet, and nothing else', () => {
    const { matched, changed, missing, unexpected } = verify((own) => own.replace('· Troisième', '· Une action de plus.\n· Troisième'));
    expect(unexpected).toEqual([{ after: 'eu-hrdap-2020/1.1.2', found: sha256Hex('Une action de plus.'), text: 'Une action de plus.' }]);
    expect([matched.length, changed, missing]).toEqual([8, [], []]);
  });

  it('tells apart a change, a removal and an addition in one text', () => {
    const { matched, changed, missing, unexpected } = verify((own) =>
      own.replace('second instrument', 'autre instrument').replace('· Première action.\n', '').concat('· Une dernière.\n'),
    );
    expect(changed.map(({ id }) => id)).toEqual(['eu-hrdap-2020/i.2']);
    expect(missing).toEqual(['eu-hrdap-2020/1.1.1']);
    expect(unexpected.map(({ text: unit }) => unit)).toEqual(['Une dernière.']);
    expect(matched).toHaveLength(6);
  });

  it('never takes a unit of another kind for a change', () => {
    const { changed, missing } = verify((own) => own.replace('Un objectif, sans point final', '· Un objectif devenu action.'));
    expect([changed, missing]).toEqual([[], ['eu-hrdap-2020/1.1']]);
  });

  it('finds everything missing in an empty text', () => {
    expect(verify(() => '').missing).toHaveLength(8);
  });

  it('says what to do when it is not given a text, or a framework without digests', () => {
    expect(() => verifySource(framework, undefined as unknown as string)).toThrow(/read the file first/);
    expect(() => verifySource({ ...framework, items: [] }, text)).toThrow(/no source digests/);
  });
});
