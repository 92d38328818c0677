import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Heading } from "../page/Heading";
import { useWordsOf } from "../words/WordsContext";
import { useFirstSteps } from "./useFirstSteps";
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
  // All steps lie in one cell and take the room of the longest: the buttons stay where they are.
  steps: { display: "grid" },
  step: { gridArea: "1 / 1", minWidth: 0 },
  other: { visibility: "hidden" },
  text: { margin: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  reopen: { alignSelf: "start" },
});

type Place = "inBrowser" | "inExcel" | "besideBloc";

interface Props {
  /** Where they are shown. */
  readonly of: Place;
  /** The user has just asked for them: they are shown whether seen or not. */
  readonly asked?: boolean;
}

/** Three short steps for who is here for the first time; skipped once they stay folded. */
export default function FirstSteps({ of, asked = false }: Props) {
  const words = useWordsOf(HOME);
  const styles = useStyles();
  const [state, setState] = useFirstSteps();
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState(asked);
  const steps = words[of];
  const open = state !== "seen" || wanted;
  const place = useRef<HTMLDivElement>(null);
  // What was pressed goes away: the keyboard goes on at what took its place.
  const [pressed, setPressed] = useState(asked);
  useEffect(() => {
    if (!pressed) return;
    place.current?.querySelector<HTMLElement>("h2, button")?.focus();
  }, [open, pressed]);

  const close = (): void => {
    setPressed(true);
    setWanted(false);
    setState("seen");
  };

  if (!open) {
    const reopen = (): void => {
      setPressed(true);
      setAt(0);
      setState("new");
    };
    return (
      <div ref={place} className={styles.reopen}>
        <Link as="button" onClick={reopen}>
          {words.reopen}
        </Link>
      </div>
    );
  }
  const last = at === steps.length - 1;
  return (
    <section className={styles.card} aria-label={words.title}>
      <p className={styles.quiet}>
        {words.title} · {words.step(at + 1, steps.length)}
      </p>
      <div aria-live="polite" className={styles.steps}>
        {steps.map(({ title, text }, index) => (
          <div
            key={title}
            ref={index === at ? place : undefined}
            className={mergeClasses(styles.step, index !== at && styles.other)}
          >
            <Heading level={2}>{title}</Heading>
            <p className={styles.text}>{text}</p>
          </div>
        ))}
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
