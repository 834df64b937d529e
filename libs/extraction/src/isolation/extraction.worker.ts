import { parentPort } from 'node:worker_threads';
import { type ExtractionInput } from '../contract';
import { extractArticle } from '../extract-article';
import { ExtractionError } from '../extraction-error';
import { type ThreadAnswer } from './thread-messages';

async function answer(input: ExtractionInput): Promise<ThreadAnswer> {
  try {
    return { kind: 'extraction', extraction: await extractArticle(input) };
  } catch (error) {
    if (error instanceof ExtractionError) {
      const { code, message, limit } = error;
      return { kind: 'error', code, message, ...(limit && { limit }) };
    }
    return { kind: 'error', code: 'unreadable', message: 'The article could not be read.' };
  }
}

parentPort?.on('message', (input: ExtractionInput) => {
  void answer(input).then((message) => {
    parentPort?.postMessage(message);
  });
});
parentPort?.postMessage({ kind: 'ready' } satisfies ThreadAnswer);
