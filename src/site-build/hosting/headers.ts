/** The part of the site that other sites may show in a frame. */
export const EMBEDDED = 'inbaddad/';

/** The folders whose files other sites, and frames without an origin, may fetch. */
export const SHARED = ['_astro/', 'data/'] as const;

/** The same folder by folder, for hosts that decide on a path before they clean it. */
export const SHARED_FOLDERS = ['_astro/', '_astro/fonts/', 'data/', 'data/kompetenser/'] as const;

/** What a page never needs, so that nothing it holds could ask for it either. */
const REFUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
] as const;

/** The headers that every response carries, beside its policy and its caching. */
export const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Strict-Transport-Security': 'max-age=63072000',
};

/** Who may use a response inside their own pages: nobody else, but for what is shared. */
export const RESOURCE_POLICY = { own: 'same-origin', shared: 'cross-origin' } as const;

/** How long a response may be used without asking again. */
export const CACHING = {
  /** A file whose name changes with its content. */
  hashed: 'public, max-age=31536000, immutable',
  page: 'no-cache',
  error: 'no-store',
} as const;
