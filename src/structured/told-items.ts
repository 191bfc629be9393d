import type { FactMaker } from "../extract/words/fact-maker.js";
import { readFiledBy } from "../extract/item2/filed-by.js";
import { readJointFilingAgreement } from "../extract/exhibits/joint-agreement.js";
import { readSourceOfFunds } from "../extract/item3/source-of-funds.js";
import { readCoverReferences } from "../extract/item5/item5-references.js";
import { readTransactions } from "../extract/transactions/transactions.js";
import type { Filing, Person } from "../filing/filing.js";
import { leafDocument, leafParagraphs } from "./element-text.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import { proseOf } from "./items.js";
import { child, childrenCalled, descend } from "./xml-tree.js";

/** What the field for Item 5(c) tells. */
export function transactionsIn(
  { data, words }: Form,
  { persons, securityClass }: Pick<Filing, "persons" | "securityClass">,
  make: FactMaker,
): Filing["transactions"] {
  const leaf = descend(data, words.items, "item5", "transactionDesc");
  if (leaf === null) return null;
  return readTransactions({
    document: { ...leafDocument(leaf), wrapped: false },
    paragraphs: leafParagraphs(leaf),
    lettered: true,
    schedulesFrom: null,
    persons: persons.map(({ name, aliases }) => ({ name: name.value, aliases })),
    classTitle: securityClass?.value ?? "",
    make,
  });
}

/** The joint filing agreement, where its text stands in the field for exhibits. */
export function agreementIn(
  { data, words }: Form,
  persons: readonly Person[],
  make: FactMaker,
): Filing["jointFilingAgreement"] {
  const names = persons.map(({ name }) => name.value);
  const exhibits = descend(data, ...words.exhibits);
  const agreement = exhibits && readJointFilingAgreement(leafDocument(exhibits), make, names);
  // The last entry of a list has nothing below it.
  return agreement !== null && /\bagrees?\b/i.test(agreement.text.value) ? agreement : null;
}

/** The persons whom Item 2 lists as filing. */
export function filedByIn(form: Form, read: FieldReader): Filing["filedBy"] {
  const names = descend(form.data, form.words.items, "item2", "filingPersonName");
  if (names === null) return [];
  const parts = leafParagraphs(names).map(({ text }) => ({ letters: "a", text }));
  return readFiledBy(parts, form.schedule, read.make);
}

/** What Item 3 tells, but for an empty element. */
export function sourceOfFundsIn(
  form: Form,
  persons: readonly Person[],
  read: FieldReader,
): Filing["sourceOfFunds"] {
  const element = child(child(form.data, form.words.items), "item3");
  const texts = proseOf(element).map(({ text }) => text);
  return element === null || texts.length === 0
    ? null
    : readSourceOfFunds(
        { heading: read.nameOf(element), texts },
        persons.map(({ name, aliases }) => ({ name: name.value, aliases })),
        read.make,
      );
}

/** The rows of the cover pages by which Items 5(a) and 5(b), an element each, answer. */
export function item5ReferencesIn(form: Form, make: FactMaker): Filing["item5References"] {
  const item5 = descend(form.data, form.words.items, "item5");
  const letters = { percentageOfClassSecurities: "a", numberOfShares: "b" } as const;
  return readCoverReferences(
    Object.entries(letters).flatMap(([name, letter]) =>
      childrenCalled(item5, name)
        .flatMap(leafParagraphs)
        .map(({ text }) => ({ text, letter })),
    ),
    make,
  );
}
