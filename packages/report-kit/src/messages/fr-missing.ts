import { inWords } from './fr-grammar.js';
import type { MissingSaid, StepMessages } from './step-messages.js';
import { frenchTypography as set } from './typography.js';
import { upperFirst } from './upper-first.js';

/** Whom a missing figure is of: « pour l’Ouganda », « pour les lieux autres que le Kenya et l’Ouganda », or only « pour » its days. */
function missing({ partly, place, except, parts, during, spans, periods, decides }: MissingSaid): string {
  const who = except === undefined ? place : place === undefined ? `les lieux autres que ${except}` : `${place}, sauf ${except}`;
  const what = `Aucun chiffre${partly ? ' complet' : ''}${parts === '' ? '' : ` (${parts})`} pour `;
  const bare = periods === 1 || /^(?:les années [\d à]+|(?:[\d, –]| et )+)$/.test(spans) ? spans : `ces périodes : ${spans}`;
  const where = who === undefined ? bare : periods === 1 ? `${who}${during}` : `${who} : ${spans}`;
  if (decides === undefined) return set(`${what}${where}.`);
  const verdict = decides.recurring
    ? `l’engagement serait ${decides.level === 'met' ? 'tenu' : 'manqué'} pour ${periods === 1 ? 'cette période' : 'chacune de ces périodes'}`
    : `la cible serait ${decides.level === 'met' ? 'atteinte' : 'manquée'}`;
  return set(`${what}${where} ; avec ${decides.figure}, ${verdict}.`);
}

/** What is missing, in French. */
export const frMissing: StepMessages['missing'] = {
  deed: set('À fournir : un compte rendu disant si cela a été fait, et quand.'),
  figures: (measure) => set(`À fournir : des chiffres (${measure}).`),
  evidence: 'Aucun compte rendu ne dit comment l’engagement est tenu.',
  evidenceOf: (parts, count) =>
    set(
      `${count === 1 ? 'À fournir, pour ce volet, un compte rendu' : 'À fournir, pour chacun de ces volets, un compte rendu'} : ${parts}.`,
    ),
  stale: set('À fournir : un compte rendu récent ; le dernier est trop ancien pour conclure.'),
  days: (covered, total) => set(`Les chiffres couvrent ${covered} des ${total} jours écoulés.`),
  closed: (until) => set(`Jusqu’au ${until}, les chiffres sont complets.`),
  early: (elapsed, total) => set(`Il est trop tôt pour juger du rythme : ${elapsed} jours sur ${total} se sont écoulés.`),
  periods: (list) => set(`À fournir : des chiffres pour ${list}.`),
  trend: 'Les chiffres publiés ne suffisent pas à dégager une tendance.',
  parts: 'Les volets de cet engagement ne sont pas donnés.',
  figure: missing,
  part: ({ count, figures, silent }) =>
    set(
      `${count === 1 ? 'Un chiffre publié n’est que partiel' : `${upperFirst(inWords(count))} chiffres publiés ne sont que partiels`}${figures === undefined ? '' : ` : ${figures}`}${silent.length === 0 ? '' : ` ; il n’y en a aucun pour ${silent.join(', ')}`}.`,
    ),
  places: (count) => `les ${String(count)} pour lesquels des chiffres sont publiés`,
  more: (count) => (count === 1 ? 'Un autre chiffre manque encore.' : `${upperFirst(inWords(count))} autres chiffres manquent encore.`),
  cut: 'Il peut manquer d’autres chiffres que ceux qui sont nommés ici.',
  loose: (figures, count) =>
    set(
      count === 1
        ? `Ce chiffre n’est pas assez précis pour conclure ; il faudrait un chiffre exact : ${figures}.`
        : `Ces chiffres ne sont pas assez précis pour conclure ; il faudrait des chiffres exacts : ${figures}.`,
    ),
  impossible: {
    negative: (figures, count) =>
      set(
        count === 1
          ? `Ce chiffre est inférieur à zéro, ce qui est impossible pour cette mesure ; il est à corriger : ${figures}.`
          : `Ces chiffres sont inférieurs à zéro, ce qui est impossible pour cette mesure ; ils sont à corriger : ${figures}.`,
      ),
    'beyond-limit': (figures, count) =>
      set(
        count === 1
          ? `Ce chiffre est plus bas ou plus haut qu’il n’est possible pour cette mesure ; il est à corriger : ${figures}.`
          : `Ces chiffres sont plus bas ou plus hauts qu’il n’est possible pour cette mesure ; ils sont à corriger : ${figures}.`,
      ),
    'not-a-number': (figures, count) =>
      set(
        count === 1
          ? `Ce chiffre n’est pas un nombre utilisable ; il est à corriger : ${figures}.`
          : `Ces chiffres ne sont pas des nombres utilisables ; ils sont à corriger : ${figures}.`,
      ),
  },
  straddling: (figure, span) => set(`Il faudrait savoir ce qui revient à ${span} dans ce chiffre : ${figure}.`),
  contradicting: (figures) => set(`Ces chiffres ne peuvent être tous exacts ; il reste à dire lequel est faux : ${figures}.`),
  unclear: (reports) =>
    set(`Des comptes rendus disent que c’est fait et que cela ne l’est pas ; il reste à dire lequel est le plus récent : ${reports}.`),
};
