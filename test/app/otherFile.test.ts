import { zipSync } from "fflate";
import { openUnitWorkbook } from "../../src/app/openUnitWorkbook";
import { otherFile } from "../../src/app/otherFile";

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, latin("x")])));
const compound = (entry: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(latin(entry.replace(/./g, "$&\0")), 1024);
  return bytes;
};

test.each<[what: string, bytes: Uint8Array, reason: string]>([
  ["a scanned report", latin("%PDF-1.7\n%âãÏÓ"), "pdf"],
  ["a screenshot", latin("\x89PNG\r\n\x1a\n\0\0"), "picture"],
  ["a photograph", latin("\xff\xd8\xff\xe0\0\x10JFIF"), "picture"],
  ["a photograph of a telephone", latin("\0\0\0\x24ftypheic\0\0\0\0"), "picture"],
  ["a bitmap", latin("BM\x36\x10\0\0\0\0\0\0\x36"), "picture"],
  ["text that begins like a bitmap", latin("BM01;Ban Mai;12"), "textFile"],
  ["a letter", zip("[Content_Types].xml", "word/document.xml"), "wordFile"],
  ["an old letter", compound("WordDocument"), "wordFile"],
  ["an old workbook", compound("Workbook"), "oldXls"],
  ["reports in a zip", zip("BC_DV007_2021_Q3.xlsx", "BC_DV008_2021_Q3.xlsx"), "archive"],
  ["a rar", latin("Rar!\x1a\x07\x01\0"), "archive"],
  ["another zip", zip("a.txt"), "notWorkbook"],
  ["text", latin("Họ và tên;".replace("ọ", "o")), "textFile"],
  ["nothing", new Uint8Array(), "empty"],
])("%s is told as what it is", async (_, bytes, reason) => {
  const opened = await openUnitWorkbook(bytes);
  expect(opened.ok ? "taken" : otherFile(bytes, opened.reason)).toBe(reason);
});
