import type { enCells } from './en-cells.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const nearestOr =
  (otherwise: string) =>
  (said: SaidValues): string =>
    said.has('nearest') ? fr`Écrivez ${said.quoted('nearest')}.` : otherwise;
const word = (
  what: string,
  mend: string,
): { readonly said: (said: SaidValues) => string; readonly mend: (said: SaidValues) => string } => ({
  said: (said) =>
    fr`${said.has('given') ? fr`${said.given} n’est pas ${what}` : 'Rien n’est indiqué'} ; sont admis ${said.all('expected')}.`,
  mend: (said) =>
    said.has('nearest') ? fr`Écrivez ${said.quoted('nearest')}. À défaut, ${mend}.` : `${mend.charAt(0).toUpperCase()}${mend.slice(1)}.`,
});
const earlier = (said: SaidValues): string => {
  const at = said.raw('earlier');
  if (!said.has('earlier')) return 'l’élément précédent';
  const line = said.place('earlier') === undefined ? /^(?:row |line )?(\d+)$/.exec(at)?.[1] : undefined;
  return line === undefined ? `l’élément ${said.place('earlier') ?? at}` : `la ligne ${line}`;
};

/** The words for the cells of the observations and activities tables, in French. */
export const frCells: InOtherWords<typeof enCells> = {
  codes: {
    'empty-cell': {
      said: ({ column }) =>
        column === ''
          ? 'Une cellule qui doit être renseignée est vide.'
          : fr`La cellule de la colonne ${column} est vide, alors qu’elle doit être renseignée.`,
      mend: (said) => (said.has('expected') ? fr`Renseignez ${said.coded('expected')}.` : 'Remplissez-la.'),
    },
    'duplicate-id': {
      said: (said) =>
        said.has('expected')
          ? fr`Un autre chiffre pour les mêmes mesure, période, lieu, ventilation et rôle figure à ${earlier(said)} ; il est conservé, et dit autre chose.`
          : ['own-id', 'change-one'].includes(said.raw('mend'))
            ? fr`L’identifiant ${said.given} est déjà celui de ${earlier(said)}, dont le contenu est conservé.`
            : fr`L’identifiant ${said.given} est déjà celui de ${earlier(said)}, dont le chiffre est conservé et dit autre chose.`,
      mend: fr`Supprimez le chiffre erroné ; ou donnez à chacun son identifiant et, si l’un corrige l’autre, nommez celui-ci dans \`supersedes\` ; ou dites dans une colonne ce qui les distingue.`,
    },
    'said-twice': {
      said: (said) =>
        fr`Le chiffre ${said.given} figure déjà à ${earlier(said)} ; il est conservé, et chaque chiffre n’est attendu qu’une fois.`,
      mend: 'Supprimez l’un des deux.',
    },
    'figure-differs': {
      said: (said) =>
        fr`Le chiffre ${said.given} indique ${said.quoted('incoming')}, alors que celui qui est connu sous ${said.quoted('earlier')} indique ${said.quoted('known')} ; il n’est pas ajouté.`,
    },
    'unknown-measure': {
      said: (said) =>
        said.raw('mend') === 'give-code'
          ? fr`Rien ne dit à quelle mesure correspond ${said.given}.`
          : fr`${said.given} n’est l’identifiant d’aucune mesure ni d’aucun livrable connus.`,
      mend: nearestOr('Cherchez l’identifiant dans le cadre.'),
    },
    'unknown-commitment': {
      said: ({ given }) => fr`${given} n’est l’identifiant d’aucun élément connu.`,
      mend: nearestOr('Cherchez l’identifiant dans le cadre.'),
    },
    'unknown-instrument': {
      said: ({ given }) => fr`${given} n’est l’identifiant d’aucun instrument connu ; « human-rights-dialogues » en est un, par exemple.`,
      mend: nearestOr(fr`Écrivez l’identifiant et non le nom ; il se trouve dans le vocabulaire.`),
    },
    'unknown-actor': {
      said: ({ given }) => fr`${given} n’est l’identifiant d’aucun acteur connu ; « eu-eeas » en est un, par exemple.`,
      mend: nearestOr(fr`Écrivez l’identifiant et non le nom ; il se trouve dans le vocabulaire.`),
    },
    'unknown-activity': {
      said: (said) =>
        said.has('rejected')
          ? fr`${said.given} est l’activité de la ligne ${said.raw('rejected')}, qui est rejetée ; il faut une activité conservée.`
          : fr`${said.given} n’est pas l’identifiant d’une activité de ce fichier.`,
      mend: (said) =>
        said.has('rejected')
          ? 'Corrigez cette ligne.'
          : nearestOr('Écrivez celui de l’activité au cours de laquelle le point a été convenu.')(said),
    },
    'not-of-point': {
      said: (said) =>
        fr`La ligne est un point d’action supplémentaire, et renseigne aussi ${said.coded('given')}, qui relève d’une activité.`,
      mend: 'Videz la cellule, ou videz `point_of` si la ligne est une activité à part entière.',
    },
    'not-a-number': {
      said: ({ given }) => fr`${given} n’est pas un nombre tel que 12000 ou 0.5.`,
      mend: 'Écrivez un seul nombre en chiffres, avec son signe.',
    },
    'rounded-number': {
      said: (said) =>
        fr`Un ordinateur ne retient qu’environ 16 chiffres d’un nombre, et ${said.given} en compte davantage${said.has('read') ? fr` ; la valeur lue est ${said.raw('read')}` : ''}.`,
      mend: 'Vérifiez les derniers chiffres dans la source.',
    },
    'no-value': {
      said: 'Il n’y a ni valeur, ni motif d’absence.',
      mend: fr`Donnez la valeur, ou le motif dans \`missing\` ; n’écrivez jamais 0 à la place.`,
    },
    'value-and-missing': {
      said: 'La ligne donne une valeur et indique en même temps qu’elle manque.',
      mend: 'Videz la cellule erronée.',
    },
    'unknown-missing-reason': word('un motif d’absence', fr`choisissez « unknown » si la source ne donne pas de motif`),
    'unknown-bound': word('un qualificatif', 'laissez la cellule vide si le chiffre est exact'),
    'unknown-role': word('un rôle', fr`choisissez le rôle, sachant que seuls « result » et « milestone » portent sur ce qui a été réalisé`),
    'unknown-status': word('un statut', 'laissez la cellule vide pour le statut habituel (valeur normale, activité menée)'),
    'unknown-confidence': word('un degré de confiance', 'retenez le moins sûr de deux mots, et laissez la cellule vide si rien n’est dit'),
    'unknown-confidentiality': {
      said: (said) =>
        fr`${said.given} n’est pas une mention de confidentialité ; sont admises ${said.all('expected')}${said.has('read') ? fr` ; la mention est lue comme ${said.quoted('read')}, confidentiel` : ''}.`,
      mend: (said) =>
        said.has('nearest')
          ? fr`Écrivez ${said.quoted('nearest')}, ou laissez la cellule vide si la valeur est publique.`
          : 'Laissez la cellule vide si la valeur est publique.',
    },
    'unknown-multiplier': {
      said: ({ given }) => fr`${given} n’est pas une puissance de dix comprise entre 0 et 15.`,
      mend: 'Écrivez 3 pour les milliers, 6 pour les millions, 9 pour les milliards.',
    },
    'multiplier-twice': {
      said: (said) =>
        said.has('inUnit')
          ? fr`L’unité indique 10 à la puissance ${said.raw('inUnit')}, et le multiplicateur placé à côté indique ${said.given}.`
          : 'La ligne a un multiplicateur, et un chiffre publié à côté de la valeur.',
      mend: 'Supprimez l’un des deux.',
    },
    'unknown-unit': {
      said: ({ given }) =>
        fr`${given} n’est ni une unité connue, telle que « person », « percent » ou « million EUR », ni une unité que le cadre déclare.`,
      mend: nearestOr('Écrivez l’unité de la mesure.'),
    },
    'unit-mismatch': {
      said: (said) =>
        fr`L’unité est ${said.given}, et celle de la mesure est ${said.quoted('expected')} ; le chiffre est conservé, mais n’est pas compté.`,
      mend: fr`Convertissez la valeur ; ou, si la mesure se compte dans cette unité, indiquez-le dans le cadre, qui peut déclarer ses propres unités.`,
    },
    'bad-date': {
      said: (said) =>
        !said.has('given')
          ? 'Il manque une date telle que 2024-12-31.'
          : said.raw('expected').includes(', ')
            ? fr`${said.given} n’est ni une année, ni un mois, ni un jour tels que 2024, 2024-12 ou 2024-12-31.`
            : fr`${said.given} n’est pas une date telle que 2024-12-31.`,
      mend: 'Écrivez l’année, puis le mois et le jour, en chiffres.',
    },
    'reversed-period': {
      said: (said) =>
        said.has('start')
          ? fr`La période commence le ${said.raw('start')} et se termine le ${said.raw('given')}, avant d’avoir commencé.`
          : fr`La période ${said.given} se termine avant d’avoir commencé.`,
      mend: 'Échangez les deux dates.',
    },
    'bad-dimensions': {
      said: (said) =>
        said.raw('mend') === 'give-each-once'
          ? fr`La ventilation ${said.quoted('name')} est donnée deux fois.`
          : said.raw('mend') === 'give-both'
            ? fr`Il manque à la dimension ${said.given} un nom ou une valeur.`
            : fr`${said.given} n’est pas une ventilation telle que sex=F;age=0-17.`,
      mend: 'Donnez chaque nom une seule fois, avec une valeur.',
    },
    'bad-language': {
      said: ({ given }) => fr`${given} n’est pas une étiquette de langue telle que fr ou pt-BR.`,
      mend: 'Écrivez l’étiquette, ou laissez la cellule vide si la langue n’est pas connue.',
    },
    'bad-flag': {
      said: ({ given }) => fr`${given} n’est ni « true » ni « false ».`,
      mend: fr`Écrivez l’un des deux, ou laissez la cellule vide pour « false ».`,
    },
    'bad-url': {
      said: ({ given }) => fr`${given} n’est pas une adresse commençant par https:// ou http://.`,
      mend: 'Corrigez-la, ou laissez la cellule vide s’il n’y en a pas.',
    },
  },
  mends: {
    supersede: fr`S’il corrige le chiffre connu, donnez-lui son propre identifiant et nommez ce dernier sous \`supersedes\` ; sinon, supprimez-le.`,
    'own-id': 'Donnez à chacun son propre identifiant et, si celui-ci corrige l’autre, nommez l’autre dans `supersedes`.',
    'add-the-reason': 'Laissez la cellule vide et donnez le motif dans `missing`.',
    'minus-sign': 'Écrivez le signe moins sous forme de trait d’union devant les chiffres, comme dans -5.',
    'minus-in-front': 'Placez le signe moins devant les chiffres, comme dans -5.',
    'brackets-as-minus': fr`Écrivez un signe moins devant les chiffres si tel est le sens des parenthèses ; sinon, écrivez le nombre seul et dites dans \`note\` ce qu’elles signifient.`,
    'nought-or-missing': fr`Écrivez 0 si la source entend par là zéro ; si elle entend qu’il n’y a pas de chiffre, laissez la cellule vide et donnez le motif dans \`missing\`.`,
    'take-grouping-out': 'Supprimez les espaces ou les signes placés entre les milliers.',
    'take-commas-out': fr`Supprimez les virgules placées entre les milliers ; si la virgule précède des décimales, écrivez-la sous forme de point.`,
    'take-points-out': 'Supprimez les points placés entre les milliers, et écrivez la virgule décimale sous forme de point.',
    'comma-as-point': 'Écrivez la virgule décimale sous forme de point.',
    'unit-percent': fr`Écrivez le nombre seul, avec l’unité « percent ».`,
    'qualifier-in-bound': 'Écrivez le nombre seul, avec son qualificatif dans `bound`.',
    'multiplier-in-column': fr`Écrivez le nombre seul, avec son multiplicateur dans \`unit_multiplier\` : 6 pour les millions.`,
    'two-rows': fr`Écrivez deux lignes : la première borne avec le qualificatif « at-least », la seconde avec « at-most ».`,
    'at-least-in-bound': fr`Écrivez le nombre seul, avec « at-least » dans \`bound\`.`,
    'letter-in-status': 'Écrivez le nombre seul, avec ce que dit la lettre dans `status`.',
    'our-digits': 'Écrivez-le avec les chiffres 0 à 9.',
    'correct-the-two': fr`Avec son multiplicateur, la valeur dépasse ce qu’un ordinateur peut retenir : corrigez les deux.`,
    'write-the-day': fr`Écrivez aussi le jour : le premier de l’année ou du mois pour un début, le dernier pour une fin.`,
    'leave-time-out': 'Supprimez l’heure.',
    'serial-date': fr`Il semble s’agir du numéro de série d’un tableur : donnez à la colonne le format AAAA-MM-JJ avant d’enregistrer.`,
    'year-month-day': 'Placez d’abord l’année, puis le mois, puis le jour.',
    'no-such-day-or-month': fr`Ce jour ou ce mois n’existe pas dans le calendrier : corrigez-le.`,
    'known-part': fr`Écrivez en chiffres ce que l’on connaît de la date, l’année d’abord ; laissez la cellule vide si l’on n’en connaît rien.`,
    'quote-value': fr`Placez entre guillemets droits une valeur qui contient « = » ou « ; », comme ceci : \`series="(1 = YES; 0 = NO)"\`.`,
    'write-id': 'Écrivez le nom du cadre, une barre oblique et le numéro, comme dans unodc-hr75/7.',
    'write-what-is-counted': (said) => fr`C’est un engagement : écrivez ce que l’on compte pour lui, ${said.either('expected')}.`,
    'give-in-currency': (said) =>
      fr`Les monnaies ne sont pas converties : donnez le chiffre en ${said.quoted('expected')}, ou faites-en une mesure à part.`,
  },
};
