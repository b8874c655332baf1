import type { Indicator, IndicatorCatalogue } from '@actionline/core';

import type { EuActionPlanItemId } from '../eu-action-plan.js';
import { json } from '../generated/indicators/catalogue.js';
import type { ProposedIndicators } from '../generated/indicators/ids.js';
import type { UnodcPledgesItemId } from '../unodc-hr75.js';
import { membersFromData, type IndicatorData } from './from-data.js';

export type { ProposedIndicators };

/** The id of a proposed indicator; a wrong one does not compile. */
export type IndicatorId = keyof ProposedIndicators;

const MEMBERS = ['indicators', 'proposals', 'without'] as const;

/** What the catalogue of this package is. */
type ProposedCatalogue = IndicatorCatalogue<IndicatorId, EuActionPlanItemId | UnodcPledgesItemId>;

/**
 * The indicators that **Actionline proposes** for the priority actions of the EU action plan and for seven of UNODC's pledges, and for
 * nine actions why there is none. They are not indicators of the EU or of the United Nations for these commitments, none has a target, and
 * there is no value among them. What was not seen at the source says `verified: false`.
 *
 * @example
 * ```ts
 * import { proposedIndicators } from '@actionline/taxonomy/indicators';
 *
 * proposedIndicators.indicators.length; // => 231
 * proposedIndicators.without.length; // => 9
 * ```
 */
export const proposedIndicators: ProposedCatalogue = /* @__PURE__ */ readCatalogue(json);

/** The catalogue, whose members are read when the first of them is looked at. */
function readCatalogue(text: string): ProposedCatalogue {
  let members: ReturnType<typeof membersFromData> | undefined;
  const read = (): ReturnType<typeof membersFromData> => (members ??= membersFromData(JSON.parse(text) as IndicatorData));
  const catalogue = {
    id: 'actionline',
    title: { en: 'Indicators proposed by Actionline', fr: 'Indicateurs proposés par Actionline' },
    definition: {
      en: 'What could be looked at to see whether a commitment is kept or had an effect: proposals of this project, without targets and without values, and no indicators of the EU or of the United Nations for these commitments.',
      fr: 'Ce qui pourrait être observé pour savoir si un engagement est tenu ou a eu un effet : propositions de ce projet, sans cibles ni valeurs, et non indicateurs de l’UE ou de l’ONU pour ces engagements.',
    },
  };
  // the ids are those of the generated types, which are made from the same data
  return Object.defineProperties(
    catalogue,
    Object.fromEntries(MEMBERS.map((member) => [member, { enumerable: true, get: () => read()[member] }])),
  ) as unknown as ProposedCatalogue;
}

/** One of the proposed indicators, which keeps its own id in its type. */
export type ProposedIndicator = Indicator<IndicatorId>;
