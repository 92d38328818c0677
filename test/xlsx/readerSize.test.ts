import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle";

/** In bytes: 10 kB for the reader; what old browsers load beside it, since they cannot inflate. */
test.each([
  { file: "readWorkbook.ts", least: 2000, most: 10_240 },
  { file: "portableInflate.ts", least: 500, most: 1300 },
])("$file stays small, minified and compressed", async ({ file, least, most }) => {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  try {
    const output = join(folder, "bundled.js");
    await bundle(join(__dirname, "../../src/xlsx", file), output);
    const size = gzipSync(readFileSync(output)).length;
    expect(size).toBeGreaterThan(least);
    expect(size).toBeLessThanOrEqual(most);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
