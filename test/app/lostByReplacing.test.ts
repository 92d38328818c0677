import { lostByReplacing } from "../../src/app/lostByReplacing";
import { withField } from "../../src/demo/changeData";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { BLOC_SHEETS } from "../../src/workbook/bloc";
import { UNIT_SHEETS } from "../../src/workbook/unit";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { blocData, unitData } from "../consolidation/smallQuarter";

const bloc = (table: string, row: Record<string, RawValue>): WorkbookData =>
  blocData(undefined, { [table]: [row] });

const RECEIVED = { ma_don_vi: "DV037", ky: "2021-Q3", trang_thai: "Đã nhận", ngay_nhan: 44_473 };
const CONFIRMED = { ma_don_vi: "DV037", nam: 2021, ct8a_thuc_hien_tot: "Có", so_qd: "01-QĐ" };
const ROUND = { ma_don_vi: "DV037", so_kl: "15-KL/UBKT", stt_hc: 1, vong: 1, ngay_hk: 44_470 };

test.each<[what: string, standing: WorkbookData, next: WorkbookData, lost: Record<string, number>]>(
  [
    ["nothing", blocData(), blocData(), {}],
    ["the roster", blocData(), blocData([]), { "Đơn vị": 5 }],
    ["nothing, when units have come", blocData(["DV037"]), blocData(), {}],
    ["a confirmation", bloc("tblXacNhan", CONFIRMED), blocData(), { "Xác nhận của Khối": 1 }],
    [
      "a number in it that is another now",
      bloc("tblXacNhan", CONFIRMED),
      bloc("tblXacNhan", { ...CONFIRMED, so_qd: "02-QĐ" }),
      { "Xác nhận của Khối": 1 },
    ],
    ["a re-inspection", bloc("tblHauKiem", ROUND), blocData(), { "Sổ hậu kiểm tra": 1 }],
    [
      "nothing, when a command noted the day of a file",
      bloc("tblTienDo", { ...RECEIVED, nguon_ngay_nhan: "Ngày của tệp" }),
      blocData(),
      {},
    ],
    [
      "a day of receipt that the office noted",
      bloc("tblTienDo", { ...RECEIVED, nguon_ngay_nhan: "Văn phòng ghi" }),
      blocData(),
      { "Tiến độ nộp": 1 },
    ],
    [
      "a remark beside the day of a file",
      bloc("tblTienDo", { ...RECEIVED, nguon_ngay_nhan: "Ngày của tệp", ghi_chu: "Đã gọi" }),
      blocData(),
      { "Tiến độ nộp": 1 },
    ],
    ["nothing of what is stacked", bloc("tblThThongTin", { ma_don_vi: "DV037" }), blocData(), {}],
    [
      "the reference date",
      withField(blocData(), "ngay_chot", 44_468),
      withField(blocData(), "ngay_chot", 44_469),
      { "Tổng quan": 1 },
    ],
  ],
)("of the bloc's workbook: %s", (_what, standing, next, lost) => {
  expect(counts(lostByReplacing(standing, next, BLOC_SHEETS))).toEqual(lost);
});

test("of a report: rows and cells in which something else stands or nothing", () => {
  const standing = unitData("DV037");
  const renamed = withField(standing, "nguoi_lap", "Người khác");
  const next = { ...renamed, tables: new Map([...renamed.tables, ["tblVanBan", []]]) };
  const documents = standing.tables.get("tblVanBan")?.length;
  expect(counts(lostByReplacing(standing, next, UNIT_SHEETS))).toEqual({
    "1 Thông tin": 1,
    "5 Văn bản": documents,
  });
  expect(lostByReplacing(standing, standing, UNIT_SHEETS)).toEqual([]);
});

test("digits that another program did not keep are no difference", () => {
  const standing = bloc("tblXacNhan", { ...CONFIRMED, ghi_chu: 0.1 + 0.2 });
  const next = bloc("tblXacNhan", { ...CONFIRMED, ghi_chu: 0.3 });
  expect(lostByReplacing(standing, next, BLOC_SHEETS)).toEqual([]);
});

function counts(lost: ReturnType<typeof lostByReplacing>): Record<string, number> {
  return Object.fromEntries(lost.map(({ tab, count }) => [tab, count]));
}
