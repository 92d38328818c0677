/** One request and its answer, as they went over the wire. */
export interface Exchange {
  /** The add-in's own work, or what the client sends by itself to let go of ranges. */
  readonly kind: "work" | "cleanup";
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  /** Code of the error it ended in. */
  readonly error: string | null;
}

/** Counts round trips and bytes. */
export class Traffic {
  readonly exchanges: Exchange[] = [];

  add(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }

  /** Without those that only let go of ranges: nobody waits for them. */
  get roundTrips(): number {
    return this.exchanges.filter(({ kind }) => kind === "work").length;
  }

  get requestBytes(): number {
    return this.exchanges.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get responseBytes(): number {
    return this.exchanges.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }

  get largest(): number {
    const sizes = this.exchanges.map(({ requestBytes, responseBytes }) =>
      Math.max(requestBytes, responseBytes),
    );
    return Math.max(0, ...sizes);
  }

  reset(): void {
    this.exchanges.length = 0;
  }
}
