import { useEffect, useState, type ReactNode } from 'react';
import { desk } from '../work/client.js';
import type { SaidGroup } from '../work/reading.js';
import { useSession } from '../work/session-store.js';
import { dataWords } from '../words/data.js';
import { IssueGroups } from './issue-list.js';
import type { PileProps } from './pile-section.js';

/** What is wrong or doubtful in the figures taken together, looked for once they are read. */
export function TogetherIssues({ address, lang, pile, today }: PileProps): ReactNode {
  const words = dataWords[lang];
  const { version } = useSession();
  const { framework } = address;
  const [found, setFound] = useState<readonly SaidGroup[]>([]);
  useEffect(() => {
    let isWanted = true;
    void desk()
      .lint(pile, framework, lang, address.asOf ?? today)
      .then((groups) => {
        if (isWanted) setFound(groups);
      });
    return () => {
      isWanted = false;
    };
  }, [pile, framework, lang, address.asOf, today, version]);
  if (found.length === 0) return null;
  const count = found.reduce((sum, one) => sum + one.count, 0);
  return (
    <details className="issues">
      <summary>
        {words.together} ({words.issues(count)})
      </summary>
      <p className="hint">{words.togetherHint}</p>
      <IssueGroups groups={found} words={words} />
    </details>
  );
}
