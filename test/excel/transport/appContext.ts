import type { JsonObject } from "../richapi/protocol";
import type { StandIn } from "../standIn";

/** Where the add-in runs and how it is addressed. */
export interface AddInPlace {
  /** A new one for every start: the client remembers settings under it. */
  readonly conversation: string;
  readonly appId: string;
  /** Exactly the origin of the page that plays Excel; https, and the add-in's own host name. */
  readonly hostOrigin: string;
  readonly language: string;
  /** "https://…/Book1.xlsx" */
  readonly documentUrl: string;
}

const EXCEL_ON_THE_WEB = 16;

/** The client parses it; an empty one gives an error page whose styles the add-in's policy refuses. */
const LICENCE_TOKEN = encodeURIComponent('<r><t aid="" oid="" cid=""/></r>');

/** Value of `_host_Info`: Excel on the web, in the user's language. */
export const hostInfo = ({ language, conversation }: AddInPlace) =>
  `Excel$Web$16.01$${language}$${conversation}$$$0`;

/** The name that a frame must bear when the add-in's page loads in it. */
export function frameName(place: AddInPlace): string {
  const { conversation, appId, hostOrigin } = place;
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: hostInfo(place),
    xdmInfo: `${conversation}|${appId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What the client asks first: which Excel this is, and what it can do. */
export function appContext({ session, workbook }: StandIn, place: AddInPlace): JsonObject {
  const { appId, language, documentUrl, conversation } = place;
  return {
    _id: appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl,
    _clientMode: workbook.readOnly ? 0 : 1,
    _settings: [...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: LICENCE_TOKEN,
    _correlationId: conversation,
    _appInstanceId: appId,
    _requirementMatrix: JSON.stringify(session.requirementSets),
    _hostFullVersion: "16.0.18000.20000",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
