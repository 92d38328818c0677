import { calculateBloc } from "../../../src/app/calculateBloc";
import { INDICATOR_IDS } from "../../../src/catalogue/indicators";
import { countsAs } from "../../../src/indicators/bloc/counted";
import { overviewOf } from "../../../src/indicators/bloc/overview";
import { countText, percentText, ratioText } from "../../../src/indicators/bloc/textFormulas";
import { formatPercent, formatRatio } from "../../../src/indicators/display";
import { formatCount } from "../../../src/text/formatCount";
import { evaluate, type EvaluationContext } from "../../../src/spreadsheet/evaluate";
import type { Expression } from "../../../src/spreadsheet/expression";
import { textOf, type RawValue } from "../../../src/spreadsheet/snapshot";
import { blocData, day, type BlocSpec } from "./blocCase";
import { MISSED, reporting } from "./reporting";

type Row = Readonly<Record<string, RawValue>>;

const graded = (unit: string, year: number, grade: string): Row => ({
  ...{ ma_don_vi: unit, nam: year, xep_loai_tccsd: grade, ct8a_thuc_hien_tot: "Có" },
});
const history = (id: string, n: number, d: number): Row => ({
  ...{ nam: 2019, ma_chi_tieu: id, tu_so: n, mau_so: d, trang_thai: "Chính thức" },
});
const organisation = (name: string, ...grades: [string, string]): Row => ({
  to_chuc: name,
  nam_danh_gia: 2020,
  nganh_doc: grades[0],
  btv_xep_loai: grades[1],
});

const bloc = (period: string, more: Partial<BlocSpec> = {}): BlocSpec => ({
  period,
  fields: { han_nop: day("2021-10-05") },
  units: [
    reporting("DV001", {}, { period }),
    reporting("DV002", MISSED, { period }),
    reporting("DV003", {}, { period, kind: "cell" }),
  ],
  tables: {
    tblXacNhan: [
      graded("DV001", 2020, "Hoàn thành xuất sắc"),
      graded("DV002", 2020, "Hoàn thành"),
      graded("DV003", 2020, "Hoàn thành tốt"),
    ],
    tblUyVien: [
      { stt: 1, tu_ngay: day("2020-08-26"), nam_danh_gia: 2020, thuc_hien_tot: "Có" },
      { stt: 2, tu_ngay: day("2020-08-26"), nam_danh_gia: 2020, thuc_hien_tot: "Không" },
    ],
    tblDoanThe: [
      organisation("Đoàn TNCS Hồ Chí Minh Khối", "Xuất sắc", "Hoàn thành tốt"),
      organisation("Công đoàn Viên chức thành phố", "Xuất sắc", "Hoàn thành"),
      organisation("Hội Cựu chiến binh Khối", "Tốt", "Hoàn thành xuất sắc"),
    ],
    tblLichSuNam: [history("CT4A", 2, 3), history("CT4C", 1, 3), history("CT5A", 99, 100)],
  },
  ...more,
});

/** One unit of two has handed in; two targets have been set anew. */
const ofTwo: BlocSpec = {
  ...bloc("2021-Q3"),
  units: [
    reporting("DV001", {}, { period: "2021-Q3" }),
    { code: "DV002", received: false, roster: { la_co_quan_hanh_chinh: "Có" } },
  ],
  tables: {
    tblMucChiTieu: [
      { ma: "CT2A", phep: "trên …", nguong_phan_tram: 90.5, tu_nam: 2021, lop: "Phấn đấu" },
      { ma: "CT6A", phep: "từ … trở lên", nguong_so: 1500, tu_nam: 2021 },
    ],
  },
};

function sentencesIn(spec: BlocSpec): string[] {
  const { calculation } = calculateBloc(blocData(spec));
  return INDICATOR_IDS.map((id) =>
    [
      id,
      ...["cau_van", "gap", "tinh_chat"].map((key) =>
        textOf(calculation.fixedCell("tblKetQua", id, key)),
      ),
    ].join(" | "),
  );
}

