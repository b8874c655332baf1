// What each module of the packages exports as CommonJS.
const modules = require('./modules.json');

console.log(JSON.stringify({ names: Object.fromEntries(modules.map((module) => [module, Object.keys(require(module)).sort()])) }));
