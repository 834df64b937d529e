// Runs the extraction thread from its sources. Compiled code never loads this.
require('./typescript.cjs');
require('../src/isolation/extraction.worker.ts');
