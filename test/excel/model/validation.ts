import type { Rectangle } from "./area";

/** Data validation of an area, in the words of Office.js. */
export interface Validation {
  readonly areas: readonly Rectangle[];
  /** `{ list: { source, inCellDropDown } }`, `{ wholeNumber: { formula1, operator } }` … or {}. */
  readonly rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: {
    readonly showPrompt: boolean;
    readonly title: string;
    readonly message: string;
  };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

export const NO_VALIDATION: Omit<Validation, "areas"> = {
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};
