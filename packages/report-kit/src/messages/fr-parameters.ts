import type { ParameterMessages } from './parameter-messages.js';
import { frenchTypography as set } from './typography.js';

/** What the numbers of the method decide, in French. */
export const frParameters: ParameterMessages = {
  onTrack: 'Part de l’attendu à partir de laquelle le rythme est jugé suffisant',
  atRisk: set('Part de l’attendu à partir de laquelle le rythme est jugé lent ; au-dessous, les progrès sont faibles ou nuls'),
  wrongWay: 'Part de l’attendu au-dessous de laquelle les valeurs s’éloignent de la cible',
  earlyShare: 'Part du temps qui doit s’être écoulée pour que le rythme soit jugé',
  smallestChange: 'Variation, en part de la valeur de départ, qui ne compte pas lorsque seul un sens est promis',
  minimumPoints: 'Nombre de chiffres nécessaires pour dégager une tendance, valeur de départ comprise',
  aboutTolerance: set('Portée d’« environ » de chaque côté d’un chiffre, en part de celui-ci'),
  coverageShare: 'Part des jours ou des périodes échus au-dessous de laquelle les éléments sont jugés peu nombreux',
  staleAfterDays: 'Nombre de jours après lequel les éléments sont jugés trop anciens',
};
