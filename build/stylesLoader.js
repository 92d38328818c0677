const { runInNewContext } = require("node:vm");
const { tokens } = require("@fluentui/tokens");
const { resolveStyleRulesForSlots } = require("@griffel/core");
const ts = require("typescript");

/**
 * Works out `const useStyles = makeStyles({ … })` while building: it becomes what it comes to when it
 * runs, `__styles(classes, rules)`. So the page carries neither the compiler of styles nor the table
 * of tokens, 12 kB after gzip. All that a style can use is `tokens`, and the numbers and texts that
 * its file declares by name.
 */
module.exports = function stylesLoader(source) {
  if (!source.includes("makeStyles(")) return source;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ initializer }) => initializer !== undefined);
  const usable = { tokens, result: null };
  for (const { name, initializer } of declared) {
    if (ts.isNumericLiteral(initializer)) usable[name.getText()] = Number(initializer.text);
    else if (ts.isStringLiteral(initializer)) usable[name.getText()] = initializer.text;
  }
  const made = declared
    .map(({ initializer }) => initializer)
    .filter(isMakeStyles)
    // From the end, so that the places of those above stay.
    .reduceRight((text, call) => {
      const worked = resolveStyleRulesForSlots(valueOf(call.arguments[0], usable));
      const [classes, rules] = leftToRight(worked);
      const styles = `__styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
      return text.slice(0, call.getStart()) + styles + text.slice(call.end);
    }, source);
  if (made.includes("makeStyles(")) {
    throw new Error("Declare styles at the top level: const useStyles = makeStyles({ … });");
  }
  return `import { __styles } from "@fluentui/react-components";\n${made}`;
};

const isMakeStyles = (node) =>
  ts.isCallExpression(node) && node.expression.getText() === "makeStyles";

/** Without the mirrored twins of classes, for scripts that no language of the page is written in. */
function leftToRight([slots, rules]) {
  const used = new Set();
  const mirrored = new Set();
  const shown = (names) => {
    const [leftToRight, rightToLeft] = Array.isArray(names) ? names : [names];
    used.add(leftToRight);
    mirrored.add(rightToLeft);
    return leftToRight;
  };
  const mapped = (entries, change) =>
    Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
  const classes = mapped(slots, (properties) => mapped(properties, shown));
  // What mirrors one property may be what another one asks for.
  const unused = [...mirrored].filter((name) => !used.has(name));
  const isShown = (rule) => !unused.some((name) => textOf(rule).startsWith(`.${name}`));
  return [classes, mapped(rules, (bucket) => bucket.filter(isShown))];
}

/** Some rules come with what is to be known of them. */
const textOf = (rule) => (Array.isArray(rule) ? rule[0] : rule);

function valueOf(styles, usable) {
  const script = ts.transpile(`result = ${styles.getText()}`, { target: ts.ScriptTarget.ES2022 });
  try {
    return runInNewContext(script, usable);
  } catch (error) {
    throw new Error(`A style can use tokens, named numbers and named texts only: ${error.message}`);
  }
}
