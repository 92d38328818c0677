import type { NoResult } from "../../workbench";

/** Why a file could not be checked. */
export const reasons: Readonly<Record<NoResult, string>> = {
  missing:
    "The file could not be opened. Close it in Excel, see whether you may read it, and choose it again.",
  empty: "The file is empty (0 bytes). Ask for the original again.",
  notZip:
    "The file is not an Excel workbook (.xlsx). Open it in Excel, choose Save As → Excel Workbook (.xlsx), and send it again.",
  textFile:
    "The file is text or CSV, not an Excel workbook. Open it in Excel, choose Save As → Excel Workbook (.xlsx), and send it again.",
  webPage:
    "The file is a web page or XML under another name. Open it in Excel, choose Save As → Excel Workbook (.xlsx), and send it again.",
  oldXls:
    "The file is in the format of Excel 97–2003. Open it in Excel, choose Save As → Excel Workbook (.xlsx), and send it again.",
  encrypted:
    "The file asks for a password. In Excel go to File → Info → Protect Workbook, remove the password, save, and send it again.",
  binaryWorkbook:
    "The file is an .xlsb. Open it in Excel, choose Save As → Excel Workbook (.xlsx), and send it again.",
  openDocument:
    "The file is an .ods. Open it in Excel or LibreOffice, choose Save As → Excel (.xlsx), and send it again.",
  notWorkbook:
    "The file is not an Excel workbook (.xlsx). Open it in Excel, choose Save As → Excel Workbook (.xlsx), and send it again.",
  pdf: "The file is a PDF, not an Excel workbook. Send the Excel workbook (.xlsx) of the report itself.",
  picture:
    "The file is a picture, not an Excel workbook. Send the Excel workbook (.xlsx) of the report itself.",
  wordFile:
    "The file is a Word document, not an Excel workbook. Send the Excel workbook (.xlsx) of the report itself.",
  archive: "The file is an archive. Unpack it and send the Excel workbook (.xlsx) in it.",
  tooLarge:
    "The file is too large and was not read. Copy the figures into a new workbook without pictures and spare sheets, and send that.",
  tooManyCells:
    "The file has more cells than can be read. Delete spare sheets, rows and columns, save, and send it again.",
  damaged:
    "The file is damaged or incomplete. Send the original again; if that fails too, open it in Excel, save, and send it.",
  damagedPart:
    "One part of the file is damaged. Open it in Excel, let Excel repair it, save, and send it again.",
  unsafe:
    "The file is built in a way that could do harm and was not read. Copy the figures into a new workbook, save it in Excel, and send that.",
  notUnitReport:
    "This is not a unit's indicator report. Use the workbook BC_<unit code>_<year>_Q<quarter>.xlsx.",
  blocWorkbook: "This is the bloc's workbook, not a unit's report. Choose it under Consolidation.",
  tooSlow:
    "The check took more than a minute and was stopped. Copy the figures into a new workbook and check that.",
  programFault:
    "The program failed on this file. Reload the page and try again; if it fails again, send the file to the person in charge.",
};
