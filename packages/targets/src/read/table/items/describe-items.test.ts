import { describe, expect, it } from 'vitest';

import { describeItems } from './describe-items.js';

describe('the columns of a table of recommendations', () => {
  it('are found in an export of UPR Info', () => {
    const header = ['To', 'To-Rgrp', 'To-Org', 'Text', 'From', 'From-Rgrp', 'From-Org', 'Response', 'Action', 'Issue', 'Session'];
    expect(describeItems([header])).toEqual({
      header: 1,
      columns: { To: 'to', Text: 'text', From: 'from', Response: 'response', Issue: 'theme', Session: 'date' },
      unknown: ['To-Rgrp', 'To-Org', 'From-Rgrp', 'From-Org', 'Action'],
    });
  });

  // The names of the columns of an export of the Universal Human Rights Index, with its own spelling.
  it('are found in an export of the Universal Human Rights Index', () => {
    const header = ['OHCHR Annotation Id', 'Document Symbol', 'Document Publication Date', 'Reccomending Body', 'Countries Concerned'];
    const more = ['Themes', 'Affected Persons', 'Sdgs', 'Text', 'UPR Session', 'UPR Reccomending States', 'UPR Position'];
    expect(describeItems([[...header, ...more]])).toEqual({
      header: 1,
      columns: {
        'OHCHR Annotation Id': 'reference',
        'Document Publication Date': 'date',
        'Countries Concerned': 'to',
        Themes: 'theme',
        'Affected Persons': 'group',
        Sdgs: 'sdg',
        Text: 'text',
        'UPR Reccomending States': 'from',
        'UPR Position': 'response',
      },
      unknown: ['Document Symbol', 'Reccomending Body', 'UPR Session'],
    });
  });

  it('are found below a title, in the row that tells most', () => {
    const rows = [
      { row: 2, cells: ['Action', 'plan'] },
      { row: 5, cells: ['Réf', 'Mesure', 'Pilote', 'ODD', ''] },
    ];
    expect(describeItems(rows)).toEqual({
      header: 5,
      columns: { Réf: 'reference', Mesure: 'text', Pilote: 'actor', ODD: 'sdg' },
      unknown: [],
    });
  });

  it('are not made up', () => {
    expect(describeItems([['No', 'Theme']])).toBeUndefined();
    expect(describeItems([])).toBeUndefined();
  });
});
