export { reportFromJson } from './report-from-json.js';
export { reportJsonSchema } from '../schemas/json-schema.js';
export { reportSchema } from '../schemas/report.js';
