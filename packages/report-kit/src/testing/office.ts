/** In whose name the reports of the tests stand. */
export const office = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
