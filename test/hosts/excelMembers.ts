import path from "node:path";
import ts from "typescript";

/** A member of Office.js that the code uses without having asked whether this Excel has it. */
export interface NewMember {
  readonly file: string;
  readonly member: string;
  /** "1.13", or the name of a set that only some platforms have. */
  readonly set: string;
}

const ROOT = path.resolve(__dirname, "../..");

/** Files that do not exist on disk, by their path from the root: source text to scan as well. */
type Planted = Readonly<Record<string, string>>;

/** The rooms that may know Office (eslint.config.mjs). */
const ROOMS = ["src/hosts/excel/", "src/commands/"].map((room) => path.join(ROOT, room));

/**
 * Every use of a member of Excel in the rooms that know Office. Symbols are resolved by the
 * compiler, versions read from the comments of @types/office-js.
 */
export function excelMembers(planted: Planted = {}): readonly MemberUse[] {
  const program = openProgram(planted);
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => ROOMS.some((room) => fileName.startsWith(room)))
    .flatMap((file) => usesIn(file, checker));
}

/** Those above `ExcelApi 1.<newest>` that no `hasExcelApi` around them asks for. */
export function membersAbove(newest: number, uses: readonly MemberUse[]): readonly NewMember[] {
  return uses
    .filter(({ needed, asked }) => needed.minor > newest && needed.minor > asked)
    .map(({ file, member, needed }) => ({ file, member, set: needed.set }));
}

function openProgram(planted: Planted): ts.Program {
  const config = path.join(ROOT, "tsconfig.json");
  const { config: json } = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(json, ts.sys, ROOT);
  const texts = new Map(
    Object.entries(planted).map(([file, text]) => [path.join(ROOT, file), text]),
  );
  const host = ts.createCompilerHost(options);
  const readFromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (file, language, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? readFromDisk(file, language, ...rest)
      : ts.createSourceFile(file, text, language, true);
  };
  const source = fileNames.filter((file) => ROOMS.some((room) => file.startsWith(room)));
  return ts.createProgram([...source, ...texts.keys()], { ...options, types: ["office-js"] }, host);
}

export interface MemberUse {
  readonly file: string;
  readonly member: string;
  readonly needed: Needed;
  /** Minor version that the code around asks for; 0 when it asks for none. */
  readonly asked: number;
}

function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): MemberUse[] {
  const uses: MemberUse[] = [];
  const visit = (node: ts.Node): void => {
    const declaration = declarationUsed(node, checker);
    if (declaration !== undefined && isOfExcel(declaration)) {
      const needed = neededFor(declaration);
      if (needed !== null) {
        const member = memberName(declaration);
        uses.push({ file: path.relative(ROOT, file.fileName), member, needed, asked: asked(node) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** Declared in the namespace Excel of @types/office-js. */
function isOfExcel(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.includes("/@types/office-js/")) return false;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return true;
  }
  return false;
}

/** What an identifier stands for; of a method that is called, the overload that fits. */
function declarationUsed(node: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const access = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
  if (ts.isCallExpression(access.parent) && access.parent.expression === access) {
    return checker.getResolvedSignature(access.parent)?.declaration;
  }
  // { onChanged } of an object, and { rowHidden: true } handed to one.
  if (ts.isBindingElement(parent)) {
    const from = checker.getTypeAtLocation(parent.parent);
    return from.getProperty((parent.propertyName ?? parent.name).getText())?.declarations?.[0];
  }
  if (ts.isPropertyAssignment(parent) && parent.name === node) {
    const wanted = checker.getContextualType(parent.parent);
    return wanted?.getProperty(node.text)?.declarations?.[0];
  }
  return checker.getSymbolAtLocation(node)?.declarations?.[0];
}

interface Needed {
  readonly minor: number;
  readonly set: string;
}

/** The newest set that the comment of a declaration names, else that of what it belongs to. */
function neededFor(declaration: ts.Declaration): Needed | null {
  const sets = ts
    .getJSDocCommentsAndTags(declaration)
    .flatMap((comment) => [...comment.getText().matchAll(/\[Api set: (\w+) (\d+)\.(\d+)/g)])
    .map(([, set = "", major = "", minor = ""]) =>
      set === "ExcelApi" && major === "1"
        ? { minor: Number(minor), set: `${major}.${minor}` }
        : { minor: Infinity, set },
    );
  const [newest] = sets.sort((one, other) => other.minor - one.minor);
  if (newest !== undefined) return newest;
  const { parent } = declaration;
  const owns = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent);
  return owns ? neededFor(parent) : null;
}

function memberName(declaration: ts.Declaration): string {
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? "";
  const owner = ts.getNameOfDeclaration(declaration.parent as ts.Declaration)?.getText();
  return owner === undefined ? name : `${owner}.${name}`;
}

/** What `hasExcelApi("1.13") ? … : …` and `if (hasExcelApi("1.13")) …` around a node make sure of. */
function asked(node: ts.Node): number {
  let newest = 0;
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const outer = inner.parent;
    const condition = ts.isConditionalExpression(outer)
      ? outer.whenTrue === inner && outer.condition
      : ts.isIfStatement(outer) && outer.thenStatement === inner && outer.expression;
    const version =
      condition === false ? null : /^hasExcelApi\("1\.(\d+)"\)$/.exec(condition.getText());
    newest = Math.max(newest, Number(version?.[1] ?? 0));
  }
  return newest;
}
