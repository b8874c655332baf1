/**
 * A promise and its figures as a ministry's table has them: article 56 of the French law 2012-347 asks for at least 40% of women among
 * those who are first appointed to senior posts; the shares of 2020 are those that the administration gave to the Senate, in its
 * report 461 (2022-2023), https://www.senat.fr/rap/l22-461/l22-4611.html.
 */
export const balancedAppointments = {
  id: 'loi-2012-347',
  title: { fr: 'Nominations équilibrées dans la fonction publique' },
  issuer: { actor: 'france', name: { fr: 'République française' } },
  validity: { start: '2017-01-01', end: '2022-12-31' },
  levels: [{ kind: 'article', label: { fr: 'Article' }, commitment: true }],
  items: [{ id: 'loi-2012-347/56', kind: 'article', label: { fr: 'Nommer des femmes et des hommes aux emplois supérieurs' } }],
  targets: [
    {
      id: 'loi-2012-347/56.a',
      commitment: 'loi-2012-347/56',
      label: { fr: 'Au moins 40 % de femmes parmi les primo-nominations de l’État en 2020' },
      requirement: {
        kind: 'every-period',
        comparison: 'at-least',
        value: 40,
        every: 'year',
        select: { dimensions: { versant: 'etat' } },
        window: { start: '2020-01-01', end: '2020-12-31' },
        measure: {
          id: 'loi-2012-347/m.femmes',
          label: { fr: 'Part des femmes parmi les primo-nominations' },
          unit: 'percent',
          combine: { time: 'snapshot', across: 'none' },
        },
      },
    },
  ],
} as const;

/** Its table: a title above the header, semicolons, per cent in the cells. */
export const appointmentsTable = `Nominations équilibrées : primo-nominations aux emplois supérieurs et dirigeants;;
;;
Versant;Année;Part des femmes
État;2020;42 %
Territoriale;2020;42 %
Hospitalière;2020;41 %
`;

/** How it is read. */
export const appointmentsDescription = {
  container: { kind: 'text', delimiter: ';' },
  header: { rows: [3] },
  columns: [
    {
      name: 'Versant',
      is: 'breakdown',
      breakdown: 'versant',
      codes: { État: 'etat', Territoriale: 'territoriale', Hospitalière: 'hospitaliere' },
    },
    { name: 'Année', is: 'period' },
    { name: 'Part des femmes', is: 'value' },
  ],
  constants: { measure: 'loi-2012-347/m.femmes', unit: 'percent', role: 'result', source_title: 'Rapport du Sénat n° 461 (2022-2023)' },
} as const;
