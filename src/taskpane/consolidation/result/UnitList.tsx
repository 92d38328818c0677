import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Choice, FilterBar, SearchField } from "../../controls/FilterBar";
import { matches } from "../../controls/matches";
import { ShowMore } from "../../controls/ShowMore";
import { Heading } from "../../page/Heading";
import type { ConsolidationBench } from "../workers/bench";
import type { FileStatus } from "../../../consolidation/consolidateQuarter";
import { FileItem } from "./FileItem";
import type { ShownFile, ShownQuarter, ShownUnit } from "../shown";
import { UnitItem } from "./UnitItem";
import { UNIT_FILTERS, type QuarterFilters } from "./useQuarterFilters";
import { useConsolidationWords } from "../words/useConsolidationWords";
import type { UnitFilter } from "../words/words";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyle: "none" },
  text: { margin: 0 },
});

const STEP = 50;

interface Props {
  readonly filters: QuarterFilters;
  readonly shown: ShownQuarter;
  /** Null where the files are not at hand. */
  readonly bench: ConsolidationBench | null;
}

/** Who has handed in and who has not; the files that do not count, each with what to answer. */
export function UnitList({ filters, shown, bench }: Props) {
  const words = useConsolidationWords();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const { units: filter, setUnits: setFilter } = filters;
  const asked = shown.files.filter((file) => matches(typed, [file.unit, file.unitName, file.file]));
  const ofStatus = (...wanted: readonly FileStatus[]) =>
    asked.filter(({ status }) => wanted.includes(status));
  // What must be asked for again goes before what another file of its unit stands for.
  const files = [
    ...(filter === "all" || filter === "notTaken" ? ofStatus("returned", "unreadable") : []),
    ...(filter === "all" ? ofStatus("superseded") : []),
  ];
  const units = shown.units.filter(
    (unit) => fits(unit, filter) && matches(typed, [unit.code, unit.name]),
  );
  const accepted = new Map(
    shown.files.flatMap((file) => (file.status === "accepted" ? [[file.unit, file]] : [])),
  ) as ReadonlyMap<string | null, ShownFile>;
  // As the register of progress has it: returned goes before what could not be read.
  const refused = new Map(
    (["unreadable", "returned"] as const).flatMap((status) =>
      shown.files.flatMap((file) => (file.status === status ? [[file.unit, status]] : [])),
    ),
  ) as ReadonlyMap<string | null, FileStatus>;
  return (
    <div className={styles.area}>
      <FilterBar>
        <SearchField label={words.search} text={typed} onText={setTyped} />
        <Choice
          label={words.unit.show}
          chosen={filter}
          choices={UNIT_FILTERS.map((id) => [id, words.unit.shows[id]])}
          onChoose={setFilter}
        />
      </FilterBar>
      <div role="status">
        {files.length + units.length === 0 && <p className={styles.text}>{words.unit.none}</p>}
      </div>
      {files.length > 0 && (
        <>
          <Heading level={3}>{words.unit.filesNotTaken(files.length)}</Heading>
          <ShowMore items={files} step={STEP}>
            {(some) => (
              <ul className={styles.list}>
                {some.map((file) => (
                  <FileItem
                    key={file.file}
                    file={file}
                    counted={accepted.get(file.unit) ?? null}
                    bench={bench}
                  />
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
      {units.length > 0 && (
        <>
          <Heading level={3}>{words.indicator.units(units.length)}</Heading>
          <ShowMore items={units} step={STEP}>
            {(some) => (
              <ul className={styles.list}>
                {some.map((unit) => (
                  <UnitItem
                    key={unit.code}
                    unit={unit}
                    counted={accepted.get(unit.code) ?? null}
                    refused={refused.get(unit.code) ?? null}
                    reminder={shown.reminders[unit.code] ?? null}
                    bench={bench}
                  />
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
    </div>
  );
}

function fits({ received, findings }: ShownUnit, filter: UnitFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "missing":
      return !received;
    case "received":
      return received;
    case "errors":
      return findings.error > 0;
    case "notTaken":
      return false;
  }
}
