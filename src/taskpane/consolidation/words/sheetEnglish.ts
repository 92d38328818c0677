import { englishNumbers } from "../../words/englishNumbers";

/*
 * What the bloc's workbook says of an indicator, in English: its phrases are few and fixed. A phrase
 * that is not known stays as the sheet has it; names of fields and of those counted always do.
 */
type Phrase = readonly [vietnamese: RegExp, english: string];

const REQUIREMENTS: readonly Phrase[] = [
  [/^từng lĩnh vực /, "in each field "],
  [/từ (\S+) đảng viên trở lên$/, "at least $1 members"],
  [/từ (\S+) trở lên$/, "at least $1"],
  [/trên (\S+)$/, "more than $1"],
  [/dưới (\S+)$/, "less than $1"],
  [/^có trong năm$/, "done within the year"],
  [/^cao hơn năm trước$/, "higher than last year"],
  [/^thấp hơn năm trước$/, "lower than last year"],
  [/^đủ hai điều kiện$/, "both conditions"],
];

const FIGURES: readonly Phrase[] = [
  [/^Có$/, "Yes"],
  [/^Chưa có$/, "Not yet"],
  [/^(\d+\/\d+) đối tượng đạt/, "$1 groups met"],
  [/^(\d+\/\d+) lĩnh vực đạt/, "$1 fields met"],
  [/^(\d+\/\d+) điều kiện đạt/, "$1 conditions met"],
  [/^(\d+\/\d+) phần đạt/, "$1 parts met"],
  [/; thấp nhất /, "; lowest: "],
  [/; chưa đạt: /, "; not met: "],
  [/Ngành dọc xếp loại xuất sắc/, "graded excellent by its own superiors"],
  [
    /BTV Đảng ủy Khối xếp loại tốt trở lên/,
    "graded good or better by the bloc's Standing Committee",
  ],
  [/; năm trước /, "; last year "],
];

const phrased = (text: string, phrases: readonly Phrase[]): string =>
  phrases.reduce((said, [from, to]) => said.replace(from, to), text);

const translated = (text: string, phrases: readonly Phrase[]): string =>
  englishNumbers(phrased(text, phrases));

/** "từ 95% trở lên" → "at least 95%". */
export const englishRequirement = (text: string): string => translated(text, REQUIREMENTS);

/** "93,42% (71/76); năm trước 95,65% (66/69)" → "93.42% (71/76); last year 95.65% (66/69)". */
export const englishFigures = (text: string): string => translated(text, FIGURES);

const PLACES: readonly Phrase[] = [
  [/cột /, "column "],
  [/ của /, " of "],
  [/trang /, "sheet "],
  [/ô (?=[A-Z])/, ""],
  [/ và (\d+) ô nữa/, " and $1 more"],
  [/\(trống\)/, "(blank)"],
  [/\(trùng dòng (\d+)\)/g, "(as row $1)"],
  [/^ngày chốt /, "reference date "],
  [/^hạn nộp /, "due date "],
];

/**
 * Where in the bloc's workbook something stands: 'ô AN2 của trang "Đơn vị"' → 'AN2 of sheet "Đơn vị"'.
 * What stands in quotes is the workbook's.
 */
export const englishPlaces = (text: string): string =>
  text
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : phrased(part, PLACES)))
    .join("");
