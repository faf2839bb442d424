import { setFlagsFromString } from 'node:v8';

// V8 makes the bytecode of an expression smaller before its first use, in a time that grows with the square of its
// length: a quarter of a second for the cues, where native code takes the bytecode's place at the second use.
// An engine that does not know the flag would say so on stderr: it is set on the one that was measured, Node 20's.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--no-regexp-peephole-optimization');
