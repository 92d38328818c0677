/** The bytes that XML is made of, by what they are called. */
export const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const OPENING = 60;
export const EQUALS = 61;
export const CLOSING = 62;
export const QUESTION = 63;
export const UNDERSCORE = 95;
