import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { faultDetail } from "../../src/app/faultDetail";
import type { ExcelHost } from "../../src/hosts/port";
import Page from "../../src/taskpane/page/Page";
import type { Done, Tasks, Workbench } from "../../src/taskpane/workbench";
import { TASKS } from "../../src/taskpane/worker/tasks";

const here =
  <Name extends keyof Tasks>(name: Name) =>
  async (order: Parameters<Tasks[Name]>[0]): Promise<Done<Awaited<ReturnType<Tasks[Name]>>>> => {
    const task = TASKS[name] as (
      order: Parameters<Tasks[Name]>[0],
    ) => Promise<Awaited<ReturnType<Tasks[Name]>>>;
    try {
      return { ok: true, value: await task(order) };
    } catch (error) {
      return { ok: false, fault: { code: "programFault", detail: faultDetail(error) } };
    }
  };

// The check runs for real, on machines that may be busy.
configure({ asyncUtilTimeout: 15_000 });

/** The page's own functions, without the worker around them. */
export const workbenchHere: Workbench = {
  check: here("check"),
  checkOpen: here("checkOpen"),
  findingsWritten: here("findingsWritten"),
  drawTemplate: here("drawTemplate"),
  templateSheets: here("templateSheets"),
  checkedCopy: here("checkedCopy"),
  mend: here("mend"),
};

/** What a workbench gives whose worker has failed. */
export const failing = () =>
  Promise.resolve({
    ok: false,
    fault: { code: "programFault", detail: "made up in the worker" },
  } as const);

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});

interface Setting {
  readonly workbench?: Workbench;
  readonly host?: ExcelHost;
}

export function openPage(search = "", { workbench = workbenchHere, host }: Setting = {}) {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  const user = userEvent.setup({ applyAccept: false });
  const { unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <Suspense>
        <Page
          workbench={workbench}
          search={search}
          version="9.9.9"
          {...(host === undefined ? {} : { host })}
        />
      </Suspense>
    </FluentProvider>,
  );
  return {
    user,
    unmount,
    choose: async (...files: readonly (readonly [name: string, bytes: Uint8Array])[]) =>
      user.upload(
        await screen.findByLabelText(/^(Chọn tệp báo cáo|Choose reports)$/, { selector: "input" }),
        files.map(([name, bytes]) => fileOf(name, bytes)),
      ),
    verdict: (text: RegExp) => screen.findByText(text, { selector: "[role=status] *" }),
  };
}

function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([new Uint8Array(bytes)], name);
  // jsdom's files cannot be read the way browsers' can.
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return file;
}
