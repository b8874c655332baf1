import type { IssueValues, Locale } from '@actionline/core';
import type { Context } from 'hono';

import type { ProblemCode } from './problem-code.js';

/** The words of the service in one language; those of the readers come with `@actionline/targets/table`. */
export interface Words {
  /** What went wrong, and what to do. */
  readonly problems: Readonly<Record<ProblemCode, { readonly title: string; readonly detail: string }>>;
  /** What the service finds in records itself. */
  readonly issues: Readonly<Record<OwnIssueCode, (values: IssueValues) => string>>;
}

/** The codes of the issues that the service finds itself. */
type OwnIssueCode =
  | 'id-taken'
  | 'supersedes-unknown'
  | 'unstorable-id'
  | 'bad-encoding'
  | 'unknown-here'
  | 'unknown-target'
  | 'repeated-parameter'
  | 'not-acceptable'
  | 'too-large'
  | 'needs-place'
  | 'since-after-as-of';

/** The language that a request asks for, by `?language=` or `Accept-Language`. */
export function languageOf(c: Context): Locale {
  return c.get('language') === 'fr' ? 'fr' : 'en';
}

const en: Words = {
  problems: {
    'faulty-request': {
      title: 'Unprocessable Content',
      detail: 'The request cannot be fulfilled as it is; the issues say how to mend it.',
    },
    'faulty-rows': {
      title: 'Unprocessable Content',
      detail:
        'Nothing was stored, since not every row is sound; mend the rows that the issues name and send the batch again. With the header “Prefer: handling=lenient” the sound rows are stored.',
    },
    'not-found': { title: 'Not Found', detail: 'There is nothing at this address; /openapi.json lists all that there is.' },
    'not-allowed': { title: 'Method Not Allowed', detail: 'This address does not take this method; the header Allow says which it takes.' },
    'not-acceptable': {
      title: 'Not Acceptable',
      detail: 'This address gives nothing that the header Accept allows; the issue says what it gives.',
    },
    'not-authorised': {
      title: 'Unauthorized',
      detail: 'Records are taken from those who hold the token; send it as “Authorization: Bearer …”.',
    },
    'too-large': { title: 'Content Too Large', detail: 'The batch is larger than the service takes at once; send it in parts.' },
    'other-media-type': { title: 'Unsupported Media Type', detail: 'Send “application/json” or “text/csv”, and say so in Content-Type.' },
    'missing-package': {
      title: 'Not Implemented',
      detail: 'This format needs a package that is not installed with the service; ask for another format, or install it.',
    },
    unavailable: { title: 'Service Unavailable', detail: 'The database does not answer; try again later.' },
    failed: { title: 'Internal Server Error', detail: 'The service failed; the request itself may be sound. Its log says more.' },
  },
  issues: {
    'id-taken': ({ given }) =>
      `Under the id “${shown(given)}” something else is stored already, and nothing that is stored is changed. Send the correction under an id of its own, with this id in \`supersedes\`.`,
    'supersedes-unknown': ({ id, given }) =>
      `“${shown(id)}” corrects “${shown(given)}”, which is not stored and cannot be stored from this batch. Send that one first, or correct the id in \`supersedes\`.`,
    'unstorable-id': ({ given }) => `The id ${JSON.stringify(given)} holds a character that is not shown. Give another id.`,
    'bad-encoding': () => 'The text is not UTF-8. Save it as UTF-8 and send it again.',
    'unknown-here': ({ given, expected }) => `“${shown(given)}” is not known here; expected ${listed(expected, 'or')}.`,
    'unknown-target': ({ given, expected, framework }) =>
      `“${shown(given)}” is no target of \`${shown(framework)}\`; the nearest: ${listed(expected, 'or')}. /frameworks/${shown(framework)} lists all.`,
    'repeated-parameter': ({ name, count }) => `\`${shown(name)}\` is given ${shown(count)} times. Give it once.`,
    'not-acceptable': ({ given, expected }) => `Accept is “${shown(given)}”; this address gives ${listed(expected, 'or')}.`,
    'too-large': ({ expected }) => `A batch is at most ${Number(expected).toLocaleString('en-GB')} bytes. Send it in parts.`,
    'needs-place': () => 'A report by the template `country` is about one place. Give `place`, such as `place=KE`.',
    'since-after-as-of': ({ given, expected }) =>
      `The report is as of ${shown(expected)}, and is compared with an earlier day; given ${shown(given)}.`,
  },
};

