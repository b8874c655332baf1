import type { enPeriods } from './en-periods.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const readingsIn = (said: SaidValues): 'readings' | 'expected' => (said.has('readings') ? 'readings' : 'expected');
const choice = ({ coded, literal }: SaidValues): string =>
  fr`Donnez au réglage ${coded('setting')} de la colonne la valeur ${literal('expected')}.`;

/** The words for periods, in French. */
export const frPeriods: InOtherWords<typeof enPeriods> = {
  codes: {
    'bad-period': {
      said: (said) =>
        said.has('given')
          ? fr`${said.given} n’est pas une période telle que 2024, 2024-Q1, 2024-05-17 ou « 2024-05-17 au 2024-06-11 ».`
          : fr`La période manque ; il en faut une, telle que 2014 ou 2014-Q2.`,
      mend: 'Écrivez-la de l’une de ces façons.',
    },
    'ambiguous-period': {
      said: (said) =>
        said.has(readingsIn(said)) && (said.has('readings') || said.has('frequency'))
          ? fr`${said.given} peut désigner ${said.either(readingsIn(said))}.`
          : fr`${said.given} peut se lire de plusieurs façons.`,
      mend: (said) => (said.has('setting') ? choice(said) : 'Écrivez la période de telle sorte qu’elle ne se lise que d’une façon.'),
    },
  },
  mends: {
    'total-as-period': (said) =>
      fr`Il semble s’agir de l’intitulé d’une ligne de total : écartez ces lignes par ${said.asSetting((given) => `except: [${given}]`)} dans la colonne.`,
    'empty-period': fr`Écrivez la période ; ou donnez à \`empty\` la valeur \`"as-above"\` pour la colonne si une cellule vide reprend ce qui est inscrit au-dessus ; ou écartez ces lignes par \`except: [""]\`.`,
    'no-such-day': fr`Ce jour n’existe pas dans le calendrier : corrigez-le.`,
    'other-order': fr`Dans l’ordre indiqué pour la colonne, ce jour n’existe pas : écrivez l’année, puis le mois, puis le jour.`,
    'date-order': choice,
    'compact-date': fr`Des chiffres sans séparateur sont l’année, le mois et, s’ils sont huit, le jour : placez-les dans cet ordre, ou écrivez les années sous la forme 2011/12.`,
    'serial-number': fr`Il semble s’agir du numéro de série d’une date : donnez à \`dates\` la valeur \`"1900"\` ou \`"1904"\`, l’année à partir de laquelle compte le tableur.`,
    'no-such-part': fr`L’année n’a pas cette subdivision : corrigez le numéro ; écrivez 2024-W05 pour une semaine, 2024-Q1 pour un trimestre, 2024-S1 pour un semestre.`,
    trimester: choice,
    'no-such-month': fr`Il ne s’agit ni d’un mois, ni d’années qui se suivent : corrigez la cellule.`,
    'no-such-week': fr`Selon la norme ISO 8601, l’année n’a pas cette semaine : corrigez le numéro.`,
    'footnote-mark': fr`Donnez à \`footnotes\` la valeur \`"leave-out"\` s’il s’agit d’un appel de note, ou placez la marque dans une colonne à part.`,
    'grouped-year': fr`Il semble s’agir d’une année dont les chiffres sont séparés par un signe : supprimez ce signe.`,
    'write-period': 'Écrivez-la de l’une de ces façons.',
    'one-digit': 'Écrivez 2024-01 pour un mois, et 2024-Q1 pour un trimestre.',
    'two-years': fr`Une année s’étend au plus sur deux années civiles qui se suivent : corrigez la cellule.`,
    'year-month-or-years': choice,
    'not-as-set': fr`Le réglage \`ambiguous\` de la colonne dit autre chose : corrigez la cellule ou le réglage.`,
    'one-year-or-two': fr`Indiquez \`yearStart\`, par exemple \`"07-01"\`, s’il s’agit d’une seule année à cheval sur les deux, et donnez à \`pairs\` la valeur \`"calendar-years"\` s’il s’agit des deux années.`,
    'two-digit-year': fr`Écrivez l’année en quatre chiffres, ou indiquez par \`hundredFrom\` la première des cent années, par exemple \`1950\`.`,
    'year-start': 'Indiquez par `yearStart` le jour où commence l’année, par exemple `"07-01"`.',
    'year-start-january': fr`Une année qui commence le 1er janvier tient dans une seule année civile : écrivez celle-ci.`,
    'year-start-missing': fr`L’année n’a pas le jour qu’indique \`yearStart\` : donnez un mois et un jour que chaque année comporte.`,
    'plain-years': choice,
    'year-label': choice,
    'year-outside': (said) =>
      fr`Une année comprise entre ${said.raw('first')} et ${said.raw('last')} est attendue : corrigez-la, ou dites par \`years\` lesquelles sont possibles.`,
    'exchange-ends': 'Échangez les deux bornes, ou écrivez l’année aux deux.',
    'no-day-in-range': fr`L’intervalle ne contient aucun jour : corrigez sa durée.`,
    'year-first': 'Écrivez l’année, puis le mois, puis le jour.',
    'range-by-duration': 'Écrivez un intervalle par son premier jour et sa durée, comme dans 2014-01-01/P18M.',
    'time-format': 'Écrivez-la dans un format de temps de SDMX, tel que 2014, 2014-05, 2014-Q2 ou 2014-01-01/P1Y.',
    'say-period': fr`Dites ce qu’il faut entendre par l’option \`periods\` : \`"as-stated"\` (telle qu’écrite) ou \`"by-frequency"\` (selon la fréquence).`,
    'outside-years': fr`Seules les années 0000 à 9999 sont lues : corrigez la cellule.`,
    'give-period': 'Renseignez-la.',
  },
};
