// The process behind test/cli/warm.ts: runs bin/13d-audit.js again for each message, with its own arguments, folder and environment,
// and answers with what it printed and how it ended. Only the code is kept, made ready.
const BIN = new URL("../../bin/13d-audit.js", import.meta.url);
const STREAMS = ["stdout", "stderr"];
let runs = 0;

// The command listens anew each time, since its process ends with it.
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0);
process.on("disconnect", process.exit.bind(process, 0));

/** Keeps what is written to a stream in the place of writing it. */
function kept(stream) {
  const written = [];
  stream.write = (chunk, encoding, done = encoding) => {
    written.push(Buffer.from(chunk));
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
  return written;
}

process.on("message", async ({ args, cwd, env }) => {
  process.chdir(cwd);
  process.argv = [process.execPath, BIN.pathname, ...args];
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  const [stdout, stderr] = STREAMS.map((name) => kept(process[name]));
  const status = await new Promise((resolve) => {
    process.exit = resolve;
    import(`${BIN.href}?${String((runs += 1))}`).catch((error) => {
      stderr.push(Buffer.from(String(error.stack)));
      resolve(1);
    });
  });
  const [out, err] = [stdout, stderr].map((written) => Buffer.concat(written).toString());
  process.send({ status, stdout: out, stderr: err });
});
