import { readFileSync } from "node:fs";
import { Linter } from "eslint";
import { JSDOM } from "jsdom";

/** The gate before the program (src/gate), as an old engine meets it. */
const gate = readFileSync("src/gate/gate.js", "utf8");

/** A page with the gate in it, whose engine lacks `without`: "Promise", "Object.hasOwn" … */
function page(
  without: readonly string[],
  address = "https://so.example.vn/chi-tieu/taskpane.html",
) {
  const { window } = new JSDOM('<body><div id="root"><p>Đang mở…</p></div></body>', {
    url: `${address}?view=check&lang=en#x/y`,
    runScripts: "outside-only",
  });
  // jsdom has no workers.
  window.eval("globalThis.Worker = function () {}");
  for (const feature of without) window.eval(`delete ${feature}`);
  window.eval(gate);
  return window;
}

const shown = (window: ReturnType<typeof page>): string =>
  window.document.body.textContent.replace(/\s+/g, " ");

test("it is ECMAScript 5 to the last character", () => {
  const faults = (code: string) =>
    new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } });
  expect(faults(gate)).toEqual([]);
  expect(faults(readFileSync("src/gate/offlineLibrary.js", "utf8"))).toEqual([]);
  expect(faults("const a = () => 1;")).toHaveLength(1);
});

test("in a recent engine it leaves the page alone", () => {
  const window = page([]);
  expect(window.document.getElementById("root")).not.toBeNull();
  expect(window.document.getElementById("gate")).toBeNull();
});

test.each([
  ["Promise"],
  ["Worker"],
  ["Object.hasOwn"],
  ["Array.prototype.at"],
  ["String.prototype.replaceAll"],
])("without %s it shuts the page and leads to the one for saved files", (feature) => {
  const window = page([feature]);
  expect(window.document.getElementById("root")).toBeNull();
  expect(shown(window)).toMatch(/quá cũ để chạy Sổ chỉ tiêu/);
});

test("it needs nothing that Internet Explorer lacks", () => {
  const missing = [
    ...["Promise", "Symbol", "Map", "Set", "fetch", "Proxy", "Reflect", "WeakRef", "URL"],
    ...["Object.assign", "Object.entries", "Object.hasOwn", "Array.from", "Array.prototype.at"],
    ...["Array.prototype.includes", "String.prototype.includes", "String.prototype.startsWith"],
    ...["String.prototype.replaceAll", "Element.prototype.append", "Element.prototype.remove"],
    ...["Element.prototype.closest", "Element.prototype.replaceWith", "NodeList.prototype.forEach"],
  ];
  const window = page(missing);
  const [vi, en] = [...window.document.querySelectorAll("#gate [lang]")];
  expect(vi?.getAttribute("lang")).toBe("vi");
  expect(vi?.textContent).toMatch(/bấm Bật chỉnh sửa.*Microsoft Edge hoặc Chrome.*Soát số liệu/);
  expect(en?.getAttribute("lang")).toBe("en");
  expect(en?.textContent).toMatch(/Enable Editing.*Microsoft Edge or Chrome.*Check figures/);
  const addresses = [...window.document.querySelectorAll("input")].map(({ value }) => value);
  expect(addresses).toEqual([
    "https://so.example.vn/chi-tieu/index.html",
    "https://so.example.vn/chi-tieu/index.html?lang=en",
  ]);
});

test("the pane shuts it for an Excel that is too old", () => {
  const window = page([]);
  window.eval('closeGate("oldExcel")');
  expect(window.document.getElementById("root")).toBeNull();
  expect(shown(window)).toMatch(/Excel trên máy này quá cũ/);
  expect(window.document.querySelector("[role=alert]")).not.toBeNull();
});
