import type { Part } from "./figures.js";
import type { Party } from "./model.js";
import { slot } from "./slots.js";
import { partsOf } from "./tell-parts.js";
import { baseSource } from "./tell-base.js";
import { POWERS, type Answer, type Power, type ToldCover } from "./told.js";
import { count, day, figuresAt, joined, partyAt, percent, type Voice } from "./voice.js";

/** The cover page of one person, its notes included. */
export function tellCover(voice: Voice, person: number): ToldCover {
  const { model } = voice;
  const party = partyAt(model, person);
  const figures = figuresAt(voice, person);
  const id = (field: string): string => `cover.${String(person)}.${field}`;
  const { notes, marks } = notesOf(voice, person);
  const answer = (field: Power | "aggregateAmount"): Answer => ({
    text: slot(id(field), figures[field] === 0 ? voice.zero : count(figures[field])),
    marks: marks[field] ?? [],
  });
  const [soleVotingPower, sharedVotingPower, soleDispositivePower, sharedDispositivePower] = POWERS.map(
    answer,
  ) as [Answer, Answer, Answer, Answer];
  return {
    person,
    name: slot(id("name"), party.name),
    cik: party.cik,
    pageCusip: slot(id("cusip"), model.cusip),
    group: model.group === null ? [] : [model.group],
    funds: slot(id("funds"), fundsOf(voice, person)),
    proceedings: false,
    citizenship: slot(id("citizenship"), party.organized.place),
    citizenshipCode: party.organized.code,
    soleVotingPower,
    sharedVotingPower,
    soleDispositivePower,
    sharedDispositivePower,
    aggregateAmount: answer("aggregateAmount"),
    excludes: false,
    percentOfClass: {
      text: slot(id("percentOfClass"), percent(figures.percentOfClass, voice.decimals)),
      marks: marks.percentOfClass ?? [],
    },
    types: slot(id("types"), typesOf(voice, party).join(", ")),
    notes,
  };
}

/** By Item 3: whose money it is. */
export function fundsOf({ model }: Voice, person: number): string {
  const { form, lots } = partyAt(model, person);
  const others = model.parties.some(({ controllers }) => controllers.includes(person));
  const own = lots.length === 0 ? [] : [form === "individual" || form === "trust" ? "PF" : "WC"];
  return [...own, ...(others ? ["AF"] : [])].join(", ");
}

function typesOf({ model }: Voice, { form, role }: Party): string[] {
  const type = {
    individual: "IN",
    "limited partnership": "PN",
    "limited liability company": "OO",
    corporation: "CO",
    trust: "OO",
  }[form];
  const adviser = role === "investment manager" ? ["IA"] : [];
  const holding =
    model.schedule === "13G" && model.rule === "b" && role !== null && role !== "investment manager"
      ? ["HC"]
      : [];
  return [...adviser, type, ...holding];
}

type Marks = Partial<Record<Power | "aggregateAmount" | "percentOfClass", readonly number[]>>;

/** What the notes say of the rows, and which rows bear their marks. */
function notesOf(voice: Voice, person: number): { readonly notes: readonly string[]; readonly marks: Marks } {
  const figures = figuresAt(voice, person);
  const notes: string[] = [];
  const marks: Record<string, number[]> = {};
  const note = (rows: readonly string[], text: string): void => {
    notes.push(text);
    for (const row of rows) marks[row] = [notes.length];
  };
  const told = (name: string, parts: readonly Part[]): string => {
    const verb = notes.length === 0 ? "Consists of" : "Represents";
    return `${verb} ${partsOf(voice, person, `note.${String(person)}.${name}`, parts, "name")}.`;
  };
  const isSole = figures.sharedDispositivePower === 0;
  const mixed = !isSole && figures.soleDispositivePower > 0;
  if (voice.notes === "aggregate" && figures.aggregateAmount > 0)
    note(["aggregateAmount"], told("aggregate", figures.parts));
  if (voice.notes === "powers" && figures.aggregateAmount > 0) {
    const own = figures.parts.filter(({ owner }) => owner === person);
    const rest = figures.parts.filter(({ owner }) => owner !== person);
    if (!mixed)
      note(
        [
          ...(isSole
            ? ["soleVotingPower", "soleDispositivePower"]
            : ["sharedVotingPower", "sharedDispositivePower"]),
          "aggregateAmount",
        ],
        told("all", figures.parts),
      );
    else {
      note(["soleVotingPower", "soleDispositivePower"], told("sole", own));
      note(["sharedVotingPower", "sharedDispositivePower"], told("shared", rest));
    }
  }
  if (voice.percentNote) note(["percentOfClass"], percentNote(voice, person));
  return { notes, marks };
}

/** The calculation told in a note: the class outstanding and the person's own rights. */
function percentNote(voice: Voice, person: number): string {
  const { model, random } = voice;
  const { rights } = figuresAt(voice, person);
  const id = `percentNote.${String(person)}`;
  const base = `${slot(`${id}.base`, count(model.outstanding))} ${voice.shares} outstanding as of ${day(model.asOf)}${random.oneIn(2) ? "" : `, ${baseSource(voice)}`}`;
  if (rights === 0) return `${random.pick(["Based on", "Calculated on the basis of"])} ${base}.`;
  const added = `${slot(`${id}.rights`, count(rights))} ${voice.shares} that the Reporting Person has the right to acquire`;
  return joined([`Based on ${base}`, `${added}.`], "", ", plus ");
}
