import { Suspense, useEffect, useState, type ReactNode } from "react";
import { afterPaint } from "./afterPaint";

/** What is fetched and drawn when everything else can be seen already. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [due, setDue] = useState(false);
  useEffect(() => afterPaint(() => setDue(true)), []);
  return due && <Suspense>{children}</Suspense>;
}
