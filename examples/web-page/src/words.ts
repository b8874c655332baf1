/** The words of the page that no package has. */
export const words = {
  en: {
    other: { name: 'Français', tag: 'fr' },
    caution: 'The figures of this page are made up to show how a page is made. None is a statistic.',
    faults: 'Rows that could not be read:',
  },
  fr: {
    other: { name: 'English', tag: 'en' },
    caution: 'Les chiffres de cette page sont inventés pour montrer comment se fait une page. Aucun n’est une statistique.',
    faults: 'Lignes qui n’ont pu être lues :',
  },
} as const;
