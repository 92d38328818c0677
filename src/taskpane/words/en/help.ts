import type { HelpWords } from "../words";

export const help: HelpWords = {
  steps: "What a unit does",
  stepsOfUnit: [
    "Take the quarter's workbook sent by the bloc, or make one under New workbook.",
    "Fill in the yellow cells, led by the sheet Mục lục, and save the file.",
    "Under Check figures choose the saved file.",
    "Mend the errors in Excel, save, and choose the file again.",
    "Without errors, open the file under Mend, finalise, choose Finalise for submission, download the mended copy and submit that the usual way. This page does not send files.",
  ],
  stepsInExcel: [
    "Open the quarter's report sent by the bloc, or a blank workbook and choose New workbook.",
    "Fill in the yellow cells, led by the sheet Mục lục.",
    "Open Check figures: this pane reads the workbook and checks it at once. Press a cell's name to go there.",
    "Mend the errors in Excel. The result follows each change by itself.",
    "Without errors, go to Mend, finalise, choose Finalise for submission, save and submit it the usual way. This pane does not send files.",
  ],
  office: "What the bloc's office does",
  stepsOfOffice: [
    "Open Consolidation and choose the bloc's workbook; in Excel the one that is open is taken.",
    "Choose the units' reports, or the folder that holds them.",
    "Send replies about files that could not be taken and a reminder to units that are missing: both are there to copy.",
    "Press an indicator, a unit or a limitation to see it down to the cell of the file.",
    "Download the workbook; in Excel, write it into the open one.",
  ],
  levels: "Three kinds of findings",
  levelsExplained: [
    "Error: a figure that cannot be true or cannot be read. It must be mended before submitting.",
    "Warning: mend it, or explain it in one line under Mend, finalise. Submitting is possible.",
    "Note: worth a look. Submitting is possible.",
    "An indicator that is not met is not an error: an honest report can be submitted.",
  ],
  trouble: "When something does not work",
  troubles: [
    "A file opened from mail can only be viewed: choose Enable Editing in Excel, save, and check it then.",
    "The page cannot open a file you have just saved: choose Check other files and take it again.",
    "The page cannot open a file that is open in Excel: close it there and choose it again.",
  ],
  troublesInExcel: [
    "A workbook opened from mail can only be viewed: choose Enable Editing before highlighting or writing.",
    "The result does not follow a change: press Enter to leave the cell, then choose Check again.",
    "To print without highlights, choose Remove highlights. The template's own colours stay.",
    "After highlighting or writing, Excel's own Undo may not go back further: use Undo in this pane.",
  ],
  privacy: "Where the figures go",
  privacyExplained:
    "Nowhere. The workbook is read inside this page, on this computer. The page loads its own files only and works without internet, as long as it reaches the server of your network.",
};
