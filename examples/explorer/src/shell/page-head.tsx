import type { ReactNode } from 'react';
import { langs, views, type Address, type Go, type Lang } from '../address/address.js';
import { addressHash } from '../address/write-address.js';
import { frameworks, isFrameworkName } from '../frameworks.js';
import { shell } from '../words/shell.js';

const OWN_NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français' };

/** The head of the page: its name, the framework, the language, and the views. */
export function PageHead({ address, go, lang }: { readonly address: Address; readonly go: Go; readonly lang: Lang }): ReactNode {
  const words = shell[lang];
  return (
    <header className="head">
      <div className="head-inner">
        <p className="brand">
          <a href={addressHash({ ...EMPTY, lang, framework: address.framework })}>{words.page}</a>
        </p>
        <label className="framework">
          <span className="unseen">{words.framework}</span>
          <select
            value={address.framework}
            onChange={({ target: { value } }) => {
              // ids of one framework say nothing in another
              if (isFrameworkName(value))
                go({ ...EMPTY, view: address.view, lang, framework: value, asOf: address.asOf, knownAt: address.knownAt });
            }}
          >
            {Object.entries(frameworks).map(([id, { name }]) => (
              <option key={id} value={id}>
                {name[lang]}
              </option>
            ))}
          </select>
        </label>
        <nav className="languages" aria-label={words.languages}>
          <ul>
            {langs.map((one) => (
              <li key={one}>
                <a href={addressHash({ ...address, lang: one })} lang={one} hrefLang={one} aria-current={one === lang ? 'true' : undefined}>
                  {OWN_NAMES[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav className="views" aria-label={words.viewsLabel}>
          <ul>
            {views.map((view) => (
              <li key={view}>
                <a
                  href={addressHash({ ...address, view, item: view === 'browse' ? undefined : address.item })}
                  aria-current={view === address.view ? 'page' : undefined}
                >
                  {words.views[view]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** A state of the page in which nothing is chosen. */
const EMPTY: Omit<Address, 'framework' | 'lang'> = {
  view: 'browse',
  facets: {},
  readings: {},
  item: undefined,
  q: undefined,
  target: undefined,
  asOf: undefined,
  knownAt: undefined,
  method: undefined,
  scope: undefined,
  minimumConfidence: undefined,
  template: undefined,
  format: undefined,
};
