import { checkWorkbook } from "../../src/app/checkWorkbook";
import { describeFile } from "../../src/cli/describeFile";
import { field } from "../oracle/rows";
import { serial } from "../oracle/quarter";
import type { Changes } from "../rules/material";
import { spoiled } from "../rules/spoiled";

async function lineOf(id: string, changes: Changes): Promise<string> {
  const snapshot = await spoiled(changes);
  const checked = checkWorkbook({ snapshot, fileName: null, today: serial(2021, 10, 5) });
  const shown = { filter: { severities: [], sheet: null }, colours: false };
  const lines = describeFile({ file: "BC.xlsx", ok: true, checked }, shown).split("\n");
  return lines.find((line) => line.trimStart().startsWith(`${id} `)) ?? "";
}

const ungraded = { trang_thai: null, nam_danh_gia: 2020 };
// 113 graded; one of the 94 graded Tốt fails.
const ONE_FAILED = { tot: 93, kht: 1 };

test.each<[name: string, id: string, changes: Changes, ends: string]>([
  [
    "a grading that nobody is asked for",
    "CT5A",
    { "tblXepLoai[DANG_VIEN]": ungraded },
    "Chưa có số liệu (trang 8 Xếp loại: chưa có đánh giá Chính thức)",
  ],
  [
    "an answer that is asked for",
    "NV1A",
    { "tblNhiemVu[NV1A]": { tra_loi: null } },
    "Chưa có số liệu (xem REQ01)",
  ],
  [
    "figures that only a note asks for",
    "CT6B",
    { "tblKetNap[LK]": { ket_nap: null, doan_vien_uu_tu: null } },
    "Chưa có số liệu (xem REQ01)",
  ],
  ["figures that are there", "CT5A", {}, "Đạt"],
  [
    "one case of 113, which the bloc alone is judged by",
    "CT5C",
    { "tblXepLoai[DANG_VIEN]": ONE_FAILED },
    "Chỉ theo dõi: vượt nếu xét riêng đơn vị; chỉ tiêu này tính ở cấp Khối",
  ],
  [
    "two of five admitted, which the bloc alone is judged by",
    "CT6B",
    { "tblKetNap[LK]": { ket_nap: 90, doan_vien: 9, doan_vien_uu_tu: 9 } },
    "Chỉ theo dõi: chưa đạt nếu xét riêng đơn vị; chỉ tiêu này tính ở cấp Khối",
  ],
  [
    "the one field that falls short",
    "CT1B",
    { tblHaiLong: [field("Hộ tịch", [60, 34, 4, 2]), field("Đất đai", [150, 45, 5, 0])] },
    "Tạm tính: chưa đạt, còn thiếu 20 ở Hộ tịch",
  ],
  [
    "what each of two fields falls short by",
    "CT1B",
    { tblHaiLong: [field("Hộ tịch", [60, 34, 4, 2]), field("Đất đai", [100, 70, 30, 0])] },
    "Tạm tính: chưa đạt, còn thiếu 420 (Hộ tịch 20, Đất đai 400)",
  ],
])("what stands behind a verdict: %s", async (_, id, changes, ends) => {
  expect(await lineOf(id, changes)).toMatch(new RegExp(`– ${ends.replace(/[()]/g, "\\$&")}$`));
});
