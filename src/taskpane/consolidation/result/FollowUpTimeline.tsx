import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { askedOf } from "../../../consolidation/chaseList";
import { formatSerial } from "../../../spreadsheet/serialDate";
import { CopyButton } from "../../controls/CopyButton";
import { Choice, FilterBar, SearchField } from "../../controls/FilterBar";
import { matches } from "../../controls/matches";
import { ShowMore } from "../../controls/ShowMore";
import { byDeadline, Timeline } from "../../timeline/Timeline";
import type { ConsolidationBench } from "../workers/bench";
import { groupReminder } from "./groupReminder";
import { FollowUpItem } from "./FollowUpItem";
import type { ShownBlocFollowUp, ShownQuarter } from "../shown";
import { BODIES, FOLLOW_UP_FILTERS, type QuarterFilters } from "./useQuarterFilters";
import { useConsolidationWords } from "../words/useConsolidationWords";
import type { FollowUpFilter } from "../words/words";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const STEP = 50;

interface Props {
  readonly filters: QuarterFilters;
  readonly shown: ShownQuarter;
  /** Null where the files are not at hand. */
  readonly bench: ConsolidationBench | null;
}

/** Limitations by deadline, the reference date among them: whose move each is and how late. */
export function FollowUpTimeline({ filters, shown, bench }: Props) {
  const words = useConsolidationWords();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const { followUps: task, setFollowUps: setTask, body: lastBody, setBody } = filters;
  const { followUps, reference, reminders } = shown;
  const bodies = BODIES.filter((code) => followUps.some((one) => one.body === code));
  // One that has nothing open in this quarter would hide everything.
  const body = bodies.includes(lastBody) ? lastBody : "all";
  const found = followUps
    .filter(
      (one) =>
        fits(one, task) &&
        (body === "all" || one.body === body) &&
        matches(typed, [one.unit, one.unitName, one.conclusion]),
    )
    .sort(byDeadline);
  const units = new Map(shown.units.map((unit) => [unit.code, unit]));
  const toUnits = found.filter((one) => one.task === "unit");
  if (followUps.length === 0) return <p className={styles.text}>{words.followUps.none}</p>;
  return (
    <div className={styles.area}>
      <FilterBar>
        <SearchField label={words.search} text={typed} onText={setTyped} />
        <Choice
          label={words.followUps.task}
          chosen={task}
          choices={FOLLOW_UP_FILTERS.map((id) => [id, words.followUps.tasks[id]])}
          onChoose={setTask}
        />
        <Choice
          label={words.followUps.body}
          chosen={body}
          choices={[
            ["all", words.followUps.allBodies],
            ...bodies.flatMap((code) =>
              code === "all" ? [] : [[code, words.followUps.bodyName(code)] as const],
            ),
          ]}
          onChoose={setBody}
        />
      </FilterBar>
      {toUnits.length > 0 && (
        <div>
          <CopyButton
            label={words.copy.group}
            text={groupReminder(toUnits, reference)}
            words={words.copy}
          />
        </div>
      )}
      <div role="status">
        {found.length === 0 && <p className={styles.text}>{words.followUps.noneLeft}</p>}
      </div>
      {found.length > 0 && <p className={styles.quiet}>{words.followUps.overdueFirst}</p>}
      <ShowMore items={found} step={STEP}>
        {(some) => (
          <Timeline
            items={some}
            more={some.length < found.length}
            reference={reference}
            mark={words.followUps.today(formatSerial(reference))}
            keyOf={({ unit, conclusion, issuedOn, limitation }) =>
              [unit, conclusion, issuedOn, limitation].join("/")
            }
          >
            {(followUp) => (
              <FollowUpItem
                followUp={followUp}
                sender={units.get(followUp.unit) ?? null}
                bench={bench}
                reminder={reminders[askedOf(followUp)] ?? null}
              />
            )}
          </Timeline>
        )}
      </ShowMore>
    </div>
  );
}

function fits({ task, status }: ShownBlocFollowUp, wanted: FollowUpFilter): boolean {
  if (wanted === "all") return true;
  if (wanted === "overdue") return status === "QUA_HAN";
  return wanted === "open" ? task !== null : task === wanted;
}
