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
    ["đảng bộ cơ sở", 1, committee, "đảng bộ cơ sở có từ 2 chi bộ trực thuộc"],
    ["đảng bộ cơ sở", 0, committee, "đảng bộ cơ sở có từ 2 chi bộ trực thuộc"],
    ["chi bộ cơ sở", 1, cell, "chi bộ cơ sở không có chi bộ trực thuộc"],
    ["chi bộ cơ sở", 3, cell, "chi bộ cơ sở không có chi bộ trực thuộc"],
  ])("finds: %s with %d", (kind, count, setting, why) => {
    const material = materialOf(cells(count), setting);
    expect(told(xf12, material)).toEqual([
      {
        severity: "warning",
        cells: ["loai_hinh", "so_chi_bo_tt"],
        message: `Đơn vị là ${kind} nhưng ghi ${count} chi bộ trực thuộc; ${why}. Xem lại loại hình và số chi bộ trực thuộc.`,
      },
    ]);
    expect(xf12.check(material).map(addressOf)).toEqual(["1 Thông tin!C12"]);
  });
});
