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

test("IIS sends the declared policy", () => {
  const text = readFileSync("deploy/web.config", "utf8");
  const config = new DOMParser().parseFromString(text, "text/xml");
  expect(config.getElementsByTagName("parsererror")).toHaveLength(0);
  const added = [...config.querySelectorAll("customHeaders > add")];
  const sent = new Map(added.map((at) => [at.getAttribute("name"), at.getAttribute("value")]));
  expect(sent.get("Content-Security-Policy")).toBe(headerPolicy());
  expect([...sent.keys()]).not.toContain("X-Frame-Options");
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
