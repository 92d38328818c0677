import { readFile, writeFile } from "node:fs/promises";
import { manifestXml } from "../commands/manifest";
import { readArguments, run, UsageError, type ExitCode } from "./commandLine";
import { glossaryTables, withGenerated } from "./glossaryTables";
import { rulesPage } from "./rulesPage";

const USAGE = "npm run docs";
const RULES = "docs/rules.md";
const GLOSSARY = "docs/glossary.md";
const MANIFEST = "manifest.xml";

/** Writes the files that are made from the declarations. */
async function docs(): Promise<ExitCode> {
  if (readArguments({}).positionals.length > 0) throw new UsageError("Lệnh này không cần gì thêm.");
  await writeFile(RULES, rulesPage());
  const glossary = await readFile(GLOSSARY, "utf8");
  await writeFile(GLOSSARY, withGenerated(glossary, glossaryTables()));
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  await writeFile(MANIFEST, manifestXml(version));
  process.stdout.write(`${RULES}, ${GLOSSARY}, ${MANIFEST}\n`);
  return 0;
}

run(docs, USAGE);
