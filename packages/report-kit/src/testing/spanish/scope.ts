import type { Messages } from '../../index.js';
import { agreeing } from './grammar.js';

/** The words on what a report is limited to, in Spanish. */
export const esScope: Messages['scope'] = {
  title: (title, name) => `${title}: ${name}`,
  name: ({ place, items, themes }) => [...(place === undefined ? [] : [place]), ...items, ...themes].join(', '),
  heading: 'A qué se limita este informe',
  place: (place) =>
    `Aquí solo se cuentan las cifras y las actividades relativas a ${place}. Una actividad que nombra varios lugares se cuenta cuando ${place} es uno de ellos.`,
  items: (list) => `Del texto solo se cuentan estas partes, con lo que depende de ellas: ${list}.`,
  themes: (list) => `Del texto solo se cuentan los compromisos sobre estos temas: ${list}.`,
  severalPlaces: (count, place) =>
    agreeing(
      count,
      `Una cifra abarca ${place} junto con otros lugares. Se deja fuera entera, porque ninguna fuente dice qué parte corresponde a cada uno.`,
      `${String(count)} cifras abarcan ${place} junto con otros lugares. Se dejan fuera enteras, porque ninguna fuente dice qué parte corresponde a cada uno.`,
    ),
  figures: (count) =>
    agreeing(count, 'Queda fuera otra cifra de las recibidas.', `Quedan fuera otras ${String(count)} cifras de las recibidas.`),
  activities: (count) =>
    agreeing(count, 'Queda fuera una actividad de las recibidas.', `Quedan fuera ${String(count)} actividades de las recibidas.`),
  statements: (count) =>
    agreeing(
      count,
      'Queda fuera un juicio o comentario de los recibidos.',
      `Quedan fuera ${String(count)} juicios o comentarios de los recibidos.`,
    ),
  notJudgedCaption: 'Promesas de todo el texto, no evaluadas aquí',
  notJudged: (count, place) =>
    agreeing(
      count,
      `Una promesa está hecha para todo el texto. Lo que se comunica sobre ${place} no basta para saber si se cumple, y no se evalúa aquí.`,
      `${String(count)} promesas están hechas para todo el texto. Lo que se comunica sobre ${place} no basta para saber si se cumplen, y no se evalúan aquí.`,
    ),
  headline: ({ judged, notJudged, place }) =>
    judged > 0
      ? agreeing(
          notJudged,
          'La promesa hecha para todo el texto no se evalúa aquí.',
          `Las ${String(notJudged)} promesas hechas para todo el texto no se evalúan aquí.`,
        )
      : agreeing(
          notJudged,
          `Lo que se comunica sobre ${place} no basta para saber si se cumple la única promesa comprobable; no se evalúa aquí.`,
          `Lo que se comunica sobre ${place} no basta para saber si se cumplen las ${String(notJudged)} promesas comprobables; ninguna se evalúa aquí.`,
        ),
  notJudgedItem: (place) => `Lo que se promete aquí vale para todo el texto; lo que se comunica sobre ${place} no basta para evaluarlo.`,
  noActivity: 'No hay ninguna actividad registrada dentro de los límites de este informe.',
  notJudgedHere: 'No se evalúa aquí',
};
