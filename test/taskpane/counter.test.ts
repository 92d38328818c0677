import { counter } from "../../src/taskpane/consolidation/workers/counter";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the first file is told at once, then what has come since, and never twice the same", () => {
  const told: number[] = [];
  const count = counter((done) => told.push(done));
  count();
  expect(told).toEqual([1]);
  count();
  count();
  expect(told).toEqual([1]);
  jest.advanceTimersByTime(100);
  expect(told).toEqual([1, 3]);
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([1, 3]);
  count();
  expect(told).toEqual([1, 3, 4]);
  expect(jest.getTimerCount()).toBe(1);
  jest.runAllTimers();
  expect(jest.getTimerCount()).toBe(0);
});
