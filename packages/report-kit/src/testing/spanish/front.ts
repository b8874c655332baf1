import type { FrontMessages } from '../../messages/front-messages.js';

const WORDS = ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];

/** A small number as a word that goes with “promesa”. */
function words(count: number): string {
  return WORDS[count] ?? String(count);
}

/** The same with “compromiso”. */
function masculine(count: number): string {
  return count === 0 ? 'ninguno' : count === 1 ? 'uno' : words(count);
}

function first(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words of the first pages in Spanish. */
export const esFront: FrontMessages = {
  title: 'De un vistazo',
  lead: (kept, total) => {
    if (total === 0) return 'Ninguna promesa fija aquí una cifra o una fecha que se pueda comprobar.';
    if (total === 1)
      return kept === 1 ? 'La única promesa comprobable se ha cumplido.' : 'No consta que se haya cumplido la única promesa comprobable.';
    if (kept === 0) return `No consta que se haya cumplido ninguna de las ${words(total)} promesas comprobables.`;
    if (kept === total) return `Se han cumplido las ${words(total)} promesas comprobables.`;
    return `De las ${words(total)} promesas comprobables, ${kept === 1 ? 'se ha cumplido' : 'se han cumplido'} ${words(kept)}.`;
  },
  kept: {
    soFar: (count, kept) =>
      kept === 1
        ? 'Sigue en curso y se ha cumplido hasta ahora.'
        : `${first(words(count))} de ellas ${count === 1 ? 'sigue en curso y se ha cumplido' : 'siguen en curso y se han cumplido'} hasta ahora.`,
    late: (count, kept) =>
      kept === 1
        ? 'Se cumplió con retraso.'
        : `${first(words(count))} de ellas ${count === 1 ? 'se cumplió' : 'se cumplieron'} con retraso.`,
  },
  also: {
    slipping: (count) => `${first(words(count))} ${count === 1 ? 'está alcanzada, pero retrocede' : 'están alcanzadas, pero retroceden'}.`,
    'on-track': (count) => `${first(words(count))} ${count === 1 ? 'va' : 'van'} por buen camino.`,
    'at-risk': (count) => `${first(words(count))} ${count === 1 ? 'está' : 'están'} en riesgo.`,
    'off-track': (count) => `${first(words(count))} ${count === 1 ? 'va mal encaminada' : 'van mal encaminadas'}.`,
    'moving-away': (count) => `${first(words(count))} ${count === 1 ? 'se aleja' : 'se alejan'} de lo que se pedía.`,
    missed: (count) => `${first(words(count))} ${count === 1 ? 'se ha incumplido' : 'se han incumplido'}.`,
    pending: (count) => `${first(words(count))} ${count === 1 ? 'no ha vencido' : 'no han vencido'} todavía.`,
    inconclusive: (count) => `Para ${words(count)}, los datos publicados no bastan para concluir.`,
    unmatched: (count) => `Para ${words(count)}, hay cifras publicadas, pero falta decidir si cuentan.`,
    overdue: (count) => `${first(words(count))} ${count === 1 ? 'ha vencido' : 'han vencido'} sin que se haya publicado nada.`,
    'no-data': (count) => `Para ${words(count)}, no se ha publicado nada hasta ahora.`,
  },
  partSilent: (count) => `Para ${words(count)}, no se ha publicado nada sobre una parte de la promesa.`,
  continuing: (count) =>
    `${count === 1 ? 'Otra promesa continúa sin cifra; se describe, no se evalúa' : `Otras ${words(count)} promesas continúan sin cifra; se describen, no se evalúan`}.`,
  uncheckable: (count, others) =>
    count === 1
      ? `El ${others ? 'otro' : 'único'} compromiso no fija ni cifra ni fecha.`
      : `Los ${others ? 'otros ' : ''}${masculine(count)} compromisos no fijan ni cifra ni fecha.`,
  onRecord: ({ withFigures, activitiesOnly = 0, nothing, total }) =>
    `De los ${masculine(total)} compromisos, ${[
      `${masculine(withFigures)} ${withFigures < 2 ? 'tiene' : 'tienen'} resultados registrados`,
      ...(activitiesOnly === 0 ? [] : [`${masculine(activitiesOnly)} solo actividades`]),
      ...(nothing === 0 ? [] : [`${masculine(nothing)} nada`]),
    ].join(', ')}.`,
  barTitle: 'Las promesas comprobables, por estado',
  barNote: 'Número de promesas; una promesa de varias partes cuenta una vez.',
  silence: 'Donde no se ha comunicado nada, no se puede decir si la promesa se cumplió.',
  answers: {
    title: 'Las promesas comprobables',
    caption: (date) => `Situación de cada promesa el ${date}`,
    continuing: 'Promesas que continúan, sin cifra',
    column: { promise: 'Promesa', answer: 'Respuesta', asked: 'Lo pedido', due: 'Plazo' },
  },
  due: {
    title: 'Lo vencido y lo que vence pronto',
    overdue: 'Plazo vencido, sin datos publicados',
    soon: (until) => `Vence antes del ${until}`,
    nothing: (until) => `Nada ha vencido sin datos y nada vence antes del ${until}.`,
    since: 'Plazo',
  },
  request: {
    title: 'Qué se pide y a quién',
    intro: 'Estas respuestas permitirían concluir. La hoja de respuesta tiene ya las filas preparadas.',
    nothing: 'No queda nada que una cifra pueda resolver.',
    caption: 'Peticiones, en el orden del texto',
    what: (kind, { subject, figures }) =>
      ({
        figure: `Cifra: ${subject}`,
        delivery: `Si está hecho, en qué fecha y dónde se puede leer: ${subject}`,
        decision: `${figures === 1 ? 'Si cuenta el dato publicado' : `Cuáles de los ${masculine(figures)} datos publicados cuentan`}: ${subject}`,
      })[kind],
    anyDay: '–',
    column: { what: 'Se ruega comunicar', unit: 'Unidad', period: 'Para', from: 'De', by: 'Antes del' },
  },
  record: {
    figure: ': ',
    behind: (figure) => (/\d$/.test(figure) ? ';' : ','),
    allFigures: (count) => `Todos los datos (${String(count)})`,
    allActivities: (count) => `Todas las actividades (${String(count)})`,
    latest: 'La más reciente:',
    caption: (count, level) => `Lo que consta: ${level ?? `${masculine(count)} ${count === 1 ? 'compromiso' : 'compromisos'}`}`,
    activities: (number, last) => (last === undefined ? number : `${number}, la última ${last}`),
    background: (count) => (count === 1 ? 'un dato de contexto' : `${masculine(count)} datos de contexto`),
    nothing: 'nada',
  },
  annex: {
    promises: 'Anexo: cada compromiso en nuestras palabras',
    promisesCaption: (subject) => `Lo prometido: ${subject}`,
    asNamed: 'lo que dice su nombre',
    figures: 'Anexo: todos los datos, por compromiso',
    figuresCaption: (subject) => `Resultados comunicados: ${subject}`,
    backgroundCaption: (subject) => `Contexto, sin prueba de cumplimiento: ${subject}`,
    backgroundNote:
      'Los datos de contexto describen el mundo, los medios o un tiempo anterior al compromiso. Ninguna situación se basa en ellos.',
    activities: 'Anexo: todas las actividades, por compromiso',
    activitiesCaption: (subject) => `Actividades, de la más reciente a la más antigua: ${subject}`,
    all: 'todos los compromisos',
    point: (period, figure) => `${period}: ${figure}`,
    series: ({ count, first: from, last }) => `${String(count)} valores, de ${from} a ${last}`,
  },
  progress: 'Hasta dónde ha llegado cada promesa',
  definitions: 'Cómo leer este informe',
  promiseWord:
    'En este informe, un compromiso es un punto del texto. Una promesa es lo que puede comprobarse de él: el texto dice qué ha de hacerse, cuánto o para cuándo. Un compromiso puede contener una promesa, varias o ninguna. «Comunicado» significa comunicado en las fuentes aquí reunidas; otras pueden decir más.',
  remarkWords: ({ assumed, medium, low, toDecide }) =>
    `Una observación acompaña a una cifra cuando hay que saber más para leerla. «${assumed}»: la fuente no da fecha y el período indicado se supuso al registrar la cifra. «${medium}» y «${low}»: es menos seguro que la fuente lo diga y que acierte. «${toDecide}»: falta decidir si la cifra cuenta para lo prometido.`,
};
