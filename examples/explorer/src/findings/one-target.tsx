import { useEffect, useRef, useState, type ReactNode } from 'react';
import { addressHash } from '../address/write-address.js';
import { StatusMark } from '../browse/status-mark.js';
import { OutLink } from '../browse/out-link.js';
import { IssueGroups } from '../data/issue-list.js';
import type { ViewProps } from '../view-props.js';
import { desk } from '../work/client.js';
import type { EvidenceLine, Findings, TargetDetails } from '../work/findings.js';
import type { Question } from '../work/question.js';
import { issueWords } from '../words/issues.js';
import { findingsWords, type FindingsWords } from '../words/findings.js';
import { DrawingFigure } from './drawing-figure.js';
import { useDrawingWidth } from './use-width.js';

interface Props extends ViewProps {
  readonly target: string;
  readonly question: Question;
  readonly findings: Findings;
}

/** One target: its verdict, why, what would settle it, and every figure behind it. */
export function OneTarget({ address, go, lang, target, question, findings }: Props): ReactNode {
  const words = findingsWords[lang];
  const width = useDrawingWidth();
  const heading = useRef<HTMLHeadingElement>(null);
  const [details, setDetails] = useState<TargetDetails>();
  const finding = findings.findings.find((one) => one.target === target);
  useEffect(() => {
    let isWanted = true;
    void desk()
      .target(target, question, width)
      .then((made) => {
        if (isWanted) setDetails(made);
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [target, question, width, findings]);
  useEffect(() => {
    heading.current?.focus();
  }, [target]);
  const shown = details?.target === target ? details : undefined;
  const unread = findings.notJudged.find(({ notation }) => target.endsWith(`/${notation}`));
  return (
    <article className="one-target">
      <p>
        <a href={addressHash({ ...address, target: undefined })}>← {words.back}</a>
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {finding?.notation ?? unread?.notation} {finding?.label ?? unread?.label ?? target}
      </h2>
      {finding === undefined && <p className="notice">{words.notJudged(1)}</p>}
      {finding !== undefined && (
        <>
          <p className="verdict">
            <StatusMark shown={finding.shown} label={finding.statusLabel} />
          </p>
          <p className="note">{finding.meaning}</p>
          <p>
            <a href={addressHash({ ...address, view: 'browse', item: finding.commitment })}>{words.toItem}</a>
          </p>
        </>
      )}
      {shown !== undefined && finding !== undefined && (
        <>
          <h3>{words.why}</h3>
          <ol className="sentences">
            {shown.sentences.map(({ code, text }, at) => (
              <li key={at} data-step={code}>
                {text}
              </li>
            ))}
          </ol>
          {(shown.missing.length > 0 || finding.level === 'unknown') && (
            <>
              <h3>{words.missing}</h3>
              {shown.missing.length === 0 ? (
                <p>{words.noMissing}</p>
              ) : (
                <ul>
                  {shown.missing.map((text, at) => (
                    <li key={at}>{text}</li>
                  ))}
                </ul>
              )}
            </>
          )}
          <Readings details={shown} address={address} go={go} words={words} inUse={finding.interpretation} />
          {shown.drawings.length > 0 && (
            <>
              <h3>{words.pictures}</h3>
              {shown.drawings.map((drawing, at) => (
                <DrawingFigure key={at} drawing={drawing} />
              ))}
            </>
          )}
          <h3>{words.facts}</h3>
          <dl className="facts">
            <Fact name={words.fact.level} value={words.level[finding.level]} />
            <Fact name={words.fact.trajectory} value={words.trajectory[finding.trajectory]} />
            <Fact name={words.fact.timing} value={words.timing[finding.timing]} />
            <Fact name={words.fact.evidence} value={words.evidence[finding.evidence]} />
          </dl>
          {shown.groups.length > 0 && (
            <>
              <h3>{words.issues}</h3>
              <IssueGroups groups={shown.groups} words={issueWords[lang]} />
            </>
          )}
          <Evidence title={words.used(shown.usedCount)} lines={shown.used} count={shown.usedCount} words={words} isOpen />
          <Evidence title={words.leftOut(shown.leftOutCount)} lines={shown.leftOut} count={shown.leftOutCount} words={words} />
          <p className="note">{words.methodUsed(shown.method)}</p>
        </>
      )}
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The verdict under each reading of the text, and the choice of one. */
function Readings({
  details: { readings, target },
  address,
  go,
  words,
  inUse,
}: Pick<ViewProps, 'address' | 'go'> & {
  readonly details: TargetDetails;
  readonly words: FindingsWords;
  readonly inUse: string;
}): ReactNode {
  if (readings.length < 2) return null;
  return (
    <fieldset className="readings-choice">
      <legend>{words.readings}</legend>
      <p className="hint">{words.readingsHint}</p>
      {readings.map(({ id, label, reason, shown, statusLabel }) => (
        <div key={id} className="reading-choice">
          <label>
            <input
              type="radio"
              name="reading"
              checked={id === inUse}
              onChange={() => {
                const { [target]: _before, ...others } = address.readings;
                go({ readings: id === 'taken' ? others : { ...others, [target]: id } });
              }}
            />
            <span>
              {label} {id === 'taken' && <span className="tag">{words.taken}</span>}
            </span>
          </label>
          <StatusMark shown={shown} label={statusLabel} />
          {reason !== undefined && <p className="quiet-text">{reason}</p>}
        </div>
      ))}
    </fieldset>
  );
}

function Evidence({
  title,
  lines,
  count,
  words,
  isOpen = false,
}: {
  readonly title: string;
  readonly lines: readonly EvidenceLine[];
  readonly count: number;
  readonly words: FindingsWords;
  readonly isOpen?: boolean;
}): ReactNode {
  const hasReasons = lines.some(({ reason }) => reason !== undefined);
  const hasPlaces = lines.some(({ place }) => place !== undefined);
  return (
    <details className="evidence" open={isOpen && count > 0}>
      <summary>{title}</summary>
      {lines.length === 0 ? (
        <p className="note">{words.noEvidence}</p>
      ) : (
        <div className="wide" tabIndex={0} role="region" aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.value}</th>
                <th scope="col">{words.period}</th>
                {hasPlaces && <th scope="col">{words.place}</th>}
                <th scope="col">{words.source}</th>
                {hasReasons && <th scope="col">{words.reason}</th>}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, value, period, place, source, url, reason }) => (
                <tr key={id}>
                  <td>{value}</td>
                  <td>{period}</td>
                  {hasPlaces && <td>{place}</td>}
                  <td>
                    <OutLink href={url}>{source}</OutLink>
                  </td>
                  {hasReasons && <td>{reason}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lines.length < count && <p className="hint">{words.firstRows(lines.length, count)}</p>}
    </details>
  );
}
