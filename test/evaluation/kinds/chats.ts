import { createPage, type Part } from '../page.ts';
import type { Layout } from '../people.ts';
import type { Draft, Kind } from '../truth.ts';
import type { Owner, World } from '../world.ts';
import { othersSentences, ownSentence, tongue } from './speech.ts';
import { negativeSentence, someone } from './writing.ts';

/** How an export begins a message; `{T}` the time, `{N}` who wrote it. */
const STARTS = [
  '[{T}] {N}: ',
  '{T} {N}: ',
  '{N} [{T}]: ',
  '{N}  {T}\n',
  '[3/14/25, {T}] {N}: ',
  '14/03/2025, {T} - {N}: ',
  '{N} ({T}) ',
  '<{N}> ',
  '**{N}** {T}: ',
  '2025-03-14 {T}\t{N}\t',
];

/** Names as accounts of chat programs show them. */
const SHOWN: readonly Layout[] = [
  ...(['First Last', 'First Last', 'First Last', 'without marks', 'F. Last', 'first last'] as const),
];

const CHATTER = [
  'ok',
  'thanks!',
  'one sec',
  'got it, will do',
  'can you send that again?',
  'is this still open?',
  'lunch?',
  'brb',
  'who has the file',
  'looking now',
];

/** A channel's or a chat's export: people tell numbers of their own and of others. */
function chat(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const language = tongue(world);
  const start = random.pick(STARTS);
  const members = Array.from({ length: random.between(2, 4) }, (): Owner => {
    const person = world.person();
    return { person, name: world.written(person, ...SHOWN) };
  });
  let minute = random.between(60 * 8, 60 * 15);
  const say = (who: Owner, ...parts: readonly Part[]): void => {
    minute += random.between(0, 3);
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    page.line(start.replace('{T}', time).replace('{N}', who.name), ...parts);
  };
  const count = random.between(5, 12);
  for (let at = 0; at < count; at++) {
    const who = random.pick(members);
    const [element, negative] = othersSentences(world, language, someone(world, language.titles));
    const kind = random.below(5);
    if (kind === 0) say(who, ...ownSentence(world, language, who));
    else if (kind === 1) {
      say(who, ...element);
      say(random.pick(members), ...negativeSentence(world, language));
    } else if (kind === 2) say(who, ...negative);
    else if (kind === 3) say(who, ...negativeSentence(world, language));
    else say(who, random.pick(CHATTER));
  }
  return page.draft('txt');
}

/** Exports of chat programs. */
export const CHATS: readonly Kind[] = [{ id: 'chat-export', group: 'prose', make: chat }];
