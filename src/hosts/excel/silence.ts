import type { Silence } from "../port";

/** Notices that Excel leaves a request unanswered for a while. One is under way at a time. */
export class NoticedSilence implements Silence {
  readonly #after: number;
  readonly #listeners = new Set<() => void>();
  #isOn = false;

  /** @param after milliseconds */
  constructor(after: number) {
    this.#after = after;
  }

  readonly isOn = (): boolean => this.#isOn;

  readonly listen = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  async during<Answer>(request: Promise<Answer>): Promise<Answer> {
    const timer = setTimeout(() => this.#turn(true), this.#after);
    try {
      return await request;
    } finally {
      clearTimeout(timer);
      this.#turn(false);
    }
  }

  #turn(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    for (const tell of this.#listeners) tell();
  }
}
