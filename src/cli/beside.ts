import { readQuarter } from "../app/readQuarter";
import { formatPeriod } from "../catalogue/period";
import { indexBloc } from "../workbook/blocIndex";
import type { Beside } from "./checkFile";
import { UsageError } from "./commandLine";
import { readBlocFile, readSnapshot } from "./readBlocFile";

/** Earlier workbooks and the bloc workbook that the caller lays beside the files to check. */
export async function readBeside(
  previous: readonly string[],
  roster: string | undefined,
): Promise<Beside> {
  const bloc = roster === undefined ? undefined : indexBloc((await readBlocFile(roster)).data);
  const quarters = await Promise.all(
    previous.map(async (path) => {
      const quarter = readQuarter(await readSnapshot(path), bloc);
      if (quarter === null) throw new UsageError(`${path}: chưa rõ đơn vị, năm hoặc kỳ báo cáo`);
      return quarter;
    }),
  );
  return {
    ...(bloc === undefined ? {} : { bloc }),
    ...(previous.length === 0
      ? {}
      : {
          previousOf: (unit, before) =>
            quarters
              .filter(
                (quarter) =>
                  quarter.unit === unit && formatPeriod(quarter.period) < formatPeriod(before),
              )
              .sort((a, b) => (formatPeriod(a.period) < formatPeriod(b.period) ? 1 : -1))[0],
        }),
  };
}
