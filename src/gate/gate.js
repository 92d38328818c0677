/*
 * The gate before the program. Plain ECMAScript 5 and no part of the bundle: it must run in the
 * Internet Explorer engine that the panes of Excel 2016 and 2019 have. Where the program cannot run
 * it takes away the element that the program would draw into, and says what to do instead.
 */
(function () {
  "use strict";

  var REASONS = {
    oldEngine: {
      vi: "Trình duyệt, hoặc Excel, trên máy này quá cũ để chạy Sổ chỉ tiêu.",
      en: "The browser, or Excel, on this computer is too old to run Sổ chỉ tiêu.",
    },
    oldExcel: {
      vi: "Excel trên máy này quá cũ để Sổ chỉ tiêu đọc được sổ đang mở.",
      en: "Excel on this computer is too old for Sổ chỉ tiêu to read the open workbook.",
    },
  };

  var GUIDE = {
    vi: {
      title: "Làm gì bây giờ",
      steps: [
        "Lưu báo cáo. Nếu Excel hiện dải vàng “Dạng xem được bảo vệ”, bấm Bật chỉnh sửa rồi lưu.",
        "Mở địa chỉ dưới đây bằng Microsoft Edge hoặc Chrome bản mới.",
        "Bấm Soát số liệu, chọn tệp vừa lưu. Không cần Excel; số liệu ở lại trên máy.",
      ],
      address: "Địa chỉ để chép",
      workbook: "Công thức trong báo cáo vẫn chạy như thường.",
    },
    en: {
      title: "What to do now",
      steps: [
        "Save the report. If Excel shows the yellow bar “Protected View”, choose Enable Editing, then save.",
        "Open the address below in a recent Microsoft Edge or Chrome.",
        "Choose Check figures and the saved file. Excel is not needed; the figures stay on the computer.",
      ],
      address: "Address to copy",
      workbook: "The formulas in the report go on working as they are.",
    },
  };

  /** Whether the engine knows what the program is written with: as of Chrome 93 and Safari 15.4. */
  function isRecent() {
    return (
      typeof Promise === "function" &&
      typeof Worker === "function" &&
      typeof Object.hasOwn === "function" &&
      typeof Array.prototype.at === "function" &&
      typeof String.prototype.replaceAll === "function"
    );
  }

  function element(name, text) {
    var made = document.createElement(name);
    if (text) made.appendChild(document.createTextNode(text));
    return made;
  }

  /** The page that works without Excel: beside this one. */
  function browserPage(language) {
    var folder = window.location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
    return folder + "index.html" + (language === "en" ? "?lang=en" : "");
  }

  function part(reason, language) {
    var words = GUIDE[language];
    var section = element("div");
    var list = element("ol");
    var label = element("label", words.address);
    var address = element("input");
    var i;
    section.setAttribute("lang", language);
    section.appendChild(element(language === "vi" ? "h1" : "h2", "Sổ chỉ tiêu"));
    section.appendChild(element("p", REASONS[reason][language]));
    section.appendChild(element("h2", words.title));
    for (i = 0; i < words.steps.length; i += 1) list.appendChild(element("li", words.steps[i]));
    section.appendChild(list);
    address.setAttribute("readonly", "readonly");
    address.setAttribute("value", browserPage(language));
    address.onfocus = function () {
      address.select();
    };
    label.appendChild(address);
    section.appendChild(label);
    section.appendChild(element("p", words.workbook));
    return section;
  }

  /** Shuts the page for one of the REASONS: the program finds no place to draw into. */
  function close(reason) {
    var root = document.getElementById("root");
    var gate = element("div");
    var alert = element("div");
    if (!root) return;
    gate.id = "gate";
    gate.setAttribute("role", "main");
    alert.setAttribute("role", "alert");
    alert.appendChild(part(reason, "vi"));
    alert.appendChild(part(reason, "en"));
    gate.appendChild(alert);
    root.parentNode.replaceChild(gate, root);
  }

  window.closeGate = close;
  if (!isRecent()) close("oldEngine");
})();
