import rule from "../../../rules/cover-page/prior-13g-box.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const CAPTION =
  "If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the subject of this Schedule 13D, and is filing this schedule because of Rule 13d-1(e), 13d-1(f) or 13d-1(g), check the following box";
const filing = (box: string | null, changes: object = {}) =>
  filingText({
    amendment: null,
    preamble: "This statement relates to the Common Stock.",
    ...(box === null ? {} : { titleLines: [`${CAPTION} ${box}.`] }),
    ...changes,
  });
const TOLD =
  "The Reporting Persons previously reported these shares on a Schedule 13G filed on February 1, 2025.";

testRule(rule, {
  passing: [
    {
      name: "nothing checked, nothing told",
      filing: filing("[ ]"),
      passes: 1,
      message: "The box for an earlier Schedule 13G is not checked.",
    },
    {
      name: "checked and told",
      filing: filing("[X]", { preamble: TOLD }),
      passes: 1,
      message: "The box for an earlier Schedule 13G is checked.",
    },
    {
      name: "an amendment, not checked, that tells of one",
      filing: filing("[ ]", { amendment: "2", preamble: TOLD }),
    },
    {
      name: "what others filed",
      filing: filing("[ ]", { preamble: "Other holders previously filed a Schedule 13G on the class." }),
    },
    {
      name: "that none was filed",
      filing: filing("[ ]", { preamble: "The Reporting Persons have not previously filed a Schedule 13G." }),
    },
  ],
  failing: [
    {
      name: "checked on an amendment",
      filing: filing("[X]", { amendment: "2" }),
      failures: [
        {
          severity: "info",
          message:
            /^The box for an earlier Schedule 13G is checked on Amendment No\. 2; it is meant for the first statement on Schedule 13D\.$/,
          expected: "not checked",
          actual: "checked",
          line: 17,
        },
      ],
    },
    ...[
      TOLD,
      "The shares were originally reported on Schedule 13G.",
      "This statement supersedes the Schedule 13G of the Reporting Persons.",
      "They hold shares listed in a statement on Schedule 13G initially filed on January 5, 2024.",
    ].map((preamble, index) => ({
      name: `told in words and not checked (${String(index + 1)})`,
      filing: filing("[ ]", { preamble }),
      failures: [
        {
          severity: "info" as const,
          message:
            /^The text says that a Schedule 13G was filed before; the box for it is not checked\. It is meant for a Schedule 13G on the same acquisition\.$/,
          expected: "checked",
          actual: "not checked",
          line: 15,
        },
      ],
    })),
  ],
  unverified: [
    {
      name: "told, and no box read",
      filing: filing(null, { preamble: TOLD }),
      message: "The text tells of an earlier Schedule 13G; the box for it could not be read.",
    },
  ],
  notApplicable: [
    { name: "no box and nothing told", filing: filing(null) },
    {
      name: "an amendment that tells of one, no box read",
      filing: filing(null, { amendment: "3", preamble: TOLD }),
    },
    {
      name: "a Schedule 13G",
      filing: filing("[X]", { schedule: "13G" }),
      message: "concerns Schedule 13D only",
    },
  ],
});
