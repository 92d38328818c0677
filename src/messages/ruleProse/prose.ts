/** What a reader of docs/rules.md is told about a rule, besides what the rule itself declares. */
export interface RuleProse {
  readonly title: string;
  /** When the rule speaks. */
  readonly problem: string;
  /** What looks alike and is in order. */
  readonly notProblem: string;
  /** One wrong case, with its values. */
  readonly example: string;
  /** Where it comes from. */
  readonly source: string;
}

export const TEMPLATE = "Quy ước của mẫu báo cáo";
export const TYPING = "Quy ước nhập liệu của mẫu báo cáo";
export const ARITHMETIC = "Quan hệ số học giữa các ô";
