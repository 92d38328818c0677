import { bootHeadless, type BootOptions, type Headless } from "../headless/boot";

/** A fresh Excel for each test file, closed when its tests are done. */
export function useExcel(options: BootOptions = {}): () => Headless {
  let headless: Headless | null = null;
  beforeAll(async () => {
    headless = await bootHeadless(options);
  });
  afterAll(() => headless?.close());
  return () => headless!;
}

/** The code of the refusal that a piece of work ends in; null when it is not refused. */
export async function refusal(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (failure) {
    return (failure as { code?: string }).code ?? String(failure);
  }
}
