import type { ReactNode } from "react";

interface Props {
  readonly items: readonly (readonly [term: string, text: ReactNode])[];
  readonly styles: Readonly<Record<"list" | "term" | "text", string>>;
}

/** Terms and what is said of each; those with nothing to say are left out. */
export function TermList({ items, styles }: Props) {
  return (
    <dl className={styles.list}>
      {items.flatMap(([term, text]) =>
        text === null
          ? []
          : [
              <dt key={term} className={styles.term}>
                {term}
              </dt>,
              <dd key={`${term} text`} className={styles.text}>
                {text}
              </dd>,
            ],
      )}
    </dl>
  );
}
