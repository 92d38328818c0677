import { differences, ORACLES, ownValues } from "./oracles";
import { WRITERS } from "./writers";

describe.each(Object.entries(WRITERS))("%s", (_writer, make) => {
  test.each(Object.entries(ORACLES))("%s reads the same values", async (_oracle, read) => {
    const bytes = await make();
    const own = await ownValues(bytes);
    if (typeof own === "string") throw new Error(own);
    expect(own.size).toBeGreaterThan(10);
    expect(differences(own, await read(bytes))).toEqual([]);
  });
});
