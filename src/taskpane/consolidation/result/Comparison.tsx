import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { noteTrouble } from "../../diagnostics/diary";
import type { ConsolidationBench } from "../workers/bench";
import type { Difference } from "../shown";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  place: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  said: { margin: 0, ":not(:last-child)": { fontWeight: tokens.fontWeightSemibold } },
  // As high as a table of one row: what stands below moves at the press of the button.
  waiting: { height: "96px" },
});

interface Props {
  /** Paths of the two files. */
  readonly counted: string;
  readonly other: string;
  readonly bench: ConsolidationBench;
}

/** Two submissions of a unit side by side: the cells in which they differ. */
export default function Comparison({ counted, other, bench }: Props) {
  const { compare: words, unit } = useConsolidationWords();
  const styles = useStyles();
  const id = useId();
  const [found, setFound] = useState<readonly Difference[] | "failed" | null>(null);
  useEffect(() => {
    let left = false;
    void bench.compare([counted, other]).then((done) => {
      if (!done.ok) noteTrouble(done.fault);
      if (!left) setFound(done.ok && done.value.ok ? done.value.differences : "failed");
    });
    return () => {
      left = true;
    };
  }, [bench, counted, other]);

  const said =
    found === null
      ? ""
      : found === "failed"
        ? unit.notOpened
        : found.length === 0
          ? words.same
          : words.title(found.length);
  return (
    <>
      {/* There before it says anything, so that it is heard. */}
      <p id={id} role="status" className={styles.said}>
        {said}
      </p>
      {found === null && <Spinner size="tiny" className={styles.waiting} />}
      {found !== null && found !== "failed" && found.length > 0 && (
        <DifferenceTable differences={found} labelledBy={id} />
      )}
    </>
  );
}

interface TableProps {
  readonly differences: readonly Difference[];
  readonly labelledBy: string;
}

function DifferenceTable({ differences, labelledBy }: TableProps) {
  const { compare: words } = useConsolidationWords();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {[words.cell, words.counted, words.notCounted].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ sheet, row, column, one, other: second }, index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell} lang="vi">
              <span className={styles.place}>{[sheet, row].filter(Boolean).join(" · ")}</span>
              <br />
              {column}
            </th>
            {[one, second].map((value, of) => (
              <td key={of} className={styles.cell} lang={value === null ? undefined : "vi"}>
                {value ?? words.blank}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
