import { templateNames, reportStatuses, type ReportStatus, type TemplateName } from '@actionline/report-kit';
import { placeName } from '@actionline/core';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { addressHash } from '../address/write-address.js';
import { longDate } from '../browse/long-date.js';
import type { ViewProps } from '../view-props.js';
import { desk } from '../work/client.js';
import { paceThresholds } from '../work/question.js';
import { formatNames, type FormatName, type ReportOrder } from '../work/report-order.js';
import { hasEvidence, useQuestion } from '../work/session.js';
import { useSession } from '../work/session-store.js';
import { reportWords } from '../words/report.js';
import { saveFile } from './save-file.js';
import { Preview } from './preview.js';
import '../figures.css';
import './report.css';

/** In whose name a report stands: kept while the page is open, and in no link. */
let signed = { preparedBy: '', contact: '', status: 'draft' as ReportStatus, since: '' };

/** Makes the report on what is loaded, shows it, and gives it in every format. */
export function ReportView({ address, go, lang, framework, today }: ViewProps): ReactNode {
  const words = reportWords[lang];
  const session = useSession();
  const question = useQuestion(address, session, today);
  const [by, setBy] = useState(signed);
  const [making, setMaking] = useState<FormatName | 'preview'>();
  const [page, setPage] = useState<{ readonly html: string; readonly key: string }>();
  const [saved, setSaved] = useState('');
  const [failure, setFailure] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const usual: TemplateName = framework.levels.length > 1 ? 'annual' : 'pledge-progress';
  const template = templateNames.find((one) => one === address.template) ?? usual;
  const needsSince = template === 'mid-term-review' && by.since === '';
  const needsPlace = template === 'country' && question.place === undefined;
  const order: ReportOrder = {
    question,
    template,
    preparedBy: by.preparedBy,
    contact: by.contact,
    status: by.status,
    since: by.since === '' ? undefined : by.since,
  };
  const key = JSON.stringify([order, session.version]);
  const isOwn = paceThresholds(question.method) !== undefined || Object.keys(question.readings).length > 0;
  useEffect(() => {
    signed = by;
  }, [by]);
  const set = (change: Partial<typeof by>): void => {
    setBy((now) => ({ ...now, ...change }));
  };
  const make = async (what: FormatName | 'preview', run: () => Promise<void>): Promise<void> => {
    // the browser says which field is still empty
    if (form.current?.reportValidity() !== true || needsSince || needsPlace) return;
    setMaking(what);
    setFailure(undefined);
    setSaved('');
    try {
      await run();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setMaking(undefined);
  };
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {!hasEvidence(session) && <p className="absence">{words.none}</p>}
      <form
        className="order"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void make('preview', async () => {
            setPage({ html: await desk().preview(order), key });
            setSaved(words.shown);
          });
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-template`}>{words.template}</label>
          <select
            id={`${id}-template`}
            value={template}
            onChange={({ target }) => {
              go({ template: target.value === usual ? undefined : target.value });
            }}
          >
            {templateNames.map((name) => (
              <option key={name} value={name}>
                {words.templates[name]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-by`}>{words.preparedBy}</label>
          <input
            id={`${id}-by`}
            required
            pattern=".*\S.*"
            autoComplete="organization"
            value={by.preparedBy}
            onChange={({ target }) => {
              set({ preparedBy: target.value });
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-contact`}>{words.contact}</label>
          <input
            id={`${id}-contact`}
            required
            pattern=".*\S.*"
            autoComplete="email"
            aria-describedby={`${id}-contact-hint`}
            value={by.contact}
            onChange={({ target }) => {
              set({ contact: target.value });
            }}
          />
          <p className="hint" id={`${id}-contact-hint`}>
            {words.contactHint}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-status`}>{words.status}</label>
          <select
            id={`${id}-status`}
            value={by.status}
            onChange={({ target }) => {
              set({ status: reportStatuses.find((one) => one === target.value) ?? 'draft' });
            }}
          >
            {reportStatuses.map((status) => (
              <option key={status} value={status}>
                {words.statuses[status]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-since`}>{words.since}</label>
          <input
            id={`${id}-since`}
            type="date"
            max={question.asOf}
            value={by.since}
            aria-describedby={`${id}-since-hint`}
            onChange={({ target }) => {
              set({ since: target.value });
            }}
          />
          <p className="hint" id={`${id}-since-hint`}>
            {words.sinceHint}
          </p>
        </div>
        <div className="asked">
          <p>
            {words.asked(longDate(question.asOf, lang), question.place === undefined ? undefined : placeName(question.place, lang))}{' '}
            {isOwn && (question.place === undefined ? words.ownMethod : words.usualMethod)}{' '}
            <a href={addressHash({ ...address, view: 'findings', target: undefined })}>{words.toFindings}</a>
          </p>
          {needsSince && <p className="notice">{words.needsSince}</p>}
          {needsPlace && <p className="notice">{words.needsPlace}</p>}
          <button type="submit" className="main" disabled={making !== undefined || needsSince || needsPlace}>
            {words.show}
          </button>
        </div>
      </form>
      <section aria-labelledby="formats">
        <h2 id="formats">{words.formats}</h2>
        <p className="hint">{words.formatsHint}</p>
        <ul className="formats">
          {formatNames.map((format) => (
            <li key={format}>
              <button
                type="button"
                data-format={format}
                aria-label={words.download(words.format[format])}
                disabled={making !== undefined || needsSince || needsPlace}
                onClick={() => {
                  void make(format, async () => {
                    const file = await desk().report(order, format);
                    saveFile(file);
                    const { content, name } = file;
                    setSaved(words.saved(name, typeof content === 'string' ? new Blob([content]).size : content.byteLength));
                  });
                }}
              >
                {words.format[format]}
              </button>
            </li>
          ))}
        </ul>
        <p className="note">
          {words.docxNote} {words.pdf}
        </p>
      </section>
      <p role="status" className={making === undefined && saved === '' ? 'unseen' : 'notice'}>
        {making === undefined ? saved : `${words.making}…`}
      </p>
      {failure !== undefined && (
        <div className="failure" role="alert">
          <p>{words.failure}</p>
          <p>
            <code>{failure}</code>
          </p>
        </div>
      )}
      {page?.key === key && <Preview html={page.html} words={words} />}
    </>
  );
}
