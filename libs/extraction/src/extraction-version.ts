/** Changes whenever the same article may give other claims than before; stored with each revision. */
export const EXTRACTION_VERSION = '2';
