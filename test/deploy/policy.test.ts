/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { headerPolicy, OFFICE_CDN, pagePolicy } from "../../deploy/contentSecurityPolicy";

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

test("nginx sends the declared policy", () => {
  const config = readFileSync("deploy/nginx.conf", "utf8").replace(/^\s*#.*$/gm, "");
  const sent = [...config.matchAll(/^\s*add_header Content-Security-Policy "([^"]*)" always;$/gm)];
  expect(sent.map(([, policy]) => policy)).toEqual([headerPolicy()]);
  expect(config).not.toContain("X-Frame-Options");
  // One in a location would switch off all those of the server.
  expect(config).not.toMatch(/\blocation [^}]*add_header/);
});

/** A block of nginx' configuration, one line each. */
function block(head: string): string[] {
  const config = readFileSync("deploy/nginx.conf", "utf8").replace(/^\s*#.*$/gm, "");
  const [, body = ""] = config.split(head);
  const lines = body.slice(body.indexOf("{") + 1).split("\n");
  return lines
    .slice(
      0,
      lines.findIndex((line) => line.trim() === "}"),
    )
    .map((line) => line.trim());
}

test.each([
  ["200 /check.5f033b5b031865213196.js", true],
  ["304 /so-chi-tieu/check.5f033b5b031865213196.js", true],
  ["206 /check.5f033b5b031865213196.js", true],
  // While a new version is being copied: an answer that was kept would be for a year.
  ["404 /check.5f033b5b031865213196.js", false],
  ["503 /check.5f033b5b031865213196.js", false],
  ["200 /gate.js", false],
  ["200 /office/excel-web-16.00.js", false],
  ["200 /check.5f033b5b031865213196.js.LICENSE.txt", false],
  ["200 /index.html", false],
] as const)("nginx: %s may be kept for good: %p", (answer, isKept) => {
  const rules = block('map "$status $uri"').flatMap((line) => {
    const [, pattern, value] = /^"~(.*)"\s+"(.*)";$/.exec(line) ?? [];
    return pattern === undefined ? [] : [[new RegExp(pattern), value] as const];
  });
  const [, value = "no-cache"] = rules.find(([pattern]) => pattern.test(answer)) ?? [];
  expect(rules).not.toEqual([]);
  expect(value).toBe(isKept ? "public, max-age=31536000, immutable" : "no-cache");
});

test("every kind of file of the site has its type on both servers", () => {
  const types = block("    types").filter(Boolean);
  expect(
    Object.fromEntries(types.map((line) => line.replace(";", "").split(/\s+/).reverse())),
  ).toEqual({
    ...{ html: "text/html", css: "text/css", js: "text/javascript", xml: "text/xml" },
    ...{ txt: "text/plain", md: "text/markdown", png: "image/png" },
  });
  const text = readFileSync("deploy/web.config", "utf8");
  const config = new DOMParser().parseFromString(text, "text/xml");
  const given = [...config.querySelectorAll("staticContent > mimeMap")].map((at) => [
    at.getAttribute("fileExtension"),
    at.getAttribute("mimeType"),
  ]);
  // The others IIS knows by itself.
  expect(Object.fromEntries(given)).toEqual({
    ".js": "text/javascript; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
  });
});

test("IIS sends the declared policy", () => {
  const text = readFileSync("deploy/web.config", "utf8");
  const config = new DOMParser().parseFromString(text, "text/xml");
  expect(config.getElementsByTagName("parsererror")).toHaveLength(0);
  const added = [...config.querySelectorAll("customHeaders > add")];
  const sent = new Map(added.map((at) => [at.getAttribute("name"), at.getAttribute("value")]));
  expect(sent.get("Content-Security-Policy")).toBe(headerPolicy());
  expect([...sent.keys()]).not.toContain("X-Frame-Options");
  const nginx = readFileSync("deploy/nginx.conf", "utf8");
  for (const name of ["X-Content-Type-Options", "Referrer-Policy"]) {
    expect(nginx).toContain(`add_header ${name} "${sent.get(name) ?? ""}" always;`);
  }
});

/** What tells the entries of one collection apart. */
const keyOf = (entry: Element): string | undefined =>
  ["name", "fileExtension", "verb", "value"].flatMap((name) => entry.getAttribute(name) ?? [])[0];

test("IIS is given nothing twice, whatever the server has set already", () => {
  const text = readFileSync("deploy/web.config", "utf8");
  const config = new DOMParser().parseFromString(text, "text/xml");
  const added = [...config.querySelectorAll("add, mimeMap")];
  expect(added).toHaveLength(8);
  const twice = added.filter((entry) => {
    const siblings = [...(entry.parentElement?.children ?? [])];
    const before = siblings.slice(0, siblings.indexOf(entry));
    return !before.some(
      (each) =>
        each.localName === "clear" || (each.localName === "remove" && keyOf(each) === keyOf(entry)),
    );
  });
  expect(twice.map(keyOf)).toEqual([]);
});

test("nothing comes from elsewhere, nothing runs that stands in the page or is made from text", () => {
  for (const [directive, sources] of directives(headerPolicy())) {
    if (directive === "frame-ancestors") continue;
    for (const source of sources) expect(source).toMatch(/^(?:'none'|'self'|data:|'sha256-.+')$/);
  }
  expect(directives(headerPolicy()).get("default-src")).toEqual(["'none'"]);
});

test("Excel on the web may frame the pages, which only a header can say", () => {
  const ancestors = directives(headerPolicy()).get("frame-ancestors") ?? [];
  expect(ancestors).toContain("https://*.officeapps.live.com");
  expect(ancestors).not.toContain("*");
  expect(directives(pagePolicy()).has("frame-ancestors")).toBe(false);
});

test("with office.js from Microsoft, its server is the only one added", () => {
  const own = directives(headerPolicy());
  for (const [directive, sources] of directives(headerPolicy({ cdn: true }))) {
    const more = sources.filter((source) => !own.get(directive)?.includes(source));
    expect(more).toEqual(directive === "script-src" ? [OFFICE_CDN] : []);
  }
});
