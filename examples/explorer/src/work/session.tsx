import type { Activity } from '@actionline/core';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Address } from '../address/address.js';
import type { ViewProps } from '../view-props.js';
import type { Finding } from './findings.js';
import type { Question } from './question.js';
import { ask, readAgain, sayAgain, useSession, type Session } from './session-store.js';

/** What the loaded figures say of one item. */
export interface ItemFindings {
  readonly evaluations: readonly Finding[];
  readonly activities: readonly Activity[];
}

/** Keeps what was loaded in step with the address: another framework is read for, another question is evaluated. */
export function SessionProvider({ address, today, children }: ViewProps & { readonly children: ReactNode }): ReactNode {
  const session = useSession();
  const { framework, lang } = address;
  const { readFor, version } = session;
  const isLoaded = hasEvidence(session);
  const question = useQuestion(address, session, today);
  useEffect(() => {
    if (readFor === undefined || !isLoaded) return;
    if (readFor.framework !== framework) void readAgain(framework, lang);
    else if (readFor.lang !== lang) void sayAgain(framework, lang);
  }, [readFor, isLoaded, framework, lang]);
  useEffect(() => {
    if (isLoaded && readFor?.framework === question.framework) void ask(question);
  }, [isLoaded, readFor?.framework, question, version]);
  return children;
}

/** Whether anything was read that can be evaluated. */
export function hasEvidence({ piles }: Session): boolean {
  return Object.values(piles).some(({ state }) => state === 'read');
}

/** What the address asks, on the last day of the figures where it names none. */
export function useQuestion(address: Address, { piles }: Session, today: string): Question {
  const { framework, lang, knownAt, minimumConfidence, scope, readings, method } = address;
  const asOf = address.asOf ?? lastDay(piles.figures?.figures?.until ?? piles.activities?.figures?.until, today);
  const key = JSON.stringify({ framework, lang, asOf, knownAt, minimumConfidence, place: scope, readings, method });
  return useMemo(() => JSON.parse(key) as Question, [key]);
}

/** The last day of the figures, where that is not to come. */
function lastDay(until: string | undefined, today: string): string {
  return until === undefined || until > today ? today : until;
}

/** The evaluations and the activities of an item; nothing where no figures are loaded. */
export function useFindingsOf(itemId: string): ItemFindings | undefined {
  const { findings } = useSession();
  return useMemo(() => {
    if (findings === undefined) return undefined;
    return {
      evaluations: findings.findings.filter(({ commitment }) => commitment === itemId),
      activities: findings.activities.filter(({ commitments }) => commitments.includes(itemId)),
    };
  }, [findings, itemId]);
}
