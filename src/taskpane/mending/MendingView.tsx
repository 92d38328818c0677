import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { Fragment, useRef } from "react";
import { Told } from "../controls/Told";
import { useFocusOnward } from "../controls/useFocusOnward";
import type { ViewProps } from "../page/viewProps";
import { mendingPartOf } from "../page/views";
import { PlacesProvider } from "../places/PlacesContext";
import { REASONS } from "../check/reasons";
import FailureNote from "../workbook/FailureNote";
import { UnfinishedOffer } from "../workbook/UnfinishedOffer";
import { useWordsOf } from "../words/WordsContext";
import { Damaged } from "./Damaged";
import { Explanations } from "./Explanations";
import { FileChoice } from "./FileChoice";
import { Finalise } from "./Finalise";
import { MendedFile } from "./MendedFile";
import { MoreWork } from "./MoreWork";
import type { Looked } from "./protocol";
import { Repairs } from "./Repairs";
import { useMending } from "./useMending";
import { WordReport } from "./WordReport";
import { useMendingWords } from "./words/useMendingWords";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  // Room for two lines, whatever is said, and for the button of the first change: what stands below
  // does not move.
  state: {
    display: "flex",
    flex: "1 1 120px",
    alignItems: "center",
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
  },
  // In Excel there is always a button below it.
  line: { flexBasis: "100%", minHeight: "auto" },
  note: { fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  // Out of the way while it has nothing to say; it must be there to be heard later.
  silent: { position: "absolute" },
  // The button that was pressed may stand anywhere in the view: what came of it is always in sight,
  // at the end, where it moves nothing as it comes and goes.
  said: {
    position: "sticky",
    bottom: 0,
    order: 1,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // What was, until the workbook has been read again; most times that is too soon to be seen.
  stale: {
    opacity: 0.5,
    transitionProperty: "opacity",
    transitionDuration: "0s",
    transitionDelay: "300ms",
  },
  unseen: { visibility: "hidden" },
});

/** "Sửa, chốt nộp": mends, explains and finalises a report, at the user's word. */
export default function MendingView(place: ViewProps) {
  const words = useMendingWords();
  const styles = useStyles();
  const mending = useMending(place);
  const { looked, failure, note } = mending;
  const reasons = useWordsOf(REASONS);
  const part = mendingPartOf(place.opening);
  const inSight = note !== null || failure !== null;
  const said = useRef<HTMLDivElement>(null);
  useFocusOnward(said, looked);
  useFocusOnward(said, note);
  return (
    // gate/page.css keeps what the keyboard comes to clear of the lines that stay in sight.
    <div className={styles.view} data-lines-in-sight={inSight}>
      {place.host !== null && (
        <UnfinishedOffer
          // Looks again after a step that failed.
          key={String(failure !== null)}
          host={place.host}
          inFront={place.shown}
          onOver={() => void mending.again()}
        />
      )}
      {place.host === null && <FileChoice mending={mending} chosen={looked !== null} />}
      {looked === null && mending.busy && (
        <Spinner size="small" labelPosition="after" label={words.working} />
      )}
      <div className={inSight ? styles.said : styles.silent}>
        {failure !== null && (
          <FailureNote code={failure.code} onRetry={() => void mending.again()} />
        )}
        <div role="status" className={styles.note} ref={said} tabIndex={-1}>
          {note?.(words, reasons)}
        </div>
      </div>
      {looked !== null && !looked.ok && <NotAReport looked={looked} />}
      {looked?.ok === true && (
        <Fragment key={mending.file}>
          <div className={styles.bar}>
            <span className={mergeClasses(styles.state, place.host !== null && styles.line)}>
              {words.of(looked.look.unit, looked.look.period)} ·{" "}
              {mending.stale ? words.readingAgain : words.errorsLeft(looked.look.errors)}
            </span>
            {place.host !== null && (
              <Button size="small" onClick={() => void mending.again()}>
                {words.again}
              </Button>
            )}
            <Button
              // Another button where there is nothing to undo: the keyboard goes on from the one that left.
              key={String(mending.canUndo)}
              size="small"
              className={mending.canUndo ? undefined : styles.unseen}
              disabledFocusable={mending.busy}
              onClick={() => void mending.undo()}
            >
              {words.undo}
            </Button>
          </div>
          <div
            className={mergeClasses(styles.view, mending.stale && styles.stale)}
            aria-busy={mending.stale}
          >
            {looked.look.damaged && <Damaged mending={mending} host={place.host} />}
            <Repairs proposals={looked.look.proposals} mending={mending} />
            <PlacesProvider value={place.host?.select ?? null}>
              <Explanations look={looked.look} mending={mending} />
            </PlacesProvider>
            <Finalise
              look={looked.look}
              mending={mending}
              inExcel={place.host !== null}
              first={part === "finalise"}
            />
            {place.host === null && !looked.look.damaged && <MendedFile mending={mending} />}
            <MoreWork
              look={looked.look}
              mending={mending}
              host={place.host}
              first={part === "nextPeriod"}
            />
            <WordReport report={looked.look.report} />
          </div>
        </Fragment>
      )}
    </div>
  );
}

function NotAReport({ looked }: { readonly looked: Extract<Looked, { readonly ok: false }> }) {
  const words = useMendingWords();
  const reasons = useWordsOf(REASONS);
  return looked.kind === "unreadable" ? (
    <Told intent="error">{reasons[looked.reason]}</Told>
  ) : (
    <Told intent="warning">{words.other[looked.kind]}</Told>
  );
}
