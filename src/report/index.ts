import type { Reporter } from '../model.ts';
import { csv } from './csv.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { ndjson } from './ndjson.ts';
import { paths } from './paths.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every output that the tool writes, in the order in which help lists them. To add one: its file, and a line here. */
export const REPORTERS: readonly Reporter[] = [text, json, ndjson, csv, paths, sarif, html, junit, gitlab];

/** The reporter that `-f NAME` asks for; null: none has that name. */
export function reporterFor(name: string): Reporter | null {
  return REPORTERS.find(reporter => reporter.name === name) ?? null;
}

/** The reporter that an output file's ending asks for; of two endings that fit, the longer one decides; null: none fits. */
export function reporterForFile(path: string): Reporter | null {
  const name = (path.split(/[\\/]/).at(-1) ?? '').toLowerCase();
  const fitting = REPORTERS.flatMap(reporter =>
    reporter.extensions.map(extension => ({ reporter, extension })),
  )
    .filter(({ extension }) => name === extension || name.endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length);
  return fitting[0]?.reporter ?? null;
}
