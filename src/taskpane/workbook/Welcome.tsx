import { Link, makeStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { useFirstSteps } from "../home/useFirstSteps";
import { useWords } from "../words/WordsContext";
import { lazyPart } from "../page/lazyPart";

const FirstSteps = lazyPart(
  () => import(/* webpackChunkName: "firstSteps" */ "../home/FirstSteps"),
);

const useStyles = makeStyles({ offer: { alignSelf: "start" } });

/** Beside a report the result comes first: one line for who is here for the first time. */
export function Welcome() {
  const { check: words } = useWords();
  const styles = useStyles();
  const [state] = useFirstSteps();
  const [asked, setAsked] = useState(false);
  if (asked) {
    return (
      <Suspense>
        <FirstSteps of="inExcel" asked />
      </Suspense>
    );
  }
  if (state === "seen") return null;
  return (
    <Link as="button" className={styles.offer} onClick={() => setAsked(true)}>
      {words.firstTime}
    </Link>
  );
}
