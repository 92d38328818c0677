/**
 * What can go wrong with one request. `carriedOut` tells whether Excel did the work before the
 * answer got lost.
 */
export type Fault =
  /** An action fails in Excel: what ran before it stays done. */
  | { readonly kind: "action"; readonly at: number; readonly code: string }
  /** The request as a whole is refused, or its answer lost: error of the transport. */
  | { readonly kind: "transport"; readonly error: number; readonly carriedOut?: boolean }
  /** No answer ever comes. */
  | { readonly kind: "silence"; readonly carriedOut?: boolean };

/** Errors of the transport, by what add-ins read. */
export const TRANSPORT_ERROR = {
  cellEditMode: 5004,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  sessionLost: 5012,
  accessDenied: 7000,
} as const;

/** Faults waiting for the request they are meant for. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private standing: Fault | null = null;
  private seen = 0;

  /** The `request`-th request from now on, from 1, meets with this fault. */
  at(request: number, fault: Fault): void {
    this.planned.set(this.seen + request, fault);
  }

  next(fault: Fault): void {
    this.at(1, fault);
  }

  /** Every request from now on. */
  always(fault: Fault): void {
    this.standing = fault;
  }

  clear(): void {
    this.planned.clear();
    this.standing = null;
  }

  /** Of the request that comes in now. */
  take(): Fault | null {
    return this.planned.get(++this.seen) ?? this.standing;
  }
}
