import { useEffect, useState, type ReactNode } from "react";
import type { OfficeState } from "../../hosts/excel/officeReady";
import { NotInExcel } from "./NotInExcel";

interface Props {
  readonly first: OfficeState;
  /** What Excel says when it has been silent at first: the pane goes on by itself. */
  readonly later: Promise<OfficeState>;
  readonly ready: ReactNode;
}

/** The pane where there is an Excel to work with, else what to do. */
export function InExcel({ first, later, ready }: Props) {
  const [state, setState] = useState(first);
  useEffect(() => {
    void later.then(setState);
  }, [later]);
  return state === "ready" ? ready : <NotInExcel state={state} />;
}
