import { describe, expect, it } from 'vitest';

import type { ItemsDescription } from './items-description.js';
import { readItems, type ItemTableRow, type ReadItemsOptions } from './read-items.js';

const plan: ItemsDescription = {
  id: 'plan-2025',
  title: 'Plan of 2025',
  language: 'en',
  issuer: { actor: 'ministry', name: 'Ministry' },
  validity: { start: '2025-01-01', end: '2029-12-31' },
  columns: { No: 'reference', Action: 'text' },
};
const read = (rows: readonly ItemTableRow[], more: Partial<ItemsDescription> = {}, options: ReadItemsOptions = {}) =>
  readItems(rows, { ...plan, ...more }, options);
const issuesOf = async (rows: readonly ItemTableRow[], more: Partial<ItemsDescription> = {}, options: ReadItemsOptions = {}) =>
  (await read(rows, more, options)).issues.map(({ code, row, column }) => [code, row, ...(column === undefined ? [] : [column])]);
const treeOf = async (rows: readonly ItemTableRow[], more: Partial<ItemsDescription> = {}) =>
  (await read(rows, more)).framework.items.map(({ id, kind, parent }) => [id, kind, parent]);

/**
 * Rows of the database of UPR Info (upr-info.org), session 14, as kept at github.com/rochelleterman/uprs (v.2/Data/CSVs/14-17.csv): one row for each
 * State that recommends.
 */
const uprRows = [
  ['To', 'To-Rgrp', 'Text', 'From', 'Response', 'Action', 'Issue', 'Session'],
  [
    'Argentina',
    'GRULAC',
    'Accede to/ratify the 1961 Convention on the Reduction of Statelessness',
    'Hungary',
    'Accepted',
    '5',
    'International instruments',
    '14',
  ],
  [
    'Argentina',
    'GRULAC',
    'Accede to/ratify the 1961 Convention on the Reduction of Statelessness',
    'Portugal',
    'Accepted',
    '5',
    'International instruments',
    '14',
  ],
  [
    'Argentina',
    'GRULAC',
    'Consider the possibility of ratifying the ILO Convention 189',
    'Uruguay',
    'Accepted',
    '3',
    'International instruments,Labour',
    '14',
  ],
] as const;
const upr: Partial<ItemsDescription> = {
  columns: { To: 'to', Text: 'text', From: 'from', Response: 'response', Issue: 'theme', Session: 'date' },
  separator: ',',
};

