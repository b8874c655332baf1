import type { RemarkCode } from './en-remarks.js';
import { fr } from './french-text.js';
import type { Sentence } from './issue-words.js';

/** What a description of a table remarks on, in French. */
export const frRemarks: Readonly<Record<RemarkCode, Sentence>> = {
  container: (said) => {
    if (said.has('delimiter'))
      return said.has('encoding')
        ? fr`Le texte est codé en ${said.raw('encoding')}, et ses cellules sont séparées par ${said.coded('delimiter')}.`
        : fr`Les cellules du texte sont séparées par ${said.coded('delimiter')}.`;
    if (said.has('sheet'))
      return said.has('sheets')
        ? fr`La feuille ${said.quoted('sheet')} est lue ; il y a ${said.all('sheets')}.`
        : fr`La feuille ${said.quoted('sheet')} est lue.`;
    return said.has('path') ? fr`Le tableau est en JSON, à l’emplacement ${said.coded('path')}.` : 'Le tableau est en JSON.';
  },
  header: (said) => {
    const rows = said.raw('rows').replaceAll(', ', ' et ');
    const at = rows.includes(' ') ? `aux lignes ${rows}` : `à la ligne ${rows}`;
    if (said.count('above') === 0) return fr`L’en-tête se trouve ${at}.`;
    return said.count('above') === 1
      ? fr`L’en-tête se trouve ${at} ; une ligne placée au-dessus n’est pas lue.`
      : fr`L’en-tête se trouve ${at} ; ${said.number('above')} lignes placées au-dessus ne sont pas lues.`;
  },
  tags: (said) =>
    fr`La ligne ${said.raw('rows')} contient des étiquettes HXL (Humanitarian Exchange Language), qui ont permis de reconnaître des colonnes.`,
  footer: (said) => fr`Le tableau se termine avant la ligne qui commence par ${said.quoted('begins')} ; ce qui suit n’est pas lu.`,
  'no-rows': 'Il n’y a pas de ligne de chiffres sous l’en-tête.',
  'no-header':
    'Aucune ligne n’a été trouvée qui puisse être un en-tête. Dites sous `header.rows` à quelle ligne il se trouve, et décrivez les colonnes.',
  'say-constants': (said) =>
    fr`Aucune colonne n’indique ${said.coded('expected')}. Renseignez sous \`constants\` ce qui vaut pour tous les chiffres, ou dites quelle colonne l’indique.`,
  'own-table': fr`C’est le tableau des observations : \`readObservationsCsv\` le lit sans description.`,
  'periods-across': (said) =>
    fr`${said.number('count')} colonnes portent le nom d’une période, de ${said.raw('first')} à ${said.raw('last')} : chacune de leurs cellules est le chiffre de cette période.`,
  'several-values':
    'Il y a plusieurs colonnes de chiffres. Dites sous `gives` ce que compte chacune (`measure`, `unit`, `role`, `period`, ou le code d’une ventilation), ou écartez-la.',
  'left-out': fr`La colonne ne fait que nommer ce dont une autre donne le code : elle est laissée de côté.`,
  'empty-column': fr`Aucune cellule n’est renseignée dans les lignes examinées : une cellule vide est prise pour l’ensemble.`,
  'empty-breakdown': fr`Des cellules sont vides. C’est à vous de dire qu’elles désignent l’ensemble (\`empty: "total"\`) ou qu’elles reprennent ce qui est inscrit au-dessus (\`empty: "as-above"\`) ; tant que rien n’est dit, ces lignes sont rejetées.`,
  'total-lines': (said) =>
    fr`Les lignes qui portent ${said.either('given')} dans cette colonne sont prises pour des lignes de total, et écartées (\`except\`). Retirez ce réglage si elles n’en sont pas.`,
  'total-column': 'La colonne est prise pour le total de ses voisines, et laissée de côté.',
  'filled-down': fr`La colonne n’est renseignée qu’au début de chaque bloc de lignes : une cellule vide est censée reprendre ce qui est inscrit au-dessus (\`empty: "as-above"\`). Retirez ce réglage si tel n’est pas le cas.`,
  'say-units': (said) =>
    fr`Dites sous \`units\` ce qu’il faut entendre par ${said.all('given')}, par exemple « percent » ou « million EUR ».`,
  asked: () => 'Il reste à dire comment lire les cellules de la colonne.',
};
