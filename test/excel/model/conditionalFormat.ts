import type { Rectangle } from "./area";
import type { Border } from "./cellStyle";

/** A conditional format; `type` and `rule` are in the words of Office.js. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Rectangle[];
  stopIfTrue: boolean;
  /**
   * Some versions find a rule that came with copied cells by its id alone: whatever else an add-in
   * asks of it, they say that there is none.
   */
  lost?: boolean;
  /** Of a custom format: formula with "=", relative to the first cell; of others, their rule. */
  rule: Readonly<Record<string, unknown>>;
  look: ConditionalLook;
}

export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly format?: string;
  readonly borders?: Readonly<Record<string, Pick<Border, "style" | "color">>>;
}