describe('a table of recommendations', () => {
  it('becomes one item of the rows of several States, and keeps what a framework does not hold', async () => {
    const { framework, vocabularies, details, counts, issues } = await read(uprRows, { ...upr, sameItem: 'by-text' });
    expect(framework.items).toEqual([
      {
        id: 'plan-2025/1',
        kind: 'recommendation',
        label: { en: 'Accede to/ratify the 1961 Convention on the Reduction of Statelessness' },
        facets: { themes: ['international-instruments'] },
      },
      {
        id: 'plan-2025/2',
        kind: 'recommendation',
        label: { en: 'Consider the possibility of ratifying the ILO Convention 189' },
        facets: { themes: ['international-instruments', 'labour'] },
      },
    ]);
    expect(details[0]).toEqual({
      item: 'plan-2025/1',
      rows: [2, 3],
      text: 'Accede to/ratify the 1961 Convention on the Reduction of Statelessness',
      from: ['Hungary', 'Portugal'],
      to: 'Argentina',
      response: 'supported',
      date: '14',
      more: { 'To-Rgrp': ['GRULAC'], Action: ['5'] },
    });
    expect(vocabularies.themes?.concepts).toEqual([
      { id: 'international-instruments', label: { en: 'International instruments' } },
      { id: 'labour', label: { en: 'Labour' } },
    ]);
    expect(counts).toEqual({ read: 3, accepted: 3, rejected: 0, leftOut: 0, headings: 0 });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['ids-by-position', 'info']]);
  });

  it('keeps the rows of several States apart, and says so, where the description does not put them together', async () => {
    const { framework, issues } = await read(uprRows, upr);
    expect(framework.items).toHaveLength(3);
    expect(issues.map(({ code, row, values }) => [code, row, values?.['first']])).toContainEqual(['duplicate-text', 3, 2]);
  });

  it('does not put together what was answered differently', async () => {
    const rows = uprRows.map((row, at) => row.map((cell, column) => (at === 2 && column === 4 ? 'Noted' : cell)));
    const { details } = await read(rows, { ...upr, sameItem: 'by-text' });
    expect(details.map(({ response, from }) => [response, from])).toEqual([
      ['supported', ['Hungary']],
      ['noted', ['Portugal']],
      ['supported', ['Uruguay']],
    ]);
  });

  it('reads the rows that the description chooses, and counts the others apart', async () => {
    const { counts } = await read(uprRows, { ...upr, only: { From: ['uruguay'] } });
    expect(counts).toEqual({ read: 1, accepted: 1, rejected: 0, leftOut: 2, headings: 0 });
  });

  /**
   * Rows of the thematic list of recommendations that OHCHR made of A/HRC/59/15 (Slovenia, session 48), as kept at
   * github.com/Tony33344/slovenia-human-rights-tracker, shortened.
   */
  it('takes the headings between the rows', async () => {
    const rows = [
      ['Recommendation and recommending State', 'Position of the State under review', 'Relevant SDGs'],
      ['Theme: Ratification of & accession to international instruments'],
      ['140.7 Ratify the Optional Protocol (Maldives) (Portugal);', 'Supported', '- 1 - NO POVERTY\n- 2 - ZERO HUNGER'],
      ['Theme: Statelessness', '', ' '],
      ['140.20 Accede to the 1961 Convention (Spain);', '- Noted', '- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS'],
    ];
    const { framework, details, counts, issues } = await read(rows, {
      columns: {
        'Recommendation and recommending State': 'text',
        'Position of the State under review': 'response',
        'Relevant SDGs': 'sdg',
      },
      reference: 'in-text',
      levels: [
        { kind: 'theme', label: 'Theme', headings: true },
        { kind: 'recommendation', label: 'Recommendation' },
      ],
    });
    expect(framework.items.map(({ id, parent, label }) => [id.slice('plan-2025/'.length), parent, label.en?.slice(0, 8)])).toEqual([
      ['theme-1', undefined, 'Theme: R'],
      ['140.7', 'plan-2025/theme-1', 'Ratify t'],
      ['theme-2', undefined, 'Theme: S'],
      ['140.20', 'plan-2025/theme-2', 'Accede t'],
    ]);
    expect(details.map(({ response }) => response)).toEqual(['supported', 'noted']);
    expect(counts).toEqual({ read: 2, accepted: 2, rejected: 0, leftOut: 0, headings: 2 });
    expect(issues.map(({ code }) => code)).toEqual(['gap-in-references']);
  });

  it('refuses a row before the first heading', async () => {
    const levels = [
      { kind: 'theme', label: 'Theme', headings: true },
      { kind: 'action', label: 'Action' },
    ];
    expect(await issuesOf([['No', 'Action'], ['1', 'Act'], ['Work'], ['2', 'Do']], { levels })).toEqual([['missing-above', 2]]);
  });

  // A/HRC/59/15 numbers its recommendations 140.1, 140.2 and on; exports write number and text into one cell.
  it('takes the reference from the front of the text', async () => {
    const rows = [['Recommendation'], ['140.7 Ratify the Optional Protocol (Maldives);'], ['140.8   Accede to it;'], ['Consider it;']];
    const { framework, issues } = await read(rows, { columns: { Recommendation: 'text' }, reference: 'in-text' });
    expect(framework.items.map(({ id, label }) => [id, label.en])).toEqual([
      ['plan-2025/140.7', 'Ratify the Optional Protocol (Maldives);'],
      ['plan-2025/140.8', 'Accede to it;'],
      ['plan-2025/row-4', 'Consider it;'],
    ]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['ids-by-position', 4]]);
  });

  it.each([
    ['SDG 16', ['16']],
    ['16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', ['16']],
    ['- 1 - NO POVERTY\n- 2 - ZERO HUNGER', ['1', '2']],
    ['5, 8,16.3', ['5', '8', '16.3']],
    ['ODD 5 ; cible 5.a ; 5', ['5', '5.a']],
  ])('reads the goals of %j', async (cell, sdgs) => {
    const { framework, issues } = await read(
      [
        ['No', 'Action', 'SDG'],
        ['1', 'Act', cell],
      ],
      { columns: { ...plan.columns, SDG: 'sdg' } },
    );
    expect(framework.items[0]?.facets?.sdgs).toEqual(sdgs);
    expect(issues).toEqual([]);
  });

  it.each(['18', '0', 'Peace', '16 days of activism', '16,25', '1e1'])('asks about the goal %j', async (cell) => {
    const { framework, issues } = await read(
      [
        ['No', 'Action', 'SDG'],
        ['1', 'Act', cell],
      ],
      { columns: { ...plan.columns, SDG: 'sdg' } },
    );
    expect(framework.items[0]?.facets).toBeUndefined();
    expect(issues.map(({ code, values }) => [code, values?.given])).toEqual([['unknown-sdg', cell]]);
  });

  it('keeps a word for a response that it does not know, and takes one of the description', async () => {
    const rows = [
      ['No', 'Action', 'Position'],
      ['1', 'Act', 'Suported'],
      ['2', 'Move', 'Elle recueille notre soutien'],
    ];
    const columns = { ...plan.columns, Position: 'response' } as const;
    const { details, issues } = await read(rows, { columns, responses: { 'elle recueille notre soutien': 'supported' } });
    expect(details.map(({ response, more }) => [response, more])).toEqual([
      [undefined, { Position: ['Suported'] }],
      ['supported', {}],
    ]);
    expect(issues.map(({ code, row, values }) => [code, row, values?.nearest])).toEqual([['unknown-response', 2, 'supported']]);
  });
});

