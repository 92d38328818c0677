import { lazy } from "react";

// What is said when something went wrong or was left half: fetched when it has to be said.
export const FailureNote = lazy(() => import(/* webpackChunkName: "notes" */ "./FailureNote"));
export const Unfinished = lazy(() => import(/* webpackChunkName: "notes" */ "./Unfinished"));
