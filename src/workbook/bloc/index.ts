import type { SheetDeclaration } from "../sheetDeclaration";
import { allFindings } from "./allFindings";
import { blocDuties } from "./blocDuties";
import { blocIndicatorResults } from "./blocIndicatorResults";
import { blocMeta } from "./blocMeta";
import { chaseList } from "./chaseList";
import { committeeMembers } from "./committeeMembers";
import { conclusionRegister } from "./conclusionRegister";
import { confirmations } from "./confirmations";
import { datedTargets } from "./datedTargets";
import { importLog } from "./importLog";
import { lists } from "./lists";
import { massOrganisations } from "./massOrganisations";
import { matrix } from "./matrix";
import { openingBalances } from "./openingBalances";
import { overview } from "./overview";
import { parameters } from "./parameters";
import { reinspectionRegister } from "./reinspectionRegister";
import { roster } from "./roster";
import { submissionProgress } from "./submissionProgress";
import { yearlyHistory } from "./yearlyHistory";
import { STACKED_SHEETS } from "./stacked";

/** The sheets of the bloc workbook, in the order of their tabs. */
export const BLOC_SHEETS: readonly SheetDeclaration[] = [
  overview,
  parameters,
  datedTargets,
  roster,
  submissionProgress,
  conclusionRegister,
  reinspectionRegister,
  committeeMembers,
  massOrganisations,
  confirmations,
  blocDuties,
  openingBalances,
  yearlyHistory,
  blocIndicatorResults,
  matrix,
  chaseList,
  allFindings,
  importLog,
  ...STACKED_SHEETS,
  lists,
  blocMeta,
];
