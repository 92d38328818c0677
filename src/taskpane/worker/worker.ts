import type { Answer, Question } from "./protocol";

/** Runs in a web worker, so that a large or hostile file never stops the page. */
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (reply) => self.postMessage(reply),
    () => self.postMessage({ kind: "fault" } satisfies Answer),
  );
});

async function answer(question: Question): Promise<Answer> {
  if (question.kind === "check") {
    const { checkBytes } = await import("../check/checkBytes");
    return { kind: "check", outcome: await checkBytes(question.order) };
  }
  const { drawTemplate } = await import("../template/drawTemplate");
  return { kind: "template", bytes: await drawTemplate(question.order) };
}
