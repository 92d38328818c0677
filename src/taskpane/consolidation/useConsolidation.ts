import { useCallback, useRef, useState } from "react";
import type { Period } from "../../catalogue/period";
import type { ExcelHost, HostFailure } from "../../hosts/port";
import { noteTrouble } from "../diagnostics/diary";
import { currentPeriod } from "../today";
import type { BlocFacts, BlocSource, ConsolidationBench, GivenFile } from "./workers/bench";
import { likelyBlocs, spreadsheetsAmong, together, withoutBloc } from "./choosing/givenFiles";
import { daysOf, receivedFrom, type ReceivedChoice } from "./choosing/receivedChoice";
import { useOpenBloc } from "./useOpenBloc";
import { useRun, type Run } from "./useRun";
import type { BlocTrouble } from "./words/words";

export interface ChosenBloc {
  readonly source: BlocSource;
  /** Name of its file; null for the workbook that is open. */
  readonly name: string | null;
  readonly facts: BlocFacts;
}

export interface ConsolidationState extends Omit<Given, "all"> {
  readonly bloc: ChosenBloc | null;
  readonly openingBloc: boolean;
  /** Whether the workbook that is open is the bloc's is not known yet. */
  readonly readingOpen: boolean;
  /** Null while it is not needed, too. */
  readonly openFailure: HostFailure | null;
  readonly readOpenAgain: () => void;
  readonly blocTrouble: BlocTrouble | null;
  readonly period: Period;
  /** Null while none was chosen. */
  readonly received: ReceivedChoice | null;
  readonly run: Run;
  readonly chooseBloc: (file: File) => void;
  /** Further files for the quarter; the bloc's workbook may be among them while none is chosen. */
  readonly give: (files: readonly GivenFile[]) => void;
  readonly forgetFiles: () => void;
  readonly chooseReceived: (file: File) => void;
  readonly setPeriod: (period: Period) => void;
  readonly start: () => void;
  /** As chosen, but for this quarter. */
  readonly startFor: (period: Period) => void;
  readonly cancel: () => void;
}

/** Everything that is chosen for a consolidation, and how far it is. */
export function useConsolidation(
  bench: ConsolidationBench,
  host: ExcelHost | null,
): ConsolidationState {
  const [bloc, setBloc] = useState<ChosenBloc | null>(null);
  const [openingBloc, setOpeningBloc] = useState(false);
  const [blocTrouble, setBlocTrouble] = useState<BlocTrouble | null>(null);
  const [period, setPeriod] = useState(currentPeriod);
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const [received, setReceived] = useState<ReceivedChoice | null>(null);
  const { run, consolidate, cancel, forgetStopped } = useRun(bench, host);
  // A workbook that a person chose is not taken away by what is found out later.
  const hasChosen = useRef(false);

  const takeOpen = useCallback((source: BlocSource, facts: BlocFacts): void => {
    if (hasChosen.current) return;
    setBloc({ source, name: null, facts });
    if (facts.period !== null) setPeriod(facts.period);
  }, []);
  const open = useOpenBloc(bench, host, takeOpen);

  const openBloc = async (source: BlocSource, name: string | null): Promise<ChosenBloc | null> => {
    setOpeningBloc(true);
    const opened = await bench.openBloc(source);
    setOpeningBloc(false);
    if (opened.ok && opened.value.ok) {
      hasChosen.current = true;
      const chosen = { source, name, facts: opened.value.bloc };
      setBloc(chosen);
      setBlocTrouble(null);
      return chosen;
    }
    if (!opened.ok) {
      noteTrouble(opened.fault);
      setBlocTrouble(opened.fault.code);
    } else if (!opened.value.ok) setBlocTrouble(opened.value.reason);
    return null;
  };

  const chooseBloc = async (file: File): Promise<void> => {
    const chosen = await openBloc({ kind: "file", file }, file.name);
    if (chosen === null) return;
    const wanted = chosen.facts.period ?? period;
    setPeriod(wanted);
    const files = withoutBloc(given.files, chosen.source, host);
    if (files.length > 0) await consolidate(chosen.source, wanted, files, daysOf(received));
  };

  const chooseReceived = async (file: File): Promise<void> => {
    const read = await receivedFrom(file);
    setReceived(read);
    if (!read.ok || bloc === null || given.files.length === 0) return;
    await consolidate(bloc.source, period, given.files, read.list);
  };

  const give = async (dropped: readonly GivenFile[]): Promise<void> => {
    const all = together(given.all, dropped);
    const sorted = spreadsheetsAmong(all);
    setGiven({ all, ...sorted, nothingFound: noneAmong(dropped), onlyBloc: false });
    let chosen = bloc;
    let wanted = period;
    for (const { file } of chosen === null ? likelyBlocs(sorted.files) : []) {
      chosen = await openBloc({ kind: "file", file }, file.name);
      if (chosen === null) continue;
      wanted = chosen.facts.period ?? period;
      setPeriod(wanted);
      break;
    }
    if (chosen === null) {
      // Whatever was tried was one of many: nothing to complain of, unless nothing can be read at all.
      setBlocTrouble((trouble) => (trouble === "programFault" ? trouble : null));
      return;
    }
    const files = withoutBloc(sorted.files, chosen.source, host);
    const reports = withoutBloc(dropped, chosen.source, host);
    const nothingFound = noneAmong(reports);
    const onlyBloc = bloc !== null && reports.length === 0;
    setGiven({ all, ...sorted, files, nothingFound, onlyBloc });
    if (files.length > 0 && !nothingFound) {
      await consolidate(chosen.source, wanted, files, daysOf(received));
    }
  };

  const startFor = (wanted: Period): void => {
    setPeriod(wanted);
    if (bloc !== null) void consolidate(bloc.source, wanted, given.files, daysOf(received));
  };

  return {
    ...given,
    bloc,
    openingBloc,
    blocTrouble,
    period,
    received,
    run,
    setPeriod,
    readingOpen: open.reading && bloc === null,
    openFailure: bloc === null ? open.failure : null,
    readOpenAgain: open.again,
    chooseBloc: (file) => void chooseBloc(file),
    give: (files) => void give(files),
    forgetFiles: () => {
      setGiven(NOTHING_GIVEN);
      forgetStopped();
    },
    chooseReceived: (file) => void chooseReceived(file),
    start: () => startFor(period),
    startFor,
    cancel,
  };
}

/** Something was given, and no spreadsheet among it. */
const noneAmong = (given: readonly GivenFile[]): boolean =>
  given.length > 0 && spreadsheetsAmong(given).files.length === 0;

interface Given {
  /** As given, with what is no spreadsheet. */
  readonly all: readonly GivenFile[];
  readonly files: readonly GivenFile[];
  readonly skipped: number;
  /** Files were given, and none of them is a spreadsheet. */
  readonly nothingFound: boolean;
  /** What was given last is the bloc's workbook in use, and nothing else. */
  readonly onlyBloc: boolean;
}

const NOTHING_GIVEN: Given = {
  all: [],
  files: [],
  skipped: 0,
  nothingFound: false,
  onlyBloc: false,
};
