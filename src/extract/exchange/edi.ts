import type { Extractor } from '../../model.ts';
import { aamva } from './aamva.ts';
import { hl7 } from './hl7.ts';
import { iif } from './iif.ts';
import { nacha } from './nacha.ts';
import { ofx } from './ofx.ts';
import { qif } from './qif.ts';
import { swift } from './swift.ts';
import { taxRecords } from './tax-records.ts';
import { x12 } from './x12.ts';

/** The formats that companies exchange records in; `ofx` must be asked before `xml` and `html`. */
export const edi: readonly Extractor[] = [x12, hl7, nacha, taxRecords, ofx, qif, iif, swift, aamva];
