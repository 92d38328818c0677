import { decideFiles, type NotTaken, type Original } from "../../src/consolidation/decideFiles";
import { otherPeriod } from "../../src/consolidation/otherPeriod";
import { swappedCodes } from "../../src/consolidation/swappedCodes";
import type { UnitFile } from "../../src/consolidation/unitFile";
import { day } from "../../src/demo/demoPeriod";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { indexBloc } from "../../src/workbook/blocIndex";

/** Which of several files count, where folders of whole workbooks would be slow to draw. */
const UNTOUCHED: Omit<UnitFile, "file" | "unit" | "sha256"> = {
  ...{ modifiedOn: null, modifiedAt: 1, period: { year: 2021, quarter: 3 }, submission: 1 },
  ...{ signedOn: null, namedUnits: [], contentKey: null, findings: [], changedSince: null },
  ...{ spoiled: [], followUps: [], reconciled: [], rows: new Map() },
};
const file = (name: string, unit: string, more: Partial<UnitFile> = {}): UnitFile => ({
  ...UNTOUCHED,
  ...{ file: name, sha256: name, unit },
  ...more,
});

function blocOf(units: readonly Record<string, RawValue>[]) {
  const rows = units.map((unit) => new Map(Object.entries(unit)));
  return indexBloc({ fields: new Map(), tables: new Map([["tblDonVi", rows]]) });
}
const ROSTER = [
  { ma_don_vi: "DV001" },
  { ma_don_vi: "DV002" },
  { ma_don_vi: "DV003" },
  { ma_don_vi: "DV010", hieu_luc_den: day("2021-06-30"), don_vi_ke_thua: "DV001" },
  { ma_don_vi: "DV011", hieu_luc_den: day("2021-07-01"), don_vi_ke_thua: "DV001" },
];

function decided(
  files: readonly UnitFile[],
  roster = ROSTER,
  stacked: number | null = null,
  original: Original | null = null,
) {
  const period = { year: 2021, quarter: 3 } as const;
  const before = { submissionOf: () => stacked, originalOf: () => original };
  const { accepted, notTaken } = decideFiles(files, period, blocOf(roster), before);
  return {
    accepted: accepted.map(({ file: name }) => name),
    notTaken: Object.fromEntries([...notTaken].map(([one, why]) => [one.file, why])),
  };
}
const kindOf = (unit: string, more?: Partial<UnitFile>): NotTaken["kind"] | undefined =>
  decided([file("a", unit, more)]).notTaken.a?.kind;

describe("whose it is, and of which quarter", () => {
  test.each<[name: string, unit: string, more: Partial<UnitFile>, kind: string | undefined]>([
    ["a unit of the roster", "DV001", {}, undefined],
    ["no code", "", {}, "noUnit"],
    ["a code that the roster does not have", "DV009", {}, "unknownUnit"],
    ["no quarter", "DV001", { period: null }, "noPeriod"],
    ["the quarter after", "DV001", { period: { year: 2021, quarter: 4 } }, "otherPeriod"],
    ["the quarter of another year", "DV001", { period: { year: 2020, quarter: 3 } }, "otherPeriod"],
    ["it ended on the day before the quarter (ROS02)", "DV010", {}, "endedUnit"],
    ["it ended on the first day of the quarter", "DV011", {}, undefined],
    [
      "the quarter is another and it has ended: first the quarter",
      "DV010",
      { period: { year: 2021, quarter: 2 } },
      "otherPeriod",
    ],
  ])("%s", (_, unit, more, kind) => {
    expect(kindOf(unit, more)).toBe(kind);
  });

  test("an unknown code: at most three that are near (ROS01)", () => {
    const { a } = decided([file("a", "DV00")], [...ROSTER, { ma_don_vi: "DV004" }]).notTaken;
    expect(a).toMatchObject({ kind: "unknownUnit", near: ["DV001", "DV002", "DV003"] });
  });

  test("an unknown code: none of a unit that has ended before the quarter", () => {
    const { a } = decided([file("a", "DV110")]).notTaken;
    expect(a).toMatchObject({ kind: "unknownUnit", near: ["DV011"] });
  });

  test("without a roster nobody is unknown: that is said", () => {
    expect(decided([file("a", "DV001")], []).notTaken.a).toEqual({ kind: "noRoster" });
  });
});

