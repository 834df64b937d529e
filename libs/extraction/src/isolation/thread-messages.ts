import { type Extraction } from '../contract';
import { type ExtractionErrorCode, type ExtractionLimit } from '../extraction-error';

/** What a thread says to its pool; errors lose their class on the way, so they travel as what they hold. */
export type ThreadAnswer =
  | { kind: 'ready' }
  | { kind: 'extraction'; extraction: Extraction }
  | { kind: 'error'; code: ExtractionErrorCode; message: string; limit?: ExtractionLimit };
