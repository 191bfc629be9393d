import type { Departure, DepartureKind } from "../filing/structure.js";
import { conditionsOf } from "./conditions.js";
import { xmlText } from "./element-text.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import { outOfOrder } from "./order.js";
import { strayAttribute, strayTexts } from "./strays.js";
import { schemaOf, type ElementRule } from "./schema.js";
import type { ValueType } from "./value-types.js";
import { child, type Element } from "./xml-tree.js";

/** What was counted and found on the way through the elements. */
export interface Checked {
  readonly departures: readonly Departure[];
  readonly elements: number;
  readonly figures: number;
}

/** What is added to a departure that stands at an element. */
interface Found {
  readonly element?: string;
  readonly place?: Departure["place"];
  readonly stated?: string;
  readonly about?: Departure["about"];
  readonly edgar?: Departure["edgar"];
}

/** Where the walk is: the names of the elements around, and the reporting person among them. */
interface Way {
  readonly path: string;
  readonly person: Element | null;
}

/** No more parts of one element are told to be unknown or out of their order: nobody reads on. */
const ENOUGH = 50;

/** Goes through the elements once and notes each departure from EDGAR's schema in its order. */
export function checkStructure(root: Element, form: Form, read: FieldReader): Checked {
  const walk = new Walk(form, read);
  walk.element(root, schemaOf(form.schedule), { path: "", person: null });
  return walk;
}

class Walk implements Checked {
  readonly departures: Departure[] = [];
  elements = 0;
  figures = 0;

  private readonly amends: boolean;

  constructor(
    private readonly form: Form,
    private readonly read: FieldReader,
  ) {
    this.amends = form.formType.value.endsWith("/A");
  }

  element(element: Element, rule: ElementRule, way: Way): void {
    this.elements += 1;
    const attribute = strayAttribute(element);
    if (attribute !== null) this.note("attribute", element, "no attribute", way, { stated: attribute });
    if (rule.notFirst && this.form.typeStated && !this.amends)
      this.note("not-asked", element, "nothing in a first filing", way, { edgar: "warns" });
    if (rule.anything) return;
    if (rule.value !== null && (rule.parts.length === 0 || element.name === rule.formerly))
      this.leaf(element, rule.value, way);
    else this.group(element, rule, way);
  }

  private leaf(element: Element, type: ValueType, way: Way): void {
    const [inner] = element.children;
    if (inner !== undefined) {
      this.note("unknown", inner, "no element but text", within(way, element));
      return;
    }
    const { about, asked } = type;
    if (about === "figure") this.figures += 1;
    const text = plainText(element);
    const value = type.blanksCount || !/\s/.test(text) ? text : text.replace(/\s+/g, " ").trim();
    if (value === "") {
      if (!type.mayBeEmpty) this.note("empty", element, asked, way, { about });
      return;
    }
    const flaw = type.flaw(value);
    if (flaw === null) return;
    const place = this.read.text(element) ?? this.read.nameOf(element);
    const edgar = flaw === "no-such-day" ? "accepts" : "suspends";
    const found = { about, edgar, place, stated: value } as const;
    // Whoever passes a file on may have broken its lines anew.
    if (flaw !== "too-long" && type.flaw(value.trim()) === null)
      this.note("blanks", element, "no blanks around it", way, { ...found, edgar: "ought-to" });
    else this.note(flaw, element, asked, way, found);
  }

  private group(element: Element, rule: ElementRule, way: Way): void {
    const inside = within(way, element);
    const own = element.name === this.form.words.person ? { ...inside, person: element } : inside;
    for (const place of strayTexts(element, this.read.make))
      this.note("stray-text", element, "elements only", way, { place, stated: place.value });
    const places = element.children.map(({ name }) => rule.order.get(name) ?? -1);
    const moved = outOfOrder(places);
    const counts = rule.parts.map(() => 0);
    let noted = 0;
    element.children.forEach((part, index) => {
      const place = places[index] ?? -1;
      const partRule = rule.parts[place];
      if (partRule === undefined) {
        noted += 1;
        if (noted <= ENOUGH) this.unknown(part, rule, counts, own);
        return;
      }
      const count = (counts[place] ?? 0) + 1;
      counts[place] = count;
      if (moved.has(index)) {
        noted += 1;
        if (noted <= ENOUGH) this.note("misplaced", part, neighbours(rule, place, element), own);
      }
      if (count === partRule.most + 1) this.note("too-many", part, times(partRule.most), own);
      this.element(part, partRule, own);
    });
    // What is absent from an element in which the document breaks off may have been lost.
    if (!element.closed) return;
    this.missing(element, rule, counts, own);
    for (const { element: answer, asked } of conditionsOf(element))
      this.note("condition", answer, asked, own, { edgar: "ought-to" });
  }

  private unknown(part: Element, rule: ElementRule, counts: number[], way: Way): void {
    const meant = rule.parts.findIndex(({ name }) => name.toLowerCase() === part.name.toLowerCase());
    const name = rule.parts[meant]?.name;
    if (name !== undefined) counts[meant] = (counts[meant] ?? 0) + 1;
    this.note("unknown", part, name ?? "no element of this name", way);
  }

  private missing(element: Element, rule: ElementRule, counts: readonly number[], way: Way): void {
    rule.parts.forEach((part, index) => {
      if ((counts[index] ?? 0) > 0 || part.removed) return;
      const asked = this.asked(part);
      const edgar = this.amends && part.mostly ? "ought-to" : "suspends";
      if (asked !== null) this.note("missing", element, asked, way, { element: part.name, edgar });
    });
  }

  /** Of what filings an element is asked for, if of this one. */
  private asked({ least, first, amending, mostly }: ElementRule): string | null {
    if (least > 0) return "in every filing";
    if (!this.form.typeStated) return null;
    if (this.amends) return amending || mostly ? "in an amendment" : null;
    return first ? "in a first filing" : null;
  }

  private note(kind: DepartureKind, element: Element, asked: string, way: Way, found: Found = {}): void {
    const { place = this.read.nameOf(element), stated = null, about = "frame", edgar = "suspends" } = found;
    const person = way.person && this.read.text(child(way.person, "reportingPersonName"));
    this.departures.push({
      kind,
      element: found.element ?? element.name,
      path: way.path,
      place,
      stated,
      asked,
      edgar,
      about,
      person,
    });
  }
}

/** What a leaf holds; most have nothing that needs decoding. */
function plainText(leaf: Element): string {
  const raw = leaf.within.text.slice(leaf.contentStart, leaf.contentEnd);
  const text = /[&<]/.test(raw) ? xmlText(leaf).text : raw;
  // XML has one character for the end of a line.
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}

function within({ path, person }: Way, { name }: Element): Way {
  return { path: path === "" ? name : `${path}/${name}`, person };
}

function times(most: number): string {
  return most === 1 ? "one" : `at most ${String(most)}`;
}

/** Where an element belongs: between the nearest ones in the order that are present. */
function neighbours({ parts }: ElementRule, place: number, { children }: Element): string {
  const present = new Set(children.map(({ name }) => name));
  const isPresent = ({ name, formerly }: ElementRule): boolean =>
    present.has(name) || (formerly !== null && present.has(formerly));
  const before = parts.slice(0, place).findLast(isPresent)?.name;
  const after = parts.slice(place + 1).find(isPresent)?.name;
  if (before === undefined) return `before ${after ?? "all others"}`;
  return after === undefined ? `behind ${before}` : `between ${before} and ${after}`;
}
