// Runs the thread that finds addresses from its sources. Compiled code never loads this.
require('../../extraction/test/typescript.cjs');
require('../src/isolation/address.worker.ts');
