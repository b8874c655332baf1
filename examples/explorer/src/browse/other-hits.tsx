import type { ReactNode } from 'react';
import type { Address, Lang } from '../address/address.js';
import { addressHash } from '../address/write-address.js';
import { frameworks, isFrameworkName, type FrameworkName } from '../frameworks.js';
import { useFramework } from '../shell/use-framework.js';
import { browse } from '../words/browse.js';
import { searchIn } from './search-in.js';

/** How many items the other frameworks have for the words that are searched for, and the way there. */
export function OtherHits({ address, q, lang }: { readonly address: Address; readonly q: string; readonly lang: Lang }): ReactNode {
  return Object.keys(frameworks)
    .filter(isFrameworkName)
    .filter((name) => name !== address.framework)
    .map((name) => <Hits key={name} name={name} address={address} q={q} lang={lang} />);
}

interface Props {
  readonly name: FrameworkName;
  readonly address: Address;
  readonly q: string;
  readonly lang: Lang;
}

function Hits({ name, address, q, lang }: Props): ReactNode {
  const count = searchIn(useFramework(name, lang), q, lang).length;
  if (count === 0) return null;
  return (
    <p className="also">
      <a href={addressHash({ ...address, framework: name, item: undefined, target: undefined, facets: {}, readings: {} })}>
        {browse[lang].alsoIn(count, frameworks[name].name[lang])}
      </a>
    </p>
  );
}
