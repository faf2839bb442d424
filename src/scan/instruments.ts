import { type CustomSpec, customDetector } from '../../detectors/custom.ts';
import { loadEngine } from '../../detectors/custom-pattern.ts';
import { DETECTORS } from '../../detectors/index.ts';
import { createFinder } from '../detect/finder.ts';
import { createDetection, type Detection } from '../detect/index.ts';
import { createSimdFinder } from '../detect/simd-finder.ts';
import { wholeFinder } from '../detect/whole-finder.ts';
import type { Detector, Finder } from '../model.ts';
import './engine.ts';

const detections = new Map<string, Detection>();
let finder: Finder | null = null;
let customs: readonly Detector[] = [];
/** The specs that `customs` are made of, as JSON. */
let loaded = '[]';

/** Makes the detectors of the config file ready. To be awaited before the other functions: a process serves one scan. */
export async function loadCustoms(specs: readonly CustomSpec[]): Promise<void> {
  const wanted = JSON.stringify(specs);
  if (wanted === loaded) return;
  const engine = specs.length === 0 ? null : await loadEngine();
  customs = engine === null ? [] : specs.map(spec => customDetector(engine, spec));
  loaded = wanted;
  detections.clear();
}

function wanted(detectors: readonly Detector[], ids: readonly string[] | null): readonly Detector[] {
  return ids === null ? detectors : detectors.filter(({ id }) => ids.includes(id));
}

/** These detectors, the built-in ones and those of the config file. @param ids null: all. */
export function detectorsOf(ids: readonly string[] | null): readonly Detector[] {
  return wanted([...DETECTORS, ...customs], ids);
}

/** The detection of these detectors, made once a process. @param ids null: all. */
export function detectionOf(ids: readonly string[] | null): Detection {
  const key = ids === null ? '' : ids.join(' ');
  const made = detections.get(key) ?? createDetection(detectorsOf(ids));
  detections.set(key, made);
  return made;
}

/** The finder for these detectors: what those of a config file look for may stand anywhere. @param ids null: all. */
export function finderOf(ids: readonly string[] | null): Finder {
  if (wanted(customs, ids).length > 0) return wholeFinder;
  if (finder === null) {
    const plain = createFinder();
    finder = createSimdFinder(plain) ?? plain;
  }
  return finder;
}
