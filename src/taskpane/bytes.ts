/** A file's content, as it is handed from one part of the page to another. */
export type Bytes = Uint8Array<ArrayBuffer>;
