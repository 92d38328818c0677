import { lazy } from "react";
import { mount, pageWorkbench } from "./mount";

// The page in a browser: it works on files, and knows no Office.
const Page = lazy(() => import(/* webpackChunkName: "page" */ "./page/Page"));

mount(<Page workbench={pageWorkbench()} search={window.location.search} version={VERSION} />);
