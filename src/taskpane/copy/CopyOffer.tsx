import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { LeftBehind } from "../../app/leftBehind";
import { CopyDiagnostics } from "../diagnostics/CopyDiagnostics";
import { noteTrouble } from "../diagnostics/diary";
import { below, Heading, type Level } from "../page/Heading";
import { listedBy } from "../page/sections";
import { download } from "../template/download";
import { today } from "../today";
import type { Workbench } from "../workbench";
import { useWordsOf } from "../words/WordsContext";
import { COPY } from "./words";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

type Progress =
  | { readonly state: "idle" | "making" | "failed" }
  | {
      readonly state: "made";
      readonly fileName: string;
      readonly leftBehind: readonly LeftBehind[];
    };

interface Props {
  readonly file: File;
  readonly workbench: Workbench;
  readonly level: Level;
}

/** "Tải bản sao đã soát": a new workbook with the file's figures, and what it does not carry over. */
export default function CopyOffer({ file, workbench, level }: Props) {
  const words = useWordsOf(COPY);
  const styles = useStyles();
  const id = useId();
  const [progress, setProgress] = useState<Progress>({ state: "idle" });

  const make = async (): Promise<void> => {
    setProgress({ state: "making" });
    setProgress(await makeCopy(file, workbench));
  };

  return (
    <section className={styles.section} {...listedBy(id, level)}>
      <Heading level={level} section id={id}>
        {words.title}
      </Heading>
      <p className={styles.text}>{words.explained}</p>
      <Button disabledFocusable={progress.state === "making"} onClick={() => void make()}>
        {progress.state === "making" ? words.making : words.make}
      </Button>
      <div role="status">
        {progress.state === "made" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{words.made(progress.fileName)}</MessageBarBody>
          </MessageBar>
        )}
        {progress.state === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {words.failed} <CopyDiagnostics small />
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {progress.state === "made" && (
        <>
          {progress.leftBehind.length === 0 ? (
            <p className={styles.text}>{words.carriedAll}</p>
          ) : (
            <>
              <Heading level={below(level)}>{words.leftBehind}</Heading>
              <ul className={styles.list}>
                {progress.leftBehind.map((item, index) => (
                  <li key={index}>{words.left(item)}</li>
                ))}
              </ul>
            </>
          )}
          <p className={styles.text}>{words.unseen}</p>
        </>
      )}
    </section>
  );
}

async function makeCopy(file: File, workbench: Workbench): Promise<Progress> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    noteTrouble({ code: "missing", detail: "checkedCopy" });
    return { state: "failed" };
  }
  const order = { fileName: file.name, bytes: new Uint8Array(bytes), today: today() };
  const done = await workbench.checkedCopy(order);
  if (!done.ok) {
    noteTrouble(done.fault);
    return { state: "failed" };
  }
  if (!done.value.ok) {
    noteTrouble({ code: done.value.reason, detail: "checkedCopy" });
    return { state: "failed" };
  }
  const { fileName, leftBehind } = done.value;
  download(done.value.bytes, fileName);
  return { state: "made", fileName, leftBehind };
}
