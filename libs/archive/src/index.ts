export {
  type Archive,
  type ArchiveCopy,
  type CopyFound,
  type LookUpAnswer,
  type NoCopy,
  type NotKnownNow,
  type SaveAnswer,
} from './archive';
export { WaybackMachine, type WaybackOptions } from './wayback/wayback-machine';
