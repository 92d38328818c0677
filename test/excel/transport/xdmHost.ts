import type { StandIn } from "../standIn";
import type { Json, JsonObject } from "../richapi/protocol";
import { appContext, type AddInPlace } from "./appContext";
import {
  ACTION_TYPE,
  DISPATCH,
  parseRequest,
  RESPONSE_TYPE,
  response,
  XDM_EVENT,
  type XdmRequest,
} from "./xdmMessages";

const INTERNAL_ERROR = 5001;

/**
 * The half of the conversation that Excel on the web holds: give it every message of the add-in's
 * frame, post what it posts. It knows neither windows nor Node.
 */
export class XdmHost {
  private readonly listeners = new Map<number, XdmRequest>();
  /** Ribbon commands that the add-in reported as done. */
  readonly completedCommands: string[] = [];

  constructor(
    private readonly standIn: StandIn,
    private readonly place: AddInPlace,
    private readonly post: (message: string) => void,
  ) {
    standIn.onEvents((messages) =>
      this.fire(XDM_EVENT.richApiMessage, { ArrayData: messages.map((message) => [...message]) }),
    );
    standIn.workbook.subscribe(({ type }) => {
      if (type === "selectionChanged") this.fire(XDM_EVENT.selectionChanged, {});
    });
  }

  /** Takes a message; what is none of ours is passed over. */
  async receive(message: unknown): Promise<void> {
    const request = parseRequest(message);
    if (request === null) return;
    if (request._actionType === ACTION_TYPE.invoke) await this.invoke(request);
    else this.listen(request);
  }

  /** A click on a ribbon button whose action is a function. */
  runCommand(functionName: string, buttonId: string): void {
    const source = JSON.stringify({ source: { id: buttonId } });
    this.fire(XDM_EVENT.appCommandInvoked, { "0": functionName, "1": functionName, "2": source });
  }

  private async invoke(request: XdmRequest): Promise<void> {
    try {
      const said = await this.answer(request);
      if (said !== null) this.reply(request, said);
    } catch (fault) {
      // A fault of the stand-in: the add-in shall not wait for ever, and the test shall see it.
      this.reply(request, { Version: 1, Error: INTERNAL_ERROR });
      throw fault;
    }
  }

  /** null: the add-in only tells, and waits for no answer. */
  private async answer({ _actionName: name, _data: data }: XdmRequest): Promise<Json> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.standIn, this.place);
      case "executeMethod":
        return this.execute(data as JsonObject);
      case "ContextActivationManager_notifyHost":
        return null;
      default:
        return { Error: 0 };
    }
  }

  private async execute(data: JsonObject): Promise<Json> {
    const { DispatchId: id } = data["DdaMethod"] as JsonObject;
    switch (id) {
      case DISPATCH.richApi:
        return this.richApi(data["ArrayData"] as readonly Json[]);
      case DISPATCH.saveSettings:
        return this.saveSettings(data["DdaSettingsMethod"] as JsonObject);
      case DISPATCH.refreshSettings:
        return { Version: 1, Error: 0, Properties: { Settings: this.settings() } };
      case DISPATCH.commandCompleted:
        this.completedCommands.push(data["0"] as string);
        return { Version: 1, Error: 0 };
      default:
        // Not supported on this platform.
        return { Version: 1, Error: 5003 };
    }
  }

  private async richApi(message: readonly Json[]): Promise<Json> {
    const answer = await this.standIn.answer(message[4] as string, Number(message[6]));
    if (answer.body === null) return { Version: 1, Error: answer.error };
    return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answer.body] };
  }

  private saveSettings(method: JsonObject): Json {
    const { settings } = this.standIn.workbook;
    settings.clear();
    for (const [key, text] of method["Properties"] as readonly (readonly [string, string])[])
      settings.set(key, JSON.parse(text));
    return { Version: 1, Error: 0 };
  }

  private settings(): Json {
    return [...this.standIn.workbook.settings].map(([Name, value]) => ({
      Name,
      Value: JSON.stringify(value),
    }));
  }

  private listen(request: XdmRequest): void {
    const id = Number((request._data as JsonObject)["eventDispId"]);
    if (request._actionType === ACTION_TYPE.registerEvent) this.listeners.set(id, request);
    else this.listeners.delete(id);
    this.reply(request, { Error: 0 });
  }

  private fire(event: number, data: Json): void {
    const listener = this.listeners.get(event);
    if (listener !== undefined) this.post(response(listener, data, RESPONSE_TYPE.forEventing));
  }

  private reply(request: XdmRequest, data: Json): void {
    this.post(response(request, data, RESPONSE_TYPE.forCalling));
  }
}
