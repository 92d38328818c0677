import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const ROOT = join(__dirname, "../..");
const ROOMS = ["src", "test", "docs", "build", "deploy", "assets"];
const files = [
  ...readdirSync(ROOT),
  ...ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" }).map((path) =>
      join(room, path).split(sep).join("/"),
    ),
  ),
];
// What changed in the past may name what is gone since.
const documents = files.filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md");

/** Files and folders of the source named in code spans, as `hosts/port.ts` or `src/demo/plants/`. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:tsx?|c?js|mjs)))`/gu)].map(
    ([, path = ""]) => path,
  );

const isThere = (named: string): boolean =>
  files.some((path) => `/${path}/`.includes(`/${named.replace(/\/$/u, "")}/`));

/** Made by the build or a command. */
const MADE = /^(?:dist|out|office)\//u;

test.each(documents)("%s names files and folders that are there", (document) => {
  const text = readFileSync(join(ROOT, document), "utf8");
  expect(namedIn(text).filter((path) => !MADE.test(path) && !isThere(path))).toEqual([]);
});

test("a file that is gone is noticed", () => {
  const [named = ""] = namedIn("All of it is in `hosts/file/host.ts`.");
  expect(named).toBe("hosts/file/host.ts");
  expect(isThere(named)).toBe(false);
});

test("the readme's map has every room of the source", () => {
  const map = readFileSync(join(ROOT, "README.md"), "utf8");
  const mapped = [...map.matchAll(/^(src\/\w+\/) +\S/gmu)].map(([, room]) => room);
  const rooms = readdirSync(join(ROOT, "src")).map((name) => `src/${name}/`);
  expect(mapped.sort()).toEqual(rooms.sort());
});
