import { describeSheets } from "./sheetSuite";
import { workedCases } from "./workedCases";

describeSheets(
  "LibreOffice recalculates the worked cases",
  workedCases.map(({ id, quarter }) => ({ id, quarter })),
);
