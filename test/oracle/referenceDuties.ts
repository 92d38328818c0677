import { anyBlank, cellOf, numberIn, type ReadRow, rowOfCode, spoiled } from "./book";
import {
  type Context,
  figures,
  followed,
  isFinal,
  noFigures,
  once,
  type Outcome,
  ratio,
  settle,
  yearToDate,
} from "./outcome";
import { serial } from "./quarter";

/** Target 8 and the duties of part 2.3 that stand in a form or in the list of inspections. */
function regulation1374(context: Context): Outcome {
  const answer = cellOf(context.book.fields, "tu_danh_gia_1374");
  return settle(context, {
    spoiled: spoiled([answer]),
    missing: anyBlank([answer]),
    judge: () => {
      const yes = answer.value === "CO";
      return figures(yes ? 1 : 0, 1, yearToDate(context, yes), yes ? 0 : 1);
    },
  });
}

const HANDLED = ["da_gq", "dung_quy_trinh", "dang_gq", "chua_gq", "qua_han"];

function feedback(context: Context): Outcome {
  const rows = ["N1", "N2", "N3", "N4"].map((code) => rowOfCode(context.book, "tblPhanAnh", code));
  const cells = rows.flatMap((row) => HANDLED.map((key) => cellOf(row, key)));
  return settle(context, {
    spoiled: spoiled(cells),
    missing: anyBlank(cells),
    judge: () => {
      const sum = (key: string) =>
        rows.reduce((total, row) => total + (numberIn(row, key) ?? 0), 0);
      const pending = sum("dang_gq") + sum("chua_gq");
      const n = sum("dung_quy_trinh") + pending - sum("qua_han");
      const word = (met: boolean) => (met ? "DAT" : "KHONG_DAT");
      return ratio(context, "CT8B", [n, sum("da_gq") + pending], word);
    },
  });
}

const answerTo = (context: Context, code: string) =>
  cellOf(rowOfCode(context.book, "tblNhiemVu", code), "tra_loi");

function conference(context: Context): Outcome {
  const answer = answerTo(context, "NV1A");
  return settle(context, {
    notApplicable: answer.value === "KAD",
    spoiled: spoiled([answer]),
    missing: anyBlank([answer]),
    judge: () => once(context, answer.value === "CO"),
  });
}

function successionReview(context: Context): Outcome {
  const { value } = answerTo(context, "NV3B");
  return followed(context, value === "CO" ? 1 : value === "KHONG" ? 0 : null, 1);
}

function counted(context: Context, code: string): Outcome {
  return followed(context, numberIn(rowOfCode(context.book, "tblNhiemVu", code), "so_luong"), null);
}

/** Planned inspections: all but those made when signs of a violation appear. */
function inspections(context: Context): Outcome {
  const planned = (context.book.tables["tblCuoc"] ?? []).filter(
    (row) => cellOf(row, "hinh_thuc").value !== "DAU_HIEU",
  );
  const { year, reference } = context;
  const by = (row: ReadRow, key: string) => {
    const day = numberIn(row, key);
    return day !== null && reference !== null && day <= reference ? day : null;
  };
  const due = planned.filter((row) => {
    const day = by(row, "han_ke_hoach");
    return day !== null && year !== null && day >= serial(year, 1, 1);
  });
  const inputs = ["hinh_thuc", "han_ke_hoach", "ngay_ket_thuc"];
  return settle(context, {
    notYet: due.length === 0 && reference !== null && !isFinal(context),
    spoiled: spoiled(planned.flatMap((row) => inputs.map((key) => cellOf(row, key)))),
    missing: anyBlank(planned.flatMap((row) => inputs.slice(0, 2).map((key) => cellOf(row, key)))),
    judge: () => {
      if (due.length === 0) return noFigures();
      const done = due.filter((row) => by(row, "ngay_ket_thuc") !== null).length;
      return ratio(context, "NV4A2", [done, due.length], (met) => yearToDate(context, met));
    },
  });
}

export const duties: Record<string, (context: Context) => Outcome> = {
  CT8A: regulation1374,
  CT8B: feedback,
  NV1A: conference,
  NV3B: successionReview,
  NV3C: (context) => counted(context, "NV3C"),
  NV3D: (context) => counted(context, "NV3D"),
  NV4A2: inspections,
};
