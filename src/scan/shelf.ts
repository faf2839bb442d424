import type { RecordReport } from '../model.ts';

/** A place on the shelf for the records of one batch. */
export interface Slot {
  add(record: RecordReport): void;
  close(): void;
}

/** Keeps records that come out of several processes in the order of the walk, so that two scans compare. */
export interface Shelf {
  slot(): Slot;
  /** Slots that are not wholly handed on. */
  waiting(): number;
}

/** @param hand takes each record in its turn. The first slot's records are handed on as they come. */
export function createShelf(hand: (record: RecordReport) => void): Shelf {
  const slots: { held: RecordReport[]; closed: boolean }[] = [];

  function settle(): void {
    for (let first = slots[0]; first !== undefined; first = slots[0]) {
      const { held } = first;
      first.held = [];
      for (const record of held) hand(record);
      if (!first.closed) return;
      slots.shift();
    }
  }

  return {
    slot() {
      const own = { held: [] as RecordReport[], closed: false };
      slots.push(own);
      return {
        add(record) {
          own.held.push(record);
          if (slots[0] === own) settle();
        },
        close() {
          own.closed = true;
          settle();
        },
      };
    },
    waiting: () => slots.length,
  };
}
