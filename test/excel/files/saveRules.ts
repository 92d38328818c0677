import type { ConditionalRule, DataValidation, TableDefinition, WriteSheet } from "hucre";
import { addressOf, type Rectangle } from "../model/area";
import type { ConditionalFormat } from "../model/conditionalFormat";
import type { ProtectionRight } from "../model/protection";
import type { Validation } from "../model/validation";
import type { Worksheet } from "../model/worksheet";
import { FORBIDDEN, RIGHTS } from "./open";
import { OPERATORS, VALIDATION_KINDS, VALIDATION_OPERATORS } from "./openRules";
import { saveScale } from "./scales";
import { saveLook } from "./saveStyles";

const spaced = (areas: readonly Rectangle[]) => areas.map(addressOf).join(" ");

const text = (part: unknown) => (typeof part === "string" ? part : "");

/** Formulas of files stand without "=". */
const bare = (part: unknown) =>
  typeof part === "number" ? String(part) : text(part).replace(/^=/, "");

function operatorOf(
  word: unknown,
  operators: Readonly<Record<string, string>>,
): DataValidation["operator"] {
  const found = Object.entries(operators).find(([, api]) => api === word);
  return (found?.[0] ?? "between") as DataValidation["operator"];
}

export function saveTables({ tables }: Worksheet): TableDefinition[] {
  return tables.map((table) => ({
    name: table.name,
    range: addressOf(table.area),
    columns: table.columns.map(({ name }) => ({ name })),
    ...(table.style === "" ? {} : { style: table.style }),
    showAutoFilter: table.showFilterButton,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showTotalRow: table.showTotals,
  }));
}

export function saveProtection({ protection }: Worksheet): Pick<WriteSheet, "protection"> {
  if (protection === null) return {};
  const rights = Object.entries(RIGHTS).map(
    ([right, key]) =>
      [key, protection.rights[right as ProtectionRight] !== FORBIDDEN.has(key)] as const,
  );
  return {
    protection: {
      ...Object.fromEntries(rights),
      sheet: true,
      selectLockedCells: protection.selectionMode === "Normal",
      selectUnlockedCells: protection.selectionMode !== "None",
      ...(protection.password === null ? {} : { password: protection.password }),
    },
  };
}

/** Priorities in files count from 1, the highest. What the library cannot write is left out. */
export function saveConditionalRules({ conditionalFormats }: Worksheet): ConditionalRule[] {
  return conditionalFormats.flatMap((format, index) => {
    const rule = saveRule(format);
    if (rule === null) return [];
    return [
      {
        ...rule,
        priority: index + 1,
        range: spaced(format.areas),
        stopIfTrue: format.stopIfTrue,
        style: saveLook(format.look),
      },
    ];
  });
}

function saveRule({ type, rule }: ConditionalFormat): Pick<ConditionalRule, "type"> | null {
  switch (type) {
    case "Custom":
      return { type: "expression", formula: bare(rule["formula"]) } as ConditionalRule;
    case "CellValue": {
      const formulas = [rule["formula1"], rule["formula2"]].filter((part) => part !== undefined);
      const formula = formulas.map(bare);
      return {
        type: "cellIs",
        operator: operatorOf(rule["operator"], OPERATORS),
        formula,
      } as ConditionalRule;
    }
    case "ContainsText": {
      const operator = text(rule["operator"]);
      const kind = operator.endsWith("Contains")
        ? operator.replace("Contains", operator === "Contains" ? "containsText" : "ContainsText")
        : operator;
      const name = kind.charAt(0).toLowerCase() + kind.slice(1);
      return { type: name, text: text(rule["text"]) } as ConditionalRule;
    }
    default: {
      const preset = PRESETS[text(rule["criterion"])];
      return preset === undefined ? saveScale({ type, rule }) : { type: preset };
    }
  }
}

const PRESETS: Readonly<Record<string, ConditionalRule["type"]>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
};

export function saveValidations({ validations }: Worksheet): DataValidation[] {
  return validations.map(({ areas, rule, ignoreBlanks, prompt, errorAlert }) => ({
    ...saveValidationRule(rule),
    range: spaced(areas),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorTitle: errorAlert.title,
    errorMessage: errorAlert.message,
    errorStyle: errorAlert.style.toLowerCase() as NonNullable<DataValidation["errorStyle"]>,
  }));
}

/** The file format also knows "none", a validation that only shows its message. */
function saveValidationRule(rule: Validation["rule"]): Pick<DataValidation, "type"> {
  const [kind = "", parts = {}] = Object.entries(rule)[0] ?? [];
  if (kind === "list") {
    const source = text(parts["source"]);
    const formula1 = source.startsWith("=") ? source.slice(1) : `"${source}"`;
    return { type: "list", formula1 } as DataValidation;
  }
  if (kind === "custom")
    return { type: "custom", formula1: bare(parts["formula"]) } as DataValidation;
  const type = Object.entries(VALIDATION_KINDS).find(([, api]) => api === kind)?.[0] ?? "none";
  if (type === "none") return { type } as unknown as DataValidation;
  return {
    type,
    operator: operatorOf(parts["operator"], VALIDATION_OPERATORS),
    formula1: bare(parts["formula1"]),
    ...(parts["formula2"] === undefined ? {} : { formula2: bare(parts["formula2"]) }),
  } as DataValidation;
}
