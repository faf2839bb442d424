import type { RtfStory } from './rtf-story.ts';

/** What a group inherits from the one around it. */
export interface RtfGroup {
  /** Its text is: of the document, left out, a property's, a field's instruction, an object's bytes. */
  readonly target: 'text' | 'silent' | 'capture' | 'hex' | 'fonts';
  /** For `capture`: what its text is. */
  readonly capture: string;
  readonly story: RtfStory | null;
  readonly fallback: number;
  readonly codePage: number | null;
  readonly change: 'deleted' | 'inserted' | null;
}
