import { INDICATOR_IDS, indicator } from "../catalogue/indicators";
import { labelOf } from "../catalogue/lists";
import { isDocumented, RULE_DOCS } from "../messages/ruleDocs";
import type { ActiveRuleId } from "../messages/dictionary";
import type { RuleProse } from "../messages/ruleProse/prose";
import { ruleText } from "../messages/render";
import { vi } from "../messages/vi";
import { VARIANT_IDS } from "../rules/variants";
import { ALL_RULES } from "../rules";
import type { RuleDeclaration } from "../rules/rule";

/** Families by the letters of their ids, in the order of the page. */
const FAMILIES = [
  { letters: "STR", title: "Cấu trúc tệp" },
  { letters: "HYG", title: "Cách gõ chữ, số, ngày" },
  { letters: "REQ", title: "Ô bắt buộc" },
  { letters: "RNG", title: "Khoảng giá trị" },
  { letters: "XF", title: "Các ô cùng trang" },
  { letters: "XS", title: "Các trang với nhau" },
  { letters: "XP", title: "So với quý trước" },
  { letters: "DAT", title: "Ngày tháng" },
  { letters: "DUP", title: "Trùng lặp" },
  { letters: "ROS", title: "Danh mục và việc nộp" },
  { letters: "FUP", title: "Khắc phục sau kiểm tra, giám sát" },
  { letters: "AGG", title: "Tổng hợp" },
] as const;

const NEEDS: Readonly<Record<RuleDeclaration["needs"], string>> = {
  workbook: "chỉ cần tệp này",
  previous: "cần cả tệp quý trước",
  roster: "cần sổ của Khối",
  bloc: "cần tệp của mọi đơn vị",
};

const INTRODUCTION = `# Quy tắc soát

Trang này do \`npm run docs\` sinh ra từ khai báo của các quy tắc; đừng sửa tay.

Mỗi quy tắc soát một điều và nêu ô cần sửa. Ba mức:

- **${labelOf("MUC_DO", "error")}**: con số không thể đúng hoặc không đọc được. Còn lỗi là chưa nộp được.
- **${labelOf("MUC_DO", "warning")}**: xem lại và sửa; đúng như thế thì nêu lý do. Vẫn nộp được.
- **${labelOf("MUC_DO", "note")}**: để biết.

Chỉ tiêu không đạt, văn bản chưa có, hạn chế quá hạn là sự thật, không bao giờ là lỗi. Mỗi ô chỉ nêu một quy tắc, quy tắc gốc. Trong thông báo, chữ trong ngoặc nhọn được thay bằng giá trị thật; \`{o}\` là địa chỉ ô.
`;

/** docs/rules.md: every rule with its own declaration, its message, and the prose about it. */
export function rulesPage(): string {
  const sections = FAMILIES.map(({ letters, title }) => {
    const rules = ALL_RULES.filter(({ id }) => id.replace(/\d+$/, "") === letters);
    return [`## ${title}`, table(rules), ...rules.map(section)].join("\n\n");
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join("\n\n")}\n`;
}

function documented(rule: RuleDeclaration): { id: ActiveRuleId; prose: RuleProse } {
  if (!isDocumented(rule.id)) throw new Error(`${rule.id}: not in src/messages/ruleDocs.ts`);
  return { id: rule.id, prose: RULE_DOCS[rule.id] };
}

function table(rules: readonly RuleDeclaration[]): string {
  const rows = rules.map((rule) => {
    const { id, prose } = documented(rule);
    return `| [${id}](#${id.toLowerCase()}) | ${escaped(prose.title)} | ${severity(rule)} |`;
  });
  return ["| Mã | Quy tắc | Mức |", "| --- | --- | --- |", ...rows].join("\n");
}

function section(rule: RuleDeclaration): string {
  const { id, prose } = documented(rule);
  const marks = [
    severity(rule),
    NEEDS[rule.needs],
    ...(rule.inSheet ? ["công thức trong tệp cũng tính"] : []),
  ];
  return [
    `### ${id}`,
    `**${escaped(prose.title)}** · ${marks.join(" · ")}`,
    messages(id),
    [
      `- **Có vấn đề khi:** ${escaped(prose.problem)}`,
      `- **Không có vấn đề:** ${escaped(prose.notProblem)}`,
      `- **Ví dụ sai:** ${escaped(prose.example)}`,
      `- **Chạm chỉ tiêu:** ${touched(rule)}`,
      `- **Căn cứ:** ${escaped(prose.source)}`,
    ].join("\n"),
  ].join("\n\n");
}

/** The rule's own sentence, and those of its other ways to speak. */
function messages(id: ActiveRuleId): string {
  const others = VARIANT_IDS.filter((variant) => variant.startsWith(`${id}.`));
  const texts = [
    ruleText(id),
    ...others.map((variant) => `${vi[variant].what} ${vi[variant].next}`),
  ];
  return texts.map((text) => `> ${escaped(text)}`).join("\n>\n");
}

function severity(rule: RuleDeclaration): string {
  const others = (rule.severityWhen ?? []).map((other) => short(other.severity).toLowerCase());
  return others.length === 0
    ? short(rule.severity)
    : `${short(rule.severity)} (có khi ${others.join(", ")})`;
}

/** "Lỗi – phải sửa" → "Lỗi". */
function short(level: RuleDeclaration["severity"]): string {
  return labelOf("MUC_DO", level).replace(/ –.*$/, "");
}

/** What an error of the rule does to the indicators that read the cells it names. */
function touched({ spoils, touches }: RuleDeclaration): string {
  if (!spoils) return "không đổi đánh giá chỉ tiêu nào";
  const effect = `thành “${labelOf("VERDICT", "LOI_SO_LIEU")}”`;
  if (touches.includes("*")) return `mọi chỉ tiêu đọc ô ấy ${effect}`;
  const read = INDICATOR_IDS.filter((id) => {
    const { level, inputs } = indicator(id);
    return level !== "bloc" && inputs.some((input) => touches.some((cell) => isSame(input, cell)));
  });
  return read.length === 0 ? "không có chỉ tiêu nào đọc ô ấy" : `${read.join(", ")} ${effect}`;
}

const INPUT = /^(?:(tbl\w+)(?:\[(\w+)\])?\.)?(\w+)$/;

/** Whether two input keys can mean one cell: "tblX.key" is any row, "tblX[ROW].key" that row. */
function isSame(input: string, cell: string): boolean {
  const [, table, row, key] = INPUT.exec(input) ?? [];
  const [, otherTable, otherRow, otherKey] = INPUT.exec(cell) ?? [];
  return (
    table === otherTable &&
    key === otherKey &&
    (row === undefined || otherRow === undefined || row === otherRow)
  );
}

/** Text that Markdown leaves as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/g, "\\$&");
}
