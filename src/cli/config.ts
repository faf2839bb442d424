import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Options, readOptions } from './options.ts';
import { UsageError } from './usage.ts';

const NAME = 'pii-scan.config.json';

/**
 * The options of a config file: a JSON object whose keys are the long options in camel case (`failOn`, `exclude`), and
 * `customDetectors`.
 *
 * @param path the file that `--config` names; null: the nearest `pii-scan.config.json` from `folder` upwards, if any.
 * @throws UsageError naming the file, and the key and its line where one is wrong.
 */
export async function readConfig(path: string | null, folder: string): Promise<Partial<Options>> {
  const found = path === null ? nearest(folder) : { path, text: textOf(path) };
  if (found === null) return {};
  const { readConfigFile } = await import('./config-file.ts');
  const file = readConfigFile(found.path, found.text);
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${found.path}: give an object of options`);
  }
  const { $schema: _, customDetectors, ...given } = value as Record<string, unknown>;
  const options = readOptions(given, name => `${found.path}: key '${name}'`);
  if (customDetectors === undefined) return options;
  const { readCustomDetectors } = await import('./custom-detectors.ts');
  return { ...options, customDetectors: await readCustomDetectors(file) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function nearest(folder: string): { path: string; text: string } | null {
  let at = resolve(folder);
  for (;;) {
    const path = join(at, NAME);
    try {
      return { path, text: readFileSync(path, 'utf8') };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
      }
    }
    const above = dirname(at);
    if (above === at) return null;
    at = above;
  }
}
