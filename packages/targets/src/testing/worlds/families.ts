import { allOfScenario } from './all-of-scenario.js';
import {
  countries,
  distinct,
  everything,
  fewCountries,
  limitedRecipe,
  max,
  mostlyNamed,
  nowhere,
  once,
  partitioned,
  rolledRecipe,
  selected,
  states,
  totals,
  wholeOrNamed,
} from './family-recipes.js';
import { apartWorld } from './apart-world.js';
import { joinedSlots, monthSlots, type Slot } from './calendar.js';
import { deliverableScenario } from './deliverable-scenario.js';
import { latestScenario } from './latest-scenario.js';
import { withLimits } from './limited.js';
import { withRevisions } from './revised.js';
import { withOtherUnits } from './other-units.js';
import { withUnsure } from './unsure.js';
import { directionScenario, levelScenario } from './level-scenario.js';
import type { CountedWorld } from './counted-world.js';
import { statesWorld, type StateReporting, type StatesWorld } from './states-world.js';
import { diceOf, type Dice } from './dice.js';
import { withDue } from './due.js';
import { everyPeriodScenario } from './every-period-scenario.js';
import { somePartsScenario, somePeriodsScenario } from './some-of-scenario.js';
import { chosenCountries } from './place-axis.js';
import type { Recipe } from './recipe.js';
import { rollingLevelScenario, rollingPeriodsScenario } from './rolling-scenario.js';
import type { Scenario } from './scenario.js';
import { frameOf, reportedWorld, type Frame } from './reported-world.js';
import { ofSomething, shareOfPart, shareOfStates, shareOfWorlds } from './share-world.js';
import { totalScenario } from './total-scenario.js';
import { levelWayScenario, totalWayScenario } from './way-scenario.js';

/** A kind of worlds. */
export interface Family {
  /** Its name. */
  readonly name: string;
  /** The scenario of one of its worlds. */
  readonly scenario: (seed: number, at: number) => Scenario;
  /** The share of its ranges that are to be those of the linear program; absent where there is none to compare with. */
  readonly tight?: number;
  /** The share of the verdicts that the linear program allows that are to be given, where it is another than that of most families. */
  readonly decided?: number;
}

