import { makeStyles, tokens } from "@fluentui/react-components";
import { ExplanationForm } from "./ExplanationForm";
import { Part } from "./Part";
import type { MendingLook } from "./protocol";
import type { Mending } from "./useMending";
import { groupsOf, keyOf } from "./warningGroups";
import { useMendingWords } from "./words/useMendingWords";

const useStyles = makeStyles({
  groups: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    width: "100%",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: 0 },
});

interface Props {
  readonly look: MendingLook;
  readonly mending: Mending;
}

/** "Giải trình": a reason for each warning that stays, for all of one kind at once. */
export function Explanations({ look: { warnings, lapsed }, mending }: Props) {
  const { explanations: words } = useMendingWords();
  const styles = useStyles();
  const open = warnings.filter(({ explanation }) => explanation === null).length;
  const explained = warnings.length === 0 ? words.none : words.intro;
  return (
    <Part title={words.title} explained={explained}>
      {warnings.length > 0 && <p className={styles.text}>{words.open(open, warnings.length)}</p>}
      <div className={styles.groups}>
        {groupsOf(warnings).map((group) => (
          <ExplanationForm key={keyOf(group)} group={group} mending={mending} />
        ))}
      </div>
      {lapsed.length > 0 && (
        <ul className={styles.list}>
          {lapsed.map(({ rule, why }, index) => (
            <li key={index}>{words.lapsed(rule, why)}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}
