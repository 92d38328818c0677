import { readFile, writeFile } from "node:fs/promises";
import { readArguments, run, UsageError, type ExitCode } from "./commandLine";
import { glossaryTables, withGenerated } from "./glossaryTables";
import { rulesPage } from "./rulesPage";

const USAGE = "npm run docs";
const RULES = "docs/rules.md";
const GLOSSARY = "docs/glossary.md";

/** Writes the pages that are made from the declarations. */
async function docs(): Promise<ExitCode> {
  if (readArguments({}).positionals.length > 0) throw new UsageError("Lệnh này không cần gì thêm.");
  await writeFile(RULES, rulesPage());
  const glossary = await readFile(GLOSSARY, "utf8");
  await writeFile(GLOSSARY, withGenerated(glossary, glossaryTables()));
  process.stdout.write(`${RULES}, ${GLOSSARY}\n`);
  return 0;
}

run(docs, USAGE);
