import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

/**
 * Run in a package: holds the public API of every entry against etc/*.api.md. `--write` accepts what it is now.
 */
const folder = process.cwd();
const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const write = process.argv.includes('--write');
mkdirSync(join(folder, 'etc'), { recursive: true });

/** A report with the members of a union in an order of their own: the compiler lists them in the order in which it met them. */
const inOrder = (file) =>
  readFileSync(file, 'utf8').replaceAll(/"[^"\n]*"(?: \| "[^"\n]*")+/g, (union) => union.split(' | ').sort().join(' | '));

let changed = 0;
for (const [path, entry] of Object.entries(exports)) {
  const types = entry.import?.types;
  // what is internal is promised to nobody
  if (types === undefined || path === './internal') continue;
  const reportFileName = [name.replace('@actionline/', ''), ...path.split('/').slice(1)].join('.');
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObjectFullPath: join(folder, 'api-extractor.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder: join(folder, 'etc'),
        reportTempFolder: join(folder, 'temp'),
        // what an export is made of is public too, such as the settings of a method
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
  if (!existsSync(config.reportFilePath) && !write) {
    console.error(`${name}${path.slice(1)} has no API report; run \`npm run api -- --write\` and commit etc/.`);
    changed += 1;
    continue;
  }
  const result = Extractor.invoke(config, {
    localBuild: write,
    showVerboseMessages: false,
    messageCallback: (message) => (message.handled = message.logLevel !== 'error'),
  });
  if (write) {
    writeFileSync(config.reportFilePath, inOrder(config.reportFilePath));
  } else if (inOrder(config.reportTempFilePath) !== inOrder(config.reportFilePath)) {
    console.error(
      `The public API of ${name}${path.slice(1)} is not the one in etc/; if it is meant, run \`npm run api -- --write\` and add a changeset.`,
    );
    changed += 1;
  }
  if (result.errorCount > 0) changed += 1;
}
process.exitCode = changed === 0 ? 0 : 1;
