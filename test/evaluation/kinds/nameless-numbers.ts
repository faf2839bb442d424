import { ssnDigits } from '../numbers.ts';
import { plant } from '../world.ts';
import type { Subject } from './people-table.ts';

/** A card processor's settlement: numbers without any name. */
export const settlement: Subject = (columns, world) => {
  const { random } = world;
  const card = columns.card();
  return [
    columns.plain('Batch', () => random.digits(4)),
    columns.plain('Terminal', () => `T${random.digits(7)}`),
    {
      ...card,
      cell: row => {
        const part = card.cell(row);
        return typeof part === 'string' || 'kind' in part.value ? part : plant(part.value, null);
      },
    },
    columns.plain('Amt', () => `${random.between(40, 980)}.${random.digits(2)}`),
    ...columns.negatives('epoch milliseconds', 'invoice number'),
  ];
};

/** People beside numbers of nine digits that are none of theirs. */
export const shipments: Subject = (columns, world) => [
  ...columns.who('Recipient'),
  ...columns.negatives(
    ...world.random
      .shuffled([
        'tracking number',
        'order number',
        'ZIP+4 without a dash',
        'quantity',
        'passport',
        'customer number',
      ])
      .slice(0, 3),
  ),
  ...columns.negatives(
    ...world.random
      .shuffled(['license key', 'ISBN', 'IMEI', 'Wi-Fi SSID', 'masked SSN', 'ITIN', 'hash'])
      .slice(0, 2),
  ),
  columns.plain('Lot', () => ssnDigits(world.random).slice(0, 6)),
  columns.card(),
  ...columns.negatives('routing number'),
];
