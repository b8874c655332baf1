/** A colour as red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Whether a text is a colour such as `#1f2f4f` or `#036`. */
export function isHexColour(text: unknown): text is string {
  return typeof text === 'string' && HEX.test(text);
}

/** The contrast of two colours, from 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgb(one)), luminance(rgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour as it is, or mixed with white just enough to be read on a dark ground. */
export function lightened(colour: string, ground: string, wanted: number): string {
  const [from, steps] = [rgb(colour), 20];
  for (let step = 0; step <= steps; step += 1) {
    const mixed = hex(from.map((part) => Math.round(part + ((255 - part) * step) / steps)));
    if (contrast(mixed, ground) >= wanted) return mixed;
  }
  return '#ffffff';
}

function rgb(colour: string): Rgb {
  const digits = colour.length === 4 ? Array.from(colour.slice(1), (digit) => digit + digit).join('') : colour.slice(1);
  const at = (from: number): number => Number.parseInt(digits.slice(from, from + 2), 16);
  return [at(0), at(2), at(4)];
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
