import type { MissingSaid, StepMessages } from './step-messages.js';
import { frenchTypography as set } from './typography.js';

const COMMON = {
  stalled: 'Les progrès sont faibles ou nuls.',
  'wrong-way': 'Les valeurs s’éloignent de ce qui était promis.',
  unknown: 'Les éléments communiqués ne font apparaître aucune tendance.',
} as const;

const change = {
  only: 'La valeur est passée',
  whole: 'Sur toute la durée, la valeur est passée',
  last: 'Entre les deux derniers relevés, la valeur est passée',
} as const;
const stood = {
  only: 'La valeur est restée',
  whole: 'Sur toute la durée, la valeur est restée',
  last: 'Entre les deux derniers relevés, la valeur est restée',
} as const;

function days(count: number): string {
  return count === 1 ? 'un jour' : `${String(count)} jours`;
}

/** « de » before its noun, elided before a vowel. */
function of(figure: string): string {
  return /^[aeiouyéèê]/i.test(figure) ? `d’${figure}` : `de ${figure}`;
}

function path(milestones: boolean): string {
  return milestones ? 'que la trajectoire fixée par les jalons' : 'qu’une progression régulière';
}

/** Whom a missing figure is of: « pour l’Ouganda », « pour les lieux autres que le Kenya et l’Ouganda », or only « pour » its days. */
function missing({ partly, place, except, parts, during, spans, periods, decides }: MissingSaid): string {
  const who = except === undefined ? place : place === undefined ? `les lieux autres que ${except}` : `${place}, sauf ${except}`;
  const what = `Aucun chiffre${partly ? ' complet' : ''}${parts === '' ? '' : ` (${parts})`} pour `;
  const bare = periods === 1 || /^(?:[\d, -]| et )+$/.test(spans) ? spans : `ces périodes : ${spans}`;
  const where = who === undefined ? bare : periods === 1 ? `${who}${during}` : `${who} : ${spans}`;
  if (decides === undefined) return set(`${what}${where}.`);
  const from = decides.comparison === 'at-least' ? 'à partir de' : 'jusqu’à';
  const enough = `${from} ${decides.value}`;
  const verdict = decides.recurring
    ? `l’engagement est ${decides.level === 'met' ? 'tenu' : 'manqué'} pour ${periods === 1 ? 'cette période' : 'chacune de ces périodes'}`
    : `la cible est ${decides.level === 'met' ? 'atteinte' : 'manquée'}`;
  return set(`${what}${where} ; ${enough}, ${verdict}.`);
}

