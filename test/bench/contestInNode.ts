import { inflateRawSync } from "node:zlib";
import { Workbook } from "exceljs";
import readExcelFile from "read-excel-file/node";
import { contest, type Contestant, type ContestFiles, contestTable } from "./contest";
import { libraries, neededEntries, ownReader } from "./contestants";

export async function contestInNode(files: ContestFiles): Promise<readonly string[]> {
  const entries = files.files.map(neededEntries);
  const floor: Contestant = {
    name: "floor: inflating the same entries",
    read: (bytes, order) => {
      for (const { start, packedSize, size } of entries[order]!) {
        const chunkSize = size + 64;
        inflateRawSync(bytes.subarray(start, start + packedSize), { chunkSize });
      }
    },
  };
  const others: readonly Contestant[] = [
    { name: "read-excel-file", read: (bytes) => readExcelFile(Buffer.from(bytes)) },
    { name: "exceljs", read: (bytes) => new Workbook().xlsx.load(bytes.buffer) },
  ];
  const times = await contest([floor, ownReader, ...libraries, ...others], files);
  return contestTable("Node", files.title, times);
}
