import { textIn, type Activity } from '@actionline/core';
import type { ReactNode } from 'react';
import type { Lang } from '../address/address.js';
import { itemWords } from '../words/item.js';
import { conceptOf } from './facet-labels.js';
import { longDate } from './long-date.js';
import { OutLink } from './out-link.js';

/** How many are shown before the rest is folded away. */
const FEW = 5;

interface Props {
  readonly activities: readonly Activity[];
  /** The id of the framework. */
  readonly framework: string;
  readonly lang: Lang;
}

/** What was done for the item, by the figures that were loaded; the latest first. */
export function ItemActivities({ activities, ...rest }: Props): ReactNode {
  const words = itemWords[rest.lang];
  const latest = [...activities].sort((a, b) => (a.period.start < b.period.start ? 1 : -1));
  return (
    <>
      <h3>{words.activities(activities.length)}</h3>
      <Records activities={latest.slice(0, FEW)} {...rest} />
      {latest.length > FEW && (
        <details>
          <summary>{words.more(latest.length - FEW)}</summary>
          <Records activities={latest.slice(FEW)} {...rest} />
        </details>
      )}
    </>
  );
}

function Records({ activities, framework, lang }: Props): ReactNode {
  if (activities.length === 0) return null;
  const words = itemWords[lang];
  return (
    <ul className="records">
      {activities.map(({ id, what, instrument, period, status, source }) => {
        const means = conceptOf(framework, 'instrument', instrument);
        const { start, end } = period;
        return (
          <li key={id}>
            <p className="record-head">{textIn(what, lang)}</p>
            <p className="remarks">
              {[
                end === undefined || start === end ? longDate(start, lang) : `${longDate(start, lang)} – ${longDate(end, lang)}`,
                ...(means === undefined ? [] : [textIn(means.label, lang)]),
                ...(status === undefined || status === 'done' ? [] : [words.activityStatus[status]]),
              ].join('\u00a0· ')}
              {'\u00a0· '}
              <OutLink href={source.url} language={source.language}>
                {source.publisher ?? source.title}
              </OutLink>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
