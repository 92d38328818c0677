// Reads one file in a process of its own and prints what came of it, as JSON.
// node probeProcess.cjs READER SOUND FILE: READER is the bundled reader, SOUND a file to warm up with.
const { existsSync, readFileSync } = require("node:fs");

/** Memory held now and at its highest, in kB. */
function memory() {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const field = (name) => new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1];
  return {
    now: Number(field("VmRSS") ?? process.memoryUsage.rss() / 1024),
    most: Number(field("VmHWM") ?? process.resourceUsage().maxRSS),
  };
}

const [reader, sound, file] = process.argv.slice(2);
const { readWorkbook } = require(reader);

async function probe() {
  for (let time = 0; time < 3; time += 1) await readWorkbook(new Uint8Array(readFileSync(sound)));
  const bytes = new Uint8Array(readFileSync(file));
  const before = memory().now;
  const start = process.hrtime.bigint();
  const result = await readWorkbook(bytes);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const megabytes = Math.max(0, memory().most - before) / 1024;
  const outcome = result.ok ? "taken" : result.reason.code;
  console.log(JSON.stringify({ outcome, milliseconds, megabytes }));
}

void probe();
