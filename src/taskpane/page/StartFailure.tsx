import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

/**
 * What stands in place of the page when a part of it did not arrive or failed. In both languages:
 * the dictionaries may be the part that is missing.
 */
export class StartFailure extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <p>Trang gặp lỗi hoặc chưa tải đủ. Xem lại mạng nội bộ rồi tải lại trang.</p>
        <p lang="en">The page failed or is incomplete. Check the network and reload it.</p>
        <button type="button" onClick={() => window.location.reload()}>
          Tải lại trang · Reload
        </button>
      </div>
    );
  }
}
