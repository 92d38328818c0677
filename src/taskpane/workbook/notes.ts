import { lazyPart } from "../page/lazyPart";

// What is said when something went wrong or was left half: fetched when it has to be said.
export const FailureNote = lazyPart(() => import(/* webpackChunkName: "notes" */ "./FailureNote"));
export const Unfinished = lazyPart(() => import(/* webpackChunkName: "notes" */ "./Unfinished"));
