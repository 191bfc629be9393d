/**
 * Filings that nobody filed, and the faults to plant in them: what the command `sample` needs. The package carries this
 * module packed (tools/bundle.js), so that only values with plain types pass.
 */
export { faults } from "./faults/index.js";
export type { Form } from "./forms.js";
export type { Schedule } from "./model.js";
export { randomOf } from "./random.js";
export { sample, setIn, type Sample } from "./sample.js";
