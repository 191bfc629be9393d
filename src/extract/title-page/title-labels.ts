/** The labels of the title page's values, as the form words them. */
export const LABELS = {
  issuer: /\(?\bname\s+of\s+(?:the\s+)?(?:subject\s+)?(?:issuer|company)\b\)?:?/i,
  class: /\(?\btitle\s+of\s+class\s+of\s+(?:equity\s+)?securities\b\)?:?/i,
  cusip: /\(?\bcusip\s+(?:number|no\.?|#)s?\b\)?:?/i,
  event:
    /\(?\bdate\s+of\s+(?:the\s+)?event\b(?:\s+(?:which|that)\s+requires?)?(?:\s+(?:the\s+)?filing)?(?:\s+of)?(?:\s+th(?:is|e))?(?:\s+statement)?\)?:?/i,
  notice: /\(?\bname,?\s+address\s+and\s+telephone\b/i,
};
/** What a second line may hold of the event's caption. */
export const REST_OF_EVENT =
  /^\s*(?:(?:which|that)\s+requires?\s+)?(?:(?:the\s+)?filing\s+)?(?:of\s+)?(?:th(?:is|e)\s+)?statement\b\)?:?/i;
/** What further lines of the caption of the notices hold, or the rest of its first. */
export const REST_OF_NOTICE =
  /^(?:[\s(]{0,80}\b(?:numbers?|of|the|persons?|authorized|to|receive|notices?|and|communications?)\b){1,12}\)?:?|^/i;
/** The lines of that caption are no more. */
export const MOST_CAPTION_LINES = 4;
export const ANY_LABEL = new RegExp(
  Object.values(LABELS)
    .map((label) => label.source)
    .join("|"),
  "i",
);
/** "Copies to:", above those who get copies and no notices. */
export const COPIES =
  /^\W*(?:with\s+)?(?:an?\s+)?cop(?:y|ies)\s+(?:of\s+(?:all\s+)?(?:communications|notices)\s+)?to\b/i;
/** No addresses of who gets notices take more lines. */
export const MOST_LINES = 30;
/** The head of the page, which is no value of a label below it. */
export const HEAD =
  /schedule\s+13|^\W*(?:(?:form|sc)\W{1,3}){0,2}13\W{0,3}[dg]\b|^\W*(?:final\s+)?amendment\b|securities\s+exchange\s+act|securities\s+and\s+exchange\s+comm|^\W*rule\s+13d/i;
