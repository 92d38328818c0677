import * as zlib from "node:zlib";
import { crc32, portableCrc32 } from "../../src/xlsx/crc32";
import { inflateWithStream, inflateWithZlib, withChecksum } from "../../src/xlsx/inflate";
import { portableInflate } from "../../src/xlsx/portableInflate";
import { noise } from "./lyingZips";

const MEGABYTE = 1024 * 1024;
const text = new TextEncoder().encode("Đảng bộ Khối ".repeat(20_000));
const packed = new Uint8Array(zlib.deflateRawSync(text));
const bomb = new Uint8Array(zlib.deflateRawSync(new Uint8Array(40 * MEGABYTE)));
const flipped = packed.map((byte, index) => (index === 50 ? byte ^ 16 : byte));

describe.each([
  ["Node's own", withChecksum(inflateWithZlib(zlib))],
  ["the browser's", inflateWithStream],
  ["in JavaScript", withChecksum(portableInflate)],
])("inflating: %s", (_way, inflate) => {
  test("what was deflated", async () => {
    expect(Buffer.compare((await inflate(packed, text.length, crc32(text)))!, text)).toBe(0);
    expect(await inflate(new Uint8Array([3, 0]), 0, 0)).toHaveLength(0);
    const incompressible = noise(MEGABYTE);
    const raw = new Uint8Array(zlib.deflateRawSync(incompressible));
    const sum = crc32(incompressible);
    expect(Buffer.compare((await inflate(raw, MEGABYTE, sum))!, incompressible)).toBe(0);
  });

  test.each([
    ["more than was said", packed, text.length - 1],
    ["less than was said", packed, text.length + 1],
    ["far more than was said", bomb, 1000],
    ["cut short", packed.subarray(0, -20), text.length],
    ["no deflate", new Uint8Array([255, 255, 255]), 3],
    ["empty", new Uint8Array(), 0],
  ])("nothing when it is %s", async (_what, data, size) => {
    expect(await inflate(data, size, crc32(text.subarray(0, size)))).toBeNull();
  });

  test.each([
    ["a bit has changed", flipped, crc32(text)],
    ["the checksum is another's", packed, crc32(text) ^ 1],
    ["there is no checksum", packed, 0],
  ])("nothing when %s", async (_what, data, crc) => {
    expect(await inflate(data, text.length, crc >>> 0)).toBeNull();
  });
});

describe("with a way in JavaScript provided", () => {
  const portable = jest.fn(portableInflate);
  const inflated = async (size: number) => {
    const { inflate } = await import("../../src/xlsx/inflate");
    const data = text.subarray(0, size);
    expect(await inflate(new Uint8Array(zlib.deflateRawSync(data)), size, crc32(data))).toEqual(
      Buffer.from(data),
    );
    return portable.mock.calls.length;
  };
  beforeEach(() => {
    jest.resetModules();
    portable.mockClear();
  });

  test("small parts are inflated with it, others by the machine", async () => {
    const { canInflate, provideInflate } = await import("../../src/xlsx/inflate");
    expect(canInflate()).toBe(true);
    provideInflate(portable);
    expect(await inflated(4096)).toBe(1);
    expect(await inflated(4097)).toBe(1);
  });

  test("all of them where the machine has no way", async () => {
    jest.doMock("../../src/xlsx/nodeModules", () => ({ nodeZlib: undefined }));
    const { DecompressionStream: ofBrowser } = globalThis;
    Reflect.deleteProperty(globalThis, "DecompressionStream");
    try {
      const { canInflate, provideInflate } = await import("../../src/xlsx/inflate");
      expect(canInflate()).toBe(false);
      provideInflate(portable);
      expect(await inflated(4096)).toBe(1);
      expect(await inflated(4097)).toBe(2);
    } finally {
      globalThis.DecompressionStream = ofBrowser;
      jest.dontMock("../../src/xlsx/nodeModules");
    }
  });
});

test.each([0, 1, 2, 3, 4, 5, 1000])("the checksum of %s bytes is the same both ways", (length) => {
  expect(portableCrc32(noise(length))).toBe(crc32(noise(length)));
});

test("the checksum that is known", () => {
  const check = new TextEncoder().encode("123456789");
  expect([crc32(check), portableCrc32(check)]).toEqual([0xcbf43926, 0xcbf43926]);
});
