import type { Messages } from '../../index.js';
import { agreeing, before, counted, inside, inWords, theFigure, upperFirst } from './grammar.js';

/** What is told of a missing figure. */
type MissingFigure = Parameters<Messages['step']['missing']['figure']>[0];

const COMMON = {
  stalled: 'Los avances son escasos o nulos.',
  'wrong-way': 'Los valores se alejan de lo prometido.',
  unknown: 'Los datos comunicados no muestran ninguna tendencia.',
} as const;

const change = {
  only: 'El valor ha pasado',
  whole: 'En todo el tiempo, el valor ha pasado',
  last: 'Entre los dos últimos datos, el valor ha pasado',
} as const;
const stood = {
  only: 'El valor no ha cambiado',
  whole: 'En todo el tiempo, el valor no ha cambiado',
  last: 'Entre los dos últimos datos, el valor no ha cambiado',
} as const;
const NO_DAY = 'en un día que la fuente no indica';

function days(count: number): string {
  return count === 1 ? 'un día' : counted(count, 'día', 'días');
}

function path(milestones: boolean): string {
  return milestones ? 'el avance que marcan los hitos' : 'un avance regular';
}

function bracketed(...remarks: readonly (string | undefined)[]): string {
  const told = remarks.filter((remark) => remark !== undefined && remark !== '').join(', ');
  return told === '' ? '' : ` (${told})`;
}

/** Whom a missing figure is of: “de Uganda”, “de lugares distintos de Kenia”, or only its days. */
function missing({ partly, place, except, parts, during, spans, periods, decides }: MissingFigure): string {
  const who = except === undefined ? place : place === undefined ? `los lugares distintos de ${except}` : `${place}, salvo ${except}`;
  const what = `${partly ? 'No hay datos completos' : 'Faltan datos'}${parts === '' ? '' : ` (${parts})`} sobre `;
  const where = who === undefined ? spans : periods === 1 ? `${who}${during}` : `${who}: ${spans}`;
  if (decides === undefined) return `${what}${where}.`;
  const verdict = decides.recurring
    ? `la promesa ${decides.level === 'met' ? 'se cumpliría' : 'se incumpliría'} en ${periods === 1 ? 'ese período' : 'cada uno de esos períodos'}`
    : `la meta ${decides.level === 'met' ? 'se alcanzaría' : 'no se alcanzaría'}`;
  return `${what}${where}; con ${decides.figure}, ${verdict}.`;
}

