/** What the pane does to the open workbook when a button asks for it; never by itself. */
export type ActionName = "mark" | "unmark" | "write" | "undo" | "finish" | "undoUnfinished";
