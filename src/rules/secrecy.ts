import { codeOfLabel } from "../workbook/readValue";
import type { DeclaredCell } from "./cells";
import type { Material } from "./rule";

/** Content of a conclusion with a degree of secrecy is never repeated (domain 2.0). */
export function isSecret(
  { name }: DeclaredCell,
  { calculation }: Pick<Material, "calculation">,
): boolean {
  const { table, rowIndex, key } = name;
  if (rowIndex === undefined || key !== "noi_dung") return false;
  if (table === "tblKetLuan") return isSecretLabel(calculation.cell(table, rowIndex, "do_mat"));
  if (table !== "tblKhacPhuc") return false;
  const conclusion = Number(calculation.cell(table, rowIndex, "_kl"));
  return conclusion > 0 && isSecretLabel(calculation.cell("tblKetLuan", conclusion - 1, "do_mat"));
}

function isSecretLabel(label: unknown): boolean {
  const code = typeof label === "string" ? codeOfLabel(label, "DO_MAT") : null;
  return code !== null && code !== "KHONG";
}
