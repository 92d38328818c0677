import {
  add,
  both,
  countInBlock,
  countRows,
  equal,
  firstOf,
  greater,
  here,
  listLabel,
  sum,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import type { Formula } from "../../workbook/sheetDeclaration";

const rounds = (...codes: readonly string[]): Expression =>
  codes.map((code) => countInBlock("tblThKhacPhuc", { _ma: code })).reduce(add);
const registered = (conditions: Readonly<Record<string, string | number>>): Expression =>
  countRows("tblSoKetLuan", [["_dv", here("_i")], ...Object.entries(conditions)]);

/** Follow-up of limitations (domain 3.8): situation, whose move it is, and what CT7A counts. */
export const followUpColumns: Readonly<Record<string, Formula>> = {
  so_han_che_qua_han: when(equal(here("_nhan"), 0), "", rounds("QUA_HAN")),
  so_kl_thieu_theo_doi: when(equal(here("_nhan"), 0), "", registered({ _thieu: 1 })),
  _cho_khoi: when(
    equal(here("_nhan"), 0),
    0,
    rounds("THIEU_HAN_MOI", "CHUA_GIAO_HAN", "CHO_HAU_KIEM_QUA_LAU"),
  ),
  _cho_hk: when(equal(here("_nhan"), 0), 0, rounds("CHO_HAU_KIEM")),
  _sap: when(equal(here("_nhan"), 0), 0, rounds("SAP_DEN_HAN")),
  _trong: when(equal(here("_nhan"), 0), 0, rounds("TRONG_HAN")),
  _xong: when(equal(here("_nhan"), 0), 0, rounds("DA_KHAC_PHUC")),
  _kp: firstOf(
    [
      [equal(here("_nhan"), 0), ""],
      [greater(sum(here("so_han_che_qua_han"), here("so_kl_thieu_theo_doi")), 0), "QUA_HAN"],
      [greater(here("_cho_khoi"), 0), "CHO_KHOI"],
      [greater(add(here("_cho_hk"), here("_sap")), 0), "SAP_DEN_HAN"],
      [greater(here("_trong"), 0), "TRONG_HAN"],
      [greater(here("_xong"), 0), "XONG"],
    ],
    "KHONG_CO",
  ),
  khac_phuc: when(equal(here("_kp"), ""), "", listLabel(here("_kp"), "TINH_HINH_KP")),
  _viec: when(
    equal(here("_nhan"), 0),
    "",
    firstOf(
      [
        [both(forUnit(), forBloc()), "CA_HAI"],
        [forUnit(), "DON_VI"],
        [forBloc(), "KHOI"],
      ],
      "KHONG",
    ),
  ),
  viec_cua: when(equal(here("_viec"), ""), "", listLabel(here("_viec"), "VIEC_CUA")),
  /** Conclusions that the bloc should have re-checked: all due, and those not yet. */
  _7a_con: add(
    when(equal(here("_nhan"), 0), 0, countInBlock("tblThKetLuan", { _7a: "C" })),
    registered({ _7a: "C" }),
  ),
  _7a_du: add(
    when(equal(here("_nhan"), 0), 0, countInBlock("tblThKetLuan", { _7a: "D" })),
    registered({ _7a: "D" }),
  ),
};

function forUnit(): Expression {
  return greater(sum(here("so_han_che_qua_han"), here("so_kl_thieu_theo_doi"), here("_sap")), 0);
}
function forBloc(): Expression {
  return greater(add(here("_cho_khoi"), here("_cho_hk")), 0);
}
