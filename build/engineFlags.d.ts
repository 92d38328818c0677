/** Flags of the JavaScript engine. */
declare const ENGINE_FLAGS: readonly string[];
export = ENGINE_FLAGS;
