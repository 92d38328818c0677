import { casesOfFollowUps } from "./casesOfFollowUps";
import { casesOfRatios } from "./casesOfRatios";
import { casesOfRules } from "./casesOfRules";
import { casesOfText } from "./casesOfText";
import { casesOfTime } from "./casesOfTime";
import type { WorkedCase } from "./workedCase";

export type { WorkedCase } from "./workedCase";

/** The worked cases of the model that one unit workbook can express, and edges of their kinds. */
export const workedCases: WorkedCase[] = [
  ...casesOfRatios,
  ...casesOfTime,
  ...casesOfFollowUps,
  ...casesOfText,
  ...casesOfRules,
];
