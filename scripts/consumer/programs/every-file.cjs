// Finds every data file that the packages offer by the name that a consumer writes; those in JSON have to be JSON.
const { readFileSync } = require('node:fs');

const files = require('./files.json');
for (const file of files) {
  const text = readFileSync(require.resolve(file), 'utf8');
  if (/json(?:ld)?$/.test(file)) JSON.parse(text);
}
console.log(String(files.length));