describe("files of another quarter than the one consolidated", () => {
  const wanted = { year: 2021, quarter: 2 } as const;
  const of = (year: number, quarter: 1 | 2 | 3 | 4) =>
    ({
      status: "returned",
      why: { kind: "otherPeriod", period: { year, quarter }, wanted },
    }) as const;
  const counted = { status: "accepted", why: null } as const;
  const unread = {
    status: "unreadable",
    why: { kind: "unreadable", code: "password", fault: null },
  } as const;
  const [Q3, Q4] = [of(2021, 3), of(2021, 4)];

  test.each([
    ["all of them", [Q3, Q3], "2021-Q3: 2"],
    ["more than count", [counted, Q3, Q3, unread], "2021-Q3: 2"],
    ["of two quarters, the one that more are of", [Q4, Q3, Q3], "2021-Q3: 2"],
    ["as many as count: those sent the wrong file", [counted, Q3], null],
    ["none", [counted, unread], null],
    ["no file", [], null],
  ])("%s", (_, files, said) => {
    const other = otherPeriod(files);
    const { year, quarter } = other?.period ?? {};
    expect(other && `${year}-Q${quarter}: ${other.files}`).toBe(said);
  });
});

describe("the same content under several codes (DUP03)", () => {
  const same = (name: string, unit: string, more: Partial<UnitFile> = {}): UnitFile =>
    file(name, unit, { contentKey: "x", ...more });

  test.each<[name: string, files: UnitFile[], accepted: string[], copies: string[]]>([
    [
      "the later one is returned",
      [same("a", "DV002", { modifiedAt: 2 }), same("b", "DV001")],
      ["b"],
      ["a"],
    ],
    ["of two of one time the later name", [same("b", "DV001"), same("a", "DV002")], ["a"], ["b"]],
    [
      "the one that speaks of the other, though it is the earlier",
      [same("a", "DV002", { namedUnits: ["DV001"] }), same("b", "DV001", { modifiedAt: 2 })],
      ["b"],
      ["a"],
    ],
    [
      "a name that says a third unit tells nothing",
      [same("a", "DV002", { namedUnits: ["DV003"] }), same("b", "DV001", { modifiedAt: 2 })],
      ["a"],
      ["b"],
    ],
    [
      "a name that says its own unit tells nothing",
      [same("a", "DV002", { namedUnits: ["DV002"] }), same("b", "DV001", { modifiedAt: 2 })],
      ["a"],
      ["b"],
    ],
    [
      "three: one is the original of both",
      [
        same("c", "DV003", { modifiedAt: 3 }),
        same("b", "DV002", { modifiedAt: 2 }),
        same("a", "DV001"),
      ],
      ["a"],
      ["b", "c"],
    ],
    [
      "the copied unit sends its own file too: that one counts",
      [same("a", "DV001"), same("b", "DV002", { modifiedAt: 2 }), file("c", "DV002")],
      ["a", "c"],
      ["b"],
    ],
    [
      "nothing but zeros has no key: nobody has copied",
      [file("a", "DV001"), file("b", "DV002")],
      ["a", "b"],
      [],
    ],
    [
      "other content",
      [same("a", "DV001"), same("b", "DV002", { contentKey: "y" })],
      ["a", "b"],
      [],
    ],
    [
      "of one that was returned nobody has copied",
      [same("a", ""), same("b", "DV001", { modifiedAt: 2 })],
      ["b"],
      [],
    ],
  ])("%s", (_, files, accepted, copies) => {
    for (const order of [files, [...files].reverse()]) {
      const done = decided(order);
      expect(done.accepted).toEqual(accepted);
      const returned = Object.entries(done.notTaken).filter(([, { kind }]) => kind === "copy");
      expect(returned.map(([name]) => name).sort()).toEqual(copies);
    }
  });

  test("twice under its own code it is superseded, no copy", () => {
    const twice = [same("a", "DV001"), same("b", "DV001", { modifiedAt: 2 })];
    expect(decided(twice).notTaken).toMatchObject({ a: { kind: "superseded", same: false } });
  });
});

