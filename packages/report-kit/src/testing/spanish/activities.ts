import type { Messages } from '../../index.js';
import { agreeing, counted } from './grammar.js';

const activities = (count: number): string => counted(count, 'actividad', 'actividades');
const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : `; tal vez «${nearest}»`);

/** The words on what is recorded as done, in Spanish. */
export const esActivities: Messages['activity'] = {
  title: 'Lo que se ha hecho',
  note: 'Una actividad muestra que se ha hecho algo, no que algo haya cambiado; ningún estado se basa en ella. Solo se cuentan las actividades registradas; puede haber habido otras.',
  rangeNote: 'Un número queda comprendido entre otros dos cuando de una fecha solo se conoce el mes o el año.',
  none: 'No hay ninguna actividad registrada en el marco de este texto.',
  number: ({ least, most }) => {
    if (least === most) return activities(least);
    return least === 0 ? `como máximo ${activities(most)}` : `entre ${String(least)} y ${activities(most)}`;
  },
  range: ({ least, most }) => (least === most ? String(least) : `${String(least)}-${String(most)}`),
  recorded: ({ number, first, last }) => {
    if (last === undefined) return `Registro: ${number}.`;
    return first === undefined ? `Registro: ${number}, ${last}.` : `Registro: ${number}, la primera ${first}, la última ${last}.`;
  },
  summary: ({ number, commitments, total, points }) =>
    `Lo que se ha hecho: ${number}, en el marco de ${commitments} de ${counted(total, 'compromiso', 'compromisos')}${points === undefined ? '' : `; puntos de acción: ${points}`}.`,
  caption: (subject) => `Actividades registradas, primero las más recientes: ${subject}`,
  more: (count) =>
    `${agreeing(count, 'Hay otra registrada', `Hay otras ${String(count)} registradas`)}; el archivo CSV de actividades y el archivo JSON de este informe las recogen todas.`,
  possibly: 'tal vez posterior a la fecha del informe',
  assumed: 'la fuente no precisa los días',
  story: 'El relato',
  column: {
    instrument: 'Por qué medio',
    with: 'Con quién, dónde',
    recorded: 'Registradas',
    last: 'Última',
    point: 'Punto de acción',
    state: 'Situación',
  },
  gridTitle: (across) => `Actividades registradas por instrumento${across === undefined ? '' : ` y ${across}`}`,
  gridNote: 'Cuanto más oscura la casilla, más actividades.',
  gridColumnsNote:
    'Casilla vacía: ninguna registrada. Casilla con guiones: ninguna, aunque el texto menciona ahí el instrumento. Una actividad de varias columnas cuenta una vez en cada una y una vez en la suma.',
  gridAlt: (instruments, entries) =>
    `Cuadrícula de las actividades registradas de ${counted(instruments, 'instrumento', 'instrumentos')}: ${entries}.`,
  gridRow: ({ label, total, cells }) => `${label}: ${total}${cells.length === 0 ? '' : ` (${cells.join(', ')})`}`,
  gridCell: (column, number) => `${column}: ${number}`,
  gridOthers: (count) => `Otros (${counted(count, 'instrumento', 'instrumentos')})`,
  namedNotUsed: 'Instrumentos mencionados en el texto, sin uso registrado:',
  usedNotNamed: 'Instrumentos utilizados, sin que el texto los mencione:',
  placesCaption: 'Actividades registradas por lugar',
  morePlaces: ({ count, most, list }) => `${counted(count, 'lugar más', 'lugares más')}, como máximo ${most} en cada uno: ${list}.`,
  points: 'Puntos de acción',
  pointCount: {
    open: (count) => counted(count, 'pendiente', 'pendientes'),
    overdue: (count) => counted(count, 'con retraso', 'con retraso'),
    done: (count) => counted(count, 'realizado', 'realizados'),
    'done-late': (count) => counted(count, 'realizado con retraso', 'realizados con retraso'),
    'not-agreed': (count) => counted(count, 'aún sin acordar', 'aún sin acordar'),
    unclear: (count) => counted(count, 'incierto según las fechas', 'inciertos según las fechas'),
  },
  pointState: {
    open: 'Pendiente',
    overdue: 'Con retraso',
    done: 'Realizado',
    'done-late': 'Realizado con retraso',
    'not-agreed': 'Aún sin acordar',
    unclear: 'Incierto según las fechas',
  },
  pointLine: ({ due, done }) =>
    [...(due === undefined ? [] : [`plazo: ${due}`]), ...(done === undefined ? [] : [`realización: ${done}`])].join(', '),
  morePoints: (count) =>
    `${agreeing(count, 'Hay otro punto de acción registrado', `Hay otros ${String(count)} puntos de acción registrados`)}; el archivo CSV de actividades y el archivo JSON de este informe los recogen todos.`,
  pointsCaption: 'Puntos de acción pendientes, o cuya realización no consta, primero los retrasados',
  nothingRecorded: (without, total) => `Compromisos sin ninguna actividad registrada: ${String(without)} de ${String(total)}`,
  only: 'Solo actividades',
  onlyNote: (only) => `Rayado: ${only}, que no son pruebas de cumplimiento.`,
  notCounted: (entries) => `Registradas, pero no contadas: ${entries}.`,
  leftOut: {
    'not-understood': 'no se han podido leer',
    'ambiguous-id': 'varias con un mismo identificador',
    'malformed-period': 'con fechas que no forman un período',
    'not-yet-known': 'aún no conocidas en la fecha considerada',
    superseded: 'corregidas después',
    'after-as-of': 'posteriores a la fecha del informe',
    'below-minimum-confidence': 'menos seguras que lo que aquí se cuenta',
    planned: 'previstas',
    cancelled: 'canceladas',
    'before-framework': 'terminadas antes de que el texto surtiera efecto',
    'before-since': 'terminadas antes del período del informe',
  },
  unplaced: (count) =>
    `${counted(count, 'actividad no se refiere a ningún compromiso de este texto', 'actividades no se refieren a ningún compromiso de este texto')}.`,
  withheld: (count, corrected) => {
    const first =
      count === 1
        ? 'Se ha retirado una actividad por confidencial antes de todo recuento'
        : `Se han retirado ${String(count)} actividades por confidenciales antes de todo recuento`;
    if (corrected === 0) return `${first}.`;
    return `${first}; ${corrected === 1 ? 'una de ellas es pública, pero la corrige' : `${String(corrected)} de ellas son públicas, pero las corrige`} una actividad confidencial.`;
  },
  given: 'Actividades facilitadas',
  issue: {
    'unknown-commitment': ({ list, given, nearest }) =>
      `La actividad ${list} remite a «${given}», que no figura en este texto${meant(nearest)}.`,
    'ambiguous-id': ({ list }) => `Varias actividades llevan el identificador ${list}; no se cuenta ninguna.`,
    'bad-period': ({ list }) => `Las fechas de la actividad ${list} no forman un período; no se cuenta.`,
    'correction-cycle': ({ list }) =>
      `Las actividades ${list} se corrigen mutuamente, de modo que ninguna corrección vale; queda por decir cuál es la correcta.`,
    'unknown-key': ({ list, given, nearest }) => `La actividad ${list} lleva un campo desconocido, «${given}»${meant(nearest)}.`,
    unreadable: ({ list, where }) => `La actividad ${list} no se ha podido leer${where === '' ? '' : ` en «${where}»`}; no se cuenta.`,
  },
};
