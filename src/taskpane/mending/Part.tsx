import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Heading } from "../page/Heading";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  readonly explained?: string;
  /** The address leads here: the part comes to the front with the keyboard in it. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

/** One thing that can be done with the workbook. */
export function Part({ title, explained, first = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!first) return;
    const heading = part.current?.querySelector("h2");
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }, [first]);
  return (
    <section ref={part} className={styles.part} aria-labelledby={id}>
      <Heading level={2} section id={id}>
        {title}
      </Heading>
      {explained !== undefined && <p className={styles.text}>{explained}</p>}
      {children}
    </section>
  );
}
