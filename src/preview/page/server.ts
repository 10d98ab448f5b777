/** Asking the page's server. */
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import type {
  AnsweredInteraction,
  AnsweredMessage,
  Bot,
  CorpusState,
  MarkedArticle,
  Why,
} from '../protocol.ts';

/** @throws when the server is gone or refuses. */
async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

export const fetchBot = (): Promise<Bot> => ask('/bot');
export const fetchArticle = (id: string): Promise<MarkedArticle> =>
  ask(`/articles/${encodeURIComponent(id)}`);
export const fetchWhy = (question: string, article: string | undefined): Promise<Why> =>
  ask('/why', { question, article });
export const sendInteraction = (interaction: APIInteraction): Promise<AnsweredInteraction> =>
  ask('/interactions', interaction);
export const sendMessage = (message: APIMessage): Promise<AnsweredMessage> => ask('/messages', message);

/** Tells of the corpus now and whenever it changes; `gone` while the server does not answer. */
export function watchCorpus(changed: (state: CorpusState) => void, gone: () => void): void {
  const source = new EventSource('/events');
  source.addEventListener('corpus', (event) => changed(JSON.parse(event.data) as CorpusState));
  source.addEventListener('error', gone);
}
