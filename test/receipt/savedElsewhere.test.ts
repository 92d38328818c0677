import { finalise } from "../../src/app/finalise";
import { checkedCopy } from "../../src/app/checkedCopy";
import { applyChanges } from "../../src/spreadsheet/applyChanges";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { fieldValue, type Report } from "../../src/workbook/report";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { isLibreOfficeAvailable, recalculate } from "../oracle/libreOffice";
import { check, TODAY } from "../repair/mended";
import { spoiled } from "../rules/spoiled";
import { snapshotOf } from "../xlsx/packages";

const whereInstalled = isLibreOfficeAvailable() ? test : test.skip;

async function bytesOf(snapshot: Snapshot): Promise<Uint8Array> {
  return writeWorkbook(checkedCopy(snapshot, check(snapshot)).plan);
}

function sealed(snapshot: Snapshot): Snapshot {
  const done = finalise(check(snapshot), "of no host", { day: TODAY, time: "16:42" });
  if (!done.ok) throw new Error(done.reason);
  return applyChanges(snapshot, done.changes);
}

const signedBy = (report: Report) => fieldValue(report, "nguoi_ky");

whereInstalled("saved by LibreOffice a receipt holds, and an edit before that shows", async () => {
  const receipted = sealed(await spoiled({ "tblDangVien[DV17]": { trong_quy: "2" } }));
  const place = check(receipted).report.fields.get("nguoi_ky")?.place;
  if (place === undefined) throw new Error("no cell");
  const edited = applyChanges(receipted, {
    basis: null,
    blocks: [{ ...place, contents: [["Trần Văn Khác"]] }],
  });
  const files = await Promise.all([receipted, edited].map(bytesOf));
  const [same, other] = (await Promise.all(recalculate(files).map(snapshotOf))).map((snapshot) =>
    check(snapshot),
  );
  expect(same?.receipt).toMatchObject({ state: "unchanged", at: "16:42 ngày 05/10/2021" });
  expect(other?.receipt.state).toBe("changed");
  expect(other && signedBy(other.report)).toBe("Trần Văn Khác");
});

test("drawn anew, as another writer would, a receipt holds", async () => {
  const receipted = sealed(await spoiled({}));
  const drawn = await snapshotOf(await bytesOf(receipted));
  expect(check(drawn).receipt.state).toBe("unchanged");
});

test("rewritten with other parts, strings and order, as WPS writes, a receipt holds", async () => {
  const receipted = sealed(await spoiled({}));
  const drawn = await snapshotOf(await bytesOf(receipted));
  // What such writers change: no results of formulas, no formats, other forms of the same letters.
  const sheets = drawn.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, { value, formula }]) => [
            column,
            formula === undefined
              ? { value: typeof value === "string" ? value.normalize("NFD") : value }
              : { value: null, formula, resultMissing: true },
          ]),
        ),
      ]),
    ),
  }));
  expect(check({ ...drawn, sheets }).receipt.state).toBe("unchanged");
});
