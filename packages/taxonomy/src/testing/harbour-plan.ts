import { defineFramework } from '../define-framework.js';

/** An invented city plan: two levels, eight items, three targets, English and French; one promise withdrawn, one split. */
export const harbourPlan = defineFramework({
  id: 'harbour-2030',
  title: { en: 'Harbour City plan for human rights', fr: 'Plan de Port-Ville pour les droits de l’homme' },
  issuer: { actor: 'city', name: { en: 'Harbour City', fr: 'Port-Ville' } },
  validity: { start: '2026-01-01', end: '2030-12-31' },
  levels: [
    { kind: 'area', label: { en: 'Area', fr: 'Domaine' }, commitment: false },
    { kind: 'promise', label: { en: 'Promise', fr: 'Promesse' }, commitment: true },
  ],
  items: [
    {
      id: 'harbour-2030/1',
      kind: 'area',
      heading: { en: 'Safe streets and fair policing', fr: 'Des rues sûres et une police équitable' },
      label: { en: 'Safety and policing', fr: 'Sécurité et police' },
    },
    {
      id: 'harbour-2030/1.1',
      kind: 'promise',
      parent: 'harbour-2030/1',
      label: { en: 'Train every police officer in children’s rights', fr: 'Former tous les policiers aux droits de l’enfant' },
      summary: {
        en: 'The city trains 400 officers of the municipal police in two years.',
        fr: 'La ville forme 400 agents de la police municipale en deux ans.',
      },
      source: { position: 2, sha256: 'a'.repeat(64) },
      facets: {
        themes: ['policing', 'child-rights'],
        groups: ['children'],
        actors: [
          { actor: 'police', role: 'addressee', level: 'national' },
          { actor: 'civil-society', role: 'partner' },
        ],
        instruments: ['training'],
        standards: [{ standard: 'un-crc', cited: 'named' }],
        sdgs: ['16.3', '4.7'],
        verification: { mode: 'indicator-required', reason: { en: 'The text gives a number.', fr: 'Le texte donne un nombre.' } },
      },
    },
    {
      id: 'harbour-2030/1.2',
      kind: 'promise',
      parent: 'harbour-2030/1',
      label: { en: 'Publish a report on detention every year', fr: 'Publier chaque année un rapport sur la détention' },
      facets: {
        themes: ['detention', 'policing'],
        groups: ['detained-persons'],
        actors: [{ actor: 'city', role: 'lead' }],
        sdgs: ['16'],
        verification: { mode: 'document', reason: { en: 'A report proves it.', fr: 'Un rapport en fait foi.' } },
      },
    },
    {
      id: 'harbour-2030/1.3',
      kind: 'promise',
      parent: 'harbour-2030/1',
      status: 'withdrawn',
      label: { en: 'Install cameras on the quays', fr: 'Installer des caméras sur les quais' },
      facets: { themes: ['policing'] },
    },
    {
      id: 'harbour-2030/2',
      kind: 'area',
      heading: { en: 'Equal access for everyone', fr: 'L’égalité d’accès pour chacun' },
      label: { en: 'Equality and access', fr: 'Égalité et accès' },
    },
    {
      id: 'harbour-2030/2.1',
      kind: 'promise',
      parent: 'harbour-2030/2',
      label: { en: 'Make every public building accessible', fr: 'Rendre accessible chaque bâtiment public' },
      facets: {
        themes: ['accessibility'],
        groups: ['persons-with-disabilities'],
        actors: [
          { actor: 'city', role: 'lead' },
          { actor: 'civil-society', role: 'supports', level: 'regional' },
        ],
        standards: [{ standard: 'un-crpd', cited: 'implied' }],
        sdgs: ['11.7'],
        verification: { mode: 'indicator-recommended', reason: { en: 'Buildings can be counted.', fr: 'Les bâtiments se comptent.' } },
      },
    },
    {
      id: 'harbour-2030/2.2',
      kind: 'promise',
      parent: 'harbour-2030/2',
      status: 'replaced',
      replacedBy: ['harbour-2030/2.1', 'harbour-2030/2.3'],
      label: { en: 'Open the city to all', fr: 'Ouvrir la ville à tous' },
      facets: { themes: ['accessibility'] },
    },
    {
      id: 'harbour-2030/2.3',
      kind: 'promise',
      parent: 'harbour-2030/2',
      label: { en: 'Back fair trade in the port', fr: 'Soutenir le commerce équitable au port' },
      facets: { themes: ['trade'], instruments: ['gsp-monitoring'], sdgs: ['8'] },
    },
  ],
  targets: [
    {
      id: 'harbour-2030/1.1',
      commitment: 'harbour-2030/1.1',
      label: { en: 'Officers trained in every district', fr: 'Agents formés dans chaque quartier' },
      requirement: {
        kind: 'all-of',
        parts: [
          {
            id: 'harbour-2030/1.1.a',
            commitment: 'harbour-2030/1.1',
            label: { en: '400 officers trained', fr: '400 agents formés' },
            partOf: 'harbour-2030/1.1',
            requirement: {
              kind: 'total-by',
              comparison: 'stated',
              value: 400,
              measure: {
                id: 'harbour-2030/m.officers',
                label: { en: 'Officers trained', fr: 'Agents formés' },
                unit: 'officer',
                combine: { time: 'increment', across: 'sum' },
              },
              window: { start: '2026-01-01', end: '2027-12-31' },
            },
          },
        ],
      },
    },
    {
      id: 'harbour-2030/1.1.a',
      commitment: 'harbour-2030/1.1',
      label: { en: '400 officers trained', fr: '400 agents formés' },
      partOf: 'harbour-2030/1.1',
      requirement: {
        kind: 'total-by',
        comparison: 'stated',
        value: 400,
        measure: {
          id: 'harbour-2030/m.officers',
          label: { en: 'Officers trained', fr: 'Agents formés' },
          unit: 'officer',
          combine: { time: 'increment', across: 'sum' },
        },
        window: { start: '2026-01-01', end: '2027-12-31' },
      },
    },
    {
      id: 'harbour-2030/1.2.a',
      commitment: 'harbour-2030/1.2',
      label: { en: 'A report every year', fr: 'Un rapport chaque année' },
      requirement: {
        kind: 'every-period',
        comparison: 'at-least',
        value: 1,
        every: 'year',
        measure: {
          id: 'harbour-2030/m.reports',
          label: { en: 'Reports published', fr: 'Rapports publiés' },
          unit: 'report',
          combine: { time: 'increment', across: 'none' },
        },
        window: { start: '2026-01-01' },
      },
    },
  ],
});
