import { templateNames, reportStatuses, type ReportStatus, type TemplateName } from '@actionline/report-kit';
import { placeName } from '@actionline/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { addressHash } from '../address/write-address.js';
import { longDate } from '../browse/long-date.js';
import { FailureNotice } from '../shell/failure-notice.js';
import { SelectField, TextField } from '../shell/fields.js';
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

/** A field that holds more than spaces. */
const SOMETHING = '.*\\S.*';

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
        <SelectField
          label={words.template}
          value={template}
          set={(name) => {
            go({ template: name === usual ? undefined : name });
          }}
          options={templateNames.map((name) => [name, words.templates[name]] as const)}
        />
        <TextField
          label={words.preparedBy}
          value={by.preparedBy}
          set={(preparedBy) => {
            set({ preparedBy });
          }}
          required
          pattern={SOMETHING}
          autoComplete="organization"
        />
        <TextField
          label={words.contact}
          value={by.contact}
          hint={words.contactHint}
          set={(contact) => {
            set({ contact });
          }}
          required
          pattern={SOMETHING}
          autoComplete="email"
        />
        <SelectField
          label={words.status}
          value={by.status}
          set={(given) => {
            set({ status: reportStatuses.find((one) => one === given) ?? 'draft' });
          }}
          options={reportStatuses.map((status) => [status, words.statuses[status]] as const)}
        />
        <TextField
          type="date"
          label={words.since}
          value={by.since}
          hint={words.sinceHint}
          set={(since) => {
            set({ since });
          }}
          max={question.asOf}
        />
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
      <FailureNotice said={words.failure} message={failure} />
      {page?.key === key && <Preview html={page.html} words={words} />}
    </>
  );
}
