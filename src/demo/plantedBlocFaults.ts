import type { Consolidation } from "../consolidation/consolidateQuarter";
import { ruleById } from "../rules";
import type { RuleId } from "../rules/ruleIds";
import { unitFileName } from "../workbook/fileNames";
import { MERGED_UNIT, UNITS_WITHOUT_REPORT } from "./demoBloc";
import { EXTRA_FILES, SUPERSEDED } from "./demoFolder";
import { day, DEMO_PERIOD } from "./demoPeriod";
import { demoUnits } from "./demoUnits";

/** A finding that only the bloc can have, and why it must come. */
export interface PlantedBlocFault {
  readonly rule: RuleId;
  readonly unit: string | null;
  readonly describe: string;
}

/** Days on which the office says files came in; the others came in on this one. */
const RECEIVED_ON = day("2021-10-04");
const RECEIVED_LATER: Readonly<Record<string, number>> = {
  DV040: day("2021-10-08"),
  DV062: day("2021-10-06"),
};

/** Faults planted on the bloc's side of the quarter. */
export const PLANTED_BLOC_FAULTS: readonly PlantedBlocFault[] = [
  { rule: "DUP02", unit: "DV005", describe: "Hai tệp, lần nộp 1 và 2" },
  { rule: "DUP02", unit: "DV007", describe: "Một tệp nằm hai lần" },
  { rule: "DUP03", unit: "DV076", describe: "Lấy tệp của DV058, chỉ đổi mã và tên" },
  { rule: "ROS01", unit: "DV177", describe: "Mã đơn vị không có trong danh mục" },
  { rule: "ROS02", unit: MERGED_UNIT.code, describe: "Đã sáp nhập từ quý trước" },
  { rule: "ROS04", unit: null, describe: "Năm đơn vị chưa nộp được" },
  { rule: "ROS05", unit: "DV040", describe: "Nộp trễ 3 ngày" },
  { rule: "ROS05", unit: "DV062", describe: "Nộp trễ 1 ngày" },
  { rule: "FUP06", unit: "DV003", describe: "Đơn vị ghi khác ngày kết luận" },
  { rule: "FUP06", unit: "DV023", describe: "Đơn vị chưa ghi kết luận 22-KL/UBKT" },
  { rule: "FUP06", unit: "DV051", describe: "Đơn vị ghi thiếu một hạn chế" },
  { rule: "AGG04", unit: null, describe: "CT5C năm 2019 công bố 0,44%, tính lại 0,40%" },
  { rule: "AGG05", unit: null, describe: "Chưa có CT5A năm 2019" },
];

/** What came otherwise than planted, in words; empty when all is as planted. */
export function compareBloc(consolidation: Consolidation): string[] {
  return [
    ...differences("tệp", plantedFiles(), toldFiles(consolidation)),
    ...differences(
      "chưa nộp",
      UNITS_WITHOUT_REPORT.map(([code]) => code),
      consolidation.missing,
    ),
    ...differences(
      "nêu",
      PLANTED_BLOC_FAULTS.map(({ rule, unit }) => `${rule} ${unit ?? "Khối"}`),
      toldFindings(consolidation),
    ),
  ];
}

export const PLANTED_COUNT =
  EXTRA_FILES.length + SUPERSEDED.length + UNITS_WITHOUT_REPORT.length + PLANTED_BLOC_FAULTS.length;

function plantedFiles(): string[] {
  const superseded = new Set(SUPERSEDED.map((unit) => unitFileName(unit, DEMO_PERIOD)));
  return [
    ...EXTRA_FILES.filter(({ status }) => status !== "accepted").map(
      ({ fileName, status }) => `${status} ${fileName}`,
    ),
    ...[...superseded].map((file) => `superseded ${file}`),
  ];
}

function toldFiles({ files }: Consolidation): string[] {
  return files
    .filter(({ status }) => status !== "accepted")
    .map(({ file, status }) => `${status} ${file}`);
}

/** Findings of rules that need more than the unit's file; AGG02 only repeats that it has errors. */
function toldFindings({ findings }: Consolidation): string[] {
  return findings
    .filter(({ finding: { rule } }) => ruleById(rule)?.needs !== "workbook" && rule !== "AGG02")
    .map(({ finding, unit }) => `${finding.rule} ${unit ?? "Khối"}`);
}

function differences(what: string, planted: readonly string[], told: readonly string[]): string[] {
  const left = [...told];
  const notFound = planted.filter((wanted) => {
    const index = left.indexOf(wanted);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...notFound.map((wanted) => `Đã cài mà không thấy (${what}): ${wanted}`),
    ...left.map((one) => `Không cài mà thấy (${what}): ${one}`),
  ];
}

/** The office's list of days, as a CSV. */
export function receivedList(format: (day: number) => string): string {
  const lines = demoUnits().map(
    ({ code }) => `${code},${format(RECEIVED_LATER[code] ?? RECEIVED_ON)}`,
  );
  return `ma_don_vi,ngay_nhan\n${lines.join("\n")}\n`;
}
