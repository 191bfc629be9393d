import { describe, expect, it } from "@jest/globals";
import { MappedText } from "../../src/source/mapped-text.js";
import { sourceFile } from "../../src/source/source-file.js";
import { readStructuredFiling } from "../../src/structured/read-structured-filing.js";
import {
  CUSIPS,
  ITEM_4,
  PERSON,
  misplaced,
  person13G,
  read,
  readWhole,
  schedule13D,
  schedule13G,
} from "./structured-xml.js";

const values = (facts: readonly { value: unknown }[]): unknown[] => facts.map(({ value }) => value);

it("powers behind names that the cover pages print in capitals, without stops, are read of each", () => {
  const named = (name: string) => PERSON.replace("Larkspur Holdings LLC", name);
  const { persons } = readWhole(
    schedule13D({
      persons: named("ROE GROUP INC") + named("JANE M ROE"),
      items:
        "<item5><numberOfShares>Roe Group, Inc.: (1) Sole Voting Power: 650,000 (2) Shared Voting Power: 0 Jane M. Roe: (1) Sole Voting Power: 9,000 (2) Shared Voting Power: 0</numberOfShares></item5>",
    }),
  );
  expect(persons.map(({ item5 }) => item5?.soleVotingPower?.printed)).toEqual(["650,000", "9,000"]);
});

describe("a Schedule 13D in XML", () => {
  const filing = readWhole(schedule13D());

  it("gives the cover page", () => {
    expect(filing.schedule).toBe("13D");
    expect(filing.formType.value).toBe("SCHEDULE 13D/A");
    expect(filing.amendment?.value).toBe(2);
    expect(filing.issuer.name).toMatchObject({
      value: "Hollin & Mills, Inc.",
      text: "Hollin &amp; Mills, Inc.",
    });
    expect(filing.issuer.cik?.value).toBe("0001234567");
    expect(filing.eventDate?.value).toBe("2025-03-03");
    expect(filing.issuerAddress?.printed).toBe("1 Mill Lane, Hollin, NY 10001");
    expect(filing.notice?.printed).toBe("Jane M. Roe; John Doe");
    expect(filing.previouslyFiled13G?.value).toBe(false);
    expect(filing.thirteenG).toBeNull();
  });

  it("gives the person's rows with their decimals as printed", () => {
    const [person] = filing.persons;
    expect(person?.group?.value).toBe("b");
    expect(person?.sourceOfFunds).toMatchObject({ value: ["WC", "OO"], printed: "WC, OO" });
    expect(person?.legalProceedings?.value).toBe(false);
    expect(person?.aggregateAmount?.value.toFixed()).toBe("650000");
    expect(person?.percentOfClass?.value).toMatchObject({
      relation: "equal",
      decimals: 2,
      approximate: false,
    });
    expect(person?.typeOfReportingPerson?.value).toEqual(["OO", "HC"]);
  });

  it("marks the rows that the comment explains, and no other", () => {
    const [person] = filing.persons;
    expect(person?.aggregateAmount?.marks).toEqual(["comment"]);
    expect(person?.soleVotingPower?.marks).toEqual(["comment"]);
    expect(person?.sharedVotingPower?.marks).toEqual([]);
    expect(person?.holdings.map(({ kind }) => kind)).toEqual(["outstanding", "right-to-acquire"]);
  });

  it("reads the notes that a comment numbers one by one, each to the rows that it adds up to", () => {
    const persons = PERSON.replace("<sharedVotingPower>0<", "<sharedVotingPower>90000<")
      .replace("<aggregateAmountOwned>650000.00<", "<aggregateAmountOwned>740000<")
      .replace(
        /<commentContent>.*<\/commentContent>/,
        "<commentContent>(1) Includes 600,000 shares of Common Stock and 50,000 shares of Common Stock issuable upon exercise of options.&#13;\n(2) Includes 70,000 shares of Common Stock and 20,000 shares of Common Stock issuable upon exercise of warrants.&#13;\n(3) See Item 5.</commentContent>",
      );
    const [person] = readWhole(schedule13D({ persons })).persons;
    expect(person?.footnotes.map(({ mark }) => mark)).toEqual(["1", "2", "3"]);
    expect(person?.soleVotingPower?.marks).toEqual(["1"]);
    expect(person?.sharedVotingPower?.marks).toEqual(["2"]);
    expect(person?.aggregateAmount?.marks).toEqual([]);
    expect(person?.holdings.map(({ shares }) => shares.printed)).toEqual([
      "600,000",
      "50,000",
      "70,000",
      "20,000",
    ]);
  });

  it("reads the free text of the Items", () => {
    const [person] = filing.persons;
    expect(filing.items.map(({ number }) => number)).toEqual(["1", "3", "5", "7"]);
    expect(filing.items[2]?.heading.text).toBe("item5");
    expect(person?.item5?.aggregateAmount?.printed).toBe("650,000");
    expect(person?.item5?.soleVotingPower?.printed).toBe("650,000");
    expect(filing.bases[0]?.shares.printed).toBe("9,950,000");
    expect(filing.exhibits.map(({ number }) => number.value)).toEqual(["99.1", "99.2"]);
  });

  it("takes the signer from behind the chain of entities", () => {
    const [signature] = filing.signatures?.signatures ?? [];
    expect(signature?.person.value).toBe("Larkspur Holdings LLC");
    expect(signature?.signer?.value).toBe("Jane M. Roe");
    expect(signature?.date?.value).toBe("2025-03-05");
  });

  it("points at the file with every fact", () => {
    expect(misplaced(filing)).toEqual([]);
    expect(filing.repairs).toEqual([]);
  });
});

