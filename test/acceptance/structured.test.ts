/** Real structured filings: only one of them is not well-formed, and it is mended and said so. */
import { readdirSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { describeShared, readShared, shared } from "../support/shared.js";

describeShared("real Schedules 13D and 13G in XML", () => {
  it("need no mending but one, whose end tag lost its bracket", () => {
    const mended = readdirSync(shared("filings/xml")).flatMap((name) =>
      readFiling(readShared(`filings/xml/${name}`)).repairs.map(({ message, place }) => ({
        name,
        message,
        text: place.text,
      })),
    );
    expect(mended).toEqual([
      {
        name: "daniel3303+Equibles__sc13da-zivo-truncated-endtag.xml",
        message: expect.stringContaining("</fundsSource is not closed"),
        text: "</fundsSource",
      },
    ]);
  });
});
