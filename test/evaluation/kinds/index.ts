import type { Kind } from '../truth.ts';
import { BANK_EXCHANGE } from './bank-exchange.ts';
import { BANK_PAPERS } from './bank-papers.ts';
import { CASE_NOTES } from './case-notes.ts';
import { CHATS } from './chats.ts';
import { DELIMITED } from './delimited.ts';
import { DIRECTORIES } from './directories.ts';
import { DUMPS } from './dumps.ts';
import { FORMAL_LETTERS } from './formal-letters.ts';
import { GOVERNMENT_EXCHANGE } from './government-exchange.ts';
import { HEALTH_EXCHANGE } from './health-exchange.ts';
import { LEGAL_PAPERS } from './legal-papers.ts';
import { LETTERS } from './letters.ts';
import { LOGS } from './logs.ts';
import { MAILS } from './mails.ts';
import { NAMELESS } from './nameless.ts';
import { OBJECTS } from './objects.ts';
import { OFFICE_FILES } from './office-files.ts';
import { OFFICE_NOTES } from './office-notes.ts';
import { OTHER_PAPERS } from './other-papers.ts';
import { PAPER_TABLES } from './paper-tables.ts';
import { PEOPLE_LISTS } from './people-lists.ts';
import { TAX_FORMS } from './tax-forms.ts';
import { TEXT_TABLES } from './text-tables.ts';
import { WEB_PAGES } from './web-pages.ts';
import { WORKBOOKS } from './workbooks.ts';

/** Every kind of document that the evaluation makes. */
export const KINDS: readonly Kind[] = [
  ...LOGS,
  ...HEALTH_EXCHANGE,
  ...BANK_EXCHANGE,
  ...GOVERNMENT_EXCHANGE,
  ...LETTERS,
  ...FORMAL_LETTERS,
  ...DELIMITED,
  ...WORKBOOKS,
  ...TEXT_TABLES,
  ...WEB_PAGES,
  ...OFFICE_NOTES,
  ...CASE_NOTES,
  ...OBJECTS,
  ...DUMPS,
  ...DIRECTORIES,
  ...PAPER_TABLES,
  ...MAILS,
  ...CHATS,
  ...LEGAL_PAPERS,
  ...PEOPLE_LISTS,
  ...TAX_FORMS,
  ...BANK_PAPERS,
  ...OTHER_PAPERS,
  ...NAMELESS,
  ...OFFICE_FILES,
];