/** The axes and actions of the second Brazilian plan against slave labour, as kept at github.com/aparabolica/pnete-monitor (data/actions.csv): two of each. */
const pnete = [
  ['axisId', 'id', 'description'],
  ['1', '1', 'Manter a erradicação do trabalho escravo contemporâneo como prioridade do Estado brasileiro.'],
  ['1', '7', 'Criar e manter uma base de dados que reúna informações dos principais agentes envolvidos no combate ao trabalho escravo.'],
] as const;

describe('an action plan', () => {
  it('takes its lines from a column', async () => {
    const { framework, issues } = await read(pnete, {
      language: 'pt',
      columns: { id: 'reference', description: 'text' },
      levels: [
        { kind: 'axis', label: 'Eixo', column: 'axisId' },
        { kind: 'action', label: 'Ação' },
      ],
    });
    expect(framework.levels).toEqual([
      { kind: 'axis', label: { pt: 'Eixo' }, commitment: false },
      { kind: 'action', label: { pt: 'Ação' }, commitment: true },
    ]);
    expect(framework.items.map(({ id, parent, label }) => [id, parent, label['pt']?.slice(0, 6)])).toEqual([
      ['plan-2025/axis-1', undefined, '1'],
      ['plan-2025/1', 'plan-2025/axis-1', 'Manter'],
      ['plan-2025/7', 'plan-2025/axis-1', 'Criar '],
    ]);
    // 2 to 6 stand in the plan and not in these rows
    expect(issues.map(({ code, values }) => [code, values?.['missing']])).toEqual([['gap-in-references', ['2', '3', '4', '5', '6']]]);
  });

  const levels = [
    { kind: 'line', label: 'Line', column: 'Line' },
    { kind: 'objective', label: 'Objective', column: 'Objective' },
    { kind: 'action', label: 'Action' },
  ];
  const merged = [
    ['Line', 'Objective', 'No', 'Action'],
    ['Prevention', 'Schools', '1', 'Teach'],
    ['', '', '2', 'Train'],
    ['', 'Police', '3', 'Instruct'],
    ['Redress', '', '4', 'Repair'],
  ];

  it('asks what an empty cell below a line means', async () => {
    expect(await issuesOf(merged, { levels })).toEqual([
      ['missing-above', 3, 'Line'],
      ['missing-above', 3, 'Objective'],
      ['missing-above', 4, 'Line'],
      ['missing-above', 5, 'Objective'],
    ]);
  });

  it('reads an empty cell as the one above where told, and never across a new line', async () => {
    const described = { levels, emptyAbove: 'as-above' } as const;
    expect(await treeOf(merged, described)).toEqual([
      ['plan-2025/line-1', 'line', undefined],
      ['plan-2025/objective-1', 'objective', 'plan-2025/line-1'],
      ['plan-2025/1', 'action', 'plan-2025/objective-1'],
      ['plan-2025/2', 'action', 'plan-2025/objective-1'],
      ['plan-2025/objective-2', 'objective', 'plan-2025/line-1'],
      ['plan-2025/3', 'action', 'plan-2025/objective-2'],
    ]);
    expect(await issuesOf(merged, described)).toEqual([['missing-above', 5, 'Objective']]);
  });

  const outline = [
    ['Level', 'No', 'Action'],
    ['Axe', '1', 'Prevent'],
    ['Mesure', '1.1', 'Teach'],
    ['Mesure', '1.3', 'Train'],
    ['Axe', '2', 'Repair'],
    ['Mesure', '3.1', 'Pay'],
  ];
  const outlineLevels = [
    { kind: 'axis', label: 'Axe' },
    { kind: 'action', label: 'Action', words: ['mesure'] },
  ];
  const columns = { Level: 'level', ...plan.columns } as const;

  it('finds the item above by the reference; an orphan and a gap are told', async () => {
    const described = { levels: outlineLevels, columns, parents: 'by-reference' } as const;
    expect((await treeOf(outline, described)).map(([id, , parent]) => [id, parent])).toEqual([
      ['plan-2025/1', undefined],
      ['plan-2025/1.1', 'plan-2025/1'],
      ['plan-2025/1.3', 'plan-2025/1'],
      ['plan-2025/2', undefined],
      ['plan-2025/3.1', undefined],
    ]);
    expect(await issuesOf(outline, described)).toEqual([
      ['orphan', 6],
      ['gap-in-references', 3],
    ]);
  });

  it('finds the item above by the order of the rows', async () => {
    expect((await treeOf(outline, { levels: outlineLevels, columns, parents: 'by-order' })).at(-1)).toEqual([
      'plan-2025/3.1',
      'action',
      'plan-2025/2',
    ]);
    const first = [outline[0], outline[2], outline[1]].map((row) => row ?? []);
    expect(await issuesOf(first, { levels: outlineLevels, columns, parents: 'by-order' })).toEqual([['orphan', 2]]);
  });

  it('finds the item above in a column, and refuses what stands below none or below itself', async () => {
    const rows = [
      ['No', 'Action', 'Parent'],
      ['1', 'Prevent', ''],
      ['1a', 'Teach', '1'],
      ['1b', 'Train', '7'],
      ['1c', 'Test', '1b'],
      ['2', 'Turn', '3'],
      ['3', 'Return', '2'],
    ];
    const described = { columns: { ...plan.columns, Parent: 'parent' } } as const;
    const { framework, counts, issues } = await read(rows, described);
    expect(framework.items.map(({ id, parent }) => [id, parent])).toEqual([
      ['plan-2025/1', undefined],
      ['plan-2025/1a', 'plan-2025/1'],
    ]);
    expect(counts).toEqual({ read: 6, accepted: 2, rejected: 4, leftOut: 0, headings: 0 });
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['unknown-parent', 4],
      ['unknown-parent', 5],
      ['cyclic-parent', 6],
      ['cyclic-parent', 7],
    ]);
  });

  it('asks about a word for a level', async () => {
    const { counts, issues } = await read([...outline, ['Mesures', '4', 'Act']], { levels: outlineLevels, columns, parents: 'by-order' });
    expect(counts.rejected).toBe(1);
    expect(issues.map(({ code, row, values }) => [code, row, values?.nearest])).toContainEqual(['unknown-level', 7, 'mesure']);
  });
});

