import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig, globalIgnores } from "eslint/config";
import { builtinRules } from "eslint/use-at-your-own-risk";
import tseslint from "typescript-eslint";

// Packages, as regular expressions for the beginning of the name.
const node = "node:";
const office = "@microsoft/office-js|office-addin-|custom-functions-";
const react = "react(?:-dom)?(?:/|$)|@fluentui/";
const reader = "hucre(?:/|$)|fflate(?:/|$)";
const anythingBut = (...names) => `(?!${names.join("|")})`;

const base = ["text", "spreadsheet"];
const declarations = [...base, "catalogue", "workbook"];
const judgement = [...declarations, "indicators", "followUps", "rules"];
const submission = ["explanations", "receipt"];
const core = [...judgement, ...submission, "repair", "consolidation"];
const everything = [...core, "messages", "xlsx", "hosts", "app"];

/**
 * Who may import whom. A folder of src/ imports itself and what its row names, nothing else.
 *
 * imports   folders whose values and types it may use
 * types     folders of which it may use types only
 * packages  packages it may use (none where the row says nothing)
 * never     relative paths it may not use although they lie in a folder it may use
 * pure      knows neither Node nor the browser
 * face      may ask what time it is, and load its parts lazily
 * office    knows Office
 * parts     may load a part of itself lazily
 */
const layers = [
  { folder: "text", imports: [], pure: true },
  { folder: "spreadsheet", imports: ["text"], pure: true },
  { folder: "catalogue", imports: base, pure: true },
  { folder: "workbook", imports: [...base, "catalogue"], pure: true },
  { folder: "indicators", imports: declarations, pure: true },
  { folder: "followUps", imports: declarations, pure: true },
  { folder: "rules", imports: [...declarations, "indicators", "followUps"], pure: true },
  { folder: "explanations", imports: judgement, pure: true },
  { folder: "receipt", imports: declarations, pure: true },
  { folder: "repair", imports: judgement, pure: true },
  { folder: "consolidation", imports: [...judgement, ...submission], pure: true },
  {
    folder: "messages",
    imports: declarations,
    types: [
      ...["indicators", "followUps", "rules", "explanations", "receipt", "repair"],
      ...["consolidation", "xlsx", "hosts/port", "app"],
    ],
    pure: true,
  },
  { folder: "xlsx", imports: base, packages: [node, reader] },
  { folder: "hosts", imports: [...base, "xlsx"], never: "\\./excel/" },
  {
    folder: "hosts/excel",
    imports: [...base, "xlsx", "hosts/port"],
    packages: [office],
    office: true,
    parts: true,
  },
  { folder: "app", imports: [...core, "messages", "xlsx", "hosts/port"], packages: [node] },
  // The made-up quarter, for the command line only.
  { folder: "demo", imports: [...core, "messages", "xlsx", "app"], packages: [reader], pure: true },
  {
    folder: "cli",
    imports: [...everything, "demo", "commands"],
    packages: [anythingBut(office, react)],
    face: true,
  },
  { folder: "taskpane", imports: everything, packages: [anythingBut(office, node)], face: true },
  {
    folder: "commands",
    imports: everything,
    packages: [anythingBut(react, node)],
    face: true,
    office: true,
  },
];

const anyOf = (expressions) => (expressions.length > 0 ? expressions.join("|") : "(?!)");

/** The imports forbidden to the files `depth` folders below src/. */
const importLimits = ({ folder, imports, types = [], packages = [], never = "(?!)" }, depth) => {
  const toSource = "\\.\\./".repeat(depth);
  const folders = (names) => anyOf(names.map((name) => `${name}(?:/|$)`));
  const message = `src/${folder} may not import this: see the table in eslint.config.mjs.`;
  return {
    patterns: [
      { regex: `^${toSource}(?!${folders([folder, ...imports, ...types])})`, message },
      {
        regex: `^${toSource}(?:${folders(types)})`,
        allowTypeImports: true,
        message: `src/${folder} may use its types only (import type).`,
      },
      { regex: `^${never}`, message },
      { regex: `^(?!\\.)(?!${anyOf(packages)})`, message },
      {
        regex: "^\\./\\.\\.|[^./]/\\.\\.(?:/|$)|\\.tsx?$",
        message: "Write the direct relative path, without extension.",
      },
    ],
  };
};

const clockIsForbidden = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='performance'][property.name='now']",
].map((selector) => ({
  selector,
  message: "Nothing reads the clock but the faces: take the date as an argument.",
}));

// The import limits see import and export declarations only, so the other ways are closed.
const hiddenImports = [
  "ImportExpression[source.value!=/^node:/]",
  "CallExpression[callee.name='require']",
  "TSImportEqualsDeclaration",
].map((selector) => ({ selector, message: "Use an import declaration." }));
const lazyImport = { selector: "ImportExpression", message: "The core loads nothing lazily." };

const named = (names, message) => names.map((name) => ({ name, message }));
const officeMessage = "Only src/hosts/excel and src/commands know Office.";
const officeGlobals = named(["Office", "OfficeExtension", "Excel"], officeMessage);
const officeTypes = {
  selector: "TSQualifiedName[left.name=/^(?:Office|OfficeExtension|Excel)$/]",
  message: officeMessage,
};
const surroundings = named(
  [
    ...["document", "window", "navigator", "localStorage", "sessionStorage", "indexedDB"],
    ...["fetch", "XMLHttpRequest", "process", "Buffer", "__dirname", "__filename"],
  ],
  "The core knows neither the browser nor Node.",
);

const filesAtDepth = (folder, extra) => `src/${folder}/${"*/".repeat(extra)}*.{ts,tsx}`;
const deepest = 5;

// Without a name after it, "error" would leave the names of a row above in force.
const restricting = (names) => (names.length > 0 ? ["error", ...names] : "off");

const limitsOf = (layer) => [
  {
    files: [`src/${layer.folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-globals": restricting([
        ...(layer.office ? [] : officeGlobals),
        ...(layer.pure ? surroundings : []),
      ]),
      "no-restricted-syntax": restricting([
        ...(layer.face ? [] : clockIsForbidden),
        ...(layer.face || layer.parts ? [] : hiddenImports),
        ...(layer.pure ? [lazyImport] : []),
        ...(layer.office ? [] : [officeTypes]),
      ]),
    },
  },
  ...Array.from({ length: deepest }, (_, extra) => ({
    files: [filesAtDepth(layer.folder, extra)],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        importLimits(layer, layer.folder.split("/").length + extra),
      ],
    },
  })),
];

export default defineConfig(
  globalIgnores(["dist/", "out/", "coverage/", "reports/", ".stryker-tmp/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { soft: { rules: { "max-lines": builtinRules.get("max-lines") } } },
    rules: {
      "max-lines": ["error", 400],
      "soft/max-lines": ["warn", 250],
      "no-console": "error",
      // What holds until the table says more.
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [{ regex: ".", message: "The table in eslint.config.mjs lacks this folder." }],
        },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  layers.map(limitsOf),
  {
    files: ["src/{hosts/excel,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // Configuration files and helpers in plain JavaScript, run by Node.
    files: ["**/*.{js,cjs,mjs}"],
    ignores: ["src/gate/*.js"],
    languageOptions: {
      globals: {
        __dirname: "readonly",
        console: "readonly",
        module: "writable",
        process: "readonly",
        require: "readonly",
      },
    },
  },
  {
    // What must run in the oldest pane there is.
    files: ["src/gate/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: {
        window: "readonly",
        document: "readonly",
        Worker: "readonly",
        Promise: "readonly",
      },
    },
  },
);
