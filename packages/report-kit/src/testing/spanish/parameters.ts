import type { Messages } from '../../index.js';

/** What the numbers of the method decide, in Spanish. */
export const esParameters: Messages['part']['method']['parameter'] = {
  onTrack: 'Parte de lo previsto a partir de la cual el ritmo se considera suficiente',
  atRisk: 'Parte de lo previsto a partir de la cual el ritmo se considera lento; por debajo, los avances son escasos o nulos',
  wrongWay: 'Parte de lo previsto por debajo de la cual los valores se alejan de la meta',
  earlyShare: 'Parte del tiempo que debe haber transcurrido para valorar el ritmo',
  smallestChange: 'Variación, como parte del valor de partida, que no cuenta cuando solo se promete un sentido',
  minimumPoints: 'Número de datos que necesita una tendencia, incluido el valor de partida',
  aboutTolerance: 'Alcance de «aproximadamente» a cada lado de un dato, como parte de este',
  coverageShare: 'Parte de los días o períodos vencidos por debajo de la cual los datos son escasos',
  staleAfterDays: 'Número de días tras el cual los datos se consideran demasiado antiguos',
};
