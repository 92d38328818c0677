import fc from "fast-check";
import { cleanText, comparisonKey, isUnseen, searchKey } from "../../src/text/normalise";

/** Vietnamese letters whole and in parts, spaces of every kind and what nobody sees, in any order. */
const anyText = fc.string({
  unit: fc.constantFrom(
    ...Array.from("aeoyuđAOòóàỹỲ –—-"),
    ...["\u0300", "\u0323", "\u0302", "\u00a0", "\u202f", "\u3000", "\t", "\n"],
    ...["\u200b", "\u200d", "\ufeff", "\u00ad"],
  ),
});

const same = (a: string, b: string): boolean => comparisonKey(a) === comparisonKey(b);

describe("cleaned text", () => {
  test.each([
    ["Đảng bộ".normalize("NFD"), "Đảng bộ"],
    ["\u00a0Đảng\u00a0\u00a0bộ \t", "Đảng bộ"],
    ["Đảng\u202fbộ\u3000cơ\u2007sở", "Đảng bộ cơ sở"],
    ["\ufeffĐảng\u200b bộ\u00ad", "Đảng bộ"],
    ["dòng một\r\n dòng hai", "dòng một dòng hai"],
    [" \u00a0\u200b", ""],
    ["Đa\u200b\u0309ng", "Đảng"],
    ["Chính – Đảng", "Chính – Đảng"],
  ])("%j is %j", (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  const hardlyAnything = fc.string({
    unit: fc.constantFrom(
      ...Array.from(" \t\n\u00a0\u2007\u3000\u200b\u200c\u2060\ufeff\u00ad-\u0323"),
    ),
    maxLength: 4,
  });

  test("a text that cannot be seen leaves nothing, and no other does", () => {
    fc.assert(
      fc.property(hardlyAnything, (text) => {
        expect(isUnseen(text)).toBe(cleanText(text) === "");
      }),
    );
  });

  test("cleaning twice changes nothing more", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe("comparison", () => {
  test.each([
    ["old and new tone on oa", "hòa, hóa, hỏa, hõa, họa", "hoà, hoá, hoả, hoã, hoạ"],
    ["on oe", "khòe, khóe, khỏe, khõe, khọe", "khoè, khoé, khoẻ, khoẽ, khoẹ"],
    ["on uy", "thùy, thúy, thủy, thũy, thụy", "thuỳ, thuý, thuỷ, thuỹ, thuỵ"],
    ["in capitals", "HÒA BÌNH, THỦY LỢI", "hoà bình, thuỷ lợi"],
    ["in composed letters", "Hòa Thủy".normalize("NFD"), "hoà thuỷ"],
    ["letters large and small", "ĐẢNG BỘ SỞ NỘI VỤ", "Đảng bộ Sở Nội vụ"],
    ["spaces of every kind", " Sở\u00a0 Nội\tvụ ", "Sở Nội vụ"],
    ["dashes of every kind", "Dân – Chính — Đảng − 1", "dân - chính - đảng - 1"],
    ["hyphens that break no line", "12\u2011KL, 12\u2010KL, 12\u2015KL", "12-KL, 12-KL, 12-KL"],
    ["the usual slip in quý", "Qúy III", "Quý III"],
  ])("alike: %s", (_, a, b) => {
    expect(same(a, b)).toBe(true);
  });

  test.each([
    ["quý", "quy"],
    ["quý", "quỳ"],
    ["hoà", "hoá"],
    ["hoàn", "hòn"],
    ["của", "cuả"],
    ["múa", "muá"],
    ["nghĩa", "nghiã"],
    ["tài", "taì"],
    ["Sở Nội vụ", "So Noi vu"],
    ["Sở Nội vụ", "Sở Nội vụ TP"],
    ["đ", "d"],
  ])("unlike: %s and %s", (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  test.each(["quý iii", "khoáng", "toàn", "huyện", "thuyền", "hoạch", "xoay"])(
    "%s is left as it is",
    (text) => {
      expect(comparisonKey(text)).toBe(text);
    },
  );

  const words = fc.string({
    unit: fc.constantFrom(
      ...Array.from("aăâbcdđeêghiklmnoôơpqrstuưvxy –àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩị"),
    ),
  });

  test("composed and precomposed texts compare equal", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(comparisonKey(text.normalize("NFD"))).toBe(comparisonKey(text.normalize("NFC")));
      }),
    );
  });

  test("large and small letters compare equal", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(comparisonKey(text.toUpperCase())).toBe(comparisonKey(text));
      }),
    );
  });

  test("the key of a key is the key", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(comparisonKey(comparisonKey(text))).toBe(comparisonKey(text));
      }),
    );
  });
});

describe("search", () => {
  test.each([
    ["Đảng bộ Sở Nội vụ", "dang bo so noi vu"],
    ["ĐẢNG BỘ".normalize("NFD"), "dang bo"],
    ["Hòa giải", "hoa giai"],
    ["Thuỷ lợi", "thuy loi"],
    ["Dân – Chính – Đảng", "dan - chinh - dang"],
    ["KL-2021-01", "kl-2021-01"],
  ])("%s is found by %s", (text, typed) => {
    expect(searchKey(text)).toBe(typed);
  });

  test("no mark is left, and a search typed with marks finds the same", () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from("đăâêôơưàáảãạằắẳẵặầấẩẫậỳýỷỹỵ abc")),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(searchKey(text)).toMatch(/^[a-z ]*$/);
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });
});
