/** A line on standard error that tells how far a run is; only on a terminal, and gone when the run is over. */
export interface Progress {
  readonly step: (path: string) => void;
  readonly end: () => void;
}

/** Progress over `total` files; silent where standard error is no terminal, or for a single file. */
export function progress(total: number, quiet: boolean): Progress {
  if (quiet || total < 2 || !process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  return {
    step: () => {
      done += 1;
      process.stderr.write(`\r${String(done)} of ${String(total)} filings`);
    },
    end: () => {
      process.stderr.write("\r\u001b[K");
    },
  };
}
