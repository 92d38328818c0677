import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useRemembered } from "../controls/useRemembered";
import { Heading } from "../page/Heading";
import { useWordsOf } from "../words/WordsContext";
import { HOME } from "./words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    overflowWrap: "anywhere",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  // All steps take the room of the longest: the buttons stay where they are.
  text: { margin: 0, minHeight: "60px" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  reopen: { alignSelf: "start" },
});

const STATES = ["new", "seen"] as const;

interface Props {
  readonly inExcel: boolean;
  /** The user has just asked for them: they are shown whether seen or not. */
  readonly asked?: boolean;
}

/** Three short steps for who is here for the first time; skipped once they stay folded. */
export default function FirstSteps({ inExcel, asked = false }: Props) {
  const words = useWordsOf(HOME);
  const styles = useStyles();
  const [state, setState] = useRemembered("firstSteps", STATES, "new");
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState(asked);
  const steps = inExcel ? words.inExcel : words.inBrowser;
  const step = steps[at];

  const close = (): void => {
    setWanted(false);
    setState("seen");
  };

  if ((state === "seen" && !wanted) || step === undefined) {
    const reopen = (): void => {
      setAt(0);
      setState("new");
    };
    return (
      <Link as="button" className={styles.reopen} onClick={reopen}>
        {words.reopen}
      </Link>
    );
  }
  const last = at === steps.length - 1;
  return (
    <section className={styles.card} aria-label={words.title}>
      <p className={styles.quiet}>
        {words.title} · {words.step(at + 1, steps.length)}
      </p>
      <div aria-live="polite">
        <Heading level={2}>{step.title}</Heading>
        <p className={styles.text}>{step.text}</p>
      </div>
      <div className={styles.row}>
        <Button size="small" onClick={close}>
          {words.skip}
        </Button>
        <Button size="small" appearance="primary" onClick={() => (last ? close() : setAt(at + 1))}>
          {last ? words.done : words.next}
        </Button>
      </div>
    </section>
  );
}
