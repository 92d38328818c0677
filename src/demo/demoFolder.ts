import { formatPeriod, previousPeriod } from "../catalogue/period";
import { UNIT_FORMULAS } from "../app/unitFormulas";
import type { FileStatus } from "../consolidation/consolidateQuarter";
import { drawUnitWorkbook } from "../workbook/draw/drawUnitWorkbook";
import { unitFileName } from "../workbook/fileNames";
import type { WorkbookData } from "../workbook/workbookData";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { withField } from "./changeData";
import { MERGED_UNIT } from "./demoBloc";
import { DEMO_PERIOD } from "./demoPeriod";
import { demoUnits } from "./demoUnits";
import { demoWorkbookData } from "./demoWorkbookData";

/** A file that lies in the folder beside the units' good ones, and what must become of it. */
export interface ExtraFile {
  readonly fileName: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly unit: string | null;
  readonly status: FileStatus;
  /** What was done, for people. */
  readonly describe: string;
}

const draw = (data: WorkbookData): Promise<Uint8Array> =>
  writeWorkbook(drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false }));

function dataOf(code: string): WorkbookData {
  const unit = demoUnits().find((candidate) => candidate.code === code);
  if (unit === undefined) throw new Error(`No unit ${code}`);
  return demoWorkbookData(unit);
}

const named = (code: string): string => unitFileName(code, DEMO_PERIOD);
const before = previousPeriod(DEMO_PERIOD);

/** What the office finds in the folder besides one good file a unit. */
export const EXTRA_FILES: readonly ExtraFile[] = [
  {
    fileName: named("DV005").replace(".xlsx", " (1).xlsx"),
    bytes: () => draw(withField(dataOf("DV005"), "lan_nop", 2)),
    unit: "DV005",
    status: "accepted",
    describe: "Đơn vị nộp lại, lần nộp 2",
  },
  {
    fileName: `Copy of ${named("DV007")}`,
    bytes: () => draw(dataOf("DV007")),
    unit: "DV007",
    status: "accepted",
    describe: "Một tệp nằm hai lần trong thư mục; lấy tệp đến sau",
  },
  {
    fileName: named("DV073").replace(".xlsx", ".xls"),
    bytes: () => Promise.resolve(compoundFile("Workbook")),
    unit: "DV073",
    status: "unreadable",
    describe: "Tệp kiểu Excel 97–2003",
  },
  {
    fileName: named("DV074"),
    bytes: () => Promise.resolve(compoundFile("EncryptedPackage")),
    unit: "DV074",
    status: "unreadable",
    describe: "Tệp có mật khẩu mở",
  },
  {
    fileName: named("DV075"),
    bytes: () => Promise.resolve(new Uint8Array()),
    unit: "DV075",
    status: "unreadable",
    describe: "Tệp 0 byte",
  },
  {
    fileName: named("DV076"),
    bytes: () =>
      draw(
        withField(
          withField(dataOf("DV058"), "ma_don_vi", "DV076"),
          "ten_don_vi",
          "Chi bộ Hội Vẽ tường",
        ),
      ),
    unit: "DV076",
    status: "returned",
    describe: "Lấy tệp của DV058, chỉ đổi mã và tên",
  },
  {
    fileName: named("DV177"),
    bytes: () => draw(withField(dataOf("DV067"), "ma_don_vi", "DV177")),
    unit: "DV177",
    status: "returned",
    describe: "Mã đơn vị không có trong danh mục",
  },
  {
    fileName: named(MERGED_UNIT.code),
    bytes: () =>
      draw(
        withField(
          withField(dataOf("DV065"), "ma_don_vi", MERGED_UNIT.code),
          "ten_don_vi",
          MERGED_UNIT.name,
        ),
      ),
    unit: MERGED_UNIT.code,
    status: "returned",
    describe: "Đơn vị đã sáp nhập từ quý trước",
  },
  {
    fileName: unitFileName("DV072", before),
    bytes: () => draw(withField(withField(dataOf("DV062"), "ma_don_vi", "DV072"), "quy", "Quý II")),
    unit: "DV072",
    status: "returned",
    describe: `Tệp của kỳ ${formatPeriod(before)}`,
  },
];

/** Units whose own file another one supersedes. */
export const SUPERSEDED: readonly string[] = ["DV005", "DV007"];

/** A file of the old kind (OLE) with one stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => (bytes[512 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}
