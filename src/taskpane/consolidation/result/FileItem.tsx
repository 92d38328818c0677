import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { isUnopened } from "../../../consolidation/fileReason";
import { VerdictBadge } from "../../check/VerdictBadge";
import { CopyButton } from "../../controls/CopyButton";
import type { ConsolidationBench } from "../workers/bench";
import { useItemStyles } from "../../controls/itemStyles";
import type { ShownFile } from "../shown";
import { useConsolidationWords } from "../words/useConsolidationWords";
import { toneOfFile } from "./toneOfFile";
import { lazyPart } from "../../page/lazyPart";

const Comparison = lazyPart(() => import(/* webpackChunkName: "comparison" */ "./Comparison"));

const useStyles = makeStyles({
  strong: { fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

interface Props {
  readonly file: ShownFile;
  /** The file of the same unit that counts; null when none of those at hand does. */
  readonly counted: ShownFile | null;
  readonly bench: ConsolidationBench | null;
}

/** A file that does not count: why, what to answer, and how it differs from the one that does. */
export function FileItem({
  file: { file, unit, unitName, status, reason, why },
  counted,
  bench,
}: Props) {
  const { unit: words, copy, compare } = useConsolidationWords();
  const styles = { ...useItemStyles(), ...useStyles() };
  const [compared, setCompared] = useState(false);
  const isOurs = why !== null && isUnopened(why);
  // Told to be the same, it has nothing to show side by side.
  const differs = why?.kind === "superseded" && !why.same;
  const isAnswered = reason !== null && !isOurs && (status !== "superseded" || counted === null);
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.name}>
          <div className={styles.strong}>{file}</div>
          {unit !== null && <div>{unitName === null ? unit : `${unitName} (${unit})`}</div>}
        </div>
        <VerdictBadge tone={toneOfFile(status)}>{words.status[status]}</VerdictBadge>
      </div>
      {why !== null && <p className={styles.text}>{words.reason(why, reason)}</p>}
      <div className={styles.row}>
        {isAnswered && (
          <CopyButton
            label={copy.reply}
            describedAs={`${copy.reply}: ${name}`}
            text={`${name}: ${reason}`}
            words={copy}
          />
        )}
        {differs && counted !== null && bench !== null && (
          <Button
            size="small"
            aria-expanded={compared}
            aria-label={`${compare.open}: ${name}`}
            onClick={() => setCompared(!compared)}
          >
            {compare.open}
          </Button>
        )}
      </div>
      {compared && counted !== null && bench !== null && (
        <Suspense fallback={<Spinner size="tiny" />}>
          <Comparison counted={counted.file} other={file} bench={bench} />
        </Suspense>
      )}
    </li>
  );
}