describe("a Schedule 13G in XML", () => {
  it("gives what only a 13G asks", () => {
    const { thirteenG, exhibits } = readWhole(schedule13G());
    expect(values(thirteenG?.rules ?? [])).toEqual(["b", "c"]);
    expect(values(thirteenG?.categories ?? [])).toEqual(["IA", "HC"]);
    expect(thirteenG?.fivePercentOrLess?.value).toBe(false);
    expect(exhibits.map(({ number }) => number.value)).toEqual(["99"]);
  });

  it("shows text that was escaped twice as a reader sees it", () => {
    const filing = readWhole(schedule13G());
    const paragraphs = filing.items.find(({ number }) => number === "10")?.paragraphs;
    expect(values(paragraphs ?? [])).toEqual(["As § 240.14a-11 asks.", "A second paragraph."]);
    expect(misplaced(filing)).toEqual([]);
  });

  it("gives the bare figures of Item 4 to the only person, and a reference to nobody", () => {
    const item4 = readWhole(schedule13G()).persons[0]?.item4;
    expect(item4?.aggregateAmount?.printed).toBe("650,000");
    expect(item4?.percentOfClass?.printed).toBe("6.5%");
    expect(item4?.soleVotingPower?.printed).toBe("650,000");
    expect(item4?.sharedVotingPower).toBeNull();
    expect(item4?.sharedDispositivePower).toBeNull();
  });

  const persons = person13G("Jane M. Roe") + person13G("John Doe");

  it("gives nobody the bare figures of Item 4 where there are several persons", () => {
    const filing = readWhole(schedule13G({ persons }));
    expect(filing.persons.map(({ item4 }) => item4)).toEqual([null, null]);
  });

  it("gives several persons what Item 4 gives them by name", () => {
    const item4 = ITEM_4.replace(">650,000</amount", ">Jane M. Roe: 400,000\nJohn Doe - 250,000</amount");
    const filing = readWhole(schedule13G({ persons, item4 }));
    expect(filing.persons.map((person) => person.item4?.aggregateAmount?.printed)).toEqual([
      "400,000",
      "250,000",
    ]);
  });

  it.each(["31 December 2024: 5 shares", "1. See the cover page", "786,1114", "1.0E7", "5.2%"])(
    "reads no amount from %j",
    (answer) => {
      const item4 = ITEM_4.replace(">650,000</amount", `>${answer}</amount`);
      expect(readWhole(schedule13G({ item4 })).persons[0]?.item4?.aggregateAmount).toBeNull();
    },
  );
});

