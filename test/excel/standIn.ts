import type { Engine } from "./calculation/engine";
import { Faults, TRANSPORT_ERROR, type Fault } from "./faults/faults";
import { Traffic } from "./faults/traffic";
import { Workbook } from "./model/workbook";
import { eventMessages, type EventMessage } from "./richapi/eventMessages";
import { interpret } from "./richapi/interpreter";
import { ACTION, type RichApiRequest, type RichApiResponse } from "./richapi/protocol";
import { Session, type RequirementSets } from "./richapi/session";

export const MOST_BYTES = 5 * 1024 * 1024;

/** Flag of a request that waits until no cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

export const CURRENT_EXCEL: RequirementSets = {
  ExcelApi: "1.17",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
};

export interface StandInOptions {
  readonly engine: Engine;
  readonly workbook?: Workbook;
  /** Instead of those of today's Excel, set by set. */
  readonly requirementSets?: RequirementSets;
}

/** What goes back over the wire: a body, or the number of an error of the transport. */
export type Answer =
  { readonly error: 0; readonly body: string } | { readonly error: number; readonly body: null };

/**
 * An Excel for one add-in: the workbook, what the add-in holds on to, and everything that can go
 * wrong on the way. It knows nothing of how messages travel (see `transport/`).
 */
export class StandIn {
  readonly workbook: Workbook;
  readonly session: Session;
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  /** Milliseconds until an answer, and until events are told. */
  latency = 0;
  eventDelay = 5;
  private isEditing = false;
  private waiting: (() => void)[] = [];
  private untold: EventMessage[] = [];
  private teller: (messages: readonly EventMessage[]) => void = () => undefined;
  private telling: ReturnType<typeof setTimeout> | null = null;

  constructor({ engine, workbook, requirementSets }: StandInOptions) {
    this.workbook = workbook ?? Workbook.blank(engine);
    this.session = new Session(this.workbook, { ...CURRENT_EXCEL, ...requirementSets });
    this.workbook.subscribe((event, author) => {
      this.untold.push(...eventMessages(event, author, this.session));
      if (this.untold.length > 0) this.tellLater();
    });
  }

  /** Whether a cell is being edited: requests fail, or wait if they said that they can. */
  get editing(): boolean {
    return this.isEditing;
  }

  set editing(editing: boolean) {
    this.isEditing = editing;
    if (!editing) for (const resume of this.waiting.splice(0)) resume();
  }

  /** Where events go. */
  onEvents(teller: (messages: readonly EventMessage[]) => void): void {
    this.teller = teller;
  }

  /** Tells what there is to tell at once. */
  flushEvents(): void {
    if (this.telling !== null) clearTimeout(this.telling);
    this.telling = null;
    const messages = this.untold.splice(0);
    if (messages.length > 0) this.teller(messages);
  }

  /** Answers one request; the promise of a host that never answers stays open. */
  async answer(body: string, flags = 0): Promise<Answer> {
    const request = JSON.parse(body) as RichApiRequest;
    if (isStartup(request)) return { error: 0, body: JSON.stringify({ Results: [] }) };
    const requestBytes = utf8Length(body);
    const { answer, responseBytes, error } = await this.outcome(request, requestBytes, flags);
    this.traffic.add({
      kind: isCleanup(request) ? "cleanup" : "work",
      actions: request.Actions.length,
      ...{ requestBytes, responseBytes, flags, error },
    });
    return answer;
  }

  private async outcome(request: RichApiRequest, size: number, flags: number): Promise<Outcome> {
    const cleanup = isCleanup(request);
    const fault = cleanup ? null : this.faults.take();
    if (this.latency > 0) await later(this.latency);
    if (this.isEditing && !cleanup) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return failed(TRANSPORT_ERROR.cellEditMode);
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
    if (size > MOST_BYTES) return failed(TRANSPORT_ERROR.requestTooLarge);
    return this.carryOut(request, fault);
  }

  private carryOut(request: RichApiRequest, fault: Fault | null): Promise<Outcome> {
    const lost = fault !== null && fault.kind !== "action";
    const answer =
      lost && fault.carriedOut !== true
        ? null
        : interpret(request, this.session, fault?.kind === "action" ? fault : undefined);
    if (fault?.kind === "silence") return new Promise<Outcome>(() => undefined);
    if (fault?.kind === "transport") return Promise.resolve(failed(fault.error));
    return Promise.resolve(sized(answer!));
  }

  /** Excel tells events after the answer, several at a time. */
  private tellLater(): void {
    this.telling ??= setTimeout(() => this.flushEvents(), this.eventDelay);
  }
}

/** An answer with what is noted of it. */
interface Outcome {
  readonly answer: Answer;
  readonly responseBytes: number;
  /** Code of the error it ended in. */
  readonly error: string | null;
}

function failed(error: number): Outcome {
  return { answer: { error, body: null }, responseBytes: 0, error: String(error) };
}

function sized(response: RichApiResponse): Outcome {
  const body = JSON.stringify(response);
  const responseBytes = utf8Length(body);
  if (responseBytes > MOST_BYTES) return failed(TRANSPORT_ERROR.responseTooLarge);
  return { answer: { error: 0, body }, responseBytes, error: response.Error?.Code ?? null };
}

/** Bytes of a text in UTF-8. Encoding megabytes only to count them takes many times as long. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // The two halves of a pair are four bytes together, any other unit from 0x800 on is three.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
}

const later = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The client says once that its handlers are ready. */
export function isStartup({ Actions }: RichApiRequest): boolean {
  return Actions.some(({ Name }) => Name === "NotifyActionHandlerReady");
}

/** After a batch the client lets go of the ranges it held. */
export function isCleanup({ Actions }: RichApiRequest): boolean {
  return Actions.every(
    ({ ActionType, Name }) =>
      ActionType === ACTION.instantiate ||
      Name === "_RemoveReference" ||
      Name === "_RemoveAllReferences",
  );
}
