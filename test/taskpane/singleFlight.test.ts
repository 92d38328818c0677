import { singleFlight } from "../../src/taskpane/workbook/singleFlight";

/** A task that ends when told to. */
function heldTask() {
  const ends: (() => void)[] = [];
  let starts = 0;
  const task = (): Promise<number> => {
    starts += 1;
    const mine = starts;
    return new Promise((resolve) => ends.push(() => resolve(mine)));
  };
  return { run: singleFlight(task), ends, starts: () => starts };
}

test("who asks while it runs gets the run after it, shared with all who ask meanwhile", async () => {
  const { run, ends, starts } = heldTask();
  const first = run();
  const [second, third] = [run(), run()];
  expect(starts()).toBe(1);
  ends[0]?.();
  expect(await first).toBe(1);
  await Promise.resolve();
  expect(starts()).toBe(2);
  ends[1]?.();
  expect(await Promise.all([second, third])).toEqual([2, 2]);
});

test("who asks when nothing runs starts at once", async () => {
  const { run, ends, starts } = heldTask();
  const first = run();
  ends[0]?.();
  await first;
  void run();
  expect(starts()).toBe(2);
});

test("a run that fails does not keep the next from running", async () => {
  let count = 0;
  const run = singleFlight(() => {
    count += 1;
    return count === 1 ? Promise.reject(new Error()) : Promise.resolve(count);
  });
  const first = run();
  const second = run();
  await expect(first).rejects.toThrow();
  expect(await second).toBe(2);
});
