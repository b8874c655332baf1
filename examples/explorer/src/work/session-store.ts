import { useSyncExternalStore } from 'react';
import type { Lang } from '../address/address.js';
import type { FrameworkName } from '../frameworks.js';
import { NO_ANSWERS, type Answers } from './answers.js';
import { desk, onFallen, told } from './client.js';
import type { Laid, Pile, Tell } from './desk.js';
import type { Findings } from './findings.js';
import type { Question } from './question.js';
import type { Reading, WorkProgress } from './reading.js';

/** A verdict that is another than before the last change of what is asked. */
interface ChangedVerdict {
  readonly target: string;
  readonly notation: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What was loaded and what follows from it, in the memory of the page alone. */
export interface Session {
  /** What lies on each pile. */
  readonly piles: Readonly<Partial<Record<Pile, Reading>>>;
  /** The framework and language that they were read for. */
  readonly readFor?: { readonly framework: FrameworkName; readonly lang: Lang };
  /** What was said about the file of figures. */
  readonly answers: Answers;
  /** How far the reading under way has come; absent where none is. */
  readonly reading?: WorkProgress & { readonly name: string };
  /** Files that were not taken, since one of their kind came after them. */
  readonly replaced: readonly string[];
  /** Why the last work failed, as the machine says it. */
  readonly failure?: string;
  /** Grows with whatever is loaded, said or taken away. */
  readonly version: number;
  readonly findings?: Findings;
  /** What the findings answer. */
  readonly question?: Question;
  readonly isEvaluating: boolean;
  /** Verdicts that moved with the last change of the question; absent where the figures are new. */
  readonly changed?: readonly ChangedVerdict[];
}

/** Where the figures came from, to read them again for another framework or with other answers. */
type Origin = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'sample' };

let session: Session = { piles: {}, answers: NO_ANSWERS, replaced: [], version: 0, isEvaluating: false };
const origins = new Map<Pile, Origin>();
const listeners = new Set<() => void>();
let readingTurn = 0;
let findingTurn = 0;

onFallen((message) => {
  readingTurn += 1;
  findingTurn += 1;
  origins.clear();
  session = { piles: {}, answers: NO_ANSWERS, replaced: [], version: session.version + 1, isEvaluating: false };
  change({ failure: message });
});

function change(by: Partial<Session>): void {
  session = { ...session, ...by };
  for (const listener of listeners) listener();
}

/** The session as it is now. */
export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}

/** Reads files that were dropped, chosen or pasted; what is being read is given up. */
export async function openFiles(files: readonly File[], framework: FrameworkName, lang: Lang): Promise<void> {
  await work(files[0]?.name ?? '', async (tell, isOurs) => {
    const taken = new Map<Pile, string>();
    const replaced: string[] = [];
    for (const file of files) {
      change({ reading: { stage: 'looking', name: file.name } });
      const laid = await desk().read(file, framework, lang, NO_ANSWERS, tell);
      if (!isOurs()) return;
      const earlier = taken.get(laid.pile);
      if (earlier !== undefined) replaced.push(earlier);
      taken.set(laid.pile, file.name);
      origins.set(laid.pile, { kind: 'file', file });
      if (laid.pile === 'figures') change({ answers: NO_ANSWERS });
      take([laid], framework, lang);
    }
    change({ replaced });
  });
}

/** Reads the published figures that come with the page. */
export async function openSample(framework: FrameworkName, lang: Lang): Promise<void> {
  await work('', async (tell, isOurs) => {
    const laid = await desk().readSample(framework, lang, tell);
    if (!isOurs()) return;
    for (const { pile } of laid) origins.set(pile, { kind: 'sample' });
    change({ answers: NO_ANSWERS, replaced: [] });
    take(laid, framework, lang);
  });
}

/** Reads the file of figures again, by what was said about it. */
export async function answer(answers: Answers, framework: FrameworkName, lang: Lang): Promise<void> {
  const origin = origins.get('figures');
  if (origin?.kind !== 'file') return;
  change({ answers });
  await work(origin.file.name, async (tell, isOurs) => {
    const laid = await desk().read(origin.file, framework, lang, answers, tell);
    if (isOurs()) take([laid], framework, lang);
  });
}

