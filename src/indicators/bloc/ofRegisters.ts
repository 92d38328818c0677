import {
  add,
  both,
  call,
  column,
  countRows,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isNumber,
  join,
  listCode,
  position,
  subtract,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import type { IndicatorId } from "../../catalogue/indicators";
import { BLOC, partColumns } from "./blocColumns";
import { followed, met, notGraded, number, text, type BlocMeasure } from "./blocMeasure";

const none = equal(here(BLOC.known), 0);
const someUnknown = greater(here(BLOC.unknown), 0);
const member = (code: string): Expression => countRows("tblUyVien", { _dem: 1, _kq: code });
const membersUnknown = subtract(countRows("tblUyVien", { _nguoi: 1 }), here(BLOC.known));

/** Row of a register by its key. */
const registerCell = (
  table: string,
  key: string,
  wanted: Expression,
  column0: string,
): Expression =>
  when(
    equal(position(wanted, table, key), 0),
    "",
    call("INDEX", column(table, column0), position(wanted, table, key)),
  );

/** Both gradings of an organisation; one of them missing, nothing is judged (domain 1.9). */
function organisation(code: "DTN" | "CD" | "CCB"): BlocMeasure {
  const cell = (key: string): Expression =>
    registerCell("tblDoanThe", "_khoa", join(`${code}|`, field("tinh_g")), key);
  const given = (value: Expression, ...codes: readonly string[]): Expression =>
    when(either(...codes.map((one) => equal(value, one))), 1, 0);
  const both1 = partColumns(1);
  const both2 = partColumns(2);
  return {
    known: when(
      both(
        equal(given(cell("_nd"), "XS", "TOT", "KHA", "TB"), 1),
        equal(given(cell("_btv"), "XS", "TOT", "HT", "KHT"), 1),
      ),
      1,
      0,
    ),
    unknown: subtract(1, here(BLOC.known)),
    parts: [
      {
        label: "Ngành dọc xếp loại xuất sắc",
        numerator: given(cell("_nd"), "XS"),
        denominator: here(BLOC.known),
      },
      {
        label: "BTV Đảng ủy Khối xếp loại tốt trở lên",
        numerator: given(cell("_btv"), "XS", "TOT"),
        denominator: here(BLOC.known),
      },
    ],
    numerator: add(here(both1.numerator), here(both2.numerator)),
    denominator: number(2),
    met: when(equal(here(BLOC.numerator), 2), 1, 0),
    verdict: firstOf(
      [
        [none, notGraded],
        [followed, "THEO_DOI"],
        [met, "DAT"],
      ],
      "KHONG_DAT",
    ),
    gap: subtract(2, here(BLOC.numerator)),
    partNoun: "điều kiện",
    display: "parts",
  };
}

const duty = (id: "NV3A" | "NV4E", key: string): Expression =>
  registerCell("tblNhiemVuKhoi", "_khoa", join(`${id}|`, field("tinh_nam")), key);
const reviewed = listCode(duty("NV3A", "tra_loi"), "CO_KHONG");

/** The indicators that the bloc keeps registers of: its committee, the organisations, its duties. */
export const ofRegisters = {
  CT3A: {
    known: add(member("CO"), member("KHONG")),
    unknown: membersUnknown,
    numerator: member("CO"),
    denominator: here(BLOC.known),
    verdict: firstOf(
      [
        [equal(countRows("tblUyVien", { _nguoi: 1 }), 0), "CHUA_CO_SO_LIEU"],
        [someUnknown, notGraded],
        [followed, "THEO_DOI"],
        [met, "DAT"],
      ],
      "KHONG_DAT",
    ),
    display: "ratio",
  },
  CT9A: organisation("DTN"),
  CT9B: organisation("CD"),
  CT9C: organisation("CCB"),
  NV3A: {
    known: when(either(equal(reviewed, "CO"), equal(reviewed, "KHONG")), 1, 0),
    unknown: subtract(1, here(BLOC.known)),
    numerator: when(equal(reviewed, "CO"), 1, 0),
    denominator: number(1),
    met: here(BLOC.numerator),
    verdict: when(
      none,
      "CHUA_CO_SO_LIEU",
      when(met, "DAT", when(equal(field("tinh_quy"), 4), "KHONG_DAT", "TAM_KHONG")),
    ),
    display: "yesNo",
  },
  NV4E: {
    known: when(both(isNumber(duty("NV4E", "tu_so")), isNumber(duty("NV4E", "mau_so"))), 1, 0),
    unknown: subtract(1, here(BLOC.known)),
    numerator: when(none, "", duty("NV4E", "tu_so")),
    denominator: when(none, "", duty("NV4E", "mau_so")),
    verdict: text("THEO_DOI"),
    shown: here(BLOC.known),
    display: "ratio",
  },
} as const satisfies Partial<Readonly<Record<IndicatorId, BlocMeasure>>>;
