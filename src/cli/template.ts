import { writeFile } from "node:fs/promises";
import { createTemplate } from "../app/createTemplate";
import { createBlocTemplate } from "../app/drawBloc";
import { parsePeriod } from "../catalogue/period";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { readArguments, readToday, run, UsageError, type ExitCode } from "./commandLine";

const USAGE =
  "npm run template -- --unit DV017 --period 2021-Q3 --out F.xlsx\n" +
  "npm run template -- --bloc --period 2021-Q3 --out F.xlsx";

async function template(): Promise<ExitCode> {
  const { values } = readArguments({
    unit: { type: "string" },
    bloc: { type: "boolean" },
    period: { type: "string" },
    out: { type: "string" },
    today: { type: "string" },
  });
  const { unit, out } = values;
  const period = values.period === undefined ? null : parsePeriod(values.period);
  if (values.bloc === true && unit !== undefined) {
    throw new UsageError("--bloc, --unit: chỉ ghi một trong hai");
  }
  if (period === null) throw new UsageError("--period: ghi kỳ báo cáo, ví dụ 2021-Q3");
  if (out === undefined) throw new UsageError("--out: ghi tên tệp muốn tạo");
  const today = readToday(values.today);
  const plan =
    values.bloc === true
      ? createBlocTemplate({ period, today })
      : createTemplate({ unitCode: knownUnit(unit), period, today });
  await writeFile(out, await writeWorkbook(plan));
  process.stdout.write(`Đã tạo ${out}\n`);
  return 0;
}

function knownUnit(unit: string | undefined): string {
  if (unit !== undefined && /^[A-Z]{2}\d{3}$/.test(unit)) return unit;
  throw new UsageError("--unit: ghi mã đơn vị, ví dụ DV017");
}

run(template, USAGE);
