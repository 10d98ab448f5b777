import type { MessageCommand } from '../src/command.ts';
import { answerReply } from '../src/replies/ask.ts';
import { UserError } from '../src/replies/errors.ts';

/** "Find in articles": what the articles say about a message, privately. */
export const find: MessageCommand = {
  kind: 'message',
  name: { en: 'Find in articles', ar: 'ابحث في المقالات' },
  run(text, scene) {
    if (text === '') throw new UserError('emptyMessage');
    return answerReply(text, undefined, scene);
  },
};
