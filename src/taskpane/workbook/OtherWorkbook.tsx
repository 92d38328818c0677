import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import type { WorkbookKind } from "../../app/workbookKind";
import { useWords } from "../words/WordsContext";
import { lazyPart } from "../page/lazyPart";

const FirstSteps = lazyPart(
  () => import(/* webpackChunkName: "firstSteps" */ "../home/FirstSteps"),
);

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  what: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly kind: Exclude<WorkbookKind, "unitReport">;
  readonly onTemplate: () => void;
  readonly onConsolidation: () => void;
}

/** The open workbook is no report: what it seems to be, and what to do. */
export function OtherWorkbook({ kind, onTemplate, onConsolidation }: Props) {
  const { open: words, views } = useWords();
  const styles = useStyles();
  const { what, next } = words.other[kind];
  return (
    <div className={styles.area}>
      {/* It comes together with its words: only an alert is heard. */}
      <div role="alert">
        <div className={styles.what}>{what}</div>
        <div>{next}</div>
      </div>
      {kind === "blocWorkbook" ? (
        <Button appearance="primary" onClick={onConsolidation}>
          {views.consolidation}
        </Button>
      ) : (
        <Button appearance={kind === "empty" ? "primary" : "secondary"} onClick={onTemplate}>
          {words.toTemplate}
        </Button>
      )}
      <Suspense>
        <FirstSteps of={kind === "blocWorkbook" ? "besideBloc" : "inExcel"} />
      </Suspense>
    </div>
  );
}
