/** Filings that nobody filed, and the faults to plant in them: what the command `sample` needs. */
export { faults } from "./faults/index.js";
export type { Form } from "./forms.js";
export type { Schedule } from "./model.js";
export { randomOf } from "./random.js";
export { sample, setIn, type Sample } from "./sample.js";
