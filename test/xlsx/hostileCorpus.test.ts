import { HOSTILE_FILES } from "./hostileCorpus";
import { type Probe, withProbe } from "./probe";

/** Megabytes above what the process held; honest figures are in docs/performance.md. */
const GENEROUS = 128;

let probes: ReadonlyMap<string, Probe>;

beforeAll(async () => {
  probes = await withProbe(
    (probe) => new Map(HOSTILE_FILES.map(({ name, make }) => [name, probe(make())])),
  );
}, 300_000);

test.each(HOSTILE_FILES)("$name: $outcome", ({ name, outcome }) => {
  expect(probes.get(name)?.outcome).toBe(outcome);
});

test.each(HOSTILE_FILES)("$name costs little memory", ({ name }) => {
  expect(probes.get(name)?.megabytes).toBeLessThan(GENEROUS);
});
