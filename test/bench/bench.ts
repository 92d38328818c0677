import { contestInBrowser } from "./contestInBrowser";
import { contestInNode } from "./contestInNode";
import { contestFiles } from "./contestFiles";
import { hostileTable } from "./hostileTable";
import { blocTable } from "./blocTable";
import { stageTable } from "./stages";

/** Units of a bloc; other numbers may be given: `npm run bench -- 1000 10000` measures only those. */
const BLOC_SIZES = [71, 284];

async function bench(): Promise<void> {
  const print = (lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n\n`);
  const sizes = process.argv.slice(2).map(Number);
  if (sizes.length > 0) {
    print(await blocTable(sizes));
    return;
  }
  print(await stageTable());
  for (const files of await contestFiles()) {
    print(await contestInNode(files));
    print(await contestInBrowser(files));
  }
  print(await hostileTable());
  print(await blocTable(BLOC_SIZES));
}

void bench();
