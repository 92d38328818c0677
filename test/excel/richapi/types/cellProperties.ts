import { refuse } from "../../model/excelError";
import { hideColumns, hideRows } from "../../model/lines";
import { rowCount, columnCount, cellCount } from "../../model/area";
import { fullAddress } from "../addresses";
import { asFlag, asRecord } from "../arguments";
import { method, type Member, type ObjectType } from "../members";
import { rangeOf, type Range } from "../objects";
import { wireName, type Json, type JsonObject } from "../protocol";
import type { Session } from "../session";
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from "./format";

/** The answer for a part of a range: a row of it, a column, a cell. */
type Part = (range: Range, wanted: JsonObject, session: Session) => JsonObject;
type SetPart = (range: Range, given: JsonObject, session: Session) => void;

/** More than Excel hands over, in cells. */
const MOST = 5_000_000;

/** `getRowProperties`, `setRowProperties` and their like: part by part of a range. */
export const cellProperties: Readonly<Record<string, Member<Range>>> = {
  GetRowProperties: method("1.9", (range, args, session) =>
    rowsOf(range).map((row) => rowPart(row, args.record(0), session)),
  ),
  GetColumnProperties: method("1.9", (range, args, session) =>
    columnsOf(range).map((column) => columnPart(column, args.record(0), session)),
  ),
  GetCellProperties: method("1.9", (range, args, session) => {
    if (cellCount(range.area) > MOST) refuse("InvalidArgument");
    const wanted = args.record(0);
    return rowsOf(range).map((row) =>
      columnsOf(row).map((cell) => cellPart(cell, wanted, session)),
    );
  }),
  SetRowProperties: method("1.9", (range, args, session) =>
    setParts(rowsOf(range), args.json(0), setRow, session),
  ),
  SetColumnProperties: method("1.9", (range, args, session) =>
    setParts(columnsOf(range), args.json(0), setColumn, session),
  ),
  SetCellProperties: method("1.9", (range, args, session) => {
    const rows = listOf(args.json(0), rowCount(range.area));
    rowsOf(range).forEach((row, index) =>
      setParts(columnsOf(row), rows[index] ?? null, setCell, session),
    );
  }),
};

function rowsOf({ sheet, area }: Range): Range[] {
  return Array.from({ length: rowCount(area) }, (_, index) =>
    rangeOf(sheet, { ...area, top: area.top + index, bottom: area.top + index }),
  );
}

function columnsOf({ sheet, area }: Range): Range[] {
  return Array.from({ length: columnCount(area) }, (_, index) =>
    rangeOf(sheet, { ...area, left: area.left + index, right: area.left + index }),
  );
}

const rowPart: Part = (row, wanted, session) => ({
  ...(wanted["rowHidden"] === true ? { rowHidden: row.sheet.isRowHidden(row.area.top) } : {}),
  ...(wanted["rowIndex"] === true ? { rowIndex: row.area.top - 1 } : {}),
  ...cellPart(row, wanted, session),
});

const columnPart: Part = (column, wanted, session) => ({
  ...(wanted["columnHidden"] === true
    ? { columnHidden: column.sheet.isColumnHidden(column.area.left) }
    : {}),
  ...(wanted["columnIndex"] === true ? { columnIndex: column.area.left - 1 } : {}),
  ...cellPart(column, wanted, session),
});

const cellPart: Part = (range, wanted, session) => ({
  ...(wanted["address"] === true ? { address: fullAddress(range) } : {}),
  ...(wanted["format"] === undefined
    ? {}
    : { format: formatOf(range, asRecord(wanted["format"]), session) }),
});

/** What lies below a format; borders are not built here. */
const GROUPS: Readonly<Record<string, ObjectType<unknown>>> = {
  font: rangeFontType,
  fill: rangeFillType,
  protection: formatProtectionType,
};

const formatOf: Part = (range, wanted, session) =>
  Object.fromEntries(
    Object.entries(wanted).map(([name, part]): [string, Json] => {
      const group = GROUPS[name];
      if (group === undefined)
        return [name, valueMember(rangeFormatType, name).get(range, session)];
      const names = Object.keys(asRecord(part ?? null));
      return [
        name,
        Object.fromEntries(
          names.map((each) => [each, valueMember(group, each).get(range, session)]),
        ),
      ];
    }),
  );

function valueMember({ members }: ObjectType<unknown>, name: string) {
  const member = members[wireName(name)];
  return member?.kind === "value" ? member : refuse("ApiNotFound");
}

function setParts(parts: readonly Range[], given: Json, set: SetPart, session: Session): void {
  const list = listOf(given, parts.length);
  parts.forEach((part, index) => set(part, asRecord(list[index] ?? null), session));
}

/** One entry for each part. */
function listOf(given: Json, length: number): readonly Json[] {
  if (!Array.isArray(given) || given.length !== length) return refuse("InvalidArgument");
  return given as readonly Json[];
}

const setRow: SetPart = ({ sheet, area }, { rowHidden, ...given }, session) => {
  setCell(rangeOf(sheet, area), given, session);
  if (rowHidden !== undefined) hideRows(sheet, area, asFlag(rowHidden));
};

const setColumn: SetPart = ({ sheet, area }, { columnHidden, ...given }, session) => {
  setCell(rangeOf(sheet, area), given, session);
  if (columnHidden !== undefined) hideColumns(sheet, area, asFlag(columnHidden));
};

const setCell: SetPart = (range, { format = {}, ...others }, session) => {
  if (Object.keys(others).length > 0) refuse("ApiNotFound");
  for (const [name, part] of Object.entries(asRecord(format))) {
    const group = GROUPS[name];
    const parts = group === undefined ? { [name]: part } : asRecord(part ?? null);
    for (const [each, value] of Object.entries(parts))
      put(group ?? rangeFormatType, each, range, value ?? null, session);
  }
};

function put(type: ObjectType<unknown>, name: string, range: Range, value: Json, session: Session) {
  const member = valueMember(type, name);
  if (member.set === undefined) refuse("InvalidArgument");
  member.set(range, value, session);
}
