import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Period } from "../../../catalogue/period";
import type { ExcelHost } from "../../../hosts/port";
import { formatSerial } from "../../../spreadsheet/serialDate";
import { FindingList } from "../../check/FindingList";
import { CopyButton } from "../../controls/CopyButton";
import { SegmentBar } from "../../controls/SegmentBar";
import { Summary } from "../../controls/Summary";
import { Heading } from "../../page/Heading";
import { PlacesProvider } from "../../places/PlacesContext";
import type { ConsolidationBench } from "../workers/bench";
import { BlocIndicatorList } from "./BlocIndicatorList";
import { FollowUpTimeline } from "./FollowUpTimeline";
import { OtherPeriodNote } from "./OtherPeriodNote";
import { QuarterCounts } from "./QuarterCounts";
import { ResultActions } from "./ResultActions";
import type { ShownQuarter } from "../shown";
import { UnitList } from "./UnitList";
import { useQuarterFilters } from "./useQuarterFilters";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  message: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  group: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    "> details": { flex: "1 1 180px", minWidth: 0 },
    // The message takes the whole line, and what copies it goes below.
    "> details[open]": { flexBasis: "100%" },
  },
  below: { paddingTop: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly shown: ShownQuarter;
  /** From before a reload of the page: its files are not at hand. */
  readonly kept: boolean;
  readonly bench: ConsolidationBench;
  readonly host: ExcelHost | null;
  /** Whether it was consolidated from the workbook that is open. */
  readonly intoOpen: boolean;
  /** Whether it begins with the follow-ups to chase. */
  readonly chasing: boolean;
  /** Consolidates the same files for another quarter; null where they are not at hand. */
  readonly onPeriod: ((period: Period) => void) | null;
}

/** What a quarter came to: the answer in one line, then indicators, units and follow-ups. */
export function QuarterResult(props: Props) {
  const { shown, kept, bench, host, intoOpen, chasing, onPeriod } = props;
  const words = useConsolidationWords();
  const styles = useStyles();
  const filters = useQuarterFilters(chasing);
  const { period, reference, dueOn, units, groupMessage } = shown;
  const missing = units.filter(({ received }) => !received);
  const files = kept ? null : bench;
  const seen = { filters, shown, bench: files };
  const parts = useRef<HTMLDivElement>(null);
  // Whoever came for the reminders is taken there, once.
  useEffect(() => {
    if (chasing) parts.current?.scrollIntoView({ block: "start" });
  }, []);
  // A number above leads to its list: into sight where that begins far below, and the keyboard with it.
  useEffect(() => {
    if (filters.visit === 0 || parts.current === null) return;
    const far = parts.current.getBoundingClientRect().top > window.innerHeight / 2;
    if (far) parts.current.scrollIntoView({ block: "start" });
    const tab = parts.current.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    tab?.focus({ preventScroll: true });
  }, [filters.visit]);
  return (
    <section className={styles.result} aria-label={words.period.name(period)}>
      <div role="status">
        <Heading level={2} section>
          {words.period.name(period)}:{" "}
          {words.result.headline(units.length - missing.length, units.length)}
        </Heading>
        <p className={styles.quiet}>
          {words.result.about(formatSerial(reference), dueOn === null ? null : formatSerial(dueOn))}
        </p>
      </div>
      {kept && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.run.kept}</MessageBarBody>
        </MessageBar>
      )}
      <OtherPeriodNote shown={shown} onPeriod={onPeriod} />
      <QuarterCounts shown={shown} onOpen={filters.open} />
      {files !== null && <ResultActions bench={files} host={host} intoOpen={intoOpen} />}
      {groupMessage !== null && (
        <div className={styles.group}>
          <details>
            <Summary>{words.result.missing(missing.length)}</Summary>
            <p className={styles.message} lang="vi">
              {groupMessage}
            </p>
          </details>
          <CopyButton label={words.copy.missing} text={groupMessage} words={words.copy} />
        </div>
      )}
      <Remarks shown={shown} />
      <PlacesProvider value={intoOpen ? (host?.select ?? null) : null}>
        <OfBloc findings={shown.findings} />
      </PlacesProvider>
      <div ref={parts}>
        <SegmentBar
          label={words.result.parts}
          shown={filters.part}
          onShow={filters.setPart}
          segments={[
            {
              id: "indicators",
              label: words.result.indicators,
              panel: <BlocIndicatorList key={filters.visit} {...seen} />,
            },
            {
              id: "units",
              label: words.result.units,
              panel: <UnitList key={filters.visit} {...seen} />,
            },
            {
              id: "followUps",
              label: words.result.followUps,
              panel: <FollowUpTimeline key={filters.visit} {...seen} />,
            },
          ]}
        />
      </div>
    </section>
  );
}

function OfBloc({ findings }: Pick<ShownQuarter, "findings">) {
  const { result: words } = useConsolidationWords();
  const styles = useStyles();
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <details>
      <Summary>{words.ofBloc(findings.length)}</Summary>
      <div className={styles.below}>
        <FindingList findings={findings} id={id} level={3} />
      </div>
    </details>
  );
}

function Remarks({
  shown: { swapped, notCarried, repeatedCodes, unclear, unknownTrials, unknownReceived },
}: {
  readonly shown: ShownQuarter;
}) {
  const { result: words } = useConsolidationWords();
  const styles = useStyles();
  const remarks = [
    ...swapped.map(([one, other]) => words.swapped(one, other)),
    ...notCarried.map(words.notCarried),
    ...repeatedCodes.map(words.repeatedCode),
    ...unclear.map(words.unclear),
    ...unknownTrials.map(words.unknownTrial),
    ...unknownReceived.map(words.unknownReceived),
  ];
  if (remarks.length === 0) return null;
  return (
    <details>
      <Summary>
        {words.remarks} ({remarks.length})
      </Summary>
      <ul className={styles.list}>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </details>
  );
}
