import type { MessageCommand } from '../src/command.ts';
import { answerReply } from '../src/replies/ask.ts';
import { COMMAND_NAMES } from '../src/replies/command-names.ts';
import { UserError } from '../src/replies/errors.ts';

/** "Find in articles": what the articles say about a message, privately. */
export const find: MessageCommand = {
  kind: 'message',
  name: COMMAND_NAMES.find,
  run(text, scene) {
    if (text === '') throw new UserError('emptyMessage');
    return answerReply(text, undefined, scene);
  },
};
