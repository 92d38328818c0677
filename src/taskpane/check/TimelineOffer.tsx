import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import { taskOf } from "../../followUps/taskOf";
import { formatSerial } from "../../spreadsheet/serialDate";
import { byDeadline, Timeline } from "../timeline/Timeline";
import { useWords, useWordsOf } from "../words/WordsContext";
import type { Language } from "../words/words";
import { Limitation, limitationKey } from "./Limitation";
import { toneOfState } from "./tones";
import { VerdictBadge } from "./VerdictBadge";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  date: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

type Task = "unit" | "bloc" | "inTime" | "done";

/** A limitation that is in time is still the unit's to remedy: nobody is late. */
function taskNow({ status }: FollowUp): Task {
  return status === "DA_KHAC_PHUC" ? "done" : (taskOf(status) ?? "inTime");
}

interface Words {
  readonly show: string;
  readonly hide: string;
  readonly mark: (date: string) => string;
  readonly noDeadline: string;
  readonly tasks: Readonly<Record<Task, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    show: "Xem theo thời hạn",
    hide: "Thu dòng thời hạn",
    mark: (date) => `Ngày chốt ${date}`,
    noDeadline: "Chưa có thời hạn",
    tasks: {
      unit: "Việc của đơn vị",
      bloc: "Việc của Khối",
      inTime: "Đơn vị đang khắc phục, còn hạn",
      done: "Xong",
    },
  },
  en: {
    show: "Show by deadline",
    hide: "Hide the line of deadlines",
    mark: (date) => `Reference date ${date}`,
    noDeadline: "No deadline yet",
    tasks: {
      unit: "The unit's task",
      bloc: "The bloc's task",
      inTime: "The unit is on it, in time",
      done: "Done",
    },
  },
};

interface Props {
  readonly followUps: readonly FollowUp[];
  /** Serial date. */
  readonly reference: number;
}

/** The unit's limitations on the line of time, the reference date among them. */
export default function TimelineOffer({ followUps, reference }: Props) {
  const words = useWordsOf(WORDS);
  const { report } = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? words.hide : words.show}
      </Button>
      <div id={id}>
        {open && (
          <Timeline
            items={[...followUps].sort(byDeadline)}
            reference={reference}
            mark={words.mark(formatSerial(reference))}
            keyOf={limitationKey}
          >
            {(followUp) => (
              <>
                <div className={styles.row}>
                  <span className={styles.date}>
                    {followUp.deadline === null
                      ? words.noDeadline
                      : formatSerial(followUp.deadline)}
                  </span>
                  <VerdictBadge tone={toneOfState(followUp.status)}>
                    {report.followUpStatus(followUp)}
                  </VerdictBadge>
                </div>
                <div>
                  <Limitation followUp={followUp} />
                </div>
                <div className={styles.quiet}>{words.tasks[taskNow(followUp)]}</div>
              </>
            )}
          </Timeline>
        )}
      </div>
    </>
  );
}
