import { sentenceOf } from "../../src/app/resultSentences";
import type { IndicatorResult } from "../../src/indicators/indicatorResult";

const result = (change: Partial<IndicatorResult>): IndicatorResult => ({
  ...{ id: "CT2A", numerator: 113, denominator: 119, parts: null, verdict: "TAM_KHONG" },
  ...{ nothingArose: false, threshold: 10_000, requirement: "100%", gap: 6 },
  display: "94,96% (113/119)",
  ...change,
});
const none = { numerator: null, denominator: null, gap: null };

// What a clerk pastes into the report: never a requirement where a result is expected.
test.each<[name: string, change: Partial<IndicatorResult>, sentence: string | null]>([
  [
    "missed",
    {},
    "Đảng viên đăng ký học tập: 94,96% (113/119), 100% – Tạm tính: chưa đạt, còn thiếu 6.",
  ],
  [
    "met",
    { id: "CT5C", display: "0,39% (29/7.500)", requirement: "dưới 0,4%", verdict: "DAT", gap: 0 },
    "Đảng viên không hoàn thành: 0,39% (29/7.500), dưới 0,4% – Đạt.",
  ],
  [
    "no figures",
    { ...none, id: "CT8A", display: "Chưa có số liệu", verdict: "CHUA_CO_SO_LIEU" },
    "Thực hiện tốt Quy định 1374: Chưa có số liệu.",
  ],
  [
    "nothing arose",
    {
      ...{ id: "CT7B", numerator: 0, denominator: 0, display: "Không phát sinh" },
      ...{ verdict: "KHONG_AP_DUNG", nothingArose: true, gap: null },
    },
    "Hạn chế được khắc phục đúng hạn: Không phát sinh.",
  ],
  [
    "only followed",
    { id: "NV3C", display: "2", verdict: "THEO_DOI", requirement: "chỉ theo dõi", gap: null },
    "Khuyết cấp ủy chưa kiện toàn: 2.",
  ],
  [
    "a limit of the bloc that the unit alone goes over",
    {
      ...{ id: "CT5C", numerator: 1, denominator: 180, display: "0,56% (1/180)" },
      ...{ requirement: "dưới 0,4%", verdict: "THEO_DOI", gap: null },
    },
    "Đảng viên không hoàn thành: 0,56% (1/180), dưới 0,4%, vượt nếu xét riêng đơn vị; chỉ tiêu này tính ở cấp Khối.",
  ],
  [
    "does not concern the unit",
    { ...none, id: "CT1B", display: "Không thuộc đối tượng", verdict: "KHONG_AP_DUNG" },
    null,
  ],
])("a sentence for the report: %s", (_, change, sentence) => {
  expect(sentenceOf(result(change))).toBe(sentence);
});
