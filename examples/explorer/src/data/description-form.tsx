import { unsaidColumns, type ColumnRole, type TableDescription } from '@actionline/targets/table';
import { useState, type ReactNode } from 'react';
import { TextField } from '../shell/fields.js';
import type { TableQuestion } from '../work/reading.js';
import { descriptionWords, type DescriptionWords } from '../words/description.js';
import { MeasureChoice, RoleChoice } from './choices.js';
import { answerTo, withAnswer, withConstant, withMeasure, withRole } from './correct-description.js';
import { DescriptionText } from './description-text.js';
import { unitOfMeasure } from './measure-unit.js';
import type { PileProps } from './pile-section.js';
import { Said } from './said.js';

/** How a table is read: found by looking at it, to be corrected, with what it does not say itself. */
export function DescriptionForm({
  lang,
  framework,
  reading,
  answers,
  answer,
  description,
}: PileProps & { readonly description: TableDescription }): ReactNode {
  const words = descriptionWords[lang];
  const [draft, setDraft] = useState(description);
  const isOpen = reading.state !== 'read' || reading.questions.length > 0;
  const codes = codesOf(draft, reading.codes);
  const { constants = {} } = draft;
  const set = (name: string, value: string): void => {
    setDraft((now) => withConstant(now, name, value));
  };
  const asked = (name: string): boolean => reading.unsaid.some((one) => one === name) || (constants[name as 'note'] ?? '') !== '';
  return (
    <details className="description" open={isOpen}>
      <summary>{words.description}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer({ ...answers, description: draft });
        }}
      >
        {reading.state === 'to-say' && <p className="notice">{words.toSay}</p>}
        <p className="hint">{words.descriptionHint}</p>
        <p>{placeWords(draft, words)}</p>
        {unsaidColumns(draft).includes('value') && <p className="notice">{words.noValues}</p>}
        <Columns draft={draft} set={setDraft} words={words} />
        {reading.remarks.length > 0 && (
          <>
            <h3>{words.remarks}</h3>
            <ul>
              {reading.remarks.map(({ text, column }, at) => (
                <li key={at}>
                  {column !== undefined && <code>{column} </code>}
                  <Said text={text} />
                </li>
              ))}
            </ul>
          </>
        )}
        {reading.questions.length > 0 && (
          <fieldset>
            <legend>{words.questions}</legend>
            {reading.questions.map((question, at) => (
              <Question
                key={at}
                question={question}
                value={answerTo(draft, question)}
                set={(choice) => {
                  setDraft((now) => withAnswer(now, question, choice));
                }}
                words={words}
              />
            ))}
          </fieldset>
        )}
        {codes.length > 0 && (
          <fieldset>
            <legend>{words.codes}</legend>
            <p className="hint">{words.codesHint}</p>
            <div className="fields">
              {codes.map(([code, measure]) => (
                <MeasureChoice
                  key={code}
                  label={code}
                  value={measure}
                  set={(given) => {
                    setDraft((now) => withMeasure(now, code, given));
                  }}
                  words={words}
                  framework={framework}
                  lang={lang}
                />
              ))}
            </div>
          </fieldset>
        )}
        <fieldset>
          <legend>{words.say}</legend>
          <p className="hint">{words.sayHint}</p>
          <div className="fields">
            {asked('measure') && (
              <MeasureChoice
                label={words.needs.measure}
                value={constants.measure ?? ''}
                set={(measure) => {
                  set('measure', measure);
                  const unit = unitOfMeasure(framework, measure);
                  if (unit !== undefined && asked('unit')) set('unit', unit);
                }}
                words={words}
                framework={framework}
                lang={lang}
              />
            )}
            {asked('unit') && (
              <TextField
                label={words.needs.unit}
                value={constants.unit ?? ''}
                set={(unit) => {
                  set('unit', unit);
                }}
                hint={words.unitHint}
              />
            )}
            {asked('role') && (
              <RoleChoice
                label={words.needs.role}
                value={constants.role ?? ''}
                set={(role) => {
                  set('role', role);
                }}
                words={words}
              />
            )}
            {asked('source_title') && (
              <TextField
                label={words.needs.source_title}
                value={constants.source_title ?? ''}
                set={(title) => {
                  set('source_title', title);
                }}
              />
            )}
            {(reading.unsaid.includes('period') || asked('period_start') || asked('period_end')) && (
              <>
                <TextField
                  type="date"
                  label={words.periodStart}
                  value={constants.period_start ?? ''}
                  set={(day) => {
                    set('period_start', day);
                  }}
                />
                <TextField
                  type="date"
                  label={words.periodEnd}
                  value={constants.period_end ?? ''}
                  set={(day) => {
                    set('period_end', day);
                  }}
                />
              </>
            )}
            {!draft.columns.some(({ is }) => is === 'place' || is === 'places') && (
              <TextField
                label={words.place}
                value={constants.place ?? ''}
                set={(place) => {
                  set('place', place);
                }}
                hint={words.placeHint}
              />
            )}
          </div>
        </fieldset>
        <button type="submit" className="main">
          {words.read}
        </button>
      </form>
      <DescriptionText
        key={JSON.stringify(draft)}
        description={draft}
        words={words}
        read={(given) => {
          answer({ ...answers, description: given });
        }}
      />
    </details>
  );
}

