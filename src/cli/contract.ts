import { fileContract } from "../workbook/contract";

process.stdout.write(`${JSON.stringify(fileContract([]), null, 2)}\n`);
