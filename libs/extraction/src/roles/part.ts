import { type LeftOutRole } from '../contract';
import { type Block } from '../reading/block';

/** What a block is to the article; only `body` makes claims. */
export type PartRole = 'title' | 'date' | 'caption' | 'heading' | 'code' | 'body' | LeftOutRole;

/** A block with its role settled. */
export interface Part {
  block: Block;
  role: PartRole;
}
