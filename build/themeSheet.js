const { webLightTheme } = require("@fluentui/tokens");

/**
 * Fluent's theme as a style sheet. Handed to FluentProvider it would be a script of 5 kB that has to
 * run before anything is drawn.
 */
function themeSheet() {
  return `:root{color-scheme:light;${declarations(webLightTheme)}}\n`;
}

const declarations = (theme) =>
  Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

module.exports = { themeSheet };
