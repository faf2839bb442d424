/**
 * Common English words, without those that an ending gives away and without inflected forms of words in the list:
 * the words of the Debian word list (public domain) that are most frequent in technical documentation, and words
 * that business and product names are made of. A capitalised word from here is no proof of a person.
 */
const WORDS = `
abandoned abandons abbr abbrev abbreviated ability able abort about above abruptly absent absolute absorb
abstract academic accelerate accelerator accept access accidental accommodate accompany accomplish accord
account accumulate accuracy accurate achieve acknowledge acorn acquire acronym across act action activate active
activity actors actual acute adapt adaptors add addendum address adequate adhere adjacent adjust admin
administers administrator adobe adopt adv advantage advertise advice advised advisory affect affiliated
affiliates affinity affirms after afterwards again against age agency agenda agent aggregate aggressive agnostic
ago agree ahead ahem aid aim air aisle alcove alert algorithm alias align alike alive all alleging alley
allocate allow almost alone along alongside alpha alphabet alphabetic alphabetical already also alt alternate
alternative although alto altogether alum alumni always amber ambiguity ambiguous amend among amount amp ampere
analogous analysis analyze ancestor ancestry anchor ancient and android angel angle angular annex annotate
announce annoying anonymous another answer anthologies any anybody anymore anyone anything anyway anywhere apart
app apparatus apparently appeal appear append appendix apple appreciate approach appropriate approval approve
approximate apt arbiter arbitrarily arbitrary arbor arc arch architecture archive arctic are area arise
arithmetic arm around arrange array arrives arrow art article artifacts artificial artistic aside ask aspect
assembled assembler assembly assent assert assets assign assimilated assist associate assorted assume asterisk
asymmetric asynchronous atlas atom atomic attach attack attempt attend attorneys attribute audit august
authenticate authenticity author authority authorize auto automate automatic automatically autonomous autumn
auxiliary avatars avenue average avg avid avoid await aware away awesome awful awkward axis azure babel back
background backlog backslash backup backward bad badge bail bakery ball band bandwidth banner bar bare barf
barrel barrier base baseboards baseline bash basic basically basil basin basis bassi bat batch bay beach beacon
bean bear beaver became because become been beep beer before began begin beginning behalf behave behavior behind
being believe bells belong below bench benchmark beneficial benefit berets berg berry besides best beta better
between beyond big bigger bill billing bin binary bind bisect bishop bison bit bitmap black blame blank blazing
blindly blob block blog blossom blue bluebird bluff blvd board boat body bogus boiler boilerplate bold bonus boo
book bookworm boom boost boot booth bootstrap border borrow boss bot both bottle bottom boulder bound boundary
bower bowl box brace bracket branch brand brass breach break breakage breakpoints breeze brick bridge brief
bright bring broadcast broke broken bronze brook brought brown browse bubbles budget buffer bug buggy build
built builtin bulk bull bullet bump bun bunch bundle bunk bus buster busy but butter button buy bypass byte
cabin cache cafe calculate calendar call came camel can canary cancel cancelled cancelling candidate candle
cannot canonical canyon cap capacity capital capitalize captain capture carbon card cardinal care caret cargo
carpet carry cascade case cast castle cat catalog catch category caught cause caveat cease cedar cell cellar
center central ceramic certain certificate certify chain challenges champion chance change channel chapel
chapter char character characteristics charge charts chat cheap check checkout cherry chess chew chief child
children choice choke chomp choose chop chore choreographic chosen chrome chromium chronic chronological chunk
cinematography cipher circle circuit circular circus cite citrus city civic civil claim clamp clang clarify
clarity clash class classic classified clause clay clean cleanup clear clerk click client cliff clinic clobber
clock clone close closest closure cloud clover cluster coach coal coast cobalt cocci code coerce coercion coffee
coin col collaborative collaborator collapse collect collective collector colon colony color column combine come
comet comfort comma command commentary commercial commit committed committee committing common commonwealth
communicate community compact company compare comparison compass competent compile complain complete complex
complexity compliant complicated comply component compose compound comprehensive compress compressor compromise
compulsory compute concatenate concept conceptually concern concise concrete concurrency concurrent conduct cone
confer configure confirm conflict conform confuse connect connectivity cons consecutive consensus consent
consequential consequently consider consist consistency consistent console consolidate consortium constant
constitute constrained constraint construct constructor construed consult consume contact contain contemplated
contemplating content contentious context contextual contiguous continue continuous contract contrary contrast
contribute contributor contributory contrived control controlled controller controlling controversial convenient
convert convex convey cook cookie cool cooper cooperative coordinate coordinator cope copper copy copyleft
copyright coral core cork corner corp correct correspond corrupt cortex cosmetic cosmic cost cottage cotton
could council count counterclaim counterpart country county couple courier course court courtesan courtesy cove
cover coverage coveralls covert craft crafted crane crash create creative creator credential credit creek
crescent crest crew crimson criteria critical crop cross crossing crown cruft crypt cryptography crystal
cultural culture cur curl current cursor curve custom customary customize cut cycle cyclic daemon daily dairy
dam damage dance dancers danger dangerous dangling dark dash data database datatype date dawn day daylight dead
deadlock deal dealer death deb debug debugger debugging decay decent decide decimal decipher deck declaim
declare decode decompose decompress decorate decrease decremented dedicated deem deep deer default defect defend
defense defensive defer deferred define definitely definitive deflate defunct degree delay delegate delete
deliberate delight delimited delimiter deliver delivery dell delta demand demarcate demo demonstrate den denial
denote dental deny depend dependency dependent depicted deploy depot deprecate depth derivative derive
derogatory descend descendant describe descriptive descriptor design designate desired desk desktop despite
destroy detach detail detect detector determine deterministic develop device devised dew diagnose diagnosis
diagnostic dial dialect dialog diamond dickey dictionary did die died diff different differentiate difficult
digest digit digital dim dimensional diminish diner direct directive directory dirty disallow disambiguate
disappear disc discard disclaim disclosed disclosure disconnect discord discourage discover discovery
discrepancy discriminated discuss disk dispatch display dispose disrupt dissent distinct distinguish distort
distribute distributor diverges divide divisor doc dock doe doing dollar dolphin domain don donating done door
dos dot dotted double doubt dove down downgrade download downstream draft dragon dragonfly drain dramatic draw
drawn dream drew drive driven drop dropped dropping dry dual due dug dumb dummy dump dune duplex duplicate
during dust duty dying dynamic dynamically each eager eagle earlier early earth ease easier easiest easily east
easy eat echo eclipse ecosystem edge edit editor editorial effect effective efficiency efficient effort egg
eight either elapsed elect electron electronic elevate elf eliminate elite ellipses elliptic elm else elsewhere
email embed embedded embedding ember embodied emerald emergency emeritus emit emitted emitting emoji emphasis
employed employer empty emulate emulator enable encapsulates enclosed encode encounter encourage encrypt
encyclopedias end endorse energy enforce engine engineering engraving enjoy enough ensure enter enterprise
entire entirety entitled entity entropy entry enumerate envelope epoch equal equality equity equivalent era
erase err erroneous error escape especially essential establish estate estimate etc euro evaluate eve even event
eventually ever evergreen every everybody everyone everything everywhere evil exact examine example exceed excel
excellent except excerpt excess excessive exchange exclude exclusive excuse exec execute exemplary exercise
exhaust exhaustive exhibit exist existent exit exotic expand expect expense expensive experimental expertise
expire explain explicit exploit explorer exponent export expose express expressive extend extensive extent
external extra extract extraneous extreme eye face facilitate facility fact factor factory fail failure fair
faith fake falcon fall false familiar family fan fancy far farm fashion fast fastest fatal father fault faulty
favor favorite fear feat feather feature fed federal fedora fee feed feedback feel fell fellows fence fern fetch
few fiber field fiesta fifth fifty figure file fill film filter final finalize find fine fingerprint finish
finite fink fire firewall first fish fisher fit five fix fixture flag flagged flaky flame flat flatten flavor
flaws fleck flex flight flip float flock flood floor floral flow flower flush fly focus fog fold folklore folks
follow font foo foobar fooled foot footnotes footprint for fora forbid forbidden force forcefully ford foregoing
foreground foreign forest forever forge forget forgot fork form formally format formatted formatting formula
fort forth fortunately fortune forum forward found fountain four fourth fox frame framework frank free freedom
freeze french frequency frequently fresh friend frolic from front frost frozen fruit ftp fuchsia fuel fulfilled
fulfills full fullest fully fun functionality fundamental funded funding funny fur furnished further furthermore
fury future fuzz gain galaxy gale gallery gallium gamble gamma gang gaps garbage garden gas gate gateway gather
gave gay gem gen general generate generator generic geography get getting giant give given glacier glade glass
glen glib glob global globe glossary glue gnat gnome gnu goal goes going gold golden golf gone good goodbye
goodwill google got gov govern grab grade gradient graduate grafts grain grammar grand granite grant grape graph
graphical graphics graphite grass gratis gray great greatest green grep grey grid grill grin grossly group grove
grow grunt guarantee guard guess guest guide guidelines guild gulf guy gym gyp hack had haiku hair half hand
handle handshake handy hang hangout happen happily happy harbor hard harden hardware hare harm harmony harvest
has hash hat hatch have haven havoc hawk hay hazel head health heap hear heard heart heat heath heaven heavily
heavy height heights heirs held hello helmet help hence her herald here hereafter hereby herein hereof heritage
hero hesitate heuristic hex hexadecimal hey hidden hide hierarchy high highest highlight hill him hint his
histogram historical history hit hitting hive hold hole holiday hollow holly home homepage honest honey honor
hood hook hoops hope hopefully horizon horizontal horse host hot hour house hover how however hub huge human
hundred hunk hunter hyperlink hypertext hyphen hypothetical ice icon idea ideal identical identifier identify
identity idle ids ignore iii illegal illuminate illustrate image imagine immediate impact imperial implicit
imply import important impose improper improve inability inaccurate inactive inactivity inadvertently
inappropriate inbox inc incidental include inclusive incoming incomplete inconsistency inconsistent inconvenient
incorporate incorrect increase incremental incurred indeed indefinitely indemnify indemnity indent independent
index indicate indicator indices indigo indirect individual industries ineffective inefficient inexpensive infer
inferred infinite infinity inflate info inform informative infrastructure infringe inherently inherit inhibit
initial initialize initiate initiative inject injury inlet inline inner input ins insecure insensitive insert
inside insight inspect inspector inspired install instead institute instruct int intact integer integral
integrate integrity intel intellectual intend intensive intent interact interactive intercept interchange
interest interface interfere interior intermediate internal internet interpret interrupt interval intervening
into intrinsic intro introduce intuitive invalid invalidate invalidity invariant invented inverse invert
investigate invite invoke involve ioctl iron irrelevant island isolate issue italic item iterate iterator its
itself ivory ivy jade japan jar jay jest jewel job join joint journal journey joy judged jump junction jungle
junior junk just justify keep kept kernel key keyboard keystone keyword kicked kid kill kind king kingdom
kitchen kite knew knight knob knot know knowledge known lab label labelled laboratory lack lackey lake lambda
lamp lance land lane language large largest laser last late latency latent latest latter launch laundry laurel
law lawn lawsuit lawyer lax layer layout lazily lazy lead leaf leak leakage learn lease least leave lecture led
left leftover legacy legal legend lemon length lengthy less let letter letting level leverage lexer lexical
liability liable lib liberty library license licensee lie life lifetime lifted light lightweight like likelihood
likewise lily lime limit line linear link linkage lint lion list listen lite literal literary lithography little
live load local locale locality locate lock lodge log logged logger logging logic logical login logo long
longest look lookup loop loose loosen lord lore lose loss lost lot lotus love low lowercase lowest lucky lumber
lunch lupus machine machinery macintosh macro made magic magically magnet maid mail mailbox mailman main
maintain major majority make malformed malicious mall man manage mandatory mangled manifest manipulate manner
manor manual many map maple mapped mapping mar marble march margin marina marine maritime mark markdown market
marketplace markup marsh mask mason massive master match material math mathematical matrix maven maxim maximum
may maybe meadow meal mean meant meantime measure mechanical mechanism medal media medium meet member memory
menu mercurial mercury mere merge merino mesa mess message messier met meta metal method metrics metro mid
middle midnight might migrate mill miller million millisecond mime mimic min mind mini minimal minimize minimum
minor mint minus minute mirror misbehaved misc miscellaneous miscounted mishandled misinterpreted misleading
mismatch misrepresented miss mist mistake mistaken misuse mitigate mix mobile mocha mock mod mode model moderate
moderator modern modernize modifier modify modular module modulo modulus moment monitor monkey mono month moon
mops moral more moreover morning moss most motor mount mountain mouse move much multi multidimensional multiple
multiply music musical musicians must mutate mutilate mutual myself mystic naive name nanoseconds narrow nasty
nation national nations native natural nature navigate navigator navy near nearest neater necessarily necessary
need neg negate negative negligent negotiate neighboring neither nest net nettle network neutral never new
newest newline next nice nickname nightly ninja nits nix noble nobody node noise noisy non nonce none
nonexistent nonsense nonsensical nonzero nor normal normalize north northern not note nothing notice notify
notion notwithstanding nova now nth null number numeric numerical numerous oak oaks oasis obey obj object
objective oblique obscure observe obsolete obtain obvious occasionally occur occurred ocean octal octet octopus
odd off offending office official offline offload offset often okay old oldest olive omit omitted omitting once
one ongoing online only onto onwards onyx oops opacity opal opaque open opera operand operate operator opinion
opportunity opposed opposite ops opt optimal optimize option optional oracle orange orchard orchid order
ordinary oriented origin original originated originates originating orphan other otherwise ought our out outcome
outdated outdoor outgoing outline outlook output outside outstanding over overall overflow overhead overlap
overlapped overlapping overlay overloaded overlong overridden override overrun oversees overtly overview
overwrite overwritten owl own oyster pacific pack package packet pad padded padding page paid pain paint pair
pairwise palace palm pamphlet pan panda panther paper paradise paragraph parallel parallelism parameter parcel
parent parentheses parenthesis parity park parkway parrot parse part partial participants participate particular
party pas password past paste patch patent path pathological patriot pattern pause pay payload peace peach peak
pearl pebble peek peer penalty pending people pep pepper per percent percentage perches perfect perforce perform
perhaps period periodically permanently permissive permit permitted perpetual persist persistent person personal
perspective pertain peter phantom phase philosophy phoenix photographic photography phrase physical piano pick
picture piece pilot pin pine ping pink pinned pioneer pip pipe pipeline pipping pixel pizza pkg place
placeholder plain plan planet planned planning plant platform platinum play playground plaza please plexus plug
plugged plugin plum plumb plus pocket pod point polar policy poll pond pony pool poor pop poplar popular
populate porcelain port positive post postmortem pot potential powder power practical practice prairie preamble
preceded precedes preceding precise predefined predicate prefer preferred prefix prejudicial preliminary
premature premier prepackaged prepare prerequisite present preserve preset president press pressure pretend
prettier pretty prevailing prevent preview previous price pride primarily primary prime primitive prince
princess principal principle print prior prioritize priority prism privacy private privilege pro problem
problematic procedure proceed process processor prod produce product prof profile profit program programmer
programming progress prohibit project prominent promise promote prompt prone pronouns proof prop propagate
property proposal propose proprietary protect protector protocol prototype prove proven provide proxy prune
pseudo pseudonym pub public publicity publish pull pummel pure purge purple purpose pursuant push put putting
python quadratic qualifier qualify quality quarantine quarry quarter queen query quest queue quick quiet quilt
quit quite quote rabbit race racy radiant radio radius rail rain rainbow raise raja ran ranch random range rank
rapid rare raster rate rather ratio rationale raven raw ray reach react read ready real realistic reality realm
reason rebinding rebroadcast rebuild rebuilt recast receipt receive recent recipient recognize recommend
recompile record recover recovery recreate recursive red redefine redesign redirect redistribute redistributors
redo reduce redundant redwood reef ref referral referred referring refine reflect reformed refrain refresh
refuse regal regard regenerate regent regents regexp region register registry regressed regular reinterpreting
reis reject relate relative relax release relevant relinquish reload rely remain remainder remark remedy
remember remnant remote removal remove rename render reorder repair repeat replace replay replicate reply report
repository represent representatives reproduce republic request require rerun research reserve reset resetting
resides resilient resolve resort resource respect respective respond response rest restart restore restrict
restrictive restructure result resume retain retrieval retrieve retroactively retry return reuse rev revamped
revealed reverse revert review revise revoke reword rework rewrite rewritten rewrote rice rich rid ridge right
rise risk risky river road rob robin robust rock rocket rod role roll rollback roman room root rose rough round
routine routing row royal royalty rpm ruby rule run runner running rust rusty safari safe safest safety sage
said sail sake sale salmon salon salsa salt samba same sample sand sane sanitize sanity sans sapphire sat
satisfy sauce savannah save savings saw sax say scalar scale scan scanned scanner scanning scenario schedule
schema scheme school scientific scissors scope score scratch screen screenplay script scroll scrub sculpture sea
seal search season seats sec second secondary secret secure security see seed seek seem seen segfault select
selective selector self sell semantic semantically semi semicolon send senior sense sensitive sensitivity sent
sentinel separate separator sequential serial serialize series serious sermon serpent serve service set setter
setting setup several severe severity shadow shall shallow shape share sharp she shebang sheet sheikh shell
shelter shield shields shift shim ship shipped shipping shop shore short shortcut shorten shorthand should show
shown shrink shuffle shut shutdown shutting sibling side sidebar sierra sign signal signature significant silent
silicon silk silly silver sim similar simple simplest simplify simply simulate simulator simultaneous sin since
sing single singleton singular sit site six size skeleton sketch ski skill skip skipped skipping sky slab slack
slash sleep slice slide slight slogan sloppy slot slow slowdown small smallest smart smashing smile smit smith
smooth smudge smuggling smurf snapshot snippet snow snowball social society sock socket soft software solar sold
sole solid solve some somehow someone something sometime somewhat somewhere song sonic soon sophisticated sorry
sort sought sound source south southern space spam span spark sparrow sparse spawn speak spec special specific
specifically specifier specify speculative sped speed speedup spell spend spent sphinx spice spin spirit splice
split splitting sponsor sport spot sprawl spread spring spruce spurious square squash squelch stability stable
stack stadium staff stage stale stamp stand standard standardize star starring start startup stash stat state
static statically station statistics status statute statutory stay stdio steel steering stein step stepping
sterling steward sticky still stone stop stoppage stopped stopping storage store storm straight straightforward
strange strategic strategy stray stream streamline street stress stretch strict strike string strip stripped
stripping strong structure stub stuck studio study stuff stupid style stylistic sub subclass subject submit
submitted submitting subroutine subscribe subscript subsequent subset subsidiary substantial substitute
subsystem subtle subtly subtract succeed success successor such suffer suffice sufficient suffix sugar suggest
suit suite sum summary summer summit sun sunny sunrise sunset sup super superfluous supersede supply support
suppose suppress sure surface surname surprise surrendered surrenders surrogate surrounding survive swan swap
swapped swapping sweet swift switch symbol symbolic symmetric symptom sync synching synchronize synchronous
synonym synopsis syntax synthetic system tab table tag tagged tagging tail taint take taken talk tampering tan
tang tanner tap tape tar tarball target task taught taxi tea teach teal team tech technical technique
technological tee telegraph telephone tell temp template temple temporarily temporary ten tend tentative term
terminal terminate terrace territories test text textual than thank that the their them theme themselves then
theory there thereafter thereby therefore therein thereof thereto these they thin thing think third thirty this
thoroughly those though thought thousands thread threat three threshold threw throttle through throughout
throughput throw thrown thru thumb thunder thunk thus tick ticket tie tied tier tiger tight tighten tilde tile
timber time timeline timestamp timezone tiny tip titan title today together toggle token told tolerate toll ton
too took tool toolkit top topic topography tort total touch toward tower trace track trade trademark traffic
trail trailer trailing train traits transfer transferred transferring transform transient transitive translate
translators transmit transmitted transparent transport trap trash traverse treat treaty tree trend triage tribe
trick tricky tried tries trigger trim trimmed trimming trinity trip triumph trivial tropical trouble
troubleshooting true truly truncate trunk trust truth try tulip tundra tune tungsten turn tutorial tweak twice
twin twister twitter two type typescript typical typo typographical typography ugly ultimately ultra unable
unaffected unaltered unanimous unaware unbind unborn unbounded unchanged unclear uncommitted uncommon
uncompressed uncork undefined under underline underlying underneath underscore understand understood undo
undocumented unexpected unfair unfinished unfortunately uniform unify unimplemented uninstall unintended
uninteresting union unique unit unity universal university unknown unless unlike unlimited unloaded unlock
unmatched unmodified unnecessarily unnecessary unneeded unofficial unpack unquoted unrelated unsafe unset
unsigned unspecified unsubscribe unsupported unsure until unused unusual unwanted unwind unwrap unwrapping unzip
upcoming update upfront upgrade upload upon upper uppercase ups upstream urban urn usability usable usage use
used user username using usual utility utilize valid validate validity valley value valve vanguard var variant
variety various vary vast vector velvet vendor venture venue verb verbal verbatim verbose verbosity verde verify
versus vertical very veto vex via vice victor victory video view village vim vine vintage violate violet virtual
visa visit visitor vista visual vital void volatile volcano volume voluntarily voluntary volunteers vote vowel
voyage wait waive walk wall walnut want warm warn warrants warranty was waste watch water wave way weak
weakening wealth weather weaver web website wed week weigh weight weird welcome well went were west western what
whatever whatsoever wheat wheel when whenever where whereas wherein wherever whether which whichever while
whilst whisper whistles white who whoever whole wholly whom whoops whose why wide widespread width wiki wild
will willow win wind window wine winter wire wise wish with withdraw within without wolf won wonder wood woods
word work workaround workbook workflow workloads world worldwide worry worse worst worth would wrap wrapped
wrapper wrapping write written wrong wrote xref xterm xxx yacht yahoo yarn year yellow yes yet yield you young
your yourself zen zenith zero zip zone zoom
`;

