import type { Bytes } from "../bytes";

/** Null where the file cannot be read: moved meanwhile, or held by another program. */
export async function bytesOf(file: File): Promise<Bytes | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
