interface Surroundings {
  readonly process?: Partial<Pick<NodeJS.Process, "getBuiltinModule">>;
}

const { process } = globalThis as Surroundings;

/**
 * Node's own modules, asked for in a way that bundlers leave alone; undefined in browsers and in the
 * first versions of Node 20.
 */
export const nodeZlib = process?.getBuiltinModule?.("node:zlib");
export const nodeBuffer = process?.getBuiltinModule?.("node:buffer");
