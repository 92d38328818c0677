import { covers, isCell, type Rectangle } from "./area";
import { refuse } from "./excelError";
import { demandRight } from "./protection";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

interface Said {
  readonly id: string;
  readonly created: Date;
  content: string;
}

/** A comment on a cell, which it moves with; null once the cell is deleted. */
export interface Comment extends Said {
  readonly sheet: Worksheet;
  readonly place: { area: Rectangle | null };
  readonly replies: Said[];
  resolved: boolean;
}

export interface CommentReply {
  readonly comment: Comment;
  readonly reply: Said;
}

/** A cell has one comment. */
export function addComment(sheet: Worksheet, area: Rectangle, content: string): Comment {
  if (!isCell(area)) refuse("InvalidArgument");
  if (commentAt(sheet, area) !== null) refuse("InvalidOperation");
  demandRight(sheet, "allowEditObjects");
  const place = { area };
  sheet.tracked.add(place);
  const comment = { ...said(sheet, content), sheet, place, replies: [], resolved: false };
  sheet.comments.push(comment);
  sheet.workbook.changed({ type: "other" });
  return comment;
}

export function commentAt(sheet: Worksheet, area: Rectangle): Comment | null {
  const found = commentsOf(sheet.workbook, sheet).find(
    ({ place }) => place.area !== null && covers(area, place.area),
  );
  return found ?? null;
}

/** Of the workbook or of one sheet; those whose cells are gone are gone. */
export function commentsOf({ sheets }: Workbook, sheet: Worksheet | null): readonly Comment[] {
  const all = sheet === null ? sheets.flatMap(({ comments }) => comments) : sheet.comments;
  return all.filter(({ place }) => place.area !== null);
}

export function addReply(comment: Comment, content: string): CommentReply {
  const reply = said(comment.sheet, content);
  changeComment(comment, () => comment.replies.push(reply));
  return { comment, reply };
}

export function deleteComment(comment: Comment): void {
  const { comments, tracked } = comment.sheet;
  changeComment(comment, () => {
    comments.splice(comments.indexOf(comment), 1);
    tracked.delete(comment.place);
  });
}

export function changeComment({ sheet }: Comment, change: () => unknown): void {
  demandRight(sheet, "allowEditObjects");
  change();
  sheet.workbook.changed({ type: "other" });
}

function said({ workbook }: Worksheet, content: string): Said {
  if (content === "") refuse("InvalidArgument");
  return { id: workbook.newId(), created: new Date(), content };
}
