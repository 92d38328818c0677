import { onTimeFormulas } from "../followUps/onTimeFormulas";
import { deadline, report, stateFormulas } from "../followUps/roundFormulas";
import {
  registrationFormulas,
  resultFormulas,
  satisfactionFormulas,
} from "../indicators/sheetFormulas";
import { gatherFormulas } from "../workbook/formulaSet";
import type { Steps } from "../workbook/formulaSteps";
import { UNIT_SHEETS } from "../workbook/unit";
import { workListFormulas } from "../workbook/workList";

/** What formulas of a row repeat, beside the codes of lists. */
export const UNIT_STEPS = {
  tblKhacPhuc: { _ngay_han: deadline, _ngay_bc: report },
} as const satisfies Steps;

/** Every formula of the unit workbook: the sheets' own, the indicators', the follow-ups', the work list's. */
export const UNIT_FORMULAS = gatherFormulas(
  UNIT_SHEETS,
  {
    tblMucLuc: workListFormulas(),
    tblDangKy: registrationFormulas(),
    tblHaiLong: satisfactionFormulas(),
    tblKhacPhuc: { ...stateFormulas(), ...onTimeFormulas },
    tblChiTieu: resultFormulas(),
  },
  UNIT_STEPS,
);
