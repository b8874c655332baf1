import type { Messages } from '../../index.js';
import { counted } from './grammar.js';

/** The words of the charts of evaluations, in Spanish. */
export const esFigures: Messages['figure'] = {
  bullets: {
    title: 'Lo comunicado y lo pedido, promesa por promesa',
    note: {
      bar: 'Barra: valor comunicado. Línea vertical: valor pedido. Cada fila tiene su propia escala.',
      expected: (date) => `Triángulo: valor esperado el ${date} a ritmo constante.`,
      range: 'Contorno: posible, pero no seguro.',
      open: 'Flecha: el valor puede estar más allá.',
      band: 'Banda: el intervalo pedido.',
      milestones: 'Marcas cortas: los hitos.',
    },
    alt: (count) => `Lo comunicado y lo pedido, en ${counted(count, 'promesa', 'promesas')}.`,
    reportedAsked: (reported, asked) => `${reported}; pedido: ${asked}`,
    row: ({ label, reported, asked, expected, status }) =>
      `${label}: ${reported}; pedido: ${asked}${expected === undefined ? '' : `; esperado hasta ahora: ${expected}`}. ${status}.`,
  },
  years: {
    title: 'Las promesas periódicas, año por año',
    note: 'Una marca por cada año en que algo debía cumplirse.',
    alt: ({ count, first, last }) =>
      `${counted(count, 'promesa periódica', 'promesas periódicas')}, ${first === last ? `en ${first}` : `de ${first} a ${last}`}.`,
    state: {
      met: 'Cumplido',
      unmet: 'No cumplido',
      'no-figure': 'Ningún dato',
      'not-due': 'Año en curso o por venir',
    },
    reported: (state, figure) => `${state}: ${figure}`,
    several: (state, met, of) => `${state} (${String(met)} de ${String(of)} cumplidos)`,
    cell: (year, words) => `${year}: ${words}`,
    row: (label, cells) => `${label}. ${cells.join('; ')}.`,
  },
  projected: ({ figure, range, date, method }) =>
    `Proyección para el ${date}: ${figure}${range === undefined ? '' : ` (${range})`}, según ${method}`,
  series: {
    alt: ({ lines, first, last }) =>
      `${lines === 1 ? 'Una línea' : `${String(lines)} líneas`}${first === last ? ` de ${first}` : ` de ${first} a ${last}`}.`,
    row: (label, points) => `${label}: ${points.join('; ')}.`,
    point: (period, figure) => `${period}, ${figure}`,
    gap: 'Donde una línea se interrumpe, no se conoce ningún dato.',
  },
  bars: {
    alt: (count) => counted(count, 'barra.', 'barras.'),
    row: (label, figure) => `${label}: ${figure}.`,
    what: 'Objeto',
  },
  byPart: {
    title: (level) => `Las metas por ${level} y estado`,
    note: 'Cuanto más oscura es la celda, más metas. Vacía: ninguna.',
    alt: (count, level) => `Número de metas en cada estado, en ${counted(count, 'fila', 'filas')} (${level}).`,
    row: (label, list) => `${label}: ${list}.`,
  },
};
