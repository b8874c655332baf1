import { inWords } from './fr-grammar.js';
import type { RecordsReadMessages } from './records-read-messages.js';
import { frenchTypography as set } from './typography.js';
import { upperFirst } from './upper-first.js';

/** The words on the records of files in French. */
export const frRecordsRead: RecordsReadMessages = {
  title: 'Les enregistrements lus',
  counts: ({ read, accepted, rejected, passedOver, files, file }) => {
    const inDigits = Math.max(read, passedOver) > 12;
    const number = (count: number): string => (inDigits ? count.toLocaleString('fr-FR') : inWords(count));
    const from = file === undefined ? `${inWords(files)} fichiers` : `le fichier « ${file} »`;
    const became = (count: number, one: string, many: string): string =>
      count === 0 ? `aucun n’a été ${one}` : count === 1 ? `${number(1)} a été ${one}` : `${number(count)} ont été ${many}`;
    const kept =
      read === 0
        ? `Aucun enregistrement n’a été trouvé dans ${from}.`
        : rejected === 0
          ? read === 1
            ? `Le seul enregistrement lu dans ${from} a été retenu.`
            : `Les ${number(read)} enregistrements lus dans ${from} ont tous été retenus.`
          : `Sur ${number(read)} ${read === 1 ? 'enregistrement lu' : 'enregistrements lus'} dans ${from}, ${became(accepted, 'retenu', 'retenus')} et ${became(rejected, 'écarté', 'écartés')} en raison d’une erreur.`;
    if (passedOver === 0) return set(kept);
    const others = passedOver === 1 ? 'Un autre a été laissé' : `${upperFirst(number(passedOver))} autres ont été laissés`;
    return set(`${kept} ${others} de côté, comme le demande la description du fichier.`);
  },
  note: 'Les enregistrements écartés ne comptent pour rien dans ce rapport. Leur contenu n’est pas reproduit ici, car il peut être confidentiel.',
  filesCaption: 'Enregistrements par fichier',
  causesCaption: 'Pourquoi des enregistrements ont été écartés',
  column: {
    file: 'Fichier',
    read: 'Lus',
    accepted: 'Retenus',
    rejected: 'Écartés',
    passedOver: 'Laissés de côté',
    cause: 'Nature de l’erreur',
    column: 'Colonne',
    times: 'Nombre de fois',
    rows: 'Premières lignes',
  },
  cause: {
    number: 'Le chiffre n’est pas un nombre, ou peut se lire de plusieurs façons',
    value: 'Ni chiffre ni motif de son absence, ou les deux à la fois',
    measure: 'On ignore ce que le chiffre compte',
    unit: 'On ignore dans quelle unité le chiffre est exprimé',
    place: 'On ignore de quel lieu il s’agit',
    time: 'On ignore de quelle période il s’agit',
    breakdown: 'On ignore de quelle ventilation il s’agit',
    role: 'On ignore sur quoi porte le chiffre, par exemple un résultat ou une prévision',
    source: 'On ignore d’où vient le chiffre',
    item: 'Un élément cité ne figure ni dans le texte ni dans les vocabulaires',
    word: 'Un mot ou une valeur n’est pas admis à cet endroit',
    contradiction: 'L’enregistrement se contredit',
    twice: 'Un autre enregistrement, qui a été retenu, porte sur la même chose',
    empty: 'Une indication obligatoire manque',
    row: 'L’enregistrement est endommagé, ou disposé autrement que les autres',
    columns: 'Le fichier ne donne pas ce dont chaque enregistrement a besoin',
    file: 'Le fichier n’a pas pu être lu, ou ne l’a pas été jusqu’au bout',
    other: 'Autre erreur',
  },
  more: (causes) =>
    causes === 1 ? 'Une autre cause n’est pas montrée.' : `${upperFirst(inWords(causes))} autres causes ne sont pas montrées.`,
};
