import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { formatSerial } from "../../spreadsheet/serialDate";
import type { Level } from "../page/Heading";
import { Later } from "../page/Later";
import { lazyPart } from "../page/lazyPart";
import { goToSection } from "../page/sections";
import type { Section } from "../page/views";
import { useWords } from "../words/WordsContext";
import type { CheckedFile } from "./checkedFile";
import { hasErrors } from "./fileChecks";
import { FindingList } from "./FindingList";
import { SummaryCounts } from "./SummaryCounts";

// Fetched and drawn while the findings are being read.
const BelowFindings = lazyPart(
  () => import(/* webpackChunkName: "belowFindings" */ "./BelowFindings"),
);

const NextStep = lazyPart(() => import(/* webpackChunkName: "nextStep" */ "../handIn/NextStep"));

/** Mark on the timeline of the page. */
const REPORT_SHOWN = "report shown";

const useStyles = makeStyles({
  report: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
  },
  // Room for what arrives later: what stands below does not move.
  next: { minHeight: `calc(2 * ${tokens.lineHeightBase300})` },
  about: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly checked: CheckedFile;
  /** Beginning of the ids of its sections. */
  readonly id: string;
  /** Level of the headings of its sections. */
  readonly level: Level;
  /** Name of the file, where it is not told above. */
  readonly name: string | null;
  /** Section to begin with. */
  readonly opening?: Section | null;
  /** What comes below everything, fetched later too. */
  readonly children?: ReactNode;
}

/** Everything that was found in one workbook. */
export default function Report({ checked, id, level, name, opening = null, children }: Props) {
  const styles = useStyles();
  // For whoever measures: what is loaded from here on keeps nobody waiting.
  useEffect(() => {
    performance.mark(REPORT_SHOWN);
  }, []);
  const begin = (): void => {
    if (opening !== null) goToSection(id, opening);
  };

  return (
    <div className={styles.report}>
      {level === 2 && !hasErrors(checked.findings) && (
        <div className={styles.next}>
          <Later>
            <NextStep checked={checked} />
          </Later>
        </div>
      )}
      <p className={styles.about}>
        {name !== null && `${name} · `}
        <About checked={checked} />
      </p>
      <SummaryCounts checked={checked} id={id} level={level} />
      <FindingList findings={checked.findings} id={id} level={level} />
      <Later>
        <BelowFindings checked={checked} id={id} level={level} onShown={begin} />
        {children}
      </Later>
    </div>
  );
}

function About({ checked: { unit, period, referenceDate } }: { readonly checked: CheckedFile }) {
  const { report: words } = useWords();
  return [
    unit ?? words.unknownUnit,
    period === null ? words.unknownPeriod : words.period(period),
    ...(referenceDate === null ? [] : [words.referenceDate(formatSerial(referenceDate))]),
  ].join(" · ");
}
