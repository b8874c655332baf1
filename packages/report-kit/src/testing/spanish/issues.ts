import type { Messages } from '../../index.js';

/** What an issue is told with. */
type IssueSaid = Parameters<Messages['issue'][keyof Messages['issue']]>[0];

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : `; quizá se trate de «${nearest}»`);
const unknown =
  (what: string) =>
  ({ list, given, nearest }: IssueSaid): string =>
    `${list}: no se conoce ${what} «${given}»${meant(nearest)}. Este dato no se cuenta.`;

/** What is wrong with the evidence, in Spanish. */
export const esIssues: Messages['issue'] = {
  'unknown-key': ({ list, given, nearest }) => `${list}: no se conoce el campo «${given}»${meant(nearest)}.`,
  'unknown-role': unknown('la función'),
  'unknown-bound': unknown('el calificativo'),
  'unknown-status': unknown('la situación'),
  'unknown-missing': unknown('el motivo de ausencia'),
  'unknown-confidence': unknown('el grado de confianza'),
  'unknown-measure': ({ list, given, nearest }) => `${list}: la medida «${given}» no figura entre las de este texto${meant(nearest)}.`,
  'bad-type': ({ list }) => `${list}: un campo no es del tipo previsto. Este dato no se cuenta.`,
  'bad-period': ({ list }) => `${list}: las fechas no forman un período. Este dato no se cuenta.`,
  'unit-mismatch': ({ list, given, expected }) =>
    `${list}: el dato se expresa en «${given}», cuando se cuenta en «${expected}». No se cuenta.`,
  'not-a-number': ({ list }) => `${list}: el valor no es un número utilizable. No se cuenta.`,
  'negative-count': ({ list, given }) => `${list}: el valor es ${given}, cuando aquí nada puede ser negativo. No se cuenta.`,
  'beyond-limit': ({ list, given }) => `${list}: el valor es ${given}, inferior o superior a lo posible. No se cuenta.`,
  duplicate: ({ list, times }) => `${list}: el dato se facilita ${times === 2 ? 'dos' : String(times)} veces y se cuenta una sola.`,
  'conflicting-figures': ({ list }) =>
    `Se facilitan datos distintos para los mismos días, el mismo lugar y el mismo desglose: ${list}. Cada uno se considera posible mientras no se sepa cuál es el correcto.`,
  'parts-above-total': ({ list }) => `Las partes de un total lo superan o no lo alcanzan: ${list}. Uno de estos datos debe corregirse.`,
  contradiction: ({ list }) => `Hay datos que se contradicen: ${list}. Uno de ellos debe corregirse.`,
  'sum-beyond-limit': ({ list }) => `En conjunto, los datos suman menos o más de lo posible: ${list}. Uno de ellos debe corregirse.`,
  'falling-total': ({ figures: [before = '', after = ''] }) =>
    `Un total acumulado no puede disminuir, pero un primer total (${before}) supera al que le sigue (${after}). Uno de los dos debe corregirse.`,
  'cannot-combine': ({ list }) =>
    `Los datos se refieren a lugares o desgloses distintos y no pueden combinarse: ${list}. Haría falta el total.`,
  'correction-cycle': ({ list }) =>
    `Los datos se corrigen entre sí, de modo que ninguna corrección vale: ${list}. Queda por decir cuál es el correcto.`,
  'unclear-order': ({ list }) =>
    `Se comunica tanto que se ha hecho como que no, sin que las fechas indiquen cuál de las comunicaciones es la más reciente: ${list}. Queda por decir cuál vale.`,
};
