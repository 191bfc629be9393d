/** What is read of signature pages, of the agreement to file jointly, of exhibits and of documents filed with the schedule. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";
import { structured13G } from "../support/structured-13g.js";
import { submission } from "../support/submission.js";

const page = (...lines: string[]): Filing =>
  readFiling(filingText({ persons: [LARKSPUR, ROE], signaturePage: lines }));
/** `person | signer | title | date`, and what stands on a blank line. */
const told = ({ signatures }: Filing): string[] =>
  (signatures?.signatures ?? []).map(({ person, signer, title, date, blank }) =>
    [person, signer, title, date, ...(blank === null ? [] : [blank])]
      .map((fact) => fact?.value ?? "-")
      .join(" | "),
  );

describe("a signature", () => {
  it.each([
    ["the mark and the name in two columns", ["/s/\tJane M. Roe"], "Jane M. Roe | Jane M. Roe | - | -"],
    ["a line drawn around it", ["__/s/ Jane M. Roe____"], "Jane M. Roe | Jane M. Roe | - | -"],
    ["the marks of a note", ["/s/ Jane M. Roe*", "Jane M. Roe"], "Jane M. Roe | Jane M. Roe | - | -"],
    ["behind its caption", ["Signature: /s/ Jane M. Roe"], "Jane M. Roe | Jane M. Roe | - | -"],
    ["below a bare mark, or not", ["/s/", "Jane M. Roe"], "Jane M. Roe | - | - | -"],
    ["a bare mark on a drawn line", ["/s/ ____", "Jane M. Roe"], "Jane M. Roe | - | - | - | /s/ ____"],
    [
      "a bare mark above a drawn line",
      ["/s/", "-----------", "Jane M. Roe"],
      "Jane M. Roe | - | - | - | /s/",
    ],
    ["two marks side by side", ["/s/\t/s/ Jane M. Roe"], "Jane M. Roe | Jane M. Roe | - | -"],
  ])("%s", (_name, lines, expected) => {
    expect(told(page(...lines)).at(-1)).toBe(expected);
  });

  it.each([
    ["above a rule", ["By:   ANN LUND", "      --------------", "      Manager"], "Manager"],
    [
      "above the name printed again",
      ["By:  ANN LUND", "Ann Lund", "Vice President,", "Hollin Bank"],
      "Vice President, Hollin Bank",
    ],
    ["above the name behind its caption", ["By: Ann Lund", "Name: Ann Lund", "Title: Manager"], "Manager"],
    ["on a drawn line", ["By: ____Ann Lund____", "Manager"], "Manager"],
  ])("is typed without its mark: %s", (_name, lines, title) => {
    const told =
      page("Date:  May 2, 2025", "LARKSPUR HOLDINGS LLC", "", ...lines).signatures?.signatures ?? [];
    expect(
      told.map(({ person, signer, title, date }) => [person, signer, title, date].map((fact) => fact?.value)),
    ).toEqual([["LARKSPUR HOLDINGS LLC", expect.stringMatching(/^ann lund$/i), title, "2025-05-02"]]);
  });

  it.each([
    ["a line left blank", ["By: ____________", "Name: Ann Lund"]],
    ["nothing behind it", ["By:", "Ann Lund", "Manager"]],
    ["the name alone, on no line", ["By: Ann Lund", "", "Dated: May 2, 2025"]],
    ["an entity above a rule", ["By: Larkspur GP LLC", "-----------", "Manager"]],
    [
      "a page where others are signed with the mark",
      ["By: Ann Lund", "---------", "Manager", "", "/s/ Jane M. Roe"],
    ],
  ])("is none: %s", (_name, lines) => {
    const told = page("LARKSPUR HOLDINGS LLC", "", ...lines).signatures?.signatures ?? [];
    expect(told.filter(({ signer }) => signer !== null && /lund|gp/i.test(signer.value))).toEqual([]);
  });

  it("stands above a line that is not blank", () => {
    expect(
      page("/s/ Jane M. Roe", "By: _____", "Name: Jane M. Roe").signatures?.signatures[1]?.blank,
    ).toBeNull();
  });

  it.each([
    ["(Manager)", "(Manager)"],
    ["as Manager", "as Manager"],
    ["By power of attorney", "By power of attorney"],
    ["Attorney-in-Fact pursuant to a Power of Attorney", "Attorney-in-Fact pursuant to a Power of Attorney"],
    ["(Signature)", "-"],
    ["Name/Title\tAnn Lund / Manager", "Ann Lund / Manager"],
  ])("has the title below it: %s", (below, title) => {
    expect(told(page("LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", below))).toEqual([
      `LARKSPUR HOLDINGS LLC | Ann Lund | ${title} | -`,
    ]);
  });

  it("has all its lines together", () => {
    const [signature] =
      page("LARKSPUR FUND LP", "By: Larkspur GP LLC, its partner", "", "By: /s/ Ann Lund", "Manager")
        .signatures?.signatures ?? [];
    expect(signature?.block.value).toBe(
      "LARKSPUR FUND LP\nBy: Larkspur GP LLC, its partner\nBy: /s/ Ann Lund\nManager",
    );
  });
});

