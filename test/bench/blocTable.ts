import { spawnSync } from "node:child_process";
import { join } from "node:path";
import engineFlags from "../../build/engineFlags";
import { withBlocFolder } from "./blocFolder";
import type { BlocRun } from "./blocRun";
import { line } from "./contest";

/** More units than this are consolidated without drawing the workbook. */
const MOST_DRAWN = 2000;
const tsx = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");

/** Consolidating folders of so many units, each in a process of its own. */
export async function blocTable(sizes: readonly number[]): Promise<readonly string[]> {
  const rows = [];
  for (const size of sizes) {
    const run = await withBlocFolder(size, ({ roster, units }) => {
      const what = size > MOST_DRAWN ? "json" : "workbook";
      const script = join(__dirname, "blocRun.ts");
      const parameters = [...engineFlags, tsx, script, roster, units, what];
      const { stdout } = spawnSync(process.execPath, parameters, {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      return Promise.resolve(JSON.parse(stdout) as BlocRun);
    });
    rows.push(
      line(
        `consolidating ${size} units, ${run.accepted} accepted`,
        (run.consolidating / size).toFixed(1),
        ((size * 1000) / run.consolidating).toFixed(0),
        (run.consolidating / run.reading).toFixed(1),
        run.drawing === null ? "" : (run.drawing / size).toFixed(1),
        run.memory.toFixed(0),
      ),
    );
  }
  const heading = ["ms a unit", "units a s", "× reading", "+ drawing", "MB at most"];
  return [line("threads take the files", ...heading), ...rows];
}
