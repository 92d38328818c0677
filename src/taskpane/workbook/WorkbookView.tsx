import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useId, useRef } from "react";
import { useFocusOnward } from "../controls/useFocusOnward";
import type { ExcelViewProps } from "../page/viewProps";
import { sectionOf } from "../page/views";
import Report from "../check/Report";
import { PlacesProvider } from "../places/PlacesContext";
import { ActionBar } from "./ActionBar";
import { FailureNote, Unfinished } from "./notes";
import { OtherWorkbook } from "./OtherWorkbook";
import { useWorkbookActions } from "./useWorkbookActions";
import { useWorkbookCheck } from "./useWorkbookCheck";
import { Welcome } from "./Welcome";
import { WorkbookStatus } from "./WorkbookStatus";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** "Soát số liệu" in Excel: the workbook that is open, checked without being asked. */
export default function WorkbookView(props: ExcelViewProps) {
  const { host, workbench, opening, shown, onTab, onWorkbook } = props;
  const styles = useStyles();
  const id = useId();
  const { check, run } = useWorkbookCheck(props);
  const outcome = check.seen?.outcome ?? null;
  const kind = outcome?.kind ?? null;
  useEffect(() => {
    if (kind !== null) onWorkbook(kind);
  }, [kind, onWorkbook]);
  const actions = useWorkbookActions(host, workbench, check.seen, run, shown);
  const view = useRef<HTMLDivElement>(null);
  useFocusOnward(view, [check.failure?.code, actions.unfinished?.of].join());
  const again = (): void => void actions.checkAgain();
  return (
    <PlacesProvider value={host.select}>
      <div className={styles.view} ref={view}>
        <Suspense>
          {actions.unfinished !== null && (
            <Unfinished
              unfinished={actions.unfinished}
              busy={actions.busy !== null}
              onFinish={() => void actions.perform("finish")}
              onUndo={() => void actions.perform("undoUnfinished")}
            />
          )}
          {check.failure !== null && <FailureNote code={check.failure.code} onRetry={again} />}
        </Suspense>
        <WorkbookStatus check={check} onAgain={again} />
        {outcome !== null && outcome.kind !== "unitReport" && (
          <OtherWorkbook
            kind={outcome.kind}
            onTemplate={() => onTab("template")}
            onConsolidation={() => onTab("consolidation")}
          />
        )}
        <Suspense>
          {outcome?.kind === "unitReport" && (
            <>
              <Welcome />
              <ActionBar actions={actions} />
              <Report
                checked={outcome.checked}
                id={id}
                level={2}
                name={null}
                opening={sectionOf(opening)}
              />
            </>
          )}
        </Suspense>
      </div>
    </PlacesProvider>
  );
}
