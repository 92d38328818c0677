import type { Consolidation } from "../consolidation/consolidateQuarter";
import { fingerprint } from "../spreadsheet/fingerprint";
import type { RawValue } from "../spreadsheet/snapshot";

const LOG = "tblNhatKy";

/** The consolidation with one line more in its log: the only thing that a second run adds. */
export function withLogLine(
  consolidation: Consolidation,
  time: string,
  notCarried: readonly string[],
): Consolidation {
  const { data, files, hashes } = consolidation;
  const line = new Map<string, RawValue>([
    ["thoi_gian", time],
    ["tep", `${files.length} tệp`],
    ["sha256", fingerprint([...hashes].sort().join("\n"))],
    [
      "ket_qua",
      [outcome(consolidation), ...notCarried.map((what) => `sổ vẽ mới không có ${what}`)].join(
        "; ",
      ),
    ],
    ["so_dong", rowCount(consolidation)],
  ]);
  const log = [...(data.tables.get(LOG) ?? []).filter((row) => row.size > 0), line];
  return { ...consolidation, data: { ...data, tables: new Map([...data.tables, [LOG, log]]) } };
}

function outcome({ files, missing }: Consolidation): string {
  const count = (status: string): number => files.filter((file) => file.status === status).length;
  return (
    `nhận ${count("accepted")}, thay bằng lần nộp khác ${count("superseded")}, ` +
    `trả lại ${count("returned")}, không đọc được ${count("unreadable")}; ` +
    `còn thiếu ${missing.length} đơn vị`
  );
}

/** Rows of the quarter's units. */
function rowCount({ units }: Consolidation): number {
  return units.reduce(
    (sum, { rows }) => sum + [...rows.values()].reduce((count, { length }) => count + length, 0),
    0,
  );
}
