/** Attributes that people put text into. */
export const TEXTUAL =
  /^(alt|title|placeholder|summary|label|aria-label|content|cite|data-[\w.:-]{1,80}|value)$/;
/** Attributes that hold an address. */
export const ADDRESS = /^(href|src|action|formaction|data|poster|background|xlink:href|longdesc)$/;
/** Attributes that say how an element looks or works, in HTML and in the drawings that stand in it. */
const DULL = new Set(
  (
    'style class id src srcset sizes srcdoc width height align valign bgcolor color face size border cellpadding ' +
    'cellspacing colspan rowspan frame rules type rel rev lang xml:lang dir charset http-equiv media target method ' +
    'enctype for form headers scope role tabindex autocomplete autofocus checked selected disabled readonly required ' +
    'multiple hidden loading decoding crossorigin integrity nonce referrerpolicy allow sandbox async defer nowrap ' +
    'vlink link alink text leftmargin topmargin marginwidth marginheight clear compact noshade hspace vspace usemap ' +
    'shape coords accept accept-charset wrap rows cols maxlength minlength pattern spellcheck draggable translate ' +
    'contenteditable inputmode enterkeyhint itemscope itemtype itemprop itemid property name version profile ' +
    'd points viewbox transform fill stroke stroke-width stroke-linecap stroke-linejoin fill-rule clip-rule ' +
    'clip-path opacity x y x1 x2 y1 y2 cx cy r rx ry dx dy offset gradientunits gradienttransform ' +
    'preserveaspectratio focusable baseprofile'
  ).split(' '),
);
/** Elements that HTML knows; the `name` of a row of data is a person's, that of a field is not. */
const KNOWN = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button ' +
    'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
    'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i ' +
    'iframe img input ins kbd label legend li link listing main map mark menu meta meter nav nobr noframes noscript ' +
    'object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select ' +
    'slot small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead ' +
    'time title tr track tt u ul var video wbr xmp svg g path circle rect line polyline polygon ellipse use defs ' +
    'symbol image stop tspan mask pattern filter lineargradient radialgradient clippath animate math'
  ).split(' '),
);
const CONTROL =
  /^(a|input|meta|form|select|textarea|button|iframe|frame|img|map|object|param|slot|fieldset|output)$/;
const SELF_CLOSED =
  /<([a-z][\w.]{0,60})((?:\s{1,20}[\w.]{1,60}\s{0,9}=\s{0,9}(?:"[^"<]{0,2000}"|'[^'<]{0,2000}')){1,60})\s{0,20}\/>/gi;

/** Whether an attribute of an element is text although HTML does not know it, by name and value. */
export function isOwnText(element: string, attribute: string, value: string): boolean {
  if (/^xmlns(:|$)/.test(attribute) || TEXTUAL.test(attribute) || ADDRESS.test(attribute)) return false;
  const named = attribute === 'name' && !CONTROL.test(element);
  if (DULL.has(attribute) && !(named || (attribute === 'text' && element !== 'body'))) return false;
  return (value.slice(0, 100_000).match(/[\p{L}\p{N}]/gu) ?? []).length >= 4;
}

/** Whether a text has a self-closed element that HTML does not know, with attributes that it does not know: XML. */
export function hasForeignElement(text: string): boolean {
  for (const [, element, attributes] of text.matchAll(SELF_CLOSED)) {
    if (KNOWN.has(element!.toLowerCase())) continue;
    for (const [, name] of attributes!.matchAll(/\s([\w.]{1,60})\s{0,9}=/g)) {
      const known = name!.toLowerCase();
      if (known === 'name' || !(DULL.has(known) || TEXTUAL.test(known) || ADDRESS.test(known))) return true;
    }
  }
  return false;
}
