import { describeFile } from "../../src/cli/describeFile";
import { tellFaults } from "../../src/cli/commandLine";

const failed = { file: "BC.xlsx", ok: false, reason: "programFault" } as const;

test("a file on which the program fails is told like any that is not received", () => {
  const shown = { filter: { severities: [], sheet: null }, colours: false };
  expect(describeFile({ ...failed, fault: "RangeError" }, shown)).toBe(
    "BC.xlsx\nChưa nhận được: Chương trình không soát được tệp này. Chuyển tệp cho người phụ trách.",
  );
});

test("what to hand on beside it goes to standard error, for such files alone", () => {
  const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  tellFaults([
    { file: "BC_1.xlsx", fault: null },
    { file: "BC_2.xlsx", fault: "RangeError < command.js:1:2" },
  ]);
  const said = write.mock.calls.map(([line]) => line);
  write.mockRestore();
  expect(said).toEqual([
    "Chương trình gặp lỗi: BC_2.xlsx: RangeError < command.js:1:2\nGửi dòng này kèm tệp cho người phụ trách.\n",
  ]);
});
