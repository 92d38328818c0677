import { createTemplate } from "../../app/createTemplate";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import type { TemplateOrder } from "../workbench";

/** An empty unit workbook as the bytes of its file. */
export async function drawTemplate(order: TemplateOrder): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeWorkbook(createTemplate(order)));
}
