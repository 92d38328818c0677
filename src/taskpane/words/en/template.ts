import { quarterLabel } from "../../../catalogue/period";
import { englishQuarter } from "../englishNumbers";
import type { TemplateWords } from "../words";

export const template: TemplateWords = {
  intro: "An empty report for one quarter, with formulas, lists to choose from and a guide.",
  unitCode: "Unit code",
  unitHint: "For example DV017; 17 will do.",
  unitWrong: "A unit code is two letters and three digits, such as DV017. Type it again.",
  year: "Year",
  quarter: "Quarter",
  quarterName: (quarter) => englishQuarter(quarterLabel(quarter)),
  create: "Create and download",
  creating: "Creating…",
  created: (fileName) => `${fileName} is ready. See the downloads of your browser.`,
  failed: "The workbook could not be created. Reload the page and try again.",
  afterwards:
    "Open the file in Excel (choose Enable Editing if Excel asks), fill in the yellow cells, save, and come back to Check figures.",
  introOpen:
    "Adds the sheets of an empty report for one quarter to the open workbook, with formulas, lists to choose from and a guide. The workbook must be empty.",
  createOpen: "Create in this workbook",
  createdOpen: (fileName) =>
    `The sheets are there. Save the workbook as ${fileName}, fill in the yellow cells, led by the sheet Mục lục, then go to Check figures.`,
  notEmpty:
    "The open workbook is not empty, so nothing was added. Open a blank workbook (Ctrl+N) and try again.",
};
