// Reads [{ file, code }] from standard input, lints each snippet as if it were that file, writes
// the messages as JSON. Runs outside jest, which cannot load an ESLint configuration in ES modules.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

// The snippets are not on the disk, so the rules that need types rest; none of them is tested here.
const eslint = new ESLint({
  overrideConfig: {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: false } },
    rules: tseslint.configs.disableTypeChecked.rules,
  },
});

const snippets = JSON.parse(await text(process.stdin));
const results = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => `${ruleId ?? "fatal"}: ${message}`));
}
process.stdout.write(JSON.stringify(results));
