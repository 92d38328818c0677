/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CopyButton } from "../../src/taskpane/controls/CopyButton";

test("where the clipboard is forbidden the text is there to copy, and that is read out", async () => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  const words = { copied: "Đã chép", byHand: "Chưa chép được." };
  render(<CopyButton label="Chép câu" text="Một câu." words={words} />);
  expect(screen.getByRole("status").textContent).toBe("");
  await user.click(screen.getByRole("button", { name: "Chép câu" }));
  expect(await screen.findByRole("textbox", { name: /^Chưa chép được\./ })).toBeVisible();
  expect(screen.getByRole("status").textContent).toBe("Chưa chép được.");
});
