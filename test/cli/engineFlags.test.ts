import { spawnSync } from "node:child_process";
import engineFlags from "../../build/engineFlags";

test("the engine that runs the commands knows each of its flags, and says nothing about them", () => {
  const run = spawnSync(process.execPath, [...engineFlags, "--print", "'ready'"], {
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  expect(run.stdout.trim()).toBe("ready");
});

test("one that it did not know would be told", () => {
  const run = spawnSync(process.execPath, ["--no-such-budget=1", "--print", "'ready'"], {
    encoding: "utf8",
  });
  expect(run.status).not.toBe(0);
});
