import { consolidate, type Consolidated } from "../../../app/consolidate";
import type { CheckedWorkbook } from "../../../app/checkWorkbook";
import { drawBloc } from "../../../app/drawBloc";
import { renewBloc } from "../../../app/renewBloc";
import { openUnitWorkbook } from "../../../app/openUnitWorkbook";
import { checkTaken, INTAKE_LIMITS } from "../../../app/takeFiles";
import { formatPeriod, parsePeriod } from "../../../catalogue/period";
import { stackedQuarters } from "../../../consolidation/stackedQuarters";
import type { IntakeReason } from "../../../messages/intakeReasons";
import { periodOfBloc } from "../../../workbook/bloc/prepareBlocData";
import { indexBloc } from "../../../workbook/blocIndex";
import type { BlocReading } from "../../../workbook/readBloc";
import { writeWorkbook } from "../../../xlsx/writeWorkbook";
import { checkedFile } from "../../check/checkedFile";
import type { BlocFacts, ConsolidateOrder, GivenFile, RenewOutcome, SessionTasks } from "./bench";
import { differencesBetween } from "./differences";
import type { IntakeHelp } from "./helpedIntake";
import { sourceOf, sourceReader } from "./readSource";
import { shownQuarter } from "./shownQuarter";

interface Last {
  readonly order: ConsolidateOrder;
  readonly done: Consolidated;
}

/**
 * The work of a consolidation, with the last quarter kept in mind for what is asked of it later.
 * @param help who takes the files of a run; by itself the session takes one after the other.
 */
export function consolidationSession(help?: IntakeHelp): SessionTasks {
  const readSource = sourceReader();
  let last: Last | null = null;

  const check = async (path: string): Promise<Checked> => {
    const given = last?.order.files.find((one) => one.path === path);
    return last === null || given === undefined
      ? { ok: false, reason: "missing" }
      : checkGiven(given, last);
  };

  return {
    openBloc: async (source) => {
      const read = await readSource(source);
      if (!read.ok) return read;
      help?.ready();
      return { ok: true, bloc: factsOf(read.bloc) };
    },
    consolidate: async (order, tell) => {
      last = null;
      const read = await readSource(order.bloc);
      if (!read.ok) return read;
      let count = 0;
      const intake = help?.begin(order);
      const done = await consolidate({
        bloc: read.bloc,
        period: order.period,
        sources: order.files.map(sourceOf),
        received: order.received,
        today: order.today,
        time: order.time,
        onTaken: () => tell((count += 1)),
        ...(intake !== undefined && {
          take: intake.take,
          limits: { ...INTAKE_LIMITS, atOnce: intake.atOnce },
        }),
      }).finally(intake?.end);
      last = { order, done };
      return { ok: true, shown: shownQuarter(done) };
    },
    draw: async () => {
      if (last === null) return null;
      const { period } = last.order;
      const { consolidation, results } = last.done;
      const bytes = await writeWorkbook(drawBloc(consolidation.data, results));
      return {
        fileName: `TH_${formatPeriod(period).replace("-", "_")}.xlsx`,
        bytes: new Uint8Array(bytes),
      };
    },
    renew: () => Promise.resolve(renewed(last)),
    unitReport: async (path) => {
      const found = await check(path);
      return found.ok ? { ok: true, checked: checkedFile(found.checked) } : found;
    },
    compare: async ([one, other]) => {
      const [first, second] = [await check(one), await check(other)];
      if (!first.ok) return first;
      if (!second.ok) return second;
      return { ok: true, differences: differencesBetween(first.checked, second.checked) };
    },
  };
}

function renewed(last: Last | null): RenewOutcome {
  if (last?.order.bloc.kind !== "open") return { ok: false, reason: "noQuarter" };
  const { consolidation, results } = last.done;
  const changes = renewBloc(last.order.bloc.snapshot, consolidation.data, results);
  return changes === null ? { ok: false, reason: "layout" } : { ok: true, changes };
}

function factsOf({ data }: BlocReading): BlocFacts {
  const bloc = indexBloc(data);
  const counts = new Map<string, number>();
  for (const unit of bloc.units.keys()) {
    for (const period of new Set(bloc.periodsOf(unit).map(formatPeriod))) {
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  }
  return {
    period: periodOfBloc(data),
    units: bloc.units.size,
    quarters: [...counts].sort().flatMap(([ky, units]) => {
      const period = parsePeriod(ky);
      return period === null ? [] : [{ period, units }];
    }),
  };
}

type Checked =
  | { readonly ok: true; readonly checked: CheckedWorkbook }
  | { readonly ok: false; readonly reason: IntakeReason };

/** One file as intake has checked it: with the bloc's registers and the unit's earlier quarter. */
async function checkGiven({ path, file }: GivenFile, { order, done }: Last): Promise<Checked> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, reason: "missing" };
  const opened = await openUnitWorkbook(new Uint8Array(bytes));
  if (!opened.ok) return opened;
  const { data } = done.consolidation;
  const context = {
    bloc: indexBloc(data),
    stacked: stackedQuarters(data),
    quarter: done.quarter,
    today: order.today,
  };
  return { ok: true, checked: checkTaken(opened, path, context) };
}
