import { contestInBrowser } from "./contestInBrowser";
import { contestInNode } from "./contestInNode";
import { contestFiles } from "./contestFiles";
import { hostileTable } from "./hostileTable";
import { stageTable } from "./stages";

async function bench(): Promise<void> {
  const print = (lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n\n`);
  print(await stageTable());
  for (const files of await contestFiles()) {
    print(await contestInNode(files));
    print(await contestInBrowser(files));
  }
  print(await hostileTable());
}

void bench();
