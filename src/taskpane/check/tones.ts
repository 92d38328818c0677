import type { CodeOf } from "../../catalogue/lists";
import { STATE_COLOURS, type StateColour } from "../../catalogue/stateColours";
import type { ShownIndicator } from "./checkedFile";

/** What a verdict's colour says; the words beside it say the same. */
export type Tone = "met" | "onTrack" | "behind" | "failed" | "neutral" | "missing" | "faulty";

const TONES: Readonly<Record<CodeOf<"VERDICT">, Tone>> = {
  DAT: "met",
  TAM_DAT: "onTrack",
  DUNG_TIEN_DO: "onTrack",
  GIU_TOI_DA: "onTrack",
  GIU_TOI_THIEU: "onTrack",
  TAM_KHONG: "behind",
  CHAM_TIEN_DO: "behind",
  KHONG_DOI: "behind",
  KHONG_DAT: "failed",
  KHONG_AP_DUNG: "neutral",
  CHUA_DEN_KY: "neutral",
  THEO_DOI: "neutral",
  CHUA_CO_SO_LIEU: "missing",
  CHUA_DU_SO_LIEU: "missing",
  LOI_SO_LIEU: "faulty",
};

/** Aspirations and duties without a number are at worst behind, never failed (domain 0.5). */
export function toneOf(verdict: CodeOf<"VERDICT">, serious: boolean): Tone {
  const tone = TONES[verdict];
  return tone === "failed" && !serious ? "behind" : tone;
}

const STATE_TONES: Readonly<Record<StateColour, Tone>> = {
  green: "met",
  white: "neutral",
  yellow: "behind",
  orange: "missing",
  red: "failed",
};

/** Of a limitation, as on its sheet. */
export const toneOfState = (status: CodeOf<"FOLLOW_UP">): Tone =>
  STATE_TONES[STATE_COLOURS[status]];

export function isMissed({ verdict }: ShownIndicator): boolean {
  const tone = TONES[verdict];
  return tone === "behind" || tone === "failed";
}
