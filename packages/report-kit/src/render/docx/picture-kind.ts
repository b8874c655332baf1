/** How pictures stand in the file. */
export const pictureKinds = ['svg-and-png', 'svg', 'png'] as const;

/**
 * How pictures stand in the file: as drawings with pixels for programs that show no drawings, as drawings alone, which needs no package more, or
 * as pixels alone.
 */
export type PictureKind = (typeof pictureKinds)[number];
