import { countSyllables, isSyllable } from "../../src/text/syllables";

test.each([
  ...["đảng", "bộ", "cơ", "sở", "nghị", "quyết", "nguyễn", "văn", "thuở", "khuya", "quý", "gì"],
  ...["giếng", "già", "giữa", "hoàn", "thuỷ", "thủy", "khoẻ", "ngoằn", "ỷ", "yêu", "ở", "a", "uỷ"],
  ...["Đảng", "ĐẢNG", "huỳnh", "khuỷu", "xoong", "quốc", "quẩn", "thuyền", "nghiêng", "rượu"],
])("%s is a syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize("NFD"))).toBe(true);
});

test.each([
  ...["xlsx", "website", "bc", "§¶ng", "c¬", "Ñaûng", "boä", "sôû", "lãn̉", "âă", "đđ", "ngg"],
  ...["fax", "w", "zalo", "12", "bánhh", "ươn\u0303\u0301", ""],
])("%j is none", (word) => {
  expect(isSyllable(word)).toBe(false);
});

test.each([
  ["Đảng bộ cơ sở", 4],
  ["Đảng bộ cơ sở".normalize("NFD"), 4],
  ["§¶ng bé c¬ së", 1],
  ["12-NQ/TW, ngày 15/9", 1],
  ["(kiểm tra; giám-sát)", 4],
  ["", 0],
  [" – ", 0],
])("%j has %d", (text, count) => {
  expect(countSyllables(text)).toBe(count);
});
