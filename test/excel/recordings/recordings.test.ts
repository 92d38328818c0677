import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../files/open";
import { bootHeadless, headlessEngine } from "../headless/boot";
import { StandIn } from "../standIn";
import { replay, type Recording } from "./replay";

const recordings = readdirSync(__dirname).filter((file) => file.endsWith(".json"));

async function standInFor({ workbook }: Recording): Promise<StandIn> {
  const engine = headlessEngine();
  if (workbook === null) return new StandIn({ engine });
  const bytes = readFileSync(path.join(__dirname, workbook));
  return new StandIn({ engine, workbook: await openWorkbook(bytes, engine) });
}

if (recordings.length === 0) test.todo("no recording from a real Excel lies here yet");
else
  test.each(recordings)("the stand-in answers as Excel did: %s", async (file) => {
    const recording = JSON.parse(readFileSync(path.join(__dirname, file), "utf8")) as Recording;
    expect(recording.exchanges.length).toBeGreaterThan(0);
    expect(await replay(recording, await standInFor(recording))).toEqual([]);
  });

describe("the replay, tried on a recording of the stand-in itself", () => {
  let recording: Recording;

  beforeAll(async () => {
    const { Excel, run, close } = await bootHeadless();
    run(readFileSync(path.join(__dirname, "record.js"), "utf8"));
    run("startRecording()");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Recorded");
      sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
      const range = sheet.getRange("A1:B1");
      range.load("values, address");
      sheet.load("id, position");
      await context.sync();
      context.workbook.worksheets.getItem(sheet.id).getRange("A1").values = [[5]];
      range.load("values");
      await context.sync();
      context.workbook.worksheets.getItemOrNullObject("Nowhere").load("name");
      await context.sync();
    });
    recording = JSON.parse(run('stopRecording("a try", null)') as string) as Recording;
    close();
  });

  test("it says the same again, under other ids", async () => {
    expect(recording.exchanges.length).toBeGreaterThanOrEqual(3);
    const standIn = await standInFor(recording);
    standIn.workbook.newId();
    expect(await replay(recording, standIn)).toEqual([]);
  });

  test("and an answer that differs is told", async () => {
    const changed = JSON.parse(
      JSON.stringify(recording).replace("[[5,15]]", "[[5,16]]"),
    ) as Recording;
    const [difference, ...others] = await replay(changed, await standInFor(recording));
    expect(difference).toMatch(/16, we say 15$/);
    expect(others).toEqual([]);
  });
});
