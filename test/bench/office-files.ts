import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Document, Packer, Paragraph } from 'docx';
import excel from 'exceljs';
import PDFDocument from 'pdfkit';
import { ssn } from '../evaluation/numbers.ts';
import { createRandom, type Random } from '../evaluation/random.ts';
import { nameOf, personWords } from './lines.ts';
import type { Make } from './text-files.ts';
import type { Plant } from './truth.ts';

const WORDS =
  'the company provides services under this agreement and the client pays within thirty days of receipt while a manager reviews the schedule of each quarter'.split(
    ' ',
  );

/** The paragraphs of a document, every 17th with an element, and what was planted in them. */
function paragraphs(random: Random, file: string): { texts: string[]; plants: Plant[] } {
  const plants: Plant[] = [];
  const texts = Array.from({ length: random.between(20, 120) }, (_, at) => {
    if (at % 17 !== 8)
      return `${Array.from({ length: random.between(20, 90) }, () => random.pick(WORDS)).join(' ')}.`;
    const { element, words } = personWords(random);
    plants.push({ file, element, at: { end: words.slice(-4) } });
    return `${words}.`;
  });
  return { texts, plants };
}

async function writeDocx(folder: string, file: string, random: Random): Promise<Plant[]> {
  const { texts, plants } = paragraphs(random, file);
  const children = texts.map(text => new Paragraph(text));
  writeFileSync(join(folder, file), await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return plants;
}

async function writePdf(folder: string, file: string, random: Random): Promise<Plant[]> {
  const { texts, plants } = paragraphs(random, file);
  const document = new PDFDocument();
  const out = document.pipe(createWriteStream(join(folder, file)));
  for (const text of texts) document.text(text);
  document.end();
  await finished(out);
  return plants;
}

async function writeXlsx(folder: string, file: string, random: Random): Promise<Plant[]> {
  const plants: Plant[] = [];
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Staff');
  sheet.addRow(['id', 'first name', 'last name', 'email', 'ssn', 'amount']);
  for (let row = 2; row < random.between(200, 3_000); row++) {
    const planted = row % 50 === 7;
    const [first, last] = nameOf(random).split(' ');
    const number = planted ? ssn(random).raw : '';
    sheet.addRow([row, first, last, `user${row}@example.com`, number, random.below(99_999) / 100]);
    if (planted) plants.push({ file, element: 'ssn', at: { cell: `E${row}` } });
  }
  await book.xlsx.writeFile(join(folder, file));
  return plants;
}

/** 100 documents each of Word, Excel and PDF. */
export const makeOffice: Make = async (folder, scale) => {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(7_000);
  const plants: Plant[] = [];
  for (let at = 0; at < Math.max(1, Math.round(100 * scale)); at++) {
    plants.push(...(await writeDocx(folder, `letter-${at}.docx`, random)));
    plants.push(...(await writeXlsx(folder, `staff-${at}.xlsx`, random)));
    plants.push(...(await writePdf(folder, `paper-${at}.pdf`, random)));
  }
  return plants;
};
