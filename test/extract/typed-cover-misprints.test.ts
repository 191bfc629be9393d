/** Cover pages as typists left them: slips in a caption's letters, blanks left out, words broken over lines. */
import { describe, expect, it } from "@jest/globals";
import { NUMBERED_COVER } from "./numbered-cover.js";
import { personsOf, typedPersons } from "./typed-reading.js";

const COVER = NUMBERED_COVER.replace(
  "REPORTING PERSON\n",
  "REPORTING PERSON\n     S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON\n",
);
const READ = "Larkspur Holdings L.P.: 0/600000/0/600000 = 600000, 6.0, PN";

const AMOUNT = "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON";
const PERCENT = "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9";
const NUMBER = "I.R.S. IDENTIFICATION NO. OF ABOVE PERSON";

describe("a caption with a slip in it bounds and names its row all the same", () => {
  it.each([
    ["NAME OF REPORTING PERSON", "NAME OF REPORTNG PERSON"],
    [NUMBER, "I.R.S. IDENTIFICATION NO.OF ABOVE PERSON"],
    [NUMBER, "I.R.S.IDENTIFICATION NO. OF ABOVE PERSON"],
    [NUMBER, "I.R.S. IDENTIFCATION NO. OF ABOVE PERSON"],
    ["SOLE VOTING POWER", "SOLD VOTING POWER"],
    ["SOLE VOTING POWER", "SOLEVOTING POWER"],
    ["SHARED VOTING POWER", "SHARED VOTNG POWER"],
    ["SOLE DISPOSITIVE POWER", "SOLE DIPOSITIVE POWER"],
    ["SHARED DISPOSITIVE POWER", "SHARED DISPOSI-\n     TIVE POWER"],
    [AMOUNT, AMOUNT.replace("AGGREGATE", "AGGREGRATE")],
    [AMOUNT, AMOUNT.replace("AGGREGATE", "AGGRAGATE")],
    [AMOUNT, "AGGREGATE AMOUNT BENEFICIALLY OWNED BY REPORTING PERSONS"],
    [AMOUNT, AMOUNT.replace("BENEFICIALLY", "BENEFI-\n     CIALLY")],
    [PERCENT, PERCENT.replace("PERCENT", "PER CENT")],
    [PERCENT, PERCENT.replace("PERCENT", "PERECENT")],
    [PERCENT, PERCENT.replace("REPRESENTED", "REPRESNTED")],
    [PERCENT, PERCENT.replace("ROW 9", "ROW NO. 9")],
    [PERCENT, PERCENT.replace("ROW 9", "ROW NINE")],
    ["TYPE OF REPORTING PERSON", "TYPE OF FILING PERSON"],
    ["TYPE OF REPORTING PERSON", "TYPE OF REPORTING ENTITY"],
  ])("%s: %s", (caption, typed) => {
    const page = COVER.replace(caption, typed);
    expect(page).not.toBe(COVER);
    expect(personsOf("13G", page)).toEqual([READ]);
  });
});

it("a name in capitals broken at its hyphen keeps it", () => {
  const page = COVER.replace("Larkspur Holdings L.P.", "LARKSPUR-\n     HOLLIN L.P.");
  expect(typedPersons("13G", page)[0]?.name.value).toBe("LARKSPUR- HOLLIN L.P.");
});

describe("a justified caption is no answer, nor is its 'of' the side caption's", () => {
  it.each(["CITIZENSHIP  OR     PLACE    OF     ORGANIZATION", "CITIZENSHIP OR   PLACE   OF   ORGANIZATION"])(
    "%s",
    (caption) => {
      const page = COVER.replace("CITIZENSHIP OR PLACE OF ORGANIZATION", caption);
      expect(typedPersons("13G", page)[0]?.citizenship?.value).toBe("Delaware");
    },
  );
});

describe("codes stand behind what the code before them means", () => {
  it.each([
    ["OO (Limited Liability Company), IA", "OO, IA"],
    ["HC (control person), IN", "HC, IN"],
    ["OO-Limited Liability Company, IA", "OO, IA"],
    ["IA (Adviser)\n     HC (Parent)", "IA, HC"],
    ["IN (as to Jane M. Roe), CO", "IN"],
  ])("%s", (typed, codes) => {
    const page = COVER.replace("     PN\n", `     ${typed}\n`);
    expect(typedPersons("13G", page)[0]?.typeOfReportingPerson?.value.join(", ")).toBe(codes);
  });
});
