import { createPage } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import type { Owner, World } from '../world.ts';
import { ENGLISH } from './english.ts';
import { paragraph } from './wrapping.ts';
import { filled, joined, namedSentence, negativeSentence, sentence, someone, type Topic } from './writing.ts';

/** What a note of one sort is made of, one template a line; `{N}` is whom it is about. */
export interface Story {
  readonly heads: readonly string[];
  /** Sentences that begin the text. */
  readonly openers: readonly string[];
  /** Each `topic|sentence`, of this sort of note alone. */
  readonly own: readonly string[];
  readonly ends: readonly string[];
  /** Whether the lines are short and cut numbers too, as in a program for plain notes. */
  readonly cuts?: true;
}

function element(world: World, story: Story, owner: Owner) {
  const [topic, template] = world.random.pick(story.own).split('|') as [Topic, string];
  if (world.random.chance(0.3)) return namedSentence(world, ENGLISH, topic, owner);
  return sentence(world, ENGLISH, topic, [template], owner);
}

function note(world: World, story: Story): Draft {
  const { random } = world;
  const page = createPage();
  const width = story.cuts ? random.between(38, 60) : random.pick([undefined, 70, 76, 90]);
  const setting = { width, cuts: story.cuts ?? false };
  const person = world.person();
  const heading = world.written(
    person,
    'First Last',
    'Last, First',
    'LAST, FIRST',
    'Last, First M',
    'First M. Last',
  );
  const spoken = world.written(person, 'First Last', 'First M. Last', 'at home');
  const subject: Owner = { person, name: spoken.length > heading.length ? spoken : heading };
  for (const head of story.heads) page.line(...filled(world, ENGLISH, head, heading));
  const filler = () => [random.pick(ENGLISH.fillers)];
  const [topic] = random.pick(story.own).split('|') as [Topic];
  const one = someone(world, ENGLISH.titles);
  const two = someone(world, ENGLISH.titles);
  const paragraphs = [
    joined(
      filled(world, ENGLISH, random.pick(story.openers), spoken),
      sentence(world, ENGLISH, topic, ENGLISH.theirs, subject),
      negativeSentence(world, ENGLISH, spoken),
    ),
    ...random.shuffled([
      joined(
        element(world, story, one),
        negativeSentence(world, ENGLISH, one.name),
        element(world, story, two),
        filler(),
      ),
      joined(filler(), negativeSentence(world, ENGLISH, two.name), element(world, story, two)),
      joined(negativeSentence(world, ENGLISH), filler(), negativeSentence(world, ENGLISH)),
      joined(element(world, story, one), filler(), negativeSentence(world, ENGLISH)),
    ]),
  ];
  for (const parts of paragraphs.slice(0, random.between(2, 5))) {
    page.line();
    paragraph(page, parts, setting);
  }
  page.line();
  page.line(random.pick(story.ends), someone(world).name);
  return page.draft('txt', random.chance(0.2) ? '\r\n' : '\n');
}

/** A kind of document for each sort of note. */
export function storyKinds(stories: Readonly<Record<string, Story>>): readonly Kind[] {
  return Object.entries(stories).map(([id, story]) => ({
    id,
    group: 'prose',
    make: world => note(world, story),
  }));
}
