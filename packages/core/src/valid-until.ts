import { readArgument } from './argument.js';
import type { IsoDate } from './date.js';
import type { Validity } from './framework.js';

/** The last day of a framework, as extended by what was decided up to a day; by every extension where none is given. */
export function validUntil(validity: Validity, decidedBy?: IsoDate): IsoDate {
  return readArgument('validity', validity, 'the validity of a framework', 'check the framework with checkFramework', () => {
    const { end, extensions = [] } = validity;
    const extended = extensions.filter(({ decided }) => decidedBy === undefined || decided <= decidedBy).map(({ until }) => until);
    return [end, ...extended].reduce((latest, until) => (until > latest ? until : latest));
  });
}
