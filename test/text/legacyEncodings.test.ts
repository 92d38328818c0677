import { decodeTcvn3, decodeVni, detectLegacyEncoding } from "../../src/text/legacyEncodings";

/** The same words in Unicode, TCVN3 and VNI. */
const SENTENCES = [
  ["Đảng bộ cơ sở", "§¶ng bé c¬ së", "Ñaûng boä cô sôû"],
  ["Nguyễn Văn Tuấn", "NguyÔn V¨n TuÊn", "Nguyeãn Vaên Tuaán"],
  [
    "Nghị quyết lãnh đạo thực hiện nhiệm vụ chính trị năm",
    "NghÞ quyÕt l·nh ®¹o thùc hiÖn nhiÖm vô chÝnh trÞ n¨m",
    "Nghò quyeát laõnh ñaïo thöïc hieän nhieäm vuï chính trò naêm",
  ],
  [
    "Kiểm tra việc khắc phục hạn chế, thiếu sót",
    "KiÓm tra viÖc kh¾c phôc h¹n chÕ, thiÕu sãt",
    "Kieåm tra vieäc khaéc phuïc haïn cheá, thieáu soùt",
  ],
  [
    "Thành phố Hồ Chí Minh, ngày 30 tháng 9",
    "Thµnh phè Hå ChÝ Minh, ngµy 30 th¸ng 9",
    "Thaønh phoá Hoà Chí Minh, ngaøy 30 thaùng 9",
  ],
  [
    "Đơn vị hoàn thành xuất sắc; một số tổ chức kỷ luật, ủy viên",
    "§¬n vÞ hoµn thµnh xuÊt s¾c; mét sè tæ chøc kû luËt, ñy viªn",
    "Ñôn vò hoaøn thaønh xuaát saéc; moät soá toå chöùc kyû luaät, uûy vieân",
  ],
  ["Chuyển sinh hoạt", "ChuyÓn sinh ho¹t", "Chuyeån sinh hoaït"],
] as const;

test.each(SENTENCES)("%s is read from both encodings", (meant, tcvn3, vni) => {
  expect(decodeTcvn3(tcvn3)).toBe(meant);
  expect(decodeVni(vni)).toBe(meant);
});

test.each(SENTENCES)("%s: the encoding is told", (meant, tcvn3, vni) => {
  expect(detectLegacyEncoding(meant)).toBeNull();
  expect(detectLegacyEncoding(tcvn3)).toEqual({ encoding: "tcvn3", text: meant });
  expect(detectLegacyEncoding(vni)).toEqual({ encoding: "vni", text: meant });
});

test.each([
  ["§Êt ®ai", "Đất đai"],
  ["X©y dùng", "Xây dựng"],
  ["KÕ ho¹ch", "Kế hoạch"],
  ["Lao ®éng", "Lao động"],
])("%s: signs of TCVN3 part no words, so what is between them is no syllable", (typed, meant) => {
  expect(detectLegacyEncoding(typed)).toEqual({ encoding: "tcvn3", text: meant });
});

test("a word that reads in both encodings is left alone", () => {
  expect([decodeTcvn3("ThuÕ"), decodeVni("ThuÕ")]).toEqual(["Thuế", "Thũ"]);
  expect(detectLegacyEncoding("ThuÕ")).toBeNull();
});

test("every toned letter of both cases is read from VNI", () => {
  expect(decodeVni("aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä")).toBe(
    "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ",
  );
  expect(decodeVni("oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï ö öù öø öû öõ öï")).toBe(
    "ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ư ứ ừ ử ữ ự",
  );
  expect(decodeVni("í ì æ ó ò yù yø yû yõ î ñ")).toBe("í ì ỉ ĩ ị ý ỳ ỷ ỹ ỵ đ");
  expect(decodeVni("ÑAÛNG BOÄ CÔ SÔÛ, Ö")).toBe("ĐẢNG BỘ CƠ SỞ, Ư");
});

test("every letter is read from TCVN3", () => {
  expect(decodeTcvn3("¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë ® Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö")).toBe(
    "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ đ é è ẻ ẽ ẹ ê ế ề ể ễ ệ",
  );
  expect(decodeTcvn3("Ý × Ø Ü Þ ã ß á â ä « è å æ ç é ¬ í ê ë ì î ó ï ñ ò ô")).toBe(
    "í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ",
  );
  expect(decodeTcvn3("\u00ad ø õ ö ÷ ù ý ú û ü þ ¡ ¢ £ ¤ ¥ ¦ §")).toBe(
    "ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ Ă Â Ê Ô Ơ Ư Đ",
  );
});

