import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { flexGrow: 1, minWidth: 0, height: "8px", accentColor: tokens.colorBrandBackground },
});

interface Props {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How many files are done; of a single one nobody knows how far it is. */
export function FileProgress({ label, done, total }: Props) {
  const styles = useStyles();
  const known = total > 1 ? { value: done, max: total } : {};
  return <progress className={styles.bar} aria-label={label} {...known} />;
}
