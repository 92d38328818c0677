import type { ReactNode } from "react";

/**
 * What unfolds a part of the page. A browser stops at it by itself; Excel on the web, which moves the
 * focus itself, only because it says so.
 */
export function Summary({ children }: { readonly children: ReactNode }) {
  return <summary tabIndex={0}>{children}</summary>;
}
