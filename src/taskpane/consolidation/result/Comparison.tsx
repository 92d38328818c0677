import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { noteTrouble } from "../../diagnostics/diary";
import type { ConsolidationBench } from "../workers/bench";
import type { Difference } from "../shown";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  caption: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  place: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
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

  if (found === null) return <Spinner size="tiny" />;
  if (found === "failed") return <p className={styles.text}>{unit.notOpened}</p>;
  if (found.length === 0) return <p className={styles.text}>{words.same}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.title}</caption>
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
        {found.map(({ sheet, row, column, one, other: second }, index) => (
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
