import { cellAddress } from "../spreadsheet/address";
import type { Facts, Finding } from "../rules/rule";
import { ruleMessages, type ActiveRuleId } from "./vi";

/** The finding in words, facts filled in; {o} is its first cell. */
export function findingMessage({ rule, facts, places }: Finding): string {
  if (rule === "DAT07" || rule === "AGG03") return "";
  const variant = VARIANTS.find(({ of, applies }) => of === rule && applies(facts));
  const [place] = places;
  const cell = place === undefined || place.row === 0 ? "" : cellAddress(place.row, place.column);
  return fill(variant?.words ?? messageOf(rule), { o: cell, ...facts });
}

/** Other words for a rule, by what its facts are. */
const VARIANTS: readonly {
  readonly of: ActiveRuleId;
  readonly applies: (facts: Facts) => boolean;
  readonly words: string;
}[] = [
  {
    of: "STR01",
    applies: ({ ten_moi: renamed }) => renamed !== undefined,
    words: 'Trang "{sheet}" đã đổi tên thành "{ten_moi}"; số liệu vẫn đọc được. Có thể để nguyên.',
  },
  {
    of: "STR01",
    applies: ({ mat_bang: lost }) => lost !== undefined,
    words:
      "Tệp đã mất {mat_bang} bảng khi lưu bằng chương trình khác; số liệu vẫn đọc được. Lần sau dùng Excel, WPS hoặc LibreOffice.",
  },
  {
    of: "DAT04",
    applies: ({ ngay_ky: signed }) => signed !== undefined,
    words:
      "Ngày ký {ngay_ky} trước ngày chốt {r}: số liệu là ước đến cuối quý. Soát lại khi có số chính thức.",
  },
  {
    of: "FUP02",
    applies: ({ k: days }) => days === 0,
    words:
      "Kết luận {so}, hạn chế {i}: đến hạn đúng ngày chốt số liệu ({d}). Chuẩn bị báo cáo khắc phục.",
  },
];

function messageOf(rule: ActiveRuleId): string {
  return ruleMessages[rule];
}

function fill(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(facts[key] ?? whole));
}
