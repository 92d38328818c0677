/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { screen, waitFor, within } from "@testing-library/react";
import { RULE_IDS } from "../../src/rules/ruleIds";
import type { ShownFinding, ShownPlace } from "../../src/taskpane/check/checkedFile";
import type { Workbench } from "../../src/taskpane/workbench";
import { failing, openPage, workbenchHere } from "./openPage";
import { emptyReport, filledReport, lastQuarterReport, rowOf } from "./samples";

const NAME = "BC_DV017_2021_Q3.xlsx";

const section = (name: string): Promise<HTMLElement> => screen.findByRole("region", { name });

test("before the first file it says what to do and that nothing is sent", async () => {
  openPage();
  expect(await screen.findByRole("button", { name: "Chọn tệp báo cáo" })).toBeVisible();
  expect(screen.getByText("hoặc kéo thả tệp vào đây")).toBeVisible();
  expect(screen.getByText("Số liệu ở lại trên máy này, không gửi đi đâu.")).toBeVisible();
});

test("a correct report can be submitted", async () => {
  const page = openPage();
  await page.choose([NAME, await filledReport()]);
  expect(await page.verdict(/^Nộp được: 0 lỗi, 0 cảnh báo, \d+ lưu ý$/)).toBeVisible();
  expect(screen.getByText(`${NAME} · DV017 · Quý III/2021 · số liệu đến 30/09/2021`)).toBeVisible();
  const next = "Việc tiếp theo: mở tệp này ở Sửa, chốt nộp, bấm Chốt để nộp.";
  expect(await screen.findByText(next)).toBeVisible();
});

test("each finding says where it is, what is wrong and what to do, errors first", async () => {
  const page = openPage();
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
    rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
  });
  await page.choose([NAME, bytes]);
  await page.verdict(/^Chưa nộp được: 1 lỗi, 1 cảnh báo, \d+ lưu ý$/);
  expect(screen.queryByText(/^Việc tiếp theo/)).toBeNull();

  const findings = within(await section("Kết quả soát"));
  expect(findings.getByRole("heading", { name: "Lỗi – phải sửa (1)" })).toBeVisible();
  const [error, warning] = findings.getAllByRole("listitem");
  expect(error).toHaveTextContent("4 Đăng ký học tập · H8");
  expect(error).toHaveTextContent(/51.*nhiều hơn.*40.*Sửa/);
  expect(warning).toHaveTextContent("quá hạn 12 ngày");
});

test("an indicator shows figures, requirement, verdict and what is lacking", async () => {
  const page = openPage();
  const bytes = await filledReport((quarter) => {
    const field = rowOf(quarter, "tblHaiLong", 0);
    Object.assign(field, { rat_hai_long: 282, binh_thuong: 26 });
  });
  await page.choose([NAME, bytes]);
  await page.verdict(/^Nộp được/);

  const indicators = within(await section("Chỉ tiêu"));
  const satisfaction = indicators.getByText("Hài lòng từng lĩnh vực").closest("li");
  // A code and a name that are read out in one go are two words all the same.
  expect(satisfaction).toHaveTextContent(/^CT1B Hài lòng từng lĩnh vực/);
  expect(satisfaction).toHaveTextContent("1/2 lĩnh vực đạt");
  expect(satisfaction).toHaveTextContent("Yêu cầu: từ 95% trở lên");
  expect(satisfaction).toHaveTextContent("Hộ tịch: 372/400 – Tạm tính: chưa đạt, còn thiếu 160");
  expect(satisfaction).toHaveTextContent("còn thiếu 160");
  expect(indicators.getByText("Đảng viên hoàn thành tốt trở lên").closest("li")).toHaveTextContent(
    "99,12% (112/113) · Yêu cầu: từ 98% trở lên",
  );
  await page.user.click(indicators.getByRole("button", { name: "Giải thích CT1B" }));
  expect(
    await indicators.findByText(/^Còn thiếu 160 lượt hài lòng ở Hộ tịch\. Thêm chừng ấy/),
  ).toBeVisible();
});

test("targets missed are counted as the workbook's own list of work counts them", async () => {
  const page = openPage();
  const bytes = await filledReport((quarter) => {
    Object.assign(rowOf(quarter, "tblHaiLong", 0), { rat_hai_long: 282, binh_thuong: 26 });
    rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
    rowOf(quarter, "tblNhiemVu", 0).tra_loi = "Không";
  });
  await page.choose([NAME, bytes]);
  await page.verdict(/^Nộp được/);

  const indicators = within(await section("Chỉ tiêu"));
  const verdictOf = (label: string) => indicators.getByText(label).closest("li")?.textContent;
  // Counted beside it, and a duty without a number: the tile says that they are not in it.
  expect(verdictOf("Hạn chế được khắc phục đúng hạn")).toContain("Không đạt");
  expect(verdictOf("Hội nghị CBCC, người lao động")).toContain("Tạm tính: chưa đạt");
  expect(screen.getByRole("link", { name: /Chỉ tiêu chưa đạt/ })).toHaveTextContent(
    /^1Chỉ tiêu chưa đạt, không kể CT7B, NV1A$/,
  );
  expect(screen.getByRole("link", { name: /Khắc phục quá hạn/ })).toHaveTextContent(/^1/);
});