const families: readonly Family[] = [
  ...totals.map(([name, recipe, tight]) => familyOf(name, (dice) => totalOf(dice, recipe), tight)),
  familyOf('one-wrong', (dice) => ({
    ...totalOf(dice, { countries: fewCountries, reporters: mostlyNamed, extra: 6, oneWrong: true }),
    oneWrong: true,
  })),
  familyOf('all-at-once', (dice) => totalOf(dice, everything(dice)), 0.75),
  familyOf('selected', (dice) => totalOf(dice, selected(dice))),
  familyOf('every-period-selected', (dice) =>
    everyPeriodScenario(dice, (slots, frame) => reportedWorld(dice, { ...selected(dice, false), straddling: false }, slots, frame)),
  ),
  familyOf('distinct', (dice) => totalOf(dice, distinct(dice))),
  familyOf('once', (dice) => totalOf(dice, once(dice))),
  familyOf('every-period-once', (dice) =>
    everyPeriodScenario(dice, (slots, frame) =>
      reportedWorld(dice, { countries, reporters: mostlyNamed, extra: 3, across: 'once' }, slots, frame),
    ),
  ),
  familyOf('max', (dice) => totalOf(dice, max(dice))),
  familyOf('none', (dice) => {
    const slots = slotsOf(dice);
    return totalScenario(dice, apartWorld(dice, slots, frameOf(dice, slots.length, {})));
  }),
  familyOf('latest', latestScenario),
  familyOf('states-of-one-day', (dice) => totalScenario(dice, statesOf(dice, states(dice), { days: 1, alike: false })), 0.9),
  familyOf('states-of-several-days', (dice) => totalScenario(dice, statesOf(dice, partitioned(dice), { days: 4, alike: 'apart' }))),
  familyOf('states-max', (dice) =>
    totalScenario(
      dice,
      statesOf(dice, { countries, reporters: mostlyNamed, across: dice.pick(['max', 'distinct', 'once']) }, { days: 1, alike: false }),
    ),
  ),
  familyOf(
    'every-period',
    (dice) =>
      everyPeriodScenario(dice, (slots, frame) =>
        reportedWorld(dice, { countries: (own) => chosenCountries(own, 0, 3), reporters: mostlyNamed, extra: 3 }, slots, frame),
      ),
    0.97,
  ),
  familyOf('every-period-distinct', (dice) =>
    everyPeriodScenario(dice, (slots, frame) =>
      reportedWorld(dice, { countries, reporters: mostlyNamed, extra: 3, across: 'distinct' }, slots, frame),
    ),
  ),
  familyOf('due', (dice) => withDue(dice, everyPeriodScenario(dice, dueWorld(dice)))),
  familyOf('due-some-of', (dice) => withDue(dice, somePeriodsScenario(dice, dueWorld(dice)))),
  familyOf('due-share', (dice) =>
    withDue(
      dice,
      ofSomething(
        everyPeriodScenario(dice, (slots, frame) => shareOfWorlds(dice, dueWorld(dice)(slots, frame), dueWorld(dice)(slots, frame))),
      ),
    ),
  ),
  familyOf('level-of-states', (dice) => levelScenario(dice, statesOf(dice, wholeOrNamed(dice), { days: 4, alike: true }))),
  familyOf('level-of-amounts', (dice) => levelScenario(dice, amountsOf(dice, wholeOrNamed(dice)))),
  familyOf(
    'milestones-of-total',
    (dice) => {
      const slots = slotsOf(dice);
      const recipe: Recipe = { countries: fewCountries, reporters: mostlyNamed };
      return totalWayScenario(dice, reportedWorld(dice, recipe, slots, frameOf(dice, slots.length, recipe)));
    },
    0.97,
  ),
  familyOf('way-of-states', (dice) => levelWayScenario(dice, statesOf(dice, wholeOrNamed(dice), { days: 4, alike: true }))),
  familyOf('way-of-amounts', (dice) => levelWayScenario(dice, amountsOf(dice, wholeOrNamed(dice)))),
  familyOf('direction-of-amounts', (dice) => directionScenario(dice, amountsOf(dice, wholeOrNamed(dice)))),
  familyOf('direction', (dice) => directionScenario(dice, statesOf(dice, wholeOrNamed(dice), { days: 4, alike: true }))),
  familyOf('limited-states', (dice) =>
    totalScenario(
      dice,
      withLimits(
        dice,
        statesOf(
          dice,
          { countries, reporters: mostlyNamed, ...(dice.chance(0.5) ? { across: dice.pick(['max', 'distinct']) } : {}) },
          { days: 1, alike: false },
        ),
      ),
    ),
  ),
  familyOf('limited-level', (dice) => levelScenario(dice, withLimits(dice, statesOf(dice, limitedRecipe(dice), { days: 4, alike: true })))),
  familyOf('limited-direction', (dice) =>
    directionScenario(dice, withLimits(dice, statesOf(dice, limitedRecipe(dice), { days: 4, alike: true }))),
  ),
  familyOf(
    'share',
    (dice) => {
      const slots = slotsOf(dice);
      const world = twoWorlds(dice, slots, frameOf(dice, slots.length, {}), dice.chance(0.3));
      return ofSomething(totalScenario(dice, world, typeof world.measure.share?.denominator !== 'number'));
    },
    0.9,
  ),
  familyOf(
    'share-of-part',
    (dice) => {
      const slots = slotsOf(dice);
      const { signed: _, ...recipe } = selected(dice, false);
      return ofSomething(totalScenario(dice, shareOfPart(reportedWorld(dice, recipe, slots, frameOf(dice, slots.length, recipe))), true));
      // A total less what is reported of the others is not worked out, and the two sides are held to be apart.
    },
    0.6,
    0.4,
  ),
  familyOf('every-period-share', (dice) => ofSomething(everyPeriodScenario(dice, (slots, frame) => twoWorlds(dice, slots, frame))), 0.95),
  familyOf('share-level', (dice) => ofSomething(levelScenario(dice, twoStates(dice, dice.chance(0.5)))), 0.95),
  familyOf('share-direction', (dice) => ofSomething(directionScenario(dice, twoStates(dice, dice.chance(0.5))))),
  familyOf('unsure', (dice) => withUnsure(dice, totalOf(dice, dice.pick([everything(dice), distinct(dice)])))),
  familyOf('unsure-level', (dice) => withUnsure(dice, levelScenario(dice, statesOf(dice, wholeOrNamed(dice), { days: 4, alike: true })))),
  familyOf(
    'revised',
    (dice) =>
      withRevisions(
        dice,
        dice.pick([
          () => totalOf(dice, dice.pick([everything(dice), distinct(dice)])),
          () => levelScenario(dice, statesOf(dice, wholeOrNamed(dice), { days: 4, alike: true })),
          () =>
            everyPeriodScenario(dice, (slots, frame) =>
              reportedWorld(dice, { countries: fewCountries, reporters: mostlyNamed, extra: 3 }, slots, frame),
            ),
        ])(),
      ),
    0.97,
  ),
  familyOf(
    'other-units',
    (dice) => {
      const recipe = dice.pick([everything(dice), distinct(dice), { countries: fewCountries, signed: true, reporters: mostlyNamed }]);
      const slots = slotsOf(dice);
      return totalScenario(dice, withOtherUnits(dice, reportedWorld(dice, recipe, slots, frameOf(dice, slots.length, recipe))));
    },
    0.75,
  ),
  familyOf(
    'rolling-amounts',
    (dice) => rollingPeriodsScenario(dice, (slots, frame) => reportedWorld(dice, rolledRecipe(dice), slots, frame)),
    0.9,
  ),
  familyOf('rolling-distinct', (dice) =>
    rollingPeriodsScenario(dice, (slots, frame) =>
      reportedWorld(dice, { countries, reporters: mostlyNamed, extra: 3, across: dice.pick(['distinct', 'max']) }, slots, frame),
    ),
  ),
  familyOf('rolling-states', (dice) => rollingLevelOf(dice, false)),
  familyOf('rolling-level', (dice) => rollingLevelOf(dice, true)),
  familyOf('deliverable', deliverableScenario),
  familyOf('all-of', (dice) =>
    allOfScenario(dice, (slots, frame) => reportedWorld(dice, { countries: fewCountries, reporters: mostlyNamed }, slots, frame)),
  ),
  familyOf('some-of-parts', (dice) =>
    somePartsScenario(dice, (slots, frame) => reportedWorld(dice, { countries: fewCountries, reporters: mostlyNamed }, slots, frame)),
  ),
  familyOf('some-of-periods', (dice) =>
    somePeriodsScenario(dice, (slots, frame) =>
      reportedWorld(
        dice,
        dice.chance(0.3)
          ? { ...selected(dice, false), straddling: false }
          : { countries: (own) => chosenCountries(own, 0, 2), reporters: mostlyNamed, extra: 3 },
        slots,
        frame,
      ),
    ),
  ),
];

