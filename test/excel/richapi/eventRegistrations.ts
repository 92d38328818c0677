/** Which events an add-in asked for: kind, and the workbook or the id of a sheet or table. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  add(event: string, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: string, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(event: string, target: string): boolean {
    return this.counts.has(`${event} ${target}`);
  }

  /** "DataChanged Workbook" … */
  list(): readonly string[] {
    return [...this.counts.keys()];
  }

  clear(): void {
    this.counts.clear();
  }
}
