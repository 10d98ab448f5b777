/** An interaction's reply as the body of an HTTP response: JSON, or multipart when files go with it. */
import { randomUUID } from 'node:crypto';
import type { InteractionReply } from '../handler.ts';

export interface ResponseBody {
  readonly contentType: string;
  /** A text where it is one: Node writes it together with the header, at half the cost of two pieces. */
  readonly body: string | Buffer;
}

/** https://docs.discord.com/developers/reference#uploading-files */
export function responseBody({ response, files = [] }: InteractionReply): ResponseBody {
  const json = JSON.stringify(response);
  if (files.length === 0) return { contentType: 'application/json', body: json };
  const boundary = `rawi-${randomUUID()}`;
  const part = (disposition: string, contentType: string, data: Uint8Array): Uint8Array[] => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${contentType}\r\n\r\n`,
    ),
    data,
    Buffer.from('\r\n'),
  ];
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([
      ...part('name="payload_json"', 'application/json', Buffer.from(json)),
      ...files.flatMap(({ name, data, contentType }, place) =>
        part(`name="files[${place}]"; filename="${encodeURIComponent(name)}"`, contentType, data),
      ),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
  };
}