test("what is longest overdue comes first, what is remedied last", async () => {
  const page = openPage();
  const bytes = await filledReport((quarter) => {
    const last = Number(quarter.fields.ngay_chot);
    const rows = quarter.tables.tblKhacPhuc;
    const open = { ...rowOf(quarter, "tblKhacPhuc", 1) };
    rowOf(quarter, "tblKetLuan", 0).so_han_che = 4;
    rowOf(quarter, "tblKhacPhuc", 1).thoi_han = last + 40;
    rows?.push(
      { ...open, stt_hc: 3, thoi_han: last - 3 },
      { ...open, stt_hc: 4, thoi_han: last - 30 },
    );
  });
  await page.choose([NAME, bytes]);
  await page.verdict(/nộp được/i);
  const followUps = within(await section("Khắc phục sau kiểm tra")).getAllByRole("listitem");
  expect(followUps.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("Quá hạn 30 ngày"),
    expect.stringContaining("Quá hạn 3 ngày"),
    expect.stringContaining("Trong hạn"),
    expect.stringContaining("Đã khắc phục"),
  ]);
});

test("a file that is no workbook is named with the reason and the next step", async () => {
  const page = openPage();
  await page.choose(["thu.xlsx", new TextEncoder().encode("thư mời")]);
  await page.verdict(/^Chưa nhận được$/);
  expect(await screen.findByText("thu.xlsx")).toBeVisible();
  expect(screen.getByText(/không phải Excel.*chọn Lưu thành/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Soát tệp khác" })).toBeVisible();
});

test("an unreadable file does not stop the others", async () => {
  const page = openPage();
  await page.choose(
    ["trống.xlsx", new Uint8Array()],
    [NAME, await filledReport()],
    ["BC_DV018_2021_Q3.xlsx", await emptyReport()],
  );
  await page.verdict(/^3 tệp: 1 nộp được, 1 chưa nộp được, 1 chưa nhận được$/);
  await page.user.click(screen.getByRole("button", { name: /^trống\.xlsx/ }));
  expect(await screen.findByText(/Tệp trống \(0 byte\)/)).toBeVisible();
  await page.user.click(screen.getByRole("button", { name: /^BC_DV017/ }));
  expect(screen.getByText("DV017 · Quý III/2021 · số liệu đến 30/09/2021")).toBeVisible();
});

test("a report among whose files is the quarter before is checked beside it", async () => {
  const page = openPage();
  await page.choose(
    [NAME, await filledReport()],
    ["BC_DV017_2021_Q2.xlsx", await lastQuarterReport()],
  );
  const opening = /^Đảng viên đầu kỳ \(118\) khác cuối kỳ quý trước \(121\)\./;
  await page.user.click(await screen.findByText(NAME));
  expect(await screen.findByText(opening)).toBeVisible();
});

test("a program that fails on a file says so and offers a way out", async () => {
  const page = openPage("", { workbench: { ...workbenchHere, check: failing } });
  await page.choose([NAME, new Uint8Array([1])]);
  await page.verdict(/^Chưa nhận được$/);
  expect(await screen.findByText(/Tải lại trang rồi thử lại/)).toBeVisible();
});

test("a check under way shows its progress and can be stopped", async () => {
  const endless: Workbench = { ...workbenchHere, check: () => new Promise(() => undefined) };
  const page = openPage("", { workbench: endless });
  await page.choose([NAME, new Uint8Array([1])], ["b.xlsx", new Uint8Array([1])]);
  expect(screen.getByRole("status")).toHaveTextContent("Đang soát: xong 0/2 tệp");
  await page.user.click(screen.getByRole("button", { name: "Dừng" }));
  expect(screen.getByRole("status")).toHaveTextContent("Đã dừng, chưa soát tệp nào.");
  expect(screen.getByRole("button", { name: "Chọn tệp báo cáo" })).toBeVisible();
});

describe("many findings", () => {
  const finding = { severity: "error", facts: {}, message: "Sửa." } as const;
  const place = (row: number): ShownPlace => ({
    ...{ sheet: "Trang", row, column: 3, address: `C${row}` },
    cell: { row: `Dòng ${row}`, column: "Số lượng", value: "51", secret: false },
  });
  const open = async (findings: readonly ShownFinding[]) => {
    const workbench: Workbench = {
      ...workbenchHere,
      check: async (order) => {
        const done = await workbenchHere.check(order);
        return done.ok && done.value.ok
          ? { ok: true, value: { ok: true, checked: { ...done.value.checked, findings } } }
          : done;
      },
    };
    const page = openPage("", { workbench });
    await page.choose([NAME, await emptyReport()]);
    await page.verdict(new RegExp(`^Chưa nộp được: ${findings.length} lỗi`));
    return page;
  };

  test("of one slip on one sheet are one card with the first three", async () => {
    const { user } = await open(
      Array.from({ length: 45 }, (_, row) => ({
        ...finding,
        rule: "RNG01",
        places: [place(row + 1)],
      })),
    );
    expect(screen.getAllByText("Sửa.")).toHaveLength(3);
    expect(screen.getAllByText("RNG01")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Xem thêm 42" }));
    expect(screen.getAllByText("Sửa.")).toHaveLength(45);
  });

  test("of many slips come in portions", async () => {
    const { user } = await open(
      RULE_IDS.slice(0, 45).map((rule, row) => ({ ...finding, rule, places: [place(row + 1)] })),
    );
    expect(screen.getAllByText("Sửa.")).toHaveLength(20);
    await user.click(screen.getByRole("button", { name: "Xem thêm 20" }));
    await user.click(screen.getByRole("button", { name: "Xem thêm 5" }));
    expect(screen.getAllByText("Sửa.")).toHaveLength(45);
  });

  test("of one finding with many cells name three of them, the others at a press", async () => {
    const places = Array.from({ length: 10 }, (_, row) => place(row + 1));
    const { user } = await open([{ ...finding, rule: "REQ01", places }]);
    const names = () =>
      screen.queryAllByRole("button", { name: /C\d+$/ }).map((b) => b.textContent);
    expect(names()).toEqual(["Trang · C1", "C2", "C3"]);
    await user.click(screen.getByRole("button", { name: "và 7 ô nữa" }));
    expect(names()).toHaveLength(10);
  });

  test("shown by the keyboard, it goes on at the first that came", async () => {
    const row = (at: number) => ({ ...finding, rule: "RNG01" as const, places: [place(at)] });
    const many = {
      ...finding,
      rule: "REQ01" as const,
      places: Array.from({ length: 10 }, (_, at) => place(at + 1)),
    };
    const others = RULE_IDS.filter((rule) => rule !== "RNG01" && rule !== "REQ01").slice(0, 20);
    const { user } = await open([
      many,
      ...Array.from({ length: 6 }, (_, at) => row(at + 21)),
      ...others.map((rule, at) => ({ ...finding, rule, places: [place(at + 41)] })),
    ]);
    const press = async (name: string) => {
      screen.getByRole("button", { name }).focus();
      await user.keyboard("{Enter}");
    };
    await press("và 7 ô nữa");
    expect(document.activeElement).toHaveTextContent(/^C4$/);
    await press("Xem thêm 3");
    expect(document.activeElement).toHaveTextContent(/^C24$/);
    const cards = () => screen.getAllByText("Sửa.").length;
    const before = cards();
    await press("Xem thêm 2");
    expect(cards()).toBeGreaterThan(before);
    expect(document.activeElement).toHaveTextContent(/· C59$/);
  });
});

test("a press on a place shows row, header and value, as on the sheet", async () => {
  const page = openPage();
  const bytes = await filledReport((quarter) => {
    rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
  });
  await page.choose([NAME, bytes]);
  const place = await screen.findByRole("button", { name: "4 Đăng ký học tập · H8" });
  expect(place).toHaveAttribute("aria-expanded", "false");
  await page.user.click(place);
  expect(place).toHaveAttribute("aria-expanded", "true");
  const facts = (await screen.findAllByRole("definition")).map(({ textContent }) => textContent);
  expect(facts).toEqual([
    "4 Đăng ký học tập",
    "Đoàn viên Đoàn TNCS Hồ Chí Minh",
    "Đã đăng ký",
    "51",
  ]);
  await page.user.click(place);
  expect(screen.queryByRole("definition")).toBeNull();
});

test("a secret is not shown with its place", async () => {
  const page = openPage();
  const bytes = await filledReport((quarter) => {
    Object.assign(rowOf(quarter, "tblKetLuan", 0), { do_mat: "Mật", noi_dung: "Vụ việc A" });
  });
  await page.choose([NAME, bytes]);
  const card = (await screen.findAllByText("FUP10"))[0]?.closest("li");
  await page.user.click(within(card!).getAllByRole("button")[0]!);
  expect(await screen.findByText("nội dung mật, không hiện ở đây")).toBeVisible();
  expect(document.body).not.toHaveTextContent("Vụ việc A");
});

test.each(["indicators", "followUps"] as const)("?view=%s begins at that part", async (view) => {
  const page = openPage(`?view=${view}`);
  await page.choose([NAME, await filledReport()]);
  await page.verdict(/^Nộp được/);
  const name = { indicators: "Chỉ tiêu", followUps: "Khắc phục sau kiểm tra" }[view];
  await waitFor(() => expect(screen.getByRole("heading", { name, level: 2 })).toHaveFocus());
});
