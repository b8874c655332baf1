import { observationRoles } from '@actionline/core';
import { useState, type ReactNode } from 'react';
import { TextField } from '../shell/fields.js';
import { descriptionWords } from '../words/description.js';
import { MeasureChoice, RoleChoice } from './choices.js';
import { unitOfMeasure } from './measure-unit.js';
import type { PileProps } from './pile-section.js';

/** What SDMX and IATI do not say: of which measure each series is, in which unit, and what the figures speak about. */
export function ExchangeForm({ lang, framework, reading, answers, answer }: PileProps): ReactNode {
  const words = descriptionWords[lang];
  const [{ constants, measures }, setDraft] = useState(answers);
  const set = (change: Partial<typeof constants>): void => {
    setDraft({
      ...answers,
      measures,
      constants: Object.fromEntries(Object.entries({ ...constants, ...change }).filter(([, value]) => value !== '')),
    });
  };
  return (
    <form
      className="description"
      onSubmit={(event) => {
        event.preventDefault();
        answer({ ...answers, constants, measures });
      }}
    >
      <h3>{words.say}</h3>
      <p className="hint">{words.sayHint}</p>
      <div className="fields">
        <MeasureChoice
          label={words.needs.measure}
          value={constants.measure ?? ''}
          set={(measure) => {
            set({ measure, unit: constants.unit ?? unitOfMeasure(framework, measure) ?? '' });
          }}
          words={words}
          framework={framework}
          lang={lang}
        />
        <TextField
          label={words.needs.unit}
          value={constants.unit ?? ''}
          set={(unit) => {
            set({ unit });
          }}
          hint={words.unitHint}
        />
        <RoleChoice
          label={words.needs.role}
          value={constants.role ?? ''}
          set={(given) => {
            const role = observationRoles.find((one) => one === given);
            const { role: _role, ...others } = constants;
            setDraft({ ...answers, measures, constants: role === undefined ? others : { ...others, role } });
          }}
          words={words}
        />
        <TextField
          label={words.needs.source_title}
          value={constants.source ?? ''}
          set={(source) => {
            set({ source });
          }}
        />
      </div>
      {reading.codes.length > 0 && (
        <fieldset>
          <legend>{words.codes}</legend>
          <p className="hint">{words.codesHint}</p>
          <div className="fields">
            {reading.codes.map((code) => (
              <MeasureChoice
                key={code}
                label={code}
                value={measures[code] ?? ''}
                set={(measure) => {
                  setDraft({ ...answers, constants, measures: { ...measures, [code]: measure } });
                }}
                words={words}
                framework={framework}
                lang={lang}
              />
            ))}
          </div>
        </fieldset>
      )}
      <button type="submit" className="main">
        {words.read}
      </button>
    </form>
  );
}
