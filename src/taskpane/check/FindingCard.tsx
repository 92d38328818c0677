import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, useId, useState } from "react";
import { ExplainButton } from "../explain/ExplainButton";
import { FindingPlaceLink } from "../places/FindingPlaceLink";
import { showRest } from "../controls/showRest";
import { FirstPlace } from "../places/FirstPlace";
import { useFindingMessage, useWords, useWordsOf } from "../words/WordsContext";
import type { ShownFinding } from "./checkedFile";
import type { FindingGroup } from "./findingGroups";
import { lazyPart } from "../page/lazyPart";

const RuleHelp = lazyPart(() => import(/* webpackChunkName: "ruleHelp" */ "../explain/RuleHelp"));

/** Findings of a card, and further cells of a finding, that are shown without being asked for. */
const FEW = 3;

const useStyles = makeStyles({
  card: {
    marginBlock: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid`,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  note: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  head: {
    display: "flex",
    justifyContent: "space-between",
    // The rule stays where it is when the cell beside it tells more.
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  place: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  inline: { display: "inline" },
  single: { marginTop: tokens.spacingVerticalXS },
  more: {
    minWidth: "auto",
    paddingInline: 0,
    // With forced colours it has a frame.
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalXS },
  },
});

/** One slip: where, what is wrong and what to do; the same slip elsewhere on the sheet below it. */
export function FindingCard({ group }: { readonly group: FindingGroup }) {
  const { report: words } = useWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const [explained, setExplained] = useState(false);
  const id = useId();
  const { rule, sheet, severity, findings } = group;
  const [only] = findings;
  const single = findings.length === 1 && only !== undefined;
  const shown = all ? findings : findings.slice(0, FEW);
  const left = findings.length - shown.length;
  return (
    <li className={mergeClasses(styles.card, styles[severity])}>
      <div className={styles.head}>
        <div className={styles.place} lang={sheet === null ? undefined : "vi"}>
          {single ? <FirstPlace finding={only} /> : (sheet ?? words.wholeFile)}
        </div>
        <ExplainButton
          open={explained}
          controls={id}
          title={words.rule(rule)}
          onToggle={() => setExplained(!explained)}
        >
          {rule}
        </ExplainButton>
      </div>
      {single ? (
        <Message finding={only} />
      ) : (
        <ul className={styles.list}>
          {shown.map((finding, index) => (
            <li key={index} className={styles.single}>
              <Message finding={finding} withPlace />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.more}
          onClick={({ currentTarget }) => showRest(currentTarget, () => setAll(true))}
        >
          {words.showMore(left)}
        </Button>
      )}
      <div id={id}>
        {explained && (
          <Suspense>
            <RuleHelp rule={rule} />
          </Suspense>
        )}
      </div>
    </li>
  );
}

interface MessageProps {
  readonly finding: ShownFinding;
  readonly withPlace?: boolean;
}

function Message({ finding, withPlace = false }: MessageProps) {
  const { text, language } = useFindingMessage(finding);
  const explainedWord = useWordsOf(EXPLAINED);
  const [first, ...others] = finding.places;
  return (
    <>
      <div lang={language}>
        {withPlace && first !== undefined && first.address !== null && (
          <>
            <FindingPlaceLink place={first} text={first.address} />{" "}
          </>
        )}
        {text}
      </div>
      {finding.explanation !== undefined && (
        <div>
          {explainedWord}: <span lang="vi">{explanationText(finding.explanation)}</span>
        </div>
      )}
      {others.length > 0 && <OtherPlaces finding={finding} />}
    </>
  );
}

const EXPLAINED = { vi: "Đã giải trình", en: "Explained" };

function explanationText({ reason, text }: NonNullable<ShownFinding["explanation"]>): string {
  return [reason, text].filter((part) => part !== "").join(". ");
}

/** Further cells that the finding names. */
function OtherPlaces({ finding: { places } }: { readonly finding: ShownFinding }) {
  const { report: words } = useWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const [first, ...others] = places;
  const shown = all ? others : others.slice(0, FEW - 1);
  const left = others.length - shown.length;
  return (
    <div>
      {shown.map((place, index) => {
        const { sheet, address } = place;
        const text = sheet === first?.sheet ? (address ?? sheet) : `${sheet} · ${address ?? ""}`;
        return (
          <div key={index} className={styles.inline} lang="vi">
            {index > 0 && " · "}
            <FindingPlaceLink place={place} text={text} />
          </div>
        );
      })}
      {left > 0 && (
        <>
          {" "}
          <Button
            size="small"
            appearance="transparent"
            className={styles.more}
            onClick={({ currentTarget }) => showRest(currentTarget, () => setAll(true))}
          >
            {words.morePlaces(left)}
          </Button>
        </>
      )}
    </div>
  );
}
