import { days, inWords, of, path } from './fr-grammar.js';
import { frMissing } from './fr-missing.js';
import type { StepMessages } from './step-messages.js';
import { frenchTypography as set } from './typography.js';
import { upperFirst } from './upper-first.js';

const COMMON = {
  stalled: 'Les progrès sont faibles ou nuls.',
  'wrong-way': 'Les valeurs s’éloignent de ce qui était promis.',
  unknown: 'Les éléments publiés ne font apparaître aucune tendance.',
} as const;

const change = {
  only: 'La valeur est passée',
  whole: 'Sur toute la durée, la valeur est passée',
  last: 'Entre les deux derniers relevés, la valeur est passée',
} as const;
const stood = {
  only: 'La valeur n’a pas changé',
  whole: 'Sur toute la durée, la valeur n’a pas changé',
  last: 'Entre les deux derniers relevés, la valeur n’a pas changé',
} as const;

const NO_DAY = 'un jour que la source ne précise pas';

function times(count: number): string {
  return count === 1 ? 'une fois' : `${inWords(count)} fois`;
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
      return date === undefined ? 'la valeur de référence est celle qui est publiée' : `la valeur de référence est le chiffre du ${date}`;
    },
    milestones: (list) => set(`Jalons : ${list}.`),
    milestone: ({ goal, due }) => `${goal} au ${due}`,
    stepped: {
      milestones: 'Tant qu’un jalon n’est pas échu, rien de plus n’est attendu que le précédent.',
      deadline: 'Rien n’est attendu avant l’échéance.',
    },
    direction: ({ measure, direction }) =>
      set(`Promis : ${measure}, à ${direction === 'increase' ? 'augmenter' : 'réduire'} ; aucun chiffre n’est fixé.`),
    allOf: (count) =>
      set(
        count === 1
          ? 'L’engagement a un seul volet ; il doit être tenu.'
          : `L’engagement a ${inWords(count)} volets ; ${count === 2 ? 'les deux' : 'tous'} doivent être tenus.`,
      ),
    someParts: (number, count) =>
      set(`L’engagement a ${inWords(count)} volets, dont ${number} à tenir ; le texte ne précise pas lesquels.`),
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
    reading: (label) => set(`Le texte se prête à plusieurs lectures ; nous retenons celle-ci : « ${label} ».`),
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
      ? 'Un volet a été retiré et n’est plus demandé.'
      : `${upperFirst(inWords(count))} volets ont été retirés et ne sont plus demandés.`,
  reporters: {
    listed: (places) => set(`Seuls sont appelés à rendre compte : ${places} ; tout autre lieu compte pour zéro.`),
    counted: (count) => set(`Seuls ${String(count)} lieux sont appelés à rendre compte ; tout autre lieu compte pour zéro.`),
    assumed: (reason) => set(`On suppose que les lieux qui rendent compte sont les seuls concernés : ${reason}`),
  },
  reported: ({ figure, what, during, place }) =>
    set(`${what === '' ? upperFirst(figure) : `${what} : ${figure}`}${during}${place === undefined ? '' : `, ${place}`}.`),
  reportedDone: ({ what, when = NO_DAY }) => set(`${what === '' ? 'Fait ' : `${what}, `}${when}.`),
  reportedNotDone: ({ what, when = NO_DAY }) => set(`${what === '' ? 'Non fait' : `${what} : non fait`} ${when}.`),
  source: (source) => set(`Source : ${source}.`),
  reportedMore: (count) => (count === 1 ? 'Un autre chiffre est publié.' : `${upperFirst(inWords(count))} autres chiffres sont publiés.`),
  reportedNothing: 'Rien n’est publié sur la réalisation.',
  combined: (figure) => set(`Pris ensemble : ${figure}.`),
  share: ({ numerator, denominator, figure, above, below }) => {
    const named = above === undefined ? '' : below === undefined ? ` (« ${above} »)` : ` (« ${above} » sur « ${below} »)`;
    return set(`La part est ${of(numerator)} sur ${denominator}${figure === undefined ? '' : `, soit ${figure}`}${named}.`);
  },
  unknownNumber: 'un nombre inconnu',
  shareOfNothing: set('Le dénominateur est nul : aucune part ne peut être calculée.'),
  combinedIn: ({ figure, span }) => set(`Pris ensemble (${span}) : ${figure}.`),
  rolled: ({ by, what, span, figure }) =>
    set(
      figure === undefined
        ? `Les éléments publiés ne permettent pas d’établir ${by === 'mean' ? 'la' : 'le'} ${what} (${span}).`
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
    set(
      count === 1
        ? `Un chiffre n’est pas compté : il ${reason}.`
        : `${upperFirst(inWords(count))} chiffres ne sont pas comptés : chacun ${reason}.`,
    ),
  counts: {
    lower: 'Ce chiffre ne compte que dans l’hypothèse basse.',
    upper: 'Ce chiffre ne compte que dans l’hypothèse haute.',
    off: 'Ce chiffre est déduit.',
  },
  lowConfidence: 'Le degré de confiance de cette information est faible.',
  unmatched: (count) =>
    set(
      count === 1
        ? 'Un chiffre est publié sur cet engagement sans être rattaché à l’une de ses cibles ; il reste à décider laquelle le compte, ou qu’aucune ne le compte.'
        : `${upperFirst(inWords(count))} chiffres sont publiés sur cet engagement sans être rattachés à l’une de ses cibles ; il reste à décider laquelle les compte, ou qu’aucune ne les compte.`,
    ),
  levelAsked: ({ from, date, figure }) =>
    set(
      from === undefined
        ? `La valeur de référence (${date}) n’est connue que dans certaines limites ; niveau demandé : ${figure}.`
        : `Par rapport à la valeur de référence ${of(from)} (${date}), le niveau demandé est ${of(figure)}.`,
    ),
  expected: ({ figure, date, from, milestones }) =>
    set(`${upperFirst(path(milestones))}${from === undefined ? '' : ` à partir de ${from}`} aurait conduit à ${figure} au ${date}.`),
  shareBetween: (least, most) => `entre ${least} et ${most}`,
  pace: {
    total: ({ share, on, milestones }) =>
      set(
        on === undefined
          ? `Les chiffres publiés en représentent ${share}.`
          : `Les chiffres publiés représentent ${share} de ce qu’aurait donné ${path(milestones)} au ${on}.`,
      ),
    way: ({ share, on, milestones }) =>
      set(`Le chemin parcouru représente ${share} de celui qu’aurait permis ${path(milestones)}${on === undefined ? '' : ` au ${on}`}.`),
    limit: ({ share, on, milestones }) =>
      set(
        `Les chiffres publiés représentent ${share} de ce que ${milestones ? 'les jalons permettent' : 'la limite, répartie également dans le temps, permet'}${on === undefined ? '' : ` au ${on}`}.`,
      ),
  },
  paceFar: {
    total: ({ on, milestones }) => set(`Au ${on}, les chiffres publiés dépassaient largement ${path(milestones)}.`),
    way: ({ on, milestones }) => set(`Au ${on}, le chemin parcouru dépassait largement ${path(milestones)}.`),
    limit: ({ on, milestones }) =>
      set(
        `Au ${on}, les chiffres publiés dépassaient largement ce que ${milestones ? 'les jalons permettent' : 'la limite, répartie également dans le temps, permet'}.`,
      ),
  },
  change: ({ which, stands, from, to, since, until }) =>
    set(
      stands
        ? `${stood[which]} : ${to}${since === undefined || until === undefined ? '' : ` (${since} et ${until})`}.`
        : `${change[which]} ${of(from)}${since === undefined ? '' : ` (${since})`} à ${to}${until === undefined ? '' : ` (${until})`}.`,
    ),
  stillNeeded: ({ figure, until, rate }) =>
    set(`Reste à réaliser d’ici au ${until} : ${figure}${rate === undefined ? '' : `, soit ${rate} par an`}.`),
  requiredMove: ({ direction, figure, until }) =>
    set(`Pour aboutir à temps, il faut une ${direction === 'increase' ? 'hausse' : 'baisse'} ${of(figure)} par an jusqu’au ${until}.`),
  latestStart: (date) => set(`Au rythme observé, il aurait fallu entamer le reste au plus tard le ${date} pour aboutir à temps.`),
  level: {
    met: (required) => set(`La cible (${required}) est atteinte.`),
    unmet: (required) => set(`La cible (${required}) n’est pas atteinte.`),
    unknown: (required, shown) =>
      set(
        shown === undefined
          ? `On ne sait pas si la cible (${required}) est atteinte.`
          : `Les chiffres donnent ${shown} ; on ne sait pas si la cible (${required}) est atteinte.`,
      ),
    metPlain: 'La cible est atteinte.',
    unmetPlain: 'La cible n’est pas atteinte.',
    unknownPlain: 'On ne sait pas si la cible est atteinte.',
  },
  periods: (past, list) => set(`Bilan pour ${past} : ${list}.`),
  periodCount: {
    met: (count) => `engagement tenu ${times(count)}`,
    unmet: (count, which) => (which === undefined ? `engagement non tenu ${times(count)}` : `engagement non tenu pour ${which}`),
    open: (count, which) => (which === undefined ? `conclusion impossible ${times(count)}` : `conclusion impossible pour ${which}`),
    silent: (count, which) => (which === undefined ? `aucun chiffre ${times(count)}` : `aucun chiffre pour ${which}`),
  },
  allPeriods: {
    met: (past) => set(`L’engagement a été tenu pour ${past}.`),
    unmet: (past) => set(`L’engagement n’a pas été tenu pour ${past}.`),
    open: (past) => set(`Les éléments publiés ne disent pas si l’engagement a été tenu pour ${past}.`),
    silent: (past) => set(`Aucun chiffre n’est publié pour ${past}.`),
  },
  onTime: (due, list) =>
    set(`Sur ${due === 1 ? 'un compte rendu attendu' : `${inWords(due)} comptes rendus attendus`} à ce jour, ${list}.`),
  onTimeCount: {
    onTime: (count) => `${inWords(count)} ${count < 2 ? 'est parvenu' : 'sont parvenus'} dans les délais`,
    late: (count) => `${inWords(count)} ${count < 2 ? 'est parvenu' : 'sont parvenus'} en retard`,
    unknown: (count) => `${inWords(count)} ${count < 2 ? 'manque ou n’est pas daté' : 'manquent ou ne sont pas datés'}`,
  },
  noPeriodOver: 'Aucune période n’est encore échue.',
  milestone: {
    met: ({ due, goal, figure }) => set(`Le jalon du ${due} (${goal}) a été atteint${figure === undefined ? '' : ` : ${figure}`}.`),
    unmet: ({ due, goal, figure }) => set(`Le jalon du ${due} (${goal}) n’a pas été atteint${figure === undefined ? '' : ` : ${figure}`}.`),
    unknown: ({ due, goal, figure }) =>
      set(`Les éléments publiés ne disent pas si le jalon du ${due} (${goal}) a été atteint${figure === undefined ? '' : ` : ${figure}`}.`),
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
  status: (status, thin) => set(`L’état est donc « ${status} »${thin ? ', sur la base d’éléments peu nombreux' : ''}.`),
  noFinding: {
    'no-data': set('Rien n’est publié ; aucune conclusion n’est donc possible.'),
    overdue: set('L’échéance est passée et rien n’est publié ; on ne peut pas dire si l’engagement a été tenu.'),
    part: set('Rien n’est publié sur un volet de l’engagement ; aucune conclusion d’ensemble n’est donc possible.'),
    unmatched: 'Aucune conclusion n’est encore possible.',
    inconclusive: 'Les éléments publiés ne suffisent pas pour conclure.',
    pending: 'Rien n’est encore à échéance.',
  },
  weakest: ({ label, status }) => set(`Le volet le plus faible décide : ${label} (${status}).`),
  dueOn: (date) => set(`L’échéance est fixée au ${date}.`),
  wasDueOn: (date) => set(`L’échéance était fixée au ${date}.`),
  deciding: ({ label, status, ofBest }) =>
    set(
      ofBest === 1
        ? `Le meilleur volet décide : ${label} (${status}).`
        : `Des ${inWords(ofBest)} meilleurs volets, le plus faible décide : ${label} (${status}).`,
    ),
  counted: {
    parts: ({ least, most, of = 0 }) =>
      set(
        `${least === 0 ? 'Aucun volet' : `${upperFirst(inWords(least))} ${least === 1 ? 'volet' : 'volets'}`} sur ${inWords(of)} ${least < 2 ? 'est tenu' : 'sont tenus'}${most === least ? '' : `${least === 0 ? ', mais' : ', et'} jusqu’à ${inWords(most ?? of)} peuvent l’être`}.`,
      ),
    periods: ({ least, most, of, span, level }) => {
      const told = least === 0 ? 'aucune' : String(least);
      const number = `${told} ${least < 2 ? 'période' : 'périodes'}${of === undefined ? '' : ` sur ${String(of)}`} (${span})`;
      const settled = most === least;
      const rest = `possible pour ${most === undefined ? 'd’autres' : `${String(most)} au plus`}`;
      const is = (what: string): string => (least === 0 ? `Ce n’est ${what}` : `C’est ${what}`);
      const so = settled ? `${is('le cas')} pour ${number}` : `${is('établi')} pour ${number}, ${least === 0 ? 'mais' : 'et'} ${rest}`;
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
      ? 'Un volet est encore à venir et ne compte pas encore.'
      : `${upperFirst(inWords(count))} volets sont encore à venir et ne comptent pas encore.`,
  metLate: ({ when, days: late, due }) =>
    set(`Ce qui était demandé a été atteint ${when}, ${late === undefined ? '' : `${days(late)} `}après l’échéance du ${due}.`),
  wasMet: ({ figure, when }) => set(`Le niveau demandé avait été atteint (${figure} ${when}) ; il ne l’est plus.`),
  atLimit: (limit) => set(`La valeur est ${of(limit)}, au-delà de quoi il n’y a plus rien à gagner.`),
  doneLate: ({ when, leastDays, days: most }) =>
    set(`Fait ${when}, ${leastDays === most ? days(most) : `entre ${String(leastDays)} et ${String(most)} jours`} après l’échéance.`),
  doneInTime: (when) => set(`Fait ${when}, dans les délais.`),
  notDone: (on) => set(`Au ${on}, ce n’était pas fait.`),
  undone: ({ done, on }) => set(`Il a été signalé que c’était fait (${done}), puis que cela ne l’était plus (${on}).`),
  doneAround: ({ when, due }) => set(`Fait ${when} ; on ne peut dire si l’échéance du ${due} a été respectée.`),
  doneDateUnknown: set('C’est fait, mais aucune source ne donne le jour ; on ne peut dire si l’échéance a été respectée.'),
  overdue: (due) => set(`L’échéance était fixée au ${due} ; rien de ce qui est publié ne montre que c’est fait, ni que ce ne l’est pas.`),
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
      `Ce qui était demandé ne peut être chiffré : aucune valeur de référence n’est publiée${date === undefined ? '' : ` pour le ${date}`}.`,
    ),
  missing: frMissing,
  hypothetical: set('Ce résultat utilise un chiffre ajouté pour simuler une hypothèse ; ce n’est pas une constatation.'),
};
