import { lazy } from "react";
import { mount, pageWorkbench } from "./mount";

// The page in a browser: it works on files, and knows no Office. Page and first view are one part,
// fetched at once: one after the other they would take twice as long.
const Page = lazy(() => import(/* webpackChunkName: "inBrowser" */ "./page/Page"));

const workbench = pageWorkbench("check");

mount(<Page workbench={workbench} search={window.location.search} version={VERSION} />);
