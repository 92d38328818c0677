import { Button } from "@fluentui/react-components";
import { Component, lazy, type ComponentType, type ReactNode } from "react";
import { noteError } from "../diagnostics/diary";
import { useWordsOf } from "../words/WordsContext";

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;
export type Part<Props> = (props: Props) => ReactNode;

/**
 * A part of the page that is fetched when it is drawn first. One that does not arrive, or fails, says
 * so in its own place and can be tried again: what the user has done in the others stays.
 */
export function lazyPart<Props extends object>(load: Load<Props>): Part<Props> {
  // What React has once failed to fetch it never asks for again.
  let Newest = lazy(load);
  class Fetched extends Component<Props> {
    override state = { failed: false };

    static getDerivedStateFromError(): { readonly failed: true } {
      return { failed: true };
    }

    override componentDidCatch(error: unknown): void {
      noteError(error);
    }

    private readonly again = (): void => {
      Newest = lazy(load);
      this.setState({ failed: false });
    };

    override render(): ReactNode {
      return this.state.failed ? <Failed onRetry={this.again} /> : <Newest {...this.props} />;
    }
  }
  return (props) => <Fetched {...props} />;
}

const WORDS = {
  vi: {
    failed:
      "Phần này chưa tải được hoặc gặp lỗi; các phần khác vẫn dùng được. Xem lại mạng nội bộ rồi bấm Thử lại; vẫn lỗi thì đóng, mở lại trang này; còn lỗi nữa thì chép chẩn đoán ở Trợ giúp gửi người phụ trách.",
    retry: "Thử lại",
  },
  en: {
    failed:
      "This part did not arrive or has failed; the others can still be used. Check the network, then press Try again; if it fails again, close and reopen this page; if it still fails, copy the diagnostics under Help and send them to the person in charge.",
    retry: "Try again",
  },
};

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { failed, retry } = useWordsOf(WORDS);
  return (
    <div role="alert">
      <p>{failed}</p>
      <Button onClick={onRetry}>{retry}</Button>
    </div>
  );
}
