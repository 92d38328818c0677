import { hyg08 } from "../../../src/rules/hygiene/hyg08NotANumber";
import { hyg09 } from "../../../src/rules/hygiene/hyg09Dash";
import { materialOf, told } from "../material";

test.each([
  ["a year", "tblVanBan#0", "nam_ap_dung", "E7"],
  ["the number of a limitation", "tblKhacPhuc#0", "stt_hc", "D7"],
])("%s is never asked to be 0", (_, row, key, cell) => {
  const [word] = told(hyg08, materialOf({ [row]: { [key]: "x" } }));
  expect(word).toMatchObject({ severity: "error", cells: [`${row}.${key}`] });
  expect(word?.message).toMatch(
    new RegExp(`^Ô ${cell} .+ ghi "x", không phải số. Gõ lại bằng chữ số.$`),
  );
  const [dash] = told(hyg09, materialOf({ [row]: { [key]: "–" } }));
  expect(dash?.message).toMatch(
    new RegExp(`^Ô ${cell} .+ ghi dấu "–", nhưng ô này cần một số. Gõ số vào ô.$`),
  );
});
