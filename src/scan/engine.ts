import { setFlagsFromString } from 'node:v8';

// V8 makes the bytecode of an expression smaller before its first use, in a time that grows with the square of its
// length: a quarter of a second for the cues, where native code takes the bytecode's place at the second use.
setFlagsFromString('--no-regexp-peephole-optimization');