/** A world of which all that is reported is true by itself: those that report are not taken to be all. */
function dueWorld(dice: Dice): (slots: readonly Slot[], frame: Frame) => CountedWorld {
  const named = dice.chance(0.7);
  const recipe: Recipe = {
    countries: (own) => chosenCountries(own, named ? 1 : 0, 2),
    reporters: () => (named ? 'named' : 'unsaid'),
    extra: 3,
    ...(dice.chance(0.2) ? { across: dice.pick(['distinct', 'once'] as const) } : {}),
  };
  return (slots, frame) => reportedWorld(dice, recipe, slots, frame);
}

/** Two worlds of the same days that share nothing but these. */
function twoWorlds(dice: Dice, slots: readonly Slot[], frame: Frame, straddling = false): CountedWorld {
  const recipe = (): Recipe => ({
    ...dice.pick([{ countries: fewCountries }, { countries: nowhere }, { countries }]),
    reporters: mostlyNamed,
    vagueness: dice.pick([0, 0.25]),
    gaps: dice.pick([0, 0.04]),
    straddling,
    ...(dice.chance(0.2) ? { across: dice.pick(['distinct', 'once', 'max'] as const) } : {}),
  });
  return shareOfWorlds(dice, reportedWorld(dice, recipe(), slots, frame), reportedWorld(dice, recipe(), slots, frame));
}

