import { describe, expect, it } from 'vitest';
import { isAmbiguousGivenName, isGivenName } from '../src/combine/given-names.ts';
import { isAmbiguousSurname, isSurname } from '../src/combine/surnames.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const unknown = (text: string, known: (word: string) => boolean): string[] =>
  words(text).filter(word => !known(word));

describe('given names', () => {
  it.each([
    ['common in the United States', 'james mary robert patricia aiden nevaeh jayden harper siobhan'],
    ['Portuguese, Brazilian and Cape Verdean', 'joao conceicao manuel adilson fatima thiago filomena'],
    ['Haitian', 'jean wilner mirlande fabienne frantz guerline'],
    ['Spanish', 'altagracia yessenia jesus guadalupe ramon'],
    ['Vietnamese', 'anh tuan huong nguyet phuong thu'],
    ['Chinese', 'wei xiaoming jing meiling'],
    ['Khmer and Lao', 'sokha sophal bopha khamphanh'],
    ['South Asian', 'priya rajesh gurpreet lakshmi bishnu'],
    ['African', 'oluwaseun chidinma kwame mamadou tesfaye abdirahman wanjiku'],
    ['Arabic', 'mohammed fatima youssef hanane'],
    ['Greek, Armenian and Albanian', 'panagiotis stavroula hagop anahit besnik'],
    ['Slavic', 'zbigniew oksana volodymyr miroslav'],
  ])('knows names %s', (_, text) => {
    expect(unknown(text, isGivenName)).toEqual([]);
  });

  it('does not know ordinary words', () => {
    const text = 'invoice account number the balance street unknown infant total company bank';
    expect(words(text).filter(isGivenName)).toEqual([]);
  });

  it('marks names that are also words, places or months, and keeps them as names', () => {
    const text =
      'grant hope april may will mark chase dallas paris lincoln king prince mercedes an so in see do le';
    expect(unknown(text, isGivenName)).toEqual([]);
    expect(unknown(text, isAmbiguousGivenName)).toEqual([]);
    expect(words('james maria nguyet oluwaseun rajesh sharon lee').filter(isAmbiguousGivenName)).toEqual([]);
  });
});

describe('surnames', () => {
  it.each([
    ['common in the United States', 'smith johnson williams garcia obrien mcdonald delacruz'],
    ['Portuguese, Azorean and Cape Verdean', 'medeiros leite carreiro couto semedo depina goncalves'],
    ['Haitian', 'desrosiers toussaint celestin jeudy pierrelouis'],
    ['French-Canadian', 'lecompte laliberte guertin thibodeau ouellette'],
    ['Vietnamese and Khmer', 'nguyen tran pham huynh sok chhim keo'],
    ['Chinese and Korean', 'wang zhang ouyang cheung tsai hwang yoon'],
    ['Irish and Italian', 'oshaughnessy mcgonagle dangelo iannuzzi ruggiero'],
    ['Polish and Lithuanian', 'kowalczyk wojciechowski kazlauskas'],
    ['Greek, Armenian and Albanian', 'papadopoulos tsongas kevorkian hoxha'],
    ['South Asian', 'patel subramanian chatterjee reddy adhikari thapa'],
    ['African', 'okonkwo adeyemi mensah sirleaf kamau tesfaye warsame ssemakula'],
    ['Arabic, Persian and Turkish', 'haddad elidrissi ahmadi yildirim'],
    ['Jewish, Russian and Ukrainian', 'rosenzweig abramowitz kuznetsov shevchenko'],
  ])('knows names %s', (_, text) => {
    expect(unknown(text, isSurname)).toEqual([]);
  });

  it('does not know ordinary words', () => {
    const text = 'invoice account customer them their okay statement deductible insurance payable';
    expect(words(text).filter(isSurname)).toEqual([]);
  });

  it('marks surnames that are also words, places or months, and keeps them as names', () => {
    const text =
      'street bank page price long short young brown king wood hill case cash bill church day may north way so an';
    expect(unknown(text, isSurname)).toEqual([]);
    expect(unknown(text, isAmbiguousSurname)).toEqual([]);
    expect(words('smith nguyen desrosiers kowalczyk patel miller').filter(isAmbiguousSurname)).toEqual([]);
  });
});
