import { notationOf, textIn, type Locale, type Observation } from '@actionline/core';
import type { Narrative } from '@actionline/report-kit';
import type { IndicatorTrend, ItemTrends, TrendPoint, TrendUnknown, TrendWord } from '@actionline/targets';

/** Where an indicator goes, in words for people. */
const WENT: Readonly<Record<Locale, Readonly<Record<Exclude<TrendWord, 'unknown'>, string>>>> = {
  en: {
    improving: 'improving',
    worsening: 'worsening',
    rising: 'rising',
    falling: 'falling',
    nearer: 'nearer to parity',
    farther: 'farther from parity',
    'no-clear-change': 'no clear change',
  },
  fr: {
    improving: 'en amélioration',
    worsening: 'en dégradation',
    rising: 'en hausse',
    falling: 'en baisse',
    nearer: 'plus près de la parité',
    farther: 'plus loin de la parité',
    'no-clear-change': 'pas de changement net',
  },
};

const UNKNOWN: Readonly<Record<Locale, Readonly<Record<TrendUnknown, string>>>> = {
  en: {
    'no-figures': 'no figure',
    'one-figure': 'one figure, which is no trend',
    'one-since-break': 'one figure since the series broke',
    'several-places': 'figures of several places',
    'open-range': 'figures that leave it open',
    'overlapping-ranges': 'figures of which each leaves the other possible',
  },
  fr: {
    'no-figures': 'aucun chiffre',
    'one-figure': 'un seul chiffre, qui ne fait pas une tendance',
    'one-since-break': 'un seul chiffre depuis la rupture de la série',
    'several-places': 'chiffres de plusieurs lieux',
    'open-range': 'chiffres qui laissent la question ouverte',
    'overlapping-ranges': 'chiffres dont chacun laisse l’autre possible',
  },
};

/** One line for each indicator with a figure: the action, the indicator, from what to what, and where that goes. */
export function trendLines(trends: readonly ItemTrends[], locale: Locale): readonly string[] {
  return trends.flatMap(({ item, trends: own }) =>
    own
      .filter(({ trend }) => trend.to !== undefined)
      .map(({ indicator, trend }) => `${notationOf(item)} ${textIn(indicator.label, locale)}${COLON[locale]} ${wentIn(trend, locale)}`),
  );
}

/** What the reports tell of each action: where its proposed indicators go. It is no verdict, and the text says so. */
export function trendNarratives(trends: readonly ItemTrends[], observations: readonly Observation[], locale: Locale): readonly Narrative[] {
  const publishers = new Map(observations.map(({ id, source }) => [id, source.publisher ?? source.title]));
  return trends.flatMap(({ item, trends: own }): readonly Narrative[] => {
    const known = own.filter(({ trend }) => trend.to !== undefined);
    if (known.length === 0) return [];
    const lines = known.map(({ indicator, trend }) => {
      const by = new Set(trend.used.map(({ observation }) => publishers.get(observation) ?? observation));
      return `- ${textIn(indicator.label, locale)}${COLON[locale]} ${wentIn(trend, locale)}. *${[...by].join('; ')}*`;
    });
    return [{ about: item, text: [LEAD[locale], '', ...lines].join('\n'), language: locale }];
  });
}

const COLON: Readonly<Record<Locale, string>> = { en: ':', fr: '\u00a0:' };

const LEAD: Readonly<Record<Locale, string>> = {
  en: 'What the proposed indicators show, which is no verdict on the action:',
  fr: 'Ce que montrent les indicateurs proposés, sans juger l’action\u00a0:',
};

function wentIn({ trend, why, from, to }: IndicatorTrend, locale: Locale): string {
  if (to === undefined) return UNKNOWN[locale]['no-figures'];
  const went = trend === 'unknown' ? UNKNOWN[locale][why ?? 'no-figures'] : WENT[locale][trend];
  return from === undefined ? `${pointIn(to, locale)}, ${went}` : `${pointIn(from, locale)} → ${pointIn(to, locale)}, ${went}`;
}

/** A value with its year, as the sources give it; both ends where they differ. */
function pointIn({ value, lower, upper, on }: TrendPoint, locale: Locale): string {
  const numbers = new Intl.NumberFormat(locale);
  const format = (number: number): string => numbers.format(number);
  const isRange = lower !== undefined && upper !== undefined && lower !== upper;
  const figure = isRange ? `${format(lower)} ${locale === 'fr' ? 'à' : 'to'} ${format(upper)}` : format(value);
  return `${figure} (${on.slice(0, 4)})`;
}