/** Reads all that was loaded again, for another framework. */
export async function readAgain(framework: FrameworkName, lang: Lang): Promise<void> {
  const all = [...origins];
  if (all.some(([, { kind }]) => kind === 'sample')) {
    await openSample(framework, lang);
    return;
  }
  await work('', async (tell, isOurs) => {
    for (const [pile, origin] of all) {
      if (origin.kind !== 'file') continue;
      change({ reading: { stage: 'looking', name: origin.file.name } });
      const laid = await desk().read(origin.file, framework, lang, pile === 'figures' ? session.answers : NO_ANSWERS, tell);
      if (!isOurs()) return;
      take([laid], framework, lang);
    }
  });
}

/** Says what was read in another language. */
export async function sayAgain(framework: FrameworkName, lang: Lang): Promise<void> {
  change({ readFor: { framework, lang } });
  const turn = readingTurn;
  const piles: Partial<Record<Pile, Reading>> = { ...session.piles };
  for (const pile of ['figures', 'activities'] as const) {
    const reading = await desk().say(pile, framework, lang);
    if (reading !== undefined) piles[pile] = reading;
  }
  if (turn === readingTurn) change({ piles });
}

/** Takes a pile away. */
export async function clearPile(pile: Pile): Promise<void> {
  origins.delete(pile);
  const { [pile]: _gone, ...piles } = session.piles;
  await desk().clear(pile);
  change({ piles, version: session.version + 1, ...(pile === 'figures' ? { answers: NO_ANSWERS } : {}) });
}

/** Gives up the reading that is under way. */
export async function stopReading(): Promise<void> {
  readingTurn += 1;
  clearReading();
  await desk().stop();
}

/** Evaluates what lies on the desk, and says which verdicts moved. */
export async function ask(question: Question): Promise<void> {
  findingTurn += 1;
  const turn = findingTurn;
  const { version } = session;
  change({ isEvaluating: true });
  try {
    const findings = await desk().findings(question);
    if (turn !== findingTurn) return;
    const { findings: before, question: asked } = session;
    const isComparable = before !== undefined && asked?.framework === question.framework && version === evaluatedVersion;
    const { changed: _changed, failure: _failure, ...rest } = session;
    session = { ...rest, findings, question, isEvaluating: false };
    change(isComparable ? { changed: moved(before, findings, asked.lang === question.lang) } : {});
    evaluatedVersion = version;
  } catch (error) {
    if (turn === findingTurn) change({ isEvaluating: false, failure: said(error) });
  }
}

let evaluatedVersion = -1;

function moved(before: Findings, after: Findings, isSameLanguage: boolean): readonly ChangedVerdict[] {
  if (!isSameLanguage) return [];
  const earlier = new Map(before.findings.map((one) => [one.target, one]));
  return after.findings.flatMap(({ target, notation, label, statusLabel }) => {
    const old = earlier.get(target);
    return old === undefined || old.statusLabel === statusLabel
      ? []
      : [{ target, notation, label, before: old.statusLabel, after: statusLabel }];
  });
}

async function work(name: string, run: (tell: Tell, isOurs: () => boolean) => Promise<void>): Promise<void> {
  readingTurn += 1;
  const turn = readingTurn;
  const isOurs = (): boolean => turn === readingTurn;
  const { failure: _failure, ...rest } = session;
  session = { ...rest, reading: { stage: 'looking', name } };
  change({});
  const tell = told((progress) => {
    if (isOurs() && session.reading !== undefined) change({ reading: { ...progress, name: session.reading.name } });
  });
  try {
    await run(tell, isOurs);
  } catch (error) {
    // what was given up says so, and nobody waits for it
    if (isOurs()) change({ failure: said(error) });
  }
  if (isOurs()) clearReading();
}

function clearReading(): void {
  const { reading: _reading, ...rest } = session;
  session = rest;
  change({});
}

function take(laid: readonly Laid[], framework: FrameworkName, lang: Lang): void {
  const piles: Partial<Record<Pile, Reading>> = { ...session.piles };
  for (const { pile, reading } of laid) piles[pile] = reading;
  change({ piles, readFor: { framework, lang }, version: session.version + 1 });
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
