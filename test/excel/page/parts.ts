/** Finds an element of the page by its `data-part`. */
export type Parts = <Kind extends HTMLElement>(name: string, kind: new () => Kind) => Kind;

/** Draws the page of a workbook anew, without what the last one left behind. */
export function freshParts(): Parts {
  const place = document.getElementById("excel");
  const template = document.getElementById("workbook");
  if (place === null || !(template instanceof HTMLTemplateElement)) {
    throw new Error("The page lacks #excel or #workbook.");
  }
  place.replaceChildren(template.content.cloneNode(true));
  return (name, kind) => {
    const found = place.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`The page lacks the part ${name}.`);
    return found;
  };
}
