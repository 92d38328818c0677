import type { Budget } from "./limits";
import { type FailureCode, Refusal } from "./readFailure";
import { XmlScanner } from "./xmlScanner";
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

  readonly #budget: Budget;

  constructor(bytes: Uint8Array, budget: Budget) {
    this.#bytes = bytes;
    this.#directory = readZipDirectory(bytes, budget);
    this.#budget = budget;
  }

  has(part: string): boolean {
    return this.#directory.has(part.toLowerCase());
  }

  /**
   * Opens a part at its root element, which has to be of this name. A part that is missing is damage, and so is one that two
   * others claim: ten thousand sheets made of the same part would take hours to read.
   */
  async scan(
    part: string,
    root: string,
    otherwise: FailureCode = "damagedPart",
  ): Promise<XmlScanner> {
    const key = part.toLowerCase();
    const entry = this.#directory.get(key);
    if (entry === undefined || this.#opened.has(key)) throw new Refusal("damagedPart", part);
    this.#opened.add(key);
    const scanner = new XmlScanner(await unpackEntry(this.#bytes, entry), part, this.#budget);
    if (scanner.name !== root) throw new Refusal(otherwise, part);
    return scanner;
  }

  /** Links that start at a part ("" = the package itself), those to the outside left out. */
  async relationships(part: string): Promise<readonly Relationship[]> {
    const slash = part.lastIndexOf("/") + 1;
    const folder = part.slice(0, slash);
    const file = `${folder}_rels/${part.slice(slash)}.rels`;
    if (!this.has(file)) return [];
    const found: Relationship[] = [];
    const scanner = await this.scan(file, "Relationships");
    scanner.items("Relationship", () => {
      if (scanner.attribute("TargetMode") === "External") return;
      const type = scanner.attribute("Type") ?? "";
      found.push({
        id: scanner.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolvePart(folder, scanner.attribute("Target") ?? ""),
      });
    });
    return found;
  }
}

function resolvePart(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