const fr: Words = {
  problems: {
    'faulty-request': {
      title: 'Demande à corriger',
      detail: 'La demande ne peut être satisfaite en l’état ; les observations disent comment la corriger.',
    },
    'faulty-rows': {
      title: 'Lignes à corriger',
      detail:
        'Rien n’a été enregistré, car certaines lignes sont erronées ; corrigez celles que nomment les observations et renvoyez le lot. Avec l’en-tête « Prefer: handling=lenient », les lignes correctes sont enregistrées.',
    },
    'not-found': { title: 'Introuvable', detail: 'Il n’y a rien à cette adresse ; /openapi.json donne la liste de ce qui existe.' },
    'not-allowed': {
      title: 'Méthode non admise',
      detail: 'Cette adresse n’admet pas cette méthode ; l’en-tête Allow dit lesquelles elle admet.',
    },
    'not-acceptable': {
      title: 'Forme non disponible',
      detail: 'Cette adresse ne donne rien de ce que l’en-tête Accept admet ; l’observation dit ce qu’elle donne.',
    },
    'not-authorised': {
      title: 'Non autorisé',
      detail: 'Les enregistrements sont reçus de qui détient le jeton ; envoyez-le sous la forme « Authorization: Bearer … ».',
    },
    'too-large': {
      title: 'Contenu trop volumineux',
      detail: 'Le lot dépasse ce que le service reçoit en une fois ; envoyez-le en plusieurs parties.',
    },
    'other-media-type': {
      title: 'Type de contenu non pris en charge',
      detail: 'Envoyez « application/json » ou « text/csv », et indiquez-le dans Content-Type.',
    },
    'missing-package': {
      title: 'Non disponible',
      detail: 'Ce format demande un paquet qui n’est pas installé avec le service ; demandez un autre format, ou installez-le.',
    },
    unavailable: { title: 'Service indisponible', detail: 'La base de données ne répond pas ; réessayez plus tard.' },
    failed: {
      title: 'Erreur interne',
      detail: 'Le service a échoué ; la demande elle-même est peut-être correcte. Son journal en dit plus.',
    },
  },
  issues: {
    'id-taken': ({ given }) =>
      `L’identifiant « ${shown(given)} » désigne déjà autre chose, et rien de ce qui est enregistré n’est modifié. Envoyez la correction sous un identifiant propre, avec celui-ci dans \`supersedes\`.`,
    'supersedes-unknown': ({ id, given }) =>
      `« ${shown(id)} » corrige « ${shown(given)} », qui n’est pas enregistré et ne peut l’être à partir de ce lot. Envoyez d’abord celui-là, ou corrigez l’identifiant dans \`supersedes\`.`,
    'unstorable-id': ({ given }) => `L’identifiant ${JSON.stringify(given)} contient un caractère invisible. Donnez un autre identifiant.`,
    'bad-encoding': () => 'Le texte n’est pas en UTF-8. Enregistrez-le en UTF-8 et renvoyez-le.',
    'unknown-here': ({ given, expected }) => `« ${shown(given)} » n’est pas connu ici ; valeurs attendues : ${listed(expected, 'ou')}.`,
    'unknown-target': ({ given, expected, framework }) =>
      `« ${shown(given)} » n’est pas une cible de \`${shown(framework)}\` ; les plus proches : ${listed(expected, 'ou')}. /frameworks/${shown(framework)} les donne toutes.`,
    'repeated-parameter': ({ name, count }) => `\`${shown(name)}\` est donné ${shown(count)} fois. Donnez-le une seule fois.`,
    'not-acceptable': ({ given, expected }) => `Accept vaut « ${shown(given)} » ; cette adresse donne ${listed(expected, 'ou')}.`,
    'too-large': ({ expected }) =>
      `Un lot compte au plus ${Number(expected).toLocaleString('fr-FR')} octets. Envoyez-le en plusieurs parties.`,
    'needs-place': () => 'Un rapport selon le modèle `country` porte sur un lieu. Indiquez `place`, par exemple `place=KE`.',
    'since-after-as-of': ({ given, expected }) =>
      `Le rapport est arrêté au ${shown(expected)} et se compare à un jour antérieur ; jour donné : ${shown(given)}.`,
  },
};

/** The words of each language. */
export const words: Readonly<Record<Locale, Words>> = { en, fr };

function shown(value: IssueValues[string]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listed(value: IssueValues[string], or: string): string {
  const names = (Array.isArray(value) ? (value as readonly (string | number)[]) : [shown(value)]).map((name) => `\`${String(name)}\``);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
}
