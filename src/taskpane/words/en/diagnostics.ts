import type { DiagnosticsWords } from "../words";

export const diagnostics: DiagnosticsWords = {
  title: "Diagnostics",
  explained:
    "Send this along when you ask the person in charge for help. It holds the versions of the program, the kind of Excel, codes of failures and numbers of rules; no figures, names, file names or unit codes.",
  copy: "Copy diagnostics",
  copied: "Copied. Paste it into a mail or message.",
  copyByHand: "It could not be copied. Click into the box below and press Ctrl+C.",
};
