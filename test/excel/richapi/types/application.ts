import { refuse } from "../../model/excelError";
import { method, object, objectType, value } from "../members";
import { asFlag } from "../arguments";

export const applicationType = objectType("Application", {
  members: {
    CalculationMode: value(
      "1.1",
      () => "Automatic",
      (_workbook, given) => {
        if (given !== "Automatic") refuse("UnsupportedOperation");
      },
    ),
    CalculationState: value("1.9", () => "Done"),
    CalculationEngineVersion: value("1.9", () => 191_029),
    DecimalSeparator: value("1.11", ({ locale }) => locale.decimal),
    ThousandsSeparator: value("1.11", ({ locale }) => locale.group),
    UseSystemSeparators: value("1.11", () => true),
    CultureInfo: object("1.11", "CultureInfo", (workbook) => workbook),
    Calculate: method("1.1", (workbook, args) => {
      args.oneOf(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
      workbook.calculation.refresh();
    }),
    SuspendApiCalculationUntilNextSync: method("1.6", () => undefined),
    SuspendScreenUpdatingUntilNextSync: method("1.9", () => undefined),
  },
});

export const cultureInfoType = objectType("CultureInfo", {
  members: {
    Name: value("1.11", ({ locale }) => (locale.decimal === "," ? "vi-VN" : "en-US")),
    DatetimeFormat: object("1.12", "DatetimeFormatInfo", (workbook) => workbook),
    NumberFormat: object("1.11", "NumberFormatInfo", (workbook) => workbook),
  },
});

export const numberFormatInfoType = objectType("NumberFormatInfo", {
  members: {
    NumberDecimalSeparator: value("1.11", ({ locale }) => locale.decimal),
    NumberGroupSeparator: value("1.11", ({ locale }) => locale.group),
  },
});

export const datetimeFormatInfoType = objectType("DatetimeFormatInfo", {
  members: {
    DateSeparator: value("1.12", () => "/"),
    ShortDatePattern: value("1.12", ({ locale }) => locale.shortDate),
    TimeSeparator: value("1.12", () => ":"),
  },
});

export const runtimeType = objectType("Runtime", {
  members: {
    EnableEvents: value(
      "1.8",
      (_workbook, session) => session.enableEvents,
      (_workbook, given, session) => (session.enableEvents = asFlag(given)),
    ),
  },
});
