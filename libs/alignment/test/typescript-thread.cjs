// Runs the thread that compares texts from its sources. Compiled code never loads this.
require('../../extraction/test/typescript.cjs');
require('../src/isolation/alignment.worker.ts');
