import { initSync, Model, type CfRuleInput, type Dxf } from "@ironcalc/wasm";
import type { ConditionalLook } from "../model/conditionalFormat";
import { isErrorValue, isFormula, type Content, type Formula, type Value } from "../model/values";
import { absoluteAddress, quoteSheet } from "../../../src/spreadsheet/address";
import { WHOLE_SHEET } from "../model/area";
import { Grid } from "../model/grid";
import { engineRule } from "./conditionalRules";
import type { Engine, EngineFormat, EngineName } from "./engine";
import { ExactTexts } from "./exactTexts";
import { isReference } from "./engineFormula";
import { EngineFormulas } from "./engineFormulas";

/** IronCalc's own numbers for the types of a cell. */
const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** Before the first `ironCalc()`: the compiled engine, once a process or page. */
export function loadIronCalc(bytes: BufferSource): void {
  initSync({ module: bytes });
}

/**
 * IronCalc as the calculating engine. It has no tables and no HYPERLINK, shows numbers with nine
 * digits only, and gives the highest priority to the format that was added last. Spilling is switched
 * off: every formula gives one value.
 */
export function ironCalc(): Engine {
  let model = newModel();
  let tabs: readonly string[] = [];
  let formulas: Grid<true>[] = [];
  let exact = new ExactTexts(0);
  let translated = new EngineFormulas([]);

  return {
    start(newTabs, names) {
      model.free();
      model = newModel();
      model.pauseEvaluation();
      tabs = newTabs;
      formulas = tabs.map(() => new Grid());
      exact = new ExactTexts(tabs.length);
      // Beside each tab a second one, where the results stand as texts with all their digits.
      for (let index = 1; index < tabs.length * 2; index++) model.newSheet();
      tabs.forEach((_, index) => {
        // Out of the way of tabs that are called as the engine calls new ones.
        model.renameSheet(index, `tab ${index}`);
        model.renameSheet(tabs.length + index, exact.tabName(index));
      });
      tabs.forEach((tab, index) => model.renameSheet(index, tab));
      // It takes names for references only; the others stand in the formulas themselves.
      translated = new EngineFormulas(
        names.filter((name) => isReference(name.formula) || !define(model, name)),
      );
    },

    put(sheet, row, column, content) {
      model.pauseEvaluation();
      const cells = formulas[sheet]!;
      if (isFormula(content)) cells.set(row, column, true);
      else cells.set(row, column, undefined);
      if (content === null) model.rangeClearContents(sheet, row, column, row, column);
      else if (isFormula(content)) putFormula(model, sheet, row, column, translated, content);
      else model.setUserInput(sheet, row, column, engineInput(content));
    },

    hideRow(sheet, row) {
      model.setRowsHidden(sheet, row, row, true);
    },

    calculate(tell) {
      tabs.forEach((tab, sheet) => exact.cover(model, tab, sheet, formulas[sheet]!));
      model.resumeEvaluation();
      model.evaluate();
      formulas.forEach((cells, sheet) => {
        for (const [row, column] of cells.everything())
          tell(sheet, row, column, result(model, sheet, tabs.length + sheet, row, column));
      });
    },

    evaluate(sheet, formula) {
      const { bottom: row, right: column } = WHOLE_SHEET;
      const { input } = translated.of(formula, row);
      model.pauseEvaluation();
      model.setUserArrayFormula(sheet, row, column, 1, 1, input);
      const text = `=""&${quoteSheet(tabs[sheet] ?? "")}!${absoluteAddress(row, column)}`;
      model.setUserInput(tabs.length + sheet, row, column, text);
      model.resumeEvaluation();
      model.evaluate();
      const value = result(model, sheet, tabs.length + sheet, row, column);
      for (const tab of [sheet, tabs.length + sheet])
        model.rangeClearContents(tab, row, column, row, column);
      return value;
    },

    setConditionalFormats(sheets) {
      model.pauseEvaluation();
      sheets.forEach((formats, sheet) => {
        for (let count = model.getConditionalFormattingList(sheet).length; count > 0; count--)
          model.deleteConditionalFormatting(sheet, count - 1);
        for (const format of [...formats].reverse()) addFormat(model, sheet, format);
      });
      model.resumeEvaluation();
      model.evaluate();
    },

    conditionalLook(sheet, row, column) {
      return look(model, sheet, row, column);
    },
  };
}

const newModel = () => new Model("workbook", "en", "UTC", "en");

function define(model: Model, { name, sheet, formula }: EngineName): boolean {
  try {
    model.newDefinedName(name, sheet ?? null, formula);
    return true;
  } catch {
    return false;
  }
}

/** Formulas that might spill cost a pass over everything each, so they are held to one cell. */
function putFormula(
  model: Model,
  sheet: number,
  row: number,
  column: number,
  translated: EngineFormulas,
  { formula }: Formula,
): void {
  const { input, known } = translated.of(formula, row);
  if (known.spills !== true) model.setUserInput(sheet, row, column, input);
  known.spills ??= model.getCellArrayStructure(sheet, row, column) !== "SingleCell";
  if (known.spills) model.setUserArrayFormula(sheet, row, column, 1, 1, input);
}

function engineInput(content: Exclude<Content, null | Formula>): string {
  if (isErrorValue(content)) return content.error;
  if (typeof content === "string") return `'${content}`;
  return typeof content === "number" ? String(content) : content ? "TRUE" : "FALSE";
}

function result(model: Model, sheet: number, exact: number, row: number, column: number): Value {
  const text = model.getFormattedCellValue(exact, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case TYPE.number:
      return text === "" ? 0 : Number(text);
    case TYPE.logical:
      return model.getFormattedCellValue(sheet, row, column) === "TRUE";
    case TYPE.error: {
      const error = model.getFormattedCellValue(sheet, row, column);
      // Excel, told of a circular reference, shows 0.
      return error === "#CIRC!" ? 0 : { error };
    }
    default:
      return text;
  }
}

function addFormat(model: Model, sheet: number, { range, stopIfTrue, ...format }: EngineFormat) {
  const rule = engineRule(format.type, format.rule);
  if (rule === null) return;
  const input = { ...rule, format: dxf(format.look), stop_if_true: stopIfTrue } as CfRuleInput;
  model.addConditionalFormatting(sheet, range, input);
}

function dxf({ fill, fontColor, bold, italic, strikethrough, format }: ConditionalLook): Dxf {
  return {
    font: {
      ...(fontColor === undefined ? {} : { color: fontColor }),
      ...(bold === undefined ? {} : { b: bold }),
      ...(italic === undefined ? {} : { i: italic }),
      ...(strikethrough === undefined ? {} : { strike: strikethrough }),
    },
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(format === undefined ? {} : { num_fmt: { num_fmt_id: 200, format_code: format } }),
  };
}

/** The engine's cells have no formats of their own: what differs from plain is conditional. */
function look(model: Model, sheet: number, row: number, column: number): ConditionalLook {
  const { fill, font, num_fmt: format } = model.getCellStyle(sheet, row, column).style;
  return {
    ...(typeof fill.color === "string" ? { fill: fill.color } : {}),
    ...(typeof font.color === "string" ? { fontColor: font.color } : {}),
    ...(font.b ? { bold: true } : {}),
    ...(font.i ? { italic: true } : {}),
    ...(font.strike ? { strikethrough: true } : {}),
    ...(format.toLowerCase() === "general" ? {} : { format }),
  };
}
