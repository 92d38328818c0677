import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useRef, useState } from "react";
import type { BrowserViewProps } from "../page/viewProps";
import { Later } from "../page/Later";
import { sectionOf } from "../page/views";
import { useWords } from "../words/WordsContext";
import { CheckStatus } from "./CheckStatus";
import { FileChooser } from "./FileChooser";
import { useFileChecks } from "./useFileChecks";
import { useFileDrop } from "./useFileDrop";
import { lazyPart } from "../page/lazyPart";

// Fetched while the first file is being checked.
const FileResults = lazyPart(() => import(/* webpackChunkName: "fileResults" */ "./FileResults"));

// Once there is something to keep.
const KeptResults = lazyPart(() => import(/* webpackChunkName: "keptResults" */ "./KeptResults"));

// For those who ask: nobody waits for it.
const Home = lazyPart(() => import(/* webpackChunkName: "home" */ "../home/Home"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  welcome: { alignSelf: "start" },
});

/** "Soát số liệu": choose files, see for each whether it can be submitted and what to mend. */
export default function CheckView({ workbench, onTab, opening }: BrowserViewProps) {
  const { checks, restoring, stopped, start, stop, clear } = useFileChecks(workbench);
  const empty = checks.length === 0 && !restoring;
  const { check: words } = useWords();
  const [welcomed, setWelcomed] = useState(false);
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  // The button goes with the results; the keyboard goes on where files are chosen.
  const forget = (): void => {
    clear();
    view.current?.querySelector("button")?.focus();
  };
  const take = useCallback(
    (files: readonly File[]) => {
      // Files can be dropped while another view is shown.
      onTab("check");
      start(files);
    },
    [onTab, start],
  );
  const held = useFileDrop(take);
  const fromBefore = checks[0]?.file === null;
  const done = checks.every(({ outcome }) => outcome !== null);
  const kept = <KeptResults checks={checks} onForget={forget} />;
  return (
    <div className={styles.view} ref={view}>
      <CheckStatus checks={checks} stopped={stopped} onStop={stop} />
      <FileChooser compact={!empty} held={held} onFiles={take} />
      <Suspense>
        {checks.length > 0 && (
          <>
            {fromBefore ? kept : done && <Later>{kept}</Later>}
            <FileResults checks={checks} workbench={workbench} opening={sectionOf(opening)} />
          </>
        )}
        {empty && welcomed && <Home onTab={onTab} />}
      </Suspense>
      {empty && !welcomed && (
        <Link as="button" className={styles.welcome} onClick={() => setWelcomed(true)}>
          {words.firstTime}
        </Link>
      )}
    </div>
  );
}
