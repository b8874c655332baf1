import type { ReactNode } from 'react';
import type { ViewProps } from '../view-props.js';
import { answer, openFiles, openSample, stopReading, useSession, type Session } from '../work/session-store.js';
import { FailureNotice } from '../shell/failure-notice.js';
import { dataWords } from '../words/data.js';
import { descriptionWords } from '../words/description.js';
import { DropPlace } from './drop-place.js';
import { PastePlace } from './paste-place.js';
import { PileSection } from './pile-section.js';
import '../figures.css';
import './data.css';

/** Where figures come in: what was given, how it is read, and what is wrong with it. */
export function DataView(props: ViewProps): ReactNode {
  const { address, lang } = props;
  const { framework } = address;
  const words = dataWords[lang];
  const session = useSession();
  const { piles, reading, failure, replaced } = session;
  const open = (files: readonly File[]): void => {
    void openFiles(files, framework, lang);
  };
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="ways-in">
        <DropPlace open={open} words={words} />
        <div className="other-ways">
          <PastePlace open={open} words={words} />
          <div>
            <button type="button" onClick={() => void openSample(framework, lang)}>
              {words.sample}
            </button>
            <p className="hint">{words.sampleHint}</p>
          </div>
        </div>
      </div>
      {reading !== undefined && (
        <div className="notice reading">
          <label>
            {words.stages[reading.stage]}
            {reading.name === '' ? '' : ` (${reading.name})`}{' '}
            <progress {...(reading.share === undefined ? {} : { value: reading.share })} />{' '}
            {reading.share !== undefined && words.share(reading.share)}
          </label>
          <button type="button" onClick={() => void stopReading()}>
            {words.stop}
          </button>
        </div>
      )}
      <FailureNotice said={words.failure} message={failure} />
      {replaced.length > 0 && <p className="notice">{words.replaced(replaced.join(', '))}</p>}
      <Announced session={session} lang={lang} />
      {(['figures', 'activities'] as const).map((pile) => {
        const one = piles[pile];
        return one === undefined ? null : (
          <PileSection
            key={pile}
            {...props}
            pile={pile}
            reading={one}
            answers={session.answers}
            answer={(answers) => void answer(answers, framework, lang)}
          />
        );
      })}
    </>
  );
}

/** Says to who hears the page what became of the file. */
function Announced({ session: { reading, piles }, lang }: { readonly session: Session } & Pick<ViewProps, 'lang'>): ReactNode {
  const words = dataWords[lang];
  const said = (['figures', 'activities'] as const).flatMap((pile) => {
    const one = piles[pile];
    if (one === undefined) return [];
    const name = one.name ?? words.sampleName;
    const { accepted = 0, rejected = 0 } = one.counts ?? {};
    if (one.state === 'read') return [words.ready(name, accepted, rejected)];
    return [one.state === 'refused' ? words.refused : descriptionWords[lang].toSay];
  });
  return (
    <p className="unseen" role="status">
      {reading === undefined && said.join(' ')}
    </p>
  );
}
