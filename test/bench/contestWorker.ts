import { Workbook } from "exceljs";
import readExcelFile from "read-excel-file/web-worker";
import { contest, type Contestant, type ContestFiles } from "./contest";
import { libraries, neededEntries, ownReader } from "./contestants";

/** Runs in a worker of the browser: takes the files, answers with the times. */
self.addEventListener("message", ({ data }: MessageEvent<ContestFiles>) => {
  run(data).then(
    (times) => self.postMessage(times),
    (error: unknown) => self.postMessage(String(error)),
  );
});

function run(files: ContestFiles) {
  const entries = files.files.map(neededEntries);
  const floor: Contestant = {
    name: "floor: DecompressionStream, the same entries",
    read: async (bytes, order) => {
      for (const { start, packedSize } of entries[order]!) {
        await inflateAll(bytes.subarray(start, start + packedSize));
      }
    },
  };
  const others: readonly Contestant[] = [
    { name: "read-excel-file", read: (bytes) => readExcelFile(bytes.buffer) },
    { name: "exceljs", read: (bytes) => new Workbook().xlsx.load(bytes.buffer) },
  ];
  return contest([floor, ownReader, ...libraries, ...others], files);
}

/** The quickest way known; through a Blob it takes several times as long. */
async function inflateAll(packed: Uint8Array<ArrayBuffer>): Promise<void> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const written = [writer.write(packed), writer.close()];
  const reader = readable.getReader();
  while (!(await reader.read()).done);
  await Promise.all(written);
}
