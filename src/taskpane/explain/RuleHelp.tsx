import { isDocumented, RULE_DOCS } from "../../messages/ruleDocs";
import { useWordsOf } from "../words/WordsContext";
import { Explanation } from "./Explanation";
import { EXPLAIN } from "./words";

/** A rule in the words of its documentation, which is Vietnamese as the workbook is. */
export default function RuleHelp({ rule }: { readonly rule: string }) {
  const { rule: words } = useWordsOf(EXPLAIN);
  if (!isDocumented(rule)) return null;
  const { title, problem, notProblem, example, source } = RULE_DOCS[rule];
  return (
    <div lang="vi">
      <Explanation
        items={[
          [title, problem],
          [words.notProblem, notProblem],
          [words.example, example],
          [words.source, source],
        ]}
      />
    </div>
  );
}