describe('the ids', () => {
  it.each([
    ['140.7', '140.7'],
    ['BA-001', 'ba-001'],
    ['1.2.', '1.2'],
    ['A/HRC/59/15 § 140.7', 'a-hrc-59-15-140.7'],
    ['Mesure n° 3 b)', 'mesure-n-3-b'],
    ['Œuvre 1', 'oeuvre-1'],
  ])('of the reference %j end in %j', async (reference, notation) => {
    const { framework, details } = await read([
      ['No', 'Action'],
      [reference, 'Act'],
    ]);
    expect(framework.items.map(({ id }) => id)).toEqual([`plan-2025/${notation}`]);
    expect(details.map((detail) => detail.reference)).toEqual([reference]);
  });

  it('are given once: a second row with the same reference is refused', async () => {
    const rows = [
      ['No', 'Action'],
      ['1-a', 'Teach'],
      ['1 A', 'Train'],
      ['行動', 'Act'],
    ];
    expect(await issuesOf(rows)).toEqual([
      ['duplicate-reference', 3],
      ['bad-reference', 4],
    ]);
    expect((await read(rows)).counts).toEqual({ read: 3, accepted: 1, rejected: 2, leftOut: 0, headings: 0 });
  });

  it('of lines and of rows without a reference are never those of a reference', async () => {
    const rows = [
      ['Line', 'No', 'Action'],
      ['A', 'line-1', 'Act'],
      ['A', '', 'Do'],
      ['A', 'row-3', 'Go'],
    ];
    const { framework } = await read(rows, {
      levels: [
        { kind: 'line', label: 'Line', column: 'Line' },
        { kind: 'action', label: 'Action' },
      ],
    });
    expect(framework.items.map(({ id }) => id.slice('plan-2025/'.length))).toEqual(['line-1-x', 'line-1', 'row-3-x', 'row-3']);
  });

  it('are joined by reference where told, unless the rows contradict each other', async () => {
    const rows = [
      ['No', 'Action', 'State'],
      ['1', 'Teach', 'Chile'],
      ['1', 'teach', 'Peru'],
      ['1', 'Train', 'Mali'],
    ];
    const { details, issues } = await read(rows, { columns: { ...plan.columns, State: 'from' }, sameItem: 'by-reference' });
    expect(details.map(({ rows: own, from }) => [own, from])).toEqual([
      [
        [2, 3],
        ['Chile', 'Peru'],
      ],
    ]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['conflicting-rows', 4]]);
  });
});

