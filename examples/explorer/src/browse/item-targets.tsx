import { textIn, type Framework, type Measure, type Target } from '@actionline/core';
import { explain, formatsFor, messagesFor } from '@actionline/report-kit';
import { evaluateTarget } from '@actionline/targets';
import { targetsOf } from '@actionline/taxonomy';
import type { ReactNode } from 'react';
import type { Lang } from '../address/address.js';
import { addressHash } from '../address/write-address.js';
import { useFindingsOf, type ItemFindings } from '../work/session.js';
import { itemWords } from '../words/item.js';
import { ItemActivities } from './item-activities.js';
import type { ItemProps } from './item-page.js';
import { StatusMark } from './status-mark.js';

/** What the commitment asks for, how the text is read, and what the loaded figures say of it. */
export function ItemTargets(props: ItemProps): ReactNode {
  const { framework, address, lang, item } = props;
  const words = itemWords[lang];
  const findings = useFindingsOf(item.id);
  const targets = targetsOf(framework, item.id);
  return (
    <section>
      <h2>{words.targets}</h2>
      {targets.length === 0 && <p className="absence">{words.noTargets}</p>}
      {targets.map((target) => (
        <TargetCard key={target.id} {...props} target={target} findings={findings} />
      ))}
      {findings === undefined ? (
        <p>
          {words.noFigures} <a href={addressHash({ ...address, view: 'data' })}>{words.toData}</a>
        </p>
      ) : (
        <ItemActivities activities={findings.activities} framework={framework.id} lang={lang} />
      )}
    </section>
  );
}

function TargetCard({
  framework,
  address,
  go,
  lang,
  today,
  target,
  findings,
}: ItemProps & { readonly target: Target; readonly findings: ItemFindings | undefined }): ReactNode {
  const words = itemWords[lang];
  const { requirement, interpretation } = target;
  const evaluation = findings?.evaluations.find((one) => one.target === target.id);
  const measure = 'measure' in requirement ? requirement.measure : undefined;
  const inUse = address.readings[target.id] ?? interpretation?.taken.id;
  const promise = (reading?: string): string => promiseOf(framework, target, lang, today, reading);
  return (
    <div className="statement by-official">
      <h3>
        {textIn(target.label, lang)} {evaluation !== undefined && <StatusMark shown={evaluation.shown} label={evaluation.statusLabel} />}
      </h3>
      <p>{promise()}</p>
      {target.wording !== undefined && <p className="quiet-text">{textIn(target.wording, lang)}</p>}
      {measure !== undefined && <MeasureFacts measure={measure} lang={lang} />}
      {interpretation !== undefined && (
        <details open={address.readings[target.id] !== undefined}>
          <summary>
            {words.readings} ({interpretation.others.length + 1})
          </summary>
          <ul className="readings">
            {[interpretation.taken, ...interpretation.others].map(({ id, label, reason }) => (
              <li key={id}>
                <p className="record-head">
                  {textIn(label, lang)} {id === interpretation.taken.id && <span className="tag">{words.taken}</span>}{' '}
                  {id === inUse && id !== interpretation.taken.id && <span className="tag">{words.inUse}</span>}
                </p>
                <p className="quiet-text">{textIn(reason, lang)}</p>
                {id !== interpretation.taken.id && <p>{promise(id)}</p>}
                {id !== inUse && (
                  <button
                    type="button"
                    onClick={() => {
                      const { [target.id]: _before, ...others } = address.readings;
                      go({ readings: id === interpretation.taken.id ? others : { ...others, [target.id]: id } });
                    }}
                  >
                    {words.useReading}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="remarks">
        <code>{target.id}</code>
        {target.partOf !== undefined && ` · ${words.partOf(target.partOf)}`} {' · '}
        <a href={addressHash({ ...address, view: 'findings', target: target.id })}>{words.toFindings}</a>
      </p>
    </div>
  );
}

/** What a target asks for in one sentence, under a reading, in the words of the explanations. */
function promiseOf(framework: Framework, target: Target, lang: Lang, asOf: string, interpretation?: string): string {
  const evaluation = evaluateTarget(target, [], { asOf, ...(interpretation === undefined ? {} : { interpretation }) });
  return explain(evaluation, lang, { framework }).find(({ code }) => code === 'required')?.text ?? '';
}

function MeasureFacts({ measure, lang }: { readonly measure: Measure; readonly lang: Lang }): ReactNode {
  const words = itemWords[lang];
  const { combine, share } = measure;
  const rule =
    share === undefined
      ? words.rules(words.time[combine.time], words.across[combine.across])
      : words.share(
          textIn(share.numerator.label, lang),
          typeof share.denominator === 'number' ? String(share.denominator) : textIn(share.denominator.label, lang),
        );
  return (
    <dl className="facts">
      <div>
        <dt>{words.measure}</dt>
        <dd>
          {textIn(measure.label, lang)} <code>{measure.id}</code>
        </dd>
      </div>
      <div>
        <dt>{words.unit}</dt>
        <dd>{formatsFor(messagesFor(lang)).noun(2, measure.unit)}</dd>
      </div>
      <div>
        <dt>{words.combined}</dt>
        <dd>{rule}</dd>
      </div>
    </dl>
  );
}
