import { lazy } from "react";
import { keepKeyboard } from "../hosts/excel/keyboard";
import { officeReady } from "../hosts/excel/officeReady";
import { mount, pageWorkbench } from "./mount";
import { InExcel } from "./page/InExcel";
import { readAhead } from "./workbook/readAhead";

/*
 * The pane in Excel: it works on the open workbook. Everything up to the first finding is fetched
 * while Excel answers, not when its turn has come, and the workbook is read while the page is drawn.
 */
const page = import(/* webpackChunkName: "inExcel" */ "./page/Page");
const host = import(/* webpackChunkName: "excelHost" */ "../hosts/excel/excelHost");
// What did not arrive is told where it is needed.
for (const part of [page, host]) part.catch(() => undefined);
const workbench = pageWorkbench("checkOpen");

const Ready = lazy(async () => {
  const { excelHost } = await host;
  const props = { workbench, host: readAhead(excelHost()), version: VERSION };
  const { default: Page } = await page;
  return { default: () => <Page {...props} search={window.location.search} /> };
});

keepKeyboard(document);
const { inTime, atLast } = officeReady();

const Pane = lazy(async () => {
  const first = await inTime;
  return { default: () => <InExcel first={first} later={atLast} ready={<Ready />} /> };
});

mount(<Pane />);
