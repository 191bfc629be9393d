/** The forms in which a sample is to be had: EDGAR's XML, three filing agents' HTML, typed pages, Markdown-like text. */
export const FORMS = ["xml", "html", "html-breaks", "html-styles", "text", "markdown"] as const;
/** The name of such a form. */
export type Form = (typeof FORMS)[number];
