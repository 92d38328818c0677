/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ShowMore } from "../../src/taskpane/controls/ShowMore";

const UNITS = ["DV001", "DV002", "DV003"];

test.each([
  ["to a button that came", (unit: string) => <button>{unit}</button>],
  ["to what came, where it is plain text", (unit: string) => unit],
])("the keyboard goes on %s", async (_, item) => {
  render(
    <FluentProvider theme={webLightTheme}>
      <ShowMore items={UNITS} step={2}>
        {(shown) => (
          <ul>
            {shown.map((unit) => (
              <li key={unit}>{item(unit)}</li>
            ))}
          </ul>
        )}
      </ShowMore>
    </FluentProvider>,
  );
  screen.getByRole("button", { name: "Xem thêm 1" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement?.textContent).toBe("DV003");
});
