import { drawBloc } from "../../../src/app/drawBloc";
import type { CodeOf } from "../../../src/catalogue/lists";
import { toneOfState } from "../../../src/taskpane/check/tones";
import { blocData } from "../../consolidation/smallQuarter";

const RED = "F4B6B6";
const ORANGE = "F8CBAD";
const YELLOW = "FFE699";
const GREEN = "C6E0B4";

// The words of domain 3.8, the fill on the chase list, the tone in the pane.
test.each<[string, CodeOf<"FOLLOW_UP">, string | null, string]>([
  ["Quá hạn 3 ngày", "QUA_HAN", RED, "failed"],
  ["Đơn vị chưa ghi vào sổ", "THIEU_THEO_DOI", RED, "failed"],
  ["Chưa giao hạn mới", "THIEU_HAN_MOI", RED, "failed"],
  ["Chưa có thời hạn", "CHUA_GIAO_HAN", RED, "failed"],
  ["Chờ hậu kiểm tra quá 90 ngày", "CHO_HAU_KIEM_QUA_LAU", ORANGE, "missing"],
  ["Chờ hậu kiểm tra", "CHO_HAU_KIEM", YELLOW, "behind"],
  ["Còn 5 ngày", "SAP_DEN_HAN", YELLOW, "behind"],
  ["Đến hạn hôm chốt số liệu", "SAP_DEN_HAN", YELLOW, "behind"],
  ["Trong hạn", "TRONG_HAN", null, "neutral"],
  ["Đã khắc phục", "DA_KHAC_PHUC", GREEN, "met"],
])("%s has one colour on the chase list and in the pane", (words, code, fill, tone) => {
  const sheet = drawBloc(blocData()).sheets.find(({ name }) => name === "Đôn đốc khắc phục")!;
  const first = sheet.conditionalFormats.find(({ formula }) => {
    const [, beginning] = /^COUNTIFS\(\$[A-Z]+\d+,"(.*)\*"\)>0$/.exec(formula) ?? [];
    return beginning !== undefined && words.startsWith(beginning);
  });
  expect(first?.style.fill ?? null).toBe(fill);
  expect(toneOfState(code)).toBe(tone);
});
