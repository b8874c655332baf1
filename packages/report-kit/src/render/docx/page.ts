/** A4 with margins of 2 cm, in twentieths of a point; pictures in CSS pixels. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: 1_134,
  /** From margin to margin. */
  textWidth: 11_906 - 2 * 1_134,
  /** The same in CSS pixels. */
  pictureWidth: 640,
} as const;
