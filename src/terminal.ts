/** `npm run ask -- "…"`: one question in the terminal, through the same handler as Discord. */
import {
  type APIInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { CorpusError } from './corpus/errors.ts';
import { loadCorpus } from './corpus/load.ts';
import { buildDossier } from './dossier.ts';
import { type HandlerContext, handle } from './handler.ts';
import { withoutDirection } from './replies/direction.ts';
import { shownText } from './replies/markdown.ts';

const USAGE = `Usage: npm run ask -- "QUESTION"
One question, in Arabic or English, of at most 300 characters. For example:
  npm run ask -- "كم عدد القتلى؟"
RAWI_CORPUS names the folder of the articles (default: corpus).
`;

/** How the program ends, as in sysexits.h: fine, wrong usage, wrong data. */
const EXIT = { fine: 0, usage: 64, data: 65 } as const;

/** A command as Discord would send it, from nobody in particular. */
const asked = (question: string): APIInteraction =>
  ({
    id: '0',
    type: InteractionType.ApplicationCommand,
    user: { id: '0' },
    data: {
      id: '0',
      name: 'ask',
      type: ApplicationCommandType.ChatInput,
      options: [{ name: 'question', type: 3, value: question }],
    },
  }) as unknown as APIInteraction;

/** The texts of a reply, top to bottom, as a reader sees them. */
function textsOf(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return [];
  if ('type' in component && component.type === ComponentType.TextDisplay && 'content' in component)
    return [String(component.content)];
  return 'components' in component && Array.isArray(component.components)
    ? component.components.flatMap(textsOf)
    : [];
}

/** Without Markdown and direction controls: terminals order lines by themselves. On a terminal bold stays bold. */
function forTerminal(content: string, styled: boolean): string {
  const bold = styled
    ? content.replaceAll(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/gs, '\u001B[1m$1\u001B[22m')
    : content;
  return withoutDirection(shownText(bold.replaceAll(/^(?:-# |#+ )/gm, '')));
}

async function main(words: readonly string[]): Promise<number> {
  const question = words.join(' ').trim();
  if (question === '' || question.startsWith('--') || question.length > 300) {
    process.stderr.write(USAGE);
    return EXIT.usage;
  }
  const context: HandlerContext = {
    dossier: buildDossier(await loadCorpus(process.env['RAWI_CORPUS'] || 'corpus')),
    now: new Date(),
    language: 'ar',
    commandNames: 'en',
    botId: '0',
  };
  const reply = await handle(asked(question), context);
  if (reply?.fault !== undefined) throw reply.fault.error;
  const styled = process.stdout.isTTY === true;
  const texts = textsOf(
    reply?.response !== undefined && 'data' in reply.response ? reply.response.data : null,
  );
  process.stdout.write(`${texts.map((text) => forTerminal(text, styled)).join('\n\n')}\n`);
  return EXIT.fine;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  process.stderr.write(`The articles cannot be used:\n${error.message}\n`);
  process.exitCode = EXIT.data;
}
