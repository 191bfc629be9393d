import { leafText } from "./element-text.js";
import { child, childrenCalled, type Element } from "./xml-tree.js";

/** An answer that another answer of the same Item calls for or rules out. */
export interface Condition {
  /** Where it departs: the answer that is too much, or the one that calls for another. */
  readonly element: Element;
  readonly asked: string;
}

/** Items of a 13G that may be marked as not applicable; of Item 5 EDGAR takes the mark and an answer. */
const DECLINABLE = /^item(?:[36-9]|10)$/;
const FLAG = "notApplicableFlag";

/** Where an Item's answers go against one another, by what EDGAR's specification calls conditional. */
export function conditionsOf(element: Element): Condition[] {
  if (!DECLINABLE.test(element.name)) return [];
  const flag = child(element, FLAG);
  const answer = element.children.find(({ name }) => name !== FLAG);
  const declined = flag !== null && leafText(flag).text.trim() === "Y";
  if (!declined) return otherInstitution(element);
  return answer === undefined ? [] : [{ element: answer, asked: `nothing, as ${FLAG} is Y` }];
}

/** A non-U.S. institution says what it is, and nobody else does. */
function otherInstitution(item: Element): Condition[] {
  const foreign = childrenCalled(item, "typeOfPersonFiling").find(
    (type) => leafText(type).text.trim() === "FI",
  );
  const kind = child(item, "otherTypeOfPersonFiling");
  if (foreign !== undefined && kind === null)
    return [{ element: foreign, asked: "otherTypeOfPersonFiling with the type of institution" }];
  if (foreign === undefined && kind !== null)
    return [{ element: kind, asked: "nothing, as no typeOfPersonFiling is FI" }];
  return [];
}
