import { createTemplate } from "../app/createTemplate";
import { createBlocTemplate } from "../app/drawBloc";
import { parsePeriod } from "../catalogue/period";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { readArguments, readToday, run, UsageError, type ExitCode } from "./commandLine";
import {
  nextTemplate,
  prefilledTemplate,
  prefilledTemplates,
  type DrawnTemplates,
} from "./prefilledTemplates";
import { REPLACE, writeWorkbookFile } from "./standingFile";
import { refuseInput } from "./wholeFile";

const USAGE =
  "npm run template -- --roster R.xlsx --unit DV017 --period 2021-Q3 --out F.xlsx\n" +
  "npm run template -- --roster R.xlsx --all --period 2021-Q3 --out THU_MUC\n" +
  "npm run template -- --previous P.xlsx --out F.xlsx\n" +
  "npm run template -- --unit DV017 --period 2021-Q3 --out F.xlsx\n" +
  "npm run template -- --bloc --period 2021-Q3 --out F.xlsx\n" +
  "--replace: thay cả tệp đã có người nhập số liệu";

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
    ...REPLACE,
  });
  const { unit, out, replace } = values;
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
    await nextTemplate({ previous: values.previous, today, out, replace });
    return created(out);
  }
  if (period === null) throw new UsageError("--period: ghi kỳ báo cáo, ví dụ 2021-Q3");
  if (values.roster !== undefined) {
    const whose = values.all === true ? null : unitIn(unit);
    const { roster } = values;
    const request = { roster, period, today, out, replace };
    if (whose !== null) await prefilledTemplate({ ...request, unit: whose });
    return whose === null ? allCreated(await prefilledTemplates(request), out) : created(out);
  }
  if (values.all === true)
    throw new UsageError("--all: ghi kèm --roster, sổ của Khối có danh mục đơn vị");
  const plan =
    values.bloc === true
      ? createBlocTemplate({ period, today })
      : createTemplate({ unitCode: knownUnit(unit), period, today });
  await writeWorkbookFile(out, await writeWorkbook(plan, "template"), replace);
  return created(out);
}

/** Files that hold what somebody typed stay, and are told. */
function allCreated({ files, kept }: DrawnTemplates, out: string): ExitCode {
  created(`${files.length} tệp trong ${out}`);
  if (kept.length > 0) {
    process.stdout.write(
      `Giữ nguyên ${kept.length} tệp đã có người nhập số liệu: ${kept.join(", ")}. Thêm --replace nếu muốn thay hẳn.\n`,
    );
  }
  return 0;
}

function created(what: string): ExitCode {
  process.stdout.write(`Đã tạo ${what}\n`);
  return 0;
}

/** Whatever codes a roster has: the roster says whether this is one. */
function unitIn(unit: string | undefined): string {
  if (unit !== undefined && unit.trim() !== "") return unit;
  throw new UsageError(NO_UNIT);
}

const NO_UNIT = "--unit: ghi mã đơn vị, ví dụ DV017";

function knownUnit(unit: string | undefined): string {
  if (unit !== undefined && /^[A-Z]{2}\d{3}$/.test(unit)) return unit;
  throw new UsageError(NO_UNIT);
}

run(template, USAGE);
