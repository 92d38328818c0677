interface Choice {
  /** office.js from Microsoft's servers and not from the site. */
  readonly cdn?: boolean;
}

export const OFFICE_CDN: string;
export function pagePolicy(choice?: Choice): string;
export function headerPolicy(choice?: Choice & { readonly framedBy?: readonly string[] }): string;
