/** What of a manifest says where its sources are. */
export interface Addressed {
  readonly name: string;
  readonly repository?: string | { readonly type?: string; readonly url?: string; readonly directory?: string };
}

/**
 * What keeps packages from being published with provenance to a registry: npm holds the address of the repository in each manifest against the one
 * that the workflow ran in. A registry on this machine, as in a rehearsal, asks for none. Empty where nothing is missing.
 */
export function addressFaults(manifests: readonly Addressed[], registry: string): readonly string[] {
  if (onThisMachine(registry)) return [];
  return manifests.flatMap(({ name, repository }) => {
    const { url, directory } = typeof repository === 'string' ? { url: repository, directory: undefined } : (repository ?? {});
    const folder = name.replace('@actionline/', 'packages/');
    if (url === undefined || !/^(?:git\+)?https:\/\/[^/\s]+\/[^\s]+$/u.test(url))
      return [
        `${folder}/package.json has no address of a repository: write "repository": { "type": "git", "url": "git+https://…", "directory": "${folder}" }`,
      ];
    if (directory !== folder) return [`${folder}/package.json: "repository" needs "directory": "${folder}"`];
    return [];
  });
}

/** Whether a registry is at a loopback address. */
export function onThisMachine(registry: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(new URL(registry).hostname);
}

/** The arguments that keep a patch of an older version from becoming `latest`: the branch gives its name to the tag. */
export function tagOf(branch: string): readonly string[] {
  return branch.startsWith('maintenance-') ? ['--tag', branch] : [];
}
