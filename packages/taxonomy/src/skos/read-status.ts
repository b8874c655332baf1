import { statementsOf, type Reading } from './decode-data.js';
import { idOf } from './iri.js';
import { linksOf } from './links.js';
import { AL, DCT, OWL } from './vocabulary.js';

/** The stage of life of an item or concept, and what replaced it; `al:status` counts in documents of ours alone. */
export function statusOf(
  iri: string,
  reading: Reading,
  place: string,
  own: boolean,
): { readonly status?: string; readonly replacedBy?: readonly string[] } {
  const { base, account } = reading;
  const said = statementsOf(reading, iri);
  const replacedBy = linksOf(reading, iri, `${DCT}isReplacedBy`, own ? `${AL}replacedByOrder` : undefined)?.map((each) =>
    idOf(each, base, place),
  );
  const flag = said.get(`${OWL}deprecated`)?.[0];
  const deprecated = flag === undefined ? undefined : flag.value === 'true' || flag.value === '1';
  const stated = own ? said.get(`${AL}status`)?.[0] : undefined;
  const status = stated?.value ?? (deprecated === true ? (replacedBy === undefined ? 'withdrawn' : 'replaced') : undefined);
  if (stated !== undefined) account.keep(iri, `${AL}status`, [stated]);
  // a flag that another status overrules is not kept
  if (flag !== undefined && deprecated === (status === 'withdrawn' || status === 'replaced')) account.keep(iri, `${OWL}deprecated`, [flag]);
  return { ...(status === undefined ? {} : { status }), ...(replacedBy === undefined ? {} : { replacedBy }) };
}
