import type { Issue, Severity } from '@actionline/core';
import { show } from '@actionline/core/internal';

/** What jsonld tells of something it left out. */
export interface JsonLdEvent {
  /** What kind of thing. */
  readonly code: string;
  /** What it was, under a name that depends on the kind. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Collects what JSON-LD leaves out on the way to statements. */
export interface JsonLdLosses {
  /** Counts one event. */
  readonly add: (event: JsonLdEvent) => void;
  /** One issue a kind, with its count and the first names. */
  readonly issues: () => readonly Issue[];
}

interface Loss {
  readonly code: string;
  readonly severity: Severity;
  readonly what: string;
  readonly mend: string;
}

const RELATIVE: Loss = {
  code: 'relative-iri',
  severity: 'warning',
  what: 'JSON-LD makes no statement with an IRI that stays relative',
  mend: 'give the option base, or @base in the context',
};
const LOOSE: Loss = {
  code: 'not-kept',
  severity: 'info',
  what: 'JSON-LD makes no statement of a value that belongs to no node',
  mend: 'put it under a property',
};
const LOSSES: Readonly<Record<string, Loss>> = {
  'invalid property': {
    code: 'undefined-term',
    severity: 'warning',
    what: 'JSON-LD leaves out what stands under a key that no context defines',
    mend: 'define it in the @context',
  },
  'relative graph reference': RELATIVE,
  'relative subject reference': RELATIVE,
  'relative predicate reference': RELATIVE,
  'relative object reference': RELATIVE,
  'blank node predicate': {
    code: 'not-kept',
    severity: 'info',
    what: 'JSON-LD makes no statement with a property that is a node without a name',
    mend: 'name the property by an IRI',
  },
  'invalid @language value': {
    code: 'missing-language',
    severity: 'warning',
    what: 'A language is no well-formed tag, and the text was kept without it',
    mend: 'write a BCP 47 tag such as "en"',
  },
  'rdfDirection not set': {
    code: 'not-kept',
    severity: 'info',
    what: 'The model has no place for the direction of a text; the text was kept',
    mend: 'leave @direction out',
  },
  'free-floating scalar': LOOSE,
  'object with only @value': LOOSE,
  'object with only @list': LOOSE,
  'object with only @language': LOOSE,
};
const SHOWN = 5;

/** Collects the losses of one document. */
export function jsonLdLosses(document: object): JsonLdLosses {
  const found = new Map<Loss, { count: number; readonly names: Set<string> }>();
  return {
    add: ({ code, details }) => {
      const loss = Object.hasOwn(LOSSES, code) ? LOSSES[code] : undefined;
      if (loss === undefined) return;
      const there = found.get(loss) ?? { count: 0, names: new Set<string>() };
      there.count += 1;
      const name = Object.values(details)[0];
      if (typeof name === 'string' && there.names.size <= SHOWN) there.names.add(name);
      found.set(loss, there);
    },
    issues: () =>
      [...found].map(([{ code, severity, what, mend }, { count, names }]) => {
        const given = [...names].slice(0, SHOWN);
        const shown = given.length === 0 ? '' : `: ${given.map(show).join(', ')}${names.size > SHOWN ? ', …' : ''}`;
        const lacks = code === 'undefined-term' && !hasContext(document) ? 'The document has no @context. ' : '';
        return {
          code,
          severity,
          message: `${lacks}${what}; ${mend}. ${String(count)} ${count === 1 ? 'case' : 'cases'}${shown}.`,
          values: { given, count },
        };
      }),
  };
}

function hasContext(document: object): boolean {
  return Array.isArray(document)
    ? document.some((each) => typeof each === 'object' && each !== null && '@context' in each)
    : '@context' in document;
}
