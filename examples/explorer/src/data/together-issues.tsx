import { useEffect, useState, type ReactNode } from 'react';
import { desk } from '../work/client.js';
import type { SaidGroup } from '../work/reading.js';
import { useSession } from '../work/session-store.js';
import { issueWords } from '../words/issues.js';
import { IssueGroups } from './issue-list.js';
import type { PileProps } from './pile-section.js';

/** Above so many figures they are looked at together only when that is asked for: it takes a while. */
const AT_ONCE = 20_000;

/** What is wrong or doubtful in the figures taken together. */
export function TogetherIssues({ address, lang, pile, reading, today }: PileProps): ReactNode {
  const words = issueWords[lang];
  const { version } = useSession();
  const { framework } = address;
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<readonly SaidGroup[]>();
  const isAsked = isOpen || (reading.figures?.count ?? 0) <= AT_ONCE;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isWanted = true;
    desk()
      .lint(pile, framework, lang, address.asOf ?? today)
      .then((groups) => {
        if (isWanted) setFound(groups);
      })
      // what was found row by row stands all the same
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [isAsked, pile, framework, lang, address.asOf, today, version]);
  if (isAsked && !isOpen && (found === undefined || found.length === 0)) return null;
  const count = (found ?? []).reduce((sum, one) => sum + one.count, 0);
  return (
    <details
      className="issues"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {words.together}
        {found !== undefined && ` (${words.issues(count)})`}
      </summary>
      <p className="hint">{words.togetherHint}</p>
      {found === undefined ? <p className="loading">{words.lookingTogether}</p> : <IssueGroups groups={found} words={words} />}
    </details>
  );
}
