import {
  addComment,
  addReply,
  changeComment,
  commentAt,
  commentsOf,
  deleteComment,
  type Comment,
  type CommentReply,
} from "../../model/comments";
import { isCell } from "../../model/area";
import { refuse } from "../../model/excelError";
import { areaIn, splitTab } from "../addresses";
import { asFlag, asText, type Arguments } from "../arguments";
import { factory, INDEXER, method, object, objectType, value } from "../members";
import { rangeOf, type Range, type Scope } from "../objects";
import { findOrNull } from "./worksheets";

/** Who writes comments here. */
const AUTHOR = { name: "User", email: "user@example.com" };

export const commentCollectionType = objectType("CommentCollection", {
  items: { type: "Comment", of: ({ workbook, sheet }) => commentsOf(workbook, sheet) },
  members: {
    GetCount: method("1.10", ({ workbook, sheet }) => commentsOf(workbook, sheet).length),
    [INDEXER]: factory("1.10", "Comment", (scope, args) => find(scope, args) ?? missing()),
    GetItemOrNullObject: factory("1.14", "Comment", find),
    GetItemAt: factory(
      "1.10",
      "Comment",
      ({ workbook, sheet }, args) =>
        commentsOf(workbook, sheet)[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
    ),
    GetItemByCell: factory("1.10", "Comment", (scope, args) => {
      const { sheet, area } = cellGiven(scope, args);
      if (!isCell(area)) refuse("InvalidArgument");
      return commentAt(sheet, area) ?? missing();
    }),
    GetItemByReplyId: factory("1.10", "Comment", ({ workbook, sheet }, args) => {
      const id = args.text(0);
      const all = commentsOf(workbook, sheet);
      return all.find(({ replies }) => replies.some((reply) => reply.id === id)) ?? missing();
    }),
    Add: factory("1.10", "Comment", (scope, args) => {
      demandPlain(args, 2);
      const { sheet, area } = cellGiven(scope, args);
      return addComment(sheet, area, args.text(1));
    }),
  },
});

export const commentType = objectType("Comment", {
  key: ({ id }) => ({ Id: id }),
  members: {
    Id: value("1.10", ({ id }) => id),
    Content: value(
      "1.10",
      ({ content }) => content,
      (comment, given) => {
        const content = asText(given);
        changeComment(comment, () => (comment.content = content));
      },
    ),
    AuthorName: value("1.10", () => AUTHOR.name),
    AuthorEmail: value("1.10", () => AUTHOR.email),
    CreationDate: value("1.10", ({ created }) => created.toISOString()),
    ContentType: value("1.12", () => "Plain"),
    Resolved: value(
      "1.11",
      ({ resolved }) => resolved,
      (comment, given) => {
        const resolved = asFlag(given);
        changeComment(comment, () => (comment.resolved = resolved));
      },
    ),
    Replies: object("1.10", "CommentReplyCollection", (comment) => comment),
    Delete: method("1.10", (comment) => deleteComment(comment)),
    GetLocation: factory("1.10", "Range", locationOf),
  },
});

const repliesOf = (comment: Comment): readonly CommentReply[] =>
  comment.replies.map((reply) => ({ comment, reply }));

const findReply = (comment: Comment, args: Arguments) =>
  repliesOf(comment).find(({ reply }) => reply.id === args.text(0)) ?? null;

export const commentReplyCollectionType = objectType("CommentReplyCollection", {
  items: { type: "CommentReply", of: repliesOf },
  members: {
    GetCount: method("1.10", ({ replies }) => replies.length),
    [INDEXER]: factory("1.10", "CommentReply", (of, args) => findReply(of, args) ?? missing()),
    GetItemOrNullObject: factory("1.14", "CommentReply", findReply),
    GetItemAt: factory(
      "1.10",
      "CommentReply",
      (comment, args) => repliesOf(comment)[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
    ),
    Add: factory("1.10", "CommentReply", (comment, args) => {
      demandPlain(args, 1);
      return addReply(comment, args.text(0));
    }),
  },
});

export const commentReplyType = objectType("CommentReply", {
  key: ({ reply }) => ({ Id: reply.id }),
  members: {
    Id: value("1.10", ({ reply }) => reply.id),
    Content: value(
      "1.10",
      ({ reply }) => reply.content,
      ({ comment, reply }, given) => {
        const content = asText(given);
        changeComment(comment, () => (reply.content = content));
      },
    ),
    AuthorName: value("1.10", () => AUTHOR.name),
    AuthorEmail: value("1.10", () => AUTHOR.email),
    CreationDate: value("1.10", ({ reply }) => reply.created.toISOString()),
    ContentType: value("1.12", () => "Plain"),
    Resolved: value("1.11", ({ comment }) => comment.resolved),
    Delete: method("1.10", ({ comment, reply }) =>
      changeComment(comment, () => comment.replies.splice(comment.replies.indexOf(reply), 1)),
    ),
    GetLocation: factory("1.10", "Range", ({ comment }) => locationOf(comment)),
    GetParentComment: factory("1.10", "Comment", ({ comment }) => comment),
  },
});

function missing(): never {
  return refuse("ItemNotFound");
}

function find({ workbook, sheet }: Scope, args: Arguments): Comment | null {
  const id = args.text(0);
  return commentsOf(workbook, sheet).find((comment) => comment.id === id) ?? null;
}

function locationOf({ sheet, place }: Comment): Range {
  return place.area === null ? refuse("ItemNotFound") : rangeOf(sheet, place.area);
}

/** A range, or an address with its tab. */
function cellGiven({ workbook, sheet }: Scope, args: Arguments): Range {
  const given = args.object(0, "Range");
  if (given !== null) return given;
  const { tab } = splitTab(args.text(0));
  const home = tab === null ? sheet : findOrNull(workbook, tab);
  return home === null ? refuse("InvalidArgument") : rangeOf(home, areaIn(home, args.text(0)));
}

function demandPlain(args: Arguments, at: number): void {
  if (args.oneOf(at, ["Plain", "Mention"], "Plain") === "Mention")
    refuse("UnsupportedOperation", "Mentions are not built here.");
}
