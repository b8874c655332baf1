// What each module of the packages exports as an ES module, and what importing them changes of what all programs share.
import modules from './modules.json' with { type: 'json' };

const shared = [
  globalThis,
  ...['Object', 'Array', 'String', 'Number', 'Function', 'Promise', 'Map', 'Set', 'Date', 'RegExp', 'Error'].map(
    (name) => globalThis[name].prototype,
  ),
];
const keys = () => shared.map((object) => new Set(Reflect.ownKeys(object)));

const before = keys();
const names = {};
for (const module of modules)
  names[module] = Object.keys(await import(module))
    .filter((name) => name !== 'default' && name !== 'module.exports')
    .sort();
const added = keys().flatMap((now, at) => [...now].filter((key) => !before[at].has(key)).map(String));

console.log(JSON.stringify({ names, added }));
