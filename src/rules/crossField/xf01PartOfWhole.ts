import { headerOf } from "../cells";
import { brokenRows, type RowBreach, type RowLook } from "../rowRules";
import type { Rule } from "../rule";

const REGISTRATION = "tblDangKy";
const CONDUCT = "tblNeuGuong";

/** More of a part than of the whole; the first breach of a row is told. */
export const xf01: Rule = {
  id: "XF01",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: [
    "tblDangKy.tong_so",
    "tblDangKy.khong_thuoc_dien",
    "tblDangKy.da_dang_ky",
    "tblDangKy.da_thuc_hien",
    "tblNeuGuong.so_nguoi",
    "tblNeuGuong.thuc_hien_tot",
  ],
  check: (material) => [
    ...brokenRows(material, REGISTRATION, "XF01", (look) => {
      switch (look("_xf01")) {
        case 1:
          return breach(REGISTRATION, ["khong_thuoc_dien", "tong_so"], look);
        case 2: {
          const { keys, facts } = breach(REGISTRATION, ["da_dang_ky", "thuoc_dien"], look);
          const [part = ""] = keys;
          return {
            keys: [part, "tong_so", "khong_thuoc_dien"],
            facts: { ...facts, b: look("tong_so") - look("khong_thuoc_dien") },
          };
        }
        case 3:
          return breach(REGISTRATION, ["da_thuc_hien", "da_dang_ky"], look);
        default:
          return null;
      }
    }),
    ...brokenRows(material, CONDUCT, "XF01", (look) =>
      look("_xf01") === 0 ? null : breach(CONDUCT, ["thuc_hien_tot", "so_nguoi"], look),
    ),
  ],
};

/** The part, then the whole that it exceeds, by the headers of their columns. */
function breach(table: string, [part, whole]: readonly [string, string], look: RowLook): RowBreach {
  return {
    keys: [part, whole],
    facts: {
      ten_tu: headerOf(table, part),
      a: look(part),
      ten_mau: headerOf(table, whole),
      b: look(whole),
    },
  };
}
