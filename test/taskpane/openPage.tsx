import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import Page from "../../src/taskpane/page/Page";
import { checkBytes } from "../../src/taskpane/check/checkBytes";
import { drawTemplate } from "../../src/taskpane/template/drawTemplate";
import type { Workbench } from "../../src/taskpane/workbench";

/** The page's own functions, without the worker around them. */
export const workbenchHere: Workbench = { check: checkBytes, drawTemplate };

beforeEach(() => window.localStorage.clear());

export function openPage(search = "", workbench: Workbench = workbenchHere) {
  const user = userEvent.setup({ applyAccept: false });
  render(
    <FluentProvider theme={webLightTheme}>
      <Page workbench={workbench} search={search} />
    </FluentProvider>,
  );
  return {
    user,
    choose: (...files: readonly (readonly [name: string, bytes: Uint8Array])[]) =>
      user.upload(
        screen.getByLabelText(/^(Chọn tệp báo cáo|Choose reports)$/, { selector: "input" }),
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
