import type { CodeOf } from "../catalogue/lists";
import { conclusionsOf } from "./demoConclusions";
import type { DemoTrait, DemoUnit } from "./demoUnit";

interface More {
  readonly traits?: readonly DemoTrait[];
  readonly serviceFields?: number;
}

type Row = readonly [name: string, members: number, more?: More];

interface Group {
  readonly group: CodeOf<"NHOM_CHUC_NANG">;
  readonly administrative: boolean;
  readonly rows: readonly Row[];
}

const behind: More = { traits: ["registrationBehind"] };
const graded: More = { traits: ["gradingLow"] };

/** 71 units that do not exist, in the order of their codes. */
const GROUPS: readonly Group[] = [
  {
    group: "TM_XDD",
    administrative: false,
    rows: [
      ["Ban Chữ viết", 84],
      ["Ban Lịch để bàn", 62],
      ["Ban Sổ tay", 55, behind],
      ["Ban Đọc sách", 50],
      ["Văn phòng Chuông đồng", 118],
      ["Trường Bồi dưỡng Bến Sông", 96],
    ],
  },
  {
    group: "QLNN",
    administrative: true,
    rows: [
      ["Sở Cây xanh và Mặt nước", 318, { serviceFields: 8, traits: ["fieldBelow"] }],
      ["Sở Chợ và Hàng quán", 286],
      ["Sở Đèn đường", 264],
      ["Sở Mưa nắng", 205, { serviceFields: 6 }],
      ["Sở Cầu và Bến đò", 341, { serviceFields: 8 }],
      ["Sở Sân chơi", 178],
      ["Sở Nhà ven sông", 232],
      ["Sở Vườn ươm", 247],
      ["Sở Sách và Thư viện", 156],
      ["Sở Giếng nước", 139],
      ["Sở Gạch ngói", 128],
      ["Sở Bản đồ", 187],
      ["Sở Xe buýt", 221, behind],
      ["Sở Bếp ăn", 164, graded],
      ["Cục Đo hạt gạo", 92],
      ["Cục Đếm lá rơi", 74],
      ["Chi cục Ao hồ", 41],
      ["Thanh tra Đồng hồ", 68, { traits: ["memberFailed"] }],
      ["Văn phòng Ủy ban Cầu Vồng", 113, { serviceFields: 0, traits: ["surveyInAutumn"] }],
    ],
  },
  {
    group: "BQLDA",
    administrative: false,
    rows: [
      ["Ban Quản lý dự án Hồ Sen", 158],
      ["Ban Quản lý dự án Cầu Vồng", 147],
      ["Ban Quản lý dự án Bến Trăng", 92],
      ["Ban Quản lý dự án Đường Tre", 121],
      ["Ban Quản lý dự án Công viên Gió", 83, { traits: ["inspectionBehind"] }],
      ["Ban Quản lý dự án Nhà hát Lá", 45],
      ["Ban Quản lý dự án Kênh Xanh", 134],
      ["Ban Quản lý dự án Ga Mây", 176, behind],
      ["Ban Quản lý dự án Làng Gốm", 38],
    ],
  },
  {
    group: "NOI_CHINH",
    administrative: false,
    rows: [
      ["Viện Hòa giải Bến Sông", 142],
      ["Trung tâm Công chứng Bút lông", 57],
      ["Trung tâm Trợ giúp Đầu làng", 48],
      ["Viện Lưu trữ Con dấu", 105],
      ["Trung tâm Giám định Mực in", 33, { traits: ["feedbackOverdue"] }],
    ],
  },
  {
    group: "DAN_VAN",
    administrative: false,
    rows: [
      ["Ủy ban Đoàn kết Bờ Tre", 46],
      ["Liên đoàn Thợ mộc", 132],
      ["Liên hiệp Tổ dân phố Hoa Giấy", 58],
      ["Hội Bà con ven kênh", 36],
      ["Trung tâm Tuổi trẻ Hàng Me", 87, graded],
      ["Hội Cựu học sinh Sân Đình", 31],
      ["Hội Cao niên Vườn Trầu", 24],
      ["Trung tâm Thanh niên Bến Đá", 76, { traits: ["feedbackOverdue"] }],
    ],
  },
  {
    group: "BAO_CHI",
    administrative: false,
    rows: [
      ["Báo Sáng sớm", 189],
      ["Báo Chiều muộn", 164],
      ["Báo Nắng mới", 97],
      ["Báo Bờ sông", 72],
      ["Tạp chí Hạt giống", 34],
      ["Tạp chí Cánh buồm", 28],
      ["Đài Tiếng suối", 247],
      ["Nhà xuất bản Lá dừa", 63],
      ["Nhà xuất bản Trang giấy", 44, behind],
    ],
  },
  {
    group: "HOI_NN",
    administrative: false,
    rows: [
      ["Hội Trồng sen", 14],
      ["Hội Nuôi ong", 21],
      ["Hội Đan lát", 8],
      ["Hội Gốm đỏ", 11],
      ["Hội Diều sáo", 3],
      ["Hội Thợ may", 17],
      ["Hội Làm nón", 9],
      ["Hội Đàn bầu", 12],
      ["Hội Tranh giấy dó", 19],
      ["Hội Chim cảnh", 7, { traits: ["noResolution"] }],
      ["Hội Thư pháp", 15],
      ["Hội Cờ tướng", 22],
    ],
  },
  {
    group: "KHAC",
    administrative: false,
    rows: [
      ["Công ty Xe đạp công cộng", 216],
      ["Bảo tàng Hạt gạo", 88, { traits: ["inspectionBehind"] }],
      ["Thư viện Ghế đá", 52],
    ],
  },
];

/** From this many members on a unit is a party committee, below a party cell. */
const MEMBERS_OF_COMMITTEE = 30;

/** The made-up units of the demo, always the same. */
export function demoUnits(): DemoUnit[] {
  const rows = GROUPS.flatMap(({ rows: ofGroup, ...group }) =>
    ofGroup.map((row) => ({ ...group, row })),
  );
  return rows.map(({ group, administrative, row: [name, members, more = {}] }, index) => {
    const code = `DV${String(index + 1).padStart(3, "0")}`;
    const isCommittee = members >= MEMBERS_OF_COMMITTEE;
    return {
      code,
      name: `${isCommittee ? "Đảng bộ" : "Chi bộ"} ${name}`,
      kind: isCommittee ? "DANG_BO" : "CHI_BO",
      group,
      administrative,
      members,
      subCells: isCommittee ? Math.max(2, Math.round(members / 19)) : null,
      serviceFields: administrative ? (more.serviceFields ?? 3 + (index % 3)) : 0,
      admissionQuota: members >= 60 ? Math.round(members * 0.055) : null,
      traits: more.traits ?? [],
      conclusions: conclusionsOf(code),
    };
  });
}
