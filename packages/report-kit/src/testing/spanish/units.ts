import type { Every, units } from '@actionline/core';

import type { Messages } from '../../index.js';
import { agreeing, inWords } from './grammar.js';
import { placeInSentence } from './places.js';

const NOUNS: Readonly<Record<keyof typeof units, readonly [one: string, many: string]>> = {
  person: ['persona', 'personas'],
  child: ['niño o niña', 'niños y niñas'],
  officer: ['agente', 'agentes'],
  actor: ['actor', 'actores'],
  stakeholder: ['parte interesada', 'partes interesadas'],
  defender: ['defensor', 'defensores'],
  observer: ['observador', 'observadores'],
  participant: ['participante', 'participantes'],
  country: ['país', 'países'],
  'member-state': ['Estado miembro', 'Estados miembros'],
  delegation: ['delegación', 'delegaciones'],
  organisation: ['organización', 'organizaciones'],
  activity: ['actividad', 'actividades'],
  report: ['informe', 'informes'],
  consultation: ['consulta', 'consultas'],
  event: ['acto', 'actos'],
  mission: ['misión', 'misiones'],
  dialogue: ['diálogo', 'diálogos'],
  meeting: ['reunión', 'reuniones'],
  document: ['documento', 'documentos'],
  grant: ['subvención', 'subvenciones'],
  resolution: ['resolución', 'resoluciones'],
  vote: ['votación', 'votaciones'],
  ratification: ['ratificación', 'ratificaciones'],
  listing: ['inclusión en listas', 'inclusiones en listas'],
  convention: ['convenio', 'convenios'],
  case: ['caso', 'casos'],
  number: ['', ''],
  victim: ['víctima', 'víctimas'],
  detainee: ['persona detenida', 'personas detenidas'],
  refugee: ['persona refugiada', 'personas refugiadas'],
  judge: ['juez', 'jueces'],
  teacher: ['docente', 'docentes'],
  student: ['estudiante', 'estudiantes'],
  household: ['hogar', 'hogares'],
  municipality: ['municipio', 'municipios'],
  school: ['escuela', 'escuelas'],
  'shelter-place': ['plaza de acogida', 'plazas de acogida'],
  dwelling: ['vivienda', 'viviendas'],
  project: ['proyecto', 'proyectos'],
  programme: ['programa', 'programas'],
  training: ['curso de formación', 'cursos de formación'],
  visit: ['visita', 'visitas'],
  law: ['ley', 'leyes'],
  complaint: ['denuncia', 'denuncias'],
  tonne: ['tonelada', 'toneladas'],
  hectare: ['hectárea', 'hectáreas'],
  kilometre: ['kilómetro', 'kilómetros'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
  'per-10000': ['por cada 10\u00a0000', 'por cada 10\u00a0000'],
  'per-million': ['por millón', 'por millón'],
  percent: ['%', '%'],
  ratio: ['', ''],
  index: ['punto', 'puntos'],
  'per-1000': ['por cada 1000', 'por cada 1000'],
  'per-100000': ['por cada 100\u00a0000', 'por cada 100\u00a0000'],
};

const PERIODS: Readonly<Record<Every, readonly [one: string, many: string]>> = {
  year: ['año', 'años'],
  'half-year': ['semestre', 'semestres'],
  quarter: ['trimestre', 'trimestres'],
  month: ['mes', 'meses'],
  week: ['semana', 'semanas'],
  day: ['día', 'días'],
};
const SEXES: Readonly<Record<string, string>> = { F: 'sexo femenino', M: 'sexo masculino' };
const AMOUNTS = new Intl.NumberFormat('es-ES', { maximumFractionDigits: 0 });

/** Units, dates and lists in Spanish. */
export const esUnits: Messages['unit'] = {
  intl: 'es-ES',
  noun: (unit, value) => agreeing(Math.abs(value), ...NOUNS[unit]),
  quantity: (number, noun) => (noun === '' ? number : `${number}\u00a0${noun}`),
  // A thousand millions has no name of its own in use: “1500 millones”.
  large: (number, count, scale, noun) => {
    if (scale === 'thousand') return [`${number}\u00a0mil`, noun].filter((word) => word !== '').join('\u00a0');
    const amount = scale === 'billion' ? AMOUNTS.format(count * 1000) : number;
    const [one, many] = scale === 'trillion' ? ['billón', 'billones'] : ['millón', 'millones'];
    const name = scale !== 'billion' && count === 1 ? one : many;
    return noun === '' ? `${amount}\u00a0${name}` : `${amount}\u00a0${name} de ${noun}`;
  },
  points: (count) => agreeing(Math.abs(count), 'punto porcentual', 'puntos porcentuales'),
  span: (from, to) => `del ${from} al ${to}`,
  since: (from) => `desde el ${from}`,
  months: (from, to) => `de ${from} a ${to}`,
  years: (from, to) => `${from}–${to}`,
  within: (shape, from, to) => {
    if (shape === 'day') return `el ${from}`;
    if (shape === 'month' || shape === 'year') return `en ${from}`;
    return shape === 'days' ? `entre el ${from} y el ${to}` : `entre ${from} y ${to}`;
  },
  during: (shape, from, to) => {
    if (shape === 'day') return ` el ${from}`;
    if (shape === 'month' || shape === 'year') return ` en ${from}`;
    return shape === 'days' ? `, del ${from} al ${to}` : `, de ${from} a ${to}`;
  },
  object: (shape, from, to) => {
    if (shape === 'day') return `el ${from}`;
    if (shape === 'month' || shape === 'year') return from;
    if (shape === 'years') return `${from}–${to}`;
    return shape === 'days' ? `el período del ${from} al ${to}` : `el período de ${from} a ${to}`;
  },
  periods: (every, times, count, of) => {
    const number = of === undefined ? String(count) : `${String(count)} de ${String(of)}`;
    if (times === 1) return `${number} ${agreeing(of ?? count, ...PERIODS[every])}`;
    return `${number} ${agreeing(of ?? count, 'período', 'períodos')} de ${inWords(times)} ${PERIODS[every][1]}`;
  },
  rolling: (by, every, times) => `${by === 'mean' ? 'media móvil' : 'suma móvil'} de ${inWords(times)} ${PERIODS[every][1]}`,
  every: (every, times) => {
    if (times === 1) return `cada ${PERIODS[every][0]}`;
    return `cada ${inWords(times)} ${PERIODS[every][1]}`;
  },
  eachYear: (from, to) => `los años ${from} a ${to}`,
  past: (every, times, count) => {
    const [one, many] = times === 1 ? PERIODS[every] : ['período', 'períodos'];
    const of = times === 1 ? '' : ` de ${inWords(times)} ${PERIODS[every][1]}`;
    const feminine = times === 1 && every === 'week';
    if (count === 1) return `${feminine ? 'la' : 'el'} ${one}${of} ${feminine ? 'vencida' : 'vencido'}`;
    return `${feminine ? 'las' : 'los'} ${String(count)} ${many}${of} ${feminine ? 'vencidas' : 'vencidos'}`;
  },
  place: placeInSentence,
  part: (dimension, code) => {
    if (dimension === 'sex' && Object.hasOwn(SEXES, code)) return SEXES[code] ?? code;
    const [, from, to] = dimension === 'age' ? (/^(\d+)(?:-(\d+)|\+)$/.exec(code) ?? []) : [];
    if (from !== undefined) return to === undefined ? `${from} años o más` : `de ${from} a ${to} años`;
    return `${dimension}: ${code}`;
  },
  firstOfMonth: '1',
};
