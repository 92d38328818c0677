import { xf12 } from "../../../src/rules/crossField/xf12SubordinateCells";
import type { CellInput } from "../../oracle/quarter";
import { addressOf, type Changes, materialOf, told } from "../material";

describe("XF12", () => {
  const cells = (count: CellInput): Changes => ({ fields: { so_chi_bo_tt: count } });
  const committee = { kind: "committee" } as const;
  const cell = { kind: "cell" } as const;

  test.each([
    ["a committee of two", cells(2), committee],
    ["a committee, blank", cells(null), committee],
    ["a committee, below zero", cells(-1), committee],
    ["a committee, a fraction", cells(1.5), committee],
    ["a party cell, blank", cells(null), cell],
    ["a party cell, nought", cells(0), cell],
    ["a party cell, a fraction", cells(0.5), cell],
    ["kind unknown", { fields: { so_chi_bo_tt: 0, loai_hinh: "Ban" } }, committee],
  ])("lets pass: %s", (_, changes, setting) => {
    expect(told(xf12, materialOf(changes, setting))).toEqual([]);
  });

  test.each([
    ["Đảng bộ cơ sở", 1, committee],
    ["Đảng bộ cơ sở", 0, committee],
    ["Chi bộ cơ sở", 1, cell],
    ["Chi bộ cơ sở", 3, cell],
  ])("finds: %s with %d", (kind, count, setting) => {
    const material = materialOf(cells(count), setting);
    expect(told(xf12, material)).toEqual([
      {
        severity: "warning",
        cells: ["loai_hinh", "so_chi_bo_tt"],
        message: `${kind} nhưng đang ghi ${count} chi bộ trực thuộc. Xem lại loại hình và số chi bộ (đảng bộ có từ 2 chi bộ, chi bộ không có).`,
      },
    ]);
    expect(xf12.check(material).map(addressOf)).toEqual(["1 Thông tin!C12"]);
  });
});
