/** A picture as data: SVG as text, PNG as base64; width and height in CSS pixels. */
export type Picture = SvgPicture | PngPicture;

/** A drawing as SVG; only what draws is let through: no script, no style sheet, nothing from elsewhere. */
export interface SvgPicture {
  /** The format. */
  readonly format: 'svg';
  /** The text of the drawing, from `<svg` on. */
  readonly svg: string;
  /** The width, in CSS pixels. */
  readonly width: number;
  /** The height, in CSS pixels. */
  readonly height: number;
}

/** A picture as PNG. */
export interface PngPicture {
  /** The format. */
  readonly format: 'png';
  /** The bytes, as base64. */
  readonly base64: string;
  /** The width, in CSS pixels. */
  readonly width: number;
  /** The height, in CSS pixels. */
  readonly height: number;
}
