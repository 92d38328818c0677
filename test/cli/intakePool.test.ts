import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawBloc } from "../../src/app/drawBloc";
import { intakeContext } from "../../src/app/intakeContext";
import { takeFiles, type TakenFiles } from "../../src/app/takeFiles";
import { filesOf } from "../../src/cli/folder";
import { takenBySeveral } from "../../src/cli/intakePool";
import { readBlocFile } from "../../src/cli/readBlocFile";
import { day } from "../../src/demo/demoPeriod";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocData, bytesOf, UNITS } from "../consolidation/smallQuarter";

/** Threads of the command line take the same from the same files as the thread that asks. */
let folder: string;
const period = { year: 2021, quarter: 3 } as const;
const today = day("2021-10-06");
/** A unit merged into DV037 before the quarter, with a conclusion that DV037 has not entered. */
const MERGED = {
  tblDonVi: [
    {
      ma_don_vi: "DV098",
      ten_don_vi: "Chi bộ Hội Quạt giấy",
      loai_hinh: "Chi bộ cơ sở",
      nhom_chuc_nang: "Hội đoàn nghề nghiệp",
      la_co_quan_hanh_chinh: "Không",
      hieu_luc_tu: day("2015-01-01"),
      hieu_luc_den: day("2021-06-30"),
      trang_thai: "Sáp nhập",
      don_vi_ke_thua: "DV037",
    },
  ],
  tblSoKetLuan: [
    {
      so_kl: "31-KL/UBKT",
      ngay_kl: day("2021-05-10"),
      co_quan: "UBKT Đảng ủy Khối",
      ma_don_vi: "DV098",
      loai: "Kiểm tra",
      so_han_che: 1,
      do_mat: "Không",
    },
  ],
};
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  writeFileSync(path("SO_KHOI.xlsx"), await writeWorkbook(drawBloc(blocData(UNITS, MERGED))));
  // With remedies and a register, with a conclusion that it has not entered.
  for (const unit of ["DV037", "DV023"]) {
    writeFileSync(path(`BC_${unit}_2021_Q3.xlsx`), await bytesOf(unit));
  }
  writeFileSync(path("BC_DV061_2021_Q3.xlsx"), "no workbook");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function takenBy(patience?: number): Promise<TakenFiles> {
  const roster = path("SO_KHOI.xlsx");
  const files = await filesOf(folder, [roster]);
  const context = intakeContext((await readBlocFile(roster)).data, period, today);
  const taken = await takenBySeveral(
    files,
    ({ take, limits }) => takeFiles(files, context, limits, undefined, take?.(context)),
    patience,
  );
  return { ...taken, files: [...taken.files].sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** Everything of it, rows as plain objects. */
const plain = ({ files, unreadable }: TakenFiles): unknown => ({
  unreadable,
  files: files.map(({ rows, ...file }) => ({
    ...file,
    rows: [...rows].map(([table, all]) => [table, all.map((row) => Object.fromEntries(row))]),
  })),
});

test("the same as without threads", async () => {
  const roster = path("SO_KHOI.xlsx");
  const context = intakeContext((await readBlocFile(roster)).data, period, today);
  const alone = await takeFiles(await filesOf(folder, [roster]), context);
  expect(alone.files.map(({ unit }) => unit).sort()).toEqual(["DV023", "DV037"]);
  const ofSuccessor = alone.files.find(({ unit }) => unit === "DV037")?.reconciled;
  expect(ofSuccessor?.map(({ registered, outcome }) => [registered.unit, outcome])).toContainEqual([
    "DV098",
    "CHUA_GHI",
  ]);
  const sorted = { ...alone, files: [...alone.files].sort((a, b) => (a.file < b.file ? -1 : 1)) };
  expect(plain(await takenBy())).toEqual(plain(sorted));
});

test("a thread that does not answer in time is ended, and the file is said to take too long", async () => {
  const { files, unreadable } = await takenBy(1);
  expect(files).toEqual([]);
  expect(unreadable.map(({ reason }) => reason)).toEqual(
    Array(3).fill(expect.stringContaining("đọc quá lâu")),
  );
});