describe("proper text is never taken for an old encoding", () => {
  test.each([
    "Đảng ủy cơ sở lãnh đạo thực hiện tốt nhiệm vụ chính trị",
    "ĐẢNG BỘ KHỐI DÂN – CHÍNH – ĐẢNG",
    '«Nghị quyết» số 12-NQ/ĐU, “Quy chế” và "Kế hoạch"',
    "© 2021 Đảng bộ Khối · trang 2",
    "Diện tích 120 m², thể tích 3 m³, 25 °C ± 1, ½ ngày",
    "§ 5 khoản 2; ¶ cuối",
    "10µm",
    "2,5 µg",
    "Lê Thị Bé, Tô Hoài, Cô Sáu, Má Bảy",
    "Quý III năm 2021: 95% · 113/119",
    "Café, Zoë, Müller, Malmö, São Paulo, Ångström, Français",
    "Website® và Zalo™",
    "BC_DV017_2021_Q3.xlsx",
    "a-b_c@tphcm.gov.vn",
    "1.234,5 ÷ 3 × 2",
    "",
    "   ",
  ])("%j", (text) => {
    expect(detectLegacyEncoding(text)).toBeNull();
    expect(detectLegacyEncoding(text.normalize("NFD"))).toBeNull();
  });

  // Each is a word in Unicode and another one in an old encoding.
  test.each(["bé", "má", "lá", "cá", "bò", "né", "cô", "ốm", "hé", "bà", "mâm"])(
    "the lone word %s",
    (word) => {
      expect(detectLegacyEncoding(word)).toBeNull();
    },
  );

  // Known: one sign beside letters that no Unicode Vietnamese has in common with TCVN3 is enough.
  test("a unit of measure in proper text", () => {
    expect(detectLegacyEncoding("Ống cống dày 5 µm")).toBeNull();
  });
});

describe("the font says what a text is in", () => {
  test.each([
    ["a lone word that is a word in Unicode too", "bé", ".VnTime", "tcvn3", "bộ"],
    ["a lone word", "cÊp", ".VnArial", "tcvn3", "cấp"],
    ["a sentence", "§¶ng bé c¬ së", ".VnTime", "tcvn3", "Đảng bộ cơ sở"],
    ["a font of capitals", "§¶ng bé c¬ së", ".VnTimeH", "tcvn3", "ĐẢNG BỘ CƠ SỞ"],
    ["a lone word in VNI", "soá", "VNI-Times", "vni", "số"],
    ["capitals in VNI", "BOÄ", "VNI-Helve", "vni", "BỘ"],
    ["no font", "§¶ng bé c¬ së", undefined, "tcvn3", "Đảng bộ cơ sở"],
    ["a font of today", "§¶ng bé c¬ së", "Times New Roman", "tcvn3", "Đảng bộ cơ sở"],
    ["the letters against the font", "Ñaûng boä cô sôû", ".VnTime", "vni", "Đảng bộ cơ sở"],
    ["the letters against the other font", "§¶ng bé c¬ së", "VNI-Times", "tcvn3", "Đảng bộ cơ sở"],
  ])("%s", (_, text, font, encoding, meant) => {
    expect(detectLegacyEncoding(text, font)).toEqual({ encoding, text: meant });
  });

  test.each([
    ["letters that are the same in all", "Ban Thanh tra 12-BC", ".VnTime"],
    ["letters that are the same in all, in VNI", "Ban Thanh tra 12-BC", "VNI-Times"],
    ["text in Unicode, whatever the font", "Đảng bộ cơ sở", ".VnTime"],
    ["letters that mean nothing in the encoding of the font", "Tô Hoài", ".VnTime"],
    ["a lone word without such a font", "bé", undefined],
    ["a lone word in a font of today", "bé", "Arial"],
    ["nothing", "", ".VnTime"],
  ])("left alone: %s", (_, text, font) => {
    expect(detectLegacyEncoding(text, font)).toBeNull();
  });
});
