/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { diagnostics } from "../../src/taskpane/diagnostics/diary";
import { lazyPart } from "../../src/taskpane/page/lazyPart";

/** As webpack says it. */
class ChunkLoadError extends Error {}

function Arrived({ name }: { readonly name: string }) {
  return <p>{name} has arrived</p>;
}

let complaints: jest.SpyInstance;
beforeEach(() => {
  complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => complaints.mockRestore());

test("a part that does not arrive leaves the others as they are, and is fetched anew when asked", async () => {
  const load = jest
    .fn<Promise<{ default: typeof Arrived }>, []>()
    .mockRejectedValueOnce(new ChunkLoadError())
    .mockResolvedValue({ default: Arrived });
  const Late = lazyPart(load);
  const user = userEvent.setup();
  render(
    <>
      <input aria-label="typed" />
      <Suspense>
        <Late name="Help" />
      </Suspense>
    </>,
  );
  await user.type(screen.getByLabelText("typed"), "chưa lưu");
  expect(await screen.findByRole("alert")).toHaveTextContent(/^Phần này chưa tải được/);
  expect(screen.getByLabelText("typed")).toHaveValue("chưa lưu");
  expect(diagnostics()).toMatch(/Lỗi gần nhất: programFault/);
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByText("Help has arrived")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByLabelText("typed")).toHaveValue("chưa lưu");
  expect(load).toHaveBeenCalledTimes(2);
});

test("a part that fails while it is drawn says so in its own place", async () => {
  const Broken = lazyPart(() =>
    Promise.resolve({
      default: (): never => {
        throw new RangeError("made up");
      },
    }),
  );
  render(
    <>
      <p>beside it</p>
      <Suspense>
        <Broken />
      </Suspense>
    </>,
  );
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.getByText("beside it")).toBeVisible();
});
