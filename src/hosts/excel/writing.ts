/*
 * The half of the host that writes, as one part to be fetched: whoever opens the pane to read a
 * report does not wait for it.
 */
export { contentWrites } from "./contentWrites";
export { closeJournal, openJournal } from "./journal";
export { changeMarks } from "./markChanges";
export { textCells } from "./textCells";
export { undoing } from "./undoing";
export { readJournal, undoUnfinished } from "./unfinished";
export { sendWrites } from "./writes";
