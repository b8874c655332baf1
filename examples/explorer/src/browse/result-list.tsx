import { textIn, type Framework } from '@actionline/core';
import { levelOf, targetsOf } from '@actionline/taxonomy';
import type { ReactNode } from 'react';
import type { Address, Lang } from '../address/address.js';
import { addressHash } from '../address/write-address.js';
import { browse } from '../words/browse.js';
import type { FoundItem } from './chosen-items.js';
import { conceptOf } from './facet-labels.js';
import { itemGroups } from './item-groups.js';

interface Props {
  readonly framework: Framework;
  readonly address: Address;
  readonly found: readonly FoundItem[];
  readonly lang: Lang;
}

/** The items that were found: by relevance where words were searched for, otherwise under their headings. */
export function ResultList({ found, ...rest }: Props): ReactNode {
  const { framework, address, lang } = rest;
  if (address.q !== undefined) return <Items found={found} {...rest} />;
  const groups = itemGroups(framework, found);
  return groups.map(({ above, items }, at) => {
    const before = groups[at - 1]?.above.map(({ id }) => id) ?? [];
    // of the items above, those that the group before did not stand under
    const headings = above.map((item, depth) => ({ item, depth })).filter(({ item, depth }) => before[depth] !== item.id);
    return (
      <div key={items[0]?.item.id} className="group">
        {headings.map(({ item, depth }) => {
          const Heading = depth === 0 ? 'h2' : 'h3';
          return (
            <Heading key={item.id}>
              <a href={addressHash({ ...address, item: item.id })}>
                <span className="notation">{item.notation}</span> {textIn(item.label, lang)}
              </a>
            </Heading>
          );
        })}
        <Items found={items} {...rest} />
      </div>
    );
  });
}

function Items({ framework, address, found, lang }: Props): ReactNode {
  const words = browse[lang];
  return (
    <ul className="items">
      {found.map(({ item, matched }) => {
        const { commitment, label: level } = levelOf(framework, item.id);
        const targets = targetsOf(framework, item.id).filter(({ partOf }) => partOf === undefined).length;
        const themes = (item.facets?.themes ?? []).slice(0, 3).map((id) => conceptOf(framework.id, 'theme', id));
        const fields = matched.map(({ field }) => words.fields[field]);
        const remarks = [
          ...(commitment ? [] : [textIn(level, lang)]),
          ...themes.flatMap((theme) => (theme === undefined ? [] : [textIn(theme.label, lang)])),
          ...(targets === 0 ? [] : [words.targets(targets)]),
          ...(fields.length === 0 ? [] : [words.matchedIn(fields.join(', '))]),
        ];
        return (
          <li key={item.id} className={commitment ? undefined : 'above'}>
            <a className="item" href={addressHash({ ...address, item: item.id })}>
              <span className="notation">{item.notation}</span> <span className="label">{textIn(item.label, lang)}</span>
            </a>
            {remarks.length > 0 && <p className="remarks">{remarks.join('\u00a0· ')}</p>}
          </li>
        );
      })}
    </ul>
  );
}
