import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** For screen readers only. */
export function Announced({ children }: { readonly children: string }) {
  return (
    <span role="status" className={useStyles().hidden}>
      {children}
    </span>
  );
}
