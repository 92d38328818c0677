/** One XML element; names without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Parses a whole part; throws when it is not well formed. */
export function parseXml(text: string): XmlElement {
  const root = openElement("", "");
  const open: OpenElement[] = [root];
  const content = text.replace(/^\uFEFF/, "");
  let at = 0;
  for (const match of content.matchAll(TOKEN)) {
    at = match.index + match[0].length;
    const [, closing, fullName, attributes = "", selfClosing, characters] = match;
    const parent = open[open.length - 1];
    if (parent === undefined) throw new Error("text after the root element");
    if (characters !== undefined) parent.text += unescape(characters);
    else if (fullName !== undefined) {
      const name = localName(fullName);
      if (closing === "/") {
        if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
        open.pop();
      } else {
        const element = openElement(name, attributes);
        parent.children.push(element);
        if (selfClosing !== "/") open.push(element);
      }
    }
  }
  const [document, ...more] = root.children;
  if (at !== content.length || open.length !== 1 || document === undefined || more.length > 0) {
    throw new Error("not well formed");
  }
  return document;
}

function openElement(name: string, attributes: string): OpenElement {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = "", double, single]) => [
    localName(key),
    unescape(double ?? single ?? ""),
  ]);
  return {
    name,
    attributes: Object.fromEntries(pairs) as Record<string, string>,
    children: [],
    text: "",
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function unescape(text: string): string {
  return text.replace(
    /&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ""] ?? whole;
    },
  );
}

/** The children of one name, at any place below an element's direct sections when `inside` is given. */
export function childrenOf(
  element: XmlElement | undefined,
  name: string,
  inside?: string,
): readonly XmlElement[] {
  const parents =
    inside === undefined ? [element] : (element?.children ?? []).filter((c) => c.name === inside);
  return parents.flatMap((parent) => (parent?.children ?? []).filter((c) => c.name === name));
}

/** Texts in SpreadsheetML escape what XML cannot hold as _x000D_. */
export function storedText(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
