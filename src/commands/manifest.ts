import {
  RIBBON_COMMANDS,
  RIBBON_GROUPS,
  type Bilingual,
  type RibbonCommand,
  type RibbonGroupId,
} from "./commands";

/** Where the site stands until the build puts another address in its place. */
export const LOCAL_ADDRESS = "https://localhost:3000/";

const ID = "bdc219e6-860a-4e5a-9ace-3776905a72ee";

const PRODUCT: Bilingual = { vi: "Sổ chỉ tiêu", en: "Sổ chỉ tiêu (indicators)" };
const TAB: Bilingual = { vi: "Sổ chỉ tiêu", en: "Sổ chỉ tiêu" };
const DESCRIPTION: Bilingual = {
  vi: "Soát báo cáo chỉ tiêu quý của đơn vị trước khi nộp, xem kết quả chỉ tiêu và việc khắc phục sau kiểm tra, tạo mẫu báo cáo. Số liệu ở lại trên máy.",
  en: "Checks the quarterly indicator report of a unit before it is submitted, shows its indicators and follow-ups, creates empty reports. The figures stay on the computer.",
};
const STARTED_TITLE: Bilingual = { vi: "Sổ chỉ tiêu đã sẵn sàng", en: "Sổ chỉ tiêu is ready" };
const STARTED: Bilingual = {
  vi: "Mở báo cáo của đơn vị, vào thẻ Sổ chỉ tiêu rồi bấm Soát số liệu.",
  en: "Open the report of the unit, go to the tab Sổ chỉ tiêu and choose Check figures.",
};

const ICON_SIZES = [16, 32, 80] as const;
/** Of a group: Excel shows it when the window is too narrow for the buttons. */
const PRODUCT_ICON = "Product";

