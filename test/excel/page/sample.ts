import { demoUnits } from "../../../src/demo/demoUnits";
import { demoWorkbook } from "../../../src/demo/demoWorkbook";
import { PLANTED_FAULTS } from "../../../src/demo/plantedFaults";

export interface SampleFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A formula typed over, and more registered than there are. */
const SHOWN_UNIT = "DV012";

/** The workbook of a made-up unit, with the faults that the demonstration plants. */
export async function sampleReport(unit = SHOWN_UNIT): Promise<SampleFile> {
  const found = demoUnits().find(({ code }) => code === unit);
  if (found === undefined) throw new Error(`There is no unit ${unit}`);
  const { fileName, bytes } = await demoWorkbook(found, PLANTED_FAULTS);
  return { fileName, bytes };
}
