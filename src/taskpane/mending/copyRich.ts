import type { WrittenReport } from "../../app/writtenReport";

/** Puts a report on the clipboard for Word; false where only plain text may come through. */
export async function copyRich(report: WrittenReport): Promise<boolean> {
  return copyByEvent(report) || (await copyItem(report));
}

/**
 * By the event of copying: as it is, also from frames that have no right to the clipboard. The newer
 * way parses what it is given in this page, whose policy complains of every style in it.
 */
function copyByEvent({ html, text }: WrittenReport): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (clipboardData === null) return;
    event.preventDefault();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text);
    taken = true;
  };
  document.addEventListener("copy", give);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give);
  }
}

async function copyItem({ html, text }: WrittenReport): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
