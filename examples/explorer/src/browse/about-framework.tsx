import { textIn, type Framework } from '@actionline/core';
import type { ReactNode } from 'react';
import type { Lang } from '../address/address.js';
import { browse } from '../words/browse.js';
import { longDate } from './long-date.js';
import { OutLink } from './out-link.js';

/** What the framework is: its document and edition, its period, and the acts that it belongs to. */
export function AboutFramework({ framework, lang }: { readonly framework: Framework; readonly lang: Lang }): ReactNode {
  const words = browse[lang];
  const { document, edition, validity, release, relatedActs = [] } = framework;
  return (
    <details className="about">
      <summary>{words.about}</summary>
      <dl className="facts">
        <div>
          <dt>{words.document}</dt>
          <dd>
            <OutLink href={document.url} language={document.language}>
              {document.title}
            </OutLink>
            {document.published !== undefined && `, ${longDate(document.published, lang)}`}
          </dd>
        </div>
        <div>
          <dt>{words.edition}</dt>
          <dd>
            {textIn(edition.label, lang)}
            {edition.note !== undefined && <p className="quiet-text">{textIn(edition.note, lang)}</p>}
          </dd>
        </div>
        <div>
          <dt>{words.validity}</dt>
          <dd>
            {[
              words.span(longDate(validity.start, lang), longDate(validity.end, lang)),
              ...(validity.extensions ?? []).map(({ until, title }) => words.until(longDate(until, lang), title)),
            ].join('')}
          </dd>
        </div>
        {relatedActs.length > 0 && (
          <div>
            <dt>{words.relatedActs}</dt>
            <dd>
              <ul>
                {relatedActs.map(({ title, date, url, reference }) => (
                  <li key={`${date} ${textIn(title, lang)}`}>
                    {words.onDay(longDate(date, lang))} <OutLink href={url}>{textIn(title, lang)}</OutLink>
                    {reference !== undefined && ` (${reference})`}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.release}</dt>
          <dd>
            {release.id}, {longDate(release.date, lang)}
          </dd>
        </div>
      </dl>
    </details>
  );
}
