import { findingMessage } from "../../../src/messages/render";
import { fup10 } from "../../../src/rules/followUps/fup10SecretContent";
import { materialOf, testRule } from "../material";
import { cell, followed, R, round } from "./remedies";

const row = (content: string | null) => round(1, { due: R + 30 }, { noi_dung: content });

testRule(fup10, {
  accept: [
    { name: "no secrecy", changes: followed([row("Chậm triển khai")]) },
    {
      name: "secret, without content",
      changes: followed([row(null)], { do_mat: "Mật", noi_dung: null }),
    },
    {
      name: "secret, a blank typed",
      changes: followed([row(" ")], { do_mat: "Mật", noi_dung: " " }),
    },
    {
      name: "a degree that is not in the list",
      changes: followed([row("Chậm")], { do_mat: "Hơi mật" }),
    },
    { name: "no degree", changes: followed([row("Chậm")], { do_mat: null }) },
  ],
  reject: [
    {
      name: "the content of a secret conclusion",
      changes: followed([row(null)], { do_mat: "Tối mật", noi_dung: "Vụ việc A" }),
      cells: ["tblKetLuan#0.noi_dung"],
      message: ['độ mật "Tối mật"'],
    },
    {
      name: "a limitation of a secret conclusion, the degree in capitals",
      changes: followed([row("Vụ việc A")], { do_mat: "MẬT", noi_dung: null }),
      cells: [cell(0, "noi_dung")],
      message: ['"Mật"'],
    },
  ],
});

test("the secret is never repeated", () => {
  const secret = "Vụ việc A";
  const changes = followed([row(secret)], { do_mat: "Tuyệt mật", noi_dung: secret });
  const findings = fup10.check(materialOf(changes));
  expect(findings).toHaveLength(2);
  expect(JSON.stringify(findings)).not.toContain(secret);
  expect(findings.map((finding) => findingMessage(finding)).join()).not.toContain(secret);
});