describe("the date of a signature", () => {
  const dates = (...lines: string[]): string[] =>
    told(page(...lines)).map((line) => line.split(" | ")[3] ?? "");

  it("is not that of a trust", () => {
    expect(
      dates("Dated: March 5, 2025", "", "THE ROE TRUST", "dated May 1, 1990", "", "By: /s/ Jane M. Roe"),
    ).toEqual(["2025-03-05"]);
    expect(dates("Dated: March 5, 2025", "", "ROE TRUST u/a May 1, 1990", "", "By: /s/ Jane M. Roe")).toEqual(
      ["2025-03-05"],
    );
  });

  it("is not that of a power of attorney in a note", () => {
    expect(dates("/s/ Jane M. Roe", "", "* Power of attorney of June 10, 2019")).toEqual(["-"]);
  });

  it("stands below a later certification for the next signature", () => {
    expect(
      dates(
        "Dated: March 5, 2025",
        "",
        "/s/ Jane M. Roe",
        "",
        "I hereby certify this.",
        "Dated: March 6, 2025",
        "",
        "/s/ Ann Lund",
      ),
    ).toEqual(["2025-03-05", "2025-03-06"]);
  });

  it("stands below the note where none stands above", () => {
    expect(dates("/s/ Jane M. Roe", "", "I hereby certify this.", "Dated: March 6, 2025")).toEqual([
      "2025-03-06",
    ]);
  });
});

describe("the joint filing agreement", () => {
  const agreement = (text: string) =>
    readFiling(filingText({ annex: ["JOINT FILING AGREEMENT", text, "/s/ Jane M. Roe"] }))
      .jointFilingAgreement;

  it.each([
    ["Under Rule 13d-1(k)(1) the undersigned agree", "13d-1(k)"],
    ["Under Rules 13d-1(c) and 13d-1 (k) the undersigned agree", "13d-1 (k)"],
    ["Under Rule 13d-1(f) the undersigned agree", "13d-1(f)"],
    ["Under Rule 13d-1(c) the undersigned agree", undefined],
  ])("cites a rule: %s", (text, rule) => {
    expect(agreement(text)?.ruleCited?.value).toBe(rule);
  });

  it.each([
    ["as to the common stock of Hollin Mills, Inc., a corporation", "Hollin Mills, Inc"],
    [
      "as to the Common Stock, par value \\$0.01 per share, of Hollin Mills Corporation.",
      "Hollin Mills Corporation",
    ],
    ["as to the shares of The Bank of Hollin Company.", "The Bank of Hollin Company"],
    ["as to the securities of the Issuer.", undefined],
    ["to this.\n\n/s/ Ann Lund\n\nThe shares of Harrow Tools, Inc. were sold.", undefined],
  ])("names the issuer: %s", (text, name) => {
    expect(agreement(`The undersigned agree ${text}`)?.issuerNamed?.value).toBe(name);
  });

  it("bears the number of the rule in its title", () => {
    const text = "JOINT ACQUISITION STATEMENT PURSUANT TO RULE 13d-1(k)";
    const filing = readFiling(filingText({ annex: [text, "The undersigned agree.", "/s/ Jane M. Roe"] }));
    expect(filing.jointFilingAgreement?.heading.value).toBe(text);
    expect(filing.jointFilingAgreement?.ruleCited?.value).toBe("13d-1(k)");
  });
});

describe("the joint filing agreement in the field for exhibits", () => {
  const agreement = (text: string) =>
    readFiling(structured13G().replace("</formData>", `<exhibitInfo>${text}</exhibitInfo></formData>`))
      .jointFilingAgreement;

  it("is read with its signatures", () => {
    const text =
      "JOINT FILING STATEMENT\nThe undersigned agree to this under Rule 13d-1(k).\nThorne Advisers LP\nBy: /s/ Ann Lund";
    expect(agreement(text)?.signatures.map(({ person }) => person.value)).toEqual(["Thorne Advisers LP"]);
    expect(agreement(text)?.ruleCited?.value).toBe("13d-1(k)");
  });

  it("is not the entry of a list", () => {
    expect(agreement("Exhibit 99.1 Joint Filing Agreement")).toBeNull();
  });
});

