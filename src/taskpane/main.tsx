import { FluentProvider, Spinner, webLightTheme } from "@fluentui/react-components";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { StartFailure } from "./page/StartFailure";
import { workerWorkbench } from "./worker/workerWorkbench";

const Page = lazy(() => import("./page/Page"));

const workbench = workerWorkbench(
  () => new Worker(new URL("./worker/worker.ts", import.meta.url), { name: "workbench" }),
);

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <StartFailure>
          <Suspense fallback={<Spinner label="Đang mở…" />}>
            <Page workbench={workbench} search={window.location.search} />
          </Suspense>
        </StartFailure>
      </FluentProvider>
    </StrictMode>,
  );
}
