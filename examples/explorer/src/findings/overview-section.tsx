import { useEffect, useState, type ReactNode } from 'react';
import type { Lang } from '../address/address.js';
import { IssueGroups } from '../data/issue-list.js';
import { desk } from '../work/client.js';
import type { Findings, Overview } from '../work/findings.js';
import type { Question } from '../work/question.js';
import { issueWords } from '../words/issues.js';
import type { FindingsWords } from '../words/findings.js';
import { DrawingFigure } from './drawing-figure.js';
import { useDrawingWidth } from './use-width.js';

interface Props {
  readonly question: Question;
  readonly findings: Findings;
  readonly words: FindingsWords;
  readonly lang: Lang;
}

/** The answer in a sentence, with the pictures of all targets, and how far the evidence reaches. */
export function OverviewSection({ question, findings, words, lang }: Props): ReactNode {
  const width = useDrawingWidth();
  const [overview, setOverview] = useState<Overview>();
  useEffect(() => {
    let isWanted = true;
    // who opens a target at once is not kept waiting for the pictures of all
    const waiting = setTimeout(() => {
      desk()
        .overview(question, width)
        .then((made) => {
          if (isWanted) setOverview(made);
        })
        // what fails here fails in the findings too, which say so
        .catch(() => undefined);
    }, 200);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
    // the findings are new where the figures are
  }, [question, width, findings]);
  const { notJudged, unmatched, unplaced, groups } = findings;
  return (
    <>
      {overview?.answer.map((text, at) => (
        <p key={at} className={at === 0 ? 'lead' : undefined}>
          {text}
        </p>
      ))}
      {overview?.statuses.map((drawing) => (
        <DrawingFigure key={drawing.title} drawing={drawing} />
      ))}
      {notJudged.length > 0 && <p className="notice">{words.notJudged(notJudged.length)}</p>}
      {unmatched > 0 && <p className="note">{words.unmatched(unmatched)}</p>}
      {unplaced > 0 && <p className="note">{words.unplaced(unplaced)}</p>}
      {groups.length > 0 && <IssueGroups groups={groups} words={issueWords[lang]} />}
      {overview !== undefined && overview.progress.length > 0 && (
        <details className="pictures">
          <summary>{words.pictures}</summary>
          {overview.progress.map((drawing) => (
            <DrawingFigure key={drawing.title} drawing={drawing} isTitled />
          ))}
        </details>
      )}
      {overview !== undefined && (
        <details className="pictures">
          <summary>{words.coverage}</summary>
          {overview.coverage.drawings.map((drawing) => (
            <DrawingFigure key={drawing.title} drawing={drawing} isTitled />
          ))}
          {overview.coverage.words.map((text, at) => (
            <p key={at}>{text}</p>
          ))}
        </details>
      )}
    </>
  );
}
