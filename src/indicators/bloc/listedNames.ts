/** Letters of names in one cell: a page has other rows; the matrix has all units. */
const MOST_LETTERS = 700;

/** Letters of a line over the width of the page, the count of reports before it included. */
const PAGE_WIDTH = 190;

/** "A; B; và 3 đơn vị khác": at most so many names of units. */
export function listed(names: readonly string[], most: number): string {
  let letters = 0;
  const shown = names.slice(0, most).filter((name, index) => {
    letters += name.length;
    return index === 0 || letters <= MOST_LETTERS;
  });
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [`và ${rest} đơn vị khác`] : [])].join("; ");
}

/** A list of names as lines that end within the page, broken between two names. */
export function inLines(text: string): string[] {
  const lines: string[] = [];
  for (const name of text.split("; ")) {
    const longer = `${lines.at(-1) ?? ""}; ${name}`;
    if (lines.length > 0 && longer.length <= PAGE_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(name);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line};` : line));
}
