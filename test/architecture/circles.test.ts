import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { preProcessFile } from "typescript";

const SOURCE = join(__dirname, "../../src");

/** What each file takes from others: types and what is loaded later as well. */
function importsOfSource(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(SOURCE, file));
  return new Map(
    files.map((file) => [
      file,
      preProcessFile(readFileSync(file, "utf8"))
        .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
        .flatMap(({ fileName }) => fileOf(join(dirname(file), fileName))),
    ]),
  );
}

function fileOf(path: string): readonly string[] {
  return [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")]
    .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
    .slice(0, 1);
}

/** Files of which each leads to the next, and the last to the first; empty where there are none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next);
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}

test("no file of the source leads back to itself, not by types and not by what is loaded later", () => {
  const imports = importsOfSource();
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  expect(circleIn(imports).map((file) => file.slice(SOURCE.length + 1))).toEqual([]);
});

test("a circle is seen, with the files that it goes through", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["d", "c"]],
    ["c", ["b"]],
    ["d", []],
  ]);
  expect(circleIn(imports)).toEqual(["b", "c", "b"]);
});
