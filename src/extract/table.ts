import type { Piece, Row, Segment } from '../model.ts';
import { createForm, FORM_SEGMENTS, sideBySide } from './form.ts';
import { cleanLabel } from './labels.ts';
import {
  addCell,
  type Cell,
  type Cells,
  continues,
  formSegments,
  groupLabel,
  type Header,
  headerOf,
  isAgain,
  isBlank,
  isGroupRow,
  mayBeHeader,
  plainRow,
  texts,
  underField,
} from './table-cells.ts';
import { columnLabels, labelByKind } from './table-header.ts';
import { isStrongHeader, type Shape, shapeOf } from './table-shape.ts';
import { stackedSegments } from './table-stacks.ts';

export type { Cell } from './table-cells.ts';

/** Takes a table's rows in order and gives pieces as soon as it knows how to read them. */
export interface Table {
  /** Cells by column index; null for an empty one. */
  row(cells: readonly (Cell | null)[]): Piece[];
  /** Rows held back that can be read without those to come; more rows may follow. */
  pause(): Piece[];
  /** What is still held back. Call once, after the last row. */
  end(): Piece[];
}

/** Rows looked at before a block's shape is decided. */
const BLOCK_ROWS = 25;

/** A reader of one table, or of several that are stacked in one sheet. */
export function createTable(options?: { readonly header?: readonly string[] }): Table {
  const fixed = options?.header;
  let header: Header | null = fixed === undefined ? null : headerOf(fixed.map(label => label || undefined));
  let mode: 'block' | 'table' | 'form' | 'transposed' = fixed === undefined ? 'block' : 'table';
  let block: Cells[] = [];
  let held: { cells: Cells; segments: Segment[] } | null = null;
  /** The first cell of a pivot table's group, which holds for the rows of its items. */
  let group: Cell | null = null;
  const form = createForm();

  function flushHeld(): Piece[] {
    if (held === null) return [];
    const row: Row = { kind: 'row', segments: held.segments };
    held = null;
    return row.segments.length === 0 ? [] : [{ row }];
  }

  function dataRow(cells: Cells): Piece[] {
    if (isAgain(header, cells)) return [...flushHeld(), plainRow(cells)];
    const labels = header?.labels;
    if (isGroupRow(header, cells)) group = cells[0]!;
    else if (header === null || (cells[0] ?? null) !== null) group = null;
    const segments: Segment[] = [];
    if (header !== null && group !== null && group !== cells[0])
      addCell(group, groupLabel(header, group), segments);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === null || cell === undefined) continue;
      const label = labels?.[column];
      const told = labelByKind(label, cells[column - 1]?.text);
      addCell(told === undefined ? cell : underField(cell, label!), told ?? label, segments);
    }
    if (segments.length === 0) return [];
    if (header === null && segments.length === 1) return [plainRow(cells)];
    if (header === null || header.names.length === 0) return [{ row: { kind: 'row', segments } }];
    if (held !== null && held.segments.length < FORM_SEGMENTS && continues(header, held.cells, cells)) {
      held.segments.push(...segments);
      return [];
    }
    const given = flushHeld();
    held = { cells, segments };
    return given;
  }

  function tableRow(cells: Cells): Piece[] {
    if (fixed === undefined && mayBeHeader(cells) && isStrongHeader(texts(cells))) {
      const given = flushHeld();
      group = null;
      header = headerOf(columnLabels(texts(cells), null));
      return [...given, plainRow(cells)];
    }
    return dataRow(cells);
  }

  function emitTable(rows: readonly Cells[], shape: Shape & { kind: 'table' }): Piece[] {
    const { header: at, headerRows } = shape;
    const pieces = rows.slice(0, at + headerRows).map(plainRow);
    header = headerOf(columnLabels(texts(rows[at]!), headerRows === 2 ? texts(rows[at + 1]!) : null));
    group = null;
    mode = 'table';
    for (const cells of rows.slice(at + headerRows)) pieces.push(...dataRow(cells));
    return pieces;
  }

  function emitForm(rows: readonly Cells[], newBlock: boolean): Piece[] {
    const blocks = rows.map(cells => {
      const segments: Segment[] = [];
      formSegments(cells, segments);
      return segments;
    });
    const apart = sideBySide(blocks);
    if (apart !== null)
      return [...form.flush(), ...apart.map((segments): Piece => ({ row: { kind: 'form', segments } }))];
    return blocks.flatMap((segments, index) => form.add(segments, newBlock && index === 0));
  }

  function emitPairs(rows: readonly Cells[], from: number): Piece[] {
    const pieces = rows.slice(0, from).map(plainRow);
    for (let at = from; at + 1 < rows.length; at += 2) {
      const labels = columnLabels(texts(rows[at]!), null);
      const segments: Segment[] = [];
      const values = rows[at + 1]!;
      rows[at]!.forEach((cell, column) => {
        if (cell !== null && (values[column] ?? null) === null) segments.push(cell);
      });
      values.forEach((cell, column) => {
        if (cell !== null) addCell(cell, labels[column], segments);
      });
      pieces.push(...form.add(segments, at === from));
    }
    return pieces;
  }

  function emitTransposed(rows: readonly Cells[]): Piece[] {
    const width = Math.max(...rows.map(cells => cells.length));
    const labelAt = Math.min(
      ...rows.map(cells => cells.findIndex(cell => cell !== null)).filter(at => at >= 0),
    );
    const lone = (cells: Cells) => cells.every((cell, column) => cell === null || column <= labelAt);
    const pieces = rows.filter(lone).map(plainRow);
    for (let column = labelAt + 1; column < width; column++) {
      const segments: Segment[] = [];
      for (const cells of rows) {
        const cell = cells[column];
        const label = cells[labelAt];
        if (cell !== null && cell !== undefined)
          addCell(cell, label ? cleanLabel(label.text) : undefined, segments);
      }
      if (segments.length > 0) pieces.push({ row: { kind: 'row', segments } });
    }
    return pieces;
  }

  /** Rows that no shape was found for: under the last header where they fit it, else as they stand. */
  function emitPlain(rows: readonly Cells[]): Piece[] {
    const labels = header?.labels;
    const fits = (cells: Cells) =>
      labels !== undefined && cells.every((cell, column) => cell === null || labels[column] !== undefined);
    return rows.flatMap(cells => {
      const count = cells.filter(cell => cell !== null && cell.text.trim() !== '').length;
      if (count > 1 || (count === 1 && labels?.length === 1 && fits(cells))) {
        if (!fits(cells)) header = null;
        return dataRow(cells);
      }
      return [...flushHeld(), plainRow(cells)];
    });
  }

  function emit(rows: readonly Cells[], ended: boolean): Piece[] {
    const stacked = stackedSegments(rows);
    if (stacked !== null) {
      header = null;
      return [...flushHeld(), ...form.flush(), { row: { kind: 'form', segments: stacked } }];
    }
    const shape = shapeOf(rows.map(texts), form.isOpen());
    if (shape.kind === 'form' || shape.kind === 'pairs') {
      const given = flushHeld();
      header = null;
      if (!ended) mode = 'form';
      const rest = shape.kind === 'form' ? emitForm(rows, true) : emitPairs(rows, shape.from);
      return [...given, ...rest];
    }
    if (shape.kind === 'plain') return emitPlain(rows);
    const given = [...flushHeld(), ...form.flush()];
    if (shape.kind === 'table') return [...given, ...emitTable(rows, shape)];
    if (ended) return [...given, ...emitTransposed(rows)];
    mode = 'transposed';
    block = [...rows];
    return given;
  }

  /** Decides on the rows held back, in parts where a header stands in their middle. */
  function decide(ended: boolean): Piece[] {
    const pieces: Piece[] = [];
    let rows = block;
    block = [];
    for (let at = 2; at < rows.length; at++) {
      if (!isStrongHeader(texts(rows[at]!)) || isStrongHeader(texts(rows[at - 1]!))) continue;
      if (shapeOf(rows.map(texts)).kind === 'pairs') break;
      const before = rows.slice(0, at);
      if (shapeOf(before.map(texts)).kind === 'plain') continue;
      pieces.push(...emit(before, true));
      rows = rows.slice(at);
      at = 1;
    }
    if (rows.length > 0) pieces.push(...emit(rows, ended));
    if (ended) mode = 'block';
    else if (mode === 'block') mode = 'table';
    return pieces;
  }

  function endBlock(): Piece[] {
    if (fixed !== undefined) return [];
    if (mode === 'transposed') {
      const rows = block;
      block = [];
      mode = 'block';
      return emitTransposed(rows);
    }
    const pieces = block.length > 0 ? decide(true) : [];
    mode = 'block';
    return pieces;
  }

  function row(cells: Cells): Piece[] {
    if (isBlank(cells)) return endBlock();
    if (mode === 'table') return tableRow(cells);
    if (mode === 'form' && !(cells.length > 2 && isStrongHeader(texts(cells))))
      return emitForm([cells], false);
    if (mode === 'form') mode = 'block';
    block.push(cells);
    if (mode === 'transposed') return block.length < FORM_SEGMENTS ? [] : endBlock();
    return block.length < BLOCK_ROWS ? [] : decide(false);
  }

  function end(): Piece[] {
    return [...endBlock(), ...flushHeld(), ...form.flush()];
  }

  function pause(): Piece[] {
    const pieces = mode === 'block' && block.length > 2 ? decide(false) : [];
    return mode === 'table' ? [...pieces, ...flushHeld()] : pieces;
  }

  return { row, pause, end };
}
