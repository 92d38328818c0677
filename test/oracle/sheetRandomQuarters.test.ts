import { randomQuarter } from "./randomQuarter";
import { describeSheets } from "./sheetSuite";

describeSheets(
  "LibreOffice recalculates 300 random quarters",
  Array.from({ length: 300 }, (_, seed) => ({
    id: `seed ${seed}`,
    quarter: randomQuarter(seed).quarter,
  })),
);
