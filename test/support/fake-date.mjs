// With FAKE_DATE=1990-01-01 every clock of the run says so: in tests as one of Jest's setup files, in the commands
// that they start by NODE_OPTIONS=--import. No check may depend on the day it runs.
const fake = process.env.FAKE_DATE;
if (fake !== undefined) {
  const now = Date.parse(fake);
  const Real = globalThis.Date;
  globalThis.Date = class extends Real {
    constructor(...args) {
      if (args.length === 0) super(now);
      else super(...args);
    }

    static now() {
      return now;
    }
  };
}
