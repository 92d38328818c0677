import type { Rectangle } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { EventRegistrations } from "./eventRegistrations";
import { References } from "./references";

/** "ExcelApi" → "1.17": what the host says it can do. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What lasts from request to request between an add-in and the workbook. */
export class Session {
  readonly references = new References();
  readonly registrations = new EventRegistrations();
  enableEvents = true;
  /** Files that the add-in had opened as workbooks of their own, in base64. */
  readonly openedBeside: string[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly requirementSets: RequirementSets,
  ) {}

  /** Whether a member of that version of ExcelApi is there. */
  supports(version: string): boolean {
    const declared = this.requirementSets["ExcelApi"];
    return declared !== undefined && compareVersions(version, declared) <= 0;
  }

  /** Holds on to a range, for the events that name it. */
  track(sheet: Worksheet, area: Rectangle): string {
    return this.references.add({ sheet, area });
  }
}

/** Numbers, not text: "1.9" comes before "1.12". */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