describe("an exhibit incorporated by reference", () => {
  const from = (entry: string) => {
    const [exhibit] = readFiling(filingText({ item7: [`Exhibit 2: ${entry}`] })).exhibits;
    if (exhibit?.incorporated === undefined || exhibit.incorporated === null) return null;
    const { exhibit: number, document, when, filed } = exhibit.incorporated;
    return [number, document, when, filed].map((fact) => fact?.value ?? "-").join(" | ");
  };

  it.each([
    [
      "Note (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on May 9, 2024)",
      "Exhibit 4.1 | Form 8-K | May 9, 2024 | 2024-05-09",
    ],
    [
      "Note dated May 1, 2024 (filed as Exhibit A(1) to Schedule 13D on May 9, 2024, incorporated herein by reference)",
      "Exhibit A(1) | Schedule 13D | May 9, 2024 | 2024-05-09",
    ],
    [
      "Note, incorporated by reference to Annex B to the proxy statement, File No. 1-12345",
      "Annex B | proxy statement | File No | -",
    ],
    ["Note (incorporated herein by reference)", "- | - | - | -"],
    ["Note (previously filed)", null],
  ])("%s", (entry, expected) => {
    expect(from(entry)).toBe(expected);
  });
});

describe("a list of exhibits", () => {
  it("keeps a number that it gives again apart", () => {
    const filing = readFiling(
      filingText({ item7: ["Exhibit 1: Note", "Exhibit 1: Bylaws", "Exhibit 1: Note"] }),
    );
    expect(filing.exhibits.map(({ description }) => description.value)).toEqual(["Note"]);
    expect(filing.exhibitsAgain.map(({ description }) => description.value)).toEqual(["Bylaws"]);
  });

  it("does not take the end of an entry for another", () => {
    const item7 = [
      "Exhibit 1: Note (incorporated by reference to Exhibit",
      "1 to the Form 8-K filed May 9, 2024)",
    ];
    expect(readFiling(filingText({ item7 })).exhibitsAgain).toEqual([]);
  });

  it("ends where the exhibits themselves begin", () => {
    const annex = ["Exhibit Index", "1. Voting Agreement", "2. Bylaws", "1. The parties agree as follows"];
    const filing = readFiling(filingText({ annex }));
    expect(filing.exhibits.map(({ number }) => number.value)).toEqual(["1", "2"]);
    expect(filing.exhibitsAgain).toEqual([]);
  });
});

describe("the documents filed with the schedule", () => {
  it("are told by type, description and opening words", () => {
    const text = submission([
      ["SC 13D", filingText()],
      ["EX-99.1\n<DESCRIPTION>AGREEMENT", "<html><body><p>The parties <b>agree</b>.</p></body></html>"],
      ["EX-99.2\n<FILENAME>chart.pdf", "<PDF>\nbegin 644 chart.pdf\nM)5!$1BTQ\n</PDF>"],
    ]);
    const { attachments } = readFiling(text);
    expect(attachments?.complete).toBe(true);
    expect(
      attachments?.documents.map(({ type, description, opening }) =>
        [type, description, opening].map((fact) => fact?.value ?? "-").join(" | "),
      ),
    ).toEqual(["EX-99.1 | AGREEMENT | The parties agree.", "EX-99.2 | - | -"]);
  });

  it("are not all at hand where the header counts more, or does not count", () => {
    expect(readFiling(submission([["SC 13D", filingText()]], 2)).attachments?.complete).toBe(false);
    const uncounted = submission([["SC 13D", filingText()]]).replace(/PUBLIC DOCUMENT COUNT.*\n/, "");
    expect(readFiling(uncounted).attachments?.complete).toBe(false);
    const feed = submission([["SC 13D", filingText()]]).replace(
      /PUBLIC DOCUMENT COUNT:\s*/,
      "<PUBLIC-DOCUMENT-COUNT>",
    );
    expect(readFiling(feed).attachments?.complete).toBe(true);
  });

  it("are not known of a schedule alone", () => {
    expect(readFiling(filingText()).attachments).toBeNull();
    expect(readFiling(structured13G()).attachments).toBeNull();
  });
});

describe("a signature of the structured form", () => {
  it("is blank where its field holds a mark alone", () => {
    const [signature] =
      readFiling(structured13G().replace("<signature>Jane M. Roe<", "<signature>/s/<")).signatures
        ?.signatures ?? [];
    expect([signature?.signer, signature?.blank?.value, signature?.block.value]).toEqual([
      null,
      "/s/",
      "Thorne Advisers LP /s/ Manager 01/20/2026",
    ]);
  });

  it("stands on a page made of fields, without pictures", () => {
    const { signatures } = readFiling(structured13G());
    expect([signatures?.inFields, signatures?.pictured]).toEqual([true, false]);
    expect(readFiling(filingText()).signatures?.inFields).toBe(false);
  });
});
