/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { copyRich } from "../../src/taskpane/mending/copyRich";

const REPORT = { sentences: ["Một."], html: '<p style="font-size:14pt">Một.</p>', text: "Một." };

/** What browsers do when the page asks them to copy. */
function copiesInto(clipboard: Map<string, string> | null, allowed = true): () => boolean {
  const copy = (): boolean => {
    const event = new Event("copy", { cancelable: true });
    const clipboardData =
      clipboard === null
        ? null
        : { setData: (type: string, data: string) => void clipboard.set(type, data) };
    document.dispatchEvent(Object.assign(event, { clipboardData }));
    return allowed;
  };
  Object.assign(document, { execCommand: copy });
  return copy;
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

test("the report is copied as it is, with its letters, and as plain text", async () => {
  const clipboard = new Map<string, string>();
  const copy = copiesInto(clipboard);
  expect(await copyRich(REPORT)).toBe(true);
  expect(Object.fromEntries(clipboard)).toEqual({
    "text/html": REPORT.html,
    "text/plain": REPORT.text,
  });
  // What the user copies afterwards is the user's own.
  clipboard.clear();
  copy();
  expect(clipboard.size).toBe(0);
});

test.each([
  ["hands out no clipboard", null, true],
  ["does not allow it", new Map<string, string>(), false],
])("where the browser %s and has no other way, it is said", async (_, clipboard, allowed) => {
  copiesInto(clipboard, allowed);
  expect(await copyRich(REPORT)).toBe(false);
});
