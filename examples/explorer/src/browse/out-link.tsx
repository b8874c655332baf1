import { safeUrl } from '@actionline/report-kit';
import type { ReactNode } from 'react';

interface Props {
  readonly href: string | undefined;
  readonly language?: string | undefined;
  readonly children: ReactNode;
}

/** A link that leads out of the page; its words alone where there is no address, or none that is safe to follow. */
export function OutLink({ href, language, children }: Props): ReactNode {
  const safe = href === undefined ? undefined : safeUrl(href);
  return safe === undefined ? (
    <span lang={language}>{children}</span>
  ) : (
    <a href={safe} rel="noreferrer external" lang={language}>
      {children}
    </a>
  );
}
