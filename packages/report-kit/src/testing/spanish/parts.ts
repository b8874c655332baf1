import type { Messages } from '../../index.js';
import { agreeing, before, counted, inside, list, theFigure } from './grammar.js';
import { esParameters } from './parameters.js';

/** The words of the parts of a report in Spanish. */
export const esParts: Messages['part'] = {
  commitments: 'Los compromisos, uno por uno',
  otherStatements: 'Otras declaraciones',
  coverage: 'Hasta dónde llegan los datos',
  methods: 'Cómo se ha elaborado este informe',
  sources: 'Fuentes',
  targetWord: (level) =>
    `En este informe, una meta es algo que se comprueba. Lo que el propio texto denomina «${level}» se llama aquí compromiso.`,
  count: (count, label) => `${inside(label)} (${String(count)})`,
  countList: (entries) => entries.join('; '),
  evidenceShare: ({ withEvidence, activitiesOnly, total }) => {
    const others = withEvidence === 0 ? String(activitiesOnly) : activitiesOnly === 1 ? 'otro' : `otros ${String(activitiesOnly)}`;
    const only = activitiesOnly === 0 ? '' : `; de ${total === 1 ? 'este' : others} solo constan actividades`;
    return withEvidence === 0
      ? `No consta ningún resultado ${total === 1 ? 'del único compromiso' : `de los ${String(total)} compromisos`}${only}.`
      : `Constan resultados de ${String(withEvidence)} de ${counted(total, 'compromiso', 'compromisos')}${only}.`;
  },
  caution: 'Los datos publicados son incompletos. Cuando no se comunica nada, no puede decirse si una promesa se ha cumplido.',
  headingUnconfirmed: (mark) => `${mark} Este título no se ha confirmado en el texto oficial.`,
  otherItems: 'Otras partes del texto',
  itemStatus: { withdrawn: 'Retirado', replaced: 'Sustituido' },
  notCounted: (reason) => `no se cuenta: ${reason}`,
  chart: {
    statusAlt: (total, entries) => `Barra de ${counted(total, 'meta', 'metas')} por estado: ${entries}.`,
    valuesAlt: ({ rows, asked }) => `Valores a lo largo del tiempo: ${rows.join('; ')}${asked === undefined ? '' : `; se pide: ${asked}`}.`,
    valuesRow: ({ period, figure }) => `${period}, ${figure}`,
    coverageTitle: 'Qué cuenta con pruebas de cumplimiento',
    coverageNote: 'Oscuro: con datos. Claro: nada comunicado.',
    coverageAlt: (entries) => `Barras de lo que cuenta con datos: ${entries}.`,
    coverageUnmatchedNote: (status) => `Contorno: ${status}.`,
    coverageRow: ({ label, withEvidence, apart, total }) =>
      `${label}: ${withEvidence} de ${total}${apart === undefined ? '' : `; ${apart}`}`,
    ofTotal: (part, total) => `${part} de ${total}`,
  },
  column: {
    target: 'Meta',
    status: 'Estado',
    promised: 'Prometido',
    reported: 'Comunicado',
    progress: 'Avance',
    expected: 'Previsto',
    due: 'Plazo',
    count: 'Número',
    share: 'Proporción',
    what: 'Objeto',
    figure: 'Dato',
    period: 'Período',
    place: 'Lugar',
    source: 'Fuente',
    verdict: 'Resultado',
    level: 'Nivel',
    total: 'Total',
    withEvidence: 'Con datos',
    without: 'Nada comunicado',
    reason: 'Motivo',
    item: 'Compromiso',
    parameter: 'Qué determina',
    value: 'Valor',
    reading: 'Lectura adoptada',
    why: 'Por qué',
    judgedBy: 'Por quién',
  },
  indicators: {
    title: 'Lo que podría mostrarlo: propuestas de Actionline',
    note: 'Propuestas de Actionline, cada una con el lugar donde están sus cifras: no son indicadores oficiales del compromiso y no tienen meta.',
    noFigures: 'no se publican cifras',
    none: 'Actionline no propone ningún indicador:',
  },
  periodsCaption: (label) => `Período por período: ${label}`,
  milestonesCaption: (label) => `Hito por hito: ${label}`,
  asReported: (figure) => `${figure} según lo comunicado`,
  reportedBy: { met: 'comunicado en plazo', unmet: 'comunicado con retraso', due: (date) => `por comunicar a más tardar el ${date}` },
  noFigure: 'sin datos',
  cutPeriod: 'período abreviado, en el que se pide menos',
  toDecide: (count) => `${counted(count, 'dato', 'datos')} por asignar`,
  unmatchedMark: 'no asignado a ninguna meta, por decidir',
  countsMark: { lower: 'cuenta solo en el extremo inferior', upper: 'cuenta solo en el extremo superior', off: 'se descuenta' },
  notInForce: 'ya no está en vigor y no se cuenta',
  thingDone: 'hecho',
  thingNotDone: 'no hecho',
  periodAssumed: 'período supuesto, fuente sin fecha',
  hypothetical: 'hipótesis',
  noDeadline: 'sin término indicado',
  deliverable: 'realización en plazo',
  standing: 'continuo',
  direction: { increase: 'aumentar', decrease: 'reducir' },
  levelTo: {
    increase: (goal) => `elevar ${before('a', goal)}`,
    decrease: (goal) => `reducir ${before('a', goal)}`,
    maintain: (goal) => `mantener en ${theFigure(goal)}`,
  },
  levelChange: {
    increase: (goal) => goal,
    decrease: (goal) => goal,
    maintain: (goal) => `mantener ${goal}`,
  },
  withMilestones: (goal, milestones) => `${goal}; hitos: ${milestones}`,
  revision: {
    intro: ': modificaciones de la meta',
    line: ({ date, what, since }) => `${date}: ${what}${since === undefined ? '' : `, con efecto desde el ${since}`}.`,
    raised: (figure) => `elevada ${before('a', figure)}`,
    lowered: (figure) => `reducida ${before('a', figure)}`,
    extended: (date) => `plazo prorrogado hasta el ${date}`,
    shortened: (date) => `plazo adelantado al ${date}`,
    changed: (what) => `ahora ${what}`,
    withdrawn: 'retirada',
    resumed: (what) => `restablecida, ahora ${what}`,
    noFigure: 'sin cifra',
  },
  shareOf: { asked: (share) => `${theFigure(share)} de lo que se pedía`, way: (share) => `${theFigure(share)} del camino` },
  allParts: 'todas las partes',
  someParts: (number, of) => `${number} de ${String(of)} partes`,
  somePeriods: ({ number, figure, every }) => `${number} con ${figure}${every === undefined ? '' : `, ${every}`}`,
  counted: ({ least, most, of }) => {
    const number =
      least === most ? String(least) : most === undefined ? `al menos ${String(least)}` : `de ${String(least)} a ${String(most)}`;
    return `${number}${of === undefined ? '' : ` de ${String(of)}`}`;
  },
  periodCounts: { met: 'cuenta', unmet: 'no cuenta' },
  byMethod: (id, version) => `método ${id} ${version}`,
  assessedBy: (author, date) => `${author}, ${date}`,
  independenceOf: { self: 'responsable del cumplimiento', independent: 'independiente del cumplimiento' },
  judgedStatus: 'Estado según la valoración:',
  restsOn: 'Se basa en:',
  differ: {
    title: 'Dónde difieren la valoración y el cálculo',
    note: 'Cada una de estas valoraciones da un estado distinto del que se calcula a partir de los datos comunicados. Se recogen ambos y ninguno modifica el otro. Cuenta la valoración más reciente de cada autor. Si no ha podido calcularse nada, una valoración no contradice nada y no figura aquí.',
    caption: 'Valoraciones que difieren del estado calculado',
    line: ({ status, targets, agreement }) =>
      `${targets > 1 ? `El más débil de los ${String(targets)} estados calculados` : 'El estado calculado'} es «${status}»; esta valoración es ${agreement === 'better' ? 'más' : 'menos'} favorable.`,
    than: { better: 'más favorable que el cálculo', worse: 'menos favorable que el cálculo' },
    weakestOf: (targets) => `el más débil de ${String(targets)} metas`,
  },
  otherStatementsNote: 'Estas declaraciones se refieren a un asunto que no figura en el texto; se recogen para que no se pierda nada.',
  gap: {
    title: 'Lo que no se sabe',
    intro: 'Una laguna no es un incumplimiento. Es lo que habría que comunicar para poder extraer una conclusión.',
    nothing: 'No se ha encontrado ninguna laguna.',
    commitments: (without, total) => `Compromisos sin pruebas de cumplimiento: ${String(without)} de ${String(total)}`,
    targets: (without, total, byPart) =>
      `Promesas sobre las que no se ha comunicado nada${byPart ? ', contadas parte por parte' : ''}: ${String(without)} de ${String(total)}`,
    unmatched: 'Datos comunicados que no se han asignado a ninguna meta',
    unmatchedNote:
      'Estos datos se refieren a compromisos que tienen metas, pero ninguna de ellas los cuenta. Queda por decidir, para cada dato, qué meta lo cuenta o que no lo cuenta ninguna.',
    silentCaption: 'Dónde faltan resultados o actividades',
    thin: 'Metas con pocos datos',
    stale: 'Metas con datos demasiado antiguos',
    periods: 'Períodos vencidos sin datos utilizables',
    missing: 'Valores que una fuente da por ausentes',
    periodOf: (label, period) => `${label}: ${period}`,
    missingOf: ({ label, where, period, reason }) => `${label}${where === undefined ? '' : `, ${where}`}, ${period}: ${reason}`,
    leftOut: 'Datos comunicados que no se han contado',
    leftOutNote: 'Cada uno se ha descartado por un motivo; todos figuran en los cuadros de datos.',
    unplaced: (count) =>
      counted(
        count,
        'dato comunicado no se refiere a ningún compromiso de este texto',
        'datos comunicados no se refieren a ningún compromiso de este texto',
      ),
    issues: 'Observaciones sobre los datos',
  },
  coverageOf: {
    intro: 'Se cuentan tres cosas por separado: qué cuenta con datos, en qué estado se halla y con qué regularidad se informa.',
    commitments: 'Compromisos',
    targets: (byPart) => `Promesas comprobables${byPart ? ', parte por parte' : ''}`,
    years: 'Años',
    groups: 'Grupos de titulares de derechos',
    places: (count, names) => `Los datos mencionan ${counted(count, 'lugar', 'lugares')}: ${names}.`,
    noPlaces: 'Ningún dato menciona un país.',
    reporting: ({ expected, received, onTime }) =>
      `Las promesas periódicas requerían ${counted(expected, 'informe', 'informes')} hasta esta fecha; ${received === 0 ? 'no se ha recibido ninguno' : `${agreeing(received, 'se ha recibido', 'se han recibido')} ${String(received)}, de los que ${String(onTime)} antes de que terminara el año siguiente`}.`,
    levelNote: (levels) =>
      `En ${levels}, se considera que una entrada cuenta con datos si los tiene ella o un compromiso situado bajo ella.`,
    targetNote:
      'Metas medibles: una meta compuesta se cuenta por sus partes; una promesa cualitativa o continua, que no deja nada que medir, no se cuenta.',
  },
  method: {
    intro: 'Cada estado se calcula a partir de los datos comunicados con un método identificado; no se estima nada para colmar lagunas.',
    caption: (id, version) => `Umbrales del método ${id} ${version}`,
    parameter: esParameters,
    readings: 'Lecturas del texto',
    readingsNote: 'Si el texto admite varias lecturas, se adopta una y se indican las demás.',
    otherReading: 'Otras lecturas',
    rules: 'Reglas de este informe',
    rule: (keptSoFar) => [
      'Un dato conserva el calificativo de su fuente («más de», «alrededor de»). Una promesa se da por cumplida solo si la cumple todo valor que el dato permite, y por no cumplida solo si no la cumple ninguno.',
      'La falta de datos no se cuenta nunca como un cero, un incumplimiento ni un éxito.',
      'La parte más débil decide una promesa compuesta; nunca se promedian cosas distintas.',
      'Los datos que describen el mundo, los medios o el tiempo anterior al compromiso se recogen como contexto y no deciden nada.',
      'Un dato sin fecha en su fuente muestra que algo ha ocurrido, pero no sirve para valorar ni el ritmo ni el plazo.',
      `Una promesa periódica que se cumple mientras está en curso recibe el estado «${keptSoFar}».`,
    ],
    production: 'Elaboración',
    productionCaption: 'Con qué se ha elaborado este informe',
    packages: 'Programas',
    hash: 'Huella de los datos de entrada (SHA-256)',
    icu: 'Datos Unicode (ICU)',
    icuNote:
      'Los números, las fechas y los nombres de lugares siguen los datos Unicode de esta versión; los nombres oficiales pueden diferir.',
    withheld: (count, corrected) => {
      const first =
        count === 1
          ? 'Se ha retirado una observación por confidencial antes de todo cálculo'
          : `Se han retirado ${String(count)} observaciones por confidenciales antes de todo cálculo`;
      if (corrected === 0) return `${first}.`;
      return `${first}; ${corrected === 1 ? 'una de ellas es pública, pero la corrige' : `${String(corrected)} de ellas son públicas, pero las corrige`} una observación confidencial.`;
    },
    later: ({ assessments, narratives, date }) =>
      `Lo que lleva fecha posterior a ${date} se deja aparte: ${list([
        ...(assessments === 0 ? [] : [counted(assessments, 'valoración', 'valoraciones')]),
        ...(narratives === 0 ? [] : [counted(narratives, 'relato', 'relatos')]),
      ])}.`,
    release: (id, date) => `${id}, ${date}`,
    contentHash: 'Huella de los datos del texto (SHA-256)',
    template: 'Plantilla',
    observations: 'Observaciones facilitadas',
  },
  source: {
    intro: 'Los números entre corchetes en el texto remiten aquí.',
    unverified: 'sin confirmar en la fuente',
    uncited: (count) =>
      `El texto no remite a ninguna fuente por su número. ${count === 1 ? 'La única fuente de sus cifras y actividades figura' : `Las ${String(count)} fuentes de sus cifras y actividades figuran`} en las tablas que lo acompañan (Excel, CSV, JSON).`,
    copy: 'copia',
    original: 'original',
    noDate: 'sin fecha',
  },
};
