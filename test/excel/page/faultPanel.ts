import { TRANSPORT_ERROR, type Fault } from "../faults/faults";
import type { StandIn } from "../standIn";

/** What the next request can meet with, by what the panel calls it. */
const FAULTS: readonly { readonly label: string; readonly fault: Fault }[] = [
  {
    label: "Bận",
    fault: { kind: "transport", error: TRANSPORT_ERROR.throttled },
  },
  {
    label: "Mất phiên",
    fault: { kind: "transport", error: TRANSPORT_ERROR.sessionLost },
  },
  {
    label: "Mất phiên sau khi đã ghi",
    fault: { kind: "transport", error: TRANSPORT_ERROR.sessionLost, carriedOut: true },
  },
  {
    label: "Hỏng giữa chừng",
    fault: { kind: "action", at: 8, code: "GeneralException" },
  },
  { label: "Không trả lời", fault: { kind: "silence" } },
];

/** Counters of round trips and bytes, and switches for what can go wrong. Gives back how to refresh. */
export function faultPanel(panel: HTMLElement, current: () => StandIn | null): () => void {
  const counts = panel.appendChild(document.createElement("output"));
  counts.setAttribute("aria-label", "Lượt gọi");
  button("Đếm lại", () => current()?.traffic.reset());

  const request = number("Lượt thứ", 1, 1);
  const kind = document.createElement("select");
  kind.setAttribute("aria-label", "Lỗi");
  kind.append(...FAULTS.map(({ label }, index) => new Option(label, String(index))));
  panel.append(kind);
  button("Gây lỗi", () => {
    const chosen = FAULTS[Number(kind.value)];
    if (chosen !== undefined) current()?.faults.at(Number(request.value), chosen.fault);
  });
  button("Hết lỗi", () => current()?.faults.clear());

  const latency = number("Trễ (ms)", 0, 0);
  latency.addEventListener("change", () => {
    const standIn = current();
    if (standIn !== null) standIn.latency = Number(latency.value);
  });

  function button(text: string, action: () => void): void {
    const made = panel.appendChild(document.createElement("button"));
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", () => {
      action();
      refresh();
    });
  }

  function number(text: string, value: number, min: number): HTMLInputElement {
    const label = panel.appendChild(document.createElement("label"));
    const input = document.createElement("input");
    Object.assign(input, { type: "number", min: String(min), value: String(value) });
    label.append(`${text} `, input);
    return input;
  }

  function refresh(): void {
    const traffic = current()?.traffic;
    if (traffic === undefined) return;
    const { roundTrips, requestBytes, responseBytes } = traffic;
    counts.value = `Lượt gọi: ${roundTrips} · gửi ${kB(requestBytes)} · nhận ${kB(responseBytes)}`;
    counts.dataset["roundTrips"] = String(roundTrips);
    counts.dataset["requestBytes"] = String(requestBytes);
    counts.dataset["responseBytes"] = String(responseBytes);
  }
  refresh();
  return refresh;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace(".", ",")} kB`;
