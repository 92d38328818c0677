import { drawBloc } from "../../src/app/drawBloc";
import { sourceReader } from "../../src/taskpane/consolidation/workers/readSource";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocData } from "../consolidation/smallQuarter";

const bytes = (units: readonly string[]) => writeWorkbook(drawBloc(blocData(units)));
const asFile = async (content: Promise<Uint8Array>) => {
  const file = new File([new Uint8Array(await content)], "SO_KHOI.xlsx", { lastModified: 1 });
  return { kind: "file", file } as const;
};

const unitsOf = ({ data }: { data: ReturnType<typeof blocData> }) =>
  (data.tables.get("tblDonVi") ?? []).map((row) => row.get("ma_don_vi"));

test("a bloc workbook that has not changed since it was chosen is not read again", async () => {
  const read = sourceReader();
  const content = bytes(["DV023"]);
  const first = await read(await asFile(content));
  expect(await read(await asFile(content))).toBe(first);
});

test("one saved anew under the same name is", async () => {
  const read = sourceReader();
  for (const units of [["DV023"], ["DV023", "DV037"]]) {
    const outcome = await read(await asFile(bytes(units)));
    expect(outcome.ok && unitsOf(outcome.bloc)).toEqual(units);
  }
});

test("one that cannot be read any more is missing, though it was read before", async () => {
  const read = sourceReader();
  const source = await asFile(bytes(["DV023"]));
  expect((await read(source)).ok).toBe(true);
  source.file.arrayBuffer = () => Promise.reject(new Error("gone"));
  expect(await read(source)).toEqual({ ok: false, reason: "missing" });
});
