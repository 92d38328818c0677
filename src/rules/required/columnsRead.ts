import type { Expression } from "../../spreadsheet/expression";

/** Keys of the columns that a condition reads in the row where it stands. */
export function columnsRead(condition: Expression): readonly string[] {
  switch (condition.kind) {
    case "reference":
      return condition.to.kind === "here" ? [condition.to.column] : [];
    case "operation":
      return [...columnsRead(condition.left), ...columnsRead(condition.right)];
    case "call":
      return condition.parameters.flatMap(columnsRead);
    case "position":
    case "listCode":
    case "listLabel":
      return columnsRead(condition.of);
    default:
      return [];
  }
}
