import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isFact } from "../../src/filing/fact.js";
import { misplaced, read, readWhole, schedule13D, schedule13G } from "./structured-xml.js";

const messages = (filing: Filing): string[] => filing.repairs.map(({ message }) => message);

describe("defects that leave no doubt", () => {
  it("closes an end tag that lacks its bracket, and says so", () => {
    const filing = readWhole(schedule13D().replace("</fundsSource>", "</fundsSource\n  "));
    expect(filing.repairs[0]).toMatchObject({ place: { text: "</fundsSource" } });
    expect(messages(filing)).toEqual([
      "The end tag </fundsSource is not closed; it was read as </fundsSource>.",
    ]);
    expect(filing.items.map(({ number }) => number)).toEqual(["1", "3", "5", "7"]);
    expect(misplaced(filing)).toEqual([]);
  });

  it("reads a bare ampersand as one, and says so", () => {
    const filing = readWhole(schedule13D().replace("&amp;", "&"));
    expect(filing.issuer.name).toMatchObject({ value: "Hollin & Mills, Inc.", text: "Hollin & Mills, Inc." });
    expect(messages(filing)).toHaveLength(1);
    expect(misplaced(filing)).toEqual([]);
  });

  it.each(["of < 5 persons", "of <5%", "of <$5"])(
    "reads a bare less-than sign as one, and says so: %s",
    (told) => {
      const filing = readWhole(schedule13D().replace("Working capital.", told));
      expect(filing.items.find(({ number }) => number === "3")?.paragraphs[0]).toMatchObject({
        value: told,
        text: told,
      });
      expect(messages(filing)).toEqual([
        "A less-than sign is not written as &lt;; this and any other was read as one.",
      ]);
      expect(misplaced(filing)).toEqual([]);
    },
  );

  it("gives nothing where elements end in one another's names", () => {
    expect(read(schedule13D().replace("</reportingPersonInfo>", ""))).toBeNull();
    expect(read(schedule13D().replace("</soleVotingPower>", "</sharedVotingPower>"))).toBeNull();
  });
});

describe("a document that breaks off", () => {
  it("is read up to there, without the figure in which it breaks off", () => {
    const xml = schedule13D();
    const filing = readWhole(xml.slice(0, xml.indexOf("650000.00</aggregate") + 3));
    const [person] = filing.persons;
    expect(person?.soleDispositivePower?.value.toFixed()).toBe("650000");
    expect(person?.aggregateAmount).toBeNull();
    expect(messages(filing)).toEqual([
      "The document breaks off inside the element aggregateAmountOwned; it was read up to there, and what that element states was left out.",
    ]);
    expect(filing.repairs[0]?.place.text).toBe("<aggregateAmountOwned>");
  });

  it("leaves out a list that may go on", () => {
    const xml = schedule13D();
    const filing = readWhole(xml.slice(0, xml.indexOf("<typeOfReportingPerson>HC") + 4));
    expect(filing.persons[0]?.typeOfReportingPerson).toBeNull();
    expect(filing.persons[0]?.percentOfClass?.printed).toBe("6.50");
  });

  it("states nothing that the whole document does not, wherever it breaks off", () => {
    for (const xml of [schedule13D(), schedule13G()]) {
      const [whole] = readWhole(xml).persons;
      fc.assert(
        fc.property(fc.integer({ min: 0, max: xml.lastIndexOf("<") }), (length) => {
          const filing = read(xml.slice(0, length));
          if (filing === null) return;
          expect(misplaced(filing)).toEqual([]);
          expect(filing.repairs).toHaveLength(1);
          for (const person of filing.persons)
            expect(rowsOf(whole)).toEqual(expect.arrayContaining(rowsOf(person)));
        }),
        { numRuns: 200 },
      );
    }
  });
});

/** The person's rows as `name: what is printed at which place`. */
function rowsOf(person: Person | undefined): string[] {
  return Object.entries(person ?? {}).flatMap(([name, value]) =>
    isFact(value) ? [`${name}: ${value.printed} at ${String(value.span.start)}`] : [],
  );
}
