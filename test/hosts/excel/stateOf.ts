/** Everything of the open workbook that our writes could leave behind, asked of Excel itself. */
export async function stateOf() {
  return Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load(
      "items/name,items/visibility,items/protection/protected,items/protection/options," +
        "items/names/items/name,items/names/items/formula",
    );
    names.load("items/name,items/formula,items/visible");
    tables.load("items/name");
    await context.sync();
    const parts = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRange(true).untrack().load(["address", "formulas"]);
      const formats = sheet.getRange().untrack().conditionalFormats;
      formats.load("items/type,items/priority,items/customOrNullObject/rule/formula");
      return { sheet, used, formats };
    });
    await context.sync();
    return {
      names: names.items.map(({ name, formula }) => `${name}${String(formula)}`).sort(),
      tables: tables.items.map(({ name }) => name).sort(),
      sheets: parts.map(({ sheet, used, formats }) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        protection: sheet.protection.protected ? { ...sheet.protection.options } : null,
        names: sheet.names.items.map(({ name, formula }) => `${name}${String(formula)}`),
        used: used.address,
        formulas: used.formulas.map((row) => [...(row as unknown[])]),
        formats: formats.items.map(({ customOrNullObject: custom }) =>
          custom.isNullObject ? "" : custom.rule.formula,
        ),
      })),
    };
  });
}
