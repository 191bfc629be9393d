import { leafParagraphs } from "./element-text.js";
import type { Form } from "./form.js";
import { itemElements, proseOf } from "./items.js";
import { child, childrenCalled, descend } from "./xml-tree.js";

/** The free text of the document by the place where it stands. */
export function proseIn(form: Form) {
  const { data, words } = form;
  const persons = [child(data, "reportingPersons"), data].flatMap((within) =>
    childrenCalled(within, words.person),
  );
  const exhibits = descend(data, ...words.exhibits);
  const elements = itemElements(form).flatMap(({ element }) => element.children);
  return {
    comments: persons.flatMap((person) => proseOf(child(person, words.personRows.comment))),
    items: elements.filter((element) => element.start !== exhibits?.start).flatMap(proseOf),
    exhibits: exhibits === null ? [] : leafParagraphs(exhibits),
    signatures: proseOf(child(child(data, "signatureInfo") ?? data, words.signatureComment)),
  };
}
