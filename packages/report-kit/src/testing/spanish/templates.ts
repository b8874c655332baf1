import type { Messages } from '../../index.js';
import { agreeing, counted } from './grammar.js';

const targets = (count: number): string => counted(count, 'meta', 'metas');
const commitments = (count: number): string => counted(count, 'compromiso', 'compromisos');

/** The words of the sections of the further templates, in Spanish. */
export const esTemplates: Messages['section'] = {
  behind: {
    title: 'Lo que va con retraso',
    count: (count, total) =>
      `De ${targets(total)}, ${String(count)} ${agreeing(count, 'va', 'van')} con retraso, o ${agreeing(count, 'ha', 'han')} vencido sin que se comunique nada.`,
    none: 'No consta que ninguna meta vaya con retraso.',
    note: 'Puede haber otras sin que lo sepamos: cuando no se comunica nada, o demasiado poco, no podemos decirlo.',
    caption: 'Metas con retraso, por estado',
  },
  silent: {
    title: 'Sobre qué no se comunica nada',
    count: ({ targets: silent, ofTargets, commitments: without, ofCommitments }) => {
      const of = [
        ...(silent === 0 ? [] : [`${String(silent)} de ${targets(ofTargets)}`]),
        ...(without === 0 ? [] : [`${String(without)} de ${commitments(ofCommitments)}`]),
      ];
      return `No se comunica nada sobre ${of.join(' ni sobre ')}.`;
    },
    none: 'Se comunica algo sobre cada meta y cada compromiso.',
    note: 'Cuando no se comunica nada, no podemos decir si la promesa se ha cumplido.',
    targetsCaption: 'Metas sobre las que no se comunica nada',
    commitmentsCaption: 'Compromisos sobre los que no se comunica nada',
    column: { under: 'En el marco de', without: 'Sin datos', which: 'Cuáles' },
    of: (count, total) => `${String(count)} de ${String(total)}`,
  },
  country: {
    priorities: (period) => `Las prioridades de la estrategia, ${period}`,
    intro: ({ place, period, priorities, targets: own }) =>
      `La estrategia para ${place} (${period}) recoge ${commitments(priorities)} y ${own === 0 ? 'no fija metas propias' : `fija ${counted(own, 'meta propia', 'metas propias')}`}.`,
    caption: 'Lo que recoge la estrategia, y lo que se sabe de ello',
    column: { priority: 'Prioridad', meaning: 'Qué significa aquí', targets: 'Metas', reported: 'Comunicado' },
    noTarget: 'sin meta fijada',
    figures: (count) => counted(count, 'cifra', 'cifras'),
    nothing: 'nada',
    body: 'Lo que se comunica, compromiso por compromiso',
    others: (count, total, place) => {
      const on = place === undefined ? '' : ` en relación con ${place}`;
      return count === total
        ? `No se comunica nada${on} sobre ninguno de los ${commitments(total)}.`
        : `No se comunica nada${on} sobre ${agreeing(count, 'el otro compromiso', `los otros ${String(count)} compromisos`)} (${String(total)} en total).`;
    },
  },
  questions: {
    title: 'Preguntas a la sociedad civil',
    intro:
      'Estas preguntas tratan de lo que este informe no sabe. Una respuesta ayuda más si dice cuándo y dónde, y cita una fuente que cualquiera pueda consultar. Si sabe que algo no se hizo, dígalo también.',
    answerTo: (contact) => `Envíe sus respuestas a: ${contact}.`,
    none: 'A este informe no le queda ninguna pregunta.',
    caption: 'Lo que querríamos saber',
    column: { about: 'Sobre', question: 'Pregunta' },
    done: (what) => `¿Se ha hecho esto: ${what}? En tal caso, ¿cuándo, y qué fuente lo dice?`,
    figure: ({ measure, period, places }) =>
      `¿Qué cifra conoce para «${measure}»${places === undefined ? '' : `, sobre ${places}`} (${period}), y de qué fuente?`,
    firmer: ({ measure, period, count }) =>
      agreeing(
        count,
        `Se comunica una cifra para «${measure}» (${period}), pero no es lo bastante precisa. ¿Conoce una más exacta?`,
        `Se comunican ${String(count)} cifras para «${measure}» (${period}), pero no bastan para concluir. ¿Cuál es la correcta, o conoce una mejor?`,
      ),
    more: (count) => `Aquí ${agreeing(count, 'falta otra cifra', `faltan otras ${String(count)} cifras`)}.`,
    unmatched: (count) =>
      agreeing(
        count,
        'Se comunica una cifra sobre este compromiso y no sabemos si trata de lo prometido. ¿Es así?',
        `Se comunican ${String(count)} cifras sobre este compromiso y no sabemos si tratan de lo prometido. ¿Es así?`,
      ),
    unclear: 'Lo que se comunica no permite decir si se cumple. ¿Qué sabe de ello, y de qué fuente?',
    silent: (list) =>
      `No se comunica ningún resultado sobre ${list}. ¿Sabe si se ha hecho algo? En tal caso, ¿cuándo, y qué fuente lo dice?`,
  },
  brief: {
    morePromises: (count) => `${agreeing(count, 'Hay otra promesa', `Hay otras ${String(count)} promesas`)} en el informe completo.`,
    allFrom: (name) => `Todas se dirigen a: ${name}.`,
    moreRequests: (count) =>
      `${agreeing(count, 'Hay otra petición', `Hay otras ${String(count)} peticiones`)} en el informe completo y en la hoja de respuesta.`,
  },
  quality: {
    title: 'Los datos en resumen',
    count: ({ figures, delivery, used }) =>
      `Se ${agreeing(figures, 'ha recibido', 'han recibido')} ${counted(figures, 'cifra', 'cifras')}. ${String(delivery)} ${agreeing(delivery, 'trata', 'tratan')} de la ejecución; ${String(used)} de ellas ${agreeing(used, 'cuenta', 'cuentan')} para una meta.`,
    intro: 'Este informe dice hasta qué punto se puede confiar en los datos. No dice si las promesas se cumplen.',
    confidence: 'Fiabilidad: si la fuente lo dice, y si acierta',
    unsaid: 'no se dice',
    bounds: 'Precisión de las cifras',
    bound: {
      exact: 'dada como exacta',
      'at-least': '«al menos»',
      'at-most': '«como máximo»',
      'more-than': '«más de»',
      'less-than': '«menos de»',
      about: '«alrededor de»',
      none: 'sin valor',
    },
    boundsNote:
      'Una cifra con reserva se toma por el intervalo que designa, y una meta solo se da por alcanzada si todo el intervalo la cumple.',
    column: { delivery: 'Sobre la ejecución', other: 'Otras', sources: 'Fuente', figures: 'Cifras' },
    thin: {
      title: 'Datos escasos, antiguos o insuficientes',
      none: 'Ninguna meta se basa en datos escasos o antiguos.',
      caption: 'Metas con datos escasos, antiguos o insuficientes',
      closed: 'Conocido hasta',
      reason: {
        thin: 'demasiado pocas cifras para una tendencia',
        stale: 'la cifra más reciente es antigua',
        enough: 'lo que se comunica no permite concluir',
      },
    },
    issues: {
      title: 'Contradicciones y fallos de los datos',
      none: 'No se ha encontrado ninguna contradicción ni ningún fallo en los datos.',
    },
    leftOut: {
      title: 'Lo que no se ha contado, y por qué',
      none: 'No se ha dejado fuera ninguna cifra sobre la ejecución; las que no cuentan están por asignar a una meta, o no corresponden a ninguna.',
    },
    undated: {
      title: 'Cifras sin fecha',
      none: 'Cada cifra lleva las fechas que da su fuente.',
      note: (count) =>
        agreeing(
          count,
          'La fuente de una cifra no dice a qué período se refiere; el que se muestra lo supuso quien la introdujo.',
          `Las fuentes de ${String(count)} cifras no dicen a qué período se refieren; los que se muestran los supuso quien las introdujo.`,
        ),
      caption: 'Cifras de período supuesto',
    },
    single: {
      title: 'Resultados que se basan en una sola fuente',
      none: 'Ningún resultado se basa en una sola fuente.',
      note: 'Ninguna otra fuente confirma estos resultados, lo que no significa que sean falsos.',
      caption: 'Metas cuyos datos proceden de una sola fuente',
    },
    unconfirmed: {
      title: 'Fuentes sin confirmar',
      none: 'Ninguna fuente está marcada como no confirmada.',
      note: 'Quien introdujo estas fuentes no pudo comprobarlas en el original.',
    },
  },
};
