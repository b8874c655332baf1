import { textIn, type Framework, type IsoDate } from '@actionline/core';
import { getItem, hasItem } from '@actionline/taxonomy';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Address, Go, Lang, View } from './address/address.js';
import type { DroppedPart } from './address/read-address.js';
import { settleAddress } from './address/settle-address.js';
import { useAddress } from './address/use-address.js';
import { DroppedNotice } from './shell/dropped-notice.js';
import { Failure } from './shell/failure.js';
import { PageHead } from './shell/page-head.js';
import { useFramework } from './shell/use-framework.js';
import type { ViewProps } from './view-props.js';
import { SessionProvider } from './work/session.js';
import { shell, type ShellWords } from './words/shell.js';

/** Each view is loaded when it is first opened. */
const VIEWS: Readonly<Record<View, (props: ViewProps) => ReactNode>> = {
  browse: lazyView(async () => (await import('./browse/browse-view.js')).BrowseView),
  data: lazyView(async () => (await import('./data/data-view.js')).DataView),
  findings: lazyView(async () => (await import('./findings/findings-view.js')).FindingsView),
  report: lazyView(async () => (await import('./report/report-view.js')).ReportView),
};

/** The page: what the reader’s language and day are is known once, when it is opened. */
export function App({ lang: readersLang, today }: { readonly lang: Lang; readonly today: IsoDate }): ReactNode {
  const { address, dropped, go } = useAddress(readersLang);
  const { lang } = address;
  const words = shell[lang];
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          // the hash of the page is its state
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.skip}
      </a>
      <PageHead address={address} go={go} lang={lang} />
      <main id="content" tabIndex={-1} ref={main}>
        <Failure words={words} of={`${address.view} ${address.framework} ${lang} ${address.item ?? ''}`}>
          <Suspense fallback={<p className="loading">{words.loading}</p>}>
            <Shown address={address} go={go} dropped={dropped} today={today} words={words} />
          </Suspense>
        </Failure>
      </main>
      <footer>
        <p>{words.privacy}</p>
        <p>{words.independent}</p>
      </footer>
    </>
  );
}

interface ShownProps {
  readonly address: Address;
  readonly go: Go;
  readonly dropped: readonly DroppedPart[];
  readonly today: IsoDate;
  readonly words: ShellWords;
}

/** The view of the address, once its framework is there. */
function Shown({ address: given, go, dropped, today, words }: ShownProps): ReactNode {
  const framework = useFramework(given.framework, given.lang);
  const settled = settleAddress(given, framework);
  const { address } = settled;
  const title = titleOf(address, framework);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const ShownView = VIEWS[address.view];
  const props: ViewProps = { address, go, lang: address.lang, framework, today };
  return (
    <>
      <DroppedNotice dropped={[...dropped, ...settled.dropped]} words={words} />
      <SessionProvider {...props}>
        <Heading of={`${address.view} ${address.item ?? ''}`}>
          <ShownView {...props} />
        </Heading>
      </SessionProvider>
    </>
  );
}

/** What the page is called in the tabs and the history of the browser. */
function titleOf({ view, item, lang }: Address, framework: Framework): string {
  const open = view === 'browse' && item !== undefined && hasItem(framework, item) ? getItem(framework, item) : undefined;
  return [
    open === undefined ? shell[lang].views[view] : `${open.notation} ${textIn(open.label, lang)}`,
    textIn(framework.shortTitle, lang),
    shell[lang].page,
  ].join(' – ');
}

/**
 * Moves the focus to the heading when another view or item is opened, so that who hears the page knows where they are. What is new is seen from
 * its top; who goes back finds the page where they left it: each entry of the history is marked once it was seen.
 */
function Heading({ of, children }: { readonly of: string; readonly children: ReactNode }): ReactNode {
  const shown = useRef(of);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isNew = history.state === null;
    if (isNew) history.replaceState({ seen: true }, '');
    if (shown.current === of) return;
    shown.current = of;
    place.current?.querySelector('h1')?.focus({ preventScroll: true });
    if (isNew) scrollTo({ top: 0 });
  });
  return <div ref={place}>{children}</div>;
}

function lazyView(load: () => Promise<(props: ViewProps) => ReactNode>): (props: ViewProps) => ReactNode {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function View(props: ViewProps): ReactNode {
    return <Loaded {...props} />;
  };
}
