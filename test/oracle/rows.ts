import type { CellInput, Row } from "./quarter";

/** Rows of a fixed table from a list of columns and one line of values a row. */
export function fixedRows(columns: string[], lines: Record<string, CellInput[]>): Row[] {
  return Object.entries(lines).map(([code, values]) => {
    const cells = columns.map((column, index) => [column, values[index] ?? null] as const);
    return { ma_dong: code, ...Object.fromEntries(cells) };
  });
}

export function field(linh_vuc: string, levels: [number, number, number, number]): Row {
  const [rat_hai_long, hai_long, binh_thuong, khong_hai_long] = levels;
  const hop_le = rat_hai_long + hai_long + binh_thuong + khong_hai_long;
  const votes = { rat_hai_long, hai_long, binh_thuong, khong_hai_long };
  const form = { hinh_thuc: "Phiếu khảo sát", phieu_phat: hop_le, ghi_chu: null };
  return { linh_vuc, hop_le, ...votes, ...form };
}

export function inspection(code: string, due: CellInput, ended: CellInput): Row {
  const kind = { loai: "Kiểm tra", hinh_thuc: "Chuyên đề", chu_the: "Cấp ủy cơ sở" };
  const end = { ngay_ket_thuc: ended, so_ket_luan: ended === null ? null : `KL ${code}` };
  return { ma_cuoc: code, ...kind, noi_dung: null, han_ke_hoach: due, ...end, ghi_chu: null };
}

export function conclusion(code: string, number: string, issued: CellInput, count: number): Row {
  return {
    ma_kl: code,
    so_kl: number,
    ngay_kl: issued,
    co_quan: "BTV Đảng ủy Khối",
    loai: "Kiểm tra",
    noi_dung: "Kiểm tra chuyên đề",
    co_han_che: count > 0 ? "Có" : "Không",
    so_han_che: count,
    do_mat: "Không",
    ghi_chu: null,
  };
}

export interface Remedy {
  due?: CellInput;
  reported?: CellInput;
  reinspected?: CellInput;
  result?: CellInput;
}

export function remedy(code: string, limitation: number, round: number, given: Remedy = {}): Row {
  const { due = null, reported = null, reinspected = null, result = null } = given;
  return {
    ...{ ma_kl: code, stt_hc: limitation, vong: round },
    ...{ noi_dung: "Chậm triển khai", trach_nhiem: "Tập thể", thoi_han: due },
    ...{ so_bc: reported === null ? null : "20-BC/ĐU", ngay_bc: reported },
    ...{ tu_dg: reported === null ? null : "Đã xong", ngay_hk: reinspected },
    ...{ so_hk: reinspected === null ? null : "7-TB/UBKT", kq_hk: result, ghi_chu: null },
  };
}
