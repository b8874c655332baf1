import { element, type Child } from './element.js';

/** Years from one to another, such as 2020-2024. */
const YEARS = /((?<!\d)\d{4}[-–]\d{4}(?!\d))/;

/** A text in which years from one to another are not torn at their hyphen. */
export function wholeYears(text: string): readonly Child[] {
  return text
    .split(YEARS)
    .map((part, at) => (at % 2 === 0 ? part : element('span', { className: ['years'] }, [part])))
    .filter((part) => part !== '');
}
