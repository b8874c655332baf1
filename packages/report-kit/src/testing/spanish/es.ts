import type { Messages } from '../../index.js';
import { esFront } from './front.js';
import { esActivities } from './activities.js';
import { esFrame } from './frame.js';
import { esChanges } from './changes.js';
import { before, inside, theFigure } from './grammar.js';
import { esFigures } from './figures.js';
import { esIssues } from './issues.js';
import { esParts } from './parts.js';
import { esPlaceNames } from './places.js';
import { esScope } from './scope.js';
import { esSteps } from './steps.js';
import { esTables } from './tables.js';
import { esTemplates } from './templates.js';
import { esUnits } from './units.js';

const bracketed = (by: string | undefined): string => (by === undefined ? '' : ` (${by})`);

/** Every word of a report in Spanish: what a project writes that needs a language of its own. */
export const es: Messages = {
  locale: 'es',
  direction: 'ltr',
  typography: (text) => text.replace(/ (?=%)/g, '\u00a0'),
  inside,
  placeNames: esPlaceNames,
  placeNotes: {},
  template: {
    annual: 'Informe anual de seguimiento',
    'pledge-progress': 'Informe de seguimiento de los compromisos',
    'mid-term-review': 'Examen de mitad de período',
    country: 'Informe de país',
    brief: 'Nota de síntesis',
    consultation: 'Documento de consulta a la sociedad civil',
    'data-quality': 'Informe sobre la calidad de los datos',
  },
  page: {
    skip: 'Ir al informe',
    contents: 'Índice',
    asOf: (date) => `A ${date}`,
    knownAt: (date) => `con lo que se sabía el ${date}`,
    release: 'Versión de los datos',
    asOfField: 'Situación a',
    knownAtField: 'Conocido el',
    minimumConfidenceField: 'Grado de confianza',
    minimumConfidence: {
      low: 'se cuentan los datos de cualquier grado de confianza',
      medium: 'se descartan los datos de confianza baja',
      high: 'se descartan los datos de confianza baja o media',
    },
    producedBy: (version) => `Elaborado con Actionline ${version}`,
    field: (name, value) => `${name}: ${value}`,
    source: 'Fuente',
    numbersBehind: (title) => `Las cifras: ${title}`,
  },
  frame: esFrame,
  status: {
    achieved: {
      label: 'Cumplida',
      meaning: 'En la fecha del informe, lo prometido está hecho o alcanzado; lo alcanzado puede volver a perderse.',
    },
    slipping: { label: 'En retroceso', meaning: 'Lo que se pedía se ha alcanzado, pero la tendencia lo está perdiendo.' },
    'on-track': { label: 'Bien encaminada', meaning: 'Todavía no se ha alcanzado; el ritmo basta para llegar a tiempo.' },
    'at-risk': { label: 'En riesgo', meaning: 'Todavía no se ha alcanzado; hay avances, pero demasiado lentos para llegar a tiempo.' },
    'off-track': { label: 'Mal encaminada', meaning: 'Todavía no se ha alcanzado; los avances son escasos o nulos.' },
    'moving-away': { label: 'En alejamiento', meaning: 'No se ha alcanzado y los valores se alejan.' },
    missed: { label: 'Incumplida', meaning: 'El plazo ha vencido, los datos bastan y lo que se pedía no se alcanzó.' },
    pending: { label: 'Aún no exigible', meaning: 'Todavía no ha vencido nada.' },
    inconclusive: {
      label: 'Datos insuficientes',
      meaning: 'Se han comunicado datos que cuentan, pero no bastan para conocer la situación; el informe dice qué falta.',
    },
    unmatched: {
      label: 'Datos por asignar',
      meaning: 'Se han comunicado datos sobre el compromiso que ninguna de sus metas cuenta; queda por decidir a qué se refieren.',
    },
    overdue: {
      label: 'Vencida, sin datos',
      meaning: 'El plazo ha vencido y no se ha comunicado nada; no se puede decir si la promesa se cumplió.',
    },
    'no-data': { label: 'Sin datos comunicados', meaning: 'No se ha comunicado nada; no es ni un incumplimiento ni un éxito.' },
    'not-quantified': { label: 'Sin cuantificar', meaning: 'Promesa cualitativa o continua; no se inventa ninguna cifra.' },
  },
  statusWhen: {
    keptSoFar: 'Cumplida hasta ahora',
    partWithoutEvidence: 'Una parte sin datos',
    achievedLate: 'Cumplida con retraso',
    delivered: 'Cumplida',
    deliveredLate: 'Cumplida con retraso',
  },
  statusWhenMeaning: {
    keptSoFar: 'Se ha cumplido todo lo que se pedía hasta ahora; la promesa sigue vigente.',
    partWithoutEvidence: 'No se ha comunicado nada sobre al menos una parte; no se puede decir si el conjunto se cumple.',
    achievedLate: 'Lo prometido se hizo o se alcanzó, pero después del plazo.',
    delivered: 'En la fecha del informe, lo prometido está hecho.',
    deliveredLate: 'Lo prometido se hizo o se alcanzó, pero después del plazo.',
  },
  provenance: {
    official: {
      label: 'Prometido',
      meaning: 'A qué compromete el texto oficial, en nuestras propias palabras; los títulos oficiales se reproducen tal cual.',
    },
    activity: {
      label: 'Actividades',
      meaning:
        'Una actividad registrada con su fuente. Muestra que se ha hecho algo, no que algo haya cambiado; no modifica ningún estado.',
    },
    observation: { label: 'Comunicado', meaning: 'Un hecho, tal como lo comunica su fuente.' },
    evaluation: { label: 'Calculado', meaning: 'Lo que se deduce de los hechos comunicados con un método identificado.' },
    assessment: { label: 'Valorado', meaning: 'Lo que concluye una persona identificada, con la fecha.' },
    narrative: { label: 'Relatado', meaning: 'Lo que añaden los autores del informe en sus propias palabras.' },
  },
  quoted: (title) => `«${title}»`,
  bound: {
    exact: (figure) => figure,
    'at-least': (figure) => `al menos ${theFigure(figure)}`,
    'at-most': (figure) => `como máximo ${theFigure(figure)}`,
    'more-than': (figure) => `más ${before('de', figure)}`,
    'less-than': (figure) => `menos ${before('de', figure)}`,
    about: (figure) => `alrededor ${before('de', figure)}`,
  },
  comparison: {
    'at-least': (figure) => `al menos ${theFigure(figure)}`,
    'more-than': (figure) => `más ${before('de', figure)}`,
    'at-most': (figure) => `como máximo ${theFigure(figure)}`,
    'less-than': (figure) => `menos ${before('de', figure)}`,
    exactly: (figure) => `exactamente ${theFigure(figure)}`,
    stated: (figure) => figure,
  },
  role: {
    result: 'Resultado',
    milestone: 'Hito',
    outcome: 'Efecto',
    context: 'Contexto',
    baseline: 'Anterior al compromiso',
    budget: 'Presupuesto',
    target: 'Meta de otro texto',
  },
  observationStatus: {
    A: '',
    B: 'ruptura de la serie',
    E: 'estimación',
    F: 'previsión',
    I: 'valor imputado',
    M: 'ausente',
    P: 'provisional',
  },
  confidence: { high: 'confianza alta', medium: 'confianza media', low: 'confianza baja' },
  missing: {
    'not-collected': 'no recogido',
    'not-published': 'no publicado',
    'not-applicable': 'no procede',
    suppressed: 'retenido por la fuente',
    unknown: 'motivo desconocido',
  },
  leftOut: {
    'other-part': () => 'se refiere a un lugar o un desglose distinto del que pide la meta',
    'other-measure': () => 'mide algo distinto de lo que pide la meta',
    'not-understood': () => 'no ha podido entenderse',
    'other-role': () => 'se refiere a algo distinto del cumplimiento',
    'unit-mismatch': () => 'está expresado en otra unidad',
    'not-a-number': () => 'no es un número utilizable',
    negative: () => 'es negativo, cuando aquí nada puede serlo',
    'beyond-limit': () => 'es inferior o superior a lo posible',
    'malformed-period': () => 'lleva fechas que no forman un período',
    missing: () => 'no da ningún valor',
    forecast: () => 'es una previsión',
    'not-yet-known': () => 'aún no se conocía en la fecha de referencia',
    superseded: (by) => `se ha corregido después${bracketed(by)}`,
    'after-as-of': () => 'va más allá de la fecha del informe',
    'period-assumed': () => 'no lleva fecha en su fuente',
    'below-minimum-confidence': () => 'es menos seguro que lo que aquí se cuenta',
    'outside-window': () => 'queda fuera del tiempo que cuenta',
    duplicate: (by) => `repite otro dato${bracketed(by)}`,
    provisional: (by) => `es provisional, y vale un dato definitivo${bracketed(by)}`,
    'older-record': (by) => `cede ante un dato registrado más tarde${bracketed(by)}`,
    looser: (by) => `dice menos que otro dato sobre lo mismo${bracketed(by)}`,
    'before-break': () => 'es anterior a una ruptura de la serie',
    'older-value': (by) => `es más antiguo que el valor vigente${bracketed(by)}`,
    'stale-part': () => 'es solo una parte del conjunto y demasiado antigua para contar',
    contained: (by) => `está comprendido en un dato que cuenta${bracketed(by)}`,
    overlapping: (by) => `comparte días con un dato que cuenta${bracketed(by)}`,
    straddling: () => 'rebasa los límites del tiempo que cuenta',
    'not-needed': () => 'no prueba nada más que los datos que cuentan',
    contradicted: (by) => `contradice otro dato${bracketed(by)}, de modo que ninguno de los dos basta por sí solo`,
    'cannot-combine': () => 'no puede combinarse con los de otros lugares o desgloses',
    'unlike-length': () => 'se refiere a un período de duración distinta de la de los demás',
    'without-counterpart': () => 'es solo un término de una proporción cuyo otro término no se comunica para esas fechas',
  },
  issue: esIssues,
  fact: {
    level: { met: 'alcanzado', unmet: 'no alcanzado', unknown: 'desconocido' },
    timing: { upcoming: 'por llegar', running: 'en curso', ended: 'vencido' },
  },
  unit: esUnits,
  part: esParts,
  figure: esFigures,
  activity: esActivities,
  front: esFront,
  change: esChanges,
  scope: esScope,
  section: esTemplates,
  step: esSteps,
  table: esTables,
};
