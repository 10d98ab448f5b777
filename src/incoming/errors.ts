/** Thrown when an article cannot be brought in. The message is whole and for the operator. */
export class IncomingError extends Error {
  override readonly name = 'IncomingError';
}
