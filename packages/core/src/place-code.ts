/**
 * A reference area: an ISO 3166-1 alpha-2 code (`KE`), `XK` (Kosovo, user-assigned), `EU`, or a UN M49
 * number of three digits for a region or grouping (`001` is the world). `membersOf` says which countries one holds.
 */
export type PlaceCode = string;

/** The world as one place: UN M49 `001`. A figure for it is a total, not one country's. */
export const WORLD = '001';
