import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { formatSerial } from "../../spreadsheet/serialDate";
import { useWords } from "../words/WordsContext";
import type { NoResult } from "../workbench";
import type { CheckedFile } from "./checkedFile";
import type { FileCheck } from "./fileChecks";
import { FindingList } from "./FindingList";
import { FollowUpList } from "./FollowUpList";
import type { Level } from "../page/Heading";
import { IndicatorList } from "./IndicatorList";
import { SummaryCounts } from "./SummaryCounts";

const useStyles = makeStyles({
  report: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly check: FileCheck;
  /** Level of the headings of its sections. */
  readonly level: Level;
}

/** Everything about one file: why it was not taken, or what was found in it. */
export function FileReport({ check: { name, outcome }, level }: Props) {
  const styles = useStyles();
  const id = useId();
  if (outcome === null) return null;
  if (!outcome.ok) return <NotTaken name={name} reason={outcome.reason} />;
  const { checked } = outcome;
  return (
    <div className={styles.report}>
      <p className={styles.about}>
        {level === 2 && `${name} · `}
        <About checked={checked} />
      </p>
      <SummaryCounts checked={checked} id={id} />
      <FindingList findings={checked.findings} id={id} level={level} />
      <IndicatorList indicators={checked.indicators} id={id} level={level} />
      <FollowUpList followUps={checked.followUps} id={id} level={level} />
    </div>
  );
}

function About({ checked: { unit, period, referenceDate } }: { readonly checked: CheckedFile }) {
  const { report: words } = useWords();
  return [
    unit ?? words.unknownUnit,
    period === null ? words.unknownPeriod : words.period(period),
    ...(referenceDate === null ? [] : [words.referenceDate(formatSerial(referenceDate))]),
  ].join(" · ");
}

function NotTaken({ name, reason }: { readonly name: string; readonly reason: NoResult }) {
  const { check: words } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{name}</MessageBarTitle>
        {words.reasons[reason]}
      </MessageBarBody>
    </MessageBar>
  );
}
