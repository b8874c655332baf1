import type { IssueMessages, IssueSaid } from './issue-messages.js';
import { frenchTypography as set } from './typography.js';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` ; peut-être s’agit-il de « ${nearest} »`);
const unknown =
  (what: string) =>
  ({ list, given, nearest }: IssueSaid): string =>
    set(`${list} : ${what} « ${given} » n’est pas connu${meant(nearest)}. Ce chiffre n’est pas compté.`);

/** What is wrong with the evidence, in French. */
export const frIssues: IssueMessages = {
  'unknown-key': ({ list, given, nearest }) => set(`${list} : le champ « ${given} » n’est pas connu${meant(nearest)}.`),
  'unknown-role': unknown('le rôle'),
  'unknown-bound': unknown('le qualificatif'),
  'unknown-status': unknown('le statut'),
  'unknown-missing': unknown('le motif d’absence'),
  'unknown-confidence': unknown('le degré de confiance'),
  'unknown-measure': ({ list, given, nearest }) =>
    set(`${list} : la mesure « ${given} » n’est pas l’une de celles de ce texte${meant(nearest)}.`),
  'bad-type': ({ list }) => set(`${list} : un champ n’est pas du type attendu. Ce chiffre n’est pas compté.`),
  'bad-period': ({ list }) => set(`${list} : les dates ne forment pas une période. Ce chiffre n’est pas compté.`),
  'unit-mismatch': ({ list, given, expected }) =>
    set(`${list} : le chiffre est exprimé en « ${given} », alors que l’on compte en « ${expected} ». Il n’est pas compté.`),
  'not-a-number': ({ list }) => set(`${list} : la valeur n’est pas un nombre utilisable. Elle n’est pas comptée.`),
  'negative-count': ({ list, given }) =>
    set(`${list} : la valeur est de ${given}, alors que rien ici ne peut être négatif. Elle n’est pas comptée.`),
  'beyond-limit': ({ list, given }) =>
    set(`${list} : la valeur est de ${given}, ce qui est plus bas ou plus haut qu’il n’est possible. Elle n’est pas comptée.`),
  duplicate: ({ list, times }) =>
    set(`${list} : ce chiffre est donné ${times === 2 ? 'deux' : String(times)} fois et n’est compté qu’une fois.`),
  'conflicting-figures': ({ list }) =>
    set(
      `Des chiffres différents sont donnés pour les mêmes jours, le même lieu et la même ventilation : ${list}. Chacun est tenu pour possible tant que l’on ne sait pas lequel est exact.`,
    ),
  'parts-above-total': ({ list }) =>
    set(`Les parties d’un total dépassent celui-ci ou ne l’atteignent pas : ${list}. L’un de ces chiffres est à corriger.`),
  contradiction: ({ list }) => set(`Des chiffres se contredisent : ${list}. L’un d’eux est à corriger.`),
  'sum-beyond-limit': ({ list }) =>
    set(`Ensemble, des chiffres donnent moins ou plus qu’il n’est possible : ${list}. L’un d’eux est à corriger.`),
  'falling-total': ({ figures: [before = '', after = ''] }) =>
    set(
      `Un total cumulé ne peut pas baisser, or un premier total (${before}) dépasse celui qui le suit (${after}). L’un des deux est à corriger.`,
    ),
  'cannot-combine': ({ list }) =>
    set(`Des chiffres portent sur des lieux ou des ventilations différents et ne peuvent être combinés : ${list}. Il faudrait le total.`),
  'correction-cycle': ({ list }) =>
    set(`Des chiffres se corrigent l’un l’autre, si bien qu’aucune correction ne vaut : ${list}. Il reste à dire lequel est exact.`),
  'unclear-order': ({ list }) =>
    set(
      `Des comptes rendus disent que c’est fait et que cela ne l’est pas, sans que leurs dates disent lequel est le plus récent : ${list}. Il reste à dire lequel vaut.`,
    ),
};
