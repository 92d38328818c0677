import { contract } from "../app/contract";
import { run } from "./commandLine";

run(() => {
  process.stdout.write(`${JSON.stringify(contract(), null, 2)}\n`);
  return 0;
}, "npm run --silent contract");
