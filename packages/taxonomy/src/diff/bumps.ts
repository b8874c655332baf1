/** How far a version number must rise for a change. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/**
 * The least bump for every kind of change. `major`: what was promised, or an id, is no longer what it was. `minor`:
 * more than before, or the same in other words. `patch`: nothing that a program would act on.
 */
export const changeBumps = {
  removed: 'major',
  'meaning-changed': 'major',
  'target-removed': 'major',
  'target-changed': 'major',
  'measure-removed': 'major',
  'measure-changed': 'major',
  'level-removed': 'major',
  'language-removed': 'major',

  added: 'minor',
  withdrawn: 'minor',
  replaced: 'minor',
  reinstated: 'minor',
  'target-added': 'minor',
  'target-revised': 'minor',
  'reading-added': 'minor',
  'measure-added': 'minor',
  'level-added': 'minor',
  'language-added': 'minor',
  'label-changed': 'minor',
  'facet-changed': 'minor',
  'validity-changed': 'minor',

  'summary-changed': 'patch',
  'source-changed': 'patch',
  'metadata-changed': 'patch',
} as const satisfies Readonly<Record<string, Bump>>;

/** What kind of change; each has its bump in {@link changeBumps}. */
export type ChangeKind = keyof typeof changeBumps;
