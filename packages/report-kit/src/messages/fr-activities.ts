import type { ActivityMessages } from './activity-messages.js';
import { frenchTypography as set } from './typography.js';
import { upperFirst } from './upper-first.js';

const few = (count: number, one: string, many: string): string => `${String(count)}\u00a0${count < 2 ? one : many}`;
const activities = (count: number): string => few(count, 'activité', 'activités');
const recorded = (count: number): string => `${activities(count)} ${count < 2 ? 'recensée' : 'recensées'}`;
const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` ; peut-être « ${nearest} »`);

/** The words on what is recorded as done, in French. */
export const frActivities: ActivityMessages = {
  title: 'Ce qui a été fait',
  note: set(
    'Une activité montre que quelque chose a été fait, non que quelque chose a changé ; aucun état ne repose sur elle. Seules les activités recensées sont comptées ; il peut y en avoir eu d’autres.',
  ),
  rangeNote: 'Lorsque des dates ne sont connues qu’au mois ou à l’année près, le nombre est donné sous forme de fourchette.',
  none: 'Aucune activité n’est recensée au titre de ce texte.',
  number: ({ least, most }) => {
    if (least === most) return recorded(least);
    return least === 0 ? `au plus ${recorded(most)}` : `entre ${String(least)} et ${recorded(most)}`;
  },
  range: ({ least, most }) => (least === most ? String(least) : `${String(least)}–${String(most)}`),
  recorded: ({ number, first, last }) => {
    const said = upperFirst(number);
    if (last === undefined) return `${said}.`;
    return first === undefined ? `${said}, ${last}.` : `${said}, la première ${first}, la dernière ${last}.`;
  },
  summary: ({ number, commitments, total, points }) =>
    set(
      `${upperFirst(number)}, au titre de ${total < 2 ? 'l’unique engagement' : `${commitments} des ${String(total)} engagements`}${points === undefined ? '' : ` ; points d’action : ${points}`}.`,
    ),
  caption: (subject) => set(`Activités recensées, ${subject} (les plus récentes d’abord)`),
  more: (count) =>
    set(
      `${few(count, 'autre est recensée', 'autres sont recensées')} ; le fichier CSV des activités et le fichier JSON de ce rapport les donnent toutes.`,
    ),
  possibly: 'peut-être postérieure à la date du rapport',
  assumed: 'jours non précisés par la source',
  story: 'Le récit',
  column: {
    instrument: 'Par quel moyen',
    with: 'Avec qui, où',
    recorded: 'Recensées',
    last: 'Dernière',
    point: 'Point d’action',
    state: 'Situation',
  },
  gridTitle: (across) => `Activités recensées, par instrument${across === undefined ? '' : ` et par ${across}`}`,
  gridNote: 'Plus la case est foncée, plus les activités sont nombreuses.',
  gridColumnsNote: set(
    'Case vide : aucune activité recensée. Case en tirets : aucune, alors que le texte y nomme l’instrument. Une activité qui relève de plusieurs colonnes compte une fois dans chacune et une fois dans le total.',
  ),
  gridAlt: (instruments, list) => set(`Grille des activités recensées pour ${few(instruments, 'instrument', 'instruments')} : ${list}.`),
  gridRow: ({ label, total, cells }) => set(`${label} : ${total}${cells.length === 0 ? '' : ` (${cells.join(', ')})`}`),
  gridCell: (column, number) => set(`${column} : ${number}`),
  gridOthers: (count) => `Autres (${few(count, 'instrument', 'instruments')})`,
  namedNotUsed: set('Instruments nommés par le texte, sans usage recensé :'),
  usedNotNamed: set('Instruments utilisés, sans que le texte les nomme :'),
  placesCaption: 'Activités recensées par lieu',
  morePlaces: ({ count, most, list }) => set(`${few(count, 'autre lieu', 'autres lieux')}, au plus ${most} pour chacun : ${list}.`),
  points: 'Points d’action',
  pointCount: {
    open: (count) => `${String(count)}\u00a0à réaliser`,
    overdue: (count) => `${String(count)}\u00a0en retard`,
    done: (count) => few(count, 'réalisé', 'réalisés'),
    'done-late': (count) => few(count, 'réalisé en retard', 'réalisés en retard'),
    'not-agreed': (count) => few(count, 'pas encore convenu', 'pas encore convenus'),
    unclear: (count) => few(count, 'incertain d’après les dates', 'incertains d’après les dates'),
  },
  pointState: {
    open: 'À réaliser',
    overdue: 'En retard',
    done: 'Réalisé',
    'done-late': 'Réalisé en retard',
    'not-agreed': 'Pas encore convenu',
    unclear: 'Incertain d’après les dates',
  },
  pointLine: ({ due, done }) =>
    set([...(due === undefined ? [] : [`échéance : ${due}`]), ...(done === undefined ? [] : [`réalisation : ${done}`])].join(', ')),
  morePoints: (count) =>
    set(
      `${few(count, 'autre point d’action est recensé', 'autres points d’action sont recensés')} ; le fichier CSV des activités et le fichier JSON de ce rapport les donnent tous.`,
    ),
  pointsCaption: 'Points d’action non réalisés, ou dont la réalisation n’est pas connue, les retards d’abord',
  nothingRecorded: (without, total) =>
    set(`Engagements au titre desquels aucune activité n’est recensée : ${String(without)} sur ${String(total)}`),
  only: 'Activités seulement',
  onlyNote: (only) => set(`Rayures : ${only}, ce qui n’est pas un élément de réalisation.`),
  notCounted: (list) => set(`Activités recensées, mais non comptées : ${list}.`),
  leftOut: {
    'not-understood': 'non comprises',
    'ambiguous-id': 'plusieurs sous un même identifiant',
    'malformed-period': 'dont les dates ne forment pas une période',
    'not-yet-known': 'pas encore connues à la date retenue',
    superseded: 'corrigées depuis',
    'after-as-of': 'postérieures à la date du rapport',
    'below-minimum-confidence': 'moins sûres que ce qui est retenu ici',
    planned: 'prévues',
    cancelled: 'annulées',
    'before-framework': 'achevées avant la prise d’effet du texte',
    'before-since': 'achevées avant la période du rapport',
  },
  unplaced: (count) =>
    `${few(count, 'activité ne relève d’aucun engagement de ce texte', 'activités ne relèvent d’aucun engagement de ce texte')}.`,
  withheld: (count, corrected) =>
    set(
      `${
        count === 1
          ? 'Une activité a été retirée comme confidentielle avant tout décompte'
          : `${String(count)} activités ont été retirées comme confidentielles avant tout décompte`
      }${corrected === 0 ? '' : ` ; ${corrected === 1 ? 'l’une d’elles est publique mais corrigée' : `${String(corrected)} d’entre elles sont publiques mais corrigées`} par une activité confidentielle`}.`,
    ),
  given: 'Activités fournies',
  issue: {
    'unknown-commitment': ({ list, given, nearest }) =>
      set(`L’activité ${list} renvoie à « ${given} », qui ne figure pas dans ce texte${meant(nearest)}.`),
    'ambiguous-id': ({ list }) => set(`Plusieurs activités portent l’identifiant ${list} ; aucune n’est comptée.`),
    'bad-period': ({ list }) => set(`Les dates de l’activité ${list} ne forment pas une période ; elle n’est pas comptée.`),
    'correction-cycle': ({ list }) =>
      set(`Les activités ${list} se corrigent l’une l’autre, si bien qu’aucune correction ne tient ; il reste à dire laquelle est juste.`),
    'unknown-key': ({ list, given, nearest }) => set(`L’activité ${list} porte un champ inconnu, « ${given} »${meant(nearest)}.`),
    unreadable: ({ list, where }) =>
      set(`L’activité ${list} n’a pas pu être lue${where === '' ? '' : `, au champ « ${where} »`} ; elle n’est pas comptée.`),
  },
};
