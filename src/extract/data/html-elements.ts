/** Elements without content. */
export const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements that stand in a line of text; all others end it. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr img input select button textarea map object o:p st1:place ' +
    'st1:city st1:state st1:personname'
  ).split(' '),
);
/** Elements that one of the same name ends. */
export const SAME_CLOSES = /^(p|li|dt|dd|tr|td|th|option)$/;
/** The elements that ARIA roles make others stand for. */
export const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'td',
  rowheader: 'td',
};
