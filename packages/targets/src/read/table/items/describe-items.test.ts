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
