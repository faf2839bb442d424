/** The look of the HTML report: quiet, readable in light and dark and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2530; --soft: #5b6675; --line: #dde2e8; --paper: #fff; --ground: #f5f6f8;
  --red: #a3282c; --amber: #8a5a00; --blue: #1f5f99; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ed; --soft: #98a3b1; --line: #333c47; --paper: #1b2129;
  --ground: #13171d; --red: #f08a8d; --amber: #e0b05c; --blue: #86b9ea; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.05rem; font-weight: 600; margin: 0; color: var(--soft); }
h2 { font-size: 1.05rem; margin: 2.25rem 0 .75rem; }
.verdict { font-size: 1.45rem; line-height: 1.3; font-weight: 600; margin: .35rem 0 .5rem; }
.soft { color: var(--soft); }
.card, details { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
.card { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.5rem; margin: 1.25rem 0 0; padding: 1rem 1.25rem; }
dt { color: var(--soft); } dd { margin: 0; }
dd ul { margin: 0; padding: 0; list-style: none; }
.filter { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; margin: 0 0 .75rem; }
.filter input[type=search] { flex: 1 1 16rem; padding: .45rem .7rem; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--line); border-radius: 6px; }
details { margin: 0 0 .6rem; }
summary { padding: .6rem .9rem; cursor: pointer; overflow-wrap: anywhere; }
summary b { font-weight: 600; }
summary .soft { font-size: .87rem; display: block; }
.scroll { overflow-x: auto; border-top: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
th, td { text-align: left; padding: .35rem .9rem; vertical-align: top; }
th { color: var(--soft); font-weight: 500; }
tbody tr + tr td, thead + tbody td { border-top: 1px solid var(--line); }
code { font: .95em ui-monospace, "SF Mono", Consolas, monospace; white-space: nowrap; }
.personal-information { color: var(--red); } .identifier { color: var(--amber); } .place { color: var(--blue); }
.sample, .sample td { color: var(--soft); font-style: italic; }
.note { color: var(--amber); padding: 0 .9rem .6rem; margin: 0; font-size: .88rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
[hidden] { display: none !important; }
@media print { body { background: none; } .filter { display: none; } details { break-inside: avoid; } main { padding: 0; } }
`;

/** Filters the records of the page by words and by class. It reads the page only; nothing is fetched or sent. */
export const SCRIPT = `
const words = document.getElementById('words');
const personal = document.getElementById('personal');
const all = document.getElementById('all');
const told = document.getElementById('told');
const records = [...document.querySelectorAll('details')];
const texts = records.map(record => record.textContent.toLowerCase());
function filter() {
  const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  records.forEach((record, at) => {
    const fits = wanted.every(word => texts[at].includes(word)) && (!personal.checked || record.dataset.personal > 0);
    record.hidden = !fits;
    if (fits) shown++;
  });
  told.textContent = shown + ' of ' + records.length + ' shown';
}
words.addEventListener('input', filter);
personal.addEventListener('change', filter);
all.addEventListener('click', () => {
  const some = records.some(record => !record.open);
  records.forEach(record => { record.open = some; });
});
addEventListener('beforeprint', () => records.forEach(record => { record.open = true; }));
filter();
`;
