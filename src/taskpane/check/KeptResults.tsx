import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { formatSerial } from "../../spreadsheet/serialDate";
import { timeNow, today } from "../today";
import { useWordsOf } from "../words/WordsContext";
import type { Language } from "../words/words";
import type { FileCheck } from "./fileChecks";
import { keepChecks, keptChecks, resultsOf } from "./keptChecks";

const useStyles = makeStyles({
  forget: { marginBlock: tokens.spacingVerticalS },
});

interface Words {
  readonly kept: (at: string) => string;
  readonly forget: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    kept: (at) =>
      `Kết quả soát lúc ${at}, giữ trong trình duyệt của máy này đến khi đóng trang. Chọn lại tệp để soát bản mới nhất.`,
    forget: "Xóa kết quả này",
  },
  en: {
    kept: (at) =>
      `Results of ${at}, kept in this machine's browser until the page is closed. Choose the files again to check them as they are now.`,
    forget: "Discard these results",
  },
};

interface Props {
  readonly checks: readonly FileCheck[];
  readonly onForget: () => void;
}

/** Keeps the results over a reload of the page, and tells of those that come from before one. */
export default function KeptResults({ checks, onForget }: Props) {
  const words = useWordsOf(WORDS);
  const styles = useStyles();
  const fromBefore = checks.every(({ file }) => file === null);
  useEffect(() => {
    const results = resultsOf(checks, `${timeNow()} ${formatSerial(today())}`);
    if (!fromBefore && results !== null) keepChecks(results);
  }, [checks, fromBefore]);

  if (!fromBefore) return null;
  const forget = (): void => {
    keepChecks(null);
    onForget();
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {words.kept(keptChecks()?.at ?? "")}
        <div className={styles.forget}>
          <Button size="small" onClick={forget}>
            {words.forget}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