/** Where the table stands and where its header is. */
function placeWords({ container, header, periodsAcross }: TableDescription, words: DescriptionWords): string {
  const place =
    container.kind === 'text'
      ? words.text(container.encoding, container.delimiter === '\t' ? words.tab : container.delimiter)
      : container.kind === 'xlsx'
        ? words.workbook(container.sheet)
        : words.json(container.path);
  return [
    place,
    header.rows.length === 0 ? words.noHeader : words.header(header.rows.join(', ')),
    ...(header.footer === undefined ? [] : [words.footer(header.footer)]),
    ...(periodsAcross === undefined ? [] : [words.across]),
  ].join(' ');
}

function Columns({
  draft,
  set,
  words,
}: {
  readonly draft: TableDescription;
  readonly set: (description: TableDescription) => void;
  readonly words: DescriptionWords;
}): ReactNode {
  if (draft.columns.length === 0) return null;
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={words.description}>
      <table className="columns">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.readAs}</th>
            <th scope="col">{words.settings}</th>
          </tr>
        </thead>
        <tbody>
          {draft.columns.map((column, at) => {
            const { name, is, at: _place, breakdown: _breakdown, ...settings } = column;
            return (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>
                  <select
                    aria-label={words.readAsOf(name)}
                    value={is}
                    onChange={({ target }) => {
                      set(withRole(draft, at, target.value as ColumnRole));
                    }}
                  >
                    {!Object.hasOwn(words.roles, is) && <option value={is}>{is}</option>}
                    {Object.entries(words.roles).map(([role, label]) => (
                      <option key={role} value={role}>
                        {label}
                      </option>
                    ))}
                  </select>
                </td>
                <td>{Object.keys(settings).length > 0 && <code>{settingsText(settings)}</code>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function settingsText(settings: object): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(', ');
}

function Question({
  question,
  value,
  set,
  words,
}: {
  readonly question: TableQuestion;
  readonly value: string;
  readonly set: (choice: string) => void;
  readonly words: DescriptionWords;
}): ReactNode {
  const { column, given, choices, text } = question;
  return (
    <div className="question">
      <p>
        {column !== undefined && <code>{column} </code>}
        <Said text={text} />
      </p>
      <label>
        {words.answer} (<code>{given}</code>){' '}
        <select
          value={value}
          onChange={({ target }) => {
            set(target.value);
          }}
        >
          <option value="">{words.pick}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {words.choices[choice] ?? choice}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The codes of a column of measures, with what each stands for. */
function codesOf({ columns }: TableDescription, met: readonly string[]): readonly (readonly [code: string, measure: string])[] {
  const column = columns.find(({ is }) => is === 'measure');
  if (column === undefined) return [];
  const known = column.measures ?? {};
  return [...new Set([...Object.keys(known), ...met])].map((code) => [code, known[code] ?? '']);
}
