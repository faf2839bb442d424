/**
 * Common English words, without those that an ending gives away and without inflected forms of words in the list:
 * the short words of the Debian word list (public domain), the longer ones where documentation uses them, and words
 * that business and product names are made of. A capitalised word from here is no proof of a person.
 */
const WORDS = `
aardvark abaci aback abacus abaft abalone abandon abase abash abated abates abating abattoir abbess abbeys abbot
abbr abbrev abbreviate abdicate abdomen abduct abductee abductor abeam aberrant abet abetted abetter abetting
abettor abhor abhorred abide ability abject abjure ablative ablaze able ablest abloom ably abnegate abnormal
abnormality aboard abode abolish abort abortive abound about above abrade abrasive abreast abridge abroad
abrogate abrupt abscess abscissa abscond absent absentee absinth absinthe absolute absolve absorb abstain
abstract abstruse absurd absurdly abundant abuse abusive abut abutted abutting abuzz abysmal abyss acacia
academia academic academy acanthi acanthus accede accelerate accelerator accent accentuates accept access
accessories accident accidental acclaim acclaimed accolade accommodate accompany accomplish accord accost
account accredit accrual accrue acct accumulate accumulator accuracy accurate accursed accurst accuse accustom
aced acerbic acerbity aces acetate acetic acetone ache achier achiest achieve aching achoo achy acid acidic
acidify acidity acing acknowledge acme acne acolyte aconite acorn acoustic acquaint acquire acquit acre acreage
acrid acridest acrimony acrobat acronym across acrostic acrylic act actinium action activate active activism
activist activity actor actress actual actuary actuate actuating actuator acuity acumen acura acute acutest
adage adagio adamant adapt adaptive adaptor add addend addenda addendum addict additive addle address adduce
adenoid adept adequacy adequate adhere adherent adhesive adieu adieux adipose adjacent adjective adjoin adjourn
adjudge adjunct adjure adjust adjustor adjutant adman admen admin administering administers administrative
administrator admiral admire admired admit admitted admittedly admitting admonish ado adobe adolescent adopt
adoptive adore adorn adrenal adrift adroit adulate adult adultery adv advantage advantageous advent adventure
adventurous adverb adversaries adverse advert advertise advice advise advisor advisory advocacy advocate advt
adware adze aegis aeon aerate aerator aerial aerie aerobic aerosol aery aesthete aesthetically aesthetics afar
affair affect affectionate affiliate affinity affirm affirms affix afflict affluent afford afforest affray
affront afghan afield afire aflame afloat aflutter afoot aforesaid afoul afraid afresh african aft afternoon
afterward again against agape agar agate agave age aged ageism agency agenda agent aggravating aggregate
aggressive aggrieve aghast agile agility aging agism agitate agitated agitator agleam aglitter aglow agnostic
agnosticism ago agog agonize agony agrarian agree agronomy aground ague aha ahead ahem ahoy aid ailed aileron
ails aim air airborne airbrush aircraft airdrop airfare airfield airfoil airhead airier airiest airily airlift
airline airmail airman airmen airplane airport airsick airspace airstrip airtight airwaves airway airy aisle
ajar akimbo alacrity alarm alarmist alas alaskan albacore albeit albinos albs album albumen albumin alchemy
alcohol alcove alder aldermen ale alert alfalfa alfresco alga algae algebra algebraic algorithm algorithmic
alias alibi alien alienate alight align alike alimony alined alines alining alit alive alkali alkaline alkaloid
all allay allege alleged alleging allegory allegro alleluia allergen allergic allergy alleviating alley alleyway
allocate allot allotted allover allow alloy allspice allude allure allusive alluvia alluvial alluvium ally
almanac almighty almonds almost alms aloe aloft aloha alone along alongside aloof aloud alpaca alpha alphabet
alphabetic alphabetical alphabetize alphanumeric alpine already alright also alt altar alternate alternative
altho although altitude alto altogether altruism altruist altruistic alum aluminum alumna alumnae alumni alumnus
always amalgam amaranth amass amateur amatory amaze amazing amazon ambassador amber ambient ambiguity ambiguous
ambitious amble ambrosia ambush ameba amebae amebic ameers amen amend amenity american amethyst amid amidst
amigo amino amirs amiss amity ammeter ammo ammonia amnesia amnesiac amnesty amoeba amoebae amoebic amok among
amongst amoral amorous amortize amount amour amp amperage ampere ampersand amphitheatre ample amplest amplify
ampoule ampul ampule amputate amputee amuck amulet amuse amused anachronistic anaconda anaemia anaemic anagram
anal analog analogous analogue analogues analogy analyses analysis analyst analytic analyze anapest anarchic
anarchy anathema anatomic anatomy ancestor ancestry anchor anchovies anchovy ancient ancillary and andante
andiron androgen android anecdota anecdote anemia anemic anemone aneurism aneurysm anew angel angels anger
angina angled angler angles angling angora angrier angriest angrily angry angst angstrom anguish anguished
angular animal animate animator anime animism animist animus anion anise aniseed ankh ankle anklet annals anneal
annex annotate announce annoy annual annuity annul annular annulled anode anodyne anoint anomalies anomaly anon
anonymous anorak anorexia anorexic another answer ant antacid ante anteater antedate antelope antenna antennae
anterior anteroom anthem anther anthill anthrax anti antibody anticipate anticipatory anticked anticlockwise
antics antidote antigen antihero antimony antiquated antique antiques antivirus antiwar antler antonym anus
anvil anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway anywhere aorta aortae
apace apart apathy aped aperitif aperture apes apex aphasia aphasic aphelia aphelion aphid aphorism apiary
apices apiece aping aplenty aplomb apogee apologia apologies apologize apology apoplexy apostasy apostate
apostle apostrophe app appal appall appalling apparatus apparel apparent appeal appear appease append appendices
appendix appetite applaud applause apple appoint apposite appraise appreciate apprehensive apprentice apprise
apprize approach appropriate approval approve approx approximate apricot apricots apron apropos apse apt aptest
aptitude aqua aquae aquanaut aquaria aquarium aquatic aquavit aqueduct aqueous aquifer aquiline arabian arable
arachnid arbiter arbitrarily arbitrary arbitrated arbor arboreal arboreta arbutus arc arcade arcane arch archaic
archaism archduke archery archest architect architectural architecture archive archway arcked arcking arctic
ardent ardor arduous are area argon argosy argot argue argued argyle arid aridity aright arise arisen arithmetic
arithmetical arks arm armadas armature armband armchair armhole armlet armor armory armpit armrest army aroma
aromatic arose around arousal arouse arpeggio arraign arrange arrant array arrears arrest arrival arrive
arrogant arrogate arrow arrowroot arroyos arsenal arsenic arson arsonist art artefact arterial artery artichoke
article artier artiest artifact artifice artificial artisan artist artiste artistic artistry artsier artsiest
artsy artwork arty asbestos ascend ascending ascent ascetic ascot ascribe aseptic asexual ashamed ashcan ashed
ashen ashes ashier ashiest ashing ashore ashram ashtray ashy asian aside asinine ask aslant asleep asocial asp
asparagus aspect aspen asperity asphalt asphyxia aspic aspirant aspirate aspire aspirin aspiring assail assassin
assault assay assemble assembly assent assert asses assess assessor asset asshole assign assimilated assist
assistant assize assn assoc associate associative assort assorted asst assuage assume assure asterisk astern
asteroid asters asthma astir astonish astonishing astonishingly astound astral astray astronomy astute astutest
asunder asylum asymmetric asymmetrical asymptotically asynchronous atavism ate atelier atheism atheist athlete
athletic atlas atoll atom atomic atomizer atonal atone atop atria atrium atrocity atrophy attach attack attain
attempt attend attentive attenuated attest attic attire attitude attorney attorneys attract attractive attribute
attune atty atwitter atypical auburn audacity audi audio audit auditor auditory augers aught augur augury august
auks aunt aurae aural auras aureola aureole auricle auspice auspices austere australian austrian authentic
authenticate authenticity author authoritative authority authorize autism autistic auto autocrat automata
automate automatic automatically automotive autonomous autonomy autopsy autumn autumnal auxiliary avail avarice
avaricious avast avatar avdp avenge avenue aver average averred averring averse avert avg avian aviary aviator
aviatrix avid avidity avionics avocado avoid avow avowal await awake awaken award aware awash away awed aweigh
awes awesome awful awfuller awhile awing awkward awls awning awoke awoken awol awry axed axes axial axing axiom
axis axle axon ayes azaleas azimuth azure baaed baaing babble babe babel babier babiest baboon babushka baby
babyhood babyish babysat babysit bachelor bacilli bacillus back backache backbit backbite backbone backdate
backdrop backfire background backhand backhoe backlash backlog backpack backrest backside backslash backslid
backspace backspin backstop backtrack backup backward backwash backyard bacon bacteria bad badder baddest badge
badgered badinage badlands badmouth baffle bag bagel baggage bagged baggier baggiest bagging baggy bagpipe bail
bailiff bailout bait baize bake bakery balcony bald baldest bale baleen balk balkier balkiest balky ballad
ballast balled ballet balling balloon ballot ballpark ballroom balls ballsier ballsy ballyhoo balm balmier
balmiest balmy baloney balsa balsam baluster bamboo banal banality banana band bandage bandana bandanna bandied
bandier bandies bandiest bandit banditry banditti bandwidth bandying banes banged banging bangle banish banjo
banjoist bankbook banked bankers banking banknote bankroll bankrupt banned banner banning banns banquet bans
banshee bantam banter banyan baobab baptism baptists baptize bar barbacoa barbaric barbecue barbed barbell
barbeque barbered barberry barbers barbershop barbing barbs bards bare bareback barest barf bargain barged
barges barging barista baritone barium barked barkers barking barks barmaid barman barn barnacle barneys
barnyard baronet baronial barons baroque barrack barrage barred barrel barren barriers barring barroom barter
basal basalt base baseball baseboards baseline baseman basemen basest bash basic basically basil basilica basin
basis bask basket basketball basses bassinet bassist bassoon bassos bast bastard baste bat batch bate bathe
bathmat bathos bathrobe bathroom baths bathtub batik baton batsman batsmen batted battened battens batter
battery battier battiest batting battled battling bauble baud bauxite bawdier bawdiest bawdily bawdy bawl bay
bayberry bayonet bayou bazaar bazillions bazooka beach beacon bead beadier beadiest beady beagle beak beamed
beaming beams bean beanbag bear bearded bearding beards bearer bearing bearish bears bearskin beast beat beaten
beatific beatify beatnik beats beaus beautify beauty beaux beaver bebop becalm became because beckon becks
become bedazzle bedbug bedded bedder bedding bedeck bedevil bedlam bedpan bedrock bedroll bedroom beds bedside
bedsore bedstead bedtime beeches beechnut beef beefier beefiest beefy beehive beeline been beep bees beeswax
beet beetle beeves befall befallen befell befit befitted befog befogged before beforehand befoul befriend
befuddle began begat beget beggar begged begging begin beginner beginning begone begonia begot begotten begrudge
begs beguile begun behalf behalves behave behavior behavioral behead beheld behemoth behest behind behold
beholden beholder behoove beige being belabor belated belatedly belayed belaying belays belch belfry belgian
belie belief believe belittle bellboy belled belles bellhop belling bellow bells belly belong beloved below
belted belting belts beltway belying bemoan bemuse bench benchmark bend beneath benefice beneficial benefit
benefitted benefitting benign bentley bents benumb benzene bequeath bequest berate bereave bereft beret berets
beriberi berm berry berserk berth berthing beryls beseech beset beside besiege besmirch besom besot besotted
besought bespeak bespoke bespoken best bestial bestiary bestir bestow bestowal bestowed bestrid bestride
bestrode bet beta betake betaken betcha bethink betide betoken betook betray betrayal betroth betted better
betting bettor between betwixt bevel bevelled beverage bevy bewail beware bewilder bewitch beyond biannual
biased biases biasing biassed biassing biathlon bib bibles biblical bibliography bibulous bicep bicker bicuspid
bicycle bidden bidder bidding biddy bide bidet bids biennial bier biffed biffing biffs bifocal bifurcated big
bigamist bigamous bigamy bigger biggest biggie bighorn bight bigmouth bigot bigotry bigwig bike bikini bilge
bilious bilk bill billet billfold billies billing billion billow billowy bimbo bin binary bind bindery binge
bingo binnacle binned binning binomial biology bionic biopsy biped bipedal biplane bipolar biracial birched
birches birching birdbath birdcage birded birdied birdies birding birds birdseed biretta birth birthday biscuit
bisect bisector bisexual bishop bismuth bison bisque bistro bit bitch bitchier bitchy bitcoin bite bitmap bitten
bitter bittern bitumen bivalve bivouac biweekly bizarre blab blabbed blabbing black blackberries blackberry
blacken blackest blackish blacklist blackout blacktop bladder blade blah blame blammo blanched blanches blander
blandest blandly blank blankest blanket blare blaring blarney blast blastoff blat blatant blazed blazers blazes
blazing blazon bldg bleach bleak bleakest blearier blearily bleary bleat bled bleed bleeding bleep blemish
blench blend blent bless blest bletch blew blight blimp blind blindest bling blink blintz blintze blip blister
blithe blithest blitz blivet bloat blob blobbed blobbing bloc block blockade blockage blockchains blog blogged
blogger blogging blond blonde blondest blooded bloodier blooding bloods bloody bloomed bloomers blooming blooms
blooper blossom blotch blotchy blots blotted blotter blotting blouse blower blowgun blowing blown blowout blows
blowsier blowsy blowup blowzier blowzy blubber bludgeon blue bluebell blueberries blueberry bluebird bluefish
bluegrass bluejay bluenose bluest bluff bluffest bluish blunder blunted blunter bluntest blunting bluntly blunts
blur blurb blurred blurrier blurring blurry blurt blush blushing bluster blustery blvd bmw boar board boas boast
boat boatmen boats bobbed bobbies bobbin bobbing bobble bobcat bobolink bobsled bobtail bobwhite boded bodega
bodes bodice bodily boding bodkin body bodywork bog boga bogey bogeyman bogeymen bogged boggier boggiest bogging
boggle boggy bogie bogon bogosity bogus bogy bohemian boil boiler boilerplate boiling boils boink bolas bold
boldest boldface bole bolero boleros boll boloney bolster bolted bolting bolts bomb bombard bombast bombshell
bonanza bonbon bondage bonded bonding bondsman bondsmen boned bonehead boner bones boneyer boneyest bonfire
bonged bonging bongo bongs bonier boniest boning bonitoes bonitos bonkers bonnet bonnier bonniest bonsai bonus
bony boo boob booby boodle boogie book bookcase bookend bookie bookish bookkeeping booklet bookmark bookmarking
bookmarks bookshop bookstore bookworm boom boon boor boorish boost boot bootee booths bootie bootleg bootstrap
booty booze boozier booziest boozy bopped bopping bops borax bordello border bore boredom boringly borne boron
borough borrow borsch borscht bosh bosom bossed bosses bossier bossiest bossily bossing bossy bosun bot botanist
botany botch botched both botnet bottle bottleneck bottom botulism boudoir bouffant bough bought bouillon
boulder bounce bounced bounces bouncier bouncy bound boundary bounden bounty bouquet bourbon bout boutique
bovine bowed bowel bowing bowl bowlder bowmen bows bowsprit box boxcar boxen boxwood boycott boyhood boyish boys
bozo bra brace bracelet bracket brackish bract brag braggart bragged bragger bragging braid braille brained
brainier braining brains brainy braise braked brakeman brakemen brakes braking brambles branch brand brandied
brandies brandish brash brashest brass brassier brassy brat brattier bratty bravado brave bravery braves bravest
bravos bravura brawl brawn brawnier brawny brayed braying brays brazen braziers brazilian breach bread breadth
break breakage breakdown breakpoints breakup breast breath breathe breathy bred breech breeder breeds breeze
breezier breezily breezy brethren breviary brevity brew brewery briars bribe bribery brick brickbat bridal bride
bridged bridging bridle brief briefest brier brig brigade brigand bright brighten brighter brilliant brilliantly
brimfull brimmed brimming brims brindled brine bring brinier briniest brinks briny briquet brisk briskest
brisket bristle bristly britches british brittle broach broad broadcast broaden broadest brocade broccoli
brochure brogans brogue broil broke broken bromide bromine bronchi broncho bronchus bronco bronze brooch brood
brook brooms broth brothel brother brought brouhaha brow browbeat brown brownest brownie brownish brownout
browse brr bruin bruise bruised brunch brunets brunt brushed brushes brushing brusk bruskest brusque brutal
brute brutish bubble bubblier bubbly bucked bucket buckeye bucking buckle buckram bucks bucksaw buckshot
buckskin buckwheat bucolic budded buddies budding budge budget budgetary budgie buds buff buffalo buffet buffoon
bug bugaboo bugatti bugbear bugged bugger buggier buggiest bugging buggy bugle buick build buildup built builtin
bulb bulbous bulge bulgier bulgiest bulgy bulimia bulimic bulk bulkhead bulkier bulkiest bulky bull bulldog
bulldoze bullet bulletin bulletins bullfrog bullhorn bullion bullish bullocks bullpen bullring bullshit bully
bulrush bulwark bumble bummed bummer bummest bumming bump bumpier bumpiest bumpkin bumpy bums bunched bunches
bunching buncombe bundle bung bungalow bunghole bungle bunion bunk bunkum bunnies buns bunt buntings buoy
buoyancy buoyant bur burble burdened burdens burdensome burdock bureaus bureaux burgeon burgers burgher burglar
burglary burgle burgs burial buried buries burka burlap burlier burliest burn burning burnish burnoose burnous
burnout burnt burp burred burring burrito burro burrowed burrs bursar bursitis burst burying bus busbies busboy
bushed bushel bushes bushier bushiest bushing bushmen bushy busier busiest busily businessman bussed busses
bussing bust bustle bustling busy busybody busywork but butane butch butchery butlers butte butter butterfly
buttermilk butternut buttery buttock button buttress buxom buy buyout buzz buzzards buzzkill buzzword byelaw
byes bygone bylaw byline bypass bypast byplay byte byway byword cab cabal cabana cabaret cabbage cabbed cabbie
cabbing cabby cabin cabinet cabled cables cabling caboodle caboose cacao cache cachet cackle cacti cactus
cadaver caddie caddish caddy cadenza cadets cadge cadillac cadmium cadre cads caducei caduceus caesura caesurae
cafe caffeine caftan caged cages cagey cagier cagiest cagily caging cagy cahoot cairn caisson cajole cajolery
cake calabash calamine calamity calcify calcine calcite calcium calculate calculator calculi calculus caldron
calendar calf calfskin caliber calico calif caliper caliph calk call calliper callous callow callus calm calmest
caloric calorie calumny calve calyces calypso calyx camber cambia cambium cambric came camel cameo camera
camisole camomile campaign camped campers campfire camphor campier campiest camping camps campsite campus campy
cams camshaft can canadian canal canard canary canasta cancan cancel cancelled cancelling cancer candid
candidate candied candies candle candor candying cane canine canister canker cannabis canned cannery cannibal
cannier canniest cannily cannoned cannons cannot canny canoe canoeist canon canonical canonize canopy cant
cantaloupe cantata canteen cantered canticle canton cantors cantos canvas canyon cap capacitor capacity capital
capitalize capitol caplet capon capped capping caprices capsize capstan capsule captain captious captive captor
capture car caracul carafe caramel carapace carat caravan caraways carbide carbine carbon carboy carbs carcass
card cardiac cardigan cardinal cardinals cardio care careen carefree caret careworn carfare cargo caribou caries
carillon carjack carmines carnage carnal carnival caroled caroler caroling carolled caroller carols carom
carotid carousal carouse carousel carp carpal carpel carpet carpi carport carpus carrel carriage carriers carrot
carry carryall carryout carsick cart cartel carton cartoon carve caryatid cascade case casein caseload casework
cashback cashed cashes cashew cashews cashier cashing cashmere casino cask casket cassava cassette cassias
cassino cassock cast castanet castaway caste castle castoff castors castrate casual casualty casuist cat
catacomb catalog catalpa catalyst catalyze catapult cataract catarrh catastrophic catbird catboat catcall catch
catchall catchier catchphrase catchup catchy categorize category catered caterer catering catfish catgut
cathedral catheter cathode catholic cation catkin catnap catnip catsup cattail catted cattier cattiest cattily
catting cattle catty catwalk caucus caudal caught cauldron cauliflower caulk causal causality cause causeway
caustic cautious cavalier cavalry caveat caved caveman cavemen cavern cavernous caves caviar caviare cavil
cavilled caving cavity cavort cawed cawing caws cayenne cease cedar cede cedilla ceiling celebrate celerity
celery celestas celibacy celibate cell cellar celli cellist cello cellular cement cemetery cenotaph censer
censor censure census cent centaur centime centimeter central centralize centrist century cephalic ceramic
cereal cerebra cerebral cerebrum ceremony cerise certain certainty certificate certify cerulean cervical
cervices cervix cesarean cesarian cesium cesspool cetacean chads chafe chaff chagrin chain chainsaw chair
chairman chairmen chaise chalet chalice chalk chalkier chalky challenge chamber chambray chameleon chammy
chamois chamoix chamomile champed champing champion champs chance chancel chancery chancier change channel chant
chantey chanty chaos chaotic chap chapel chaperon chaplain chaplet chapped chapping chapt chapter char character
characteristics charade charcoal charge charier chariest charily chariot charisma charm charming charred
charring chart chary chased chaser chases chasing chasm chassis chaste chasten chastest chastise chasuble chat
chateaus chatted chattel chatter chattier chattily chatting chatty cheap cheapen cheapest cheat check
checkerboard checklist checkout checkpoint checkup cheddar cheeked cheekier cheekily cheeking cheeky cheep cheer
cheerfully cheerier cheerily cheers cheery cheese cheesier cheesy cheetah chef chem chemical chemise chemist
chenille cheroot cherry cherub cherubic cherubim chervil chess chessman chessmen chest chevrolet chevron chewed
chewer chewier chewiest chewing chews chewy chic chicest chichi chicken chickpea chicks chicle chicory chid
chidden chide chief chiefest chiffon chigger chignon child childish children chile chili chill chillest chilli
chillies chilly chimaera chime chimera chimney chimp chinese chink chinned chinning chino chins chintz chintzy
chipmunk chipped chipper chipping chips chirp chirrup chisel chitchat chitin chitlins chits chivalry chive
chives chloride chlorine chock chocolate choice choicest choir choke choler cholera choleric chomp choose
choosey choosier choosy chop chopped chopper choppier choppily chopping choppy choral chorale chord chore
choreographic chortle chorus chose chosen chowder chowed chowing chows christian chromatic chrome chromium
chronic chronological chrysler chubbier chubby chucked chucking chuckle chucks chug chugged chugging chummed
chummier chumming chummy chump chums chunk chunkier chunky churches churl churlish churn chute chutney chutzpa
chutzpah chyron ciabatta cicada cicadae cicatrix cider cigar cigaret cilantro cilia cilium cinch cinchona
cincture cinder cinema cinematography cinnabar cinnamon cipher circa circle circlet circuit circular circularity
circulate circumflex circumvent circus cirrus cis cisco cistern citadel cite citizen citric citrons citrous
citrus city civet civic civies civil civilian civility civilize civvies clacked clacking clacks clad claim
claimant clam clambake clamber clammed clammier clamming clammy clamor clamp clams clan clang clangor clank
clannish clap clapped clappers clapping claptrap claret clarify clarinet clarion clarity clash clasp class
classic classical classier classify classy clatter clause clavicle claw clay clayey clayier clayiest clean
cleanest cleanse cleanup clear clearest cleat cleavage cleave clef cleft clematis clench clergy cleric clerical
clerk clever clew click client cliff clii climate climatic climax climb climbs clime clinch cling clingier
clingy clinic clinical clink clip clipboard clipped clipper clipping clipt clique cliquish clit clitoral
clitoris clix cloak clobber cloche clock clockwise clod clog clogged clogging cloister clomp clone clop clopped
clopping close closeout closest closet closure clot cloth clothe clothier clothing clotted clotting cloture
cloud cloudier cloudy clout clove cloven clover cloves clown clownish cloy club clubbed clubbing clubfeet
clubfoot cluck clue clump clumsier clumsily clumsy clung clunk clunkier clunky cluster clutch clutter clvi clvii
clxi clxii clxiv clxix clxvi clxvii coach coachman coachmen coal coalesce coarse coarsen coarsest coast coastal
coat coauthor coauthored coax cob cobalt cobble cobra cobweb cocaine cocci coccus coccyges coccyx cochlea
cochleae cock cockade cockatoo cockerel cockeyed cockier cockiest cockily cockle cockney cockpit cocksure
cocktail cocky cocoa cocoanut coconut cocoon coda codded codding coddle code codeine codex codfish codger
codices codicil codify cods coed coequal coerce coercion coercive coeval coexist coffee coffer coffined coffins
cog cogency cogent cogitate cognac cognate cognomen cogwheel cohabit cohere coherent cohesive cohort coif
coiffed coiffing coiffure coiled coiling coils coin coinage coincide coincidentally coital coitus coked cokes
coking col cola colander cold coldest coleslaw colicky coliseum colitis collaborate collaborative collaborator
collage collapse collar collate collateral collect collective collector colleens college collide collie colliery
colloid colloquialism colloquy collude cologne colon colonel colonial colonist colonize colony color colossal
colossi colossus coltish colts column coma comatose comb combat combine combo come comeback comedian comedic
comedown comedy comelier comet comfier comfiest comfort comfy comic comical comity comm comma command commando
commend commentary commerce commercial commit committed committee committing commode common commonwealth
communal commune communicate community commute compact companion company comparative compare comparison compass
compassionate compel compelled compelling compensate compete competent competitive competitors compile complain
complaint complementary complete complex complexity compliant complicated complicates complimentary comply compo
component comport compose composite compositor compost compote compound comprehensive compress compressor
comprise compromise compulsory compute comrade con concatenate concave conceal concede conceit conceive
conceived concentrate concept conceptual concern concert concerti concerto conch concise conclave conclude
concoct concord concrete concur concurrency concurrent condemn condense condo condole condom condone condor
conduce conduct conduit confab confers confess confetti confide confident confidential confidentiality configure
confine confines confirm conflict conform conformity confound confounding confront confuse confute conga congeal
congest congress conic conical conifer conj conjoin conjoint conjugal conjure conjuror conk connect connectivity
conned conning connive connote conquer conquest conscientious conscious consecutive consensus consent consequent
consequential conservative conserve consider considerate consign consist consistency consistent console
consolidate consonant consort consortium conspire constant constituencies constitute constrain constraint
construct constructive constructor construe consul consular consult consultancy consultants consume cont contact
contain contaminated contaminating contd contemplated contemplating contempt contend content contentious contest
context contextual contiguous continent contingency contingent continua continual continue continuous contort
contour contract contractors contradict contradictory contrail contrary contrast contravene contribute
contributor contributory contrite contrive contrived control controlled controller controlling controversial
controversy contuse convene convenient convent converge conversely convert convertor convex convey conveyor
convict convince convinced convoke convoluted convoy convulse cooed cooing cookbook cooked cooker cookery cookie
cooking cookout cooky coolant cooled cooler coolest coolie cooling coolly cools cooped cooperate cooperative
coopered coopers cooping coops coordinate coordinator coos coot cootie cope copeck copier copilot copious copped
copper coppery coppice copping copra cops copse copter copula copulae copulate copy copycat copyleft copyright
coquette coral cord cordial cordite cordon corduroy core coriander corked corking corks corm cornball corncob
corneal corneas corned corner cornerstone cornet cornice cornier corniest corning cornmeal cornrow corns corny
corolla coronae coronary coronas coroner coronet corp corpora corporal corporate corpse corpus corrals correct
corrective correlate correspond corridor corrode corrupt corsage corsair corset cortex cortical cortices cosier
cosiest cosign cosine cosmetic cosmic cosmos cosplay cost costar costco costlier costume cosy cot coterie
cottage cotters cotton couched couches couching cougar cough could councils counsel count countdown counterclaim
counterexample countermand counterpart countess country county coup coupe couple couplet coupon courage
courageous courier course court courteous courtesan courtesy courtier cove coven covenant cover coverage
coverall coveralls coverlet covert covet covetous coveys cow cowardly cowards cowbird cowboy cowgirl cowhand
cowhide cowl cowlick coworker cowpoke cowpox cowslip coxcomb coxswain coyer coyest coyly coyote cozen cozens
cozier coziest cozily cozy crab crabbed crabbier crabbily crabbing crabby crabs crack cracker crackle crackpot
crackup cradle craft crafted craftier craftily crafting crafty crag craggier craggy crammed cramming cramp crams
cranberry crane crania cranial cranium cranked crankier cranking cranks cranky cranny crap crape crapped
crappier crapping crappy crash crass crassest crate cravat crave cravenly craw crawfish crawl crayfish crayola
crayon crays craze crazier craziest crazily crazy creak creakier creaky cream creamery creamier creamy crease
create creative creator creature credential credenza credit creditor credo creeds creek creels creep creepier
creepily creepy cremate creole creosote crepe crept crescent crest cretin crevasse crevice crew crewman crewmen
crib cribbage cribbed cribbing crick cricket cried crier cries crime criminal crimp crimson cringe crinkle
crinkly cripple crippled crippling crises crisis crisped crisper crispest crispier crisping crisply crisps
crispy criteria criterion critic critical criticism critique critter croak crochets croci crock crockery
crocodile crocus crofts crones crony crooked crooking croon crop cropped croppers cropping croquet crosier cross
crossbar crossbeam crossbow crossest crossing crotch crotchet crouched crouches croup croupier croupy crowbar
crowd crowed crowing crown crows croziers crucial crucifix crucify crud cruddier cruddy crude crudest crudity
cruel cruelest crueller cruelty cruet cruft crufty cruised cruiser cruises cruising cruller crumbed crumbier
crumbing crumble crumbly crumbs crumby crummier crummy crumpet crumpets crumple crunch crunchy crusade crush
crushing crust crustier crusty crutch crux cry crybaby crypt cryptic cryptography crystal cuban cube cubes cubic
cubical cubicle cubism cubist cubit cubs cuckold cuckoo cucumber cuddle cuddlier cuddly cudgel cuds cued cueing
cues cuffed cuffing cuffs cuing cuisine culinary culled culling culls culotte culprit cult cultivate cultivated
cultural culture culvert cumbersome cumin cumquat cums cumulative cumuli cumulus cunning cunt cup cupboard
cupcake cupcakes cupid cupidity cupola cupped cupping cur curacy curate curative curator curb curd curdle cure
curfew curie curio curiosity curious curl curlew curlicue curlier curliest curlycue currant currants currency
current curried curries currying curse curses cursive cursor cursory curst curtail curtain curter curtest curtly
curtsey curtsy curve curvier curviest curvy cushier cushiest cushion cushy cusp cuspid cuss custard custody
custom customarily customary customize cut cutback cute cutesier cutest cutesy cuticle cutlass cutlery cutlet
cutoff cutout cutters cuttings cutup cyanide cybersex cyclamen cycle cyclic cyclical cyclist cyclone cyclonic
cygnet cylinder cymbal cynic cynical cynicism cynosure cypress cyst cystic czar czarina dab dabbed dabbing
dabble dacha dactyl dactylic dad daddy dadoes dados daemon daffier daffiest daffodil daffy daft daftest dagger
dahlias daily daintier daintily dainty daiquiri dairy dairyman dairymen dais daisies dales dally damage damask
dames dammed damming damn damndest damp dampen dampest dams damsel damson dance dancer dandelion dander dandier
dandiest dandle dandruff dandy danger dangerous dangle danish dank dankest dapper dapple dare dark darken
darkest darkroom darlings darn darted darting darts dash dashboard dashiki data database datatype date dateline
dative datum daub daughter daunt dauphins davits dawdle dawn day daybed daybreak daydream daylight daytime daze
dazzle dazzling dded dding dds deacons deactivate dead deadbeat deadbolt deaden deadest deadlier deadline
deadlock deadpan deadwood deaf deafen deafening deafest deal dealer dealt dearer dearest dearly dears dearth
death deathbed deaves deb debacle debar debark debarred debase debate debating debauch debian debility debit
debonair debrief debris debt debtor debug debugged debugger debugging debunk debut decade decadent decaf decal
decamp decant decay decease decedent deceit deceive deceiving decency decent deceptively decibel decide decimal
decimate decipher decisive deck deckhand deckle declaim declarative declare decline decode decompose decompress
decor decorate decorative decorator decorous decorum decoy decrease decree decremented decrepit decry dedicate
deduce deduced deduct deed deejay deem deep deepen deepest deepfake deer deerskin deface defame default defeat
defecate defect defective defector defend defendant defense defensive defer deferred deferring defiant deficient
deficit defile define definite definitive deflate deflect defogger deform defraud defray defrayal defrost deft
deftest defunct defuse defy degenerate degrade degree deice deify deign deism deity deject delay delegate delete
deli deliberate delicacy delicate delicious delight delightfully delimit delineated delint deliria delirious
delirium deliver delivery dell delta delude deluge delusive deluxe delve demagog demagogy demand demarcate
demean demeanor demented dementia demerit demesne demigod demijohn demise demo democrat demolish demon demoniac
demonic demonstrate demote demount demur demure demurest demurred denature dendrite denial denier denim denizen
denominator denote denounce denounced dens dense densest density dental dented dentin dentine denting dentist
dents denture denude deny depart departure depend dependant dependency dependent depict deplane deplete deplore
deploy deport depose deposit depot deprave deprecate depress deprive dept depth depute deputize deputy derail
derange derbies derelict deride derisive derisory derivative derive dermis derogate derogatory derricks dervish
descant descend descendant descendent descent describe descriptive descriptor descry desert deserted deserve
design designate desired desires desiring desirous desist desk desktop desolate despair despatch despise despite
despoil despotic despots dessert destined destines destroy destruct destructive detach detail detain detainee
detect detector detentes deter determine deterministic deterred detest dethrone detonate detour detox detoxify
detract detrimental detritus deuce devalue develop deviant deviate device devil devilish devilled devilry
deviltry devious devise devoid devolve devolved devote devoted devotee devour devout dew dewdrop dewier dewiest
dewlap dewy dextrose dextrous dhoti diabetes diabetic diabolic diacritical diadem diagnose diagnosis diagnostic
diagonal diagram dial dialect dialog dialogue dialyses dialysis dialyzes diameter diamond diaper diarist
diarrhea diary diatom diatribe dibbled dibbles dibbling dice dicey dicier diciest dicker dickey dicky dicta
dictate dictated dictates dictator dictionary dictum did didactic diddle die died diehard diereses dieresis
diesel diet dietary dietetic diff different differential differentiate difficult difficulty diffuse dig digest
digger digging digit digital digitize dignify dignity digraph digress diked dikes diking dilate dilatory dilemma
diligent dills dilly dilute dim dime dimensional diminish dimmed dimmer dimmest dimming dimpled dimples dimpling
dimwit dine diner dinette dinged dinghy dingier dingiest dinging dingo dings dingy dink dinkier dinkiest dinky
dinned dinner dinning dinosaur dins dint diocesan diocese diode diorama dioxide dioxin dip diploma diplomat
dipole dipped dipper dipping dipstick dire direct directive director directory direst dirge dirt dirtball
dirtier dirtiest dirty disabuse disadvantages disagree disallow disambiguate disappear disarm disarray
disassociate disaster disastrous disavow disband disbar disburse disc discard discern discharging disciple
discipline disclaim disclose disclosure disco discolor disconnect discontinued discord discount discourage
discourse discover discovery discreet discrepancy discrete discriminated discus discuss disdain disease disfavor
disgorge disgrace disguise disgust dish dishevel dishonest dishonor dishpan dishrag disinter disjoint disk
diskette dislike dislodge disloyal dismal dismay dismiss dismissive dismount disobey disorder disorderly disown
disparity dispatch dispel dispense disperse dispirit displace display disport disposal dispose disproof
disproportionate disprove dispute disquiet disregard disrespect disrobe disrupt disruptive diss dissect dissects
dissent dissimilar dissociate dissolve dissuade distaff distant distaste distend distil distill distinct
distinctive distinguish distort distract distrait distress distribute distributor district distrust disturb
disunite disunity disuse disused ditch dither dithering ditto ditty diuretic diurnal diva divan dive diverge
divers diverse diversity divert divest divide dividend divine divinest divinity divisional divisive divisor
divorce divot divulge divvy dizzier dizziest dizzily dizzy djinn djinni doable doc docent docile docility dock
docket dockyard doctoral doctored doctors doctrine doctrines dodder dodge dodgier dodgiest dodgy dodo doer does
doff dog dogfight dogfish dogged doggerel doggie doggiest dogging doggone doggy doghouse dogie dogma dogmata
dogmatic dogtrot dogwood doily doing doldrums doled doles doling dollar dollars dolled dollies dolling dollop
dolls dolmen dolorous dolphin dolt doltish domain dome domestic domicile dominant dominate dominating domineer
dominion domino don donate done dongle donkey donned donning donor donut doodad doodle doom doomsday door
doorbell doorknob doorman doormat doormen doorstep doorstop doorway dope dopey dopier dopiest dopy dork dorkier
dorkiest dorky dorm dormancy dormant dormice dormouse dorsal dory dos dosage dose dossier dot dotage dotcom dote
doth dotted dotting double doublet doubloon doubly doubt douche dough doughier doughnut doughy dour dourest
douse dove dovetail dowager dowdier dowdies dowdiest dowdily dowel dowelled down downbeat downcast downfall
downgrade downhill downier downiest download downplay downpour downright downsize downstream downtime downtown
downturn downward downwards downwind downy dowry dowse doyen doze dozen dpi drab drabber drabbest drachma
drachmae drachmai draft draftee draftier drafty drag dragged dragging dragnet dragon dragonfly dragoon drain
drainage drakes dram drama dramatic dramatically drank drape drapery drastic drastically draw drawback drawl
drawn dray dread dream dreamier dreamily dreamy drearier drearily dreary dredge dregs drench dress dressage
dressier dressy dribble driblet dried drier driest drift drill drily drink drip dripped dripping drive drivel
driven driveway drizzle drizzly droid droll drollery drollest drolly drone drool droop droopier droopy drop
droplet dropout dropped dropper dropping dropsy dross drought drouth drove drown drowning drowse drowsier
drowsily drowsy drub drubbed drubbing drudge drudgery drug drugged drugging druggist druid drummed drummer
drumming drums drunk drunkard drunken drunkest dry dryad dryest drywall dual dualism duality dubbed dubbing
dubiety dubious dubs ducal ducat duchess duchy duck duckbill duckling duct ductile dude dudes dudgeon duds due
duel duelist duelled duelling duellist duet duffer dug dugout duh dukedom dulcet dulcimer dullard dulled duller
dullest dulling dulls dully duly dumb dumbbell dumbest dumfound dummy dump dumpier dumpiest dumpling dumpster
dumpy dunce dune dungaree dunged dungeon dunging dungs dunk dunned dunner dunnest dunno duns duodena duodenal
duodenum duos dupe duped duping duplex duplicate duress during dusk duskier duskiest dusky dust dustbin dustier
dustiest dustman dustmen dustpan dutch duteous duties duvet dwarf dwarfish dwarfism dwarves dweeb dwell dwelt
dwindle dyadic dyed dyeing dyers dyes dyestuff dying dyked dyking dynamic dynamically dynamism dynamite dynamo
dynastic dynasty dyslexia dyslexic each eager eagerest eagle eaglet earache earbud eardrum earldom earlier
earliest earlobe early earmark earmuff earn earnests earphone earplug earring ears earshot earth earthen
earthier earthy earwax earwig ease easel easier easiest easily east easterly eastern eastward easy eat eaten
eatery eave eavesdroppers ebbed ebbing ebbs ebonies eccentric echelon echo eclectic eclipse ecliptic ecology
economic economics economy ecosystem ecru ecstasy ecstatic eczema edamame eddied eddies eddying edema edge
edgeways edgewise edgier edgiest edgy edible edict edifice edify edit editor editorial eds educate educator eels
eerie eeriest eerily eery efface effect effective effete efficacy efficiency efficient effigy effluent effort
effusive egg egghead eggnog eggplant eggshell egis egoism egoist egoistic egos egotism egotist egress egret
eider eight eighteen eighth eighty either eject ejected ejecting eked ekes eking elaborate elapse elapsed
elapses elastic elate elbow elderberry elderly elders eldest elect elective elector electric electrical electron
electronic electronica elegant elegiac elegy elementary elephant elevate elevator eleven eleventh elf elfin
elfish elicit elide elided eliminate elite elitism elitist elixir elks ell ellipse ellipsis elliptic elliptical
elm elongate elope eloquent else elsewhere elucidate elude elusive elves elvish emaciate email emanate embalm
embargo embark embarrassing embassy embed embedded embedding ember embezzle embitter emblazon emblem embodied
embodies embody embolden embolism emboss embrace embraces embroil embryo emcee emend emerald emerge emerged
emergencies emergency emergent emeritus emetic emigrant emigrate eminent eminently emirate emirs emissary emit
emitted emitting emo emoji emote emoticon emotive empanel empathy emperor emphases emphasis emphasize emphatic
empire empirically employ employe employee emporia emporium empower empowering empress emptier emptiest emptily
empty emulate emulator emulsify emus enable enact enamel enamor encamp encapsulate encase enchant enchanted
enchanting encircle enclave enclose enclosure encode encompasses encompassing encore encounter encourage
encroach encrust encrypt encumber encumbered encyclopedia end endanger endear endeavor endemic endive endorse
endow endue endure endways endwise enema enemata enemy energetic energize energy enervate enfeeble enfold
enforce engage engender engine engorge engrave engraving engross engulf enigma enjoin enjoy enlarge enlightened
enlist enlisted enlistee enliven enmesh enmity ennoble ennui enormity enormous enough enquire enquiry enrage
enraged enrich enrol enroll ensconce ensemble enshrine enshrining enshroud ensign enslave ensnare ensue ensure
entail entails entangle entente enter enterprise enthral enthrall enthrone enthuse entice entire entirety
entitle entitled entity entomb entrails entrant entrap entreat entreaty entrench entropy entrust entry entryway
entwine enumerate enure envelop envelope envious environmental environs envisage envoy envy enzyme eons epaulet
ephemeral epic epicure epidemic epigram epilepsy epilog epilogue episode episodic epistle epitaph epithet
epitome epoch epochal epoxy epsilon epson equal equality equalize equalled equate equator equatorial equine
equinox equip equipage equipped equity equivalent era eradicate erase erasure ere erect erectile erg ergo
ergonomic ergonomics ermine erode erosive erotic erotica err errand errant errata erratic erratum erroneous
error ersatz erudite erupt escalate escapade escape escapee escapism escapist escarole eschew escort escrow
esophagi esoteric esp especial especially espousal espouse espresso espy esquire essay essayist essential est
establish estate esteem esteemed esthete esthetic estimate estrange estrogen estuary etc etch eternal eternity
ether ethereal ethic ethical ethnic ethos etiquette eugenics eulogize eulogy eunuch euphony euphoria euphoric
eureka euro eutectic evacuate evacuee evade evaluate evasive eve even evenest event eventide eventual ever
evergreen everlasting evermore every everybody everyday everyone everything everywhere evict evident evil
evildoer evilest eviller evillest evince evoke evolve ewer ewes exact exactest exalt exalted exam examine
example excavate exceed excel excelled except excerpt excess excessive exchange excise excite excited exciting
excl exclaim exclude exclusive exclusivity excreta excrete excruciating excuse exec execrate execute executive
executor exegeses exegesis exemplar exemplary exempt exercise exert exes exhale exhaust exhaustive exhibit
exhort exhume exigency exigent exiguous exile exist existent exit exodus exorcise exorcism exorcist exorcize
exotic expand expanse expect expedient expedite expel expelled expend expense expensive experimental expert
expertise expiate expire expiry explain explanatory explicit explode exploit explore expo exponent exponential
export expose exposure expound express expressive expunge extant extend extensive extent exterior external
extinct extol extoll extort extra extract extractor extraneous extraordinary extrapolating extreme extroverted
extrude exude exuding exult exultant eye eyeball eyeballed eyeballing eyeballs eyebrow eyed eyeglass eyelash
eyelet eyelid eyeliner eyepiece eyesight eyesore eyeteeth eyetooth eying fable fabric fabulous facade face
facebook facelift facepalm facet facetted facial facile facilitate facility fact factor factorial factorize
factory factotum factual faculty faddish fade fads faecal faeces fagged fagging faggot fagot fags fail failure
fainer fainest faint faintest fair fairest fairies fairings fairway faiths fake fakirs falcon falconry fall
fallacy fallen falloff fallout fallow false falsest falsetto falsify falsity falter fame familial familiar
family famine famish famous fan fanatic fanboy fancier fanciest fancily fancy fandom fanfare fangs fanned
fannies fantastic fantasy fanzine far faradize faraway farce farcical fare farewell farm farmhand farmland
farmyard farrowed farrows fart farther farthest fascinating fascism fascist fashion fast fasten fastest fat
fatal fatalism fatalist fatality fate fathead father fathom fatigue fatten fattening fatter fattest fattier
fattiest fatty fatuous faucet fault faultier faultily faulty faun fauna faunae favor favorite fawned fawning
fawns fax faze fealty fear fearsome feast feat feather feathery feature febrile fecal feces fecund fed federal
federate fedoras fee feeble feeblest feebly feed feedback feedbag feel feet feign feint feistier feisty feldspar
feline fellatio felled fellest felling fellow fells felon felony felt female feminine feminism feminist femora
femoral femur fen fence fend fennel fentanyl feral fern ferocity ferrari ferret ferric ferried ferries ferrous
ferrule ferrying fertile fervency fervent fervid fervor fest festal festival festive festoon feta fetal fetch
feted fetich fetid feting fetish fetishistic fetlock fettered fetters fettle fetus feud feudal fever feverish
few fewest fezes fezzes fiasco fiat fib fibbed fibber fibbing fiber fibroid fibrous fibula fibulae fiche fickle
ficklest fiddle fiddly fidelity fidget fidgety fief field fiend fiendish fierce fiercest fierier fieriest fiery
fiesta fifes fifteen fifth fiftieth fifty fight fighter figs figure figurine filbert filch file filet filial
filigree fill fillet fillip filly film filmier filmiest filmy filter filth filthier filthy filtrate fin finagle
final finale finalist finality finalize financial finches find fine finery finesse finest fingered fingerprint
fingers finicky finis finish finite finked finking finks finny fiord fire firearm fireball firebomb firebug
firefly fireman firemen fireplug fireside firetrap firewall firewood firework firm firmest firmware firs first
firsthand firths fiscal fish fishbowl fishery fishhook fishier fishiest fishnet fishtail fishwife fishy fissure
fist fit fitted fitter fittest fitting five fix fixate fixative fixity fixture fizz fizzier fizziest fizzle
fizzy fjord flab flabbergasting flabbier flabby flaccid flacks flag flagella flagged flagging flagon flagpole
flagrant flail flair flak flakes flakier flakiest flaky flamage flambes flame flamingo flan flange flank flannel
flap flapjack flapped flapper flapping flare flash flashest flashgun flashier flashily flashy flask flat flatbed
flatboat flatcar flatfeet flatfish flatfoot flatiron flatted flatten flatter flattery flattest flatting flattop
flatware flaunt flavor flaw flax flaxen flay flea flecked flecking flecks fled fledged flee fleece fleecier
fleecy fleet fleetest flesh fleshier fleshy flew flex flextime flicked flicker flickering flicking flicks flied
flier flies fliest flight flighty flimflam flimsier flimsily flimsy flinch fling flintier flints flinty flip
flippant flipped flipper flippest flipping flippy flirt flit flitted flitting float flock floe flog flogged
flogging flood flooding floodlit floor floozie floozy flop flopped floppier flopping floppy flops florae floral
floras florid florins florist floss flotilla flotsam flounce flounder flour flourish floury flout flow flower
flowery flown flub flubbed flubbing flue fluency fluent fluff fluffier fluffy fluid fluidity fluke flukey
flukier flukiest fluky flume flummox flung flunk flunkey flunkie flunky fluoride fluorine fluorite flurry flush
flushest fluster flustered flute flutist flutter fluttery flux fly flyby flyleaf flyover flypaper flysheet
flyspeck flytrap flyweight flywheel foal foam foamier foamiest foamy fobbed fobbing fobs focal foci focus
focussed focusses fodder foes foetal foetus fog fogbound fogey fogged foggier foggiest fogging foggy foghorn
fogy foible foil foist fold foldaway foliage folio folklore folksier folksy follicle follow followup folly
foment fond fondant fondest fondle fondu fondue font foo foobar food fool foolery foolhardy foolish foolproof
foolscap foot footage football footfall foothill foothold footman footmen footnote footpath footprint footrest
footsie footsore footstep footwear footwork fop foppish for fora forage foray forbad forbade forbear forbid
forbidden forbidding forbore forborne force forceps ford forearm forebear forebode forecast forefeet forefoot
forego foregoing foregone foreground forehead foreign foreleg forelock foremast foremen foremost forename
forenoon forensic foreplay foresail foresaw foresee foreseen foresight foreskin forest forestry foretell
foretold forever forewarn forewent foreword forfeit forfeiture forgave forge forgery forget forgetting forgive
forgiven forgo forgone forgot forgotten fork forklift forlorn form formal formality formalize format formatted
formatting formula formulae formulate forsake forsaken forsook forsooth forswear forswore forsworn fort forth
forthcoming fortieth fortify fortress fortunate fortunately fortune forty forum forward forwent fossil fostered
fosters fought foul foulest found foundry fount fountain four fourfold foursome fourteen fourth fowl fox
foxglove foxhole foxhound foxier foxiest foxtrot foxy foyer fracas frack fractal fracture frag fragile fragrant
frail frailest frailty frame framework franc frank frankest frantic frappes frat fraud fraught fray frazzle
freak freakier freakish freaky freckle free freebase freebee freebie freedmen freedom freehand freehold freeload
freemen freest freestanding freestyle freeware freeway freewill freeze freight french frenetic frenzy frequency
frequent frescoes frescos fresh freshen freshest freshet freshman freshmen fret fretted fretting fretwork friar
fridge friend friendlier friendly friends frier frieze frigate fright frighten frightened frigid frill frillier
frills frilly fringe frippery frisked friskier friskily frisking frisks frisky fritter frivolous frizz frizzier
frizzle frizzy frock frog frogging frogman frogmen frolic from frond front frontage frontal frontier frost
frostbit frostier frostily frosty froth frothier frothy frown frowsier frowsy frowzier frowzy froze frozen
fructify fructose frugal fruit fruitier fruity frump frumpier frumpy frustrate fryers frying ftp fuchsia fuck
fuddle fudged fudges fudging fuel fuelled fuelling fugitive fugue fulcra fulcrum fulfil fulfill full fullback
fullest fully fulsome fumble fume fumigate fums fun functionality fund fundamental funeral funereal fungal fungi
fungous fungus funked funkier funkiest funking funks funky funnel funner funnest funnier funniest funnily funny
fur furbelow furbish furious furl furlongs furlough furnace furnish furnished furor furred furrier furriest
furring furrow furry further furthermore furthest furtive fury furze fuse fuselage fusion fuss fussier fussiest
fussily fussy fustian fustier fustiest fusty futile futility futon future futurity futz futzed fuze fuzz
fuzzball fuzzier fuzziest fuzzily fuzzy fwd gabbed gabbier gabbiest gabbing gabble gabled gables gabs gadabout
gadded gadding gadfly gadget gadgetry gads gaff gaffe gag gagged gagging gaggle gaiety gaily gain gainsaid
gainsay gait galactic galas galaxy galena gallants galled galleon gallery galley galling gallium gallon gallop
gallows galls galore galosh gals galvanic gambit gambled gambler gambles gambling gambol game gamecock gamest
gamete gamey gamier gamiest gamin gamine gamma gamut gamy gander ganged ganging gangland ganglia ganglier
gangling ganglion gangly gangrene gangs gangster gangway gannet gantlet gantry gap gape garage garb garbage
garbanzo garble garbled garden gardenia gargle gargoyle garish garlands garlic garlicky garnered garners garnets
garnish garote garotte garrets garrote garrotte garter gas gaseous gash gasket gaslight gasohol gasolene
gasoline gasp gassed gasses gassier gassiest gassing gassy gastric gasworks gate gatepost gateway gather gauche
gaucher gauchest gaucho gaudier gaudiest gaudily gaudy gauge gaunt gauntest gauntlet gauze gauzier gauziest
gauzy gave gavel gavotte gawk gawkier gawkiest gawkily gawky gayer gayest gayety gayly gays gaze gazebo gazelle
gazette gazpacho gear gearbox gecko geed geegaw geeing geek geekier geekiest geeky gees geese geez geisha
gelatin gelatine geld gelid gelled gelling gels gelt gem gemstone gen gendarme gender genera general generalize
generate generative generator generic generically generous genetic genial genies genii genital genitive genius
genocide genome genre genres genteel gentians gentiles gentle gentlest gently gentries gentrify gents genuine
genus geocache geode geodesic geographic geographical geography geologic geology geometer geometric geometry
geranium gerbil germ german germane germinal gerund gestate gesture get getaway getting getup gewgaw geyser
ghastly gherkin ghetto ghost ghoul ghoulish giant giantess gibber gibberish gibbet gibbon gibe giblet giddier
giddiest giddily giddy gift gig gigabit gigabyte gigabytes gigantic gigged gigging giggle gigglier giggly gigolo
gild gillion gills gilt gimcrack gimlet gimme gimmick gimmicky gimpy gingerly gingham gingko ginkgo ginned
ginning gins ginseng gipsy giraffe gird girdle girl girlhood girlish girt girth gismo github give giveaway given
gizmo gizzard glacial glacier glad gladdens gladder gladdest glade gladiola gladioli glamor glamour glance gland
glare glaring glass glassier glassy glaucoma glazed glazes glaziers glazing gleam gleaming glean glee glen glib
glibber glibbest glide glimmer glimpse glint glisten glitch glitter glittering glittery glitz glitzier glitzy
gloaming gloat glob global globe globular globule gloom gloomier gloomily gloomy glop gloried glories glorify
glorious glorying gloss glossary glossier glossy glottis glove gloves glow glowworm glucose glue gluey gluier
gluiest glum glummer glummest glut gluten glutted glutting glutton gluttony glycerin glycerol glycogen glyph
gnarl gnarlier gnarly gnash gnat gnaw gnawn gneiss gnome gnomish gnu goaded goading goads goal goalie goalpost
goat goatee goatherd goatskin gobbed gobbing gobble gobbledygook goblet goblin gobs godchild goddam goddamn
goddess godhood godlier godliest godlike godly gods godsend godson goes gofer goggle going goiter goitre gold
golden goldfish golf golly gonad gondola gone gonged gonging gongs gonk gonna gonzo goober good goodby goodbye
goodie goodies goodlier goodwill goody gooey goof goofier goofiest goofy google gooier gooiest gook goon goop
goose gopher gored gores gorge gorgeous gorier goriest gorilla goring gorp gorse gory gosh gosling gospel
gossamer gossip gossipy got gotcha gotta gotten gouged gougers gouges gouging goulash gourd gourmand gourmet
gout goutier goutiest gouty gov govern governor govt gown grab grabbed grabber grabbing graced graces gracing
gracious grackle grade gradient grads gradual gradually graduate graffiti graffito graft grail grain grainier
grainy gram grammar grammatical granary grand grandad grandchild granddad grandee grandest grandeur grandiose
grandma grandpa grandson grange granite grannie granny granola grant granular granularity granule grape
grapefruit graph graphic graphical graphite grapnel grapple grasp grass grassier grassy grate gratify gratis
gratitude gratuity grave graveled gravelly gravels graven gravest gravity gravy gray grayest grayish graze
grease greasier greasy great greatest grebe greed greedier greedily greedy greek green greenery greenest
greenish greet gremlin grenade grep grepped grepping grew grey greyest greyish gribbles grid griddle gridiron
gridlock grief grieve grievous griffins grill grille grimace grime grimier grimiest grimly grimmer grimmest
grimy grin grind gringo grinned grinning grip gripe grippe gripping grislier grisly grist gristle grit gritted
grittier gritting gritty grizzled grizzly groan grocer grocery grog groggier groggily groggy groin grok grokked
grokking grommet groomed grooming groove groovier groovy grope grosbeak grossed grosser grosses grossest
grossing grossly grotto grouch grouchy ground groundwork group groupie grouse grout grove grovel grower growing
growl grown grownup grows growth grub grubbed grubbier grubbing grubby grudge grue gruel gruesome gruff gruffest
grumble grumpier grumpily grumpy grunge grungier grungy grunt gryphon guano guarantee guaranty guard guardian
guava guerilla guess guest guff guffaw guide guideline guild guile guilt guiltier guiltily guilty guinea guise
guitar gulag gulch gulf gull gullet gully gulp gumbos gumdrop gummed gummier gummiest gumming gummy gums gunboat
gunfight gunfire gunk gunman gunmen gunned gunners gunnery gunning gunny gunpoint guns gunshot gunsmith gunwale
guppy gurgle gurneys guru gush gushier gushiest gushy gusset gust gustier gustiest gusto gusty guts gutsier
gutsiest gutsy gutted gutter gutting guttural guy guzzle gybe gym gymnasia gymnast gyp gypped gypping gypsum
gypsy gyrate gyro habit habitat habits habitual habitually hacienda hack hackish hackle hackneys hacksaw had
haddocks hafnium haft haggle hags haiku hailed hailing hails hair hairball haircut hairdo hairier hairiest
hairline hairnet hairpin hairy haitian hakes halberd halcyon haled haler halest half halfback halftime halfway
halibut haling hallow halls hallway halo halogen halon halt haltered halve halyard hamlets hammed hammered
hamming hammocks hamper hams hamster hand handbag handball handbill handbook handcar handcart handcrafted
handcuff handgun handheld handicap handier handiest handily handle handmade handmaid handout handpick handrail
handset handshake handsome handwork handwritten handyman handymen hang hangar hangdog hangman hangmen hangnail
hangout hangover hanker hankie hanky hansom haphazardly happen happier happiest happily happy harangue harass
harbor hard hardback hardball hardened hardener hardening hardens hardest hardier hardiest hardily hardline
hardtack hardtop hardware hardwired hardwood harelip harem hares haring hark harken harlot harmed harming
harmonic harmonious harmonize harped harping harpist harpoon harps harpy harridan harried harries harrow
harrying harsher harshest harshly harts harvest has hash hasheesh hashish hashtag hasp hassle hassock haste
hasten hastier hastiest hastily hat hatchback hatched hatchery hatches hatchet hatching hatchway hate hath
hatred hatted hatters hatting haughty haul haunch haunt haunting hauteur have haven havoc hawed hawing hawk
hawkish hawser hawthorn hay haycock hayloft haymow hayseed haystack haywire hazarded hazardous hazards haze
hazel hazelnut hazier haziest hazily hazmat hazy head headache headband headgear headier headiest headland
headline headlock headlong headrest headroom headset headway headwind headword heal healing health healthy heap
hear heard hearken hearsay hearse heart heartbeat hearten heartfelt hearth heartier heartily hearty heat heath
heathen heave heaven heavier heaviest heavily heavy heavyset heavyweight heckle hectare hectic hectored hectors
hedged hedgehog hedgerow hedging hedonism hedonist heed heehaw heel heft heftier heftiest hefty hegemony heifer
height heighten heights heinous heir heiress heirloom heirs heist held helical helices heliport helium helix
hell hellhole hellion hellish hello helmet helmsman helmsmen helot help helpline helpmate helpmeet hemline
hemlock hemmed hemming hemorrhage hemp hempen hems hence henceforth henchman henchmen henna henpeck hens hepatic
hepper heppest heptagon her herald heraldic heraldry herbage herbal herbs herded herder herding herds herdsman
herdsmen here hereafter hereby heredity herein hereof heresy heretic hereto hereupon herewith heritage hermetic
hermit hernia herniae hero heroic heroin heroine heroism herons herpes herrings herself hertzes hes hesitant
hesitate heuristic hewed hewer hewing hewn hews hex hexadecimal hexagon hey heyday hiatus hibachi hibiscus
hiccough hiccup hick hickeys hickory hid hidden hide hideaway hideous hideout hied hieing hierarchical hierarchy
hies high highball highborn highboy highbrow highest highjack highland highlight hightail highway hijack hike
hilarity hillier hilliest hillock hillside hilltop hilly hilt himalayan hims himself hinder hindmost hinge hings
hint hipped hipper hippest hippie hipping hippo hippopotamus hippy hips hire hireling hires hirsute his
histogram historic historical history hit hitch hither hitherto hitter hitting hive hivemind hoagie hoagy
hoarded hoarder hoarding hoards hoarier hoariest hoarse hoarsest hoary hoax hobbies hobbit hobble hobbyist
hobnail hobnob hobo hobs hocked hockey hocking hocks hockshop hods hoed hoedown hoeing hoes hogans hogged
hogging hoggish hogs hogshead hogwash hoist hokey hokier hokiest hokum hold holdout holdover holdup hole holiday
holidays holier holiest holistic hollered hollers hollow holly hologram holster homage homburg home homebody
homeboy homeland homelier homemade homepage homered homering homeroom homesick homespun hometown homeward
homework homey homicide homie homiest homily hominy homogeneous homonym homy honcho honda hone honest honesty
honey honeybee honeydew honied honk honor honorary honorific hooch hooded hoodie hooding hoodlum hoodoo hoods
hoodwink hooey hoof hook hookah hookey hookup hookworm hooky hooligan hoop hoopla hoorah hooray hoot hootch
hooves hope hopefully hopped hoppers hopping hops horde horizon horizontal hormonal hormone horned hornet
hornier horniest hornpipe horns horny horrid horrific horrify horror horse horsefly horseman horsemen
horseradish horses horsey horsier horsiest horsy hosanna hose hosiery hospice hospital host hostage hostel
hostelry hostess hostile hostler hot hotbed hotcake hotel hotelier hothead hothouse hotkey hotkeys hotlink
hotshot hotter hottest houmous houmus hound hour house housefly housekeeping houses housetop hovel hover how
howdah howdy however howitzer howl hub hubbub hubby hubcap hubris huckster huddle hued hues huffed huffier
huffiest huffily huffing huffs huffy huge hugest hugged hugging hugs hula hulk hulled hulling hulls human humane
humanest humanism humanist humanity humanize humanoid humbled humbler humbles humblest humbling humbly humbug
humdrum humeri humerus humid humidify humidity humidor humiliating humility hummed humming hummock hummus humor
humorist humorous hump humpback hums humus hunch hundred hunger hungover hungrier hungrily hungry hunk hunted
hunter hunting huntress hunts huntsmen hurdled hurdler hurdles hurdling hurl hurrah hurray hurry hurting hurtle
hurts husband hush husk huskier huskiest huskily husky hussar hussy hustings hustle hut hutch hutzpa hutzpah
hyaena hybrid hydra hydrae hydrant hydrate hydrated hydrating hydrogen hyena hygiene hygienic hying hymen hymn
hymnal hype hyper hyperbolic hyperlink hypertext hyphen hyphenate hypnoses hypnosis hypnotic hypo hypothesis
hypothetical hysteria hysteric hyundai iamb iambic ibex ibices ibid ibis ice iceberg icebound icebox icecap iced
ices icicle icier iciest icily icing ickier ickiest icky icon idea ideal idealism idealist idealistic idealize
idempotent identical identifier identify identity ideogram ides idiocy idiom idiomatic idiot idiotic idle idlest
idly idol idolater idolatry idolize ids idyl idyll idyllic iffier iffiest iffy ifs igloo igneous ignite ignoble
ignobly ignominy ignorant ignore iguana iii ikon ilks ill illegal illicit illiterate illogical illuminate
illumine illus illusive illusory illustrate illustrator illustrious image imagery imaginary imaginative imagine
imams imbalanced imbecile imbed imbedded imbibe imbue imitate imitator immaculate immanent immature immediate
immense immerse immersive imminent immobile immodest immolate immoral immortal immune immunity immunize immure
imp impact impair impala impale impanel impart impartial impasse impassioned impatient impeach impede impel
impelled impend imperative imperfect imperial imperil impetigo impetus impiety impinge impious impish implant
implicating implicit implode implore impolite import important impose imposter impostor impotent impound
impractical imprecise impress impressionist impressive imprint imprison improper improve impudent impugn impulse
impunity impure impurest impurity impute inability inaccuracy inaccurate inactive inactivity inadequate
inadvertent inane inanest inanity inappropriate inapt inasmuch inboard inborn inbound inbox inbred inbreed
inbuilt inc incense incest inch inchoate incident incidental incise incisive incisor incite incline inclose
include inclusive incoherent income incomplete inconsequential inconsistency inconsistent inconvenient
incorporate incorrect increase incremental incrust incubate incubi incubus incur incurred incurring ind indebted
indecent indeed indefinite indemnify indemnity indent independent indeterminacy indeterminate index indian
indicate indicative indicator indices indict indigent indigo indirect indiscriminately individual indolent
indoor indorse induce induct inductee indue indulge industrial industry ineffective inefficiency inefficient
inelegant inept inequality inequity inert inertia inertial inexact inexpensive inexperienced inexpert infamous
infamy infancy infant infantry infatuated infect infer inferior infernal inferno inferred inferring infest
infidel infield infinite infinity infirm infix inflame inflate inflect inflict inflow influential influx info
inform informal informative infrared infrastructure infrequent infringe infuse ingest ingot ingrain ingrate
ingredient ingress ingrown inhabit inhalant inhale inhere inherent inherit inhibit inhuman inhumane inimical
iniquity initial initialize initiate initiative initiator initio inject injector injure injury ink inkblot
inkier inkiest inkling inkwell inky inlaid inland inlay inlet inline inmate inmost inn innards innate innermost
innovate innovative innuendo input inputted inputting inquest inquire inquiries inquiry inroad ins insane
insanest insanity inscribe inseam insect insecure insensitive insensitivity insert inset insetted inshore inside
insidious insight insigne insignia insignificant insipid insist insistent insofar insole insolent insomnia
inspect inspector inspire inspired instal install instant instantaneous instead instep instil instill instinct
institute instruct instructive instrumental insufficient insular insulate insulin insult insure int intact
intagli intaglio intake integer integral integrate integrity intel intellectual intelligent intend intense
intensity intensive intent interact interactive intercept interceptor interchange intercom interconnected
interest interface interfere interim interior interj interlace interleave intermediary intermediate intermingled
intermingling intermittent intern internal internalize internationalize interne internee internet interpolate
interpret interpretive interred interrupt intersect interspersed interval intervening intimacy intimate into
intolerant intone intranet intrench intrepid intricacies intrigue intrinsic intrinsically intro introduce
introductory intrude intrusive intrust intuit intuitive inundate inure invade invalid invalidate invalidity
invariant invasive inveigh inveigle invent inventor inventors inventory inverse invert invest investigate
investigative investor invigorated invite invoice invoke involuntarily involuntary involve inward ioctl iodine
iodize ionize ions iota ipecac irate iridium irises irish irk irksome iron ironclad ironic ironical ironically
ironware ironwork irony irregular irrelevant irrespective irrigate irritant irritate island isle islet ism
isobar isolate isotope isotopic issue isthmi isthmus italian italic italicize itch itchier itchiest itchy item
itemize iterate iterative iterator its itself ivies ivory ivy jab jabbed jabber jabbing jabot jackal jackass
jackboot jackdaw jacked jacket jacking jackpot jade jag jagged jaggies jaguar jail jailor jails jalopy jalousie
jam jamb jamboree jammed jamming jangle janitor janitorial japan japanese japanned jape jar jargon jarring
jasmines jaundice jaunt jauntier jauntily jaunty java javascript javelin jaw jawbone jay jaywalk jazz jazzier
jazziest jazzy jealous jealousy jeans jeep jeer jeez jehads jejune jell jello jelly jeopardy jeremiad jerk
jerkier jerkiest jerkily jerkin jerky jersey jest jets jetsam jetted jetting jettison jetty jewel jewelled
jeweller jewelry jibbed jibbing jibe jibs jiffy jigged jigger jigging jiggle jigs jigsaw jigsawn jihadist jihads
jilt jimmied jimmies jimmying jingle jingoism jingoist jinn jinni jinx jitney jitters jittery jiujitsu jive job
jobbed jobber jobbing jock jockey jocose jocosity jocular jocund jodhpurs jogged jogger jogging joggle jogs join
joint joist joked joker jokes joking jollied jollier jollies jolliest jollity jollying jolt jonquils jostle jots
jotted jotting joule jounce journal journey joust jovial jowl joy joyous joyride joyrode joystick jubilant
jubilee judged judges judging judicial judicious judo jugged jugging juggle jugs jugular juice juicier juiciest
juicily juicy jujitsu jujube jujutsu jukebox julep jumble jumbled jumbo jump jumpier jumpiest jumpsuit jumpy
junco junction juncture jungle junior juniper junk junket junkie junkiest junky junkyard junta jurist juror jury
just justest justices justify jute juts jutted jutting juvenile kabob kaboom kaftan kahuna kaleidoscopic
kamikaze kangaroo kaolin kapok kaput karakul karaoke karat karate katydid kayak kazoo kebab kebob keeled keels
keened keenest keening keenly keens keep keepsake kegs kelp kenned kennel kenning kept keratin kerchief kernel
kerosene kerosine kestrel ketch ketchup keto kettle key keybinding keyboard keyhole keynote keypunch keystone
keystroke keyword khaki khans kia kibbutz kibitz kibosh kick kickback kickier kickiest kickoff kicky kid kidded
kidders kiddie kidding kiddo kiddy kidnap kidney kidneys kielbasy kill killdeer killjoy kiln kilo kilobyte
kilogram kiloton kilowatt kilt kimono kind kinda kindergarten kindest kindled kindles kindlier kindling kinetic
kinfolk king kingdom kinglier kingpin kink kinkier kinkiest kinky kinsman kinsmen kiosk kipper kismet kissed
kisser kisses kissing kitchen kite kits kitsch kitschy kitten kitties kiwi kludge kluge klutz klutzier klutzy
knack knapsack knave knavery knavish knead knee kneecap kneel knell knelt knew knickers knife knight knit
knitted knitter knitting knitwear knives knob knobbier knobby knock knockout knolls knot knothole knotted
knottier knotting knotty know knowledge known knuckle koala koan kohlrabi kookie kookiest kooks kooky kopeck
kopek korean kosher kowtow krone kronor krypton kudos kudzu kumquat lab label labelled labelling labia labial
labium labor laboratory laburnum labyrinth lace lacerate lacier laciest lack lackeys lackluster laconic lacquer
lacrimal lacrosse lactate lactic lactose lacuna lacunae ladder laddie lade laden ladies ladle lads ladybird
ladybug ladylike lager laggard lagged lagging lagoon lags laid lain lairs laity lake lallygag lamasery lambast
lambaste lambda lambed lambent lambing lambkin lamborghini lambs lambskin lame lament lamest laminate lammed
lamming lamp lampoon lamppost lamprey lams lanced lancer lances lancet lancing land landfall landfill landlady
landline landlord landmark landmass landscape landslid landward lane language languid languish languor lank
lankest lankier lankiest lanky lanolin lantern lanyard lapel lapidary lapped lapping laps lapse laptop lapwing
larboard larceny larch lard large largesse largest largo lariat larked larking larks larkspur larva larvae
larval larynges larynx lasagna lasagne lase laser lashed lashes lashing lass lassie lassoed lassoes lassoing
lassos last latch late latency latent lateral latest latex lathe laths latitude latrine lats latte latter
lattice laud laudanum laugh laughter launch launder laundry laureate laurel lava lavatory lavish law lawfully
lawgiver lawmaker lawn lawsuit lawyer lax laxative laxest laxity layaway layer layette laying laymen layoff
layout layover lays laywoman laywomen lazed lazes lazier laziest lazily lazing lazy leached leaches leaching
lead leaden leaf leafier leafiest leaflet leafy league leak leakage leakier leakiest leaky leaned leaner leanest
leaning leans leaped leapfrog leaping leaps leapt learn learnt leas lease leash least leather leathery leave
leaven lecher lechery lecithin lectern lecture led ledge leeched leeches leeching leek leeks leer leerier
leeriest leery leeward leeway left leftest leftie leftism leftist leftmost leftover lefty leg legacy legal
legalese legalism legality legalize legate legatee legato legend legged leggier leggiest leggin legging leggy
legion legit legitimate legman legmen legroom legume legwork leis leisure lemmas lemme lemon lemonade lemony
lemur lend length lengthen lengthy leniency lenient lenovo lens lentil lentils leonine leopard leotard leper
leprosy leprous lept lesbian lesion less lessee lessen lesson lessor lest let letdown lethal lethargy letter
letting lettuce letup leukemia levee level levelled leverage levered levering levers levied levies levitate
levity levying lewd lewdest lexer lexica lexical lexicon lexus liability liable liaise liaison liar lib libel
libelled libeller libelous liberal liberate liberty libido library libretti libretto lice license licensee
lichee lichen licit lick licorice lid lidded lied lief liefest liege liens life lifeboat lifelike lifeline
lifelong lifespan lifestyle lifetime lifework lift liftoff ligature ligatures light lighten lightest
lighthearted lightning lightweight lignite lii like likelier likelihood liken likest likewise lilac lilt lily
limb limbo limbs lime limeade limerick limier limiest limit limn limo limp limpest limpet limpid limping limy
linage linchpin lindens line lineage lineal linear linefeed lineman linemen linen linesman linesmen lineup
linger lingerie lingers lingoes lingos lingual linguist linguistic link linkage linkedin linkup linnets linoleum
linseed lint lintel linux lion lionize lipid lipread lips lipstick liquefy liqueur liquid liquify liquor liras
lire lisle lisp lissom lissome list listen lit litany litchi lite literacy literal literary literate literati
lithe lithest lithium lithography litigant litigate litmus litter little littlest littoral liturgy live livelier
livelong liven livery livest liveware livid lizard llama llano load loadstar loaf loam loamier loamiest loamy
loaned loaner loaning loans loanword loath loathe loaves lob lobbed lobbing lobby lobbyist lobe lobotomy lobster
local locale locality localize locate locavore loci lock locket lockjaw lockout lockstep lockup loco locomotive
locoweed locus locust lode lodestar lodge loft loftier loftiest loftily lofty log logarithm logbook loge logged
logger logging logic logical logician login logistic logistical logitech logjam logo logoff logon logotype
logout loin loiter lolcat loll lollipop lollygag lollypop lone lonelier lonesome long longboat longest longhair
longhand longhorn longish longitude longtime loofah look lookalike lookout lookup loom loon looneys loonie
looniest loony loop loophole loopier loopiest loopy loose loosen loosest loot lop lope lopped lopping lopsided
lorded lording lordlier lordly lords lorn lorry lose loss lost lot loth lotion lottery lotto lotus loud loudest
lounge louse lousier lousiest lousy lout loutish louver louvred lovebird loved lovelier lovelies lovelorn lover
loves lovesick lovingly low lowbrow lowdown lowercase lowest lowish lowland lowlier lowliest lox loyal loyalest
loyalist loyaller loyalty lozenge luau lubber lube lucid lucidity lucked luckier luckiest luckily lucking lucks
lucky lucre luggage lugged lugging lugs lukewarm lull lullabies lullaby lumbago lumbar lumber lumberjack
luminary luminous lummox lump lumpier lumpiest lumpish lumpy lunacy lunar lunatic lunch lunchbox luncheon lung
lunge lupin lupine lupus lurch lure lurid lurk lurking luscious lusher lushes lushest lust lustier lustiest
lustily lustre lustrous lusty lute luxurious luxury lvii lxii lxiv lxix lxvi lxvii lyceum lychee lychees lye
lying lymph lymphoma lynched lynches lynching lynchpin lynx lyre lyrical lyricist lyrics macabre macadam
macaroni macaroon macaw maced macerate maces machete machine machinery machismo macho macing mackerel mackinaw
macro macron mad madam madame madcap maddened maddens madder maddest made madhouse madman madmen madras madrasa
madrasah madrassa madwoman madwomen maestri maestro magazine magenta maggot magic magical magician magma magnate
magnesia magnet magnetic magneto magnificent magnify magnitude magnum magpie maharaja maharani mahatma mahjong
mahogany maid maidenly maidens mail mailbomb mailbox mailman mailmen maim main mainframe mainland mainline
mainmast mainsail mainstay mainstream maintain maize majestic majesty major majority make makeup malady malaise
malaria malarial malarkey male malformed malice malicious malign malinger mall mallards mallet mallow malt
maltreat malware mama mambo mamma mammal mammary mammon mammoth man manacle manage manatee mandarin mandarins
mandate mandatory mandolin mandrake mandrill maneuver manga mange mangier mangiest mangle mango mangrove mangy
manhole manhood manhunt mania maniac maniacal manic manicure manifest manifold manikin manipulate mankind
manlier manliest manned manner mannikin mannish manor manorial manpower mansard manse mantel mantes mantilla
mantis mantissa mantle mantra manual manufacture manumit manure manuscript many map maple mapped mapper mapping
mar marabou maraca marathon maraud marble march mare margarine margin marginal mariachi marimba marina marinade
marinate marine marital maritime marjoram mark markdown market marketplace marksman marksmen markup marlins
marmalade marmoset marmot maroon marquee marquess marred marriage married marries marring marrows marrying marsh
marshalling marshals marshier marshy mart marten martian martinet martinis martyr marveled marvelous marvels
marzipan mas masc mascara mascot maserati mash mashed mashup mask masochism mason masonic masonry masque
masquerade massacre massage masseur masseuse massive master mastery masthead mastiff mastodon mastoid masts mat
matador match matchbox material materialize maternal math mathematical mathematics matins matrices matrix matron
mattock mattress mature maturest maturity matzo matzoh matzot matzoth maudlin maul maunder mausolea mauve maven
mavericks mavin mawkish maws maxilla maxillae maximal maximize maxims maximum may maybe mayday mayfly mayhem
mayor mayoral maypole mazda mazes mazourka mazurka mcdonalds meadow meager meal mealier mealiest mealtime mealy
mean meander meanest meant meantime meanwhile measles measlier measly measure meat meatball meatier meatiest
meatloaf meaty mecca mechanic mechanical mechanism med medal medalist meddle media medial median mediate
mediator medical medicate medicine medics medieval mediocre meditate medium medleys medulla medullae meekest
meekly meet megabyte megalith megaton megs meh melange melanin melanoma meld mellow melodic melodies melon melt
meltdown member membrane meme memento memo memoir memorandum memorial memorize memory menace menacing menage
mend menfolk menhaden menial menorah menses menswear mental menthol mentored mentoring mentors menu meow mercies
mercurial mercuric mercury mere merest merge meridian meringue merinos merit mermaid merman mermen merrier
merriest merrily mesas mescal mesdames mesh mesquite mess message messiahs messiest messily messy mestizo met
meta metal metallic metaphor metaphors mete meteor meteoric methadon methane methanol methinks method methodical
metric metrical metro mettle mew mewl mexican mfg mfr miaow miasma miasmata mice mickeys micra microbe microchip
micron microprocessor microsecond microsoft mid midair midday middle middleman middy midge midget midland
midmost midnight midpoint midriff midst midterm midtown midway midweek midwife midwived midwives midyear miens
miff might mightier mightily mighty migraine migrant migrate mil mild milder mildest mildew mildly mile mileage
milepost milestone milf milieu milieux militant military militate militia milk milkier milkiest milkmaid milkman
milkmen milksop milkweed milky mill millage miller milliner million millionth millisecond millrace mime mimetic
mimic mimicked mimicking mimicry mimosa min minaret minatory mince mind mine mineral mingle mini minibike
minibus minicam minim minima minimal minimalism minimalist minimize minimum minion minister ministry minivan
minks minnow minor minority minster minstrel mint mintier mintiest minty minuend minuet minus minute minutest
minutia minutiae minx miracles mirage mire mirror mirth misapplies misapply misbehave misc miscalculated miscall
miscarry miscast miscellaneous mischief miscount miscue misdeal misdealt misdeed misdiagnosed misdid misdo
misdone miser miserly misery misfeature misfire misfired misfit misguide misguided misguiding mishandle mishap
mishmash misidentified misidentifies misinterpreted misinterprets misjudge mislaid mislay mislead misleading
misled mismatch misnomer misogyny misplace misplaced misplay misprint misquote misread misrepresented misrule
miss missal missile missive misspell misspellings misspelt misspend misspent misstate misstep mist mistake
mistaken mistier mistiest mistily mistime mistook mistreat mistress mistrial mistrust mistype misunderstanding
misunderstood misuse mite mitigate mitosis mitsubishi mitt mitten mix mixture mizzen mkay mnemonic mnemonics
moan moans moat mobbed mobbing mobile mobility mobilize mobs mobster moccasin mocha mock mockery mod modal
modded modding mode model modelled modem moderate moderator modern modernize modestly modesty modicum modifier
modify modish modular modulate modulated module modulo modulus mogul mohair moiety moire moist moisten moistest
moisture molar molasses mold moldier moldiest moldy mole molecule molehill moleskin molest mollify molls mollusc
mollusk molt molten moment momentum momma mommy moms monarch monarchy monastic monaural monetary monetize
moneybag moneyed mongeese mongered mongers mongoose mongrel monicker monied monies moniker monitor monkey monks
mono monochrome monocle monogamy monogram monolith monolithic monolog monopoly monorail monotone monotonically
monotony monoxide monsieur monsoon monster monstrous montage month monumental moo mooch mood moodier moodiest
moodily moon moonbeam moonlit moonshot moor moorland moot mope mopped moppet mopping mops moraine moral morale
moralist morality moralize morass moratorium moray morbid mordant more moreover morgue moribund morn morning
morocco moron moronic morose morpheme morphine morrows morsel mortal mortar mortgage mortice mortify mortise
mortuary mosaic mosey mosque mosquito moss mossier mossiest mossy most mote motel moth mothball motif motile
motility motion motivate motivated motivates motivating motive motleys motlier motliest motor motorcar motorist
motorize motorman motormen motorway mottle motto mound mountain mounted mounting mourn mourner mouse mousey
mousier mousiest mousse mousy mouthed mouthing mouths move movie mow mown mozzarella mpg much mucilage muck
muckier muckiest muckrake mucky mucous mucus muddier muddiest muddle muddled muddy mudguard mudslide muesli
muezzin muff muffin muffle muffled mufti mugged mugger muggier muggiest mugging muggle muggy mugs mukluk mulatto
mulberries mulberry mulch mule muleteer mulish mullah mulled mullet mulling mullion mulls multi multicolored
multidimensional multilingual multiple multiplexed multiplexer multiplexing multiplicative multiplier multiply
multiprocessing multitude mumble mummer mummery mummify mummy mumps munched munches munchies munching munchkin
mundane mung munged munging mural muralist murder murk murkier murkiest murkily murky murmur muscat muscatel
muscle muscular mused muses museum mush mushier mushiest mushroom mushrooms mushy musical musicale musician
musicians musics musing musk musket musketry muskier muskiest muskrat musky muslin muss mussel mussels mussier
mussiest mussy must mustache mustang mustard mustier mustiest musty mutant mutate mute muted mutest mutilate
mutineer mutinous mutiny mutt mutton mutual muumuu muzzle myna mynah myopia myopic myriad myrrh myrtles myself
mysterious mystery mystic mystical mystify mystique myth mythic mythical nab nabbed nabbing nabob nacho nacre
nadirs nagged nagging nags nagware naiad nailed nailing nails naive naivest naivety naked name namesake nanny
nanobot nanosecond napalm nape naphtha napkin napped nappier nappiest napping nappy naps narc narcissi narcosis
narcotic nark narrate narrative narrator narrow narwhal nasal nasalize nascent nastier nastiest nastily
nasturtium nasty nation national native nativity natl nattier nattiest nattily natty natural nature naught
naughty nausea nauseam nauseate nauseous nautical nautili nautilus navel naves navigate navigator navy nays
naysayer near nearby nearest neat neatest neath nebula nebulae nebular nebulous necessarily necessary
necessitate necessity neck necklace neckline necktie necrosis nectar nectarine nectarines need needier neediest
needle needy nefarious neg negate negative neglect neglected neglecting neglig negligee negligent negotiate
negotiator neigh neighbor neighboring neither nematode nemeses nemesis neocon neon neonatal neonate neophyte
neoprene nephew nepotism nerd nerdier nerdiest nerdy nerve nervier nerviest nervous nervy nest nestle net
netbook netflix nether netted netter netting nettle network neural neuritis neuron neuroses neurosis neurotic
neuter neutral neutrino neutron never new newbie newborn newcomers newel newest newline newlywed newsboy
newscast newsgroups newsier newsiest newsletters newsman newsmen newsreel newsy newt newtons next nexus niacin
nibble nibs nice nicest nicety niche nickle nicknack nickname nicotine niece niftier niftiest nifty nigga
niggard niggaz nigger niggle nigh nighest night nightcap nightie nightmare nighty nihilism nihilist nil nimbi
nimble nimblest nimbly nimbus nine ninepin nineteen ninety ninja ninny ninth nipped nippers nippier nippiest
nipping nipple nippy nips nirvana nissan nit nite nitpick nitrate nitrogen nitwit nixed nixes nixing nobility
noble nobleman noblemen noblest nobly nobody nocturnal nocturne nod nodal nodded nodding noddy node nodular
nodule noels noes noggin noise noisier noisiest noisily noisome noisy nomad nomadic nomenclature nominal
nominate nominee non nonce noncom noncommercial nondairy none nonempty nonesuch nonevent nonexistent nonfat
nonfatal nonhuman nonplus nonprofit nonrigid nonsense nonsensical nonskid nonstandard nonstick nonstop nontoxic
nontrivial nonunion nonuser nonwhite nonzero noodle noodles nook noonday noontime noose nope nor normal normalcy
normalize norms north northern norwegian nos nose nosedive nosedove nosegay nosey nosh nosier nosiest nostril
nostrum nosy not notarize notary notch note notebook notepad noteworthy nothing notice notify notion notional
notionally notwithstanding notwork nougat nought nouns nourish nous nova novae novel novelist novellas novelle
novelty novice now nowadays noway nowhere nowise noxious nozzle nth nuance nub nubile nuclear nuclei nucleic
nucleus nude nudest nudge nudism nudist nudity nugget nuke null nullify nullity numb number numbest numeracy
numeral numerals numerate numeric numerical numerous numskull nuncio nuns nuptial nursed nursery nurses nursing
nurture nut nuthatch nutmeat nutmeg nutria nutrient nutritious nutshell nutted nuttier nuttiest nutting nutty
nuzzle nybble nylon nymph oafish oafs oak oaken oakum oared oaring oarlock oars oarsman oarsmen oases oasis
oaten oath oatmeal oats obduracy obdurate obedient obeisant obelisk obese obesity obey obfuscates obit obituary
obj object objective objector oblate obligate obligated oblige obliged oblique oblivion oblong obloquy oboe
oboist obscene obscure obscurity obsequy observe obsess obsidian obsolete obstacle obstruct obtain obtrude
obtuse obtusest obverse obviate obvious ocarina occasional occlude occult occupant occupy occur occurred
occurring ocean oceanic ocelot ocher ochre octagon octal octane octaves octet octette octopi octopus ocular
oculist oddball odder oddest oddity oddly odds odes odious odium odometer odor odorous odyssey off offal offbeat
offend offending offense offhand office official offline offload offset offshoot offshore offside offspring
offstage often oftenest oftentimes ogled ogles ogling ogre ohms oilcloth oiled oilfield oilier oiliest oiling
oils oilskin oily oink okayed okaying okays okra old olden oldest oldie oleander oleo oligarch olive omegas
omelet omelette omen ominous omit omitted omitting omnibus omnivore once oncoming one onerous oneself onetime
ongoing onion online onlooker only onrush onset onshore onto onus onward onyx oodles oops ooze opacity opal
opaque opaquest open openest openwork opera operand operate operatic operative operator operetta opiate opine
opinion opinionated opioid opium opossum opponent opportunistic opportunity oppose opposite oppress ops opt
optic optical optician optima optimal optimism optimist optimistic optimistically optimize optimum option
optional opulent opus oracle oracular orally orals orange oranges orate orator oratorio oratory orbit orbital
orbs orchard orchestra orchestral orchestrate orchestrates orchid orcs ordain ordeal order ordinal ordinarily
ordinary ordure ore oregano organ organdie organdy organic organism organist organize orgasm orgasmic orgy
orient oriental oriented orifice origami origin original originate originator oriole orioles ormolu ornate
ornerier ornery orotund orphan orthodox orthogonal orthography osier osmosis osmotic osprey ossify ostrich other
otherwise otiose otter ottoman ought ounce our ourselves oust out outage outback outbid outbound outbreak
outburst outcast outclass outcome outcrop outcry outdated outdid outdo outdone outdoor outermost outfield outfit
outflank outfox outgo outgoing outgrew outgrow outgrown outgrows outhouse outlaid outlandish outlast outlawed
outlaws outlay outlet outline outlive outlook outlying outmoded outperforms outplay outpost output outputted
outputting outrage outrageous outran outrank outreach outrider outright outrun outsell outset outshine outshone
outside outsize outskirt outsmart outsold outsource outstanding outstay outstrip outtake outvote outward outwear
outweigh outweighs outwit outwore outworn oval ovarian ovary oven over overact overage overall overate overawe
overbear overbite overbook overbore overcame overcast overcoat overcome overcook overcooked overdid overdo
overdone overdose overdraw overdrew overdue overeat overflow overfull overgrew overgrow overhand overhang
overhaul overhead overhear overheat overhung overjoy overkill overlaid overlain overland overlap overlapped
overlapping overlay overlie overload overlong overlook overlooked overlord overmuch overnight overpaid overpass
overpay overplay overran overrate overridden override overripe overrode overrule overruled overrun overrunning
oversaw overseas oversee overseen oversees oversell overshoe overshot oversight oversize oversold overstay
overstep overt overtake overtax overtime overtone overtook overture overturn overuse overview overwhelm overwork
overwrite overwritten overzealous oviduct ovoid ovulate ovule ovum owe owed owing owl owlet owlish own oxbow
oxen oxfords oxide oxidize oxygen oxymora oxymoron oyster ozone paced paces pacific pacifier pacifism pacifist
pacify pacing pack package packet pact pad padded paddies padding paddle paddocks padlock padre paean paganism
pagans page pageant paginate pagoda paid pail pain painfully paint pair pairwise paisleys pajamas palace palatal
palate palatial palaver palazzi pale paleface palest palette palimony palisade pall pallet pallets palliate
pallid pallor palm palmetto palmier palmiest palmist palmy palpate pals palsy paltrier paltry pampas pamper
pamphlet panacea panache panasonic pancake pancreas panda pandemic pander pane panel panelist panelists panelled
pangs panic panicked panicking panicky panier panned pannier panning panoply panorama pans pansies panted
pantheon panther pantie panting pantry pants pantsuit panty papacy papal papaw papaya paper paperboy papery
papilla papillae papoose paprika paps papyri papyrus parabola parade paradigm paradise paradox paraffin paragon
paragraph parakeet parallax parallel parallelism paralyze parameter paramour paranoia paranoid parapet parasite
parasol parboil parcel parch parched pardon pared parent parental parentheses parenthesis parenthetical pares
parfait pariah paring parishes parity park parka parkour parkway parlay parley parlor parody parole parolee
paroxysm parquet parred parried parries parring parrot parrying pars parse parsec parsnip part partake partaken
parterre partial participant participate particle particular partisan partizan partner partook partway party
parvenu pas pashas passage passbook passel passenger passerby passionate passive passkey passport password past
pasta paste pastel pastern pastiche pastie pastiest pastime pastoral pastors pastrami pastry pasture patch
patchier patchy patella patellae patent paternal pates path pathetic pathogen pathological pathos pathway
pathways patient patina patinae patine patio patois patriot patrol patron pats patsies patted patter pattern
patties patting paucity paunch paunchy pauper pause pave pavilion pawed pawing pawl pawn pawnshop pawpaw paws
pay paycheck payday payee payload payoff paypal payroll paywall payware pct pea peace peach peacocks peafowl
peahen peak peaks peal peanut peanuts pear pearl pearlier pearls pears peasant peat pebble pebbly pecan peccary
pecked pecking pecks pecs pectin pectoral peculiar peculiarity pedagog pedagogy pedal pedalled pedant pedantic
pedantry peddle pederast pedestal pedicure pedigree pedlar peed peeing peekaboo peeked peeking peeks peeled
peeling peels peep peephole peer peerage pees peeve peevish peewee pegged pegging pegs pekoe pelagic pelican
pellagra pellet pellucid pelt pelves pelvic pelvis penal penalize penalty penchant pencil pend pendant pendent
pendulum penes penguin penile penis penitent penknife penlight penlite pennant penned pennies penning pennon
pens pensive pent pentagon penultimate penury peon peonage peony people pep pepped pepper peppercorn peppermint
peppery peppier peppiest pepping peppy pepsin peptic per percale perceive percent percentage percentile perch
perches perfect perfectionism perfidy perforce perform perfume perfumed perhaps perigee peril perilled perilous
period periodic periodical perish periwig perjure perjury perk perkier perkiest perky perm permanent permeate
permissive permit permitted permitting permute peroxide perpetual perpetuity perplex persevering persian
persimmon persist persistent person persona personae personal personality personalize perspective perspire
persuade pert pertain pertest pertinent perturb perusal peruse pervade perverse pervert peseta peskier peskiest
pesky peso pessimal pessimistic pest pestle petal petard petiole petite petrel petrify petrol pets petted
pettier pettiest pettifog pettily petting petulant petunia pewee pews pewter peyote phage phalanx phalli phallic
phallus phantasm phantasy phantom pharaoh pharmacy pharynx phase pheasant phenomenon phial philosopher
philosophical philosophy philter phish phishing phlegm phloem phlox phobia phobic phoebes phoenix phone phoneme
phonemic phonetic phoney phonic phonier phoniest phony phooey phosphor photo photographic photography photon
photoshop phrasal phrase phyla phylum physic physical physics physique pianist piano piazzas piazze pica picante
picayune piccolos pick pickax pickaxe pickerel picket pickier pickiest pickled pickles pickling pickup picky
picnic picture piddle pidgin pie piebald piece piecemeal pied pier pierced pierces piercing piety piffle pigeons
pigged piggier piggiest pigging piggish piggy piglet pigmy pigpen pigs pigskin pigsty pigtail piing piked piker
pikes piking pilaf pilaff pilaster pilau pilaw pilchard pile pileup pilfer pilgrims pill pillage pillar pillbox
pillion pillory pillowed pillows pilot pimento pimiento pimp pimple pimplier pin pinafore pinball pincer pinch
pine pineapple ping pinhead pinhole pinion pink pinkest pinkeye pinkish pinky pinnacle pinnate pinned pinning
pinochle pinpoint pinprick pint pintoes pintos pinup pinwheel pioneer pious pip pipe pipeline pipit pipped
pipping pippins piquancy piquant pique piracy piranha pirate piss pistachio pistil pistol piston pit pitch
pitchman pitchmen piteous pitfall pith pithier pithiest pithily pithy piton pitted pitting pity pivot pivotal
pixel pixie pixy pizazz pizza pizzazz pizzeria pkg placard placate place placebo placeholder placenta placid
placket plague plaice plaid plain plainest plaint plait plan planar plane planet plangent planked planking
planks plankton planned planner planning plant plantain planting plaque plasma plaster plastic plate plateau
plateaux platelet platen plates platform platinum platonic platoon platter platypi platypus plaudit play playact
playback playbill playboy playgoer playground playlist playmate playoff playpen playroom playwright plaza plea
plead pleas pleasantries please pleasure pleat plebeian plectra plectrum pled pledge plenary plenty plethora
pleurisy plexus pliancy pliant plied pliers plies plight plinth plod plodded plodder plodding plonk plop plopped
plopping plot plotted plotter plotting plough plover plow plowmen ploys pluck pluckier plucky plug plugged
plugging plugin plum plumage plumb plume plummet plump plumpest plunder plunge plunk plural plus plush plushest
plushier plushy plusses ply plywood poach pock pocket pockmark pod podcast podded podding podia podiatry podium
poem poesy poet poetess poetic poetical poetry pogrom poignant point pointier pointy poise poison poke pokey
pokier pokiest poky polar polarity polarize pole polecat polemic polestar police policy polio polish politely
politer politest politic political politico polity polka poll pollen polliwog pollster pollute pollywog polonium
pols poltroon polygamy polyglot polygon polymath polymer polyp pomade pomegranate pommel pomp pompom pompon
pompous poncho pond pondered pone poniard pontiac pontiff pontoon pony ponytail pooch poodle pooh pool poop
poorer poorest poorly pop popcorn popgun popinjay poplar poplin popover poppa popped popping poppy populace
popular popularity populate populism populist populous porcelain porches porcine pore pork porn porno porosity
porous porphyry porpoise porridge porsche port portage portal portend portent porthole portico portlier portrait
portray portuguese pose poseur posh poshest posit positive positron posse possess possessive possum post postage
postal postbox postcard postcode postdate postdoc postlude postman postmark postmen postmortem postpaid postpone
postscript posture postwar posy pot potash potato potatoes potbelly potency potent potential pothole pothook
potion potluck potpie potsherd potshot pottage potted pottered potters pottery pottier pottiest potting potty
pouch poultice poultry pounce pounded pounding poured pouring pours pout poverty powder powdery power powerpoint
powwow poxes practical practice practise prairie praised praises praising praline pram prance prank prate
pratfall prattle prawn prawns prayed prayer praying prays preach preachy preamble precede precedent precept
precinct precise preclude precursors predate predator predecessor predefined predicate predict predictor
predominantly preempt preemptive preen preexist preexisting prefab preface prefect prefer preferentially
preferred prefix pregnant preheat prejudge prejudice prejudicial prelate preliminary prelude premature premier
premiere premise premiss premium prenatal prenup prep prepackaged prepaid preparatory prepare prepay prepped
preppie prepping preppy prequel prerequisite pres presage present preserve preset preside president press
pressmen pressure prestige prestigious presto presumed presumes preteen pretend pretense preterit pretext
prettier prettify prettily pretty pretzel prevail prevent preview previous prevue prewar prey priced prices
pricey pricier priciest pricing prick prickle prickly pricy pride pried pries priestly priests prig priggish
prim primacy primal primarily primary primate primates prime primeval primitive primmer primmest primordial
primp prince princess principal principle print printout prior prioress prioritize priority priory prism prison
prissier prissy pristine prithee privacy private privet privier priviest privilege privy prize pro proactive
probabilistic probate probe probity problem problematic procedure proceed process processor proclaim
procrastinated proctors procure prod prodded prodding prodigal prodigy produce product productive productivity
prof profane profanity profess professional professor proffer profile profit proforma profound profuse progeny
program programme progress progressive prohibit project prolific prolix prolog prologue prolong prominent
promiscuous promise promo promote prompt proms pron prone prong pronoun pronounce pronto proof proofreading prop
propagate propane propel property prophecy prophesy prophet proposal propose propound propped propping
proprietary proprietor prorate prosaic prose prosier prosiest prosody prospect prospective prospers prostate
prosy protean protect protective protector protein protest protocol proton prototype protozoa protract protrude
proud proudest proudly prove proven proverb provide provisional proviso provoke provosts prow prowess prowl
proximity proxy prude prudery prudish prune prurient prying psalm psalmist pseudo pseudonym pshaw psst psych
psyche psychedelic psychic psycho ptomaine pub puberty pubic public publican publicity publicize publish puck
puckish pudding puddle pudgier pudgiest pudgy pueblo puerile puff puffball puffier puffiest puffin puffy
pugilism pugilist pugs puke pull pullback pullet pulleys pullout pullover pulp pulpier pulpiest pulpit pulpy
pulsar pulsate pulse pumas pumice pummel pump pumpkin punch punchier punchy punctual puncture pundit pungency
pungent punier puniest punish punitive punk punkest punned punning puns punster punt puny pup pupa pupae pupal
pupil pupped puppet puppeteer puppetry pupping puppy purblind purchase pure purebred puree purest purge purifier
purify purism purist puritan purl purloin purple purplest purplish purport purporting purpose purposefully purr
purse pursuant pursue pursuit purulent purvey purveyor purview push pushcart pushier pushiest pushover pushup
pushy puss pussier pussiest pussy pussycat pustule put putative putrefy putrid putsch putt putting putty puzzle
puzzled pwned pwning pwns pygmy pylon pyorrhea pyramid pyre pyrite python pyx quack quackery quad quadrant
quadratic quaff quagmire quahaug quahog quail quaint quake qualifier qualify quality qualm quandary quanta
quantified quantifiers quantify quantifying quantitative quantity quantum quarantine quark quarrel quarrelsome
quarry quart quarter quartet quartets quarto quartz quasar quash quasi quatrain quaver quavery quay queasier
queasily queasy queen queer queerest quell quench querulous query ques quest queue quibble quiche quick quicken
quickest quickie quid quiescent quiet quietest quietude quietus quills quilt quince quine quinine quintessential
quintet quip quipped quipping quire quirked quirkier quirking quirks quirky quisling quit quite quitted quitter
quitting quiver quixotic quiz quizzed quizzes quizzing quoit quondam quorum quota quote quoth quotient rabbi
rabbit rabble rabid rabies raccoon race raceme raceway racial racier raciest racily racism racist rack racket
racoon racquet racy radar radial radiant radiate radiator radical radically radii radio radish radium radius
radon raffia raffish raffle raft raga rage ragged raggedy ragging raglan ragout rags ragtag ragtime ragweed raid
rail raillery railroad rails railway rain rainbow rainbows raincoat raindrop rainfall rainier rainiest rainy
raise raisin rajah rajas rake rakish rally ramble ramify rammed ramming ramp rampage rampant rampart ramrod rams
ran ranch rancid rancor randier randiest random randomize rang range rangier rangiest rangy rank rankest rankle
ransack ransomed ransoms rant rapacity rape rapid rapidest rapidity rapier rapine rapist rapped rapper rapping
rapport raps rapt rapture rare rarefy rarest rarity rascal rasher rashes rashest rashly rasp raspberry raspier
raspiest raspy raster ratchet rate rather ratify ratio ration rational rationale rats rattan ratted rattier
rattiest ratting rattle rattrap ratty raucous raunchy ravage rave ravel ravelled raven ravenous ravine ravioli
ravished ravishes raw rawboned rawest rawhide rayon raze razor razz reach react reactivate reactive reactor read
readier readiest readily readjust readmit readout ready reaffirm reagent real realest realign realism realist
realistic realistically reality realize reallocate realm realtor realty reamed reamer reaming reap reappear
reappears reapply rear rearm rearmost rearrange rearward reason reassemble reassert reassess reassign reassure
reawaken rebate rebel rebelled rebind rebirth reborn rebound rebroadcast rebuff rebuild rebuilt rebuke rebus
rebut rebuttal rebutted recall recant recap recapped recast recd recede receipt receive recent receptive
receptor recess recharge recheck recipe recipient reciprocal recital recite reckon reckons reclaim recline
recluse recognize recoil recommend recompile reconcile reconfigure reconnect reconsider reconstruct recopy
record recount recoup recourse recover recovery recreant recreate recruit recta rectal rectangle rectangular
rectify rectors rectory rectum recur recurred recurs recursive recycle red redcap redcoat reddened reddens
redder reddest reddish redeem redefine redeploy redesign redhead redid redirect redistribute redistributor
redneck redo redolent redone redouble redoubt redound redraft redraw redrawn redress redrew redskin reduce
redundancy redundant redwood reedier reediest reeds reef reek reelect reeled reeling reels reemerge reenact
reenlist reenter reentered reentry reestablish reevaluated reeved reeving ref referee referent referential
referral referred referring reffed reffing refile refill refine refinery refinish refit refitted reflect
reflective reflex reflexive refocus reforest reform reformat reformatted reformed refract refrain refresh refuel
refuge refugee refund refusal refuse refute regain regal regale regalia regard regatta regency regenerate regent
regents regexp reggae regicide regime regimen region regional register registry regress regret regroup regular
regularize regulate rehab rehabbed rehash rehearse reheat rehi rehire reign reimpose rein reindeer reinsert
reinstall reinstate reinterpreting reinvent reinvest reissue reject rejoice rejoin rekindle relabel relaid
relapse relate relative relax relaxant relay relearn release relegate relent relevant reliant relic relief
relieve religion religious relinquish relish relive reload relocate rely remade remain remainder remake remand
remark remarry rematch remedial remedy remember remind remiss remit remits remitted remnant remodel remorse
remote remotest remount removal remove renal rename rend render rendezvous renegade renege renegotiate renew
renewal rennet renounce renovate renown rent rental renumber renumbered renumbering reoccupy reoccur reopen
reorder reorg reorganize rep repackaged repaid repaint repair repartee repast repay repeal repeat repel repelled
repent repentant repetitive rephrase replace replay replete replica replicate report repose repository represent
representative repress reprieve reprint reprisal reprise reproach reprocess reproduce reproof reprove reptile
republic republish repulse repute request requiem require requisite requital requite reran reread reroute
rerouted rerun rerunning resale reschedule rescind rescue research resell resemble resend resent reserve reset
resetting resettle reshuffled reside resident residual residue resign resigning resilient resin resinous resist
resistant resistor resold resolute resolve resonant resonate resort resound resource resp respect respective
respell respelt respire respite respond response responsive rest restart restate restive restock restore
restrain restrict restrictive restroom restructure restudy resubmit result resultant resume resupply resurrect
retail retailers retain retake retaken retard retch retell rethink reticent retina retinae retinal retinue
retire retiree retold retook retool retort retouch retrace retract retrain retread retreat retrench retrial
retrieval retrieve retroactively retrod retrofit retry return returnee retweet retype reunify reunion reunite
reuse rev revalue revamp reveal reveille revel revelled reveller revelry revenge revenue revered reverend
reverent reveres reverie revering reversal reverse revert revery review revile revise revisit revival revive
revivify revoke revolt revolutionary revolutionize revolve revue revved revving reward rewarding rewards rewind
rewire reword rework rewound rewrite rewritten rewrote rhapsody rheas rheostat rhetoric rhetorical rheum rheumy
rhino rhinoceros rhizome rhodium rhombi rhomboid rhombus rhubarb rhyme rhymes rhythm rhythmic ribald ribaldry
ribbed ribbing ribbon ribs rice rich richest ricked rickets rickety ricking ricksha rickshaw ricochet ricotta
rid ridded ridden ridding riddled riddles riddling ride ridge ridicule rifer rifest riff riffled riffles
riffling riffraff rifle rifleman riflemen rift rig rigged rigging right rightest rightist rightmost rigid
rigidity rigor rigorous rile rill rimed rimes riming rimmed rimming rims rind ringed ringers ringing ringlet
rings ringside ringtone ringworm rink rinse riot riotous rip ripe ripen ripest ripoff riposte ripped ripper
ripping ripple ripsaw rise risen riser rises risk riskier riskiest risky rite ritual ritzier ritziest ritzy
rival rivalled rivalry riven river riverbed rivet rivetted rivulet roached roaches roaching road roadbed
roadkill roadshow roadside roadster roadway roadwork roam roans roar roast roasted rob robbed robber robbery
robbing robe robin robocall robot robotic robust rock rocket rocketry rockier rockiest rocks rococo rod rode
rodent rodeo roebucks roentgen roes rogue roguery roguish roil roister role rollback rolled rollers rollick
rolling rolls roman romantic romp roods roofed roofer roofing roofs rooftop rooked rookery rookie rooking room
roomier roomiest roommate roomy roost root rope rosary rose roseate rosebud rosebush rosettes rosewood rosiest
rosily rosin roster rostra rostrum rot rotary rotate rote rotor rotted rotten rotting rotund rotunda rouge rough
roughage roughen roughest roulette round roundabout roundest roundish roundup roused rouses rousing rout route
routine rove rover row rowboat rowdier rowdiest rowdy rowdyism rowel rowelled royal royalist royalty rpm rps
rubbed rubber rubbery rubbing rubbish rubbishy rubble rubdown rube rubella rubicund rubier rubiest rubles rubric
rubs ruby rucksack ruckus rudder ruddier ruddiest ruddy rudely ruder rudest rudimentary rued rues ruffed ruffian
ruffing ruffle ruffs rugby rugged rugrat rugs ruin ruined ruing ruinous rule rumba rumble ruminant ruminate
rummage rummer rummest rummy rumor rumored rump rumple rumpus rums run runabout runaway rundown rung runic
runnel runner runnier runniest running runny runoff runt runway rupee rupture rural ruse rushed rushes rusks
russet russian rust rustic rustier rustiest rustle rusty rutabaga ruts rutted rutting sabers sable sabotage
saboteur sabre sachem sachet sacked sacking sacred sacrificing sacristy sacs sad sadden sadder saddest saddle
sadism sadist sadistic safari safe safeguard safest safety safflower saffrons sagacity sagas sage sagest sagged
sagging sago sags saguaro sahib said sail sailboat sailfish sailor saintly saints saith sake salaam salads
salamis salary sale salesman salesmen salient saline salinity saliva salivary salivate sallied sallies sallow
sallying salmon salon saloon salsa salt saltest saltier saltiest saltine salty salutary salute salvage salvaged
salve salvoes salvos sambaed sambaing sambas same samizdat samovar sampan sample samsung samurai sancta sanctify
sanctity sanctum sand sandal sandbag sandbank sandbar sandbox sandhog sandier sandiest sandlot sandmen sandwich
sanely saner sanest sanguine sanitary sanitize sanity sank sans sanserif sap sapient sapling sapped sapphire
sappier sappiest sapping sappy sarape sarcasm sarcastic sarcoma sardine sardines sardonic saree saris sarong
sash sashay sassed sasses sassier sassiest sassing sassy sat satanic satanism satay satchel sate sateen satiate
satiety satin satiny satire satirist satirize satisfactory satisfy satrap saturate saturated saturating satyr
sauce saucepan sauciest saucily saucy sauna saunter sausage sausages sauted savaged savagely savager savagery
savages savagest savaging savannah savannas savants save savings savior saviour savor savorier savory savvier
savviest savvy saw sawdust sawhorse sawmill sawn sax say scab scabbard scabbed scabbier scabbing scabby scabies
scabrous scad scaffold scaffolding scaffolds scag scagged scalar scalawag scald scale scalene scalier scaliest
scallion scallop scallops scalp scalpel scaly scam scammed scammer scamming scamp scampi scan scandal scanned
scanner scanning scant scantest scantier scantily scanty scapula scapulae scar scarab scarce scarcest scarcity
scare scared scarf scarier scariest scarify scarred scarring scarves scary scat scathing scatological scatted
scatter scatting scavenge scenario scene scenery scenic scent scented scepter schedule schema scheme scherzi
scherzo schism schist schizoid schlep schlepp schlock schlocky schmaltz schmalz schmalzy schmooze schmuck
schnapps scholar school schooner schrod schtick schuss schwa sciatic sciatica scientific scientist scimitar
scion scissor scissors scoff scofflaw scold scollop sconce scone scoop scoot scope scorch score scorecard scorn
scorpion scotch scottish scour scourge scout scow scowl scrabble scraggly scram scramble scrammed scrap scrape
scrapped scrappy scratch scratchy scrawl scrawny scream screech screechy screen screenplay screenshot screw
screwier screwy scribble scribe scrimp scrip script scrod scrofula scrog scroll scrooge scrota scrotum scrounge
scrub scrubbed scrubber scrubby scruff scruffy scrunch scrunchy scruple scrutiny scuba scud scudded scudding
scuff scuffle sculled scullery sculling scullion sculls sculpt sculptor sculpture scum scumbag scummed scummier
scumming scummy scupper scurf scurfy scurried scurries scurvier scurvy scuttle scuzzier scuzzy scythe sea seabed
seabird seaboard seacoast seafarer seafood seagoing seal sealant sealed sealskin seam seamen seamier seamiest
seamy seaplane seaport sear search seascape seashell seashore seasick seaside season seasonal seat seaward
seaway seaweed sec secede seclude second secondarily secondary secrecy secret secrete sect sector secular secure
securest security secy sedan sedate sedatest sedative sedge seduce sedulous see seed seedier seediest seedling
seek seem seemingly seemlier seen seep seepage seer seesaw seethe segfault segregate segue seismic seize seizure
seldom select selective selector selenium self selfie selfish selfsame sell selloff sellout selvage selvedge
selves semantic semantically semaphore semen semester semi semicolon seminal seminar seminary semitone senate
senator send senile senility senior sense sensitive sensitivity sensor sensory sensual sensuous sent sentient
sentimental sentinel sentry sepal separate separator sepia sepsis septa septet septette septic septum sequel
sequential sequin sequitur sequoia seraglio serape seraph seraphic seraphim sere serenade serene serenest serest
serf serfdom sergeant serial serialize series serious sermon serous serpent serpentine serrated serried serum
servant serve service servile servo sesame set setback settee setter setting settled settler settling setup
seven seventh seventy sever several severely severest severity sewage sewed sewer sewerage sewing sewn sews sex
sexier sexiest sexily sexism sexist sexpot sextant sextet sextette sexting sextons sexual sexy shabbier shabbily
shabby shack shackle shaded shades shadier shadiest shading shadow shadowy shads shady shaft shag shagged
shaggier shagging shaggy shahs shaikhs shaken shakers shakes shakeup shakier shakiest shakily shaking shaky
shale shall shallot shallow shalt sham shaman shamble shame shammed shamming shammy shampoo shamrock shandy
shanghai shantung shanty shape shard share sharia shariah shark sharp sharpen sharpest shat shatter shave shaven
shawl shaykh she sheaf shear sheath sheathe sheave shebang shed shedding sheen sheep sheepdog sheepish sheerest
sheet sheik sheikdom sheikhs shekel shelf shell shellac shelter shelve sherbert sherbet sherd sheriff sherries
shibboleth shied shield shies shift shiftier shiftily shifty shiitake shill shim shimmed shimmer shimmering
shimmery shimming shimmy shinbone shindig shined shiner shines shingle shinier shiniest shinned shinning shinny
shins ship shipload shipmate shipped shipper shipping shipyard shires shirked shirker shirking shirks shirr
shirt shit shittier shitting shitty shivered shivery shlemiel shlep shlepp shlock shlocky shoal shock shocked
shod shodden shoddier shoddily shoddy shoe shoehorn shoelace shoes shogun shone shoo shoon shoot shootout shop
shopify shoplift shopped shopper shopping shoptalk shopworn shore shorn short shortage shortcoming shortcut
shorten shortest shortfall shorthand shortish shot shotgun should shout shove shovel show showbiz showboat
showcase showcased showcases showdown showery showgirl showier showiest showily showman showmen shown showoff
showroom showy shrank shrapnel shred shredded shredder shrew shrewd shrewish shriek shrift shrike shrill shrilly
shrimp shrine shrink shrive shrivel shriven shroud shrove shrub shrubby shrug shrugged shrunk shrunken shtick
shtik shucked shucking shucks shudder shuffle shunned shunning shuns shunt shush shut shutdown shuteye shutout
shutter shutting shuttle shyer shyest shying shyly shyster siberian sibilant sibling sibyls sic sick sickbed
sicken sickest sickle sicklier side sidearm sidebar sidecar sidekick sideline sidelong sidereal sideshow
sidestep sidewalk sidewall sideways sidewise sidle siege sierra siesta sieve sift sigh sight sigma sign signal
signalled signalling signature signet significant signify signpost silage silent silica silicate silicon
silicone silk silken silkier silkiest silkworm silky sillier silliest silly silo silt silvan silver silvery
simian similar similarity simile simmer simper simple simplest simplex simplicity simplify simplistic simply
simulate simulator simultaneous since sincerer sinecure sinew sinewy sing singe single singsong singular
sinister sinker sinkhole sinking sinks sinned sinner sinning sins sinuous sinus sip siphon sipped sipping sire
siren sirloin sirocco sirs sirup sis sisal sissier sissiest sissy sister sitar sitcom site sits sitter sitting
situate situated six sixteen sixth sixtieth sixty size sizzle skate skeet skein skeletal skeleton skeptic sketch
sketchy skew ski skid skidded skidding skiff skill skillet skim skimmed skimming skimp skimpier skimpy skin
skinhead skinned skinnier skinning skinny skip skipped skippers skipping skirmish skirt skit skitter skittish
skivvy skulk skull skullcap skunk sky skycap skydive skydove skyjack skylark skylight skyline skyward slab
slabbed slabbing slack slacken slackest slag slain slake slalom slam slammed slammer slamming slander slang
slangier slangy slant slap slapdash slapped slapping slash slat slated slather slattern slave slavery slavish
slaw slayer slaying slays sleaze sleazier sleazily sleazy sled sledded sledding sledged sledges sledging sleek
sleekest sleep sleepier sleepily sleepy sleet sleety sleeve sleigh slender slept sleuth slew slice slick
slickest slid slide slier sliest slight slily slim slime slimier slimiest slimmed slimmer slimmest slimming
slimy sling slink slinkier slinky slip slipknot slippage slipped slipper slippery slipping slipshod slit slither
slithery slitter slitting sliver slivered slob slobber sloe slog slogan slogged slogging sloop slop slope
slopped sloppier sloppily slopping sloppy slosh slot sloths slotted slotting slouch slouchy slough sloven slow
slowdown slowest slowpoke sludge slue slug sluggard slugged slugger slugging sluggish sluice slum slumber
slumdog slumlord slummed slummer slumming slump slung slunk slur slurp slurred slurring slush slushier slushy
slut sluttish slyer slyest slyly smack small smallest smallish smallpox smarmier smarmy smart smarten smartest
smash smashing smear smell smellier smelly smelt smidge smidgen smidgeon smidgin smile smileys smirch smirk
smite smithy smitten smocked smocking smocks smog smoggier smoggy smoke smokier smokiest smoky smolder smooch
smooth smoothie smoothy smote smother smoulder smudge smudgier smudgy smug smugger smuggest smuggle smurf smut
smuttier smutty snack snaffle snafu snag snagged snagging snail snake snakier snakiest snaky snap snapped
snapper snappier snapping snappish snappy snapshot snare snarf snark snarkier snarky snarl snarling snatch
snazzier snazzy sneak sneaker sneakier sneaking sneaky sneer sneeze snicker snide snidest sniff sniffle snifter
snigger snip snipe snipped snippet snippier snipping snippy snit snitch snivel sniveling snob snobbery snobbier
snobbish snobby snooker snoop snoopier snoopy snoot snootier snooty snooze snore snorkel snort snot snottier
snotty snout snow snowball snowdrop snowfall snowier snowiest snowman snowmen snowplow snowshed snowshoe
snowsuit snowy snub snubbed snubbing snuck snuff snuffbox snuffle snug snugged snugger snuggest snugging snuggle
soak soap soapbox soapier soapiest soapsuds soapy soar sob sobbed sobbing soberest sobriety soccer social
societal society sock socket sodas sodded sodden sodding sodium sodomite sodomy sods sofa soft softball soften
softest softie software softwood softy soggier soggiest soggily soggy soil sojourn solace solar solaria solarium
sold soldier sole solecism solemn solenoid soli solicit solid solidest solidify solidity solitary solitude solo
soloist sols solstice soluble solve solvency solvent somber sombre sombrero some somebody someday somehow
someone something sometime someway somewhat somewhere sonar sonata songbird songs songster sonic sonnet sonnies
sonority sonorous sons sony soon soonest soot sooth soothe sootier sootiest sooty sophism sophist sophisticated
sopped soppier soppiest sopping soppy sopranos sops sorbet sorcerer sorcery sordid sore sorehead sorest sorghum
sorority sorrel sorrier sorriest sorrow sorry sort sorta sortie sos sots sottish sough sought soul soulmate
sound soundest soundtrack soup soupier soupiest soupy sour source sourest sourpuss souse south southern southpaw
souvenir soviet sowed sower sowing sown sows sox soya soybean spa space spaceman spacemen spacey spacial spacier
spaciest spacious spacy spade spaghetti spake spam spammed spammer spamming span spandex spangle spaniel spanish
spank spanned spanner spanning spar spare sparest sparingly spark sparkled sparkler sparkles sparkling sparred
sparring sparrow sparse sparsest sparsity spartan spasm spastic spat spate spatial spatted spatter spatting
spatula spawn spay speak speakeasy speared spearing spearmint spec specced speccing special specialize specie
specific specifically specifier specify specimen specious specked specking speckle specks specter spectra
spectral spectrum speculative sped speech speed speedier speedily speedup speedway speedy spell spellchecker
spelt spend spent sperm spew sphere spherical spheroid sphinges sphinx spice spicier spiciest spicy spider
spidery spied spiel spiffier spiffy spigot spiked spikier spikiest spiking spiky spill spillage spillway spilt
spin spinach spinal spindle spindly spine spinet spinier spiniest spinners spinning spinoff spinster spiny
spiraea spiral spire spirea spirit spit spitball spite spitfire spitted spitting spittle spittoon splash splashy
splat splatted splatter splay spleen splendid splendor splice spline splint split splitting splodge splotch
splotchy splurge splutter spoil spoilage spoilt spoke spoken sponge spongier spongy sponsor spontaneous spoof
spook spooked spookier spooky spool spoon spoor sporadic sporadically spore sporran sport sportier sportive
sporty spot spotlight spotted spotter spottier spotting spotty spouse spout sprain sprang sprat sprawl spray
spread spreadsheet spree sprier spriest sprig spring springy sprinkles sprint sprite spritz sprocket sprout
sprouts spruce sprucest sprung spryer spryest spryly spud spume spumone spumoni spun spunk spunkier spunky spur
spurious spurn spurred spurring spurt sputter sputum spy spyglass spyware squab squabble squad squadron squalid
squall squalor squander square squarest squash squashy squat squatted squatter squaw squawk squeak squeaky
squeal squeegee squeeze squelch squid squiggle squiggly squint squinting squired squiring squirm squirmy
squirrel squirt squish squishy sriracha stab stabbed stabbing stability stabilize stable stablest stabs staccati
staccato stack stadia stadium staff stag stage stagger stagnant stagnate stagnated stagnating staid staidest
stain stained stair stairway stake stakeout stale stalest stalk stall stallion stalwart stamen stamina stammer
stamped stampede stamping stance stanch stand standard standardize standby standoff standout standpoint stank
stanza staph staple star starbucks starch starchy stardom stare starfish stargazers starker starkest starkly
starlet starlit starred starrier starring starry stars start startle startup starve stash stat state statesmen
static statically station statistic statistical statuary statue stature status statute statutory staunch stave
stay stdio stead steadier steadily steady steak steal stealing stealth stealthy steam steamier steamy steeds
steel steelier steely steep steepest steeple steer steerage steering steins stellar stem stemmed stemming stench
stencil stencils stent step stepdad stepmom steppe stepped stepping stepson stereo sterile sterling sterna
sternest sternly sterns sternum steroid stewards stewed stewing stews stick stickier stickpin stickup sticky
sties stiff stiffen stiffest stifle stigma stigmata stile stiletto still stillest stilt stimulate stimuli
stimulus sting stingier stingily stingray stingy stink stint stipend stipple stipulate stir stirred stirrer
stirring stirrup stitch stoat stockade stocked stockier stocking stocky stodgier stodgy stoic stoical stoicism
stoke stole stolen stolid stomach stomp stone stoney stonier stoniest stonily stony stood stooge stool stoop
stop stopcock stopgap stopover stoppage stopped stopper stopping storage store storeys storied stories stork
storm stormier stormily storybook stouter stoutest stoutly stove stow stowaway straddle strafe straggle straggly
straight straightened straightforward strained strainer strains straiten straits stranded strands strange
strangle strap strapped strata strategic strategy stratify stratum strawberries strawberry strawed strawing
straws stray streak streaky stream streamline street strength strengthen strep stress stretch stretchy strew
strewn striated stricken strict stridden stride strident strife strike string stringent stringy strip stripe
stripped stripper stripping stript strive striven strives strobe stroke stroll strong strop strophe stropped
strove structural structure strudel struggle strummed strumpet strums strung strut strutted stub stubbed
stubbier stubbing stubble stubbly stubborn stubby stucco stuck stud studded studding student studio studious
studlier study stuff stuffier stuffily stuffy stultify stumble stumped stumpier stumping stumps stumpy stun
stung stunk stunned stunning stunt stupefy stupendous stupid stupor sturdier sturdily sturdy stutter sty stye
style styli stylish stylist stylistic stylize stylus stymie stymying styptic suave suavest suavity sub subaru
subbed subbing subclass subdivided subdue subdued subgroup subhead subheading subhuman subj subject subjective
subjoin sublease sublet sublime submerge submerse submissive submit submitted submitter submitting subnormal
subordinate suborn subplot subpoena subprime subprograms subroutine subscribe subscript subsequent subset
subside subsidiary subsidy subsist subsoil subsonic subspace substantial substantiated substantive substitute
subsume subsystem subteen subtitle subtle subtlest subtlety subtly subtotal subtract suburb suburban suburbia
subvert subway succeed success successive successor succinct succinctly succor succumb such suchlike suck suckle
sucrose sudden suds sudsier sudsiest sudsy sued suede sues suffer suffice sufficient suffix suffrage suffuse
sugar sugarier sugary suggest suicidal suicide suing suit suitcase suite suitor sukiyaki sulfate sulfide sulfur
sulfuric sulk sulkier sulkiest sulkily sulky sullen sully sulphur sultanas sultans sultrier sultry sum sumac
sumach summarily summarize summary summed summer summery summing summit summitry summon sump sun sunbathe
sunbeam sunblock sunburn sunburnt sundae sunder sundial sundown sundry sunfish sunflower sunk sunken sunlamp
sunlight sunlit sunned sunnier sunniest sunning sunny sunrise sunroof sunset sunspot suntan sunup sup super
superb superego superficial superfluous superior superman supermen superscript supersede superuser supervised
supine supped supper supping supplant supplanted supple supplementary supplest supplier suppliers supply support
supportive suppose suppress supreme surcease sure surefire surest surety surf surface surfeit surge surgeon
surgery surgical surlier surliest surly surmise surmount surnames surpass surplice surplus surprise surreal
surrender surrey surrogate surround surtax survey surveyor survival survive survivor sushi suspect suspend
suspense suspicion suspicious sustain suture suzuki svelte sveltest swab swabbed swabbing swaddle swag swagged
swagger swagging swains swallowed swallowing swallows swam swamis swamp swampier swampy swan swanked swanker
swankest swankier swanking swanks swanky swap swapped swapping sward swarm swarthy swash swastika swat swatch
swath swathe swatted swatter swatting sway swear sweater sweatier sweating sweats sweaty swedish sweep sweet
sweeten sweeter sweetest sweetie sweetish swell swellest swelter swept swerve swift swiftest swig swigged
swigging swill swim swimmer swimming swimsuit swindled swindler swindles swine swing swinish swipe swirl swirly
swish swishest swiss switch switchboard swivel swizzle swizzling swollen swoon swoop swop swopped swopping sword
swordfish swords swore sworn swum swung sybarite sycamore syllabi syllabic syllabus sylph sylvan symbol symbolic
symbolically symmetric symmetrical symmetry sympathy symphony symposia symptom synagog synapse sync synch
synchronize synchronous syndicate syndrome synergistic synergy synod synonym synonymous synopses synopsis
syntactic syntactically syntax synthesize synthetic synthetically syphilis syphon syringe syrup syrupy sysadmin
sysop system systematic systematically systemic systolic tab tabbed tabbing tabby table tableau tableaux tablet
tablets tabloid taboo tabu tabular tabulate tacit tacitly taciturn tack tacked tackier tackiest tackle tacky
tacos tact tactic tactical tactile tadpole tads taffeta taffy tag tagged tagging tail tailcoat tailgate tailor
tailpipe tailspin tailwind taint take taken takeoff takeout takeover talc tale talent talisman talk talkative
taller tallest tallow tally tallyho talons tamales tamarind tame tamest tamp tamper tampon tams tanager tandem
tangelo tangent tangible tangier tangiest tangle tango tangs tangy tankard tanked tanker tanking tanks tanned
tanners tannery tannest tannin tanning tans tansy tantrum tap tape tapestry tapeworm tapioca tapir tapped
tapping taproom taproot tar tarball tardier tardiest tardily tardy target tariff tarmac tarnish taros tarot tarp
tarpon tarragon tarred tarrier tarriest tarring tarry tartan tartar tartest tartly tarts taser task tassel taste
tastier tastiest tasty tats tatted tatter tattered tatting tattle tattoo tatty taught taunt taupe taut tautest
tautological tavern tawdrier tawdry tawnier tawniest tax taxi taxicab taxonomy taxpayer taxying tbs tbsp tea
teabag teach teacup teak teal tealight team teammate teamster teamwork teapot tear teardrop teargas tearier
teariest tearoom teary tease teasel teaspoon teat teatime teazel teazle tech technical technique techno
technological tedious tedium tee teed teem teeming teen teenage teenier teeniest teensier teensy teeny teepee
teetered teeth teethe teetotal tel telecast telegram telegraph telemetry telephone telethon teletype televise
telex tell telltale telnet temblor temerity temp tempera tempering tempest tempi template temple tempo temporal
temporarily temporary tempt tempting tempura ten tenacity tenancy tenant tend tendency tendon tendril tenet
tenfold tennis tenon tenor tenpin tense tensest tensile tensor tent tentacle tentative tenth tenuous tenure
tepee tepid tequilas terabit terabyte term terminal terminate terminator terminus termite tern terrace terrain
terrapin terraria terrier terrific terrify territory terror terse tersest tertiary tesla test testate testicle
testier testiest testify testily testis testy tetanus tether text textbook textile textual textural texture
thalami thalamus thallium than thank thanksgiving that thatch thawed thawing thaws the theater theatre thee
theft their theism theist theistic them thematic theme themselves then thence theorem theoretical theorist
theorize theory therapy there thereabouts thereafter thereby therefore therein thereof thereon thereto thermal
thermos thesauri these thesis thespian theta they thiamin thiamine thick thicken thickest thicket thickset thief
thieve thievery thievish thigh thimble thin thine thing think thinned thinner thinnest thinning third thirst
thirsty thirteen thirty this thistle thither thongs thoraces thoracic thorax thorium thornier thorns thorny
thorough those though thought thous thousand thraldom thrall thrashed thrashes thrashing thread threat threaten
threatened three threnody thresh threshold threw thrice thrifts thrifty thrill thrive thriven throat throaty
throb throbbed throe throne throng throttle through throughout throughput throve throw thrown thru thrum
thrummed thrush thrust thruway thud thudded thudding thug thumb thump thunder thunk thus thwack thwart thyme
thymi thymus thyroid thyself tiaras tibia tibiae tick ticket tickle ticklish tics tidal tidbit tide tidier
tidiest tidily tidy tie tied tier tiff tiger tight tighten tightest tightwad tigress tike tilde tile tillage
tilled tillers tilling tills tilt timber timbre time timelier timeline timestamp timeworn timezone timid
timidest timidity timorous timpani tincture tinder tine tinfoil tinge tingled tingles tingling tingly tings
tinier tiniest tinkered tinkering tinkers tinkle tinned tinnier tinniest tinning tinny tins tinsel tinsmith tint
tinted tints tiny tip tipi tipped tipper tipping tipple tipsier tipsiest tipsily tipster tipsy tiptoe tiptop
tirade tire tiredest tiresome tiro tissue titan titanic titanium titbit tithe title titmice titmouse tits titter
tittles titular tizzy toad toady toast toastier toasty tobacco toboggan tocsin today toddle toddy toed toehold
toeing toenail toes toffee toffy tofu toga togae together toggle togs toil toilet toiletry toilette toilsome
toke token tokenism told tolerant tolerate toll tollgate tomahawk tomato tomatoes tomb tomboy tomcat tomorrow
tonal tonality tone tongs tongue tongues tonic tonier toniest tonight tonnage tonne tons tonsil tonsure too took
tool toolbar toolbox toolkit toot tooth toothier toothy toots top topaz topcoat topic topical topknot topmast
topmost topography topological topped toppings topple topsail topside topsoil toque torch toreador torn tornado
torpedo torpid torpor torque torrent torrid tors torsi torso tort torte tortilla tortoise tortuous torture torus
toss tossup tost tot total totality totalled tote totem totemic totted totter totting toucan touch touchier
touchy tough toughen toughest toupee tour tourism tourist tourney tousle tout toward towed towel towelled towels
tower towhead towing town townsman townsmen towpath tows toxemia toxic toxicity toxin toyed toying toyota toys
trace tracery trachea tracheae track tract tractor trade trademark traduce traffic tragedy tragic trail trailer
trailing train trainee traipse trait traitor trammed trammels tramming tramp trample trampoline trams trance
tranquil trans transact transept transfer transferred transferring transfix transform transient transit
transitive transitory translate translator translucent transmit transmitted transmitter transmitting transmuting
transom transparency transparent transplant transport transpose transverse trap trapdoor trapeze trapped trapper
trapping trash trashcan trashier trashy trauma traumata travail travel travelling travelog traverse travesty
trawl tray treacle tread treadle treas treason treasure treasury treat treatise treaty treble tree treetop
trefoil trek trekked trekking trellis tremble tremolo tremor trench trend trendier trendy trespass tress trestle
triad triage trial triangle triangular tribal tribe tribunal tribune tribute triceps trick trickery trickier
trickiest trickle tricky tricolor tricycle trident tried tries trifecta trifle trig trigger trike trill trillion
trilogy trim trimaran trimmed trimmer trimmest trimming trinity trinket trio trip tripe triple triplet tripod
tripos tripped tripping triptych trisect trite tritest triumph trivet trivia trivial trochee trod trodden troika
troll trolley trollop trolly trombone tromp tron troop tropes trophy tropic tropical tropism trot troth trotted
trotters trotting trouble troubleshoot troublesome trough trounce trouped trouper troupes trouping trouser
trouts trowel truancy truant truce truck truckle truckload trudge true truest truffle truism truly trumped
trumpery trumpet trumping trumps truncate trundle trunk trussed trusses trussing trust trustee trustees trustier
trusties trustworthy truth try tryout tryst tsar tsarina tsunami ttys tubas tubbier tubbiest tubby tube tubercle
tuberous tubs tubular tucked tuckered tuckers tucking tucks tuft tug tugboat tugged tugging tulip tulle tumble
tumbleweed tumbrel tumbril tumid tummy tumor tumult tuna tundra tune tungsten tunic tunnel tunny tuns turban
turbid turbine turbojet turbot turbulent turd tureen turf turgid turkey turkish turmeric turmoil turn turnaround
turncoat turnip turnips turnkey turnoff turnout turnover turnpike turquoise turret turtle turves tush tusk
tussle tussock tutelage tutor tutorial tutus tux tuxedo twaddle twain twang tweak twee tweedier tweeds tweet
tweezers twelfth twelve twenty twerk twerp twice twiddle twiddling twig twigged twiggier twigging twiggy
twilight twill twin twine twinge twink twinkle twinned twinning twirl twist twisted twister twit twitch twitted
twitter twitting two twofer twofold twosome tycoon tying tyke tympana tympanum type typecast typecasting
typecasts typeface typescript typeset typesetting typewriter typhoid typhoon typhus typical typify typist typo
typographical typography tyranny tyrant tyro tzar tzarina ubiquitous ubiquity ubuntu udder ugh uglier ugliest
ugly ukelele ukulele ulcer ulcerate ulcerous ulna ulnae ulterior ultimata ultimate ultra ululate umbel umber
umbilici umbrage umbrella umiak umlaut ump umpire umpteen unabated unable unaccompanied unacknowledged
unaffected unafraid unaided unaltered unambiguous unanimous unanswered unappreciated unarmed unasked unattended
unaware unbalanced unbar unbarred unbeaten unbelief unbend unbent unbiased unbidden unbind unblock unblocking
unbolt unborn unbosom unbound unbranded unbroken unbuckle unburden unbutton uncalled uncanny uncaring uncased
uncertain unchanged unchecked uncivil unclasp unclassified uncle unclean unclear unclothe uncoil uncommitted
uncommon uncompleted uncompressed unconscious uncontrolled uncooked uncork uncouple uncouth uncover uncovered
unctuous uncut undated undeclared undefined under underact underage underarm underbid undercut underdog underfed
underflow undergo underground underlay underlie underlies underline underlying undermining underneath underpay
underpin underscore undersea understand understated understood undertow underused undetected undid undies undo
undocumented undone undoubtedly undress undue undulant undulate unduly undying unearned unearth unease uneasier
uneasily uneasy uneaten unedited unending unequal unerring uneven unexpected unfair unfamiliar unfasten unfetter
unfilled unfinished unfit unfitted unfold unforeseen unformed unfortunate unfriend unfriendly unfrock unfunny
unfurl ungainly ungodly unguarded unguent ungulate unhand unhanded unhappy unharmed unhealthy unheard unheeded
unhinge unhitch unholier unholy unhook unhorse unhurt unicorn unicycle uniform unify unimplemented unimportant
uninitiated uninstall unintended uninteresting uninterpreted union unionize unique uniquest unisex unison unit
unitary unite unity universal universality universe university unjust unkempt unkind unknown unlabeled unlace
unlatch unleaded unlearn unleash unleashing unless unlike unlimited unlisted unload unlock unloose unloved
unlucky unmade unmake unman unmanned unmarked unmask unmatched unmissed unmodified unmoral unmoved unnamed
unnatural unnecessarily unnecessary unneeded unnerve unnoticed unnumbered unofficial unopened unpack unpaid
unparalleled unpaved unpick unpin unpinned unpleasant unplug unpopular unprivileged unprofessional unprotected
unproved unproven unpublished unpunished unqualified unquote unravel unread unready unreal unrealistic
unregistered unrelated unreleased unreserved unresolved unresponsive unrest unrestricted unrewarding unripe
unripest unroll unrulier unruly unsaddle unsafe unsafest unsaid unsalted unsatisfied unsaturated unsavory unsay
unscrew unseal unseat unseeing unseemly unseen unselfish unsent unset unsettle unshaven unsightly unsigned
unsnap unsnarl unsold unsolicited unsolved unsound unspecified unspoilt unspoken unstated unsteady unstop
unstructured unstrung unstuck unsubscribe unsubtle unsuccessfully unsuited unsung unsupported unsure
unsuspecting untamed untangle untapped untaught untested untidier untidy untie until untimely untiring untitled
unto untold untouched untoward untried untrue untruest untrustworthy untruth untwist untying unused unusual
unveil unvoiced unwanted unwarier unwarranted unwary unwashed unwed unwelcome unwell unwieldy unwilling unwind
unwise unwisest unwonted unworthy unwound unwrap unwrapped unwrapping unwritten unzip unzipped unzipping upbeat
upbraid upchuck upcoming update updraft upend upfront upgrade upheaval upheld uphill uphold upkeep upland uplift
upload upmarket upon upped upper uppercase uppercut upping uppity upraise upright uprising uproar uproot ups
upscale upset upshot upside upstage upstairs upstart upstate upstream upsurge upswing uptake uptight uptown
upturn upward upwards uranium urban urbane urbanest urbanity urbanize urchin urea urethra urethrae urge urgency
urgent uric urinal urinary urinate urine urn urology usability usable usage use used user username ushered
ushering ushers using usual usurer usurious usurp usury utensil uteri uterine uterus utility utilize utmost
utopia utopian uttered uttering utterly utters uvula uvulae uvular vacancy vacant vacate vaccine vacua vacuity
vacuous vacuum vagabond vagaries vagary vagina vaginae vaginal vagrancy vagrant vague vaguest vain vainest vales
valet valiant valid validate validity valise valley valor valorous value valve vamoose vamp vampire vanadium
vandals vane vanguard vanilla vanish vanity vanned vanning vanquish vantage vape vapid vapidity vapor vaporize
vaporous var variant variate varicose variety various varlet varmint varnish varsity vary vascular vase vassal
vast vastest vatted vatting vault vaunt vector veep veered veering veers vegan vegetarian vegetate veggie
vehicle veil vein veld veldt vellum velocity velour velvet velvety venal venality vend vendetta vendor veneer
venerate venereal venial venison venmo venom venomous venous vent ventral venture venue veracity veranda
verandah verb verbal verbatim verbena verbiage verbose verbosity verdant verde verdict verdure verge verier
veriest verify verily vermicelli vermin vermouth vernal versatile verse versify versus vertebra vertex vertical
vertices vertigo verve very vesicle vespers vessel vested vestige vestigial vesting vestry vests vetch veteran
veto vets vetted vetting vex via viability viable viaduct vial viand vibe vibrancy vibrant vibrate vibrato
vibrator viburnum vicar vicarage vice viceroy vicinity vicious victim victorious victors victory victual video
videotex vied vies vietnamese view vigilant vigils vignette vigor vigorous vii viii vile vilest vilify village
villain villainy villas villein vim vine vinegar vinegary vintage vintner vinyl viol violas violate violator
violent violet violin violist viper virago vireo virgin virginal virgule virile virility virtual virtue virtuosi
virtuoso virtuous virulent virus visa visage viscera visceral viscid viscount viscous viscus vise vision
visionary visit visitor visor vista visual visualize vital vitality vitalize vitamin vitiate vitreous vitriol
vivace vivacious vivacity vivas vivid vividest vivify vivifying vixen vixenish vizier vizor vocabulary vocal
vocalic vocalist vocalize vocative vodka vogue voguish voice voicemail void voile vol volatile volcanic volcano
vole volkswagen volley volt voltage voltaic voluble volubly volume voluminous voluntarily voluntary volunteer
volvo vomit voodoo voracity vortex vortices votary vote votive vouch vowed vowel vowing vows voyage voyeur
vulgar vulture vulva vulvae vuvuzela vying wabbit wack wackest wackier wackiest wacko wacky wad wadded wadding
waddled waddles waddling wadi wafer waffle waft wage wagered wagering wagged wagging waggish waggle wagon wags
waif wail wainscot waist wait waitress waive wake waken waldoes waldos waled walgreens waling walk walkout
walkway wall wallaby wallet walleye wallop wallow walmart walnut walrus waltzed waltzes waltzing wampum wand
wanderlust waned wanes wangle waning wank wanly wanna wannabe wannabee wanner wannest want wanton wapiti war
warble warded wardens warder warding wardrobe wardroom wards warehouse warez warfare warhead warhorse warier
wariest warily warlike warlock warlord warm warmest warmhearted warmth warn warp warpath warrant warranty warred
warrens warring warrior wart warthog wartier wartiest wartime warts warty wary was washbowl washed washers
washes washing washout washroom washtub wasp waspish wassail wastage waste wastrel watch watchdog watchman
watchmen water waterbed watercress waterfall waterier waterlogged watermark watermelon waterway watery wattage
wattle wave waveform wavelet wavier waviest wavy waxed waxen waxes waxier waxiest waxing waxwing waxwork waxy
way wayfarer waylaid waylay wayside wayward weak weaken weakening weakest weakfish weakling weal wealth wealthy
wean weapon weaponry wearer wearier weariest wearily wearing wears weary weasel weather weave web webbed webbing
webcam webcast webinar webisode webmaster website wed wedded wedder wedding wedge wedgie wedlock weeded weeder
weedier weediest weeding weeds weedy weeing week weekday weekend weenie weep weepier weepiest weepy weer wees
weest weevil weft weigh weight weighty weird weirdest weirdo weirs welched welches welching welcome welded
welder welding welds welfare welkin well welsh welt weltered wench wend wens went wept were werewolf west
westerly western westward wet wetback wetland wetted wetter wettest wetting wetware whack whackier whacky whale
wham whammed whamming whammy wharf wharves what whatever whatnot whatsoever wheal wheat wheaten wheedle wheel
wheeze wheezier wheezy whelk whelp when whence whenever where whereas whereat whereby wherein whereof whereon
wherever whet whether whetted whetting whew whey which whichever whiff while whilst whim whimper whimsey
whimsical whimsy whine whinier whiniest whinny whiny whip whipcord whiplash whipped whippet whipping whir whirl
whirlwind whirr whisk whiskey whisky whisper whist whistle whistles whit white whitecap whiten whitest whither
whitings whitish whittled whittler whittles whiz whizz who whoa whodunit whoever whole wholesale wholly whom
whomever whoop whoopee whoops whoosh whopper whopping whore whorl whose why wicked wickers wicket wide widen
widespread widest widgeon widget widow widows width wield wielding wieners wife wig wigeon wigged wigging wiggle
wigglier wiggly wights wigwag wigwam wiki wild wildcat wildebeest wildest wildfire wildfowl wildlife wile wilier
wiliest will willies willow willowy wilted wilting wilts wily wimp wimpier wimpiest wimple wimpy win wince winch
wind windbag windburn windfall windier windiest windlass windmill window windpipe windsock windsurf windup
windward wine winery winged wingers winging wingnut wings wingspan wingtip wink winners winning winnow wino
winsome winter wintery wintrier wintry wipe wire wiretap wirier wiriest wiry wise wiseacre wisely wisest wish
wishbone wisp wispier wispiest wispy wist wistaria wisteria witch witchery with withal withdraw withdrawn
withdrew withheld withhold within without wits wittier wittiest wittily witting witty wive wiz wizard wizardry
wizened wizzes wkly wobble wobblier wobbly woes woke woken woks wolf wolfish wolves woman womanish womanize womb
wombat wombles women won wonder wondrous wonkier wonkiest wonky wont wood woodbine woodcut wooden woodier
woodies woodiest woodmen woodpile woods woodshed woodsier woodsman woodsmen woodsy woodwind woodwork woodworm
wooed wooer woof wooing wool woolen woolie wooliest woollier wooly woos woozier wooziest woozy word wordier
wordiest wordplay wordy wore work workaday workaround workbook workday workfare workflow workforce workhorse
workload workmen workout worksheet workshop workweek world worldwide worm wormhole wormier wormiest wormwood
wormy worn worrier worry worse worsen worst worth worthier worthies worthily worthwhile would wound wove woven
wow wrack wraith wrangle wrap wraparound wrapped wrapper wrapping wrapt wrath wreak wreath wreathe wreck
wreckage wrench wrens wrest wrestle wretch wretched wrier wriest wriggle wriggly wring wrinkle wrinkles wrinkly
wrist writ write writhe writhing written wrong wrongest wrote wroth wrought wrung wryer wryest wryly wuss xcii
xciv xcix xcvi xcvii xenon xerox xiii xor xref xterm xvii xviii xxii xxiii xxiv xxix xxvi xxvii xxviii xxx xxxi
xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii xylem yacht yack yahoo yakked yakking yaks yammer yams yank
yapped yapping yaps yard yardage yardarm yarmulke yarn yawed yawing yawl yawn yaws yeah year yearbook yearling
yearn yeas yeast yeastier yeasty yell yellow yellowish yelp yens yeoman yeomen yeps yes yeshiva yeshivah
yeshivot yessed yessing yest yesterday yesteryear yet yeti yews yield yipped yippee yipping yips yock yodel
yodelled yodeller yoga yoghourt yoghurt yogi yogin yogurt yoke yokel yolk yonder yore you young youngest
youngish your yourself yourselves youth youtube yowl yttrium yucca yuck yuckier yuckiest yucky yukked yukking
yuks yule yuletide yummier yummiest yummy yuppie yuppy yups zanier zaniest zany zap zapped zapper zapping zeal
zealot zealous zebra zebu zed zen zenith zenned zephyr zeppelin zero zeroth zest zigzag zilch zillion zinc
zincked zincking zing zinnias zip zipped zipper zippier zippiest zipping zippy zircon zither zits zodiac
zodiacal zombi zombie zombies zonal zone zonked zoology zoom zoos zorch zucchini zwieback zygote
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

const ENDINGS =
  /.{3}(?:[ts]ions?|[ts]ional|ments?|ness|[ae]nces?|ships?|ology|[ai]ble|[ai]bly|ful|less|ities|i[sz]ed|i[sz]es|i[sz]ing|ously|ality|ivity)$/;

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
