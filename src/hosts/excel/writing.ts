/*
 * The half of the host that writes, as one part to be fetched: whoever opens the pane to read a
 * report does not wait for it.
 */
export { undoWhatStands } from "../../spreadsheet/undoWhatStands";
export { atWork, isAtWork } from "./atWork";
export { changeMarks } from "./markChanges";
export { readJournal, undoUnfinished } from "./unfinished";
export { writeContent } from "./writeContent";
export { sendWrites } from "./writes";
