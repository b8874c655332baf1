import type { Messages } from '../../index.js';
import { agreeing, counted } from './grammar.js';

const targets = (count: number): string => counted(count, 'meta', 'metas');

/** The words on what changed, in Spanish. */
export const esChanges: Messages['change'] = {
  title: (date) => `Qué ha cambiado desde el ${date}`,
  summary: ({ date, entries }) =>
    entries.length === 0 ? `Nada de lo que cuenta este informe ha cambiado desde el ${date}.` : `Desde el ${date}: ${entries.join('; ')}.`,
  moved: {
    better: (count) => `${targets(count)} a mejor`,
    worse: (count) => `${targets(count)} a peor`,
    other: (count) => `${targets(count)} con otro estado, ni mejor ni peor`,
    new: (count) => counted(count, 'meta nueva', 'metas nuevas'),
    gone: (count) => `${targets(count)} que ya no ${agreeing(count, 'figura', 'figuran')}`,
  },
  fellDue: (count) => `${targets(count)} ${agreeing(count, 'ha vencido', 'han vencido')} sin que se comunique nada`,
  newFigures: (count) => counted(count, 'cifra nueva', 'cifras nuevas'),
  newActivities: (count) => counted(count, 'actividad nueva', 'actividades nuevas'),
  firstEvidence: (count) => `primeros datos sobre ${counted(count, 'compromiso', 'compromisos')} sin meta`,
  noEarlier: 'Este informe no se compara con ninguno anterior.',
  from: {
    report: (date) => `Este informe se compara, meta por meta, con el informe sobre el mismo texto a fecha de ${date}.`,
    date: (date) =>
      `Los datos de este informe se han evaluado otra vez a fecha de ${date}, con lo que se sabía ese día. Una cifra sin fecha de registro se da por conocida desde el final de su período; puede haberse publicado más tarde.`,
  },
  note: 'Solo hay mejora o empeoramiento si se pedía lo mismo de la misma manera y las dos veces los datos permitían juzgarlo. La última columna dice qué se sabe que es distinto; no excluye otras causas.',
  caption: (date) => `Metas en las que algo ha cambiado desde el ${date}`,
  column: { before: 'Entonces', after: 'Ahora', because: 'Qué es distinto' },
  move: {
    better: 'mejor',
    worse: 'peor',
    other: 'otro estado',
    new: 'nueva',
    gone: 'ya no figura',
    same: 'mismo estado',
  },
  cause: {
    'new-figures': (count) => `${counted(count, 'cifra cuenta', 'cifras cuentan')} ahora y entonces no`,
    'figures-dropped': (count) => `${counted(count, 'cifra contaba', 'cifras contaban')} entonces y ahora no`,
    'deadline-passed': () => 'ha pasado el plazo',
    'day-passed': () => 'ha pasado el inicio o un hito',
    'period-ended': () => 'ha terminado un período',
    'text-revised': () => 'se ha revisado el texto',
    withdrawn: () => 'se ha retirado la meta',
    'other-reading': () => 'el texto se lee de otra manera',
    'other-method': () => 'se calcula con otro método',
    'other-confidence': () => 'cuentan cifras de otra fiabilidad',
    time: () => 'solo la fecha',
  },
  commitmentsCaption: 'Nuevos datos, cifras y actividades, por compromiso',
  whatIsNew: 'Qué es nuevo',
  first: 'primeros datos',
};
