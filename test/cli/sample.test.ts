/** `13d-audit sample`: filings that nobody filed. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { run } from "./warm.js";

describe("13d-audit sample", () => {
  it("prints the same filing for the same --seed, and another for another", () => {
    const [one, again, other] = ["7", "7", "8"].map((seed) => run(["sample", "--seed", seed]).stdout);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it.each(["xml", "html", "html-breaks", "html-styles", "text", "markdown"])(
    "prints --form %s of the --schedule, --persons and --amendment that are asked for",
    (form) => {
      const asked = ["--form", form, "--schedule", "13D", "--persons", "3", "--amendment", "2"];
      const { status, stdout } = run(["sample", ...asked]);
      expect(status).toBe(0);
      const { schedule, persons, amendment } = readFiling(stdout);
      expect({ schedule, persons: persons.length, amendment: amendment?.value }).toEqual({
        schedule: "13D",
        persons: 3,
        amendment: 2,
      });
    },
  );

  it("prints a filing with the --fault that is asked for, which the audit finds", () => {
    const { stdout } = run(["sample", "--persons", "2", "--seed", "3", "--fault", "aggregate-changed"]);
    expect(run(["-"], { input: stdout }).status).toBe(1);
  });

  it("lists the faults by name with --list-faults", () => {
    expect(run(["sample", "--list-faults"]).stdout).toMatch(/^rights-left-out +the person's own rights/m);
  });

  it.each([
    [["--persons", "21"], /from 1 to 20/],
    [["--seed", "one"], /whole number/],
    [["--amendment", "21"], /above 20/],
    [["--fault", "rights-left-outt"], /did you mean rights-left-out/],
    [["--fault", "no-rule-box", "--schedule", "13D"], /no place for the fault no-rule-box/],
  ])("ends with status 2 and one clear line for %j", (args, line) => {
    const { status, stderr, stdout } = run(["sample", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(line);
  });
});
