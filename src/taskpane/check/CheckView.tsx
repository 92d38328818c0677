import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useState } from "react";
import type { BrowserViewProps } from "../page/tabs";
import { sectionOf } from "../page/views";
import { useWords } from "../words/WordsContext";
import { CheckStatus } from "./CheckStatus";
import { FileChooser } from "./FileChooser";
import { useFileChecks } from "./useFileChecks";
import { useFileDrop } from "./useFileDrop";

// Fetched while the first file is being checked.
const FileResults = lazy(() => import(/* webpackChunkName: "fileResults" */ "./FileResults"));

// For those who ask: nobody waits for it.
const Home = lazy(() => import(/* webpackChunkName: "home" */ "../home/Home"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  welcome: { alignSelf: "start" },
});

/** "Soát số liệu": choose files, see for each whether it can be submitted and what to mend. */
export default function CheckView({ workbench, onTab, opening }: BrowserViewProps) {
  const { checks, stopped, start, stop } = useFileChecks(workbench);
  const { check: words } = useWords();
  const [welcomed, setWelcomed] = useState(false);
  const styles = useStyles();
  const take = useCallback(
    (files: readonly File[]) => {
      // Files can be dropped while another view is shown.
      onTab("check");
      start(files);
    },
    [onTab, start],
  );
  const held = useFileDrop(take);
  return (
    <div className={styles.view}>
      <CheckStatus checks={checks} stopped={stopped} onStop={stop} />
      <FileChooser compact={checks.length > 0} held={held} onFiles={take} />
      <Suspense>
        {checks.length > 0 && (
          <FileResults checks={checks} workbench={workbench} opening={sectionOf(opening)} />
        )}
        {checks.length === 0 && welcomed && <Home onTab={onTab} />}
      </Suspense>
      {checks.length === 0 && !welcomed && (
        <Link as="button" className={styles.welcome} onClick={() => setWelcomed(true)}>
          {words.firstTime}
        </Link>
      )}
    </div>
  );
}
