import { strFromU8, unzipSync } from "fflate";
import type { Report } from "./gateFault";
import { childrenOf, parseXml, type XmlElement } from "./xmlTree";

export interface SheetPart {
  readonly name: string;
  readonly state: string;
  readonly part: string;
  readonly root: XmlElement;
  readonly tables: readonly { readonly part: string; readonly root: XmlElement }[];
}

/** The raw package, read part by part. */
export interface WorkbookParts {
  readonly workbook: XmlElement;
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly XmlElement[];
  readonly styles: XmlElement | undefined;
}

/** Opens the package; null when it is too broken to look further. */
export function openWorkbook(bytes: Uint8Array, report: Report): WorkbookParts | null {
  const files = unzip(bytes, report);
  if (files === null) return null;
  const read = (part: string): XmlElement | undefined => {
    const data = files[part];
    if (data === undefined) {
      report("package", part, "the part is missing");
      return undefined;
    }
    try {
      return parseXml(strFromU8(data));
    } catch (error) {
      report("package", part, String(error));
      return undefined;
    }
  };
  checkContentTypes(Object.keys(files), read("[Content_Types].xml"), report);
  const links = (part: string): readonly Link[] => {
    const slash = part.lastIndexOf("/") + 1;
    const file = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    return files[file] === undefined ? [] : linksOf(read(file), part.slice(0, slash));
  };
  const workbook = read("xl/workbook.xml");
  if (workbook === undefined) return null;
  const workbookLinks = links("xl/workbook.xml");
  const partOf = (type: string) => workbookLinks.find((link) => link.type === type)?.part;
  const sheets = childrenOf(workbook, "sheet", "sheets").flatMap(({ attributes }) => {
    const part = workbookLinks.find(({ id }) => id === attributes["id"])?.part ?? "";
    const root = read(part);
    if (root === undefined) return [];
    const tables = links(part)
      .filter(({ type }) => type === "table")
      .flatMap((link) => {
        const table = read(link.part);
        return table === undefined ? [] : [{ part: link.part, root: table }];
      });
    return [
      {
        name: attributes["name"] ?? "",
        state: attributes["state"] ?? "visible",
        part,
        root,
        tables,
      },
    ];
  });
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  return {
    workbook,
    sheets,
    strings: stringsPart === undefined ? [] : (read(stringsPart)?.children ?? []),
    styles: stylesPart === undefined ? undefined : read(stylesPart),
  };
}

function unzip(bytes: Uint8Array, report: Report): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes);
  } catch (error) {
    report("package", "zip", String(error));
    return null;
  }
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

function linksOf(root: XmlElement | undefined, folder: string): readonly Link[] {
  return childrenOf(root, "Relationship").flatMap(({ attributes }) => {
    if (attributes["TargetMode"] === "External") return [];
    const target = attributes["Target"] ?? "";
    const steps = (target.startsWith("/") ? target.slice(1) : folder + target).split("/");
    const path: string[] = [];
    for (const step of steps) {
      if (step === "..") path.pop();
      else path.push(step);
    }
    const type = attributes["Type"] ?? "";
    return [
      {
        id: attributes["Id"] ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: path.join("/"),
      },
    ];
  });
}

/** Excel refuses a package with a part whose kind is not declared, or a declared part that is missing. */
function checkContentTypes(
  parts: readonly string[],
  types: XmlElement | undefined,
  report: Report,
): void {
  const overrides = new Set(childrenOf(types, "Override").map((c) => c.attributes["PartName"]));
  const extensions = new Set(childrenOf(types, "Default").map((c) => c.attributes["Extension"]));
  for (const part of parts) {
    if (part === "[Content_Types].xml") continue;
    const extension = part.slice(part.lastIndexOf(".") + 1);
    if (!overrides.has(`/${part}`) && !extensions.has(extension)) {
      report("package", part, "no content type");
    }
  }
  for (const name of overrides) {
    if (!parts.includes((name ?? "").slice(1)))
      report("package", name ?? "", "declared, not there");
  }
}