describe("the spellings of EDGAR's agents", () => {
  it("reads prefixed elements like bare ones", () => {
    const prefixed = schedule13D()
      .replace(
        'xmlns="http://www.sec.gov/edgar/schedule13D"',
        'xmlns:sch="http://www.sec.gov/edgar/schedule13D"',
      )
      .replace(/<(\/?)(?!com:|\?|!)\b/g, "<$1sch:");
    const filing = readWhole(prefixed);
    expect(filing.persons[0]?.aggregateAmount?.value.toFixed()).toBe("650000");
    expect(filing.items[0]?.heading.text).toBe("item1");
    expect(misplaced(filing)).toEqual([]);
  });

  it.each([
    ["flat", CUSIPS, ["09175M507"]],
    [
      "nested",
      "<issuerCusips><issuerCusipNumber>09175M507</issuerCusipNumber></issuerCusips>",
      ["09175M507"],
    ],
    [
      "several",
      "<issuerCusips><issuerCusipNumber>09175M507</issuerCusipNumber><issuerCusipNumber>G1234A 10 1</issuerCusipNumber></issuerCusips>",
      ["09175M507", "G1234A101"],
    ],
    ["empty", "<issuerCUSIP></issuerCUSIP>", []],
    ["none", "<issuerCUSIP>N/A</issuerCUSIP>", []],
    ["absent", "", []],
  ])("reads CUSIPs: %s", (_, cusips, expected) => {
    expect(values(readWhole(schedule13D({ cusips })).cusips)).toEqual(expected);
  });

  it("reads the schedule from the namespace where no type is stated", () => {
    const filing = readWhole(schedule13D().replace(/<headerData>.*<\/headerData>/, "<headerData/>"));
    expect(filing.formType).toMatchObject({ value: "SCHEDULE 13D", text: "edgarSubmission" });
  });

  it("reads CDATA and skips comments inside a value", () => {
    const persons = PERSON.replace("Larkspur Holdings LLC", "<![CDATA[Lark & Spur LLC]]><!-- agent -->");
    const filing = readWhole(schedule13D({ persons }));
    expect(filing.persons[0]?.name.value).toBe("Lark & Spur LLC");
    expect(filing.repairs).toEqual([]);
  });
});

it("reads a document out of the middle of a file, at the places of the file", () => {
  const lead = "<DOCUMENT>\n<TYPE>SCHEDULE 13D/A\n<XML>\n";
  const text = `${lead}${schedule13D()}</XML>\n</DOCUMENT>\n`;
  const source = sourceFile("submission.txt", new TextEncoder().encode(text));
  const xml = MappedText.identity(text).slice(lead.length, lead.length + schedule13D().length);
  const filing = readStructuredFiling(source, xml);
  expect(filing?.persons[0]?.name.value).toBe("Larkspur Holdings LLC");
  expect(filing && misplaced(filing)).toEqual([]);
});

describe("what is not stated", () => {
  it.each([
    "",
    "<aggregateAmountOwned></aggregateAmountOwned>",
    "<aggregateAmountOwned/>",
    "<aggregateAmountOwned> </aggregateAmountOwned>",
  ])("is null, never zero: %j", (element) => {
    const persons = PERSON.replace(/<aggregateAmountOwned>.*<\/aggregateAmountOwned>/, element);
    expect(readWhole(schedule13D({ persons })).persons[0]?.aggregateAmount).toBeNull();
  });

  it("is null for every row of a person with a name alone", () => {
    const persons =
      "<reportingPersonInfo><reportingPersonName>Jane M. Roe</reportingPersonName></reportingPersonInfo>";
    const [person] = readWhole(schedule13D({ persons })).persons;
    const {
      name,
      footnotes,
      groupBoxes,
      holdings,
      told,
      aliases: _aliases,
      answers: _answers,
      item5: _item5,
      ...rows
    } = person ?? {};
    expect(name?.value).toBe("Jane M. Roe");
    expect([footnotes, groupBoxes, holdings, told]).toEqual([[], [], [], []]);
    expect(Object.values(rows).every((value) => value === null)).toBe(true);
  });
});

describe("documents of another kind", () => {
  it.each([
    ["a Form 4", "<ownershipDocument><documentType>4</documentType></ownershipDocument>"],
    ["another submission", schedule13D().replace("SCHEDULE 13D/A", "144")],
    [
      "a document with a DOCTYPE",
      schedule13D().replace("?>", "?><!DOCTYPE edgarSubmission [<!ENTITY a 'b'>]>"),
    ],
    [
      "a submission without a cover page and persons",
      '<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D"><formData/></edgarSubmission>',
    ],
    ["text", "SCHEDULE 13D"],
    ["nothing", ""],
  ])("gives nothing for %s", (_, xml) => {
    expect(read(xml)).toBeNull();
  });
});
