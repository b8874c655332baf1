import { Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library';

import type { Installed } from './lock-file.js';

/**
 * The bill of materials of a package, as CycloneDX 1.6 in JSON: what comes with it, with versions, licences, digests and which needs which. It has no
 * time and no number of its own, so that one release gives one text.
 */
export function billOfMaterials(workspace: string, installed: ReadonlyMap<string, Installed>): string {
  const components = new Map([...installed].map(([path, library]) => [path, component(library)]));
  const own = components.get(workspace);
  if (own === undefined) throw new Error(`${workspace} is not among what is installed with it`);
  for (const [path, { needs }] of installed) {
    for (const need of needs) {
      const needed = components.get(need);
      if (needed !== undefined) components.get(path)?.dependencies.add(needed.bomRef);
    }
  }
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: own }),
    components: new Models.ComponentRepository([...components.values()].filter((one) => one !== own)),
  });
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 2 });
}

function component({ name, version, licence, integrity }: Installed): Models.Component {
  const [, scope, bare = name] = /^(@[^/]+)\/(.*)$/u.exec(name) ?? [];
  const purl = `pkg:npm/${scope === undefined ? '' : `${encodeURIComponent(scope)}/`}${bare}@${version}`;
  return new Models.Component(Enums.ComponentType.Library, bare, {
    bomRef: `${name}@${version}`,
    ...(scope === undefined ? {} : { group: scope }),
    version,
    purl,
    licenses: new Models.LicenseRepository([
      /[\s()]/u.test(licence) ? new Models.LicenseExpression(licence) : new Models.SpdxLicense(licence),
    ]),
    ...(integrity === undefined ? {} : { hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-512'], hexadecimal(integrity)]]) }),
  });
}

function hexadecimal(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/u, ''), 'base64').toString('hex');
}

/** What is wrong with a bill of materials by the schema of CycloneDX; `undefined` where nothing is. */
export async function billFault(bill: string): Promise<string | undefined> {
  const fault: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill);
  return fault === null ? undefined : JSON.stringify(fault);
}
