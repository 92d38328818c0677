import { documented, place, read, refused } from "./documented";

documented([
  [
    "a comment is added to a cell, read, changed and resolved",
    async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      const comment = context.workbook.comments.add(`${sheet.name}!A2`, "TODO: add data.");
      await context.sync();
      comment.content = "PLEASE add headers here.";
      comment.resolved = true;
      const found = context.workbook.comments.getItemByCell(sheet.getRange("A2"));
      return [
        await read(found, "content,resolved,contentType"),
        await place(found.getLocation()),
        Math.abs(Date.now() - Number(await read(found, "creationDate"))) < 60_000,
      ];
    },
    [["PLEASE add headers here.", true, "Plain"], "A2", true],
  ],
  [
    "replies are added, read and deleted",
    async (sheet) => {
      const comment = sheet.comments.add(sheet.getRange("B1"), "why?");
      comment.replies.add("Thanks for the reminder!");
      comment.replies.add("Done.");
      const first = comment.replies.getItemAt(0);
      const told = await read(first, "content");
      const parent = await read(first.getParentComment(), "content");
      first.delete();
      comment.replies.load("items/content");
      await comment.context.sync();
      return [told, parent, comment.replies.items.map(({ content }) => content)];
    },
    ["Thanks for the reminder!", "why?", ["Done."]],
  ],
  [
    "a comment moves with its cell, and goes",
    async (sheet, context) => {
      sheet.comments.add(sheet.getRange("A1"), "here");
      sheet.getRange("1:1").insert("Down");
      const moved = await place(sheet.comments.getItemAt(0).getLocation());
      const other = sheet.comments.add(sheet.getRange("C1"), "there");
      sheet.comments.getItemAt(0).delete();
      const count = sheet.comments.getCount();
      await context.sync();
      return [moved, count.value, await read(other, "content")];
    },
    ["A2", 1, "there"],
  ],
  [
    "a cell without a comment",
    (sheet) => read(sheet.comments.getItemByCell(sheet.getRange("A1")), "content"),
    refused("ItemNotFound"),
  ],
  [
    "a comment on more than one cell",
    async (sheet, context) => {
      sheet.comments.add(sheet.getRange("A1:A2"), "here");
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
]);
