import { proxy, wrap, type Remote } from 'comlink';
import type { Desk, Tell } from './desk.js';

/** The desk in its worker, started when it is first needed. */
export function desk(): Remote<Desk> {
  started ??= start();
  return started;
}

function start(): Remote<Desk> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'figures' });
  // one that could not be loaded, or has no memory left, answers no more
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    started = undefined;
    for (const fallen of listeners) fallen(message === '' ? 'The worker could not be started.' : message);
  });
  return wrap<Desk>(worker);
}

const listeners = new Set<(message: string) => void>();

/** Is told when the worker falls over: what lay on its desk is gone. */
export function onFallen(listener: (message: string) => void): void {
  listeners.add(listener);
}

let started: Remote<Desk> | undefined;

/** A listener that the worker can call. */
export function told(tell: Tell): Tell {
  return proxy(tell);
}
