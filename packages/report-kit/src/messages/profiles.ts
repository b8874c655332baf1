import { unNamesInEnglish, unNamesInFrench } from './un-names.js';
import type { Profile } from './profile.js';
import { europeanTypography } from './typography.js';

/**
 * Conventions of houses, for {@link withProfile}: `eu-en` and `eu-fr` of the institutions of the EU, `un-en` and `un-fr` of the UN.
 *
 * Those of the EU follow the Interinstitutional style guide: in French no space before `; : ! ?` and inside guillemets, a no-break one before `%`
 * (section 6.4), short names of countries (annex A5), and Kosovo with its footnote. Those of the UN give names of countries as M49 does. The
 * usual French conventions need no profile: the built-in French has them.
 *
 * @example
 * ```ts
 * import { formatsFor, messagesFor, profiles, withProfile } from '@actionline/report-kit';
 *
 * const eu = withProfile(messagesFor('fr'), profiles['eu-fr']);
 * eu.page.numbersBehind('Cibles'); // => 'Les chiffres: Cibles'
 * formatsFor(eu).place('XK'); // => 'Kosovo*'
 * formatsFor(withProfile(messagesFor('en'), profiles['un-en'])).place('BO'); // => 'Bolivia (Plurinational State of)'
 * ```
 */
export const profiles: Readonly<Record<'eu-en' | 'eu-fr' | 'un-en' | 'un-fr', Profile>> = {
  'eu-en': {
    placeNames: {
      AG: 'Antigua and Barbuda',
      BA: 'Bosnia and Herzegovina',
      BS: 'The Bahamas',
      CD: 'Democratic Republic of the Congo',
      CG: 'Congo',
      CV: 'Cabo Verde',
      GM: 'The Gambia',
      HK: 'Hong Kong',
      KN: 'Saint Kitts and Nevis',
      LC: 'Saint Lucia',
      MM: 'Myanmar/Burma',
      MO: 'Macao',
      ST: 'São Tomé and Príncipe',
      TR: 'Türkiye',
      TT: 'Trinidad and Tobago',
      VC: 'Saint Vincent and the Grenadines',
    },
    placeNotes: {
      XK: {
        mark: '*',
        text: 'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
      },
    },
  },
  'eu-fr': {
    typography: europeanTypography,
    placeNames: {
      CD: 'République démocratique du Congo',
      CG: 'Congo',
      HK: 'Hong Kong',
      MM: 'Myanmar/Birmanie',
      MO: 'Macao',
    },
    placeNotes: {
      XK: {
        mark: '*',
        text: 'Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244/1999 du CSNU ainsi qu’à l’avis de la CIJ sur la déclaration d’indépendance du Kosovo.',
      },
    },
  },
  'un-en': { placeNames: unNamesInEnglish },
  'un-fr': { placeNames: unNamesInFrench },
};
