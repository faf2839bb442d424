/**
 * Common English words, without those that an ending gives away and without inflected forms of words in the list:
 * the words of the Debian word list (public domain) that are most frequent in technical documentation, and words
 * that business and product names are made of. A capitalised word from here is no proof of a person.
 */
const WORDS = `
aardvark abandon abbr abbrev abbreviate abide ability able abnormal abnormality abort about above abrupt absent
absolute absorb abstain abstract absurdly abuse abusive academia academic accelerate accelerator accent
accentuates accept access accessories accident accidental acclaimed accommodate accompany accomplish accord
account acct accumulate accumulator accuracy accurate achieve aching acid acidic acknowledge acorn acoustic
acquire acrobat acronym across act action activate active activity actor actual actuating acura acute adapt
adaptive adaptor add addendum additive address adequate adhere adieu adjacent adjective adjust admin
administering administers administrative administrator admired admit admittedly admitting ado adobe adolescent
adopt adorn adv advantage advantageous adventure adventurous adverb adversaries adverse advertise advice advise
advisor advisory advocacy advocate aesthetically aesthetics affair affect affectionate affiliate affinity
affirms affix aforesaid afraid african aft afternoon afterward again against agar agave age aged agency agenda
agent aggravating aggregate aggressive agile agility agitated agnostic agnosticism ago agree aha ahead ahem aid
aim air airline airmail airport aisle ajar alarm alas alaskan albacore albeit album alcove ale alert alfalfa
algebra algebraic algorithm algorithmic alias alienate align alike alive all alleged alleging alleviating alley
allocate allow allspice almonds almost alone along alongside alpha alphabet alphabetic alphabetical alphabetize
alphanumeric alpine already also alt alternate alternative although alto altogether altruistic alum aluminum
alumni always amaranth amazing amazon ambassador amber ambient ambiguity ambiguous ambitious amend american
amiss among amongst amortize amount amour amp ampere ampersand amphitheatre ample amplify amused anachronistic
analogous analogues analyses analysis analyze anatomy ancestor ancestry anchor anchovies ancient ancillary and
android anew angel angels angry anguished angular animal animate anime anise aniseed annex annotate announce
annoy annual anomalies anon anonymous another answer ant anti anticipate anticipatory anticlockwise antiquated
antique antiques antivirus any anybody anyhow anymore anyone anything anytime anyway anywhere apart aplenty
apologies apologize apostrophe app appalling apparatus apparent appeal appear append appendices appendix apple
appreciate apprehensive apprentice approach appropriate approval approve approx approximate apricot apricots apt
aptitude aqua arabian arbiter arbitrarily arbitrary arbitrated arbor arc arch architect architectural
architecture archive arctic are area argon argued arid arise arithmetic arithmetical arm armor arose around
arrange array arrival arrive arrow arrowroot art artefact artichoke article artifact artificial artist artistic
artwork ascending ascent ashamed asian aside ask asp asparagus aspect aspiring assemble assembly assent assert
assess asset assign assimilated assist assistant associate associative assorted assume assure asterisk
astonishing astonishingly astronomy asymmetric asymmetrical asymptotically asynchronous ate athletic atlas atoll
atom atomic attach attack attain attempt attend attentive attenuated attitude attorneys attractive attribute
audi audio audit august auspices austere australian austrian authentic authenticate authenticity author
authoritative authority authorize auto automata automate automatic automatically automotive autonomous autumn
auxiliary avail avaricious avatar avenue average avg aviary avid avocado avoid await award aware away awesome
awful awkward awry axes axis azure babel baby babyish back backbone background backlog backslash backspace
backtrack backup backward bacon bad badge bag baggy bail bailout bake bakery balling balloon balls bamboo banana
band bandwidth banned banner bar barberry barbershop bare barest barf barman baroque barrel barriers barring
base baseboards baseline bash basic basically basil basin basis basketball bat batch batted battery batting bay
bazaar bazillions beach beacon bead bean bear bearer bearing bears beast beats beauty beaver bebop became
because become beef been beep beetle before beforehand began begin beginner beginning begun behalf behave
behavior behavioral behind beholder being belatedly belgian believe bells belong beloved below bench benchmark
beneath beneficial benefit benefitted benefitting benign bentley berets berry berthing beside bespoke best
bestowed bet beta better between beware beyond biased bib bibliography bifurcated big bigger biggest bigot bike
bill billing billion bin binary bind bingo birds birth birthday bisect bishop bison bit bitcoin bite bitmap
bitter bizarre black blackberries blackberry blacklist blah blame blank blanket blaring blast blazing bleak
bleeding blend bless blew blind blink bloat blob block blockchains blog blond blonde blossom blower blowing
blown blows blue blueberries blueberry bluebird bluegrass bluff blur blurb blurred blushing blvd bmw boar board
boat boats body bog bogon bogus boiler boilerplate boiling boils bold boleros bolted bomb bombshell bones bonnet
bonus bony boo book bookkeeping bookmarking bookmarks bookstore bookworm boom boost boot bootstrap border bore
boron borrow bossy bot botched both bottle bottleneck bottom boulder bounce bounced bounces bouncy bound
boundary bounty bowed bowl box bra brace bracket branch brand brass brave braves brazilian breach bread breadth
break breakage breakdown breakpoints breeze brevity brew brick bridging brief bright brighter brilliant
brilliantly bring brisk british brittle broad broadcast broadest broccoli broke broken bronze brook brother
brought brown browse brr bruised brute bubble bucket buckwheat budget budgetary buff bug bugatti buggy buick
build built builtin bulb bulk bulky bull bullet bulletins bump bunches bundle bunk bur burdensome burning burst
bus businessman bust bustling busy but butter butterfly buttermilk butternut buttery button buy buzz bypass byte
cab cabbage cabin cacao cache cactus cadillac cafe cake calculate calculator calendar call calm came camel
camera camomile can canadian canary cancel cancelled cancelling candid candidate candle canned cannot canon
canonical cantaloupe canvas canyon cap capacitor capacity capital capitalize capped captain capture car carbon
card cardinal cardinals care carefree caret cargo carp carpet carriage carrot carry carton cartoon cascade case
cashews cashing cast castle casual cat catalog catastrophic catch catchphrase categorize category cathedral
caught cauliflower causality cause cautious caveat cavernous cayenne cease cedar ceiling celebrate celery cell
cellar census cent centimeter central centralize century ceramic cereal certain certainty certificate certify
chain chair chalk challenge chamber chameleon chamomile champion chance change channel chant chaos chapel
chapter char character characteristics charge charming chart chary chat chatty cheap cheapest cheat check
checkerboard checklist checkout checkpoint cheddar cheerfully cheers cheese chemical cherry chervil chess
chevrolet chicken chickpea chief child children chill chilli chillies chilly chinese chips chives chlorine
chocolate choice choir choke chomp choose chop chopped chopping choral chore choreographic chose chosen
christian chromatic chrome chromium chronic chronological chrysler chubby chunk chunky churn cider cinder
cinematography cinnamon cipher circle circuit circular circularity circulate circumflex circumvent circus cirrus
cis cisco cite citizen citrus city civic civil claim clamp clams clang clap clarify clarity clash class classic
classical classify clause clay clean cleanse cleanup clear clerk clever click client cliff climate climbs clinic
clip clipboard cloak clobber clock clockwise clog clone close closest closet closure clothing cloud cloudy
clover cloves club clue clumsy cluster clutter coach coal coalesce coarse coast coauthored cob cobalt cocci
cocoa coconut cocoon code codex codify coerce coercion coercive coexist coffee cog coherent cohesive coin
coincide coincidentally col cold collaborate collaborative collaborator collapse collate collateral collect
collective collector college collide colloquialism colon colony color colossal column combine come comet comfort
comic comm comma command commentary commerce commercial commit committed committee committing common
commonwealth communicate community compact companion company comparative compare comparison compass
compassionate compelled compelling compensate compete competent competitive competitors compile complain
complaint complementary complete complex complexity compliant complicated complicates complimentary comply
component compose composite compositor compound comprehensive compress compressor comprise compromise compulsory
compute con concatenate conceal concede conceived concentrate concept conceptual concern concise conclude
concord concrete concurrency concurrent condense conduct confers confident confidential confidentiality
configure confines confirm conflict conform conformity confounding confuse conj connect connectivity
conscientious conscious consecutive consensus consent consequent consequential conservative consider considerate
consist consistency consistent console consolidate consonant consortium constant constituencies constitute
constrain constraint construct constructive constructor construe consult consultancy consultants consume cont
contact contain contaminated contaminating contemplated contemplating content contentious contest context
contextual contiguous continent contingency contingent continual continue continuous contour contract
contractors contradict contradictory contrary contrast contravene contribute contributor contributory contrived
control controlled controller controlling controversial controversy convenient converge conversely convert
convertor convex convey convinced convoluted cookie cooking cooperate cooperative coordinate coordinator cope
copilot copper cops copy copyleft copyright coral cord core coriander corked corking corner cornerstone cornmeal
corny corp corpora corporate corpus correct corrective correlate correspond corrupt cortex cosine cosmetic
cosmic cost costco cot cottage cotton could counsel count countdown counterclaim counterexample countermand
counterpart country county coup coupe couple coupon courageous courier course court courteous courtesan courtesy
cove covenant cover coverage coveralls covert cow cowboy cozens crab crabs cracker craft crafted crafting crafty
cranberry crane crap crappy crash crate crawl crays crazy cream creamy create creative creator creature
credential credit creek creole crept crescent crest crew cried criminal crimson crippled crippling crispy
criteria criterion critical criticism croak crocodile crooked crop cropped cropping cross crossbeam crossing
crowd crown crucial crud crude cruel cruft crufty crumpets crunchy crushing cry crypt cryptic cryptography
crystal cuban cubes cubs cucumber cuddly culinary culling culprit cultivate cultivated cultural culture
cumbersome cumin cumquat cumulative cup cupcakes cur cure curie curiosity curious curl currant currants currency
current curses cursor curve custard custom customarily customary customize cut cute cutest cutoff cycle cyclic
cyclical dab dad daemon daft daily dairy damage damp dams dance dancer dandelion danger dangerous dangle danish
dank dapper dare dark darn dash dashboard data database datatype date datum dawn day daylight dazzling dds
deactivate dead deadline deadlock deafening deal dealer dealt dearest death deb debating debian debug debugged
debugger debugging decade decadent decay deceiving decent deceptively decide decimal decipher decisive deck
declaim declarative declare decline decode decompose decompress decorate decorative decorator decrease
decremented dedicate deduced deed deem deep deepen deepest deer default defeat defect defective defend defendant
defense defensive defer deferred deferring deficient define definite definitive deflate defunct degenerate
degrade degree deity delay delegate delete deliberate delicious delight delightfully delimit delineated delint
delirious deliver delivery dell delta deluxe demand demarcate demo demon demonstrate demote denial denominator
denote denounced dense density dental deny departure depend dependant dependency dependent depict deploy depot
deprecate deprive dept depth derail derivative derive derogatory descend descendant descendent descent describe
descriptive descriptor deserted deserve design designate desired desk desktop despite destroy destruct
destructive detach detail detect detector determine deterministic detox detract detrimental develop deviate
device devise devolved devoted dew diacritical diagnose diagnosis diagnostic diagonal diagram dial dialect
dialog dialogue diamond dice dickey dictated dictates dictionary did die died diesel diet diff different
differential differentiate difficult difficulty dig digest digging digit digital digraph diligent dim
dimensional diminish dimmed dine diner dings dip direct directive director directory dirty disadvantages
disagree disallow disambiguate disappear disassociate disaster disastrous disc discard discharging discipline
disclaim disclose disclosure disco disconnect discontinued discord discourage discourse discover discovery
discrepancy discrete discriminated discuss dishonest disjoint disk disloyal dismal dismiss dismissive disorderly
disparity dispatch dispense display disposal dispose disproportionate dispute disregard disrespect disrupt
disruptive dissects dissent dissimilar dissociate distant distinct distinctive distinguish distort distract
distribute distributor district disturb disused ditch dithering ditto diverge divers diverse diversity divert
divide dividend divisional divisor dizzy doable doc dock doctrines dodge does dog doing dollar dollars dolphin
domain dominating don donate done donor door dopey dormant dos dose dot dotcom dotted double doublet doubly
doubt dough dove down downgrade downhill download downright downstream downwards dozen dpi drab draft dragged
dragging dragon dragonfly drain dram dramatic dramatically drastically draw drawback drawn dream dreary dress
dribble dried drift drill drink drive drivel driven drone drop dropped dropping drove drowning dry dual dubious
duck dudes due dug duh dumb dumbbell dummy dump dune dunno duped duping duplex duplicate during dust dutch
duties dwarf dying dynamic dynamically each eager eagle earlier earliest early earth ease easier easiest easily
east easy eat eavesdroppers eccentric echo eclectic eclipse economics ecosystem ecstatic edamame edge edible
edit editor editorial eds educate effect effective efficiency efficient effort egg eggplant egoist eight either
ejected ejecting elaborate elapsed elapses elastic elderberry elderly elect electric electrical electron
electronic electronica elegant elementary elephant elevate elf elicit elided eliminate elite elixir ell ellipse
ellipsis elliptic elliptical elm else elsewhere elucidate elves email embargo embark embarrassing embed embedded
embedding ember embodied embodies embolden embrace embraces emerald emerged emergencies emergency emeritus
eminent eminently emit emitted emitting emo emoji empathy emphasis emphasize empirically employ employee empower
empowering empty emulate emulator enable encapsulate enchanted enchanting enclose enclosure encode encompasses
encompassing encounter encourage encrypt encumbered encyclopedia end endeavor endive endorse enemy energetic
energy enforce engage engine engraving enjoy enlarge enlightened enlisted enough enraged enrich enroll ensemble
enshrining ensue ensure entails entangle enter enterprise entire entirety entitled entity entropy entry
enumerate envelope environmental envisage ephemeral epilog episode epithet epoch epson equal equality equatorial
equity equivalent era eradicate erase ere erg ergonomic ergonomics erode err errant erroneous error escalate
escape escapee eschew esp especially essential est establish estate esteemed estimate etc eternity ethical
etiquette euro evaluate eve even event eventual ever evergreen everlasting every everybody everyday everyone
everything everywhere evict evil evolve exact exalted examine example exceed excel except excerpt excess
excessive exchange excise excited exciting exclaim exclude exclusive exclusivity excruciating excuse exec
execute executive executor exemplary exempt exercise exhaust exhaustive exhibit exist existent exit exodus
exotic expand expect expedient expedite expend expense expensive experimental expert expertise expire expiry
explain explanatory explicit explode exploit explore expo exponent exponential export expose exposure express
expressive extant extend extensive extent external extra extract extractor extraneous extraordinary
extrapolating extreme extroverted exuding eye eyeballed eyeballing eyeballs eyed facade face facebook facilitate
facility fact factor factorial factorize factory factual fail failure faint fair fake falcon fall fallacy fallen
false familiar family famous fan fancier fancy fanfare fantastic far faraway fare farm fart farther fascinating
fashion fast fastest fat fatal fate father fattening fault faulty favor favorite fax fear feat feather feature
fed federal fee feed feedback feel feign feline fellow felt female fen fence fennel fern ferrari fest feta fetch
fetishistic few fiat fib fiber fidelity field fiesta fifteen fifth fifty fighter figs figure file fill film
filter filthy fin final finalist finalize financial find fine fingerprint fingers finish finite fire firewall
firm firmware first firsthand fish fishy fit fitting five fix fixate fixture fjord flabbergasting flag flagged
flagging flakes flaky flame flamingo flashy flat flatiron flatted flatten flavor flaw fledged flesh flex
flickering flight flimsy flip flipped float flock flood flooding floor flopping floppy flops floral floss
flounder flour flow flower flowery fluent fluff fluffy flung flurry flush flustered fly flyweight focus fog fold
folklore follow fond font foo foobar food fool foolhardy foolish foolproof foot footnote footprint fop for fora
forbid forbidden forbidding force forceps ford forecast foregoing foreground foreign foremost foresight forest
forever forfeit forfeiture forge forgery forget forgetting forgive forgo forgot forgotten fork form formal
formality formalize format formatted formatting formula formulae formulate forsaken fort forth forthcoming
fortunate fortunately fortune forty forum forward found foundry fountain four fourth fox fragile fragrant frail
frame framework frank free freedom freestanding freestyle freeware freeze french frenzy frequency frequent fresh
freshen friend friendlier friendly friends frightened frills frilly frivolous frizzy frog frolic from front
frontier frost frozen frugal fruit frustrate ftp fuchsia fuel fulfil fulfill full fullest fully fun
functionality fund fundamental funky funnel funny fur furnished further furthermore furthest fury fuse fusion
fussy future futzed fuzz fuzzy fwd gag gain galas galaxy gallery gallium game gamma gangs gap garage garbage
garbled garden garlic gas gaseous gasoline gate gateway gather gaucher gauge gave gawk gear gecko geek geez gem
gen gender general generalize generate generative generator generic generically generous genres gentle gently
genuine geographic geographical geography geometric geometry german get getting giant gibberish gift gig
gigabytes gigantic gimme giraffe girl github give given glacier glad glade glance glaring glass gleaming glen
glib glitch glittering glob global globe gloomy glorious glossary glossy gloves glue glum glyph gnat gnome gnu
goal goat gobble gobbledygook goddamn gods goes going gold golden golf gone gonna good goodbye goodies goodwill
google goose gopher gorgeous gorilla gorse gospel got gotcha gotten gov govern governor grab grabbed grabbing
gracious grade gradient gradually graduate graft grail grain grammar grammatical grand grandchild grandiose
granite grant granular granularity grape grapefruit graph graphic graphical graphite grass gratis gratitude
grave gray great greatest greedily greedy greek green greet grep grepped grew grey grid grill grime grimy grin
grind grinned gripping grisly grizzled grocery grok groomed groove grosser grossly grouchy ground groundwork
group grove growing grown grows growth grubby gruesome grumpy grunge grunt guarantee guard guardian guava guess
guest guide guideline guild guile guilty guinea gulf gulp gummy gunning guts gutter guy gym gyp habits
habitually hack hackish had haiku hair hairy haitian half halls halt halve hamster hand handbook handcrafted
handier handle handmade handshake handsome handwritten hang hangout haphazardly happen happier happily happy
harbor hard hardened hardening hardware hardwired harming harmonious harmonize harries harvest has hash hassle
hat hatchback haunting have haven havoc hawk hay haystack hazardous hazards hazel hazelnut hazy head headline
healing health healthy heap hear heard heart heartbeat heartfelt heat heath heaven heaviest heavily heavy
heavyweight heed heel hefty height heights heirloom heirs held hell hello helmet help hemorrhage hence
henceforth her herald here hereafter hereby herein hereof hereto herewith heritage hero hes hesitate heuristic
hex hexadecimal hey hiccup hid hidden hide hierarchical hierarchy high highest highlight highway hijack
himalayan himself hint hippo hippopotamus hires his histogram historic historical history hit hitting hive
hoarse hoist hold hole holiday holidays holistic hollow holly home homepage homogeneous homonym honda honest
honey honeydew honk honor honorific hoof hook hoop hooray hope hopefully hops horizon horizontal horse
horseradish horses hospital host hostile hot hotkeys hotlink hour house housekeeping houses hover how howdy
however howl hub huge human humiliating hummus hump hundred hungry hunk hunter hunting hurting hurts hush husky
hut hybrid hydrated hydrating hydrogen hygiene hyper hyperbolic hyperlink hypertext hyphen hyphenate hypothesis
hypothetical hyundai ice iceberg ices icky icon idea ideal idealistic idempotent identical identifier identify
identity idiom idiomatic idiotic idle idol ids ifs ignorant ignore iii ill illegal illiterate illogical
illuminate illustrate illustrator illustrious image imaginary imaginative imagine imbalanced imitate immaculate
immediate immense immersive immune immunity imp impact impartial impasse impassioned impatient imperative
imperfect imperial impish implicating implicit implode impolite import important impose impractical imprecise
impressionist impressive improper improve impure inability inaccuracy inaccurate inactive inactivity inadequate
inadvertent inappropriate inborn inbound inbox inc inch incident incidental include inclusive incoherent income
incomplete inconsequential inconsistency inconsistent inconvenient incorporate incorrect increase incremental
incubate incur incurred incurring ind indeed indefinite indemnify indemnity indent independent indeterminacy
indeterminate index indian indicate indicative indicator indices indigo indirect indiscriminately individual
indolent induce industrial industry ineffective inefficiency inefficient inelegant inequality inertia inexact
inexpensive inexperienced infamous infatuated infer inferior inferno inferred inferring infinite infinity
inflate influential info inform informal informative infrastructure infrequent infringe ingredient inherent
inherit inhibit initial initialize initiate initiative initiator inject injury ink inlet inline inn innards
innermost innovate innovative input inputting inquiries ins insane insecure insensitive insensitivity insert
inset inside insidious insight insignificant insist insistent insofar inspect inspector inspired instal install
instant instantaneous instead institute instruct instructive instrumental insufficient insulate insure int
intact integer integral integrate integrity intel intellectual intelligent intend intensity intensive intent
interact interactive intercept interceptor interchange interconnected interest interface interfere interim
interior interlace interleave intermediary intermediate intermingled intermingling intermittent intern internal
internalize internationalize internet interpolate interpret interpretive interrupt intersect interspersed
interval intervening intimate into intolerant intranet intrepid intricacies intrinsic intrinsically intro
introduce introductory intrusive intuitive invalid invalidate invalidity invariant invent inventors inventory
inverse invert invest investigate investigative invigorated invite invoice invoke involuntarily involuntary
involve ioctl irish irk iron ironclad ironically irregular irrelevant irrespective irritate island ism isolate
issue italian italic italicize itch item iterate iterative iterator its itself ivory ivy jab jade jag jagged
jails jam janitorial japan japanese jar jargon jaunty java javascript jaw jay jazz jealous jeep jelly jerk
jersey jest jewel jewelry jigsaw jittery job join joint journal journey joy joyous jubilant judged judicial
judicious juice juicy jumbled jumbo jump junction juncture jungle junior juniper junk jury just justify juvenile
kaboom kaleidoscopic kangaroo karaoke kebab keep kept kernel key keybinding keyboard keystone keystroke keyword
kia kick kid kidney kidneys kill kilobyte kind kinda kindergarten king kingdom kissing kitchen kite kitsch kiwi
kludge knee knew knight knob knot knotty know knowledge known koala kohlrabi kooky korean kosher kudos kudzu lab
label labelled labelling labor laboratory labyrinth lack lackluster lacunae laden laid lake lambda lamborghini
lamp land landmark landscape lane language lanky laptop large largest laser last late latency latent latest
latex latitude latter laud launch laundry laurel lavish law lawfully lawn lawsuit lawyer lax layer laying layout
lazier lazily lazy lead leaf league leak leakage leaky leaner leaning learn learnt lease least leave lecture led
leeks left leftover leg legacy legal legalese legend legit legitimate leisure lemon lend length lengthen lengthy
leniency lenient lenovo lens lentils leopard less lessen lest let letter letting lettuce level leverage lexer
lexical lexicon lexus liability liable liaison liar lib liberal liberty library license licensee licorice lid
life lifespan lifestyle lifetime lift ligatures light lighthearted lightning lightweight lii like likelihood
likewise lily limbs lime limit limp limping line lineage linear linefeed lingers lingual linguistic link linkage
linkedin lint linux lion liquid lisp list listen lit lite literal literary lithography litter little live livid
load lob lobster local locale locality localize locate lock locomotive lodge log logarithm logged logger logging
logic logical login logistical logitech logjam logo logout lone long longest longhand longitude look lookalike
lookup loop loophole loose loosen lop lose loss lost lot lotus loud lounge loves low lowercase lowest lox
loyalty luckily lucky lullabies lumber lumberjack lumpy lunar lunch lupus lurking lustre lustrous luxurious
luxury lychee lychees lye lying lyrics machine machinery macho mackerel macro mad made maestro magazine magenta
magic magical magma magnet magnetic magnificent magnitude maid mail mailbox mailman main mainframe mainline
mainstream maintain majestic major majority make makeup male malformed malice malicious mall malt mammoth man
manage mandarin mandarins mandate mandatory mandrake mangle mango manifest manipulate manner manor mantissa
mantra manual manufacture manuscript many map maple mapped mapper mapping mar marble march margarine margin
mariachi marina marine maritime marjoram mark markdown market marketplace markup marmalade maroon marquess
married marsh marshalling martian marvelous mas maserati mashed mask masochism mason masquerade massive master
mat match material materialize math mathematical mathematics matrices matrix mature maven mavericks maximal
maximize maximum may maybe mazda mcdonalds meadow meager meal mealy mean meant meantime meanwhile measly measure
meat meaty mechanic mechanical mechanism med medal media medial median medical medicine medieval mediocre medium
meet megabyte meh meld melon member memo memorandum memory menacing mend mental mentoring menu meow mercurial
mercury mere merge merit mesh mess message messy met meta metal metallic metaphors meteor method methodical
metric metro mew mexican mfg mfr microchip microprocessor microsecond microsoft mid middle middleman midnight
midpoint midyear might mighty migrate mil mild milder mildly mile milestone military milk milky mill miller
million millionth millisecond mime mimic mimicking min mind mine mini minim minimal minimalism minimalist
minimize minimum ministry minivan minor minority mint minty minus minute minutiae mirror misapplies misbehave
misc miscalculated miscellaneous mischief miscount misdiagnosed miserly misfeature misfired misguided misguiding
mishandle misidentified misidentifies misinterpreted misinterprets misleading mismatch misnomer misplaced
misrepresented miss misspell misspellings misspelt mist mistake mistaken mistook mistress mistype
misunderstanding misunderstood misuse mitigate mitsubishi mix mixture mnemonics moans mobile mocha mock mod mode
model modelled modem moderate moderator modern modernize modestly modifier modify modular modulated module
modulo modulus moist molasses mold mole moment monarch monetize moneybag mongoose moniker monitor monkey mono
monochrome monolithic monotonically monstrous month monumental moo mood moon mops moral moratorium more moreover
morn morning moss most motif motion motivated motivates motivating motor mountain mounted mounting mourner mouse
move movie mow mozzarella mpg much muck muddled muddy muesli muffled mulberries mulberry mullet multi
multicolored multidimensional multilingual multiple multiplexed multiplexer multiplexing multiplicative
multiplier multiply multiprocessing multitude mundane mung munged munging murky muscat muscle mushrooms mushy
musical musicale musicians mussels must mustache mustard musty mutate muted mutilate mutt mutual myself
mysterious mystic nab nacho naive naked name nanosecond narrative narrow narwhal nasturtium nasty nation
national native natural nature naughty nautical navigate navigator navy near nearby nearest neat necessarily
necessary necessitate necessity nectarine nectarines need needle needy nefarious neg negate negative neglected
neglecting negligent negotiate negotiator neighboring neither neon nervous nest net netflix netting nettle
network neural neuter neutral never new newcomers newest newline newsgroups newsletters newt next nexus nice
niche nickname nifty night nightmare nil nimble nine ninety ninja nippy nissan nit nitpick noble nobody
nocturnal nod node noise noisy nomad nomenclature nominal nominate nominee non nonce noncommercial none nonempty
nonexistent nonprofit nonsense nonsensical nonstandard nonstop nontrivial nonzero noodles nope nor normal
normalize norms north northern norwegian nos not notch note noteworthy nothing notice notify notion notionally
notwithstanding nouns nous nova novel novelty novice now nowadays nowhere noxious nth nuance nub nudge nuke null
nullify numb number numerals numeric numerical numerous nut nutmeg nutritious nutshell nylon oak oasis oatmeal
oats obedient obey obfuscates obituary obj object objective objector obligated obliged oblique oblong obscure
obscurity observe obsolete obstruct obtain obviate obvious occasional occupy occur occurred occurring ocean
octal octet octopus oddball oddity oddly odds off offending office official offline offload offset offspring
often oftentimes oily okra old oldest olive omit omitted omitting once one onerous ongoing onion online only
onto onward onyx oops opacity opal opaque open opera operand operate operative operator opinion opinionated
opportunistic opportunity oppose opposite ops opt optical optimal optimist optimistic optimistically optimize
optimum option optional oracle orange oranges orchard orchestra orchestral orchestrate orchestrates orchid order
ordinal ordinarily ordinary ore oregano organic organize oriental oriented origin original originate originator
orioles ornate ornery orphan orthogonal orthography ostrich other otherwise ought our ourselves out outbound
outcome outdated outdoor outermost outgoing outgrows outlandish outline outlive outlook outlying outperforms
output outputted outputting outrageous outright outside outsource outstanding outweighs oval over overage
overall overcome overcooked overdue overflow overhaul overhead overkill overlap overlapped overlapping overlay
overload overlong overlooked overnight overridden override overrode overruled overrun overrunning oversees
oversight overt overview overwhelm overwrite overwritten overzealous owe owl own oyster pacific pack package
packet pad padded padding page paginate paid pain painfully paint pair pairwise palace pale palette pallets palm
paltry pamphlet panasonic panda pane panel panelists panic panicking panther pants papaw papaya paper paprika
paradigm paradise paradox paragraph parallel parallelism parameter paranoid parcel parched pared parent
parentheses parenthesis parenthetical parity park parkway parrot parse parsec parsnip part partial participant
participate particle particular partner partway party pas passage passenger passionate passive password past
pasta paste pastel patch patent path pathological pathways patient patriot patrol pattern pause pave pay payload
paypal pct pea peace peach peak peaks peanuts pear pearl pearls pears pebble pecan peculiar peculiarity pedantic
pedantry peeked peeks peeled peeling peels peer penalize penalty pend pendant penguin penultimate people pep
pepper peppercorn peppermint peppery per percent percentage percentile perches perfect perfectionism perforce
perform perfumed perhaps peril period periodic periodical perky perm permanent permissive permit permitted
permitting permute perpetual perpetuity persevering persian persimmon persist persistent person personal
personality personalize perspective pertain pertinent perturb perusal pessimistic pets phantom phase phenomenon
philosopher philosophical philosophy phishing phoenix phone phonetic phony photo photographic photography
photoshop phrase physical physics piano pick pickaxe pickier pickup picky picture pie piece piecemeal piggy pigs
pile pilot pimento pin pine pineapple ping pink pinky pinned pinning pinpoint pioneer pip pipe pipeline pipping
pistachio pit pitfall pivot pixel pizza pkg place placeholder plain plan plane planet planned planner planning
plant planting plastic plates platform platinum platter play playground playwright plaza pleas pleasantries
please plexus plod plot plover pluck plug plugged plugging plugin plum plumb plump plural plus ply pocket pod
point pointy poison poke polar policy polish political polka poll pollute polygon pomegranate pond pontiac pony
pool poorly pop poplar popped popping poppy popular popularity populate porcelain pork porridge porsche port
portage portal portrait portuguese pose posh positive possess possessive post postal postcard postcode postman
postmortem postpone postscript pot potato potatoes potential potty pout powder power powerpoint practical
practice practise prairie prawns preamble precede precedent precise preclude precursors predate predecessor
predefined predicate predict predictor predominantly preempt preemptive preexisting preface prefer
preferentially preferred prefix prejudice prejudicial preliminary premature premier premise prep prepackaged
preparatory prepare prepped prerequisite present preserve preset president press pressure prestigious presumed
presumes pretend prettier prettify prettily pretty prevail prevent preview previous prices pricey pricing
prickly pride primarily primary primates prime primitive primordial prince princess principal principle print
printout prior prioritize priority prism pristine privacy private privilege pro proactive probabilistic probe
problem problematic procedure proceed process processor procrastinated prod produce product productive
productivity prof profanity professional professor profile profit profound profuse progeny program programme
progress progressive prohibit project prolog prologue prolong prominent promiscuous promise promote prompt prone
pronoun pronounce proof proofreading prop propagate property proposal propose proprietary proprietor prose
prospective protect protective protector protest protocol proton prototype proud proudly prove proven provide
provisional proximity proxy prune pseudo pseudonym psych psychedelic pub public publicity publicize publish puff
pull pulse pummel pump pumpkin punch punctual punk punning punt puny pup puppeteer purchase pure purge purify
purism purple purporting purpose purposefully pursuant push pushy put putative putrid putting putty puzzled
pwned pyramid python pyx quack quad quadratic quail qualifier qualify quality quantified quantifiers quantify
quantifying quantitative quantity quantum quarantine quark quarrelsome quarry quarter quartets quartz quasi
queasy queen querulous query quest queue quick quiescent quiet quilt quince quintessential quirks quit quite
quitting quixotic quorum quota quote quotient rabbit race racily racy radial radiant radical radically radio
radish radius ragged ragtime rail rails rain rainbow rainbows rainy raise raisin ran ranch random randomize
range rank rapid rapport rare raspberry raster rate rather ratio rational rationale raven raw rawhide razor
reach react reactivate reactive reactor read readily ready real realistic realistically reality realize
reallocate realm reap reappears reapply rearm rearrange reason reassemble reassign rebind rebroadcast rebuild
rebuilt recall recast receipt receive recent receptive recheck recipe recipient reciprocal reckons reclaim
recognize recommend recompile reconcile reconfigure reconnect reconsider reconstruct record recount recover
recovery recreate rectangle rectangular recurs recursive recycle red reddish redefine redesign redirect
redistribute redistributor redo redone reduce redundancy redundant redwood reef reentered reestablish
reevaluated ref referential referral referred referring refine reflect reflective reflexive reformat reformatted
reformed refrain refresh refuse regain regal regard regenerate regent regents regexp reggae region regional
register registry regress regular regularize regulate rehash rein reinstall reinstate reinterpreting reinvent
reissue reject rejoice rejoin relate relative relax relay release relevant reliant relic religious relinquish
reload relocate rely remade remain remainder remark remedy remember remind remits remnant remote remount removal
remove rename render rendezvous renegotiate renew renovate renumbered renumbering reopen reorder reorg
reorganize rep repackaged repair repeat repentant repetitive rephrase replace replay replicate report repository
represent representative reprint reprocess reproduce republic republish request require requisite reread
rerouted rerun rerunning reschedule rescue research resemble resend reserve reset resetting reshuffled reside
resident resigning resilient resistant resolve resort resource resp respect respective respond response
responsive rest restart restate restore restrict restrictive restructure result resultant resume resurrect
retailers retain retire retool retrieval retrieve retroactively retry return retweet reuse rev revamp reveal
reverse revert review revise revisit revoke revolutionary revolutionize rewarding rewards rewind reword rework
rewound rewrite rewritten rewrote rhetorical rhino rhinoceros rhubarb rhymes rice rich ricotta rid ridge
ridicule rig right rightmost rigid rigorous rip ripe ripped rise riser rises risk risky river road roam roasted
rob robbing robin robot robust rock rocket rocks rod rodent rogue role rollback rolled rolling roman romantic
room root rose rot rotate rotted rotten rough round roundabout roundup route routine rover row rowdy royal
royalty rpm rps rubber rubbery rubbish rubric ruby ruddy ruder rudimentary ruined rule rumored run runaway
rundown runner running runny rural russian rust rustic rusty sable sacrificing sad safari safe safeguard safest
safety safflower sage sago said sail sake salary sale salmon salon salsa salt salty salvaged same sample samsung
sand sandbox sanely saner sanitize sanity sans sap sapphire sarcastic sardines sardonic sash sat satiate
satisfactory satisfy saturated saturating sauce sausages savannah save savings savor savory saw sax say
scaffolding scaffolds scalar scale scallops scaly scan scanned scanner scanning scared scary scatological
scatter scavenge scenario scene scented schedule schema scheme school scientific scientist scissors scope score
scorecard scottish scowl scrabble scrap scrape scratch scratchy scream screen screenplay screenshot screw screwy
script scroll scrub scrubbed scrutiny sculpture sea seal sealed search season seat sec second secondarily
secondary secrecy secret sector secure security sedan see seed seek seem seemingly seen seep segfault segregate
seize select selective selector self selfish sell semantic semantically semaphore semi semicolon seminal send
senior sense sensitive sensitivity sensor sent sentimental sentinel separate separator sequential sequoia serene
serf sergeant serial serialize series serious sermon serpent serpentine serve service servo sesame set setter
setting settled setup seven sever several severely severity sex shabby shades shadow shadowy shady shaking shall
shallow sham shammed shape shard share shark sharp she shebang shed sheep sheet shelf shell shelter shelve
shibboleth shield shift shiitake shim shimmed shimmering shimming ship shipped shipping shirt shocked shoddy
shoes shogun shoot shop shopify shore short shortcoming shortcut shorten shortest shortfall shorthand shot
should shout show showcased showcases shown showy shred shrill shrink shrunk shuffle shut shutdown shutting
siberian sibling sic sick side sidebar sidestep sideways sierra sift sigh sight sign signal signalled signalling
signature significant signify silent silicon silk silky silly silver similar similarity simper simple simplest
simplex simplicity simplify simplistic simply simulate simulator simultaneous since sing single singular sinks
sip sis site sits sitter sitting situated six size sizzle skeletal skeleton sketch skew ski skill skin skip
skipped skipping skunk sky slab slack slain slam slang slant slap slash slated slave sleek sleep sleepy slice
slick slide slight slim slimmed slimy slip slivered slogan slope sloppy slot slow slowdown slurp slushy small
smallest smart smashing smear smidge smile smoggy smoke smoky smooth smudge smug smuggle smurf snafu snail snake
snap snapper snappy snapshot snarling sneaker sneaking sneaky snip snippet sniveling snoop snoopy snow snowball
snowman snuck snuffle soap soar sob social society sock socket sodium soft software soggy solar sold sole
solicit solid solitary solo solve somber some somebody someday somehow someone something sometime somewhat
somewhere songs sonic sony soon sophisticated sore sorry sort sos sought soul sound soundtrack soup soupy sour
source south southern soviet sox spa space spaghetti spake spam span spaniel spanish sparingly spark sparkling
sparrow sparse sparsity spatial spawn speak speakeasy spearmint spec special specialize specific specifically
specifier specify spectral spectrum speculative sped speech speed speedier speedup speedy spell spellchecker
spelt spend spent spew spherical sphinx spice spicy spider spiffy spill spin spinach spinners spinning spirit
spit splendid splice spline split splitting spoken sponsor spontaneous spoof spooked spool sporadic sporadically
sport spot spotlight spotted sprawl spray spread spreadsheet spring sprinkles sprout sprouts spruce spun
spurious spy square squash squeaky squeeze squelch squid squiggly squinting squirrel stability stabilize stable
stabs stack stadium staff stage stagnated stagnating staid stained stale stall stamped stance stand standard
standardize standout standpoint stanza staple star starbucks stargazers starring stars start startup stash stat
state statesmen static statically station statistic statistical status statute statutory stay stdio stealing
steam steel steep steering stem stemmed stemming stencils step stepped stepping stereo sterling stewards stick
sticky stiff stifle still stimulate stingy stipulate stir stoic stolen stomp stone stooge stop stoppage stopped
stopping storage store storm storybook straddle straight straightened straightforward strange strategic strategy
strawberries strawberry stray stream streamline street strength strengthen stress stretch strict stride strident
strike string stringent strip stripped stripping strives stroke strong structural structure struggle strung stub
stubbed stuck student studio study stuff stunning stupendous stupid sturdy sty style stylish stylistic stylize
sub subaru subclass subdivided subdued subheading subj subject subjective sublime submissive submit submitted
submitter submitting subnormal subordinate subprograms subroutine subscribe subscript subsequent subset
subsidiary substantial substantiated substantive substitute subsystem subtitle subtle subtlety subtly subtract
suburban succeed success successive successor succinctly succumb such suchlike suck sudden suffer suffice
sufficient suffix sugar sugary suggest suicide suit suite sultanas sum sumac summarily summarize summary summed
summer summing summit summon sun sunflower sunny sunrise sunset sup super superb superficial superfluous
superior superscript supersede superuser supervised supplanted supplementary suppliers supply support supportive
suppose suppress sure surf surface surgical surnames surprise surrender surrogate surround survey survive
suspect suspend suspicion suspicious suzuki svelte swab swallowed swallowing swallows swamp swan swap swapped
swapping swath swedish sweep sweet sweeter swift swimmer swing swiss switch switchboard swizzling swordfish
swords sylph symbol symbolic symbolically symmetric symmetrical symmetry symptom sync synch synchronize
synchronous syndicate synergistic synergy synonym synonymous synopsis syntactic syntactically syntax synthesize
synthetic synthetically syrup sysadmin sysop system systematic systematically systemic tab table tablets tabular
tacitly tacked tag tagged tagging tail tailor tailwind taint take taken tale talk talkative taller tame tamper
tandem tangelo tangent tangible tango tangy tap tape tapioca tar tarball target tarragon tarred task taste tasty
tattered taught taut tautological tax taxi tbs tea teach teal team tear tech technical technique techno
technological tedious tee teeming teen tel telegram telegraph telemetry telephone tell telnet temp tempering
tempest template temple temporal temporarily temporary tempting ten tenacity tenant tend tense tentative tenth
tepid term terminal terminate terminator terrace terrier territory terse tertiary tesla test text textbook
textual texture than thank thanksgiving that the their them theme themselves then thence theoretical theory
there thereabouts thereafter thereby therefore therein thereof thereto these they thick thin thing think third
thirty this thorny thorough those though thought thousand thrashing thread threat threatened three thresh
threshold threw thrifty throttle through throughout throughput throw thrown thru thud thumb thunder thunk thus
thwart thyme tick ticket tidy tie tied tier tiff tiger tight tighten tilde tile timber time timeline timestamp
timezone tiniest tinkering tinned tinted tints tiny tip tire tiresome titan titanium title today toddy tofu
together toggle token told tolerant tolerate toll tomato tomatoes tomb tomorrow tone tongues tons too took tool
toolbar toolbox toolkit toots top topic topmost topography topological torn tort tortilla tortoise tortuous toss
tot total touch tough toward towels tower toyota toys trace track trade trademark traffic tragic trail trailer
trailing train trait trampoline trance trans transfer transferred transferring transform transient transit
transitive transitory translate translator translucent transmit transmitted transmitter transmitting transmuting
transparency transparent transplant transport transpose transverse trap trapdoor trapped trapping trash travail
travel travelling traverse treat treaty tree trek trellis trend triad triage trial triangle triangular tribe
tribute trick trickery trickier trickiest trickle tricky trident tried tries trigger trim trimmed trimming
trinity trio trip triple triplet triumph trivial troll tropical trot trouble troubleshoot troublesome truckload
true truly trumps truncate trunk trust trustees trustworthy truth try ttys tug tulip tumbleweed tuna tundra tune
tungsten tunnel turbulent turkey turkish turmeric turn turnaround turnips turnover turquoise turtle tutorial tux
tweak tweet twelve twenty twice twiddling twin twisted twister twitter two type typecasting typecasts typeface
typescript typeset typesetting typewriter typical typo typographical typography ubiquitous ubuntu ugh ugly
ultimate ultra ump unable unaccompanied unacknowledged unaffected unaltered unambiguous unanimous unanswered
unappreciated unattended unaware unbalanced unbiased unbind unblocking unborn unbound unbranded uncertain
unchanged unchecked unclassified uncle unclean unclear uncommitted uncommon uncompleted uncompressed unconscious
uncontrolled uncork uncovered undated undeclared undefined under underflow undergo underground underlies
underline underlying undermining underneath underscore understand understated understood underused undetected
undo undocumented undone undoubtedly undue unequal uneven unexpected unfair unfamiliar unfilled unfinished unfit
unfold unforeseen unfortunate unfriendly unguarded unhanded unhappy unhealthy unicorn uniform unify
unimplemented unimportant uninitiated uninstall unintended uninteresting uninterpreted union unique unit unity
universal universality universe university unkempt unknown unlabeled unleash unleashing unless unlike unlimited
unlisted unload unlock unlucky unmask unmatched unmodified unnamed unnatural unnecessarily unnecessary unneeded
unnoticed unnumbered unofficial unopened unpack unpaid unparalleled unpin unpleasant unpopular unprivileged
unprofessional unprotected unpublished unpunished unqualified unquote unrealistic unregistered unrelated
unreleased unreserved unresolved unresponsive unrestricted unrewarding unripe unroll unruly unsafe unsatisfied
unsaturated unselfish unsent unset unsightly unsigned unsolicited unspecified unsteady unstructured unsubscribe
unsuccessfully unsung unsupported unsure unsuspecting untested untidy until untimely untouched untried untrue
untrustworthy unused unusual unwanted unwarranted unwelcome unwieldy unwilling unwind unwise unwrap unwrapped
unwrapping unwritten unzip unzipped unzipping upbeat upcoming update upfront upgrade uphold upload upon upper
uppercase upright ups upset upstream upwards urban urge urgency urgent urn usability usable usage use used user
username using usual utility utilize utterly vagaries vagrant vague vain vales valid validate validity valley
value valve vanguard vanilla var variant variety various vary vast vault vector veered vegetarian vehicle vein
velocity velvet velvety vendor venison venmo venture venue verb verbal verbatim verbose verbosity verde verify
vermicelli versatile verse versus vertical verve very vested vestigial veto vetted vex via viability viable
vibrant vice vicinity victim victorious victory video vietnamese view vigilant vii vile village vim vine vinegar
vintage violate violent violet virgin virtual virtue virus visa vise vision visionary visit visitor vista visual
visualize vital vivacious vivid vivifying vocabulary voice voicemail void vol volatile volcano volkswagen volume
voluminous voluntarily voluntary volunteer volvo vomit voodoo vortex vote vowel vows voyage wad wagon wait waive
wake walgreens walk wall walmart walnut wanderlust wanna wannabe want war warehouse warlike warm warmhearted
warn warp warrant warranty warts wary was wastage waste watch watchdog watchman water watercress waterfall
waterlogged watermark watermelon watery wave wavy way weak weakening wealth wealthy wean weary weather web
webbed webcast webinar webmaster website wed wedge week weekday weigh weight weighty weird welcome well welsh
went were west western wet whack whale what whatever whatnot whatsoever wheat wheel wheezy when whence whenever
where whereas whereby wherein wherever whether whey which whichever while whilst whimsical whine whirlwind
whisper whistles white who whoever whole wholesale wholly whom whoops whopping whose why wicked wide widen
widespread widget widows width wielding wig wiggle wiggly wiki wild wildebeest will willow wilted win wind
window wine winged wink winning winnow winter wipe wire wise wisely wish witch witchery with withdraw withdrawn
withheld within without witty wiz wizard wobbly woken wolf won wonder wood wooden woods wool word wordy work
workaday workaround workbook workflow workforce workhorse workload worksheet world worldwide worn worry worse
worst worth worthwhile would wow wrap wraparound wrapped wrapper wrapping wreak wretched wrinkles write writhing
written wrong wrote xerox xor xref xterm xxx yacht yahoo yank yarn yeah year yeast yellow yellowish yelp yeoman
yes yesterday yesteryear yet yeti yield yoghurt yogurt you young youngest your yourself yourselves youtube yummy
zany zap zealous zebra zed zen zenith zephyr zero zest zilch zillion zip zipping zodiac zombies zone zoom
zucchini
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
