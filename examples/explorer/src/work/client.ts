import { proxy, wrap, type Remote } from 'comlink';
import type { Desk, Tell } from './desk.js';

/** The desk in its worker, started when it is first needed. */
export function desk(): Remote<Desk> {
  started ??= wrap<Desk>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'figures' }));
  return started;
}

let started: Remote<Desk> | undefined;

/** A listener that the worker can call. */
export function told(tell: Tell): Tell {
  return proxy(tell);
}
