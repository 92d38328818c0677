import { failureOf, HostError } from "./failure";
import { NoticedSilence } from "./silence";

/** How long to wait, in milliseconds. */
export interface Patience {
  /** Before each new attempt when Excel is busy. */
  readonly pauses: readonly number[];
  /** For the answer to one request: a host that stays mute would leave it pending for ever. */
  readonly answer: number;
  /** Before the user is told that Excel does not answer. */
  readonly silence: number;
}

const PATIENCE: Patience = { pauses: [300, 1_000, 3_000], answer: 90_000, silence: 4_000 };

/** Puts actions on the queue; what it gives back reads their answers once they are there. */
export type Queue<Answer> = (context: Excel.RequestContext) => () => Answer;

/** Requests to Excel, one round trip each. */
export class Connection {
  readonly silence: NoticedSilence;
  readonly #patience: Patience;

  constructor(patience: Partial<Patience> = {}) {
    this.#patience = { ...PATIENCE, ...patience };
    this.silence = new NoticedSilence(this.#patience.silence);
  }

  /** One round trip. A request that Excel was too busy to take is sent again after a while. */
  request<Answer>(
    queue: Queue<Answer>,
    context?: OfficeExtension.ClientRequestContext,
  ): Promise<Answer> {
    return this.#attempt(() => send(queue, context), this.#patience.pauses);
  }

  async #attempt<Answer>(ask: () => Promise<Answer>, pauses: readonly number[]): Promise<Answer> {
    try {
      return await this.silence.during(this.#answered(ask()));
    } catch (error) {
      const [next, ...later] = pauses;
      if (next === undefined || failureOf(error).code !== "busy") throw error;
      await pause(next);
      return this.#attempt(ask, later);
    }
  }

  #answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new HostError("sessionLost", "no answer")),
        this.#patience.answer,
      );
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

function send<Answer>(
  queue: Queue<Answer>,
  previous?: OfficeExtension.ClientRequestContext,
): Promise<Answer> {
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(previous === undefined ? {} : { previousObjects: previous }),
  };
  return Excel.run(options, async (context) => {
    const answer = queue(context);
    await context.sync();
    return answer();
  });
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