/** The sentences of an explanation in Spanish. */
export const esSteps: Messages['step'] = {
  promise: {
    totalBy: ({ figure, measure, span }) => `Prometido: ${figure} en total, ${span} (${measure}).`,
    shareBy: ({ figure, measure, span }) => `Prometido: ${figure}, ${span} (${measure}).`,
    everyPeriod: ({ figure, measure, every, span }) => `Prometido: ${figure} ${every}, ${span} (${measure}).`,
    deliverable: ({ what, due }) => `Prometido: ${what}, a más tardar el ${due}.`,
    levelBy: ({ measure, direction, goal, due }) =>
      direction === 'maintain'
        ? `Prometido: ${measure}, mantener en ${theFigure(goal)} hasta el ${due}.`
        : `Prometido: ${measure}, ${direction === 'increase' ? 'elevar' : 'reducir'} ${before('a', goal)} a más tardar el ${due}.`,
    change: ({ amount, side, kept }) =>
      kept
        ? `${theFigure(amount)} por ${side === 'below' ? 'debajo' : 'encima'} del valor de referencia`
        : `${side === 'below' ? 'una reducción' : 'un aumento'} ${before('de', amount)} respecto del valor de referencia`,
    atBaseline: 'en el valor de referencia',
    levelChange: ({ measure, direction, goal, due, baseline }) =>
      direction === 'maintain'
        ? `Prometido: ${measure}, mantener ${goal} hasta el ${due}; ${baseline}.`
        : `Prometido: ${measure}, ${goal} a más tardar el ${due}; ${baseline}.`,
    baselineIs: ({ figure, date }) => {
      if (figure !== undefined) return `valor de referencia: ${figure}${date === undefined ? '' : ` (${date})`}`;
      return date === undefined ? 'el valor de referencia es el comunicado' : `el valor de referencia es el dato del ${date}`;
    },
    milestones: (entries) => `Hitos: ${entries}.`,
    milestone: ({ goal, due }) => `${goal} a más tardar el ${due}`,
    stepped: {
      milestones: 'Mientras no vence un hito, no se espera más que el anterior.',
      deadline: 'No se espera nada antes de que venza el plazo.',
    },
    due: (by) => {
      if (by === 'end-of-february') return 'Debe informarse de cada período a más tardar a finales de febrero.';
      if ('day' in by) return `Debe informarse de cada período a más tardar el ${by.day}.`;
      if (by.days === 0) return 'Debe informarse de cada período a más tardar en su último día.';
      return `Debe informarse de cada período en el plazo de ${days(by.days)} desde su término.`;
    },
    range: (from, to) => `entre ${theFigure(from)} y ${theFigure(to)}`,
    direction: ({ measure, direction }) =>
      `Prometido: ${measure}, ${direction === 'increase' ? 'aumentar' : 'reducir'}; no se fija ninguna cifra.`,
    allOf: (count) =>
      count === 1
        ? 'El compromiso tiene una sola parte, que debe cumplirse.'
        : `El compromiso tiene ${inWords(count)} partes; deben cumplirse ${count === 2 ? 'ambas' : 'todas'}.`,
    someParts: (number, of) => `De las ${inWords(of)} partes del compromiso deben cumplirse ${number}; no se precisa cuáles.`,
    somePeriods: ({ what, measure, span }) => `Prometido: ${what}, ${span} (${measure}).`,
    standing: 'Esta promesa es cualitativa o continua; no fija ninguna cifra y no se inventa ninguna.',
    reading: (label) => `El texto admite varias lecturas; adoptamos la siguiente: «${label}».`,
  },
  reporters: {
    listed: (places) => `Solo se pide que informen: ${places}; todo otro lugar cuenta como cero.`,
    counted: (count) => `Solo se pide que informen ${String(count)} lugares; todo otro lugar cuenta como cero.`,
    assumed: (reason) => `Se supone que los lugares que informan son los únicos que importan aquí: ${reason}`,
  },
  reported: ({ figure, what, during, place }) =>
    `${what === '' ? upperFirst(figure) : `${what}: ${figure}`}${during}${place === undefined ? '' : `, ${place}`}.`,
  reportedDone: ({ what, when = NO_DAY }) => `${what === '' ? 'Se realizó ' : `${what}, `}${when}.`,
  reportedNotDone: ({ what, when = NO_DAY }) => `${what === '' ? 'No se había realizado' : `${what}: no se había realizado`} ${when}.`,
  source: (source) => `Fuente: ${source}.`,
  reportedMore: (count) => (count === 1 ? 'Se comunica otro dato.' : `Se comunican otros ${String(count)} datos.`),
  reportedNothing: 'No se ha comunicado nada sobre el cumplimiento.',
  combined: (figure) => `En conjunto: ${figure}.`,
  share: ({ numerator, denominator, figure, above, below }) => {
    const of = above === undefined ? '' : below === undefined ? ` («${above}»)` : ` («${above}» sobre «${below}»)`;
    return `La proporción es de ${numerator} de ${denominator}${figure === undefined ? '' : `, es decir, ${figure}`}${of}.`;
  },
  unknownNumber: 'un número desconocido',
  shareOfNothing: 'El denominador es 0, de modo que no hay proporción que calcular.',
  combinedIn: ({ figure, span }) => `En conjunto (${span}): ${figure}.`,
  latest: (figure) => `Cuenta el dato más reciente: ${figure}.`,
  latestTogether: (figure) => `Cuentan los datos más recientes, en conjunto: ${figure}.`,
  named: ({ source, figure, span, place, aside }) => {
    const rest = [figure, ...(place === undefined ? [] : [place]), span].join(', ');
    return aside ? `${source}, ${rest}` : `${source} (${rest})`;
  },
  namedById: (id) => `comunicación «${id}»`,
  leftOut: (count, reason) =>
    count === 1 ? `No se cuenta un dato: ${reason}.` : `No se cuentan ${String(count)} datos; cada uno de ellos ${reason}.`,
  counts: {
    lower: 'Solo cuenta en el extremo inferior.',
    upper: 'Solo cuenta en el extremo superior.',
    off: 'Se descuenta.',
  },
  lowConfidence: 'El grado de confianza de esta información es bajo.',
  unmatched: (count) =>
    count === 1
      ? 'Se ha comunicado un dato sobre este compromiso que no se ha asignado a ninguna de sus metas; queda por decidir cuál lo cuenta o que no lo cuenta ninguna.'
      : `Se han comunicado ${String(count)} datos sobre este compromiso que no se han asignado a ninguna de sus metas; queda por decidir cuál los cuenta o que no los cuenta ninguna.`,
  revised: ({ decided, since, act }) =>
    `El texto aplicado es el del ${decided}${bracketed(act)}${since === undefined ? '' : `, con efecto desde el ${since}`}.`,
  withdrawn: ({ decided, since, act, lastDay }) =>
    `La meta se retiró el ${decided}${bracketed(act)}${since === undefined ? '' : `, con efecto desde el ${since}`}; se evalúa a ${lastDay}, su último día de vigencia, y no se incluye en los totales.`,
  partsWithdrawn: (count) =>
    count === 1 ? 'Una parte se ha retirado y ya no se pide.' : `${String(count)} partes se han retirado y ya no se piden.`,
  levelAsked: ({ from, date, figure }) =>
    from === undefined
      ? `El valor de referencia (${date}) solo se conoce dentro de ciertos límites; nivel que se pide: ${figure}.`
      : `Respecto del valor de referencia ${before('de', from)} (${date}), el nivel que se pide es: ${figure}.`,
  milestone: {
    met: ({ due, goal, figure }) => `El hito del ${due} (${goal}) se alcanzó${figure === undefined ? '' : `: ${figure}`}.`,
    unmet: ({ due, goal, figure }) => `El hito del ${due} (${goal}) no se alcanzó${figure === undefined ? '' : `: ${figure}`}.`,
    unknown: ({ due, goal, figure }) =>
      `Los datos comunicados no permiten decir si se alcanzó el hito del ${due} (${goal})${figure === undefined ? '' : `: ${figure}`}.`,
  },
  nextMilestone: ({ due, goal }) => `El próximo hito vence el ${due}: ${goal}.`,
  milestoneBehind: 'El último hito vencido sigue sin alcanzarse; por eso el ritmo no se considera suficiente.',
  baselineNeeded: (date) =>
    `No puede calcularse lo que se pedía: no se ha comunicado ningún valor de referencia${date === undefined ? '' : ` (${date})`}.`,
  rolled: ({ what, span, figure }) =>
    figure === undefined
      ? `Los datos comunicados no permiten calcular la ${what} (${span}).`
      : `${what.charAt(0).toUpperCase()}${what.slice(1)} (${span}): ${figure}.`,
  onTime: (due, entries) => `De ${due === 1 ? 'un informe previsto' : `${String(due)} informes previstos`} hasta la fecha, ${entries}.`,
  onTimeCount: {
    onTime: (count) => `${String(count)} ${agreeing(count, 'llegó', 'llegaron')} en plazo`,
    late: (count) => `${String(count)} ${agreeing(count, 'llegó', 'llegaron')} con retraso`,
    unknown: (count) => `${String(count)} ${agreeing(count, 'falta o no lleva fecha', 'faltan o no llevan fecha')}`,
  },
  expected: ({ figure, date, from, milestones }) =>
    `Con ${path(milestones)}${from === undefined ? '' : ` desde ${from}`}, el ${date} se estaría en ${theFigure(figure)}.`,
  shareBetween: (least, most) => `entre el ${least} y el ${most}`,
  pace: {
    total: ({ share, on, milestones }) =>
      on === undefined
        ? `Los datos comunicados representan ${theFigure(share)} de esa cifra.`
        : `Los datos comunicados representan ${theFigure(share)} de lo que se habría alcanzado con ${path(milestones)} a ${on}.`,
    way: ({ share, on, milestones }) =>
      `El camino recorrido representa ${theFigure(share)} del que se habría recorrido con ${path(milestones)}${on === undefined ? '' : ` a ${on}`}.`,
    limit: ({ share, on, milestones }) =>
      `Los datos comunicados representan ${theFigure(share)} de lo que ${milestones ? 'permiten los hitos' : 'permite el límite, repartido por igual en el tiempo'}${on === undefined ? '' : `, a ${on}`}.`,
  },
  paceFar: {
    total: ({ on, milestones }) => `A ${on}, los datos comunicados superaban con creces ${path(milestones)}.`,
    way: ({ on, milestones }) => `A ${on}, el camino recorrido superaba con creces ${path(milestones)}.`,
    limit: ({ on, milestones }) =>
      `A ${on}, los datos comunicados superaban con creces lo que ${milestones ? 'permiten los hitos' : 'permite el límite, repartido por igual en el tiempo'}.`,
  },
  change: ({ which, stands, from, to, since, until }) =>
    stands
      ? `${stood[which]}: ${to}${since === undefined || until === undefined ? '' : ` (${since} y ${until})`}.`
      : `${change[which]} ${before('de', from)}${bracketed(since)} ${before('a', to)}${bracketed(until)}.`,
  stillNeeded: ({ figure, until, rate }) =>
    `Queda por alcanzar hasta el ${until}: ${figure}${rate === undefined ? '' : `, es decir, ${rate} al año`}.`,
  requiredMove: ({ direction, figure, until }) =>
    `Para llegar a tiempo hace falta ${direction === 'increase' ? 'un aumento' : 'una reducción'} de ${figure} al año hasta el ${until}.`,
  latestStart: (date) => `Al ritmo observado, el resto tendría que haber empezado a más tardar el ${date} para llegar a tiempo.`,
  level: {
    met: (required) => `La meta (${required}) se ha alcanzado.`,
    unmet: (required) => `La meta (${required}) no se ha alcanzado.`,
    unknown: (required, shown) =>
      shown === undefined
        ? `No se sabe si se ha alcanzado la meta (${required}).`
        : `Los datos muestran ${shown}; no se sabe si se ha alcanzado la meta (${required}).`,
    metPlain: 'La meta se ha alcanzado.',
    unmetPlain: 'La meta no se ha alcanzado.',
    unknownPlain: 'No se sabe si se ha alcanzado la meta.',
  },
  periods: (past, entries) => `Balance de ${past}: ${entries}.`,
  periodCount: {
    met: (count, which) => `en ${String(count)} se cumplió la promesa${bracketed(which)}`,
    unmet: (count, which) => `en ${String(count)} no se cumplió${bracketed(which)}`,
    open: (count, which) => `${String(count)} no ${agreeing(count, 'puede', 'pueden')} valorarse${bracketed(which)}`,
    silent: (count, which) => `de ${String(count)} no hay ningún dato${bracketed(which)}`,
  },
  allPeriods: {
    met: (past) => `La promesa se cumplió en ${past}.`,
    unmet: (past) => `La promesa no se cumplió en ${past}.`,
    open: (past) => `Los datos comunicados no permiten decir si la promesa se cumplió en ${past}.`,
    silent: (past) => `No hay ningún dato sobre ${past}.`,
  },
  noPeriodOver: 'Todavía no ha vencido ningún período.',
  trajectory: {
    arriving: {
      ...COMMON,
      sufficient: 'El ritmo basta para llegar a tiempo.',
      slow: 'Hay avances, pero demasiado lentos para llegar a tiempo.',
    },
    held: {
      ...COMMON,
      sufficient: 'Nada indica que se esté perdiendo.',
      slow: 'Hay avances, pero no en el último dato.',
      'wrong-way': 'Si continúa la evolución del último dato, se perderá antes de que venza el plazo.',
    },
    direction: {
      ...COMMON,
      sufficient: 'Los valores van en el sentido prometido.',
      slow: 'En conjunto, los valores han ido en el sentido prometido, pero no en el último dato.',
      stalled: 'En conjunto, no ha habido cambios.',
    },
    recurring: {
      ...COMMON,
      sufficient: 'El ritmo basta para cumplir la promesa.',
      slow: 'Hay avances, pero no los suficientes para cumplir la promesa en cada período.',
    },
    number: {
      ...COMMON,
      sufficient: 'A este ritmo se alcanza el número prometido.',
      slow: 'A este ritmo falta poco para alcanzar el número prometido.',
      stalled: 'El número prometido queda lejos o ya no puede alcanzarse.',
      'wrong-way': 'Ha ocurrido con más frecuencia de la prometida.',
    },
    limit: {
      ...COMMON,
      sufficient: 'A este ritmo se respeta el límite.',
      slow: 'A este ritmo, el total superaría por poco el límite.',
      'wrong-way': 'Se ha superado el límite o se superaría a este ritmo.',
    },
  },
  status: (status, thin) => `El estado es, por tanto, «${status}»${thin ? ', a partir de pocos datos' : ''}.`,
  noFinding: {
    'no-data': 'No se ha comunicado nada, por lo que no puede llegarse a ninguna conclusión.',
    overdue: 'El plazo ha vencido y no se ha comunicado nada, por lo que no puede decirse si el compromiso se cumplió.',
    part: 'No se ha comunicado nada sobre una parte del compromiso, por lo que no hay conclusión sobre el conjunto.',
    unmatched: 'Lo comunicado no se ha asignado a ninguna meta, por lo que todavía no hay conclusión.',
    inconclusive: 'Los datos comunicados no bastan para llegar a una conclusión.',
    pending: 'Todavía no ha vencido nada.',
  },
  weakest: ({ label, status }) => `Decide la parte más débil: ${label} (${inside(status)}).`,
  dueOn: (date) => `El plazo vence el ${date}.`,
  wasDueOn: (date) => `El plazo venció el ${date}.`,
  deciding: ({ label, status, ofBest }) =>
    ofBest === 1
      ? `Decide la mejor parte: ${label} (${inside(status)}).`
      : `De las ${String(ofBest)} mejores partes decide la más débil: ${label} (${inside(status)}).`,
  counted: {
    parts: ({ least, most, of = 0 }) =>
      `${least === 0 ? 'Ninguna' : String(least)} de ${String(of)} ${least < 2 ? 'se cumple' : 'se cumplen'}${most === least ? '' : `, y hasta ${String(most)} pueden cumplirse`}.`,
    periods: ({ least, most, of, span, level }) => {
      const all = of ?? least;
      const told = least === 0 ? 'ninguno' : String(least);
      const number =
        of === undefined && least === 0
          ? `ningún período (${span})`
          : `${told}${of === undefined ? '' : ` de ${String(of)}`} ${agreeing(all, 'período', 'períodos')} (${span})`;
      const settled = most === least;
      const rest = most === undefined ? 'puede darse en otros' : `puede darse en ${String(most)} como máximo`;
      const so = settled ? `Se ha dado en ${number}` : `Se ha dado con seguridad en ${number} y ${rest}`;
      const verdict = {
        met: settled ? '; la promesa se cumple' : '; hasta ahora, la promesa se cumple',
        unmet: '; la promesa se incumple',
        unknown: '',
      };
      return `${so}${verdict[level]}.`;
    },
  },
  partsToCome: (count) =>
    count === 1
      ? 'Una parte está aún por llegar y todavía no cuenta.'
      : `${String(count)} partes están aún por llegar y todavía no cuentan.`,
  metLate: ({ when, days: late, due }) =>
    `Lo que se pedía se alcanzó ${when}, ${late === undefined ? '' : `${days(late)} `}después de que venciera el plazo (${due}).`,
  wasMet: ({ figure, when }) => `El nivel que se pedía se había alcanzado (${figure} ${when}), pero ya no se alcanza.`,
  atLimit: (limit) => `El valor es ${before('de', limit)}; más allá no queda nada que ganar.`,
  doneLate: ({ when, leastDays, days: most }) =>
    `Se realizó ${when}, ${leastDays === most ? days(most) : `entre ${String(leastDays)} y ${String(most)} días`} después de vencer el plazo.`,
  doneInTime: (when) => `Se realizó ${when}, dentro del plazo.`,
  notDone: (on) => `El ${on} no se había realizado.`,
  undone: ({ done, on }) => `Se comunicó que se había realizado (${done}) y después que ya no era así (${on}).`,
  doneAround: ({ when, due }) => `Se realizó ${when}; no puede decirse si se respetó el plazo (${due}).`,
  doneDateUnknown: 'Se ha realizado, pero ninguna fuente indica el día; no puede decirse si se respetó el plazo.',
  overdue: (due) => `El plazo venció el ${due}; nada de lo comunicado muestra que se haya realizado ni que no se haya realizado.`,
  baseline: {
    missing: 'No se conoce ningún valor de partida, por lo que no puede trazarse un avance previsto.',
    'equals-target': 'El valor de partida es el que se pide, por lo que no puede medirse ningún avance.',
    'already-meets': 'El valor de partida ya respondía a lo que se pide, por lo que no puede medirse ningún avance.',
    'not-positive':
      'No puede calcularse lo que se pedía: un porcentaje no dice nada de un valor de referencia nulo o que puede ser negativo.',
    'not-before-due': 'El valor de partida no es anterior al plazo, por lo que no puede trazarse un avance previsto.',
    'before-break': 'El valor de partida es anterior a una ruptura de la serie, por lo que no es comparable.',
  },
  missing: {
    deed: 'Falta una comunicación que diga si se ha realizado y cuándo.',
    figures: (measure) => `Faltan datos (${measure}).`,
    evidence: 'Ninguna comunicación dice cómo se cumple.',
    evidenceOf: (parts, count) => `Falta información sobre ${count === 1 ? 'esta parte' : 'cada una de estas partes'}: ${parts}.`,
    stale: 'Falta información reciente; la más reciente es demasiado antigua para poder valorar.',
    days: (covered, of) => `Los datos abarcan ${covered} de los ${of} días transcurridos.`,
    closed: (until) => `Hasta el ${until} los datos están completos.`,
    early: (elapsed, total) => `Es pronto para valorar el ritmo: han transcurrido ${elapsed} de ${total} días.`,
    periods: (entries) => `Faltan datos de los períodos siguientes: ${entries}.`,
    trend: 'Faltan datos suficientes para mostrar una tendencia.',
    parts: 'Faltan las partes de esta promesa.',
    figure: missing,
    part: ({ count, figures, silent }) =>
      `${count === 1 ? 'Un dato solo da' : `${String(count)} datos solo dan`} una parte${figures === undefined ? '' : `: ${figures}`}${silent.length === 0 ? '' : `; no hay ninguno para ${silent.join(', ')}`}.`,
    places: (count) => `los ${String(count)} sobre los que hay datos`,
    more: (count) => (count === 1 ? 'Falta otro dato más.' : `Faltan otros ${String(count)} datos.`),
    cut: 'Pueden faltar más datos que los que aquí se nombran.',
    loose: (figures, count) =>
      count === 1
        ? `Este dato no es lo bastante exacto para llegar a una conclusión; haría falta uno exacto: ${figures}.`
        : `Estos datos no son lo bastante exactos para llegar a una conclusión; harían falta datos exactos: ${figures}.`,
    impossible: {
      negative: (figures, count) =>
        count === 1
          ? `Este dato es inferior a cero, lo que es imposible para esta medida; hay que corregirlo: ${figures}.`
          : `Estos datos son inferiores a cero, lo que es imposible para esta medida; hay que corregirlos: ${figures}.`,
      'beyond-limit': (figures, count) =>
        count === 1
          ? `Este dato es más bajo o más alto de lo que es posible para esta medida; hay que corregirlo: ${figures}.`
          : `Estos datos son más bajos o más altos de lo que es posible para esta medida; hay que corregirlos: ${figures}.`,
      'not-a-number': (figures, count) =>
        count === 1
          ? `Este dato no es un número utilizable; hay que corregirlo: ${figures}.`
          : `Estos datos no son números utilizables; hay que corregirlos: ${figures}.`,
    },
    straddling: (figure, span) => `Habría que saber qué parte de este dato corresponde a ${span}: ${figure}.`,
    contradicting: (figures) => `Estos datos no pueden ser todos correctos; queda por decir cuál es erróneo: ${figures}.`,
    unclear: (reports) =>
      `Se comunica tanto que se ha realizado como que no; queda por decir cuál de las comunicaciones es la más reciente: ${reports}.`,
  },
  hypothetical: 'Este resultado utiliza un dato añadido para simular una hipótesis; no es una constatación.',
};
