import rule from "../../../rules/persons/group-affirm-vs-deny.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const says = (group: string, ...told: string[]) =>
  filingText({
    told,
    persons: [
      { ...LARKSPUR, group },
      { ...ROE, group },
    ],
  });
const alone = (group: string, ...told: string[]) => filingText({ told, persons: [{ ...LARKSPUR, group }] });
const DENIED =
  "Row 2(a) of LARKSPUR HOLDINGS LLC and JANE M. ROE affirms membership of a group, but the text denies or disclaims that there is one. One of the two is probably left over from another filing.";
const denied = (name: string, told: string) => ({
  name,
  filing: says("a", told),
  failures: [{ message: DENIED }],
});
const affirmed = (name: string, told: string) => ({
  name,
  filing: says("b", told),
  failures: [{ message: "but the text says that there is one" }],
});
const silent = (name: string, group: string, told: string) => ({ name, filing: says(group, told) });

const ITEM8 = "Item 8. Identification and Classification of Members of the Group.";
const with13G = (group: string, answer: string) =>
  filingText({
    schedule: "13G",
    outstanding: `${ITEM8}\n\n${answer}`,
    persons: [
      { ...LARKSPUR, group },
      { ...ROE, group },
    ],
  });

testRule(rule, {
  passing: [
    {
      name: "2(a), and the text says that they are a group",
      filing: says("a", "The Reporting Persons are members of a group for the purposes of this statement."),
      passes: 1,
    },
    {
      name: "2(b), and the text disclaims a group",
      filing: says("b", "Each of the Reporting Persons disclaims membership in a group."),
      passes: 1,
    },
    {
      name: "2(a), and they may be deemed a group",
      filing: says("a", "The Reporting Persons may be deemed to constitute a “group” under the Act."),
      passes: 1,
      remark: "The text says only that they may be deemed a group.",
    },
    {
      name: "2(b), and they may be deemed a group",
      filing: says("b", "The Reporting Persons might be considered members of a group."),
      passes: 1,
      remark: "may be deemed a group",
    },
    {
      name: "2(a), and nothing is an admission that they are a group",
      filing: says(
        "a",
        "Neither this statement nor anything in it is an admission that the Reporting Persons constitute a group.",
      ),
      passes: 1,
      remark: "The text makes no admission that they are a group.",
    },
    {
      name: "2(a), and they do not affirm the existence of a group",
      filing: says("a", "The Reporting Persons do not affirm the existence of a group."),
      passes: 1,
      remark: "makes no admission",
    },
    {
      name: "2(b), and they do not affirm that they are a group",
      filing: says("b", "The Reporting Persons do not affirm that they are a group."),
      passes: 1,
    },
    {
      name: "2(a), affirmed, and open in another sentence",
      filing: says("a", "The Reporting Persons may be deemed a group. The Reporting Persons act as a group."),
      passes: 1,
    },
    {
      name: "a denial by the one who ticks 2(b), beside another who ticks 2(a)",
      filing: filingText({
        told: ["Jane M. Roe is not a member of any group."],
        persons: [
          { ...LARKSPUR, group: "a" },
          { ...ROE, group: "b" },
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    denied(
      "filed jointly, but not as a group",
      "The Reporting Persons are filing jointly under Rule 13d-1(k) but not as a group.",
    ),
    denied(
      "may be deemed a group, and disclaim to be of one",
      "The Reporting Persons may be deemed to be a “group” for purposes of Section 13(d) and expressly disclaim membership in one.",
    ),
    affirmed(
      "members of a group with somebody who files apart",
      "The Reporting Persons are members of a group with Pier Partners LP, which files separately.",
    ),
    affirmed("the two constitute a group", "The two constitute a group, which owns 1,700 Shares in total."),
    affirmed("the members are the two", "The members of the group are the two Reporting Persons."),
    {
      name: "2(a) for two persons of a 13G, Item 8 not applicable",
      filing: with13G("a", "Not applicable."),
      failures: [
        {
          severity: "info",
          message:
            "Row 2(a) of LARKSPUR HOLDINGS LLC and JANE M. ROE affirms membership of a group, but Item 8, which asks for its members, is answered as not applicable.",
        },
      ],
    },
    {
      name: "2(a), and the text disclaims membership",
      filing: says("a", "Each of the Reporting Persons expressly disclaims membership in any group."),
      failures: [
        {
          severity: "warning",
          message: DENIED,
          expected: "a text that does not contradict Row 2(a)",
          actual: "a group is denied",
          line: 18,
        },
      ],
    },
    {
      name: "2(b), and the text says that they are a group",
      filing: says(
        "b",
        "The Reporting Persons have formed, and are members of, a group. They act as a group: the Reporting Persons constitute a group.",
      ),
      failures: [
        {
          severity: "warning",
          message:
            "Row 2(b) of LARKSPUR HOLDINGS LLC and JANE M. ROE disclaims membership of a group, but the text says that there is one.",
          expected: "a text that does not contradict Row 2(b)",
          actual: "a group is affirmed",
        },
      ],
    },
    {
      name: "a single filer",
      filing: alone("a", "The Reporting Persons do not constitute a group."),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          message: "Row 2(a) affirms membership of a group, but the text denies",
        },
      ],
    },
    {
      name: "Schedule 13G",
      filing: filingText({
        schedule: "13G",
        told: ["The Reporting Persons disclaim that they are a group."],
        persons: [{ ...ROE, group: "a" }],
      }),
      failures: [{ person: "JANE M. ROE", severity: "warning" }],
    },
    {
      name: "a denial by one person named, who ticks 2(a) as the other does",
      filing: says(
        "a",
        "Ms. Roe is not a member of any group. Larkspur Holdings LLC is a limited liability company.",
      ),
      failures: [{ person: "JANE M. ROE", message: "Row 2(a) of JANE M. ROE affirms" }],
    },
    denied(
      "they are not a group",
      "The Reporting Persons are not a “group” within the meaning of Rule 13d-5.",
    ),
    denied("they do not constitute a group", "The Reporting Persons do not constitute a group."),
    denied(
      "they have not agreed to act as a group",
      "The Reporting Persons have not agreed to act as a group.",
    ),
    denied("they deny being one", "The Reporting Persons deny that they form a group."),
    denied("they disclaim their status", "The Reporting Persons disclaim status as a group."),
    denied(
      "the existence is disclaimed",
      "Existence of a group among the Reporting Persons is hereby disclaimed.",
    ),
    denied("none of them is a member", "None of the Reporting Persons is a member of any group."),
    denied(
      "they disclaim it but for pecuniary interest",
      "The Reporting Persons disclaim membership in a group and beneficial ownership except to the extent of any pecuniary interest.",
    ),
    denied(
      "not a group with each other",
      "The Reporting Persons are not members of a group with each other.",
    ),
    denied(
      "disclaimed behind a sentence that leaves it open",
      "The Reporting Persons may be deemed a group. The Reporting Persons disclaim membership in a group.",
    ),
    affirmed("they constitute a group", "The Reporting Persons constitute a group."),
    affirmed("they are acting as a group", "The Reporting Persons are acting together as a group."),
    affirmed("they are part of a group", "The Reporting Persons are part of the group."),
  ],
  unverified: [
    {
      name: "a text that says both",
      filing: says("a", "The Reporting Persons are a group.", "The Reporting Persons are not a group."),
      message:
        "The text both affirms and denies that the persons are a group, so that Row 2(a) of LARKSPUR HOLDINGS LLC and JANE M. ROE contradicts only a part of it.",
    },
    {
      name: "both under 2(b)",
      filing: says("b", "The Reporting Persons are a group.", "The Reporting Persons are not a group."),
      message: "so that Row 2(b) of",
    },
  ],
  notApplicable: [
    { name: "2(b), and Item 8 is not applicable", filing: with13G("b", "Not applicable.") },
    { name: "2(a), and Item 8 names the members", filing: with13G("a", "See Exhibit A.") },
    silent("fewer than all constitute a group", "b", "The three constitute a group."),
    silent(
      "if they were members of a group with another",
      "b",
      "The Reporting Persons may be deemed to be members of a group with Pier Partners LP.",
    ),
    silent(
      "a group among others",
      "a",
      "The Reporting Persons disclaim the existence of a group among the parties to the Voting Agreement.",
    ),
    silent(
      "others who are no group",
      "a",
      "The Reporting Persons deny that the Purchasers constitute a group.",
    ),
    silent(
      "such a group, which the founder would join",
      "a",
      "The Reporting Persons and the Founder may be deemed a group; the Reporting Persons disclaim membership in any such group.",
    ),
    silent("a group of investors", "b", "The Reporting Persons are a group of investors led by Ms. Roe."),
    { name: "a text that is silent", filing: says("a") },
    { name: "no box ticked", filing: says("", "The Reporting Persons are not a group.") },
    { name: "both boxes ticked", filing: says("ab", "The Reporting Persons are not a group.") },
    silent(
      "a disclaimer of beneficial ownership",
      "a",
      "The Reporting Persons disclaim beneficial ownership of shares held by others in the group.",
    ),
    silent(
      "no group with third parties",
      "a",
      "The Reporting Persons are not a group with the Thornbury Trust.",
    ),
    silent(
      "no group with any other person",
      "a",
      "The Reporting Persons are not part of a group with any other person.",
    ),
    silent(
      "disclaimed with an exception",
      "a",
      "Other than as told here, the Reporting Persons are not a group.",
    ),
    silent("a supposition", "b", "If the Reporting Persons are a group, it would own 770,000 Shares."),
    silent("a group that was dissolved", "b", "The Reporting Persons are no longer members of a group."),
    silent("a group that once was denied", "a", "Previously the Reporting Persons were not a group."),
    silent("a group by name", "b", "The Reporting Persons are shareholders of Thornbury Group."),
    silent("some of the persons", "b", "The Larkspur Reporting Persons are members of a group."),
    silent("strangers", "b", "Thornbury and Tamarind are members of a group."),
    silent(
      "the form's own words",
      "a",
      "If a group has filed this schedule, attach an exhibit stating the identity of each member of the group.",
    ),
    silent("no intention to form a group", "a", "The Reporting Persons do not intend to form a group."),
    silent(
      "a joint filing under Rule 13d-1(k)",
      "b",
      "The Reporting Persons file jointly under Rule 13d-1(k)(1).",
    ),
    silent("a group of companies", "b", "The Reporting Persons are part of a group of companies."),
  ],
});
