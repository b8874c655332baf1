import { ActionlineError, type Issue } from '@actionline/core';
import { show } from '@actionline/core/internal';

/** What RFC 3987 and Turtle's IRIREF leave out of an IRI: controls, space, and `< > " { } | \ ^` and the backtick. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0020\u007f-\u009f<>"{}|\\^`\ud800-\udfff]/u;
const ABSOLUTE = /^https?:\/\/[^/?#]/i;

/** Whether a text is an absolute `http:` or `https:` IRI with no forbidden character. */
export function isHttpIri(text: string): boolean {
  return ABSOLUTE.test(text) && !FORBIDDEN.test(text);
}

/** The first character of a text that an IRI may not hold, as `U+0020`; `undefined` where there is none. */
function forbiddenCharacter(text: string): string | undefined {
  const found = FORBIDDEN.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The base itself where it is an absolute `http:` or `https:` IRI that ends in `/` or `#`; throws otherwise.
 *
 * @throws {@link ActionlineError} `bad-argument`.
 */
export function checkBase(base: unknown): string {
  if (typeof base === 'string' && isHttpIri(base) && /[/#]$/.test(base) && !base.slice(0, -1).includes('#')) return base;
  throw new ActionlineError(
    'bad-argument',
    `base was ${show(base)}; expected an http: or https: IRI that ends in "/" or "#", such as "https://data.example.org/id/"; every id is put after it.`,
    { given: base },
  );
}

/** Makes the IRIs of one document, and collects every id that cannot be part of one. */
export interface IriMaker {
  /** The base that ids are put after. */
  readonly base: string;
  /** The IRI of an id in a part of the base; an id that is an `http:` or `https:` IRI stays as it is. */
  readonly of: (part: string, id: string) => string;
  /** What was wrong with the ids so far. */
  readonly issues: readonly Issue[];
}

/** The part of the base that each kind of id stands in; items stand at the base itself. */
export const parts = {
  item: '',
  target: 'targets/',
  measure: 'measures/',
  theme: 'themes/',
  group: 'groups/',
  actor: 'actors/',
  instrument: 'instruments/',
  standard: 'standards/',
  sdg: 'sdg/',
} as const;

/** A new {@link IriMaker} on a checked base. */
export function iriMaker(base: string): IriMaker {
  const issues: Issue[] = [];
  const refuse = (id: string, why: string): string => {
    issues.push({ code: 'bad-iri', severity: 'error', message: `The id ${show(id)} ${why}`, path: [id] });
    return base;
  };
  return {
    base,
    issues,
    of: (part, id) => {
      if (id === '') return refuse(id, 'is empty; expected at least one character.');
      const character = forbiddenCharacter(id);
      if (character !== undefined) {
        return refuse(id, `holds ${character}, which no IRI may hold; expected letters, digits, ".", "-", "_" and "/".`);
      }
      if (!ABSOLUTE.test(id))
        return base.endsWith('#') && id.includes('#') ? refuse(id, 'holds a second "#"; leave it out.') : base + part + id;
      // Such an id would come back without its base.
      return id.startsWith(base) ? refuse(id, 'begins with the base; give only what follows the base.') : id;
    },
  };
}

/** The id behind an IRI: what follows the part of the base, or the IRI itself where it does not stand there. */
export function idOf(iri: string, base: string, part: string): string {
  const start = base + part;
  return base !== '' && iri.length > start.length && iri.startsWith(start) ? iri.slice(start.length) : iri;
}
