import manifest from '../../package.json' with { type: 'json' };

const { name, version, dependencies } = manifest;

/**
 * The versions of the packages that a report is made by, from the one place where a release changes them. The three others are
 * named there by one exact version, which is the one that is installed beside this package.
 */
export const packageVersions: Readonly<Record<string, string>> = {
  '@actionline/core': dependencies['@actionline/core'],
  '@actionline/taxonomy': dependencies['@actionline/taxonomy'],
  '@actionline/targets': dependencies['@actionline/targets'],
  [name]: version,
};
