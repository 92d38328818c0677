import { createTemplate } from "../app/createTemplate";
import { createBlocTemplate } from "../app/drawBloc";
import { parsePeriod } from "../catalogue/period";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { readArguments, readToday, run, UsageError, type ExitCode } from "./commandLine";
import { nextTemplate, prefilledTemplates } from "./prefilledTemplates";
import { refuseInput, writeWhole } from "./wholeFile";

const USAGE =
  "npm run template -- --roster R.xlsx --unit DV017 --period 2021-Q3 --out F.xlsx\n" +
  "npm run template -- --roster R.xlsx --all --period 2021-Q3 --out THU_MUC\n" +
  "npm run template -- --previous P.xlsx --out F.xlsx\n" +
  "npm run template -- --unit DV017 --period 2021-Q3 --out F.xlsx\n" +
  "npm run template -- --bloc --period 2021-Q3 --out F.xlsx";

async function template(): Promise<ExitCode> {
  const { values, positionals } = readArguments({
    unit: { type: "string" },
    bloc: { type: "boolean" },
    roster: { type: "string" },
    all: { type: "boolean" },
    previous: { type: "string" },
    period: { type: "string" },
    out: { type: "string" },
    today: { type: "string" },
  });
  const { unit, out } = values;
  const period = values.period === undefined ? null : parsePeriod(values.period);
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`"${extra}": lệnh này không nhận tên tệp kiểu này`);
  const kinds = ["bloc", "all", "unit", "previous"].filter((kind) => kind in values);
  if (kinds.length > 1) {
    throw new UsageError(`${kinds.map((kind) => `--${kind}`).join(", ")}: chỉ ghi một`);
  }
  if (values.bloc === true && values.roster !== undefined) {
    throw new UsageError("--bloc: sổ mới của Khối, không ghi kèm --roster");
  }
  if (out === undefined) throw new UsageError("--out: ghi tên tệp muốn tạo");
  refuseInput(out, [values.previous, values.roster]);
  const today = readToday(values.today);
  if (values.previous !== undefined) {
    await nextTemplate({ previous: values.previous, today, out });
    return created(out);
  }
  if (period === null) throw new UsageError("--period: ghi kỳ báo cáo, ví dụ 2021-Q3");
  if (values.roster !== undefined) {
    const whose = values.all === true ? null : knownUnit(unit);
    const { roster } = values;
    const files = await prefilledTemplates({ roster, unit: whose, period, today, out });
    return created(values.all === true ? `${files.length} tệp trong ${out}` : out);
  }
  if (values.all === true)
    throw new UsageError("--all: ghi kèm --roster, sổ của Khối có danh mục đơn vị");
  const plan =
    values.bloc === true
      ? createBlocTemplate({ period, today })
      : createTemplate({ unitCode: knownUnit(unit), period, today });
  await writeWhole(out, await writeWorkbook(plan));
  return created(out);
}

function created(what: string): ExitCode {
  process.stdout.write(`Đã tạo ${what}\n`);
  return 0;
}

function knownUnit(unit: string | undefined): string {
  if (unit !== undefined && /^[A-Z]{2}\d{3}$/.test(unit)) return unit;
  throw new UsageError("--unit: ghi mã đơn vị, ví dụ DV017");
}

run(template, USAGE);
