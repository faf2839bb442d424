/**
 * State-issued identification card number, 17.02(b).
 *
 * Issuer and shape: as for driver's licenses, with which it shares one space of numbers (Massachusetts `S` and eight
 * digits or `SA` and seven); only the words around tell the two apart.
 *
 * Evidence: `header` and `keyword` the label or the text names a state's ID card; `weak keyword` an ID of some kind,
 * accepted for a Massachusetts form only; `state format` and `own format` as for
 * driver's licenses. Employee, student, member and insurance IDs are none.
 */
import type { Detector } from '../src/model.ts';
import { LICENSE_PATTERNS, licenseClaim } from './license-shapes.ts';

/** State ID card numbers. */
export const stateId = {
  id: 'state-id',
  element: 'state-id',
  clause: '201 CMR 17.02(b)',
  title: 'state-issued identification card number',
  patterns: LICENSE_PATTERNS,
  check: candidate => licenseClaim(candidate, 'id-card'),
  examples: {
    hit: [
      'Mass ID: S48210377',
      'Massachusetts ID SA4821037',
      'state ID number S48210377',
      'State-issued ID: 48210377',
      'identification card SA4821037',
      'non-driver ID 482103771',
      'ID Card No. S48210377',
      'Massachusetts identification card number S48210377',
      'her state identification card is S48210377',
      'State ID ⇒ S48210377',
      'mass_id ⇒ SA4821037',
      'ID Card Number ⇒ 482103771',
      'stateIdNumber ⇒ S48210377',
      'tarjeta de identificación: S48210377',
      'ID: S48210377',
      'Mass ID card # SA4821037',
    ],
    miss: [
      'Employee ID: 48210377',
      'Student ID A4821037',
      'ID: 48210377',
      'id=482103771',
      'member ID card 48210377',
      'insurance ID W48210377',
      'report card 2021',
      'Employee ID ⇒ S48210377',
      'Badge ID ⇒ 48210377',
      'user_id ⇒ 48210377',
      'Customer ID ⇒ A4821037',
      'State ⇒ 48210377',
      'transaction id SA4821037',
      'MAC ID 48:21:03:77',
      'device identification 48210377',
    ],
  },
  sources: [
    'M.G.L. c. 90 s. 8E; 201 CMR 17.02',
    'Microsoft Purview: Keyword_us_drivers_license (identification card)',
  ],
} satisfies Detector;
