const BY_VALUE = ['missing', 'flags', 'units', 'roles', 'statuses', 'confidentialities', 'measures', 'codes', 'places', 'groupings'];

/** Whether a setting of a column says of each value what it means, and not how all cells are read. */
export function isByValue(setting: string): boolean {
  return BY_VALUE.includes(setting);
}