/** manifest.xml: the add-in as Excel learns of it. `version` is that of the package. */
export function manifestXml(version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by npm run docs from src/commands; the build puts the address of the site in place of the
     local one. The requirement is the lowest: an Excel that is too old shows what to do instead
     (src/gate). -->
<OfficeApp
  xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides"
  xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>${TAB.vi}</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
${localised("DisplayName", PRODUCT, 2)}
${localised("Description", DESCRIPTION, 2)}
  <IconUrl DefaultValue="${LOCAL_ADDRESS}assets/icon-32.png" />
  <HighResolutionIconUrl DefaultValue="${LOCAL_ADDRESS}assets/icon-64.png" />
${localised("SupportUrl", pageAddress("index.html", "help"), 2)}
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.1" />
    </Sets>
  </Requirements>
  <DefaultSettings>
${localised("SourceLocation", pageAddress("taskpane.html", "check"), 4)}
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <ov:VersionOverrides xsi:type="ov:VersionOverridesV1_0">
    <ov:Hosts>
      <ov:Host xsi:type="ov:Workbook">
        <ov:DesktopFormFactor>
          <ov:GetStarted>
            <ov:Title resid="Started.Title" />
            <ov:Description resid="Started.Text" />
            <ov:LearnMoreUrl resid="LearnMore.Url" />
          </ov:GetStarted>
          <ov:FunctionFile resid="Functions.Url" />
          <ov:ExtensionPoint xsi:type="ov:PrimaryCommandSurface">
            <ov:CustomTab id="SoChiTieu.Tab">
${shownGroups().map(group).join("\n")}
              <ov:Label resid="Tab.Label" />
            </ov:CustomTab>
          </ov:ExtensionPoint>
        </ov:DesktopFormFactor>
      </ov:Host>
    </ov:Hosts>
    <ov:Resources>
      <bt:Images>
${images().join("\n")}
      </bt:Images>
      <bt:Urls>
${addresses().join("\n")}
      </bt:Urls>
      <bt:ShortStrings>
${shortStrings().join("\n")}
      </bt:ShortStrings>
      <bt:LongStrings>
${longStrings().join("\n")}
      </bt:LongStrings>
    </ov:Resources>
  </ov:VersionOverrides>
</OfficeApp>
`;
}

interface ShownGroup {
  readonly id: RibbonGroupId;
  readonly label: Bilingual;
  readonly commands: readonly RibbonCommand[];
}

/** A group without a button would be refused. */
function shownGroups(): readonly ShownGroup[] {
  return RIBBON_GROUPS.map((each) => ({
    ...each,
    commands: RIBBON_COMMANDS.filter((command) => command.group === each.id),
  })).filter(({ commands }) => commands.length > 0);
}

function group({ id, commands }: ShownGroup): string {
  return `              <ov:Group id="SoChiTieu.${id}">
                <ov:Label resid="${id}.Label" />
${icons(PRODUCT_ICON, 16)}
${commands.map(control).join("\n")}
              </ov:Group>`;
}

function control({ id, action }: RibbonCommand): string {
  const what =
    action.kind === "view"
      ? `                  <ov:Action xsi:type="ov:ShowTaskpane">
                    <ov:TaskpaneId>SoChiTieu.Pane</ov:TaskpaneId>
                    <ov:SourceLocation resid="${id}.Url" />
                  </ov:Action>`
      : `                  <ov:Action xsi:type="ov:ExecuteFunction">
                    <ov:FunctionName>${action.name}</ov:FunctionName>
                  </ov:Action>`;
  return `                <ov:Control xsi:type="ov:Button" id="SoChiTieu.${id}">
                  <ov:Label resid="${id}.Label" />
                  <ov:Supertip>
                    <ov:Title resid="${id}.Label" />
                    <ov:Description resid="${id}.Tip" />
                  </ov:Supertip>
${icons(id, 18)}
${what}
                </ov:Control>`;
}

function icons(of: string, indent: number): string {
  const lines = ICON_SIZES.map((size) => `  <bt:Image size="${size}" resid="${of}.${size}" />`);
  return indented(["<ov:Icon>", ...lines, "</ov:Icon>"], indent);
}

function images(): readonly string[] {
  const named = (id: string, file: string): readonly string[] =>
    ICON_SIZES.map((size) => {
      const address = `${LOCAL_ADDRESS}assets/${file}-${size}.png`;
      return indented([`<bt:Image id="${id}.${size}" DefaultValue="${address}" />`], 8);
    });
  return [
    ...named(PRODUCT_ICON, "icon"),
    ...RIBBON_COMMANDS.flatMap(({ id }) => named(id, `commands/${iconFile(id)}`)),
  ];
}

/** Icons are drawn in assets/commands, one file a command: RemoveMarks is removeMarks.svg. */
function iconFile(id: string): string {
  return id.charAt(0).toLowerCase() + id.slice(1);
}

function addresses(): readonly string[] {
  const functions = { vi: `${LOCAL_ADDRESS}commands.html`, en: `${LOCAL_ADDRESS}commands.html` };
  return [
    resource("Url", "Functions.Url", functions),
    resource("Url", "LearnMore.Url", pageAddress("index.html", "help")),
    ...RIBBON_COMMANDS.flatMap(({ id, action }) =>
      action.kind === "view"
        ? [resource("Url", `${id}.Url`, pageAddress("taskpane.html", action.view))]
        : [],
    ),
  ];
}

function shortStrings(): readonly string[] {
  return [
    resource("String", "Tab.Label", TAB),
    ...shownGroups().map(({ id, label }) => resource("String", `${id}.Label`, label)),
    ...RIBBON_COMMANDS.map(({ id, label }) => resource("String", `${id}.Label`, label)),
    resource("String", "Started.Title", STARTED_TITLE),
  ];
}

function longStrings(): readonly string[] {
  return [
    resource("String", "Started.Text", STARTED),
    ...RIBBON_COMMANDS.map(({ id, tip }) => resource("String", `${id}.Tip`, tip)),
  ];
}

function pageAddress(file: string, view: string): Bilingual {
  const address = `${LOCAL_ADDRESS}${file}?view=${view}`;
  return { vi: address, en: `${address}&lang=en` };
}

function localised(element: string, { vi, en }: Bilingual, indent: number): string {
  const override = `  <Override Locale="en-US" Value="${escaped(en)}" />`;
  return indented(
    [`<${element} DefaultValue="${escaped(vi)}">`, override, `</${element}>`],
    indent,
  );
}

function resource(kind: "Url" | "String", id: string, { vi, en }: Bilingual): string {
  const override = `  <bt:Override Locale="en-US" Value="${escaped(en)}" />`;
  return indented(
    [`<bt:${kind} id="${id}" DefaultValue="${escaped(vi)}">`, override, `</bt:${kind}>`],
    8,
  );
}

function indented(lines: readonly string[], by: number): string {
  return lines.map((line) => " ".repeat(by) + line).join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
