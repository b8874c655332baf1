import { noPlaceFor } from './account.js';
import { decodeMembers, identifierOf, keepList, keepValues, listOf, type Reading } from './decode-data.js';
import { valuesOf, type Term } from './graph.js';
import { idOf } from './iri.js';
import { keptDanglingLink } from './link-findings.js';
import { linksOf } from './links.js';
import { lexicalOf, lexicalTerms } from './read-lexical.js';
import type { SchemeContext } from './scheme-context.js';
import type { SkosCollection } from './skos-collection.js';
import { AL, SKOS, TYPE } from './vocabulary.js';

const MEMBER = `${SKOS}member`;
const MEMBER_LIST = `${SKOS}memberList`;
const COLLECTION_TERMS = new Set([...lexicalTerms, `${AL}order`, `${AL}memberOrder`]);

/** Reads a collection; the members of an ordered one in the order of its list. */
export function readCollection(iri: string, scheme: string, context: SchemeContext): SkosCollection {
  const { reading, own, place } = context;
  const { account, graph, base } = reading;
  account.meet(iri);
  keepValues(reading, iri, TYPE, [`${SKOS}Collection`, `${SKOS}OrderedCollection`]);
  keepValues(reading, iri, `${SKOS}inScheme`, [scheme]);
  const isOrdered =
    valuesOf(graph, iri, TYPE).some(({ value }) => value === `${SKOS}OrderedCollection`) || valuesOf(graph, iri, MEMBER_LIST).length > 0;
  const members = listedMembers(iri, reading) ?? linksOf(reading, iri, MEMBER, own ? `${AL}memberOrder` : undefined) ?? [];
  account.remark(keptDanglingLink(MEMBER), iri, members.filter((member) => !graph.subjects.has(member)).length);
  const { label, ...lexical } = lexicalOf(iri, context, false);
  return {
    ...(own ? decodeMembers(reading, iri, COLLECTION_TERMS) : {}),
    id: own ? identifierOf(iri, reading, place) : iri,
    ...(Object.keys(label).length === 0 ? {} : { label }),
    ...lexical,
    ...(isOrdered ? { ordered: true } : {}),
    members: members.map((member) => idOf(member, base, place)),
  };
}

/** The members of the list of an ordered collection; those that `member` names beside it are told. */
function listedMembers(iri: string, reading: Reading): readonly string[] | undefined {
  const { account, graph } = reading;
  const head = valuesOf(graph, iri, MEMBER_LIST)[0];
  const list = head === undefined ? undefined : listOf(head, reading);
  if (head === undefined || list?.members.some(({ kind }) => kind !== 'iri') !== false) return undefined;
  account.keep(iri, MEMBER_LIST, [head]);
  keepList(list.cells, reading);
  const listed = new Set(list.members.map(({ value }) => value));
  const isListed = ({ kind, value }: Term): boolean => kind === 'iri' && listed.has(value);
  const direct = valuesOf(graph, iri, MEMBER);
  account.keep(iri, MEMBER, direct.filter(isListed));
  account.tell(
    noPlaceFor(`a ${MEMBER} that is not in the list of the collection`, MEMBER),
    iri,
    MEMBER,
    direct.filter((term) => !isListed(term)),
  );
  return list.members.map(({ value }) => value);
}
