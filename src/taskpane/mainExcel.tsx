import { lazy } from "react";
import { officeReady } from "../hosts/excel/officeReady";
import { mount, pageWorkbench } from "./mount";
import { NotInExcel } from "./page/NotInExcel";

// The pane in Excel: it works on the open workbook. Everything is fetched while Excel answers.
const Pane = lazy(async () => {
  const page = import(/* webpackChunkName: "page" */ "./page/Page");
  const host = import(/* webpackChunkName: "excelHost" */ "../hosts/excel/excelHost");
  const state = await officeReady();
  if (state !== "ready") return { default: () => <NotInExcel state={state} /> };
  const [{ default: Page }, { excelHost }] = await Promise.all([page, host]);
  const props = { workbench: pageWorkbench(), host: excelHost(), version: VERSION };
  return { default: () => <Page {...props} search={window.location.search} /> };
});

mount(<Pane />);
