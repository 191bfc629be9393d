// What the tests of rules use of Jest, for the rule-table runner: every test runs where it is written.
import { expect } from "expect";

const now = (_name, body) => body();
const table = (rows) => (_name, body) => {
  for (const row of rows) body(...(Array.isArray(row) ? row : [row]));
};

export { expect };
export const describe = Object.assign(now, { each: table });
export const it = Object.assign((_name, body) => body(), { each: table });
