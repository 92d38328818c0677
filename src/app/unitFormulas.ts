import { onTimeFormulas } from "../followUps/onTimeFormulas";
import { stateFormulas } from "../followUps/roundFormulas";
import {
  registrationFormulas,
  resultFormulas,
  satisfactionFormulas,
} from "../indicators/sheetFormulas";
import { gatherFormulas } from "../workbook/formulaSet";
import { UNIT_SHEETS } from "../workbook/unit";
import { workListFormulas } from "../workbook/workList";

/** Every formula of the unit workbook: the sheets' own, the indicators', the follow-ups', the work list's. */
export const UNIT_FORMULAS = gatherFormulas(UNIT_SHEETS, {
  tblMucLuc: workListFormulas(),
  tblDangKy: registrationFormulas(),
  tblHaiLong: satisfactionFormulas(),
  tblKhacPhuc: { ...stateFormulas(), ...onTimeFormulas },
  tblChiTieu: resultFormulas(),
});