describe('the words of facets', () => {
  const rows = [
    ['No', 'Action', 'Themes'],
    ['1', 'Act', 'Women’s rights; Torture'],
    ['2', 'Move', 'women’s rights;Tortur'],
  ];
  const columns = { ...plan.columns, Themes: 'theme' } as const;

  it('become concepts, once for each that differs in more than case', async () => {
    const { framework, vocabularies } = await read(rows, { columns });
    expect(framework.items.map(({ facets }) => facets?.themes)).toEqual([
      ['womens-rights', 'torture'],
      ['womens-rights', 'tortur'],
    ]);
    expect(vocabularies.themes?.id).toBe('plan-2025-themes');
  });

  it('are looked up in a vocabulary where one is given', async () => {
    const themes = {
      id: 't',
      title: { en: 'T' },
      concepts: [
        { id: 'women', label: { en: 'Women’s rights' } },
        { id: 'torture', label: { fr: 'Torture' } },
      ],
    };
    const { framework, vocabularies, issues } = await read(rows, { columns }, { vocabularies: { themes } });
    expect(framework.items.map(({ facets }) => facets?.themes)).toEqual([['women', 'torture'], ['women']]);
    expect(issues.map(({ code, row, values }) => [code, row, values?.nearest])).toEqual([['unknown-theme', 3, 'torture']]);
    expect(vocabularies.themes).toBe(themes);
  });

  it('keep two words apart that would have one id, and name what has no Latin letter', async () => {
    const { vocabularies } = await read(
      [
        ['No', 'Action', 'Themes'],
        ['1', 'Act', 'A/B; A-B; 人権'],
      ],
      { columns },
    );
    expect(vocabularies.themes?.concepts.map(({ id }) => id)).toEqual(['a-b', 'a-b-2', 'theme-3']);
  });

  it('put the issuer among the actors', async () => {
    const { framework, vocabularies } = await read(
      [
        ['No', 'Action', 'Lead'],
        ['1', 'Act', 'Police'],
      ],
      { columns: { ...plan.columns, Lead: 'actor' } },
    );
    expect(framework.items[0]?.facets?.actors).toEqual([{ actor: 'police', role: 'lead' }]);
    expect(vocabularies.actors?.concepts.map(({ id }) => id)).toEqual(['ministry', 'police']);
  });
});
