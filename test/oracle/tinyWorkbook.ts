import { strToU8, zipSync } from "fflate";

/** A workbook of two sheets by the contract, small enough to read: the filler's own fixture. */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const text = (ref: string, value: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formula = (ref: string, body: string, cached: number) =>
  `<c r="${ref}" s="0"><f>${body}</f><v>${cached}</v></c>`;

const sheet = (rows: string, tables: number) =>
  `${HEAD}<worksheet ${MAIN} xmlns:r="${R}"><sheetData>${rows}</sheetData>${
    tables > 0 ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : ""
  }</worksheet>`;

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
const relationships = (...all: string[]) =>
  `${HEAD}<Relationships xmlns="${TYPES}/relationships">${all.join("")}</Relationships>`;

const FORM = sheet(
  `<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="0"/></row><row r="4">${text("B4", "Quý")}${formula("D4", "C3*2", 0)}</row>`,
  0,
);

const REGISTRATION = sheet(
  [
    `<row r="5" hidden="1">${text("A5", "tblDangKy")}${text("B5", "ma_dong")}${text("C5", "tong_so")}${text("D5", "da_dang_ky")}${text("E5", "ly_do")}${text("F5", "ty_le")}</row>`,
    `<row r="6">${text("B6", "Mã")}${text("C6", "Tổng số")}${text("D6", "Đã đăng ký")}${text("E6", "Lý do")}${text("F6", "Tỷ lệ")}</row>`,
    ...["DV", "DTN"].map((code, index) => {
      const row = index + 7;
      return `<row r="${row}">${text(`B${row}`, code)}<c r="C${row}" s="1"/>${formula(`F${row}`, `C${row}-D${row}`, 0)}<c r="G${row}"><f>IF(ISERROR(C${row}),"hỏng",IF(ISNUMBER(C${row}),"số",IF(C${row}="","trống","chữ &amp; khác")))</f></c></row>`;
    }),
  ].join(""),
  1,
);

const column = (id: number, name: string) => `<tableColumn id="${id}" name="${name}"/>`;
const TABLE = `${HEAD}<table ${MAIN} id="1" name="tblDangKy" displayName="tblDangKy" ref="B6:F8" totalsRowShown="0"><tableColumns count="5">${["Mã", "Tổng số", "Đã đăng ký", "Lý do", "Tỷ lệ"].map((name, index) => column(index + 1, name)).join("")}</tableColumns></table>`;

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;

export function tinyWorkbook({ withTable = true } = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${TYPES}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override("worksheets/sheet2.xml", "worksheet")}${override("sharedStrings.xml", "sharedStrings")}${override("styles.xml", "styles")}${withTable ? override("tables/table1.xml", "table") : ""}</Types>`,
    "_rels/.rels": relationships(
      relationship("rId1", "officeDocument", "xl/workbook.xml"),
      relationship("rId2", "extended-properties", "docProps/app.xml"),
    ),
    // LibreOffice trusts the cached results of files that say they come from Excel.
    "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="${R}"><sheets><sheet name="1 Thông tin" sheetId="1" r:id="rId1"/><sheet name="4 Đăng ký học tập" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="nam">'1 Thông tin'!$C$3</definedName><definedName name="quy">'1 Thông tin'!$C$4</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "worksheet", "/xl/worksheets/sheet2.xml"),
      relationship("rId3", "sharedStrings", "sharedStrings.xml"),
      relationship("rId4", "styles", "styles.xml"),
    ),
    "xl/sharedStrings.xml": `${HEAD}<sst ${MAIN} count="1" uniqueCount="1"><si><r><t>Năm </t></r><r><t>báo cáo</t></r></si></sst>`,
    "xl/styles.xml": `${HEAD}<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": FORM,
    "xl/worksheets/sheet2.xml": withTable ? REGISTRATION : REGISTRATION.replace(/<tableP.*s>/u, ""),
  };
  if (withTable) {
    parts["xl/worksheets/_rels/sheet2.xml.rels"] = relationships(
      relationship("rId1", "table", "../tables/table1.xml"),
    );
    parts["xl/tables/table1.xml"] = TABLE;
  }
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: "2000-01-01T00:00:00" });
}
