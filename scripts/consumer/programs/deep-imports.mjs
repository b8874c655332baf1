// Asks for files that are in the packages and that they do not offer.
import { createRequire } from 'node:module';

import files from './deep.json' with { type: 'json' };

const require = createRequire(import.meta.url);
const codeOf = async (load) => {
  try {
    await load();
    return 'it was loaded';
  } catch (error) {
    return error.code;
  }
};

const answers = [];
for (const file of files) answers.push({ file, import: await codeOf(() => import(file)), require: await codeOf(() => require(file)) });
console.log(JSON.stringify(answers));
