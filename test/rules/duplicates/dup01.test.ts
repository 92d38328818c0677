import { dup01 } from "../../../src/rules/duplicates/dup01RowTwice";
import { conclusion, field, inspection } from "../../oracle/rows";
import { CODE, followed, ISSUED, R, round, UNFINISHED } from "../followUps/remedies";
import { materialOf, materialOfReport, testRule, told } from "../material";

const twice = (table: string, keys: string[], first = 0, later = 1): string[] =>
  [later, first].flatMap((row) => keys.map((key) => `${table}#${row}.${key}`));
const KEY = ["ma_kl", "stt_hc", "vong"];

testRule(dup01, {
  accept: [
    { name: "two rounds", changes: followed([round(1, UNFINISHED), round(2, {})]) },
    { name: "two limitations", changes: followed([round(1, {}), round(1, {}, { stt_hc: 2 })]) },
    {
      name: "blank codes",
      changes: { tblCuoc: [inspection("", R, R), inspection("", R, R)] },
    },
    {
      name: "a key of which a part is missing",
      changes: followed([round(1, {}, { vong: null }), round(1, {}, { vong: null })]),
    },
    {
      name: "error values",
      changes: {
        tblCuoc: [1, 2].map(() => ({ ...inspection("A", R, R), ma_cuoc: { error: "#REF!" } })),
      },
    },
    {
      name: "the same document twice",
      changes: {
        tblVanBan: [1, 2].map(() => ({ loai: "Khác", so_ky_hieu: "1-KH/ĐU", nam_ap_dung: 2021 })),
      },
    },
    ...[{ so_kl: "16-KL/ĐUK" }, { ngay_kl: ISSUED + 1 }, { co_quan: null }].map((other) => ({
      name: `two conclusions apart by ${Object.keys(other).join()}`,
      changes: {
        tblKetLuan: [
          conclusion(CODE, "15-KL/ĐUK", ISSUED, 0),
          { ...conclusion("KL-2021-02", "15-KL/ĐUK", ISSUED, 0), ...other },
        ],
        tblKhacPhuc: [],
      },
    })),
    {
      name: "codes that only a wildcard equates",
      changes: { tblCuoc: [inspection("KT*", R, R), inspection("KT01", R, R)] },
    },
  ],
  reject: [
    {
      name: "a round twice",
      changes: followed([round(1, {}), round(1, {})]),
      cells: twice("tblKhacPhuc", KEY),
      message: ["Dòng 8 trùng dòng 7", "Mã theo dõi, Hạn chế thứ, Lần giao hạn: KL-2021-01, 1, 1"],
    },
    {
      name: "a conclusion twice, in another spelling",
      changes: {
        tblKetLuan: [
          conclusion(CODE, "15-KL/ĐUK", ISSUED, 0),
          conclusion(" kl–2021-01", "16-KL/ĐUK", ISSUED, 0),
        ],
        tblKhacPhuc: [],
      },
      cells: twice("tblKetLuan", ["ma_kl"]),
      message: ["Dòng 8 trùng dòng 7", "Mã theo dõi: kl–2021-01"],
    },
    {
      name: "a conclusion under two codes",
      changes: {
        tblKetLuan: [
          conclusion(CODE, "15-KL/ĐUK", ISSUED, 0),
          conclusion("KL-2021-02", "15–kl/đuk", ISSUED + 0.5, 0),
        ],
        tblKhacPhuc: [],
      },
      cells: twice("tblKetLuan", ["so_kl", "ngay_kl", "co_quan"]),
      message: [
        "Dòng 8 trùng dòng 7",
        "Số, ký hiệu kết luận, Ngày kết luận, Cơ quan ban hành: 15–kl/đuk, 15/03/2021, BTV",
      ],
    },
    {
      name: "a conclusion copied as a whole: told once",
      changes: {
        tblKetLuan: [1, 2].map(() => conclusion(CODE, "15-KL/ĐUK", ISSUED, 0)),
        tblKhacPhuc: [],
      },
      cells: twice("tblKetLuan", ["ma_kl"]),
      message: ["Mã theo dõi: KL-2021-01"],
    },
    {
      name: "a field twice, typed otherwise",
      changes: { tblHaiLong: [field("Hòa giải", [9, 0, 1, 0]), field(" HOÀ  GIẢI", [9, 0, 1, 0])] },
      cells: twice("tblHaiLong", ["linh_vuc"]),
      message: ["Lĩnh vực: "],
    },
    {
      name: "an inspection twice, one code a number",
      changes: {
        tblCuoc: [12, "12"].map((code) => ({ ...inspection("A", R, R), ma_cuoc: code })),
      },
      cells: twice("tblCuoc", ["ma_cuoc"]),
      message: [": 12"],
    },
    {
      name: "rows apart",
      changes: { tblCuoc: ["A", "B", "A"].map((code) => inspection(code, R, R)) },
      cells: twice("tblCuoc", ["ma_cuoc"], 0, 2),
      message: ["Dòng 9 trùng dòng 7"],
    },
  ],
});

test("each further row is told with the first", () => {
  const changes = { tblCuoc: [1, 2, 3].map(() => inspection("A", R, R)) };
  expect(told(dup01, materialOf(changes)).map(({ cells }) => cells)).toEqual([
    twice("tblCuoc", ["ma_cuoc"], 0, 1),
    twice("tblCuoc", ["ma_cuoc"], 0, 2),
  ]);
});

test("a fixed row twice: all its figures are in doubt", () => {
  const { report } = materialOf();
  const table = report.tables.get("tblDangVien");
  if (table === undefined) throw new Error("No table");
  const rows = [...table.rows, ...table.rows.slice(1, 2)];
  const tables = new Map([...report.tables, [table.name, { ...table, rows }]]);
  const [found, ...others] = told(dup01, materialOfReport({ ...report, tables }));
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: "error",
    cells: ["tblDangVien[DV02].*", "tblDangVien[DV02].*"],
  });
  expect(found?.message).toContain(": DV02");
});
