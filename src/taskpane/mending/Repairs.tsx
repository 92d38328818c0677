import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isStatement, type Proposal } from "../../repair/proposal";
import { Part } from "./Part";
import { RepairItem, whereOf } from "./RepairItem";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    width: "100%",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex", alignItems: "start", minWidth: 0 },
  statements: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly proposals: readonly Proposal[];
  readonly mending: Mending;
}

/** "Sửa giúp": what can be mended without a doubt, one by one or together, at the user's word. */
export function Repairs({ proposals, mending }: Props) {
  const { repairs: words } = useMendingWords();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const safe = proposals.filter((proposal) => !isStatement(proposal));
  const statements = proposals.filter(isStatement);
  const chosen = safe.filter(({ id }) => !left.has(id));

  const mend = async (some: readonly Proposal[]): Promise<void> => {
    if (some.length === 0) {
      mending.say(({ repairs }) => repairs.nothingChosen);
      return;
    }
    mending.say(null);
    const changes = await mending.ask("repair", { ids: some.map(({ id }) => id) });
    if (changes === null || !(await mending.apply(changes))) return;
    mending.say(({ repairs }) => repairs.done(some.flatMap(({ cells }) => cells).length));
  };
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };

  return (
    <Part title={words.title} explained={safe.length > 0 ? words.consent : words.none}>
      {safe.length > 0 && (
        <ul className={styles.list}>
          {safe.map((proposal) => (
            <li key={proposal.id} className={styles.item}>
              <Checkbox
                checked={!left.has(proposal.id)}
                onChange={() => toggle(proposal.id)}
                aria-label={words.choice(whereOf(proposal))}
              />
              <RepairItem proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
      {safe.length > 0 && (
        <Button
          appearance="primary"
          disabledFocusable={mending.busy}
          onClick={() => void mend(chosen)}
        >
          {words.apply(chosen.length)}
        </Button>
      )}
      {statements.length > 0 && (
        <>
          <p className={styles.statements}>{words.statements}</p>
          <div className={styles.buttons}>
            {statements.map((proposal) => (
              <Button
                key={proposal.id}
                size="small"
                disabledFocusable={mending.busy}
                title={whereOf(proposal)}
                onClick={() => void mend([proposal])}
              >
                {proposal.kind === "zeros"
                  ? `${words.zeros(proposal.cells.length)} (${proposal.cells[0]?.place.sheet ?? ""})`
                  : words.nothingArose(proposal.cells[0]?.row ?? "")}
              </Button>
            ))}
          </div>
        </>
      )}
    </Part>
  );
}
