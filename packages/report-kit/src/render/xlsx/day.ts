/** The first day that a spreadsheet can count; it takes 1900 for a leap year before that. */
const FIRST = '1900-03-01';
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A whole day as a date; nothing for a month or a year, for what is none, and for a day that a spreadsheet cannot count. */
export function dayIn(text: string): Date | undefined {
  if (!DAY.test(text) || text < FIRST) return undefined;
  const date = new Date(`${text}T00:00:00.000Z`);
  // 30 February would be a day of March
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}
