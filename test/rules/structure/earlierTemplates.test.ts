import { checkWorkbook } from "../../../src/app/checkWorkbook";
import type { Snapshot } from "../../../src/spreadsheet/snapshot";
import {
  correctFile,
  findingsOf,
  inTurn,
  withCells,
  withoutColumn,
  withoutRow,
  withoutSheet,
  type SnapshotChange,
} from "./unitFile";

// As if a template had been given out before this one, with a sheet, a column, an indicator and a cell
// less.
jest.mock("../../../src/workbook/templateVersion", () => {
  const actual = jest.requireActual<{ TEMPLATE_VERSION: string }>(
    "../../../src/workbook/templateVersion",
  );
  const lacked = [
    ...["tblHaiLong", "tblKetNap doan_vien_uu_tu", "tblChiTieu NVTT2", "tblNguong NVTT2"],
    "dia_danh",
  ];
  return {
    ...actual,
    EARLIER_TEMPLATES: new Map([["0.9.0", lacked]]),
    READABLE_TEMPLATE_VERSIONS: ["0.9.0", actual.TEMPLATE_VERSION],
  };
});

const asEarlier = inTurn(
  withoutSheet("6 Hài lòng"),
  withoutColumn("3 Kết nạp", 7),
  withoutRow("15 Chỉ tiêu", 41),
  withoutRow("Danh mục", 58),
  withCells("1 Thông tin", { B8: null, C8: null }),
  (snapshot) => ({ ...snapshot, names: snapshot.names.filter(({ name }) => name !== "dia_danh") }),
);
const ofVersion = (version: string): SnapshotChange =>
  withCells("_META", { C6: { value: version } });
const rulesIn = (snapshot: Snapshot): string[] => findingsOf(snapshot).map(({ rule }) => rule);

let earlier: Snapshot;
beforeAll(async () => {
  earlier = inTurn(ofVersion("0.9.0"), asEarlier)(await correctFile());
});

test("what a workbook's own template did not have yet is not missing from it", () => {
  expect(findingsOf(earlier)).toEqual([]);
});

test.each([
  ["CT1B", "CHUA_CO_SO_LIEU"],
  ["CT6B", "CHUA_CO_SO_LIEU"],
  // Not in its list of indicators: by the resolution's target.
  ["NVTT2", "THEO_DOI"],
  ["CT2A", "TAM_DAT"],
])("%s, which needs it or not, is %s there", (wanted, verdict) => {
  const { indicators } = checkWorkbook({ snapshot: earlier, fileName: null, today: 44474 });
  expect(indicators.find(({ id }) => id === wanted)?.verdict).toBe(verdict);
});

test("from a workbook of today's template it is", async () => {
  const found = rulesIn(asEarlier(await correctFile()));
  expect(found).toEqual(["STR01", "STR02", "STR02", "STR09", "STR09"]);
});

test.each<[what: string, rule: string, change: SnapshotChange]>([
  ["a sheet", "STR01", withoutSheet("12 Phản ánh 1374")],
  ["a column", "STR02", withoutColumn("3 Kết nạp", 6)],
  ["a row", "STR09", withoutRow("2 Đảng viên", 23)],
])("%s that it had is missing", (_, rule, change) => {
  expect(rulesIn(change(earlier))).toEqual([rule]);
});
