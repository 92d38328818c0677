/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { render, screen, within } from "@testing-library/react";
import { byDeadline, Timeline } from "../../src/taskpane/timeline/Timeline";
import { openPage } from "./openPage";
import { filledReport } from "./samples";

test("by deadline, of one day what waits longest first, without a deadline last", () => {
  const items = [
    { deadline: null, days: 3 },
    { deadline: 20, days: 1 },
    { deadline: null, days: 9 },
    { deadline: 10, days: 0 },
    { deadline: 20, days: 5 },
  ];
  expect(items.sort(byDeadline).map(({ deadline, days }) => [deadline, days])).toEqual([
    [10, 0],
    [20, 5],
    [20, 1],
    [null, 9],
    [null, 3],
  ]);
});

test("a unit's limitations stand on the line of time, the reference date between them", async () => {
  const bytes = await filledReport();
  const page = openPage();
  await page.choose(["a.xlsx", bytes]);
  await page.verdict(/^Nộp được/);
  const offer = await screen.findByRole("button", { name: "Xem theo thời hạn", expanded: false });
  await page.user.click(offer);
  const line = document.getElementById(offer.getAttribute("aria-controls") ?? "");
  if (line === null) throw new Error("no line of time");
  const [closed, open, ...others] = within(line).getAllByRole("listitem");
  expect(others).toEqual([]);
  expect(closed).toHaveTextContent("31/08/2021Đã khắc phục15-KL/ĐUK, hạn chế 1Xong");
  expect(open).toHaveTextContent(/^Ngày chốt 30\/09\/202109\/11\/2021.*15-KL\/ĐUK, hạn chế 2/);
  expect(open).toHaveTextContent("Đơn vị đang khắc phục, còn hạn");
  await page.user.click(screen.getByRole("button", { name: "Thu dòng thời hạn" }));
  expect(within(line).queryAllByRole("listitem")).toEqual([]);
});

test.each([
  ["before the first", [20, 30], false, ["the day", "20", "30"]],
  ["on the day of a deadline", [10, 15], false, ["10", "the day", "15"]],
  ["after the last", [5, 10], false, ["5", "10", "the day"]],
  ["among those without a deadline", [null], false, ["the day", "none"]],
  ["nowhere yet while later ones are not shown", [5, 10], true, ["5", "10"]],
] as const)("the reference date stands %s", (_, deadlines, more, shown) => {
  render(
    <Timeline
      items={deadlines.map((deadline) => ({ deadline, days: 0 }))}
      more={more}
      reference={15}
      mark="the day"
      keyOf={({ deadline }) => String(deadline)}
    >
      {({ deadline }) => <p>{deadline ?? "none"}</p>}
    </Timeline>,
  );
  const texts = screen.getAllByText(/./, { selector: "li div:not(:has(*)), li p" });
  expect(texts.map(({ textContent }) => textContent)).toEqual(shown);
});