let words: ReadonlySet<string> | undefined;

const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['e', '']],
  ['ers', ['e', '']],
  ['er', ['e', '']],
  ['ing', ['e', '']],
  ['ly', ['']],
];

const ENDINGS = /.{3}(?:[ts]ions?|[ts]ional|ments?|ness|[ae]nces?|ships?|ology|[ai]ble|[ai]bly|ful|less|ities|i[sz]ed|i[sz]es|i[sz]ing|ously|ality|ivity)$/;

/** Tells whether a folded word is in the list of common English words as it stands. */
export function isCommonWord(folded: string): boolean {
  words ??= new Set(WORDS.trim().split(/\s+/));
  return words.has(folded);
}

/** Tells whether a folded word is common English or an inflected or derived form of it (paid, Listings, Payment). */
export function looksEnglish(folded: string): boolean {
  if (isCommonWord(folded) || ENDINGS.test(folded)) return true;
  for (const [suffix, bases] of SUFFIXES) {
    if (!folded.endsWith(suffix) || folded.length < suffix.length + 3) continue;
    const stem = folded.slice(0, -suffix.length);
    if (bases.some(base => isCommonWord(stem + base))) return true;
    const last = stem.at(-1);
    if (last === stem.at(-2) && isCommonWord(stem.slice(0, -1))) return true;
  }
  return false;
}
