import type { Schedule } from "./model.js";
import type { ToldItem, ToldSignature } from "./told.js";

/** An Item as paragraphs: its heading, then what follows, each letter in front of its answer. */
export function headed({ number, heading, lead, letters }: ToldItem, schedule: Schedule): string[] {
  const title = heading === "" ? [] : [`Item ${number}. ${heading}.`];
  if (schedule === "13G" && heading === "")
    return letters.flatMap(({ letter, caption, paragraphs }) => [
      `Item ${number}(${letter}). ${caption}:`,
      ...paragraphs,
    ]);
  return [
    ...title,
    ...lead,
    ...letters.flatMap(({ letter, caption, paragraphs: [first = "", ...rest] }) =>
      caption === ""
        ? [`(${letter}) ${first}`, ...rest]
        : rest.length === 0
          ? [`(${letter}) ${caption}: ${first}`]
          : [`(${letter}) ${caption}:`, first, ...rest],
    ),
  ];
}

/** A signature as it is typed below a statement. */
export function signatureLines({ name, entity, signer, title }: ToldSignature): string[] {
  return entity
    ? [
        name,
        "",
        `By: /s/ ${signer}`,
        `Name: ${signer.replace(/\uE000[^\uE001]*\uE001|\uE002/g, "")}`,
        `Title: ${title}`,
        "",
      ]
    : [`/s/ ${signer}`, name, ""];
}
