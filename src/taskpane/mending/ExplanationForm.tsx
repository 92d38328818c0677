import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { LISTS } from "../../catalogue/lists";
import type { Reason } from "../../explanations/explainChanges";
import { useFindingMessage } from "../words/WordsContext";
import type { Group } from "./Explanations";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const REASONS: readonly Reason[] = LISTS.LY_DO_GIAI_TRINH.map(({ code }) => code);

/** What is expected of some rules; anything else may be said as well. */
const LIKELY: Readonly<Record<string, Reason>> = {
  REQ02: "CHUA_KHAO_SAT",
  XP01: "DINH_CHINH",
  XP03: "DINH_CHINH",
  XP08: "CHUYEN_SINH_HOAT",
};

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
    if (!answer.ok) mending.say(words.refused[answer.reason]);
    else if (await mending.apply(answer.changes)) mending.say(words.done);
  };

  return (
    <form className={styles.group} onSubmit={(event) => void write(event)}>
      <p className={styles.text} lang={language}>
        {text}
      </p>
      {more.length > 0 && <p className={styles.quiet}>{words.more(more.length)}</p>}
      {first.explanation !== null && (
        <p className={styles.quiet}>{words.said(first.explanation)}</p>
      )}
      {first.draft !== null && <p className={styles.quiet}>{words.draft}</p>}
      <div className={styles.fields}>
        <Field label={words.reason}>
          <Select
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
        <Field label={words.text}>
          <Input value={said} onChange={(_, { value }) => setSaid(value)} />
        </Field>
      </div>
      <Button size="small" type="submit" disabledFocusable={mending.busy}>
        {words.write(group.length)}
      </Button>
    </form>
  );
}
