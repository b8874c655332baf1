import type { ConceptScheme } from '@actionline/core';

/** What the targets are about: a small vocabulary of our own, in the shape of the official ones. */
export const sdg16Themes = {
  id: 'sdg-16-themes',
  title: { en: 'Themes of SDG 16', fr: 'Thèmes de l’ODD 16' },
  concepts: [
    {
      id: 'violence',
      label: { en: 'Violence', fr: 'Violence' },
      definition: { en: 'Harm done to people, and deaths from it.', fr: 'Atteintes aux personnes, et décès qui en résultent.' },
    },
    {
      id: 'justice',
      label: { en: 'Justice', fr: 'Justice' },
      definition: { en: 'Courts, remedies and equality before the law.', fr: 'Tribunaux, recours et égalité devant la loi.' },
    },
    {
      id: 'crime',
      label: { en: 'Crime and corruption', fr: 'Criminalité et corruption' },
      definition: { en: 'Illicit gain, and what is done against it.', fr: 'Gains illicites, et lutte contre eux.' },
    },
    {
      id: 'institutions',
      label: { en: 'Institutions', fr: 'Institutions' },
      definition: {
        en: 'How public bodies work, decide and answer.',
        fr: 'Comment les organismes publics agissent, décident et rendent compte.',
      },
    },
    {
      id: 'freedoms',
      label: { en: 'Identity and freedoms', fr: 'Identité et libertés' },
      definition: { en: 'Being known to the law, informed and free.', fr: 'Être reconnu par la loi, informé et libre.' },
    },
  ],
} as const satisfies ConceptScheme;
