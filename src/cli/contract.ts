import { contract } from "../app/contract";

process.stdout.write(`${JSON.stringify(contract(), null, 2)}\n`);