function twoStates(dice: Dice, amounts: boolean): StatesWorld {
  const size = amounts ? dice.pick([1, 3, 12]) : 1;
  const slots = amounts ? joinedSlots(monthSlots(dice.int(0, 3) * 12, 48), size).slice(0, dice.int(4, 12)) : slotsOf(dice);
  const frame = frameOf(dice, slots.length, {});
  const both = [...new Set(Array.from({ length: dice.int(1, 4) }, () => dice.int(0, frame.today)))].sort((a, b) => a - b);
  const of = (): StatesWorld =>
    statesWorld(dice, wholeOrNamed(dice), slots, frame, {
      days: 4,
      alike: true,
      on: dice.chance(0.7) ? both : both.filter((_, at) => at === 0 || dice.chance(0.6)),
      ...(amounts ? { amounts: true as const } : {}),
    });
  return shareOfStates(dice, of(), of());
}

function familyOf(name: string, scenario: (dice: Dice) => Omit<Scenario, 'family' | 'at'>, tight?: number, decided?: number): Family {
  return {
    name,
    ...(tight === undefined ? {} : { tight }),
    ...(decided === undefined ? {} : { decided }),
    scenario: (seed, at) => ({ family: name, at, ...scenario(diceOf(seed, name, at)) }),
  };
}

function slotsOf(dice: Dice): readonly Slot[] {
  return monthSlots(dice.int(0, 47), dice.int(6, 24));
}

function totalOf(dice: Dice, recipe: Recipe): Omit<Scenario, 'family' | 'at'> {
  const slots = slotsOf(dice);
  return totalScenario(dice, reportedWorld(dice, recipe, slots, frameOf(dice, slots.length, recipe)));
}

function statesOf(dice: Dice, recipe: Recipe, reporting: StateReporting): StatesWorld {
  const slots = slotsOf(dice);
  return statesWorld(dice, recipe, slots, frameOf(dice, slots.length, {}), reporting);
}

/** A level of a moving average of months, quarters or years: of states, within limits or not, or of amounts. */
function rollingLevelOf(dice: Dice, amounts: boolean): Omit<Scenario, 'family' | 'at'> {
  const [size, every] = dice.pick([
    [1, 'month'],
    [3, 'quarter'],
    [12, 'year'],
  ] as const);
  const slots = joinedSlots(monthSlots(dice.int(0, 3) * 12, 48), size).slice(0, dice.int(4, 12));
  const recipe = { ...wholeOrNamed(dice), ...(dice.chance(0.2) ? { across: dice.pick(['max', 'distinct'] as const) } : {}) };
  const states = statesWorld(dice, recipe, slots, frameOf(dice, slots.length, {}), {
    days: 12,
    alike: true,
    ...(amounts ? { amounts: true } : {}),
  });
  return rollingLevelScenario(dice, amounts || dice.chance(0.6) ? states : withLimits(dice, states), every);
}

/** Amounts of months, quarters or years, each of which is the level of its time. */
function amountsOf(dice: Dice, recipe: Recipe): StatesWorld {
  const size = dice.pick([1, 3, 12]);
  const slots = joinedSlots(monthSlots(dice.int(0, 3) * 12, 48), size).slice(0, dice.int(4, 12));
  return statesWorld(dice, recipe, slots, frameOf(dice, slots.length, {}), { days: 4, alike: true, amounts: true });
}

/** All kinds of worlds, by name. */
export const worldFamilies: ReadonlyMap<string, Family> = new Map(families.map((family) => [family.name, family]));
