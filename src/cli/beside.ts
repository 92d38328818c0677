import { readQuarter } from "../app/readQuarter";
import type { CheckedWorkbook } from "../app/checkWorkbook";
import { formatPeriod, periodLabel, type Period } from "../catalogue/period";
import { indexBloc } from "../workbook/blocIndex";
import { fieldValue, type Report } from "../workbook/report";
import type { Beside } from "./checkFile";
import { UsageError } from "./commandLine";
import { readBlocFile, readSnapshot } from "./readBlocFile";

/** A workbook of an earlier quarter that the caller lays beside. */
export interface PreviousFile {
  readonly path: string;
  readonly unit: string;
  readonly period: Period;
}

/** Earlier workbooks and the bloc workbook that the caller lays beside the files to check. */
export async function readBeside(
  previous: readonly string[],
  roster: string | undefined,
): Promise<{ readonly beside: Beside; readonly previous: readonly PreviousFile[] }> {
  const bloc = roster === undefined ? undefined : indexBloc((await readBlocFile(roster)).data);
  const quarters = await Promise.all(
    previous.map(async (path) => {
      const quarter = readQuarter(await readSnapshot(path), bloc);
      if (quarter === null) throw new UsageError(`${path}: chưa rõ đơn vị, năm hoặc kỳ báo cáo`);
      return { ...quarter, path };
    }),
  );
  const beside: Beside = {
    ...(bloc === undefined ? {} : { bloc }),
    ...(previous.length === 0
      ? {}
      : {
          previousOf: (unit, before) => lastBefore(quarters, unit, before),
        }),
  };
  return { beside, previous: quarters };
}

interface LaidQuarter {
  readonly unit: string;
  readonly period: Period;
  readonly report: Report;
}

/** The unit's last report before a quarter; of two of one quarter the one that consolidation takes (DUP02). */
export function lastBefore<Laid extends LaidQuarter>(
  quarters: readonly Laid[],
  unit: string,
  before: Period,
): Laid | undefined {
  const earlier = quarters.filter(
    (quarter) => quarter.unit === unit && formatPeriod(quarter.period) < formatPeriod(before),
  );
  return earlier.sort(
    (a, b) =>
      quartersOf(b.period) - quartersOf(a.period) ||
      numberIn(b, "lan_nop", 1) - numberIn(a, "lan_nop", 1) ||
      numberIn(b, "ngay_ky", 0) - numberIn(a, "ngay_ky", 0),
  )[0];
}

const quartersOf = ({ year, quarter }: Period): number => year * 4 + quarter;

function numberIn({ report }: LaidQuarter, key: "lan_nop" | "ngay_ky", blank: number): number {
  const value = fieldValue(report, key);
  return typeof value === "number" ? value : blank;
}

/** What was laid beside in vain, in a sentence each: of another unit, or not earlier. */
export function laidInVain(
  previous: readonly PreviousFile[],
  checked: readonly Pick<CheckedWorkbook, "unit" | "period">[],
): string[] {
  return previous
    .filter(
      ({ unit, period }) =>
        !checked.some(
          (file) =>
            file.unit === unit &&
            file.period !== null &&
            formatPeriod(period) < formatPeriod(file.period),
        ),
    )
    .map(
      ({ path, unit, period }) =>
        `${path}: báo cáo ${periodLabel(period)} của ${unit}, không phải kỳ trước của tệp vừa soát, nên không dùng.`,
    );
}
