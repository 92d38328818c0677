import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId } from "react";
import type { ExcelHost } from "../../hosts/port";
import type { Section } from "../page/views";
import { PlacesProvider } from "../places/PlacesContext";
import type { Workbench } from "../workbench";
import { ActionBar } from "./ActionBar";
import { FailureNote, Unfinished } from "./notes";
import { OtherWorkbook } from "./OtherWorkbook";
import { useWorkbookActions } from "./useWorkbookActions";
import { useWorkbookCheck } from "./useWorkbookCheck";
import { WorkbookStatus } from "./WorkbookStatus";

// Fetched while the workbook is being read.
const Report = lazy(() => import(/* webpackChunkName: "report" */ "../check/Report"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly host: ExcelHost;
  readonly workbench: Workbench;
  /** Grows when another view has written into the workbook. */
  readonly written: number;
  /** Where the ribbon's button leads. */
  readonly opening: Section | null;
  readonly onTemplate: () => void;
}

/** "Soát số liệu" in Excel: the workbook that is open, checked without being asked. */
export default function WorkbookView({ host, workbench, written, opening, onTemplate }: Props) {
  const styles = useStyles();
  const id = useId();
  const { check, run } = useWorkbookCheck(host, workbench, written);
  const outcome = check.seen?.outcome ?? null;
  const actions = useWorkbookActions(host, outcome, run);
  const again = (): void => void actions.checkAgain();
  return (
    <PlacesProvider value={host.select}>
      <div className={styles.view}>
        <Suspense>
          {actions.unfinished !== null && (
            <Unfinished unfinished={actions.unfinished} actions={actions} />
          )}
          {check.failure !== null && <FailureNote code={check.failure.code} onRetry={again} />}
        </Suspense>
        <WorkbookStatus check={check} onAgain={again} />
        {outcome !== null && outcome.kind !== "unitReport" && (
          <OtherWorkbook kind={outcome.kind} onTemplate={onTemplate} />
        )}
        <Suspense>
          {outcome?.kind === "unitReport" && (
            <>
              <ActionBar actions={actions} />
              <Report checked={outcome.checked} id={id} level={2} name={null} opening={opening} />
            </>
          )}
        </Suspense>
      </div>
    </PlacesProvider>
  );
}
