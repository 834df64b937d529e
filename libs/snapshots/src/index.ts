export { type Fingerprint, type SnapshotPage, type SnapshotStore } from './contract';
export { FileStore } from './file-store';
export { distanceOf, fingerprintOf } from './fingerprint';
export { type S3Options, S3Store } from './s3-store';
export { type KeptPage, Snapshots } from './snapshots';
export { type UnpackedPage } from './warc';
