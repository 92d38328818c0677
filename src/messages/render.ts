import { cellAddress } from "../spreadsheet/address";
import type { Finding } from "../rules/rule";
import { ruleMessages, type ActiveRuleId } from "./vi";

/** The finding in words, facts filled in; {o} is its first cell. */
export function findingMessage({ rule, facts, places }: Finding): string {
  if (rule === "DAT07" || rule === "AGG03") return "";
  if (rule === "STR01" && facts.ten_moi !== undefined) {
    return fill(RENAMED_TAB, facts);
  }
  const [place] = places;
  const cell = place === undefined || place.row === 0 ? "" : cellAddress(place.row, place.column);
  return fill(messageOf(rule), { o: cell, ...facts });
}

const RENAMED_TAB =
  'Trang "{sheet}" đã đổi tên thành "{ten_moi}"; số liệu vẫn đọc được. Có thể để nguyên.';

function messageOf(rule: ActiveRuleId): string {
  return ruleMessages[rule];
}

function fill(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(facts[key] ?? whole));
}