describe("several of one unit (DUP02)", () => {
  test.each<[name: string, kept: Partial<UnitFile>, other: Partial<UnitFile>]>([
    ["the later submission, whatever else", { submission: 2 }, { signedOn: 9, modifiedAt: 9 }],
    ["then the later signature", { signedOn: 8 }, { signedOn: 7, modifiedAt: 9 }],
    ["one that is signed", { signedOn: 8 }, { modifiedAt: 9 }],
    ["then the later file", { modifiedAt: 9 }, {}],
  ])("%s", (_, kept, other) => {
    for (const [name, another] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const files = [file(name, "DV001", kept), file(another, "DV001", other)];
      const done = decided(files);
      expect(done.accepted).toEqual([name]);
      expect(done.notTaken[another]).toMatchObject({ kind: "superseded", by: { file: name } });
    }
  });

  test("of all that are equal the later name; the same bytes are told", () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => file(name, "DV001"));
    const files = [{ ...a!, sha256: "c" }, c!, b!];
    for (const came of [files, [...files].reverse()]) {
      const { accepted, notTaken } = decided(came);
      expect(accepted).toEqual(["c"]);
      expect(notTaken).toMatchObject({ a: { same: true }, b: { same: false } });
    }
  });

  test("the content that the bloc's workbook holds of another unit is a copy, unless that one sends again", () => {
    const original = { unit: "DV002", file: null };
    const came = file("a", "DV001");
    const alone = decided([came], ROSTER, null, original);
    expect(alone).toEqual({ accepted: [], notTaken: { a: { kind: "copy", original } } });
    const both = decided([came, file("b", "DV002")], ROSTER, null, original);
    expect(both.accepted).toEqual(["a", "b"]);
  });

  test.each<[stacked: number, submission: number, accepted: boolean]>([
    [2, 1, false],
    [2, 2, true],
    [2, 3, true],
  ])(
    "lần nộp %d stands in the bloc's workbook, %d comes in: it counts %p",
    (stacked, submission, counts) => {
      const { accepted, notTaken } = decided([file("a", "DV001", { submission })], ROSTER, stacked);
      expect(accepted).toEqual(counts ? ["a"] : []);
      expect(notTaken.a).toEqual(counts ? undefined : { kind: "older", submission, stacked });
    },
  );
});

test("what counts stands in the order of the units, whatever the files are called", () => {
  const files = [file("a", "DV003"), file("b", "DV001"), file("c", "DV002")];
  expect(decided(files).accepted).toEqual(["b", "c", "a"]);
});

test.each<[name: string, named: Record<string, string[]>, pairs: string[][]]>([
  ["each speaks of the other", { DV001: ["DV002"], DV002: ["DV001"] }, [["DV001", "DV002"]]],
  ["in file and name: once", { DV001: ["DV002", "DV002"], DV002: ["DV001"] }, [["DV001", "DV002"]]],
  ["only one does", { DV001: ["DV002"], DV002: ["DV002"] }, []],
  ["the other has sent nothing", { DV001: ["DV002"] }, []],
  ["each of itself", { DV001: ["DV001"], DV002: ["DV002"] }, []],
  ["three in a circle", { DV001: ["DV002"], DV002: ["DV003"], DV003: ["DV001"] }, []],
])("swapped codes: %s", (_, named, pairs) => {
  const files = Object.entries(named).map(([unit, namedUnits]) => ({ unit, namedUnits }));
  expect(swappedCodes(files)).toEqual(pairs);
  expect(swappedCodes([...files].reverse())).toEqual(pairs);
});
