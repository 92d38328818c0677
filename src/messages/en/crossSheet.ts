import type { Sentence } from "../dictionary";

/** Between sheets, and between quarters. */
export const crossSheet = {
  XS01: {
    what: "Admissions on the sheet Đảng viên ({a}) differ from the three months on the sheet Kết nạp ({b}).",
    next: "Correct them so that they agree.",
  },
  XS02: {
    what: "Members of the registration ({a}) differ from those at the end ({b}) by more than came and went in the year ({c}).",
    next: "Look at the total at registration again.",
  },
  XS03: {
    what: "Members graded for {n} ({a}) differ from the members on 31/12 ({b}).",
    next: "Look again, or explain.",
  },
  XS04: {
    what: 'Cell {o} (code of the conclusion) says "{ma}", which the sheet Kết luận does not have.',
    next: "Correct the code, or add the conclusion to the sheet Kết luận.",
  },
  XS05: {
    what: "Conclusion {so} has {a} {a|limitation|limitations}, but the sheet Khắc phục follows {b}.",
    next: "Correct the number, or enter the rest on the sheet Khắc phục.",
  },
  "XS05.contradiction": {
    what: 'Conclusion {so} has {a} {a|limitation|limitations}, but its column "Có hạn chế, thiếu sót" says {b}.',
    next: "Correct one of the two cells.",
  },
  "XS05.beyond": {
    what: "Conclusion {so} has {a} {a|limitation|limitations}, but the sheet Khắc phục has a limitation {b}.",
    next: "Correct the number of the limitation, or how many there are.",
  },
  "XS05.fromOne": {
    what: "Conclusion {so}: the sheet Khắc phục has a limitation 0, but they are numbered from 1.",
    next: "Correct the number of the limitation.",
  },
  XS06: {
    what: 'The sheet Văn bản has no "{loai}" for {n}.',
    next: "Enter it once it is issued; explain if it is not.",
  },
  "XS06.early": {
    what: 'The sheet Văn bản has no "{loai}" for {n}.',
    next: "Enter it once it is issued.",
  },
  XS07: {
    what: "The unit says that it follows Regulation 1374 well, but {n} {n|report is|reports are} overdue.",
    next: "Look again, or explain.",
  },
  XS08: {
    what: '"{ten}" on the sheet Xếp loại ({a}) is more than on the sheet Đảng viên ({b}).',
    next: "Correct one of the two, or explain.",
  },
  XS09: {
    what: "More members of less than 6 months ({a}) than were admitted in the last 6 months ({b}).",
    next: "Look again, or explain.",
  },
  XS10: {
    what: "The bloc's roster says otherwise: {khac}.",
    next: "Ask the bloc to bring the two into line.",
  },
  XP01: {
    what: "Members at the beginning ({a}) differ from those at the end of last quarter ({b}).",
    next: 'Correct them, or explain with "Correction of the last quarter".',
  },
  "XP01.notLoaded": {
    what: "Last quarter's workbook is not at hand, so its figures and open conclusions were not compared.",
    next: "Go to Mend, finalise, press Take last quarter's figures and choose last quarter's file.",
  },
  XP02: {
    what: "The total of the year in cell {o} fell from {b} last quarter to {a}.",
    next: "Correct it, or explain.",
  },
  XP03: {
    what: "Brought forward ({a}) differs from what last quarter carried over ({b}).",
    next: 'Correct it, or explain with "Correction of the last quarter".',
  },
  XP04: {
    what: "Conclusion {so} was open last quarter and is no longer in the file.",
    next: "Go to Mend, finalise and press Take last quarter's figures to bring it back with its limitations.",
  },
  "XP04.handedOver": {
    what: "Conclusion {so} was open last quarter and is no longer in the file, nor in that of {dv}, the successor.",
    next: "Ask {dv} to enter it with its limitations in its own file.",
  },
  XP05: {
    what: "Conclusion {kl}, limitation {hc}: the deadline was changed from {a} to {b} without a new round.",
    next: "Restore the old deadline, or add a round.",
  },
  "XP05.blank": {
    what: "Conclusion {kl}, limitation {hc}: the deadline was {a} last quarter and is gone now.",
    next: "Restore the old deadline.",
  },
  XP06: {
    what: "Conclusion {kl}, limitation {hc}: remedied last quarter, open again now.",
    next: "Look at the result of the re-inspection again, or explain.",
  },
  XP07: {
    what: "The report of last quarter ({ky}) is missing.",
    next: "Submit the report of {ky}.",
  },
  XP08: {
    what: "Registrations fell from {a} to {b} within one year.",
    next: "Look again, or explain.",
  },
  "XP08.membersLeft": {
    what: "Registrations fell from {a} to {b} within one year; {n} {n|member|members} left or {n|was|were} struck off in the quarter.",
    next: "Leave it if that is why.",
  },
  XP09: {
    what: 'The official grade for {n}, "{nay}", differs from last quarter\'s ("{truoc}").',
    next: "Look at the decision again, or explain.",
  },
  "XP09.ofBloc": {
    what: 'The official grade for {n}, "{nay}", differs from the bloc\'s ("{khoi}"), which counts.',
    next: "Look at the decision again, or explain.",
  },
  "XP09.withdrawn": {
    what: 'The grade for {n} was official last quarter ("{truoc}") and no longer is.',
    next: "Choose Chính thức again by the decision, or explain.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
