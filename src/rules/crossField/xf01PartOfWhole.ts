import { brokenRows } from "../rowRules";
import type { Rule } from "../rule";

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
    ...brokenRows(material, "tblDangKy", "XF01", (look) => {
      switch (look("_xf01")) {
        case 1:
          return {
            keys: ["khong_thuoc_dien", "tong_so"],
            facts: {
              ten_tu: "Không thuộc diện đăng ký",
              a: look("khong_thuoc_dien"),
              ten_mau: "tổng số",
              b: look("tong_so"),
            },
          };
        case 2:
          return {
            keys: ["da_dang_ky", "tong_so", "khong_thuoc_dien"],
            facts: {
              ten_tu: "Đã đăng ký",
              a: look("da_dang_ky"),
              ten_mau: "số thuộc diện đăng ký",
              b: look("tong_so") - look("khong_thuoc_dien"),
            },
          };
        case 3:
          return {
            keys: ["da_thuc_hien", "da_dang_ky"],
            facts: {
              ten_tu: "Đã thực hiện nội dung đăng ký",
              a: look("da_thuc_hien"),
              ten_mau: "số đã đăng ký",
              b: look("da_dang_ky"),
            },
          };
        default:
          return null;
      }
    }),
    ...brokenRows(material, "tblNeuGuong", "XF01", (look) =>
      look("_xf01") === 0
        ? null
        : {
            keys: ["thuc_hien_tot", "so_nguoi"],
            facts: {
              ten_tu: "Thực hiện tốt",
              a: look("thuc_hien_tot"),
              ten_mau: "số người",
              b: look("so_nguoi"),
            },
          },
    ),
  ],
};
