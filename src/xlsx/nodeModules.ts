interface Surroundings {
  readonly process?: Partial<Pick<NodeJS.Process, "getBuiltinModule">>;
}

/**
 * Node's own module, asked for in a way that bundlers leave alone; undefined in browsers and in the
 * first versions of Node 20.
 */
export const nodeZlib = (globalThis as Surroundings).process?.getBuiltinModule?.("node:zlib");
