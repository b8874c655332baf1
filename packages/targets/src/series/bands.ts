/** One row of a threshold table: the category of every value at or above `from`, or strictly above `above`. */
interface Band<Category extends string> {
  /** The lowest value of the band; the value itself belongs to it. */
  readonly from?: number;
  /** The value below the band; the value itself does not belong to it. */
  readonly above?: number;
  /** The method's own name for the band. */
  readonly category: Category;
}

/** A threshold table as data: bands from the highest down, and the category below the last of them. */
export interface BandTable<Category extends string> {
  /** The bands, the highest first. */
  readonly bands: readonly Band<Category>[];
  /** The category of every value that no band takes. */
  readonly otherwise: Category;
}

/** The category that a table gives to a value. */
export function categoryOf<Category extends string>(value: number, table: BandTable<Category>): Category {
  return table.bands.find((band) => takes(band, value))?.category ?? table.otherwise;
}

function takes({ from = -Infinity, above = -Infinity }: Band<string>, value: number): boolean {
  return value >= from && value > above;
}
