/** Who may talk to the page's server: this machine's own browser, on the page itself, and nobody through it. */
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/**
 * Nothing but what the server itself hands out is loaded, and no text ever becomes HTML or script. Pictures of replies
 * come as `blob:` addresses.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Sent with every answer. */
export const SECURITY_HEADERS: OutgoingHttpHeaders = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * Why a request is refused, or undefined. The Host header is checked since a foreign page can make its own name stand
 * for 127.0.0.1 (DNS rebinding), the Origin since it can post without reading.
 */
export function refusal({ method, headers }: IncomingMessage, port: number): string | undefined {
  const { host, origin } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return `this page is at http://127.0.0.1:${port} only`;
  if (method === 'GET') return undefined;
  if (method !== 'POST') return 'only GET and POST';
  if (origin !== `http://${host}`) return 'only the page itself may post';
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return 'only JSON may be posted';
  return undefined;
}
