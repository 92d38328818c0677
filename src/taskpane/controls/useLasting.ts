import { useEffect, useState } from "react";

/** Milliseconds after which somebody who waits wants to know for what. */
const A_WHILE = 2_000;

/** Whether something has been so for a while. */
export function useLasting(isSo: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLasting(true), A_WHILE);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isSo]);
  return lasting;
}
