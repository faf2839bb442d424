import { DETECTORS } from '../../detectors/index.ts';
import { createFinder } from '../detect/finder.ts';
import { createDetection, type Detection } from '../detect/index.ts';
import type { Finder } from '../model.ts';

const detections = new Map<string, Detection>();
let finder: Finder | null = null;

/** The detection of these detectors, made once a process. @param ids null: all. */
export function detectionOf(ids: readonly string[] | null): Detection {
  const key = ids === null ? '' : ids.join(' ');
  const made =
    detections.get(key) ??
    createDetection(ids === null ? DETECTORS : DETECTORS.filter(({ id }) => ids.includes(id)));
  detections.set(key, made);
  return made;
}

/** The finder of this process. */
export function theFinder(): Finder {
  finder ??= createFinder();
  return finder;
}
