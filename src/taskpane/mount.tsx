import { FluentProvider } from "@fluentui/react-components";
import { StrictMode, Suspense, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { StartFailure } from "./page/StartFailure";
import { Waiting } from "./page/Waiting";
import type { Tasks, Workbench } from "./workbench";
import { poolSize } from "./worker/workerPool";
import { workerWorkbench } from "./worker/workerWorkbench";

declare global {
  /** Of the package; the build puts it in. */
  const VERSION: string;
}

// The page has the theme as a style sheet (build/themeSheet.js).
const IN_STYLE_SHEET = {};

/** Draws the program into the page; nothing where gate.js has shut it. */
export function mount(content: ReactNode): void {
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <FluentProvider theme={IN_STYLE_SHEET}>
        <StartFailure>
          <Suspense fallback={<Waiting label="Đang mở…" />}>{content}</Suspense>
        </StartFailure>
      </FluentProvider>
    </StrictMode>,
  );
}

/** The heavy work in web workers; one of them gets ready for the task that comes first. */
export function pageWorkbench(first: keyof Tasks): Workbench {
  const workbench = workerWorkbench(
    () => new Worker(new URL("./worker/worker.ts", import.meta.url), { name: "worker" }),
    { size: poolSize(navigator.hardwareConcurrency) },
  );
  workbench.prepare(first);
  return workbench;
}
