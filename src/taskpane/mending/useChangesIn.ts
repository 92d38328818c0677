import { useEffect, useState } from "react";
import type { ExcelHost } from "../../hosts/port";

/** How often the user has changed the open workbook since; 0 in a browser. */
export function useChangesIn(host: ExcelHost | null): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (host === null) return undefined;
    const watch = host.watch(() => setChanges((count) => count + 1));
    return () => void watch.then((watching) => (watching.ok ? watching.value() : undefined));
  }, [host]);
  return changes;
}