test.each<[name: string, spec: BlocSpec, sentences: string[]]>([
  [
    "in Quý III, all received",
    bloc("2021-Q3"),
    [
      "CT1A | Có nghị quyết lãnh đạo năm: 66,67% (2/3), 100% – Tạm tính: chưa đạt. | 1 | Tạm tính",
      "CT1B | Hài lòng từng lĩnh vực: 50,00% (1/2), từng lĩnh vực từ 95% trở lên – Tạm tính: chưa đạt. | 1 | Tạm tính",
      "CT2A | Đảng viên đăng ký học tập: 99,59% (243/244), 100% – Tạm tính: chưa đạt. | 1 | Tạm tính",
      "CT2B | Đoàn viên đăng ký: 2/2 đối tượng đạt, 100% – Tạm tính: đạt. | 0 | Tạm tính",
      "CT2C | Hội viên đăng ký: 1/1 đối tượng đạt, 100% – Tạm tính: đạt. | 0 | Tạm tính",
      "CT2D | Tập thể đăng ký gắn khắc phục hạn chế: 100,00% (3/3). |  | Tạm tính",
      "CT2E | Thực hiện nội dung đã đăng ký: 85,60% (208/243). |  | Tạm tính",
      "CT3A | UV BCH Đảng bộ Khối nêu gương: 50,00% (1/2), 100% – Không đạt. | 1 | Chính thức",
      "CT3B | Người đứng đầu cấp ủy nêu gương: 100,00% (3/3), 100% – Đạt. | 0 | Chính thức",
      "CT3C | Người đứng đầu chính quyền, cơ quan nêu gương: 100,00% (3/3), 100% – Đạt. | 0 | Chính thức",
      "CT4A | TCCSĐ hoàn thành tốt trở lên: 66,67% (2/3), từ 95% trở lên – Không đạt. | 1 | Chính thức",
      "CT4B | TCCSĐ hoàn thành tốt: năm sau cao hơn: 66,67% (2/3), năm trước 66,67% (2/3), yêu cầu cao hơn năm trước – Bằng năm trước. |  | Chính thức",
      "CT4C | TCCSĐ không hoàn thành: 0,00% (0/3), dưới 4% – Đạt. | 0 | Chính thức",
      "CT4D | TCCSĐ không hoàn thành: giảm: 0,00% (0/3), năm trước 33,33% (1/3), yêu cầu thấp hơn năm trước – Đạt. |  | Chính thức",
      "CT5A | Đảng viên hoàn thành tốt trở lên: 97,86% (229/234), từ 98% trở lên – Không đạt. | 1 | Chính thức",
      "CT5B | Chất lượng đảng viên ngày càng cao: 97,86% (229/234), năm trước 99,00% (99/100), yêu cầu cao hơn năm trước – Không đạt. |  | Chính thức",
      "CT5C | Đảng viên không hoàn thành: 0,00% (0/234), dưới 0,4% – Đạt. | 0 | Chính thức",
      "CT5D | Đảng viên không hoàn thành: giảm: Không phát sinh. |  | ",
      "CT6A | Kết nạp đảng viên (lũy kế nhiệm kỳ): 37/2.000, từ 2.000 đảng viên trở lên – Chậm tiến độ. | 1963 | Tạm tính",
      "CT6B | Đảng viên mới là đoàn viên ưu tú: 67,57% (25/37), trên 40% – Đúng tiến độ. | 0 | Tạm tính",
      "CT6C | Chất lượng kết nạp ngày càng cao: Chỉ theo dõi. |  | ",
      "CT7A | Cấp ủy cơ sở được KT,GS việc khắc phục: 100,00% (2/2), 100% – Tạm tính: đạt. | 0 | Tạm tính",
      "CT7B | Hạn chế được khắc phục đúng hạn: 100,00% (2/2), 100% – Đạt. | 0 | Chính thức",
      "CT8A | Thực hiện tốt Quy định 1374: 66,67% (2/3), 100% – Tạm tính: chưa đạt. | 1 | Tạm tính",
      "CT8B | Phản ánh 4 nguồn giải quyết đúng quy trình: 92,86% (13/14), 100% – Không đạt. | 1 | Chính thức",
      "CT9A | Đoàn Khối: 2/2 điều kiện đạt, đủ hai điều kiện – Đạt. | 0 | Chính thức",
      "CT9B | Công đoàn Viên chức TP: 1/2 điều kiện đạt, đủ hai điều kiện – Không đạt. | 1 | Chính thức",
      "CT9C | Hội CCB Khối: 1/2 điều kiện đạt, đủ hai điều kiện – Không đạt. | 1 | Chính thức",
      "NV1A | Hội nghị CBCC, người lao động: 66,67% (2/3), 100% – Tạm tính: chưa đạt. | 1 | Tạm tính",
      "NV1B | Đánh giá Quy chế phối hợp 827: 66,67% (2/3). |  | Tạm tính",
      "NV1C | Bộ 5 quy chế nội bộ: 66,67% (10/15). |  | Tạm tính",
      "NV3A | Rà soát quy hoạch BCH Đảng bộ Khối: Chưa có số liệu. |  | ",
      "NV3B | Rà soát quy hoạch cấp ủy cơ sở: 100,00% (3/3). |  | Tạm tính",
      "NV3C | Khuyết cấp ủy chưa kiện toàn: 0. |  | Tạm tính",
      "NV3D | Đảng viên vi phạm bị xử lý: 0. |  | Tạm tính",
      "NV4A1 | Có chương trình KT,GS năm: 66,67% (2/3), 100% – Tạm tính: chưa đạt. | 1 | Tạm tính",
      "NV4A2 | Thực hiện chương trình KT,GS: 100,00% (3/3), 100% – Tạm tính: đạt. | 0 | Tạm tính",
      "NV4B | KT,GS 100% cấp ủy về khắc phục: 100,00% (2/2), 100% – Tạm tính: đạt. | 0 | Tạm tính",
      "NV4C | Nộp báo cáo đúng hạn: 100,00% (3/3), 100% – Đạt. | 0 | Chính thức",
      "NV4E | Kê khai tài sản diện BCH Khối quản lý: Chỉ theo dõi. |  | ",
      "NVTT1 | Chương trình trọng tâm 1: 66,67% (2/3). |  | Tạm tính",
      "NVTT2 | Chương trình trọng tâm 2: 66,67% (2/3). |  | Tạm tính",
      "NVCTHD | Chương trình hành động thực hiện NQ: 66,67% (2/3). |  | Tạm tính",
    ],
  ],
  [
    "at the end of the year",
    bloc("2021-Q4"),
    [
      "CT1A | Có nghị quyết lãnh đạo năm: 66,67% (2/3), 100% – Không đạt. | 1 | Chính thức",
      "CT1B | Hài lòng từng lĩnh vực: 50,00% (1/2), từng lĩnh vực từ 95% trở lên – Không đạt. | 1 | Chính thức",
      "CT2A | Đảng viên đăng ký học tập: 99,59% (243/244), 100% – Không đạt. | 1 | Chính thức",
      "CT2B | Đoàn viên đăng ký: 2/2 đối tượng đạt, 100% – Đạt. | 0 | Chính thức",
      "CT2C | Hội viên đăng ký: 1/1 đối tượng đạt, 100% – Đạt. | 0 | Chính thức",
      "CT2D | Tập thể đăng ký gắn khắc phục hạn chế: 100,00% (3/3). |  | Chính thức",
      "CT2E | Thực hiện nội dung đã đăng ký: 85,60% (208/243). |  | Chính thức",
      "CT3A | UV BCH Đảng bộ Khối nêu gương: Chưa đến kỳ đánh giá. |  | ",
      "CT3B | Người đứng đầu cấp ủy nêu gương: Chưa đến kỳ đánh giá. |  | ",
      "CT3C | Người đứng đầu chính quyền, cơ quan nêu gương: Chưa đến kỳ đánh giá. |  | ",
      "CT4A | TCCSĐ hoàn thành tốt trở lên: Chưa đến kỳ đánh giá. |  | ",
      "CT4B | TCCSĐ hoàn thành tốt: năm sau cao hơn: Chưa đến kỳ đánh giá. |  | ",
      "CT4C | TCCSĐ không hoàn thành: Chưa đến kỳ đánh giá. |  | ",
      "CT4D | TCCSĐ không hoàn thành: giảm: Chưa đến kỳ đánh giá. |  | ",
      "CT5A | Đảng viên hoàn thành tốt trở lên: Chưa đến kỳ đánh giá. |  | ",
      "CT5B | Chất lượng đảng viên ngày càng cao: Chưa đến kỳ đánh giá. |  | ",
      "CT5C | Đảng viên không hoàn thành: Chưa đến kỳ đánh giá. |  | ",
      "CT5D | Đảng viên không hoàn thành: giảm: Chưa đến kỳ đánh giá. |  | ",
      "CT6A | Kết nạp đảng viên (lũy kế nhiệm kỳ): 37/2.000, từ 2.000 đảng viên trở lên – Chậm tiến độ. | 1963 | Tạm tính",
      "CT6B | Đảng viên mới là đoàn viên ưu tú: 67,57% (25/37), trên 40% – Đúng tiến độ. | 0 | Tạm tính",
      "CT6C | Chất lượng kết nạp ngày càng cao: Chỉ theo dõi. |  | ",
      "CT7A | Cấp ủy cơ sở được KT,GS việc khắc phục: 100,00% (2/2), 100% – Đạt. | 0 | Chính thức",
      "CT7B | Hạn chế được khắc phục đúng hạn: 100,00% (2/2), 100% – Đạt. | 0 | Chính thức",
      "CT8A | Thực hiện tốt Quy định 1374: 66,67% (2/3), 100% – Không đạt. | 1 | Chính thức",
      "CT8B | Phản ánh 4 nguồn giải quyết đúng quy trình: 92,86% (13/14), 100% – Không đạt. | 1 | Chính thức",
      "CT9A | Đoàn Khối: Chưa đến kỳ đánh giá. |  | ",
      "CT9B | Công đoàn Viên chức TP: Chưa đến kỳ đánh giá. |  | ",
      "CT9C | Hội CCB Khối: Chưa đến kỳ đánh giá. |  | ",
      "NV1A | Hội nghị CBCC, người lao động: 66,67% (2/3), 100% – Không đạt. | 1 | Chính thức",
      "NV1B | Đánh giá Quy chế phối hợp 827: 66,67% (2/3). |  | Chính thức",
      "NV1C | Bộ 5 quy chế nội bộ: 66,67% (10/15). |  | Chính thức",
      "NV3A | Rà soát quy hoạch BCH Đảng bộ Khối: Chưa có số liệu. |  | ",
      "NV3B | Rà soát quy hoạch cấp ủy cơ sở: 100,00% (3/3). |  | Chính thức",
      "NV3C | Khuyết cấp ủy chưa kiện toàn: 0. |  | Chính thức",
      "NV3D | Đảng viên vi phạm bị xử lý: 0. |  | Chính thức",
      "NV4A1 | Có chương trình KT,GS năm: 66,67% (2/3), 100% – Không đạt. | 1 | Chính thức",
      "NV4A2 | Thực hiện chương trình KT,GS: 100,00% (3/3), 100% – Đạt. | 0 | Chính thức",
      "NV4B | KT,GS 100% cấp ủy về khắc phục: 100,00% (2/2), 100% – Đạt. | 0 | Chính thức",
      "NV4C | Nộp báo cáo đúng hạn: 100,00% (3/3), 100% – Đạt. | 0 | Chính thức",
      "NV4E | Kê khai tài sản diện BCH Khối quản lý: Chỉ theo dõi. |  | ",
      "NVTT1 | Chương trình trọng tâm 1: 66,67% (2/3). |  | Chính thức",
      "NVTT2 | Chương trình trọng tâm 2: 66,67% (2/3). |  | Chính thức",
      "NVCTHD | Chương trình hành động thực hiện NQ: 66,67% (2/3). |  | Chính thức",
    ],
  ],
  [
    "a unit that has not handed in, nothing noted by the bloc",
    ofTwo,
    [
      "CT1A | Có nghị quyết lãnh đạo năm: 50,00% (1/2), 100% – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT1B | Hài lòng từng lĩnh vực: 50,00% (1/2), từng lĩnh vực từ 95% trở lên – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT2A | Đảng viên đăng ký học tập: 100,00% (118/118), trên 90,5% – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT2B | Đoàn viên đăng ký: 2/2 đối tượng đạt, 100% – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT2C | Hội viên đăng ký: 1/1 đối tượng đạt, 100% – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT2D | Tập thể đăng ký gắn khắc phục hạn chế: 50,00% (1/2) (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "CT2E | Thực hiện nội dung đã đăng ký: 84,75% (100/118) (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "CT3A | UV BCH Đảng bộ Khối nêu gương: Chưa có số liệu. |  | ",
      "CT3B | Người đứng đầu cấp ủy nêu gương: 100,00% (1/1), 100% – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT3C | Người đứng đầu chính quyền, cơ quan nêu gương: 100,00% (1/1), 100% – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT4A | TCCSĐ hoàn thành tốt trở lên: 50,00% (1/2), từ 95% trở lên – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT4B | TCCSĐ hoàn thành tốt: năm sau cao hơn: 50,00% (1/2), yêu cầu cao hơn năm trước – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT4C | TCCSĐ không hoàn thành: 0,00% (0/2), dưới 4% – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT4D | TCCSĐ không hoàn thành: giảm: 0,00% (0/2), yêu cầu thấp hơn năm trước – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT5A | Đảng viên hoàn thành tốt trở lên: 99,12% (112/113), từ 98% trở lên – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT5B | Chất lượng đảng viên ngày càng cao: 99,12% (112/113), yêu cầu cao hơn năm trước – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT5C | Đảng viên không hoàn thành: 0,00% (0/113), dưới 0,4% – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT5D | Đảng viên không hoàn thành: giảm: 0,00% (0/113), yêu cầu thấp hơn năm trước – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT6A | Kết nạp đảng viên (lũy kế nhiệm kỳ): 13/1.500, từ 1.500 đảng viên trở lên – Chậm tiến độ (tạm tính 1/2 đơn vị). | 1487 | Tạm tính",
      "CT6B | Đảng viên mới là đoàn viên ưu tú: 69,23% (9/13), trên 40% – Đúng tiến độ (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT6C | Chất lượng kết nạp ngày càng cao: Chỉ theo dõi. |  | ",
      "CT7A | Cấp ủy cơ sở được KT,GS việc khắc phục: 100,00% (1/1), 100% – Tạm tính: đạt. | 0 | Tạm tính",
      "CT7B | Hạn chế được khắc phục đúng hạn: 100,00% (1/1), 100% – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT8A | Thực hiện tốt Quy định 1374: 50,00% (1/2), 100% – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "CT8B | Phản ánh 4 nguồn giải quyết đúng quy trình: 100,00% (7/7), 100% – Tạm tính: đạt (tạm tính 1/2 đơn vị). | 0 | Tạm tính",
      "CT9A | Đoàn Khối: Chưa có số liệu. |  | ",
      "CT9B | Công đoàn Viên chức TP: Chưa có số liệu. |  | ",
      "CT9C | Hội CCB Khối: Chưa có số liệu. |  | ",
      "NV1A | Hội nghị CBCC, người lao động: 50,00% (1/2), 100% – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "NV1B | Đánh giá Quy chế phối hợp 827: 50,00% (1/2) (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "NV1C | Bộ 5 quy chế nội bộ: 100,00% (5/5) (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "NV3A | Rà soát quy hoạch BCH Đảng bộ Khối: Chưa có số liệu. |  | ",
      "NV3B | Rà soát quy hoạch cấp ủy cơ sở: 50,00% (1/2) (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "NV3C | Khuyết cấp ủy chưa kiện toàn: 0 (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "NV3D | Đảng viên vi phạm bị xử lý: 0 (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "NV4A1 | Có chương trình KT,GS năm: 50,00% (1/2), 100% – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "NV4A2 | Thực hiện chương trình KT,GS: 50,00% (1/2), 100% – Chưa đủ đơn vị (1/2). |  | Tạm tính",
      "NV4B | KT,GS 100% cấp ủy về khắc phục: 100,00% (1/1), 100% – Tạm tính: đạt. | 0 | Tạm tính",
      "NV4C | Nộp báo cáo đúng hạn: 50,00% (1/2), 100% – Không đạt. | 1 | Chính thức",
      "NV4E | Kê khai tài sản diện BCH Khối quản lý: Chỉ theo dõi. |  | ",
      "NVTT1 | Chương trình trọng tâm 1: 50,00% (1/2) (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "NVTT2 | Chương trình trọng tâm 2: 50,00% (1/2) (tạm tính 1/2 đơn vị). |  | Tạm tính",
      "NVCTHD | Chương trình hành động thực hiện NQ: 50,00% (1/2) (tạm tính 1/2 đơn vị). |  | Tạm tính",
    ],
  ],
])("the sentences of the report: %s", (_, spec, sentences) => {
  expect(sentencesIn(spec)).toEqual(sentences);
});

const nobody: BlocSpec = { period: "2021-Q3", fields: { han_nop: day("2021-10-05") }, units: [] };
const NUMBERS = [
  ...["tu_so", "mau_so", "ty_le", "gap", "can_duoi", "can_tren", "don_vi_da_nop"],
  ...["don_vi_phai_nop", "_tu", "_mau", "_cao", "_tr_tu", "_tr_mau", "_biet", "_chua"],
  ...["_p1_tu", "_p1_mau", "_p1_con", "_p2_tu", "_p2_mau", "_p2_con", "_hien", "_le", "_muc"],
  ...["_nguong", "_so", "_dat", "_dat_cao"],
];

test.each<[name: string, spec: BlocSpec]>([
  ["nobody", nobody],
  ["nobody has handed in", { ...nobody, units: [{ code: "DV001", received: false }] }],
  ["gradings not due", { ...bloc("2022-Q1"), tables: {} }],
  ["all received", bloc("2021-Q3")],
  ["a unit missing", ofTwo],
])("a figure is a number or blank: %s", (_, spec) => {
  const { calculation } = calculateBloc(blocData(spec));
  const others = INDICATOR_IDS.flatMap((id) =>
    NUMBERS.map((key) => [id, key, calculation.fixedCell("tblKetQua", id, key)] as const),
  ).filter(([, , value]) => typeof value !== "number" && value !== "" && value !== null);
  expect(others).toEqual([]);
  const words = INDICATOR_IDS.map((id) => calculation.fixedCell("tblKetQua", id, "tinh_chat"));
  expect(["", "Tạm tính", "Chính thức"]).toEqual(expect.arrayContaining(words));
});

test.each<[name: string, spec: BlocSpec, missed: number, provisional: number, open: number]>([
  ["in Quý III", bloc("2021-Q3"), 6, 6, 0],
  ["at the end of the year", bloc("2021-Q4"), 6, 1, 0],
  ["a unit missing", ofTwo, 0, 1, 7],
])("targets and duties with a number, %s", (_, spec, missed, provisional, open) => {
  const { calculation, matrix } = calculateBloc(blocData(spec));
  const [, line] = overviewOf({ matrix, previousQuarter: [], previousYear: [] }).summary;
  expect(line && calculation.evaluate(line)).toBe(
    `Chỉ tiêu và nhiệm vụ có mức (không kể CT7B, NV4B): ${missed} không đạt, ${provisional} tạm tính chưa đạt hoặc chậm tiến độ, ${open} chưa đủ đơn vị để đánh giá.`,
  );
});

test("what was not re-inspected is missed twice and counted once, CT7B is not counted", () => {
  const period = "2021-Q4";
  const silent = { ngay_bc: null, ngay_hk: null, kq_hk: null, thoi_han: day("2021-06-30") };
  const neglected = reporting("DV002", { ...MISSED, "tblKhacPhuc#0": silent }, { period });
  const missed = (spec: BlocSpec) => {
    const { calculation, indicators, matrix } = calculateBloc(blocData(spec));
    const [, line] = overviewOf({ matrix, previousQuarter: [], previousYear: [] }).summary;
    return {
      ids: indicators
        .filter((one) => one.serious && one.verdict === "KHONG_DAT")
        .map(({ id }) => id),
      counted: indicators.filter((one) => countsAs("failed", one)).map(({ id }) => id),
      said: Number(/: (\d+) không đạt/.exec(textOf(line && calculation.evaluate(line)))?.[1]),
    };
  };
  const { ids, counted, said } = missed(bloc(period, { units: [neglected] }));
  expect(ids).toEqual(expect.arrayContaining(["CT7A", "CT7B", "NV4B"]));
  expect(counted).toEqual(ids.filter((id) => id !== "CT7B" && id !== "NV4B"));
  expect(said).toBe(counted.length);
});

describe("figures in words, whatever the computer's locale", () => {
  const unasked = (): never => {
    throw new Error("Nothing is looked at");
  };
  const nowhere: EvaluationContext = {
    ...{ cell: unasked, range: unasked, position: unasked, listCode: unasked },
    ...{ listLabel: unasked, spoiled: unasked, rowSpoiled: unasked },
  };
  const number = (value: number): Expression => ({ kind: "constant", value });
  const said = (expression: Expression) => evaluate(expression, nowhere);
  const COUNTS = [0, 7, 10, 99, 100, 999, 1000, 1007, 1070, 1700, 99_999, 999_999, 1_000_000];

  test.each([...COUNTS, 1_000_001, 1_001_000, 12_345_678, 100_020_003])("%d", (count) => {
    expect(said(countText(number(count)))).toBe(formatCount(count));
  });

  test.each<[n: number, d: number, decimals: number, text: string]>([
    [113, 119, 2, "94,96%"],
    [1, 8, 2, "12,50%"],
    [1, 800, 2, "0,13%"],
    [0, 7, 2, "0,00%"],
    [7, 7, 2, "100,00%"],
    [1, 251, 3, "0,398%"],
    [1001, 250_000, 4, "0,4004%"],
    [1, 99_999, 4, "0,0010%"],
    [1_999_999, 2_000_000, 5, "99,99995%"],
    [1, 2, 9, "50,00%"],
  ])("%d/%d with %d decimals", (n, d, decimals, text) => {
    expect(said(percentText(number(n), number(d), number(decimals)))).toBe(text);
  });

  test("as the pane shows them", () => {
    for (const [n, d] of [
      [1999, 2000],
      [6240, 6517],
      [57, 60],
    ] as const) {
      expect(said(percentText(number(n), number(d), number(2)))).toBe(formatPercent(n, d, null));
      expect(said(ratioText(number(n), number(d), number(2)))).toBe(formatRatio(n, d, null));
    }
    expect(said(ratioText(number(0), number(0), number(2)))).toBe("0/0");
  });
});
