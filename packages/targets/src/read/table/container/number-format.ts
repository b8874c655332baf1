/** How the number in a cell is shown, as far as it says what is meant. */
export interface NumberFormat {
  /** What is shown. */
  readonly kind: 'number' | 'percent' | 'date' | 'date-time' | 'month' | 'year' | 'time' | 'elapsed';
  /** A sign of percent that is written beside the number without turning it into hundredths. */
  readonly writtenPercent?: true;
  /** How many thousands the shown number is divided by: 1 for thousands, 2 for millions. */
  readonly scaled?: number;
}

/** The formats that every workbook has without listing them, by number, as ECMA-376 part 1, 18.8.30 lists them; East Asian dates too. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd'])),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm'])),
};

const PLAIN: NumberFormat = { kind: 'number' };

/** How the numbers of a format are shown: by its number, or by its code where the workbook gives one. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const written = code ?? BUILT_IN[id];
  return written === undefined ? PLAIN : formatOf(written);
}

/** What a format code says. Only its first section counts, which is that of positive numbers. */
function formatOf(code: string): NumberFormat {
  let quoted = false;
  const bare = code
    // a format has 255 characters at most
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|[_*]./g, (words) => {
      quoted ||= words.includes('%');
      return '';
    })
    .split(';', 1)
    .join('');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  const letters = bare.replace(/\[[^[\]]*\]/g, '').toLowerCase();
  if (letters.trim() === 'general' || letters.trim() === '@') return PLAIN;
  if (elapsed) return { kind: 'elapsed' };
  const dated = dateKind(letters);
  if (dated !== undefined) return { kind: dated };
  if (letters.includes('%')) return { kind: 'percent' };
  const commas = /[0#?](,+)(?:[^0#?,]|$)/.exec(letters)?.[1]?.length;
  return {
    kind: 'number',
    ...(quoted ? { writtenPercent: true as const } : {}),
    ...(commas === undefined ? {} : { scaled: commas }),
  };
}

function dateKind(letters: string): NumberFormat['kind'] | undefined {
  const year = /[ye]/.test(letters.replace(/e[+-]/g, ''));
  const day = letters.includes('d');
  const clock = /[hs]|am\/pm|a\/p/.test(letters);
  const month = letters.includes('m');
  if (year || day) {
    if (clock) return 'date-time';
    if (day) return 'date';
    return month ? 'month' : 'year';
  }
  if (clock) return 'time';
  return month ? 'date' : undefined;
}
