import { isDocumented, RULE_DOCS } from "../../messages/ruleDocs";
import { RULE_DOCS_IN_ENGLISH } from "../../messages/ruleDocsInEnglish";
import { useSpokenLanguage, useWordsOf } from "../words/WordsContext";
import { Explanation } from "./Explanation";
import { EXPLAIN } from "./words";

const DOCS = { vi: RULE_DOCS, en: RULE_DOCS_IN_ENGLISH };

/** A rule in the words of its documentation. */
export default function RuleHelp({ rule }: { readonly rule: string }) {
  const language = useSpokenLanguage();
  const { rule: words } = useWordsOf(EXPLAIN);
  if (!isDocumented(rule)) return null;
  const { title, problem, notProblem, example, source } = DOCS[language][rule];
  return (
    <div lang={language}>
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
