import { req02 } from "../../../src/rules/required/req02SatisfactionMissing";
import { req03 } from "../../../src/rules/required/req03SatisfactionUnasked";
import { field } from "../../oracle/rows";
import { type Accepted, addressOf, type Changes, materialOf, testRule, told } from "../material";

const fields = (...rows: ReturnType<typeof field>[]): Changes => ({ tblHaiLong: rows });
const administrative = (answer: string | null): Changes => ({
  fields: { la_co_quan_hanh_chinh: answer },
});
const MISSING =
  'Đơn vị là cơ quan hành chính nhưng bảng hài lòng chưa có phiếu nào. Ghi bảng hài lòng, hoặc giải trình "Chưa tổ chức khảo sát".';

test.each<Accepted>([
  { name: "two fields", changes: {} },
  { name: "one valid form", changes: fields(field("Hộ tịch", [1, 0, 0, 0])) },
  { name: "no agency, nothing there", changes: {}, setting: { kind: "committee" } },
  {
    name: "whether it is an agency is not known",
    changes: { ...fields(), ...administrative(null) },
  },
  {
    name: "valid forms typed as text",
    changes: fields({ ...field("Hộ tịch", [9, 0, 1, 0]), hop_le: "10" }),
  },
])("REQ02 lets pass: $name", ({ changes, setting }) => {
  expect(told(req02, materialOf(changes, setting))).toEqual([]);
});

test.each([
  { name: "nothing there", changes: fields() },
  { name: "a field of nought", changes: fields(field("Hộ tịch", [0, 0, 0, 0])) },
  {
    name: "valid forms blank",
    changes: fields({ ...field("Hộ tịch", [9, 0, 1, 0]), hop_le: null }),
  },
  { name: "the answer in other letters", changes: { ...fields(), ...administrative(" CÓ") } },
])("REQ02 finds: $name, and shows the first cell to type in", ({ changes }) => {
  const material = materialOf(changes);
  expect(told(req02, material)).toEqual([
    { severity: "warning", cells: ["tblHaiLong#*.hop_le"], message: MISSING },
  ]);
  expect(req02.check(material).map(addressOf)).toEqual(["6 Hài lòng!E7"]);
});

const UNASKED =
  'Đơn vị không phải cơ quan hành chính nhưng có ghi bảng hài lòng; số liệu ấy không được tính. Xóa bảng, hoặc báo Khối sửa mục "Là cơ quan hành chính nhà nước".';

testRule(req03, {
  accept: [
    { name: "an agency", changes: {} },
    { name: "nothing there", changes: {}, setting: { kind: "committee" } },
    {
      name: "blank rows",
      changes: fields({ linh_vuc: null, hop_le: null }),
      setting: { kind: "committee" },
    },
    { name: "whether it is an agency is not known", changes: administrative(null) },
  ],
  reject: [
    {
      name: "two fields",
      changes: administrative("Không"),
      cells: ["tblHaiLong#0.hop_le"],
      message: UNASKED,
    },
    {
      name: "a name of a field alone, in the second row",
      changes: fields({ linh_vuc: null }, { linh_vuc: "Hộ tịch" }),
      setting: { kind: "cell" },
      cells: ["tblHaiLong#1.hop_le"],
      message: UNASKED,
    },
  ],
});
