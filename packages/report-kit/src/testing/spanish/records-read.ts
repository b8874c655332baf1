import type { Messages } from '../../index.js';
import { agreeing, counted, inWords, upperFirst } from './grammar.js';

/** The words on the records of files in Spanish. */
export const esRecordsRead: Messages['recordsRead'] = {
  title: 'Los registros leídos',
  counts: ({ read, accepted, rejected, passedOver, files, file }) => {
    const from = file === undefined ? `${inWords(files)} archivos` : `el archivo «${file}»`;
    const became = (count: number, one: string): string =>
      count === 0 ? `no se ha ${one} ninguno` : `se ${agreeing(count, 'ha', 'han')} ${one} ${String(count)}`;
    const kept =
      read === 0
        ? `No se ha encontrado ningún registro en ${from}.`
        : rejected === 0
          ? `Se ${agreeing(read, 'ha', 'han')} conservado ${counted(read, 'registro leído', 'registros leídos')} en ${from}.`
          : `De ${counted(read, 'registro leído', 'registros leídos')} en ${from}, ${became(accepted, 'conservado')} y ${became(rejected, 'descartado')} por contener algún error.`;
    if (passedOver === 0) return kept;
    return `${kept} Además, ${agreeing(passedOver, 'se ha', 'se han')} pasado por alto ${String(passedOver)}, como pide la descripción del archivo.`;
  },
  note: 'Los registros descartados no cuentan para nada en este informe. Su contenido no se reproduce aquí, ya que puede ser confidencial.',
  filesCaption: 'Registros por archivo',
  causesCaption: 'Por qué se han descartado registros',
  column: {
    file: 'Archivo',
    read: 'Leídos',
    accepted: 'Conservados',
    rejected: 'Descartados',
    passedOver: 'Pasados por alto',
    cause: 'Qué error había',
    column: 'Columna',
    times: 'Cuántas veces',
    rows: 'Primeras filas',
  },
  cause: {
    number: 'El dato no es un número, o puede leerse de varias maneras',
    value: 'Ni dato ni motivo de su ausencia, o ambos a la vez',
    measure: 'No se sabe qué cuenta el dato',
    unit: 'No se sabe en qué unidad está el dato',
    place: 'No se sabe de qué lugar se trata',
    time: 'No se sabe de qué período se trata',
    breakdown: 'No se sabe de qué desglose se trata',
    role: 'No se sabe de qué trata el dato, por ejemplo de un resultado o de un plan',
    source: 'No se sabe de dónde procede el dato',
    item: 'Se nombra algo que no figura en el texto ni en los vocabularios',
    word: 'Hay una palabra o un valor que no se admite en ese lugar',
    contradiction: 'El registro se contradice',
    twice: 'Otro registro, que se ha conservado, trata de lo mismo',
    empty: 'Falta una indicación obligatoria',
    row: 'El registro está dañado o dispuesto de otro modo que los demás',
    columns: 'El archivo no da lo que necesita cada registro',
    file: 'El archivo no se ha podido leer, o no hasta el final',
    other: 'Otro error',
  },
  more: (causes) => `${upperFirst(inWords(causes))} ${agreeing(causes, 'causa más no se muestra', 'causas más no se muestran')}.`,
};
