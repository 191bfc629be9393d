// The table of planted faults: how each fared, over all forms.

const percent = (part, whole) => (whole === 0 ? "–" : `${((part * 100) / whole).toFixed(1)} %`);
const VERDICTS = ["front", "among", "otherwise", "undecided", "missed"];

/** Sums of the forms' results; `faults` are those that were planted. */
export function page(faults, results) {
  const sumOf = (verdicts, ids, of = results) =>
    of.reduce(
      (sum, { rows }) =>
        sum +
        ids.reduce(
          (all, id) => all + verdicts.reduce((own, verdict) => own + (rows.get(id)?.[verdict] ?? 0), 0),
          0,
        ),
      0,
    );
  const all = faults.map(({ id }) => id);
  const told = (key) => results.reduce((sum, { untouched }) => sum + untouched[key], 0);
  const plantable = sumOf(VERDICTS, all);
  const share = (...verdicts) => percent(sumOf(verdicts, all), plantable);
  const totals = [
    `- plantable faults: ${plantable}, of ${faults.length} kinds; found ${share("front", "among", "otherwise")}; left undecided, with the reason, ${share("undecided")}; missed ${share("missed")}`,
    `- as the primary finding with the right place ${share("front", "among")} (in front, or singled out as the figure to blame: ${share("front")})`,
    `- cannot be known from the document: ${sumOf(["unknowable", "unknowableFound"], all)} (something was found in ${sumOf(["unknowableFound"], all)})`,
    `- untouched filings: ${told("filings")}; errors ${told("error")}, warnings ${told("warning")}, for information ${told("info")}`,
    ...results.map((result) => {
      const planted = sumOf(VERDICTS, all, [result]);
      const found = sumOf(["front", "among", "otherwise"], all, [result]);
      const primary = sumOf(["front", "among"], all, [result]);
      return `- ${result.form}: ${planted} planted, found ${percent(found, planted)}, primary with the right place ${percent(primary, planted)}`;
    }),
  ];
  const table = [
    "| fault | planted | primary, in front | primary, among its places | otherwise | undecided | missed | cannot be known |",
    "| --- | --: | --: | --: | --: | --: | --: | --: |",
    ...faults.map(({ id, title }) => {
      const cells = [VERDICTS, ...VERDICTS.map((verdict) => [verdict]), ["unknowable", "unknowableFound"]];
      return `| \`${id}\`: ${title} | ${cells.map((verdicts) => sumOf(verdicts, [id])).join(" | ")} |`;
    }),
  ];
  return { totals, table, heading };
}

function heading(command) {
  return [
    "# Planted faults",
    "",
    `Generated on ${new Date().toISOString().slice(0, 10)} by \`${command.trim()}\`.`,
    "",
    "A sound filing is made from a seed (`13d-audit sample`), in each of six forms; one thing in it is made wrong, and it is audited.",
    "A fault counts as found as primary with the right place where a finding that follows from no other, by a check that may rightly",
    "say so, points at what was changed: in front of its places or as the figure to blame, or else among the places that it compares",
    "(where two statements differ, the document need not tell which is wrong). What is missing has no place: the finding names the",
    "person. Undecided is what a check that may say so leaves open, with its reason: it is not counted as found. A figure that nothing in the document repeats, or whose slip no printed figure shows, is counted apart.",
    "",
  ];
}
