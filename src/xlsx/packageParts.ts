import { Refusal } from "./readFailure";
import { type FileLimits, LIMITS } from "./limits";
import { XmlScanner } from "./xmlScanner";
import { inUtf8 } from "./xmlText";
import { readZipDirectory, type ZipDirectory } from "./zipDirectory";
import { unpackEntry } from "./zipPart";

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "table" … the same in strict and transitional files. */
  readonly type: string;
  /** Full name of the part, without "/" at the beginning. */
  readonly target: string;
}

/** The parts of an Office file: a zip whose files refer to each other by relationships. */
export class PackageParts {
  readonly #bytes: Uint8Array;
  readonly #directory: ZipDirectory;
  readonly #opened = new Set<string>();

  constructor(bytes: Uint8Array, limits: FileLimits) {
    this.#bytes = bytes;
    this.#directory = readZipDirectory(bytes, limits);
  }

  has(part: string): boolean {
    return this.#directory.has(part.toLowerCase());
  }

  /**
   * Opens a part at its root element. A part that is missing is damage, and so is one that two
   * others claim: ten thousand sheets made of the same part would take hours to read.
   */
  async scan(part: string): Promise<XmlScanner> {
    const key = part.toLowerCase();
    const entry = this.#directory.get(key);
    if (entry === undefined || this.#opened.has(key)) throw new Refusal("damagedPart", part);
    this.#opened.add(key);
    return new XmlScanner(inUtf8(await unpackEntry(this.#bytes, entry), part), part);
  }

  /** Links that start at a part ("" = the package itself), those to the outside left out. */
  async relationships(part: string): Promise<readonly Relationship[]> {
    const slash = part.lastIndexOf("/") + 1;
    const folder = part.slice(0, slash);
    const file = `${folder}_rels/${part.slice(slash)}.rels`;
    if (!this.has(file)) return [];
    const found: Relationship[] = [];
    const scanner = await this.scan(file);
    let name;
    while ((name = scanner.child(1)) !== null) {
      if (name !== "Relationship" || scanner.attribute("TargetMode") === "External") continue;
      if (found.length >= LIMITS.entries) throw new Refusal("tooLarge", file);
      const type = scanner.attribute("Type") ?? "";
      found.push({
        id: scanner.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolvePart(folder, scanner.attribute("Target") ?? ""),
      });
    }
    return found;
  }
}

function resolvePart(folder: string, target: string): string {
  if (/^[^/\\.]+(?:[/.][^/\\.]+)*$/.test(target)) return folder + target;
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
