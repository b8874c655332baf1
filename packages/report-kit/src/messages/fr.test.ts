import { describe, expect, it } from 'vitest';

import { templateNames } from '../document/report.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { spaced } from '../testing/one-target.js';
import { tinyReport } from '../testing/tiny-report.js';
import { fr } from './fr.js';

describe('the French words', () => {
  it.each(templateNames)('have a space before each colon in the report %s', (template) => {
    const told = spaced(
      renderMarkdown(
        tinyReport({ locale: 'fr', template, since: '2024-12-31', ...(template === 'country' ? { scope: { place: 'KE' } } : {}) }),
      ),
    );
    expect(told.match(/[\p{L}\d»)]:(?=[ *_|]|$)/gmu) ?? []).toEqual([]);
  });

  it('do not let a number run into the day behind it: “au moins 4, 10 oct.” would be four and a tenth', () => {
    const { behind } = fr.front.record;
    expect(spaced(behind('au moins 4'))).toBe(' ;');
    expect(behind('au moins 4\u00a0pays')).toBe(',');
    expect(behind('fait')).toBe(',');
  });

  it('elide “de” before a qualified figure', () => {
    expect(fr.front.annex.series({ count: 4, first: 'au moins 10', last: 'au moins 28' })).toBe('4 valeurs, d’au moins 10 à au moins 28');
    expect(fr.step.requiredMove({ direction: 'increase', figure: 'environ 5\u00a0%', until: '31\u00a0décembre 2028' })).toContain(
      'une hausse d’environ 5',
    );
  });

  it('write small numbers of a sentence in words, in the gender of their noun', () => {
    const share = (withEvidence: number, activitiesOnly: number, total: number): string =>
      spaced(fr.part.evidenceShare({ withEvidence, activitiesOnly, total }));
    expect(share(1, 2, 4)).toBe(
      'Des résultats sont connus pour un engagement sur quatre ; pour deux autres, seules des activités sont recensées.',
    );
    expect(share(0, 1, 5)).toBe(
      'Aucun résultat n’est connu pour les cinq engagements ; pour un d’entre eux, seules des activités sont recensées.',
    );
    expect(share(22, 13, 43)).toBe(
      'Des résultats sont connus pour 22 engagements sur 43 ; pour 13 autres, seules des activités sont recensées.',
    );
    expect(spaced(fr.scope.activities(1))).toBe('Une activité fournie se situe hors de ce périmètre.');
    expect(spaced(fr.scope.figures(2))).toBe('Deux autres chiffres fournis se situent hors de ce périmètre.');
  });

  it('agree with none and with one', () => {
    const { onRecord } = fr.front;
    expect(onRecord({ withFigures: 0, activitiesOnly: 2, nothing: 117, total: 119 })).toBe(
      'Sur 119 engagements, des résultats ne sont connus pour aucun, des activités seulement pour deux, rien pour 117.',
    );
    expect(onRecord({ withFigures: 0, activitiesOnly: 0, nothing: 19, total: 19 })).toBe('Rien n’est connu sur les 19 engagements.');
    expect(onRecord({ withFigures: 1, activitiesOnly: undefined, nothing: 0, total: 1 })).toBe(
      'Des résultats sont connus pour l’unique engagement.',
    );
    expect(onRecord({ withFigures: 0, activitiesOnly: undefined, nothing: 1, total: 1 })).toBe('Rien n’est connu sur l’unique engagement.');
    const summary = fr.activity.summary({ number: 'une activité recensée', commitments: '1', total: 19, points: undefined });
    expect(spaced(summary)).toBe('Une activité recensée, au titre de 1 des 19 engagements.');
  });
});
