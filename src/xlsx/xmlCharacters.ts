export const QUOTE = 34;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const EQUALS = 61;
export const CLOSING = 62;

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

export function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 58 && code !== SLASH) ||
    code === 95 ||
    code > 127
  );
}
