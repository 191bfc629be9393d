import { BREAKS, CELLS, STYLES } from "./agents.js";
import type { Form } from "./forms.js";
import { makeModel, type Asked, type Years } from "./make-model.js";
import type { Model } from "./model.js";
import { renderHtml } from "./render-html.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderTypewriter } from "./render-typewriter.js";
import { renderXml13D } from "./render-xml-13d.js";
import { renderXml13G } from "./render-xml-13g.js";
import { finished, type Place } from "./slots.js";
import { tellStatement } from "./tell-statement.js";
import type { Told } from "./told.js";

/** When EDGAR took the form, as far as samples go. */
const YEARS: Readonly<Record<Form, Years>> = {
  xml: { from: 2025, until: 2025 },
  html: { from: 2003, until: 2023 },
  "html-breaks": { from: 2003, until: 2023 },
  "html-styles": { from: 2010, until: 2023 },
  text: { from: 1998, until: 2000 },
  markdown: { from: 2005, until: 2023 },
};

const RENDER: Readonly<Record<Form, (told: Told, model: Model) => string>> = {
  xml: (told, model) => (told.schedule === "13D" ? renderXml13D(told, model) : renderXml13G(told, model)),
  html: (told) => renderHtml(told, CELLS),
  "html-breaks": (told) => renderHtml(told, BREAKS),
  "html-styles": (told) => renderHtml(told, STYLES),
  text: renderTypewriter,
  markdown: renderMarkdown,
};

/** A made-up filing, with what it was made from. */
export interface Sample {
  readonly text: string;
  readonly model: Model;
  readonly told: Told;
  /** Where each slot stands in the text. */
  readonly places: ReadonlyMap<string, Place>;
}

/** A whole sound filing, the same for the same seed, form and wishes. */
export function sample(form: Form, asked: Asked): Sample {
  const model = makeModel(asked, YEARS[form]);
  return setIn(form, model, tellStatement(model, form === "xml"));
}

/** A told statement in a form. */
export function setIn(form: Form, model: Model, told: Told): Sample {
  return { ...finished(RENDER[form](told, model)), model, told };
}
