import { Link, makeStyles } from "@fluentui/react-components";
import { Suspense, useId, useState, type ReactNode } from "react";
import type { CellDescription } from "../../app/cellDescriptions";
import { lazyPart } from "../page/lazyPart";

// For those who ask.
const CellFacts = lazyPart(() => import(/* webpackChunkName: "cellFacts" */ "./CellFacts"));

const useStyles = makeStyles({
  link: { fontWeight: "inherit", textAlign: "left", overflowWrap: "anywhere" },
});

interface Props {
  readonly sheet: string;
  readonly cell: CellDescription;
  readonly children: ReactNode;
}

/** Where there is no open workbook to lead to: the cell in the words of its sheet. */
export function CellDetails({ sheet, cell, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </Link>
      {open && (
        <div id={id}>
          <Suspense>
            <CellFacts sheet={sheet} cell={cell} />
          </Suspense>
        </div>
      )}
    </>
  );
}
