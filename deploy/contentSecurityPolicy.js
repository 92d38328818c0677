/**
 * What the pages may do, declared once: the build writes it into them, the development server sends
 * it, and a test holds nginx.conf and web.config against it. No request leaves the site.
 */
const DIRECTIVES = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "worker-src": ["'self'"],
  // The hash is that of an empty style element, which Fluent fills through the CSS object model.
  "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "object-src": ["'none'"],
};

/** Who may show the pages in a frame: Excel on the web does. */
const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
];

/** Where office.js comes from when it is not part of the site. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** The policy for a meta element of a page. */
function pagePolicy({ cdn = false } = {}) {
  const allowed = cdn
    ? { ...DIRECTIVES, "script-src": [...DIRECTIVES["script-src"], OFFICE_CDN] }
    : DIRECTIVES;
  return Object.entries(allowed)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * The policy for the server's header; frame-ancestors works there only. `framedBy`: the origin of
 * the stand-in Excel, which frames the pages during development and in tests.
 */
function headerPolicy({ cdn = false, framedBy = [] } = {}) {
  return `${pagePolicy({ cdn })}; frame-ancestors ${[...FRAME_ANCESTORS, ...framedBy].join(" ")}`;
}

module.exports = { OFFICE_CDN, pagePolicy, headerPolicy };
