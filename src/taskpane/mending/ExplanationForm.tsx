import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { LISTS } from "../../catalogue/lists";
import type { Reason } from "../../explanations/explainChanges";
import type { ShownFinding } from "../check/checkedFile";
import { ShowMore } from "../controls/ShowMore";
import { FirstPlace } from "../places/FirstPlace";
import { useFindingMessage } from "../words/WordsContext";
import type { Mending } from "./useMending";
import type { Group } from "./warningGroups";
import { useMendingWords } from "./words/useMendingWords";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  places: { margin: 0, padding: 0, listStyle: "none", overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    width: "100%",
  },
  reason: { flex: "1 1 200px", minWidth: 0 },
  // A sentence is to be read while it is typed.
  said: { flex: "2 1 260px", minWidth: 0 },
  // Of their own accord they are as wide as some twenty letters, in a pane enlarged twice as well.
  control: { minWidth: 0 },
});

const REASONS: readonly Reason[] = LISTS.LY_DO_GIAI_TRINH.map(({ code }) => code);

/** What is expected of some rules; anything else may be said as well. */
const LIKELY: Readonly<Record<string, Reason>> = {
  REQ02: "CHUA_KHAO_SAT",
  XP01: "DINH_CHINH",
  XP03: "DINH_CHINH",
  XP08: "CHUYEN_SINH_HOAT",
};

/** Further cells of the same warning that are named without being asked for. */
const FEW = 5;

interface Props {
  readonly group: Group;
  readonly mending: Mending;
}

export function ExplanationForm({ group, mending }: Props) {
  const { explanations: words } = useMendingWords();
  const styles = useStyles();
  const [first, ...more] = group;
  const { text, language } = useFindingMessage(first.finding);
  const [reason, setReason] = useState<Reason | null>(LIKELY[first.finding.rule] ?? null);
  const [said, setSaid] = useState(first.draft?.text ?? "");

  const write = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const findings = group.map(({ at }) => at);
    const answer = await mending.ask("explain", { findings, reason, text: said });
    if (answer === null) return;
    if (!answer.ok) mending.say(({ explanations }) => explanations.refused[answer.reason]);
    else if (await mending.apply(answer.changes))
      mending.say(({ explanations }) => explanations.done);
  };

  return (
    <form className={styles.group} onSubmit={(event) => void write(event)}>
      <div className={styles.place} lang="vi">
        <FirstPlace finding={first.finding} />
      </div>
      <p className={styles.text} lang={language}>
        {text}
      </p>
      {more.length > 0 && (
        <>
          <p className={styles.quiet}>{words.more(more.length)}</p>
          <ShowMore items={more} step={FEW}>
            {(some) => (
              <ul className={styles.places} lang="vi">
                {some.map(({ at, finding }) => (
                  <li key={at}>
                    <FirstPlace finding={finding} />
                    {samePlace(finding, first.finding) && <Message finding={finding} />}
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
      {first.explanation !== null && (
        <p className={styles.quiet}>{words.said(first.explanation)}</p>
      )}
      {first.draft !== null && <p className={styles.quiet}>{words.draft}</p>}
      <div className={styles.fields}>
        <Field label={words.reason} className={styles.reason}>
          <Select
            className={styles.control}
            value={reason ?? ""}
            onChange={(_, { value }) => setReason(REASONS.find((each) => each === value) ?? null)}
          >
            <option value="">{words.choose}</option>
            {REASONS.map((each) => (
              <option key={each} value={each}>
                {words.reasons[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.text} className={styles.said}>
          <Input
            className={styles.control}
            value={said}
            onChange={(_, { value }) => setSaid(value)}
          />
        </Field>
      </div>
      <Button size="small" type="submit" disabledFocusable={mending.busy}>
        {words.write(group.length)}
      </Button>
    </form>
  );
}

/** Whether the cell alone does not tell two warnings apart: of documents that are missing, say. */
function samePlace({ places: [one] }: ShownFinding, { places: [other] }: ShownFinding): boolean {
  return one?.sheet === other?.sheet && one?.address === other?.address;
}

function Message({ finding }: { readonly finding: ShownFinding }) {
  const { text, language } = useFindingMessage(finding);
  return <div lang={language}>{text}</div>;
}
