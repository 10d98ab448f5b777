/** Request bodies as Discord takes them: JSON, or multipart with `payload_json` and `files[n]`. */

export interface UploadedFile {
  /** The part's name: `files[0]`. */
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

export interface ParsedBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Parses a body by its content type. Throws a SyntaxError for what Discord answers with 400/50109. */
export async function parseBody(contentType: string | undefined, body: Buffer): Promise<ParsedBody> {
  if (body.length === 0) return { json: undefined, files: [] };
  if (contentType?.startsWith('multipart/form-data') !== true)
    return { json: JSON.parse(body.toString('utf8')), files: [] };
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  const files: UploadedFile[] = [];
  let json: unknown = {};
  for (const [key, part] of form) {
    if (typeof part === 'string') {
      if (key === 'payload_json') json = JSON.parse(part);
    } else {
      files.push({
        key,
        name: part.name,
        contentType: part.type,
        data: new Uint8Array(await part.arrayBuffer()),
      });
    }
  }
  return { json, files };
}
