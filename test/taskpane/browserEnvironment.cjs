const { webcrypto } = require("node:crypto");
const { CompressionStream, DecompressionStream, ReadableStream } = require("node:stream/web");
const { TextDecoder, TextEncoder } = require("node:util");
const { TestEnvironment } = require("jest-environment-jsdom");

/** What browsers have and jsdom lacks; typed arrays of the same realm as these make. */
const FROM_NODE = {
  ...{ CompressionStream, DecompressionStream, ReadableStream, TextDecoder, TextEncoder },
  ...{ Response: globalThis.Response, Uint8Array },
};

/** Fluent measures itself; jsdom has no layout. */
class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom, completed to what the page needs of a browser. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, FROM_NODE, { ResizeObserver: NoResizes });
    Object.assign(this.global.performance, { mark: () => undefined });
    Object.defineProperty(this.global, "crypto", { value: webcrypto, configurable: true });
  }
};
