/*
 * Runs a command of src/cli with its parameters: `node build/command.js check F.xlsx`. It is bundled
 * when it is run first and whenever a source has changed, so that a start, of a thread as well, is a
 * matter of reading one file.
 */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const engineFlags = require("./engineFlags");

const ROOT = join(__dirname, "..");
const CACHE = join(ROOT, "node_modules/.cache/so-chi-tieu");
const COMMANDS = ["demo", "template", "check", "consolidate", "contract"];
/** What threads are started with. */
const WORKER = "intakeWorker";

/** Changes with any source, with the packages and with this file. */
function fingerprint() {
  const sources = fs.readdirSync(join(ROOT, "src"), { recursive: true }).sort();
  const hash = createHash("sha256");
  for (const path of [
    ...sources.map((name) => join("src", name)),
    "package-lock.json",
    "build/command.js",
  ]) {
    const { size, mtimeMs } = fs.statSync(join(ROOT, path));
    hash.update(`${path}|${size}|${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Bundles into a draft beside, so that whoever comes in between finds whole files or none. */
function bundle(command, folder) {
  fs.mkdirSync(folder, { recursive: true });
  const draft = fs.mkdtempSync(join(folder, "draft-"));
  const names = [WORKER, command];
  require("esbuild").buildSync({
    entryPoints: names.map((name) => join(ROOT, `src/cli/${name}.ts`)),
    outdir: draft,
    bundle: true,
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  for (const name of names) fs.renameSync(join(draft, `${name}.js`), join(folder, `${name}.js`));
  fs.rmSync(draft, { recursive: true });
  for (const other of fs.readdirSync(CACHE)) {
    if (join(CACHE, other) !== folder)
      fs.rmSync(join(CACHE, other), { recursive: true, force: true });
  }
}

/** Where nothing may be written, the source is run as it is. */
function scriptOf(command) {
  const folder = join(CACHE, fingerprint());
  const script = join(folder, `${command}.js`);
  try {
    if (!fs.existsSync(script)) bundle(command, folder);
    return script;
  } catch {
    require("tsx/cjs");
    return join(ROOT, `src/cli/${command}.ts`);
  }
}

for (const flag of engineFlags) setFlagsFromString(flag);
const [command] = process.argv.splice(2, 1);
if (COMMANDS.includes(command)) require(scriptOf(command));
else {
  console.error(`Không có lệnh "${command ?? ""}". Có: ${COMMANDS.join(", ")}.`);
  process.exitCode = 2;
}
