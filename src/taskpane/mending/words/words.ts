import type { Adding } from "../../../app/addFromRegister";
import type { LeftBehind } from "../../../app/leftBehind";
import type { Taking } from "../../../app/takeFromPrevious";
import type { Period } from "../../../catalogue/period";
import type { Explaining, Reason } from "../../../explanations/explainChanges";
import type { Lapse } from "../../../explanations/lapsed";
import type { ReceiptState } from "../../../receipt/receipt";
import type { RepairKind } from "../../../repair/proposal";
import type { Explanation } from "../../../rules/rule";
import type { WorkbookKind } from "../../../app/workbookKind";

/** What the view that mends says. */
export interface MendingWords {
  readonly intro: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly working: string;
  readonly of: (unit: string | null, period: Period | null) => string;
  /** Instead of the errors left, once something was written. */
  readonly readingAgain: string;
  readonly errorsLeft: (count: number) => string;
  readonly again: string;
  readonly retry: string;
  readonly undo: string;
  /** @param kept cells that hold something else since, and keep it */
  readonly undone: (kept: number) => string;
  readonly other: Readonly<Record<Exclude<WorkbookKind, "unitReport">, string>>;
  readonly repairs: RepairWords;
  readonly explanations: ExplanationWords;
  readonly finalise: FinaliseWords;
  readonly file: FileWords;
  readonly more: MoreWords;
  readonly word: WordWords;
}

/** In a browser: the file that comes of the steps. */
export interface FileWords {
  readonly title: string;
  readonly download: string;
  readonly explained: string;
  /** `button`: what downloads it. */
  readonly unsaved: (button: string) => string;
  /** Of the new file, with the errors that are left in it. */
  readonly handIn: (errors: number) => string;
  /** Asked before another file takes the place of steps that were not downloaded. */
  readonly leave: string;
}

export interface RepairWords {
  readonly title: string;
  readonly none: string;
  readonly consent: string;
  readonly choice: (where: string) => string;
  readonly places: (first: string, more: number) => string;
  readonly becomes: string;
  readonly blank: string;
  readonly why: Readonly<Record<RepairKind, string>>;
  readonly apply: (count: number) => string;
  readonly nothingChosen: string;
  readonly done: (count: number) => string;
  readonly statements: string;
  readonly zeros: (count: number) => string;
  readonly nothingArose: (sheet: string) => string;
}

export interface ExplanationWords {
  readonly title: string;
  readonly none: string;
  readonly intro: string;
  readonly open: (open: number, all: number) => string;
  readonly reason: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly choose: string;
  readonly text: string;
  readonly draft: string;
  readonly write: (count: number) => string;
  readonly said: (explanation: Explanation) => string;
  readonly more: (count: number) => string;
  readonly done: string;
  readonly refused: Readonly<Record<Extract<Explaining, { readonly ok: false }>["reason"], string>>;
  readonly lapsed: (rule: string, why: Lapse) => string;
}

export interface FinaliseWords {
  readonly title: string;
  readonly explained: string;
  readonly action: string;
  readonly state: (receipt: ReceiptState) => string;
  readonly errors: (count: number) => string;
  readonly noCells: string;
  readonly done: (at: string, submission: number) => string;
  readonly openWarnings: (count: number) => string;
  /** Stands before the steps that are left. */
  readonly next: string;
}

export interface MoreWords {
  readonly title: string;
  /** In Excel: where the new workbooks open. */
  readonly beside: string;
  readonly next: string;
  readonly nextExplained: string;
  readonly nextDrafts: (count: number) => string;
  /** What is wrong in this quarter goes on into the next. */
  readonly nextErrors: (count: number) => string;
  readonly nextUnknown: string;
  readonly redraw: string;
  readonly redrawExplained: string;
  readonly damagedTitle: string;
  readonly damaged: string;
  /** In Excel, of the new workbook with the errors that are left in it. */
  readonly redrawn: (errors: number) => string;
  readonly making: string;
  readonly made: (fileName: string) => string;
  readonly opened: (fileName: string) => string;
  readonly carriedAll: string;
  readonly leftBehind: string;
  readonly left: (item: LeftBehind) => string;
  readonly previous: string;
  readonly previousExplained: string;
  readonly taken: (taking: Extract<Taking, { readonly ok: true }>) => string;
  readonly notTaken: Readonly<
    Record<Extract<Taking, { readonly ok: false }>["reason"] | "notReport", string>
  >;
  readonly register: string;
  readonly registerExplained: string;
  readonly added: (adding: Extract<Adding, { readonly ok: true }>) => string;
  readonly notAdded: Readonly<
    Record<Extract<Adding, { readonly ok: false }>["reason"] | "notBloc", string>
  >;
}

export interface WordWords {
  readonly title: string;
  readonly explained: string;
  readonly copy: string;
  readonly copied: string;
  readonly plain: string;
  readonly byHand: string;
}