/** The sentences of an explanation in French. */
export const frSteps: StepMessages = {
  promise: {
    totalBy: ({ figure, measure, span }) => set(`Promis : ${figure} au total, ${span} (${measure}).`),
    shareBy: ({ figure, measure, span }) => set(`Promis : ${figure}, ${span} (${measure}).`),
    everyPeriod: ({ figure, measure, every, span }) => set(`Promis : ${figure} ${every}, ${span} (${measure}).`),
    deliverable: ({ what, due }) => set(`Promis : ${what}, au plus tard le ${due}.`),
    levelBy: ({ measure, direction, goal, due }) =>
      set(
        direction === 'maintain'
          ? `Promis : ${measure}, à maintenir à ${goal} jusqu’au ${due}.`
          : `Promis : ${measure}, à ${direction === 'increase' ? 'porter' : 'ramener'} à ${goal} au plus tard le ${due}.`,
      ),
    range: (from, to) => `entre ${from} et ${to}`,
    change: ({ amount, side, kept }) =>
      kept
        ? `${amount} ${side === 'below' ? 'au-dessous' : 'au-dessus'} de la valeur de référence`
        : `une ${side === 'below' ? 'baisse' : 'hausse'} ${of(amount)} par rapport à la valeur de référence`,
    atBaseline: 'à la valeur de référence',
    levelChange: ({ measure, direction, goal, due, baseline }) =>
      set(
        direction === 'maintain'
          ? `Promis : ${measure}, à maintenir ${goal} jusqu’au ${due} ; ${baseline}.`
          : `Promis : ${measure}, avec ${goal} au plus tard le ${due} ; ${baseline}.`,
      ),
    baselineIs: ({ figure, date }) => {
      if (figure !== undefined) return `valeur de référence : ${figure}${date === undefined ? '' : ` (${date})`}`;
      return date === undefined
        ? 'la valeur de référence est celle qui est communiquée'
        : `la valeur de référence est le chiffre du ${date}`;
    },
    milestones: (list) => set(`Jalons : ${list}.`),
    milestone: ({ goal, due }) => `${goal} au ${due}`,
    stepped: {
      milestones: 'Tant qu’un jalon n’est pas échu, rien de plus n’est attendu que le précédent.',
      deadline: 'Rien n’est attendu avant l’échéance.',
    },
    direction: ({ measure, direction }) =>
      set(`Promis : ${measure}, à ${direction === 'increase' ? 'augmenter' : 'réduire'} ; aucun chiffre n’est fixé.`),
    allOf: (count) => set(`Promis : ${String(count)} choses à la fois ; chacune doit être tenue.`),
    someParts: (number, of) => set(`Promis : ${number} de ces ${String(of)} choses ; lesquelles, ce n’est pas précisé.`),
    somePeriods: ({ what, measure, span }) => set(`Promis : ${what}, ${span} (${measure}).`),
    standing: set('Cette promesse est qualitative ou continue ; elle ne fixe aucun chiffre et aucun n’est inventé.'),
    due: (by) =>
      set(
        by === 'end-of-february'
          ? 'Chaque période doit faire l’objet d’un compte rendu au plus tard à la fin du mois de février.'
          : 'day' in by
            ? `Chaque période doit faire l’objet d’un compte rendu au plus tard le ${by.day}.`
            : by.days === 0
              ? 'Chaque période doit faire l’objet d’un compte rendu au plus tard à son terme.'
              : `Chaque période doit faire l’objet d’un compte rendu dans ${by.days === 1 ? 'le jour qui suit' : `les ${String(by.days)} jours qui suivent`} son terme.`,
      ),
    reading: (label) => set(`Le texte se prête à plusieurs lectures ; lecture retenue : ${label}.`),
  },
  revised: ({ decided, since, act }) =>
    set(
      `Le texte retenu est celui du ${decided}${act === undefined ? '' : ` (${act})`}${since === undefined ? '' : `, avec effet au ${since}`}.`,
    ),
  withdrawn: ({ decided, since, act, lastDay }) =>
    set(
      `La cible a été retirée le ${decided}${act === undefined ? '' : ` (${act})`}${since === undefined ? '' : `, avec effet au ${since}`} ; l’évaluation est arrêtée au ${lastDay}, dernier jour de validité de la cible, et n’entre pas dans les totaux.`,
    ),
  partsWithdrawn: (count) =>
    count === 1
      ? 'Une partie a été retirée et n’est plus demandée.'
      : `${String(count)} parties ont été retirées et ne sont plus demandées.`,
  reporters: {
    listed: (places) => set(`Seuls sont appelés à rendre compte : ${places} ; tout autre lieu compte pour zéro.`),
    counted: (count) => set(`Seuls ${String(count)} lieux sont appelés à rendre compte ; tout autre lieu compte pour zéro.`),
    assumed: (reason) => set(`On suppose que les lieux qui rendent compte sont les seuls concernés : ${reason}`),
  },
  reported: ({ source, figure, what, span, place }) =>
    set(`${source} indique ${figure} (${[what, span, place].filter((remark) => remark !== undefined && remark !== '').join(', ')}).`),
  reportedDone: ({ source, what, on }) => set(`${source} signale la réalisation, ${on}${what === '' ? '' : ` (${what})`}.`),
  reportedNotDone: ({ source, what, on }) => set(`${source} signale l’absence de réalisation, ${on}${what === '' ? '' : ` (${what})`}.`),
  reportOf: (id) => set(`Le compte rendu « ${id} »`),
  reportedMore: (count) => (count === 1 ? 'Un autre chiffre figure ci-dessous.' : `${String(count)} autres chiffres figurent ci-dessous.`),
  reportedNothing: 'Rien n’est communiqué sur la réalisation.',
  combined: (figure) => set(`Pris ensemble : ${figure}.`),
  share: ({ numerator, denominator, figure, above, below }) => {
    const of = above === undefined ? '' : below === undefined ? ` (« ${above} »)` : ` (« ${above} » sur « ${below} »)`;
    return set(`Part calculée : ${numerator} sur ${denominator}${figure === undefined ? '' : `, soit ${figure}`}${of}.`);
  },
  unknownNumber: 'un nombre inconnu',
  shareOfNothing: set('Le dénominateur est nul : aucune part ne peut être calculée.'),
  combinedIn: ({ figure, span }) => set(`Pris ensemble (${span}) : ${figure}.`),
  rolled: ({ by, what, span, figure }) =>
    set(
      figure === undefined
        ? `Les éléments communiqués ne permettent pas d’établir ${by === 'mean' ? 'la' : 'le'} ${what} (${span}).`
        : `${what.charAt(0).toUpperCase()}${what.slice(1)} (${span}) : ${figure}.`,
    ),
  latest: (figure) => set(`Le chiffre le plus récent compte : ${figure}.`),
  latestTogether: (figure) => set(`Les chiffres les plus récents comptent, pris ensemble : ${figure}.`),
  named: ({ source, figure, span, place, aside }) => {
    const rest = [figure, ...(place === undefined ? [] : [place]), span].join(', ');
    return aside ? `${source}, ${rest}` : `${source} (${rest})`;
  },
  namedById: (id) => set(`compte rendu « ${id} »`),
  leftOut: (count, reason) =>
    set(count === 1 ? `Un chiffre n’est pas compté : il ${reason}.` : `${String(count)} chiffres ne sont pas comptés : chacun ${reason}.`),
  counts: {
    lower: 'Ce chiffre ne compte que dans l’hypothèse basse.',
    upper: 'Ce chiffre ne compte que dans l’hypothèse haute.',
    off: 'Ce chiffre est déduit.',
  },
  lowConfidence: 'Le degré de confiance de cette information est faible.',
  unmatched: (count) =>
    set(
      count === 1
        ? 'Un chiffre est communiqué sur cet engagement sans être rattaché à l’une de ses cibles ; il reste à décider laquelle le compte, ou qu’aucune ne le compte.'
        : `${String(count)} chiffres sont communiqués sur cet engagement sans être rattachés à l’une de ses cibles ; il reste à décider laquelle les compte, ou qu’aucune ne les compte.`,
    ),
  levelAsked: ({ from, date, figure }) =>
    set(
      from === undefined
        ? `La valeur de référence (${date}) n’est connue que dans certaines limites ; niveau demandé : ${figure}.`
        : `Par rapport à la valeur de référence de ${from} (${date}), le niveau demandé est de ${figure}.`,
    ),
  expected: ({ figure, date, from, milestones }) =>
    set(
      `${milestones ? 'La trajectoire fixée par les jalons' : 'Une progression régulière'}${from === undefined ? '' : ` à partir de ${from}`} en serait à ${figure} le ${date}.`,
    ),
  shareBetween: (least, most) => `entre ${least} et ${most}`,
  pace: {
    total: ({ share, on, milestones }) =>
      set(`Les chiffres communiqués représentent ${share} de ce ${path(milestones)} aurait atteint${on === undefined ? '' : ` au ${on}`}.`),
    way: ({ share, on, milestones }) =>
      set(`Le chemin parcouru représente ${share} de ce ${path(milestones)} aurait parcouru${on === undefined ? '' : ` au ${on}`}.`),
    limit: ({ share, on, milestones }) =>
      set(
        `Les chiffres communiqués représentent ${share} de ce que ${milestones ? 'les jalons permettent' : 'la limite, répartie également dans le temps, permet'}${on === undefined ? '' : ` au ${on}`}.`,
      ),
  },
  change: ({ which, stands, from, to, since, until }) =>
    set(
      stands
        ? `${stood[which]} à ${to}${since === undefined || until === undefined ? '' : ` (${since} ; ${until})`}.`
        : `${change[which]} de ${from}${since === undefined ? '' : ` (${since})`} à ${to}${until === undefined ? '' : ` (${until})`}.`,
    ),
  requiredRate: ({ figure, until }) => set(`Pour aboutir à temps, il faut encore ${figure} par an jusqu’au ${until}.`),
  requiredMove: ({ direction, figure, until }) =>
    set(`Pour aboutir à temps, il faut une ${direction === 'increase' ? 'hausse' : 'baisse'} de ${figure} par an jusqu’au ${until}.`),
  latestStart: (date, past) =>
    set(
      past
        ? `Au rythme observé, le reste aurait dû commencer au plus tard le ${date} pour arriver à temps.`
        : `Au rythme observé, le reste arrive encore à temps s’il commence au plus tard le ${date}.`,
    ),
  level: {
    met: (required) => set(`Ce qui était demandé (${required}) est atteint.`),
    unmet: (required) => set(`Ce qui était demandé (${required}) n’est pas atteint.`),
    unknown: (required) => set(`Les éléments communiqués ne disent pas si le niveau demandé (${required}) est atteint.`),
    metPlain: 'Ce qui était demandé est atteint.',
    unmetPlain: 'Ce qui était demandé n’est pas atteint.',
    unknownPlain: 'Les éléments communiqués ne disent pas si ce qui était demandé est atteint.',
  },
  periods: (list) => set(`Sur les périodes échues : ${list}.`),
  periodCount: {
    met: (count) => `${String(count)} ${count < 2 ? 'tenue' : 'tenues'}`,
    unmet: (count) => `${String(count)} non ${count < 2 ? 'tenue' : 'tenues'}`,
    open: (count) => `${String(count)} que les éléments communiqués ne permettent pas de juger`,
    silent: (count) => `${String(count)} sans aucun chiffre`,
  },
  onTime: (due, list) => set(`Sur ${due === 1 ? 'un compte rendu attendu' : `${String(due)} comptes rendus attendus`} à ce jour, ${list}.`),
  onTimeCount: {
    onTime: (count) => `${String(count)} ${count < 2 ? 'est parvenu' : 'sont parvenus'} dans les délais`,
    late: (count) => `${String(count)} ${count < 2 ? 'est parvenu' : 'sont parvenus'} en retard`,
    unknown: (count) => `${String(count)} ${count < 2 ? 'manque ou n’est pas daté' : 'manquent ou ne sont pas datés'}`,
  },
  noPeriodOver: 'Aucune période n’est encore échue.',
  milestone: {
    met: ({ due, goal, figure }) => set(`Le jalon du ${due} (${goal}) a été atteint${figure === undefined ? '' : ` : ${figure}`}.`),
    unmet: ({ due, goal, figure }) => set(`Le jalon du ${due} (${goal}) n’a pas été atteint${figure === undefined ? '' : ` : ${figure}`}.`),
    unknown: ({ due, goal, figure }) =>
      set(
        `Les éléments communiqués ne disent pas si le jalon du ${due} (${goal}) a été atteint${figure === undefined ? '' : ` : ${figure}`}.`,
      ),
  },
  nextMilestone: ({ due, goal }) => set(`Le prochain jalon est fixé au ${due} : ${goal}.`),
  milestoneBehind: set('Le dernier jalon échu n’est toujours pas atteint ; le rythme n’est donc pas jugé suffisant.'),
  trajectory: {
    arriving: {
      ...COMMON,
      sufficient: 'Le rythme suffit pour aboutir à temps.',
      slow: 'Des progrès sont faits, mais trop lentement pour aboutir à temps.',
    },
    held: {
      ...COMMON,
      sufficient: 'Rien ne montre que cela se perde.',
      slow: 'Des progrès sont faits, mais pas au dernier relevé.',
      'wrong-way': 'Si l’évolution du dernier relevé se poursuit, cela sera perdu avant l’échéance.',
    },
    direction: {
      ...COMMON,
      sufficient: 'Les valeurs vont dans le sens promis.',
      slow: 'Dans l’ensemble, les valeurs sont allées dans le sens promis, mais pas au dernier relevé.',
      stalled: 'Dans l’ensemble, rien n’a changé.',
    },
    recurring: {
      ...COMMON,
      sufficient: 'Le rythme suffit pour tenir la promesse.',
      slow: 'Des progrès sont faits, mais pas assez pour tenir la promesse à chaque période.',
    },
    number: {
      ...COMMON,
      sufficient: 'À ce rythme, le nombre promis est atteint.',
      slow: 'À ce rythme, le nombre promis est manqué de peu.',
      stalled: 'Le nombre promis est loin d’être atteint, ou ne peut plus l’être.',
      'wrong-way': 'Cela s’est produit plus souvent que promis.',
    },
    limit: {
      ...COMMON,
      sufficient: 'À ce rythme, la limite est respectée.',
      slow: 'À ce rythme, le total dépasserait de peu la limite.',
      'wrong-way': 'La limite est dépassée, ou le serait à ce rythme.',
    },
  },
  status: ({ status, level, trajectory, timing, evidence }) =>
    set(
      `Selon la règle, l’état est « ${status} » : niveau ${level}, tendance ${trajectory}, ${timing === undefined ? 'sans échéance' : `échéance ${timing}`}, éléments ${evidence}.`,
    ),
  statusPlain: (status) => set(`Selon la règle, l’état est « ${status} ».`),
  weakest: ({ label, status }) => set(`La partie la plus faible décide : ${label} (${status}).`),
  dueOn: (date) => set(`L’échéance est fixée au ${date}.`),
  wasDueOn: (date) => set(`L’échéance était fixée au ${date}.`),
  deciding: ({ label, status, ofBest }) =>
    set(
      ofBest === 1
        ? `La meilleure partie décide : ${label} (${status}).`
        : `Des ${String(ofBest)} meilleures parties, la plus faible décide : ${label} (${status}).`,
    ),
  counted: {
    parts: ({ least, most, of = 0 }) =>
      set(
        `${least === 0 ? 'Aucune' : String(least)} sur ${String(of)} ${least < 2 ? 'est tenue' : 'sont tenues'}${most === least ? '' : `, et jusqu’à ${String(most)} peuvent l’être`}.`,
      ),
    periods: ({ least, most, of, span, level }) => {
      const told = least === 0 ? 'aucune' : String(least);
      const number = `${told} ${least < 2 ? 'période' : 'périodes'}${of === undefined ? '' : ` sur ${String(of)}`} (${span})`;
      const settled = most === least;
      const rest = most === undefined ? 'peut-être pour d’autres' : `pour ${String(most)} au plus`;
      const so = settled ? `Cela vaut pour ${number}` : `Cela vaut avec certitude pour ${number}, et ${rest}`;
      const verdict = {
        met: settled ? ' ; la promesse est tenue' : ' ; jusqu’ici, la promesse est tenue',
        unmet: ' ; la promesse n’est pas tenue',
        unknown: '',
      }[level];
      return set(`${so}${verdict}.`);
    },
  },
  partsToCome: (count) =>
    count === 1
      ? 'Une partie est encore à venir et ne compte pas encore.'
      : `${String(count)} parties sont encore à venir et ne comptent pas encore.`,
  metLate: ({ when, days: late, due }) =>
    set(`Ce qui était demandé a été atteint ${when}, ${late === undefined ? '' : `${days(late)} `}après l’échéance du ${due}.`),
  wasMet: ({ figure, when }) => set(`Le niveau demandé avait été atteint (${figure} ${when}) ; il ne l’est plus.`),
  atLimit: (limit) => set(`La valeur est de ${limit}, au-delà de quoi il n’y a plus rien à gagner.`),
  doneLate: ({ when, leastDays, days: most }) =>
    set(`Fait ${when}, ${leastDays === most ? days(most) : `entre ${String(leastDays)} et ${String(most)} jours`} après l’échéance.`),
  doneInTime: (when) => set(`Fait ${when}, dans les délais.`),
  notDone: (on) => set(`Au ${on}, ce n’était pas fait.`),
  undone: ({ done, on }) => set(`Il a été signalé que c’était fait (${done}), puis que cela ne l’était plus (${on}).`),
  doneAround: ({ when, due }) => set(`Fait ${when} ; on ne peut dire si l’échéance du ${due} a été respectée.`),
  doneDateUnknown: set('C’est fait, mais aucune source ne donne le jour ; on ne peut dire si l’échéance a été respectée.'),
  overdue: (due) =>
    set(`L’échéance était fixée au ${due} ; rien de ce qui est communiqué ne montre que c’est fait, ni que ce ne l’est pas.`),
  baseline: {
    missing: 'Aucune valeur de départ n’est connue, si bien qu’aucune progression attendue ne peut être tracée.',
    'equals-target': 'La valeur de départ est la valeur demandée, si bien qu’aucun progrès ne peut être mesuré.',
    'already-meets': 'La valeur de départ répondait déjà à la demande, si bien qu’aucun progrès ne peut être mesuré.',
    'not-before-due': 'La valeur de départ n’est pas antérieure à l’échéance, si bien qu’aucune progression attendue ne peut être tracée.',
    'before-break': 'La valeur de départ précède une rupture de série, si bien qu’elle n’est pas comparable.',
    'not-positive': set(
      'Ce qui était demandé ne peut être chiffré : un pourcentage n’a pas de sens par rapport à une valeur de référence nulle, ou qui peut être négative.',
    ),
  },
  baselineNeeded: (date) =>
    set(
      `Ce qui était demandé ne peut être chiffré : aucune valeur de référence n’est communiquée${date === undefined ? '' : ` pour le ${date}`}.`,
    ),
  missing: {
    evidence: set('Il manque : tout compte rendu de réalisation.'),
    evidenceOf: (parts) => set(`Il manque : tout compte rendu sur une partie : ${parts}.`),
    stale: set('Il manque : un compte rendu récent ; le plus récent est trop ancien pour juger.'),
    days: (days, of) => set(`Il manque : des chiffres pour ${days} des ${of} jours écoulés.`),
    closed: (until) => set(`Jusqu’au ${until}, rien ne manque.`),
    early: (elapsed, total) => set(`Il est trop tôt pour juger du rythme : ${elapsed} jours sur ${total} se sont écoulés.`),
    periods: (list) => set(`Il manque : des chiffres pour ${list}.`),
    trend: 'Les chiffres communiqués ne suffisent pas à dégager une tendance.',
    parts: set('Il manque : les parties de cette promesse.'),
    figure: missing,
    places: (count) => `les ${String(count)} pour lesquels des chiffres sont communiqués`,
    more: (count) => (count === 1 ? 'Un autre chiffre manque encore.' : `${String(count)} autres chiffres manquent encore.`),
    loose: (figures, count) =>
      set(
        count === 1
          ? `Ce chiffre n’est pas assez précis pour conclure ; il faudrait un chiffre exact : ${figures}.`
          : `Ces chiffres ne sont pas assez précis pour conclure ; il faudrait des chiffres exacts : ${figures}.`,
      ),
    straddling: (figure, span) => set(`Il faudrait savoir ce qui revient à ${span} dans ce chiffre : ${figure}.`),
    contradicting: (figures) => set(`Ces chiffres ne peuvent être tous exacts ; il reste à dire lequel est faux : ${figures}.`),
    unclear: (reports) =>
      set(`Des comptes rendus disent que c’est fait et que cela ne l’est pas ; il reste à dire lequel est le plus récent : ${reports}.`),
  },
  hypothetical: set('Ce résultat utilise un chiffre ajouté pour simuler une hypothèse ; ce n’est pas une constatation.'),
};
