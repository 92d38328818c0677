import type { Rule } from "../rule";
import { fup06 } from "./fup06NotEntered";
import { ros01 } from "./ros01UnknownUnit";
import { ros02 } from "./ros02UnitEnded";
import { ros03 } from "./ros03NameDiffers";
import { xs10 } from "./xs10ProfileDiffers";

/** Does the workbook agree with what the bloc knows of the unit? */
export const rosterRules: readonly Rule[] = [xs10, ros01, ros02, ros03, fup06];
