import type { CodeOf } from "../catalogue/lists";
import type { LimitationStory } from "./limitationStories";

/** What a made-up unit is like; every figure of its workbook follows from this. */
export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: CodeOf<"LOAI_HINH">;
  readonly group: CodeOf<"NHOM_CHUC_NANG">;
  /** State administrative agency: it reports satisfaction. */
  readonly administrative: boolean;
  /** Party members on 1/1 of the year. */
  readonly members: number;
  /** Cells below a party committee; null in a party cell. */
  readonly subCells: number | null;
  /** Service fields surveyed; 0 where nobody is asked. */
  readonly serviceFields: number;
  /** Admissions asked of the unit this year; null where none are. */
  readonly admissionQuota: number | null;
  readonly traits: readonly DemoTrait[];
  readonly conclusions: readonly DemoConclusion[];
}

/** What sets a unit apart. All are honest: a failure is no fault of the data. */
export type DemoTrait =
  /** Somebody has not registered study content yet: CT2A not met. */
  | "registrationBehind"
  /** One service field at 94/100: CT1B not met. */
  | "fieldBelow"
  /** The satisfaction survey is held in the fourth quarter: REQ02 asks for a word. */
  | "surveyInAutumn"
  /** Some members graded below "tốt": CT5A not met. */
  | "gradingLow"
  /** One member graded "không hoàn thành": CT5C above the limit for the unit alone. */
  | "memberFailed"
  /** No leadership resolution for the year: CT1A not met, XS06. */
  | "noResolution"
  /** A planned inspection has not been concluded in time: NV4A2 not met. */
  | "inspectionBehind"
  /** Reports of citizens past their time limit, and a self-assessment that says so. */
  | "feedbackOverdue";

/** A conclusion of a higher level, with what became of each of its limitations. */
export interface DemoConclusion {
  readonly number: string;
  readonly issuedOn: string;
  readonly body: CodeOf<"CO_QUAN">;
  readonly kind: CodeOf<"LOAI_KTGS">;
  /** Classified: number and date only, no content. */
  readonly secret?: boolean;
  readonly limitations: readonly LimitationStory[];
}
