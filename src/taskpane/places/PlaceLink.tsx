import { Link, makeStyles } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import type { Place } from "../../spreadsheet/address";
import { noteTrouble } from "../diagnostics/diary";
import { useWords } from "../words/WordsContext";
import type { FailureCode } from "../words/words";
import type { GoTo } from "./PlacesContext";
import { lazyPart } from "../page/lazyPart";

// Fetched when there is something to say.
const PlaceFailure = lazyPart(() => import(/* webpackChunkName: "notes" */ "./PlaceFailure"));

const useStyles = makeStyles({
  link: {
    fontWeight: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly goTo: NonNullable<GoTo>;
  readonly place: Place;
  /** "4 Đăng ký học tập · H8": what a reader hears the link leads to. */
  readonly title: string;
  readonly children: ReactNode;
}

/** Leads to a cell of the open workbook, and says so where it cannot. */
export function PlaceLink({ goTo, place, title, children }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const go = async (reveal = false): Promise<void> => {
    setFailure(null);
    const { sheet, row, column } = place;
    const outcome = await goTo({ sheet, row, column }, reveal);
    if (outcome.ok) return;
    noteTrouble(outcome.failure);
    setFailure(outcome.failure.code);
  };

  return (
    <>
      <Link as="button" className={styles.link} title={words.goTo(title)} onClick={() => void go()}>
        {children}
      </Link>
      {failure !== null && (
        <Suspense>
          <PlaceFailure code={failure} onReveal={() => void go(true)} />
        </Suspense>
      )}
    </>
  );
}
