import { Component, type ReactNode } from "react";
import { copyText } from "../diagnostics/copyText";
import { diagnostics, noteError } from "../diagnostics/diary";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  /** The report, once it was asked for, and whether the clipboard took it. */
  readonly report: { readonly text: string; readonly copied: boolean } | null;
}

/**
 * What stands in place of the page when a part of it did not arrive or failed. In both languages:
 * the dictionaries may be the part that is missing.
 */
export class StartFailure extends Component<Props, State> {
  override state: State = { failed: false, report: null };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    noteError(error);
  }

  private async copy(): Promise<void> {
    const text = diagnostics();
    this.setState({ report: { text, copied: await copyText(text) } });
  }

  override render(): ReactNode {
    const { failed, report } = this.state;
    if (!failed) return this.props.children;
    return (
      <div role="alert">
        <p>
          Trang gặp lỗi hoặc chưa tải đủ. Xem lại mạng nội bộ rồi tải lại trang; vẫn lỗi thì chép
          chẩn đoán gửi người phụ trách.
        </p>
        <p lang="en">
          The page failed or is incomplete. Check the network and reload it; if it fails again, copy
          the diagnostics and send them to the person in charge.
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          Tải lại trang · Reload
        </button>{" "}
        <button type="button" onClick={() => void this.copy()}>
          Chép chẩn đoán · Copy diagnostics
        </button>
        {report !== null && (
          <>
            <p>{report.copied ? "Đã chép. · Copied." : "Chọn hết đoạn dưới, bấm Ctrl+C."}</p>
            <pre>{report.text}</pre>
          </>
        )}
      </div>
    );
  }
}
