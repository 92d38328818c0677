const { webDarkTheme, webLightTheme } = require("@fluentui/tokens");

/**
 * Fluent's theme as a style sheet. Handed to FluentProvider it would be a script of 5 kB that has to
 * run before anything is drawn. The dark one for those whose system is dark.
 */
function themeSheet() {
  const dark = Object.entries(webDarkTheme).filter(
    ([name, value]) => webLightTheme[name] !== value,
  );
  return (
    `:root{color-scheme:light dark;${declarations(webLightTheme)}}\n` +
    `@media (prefers-color-scheme:dark){:root{${declarations(Object.fromEntries(dark))}}}\n`
  );
}

const declarations = (theme) =>
  Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

module.exports = { themeSheet };
