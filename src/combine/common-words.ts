/**
 * Common English words, and words of businesses, products, places and programs, without those that {@link looksEnglish}
 * derives from others in the list: the Debian word list wamerican (public domain), places, organizations and demonyms
 * of compromise's lexicon (MIT), words in small letters that the documentation of many Debian packages uses, and
 * companies, products, medicines and places of Massachusetts written by hand. Words that are listed names too stay in
 * as they stand. A capitalised word from here is no proof of a person.
 */
const WORDS = `
aalborg aardvark aarhus ababa abaci aback abacus abaft abalone abandon abase abash abated abates abating abattoir
abba abbess abbeys abbot abbotsford abbr abbrev abbreviate abbvie abdicate abdomen abdominal abduct abductee
abductor abeam aberrant abet abettor abhor abhorrent abide abidjan ability abingdon abject abjure ablative ablaze
able abloom ably abnegate abnormal aboard abode abolish abominate aboriginal aborigine abort abound about aboutbox
above aboveboard abracadabra abrade abrasive abreast abridge abroad abrogate abrupt abscess abscissa abscissae
abscond abseil absence absent absentee absinth absinthe absname absolute absolve absorb absorbent abstain abstemious
abstinent abstract abstruse absurd abundant abuse abut abuzz abysmal abyss acacia academia academic academician
academy acanthi acanthus accede accelerate accelerator accent accentuate accept access accessor accessory accident
accidental accidential acclaim acclimate accolade accommodate accomodate accompany accomplice accomplish acconfig
accord accordion accost account accountant accra accredit accrual accrue acct accumulate accumulator accuracy
accurate accursed accurst accusatory accuse accustom ace aced acela acer acerbic acerbity aces acetaminophen acetate
acetic acetone acetylene ache achieve achoo achromatic achy acid acidic acidify acidulous acinclude acing acked
acknowledge acks aclocal acme acne acolyte aconite acorn acoustic acquaint acquiesce acquiescent acquire acquisitive
acquit acquittal acre acreage acrid acrimonious acrimony acrobat acrobatic acronym across acrostic acrylic act
actinium action activate activemq actor actress acts actual actuarial actuary actuate actuator acuity acumen
acupuncture acura acute adage adagio adamant adapt adaptor add addend addenda addendum adderall addict additive
addle addon addr addressee addrinfo addrspec adds adduce adduser adenoid adenoidal adept adequacy adequate adhere
adherent adhesive adiabatic adidas adieu adieux adipose adj adjacent adjectival adjective adjoin adjourn adjudge
adjudicate adjudicator adjunct adjure adjust adjustor adjutant adman admen admin administer administrate
administrator admiral admiralty admire admit admixture admonish admonitory ado adobe adolescent adopt adore adorn
adrenal adrenalin adrenaline adriadic adrift adroit ads adsorb adulate adult adulterant adulterate adulterer
adulteress adulterous adulthood adumbrate adv advance advantage advent adventitious adventure adventureworks adverb
adverbial adversarial adversary adverse advert advice advil advise advisor advisory advocacy advocate advt adware
adyen adygea adz adze aead aegis aeon aerate aerator aerial aerie aerobatics aerobic aerodynamic aeronautics
aerosmith aerosol aerospace aery aesthete aesthetic aetna afar affability affable affair affect affectionate
affidavit affiliate affine affirm affix afflict affluent afford afforest affray affront afghan afghanistan
aficionado afield afire aflame afloat aflutter afoot aforesaid aforethought afoul afraid afresh african aft
afterbirth afterburner aftercare aftereffect afterglow afterlife afterlives aftermath afternoon afterpay aftershave
aftershock aftertaste afterthought afterword again against agape agar agartala agate agave age aged ageless agency
agenda agent ages agetty agglomerate agglutinate aggravate aggregate aggressive aggressor aggrieve aghast agile
agincourt aging agism agitate agitator agleam aglitter aglow agnostic ago agog agonize agony agonze agrarian agree
agricultural agriculture agronomy aground aguascalientes ague aha ahead ahem ahmedabad ahoy aid aids ail aileron
ailment ails aim aimless aims air airbnb airborne airbrush airbus aircraft airdrop airfare airfield airfoil airhead
airless airlift airline airmail airman airmen airplane airport airs airship airsick airspace airstrip airtight
airwaves airway airworthy airy aisle aizawl ajar akamai akimbo alabama alabaster alacrity alarm alas alaskan alb
albacore albanian albatross albeit alberton albinos albs album albumen albumin albuterol alcatel alchemy alcohol
alcoholic alcove alder aldermen aldershot alderwoman alderwomen ale aleppo alert ales aleve alewife alfalfa
alfredoes alfresco alga algae algebra algebraic algeria algerian algiers algo algorithm algorithmic alhambra alias
alibi alien alienate alight align alike alimentary alimony alined alines alining alioth alit alive alkali alkaline
alkaloid all allay allege allegory allegro alleluia allergen allergenic allergic allergy alleviate alley alleyway
alligator alliston alloc alloca allocate allocator allot allover allow alloy allspice allston allude allure allusive
alluvia alluvial alluvium ally almanac almaty almighty almonds almost alms aloe aloft aloha alone along alongside
aloof aloud alpaca alpha alphabet alphabetic alphanumeric alpine already alright alsamixer also alt altai altair
altar altered altering alternate alternator altho although altimeter altitude altivec alto altogether altruism
altruist alts alum aluminum alumna alumnae alumni alumnus always amalgam amalgamate amanuenses amanuensis amaranth
amaravati amass amateur amatory amaze amazon ambassador ambassadorial amber ambergris ambidextrous ambient ambiguity
ambiguous ambitious ambivalent amble ambrosia ambulatory ambush ameba amebae amebic ameers ameliorate amen amend
american americas ameritrade amethyst amex amgen amiability amiable amica amid amidst amigo amino amirs amiss amity
amlodipine amman ammeter ammo ammonia amnesia amnesiac amnesty amniocenteses amniocentesis amoeba amoebae amoebic
amok among amongst amoral amorous amorphous amount amour amoxicillin amp amperage ampere ampersand amphetamine
amphibian amphibious amphitheater amphitheatre ample amplify amplitude ampoule amps ampul ampule amputate amputee
amsterdam amt amtrak amuck amulet amuse anachronism anaconda anadyr anaemia anaemic anaerobic anaesthesia
anaesthetic anaesthetist anagram anaheim anal analgesia analgesic analog analogue analogy analyse analysis analyst
analytic analyticalally analyze anapest anapolis anarchic anarchism anarchy anathema anatomic anatomy ancaster
ancestor ancestral ancestress ancestry anchor anchorage anchorite anchorman anchormen anchorpeople anchorperson
anchorwoman anchorwomen anchovy ancient ancillary and andante andhra andiron andme andorra andover androgen
androgynous android anecdota anecdotal anecdote anemia anemic anemone anesthesia anesthetic anesthetist aneurism
aneurysm anew angel anger angina angioplasty angiosperm angled angler angles angleworm angling angola angolan angora
angry angst angstrom anguilla anguish angular anheuser animal animate animator anime animosity animus anion anise
ankara ankh ankle anklet annals anneal annex annihilate annihilator anniversary annotate announce annoy annual
annuity annul annular anode anodyne anoint anomalous anomaly anon anonymity anonymous anopheles anorak anorexia
anorexic another ansi ansible ansidecl answer ant antacid antagonism antagonist antarctic antarctica ante anteater
antebellum antecedent antechamber antedate antediluvian antelope antenna antennae anterior anteroom anthem anther
anthill anthracite anthrax anthropocentric anthropoid anthropomorphic anthropomorphism anti antibiotic antibody
anticipate anticipatory anticked anticking antics antidote antigen antihero antimony antipasti antipasto antipathy
antiperspirant antiphonal antiquarian antiquary antiquate antique antiviral antiwar antler antonym ants antsy
antwerp anus anvil anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway anywhere aorta
aortae apace apache apart apartheid apathetic apathy ape aped aperitif aperture apes apex aphasia aphasic aphelia
aphelion aphid aphorism aphrodisiac apiary apices apiece aping apis aplenty aplomb apocalypse apocalyptic apocryphal
apogee apologetic apologia apology apoplectic apoplexy apostasy apostate apostle apostolic apostrophe apothecary
apotheoses apotheosis app appal appall apparatus apparel apparent apparmor appdata appeal appear appease appellant
appellate append appendage appendectomy appendices appendicitis appendix appertain appetite applaud applause apple
applebees applejack applesauce applicant applicator appoint appointee apposite appraisal appreciate apprehend
apprehensive apprentice apprise apprize approach appropriate approval approve approx approximate apps appveyor
apricot apron apropos apse apt aptitude aptness aqaba aqua aquaculture aquae aquamarine aquanaut aquaplane aquaria
aquarium aquatic aquavit aqueduct aqueous aquiculture aquifer aquiline aquinnah arab arabesque arabia arabian arabic
arable arachnid arbella arbiter arbitrary arbitrate arbitrator arbor arboreal arboreta arboretum arborvitae arbutus
arbys arc arcade arcane arch archaic archaism archangel archbishop archbishopric archdeacon archdiocese archduke
archenemy archetypal archetype archipelago architect architectural architecture archival archway arcked arcking arcs
arctic ardent ardor arduous are area argc argentine argon argos argosy argot argp argparse args argue argv argyle
arid aright arise arisen aristocracy aristocrat aristocratic arithmetic arity ark arkansas arks arm armadas
armadillo armature armband armchair armco armel armenia armenian armful armhf armhole armistice armlet armor armory
armoured armours armpit armrest army aroma aromatherapy aromatic arose around arousal arouse arpeggio arraign
arrange arrant array arrears arrest arrival arrive arrogant arrogate arrow arrowhead arrowroot arroyos arsenal
arsenic arson art artefact arterial arteriosclerosis artful arthritic arthritis arthropod artichoke article
articulate artifact artifice artificial artillery artisan artiste artistic artistry artless arts artsy artwork arty
aruba arunachal asan asbestos ascend ascendant ascendent ascent ascertain ascetic ascii asciidoctor ascot ascribe
aseptic asexual ashamed ashcan ashcroft ashdod ashed ashen ashes ashgabat ashing ashland ashmont ashore ashram
ashtray ashy asian aside asinine ask askance asks aslant asleep asocial asp asparagus aspartame aspect aspen
asperity asphalt asphyxia asphyxiate aspic aspirant aspirate aspire aspirin asprintf asps ass assail assailant assam
assassin assassinate assault assawompset assay assemblage assemble assemblyman assemblymen assemblywoman
assemblywomen assent assert assessor asset asseverate asshole assiduous assign assimilate assistant assize assn
assoc associate assort asst assuage assuan assume assure asterisk astern asteroid asters asthma asthmatic astigmatic
astigmatism astir astonish astound astrakhan astral astray astrazeneca astride astringent astrologer astronaut
astronautics astronomer astronomic astronomy astrophysicist astrophysics astros astute astyle asunder asus asylum
asymmetric asymmetry asymptotic async asynchronous atavism ate atelier atexit atheism atheist athens atherosclerosis
athiest athlete athletic atime ativan atlanta atlantic atlas atlassian atmosphere atmospheric atoi atoll atom atomic
atomizer atonal atone atop atorvastatin atria atrium atrocious atrocity atrophy attach attack attain attempt attend
attendant attentive attenuate attest attic attire attitude attorney attosecond attr attract attribute attune atty
atwitter auburn auckland auction auctioneer audacious audacity audi audibility audible audio audiophile audiovisual
audit auditor auditoria auditorium auditory augers aught augment augur augury august auk auks aunt auntie aurae
aural auras aureola aureole auricle auspice auspicious aussie austere australia australian austria austrian autconf
auth authentic authenticate authnameslen author authoritarian authtag authtype autism autistic auto autocad autoconf
autocracy autocrat autocratic autodesk autofoo autogen autoload automake automata automate automatic automaton
autonomous autonomy autopkg autopkgtest autopsy autoreconf autozone autumn autumnal auxiliary avail avalanche
avarice avaricious avast avatar avdp avenge avenue aver average averse avert avg avian aviary aviator aviatrices
aviatrix avid avionics aviv avmedia avocado avoid avoirdupois avow avowal avuncular await awake awaken award aware
awash away awe awed aweigh awes awesome awestricken awestruck awful awhile awing awkward awl awls awning awoke
awoken awol awry axe axed axes axial axing axiom axiomatic axis axle axon ayatollah ayatullah aye ayes aylesford
azaleas azerbaijan azimuth azithromycin azores azure baa babble babe babel baboon babushka baby babyhood babysat
babysit bacardi baccalaureate bacchanal bacchanalian bachelor bacilli bacillus back backache backbit backbite
backbone backdate backdrop backend backfire backgammon backhand backhoe backlash backlog backoff backpack backport
backrest backside backslid backslidden backspin backstop backstory backtick backup backwash backyard bacon bacteria
bacterial bacterium bad badge badgered badgering badinage badlands badminton badmouth badness baffle bag bagatelle
bagel baggage baggy baghdad bagpipe bags bahamas bahia bahrain baht baidu bail bailiff bailiwick bailout bait baize
baja bake bakersfield baku balalaika balance balcony bald balderdash bale baleen balk balkaria balky ballad
balladeer ballast balled ballerina ballet balling balloon ballot ballpark ballplayer ballpoint ballroom balls ballsy
ballyhoo balm balmy baloney balsa balsam baltimore baluster balustrade bamboo bamboohr bamboozle banal banana band
bandage bandana bandanna bandied bandier bandies bandiest bandit banditry banditti bandoleer bandolier bandstand
bandung bandwagon bandwidth bandying banes bangalore banged banging bangkok bangladesh bangladeshi bangle banish
banisters banja banjo bankbook banked bankers banking banknote bankroll bankrupt bankruptcy bankses banned banner
banning bannisters banns banquet bans banshee bantam bantamweight banter banyan baobab baotou baptism baptismal
baptistery baptistry baptists baptize bar barbacoa barbados barbarian barbaric barbarism barbarity barbarous
barbecue barbed barbell barbeque barbered barbering barberry barbers barbershop barbing barbiturate barbs barbuda
barcelona barclays bards bare bareback barefaced barefooted barehanded bareheaded barf bargain barged barges barging
barista baritone barium barked barkers barking barks barmaid barman barn barnacle barneys barnsley barnstorm
barnyard barometer barometric baronet baronial barons baroque barrack barracuda barrage barranquilla barrel barren
barrettes barricade barriers barrister barroom bars bartender barter basal basalt base baseball baseboard baseline
baseman basemen basename basf bash bashkortostan basic basically basil basilica basin basis bask basket basketball
basque basrah basses bassinet bassist bassoon bassos bast bastard baste bastion bat batch bate bathe bathhouse
bathmat bathos bathrobe bathroom baths bathtub batik baton bator bats batsman batsmen battalion battened battening
battens battersea battery battier battiest battled battlefield battleground battling bauble baud bauxite bavaria
bawdy bawl bay bayberry bayonet bayou bazaar bazel bazillion bazooka bbps bcrypt beach beachcomber beachhead beacon
beaconsfield bead beady beagle beak beamed beaming beams bean beanbag bear bearded bearding beards bearskin beast
beat beatboxer beaten beatific beatify beatitude beatles beatnik beaus beauteous beautician beautify beauty beaux
beaver bebop becalm became because beckon becks become becuase bed bedazzle bedbug bedclothes bedeck bedevil
bedfellow bedlam bedpan bedraggle bedridden bedrock bedroll bedroom beds bedside bedsore bedspread bedstead bedtime
beeches beechnut beef beefburger beefsteak beefy beehive beekeeper beekeeping beeline been beep bees beeswax beet
beetle beeves befall befallen befell befit befog before beforehand befoul befriend befuddle beg began begat beget
beggar begin begone begonia begot begotten begrudge begs beguile begun behalf behalves behave behavior behavioral
behaviour behead beheld behemoth behest behind behold beholden behoove beige beijing being beirut belabor belarus
belarusian belated belayed belaying belays belch beleaguer belfast belfry belgian belgium belgrade belie belief
believe belittle belize belladonna bellboy belled belles bellhop bellicose belligerent belling bellingham bellow
bells bellwether belly bellyache bellybutton belong beloved below belted belting belts beltway belying bemoan bemuse
bench benchmark bend beneath benedicts benefactor benefactress benefice beneficent beneficial beneficiary benefit
benevolent bengal bengaluru benghazi benighted benign benin bentley bents benumb benzene bequeath bequest berate
bereave bereft beret beriberi berkshire berm bermuda bern berry berserk berth berwick beryllium beryls beseech beset
beside besiege besmirch besom besot besought bespeak bespoke bespoken best bestbuy bestial bestiary bestir bestow
bestowal bestrid bestridden bestride bestrode bestseller bestselling bet beta betake betaken betcha bethink
bethought betide betoken betook betray betrayal betroth betrothal bets bettor between betwixt bevel beverage bevy
bewail beware bewilder bewitch bexhill beyond bfgoodrich bhopal bhubaneshwar bhutan biannual biarch biased biases
biasing biassed biassing biathlon bib bibles bibliophile bibs bibulous bicameral bicentennial bicep bicker bicuspid
bicycle bid bidden biddy bide bidet bids biennial bier biffed biffing biffs bifocal bifurcate big bigamous bigamy
bigendian biggie bighearted bighorn bight bigmouth bigness bignum bigot bigotry bigquery bigreq bigtime bigwig bihar
bike bikini bilateral bilge bilingual bilious bilk bill billboard billet billfold billiards billies billion
billionaire billionth billow billowy bimbo bimonthly bin binary bind bindir binfmt binge bingley bingo binnacle
binocular binomial bins binutils biogen biography biology bionic biopic biopsy bios biotech bipartisan bipartite
biped bipedal biplane bipolar biracial birched birches birching birdbath birdbrained birdcage birded birdhouse
birdied birdieing birdies birding birds birdseed birdwatcher biretta birth birthday birthmark birthplace birthrate
birthright birthstone biscuit bisect bisector bisexual bishop bishopric bismuth bison bisque bissau bistro bit
bitbucket bitcase bitch bitchy bitcoin bite bitfield bitmap bitmask bitrate bitrot bits bitset bitsight bitstream
bitten bittern bittersweet bitumen bituminous bivalve bivouac bivouacked bivouacking biweekly bizarre blab
blabbermouth black blackball blackberry blackbird blackboard blackcurrant blacken blackguard blackhead blackjack
blacklist blackmail blackout blackpool blackrock blacksmith blackthorn blacktop blackwall bladder blade blah blame
blameworthy blammo blanched blanches blanching blancmange blander blandest blandly blank blanket blare blarney
blaspheme blasphemy blast blastoff blat blatant blazed blazers blazes blazing blazon bldg bleach bleak bleary bleat
bled bleed bleep blemish blench blend blent bless blest bletch blew blhc blight blimp blind blindfold blindside
bling blink blintz blintze blip blister blithe blitz blivet blizzards bloat bloatware blob bloc block blockade
blockage blockbuster blockchain blockdev blockhead blockhouse blog blond blonde bloodbath bloodcurdling blooded
bloodhound blooding bloodmobile bloods bloodshed bloodshot bloodstain bloodstream bloodsucker bloodthirsty bloody
bloomed bloomers blooming bloomingdale blooms blooper blossom blotch blotchy blots blotted blotter blotting blouse
blower blowfish blowgun blowing blown blowout blows blowsy blowtorch blowup blowzy blubber bludgeon blue bluebell
blueberry bluebird bluebottle bluefish bluegrass bluejacket bluejay bluenose blueprint bluestocking bluetooth bluff
blunder blunderbuss blunted blunter bluntest blunting bluntly blunts blur blurb blurry blurt blush bluster blustery
bluth blvd bmw boa boar board boardinghouse boardroom boardwalk boas boast boat boatmen boatswain bobbed bobbies
bobbin bobbing bobble bobcat bobolink bobs bobsled bobtail bobwhite boded bodega bodes bodice boding bodkin body
bodybuilding bodyguard bodywork boeing bog boga bogey bogeyman bogeymen boggle boggy bogie bogon bogosity bogota
bogs bogus bogy bohemian boil boilerplate boink boisterous bolas bold boldface bole bolero bolivia bolivian boll
boloney bolster bolted bolting bolts bomb bombard bombardiers bombast bombastic bombshell bona bonafide bonaire
bonanza bonbon bondage bonded bonding bondsman bondsmen boned bonehead boner bones boneyer boneyest bonfire bonged
bonging bongo bongs boning bonitoes bonitos bonkers bonnet bonnier bonniest bonsai bonus bony boo boob booby boodle
boogeyman boogie book bookcase bookend bookie bookkeep bookkept booklet bookmaker bookmaking bookmark bookmobile
bookseller bookshelf bookshelves bookshop bookstore bookworm bool boolean boom boomerang boon boondocks boondoggle
boor boos boost boot bootblack bootee booths bootie bootleg bootloader bootstrap bootup booty booze boozy bop bops
borax bordello border borderland borderline bore boredom borne boron borough borrow borsch borscht bosh bosnia
bosnian bosom bossed bosses bossing bossy bosun bot botany botch both botnet botox botswana bottle bottleneck bottom
botulism boudoir bouffant bough bought bouillabaisse bouillon boulder boulevard bounce bouncy bound boundary bounden
bounteous bounty bouquet bourbon bourgeoisie boustrophedon bout boutique bouvet bovine bowed bowel bowing bowl
bowlder bowlegged bowmen bows bowsprit bowstring box boxcar boxen boxwood boy boycott boyfriend boyhood boys
boysenberry bozo bpm bra brace bracebridge bracelet bracket brackish bract brads brag braggart braid braille brain
brainchild brainchildren brainstorm brainteaser braintree brainwash brainy braise braked brakeman brakemen brakes
braking brambles bramley brampton branch brand brandied brandies brandying brash brasilia brass brassiere brassy
brat bratislava bratty bravado brave bravos bravura brawl brawn brawny brayed braying brays brazen braziers
brazilian brazzaville breach bread breadbasket breadfruit breadth breadwinner break breakage breakdown breakfast
breakneck breakpoint breakthrough breakup breakwater breast breastbone breastfeed breastplate breaststroke
breastwork breath breathe breathtake breathtook breathy bred breech breeder breeds breeze breezy bremen brethren
breviary brevity brew brexiteers briars bribe brick brickbat bricklayer bricklaying bridal bride bridegroom
bridesmaid bridged bridgehead bridgenorth bridgetest bridgetown bridgework bridging bridle brief briefcase brier
brig brigade brigadier brigand brigandage brigantine bright brighten brilliant brimfull brimmed brimming brims
brimstone brindled brine bring brinks briny briquet briquette brisbane brisk brisket bristle brit britches brittle
broach broad broadband broadcast broadcloth broaden broadloom broadside broadsword brocade broccoli brochure
brockton brogans brogue broil broke broken brokenhearted brokerage bromide bromine bronchi bronchial bronchitis
broncho bronchus bronco brontosaur brontosauri brontosaurus bronze brooch brood brook brookside brookstone brooms
broomstick bros broth brothel brotherhood brotli brought brouhaha brow browbeat browbeaten brown brownie brownout
brownstone browse browserify brr bruin bruise brunch brunei brunets brunettes brunswick brunt brushed brushes
brushing brushwood brusk brusque brussels brutal brute bsdextrautils bsdmainutils bsearch btree btrfs bubble
buccaneer bucharest buckboard bucked bucket buckeye bucking buckinghamshire buckle buckram bucks bucksaw buckshot
buckskin buckteeth bucktooth buckwheat buckyball bucolic budapest budded buddhist buddies budding buded budge
budgerigar budget budgetary budgie buds budweiser buenos buff buffalo buffet buffoon buflen bufsize bug bugaboo
bugatti bugbear bugfix buggy bugle buglet bugreport bugs bugzilla buick build buildd builddeps builddir buildopts
buildreq buildsystem buildup builid built builtin bulb bulgaria bulgarian bulge bulgy bulimia bulimic bulk bulkhead
bulky bull bulldog bulldoze bullet bulletin bulletproof bullfight bullfinch bullfrog bullheaded bullhorn bullion
bullocks bullpen bullring bullseye bullshit bully bulrush bulwark bum bumble bumblebee bump bumpkin bumptious bumpy
bums bunched bunches bunching buncombe bundle bung bungalow bunghole bungle bunion bunk bunkhouse bunkum bunnies
buns bunt buoy buoyant bupropion bur burble burdened burdening burdens burdock bureaucracy bureaucrat bureaucratic
bureaus bureaux burgas burgeon burgers burgher burglar burglary burgle burgs burial buried buries burka burkina
burlap burlesque burn burnoose burnout burnt burp burrito burro burrowed burrowing burrs burs bursa bursar bursitis
burst burundi buryatia burying bus busan busbies busboy bushed bushel bushes bushing bushmen bushwhack bushy
businessman businessmen businessperson businesswoman businesswomen busses bust bustle busy busybody busybox busywork
but butane butch butchered butchering butlers buts butte buttercup butterfat butterfingers butterfly buttermilk
butternut butterscotch buttock button buttonhole buttress butuan buxom buy buyout buys buzz buzzards buzzkill
buzzword byelaw byes bygone bylaw byline bypass bypast byplay byproduct byrds bystander byte bytecode bytestrings
byteswapping byway byword bzip bzlib cab cabal cabana cabaret cabbage cabbie cabby cabin cabinet cabinetmaker
cablecast cabled cablegram cables cabling caboodle caboose cabs cacao cacert cache cacheinfo cacheline cachet cackle
cacophonous cacophony cacti cactus cad cadaver cadbury caddie caddish caddy cadences cadenza cadets cadge cadillac
cadmium cadre cads caducei caduceus caesarean caesarian caesars caesura caesurae cafe cafeteria caffeinated caffeine
caftan caged cages cagey caging cagliari cagy cahier cahoot caicos cairn caisson cajole cake calabash calamine
calamitous calamity calc calcify calcine calcite calcium calculate calculator calculi calculus caldron calendar calf
calfskin calgary caliber calibrate calibrator calico calif california californian caliper caliph caliphate
calisthenic calk call callback callcatcher callee calliopes calliper callisthenics calloc callow callsite callus
calm caloric calorie calorific calumniate calumny calve calyces calypso calyx camaraderie camayenne camber cambia
cambium cambodia cambodian cambric cambridge cambridgeshire camcorder came camel camellias cameo camera cameraman
cameramen camerawoman camerawomen cameroon cameroonian camisole camomile camouflage campaign campanile campanili
campbellford campeche camped campers campfire campground camphor camping camps campsite campus campy cams camshaft
can canadian canal canard canary canasta canberra cancan cancel cancer cancun candelabra candelabrum candid
candidacy candidate candied candies candle candlelight candlestick candor candying cane canine canister canker
cannabis cannery cannibal cannonade cannonball cannoned cannoning cannons cannot canny canoe canon canopy cans cant
cantaloup cantaloupe cantankerous cantata canteen cantered cantering canticle cantilever canton cantors cantos
canvas canvasback canyon cap capability capably capacious capacitor capacity caparison capillary capital capitol
capitulate caplet capon cappuccino caprices capricious caps capsize capstan capsule captain captaincy caption
captious captivate captive captor capture car caracas caracul carafe caramel carapace carat caravan caraways carbide
carbine carbohydrate carbon carbonate carbonite carboy carbs carbuncle carburetor carcass carcinogen carcinogenic
carcinoma carcinomata card cardboard cardiac cardiff cardigan cardinal cardio cardiogram cardiopulmonary
cardiovascular cardsharp care careen carefree caregiver caret caretaker careworn carfare cargo caribou caricature
caries carillon carjack carls carmines carnage carnal carnelian carnival carnivore caroled caroler caroling carolled
caroller carolling carols carom carotid carousal carouse carousel carp carpal carpel carpentered carpentering
carpenters carpentry carpet carpetbag carpi carport carpus carrel carriage carriageway carrizo carrot carrousel
carry carryall carryout cars carsick cart cartel cartilage cartilaginous carton cartoon cartridge cartwheel carve
caryatid cascade case casein caseload casework cashback cashed cashes cashew cashier cashing cashmere casino cask
casket cassava casserole cassette cassias cassino cassock cast castanet castaway caste castigate castigator castle
castoff castors castrate casual casualty casuist casuistry cat cataclysm cataclysmic catacomb catafalque catalepsy
cataleptic catalog catalogue catalpa catalysis catalyst catalytic catalyze catamaran catania catapult cataract
catarrh catastrophe catastrophic catatonic catbird catboat catcall catch catchall catchphrase catchup catchword
catchy catechism category catered caterer catering caterpillar caterwaul catfish catgut catharses catharsis
cathartic cathedral catheter cathode catholic cation catkin catnap catnip cats catsup cattail cattle cattleman
cattlemen catty catwalk caucus caudal caught cauldron cauliflower caulk causal cause causeway caustic caution
cautionary cautious cavalcade cavalier cavalry cavalryman cavalrymen caveat caved caveman cavemen cavern caversham
caves caviar caviare cavil caving cavity cavort caw caws cayenne ccache cdbs cdrom cease ceasefire cebu cedar cede
cedilla ceil celcius celebate celebrant celebrate celebratory celebrity celerity celery celestas celestial celibacy
celibate cell cellar celli cello cellophane cellular cellulite celluloid cellulose celsius celtics cement cemetery
cenotaph censer censor censorious censure census cent centaur centenarian centenary centene centennial centered
centerfold centering centerpiece centerville centigrade centigram centigramme centiliter centime centimeter
centipede centos central centre centric centrifugal centrifuge centripetal centurion century ceos cephalic ceramic
cereal cerebella cerebellum cerebra cerebral cerebrum ceremonial ceremonious ceremony ceridian cerise cert certain
certainty certifciate certificate certify certitude cerulean cervices cervix cesarean cesarian cesium cession cessna
cesspool cetacean cfdisk cflags cfos cgit cgroup chadian chads chafe chaff chaffinch chage chagrin chain chainsaw
chair chairlift chairman chairmen chairperson chairwoman chairwomen chaise chalet chalice chalk chalkboard chalky
challenge chamber chamberlains chambermaid chamberses chambray chameleon chammy chamois chamoix chamomile chamorro
champagnes champed champing champion champs chance chancel chancellery chancellors chancier chanciest chandelier
chandlers changchun change changeling changelog changeover changeset changsha changzhou channel chant chantey
chanticleer chanty chaos chaotic chap chaparral chapel chaperon chaperone chaplain chaplaincy chaplet chappaquiddick
chappaquoit chapt char character charade charbroil charcoal charge chargeback chariot charioteer charisma
charismatic charlatan charlestown charlottetown charm charset chart chartreuse charwoman charwomen chary chased
chaser chases chasing chasm chassis chaste chasten chasuble chat chateau chateaux chattel chatterbox chattogram
chatty chauffeur chauvinism chauvinist chdir cheap cheapen cheapskate cheat chechnya check checkbook checkbox
checkerboard checkin checklist checkmate checkout checkpatch checkpin checkpoint checkroom checksum checkup cheddar
cheekbone cheeked cheeking cheeky cheep cheer cheerleader cheery cheese cheeseburger cheesecake cheesecloth cheesy
cheetah chef chelmsford cheltenham chem chemise chemistry chemotherapy chengdu chengzhong chenille chennai cheque
cherished cherishes cherishing cherkessia cheroot cherry cherub cherubic cherubim chervil chess chessboard chessman
chessmen chest chestnuts chevrolet chevron chewed chewer chewing chews chewy chhattisgarh chiapas chiaroscuro chic
chicago chicanery chichen chichi chickadee chicken chickenpox chickpea chicks chickweed chicle chicory chid chidden
chide chief chieftain chiffon chigger chignon chihuahua chilblain child childbearing childbirth childcare childhood
childproof children chile chilean chili chill chilli chilly chimaera chime chimera chimney chimp chimpanzee
chinatown chinchillas chinese chink chinned chinning chino chins chinstrap chintz chintzy chipmunk chipotle chipped
chipper chipping chips chipset chiricahua chiropody chiropractic chiropractor chirp chirrup chisel chitchat chitin
chitlings chitlins chits chittagong chitterlings chivalrous chivalry chive chloride chlorinate chlorine
chlorofluorocarbon chloroform chlorophyll chmod chnage chock chocolate choice choir choke choler cholera choleric
cholesterol chomp chongqing choose choosey choosy chop choppy chopstick choral chorale chord chore chorister chortle
chorus chose chosen chowder chowed chowing chown chows christchurch christened christening christens christian
chroma chromatic chrome chromium chronic chronicle chroot chrpath chrysalides chrysalis chrysanthemum chrysler
chubby chucked chuckhole chucking chuckle chucks chug chummed chumming chummy chump chums chunk chunky churches
churchgoer churchman churchmen churchyard churl churn chute chutney chutzpa chutzpah chuuk chuvashia chyron ciabatta
cicada cicadae cicatrice cicatrix cider cigar cigaret cigarette cigarillo cigna cilantro cilia cilium cinch cinchona
cincinnati cincture cinder cinema cinematic cinnabar cinnamon cipher ciphertext circa circadian circle circlet
circuit circuitry circular circulate circulatory circumflex circumnavigate circumscribe circumspect circumstantial
circumvent circus cirrhosis cirrus cis cisco cisgender cistern citadel citalopram cite citibank citigroup citizen
citizenry citric citrix citronella citrons citrous citrus city civet civic civies civil civilian civvies clacked
clacking clacks clad claim claimant clairvoyant clam clambake clamber clammy clamor clamp clampdown clan clandestine
clang clangd clangor clank clannish clap clapboard claptrap claret clarify clarinet clarinettist clarion clarity
clash clasp class classic classify classmate classroom classy clatter clause claustrophobia claustrophobic
clavichord clavicle claw clay clayey clayier clayiest clean cleanse cleanup clear clearinghouse cleartext clearwater
cleat cleavage cleave clef cleft clematis clench clerestory clergy clergyman clergymen clergywoman clergywomen
cleric clerk clever clew click clickbait client cliff cliffhanger clii climactic climate climatic climax climb clime
clinch cling clingy clinic clinician clink clip clipboard clipt clique clit clitoral clitoris clix cloak cloakroom
clobber cloche clock clocksource clockwork clod clodhopper clog cloister clomp clone clop close closedb closedir
closefisted closemouthed closeout closesocket closet closure clot cloth clothe clothesline clothespin clothier
cloture cloud cloudburst cloudflare cloudy clout clove cloven clover cloverleaf cloverleaves clown cloy club
clubfeet clubfoot clubhouse cluck clue clump clumsy clung clunk clunky cluster clutch clutter clvi clvii clxi clxii
clxiv clxix clxvi clxvii cmake cmap cmdline cmds cmis cmos cmsg cname coach coachman coachmen coagulant coagulate
coahuila coal coalesce coarse coarsen coast coastal coastline coat coax cob cobalt cobble cobblestone cobra cobs
cobweb coca cocaine cocci coccus coccyges coccyx cochlea cochleae cock cockade cockamamie cockatoo cockerel cockeyed
cockfight cockle cockleshell cockney cockpit cockroach cockscomb cocksucker cocksure cocktail cocky cocoa cocoanut
coconut cocoon cocos cod coda coddle code codec codecov codeine codename codepage codepath codepoint codeset
codespell codex codfish codger codicil codify codman cods coed coerce coercion coeval coffee coffeecake coffeehouse
coffeepot coffer coffined coffining coffins cog cogency cogent cogitate cognac cognate cognitive cognizant cognomen
cognomina cogs cogwheel cohere coherent cohort coif coiffure coiled coiling coils coin coinage coinbase coincide
coinmp coital coitus coked cokes coking col cola colchester colcrt cold coldplay coleslaw colgate colicky colics
colima coliseum colitis collaborate collaborator collage collapse collar collarbone collate collateral colleague
collect collector colleens college collegian collegiate collide collie collingwood collocate colloid colloquia
colloquial colloquium colloquy collude collusive cologne colombia colombian colon colonel colonial colonnade
colonoscopy colony color colorado coloratura colorblind colorfast colormap colorspace colossal colosseum colossi
colossus colour colrm cols coltish colts columbia columbine column colwidth coma comatose comb combat combatant
combine combo combust comcast come comeback comedic comedienne comedown comedy comerica comet comfort comfy comic
comical comm comma command commandant commandeer commandline commando commemorate commend commensurate comment
commentary commentate commentator commerce commercial commerzbank commingle commiserate commissar commissariat
commissary commit committal committee commmon commode commodious commodore common commonplace commonwealth communal
commune communicant communicate communicator communion communique commute comoros comp compact compactor companion
companionway company compaq comparator compare comparison compass compassionate compat compatriot compel compendia
compendium compensate compensatory compete competent competitive competitor compile complacent complain complainant
complaint complaisant complected complementary complete complex complexion compliant complicate complicity
complimentary compo component comport compose composite compositor compost composure compote compound comprehend
comprehensive compress compressor comptroller compulsive compulsory compute comrade con conakry concatenate concave
conceal concede conceit conceive concentrate concentric concept conceptual concern concert concerti concertina
concertmaster concerto concessionaire conch concierge conciliate conciliator conciliatory concise conclave conclude
conclusive concoct concomitant concord concordant concourse concrete concubine concur concurrent cond condemn
condemnatory condense condescend condo condole condom condominium condone condor conduce conduct conductor conduit
conf confab confederacy confederate conferred conferrer conferring confessor confetti conffile confflags confidant
confidante confide confident confidential config configfs configure configury confine confirm confirmatory
confiscate conflict confluent conform conformant confound confront conftest confuse confute conga congeal congenial
congenital congest conglomerate congo congolese congratulate congratulatory congregate congress congressman
congressmen congresswoman congresswomen congruent congruity congruous conic conical conifer conj conjectural
conjecture conjoin conjoint conjugal conjugate conjunctive conjunctivitis conjuncture conjure conjuror conk connect
connecticut connector connive connoisseur connote connubial conquer conqueror conquest conquistador cons
consanguinity conscientious conscious conscript consecrate consecutive consensual consensus consent consequent
consequential conservatism conservator conservatory conserve consider considerate consign consistent console
consolidate consonant consort consortia consortium conspicuous conspiracy conspirator conspiratorial conspire const
constabulary constant constanta constify constipate constituent constitute constrain constraint constrict
constrictor construct constructor construe consul consular consulate consult consultant consume consummate
consumptive cont contact contagion contagious contain contaminant contaminate contd contemplate contemporaneous
contemporary contempt contemptuous contend content contentious contestant context contextual contiguity contiguous
continent continental contingent continua continual continue continuum contort contoso contour contraband
contraceptive contract contractile contractors contractual contradict contradictory contrail contraints contralto
contrapuntal contrary contrast contravene contretemps contrib contribute contributor contributory contrite contrive
control controversial controversy controvert contumacious contumely contuse conundrum conv convalesce convalescent
convene convenient convent converge convergent conversant conversed conversely converses conversing convert
convertor convex convey conveyor convict convince convivial convoke convoluted convoy convulse coo cookbook cooked
cooker cookery cookie cooking cookout cooky coolant cooled cooler coolest coolie cooling coolly cools cooped
coopered coopering coopers cooping coops coordinate coordinator coors coos coot cootie cop cope copeck copenhagen
copper copperhead coppery coppice copra cops copse copter copula copulae copulate copy copycat copyleft copypasta
copyright copywriter coquette coral cord cordial cordite cordon corduroy core coredump coreutils coriander corked
corking corks corkscrew corm cormorant cornball cornbread corncob corneal corneas corned corner cornerstone cornet
cornflakes cornflower cornice corning cornmeal cornrow corns cornstalk cornstarch cornucopia cornwall corny corolla
corollary coronae coronary coronas coronavirus coroner coronet corp corpora corporal corporate corporeal corpse
corpulent corpus corpuscle corralled corralling corrals correclty correct corrector correlate correspond
correspondent corridor corroborate corrode corrosive corrugate corrupt corsage corsair corset corsica cortex
cortices cortisone coruscate cosign cosine cosmetic cosmic cosmogony cosmonaut cosmopolitan cosmos cost costar
costco costume cosy cot coterie cotillion cots cottage cotton cottonmouth cottonseed cottontail cottonwood cotuit
cotyledon couchbase couched couches couching cougar cough could coulomb councillor councilman councilmen councilor
councils councilwoman councilwomen counsel counsellor counselor count countdown counteract counterfeit countermand
counterpane counterpart countersank countersign countersink countersunk countrified country countrymen countryside
countrywoman countrywomen county coup coupe couple couplet coupon courage courier course court courteous courtesan
courtesy courthouse courtier courtroom courtyard couscous cove coven covenant coventry cover coverage coverall
coverlet covert covet coveys covid cow cowardice cowardly cowbird cowboy cowgirl cowhand cowhide cowl cowlick
cowpoke cowpox cowpuncher cows cowslip coxcomb coxswain coyer coyest coyly coyness coyote cozen cozy cpio cppcheck
cpppunit cppunit cpufreq cpuid cpumask cpus cpuset crab crabby crack crackdown crackerjack crackle crackpot crackup
cradle craft craftsman craftsmen crafty crag craggy craigslist craiova crammed cramming cramp crams cranberry crane
crania cranial cranium crankcase cranked cranking cranks crankshaft cranky cranny crap crape crappy crash crass
crate cravat crave cravenly craw crawfish crawl crawlspace crayfish crayola crayon crays craze crazy creak creaky
cream creamy crease create creator creature cred credential credenza credit creditor credo credulity credulous
creeds creek creels creep creepy cremate crematoria crematorium crematory creole creosote crepe crept crescendi
crescendo crescent crest crestfallen crestor cretin crevasse crevice crew crewman crewmen crib cribbage crick
cricket cried crier cries crime crimea criminal crimp crimson cringe crinkle crinoline cripple crippleware crises
crisis crisped crisper crispest crisping crisply crisps crispy crisscross criteria criterion critic critique critter
crls croak croat croatia croatian crocheted crocheting crochets croci crock crocodile crocus crofts croissant cron
crony crooked crooking croon crop croquet croquette crosier cross crossbar crossbeam crossbones crossbow crossbred
crossbreed crosscheck crossfire crossover crosspiece crossrail crossroad crosstown crosswalk crossways crossword
crotch crotchet crotchety crouched crouches crouching croup croupy crowbar crowd crowdfund crowdstrike crowed
crowing crown crows croydon croziers crucial crucifix crucifixion cruciform crucify crud cruddy crude cruel cruelty
cruet cruft crufty cruised cruiser cruises cruising cruller crumbed crumbing crumble crumbs crumby crummy crumpet
crumple crunch crunchy crusade crush crust crustacean crusty crutch crux cry crybaby cryogenics crypt cryptic crypto
cryptogram cryptsetup crystal crystalline cscope css csv ctags ctime ctor ctrl ctype cub cuba cuban cubbyhole cube
cubic cubical cubicle cubit cubs cuckold cuckoo cucumber cud cuddle cudgel cuds cue cued cues cuffed cuffing cuffs
cuing cuisine culinary culled cullender culling culls culminate culotte culprit cult cultivate cultivator cultural
culture culvert cum cumbria cumin cummerbund cumquat cums cumuli cumulus cuneiform cunnilingus cunning cunt cup
cupboard cupcake cupful cupid cupola cups cur curacao curacy curate curator curb curd curdle cure curfew curie curio
curitiba curl curlew curlicue curlycue curmudgeon curr currant current curricula curriculum curried curries
currycomb currying curs curse cursor cursory curst curtail curtain curter curtest curtly curtsey curtsy curvaceous
curvacious curvature curve curvy cushion cushy cusp cuspid cuss custard custodial custodian custody custom customary
cut cutback cute cutesy cuticle cutlass cutlery cutlet cutoff cutout cuts cutthroat cuttlefish cuttyhunk cutup cvs
cyanide cyber cyberbully cyberdyne cybernetic cyberpunk cybersex cyberspace cyclamen cycle cyclic cyclone cyclonic
cyclotron cygnet cygwin cylinder cymbal cynic cynical cynosure cypress cyprus cyrillic cyst cystic cytology
cytoplasm czar czarina czeches czechia dab dabble dabs dacha dachshund dactyl dactylic dad daddy dadoes dadonghai
dados dads daegu daejeon daemon daffodil daffy daft dagestan dagger daguerreotype dahlias daily daimler dainty
daiquiri dairy dairymaid dairyman dairymen dais daisies dakar dales dalian dally dalmatian damage damascus damask
dames dammed damming damn damndest damp dampen dams damsel damson dance dandelion dander dandle dandruff dandy danes
danger dangle danish dank danube dapper dapple dare daredevil dark darken darkroom darlings darlington darn
dartboard darted dartford darting dartmoor darts dash dashboard dashiki dastardly data database databricks
datacenter datadir datadog datafile datagram dataset datasheet datatype date dateline datetime datum daub daugavpils
daughter daunt dauphins davenports davits dawdle dawn day daybed daybreak daydream daydreamt daylight days daytime
daze dazzle dbgsym dbus dded dding dds deacons dead deadbeat deadbolt deaden deadline deadlock deadpan deadwood deaf
deafen deal dealt dearer dearest dearly dears dearth death deathbed deathblow deathtrap deaves deb debacle debar
debark debase debate debauch debconf debenture debhelper debian debilitate debility debit debonair debris debs debt
debtor debug debugfs debuginfo debunk debut decade decadent decaf decaffeinate decal decamp decant decapitate
decathlon decay decedent deceit deceive decelerate decency decent deceptive decibel decide deciduous decigram
deciliter decimal decimate decimeter deck deckhand deckle decl declamatory declare decline decnet decode
decongestant decor decorate decorator decorum decoy decree decrepit decrepitude decry dedicate deduce deduct deed
deejay deem deep deepen deepfake deer deerskin deface defamatory defame defeat defecate defect defector defenceman
defend defendant defense defer deferential deferral defiant deficient deficit defile define deflate deflect
deflector defoliant defoliate deform defray defrayal defs defsincdate deft defunct defuse defy degeneracy degree
dehradun deice deify deign deinit deism deity dejas deject delaware delay delete deleterious delhi deli delicacy
delicate delicatessen delicious deliminator delineate delinquent delint deliquescent deliria delirious delirium dell
delphinia delphinium delta delude deluge delusive deluxe delve demagog demagogic demagogry demagogue demagogy demand
demarcate demean demeanor demented dementia demesne demigod demijohn demise demitasse demo democracy democrat
democratic demon demoniac demoniacal demonic demonstrate demonstrator demote demount demur demure demux denar
dendrite denial denigrate denim denizen denmark dennisport denominator denote denounce dens dense dental dented
dentifrice dentin dentine denting dentist dentistry dentry dents denture denude deny deodorant depart departure
depcomp depeche depend dependecy depict depilatory deplete deplore deploy deport depose depositor depository depot
deprave deprecate deprecatory depreciate depressant deprive deps dept depth depute deputee deputy derail derbies
derbyshire deref derelict deride derisory derive dermatitis dermis derogate derogatory derricks derringer dervish
desalinate desc descend descendant descendent descriptor descry desecrate desert desiccate desiderata desideratum
design designate designator desist desk desktop desolate despair despatch desperado desperate despise despondent
despotic dessert dest destined destines destinies destining destitute destroy destructor desultory detach detail
detain detainee detect detector deter detergent deteriorate determinant determine deterrent detest detonate
detonator detour detox detoxify detritus detroit deuce deuterium deutsche devastate devel develop devfs devhelp
deviant deviate device devil devilry deviltry devious devise devoid devolve devonport devops devote devotee devour
devout devpts dew dewberries dewdrop dewlap dewy dexterity dexterous dextrose dextrous dhabi dhaka dhl dhoti
diabetes diabetic diabolic diacritic diadem diag diagnose diagnosis diagnostic diagnostician diagonal diagram
diagrammatic dial dialect dialectal dialectic dialog dialogue dialyses dialysis dialyzes diameter diamond
diamondbacks diaper diaphanous diaphragm diarrhea diarrhoea diary diastolic diatom diatribe dibbled dibbles dibbling
dice dicey dichotomy dicier diciest dicker dickey dicky dict dicta dictate dictator dictatorial diction dictionary
dictum did didactic diddle die died diehard diereses dieresis dies diesel diet dietary dietetic dietician dietitian
diff different differential differentiate difficult difficulty diffident diffuse dig digby digit digital digitalis
digitalocean dignify dignitary dignity digraph digress digs diked dikes diking dilapidated dilate dilatory dilemma
dilettante dilettanti diligent dills dilly dillydally dilute dim dime diminish diminuendo diminutive dimness dimpled
dimples dimpling dims dimwit dinar dine dinette dinged dinghy dinging dingo dings dingy dink dinky dinned dinner
dinning dinosaur dins dint diocesan diocese diode diorama dioxide dioxin dip diphtheria diphthong diploma diplomacy
diplomat diplomata diplomatic dipole dips dipsomania dipsomaniac dipstick dire direct director directorate
directorial directory dirent dirfd dirge dirham dirmngr dirname dirs dirt dirtball dirty dis disambiguate disarm
disaster disastrous disavow disband disbar disburse disc discard discern disciple disciplinarian disciplinary
discipline disco discombobulate discomfit discomfiture disconsolate discord discordant discotheque discreet discrete
discretionary discriminant discriminate discriminatory discus discussant disdain disease disembowel disgrace
disgruntle disgust dish disharmony dishcloth dishevel dishpan dishrag dishtowel dishwasher dishwater disinfectant
disk diskette dismal dismay dismiss dismount disobey disown disparage disparate dispel dispensary dispense dispersal
disperse dispirit display disport disposal dispose dispur disputant disputatious dispute disrobe disrupt diss
dissect dissemble disseminate dissent dissident dissipate dissociate dissolute dissonant dissuade dist distaff
distant distcheck distclean distend distil distill distillate distinct distinguish distort distraught distributor
district distro disturb distutils disuse ditch dither ditto ditty diuretic diurnal diva divan dive diverge divergent
diverse diversify diversionary divert divide dividend divine divisive divisor divorce divot divulge divvy dixies
dizzy djgpp djibouti djinn djinni dlclose dlfcn dllexport dlls dlopen dmesg dmsetup doable dobra doc docbook docdir
docent docile dock docket dockyard doclifter docs docstring doctoral doctorate doctored doctoring doctors
doctrinaire doctrinal doctrine doctype docudrama documentary docusign docx dodder dodge dodgy dodo doer does doff
dog dogcatcher dogfight dogfish doggerel doggie doggone doggy doghouse dogie dogma dogmata dogmatic dogmatism
dogmatist dogs dogtrot dogwood doha doily doing doldrums doled doles doling dollar dolled dollhouse dollies dolling
dollop dolls dolmen dolorous dolphin dolt domain dome domestic domesticate domicile dominant dominate domineer
dominican dominion domino don donate doncaster done dongguan dongle donkey donor dons dont donut doodad doodle
doohickey doom doomsday door doorbell doordash doorknob doorman doormat doormen doorstep doorstop doorway dope dopey
dopy dorchester dork dorky dorm dormant dormice dormitory dormouse dorsal dorset dortmund dory dos dosage dose
dossier dot dotage dotcom dote dotfiles doth dots double doublet doubloon doubt douche dough doughnut doughtier
doughtiest doughy dour douse dove dovetail dowager dowdier dowdies dowdiest dowdily dowel down downbeat downcast
downfall downhill download downplay downpour downside downtime downtown downturn downwind downy dowry dowse doxology
doxy doxygen doyen doz doze dozen dpatch dpi dpkg drab drachma drachmae drachmai draconian draft draftee draftkings
draftsman draftsmen drafty drag dragnet dragon dragonbox dragonfly dragoon drain drainage drainpipe drakes dram
drama dramatic dramatist drank drape drastic draughts draw drawback drawbridge drawl drawn drawstring dray dread
dreadlocks dreadnought dream dreamland dreamy dreary dredge dregs drench dress dressage dressmaker dressmaking
dressy drewed dribble driblet dried drier driest drift driftwood drill drily drink drip drive drivel driven driveway
drizzle droid droll drolly dromedary drone drool droop droopy drop dropbox dropdown droplet dropout dropsy dross
drought drouth drove drown drowse drowsy drub drudge drug druggist drugstore druid drummed drummer drumming drums
drumstick drunk drunkard drunken drupal dry dryad dryness drys drywall dtoa dual dub dubai dubiety dubious dublin
dubs ducal ducat ducati duchess duchy duck duckbill duckling duct ductile dud dude dudgeon duds due duel duellist
dues duesseldorf duet duffer dug dugout duh dukedom dulcet dulcimer dullard dulled duller dullest dulling dulls
dully dulness duloxetine duly dumb dumbbell dumbfound dumbwaiter dumfound dumfries dummy dump dumpling dumpster
dumpy dun dunce dune dungaree dunged dungeon dunging dungs dunk dunkirk dunno duns duo duodena duodenal duodenum
duos dupe duplex duplicate duplicator duplicity dups durability durable durango durban duress during dushanbe dusk
dusky dust dustbin dustier dustiest dustman dustmen dustpan dutch duteous duties duvet dwarf dwarves dweeb dwell
dwelt dwindle dyadic dyed dyeing dyers dyes dyestuff dying dyked dyking dynamic dynamism dynamite dynamo dynamodb
dynastic dynasty dynatrace dysentery dyslexia dyslexic dyspepsia dyspeptic each eager eagle eaglet ear earache
earbud eardrum earful earldom earlobe earlscourt early earmark earmuff earn earphone earplug ears earshot
earsplitting earth earthen earthenware earthling earthquake earthshaking earthwork earthworm earthy earwax earwig
ease easel east eastbound eastern easternmost easy easygoing eat eaten eats eave eavesdrop ebay ebb ebbs ebonies
ebullient eccentric ecclesiastic ecdh ecdsa echelon echo eclectic eclipse ecliptic ecology ecommerce econometric
economic economy ecosystem ecotourism ecplicitely ecru ecstasy ecstatic ecuador ecuadorian eczema edamame eddied
eddies eddsa eddying edelweiss edema edge edgeways edgy edibility edible edict edifice edify edinburgh edit edition
editor editorial edmonton eds edtech educate educator eel eels eeprom eerie eery efface effect effectual effectuate
effeminacy effeminate effervesce effervescent effete efficacious efficacy efficient effigy effluent effort
effrontery effulgent effusive egalitarian egcs egg eggbeater egghead eggnog eggplant eggs eggshell egis eglantine
eglinton ego egocentric egoistic egos egotism egotist egregious egrep egress egret egyptian eider eiderdown
eigenvalue eight eighteen eighteenth eighth eightieth eighty eindhoven either ejaculate eject eke eked ekes eking
elaborate elapse elastic elasticsearch elate elation elbow elbowroom elderberry eldercare elderly elders eldest
elect electioneer elector electoral electorate electric electrician electrify electrocardiogram electrocute
electrode electrodynamics electroencephalogram electrolysis electrolyte electrolytic electromagnet electromagnetic
electron electronic electronica electroplate electrostatic elegant elegiac elegy elem element elemental elementary
elephant elephantine elevate elevator eleven eleventh elf elfin elicit elide eliminate elision elite elixir elk elks
ell ellipse ellipsis elliptic ells elm elms elongate elope eloquent else elsewhere elsif elucidate elude elupus
elusive elves elvish emaciate emacs email emanate emancipate emancipator emasculate embalm embargo embark embarrass
embassy embattled embed embellish ember embezzle embitter emblazon emblem emblematic embody embolden embolism emboss
embrace embroider embroidery embroil embryo embryonic emcee emend emerald emerge emergent emeritus emetic emfio
emigrant emigrate eminent emirate emirati emirs emissary emit emo emoji emollient emos emote emoticon emotion
emotional empanel empathetic empathy emperor emphases emphasis emphatic emphysema empire empiricism employ employe
employee emporia emporium empower empress empty ems emu emulate emulator emulsify emus enable enact enamel enamor
enbrel encamp encapsulate encase encephalitis enchantress enchilada enclave encode encore encroach encumber
encyclopaedia encyclopaedic encyclopedia encyclopedic end endear endeavor endemic endian endif endless endocrine
endorse endow endp endpoint ends endue endure endways enema enemata enemy energetic energy enervate enfold engage
engine englishman engross engulf enhance enigma enigmatic enjoin enjoy enlist enlistee enmesh enmity ennui enormity
enormous enough enquiry enrage enrich enrol enroll ensemble ensign ensue ensure entail entente enter entertain
enthral enthuse enthusiasm enthusiast enthusiastic entice entire entirety entity entomb entourage entrant entrap
entrepreneur entrepreneurial entropy entry entrypoint entryway enum enumerate enumerator enunciate enure envars
envelop envelope envious environ envoy envvar envy enzyme eon eons epaulet epaulette ephemeral epic epicenter
epicure epicurean epidemic epidermal epidermis epiglottides epiglottis epigram epigrammatic epilepsy epileptic
epilog epilogue episcopacy episcopal episcopate episode episodic epistle epistolary epitaph epithet epitome epoch
epochal epoll epoxy epping epsilon epson equability equable equal equanimity equate equator equatorial equestrian
equestrienne equidistant equilateral equilibrium equine equinoctial equinox equip equipage equity equivalent
equivocal equivocate era eradicate eras erase erasure ere erect erectile erg ergo ergonomic ergs erisa eritrea
ermine erode erogenous erosion erosive erotic erotica err errand errant errata erratic erratum errno erro erroneous
error errs ersatz erstwhile erudite erupt erythrocyte esac escalate escalator escapade escape escapee escarole
eschew escitalopram escort escrow escutcheon eslint esophagi esophagus esoteric esp espadrille especial espionage
esplanade espousal espouse espresso espy esquire essay essence essential est establish estate esteem esthete
esthetic estimate estimator estonia estonian estrange estream estrogen estuary eta etc etch eternal eternity ether
ethereal ethereum ethernet ethic ethical ethiopia ethiopian ethnic ethos etiology etiquette etrade eucalypti
eucalyptus euclidean eugenics eulas eulogy eunuch euphemism euphony euphoria euphoric eureka euro europe european
eurosceptics euston eutectic euthanasia evacuate evacuee evade eval evaluate evanescent evangelism evangelist
evaporate evasion evasive eve even evenhanded event eventcopy eventfd eventide eventstruct eventual eventuate ever
everglade evergreen everlasting evermore evernote eversource every everybody everyday everyone everyplace everything
everywhere eves evict evident evil evildoer evince eviscerate evoke evolutionary evolve ewe ewer ewes exabyte
exacerbate exact exactitude exaggerate exalt exam examine exasperate excavate excavator exceed excel excellently
except excerpt excess excise excite excl exclamatory exclude exclusive excoriate excreta excrete excretory
excruciating exculpate excuse exec execrate execute executor executrices executrix execv execve execvp exegeses
exegesis exemplar exemplary exemplify exempt exert exes exeter exford exhale exhaust exhibit exhibitor exhilarate
exhort exhume exigent exiguous exile exist existant existent existential exit exodus exonerate exoplanet exorbitant
exotic expand expando expanse expat expatiate expatriate expect expectant expectorant expectorate expedia expedient
expedite expeditionary expeditious expeditor expel expend expenditure expense expert expiate expire expiry
explanatory expletive explicate explicit explicitely explicity explictly explode exploit exploratory explore
explosive expo exponent exponential export expose expository exposure expound expr expressway expropriate expunge
expurgate exquisite extant extemporaneous extempore extend extent extenuate exterior extern external extglob exthdr
extinct extinguish extirpate extname extol extoll extort extortionate extra extracurricular extradite extramarital
extraneous extranet extraordinary extrapolate extrasensory extraterrestrial extravagant extravaganza extravert
extreme extricate extrinsic extrovert extrude exuberant exude exult exultant exxon exxonmobil eye eyeball eyebrow
eyed eyeful eyeglass eyelash eyelet eyelid eyeliner eyepiece eyes eyesight eyesore eyestrain eyeteeth eyetooth eying
fable fabric fabricate fabrikam fabulous facade face facebook facelift facepalm facet facetious facial facile
facilitate facsimile fact faction factional factitious facto factor factorial factory factotum factual faculty fad
faddish fade fads faecal faeces fag faggot fagot fags fahrenheit fail failover failsafe failure fainer fainest faint
fainthearted fair fairground fairhaven fairies fairway fairyland faisalabad faiths fake fakechroot fakeroot faketime
fakirs falcon falconry falkland fall fallacious fallacy fallback fallen fallocate falloff fallout fallow fallthrough
false falsehood falsetto falsify falter fame familial familiar family famine fan fanatic fanboy fancy fandom fanfare
fangs fannies fanout fans fantastic fantasy fanzine far farad faraway farce fare farewell fargo farinaceous farm
farmhand farmhouse farmland farmyard faroe farrowed farrowing farrows farsighted fart farther farthest farthings
fascinate fascism fascist fashion fashionista faso fast fasten fastidious fat fatal fate fathead father fatherhood
fatherland fathom fatigue fatness fats fatten fatty fatuous faucet fault faultfinding faulty faun fauna faunae faux
favor favorite favour favourite fawned fawning fawns fax faze fclose fcntl fdformat fdisk fdopen fealty fear feast
feat feather featherbedding featherweight feathery feature feautures febrile fecal feces fecund fed federal federate
fedex fedoras feds fedwire fee feeble feed feedback feedbag feel fees feet feign feint feisty feldspar felicitous
feline fella fellatio felled fellest felling fellow fells felon felonious felony felt fem female feminine feminism
feminist femora femoral femtosecond femur fen fence fend fennel fens fentanyl fer feral ferment fern ferocious
ferocity ferpa ferrari ferret ferric ferried ferries ferrous ferrule ferryboat ferrying fertile fervent fervid
fervor fess fest festal festival festoon feta fetal fetch feted fetich fetid feting fetish fetlock fettered
fettering fetters fettle fetus feud feudal fever few fez fezzes fflush fgets fglrx fgrep fiance fiasco fiat fib
fiberboard fiberglass fibroid fibrous fibs fibula fibulae fica fiche fickle fiction fictional fictitious fiddle
fiddlesticks fide fidelity fidget fidgety fiduciary fie fief field fieldref fieldses fieldwork fiend fierce fiery
fiesta fifa fifes fifo fifteen fifteenth fifth fiftieth fifty fig fight figment figs figure figurehead figurine fiji
filbert filch file filehandle fileinfo filelen filelist filename fileno filepath filesystem filet filetype fileutils
filial filibuster filigree filipino fill fillet fillip filly film filmmaker filmstrip filmy filter filth filthy
filtrate fin finagle final finale finance financial financier finastra finches fincore find findkey fine finesse
fingerboard fingered fingering fingernail fingerprint fingers fingertip finicky finis finite finked finking finks
finland finns finny fins fintech fiord fir fire firearm fireball firebird firebomb firebrand firebreak firebug
firecracker firefight firefly firefox firehouse fireman firemen fireplace fireplug firepower fireproof fireside
firestorm firetrap firewall firewater firewood firework firm firmware firs first firstborn firsthand firths fiscal
fiserv fish fishbowl fisherman fishermen fishhook fishnet fishtail fishwife fishwives fishy fission fissure fist
fisticuffs fit fitbit fitful fitness fits five fix fixate fixmes fixture fixup fizz fizzle fizzy fjord flab
flabbergast flabby flaccid flacks flag flagella flagellate flagellum flagon flagpole flagrant flagstaff flagstone
flail flair flak flaky flamage flambeing flambes flamboyant flame flamencos flamethrower flamingo flan flange flank
flannel flannelet flannelette flap flapjack flare flash flashback flashbulb flashgun flashlight flashy flask flat
flatbed flatboat flatcar flatfeet flatfish flatfoot flatiron flatten flattery flattop flatulent flatware flaunt
flavor flavour flaw flax flaxen flay flea flecked flecking flecks fled fledged fledgeling fledgling flee fleece
fleecy fleet flesh fleshy flew flex flexitime flextime flibbertigibbet flicked flicker flicking flicks flied flier
flies fliest flight flighty flimflam flimsy flinch fling flintlock flints flinty flip flippant flippy flirt
flirtatious flirty flit float flock floe flog flood floodgate floodlight floodlit floor floorboard floozie floozy
flop flophouse floppy florae floral floras florid florins florist flos flotilla flotsam flounce flounder flour
floury flout flow flowchart flower flowerbed flowerpot flown flu flub fluctuate flue fluency fluent fluff fluffy
fluid fluke flukey fluky flume flummox flung flunk flunkey flunkie flunky fluoresce fluorescent fluoridate fluoride
fluorine fluorite fluorocarbon fluoroscope fluoxetine flurry flush fluster flute flutter fluttery flux fly flyby
flycatcher flyleaf flyleaves flyover flypaper flysheet flyspeck flyswatter flytrap flyweight flywheel fmla fname
fnmatch foal foam foamy fob fobs focal foci focus focusses fodder foe foes foetal foetus fog fogbound fogey foggy
foghorn fogs fogy foible foil foist fold foldaway foliage folio folklore folksy follicle follow followup folly
foment fond fondant fondle fondu fondue font fontconfig foo foobar food foodstuff fool foolhardy foolproof foolscap
foot footage football footbridge footfall foothill foothold footlights footlocker footloose footman footmen footnote
footpath footprint footrest footsie footsore footstep footstool footwear footwork fop fopen fopencookie foppish fops
for fora forage foray forbad forbade forbear forbid forbidden forbore forborne force forceps ford foreach forearm
forebear forebode forecast forefeet forefinger forefoot forego foregone forehead foreign foreleg forelock foremans
foremast foremen foremost forename forenoon forensic foreplay foresail foresaw foresee foreseen foreskin forest
forestry foretell foretold forever forevermore forewarn forewent foreword forfeit forfeiture forgather forgave forge
forget forgiven forgo forgone forgot forgotten forint fork forklift forlorn form formal formaldehyde format formula
formulae formulaic formulate fornicate forsake forsaken forsook forsooth forswear forswore forsworn forsythia fort
fortaleza forth forthcome forthright forthwith fortieth fortify fortinet fortissimo fortitude fortnight fortress
fortuitous fortunate fortune forty forum forward forwent foshan fossil fostered fostering fosters fought foul found
foundling foundry fount fountain fountainhead four fourfold fourier fourscore foursquare fourteen fourteenth fourth
fowl fox foxcon foxglove foxhole foxhound foxtrot foxy foyer fprintf fputs fracas frack fractal fractious fracture
frag fragile fragme fragmentary fragrant frail frailty frame framebuffer framework franc franchisee frank frankfurt
frankincense frantic frappes frat fraternal fraternity fratricide fraud fraudulent fraught fray frazzle fread freak
freaky freckle free freebase freebee freebie freebooter freebsd freedesktop freedmen freedom freehand freehold
freeload freemen freestanding freestyle freethinker freethinking freetype freeware freeway freewheel freewill freeze
freight french frenetic frenzy freq frequent frescoes frescos fresh freshdesk freshen freshet freshman freshmen
freshwater fresno fret fretwork friable friar fricassee fridays fridge friend frier frieze frigate fright frighten
frigid frill frilly fringe frippery frisked frisking frisks frisky frito fritter frivolity frivolous frizz frizzle
frizzy fro frock frog frogman frogmen frolic frolicked frolicking from frond front frontage frontal frontend
frontier frontiersman frontiersmen frontispiece frontrunner frost frostbit frostbite frostbitten frosty froth frothy
frown frowsy frowzy froze frozen fructify fructose frugal fruit fruitcake fruity frump frumpy frustrate fryers
frying fsck fstab fstat fstatat fstrim fsync ftbfs ftp ftps ftrace ftruncate fuchsia fuck fuctions fuddle fudged
fudges fudging fuel fugitive fugue fujian fulcra fulcrum fulfil fulfill full fullback fullstack fully fulminate
fulness fulsome fum fumble fume fumigate fumigator fums fun func funcdef funcsynopsis functionary functools fund
funeral funereal fungal fungi fungicidal fungicide fungous fungus funicular funked funking funks funky funnel funny
funopen funtion fur furbelow furbish furious furl furlongs furlough furnace furnish furniture furor furosemide
furrow furry furs further furthermore furthermost furthest furtive fury furze fuse fuselage fusible fusillade fusion
fuss fussbudget fussy fustian fusty futa futex futile futon futuna future futz fuze fuzz fuzzball fuzzy fwd fwrite
gab gabapentin gabardine gabbier gabbiest gabble gaberdine gabled gables gabon gabs gadabout gadded gadding gadfly
gadget gadgetry gads gaff gaffe gag gaggle gags gaiety gails gaily gain gainsaid gainsay gait galactic galas galaxy
galena gallantly gallantry gallants gallbladder galled galleon gallery galley galling gallium gallivant gallon
gallop gallows galls gallstone galore galosh gals galvanic galway gambia gambian gambit gambled gambler gambles
gambling gambol game gamecock gamekeeper gamete gamey gamin gamine gamma gamut gamy gander gandhinagar ganged ganges
ganging gangland ganglia gangling ganglion gangly gangplank gangrene gangs gangster gangtok gangway gannet gansu
gantlet gantry gap gape gaps garage garb garbage garbageman garbanzo garble garde garden gardenia gargantuan gargle
gargoyle garish garlanded garlanding garlands garlic garlicky garment garmin garnered garnering garners garnets
garnish garnishee garote garotte garrets garrisoned garrisoning garrisons garrote garrotte garrulity garrulous
garter gas gaseous gash gasket gaslight gasohol gasolene gasoline gasp gasses gassy gastric gastritis
gastrointestinal gastronomic gastronomy gasworks gate gatecrasher gatepost gateway gather gatorade gauche gaucho
gaudy gauge gaunt gauntlet gauze gauzy gave gavel gavotte gawk gawky gayer gayest gayety gayly gayness gays gaza
gaze gazebo gazelle gazette gazillion gazpacho gbps gcov gcrypt gdansk gdbm gdbus gdoc gdpr gear gearbox gearshift
gearwheel gecko gedit geed geegaw geeing geek geeky gees geese geez geisha gel gelatin gelatine geld gelid gels gelt
gem gems gemstone gen gendarme gender genealogy genera general generalissimo generate generator generic generis
generosity generous genetic gengal genhtml genial genies genii genious genital genitalia genitive genius genkey
genoa genocide genome genre gens genteel gentians gentiles gentility gentle gentlefolk gentleman gentlemen
gentlewoman gentlewomen gentoo gentries gentrify gents genuflect genuine genus genzyme geocache geocentric geode
geodesic geoengineering geographer geographic geography geologic geology geometer geometric geometry geophysics
geopolitics georgians geostationary geothermal gerais geranium gerbil geriatric germ german germane germanium
germicidal germicide germinal germinate gerrymander gerund gestate gesticulate gesture gesundheit get getaddrinfo
getauxval getaway getcwd getegid getentropy getenv geteuid gethostbyname gethostname getinfo getkey getline
getnameinfo getopt getpeername getpid getppid getrandom gets getsockname getsockopt gettext gettime gettimeofday
getup gewgaw geyser ghana ghanaian ghastly ghent gherkin ghetto ghost ghostwrite ghostwritten ghostwrote ghoul giant
gibber gibbet gibbon gibe giblet gibraltar giddy gift gig gigabit gigabyte gigahertz gigantic gigapixel giggle
gigolo gigs gild gilead gillion gills gilt gimcrack gimlet gimme gimmick gimmickry gimmicky gimpy gin gingerbread
gingerly gingersnap gingham gingivitis gingko ginkgo gins ginseng gipsy giraffe gird girdle girl girlfriend girlhood
girt girth gismo github gitignore gitlab give giveaway given giza gizmo gizzard glacial glacier glad gladdened
gladdening gladdens glade gladiator gladiatorial gladiola gladioli gladiolus glamor glamour glance gland glandular
glare glargine glass glassware glassy glaucoma glaxo glazed glazes glaziers glazing gleam glean glee glen glencore
glib glibc glide glimmer glimpse glint glissandi glissando glisten glitch glitter glittery glitz glitzy gloaming
gloat glob global globe globetrotter globex globular globule glockenspiel gloom gloomy glop gloried glories glorify
glorious glorying gloss glossary glossy glottides glottis gloucestershire glove glow glowworm glucose glue gluey
gluier gluiest glum glut gluten glutinous glutton gluttony glycerin glycerine glycerol glycogen glyf glyph gmail
gmake gmtime gnarl gnarly gnash gnat gnaw gnawn gneiss gnome gnu gnulib gnupg gnus gnutls goaded goading goads goal
goalie goalkeeper goalpost goaltender goat goatee goatherd goatskin gob gobble gobbledegook gobbledygook gobject
goblet goblin gobs god godaddy godavari godchild godchildren goddam goddamn goddaughter goddess godfather
godforsaken godhood godless godmother godparent gods godsend godson goes gofer goggle going goiter goitre golang
gold goldbrick golden goldenrod goldfinch goldfish goldsmiths golf golly gonad gondola gondolier gone gonged gonging
gongs gonk gonna gonorrhea gonorrhoea gonzo goober good goodby goodbye goodie goodwill goody goodyear gooey goof
goofy google gooier gooiest gook goon goop goose gooseberry gopher gored gores gorge gorilla goring gorp gorse gory
gosh gosling gospel gossamer gossip gossipy got gotcha gothenburg gotos gotta gotten gouged gougers gouges gought
gouging goulash gourd gourmand gourmet gout gouty gov govern governor govt gown gperf gpgconf gpgme gpgrt gpgsm
gpgtar gpgv gpio gprof grab graced graces gracing gracious grackle grade gradient gradle grads gradual graduate
grafana graffiti graffito graft grail grain grainy gram grammar grammarian gramophone granary grand grandad
grandchild grandchildren granddad granddaughter grandee grandeur grandfather grandiloquent grandiose grandma
grandmother grandpa grandparent grandson grandstand grange granite grannie granny granola grant granular granulate
granule grape grapefruit grapevine graph graphic graphite graphviz grapnel grapple grasp grass grasshopper grassland
grassy grate gratify gratis gratitude gratuitous gratuity grave graveled graveling gravelled gravelling gravelly
gravels graven gravenhurst gravestone graveyard gravitate gravy gray graybeard grayscale graz graze grease
greasepaint greasy great grebe greece greed greedy greek green greenback greengrocer greenhorn greenhouse greenland
greenwich greet gregarious gremlin grenada grenade grenadier grep grew grey greyhound gribbles grid griddle
griddlecake gridiron gridlock grief grieve griffins grill grille grimace grime grimly grimmer grimmest grimsby grimy
grin grind grindstone gringo grip gripe grippe grisly grist gristle grit gritty grizzled grizzly groan grocer
grocery grog groggy groin grok grommet groomed grooming groove groovy grope grosbeak grossed grosser grosses
grossest grossing grossly grotesque grotto grouch grouchy ground groundbreak groundhog groundswell groundwork group
groupie grouse grout grove grovel grower growing growl grown grownup grows growth grub grubby grubhub grubstake
grudge grue gruel gruff grumble grumpy grunge grungy grunt gryphon guacamole guadalajara guadeloupe guam guanajuato
guangdong guangzhou guano guarantee guarantor guaranty guard guardhouse guardian guardrail guardroom guardsman
guardsmen guatemala guatemalan guava guayaquil gubernatorial gucci guelph guerilla guernsey guerrilla guess
guesstimate guesswork guest guff guffaw guiana guid guide guidebook guideline guild guile guillotine guilt guilty
guinea guise guitar guizhou gujarat gujrat gulag gulch gulf gull gullet gully gulp gumbos gumdrop gummed gumming
gummy gums gunboat gunfight gunfire gung gunk gunman gunmen gunned gunners gunnery gunning gunny gunnysack gunpoint
gunpowder gunrunner gunrunning guns gunshot gunslinger gunsmith gunwale gunzip guppy gurgle gurneys guru gush gushy
gusset gust gustatory gusto gusty gut gutless guts gutsy guttersnipe guttural guy guyana guys guzzle gybe gym
gymnasia gymnasium gymnast gymnastic gymnosperm gyms gyp gyps gypsum gypsy gyrate gyro gyroscope gzip haberdasher
haberdashery habit habitat habitual habituate hacienda hack hackle hackneyed hackneying hackneys hacksaw hacktivist
hacky had haddocks hadoop haemoglobin haemophilia haemorrhage haemorrhoids hafnium haft hag haggle hags hah haiku
hailed hailing hails hailstone hailstorm hair hairball hairbreadth hairbrush haircut hairdo hairdresser hairdressing
hairline hairnet hairpiece hairpin hairsbreadth hairsplitting hairspring hairstyle hairy haiti haitian hakes halberd
halcyon haled haler halest half halfback halfhearted halfpenny halftime halfway haliburton halibut halifax haling
halitosis halleluiah hallelujah hallmarked hallmarking hallmarks hallow halls hallucinate hallucinatory hallucinogen
hallucinogenic hallway halo halogen halon halt haltered haltering halve halyard hamburg hamlets hammed hammered
hammerhead hammering hamming hammocks hamper hampshire hampstead hamptons hams hamster hamstring hamstrung hand
handbag handball handbill handbook handcar handcart handcraft handcuff handeled handgun handheld handicap handicraft
handier handiest handily handiwork handkerchief handkerchieves handle handlebar handmade handmaid handmaiden handoff
handout handpick handrail handset handshake handspring handstand handsy handwork handwriting handwritten handyman
handymen hang hangar hangdog hangman hangmen hangnail hangout hangover hangzhou hanker hankie hanky hannaford
hannover hanoi hansom haphazard hapless happen happy haproxy harangue harass harbinger harbor harboured harbours
hard hardback hardball hardcode hardcore hardcover hardened hardener hardening hardens hardheaded hardhearted
hardier hardiest hardily hardline hardlink hardtack hardtop hardware hardwired hardwood hardworking harebrained
hared harelip harem hares harfbuzz harford haring hark harken harlequin harlot harm harmonic harmonica harmonies
harmonious harnessed harnesses harnessing harped harping harpoon harps harpsichord harpy harridan harried harries
harrow harrying harsher harshest harshly harts harvest harwich haryana has hasbro hash hasheesh hashmap hashtag hasp
hassle hassock haste hasten hastier hastiest hastily hat hatchback hatched hatchery hatches hatchet hatching
hatchway hate hath hatred hats haughty haul haunch haunt hauteur have haven haversack havoc haw hawaii hawk hawser
hawthorn hay haycock hayloft haymow hayseed haystack haywire hazarded hazarding hazardous hazards haze hazel
hazelnut hazmat hazy head headache headband headboard headdress headfirst headgear headhunter headier headiest
headland headlight headline headlock headlong headmaster headmistress headphone headquarter headrest headroom
headset headstone headstrong headwaiter headwaters headway headwind headword heal health healthcare healthy heap
hear heard hearken hearsay hearse heart heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt
hearth heartland heartrending heartsick heartstrings heartthrob heartwarm hearty heat heath heathen heatstroke heave
heaven heavenlier heavenliest heavy heavyset heavyweight heckle hectare hectic hectogram hectored hectoring hectors
hedged hedgehog hedgerow hedging hedonism hedonist heed heehaw heel hefei heft heftig hefty hegemony heifer height
heighten heineken heinous heir heirloom heist held helical helices helicopter heliotrope heliport helium helix hell
hellebore hellhole hellion hello helmet helmsman helmsmen helot help helpline helpmate helpmeet helptext helsinki
hem hemisphere hemispheric hemline hemlock hemoglobin hemophilia hemophiliac hemorrhage hemorrhoid hemp hempen hems
hemstitch hen hence henceforth henchman henchmen henna henpeck hens hep hepatic hepatitis heptagon her heraklion
herald heraldic heraldry herbaceous herbage herbal herbicide herbivore herbs herculean herded herder herding herds
herdsman herdsmen here hereabout hereafter hereby hereditary heredity herein hereof heresy heretic hereto heretofore
hereupon herewith heritage hermaphrodite hermaphroditic hermetic hermit hermitage hernia herniae hero heroic heroin
heroine heroku herons herpes herringbone hers herself hertford hertfordshire hertzes hertzs herzegovina hes hesitant
hesitate heterodox heterodoxy heterogeneity heterogeneous heterosexual hew hewn hews hex hexadecimal hexagon
hexagonal hexameter hexdump hey heyday hgt hiatus hibachi hibernate hibiscus hiccough hiccup hick hickeys hickory
hid hidden hide hideaway hidebound hideout hie hied hierarchy hieroglyphic hies hifalutin high highball highborn
highboy highbrow highbury highchair highfalutin highfaluting highjack highland highlight hightail highway highwayman
highwaymen hijack hike hilarious hilarity hillbilly hillcrest hillock hillside hilltop hilly hilt himachal himalayan
hims himself hind hindi hindmost hindquarter hindsight hinge hingham hings hint hinterland hip hipaa hippie hippo
hippopotami hippopotamus hippy hips hire hireling hirsute his hispanic hiss hist histamine histogram historian
historic history histrionic hit hitachi hitch hitchhike hither hitherto hits hive hivemind hizbollah hkps hmac
hoagie hoagy hoarded hoarder hoarding hoards hoarfrost hoarse hoary hoax hob hobbies hobbit hobble hobbyhorse
hobbyist hobgoblin hobnail hobnob hobo hobs hocked hockey hocking hocks hockshop hod hodgepodge hods hoe hoed
hoedown hoes hog hogans hoggish hogs hogshead hogwash hoist hokey hokier hokiest hokum hold holdout holdover holdup
hole holiday holier holiest holistic hollered hollering hollers hollow holly hollyhock holocaust hologram holster
homage homburg home homebody homeboy homebrew homecoming homedir homegrown homeland homemade homemaker homeopathic
homeopathy homeowner homepage homered homering homeroom homesick homespun homestead homestretch hometown homework
homewrecker homey homicidal homicide homie hominem hominy homogeneity homogeneous homonym homophobia homophobic
homophone homosexual homs homy honcho honda honduran honduras hone honesty honey honeybee honeycomb honeydew
honeymoon honeysuckle honeywell honied honk honolulu honor honoraria honorarium honorary honorific honour hooch
hooded hoodie hooding hoodlum hoodoo hoods hoodwink hooey hoof hook hookah hookey hookup hookworm hooky hooli
hooligan hoop hoopla hoorah hooray hoosac hoosic hoot hootch hooves hope hopped hoppers hopping hops hopscotch horde
horizon horizontal horizonte hormonal hormone horned hornet hornpipe horns horny horology horoscope horrendous
horrid horrific horrify horror horse horseback horsefly horsehair horsehide horseman horsemen horseplay horsepower
horseradish horseshoe horsetail horsewhip horsewoman horsewomen horsey horsy horticultural horticulture hortons hos
hosanna hose hosiery hospice hospital host hostage hostel hostelry hostile hostler hostname hot hotbed hotcake hotel
hotelier hotfix hothead hothouse hotkey hotlink hotness hotplug hotshot hotspur houmous houmus hound hour hourglass
housatonic house houseboat housebound housebreak housebroke housebroken houseclean housecoat housefly household
househusband housekeeper housekeeping housemaid housemother houseplant housetop housewares housewarming housewife
housewives housework hovd hovel hovenweep hover hoverboard hovercraft how howdah howdy however howitzer howl hows
howsoever howto hppa hpux href hrs hsbc hsqldb html htmldir http httpd hub hubbub hubby hubcap hubris hubs hubspot
huckleberry huckster huddle hued hues huffed huffing huffs huffy hug huge hugs hula hulk hullabaloo hulled hulling
hulls hulu humalog human humana humane humanitarian humankind humanoid humbled humbler humbles humblest humbling
humbly humbug humdinger humdrum humeri humerus humid humidify humidor humiliate humility humira hummed humming
hummingbird hummock hummus humongous humor hump humpback hums humungous humus hunan hunch hunchback hundred
hundredfold hundredth hundredweight hungarian hungary hunger hungover hungry hunk hunted hunter hunting huntingdon
huntress hunts huntsmen hurdled hurdler hurdles hurdling hurl hurrah hurray hurricane hurry hurting hurtle hurts
husband husbandry hush husk husky hussar hussy hustings hustle hut hutch huts hutzpa hutzpah hwcap hwclock hwmon hwy
hyacinths hyaena hyannis hybrid hyderabad hydra hydrae hydrangea hydrant hydrate hydraulic hydrocarbon
hydrochlorothiazide hydroelectric hydrofoil hydrogen hydrogenate hydrolysis hydrophobia hydroplane hydroponic
hydrosphere hydrotherapy hyena hygiene hygienic hying hymen hymn hymnal hype hyperbola hyperbolae hyperbole
hyperbolic hyperlink hypertext hyphen hyphenate hypnoses hypnosis hypnotic hypnotism hypnotist hypo hypoallergenic
hypochondria hypochondriac hypocrisy hypocrite hypodermic hypoglycemia hypoglycemic hypot hypotenuse hypothalami
hypothalamus hypothermia hypotheses hypothesis hysterectomy hysteresis hysteria hysteric hyundai iamb iambic ibadan
ibex ibices ibid ibis ibuprofen ice iceberg icebound icebox icebreaker icecap iced iceland icelandic ices icicle
icier iciest icily iciness icing icky icon iconoclast iconoclastic iconv icy idaho idea ideal idempotent ident
identify ideogram ideology ides idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idle idly idol
idolater idolatrous idolatry idolize ids idyl idyll idyllic iface ifconfig ifdef ifeq iffy ifndef ifs ifunc igloo
igneous ignite ignoble ignominious ignominy ignoramus ignorant ignore iguana ihop iii ikea ikon ilford ilk ilks ill
illegal illegitimacy illegitimate illiberal illicit illinois illiteracy illiterate illness ills illuminate illumine
illus illusory illustrate illustrator illustrious image imaginary imagine imake imams imap imbecile imbecilic imbed
imbibe imbroglio imbue imitate imitator immaculate immanent immediacy immense immerse imminent immolate immune
immure imp impact impair impala impale impart impasse impecunious impede impedimenta impel impend imperial imperious
impersonate impersonator impervious impetigo impetuosity impetuous impetus imphal impinge impl implementors
implicate implicit implode implore impolite import important importunate importune impose impostor impound
impoverish impregnate impresario imprimatur impromptu improv imprudent imps impudent impugn impunity impure impute
inadvertent inamorata inane inapt inasmuch inaugural inaugurate inborn inbox inbred inbreed inc incandescent
incapacitate incarcerate incarnate incel incendiary incense incessant incestuous inch incheon inchoate incident
incidental incinerate incinerator incipient incise incisor incite incl incline include includedir inclusive
incognito income incommunicado incriminate incriminatory incs incubate incubator incubi incubus inculcate inculpate
incumbent incur ind indebt indeed indemnify indemnity indent indep indeterminacy index indian indianapolis indic
indicate indicator indict indigenous indigent indignant indigo indissoluble individual indochina indoctrinate
indolent indonesia indonesian indoor indore indorse induce induct inductee indue indulge indulgent industrial
industrious industry inebriate inept ineptitude inert inertia inertial inet infamy infant infanticide infantile
infantry infantryman infantrymen infatuate infect infectious infelicity infer inferential inferior infernal inferno
infest infidel infiltrator infinitesimal infinitude infinitum infinity infirm infirmary infix inflammatory inflate
inflationary inflect inflict infloop inflow influential influenza influx info infomercial infor inform informant
informix infra infrared infrastructure infuriate infuse ingenico ingenuity ingenuous ingest inglewood ingot
ingratiate ingredient ingress ingushetia inhabitant inhalant inhalator inhale inhere inherent inherit inheritor
inhibit inhibitory iniquitous iniquity init initdb initech initial initiate initiator initio initramfs initrd
initscript inject injector injure injurious injury injustice ink inkblot inkling inks inkwell inky inlaid inland
inlay inlet inline inmate inmost inn innards innate innermost innkeeper innocently innocents innocuous innovate
innovator inns innuendo inoculate inode inordinate inotify input inquiry inquisitive inquisitor inroad ins insane
insanly inseam insect insecticide insectivore inseminate insensate insert inset inside insidious insigne insignia
insincere insinuate insipid insistent insmod insn insofar insole insolent insomnia insomniac insouciant inspect
inspector inst instacart instagram instal instant instantaneous instantiate instep instigate instigator instil
instinct institute instructor insular insulate insulator insulin insult insure insurgent int intact intagli intaglio
intake inteface integer integral integrate integrator integrity intel intellect intellectual intellegent intelligent
intelligentsia intend intensify intent interact interbred interbreed intercede intercept interceptor intercessor
interchange intercollegiate intercom interconnect intercontinental intercourse interdependent interdict
interdisciplinary interface interfaith interfere interferon intergalactic interim interior interj interject
interlace interlard interleave interleukin interlink interlock interlocutory interloper interlude intermarriage
intermarry intermediary intermediate intermezzi intermezzo intermingle intermittent intermixed intern internal
interne internecine internee internet interoffice interop interoperate interp interpersonal interplanetary interplay
interpol interpolate interpose interpret interprocess interracial interrelate interrogate interrogator interrogatory
interrupt interscholastic intersect intersperse interstate interstellar interstice intertwine interurban interval
intervene interview interviewee interweave interwove interwoven intestinal intestine intimacy intimate intimidate
intl into intone intoxicant intoxicate intramural intranet intransigent intravenous intrepid intricacy intricate
intrigue intrinsic intro introduce introductory introspective introvert intrude intrusive ints inttypes intuit
inundate inure invade invective inveigh inveigle invent inventor inventory invert invest investigate investigator
investiture investor inveterate invidious invigorate invite invoke involve inward ioctl iodine iodize iolock iommu
ionize ionosphere ions ios iota iovec iowa ipecac iphlpapi ipso iptables iranian iraq iraqi irate ire iridescent
iridium irises irish irishman irk irks irksome irkutsk iron ironclad ironic ironmonger ironware ironwork irony irqs
irqtop irrigate irritant irritate irs isascii isatty isfahan isinglass islamabad island isle islet islington ism
isms isnan isobar isolate isometric isomorphic isosceles isotope isotopic isotropic ispell israelis issue istanbul
isthmi isthmus istio italian italic itanagar itch itchy item itemize iter iterate iterator itermittant itinerant
itinerary its itself itype itza ivies ivoire ivorian ivory ivy izmir iztapalapa jab jabot jabs jackal jackass
jackboot jackdaw jacked jacket jackhammer jacking jackknife jackknives jackpot jackrabbit jacksonville jade jadidah
jag jaggies jags jaguar jail jailbreak jailor jaipur jakarta jalisco jalopy jalousie jam jamaican jamb jamboree
jammy jams janeiro jangle janitor janitorial japan japanese japantown jape jar jargon jars jasmines jaundice jaunt
jaunty java javascript javelin jaw jawbone jawbreaker jaws jay jays jaywalk jazeera jazz jazzy jboss jcristau
jealous jealousy jeans jeddah jeep jeer jeez jehads jejune jell jello jelly jellybean jellyfish jeopardy jeremiad
jerk jerkin jerkwater jerky jersey jerusalem jessamines jest jetblue jets jetsam jetted jetting jettison jetty jewel
jewelry jharkhand jiangxi jib jibe jibs jiffy jig jiggle jigs jigsaw jigsawn jihadist jihads jilin jilt jimmied
jimmies jimmying jingle jingoism jingoist jinn jinni jinricksha jinrikisha jinx jira jitney jitter jitterbug jittery
jiujitsu jive job jobless jobs jock jockey jockstrap jocose jocular jocund jodhpurs jog joggle jogs johannesburg
join joint joist joke jolies jollied jollier jollies jolliest jollity jollying jolt jonquils joomla jordanian joshed
joshes joshing jostle jot jots joule jounce journal journalctl journalese journey journeyman journeymen joust jovial
jowl joy joyful joyless joyridden joyride joyrode joys joystick jpeg jpmorgan jquery json jubilant jubilee judged
judges judging judicature judicial judiciary judicious judo jug juggernaut juggle jugs jugular juice juicy jujitsu
jujube jujutsu jukebox julep jumble jumbo jump jumpsuit jumpy junco juncture jungle junior juniper junit junk junket
junkie junky junkyard junta juror jurt jury just justices justify jut jute juts juvenile juxtapose jvmaccess jvmfwk
kabardino kabob kaboom kabul kaduna kaftan kahuna kaleidoscope kaleidoscopic kallakurichi kalmykia kamikaze kampala
kanban kandahar kangaroo kano kanpur kaohsiung kaolin kapok kaput karachay karachi karakul karaoke karat karate
karnataka kaspersky katv katydid kaunas kayak kazakh kazakhstan kazoo kbps kbytes kconfig kebab kebob kedah keeled
keels keened keenest keening keenly keens keep keepalive keepsake keg kegs kelantan kelp kelvins kenned kennel
kenning kens kentucky kenyan kept kerala keratin kerberos kerchief kerchieves kernel kerosene kerosine kestrel
keswick ketch ketchup keto ketogenic kettle kettledrum kexec key keybank keybinding keyblob keyblock keyboard
keychain keycloak keycode keydb keyfile keygen keygrip keyhole keyid keyinfo keylist keymap keynote keypad keypress
keypunch keyref keyring keyserver keysize keystone keystroke keysym keytocard keytype keyword kfreebsd khakassia
khaki khans kharkiv khartoum khulna kia kibana kibbutz kibbutzim kibitz kibosh kick kickback kickoff kickstand kicky
kid kiddie kiddo kiddy kidnap kidney kids kielbasas kielbasy kiev kill killdeer killjoy kiln kilo kilobyte kilocycle
kilogram kilohertz kilometer kiloton kilowatt kilt kimono kind kinda kindergarten kindhearted kindled kindles
kindling kinematic kinetic kinfolk king kingdom kingfisher kingpin kink kinky kins kinshasa kinship kinsman kinsmen
kinswoman kinswomen kiosk kipper kiribati kirkuk kismet kissed kisser kisses kissing kitchen kitchenette kitchenware
kite kits kitsch kitschy kitten kitties kiwi klaipeda klarna klaviyo kleptomania kleptomaniac kludge kludgily kluge
klutz klutzy kmalloc kmart kmem kmph knack knackwurst knapsack knave knead knee kneecap kneel knell knelt knew
knickers knickknack knicks knife knight knighthood knit knitwear knives knob knobby knock knockout knockwurst knolls
knot knothole knotty know knowledge known knuckle knucklehead koala koan kodak kohima kohlrabi kohls kolkata komi
kookaburra kookie kooks kooky kopavogur kopeck kopek korea korean koreatown kosher kosice kosovo kosrae kotlin
kowloon kowtow kqueue krakow krasnoyarsk kremlin krona krone kronor kronos krypton ksba kuala kubernetes kudos kudzu
kumquat kunming kunshan kuwait kuwaiti kwanza kyat kyiv kyoto kyrgyzstan lab label labia labial labium labor
laboratory laborious labour labs laburnum labyrinth labyrinthine lace lacerate lachrymal lachrymose lacier laciest
lack lackeys lackluster laconic lacquer lacrimal lacrosse lactate lactic lactose lacuna lacunae ladder laddie lade
laden ladies ladle lads ladybird ladybug ladyfinger ladylike lag laggard lagniappe lagoon lags lahore laid lain
lairs laity lake lakefront lallygag lamasery lambast lambaste lambda lambed lambent lambeth lambing lambkin
lamborghini lambs lambskin lame lamebrain lament laminate lammed lamming lamp lampblack lampoon lamppost lamprey
lampshade lams lancashire lanced lancer lances lancet lancing land landfall landfill landholder landlady landline
landlocked landlord landlubber landmark landmass landowner landscape landslid landslidden landslide lane langinfo
langton language languid languish languor lank lanka lanky lanolin lantern lantus lanyard lanzhou laos lapel
lapidary lapped lapping laps lapse laptop lapwing larboard larcenous larceny larch lard large largefile largesse
largo lariat larked larking larks larkspur larva larvae larval larynges laryngitis larynx lasagna lasagne lascivious
lase lashed lashes lashing lass lassie lassitude lassoed lassoes lassoing lassos last lat latch late latecomer
latency latent lateral latex lathe laths latin latitude latitudinal latrine lats latte lattice latticework latvia
latvian laud laudanum laudatory laugh laughingstock laughter launch launchd launder laundress laundromat laundry
laundryman laundrymen laureate laurel lausanne lava lavatory lavenders lavish law lawbreaker lawful lawgiver
lawlessly lawmaker lawn lawrencium lawsuit lawyer lax laxative laxness layaway layed layer layette laying laymans
laymen layoff layout layover laypeople layperson lays laywoman laywomen lazed lazes lazing lazy lazybones lbs lcov
ldap ldconfig leached leaches leaching lead leaden leaf leaflet leafy league leak leakage leaky leaned leaner
leanest leaning leans leaped leapfrog leaping leaps leapt learn learnt leas lease leasehold leash leaside least
leather leatherneck leathery leave leaven lebanese lebanon lecher lechery lecithin lectern lecture led ledge leeched
leeches leeching leek leer leery leeward leeway left leftie leftmost leftover lefty leg legacy legal legalese legate
legatee legato legend legendary legerdemain leggin leggy legibility legible legion legionnaire legislate legislator
legislature legit legitimacy legitimate legless legman legmen legroom legs legume leguminous legwork leicester
leicestershire leipzig leis leisure leitmotif lemmas lemme lemon lemonade lemony lempira lemur lend lenfield length
lengthen lengthways lengthy lenient lenovo lens lentil leonine leopard leotard leper leppard leprechaun leprosy
leprous lept lesbian lesion lesotho less lessee lessen lesson lessor lest leste let letdown lethal lethargic
lethargy lets letterbomb letterbox letterhead lettuce letup leukemia leukocyte levee level levelheaded leverage
levered levering levers leviathan levied levies levitate levity levothyroxine levying lewd lewes lexer lexica
lexical lexicon lexmark lexus liability liable liaise liaison liar lib libabsl libacl libary libassuan libatomic
libaudit libblkid libbsd libc libcrypt libcrypto libcryptsetup libcurl libdbulo libdbus libdevel libdir libdl libdns
libdrm libdw libebook libel libelf libellous liberal liberate liberator liberia liberian libertarian libertine
liberty libexec libexecdir libexpat libfdisk libffi libfoo libforuilo libfuzzer libgcc libgcrypt libglvnd libgmp
libgomp libiconv libidinous libido libintl libjansson libjpeg libjuh libksba liblzma libm libmerged libmicrohttpd
libmount libnsl libnumbertext libofficebean liborcus libpng libpthread librarian library libreadline librelogo
libreoffice libretti librettist libretto librevenge libreville librt libs libsduilo libseccomp libselinux
libsmartcols libssl libsystemd libtiff libtool libudev libunwind libusb libutil libuuid libuuilo libvirt libwpd
libxcb libxslt libya libyan libz lice licence license licensee licentiate licentious lichee lichen licit lick
licorice lid lids liechtenstein lied lief liege liens lies lieutenant life lifeblood lifeboat lifecycle lifeforms
lifeguard lifeline lifelong lifesave lifespan lifestyle lifetime lifework lift liftoff ligature light lighten
lightheaded lighthearted lighthouse lightning lightweight lignite lii like likelihood liken lilac lilt lily limassol
limb limbo lime limeade limelight limerick limestone limit limn limo limousine limp limpet limpid limy linage
linchpin lincolnshire lindens line lineage lineal linear linebacker linebreaks linefeed lineman linemen linen lineno
linesman linesmen lineup linger lingerie lingoes lingos lingual linguist link linkage linkedin linksys linkup
linnets linode linoleum linseed lint lintel lintian linux linz lion lionhearted lionize lip lipid lipitor lipread
lips lipstick liquefy liqueur liquid liquidate liquidator liquify liquor liras lire lisbon lisinopril lisle lisp
lissom lissome list listen lit litany litchi lite litecoin literacy literal literaly literary literate literati
literature lithe lithium lithosphere lithuania lithuanian litigant litigate litigious litmus litre litterbug little
littoral liturgy livability live livelier liveliest livelihood livelong liven liverpool liverwurst livestock
liveware livid lix lizard lizzy llama llano lldb llvm load loadstar loadstone loaf loam loamy loaned loaner loaning
loans loanword loath loathe loaves lob lobby lobe lobotomy lobs lobster local locale localfield localhost
localstatedir localtime locate locavore loci lock lockdep lockdown locket lockfile lockjaw lockout locksmith
lockstep lockup loco locomotive locoweed locus locust lodash lode lodestar lodestone lodge loft lofty log loganberry
logarithm logarithmic logbook logcheck loge logfile loggerhead logic logical logician login logind logistic logitech
logjam logo logoff logon logotype logout logrolling logs logstash loin loincloth loiter lolcat loll lollipop
lollygag lollypop lone long longboat longevity longhair longhand longhorn longitude longitudinal longjmp longlen
longlong longshoreman longshoremen longstanding longterm longtime loofah look lookahead lookalike lookout lookup
loolwsd loom loon looneyier looneyies looneys loonie loony loop loopback loophole loopy loose loosen loot lop lope
lops lopsided loquacious loquacity lorded lording lordly lords lorgnette lorn lorry losartan lose loss lossage lossy
lost lot loth lotion lots lottery lotto lotus loud loudmouth loudspeaker louisiana lounge louse lousy lout louver
louvred lovable lovebird loved lovelier lovelies loveliest lovelorn lovemaking lover loves lovesick lovingly low
lowbrow lowdown lowercase lowered lowering lowland lowlevel lowness lows lox loyal loyalty lozenge lsblk lscpu lseek
lsfd lsirq lsmod lspci lstat ltconfig ltmain luanda luau lubber lube lubricant lubricate lubricator lucent lucid
lucked lucking lucknow lucks lucky lucre luddite ludhiana ludicrous lufthansa lug luggage lugs lugubrious lukewarm
lull lullaby lumbago lumbar lumber lumberjack lumberman lumbermen lumberyard lumen luminary luminescent luminosity
luminous lummox lump lumpur lumpy lunacy lunar lunatic lunch lunchbox luncheon luncheonette lunchroom lunchtime lung
lunge lupin lupine lupus lurch lure lurid lurk luscious lusher lushes lushest lust lustre lusty lute luxembourg
luxuriant luxuriate luxurious luxury lvalue lvi lvii lviv lxi lxii lxiv lxix lxvi lxvii lyceum lychee lye lyft lying
lymph lymphatic lymphoma lymphomata lynched lynches lynching lynchpin lyndhurst lynx lyre lyrical lyricist lyrics
lzip lzma macabre macadam macao macaroni macaroon macau macaw maced macedonia macedonian macerate maces machete
machine machismo macho machu macing macintoshes macked mackerel mackinaw mackintosh macos macosx macro macrobiotic
macrocosm macron macroscopic macs macys mad madagascar madam madame madcap maddened maddening maddens made
mademoiselle madhouse madhya madman madmen madness madras madrasa madrasah madrassa madrigals madwoman madwomen
maelstrom maestri maestro magadan magazine magenta magento maggot magic magical magician magisterial magistrate
magma magnanimity magnanimous magnate magnesia magnesium magnet magnetic magneto magnetosphere magnificent magnify
magnitude magnolias magnum magpie mahal maharaja maharajah maharanee maharani maharashtra maharishi mahatma mahjong
mahogany maid maidenhair maidenhead maidenhood maidenly maidens maidservant maidstone mail mailbomb mailbox
mailchimp mailman mailmap mailmen mailto maim main maine mainframe mainland mainline mainmast mainsail mainspring
mainstay mainstream maint maintain maintscript maize majestic majesty major majorette makassar make makedepend
makefile makeinfo makeshift makeshlib makeup malacca maladjusted maladroit malady malagasy malaise malapropism
malaria malarial malarkey malawi malaysian malcontent maldives male malefactor malevolent malformed malibu malice
malicious malign malignant malinger mall mallards mallet malloc mallow malmo malnourished malodorous malpractice
malt malton maltreat malvern malware malwarebytes mama mambo mamma mammal mammalian mammary mammogram mammon mammoth
man manacle manage managerial manatee manaus mandalay mandarin mandate mandatory mandir mandolin mandrake mandrill
maneuver manful manga manganese mange mangle mango mangrove mangy manhandle manhattan manhole manhood manhunt mania
maniac maniacal manic manicure manifest manifesto manifold manikin manila manipulate manipulator manipur manitoba
mankind mannequin mannikin mannish manoeuvre manor manorial manpage manpower mans mansard manse manservant mansion
manslaughter mantel mantelpiece mantes mantilla mantis mantissa mantle mantlepiece mantra manual manufacture manumit
manure manuscript many manywarnings map maple maplewood maps mar marabou maraca maracaibo maracay marathon maraud
marble march mare margarine margaritas margin marginal marginalia mariachi mariadb maribor marigolds marihuana
marijuana marimba marina marinade marinate marine marionette marital maritime marjoram mark markdown market marketo
marketplace marksman marksmen markup marlins marmalade marmoset marmot maroon marquee marquess marquetry marrakesh
marriage married marries marrows marrying marsh marshaled marshaling marshalled marshalling marshals marshmallow
marshy marsupial mart marten martian martinet martinique martinis martyr martyrdom marveled marveling marvelled
marvelling marvelous marvels marzipan mas masc mascara mascot masculine maserati mash mashapaug mashhad mashpee
mashup mask masochism masochist mason masonic masonry masque masquerade mass massachusetts massacre massage
massasoit masseur masseuse masshealth masspike massport massrmv mastectomy master mastercard masterdb mastermind
masterpiece masterstroke masterwork mastery masthead masticate mastiff mastodon mastoid masts masturbate mat matador
match matchbook matchbox matchmaker matchmaking matchstick material maternal maternity math mathematician
mathematics matins matriarch matriarchal matriarchy matrices matricide matriculate matrimonial matrimony matrix
matron mats mattakeesett mattapan mattel mattes mattock mattress matts mature matzo matzoh matzot matzoth maudlin
maul maunder mauritania mauritius mausolea mausoleum mauve maven mavericks mavin maw mawkish maws mawsil maxed maxes
maxilla maxillae maxillary maximal maxims maximum maxing maxlen may mayas maybe mayday mayflower mayfly mayhem mayor
mayoral mayoralty mayotte maypole mazda mazes mazourka mazurka mbox mbstowcs mbta mcdonalds mcount mdbtools mdds
meadow meadowlands meadowlark meager meal mealtime mealy mean meander meant meantime meanwhile measles measly
measure meat meatball meatloaf meatloaves meaty mecca mechanic mechanism med medal medallion medan meddle medflight
media mediaeval medial median mediate mediator medicaid medical medicare medicate medicinal medicine medics medieval
mediocre meditate medium medleys medulla medullae meekest meekly meet meetinghouse mega megabyte megachurch
megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone megapixel megaton meghalaya megs meh
mekong melancholia melancholic melancholy melange melanin melanoma melanomata melbourne meld mellifluous mellow
melodic melodies melodious melodrama melodramatic melon melt meltdown member membrane membuf memcached memchr memcmp
memcpy meme memento memleak memmove memo memoir memorabilia memoranda memorandum memorial memory mempcpy memset
memusage menace menage menagerie mend mendacious mendacity mendicant menemsha menfolk menhaden menial meningitis
menopausal menopause menorah menservants menses menstrual menstruate menswear mental menthol mentholated mention
mentored mentoring mentors menu menuconfig meow mercantile mercenary merchantman merchantmen merchants mercies merck
mercurial mercuric mercury mere meretricious merganser merge mergelibs meridian meringue merinos merit meritocracy
meritorious mermaid merman mermen merrier merriest merrily merrymaker merrymaking mes mesas mescal mescaline
mesdames mesdemoiselles mesh mesmerism meson mesquite mess message messengers messiahs messieurs messy mestizo met
meta metabolic metabolism metacarpal metacarpi metacarpus metacharacters metacomet metadata metainfo metal metallic
metallica metallurgy metamorphic metamorphism metamorphose metamorphosis metapackage metaphor metaphysics metastases
metastasis metatarsal mete meteor meteoric meteorite meteoroid metformin methadon methadone methane methanol
methinks method methought meticulous metier metric metro metronome metropolis metropolitan mets mettle mew mewl mews
mexican mexico mezzanine mfg mfr mgmt miami miaow miasma miasmata mice michelin michigan michoacan mickeys micra
micro microbe microchip microcode microcosm microfilm microgram microloan micron micronesia microscopic microscopy
microsoft microwave mics mid midair midday middle middlebrow middleman middlemen middleware middleweight middy midge
midget midland midmost midriff midshipman midshipmen midst midterm midtown midway midweek midwife midyear miens miff
might mighty migraine migrant migrate migratory miked miking mil mild mildew mile mileage milepost milestone milf
milieu milieux militant militarism military militate militia militiaman militiamen milk milkmaid milkman milkmen
milkshake milksop milkweed milky mill millage millennia millennial millennium millepede miller milligram milliliter
millimeter milliner millinery millington million millionaire millionth millipede millisecond millrace millstone
milquetoast mils milwaukee mime mimetic mimetype mimic mimick mimicry mimosa min minaret minatory mince mincemeat
mind mindblowing mindbogglingly mine minefield mineral mineralogy minestrone minesweeper mingle mingw mini miniature
minibike minibus minicam minified minim minima minimal minimum minion miniscule minister ministerial ministrant
ministry minivan minix minks minnesota minnow minor minsk minster minstrel mint minty minuend minuet minus minuscule
minute minuteman minutemen minutia minutiae minx mips mipsel miracles miraculous mirage mire mirror mirth
misanthrope misanthropic misanthropy misc miscall miscast miscellaneous miscellany mischievous miscreant miscue
misdeal misdeed misdid misdo misdone miser misery misfire misfit mishap mishmash misjudge miskolc mislaid mislay
mislead misled misnomer misogyny misplay misread misrule miss missal misshapen missile mission missionary
mississauga mississippi missouri misstep missus mist mistake mistier mistiest mistily mistime mistletoe mistook
mistype misuse mit mitas mite mitigate mitosis mitsubishi mitt mitten mix mixture mixup mizoram mizzen mizzenmast
mkay mkdefsinc mkdir mkdtemp mkfs mkinstalldirs mknod mkstemp mkswap mktemp mmap mnemonic moan moat mob mobil mobile
mobs mobster moccasin mocha mock mockingbird mod modal modalias mode model modelines modem moderate moderator modern
moderna modesty modicum modify modprobe mods modular modulate modulator module moduli modulo modulus mogadishu mogul
mohair moiety moire moist moisten moisture molar molasses mold moldova moldy mole molecular molecule molehill
moleskin mollify molls mollusc mollusk mollycoddle molt molten molybdenum moment momentary momentum momma mommy moms
monarch monarchic monarchy monastery monastic monaural monetarism monetary moneybag moneyed moneymaker moneymaking
mongeese mongered mongering mongers mongodb mongolia mongolian mongolism mongoose mongrel monicker monied monies
moniker monitor monkey monkeyshine monks mono monocle monogamy monogram monolith monolithic monolog monologue
monomoy mononucleosis monopoly monorail monotone monotony monoxide monsanto monsieur monsignor monsignori monsoon
monster monstrosity monstrous montage montevideo month montpellier moo mooch mood moodier moodiest moodily moon
moonbeam moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moor moorland moos moot mop mope moppet
mops moraine moral morale morass moratoria moratorium moray morbid mordant mordovia more morelos moreover morgue
moribund morn moroccan morocco moron moronic morose morpheme morphine morrows morsel mortal mortar mortarboard
mortgage mortgagee mortgagor mortice mortician mortify mortise mortuary mos mosaic moscow mosey mosque mosquito moss
mossy most mostlyclean mosul mote motel moth mothball motherboard motherfucker motherfucking motherhood motherland
motif motile motion motivate motivator motleys motlier motliest motocross motor motorbike motorboat motorcade
motorcar motorcycle motorman motormen motormouth motorola motorway motrin mottle motto mould mound mountain
mountaineer mountainside mountaintop mountebank mounted mounting mountpoint mourn mouse mousetrap mousey mousse
moustache mousy mouthed mouthing mouthpiece mouths mouthwash mouthwatering move movie movq mow mown mows mozambique
mozzarella mpg mph mprotect mremap msdos msec msgcache msged msgfmt msghdr msgid msglen msgmerge msgs msvc msvcrt
msync msys mtime much mucilage muck muckrake mucky mucous mucus mud muddle muddy mudguard mudslide mudslinger
mudslinging muesli muezzin muff muffin muffle mufti mug muggle muggy mugs mukluk mulatto mulberry mulch mule
muleteer mullah mulled mullet mulligatawny mulling mullion mulls mult multi multiarch multiarchify multibyte
multicast multifarious multilib multiline multipath multiple multiplex multiplexor multiplicand multiplicity
multitask multitude multitudinous mum mumbai mumble mummery mummify mummy mumps mums munched munches munchies
munching munchkin mundane mung munge munich municipal munificent mural murder murk murky murmur muscat muscatel
muscle muscular musculature mused muses museum mush mushroom mushy musical musicale musician musics musing musk
muskellunge musket musketeer musketry muskmelon muskrat musky musl muslin muss mussel mussy must mustache mustang
mustard musty mutability mutant mutate mute mutex mutilate mutineer mutinous mutiny mutt mutton mutual muumuu muzzle
myanmar myna mynah myopia myopic myriad myrrh myrtles myself myspace mysql mysqlc mysterious mystery mystic mystify
mystique myth mythic nab nabob nabs nacha nacho nacre nadirs nadu nag nagaland nagios nagoya nagpur nags nagware
naiad nailbrush nailed nailing nails naive naivety nakatomi naked name nameclashes namehash namelen namesake
nameserver namespace namibia namibian nanchang nanchong nandos nanjing nanny nano nanobot nanosecond nanosleep
nantes nantong nap napalm nape naphtha naphthalene napkin naples nappy naps narc narcan narcissi narcissism
narcissist narcissus narcosis narcotic nark narragansett narrate narrator narrow narwhal nasa nasal nascar nascent
nasdaq nashoba nashville nasturtium nasty nation national nationwide native natl nato nats natty natural nature
natwest naught naughty nauru nausea nauseam nauseate nauseous nauset nausiating nautili nautilus navan navel naves
navigate navigator navy nayarit nays naysayer nbsp nbytes ncurses near nearby nearsighted neat neath nebraska nebula
nebulae nebular nebulous neccessary necessary necessitate necessity neck neckerchief neckerchieves necklace neckline
necktie necromancer necrophilia necrosis nectar nectarine need needle needlepoint needlework needy nefarious neg
negate neglect neglig negligee negligent negotiate negotiator neice neigh neighbor neighborhood neither nematode
nemeses nemesis neocon neodymium neon neonatal neonate neophilia neophyte neoprene nephew nephritis neponset
nepotism neptunium nerd nerdy nerve nervy nest nestle net netbook netbsd netdb netdev netflix netgear nether
netherlands nethermost netiquette netlify netlink netmask netrc nets netscape netstat netsuite nettle netware
network networkd neural neuralgia neuralgic neuritis neuron neuroses neurosis neurosurgery neurotic neurotransmitter
neuschwanstein neuter neutral neutrino neutron never nevermore new newark newbie newborn newcastle newcomers newel
newfangled newfoundland newham newline newlywed newmarket newness news newsagents newsboy newscast newsflash
newsgroup newsletter newsman newsmen newspaper newspaperman newspapermen newspaperwoman newspaperwomen newsprint
newsreel newsstand newsweek newsworthy newsy newt newtons nexium next nexus nfds nftables ngettext nginx niacin nib
nibble nibs nicaragua nicaraguan nice nicety niche nicked nickelodeon nicking nickle nicknack nickname nicotine
niece nifty niger nigeria nigerian nigerien nigga niggard niggaz nigger niggle nigh night nightcap nightclothes
nightclub nightfall nightgown nighthawk nightie nightingales nightlife nightmare nightshade nightshirt nightstick
nighttime nighty nihilism nihilist nike nikon nil nimbi nimble nimbus nincompoop nine ninepin nineteen nineteenth
ninetieth ninety ningbo ninja ninny nintendo ninth nip nipple nippy nips nirvana nissan nit nite nitpick nitrate
nitrogen nitroglycerin nitroglycerine nits nitwit niue nixed nixes nixing nmake nmemb nobility noble nobleman
noblemen noblewoman noblewomen nobody nocheck nocturnal nocturne nod nodal noddy node nodejs nodename nodoc nods
nodular nodule noels noes noggin nogui noinst noise noisemaker noisome noisy nojava nokia nomad nomadic nomenclature
nominal nominate nominee non nonagenarian nonce nonchalant noncom nondescript none nonesuch nonfat nonnull nonpareil
nonplus nonskid nonstop nonuser nonzero noodle nook noonday noontime noop noopt noose nope nor noreturn norfolk
normal normalcy normandy norms north northampton northamptonshire northbound northeast northeastern northern
northernmost northwest northwestern norway norwegian norwich nos nose nosebleed nosedove nosegay nosey nosh
nostalgia nostalgic nostril nostrip nostrum nosy not notably notaion notary notch note notebook notepad notepaper
noteworthy nothing notice noticeboard notify notion notional notoriety notorious notre nottinghamshire
notwithstanding notwork noudeb nougat nought nouns nourish nous nouveau nova novae novartis novel novelette novellas
novelle novelty novice novitiate novolog novosibirsk now nowadays noway nowhere nowindows nowise noxious nozzle
npmignore nproc npth nroff nscd nsec nsswitch nstar ntfs nth nuance nub nubian nubile nubs nuclear nuclei nucleic
nucleus nude nudge nuevo nugget nuke null nullify nullptr numa numb numbskull numeracy numeral numerate numerator
numeric numerous numismatic numismatist numpy numskull nun nunavut nuncio nunneries nuns nuptial nursed nursemaid
nursery nurseryman nurserymen nurses nursing nurture nut nutcracker nutella nuthatch nutmeat nutmeg nutria nutrient
nutritious nutritive nuts nutshell nutty nuzzle nvidia nybble nylon nymph nymphomania nymphomaniac oaf oafs oak
oaken oakmont oakum oakwood oar oarlock oars oarsman oarsmen oases oasis oat oaten oath oatmeal oats oauth oaxaca
obduracy obdurate obediant obedient obeisant obelisk obese obey obfuscate obit obituary obj objcopy objdir objdump
object objector oblate obligate obligatory oblige oblique obliterate oblivion oblivious oblong obloquy obnoxious
oboe obscene obscure obsequious obsequy observant observatory observe obsess obsidian obsolescent obsolete obstack
obstacle obstetric obstetrician obstinacy obstinate obstreperous obstruct obtain obtrude obtrusive obtuse obverse
obviate obvious ocarina occidental occlude occlusive occult occupant occupy occur ocean oceangoing oceanic ocelot
ocher ochre octagon octagonal octal octane octaves octet octette octogenarian octopi octopus ocular oculist oddball
odder oddest oddity oddly oddness odds ode odes odious odisha odium odometer odor odoriferous odyssey off offal
offbeat offend offense offertory offhand office officeholder official officialdom officiate officious offline
offload offs offset offsetof offside oft often oftentimes ogled ogles ogling ogltrans ogre ohio ohms oho ohs oids
oidtranstbl oil oilcloth oilfield oils oilskin oily oink okay oklahoma okra okta old olden oldie oleaginous oleander
oleo oleomargarine olfactory oligarch oligarchic oligarchy olink olive ollay olympus oman omani ombudsman ombudsmen
omegas omelet omelette omen omeprazole ominous omit omnibus omnibusses omnipotent omnipresent omniscient omnivore
omsk once oncology one onedrive onelogin oneness onenote onerous ones oneself onetime onion onionskin online only
onomatopoeia onomatopoeic onrush onset onslaught ontario onto onus onward onyx oodles oops ooze opacity opal
opalescent opaque opcode opec open openat openbsd opendb opendir opengl openhanded openldap openmp openoffice
openpgp openpty openshift openssl openwork opera operand operate operatic operator operetta ophthalmic opiate opine
opinion opinionated opioid opium opossum opponent opportune oppose opposite oppress oppressor opprobrious opprobrium
ops opsgenie opt optarg optic optical optician optima optimal optimism optimist optimum optind option optional
optometry opts opulent opus oracle oracular orally orals orange orangeade orangutan orangutang orate oration orator
oratorio oratory orb orbit orbital orbs orc orchard orchestra orchestral orchestrate orchid orcs ordain ordeal order
ordinal ordinary ordos ordure ore oreal oregano oregon ores orford organ organdie organdy organelle organic orgasm
orgasmic orgiastic orgy orient oriental orientate orifice orig origami origin original originate originator
orignally orinoco oriole orleans ormolu ornate ornery orotund orphan orphanage orthodontia orthodontic orthodontist
orthodox orthodoxy orthogonal orthopaedic orthopaedist orthopedic orthopedist oscillate oscillator oscilloscope
osier oslo osmosis osmotic osprey ossetia ossify osslsigncode ostentatious osteopath osteopathy osteoporosis
osterville ostracism ostrich other otherworldly otiose ottawa otter ottoman ought ounce our ours ourself ourselves
oust out outage outback outbid outbuf outcast outcome outcrop outcry outdid outdo outdone outdoor outermost outfile
outfit outfox outgo outgrew outgrow outlaid outlast outlaws outlay outlet outline outlive outlook outout outpace
outplay outpost output outrage outran outrank outrun outs outsell outset outshine outside outsize outsold outstay
outtake outvote outward outwear outwit outwore outworn ova oval ovarian ovary ovation oven over overact overage
overall overarch overate overawe overbear overbite overbook overbore overburden overcame overcast overcoat overcome
overcook overdid overdo overdone overdose overdraw overdrew overdue overeat overflow overfull overgrew overgrow
overhand overhang overhaul overhead overhear overheat overhung overjoy overkill overlaid overlain overland overlap
overlay overlie overload overlong overlook overlord overmuch overpaid overpass overpay overplay overprice overran
overrate overread override overriden overripe overrode overrule overrun oversaw overseas oversee overseen oversell
overshoe overshot oversold overstay overstep overstock overt overtake overtax overtime overtone overtook overture
overturn overuse overview overweening overwhelm overwork oviduct oviparous ovoid ovulate ovule ovum owe owed owes
owing owl owlet owls own ownertrust owns oxbow oxen oxfam oxfords oxfordshire oxide oxidize oxyacetylene oxycontin
oxygen oxygenate oxymora oxymoron oyster ozone paced pacemaker pacers paces pacesetter pachyderm pacific pacifism
pacify pacing pack package packet pact pad paddies paddle paddocked paddocking paddocks padlock padre pads paean
paganism pagans page pageant pageantry pagerduty paginate pagoda pahang paid pail pain painkiller painstaking paint
paintbrush paintwork pair paise paisleys pajamas pakistan pakistani palace palantir palatal palate palatial palau
palaver palazzi pale paleface palestine palestinian palette palimony palimpsest palindrome palindromic palisade pall
palladium pallbearer pallet palliate pallid pallor palm palmetto palmistry palmy palo palominos palpate palpitate
pals palsy paltry pampas pamper pamphlet pamphleteer panacea panache panaji panama panamanian panasonic pancake
panchromatic pancreas pancreatic panda pandemic pandemonium pander pane panegyric panel panellist panera pango pangs
panhandle panic panicked panicking panicky panier panned pannier panning panoply panorama panoramic pans pansies
pantaloons panted pantheism pantheist pantheon panther pantie panting pantomime pantoprazole pantry pants pantsuit
panty pantyhose papacy papahanaumokuakea papal papaw papaya paper paperback paperboy papergirl paperhanger
paperweight paperwork papery papilla papillae papoose paprika paps papua papyri papyrus para parable parabola
parabolic parachute parade paradigm paradigmatic paradise paradox paraffin paragliding paragon paraguay paraguayan
parakeet paralegal parallax parallel parallelogram paralyse paralysis paralytic paralyze paramecia paramecium
paramedic parameter parameterlist paramilitary paramount paramour paramref params parana paranoia paranoid
paranormal parapet paraphernalia paraphrase paraplegia paraplegic parasailing parasite parasitic parasol paratrooper
paratroops parboil parcel parch pardon pared paren parent parentage parental parentheses parenthesis parenthetic
parenthood pares parfait pariah paring parisc parishes parishioner parity park parka parkour parkside parkway
parkwood parlay parley parliamentarian parliamentary parlor parm parochial parody parole parolee paroxysm parport
parquet parquetry parrakeet parred parricide parried parries parring parrot parrying pars parse parsec parsimonious
parsimony parsnip parsonage part partake partaken parterre parthenogenesis parthenon partial participant participate
participator participatory participial participle particle particular particulate partisan partizan partner partook
partridges partway party parvenu pas pascals pashas paso passage passageway passbook passel passenger passerby
passersby passes passionate passions passive passkey passphrase passport passthrough passthru passwd password past
pasta paste pasteboard pastel pastern pastiche pastie pastime pastoral pastorate pastors pastrami pastry pasturage
pasture pasty patch patchlevel patchset patchwork patchy patella patellae patent paternal paternity pates path
pathetic pathname pathogen pathogenic pathos pathway patient patina patinae patine patio patna patois patras
patriarch patriarchal patriarchy patrician patricide patrimonial patrimony patriot patriotic patrol patrolman
patrolmen patrolwoman patrolwomen patron patronage patronymic pats patsies patted patter pattern patties patting
paucity paunch paunchy pauper pause pave pavilion paw pawl pawn pawnbroker pawnshop pawpaw paws pay paycheck paychex
payday payee payload paymaster payment payoff payout paypal payroll pays payslip paystub paywall payware pbuilder
pct pdf pdfium pdfs pea peace peacekeep peacekept peacemaker peacetime peach peacocks peafowl peahen peak peal
peanut pear pearl pearlier pearliest peas peasant peasantry peat pebble pecan peccadillo peccary pecked pecking
pecks pecs pectin pectoral peculiar pecuniary pedagog pedagogic pedagogue pedagogy pedal pedant pedantic pedantry
peddle pederast pederasty pedestal pedestrian pediatric pediatrician pediatrist pedicure pedigree pedlar pedometer
pee peed peekaboo peeked peeking peeks peeled peeling peels peep peephole peer peerage pees peeve peewee pegged
pegging pegs peking pekoe pelagic pelican pellagra pellet pellucid peloton pelt pelves pelvic pelvis pembroke penal
penalty penance penang pences penchant pencil pend pendant pendantic pendent pendulous pendulum penes penetrate
penguin penh penicillin penile peninsula peninsular penis penitent penitential penitentiary penknife penknives
penlight penlite pennant penned pennies penning pennon pennsylvania pennyweight penology pens pension pent pentagon
pentagonal pentameter pentathlon penthouse penultimate penurious penury peon peonage peony people pep pepper
peppercorn peppermint pepperoni peppery peppy peps pepsi pepsico pepsin peptic per perak perambulate perambulator
percale perceive percent percentage percentile perceptive perceptual perch percocet percolate percolator peremptory
perennial perf perfect perfidious perfidy perforate perforce perform performant perfume perfunctory perhaps
pericardia pericardium perigee perihelia perihelion peril perimeter period periodic periodontal peripatetic
peripheral periphery periphrases periphrasis periscope peritonea peritoneum peritonitis periwig periwinkle perjure
perjury perk perky perm permafrost permanent permeate permissive permit permute pernambuco pernicious peroxide
perpendicular perpetrate perpetrator perpetual perpetuate perpetuity perplex perquisite perror persecute persecutor
persevere persian persiflage persimmon persist persistent persnickety person persona personae personage personal
personify personnel perspective perspicacious perspicacity perspicuity perspicuous perspire persuade persuasive pert
pertain perth pertinacious pertinacity pertinent perturb peru perusal peruse peruvian pervade pervasive perverse
pervert peseta pesky peso pessimal pessimism pessimist pest pesticide pestilent pestle pet petabyte petah petal
petard petered petering petersburg petiole petite petrel petrify petrobras petrochina petrol petrolatum petroleum
petronas pets petticoat pettier pettiest pettifog pettily petulant petunia peugeot pew pewee pews pewter peyote
pfizer phage phalanges phalanx phalli phallic phallus phantasm phantasmagoria phantasy phantom pharaoh pharma
pharmacopeia pharmacopoeia pharmacy pharyngeal pharynges pharynx phase pheasant phenobarbital phenomena phenomenal
phenomenon phenotype pheromone phial philadelphia philander philanthropic philanthropy philatelic philately
philharmonic philippic philippine philistine phillies philodendra philodendron philosopher philosophic philosophy
philter phish phlebitis phlegm phlegmatic phloem phlox phnom phobia phobic phoebes phoenix phone phoneme phonemic
phonetic phonetician phoney phonic phony phooey phosphate phosphor phosphorescent phosphoric phosphorus photo
photocopy photogenic photon photoshop phrasal phrase phreaking phyla phylum phys physic physician physicked
physicking physiognomy physiotherapy physique pianissimi pianissimo pianist piano pianoforte piazzas piazze pica
picante picaresque picayune piccalilli picchu piccolos pick pickaback pickax pickaxe pickerel picket pickled pickles
pickling pickpocket pickup picky picnic picnicked picnicker picnicking picosecond picton pictorial picture
picturesque piddle pidfile pidgin pidof pids pie piebald piece piecemeal piecework pied pier pierced pierces
piercing pies piety piffle pig pigeonhole pigeons piggish piggy piggyback pigheaded piglet pigment pigmy pigpen pigs
pigskin pigsty pigtail piing piked piker pikes piking pilaf pilaff pilaster pilau pilaw pilchard pile pileup pilfer
pilgrimage pilgrims pill pillage pillar pillbox pillion pillory pillowcase pillowed pillowing pillows pilot
pilothouse pilsen pimento pimiento pimp pimpernel pimple pin pinafore pinball pincer pinch pincushion pine pineapple
pinecrest pinentry pinfeather ping pinhead pinhole pinion pink pinkeye pinky pinnacle pinnate pinochle pinpoint
pinprick pins pinstripe pint pinterest pintoes pintos pinup pinwheel pioneer pious pip pipe pipeline pipit pippins
pips pipsqueak piquant pique piracy piraeus piranha pirate pirouette pis piscatorial piss pistachio pistil
pistillate pistol piston pit pitch pitchblende pitchfork pitchman pitchmen piteous pitfall pith pithy piton pits
pittsburgh pituitary pity piuparts pivot pivotal pixbuf pixel pixie pixmap pixy pizazz pizza pizzazz pizzeria
pizzicati pizzicato pkey pkg pkgcheck pkgconf pkgconfig pkgconfigdir placard placate place placebo placeholder
placenta placentae placental placid placket plagiarism plagiarist plague plaice plaid plain plainclothes
plainclothesman plainclothesmen plaint plaintext plaintiff plait plan planar plane planet planetaria planetarium
planetary plangent planked planking planks plankton plant plantain plaque plasma plaster plasterboard plastic
plastique plate plateau plateaux platelet platen platform platinum platitude platitudinous platonic platoon platter
platypi platypus plaudit plavix play playact playback playbill playboy playgoer playground playhouse playlist
playmate playoff playpen playroom plaything playwright plaza plce plea plead pleasanter pleasantest pleasantly
pleasantry please pleasure pleat plebeian plebiscite plectra plectrum pled pledge plenary plenipotentiary plenitude
plenteous plenty plethora pleurisy plexus pliability pliable pliancy pliant plied pliers plies plight plinth plist
plod plonk plop plot plough ploughshare plover plow plowmen plowshare ploys pluck plucky plug plugin plum plumage
plumb plume plummet plump plunder plunge plunk pluperfect plural plus plush plushy plusses pluto plutocracy
plutocrat plutocratic plutonium ply plymouth plywood pneumatic pneumonia pnpm poach pock pocket pocketbook
pocketknife pocketknives pockmark pod podcast podia podiatry podium podman pods poem poesy poet poetic poetry pogrom
poi poignant poinsettia point pointillism pointillist pointy poise poison poke pokey poky polar polaroid pole
polecat polemic polestar police policeman policemen policewoman policewomen policy policyholder polio poliomyelitis
politely politer politesse politest politic politician politico polka polkit polkitd poll pollen pollinate polliwog
pollster pollutant pollute pollywog polonium pols poltergeist poltroon polyamory polyester polyethylene polyfill
polygamous polygamy polyglot polygon polygonal polyhedra polyhedron polymath polymer polymeric polymorphic polynesia
polynomial polyp polyphonic polyphony polystyrene polysyllabic polytechnic polytheism polytheist polythene
polyunsaturated pomade pomegranate pommel pomp pompadour pompeii pompom pompon pomposity poncho pond pondered
pondering ponderous pone poniard pontiac pontiff pontificate pontoon pony ponytail pooch poodle pooh pool poop
poorer poorest poorhouse poorly pop popcon popcorn popcount popeyes popgun popinjay poplar poplin popover poppa
poppler poppy poppycock pops populace popular populate populism populist populous popup porcelain porches porcine
porcupine pore pork porn porno pornstar porosity porphyry porridge porringer porsche port portage portal portcullis
portend portent porterbox porterhouse portfolio porthole portico portion portland portmanteau portmanteaux portrait
portraiture portray portrayal portuguese pose poseur posh posit positron posix posse possessor possum post postage
postal postbox postcard postcode postdate postdoc posterior postfix postgres postgresql posthumous postinst postlude
postman postmark postmen postmortem postnatal postpaid postpartum postpone postrm postulate posture postwar posy pot
potash potassium potato potbelly potboiler potency potent potentate potential potful potholder pothole pothook
potion potluck potosi potpie potpourri pots potsherd potshot pottage pottered pottering pottery potty pouch poultice
poultry pounce pounded pounding poured pouring pours pout poverty powder powdery power powerboat powerhouse powerpc
powerpcspe powerpoint powwow pox poznan pptx practice practitioner pradesh pragma pragmatic pragmatism pragmatist
prague prairie praised praises praiseworthy praising praline pram prance prank prankster prate pratfall prattle
prawn prayed prayer praying prays prctl preach preachy precarious precede precedent precept preceptor precinct
preciosity precipice precipitant precipitate precipitous precise preclude precocious precocity predate predator
predatory predecessor predestine predicate predict predictor prednisone preempt preen prefab preface prefatory
prefect prefecture prefer preferential prefix prefixlen prefs pregnant preheat prehensile preinst prejudge prejudice
prelate preliminary preload prelude premia premier premiere premise premiss premium premonitory prenatal prenup prep
prepaid preparatory prepare prepay prepend preponderant preponderate preppie preppy prequel prerm pres presage
prescient present preset preside president presidential presse pressmen pressure prestige prestigious presto
presumptive preteen pretend pretentious preterit preterite preternatural pretext pretoria prettify pretty pretzel
prev prevail prevalent prevaricate prevaricator prevent preview previous prevp prevue prewar prey priced prices
pricey pricing prick prickle pricy pride pried pries priestess priesthood priestly priests prig priggish prilosec
prim prima primacy primaeval primal primary primate prime primeval primitive primogeniture primordial primp
primroses prince princess principal principle print printf printk printout prio prior priori priory prism prismatic
prison prissy pristine prithee priv privacy private privet privilege privy prize prizefight pro probate probationary
probe problem problematic proboscides proboscis proc procedural procedure proceed processor procfs procps
procrastinate procrastinator procter procure prod prodigal prodigious prodigy produce product prof profane professor
professorial proficient profile profit profiteer profligacy profligate proforma profuse prog progenitor progeny
progesterone progname prognoses prognosis prognostic prognosticate prognosticator program programmatic programme
progress prohibit prohibitory project projectile projector proletarian proletariat proliferate prolific prolix
prolog prologue prolong promenade prometheus prominent promise promissory promo promontory promote prompt proms
promulgate pron prone prong pronghorn pronoun pronounce pronto proof proofread prop propaganda propagandist
propagate propane propel propellant propellent property prophecy prophesy prophet prophetic prophylactic prophylaxis
propinquity propitiate propitiatory propitious proponent proportionate proposal propose propound proprietary
proprietor proprietress propriety prorate pros prosaic proscenia proscenium prose prosecute prosecutor proselyte
prosody prospect prospector prospectus prospered prospering prosperity prosperous prospers prostheses prosthesis
prosthetic prostitute prostrate prosy protagonist protean protect protector protectorate protein protest protestant
protestor proto protobuf protocol proton protonmail protoplasm protoplasmic prototype protozoa protozoan protozoon
protrude protuberant proud prove proven proverb proverbial provide provident providential provinces provincial
proviso provoke provosts prow prowl proximate proximity proxy prozac prude prudential prudently prune prurient pry
psalm pselect pseudo pseudonym pseudorandom pshaw psoriasis psst psych psyche psychedelic psychiatric psychiatry
psychic psycho psychoanalysis psychoanalyst psychoanalyze psychobabble psychogenic psychokinesis psychopath
psychopathic psychosis psychosomatic psychotherapy psychotic ptarmigan pterodactyl pthread ptomaine ptrace ptrs pub
puberty pubescent pubic pubkey public publican publish pubring pubs puck pudding puddle pudgy puebla pueblo puerile
puff puffball puffin puffy pug pugilism pugilist pugnacious pugnacity pugs puke pulchritude pull pullback pullet
pulleys pullout pullover pulmonary pulp pulpit pulpy pulsar pulsate pulse pumas pumice pummel pump pumpernickel
pumpkin punch punchline punchy punctilious punctual punctuate puncture pundit pungent punish punitive punjab punjabi
punk punned punning puns punster punt puny punycode pup pupa pupae pupal pupil puppet puppeteer puppetry puppy pups
purblind purchase pure purebred puree purgatorial purgatory purge purify puritan purl purloin purple purport purpose
purr purse pursuant pursue pursuit purulent purvey purveyor purview pus push pushcart pushover pushup pushy
pusillanimity pusillanimous puss pussy pussycat pussyfoot pustule put putative putenv putrefy putrescent putrid puts
putsch putt putty puyang puzzle pwn pwns pwri pyflakes pygmy pygobject pylon pyongyang pyorrhea pypi pyramid
pyramidal pyre pyrite pyromania pyromaniac pyrotechnic pytest python pythonic pyx qadimah qaeda qatar qatari qemu
qingdao qinghai qsort qtchoser qua quabbin quaboag quack quad quadrangle quadrangular quadrant quadraphonic
quadratic quadrature quadrennial quadriceps quadrilateral quadrille quadriphonic quadriplegia quadriplegic quadruped
quadruple quadruplet quadruplicate quaff quagmire quahaug quahog quail quaint quake qualify quality qualitybar qualm
quandary quanta quantify quantity quantum quarantine quark quarrel quarry quart quarterback quarterdeck quarterfinal
quartermaster quartet quartette quarto quartz quasar quash quasi quatrain quaver quavery quay queasy quebec queen
queensland queer quell quench queretaro querulous query ques quesadilla quest questionnaire queue quibble quiche
quick quickbooks quicken quickie quicklime quicksand quicksilver quickstart quid quiescent quiet quietude quietus
quills quilt quince quine quinebaug quinine quinsigamond quintessential quintet quintuple quintuplet quip quire
quirked quirking quirks quirky quisling quit quite quito quiver quixotic quiz quiznos quizzes quoit quondam quorum
quota quote quoth quotidian quotient rabat rabbi rabbinate rabbit rabbitmq rabble rabid rabies rabobank raccoon race
racecourse racehorse raceme racetrack raceway racial rack racket racketeer rackspace raconteur racoon racquet
racquetball racy radar radial radiant radiate radiator radical radii radio radioactive radiogram radiohead
radioisotope radiotelephone radiotherapy radish radium radius radix radon raffia raffish raffle raft rag raga
ragamuffin rage raggedy raglan ragout rags ragtag ragtime ragweed raid rail raillery railroad railway raiment rain
rainbow raincoat raindrop rainfall rainforest rainmaker rainstorm rainy raipur raise raisin rajah rajas rajasthan
rajshahi rake rally ramble rambunctious ramify rammed ramming ramp rampage rampant rampart ramrod rams ramshackle
ran ranch ranchi rancid rancor ranctx randier randiest random randr rang range rangpur rangy rank rankle ranlib
ransack ransomed ransoming ransoms rant rap rapacious rapacity rape rapid rapier rapine rapport raps rapscallion
rapt raptors rapture rare rarefy rascal rasher rashes rashest rashly rasp raspberry raspy raster rat ratchet rate
rather rathskeller ratify ratio ration rational rationale rats rattan rattle rattlesnake rattletrap rattrap ratty
raucous raunchy ravage rave ravel raven ravine ravioli raw rawalpindi rawboned rawhide rawmemchr rawmode rawness
rayon rays raytheon raze razor razz rbtree rdtsc reach react reactionary read readahead readd readdir readelf
readline readlink readme readn readonly readout readville ready real realise realize reallocarray realm realpath
realtime realtor realty reamed reamer reaming reap rear rearm rearmost reason rebase rebate rebel rebellion
rebellious rebind reboot reborn rebuff rebuke rebus rebut rebuttal recalcitrant recall recant recap recast recd
recede receipt receive recent receptacle receptive receptor recess recidivism recidivist recieved recife recipe
recipient reciprocal reciprocate reciprocity recital recite reckon recline recluse recode recoil recompense
reconcile recondite reconnoiter recopy record recoup recreant recriminate recruit rect recta rectal rectangle
rectangular rectify rectilinear rections rectitude rectory rectum recumbent recuperate recur recv recvfrom recvmsg
red redact redbreast redcap redcliffe redcoat reddened reddening reddens reddish reddit redeem redhat redhead
redhill redid redir redis redland redneck redness redo redolent redone redound redraw redrew reds redshift redskin
reduce redundant redwood reebok reedier reediest reeds reef reek reeled reeling reels reeved reeving ref refcnt
refcount refectory referee referenda referendum referent referential referral refile refill refine refit reflect
reflector reflex reflow reform reformatory refract refractory refrain refrigerant refrigerate refrigerator refs
refuel refuge refugee refulgent refund refusal refuse refute regain regal regale regalia regard regatta regcomp
regen regency regeneron regent regex regexp reggae regicide regime regimen region regional register registrant
registrar registry regmap regress regret regs regular regulate regulator regulatory regurgitate rehab rehabilitate
rehash rehearsal reheat rehi rehire reign reimburse reims rein reindeer reinforce reinit reinstate reject rejoice
rejoin rejoinder rejuvenate rekindle relaid relate relax relaxant relay relent relevant relevent reliant relic
relief relieve religion religious relink relinquish relish relive reload reloc reluctant rely remade remain
remainder remake remand remap remark remarry remax remedy remind reminisce reminiscent remiss remit remnant
remonstrate remorse remote remount removal remove remunerate renal rename rend render rendezvous renegade renege
renew renewal rennes rennet renounce renovate renovator renown rent rental reopen reorg rep repack repaid repair
repairman repairmen repalce repartee repast repatriate repay repeal repeat repel repellant repellent repent
repentant repertoire repertory repetitious repl replay replenish replete replica replicate replicator repo report
reportbug repose repository repr reprehend reprieve reprimand reprisal reprise reproach reps reptile reptilian
repudiate repugnant repute requiem requisite requital reran reread rerun resale rescan rescind rescue reseed resell
resemble resend resent reservoir reset resettle reside resident residential residual residue resign resilient resin
resist resistant resistor resize resold resolute resolv resolvconf resonant resonate resonator resort resp respect
respirator respiratory resplendent respond respondent response rest restablished restaurant restauranteur
restaurateur restock restrain restraint restroom restructrue result resultant resume resurgent resurrect resuscitate
resuscitator resync retail retain retake retaliate retaliatory retard retardant retch retell reticent retina retinae
retinal retinue retire retiree retold retook retool retort retrieval retrieve retroactive retrod retrofit retrograde
retrogress retrorocket retrospect retry return returnee retval retype reup reuse rev revamp reveal reveille revel
revelry revenge reverberate revered reverend reverent reverential reveres reverie revering reversal revert review
revile revise revival revlon revocs revoke revolt revolutionary revolve revs revue reward rewind rewire reword
rework rexes reykjavik rhapsodic rhapsody rheas rheostat rhetoric rhetorician rheum rheumatic rheumatism rheumatoid
rheumy rhinestone rhino rhinoceri rhinoceros rhizome rhode rhodium rhododendron rhombi rhomboid rhombus rhubarb
rhyme rhythm rhythmic rib ribald ribaldry ribbon riboflavin ribs rica rican rice rich ricked rickets rickety ricking
ricksha rickshaw ricochet ricotta rid ridden riddled riddles riddling ride ridge ridgepole ridicule rids rifer
rifest riff riffled riffles riffling riffraff rifle rifleman riflemen rift rig riga rigamarole right righteous
rightmost rigid rigmarole rigor rigs rile rill rimed rimes riming rimmed rimming rims rind ringed ringers ringing
ringleader ringlet ringmaster rings ringside ringtone ringworm rink rinse riot rip ripe ripen ripoff riposte ripple
rips ripsaw riscv rise risen risible risk risky ritalin rite ritual ritzy rival rivalry riven river riverbed
riverbend riverfront riverside rivet rivetung rivian rivulet riyadh rlimit rmdir rmmod roached roaches roaching road
roadbed roadblock roadhouse roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy roam roans
roar roast rob robbery robe robin robinhood robocall robot robotic robs robust rock rocket rocketry rockier rockies
rockiest rococo rod rodata rode rodent rodeo rods roebucks roentgen roes roff rogered rogering rogue roil roister
role rollback rolled rollers rollerskating rollick rolling rolls roman romance romania romanian romantic romp roods
roofed roofer roofing roofs rooftop rooked rookery rookie rooking room roommate roomy roost root rootfs rope rosary
rose roseate rosebud rosebush rosettes rosewood rosiest rosily rosin roslindale roster rostra rostrum rot rotary
rotate rote rotisserie rotogravure rotor rots rotten rotterdam rotund rotunda rouble rouge rough roughage roughen
roughhouse roughneck roughshod roulette round roundabout roundelay roundhouse roundtrip roundup roundworm roused
rouses rousing roustabout rout route routine rove row rowboat rowdy rowel rows roxbury royal royalty rpath rpcgen
rpm rpmbuild rps rseq rstrip rsync rte rub rubberneck rubbery rubbish rubbishy rubble rubdown rube rubella rubicund
rubles rubric rubs ruby rucksack ruckus rudder ruddy rudely ruder rudest rudimentary rued rueful rues ruffed ruffian
ruffing ruffle ruffs rug rugby rugrat rugs ruin ruing rule ruleset rum rumba rumble ruminant ruminate rummage rummy
rumor rump rumple rumpus rums run runabout runaround runaway rundown rung runic runit runnel runningback runny
runoff runs runt runtime runuser runway rupee rupture rural ruse rushed rushes rusks russet russia russian rust
rustc rustic rustle rustproof rusty rut rutabaga ruts rwanda rwandan rwlock ryanair sabers sable sabotage saboteur
sabre sac saccharin saccharine sacerdotal sachem sachet sackcloth sacked sacking sacramento sacred sacrifice
sacrificial sacrilege sacrilegious sacristan sacristy sacrosanct sacs sad sadden saddle saddlebag sadistic sadness
safari safe safeguard safekeeping safelite safety safeway safflower saffrons sag sagacious sagacity sagas sage
sagebrush sago sags saguaro sahib said sail sailboard sailboat sailcloth sailfish sailor sainsburys sainthood
saintly saints saith sake sakhalin salaam salacious salads salamander salamis salary sale salesclerk salesforce
salesgirl salesman salesmen salespeople salesperson saleswoman saleswomen salient saline saliva salivary salivate
sallied sallies sallow sallying salmon salmonella salmonellae salon saloon salsa salt saltcellar saltine saltpeter
saltpetre saltshaker saltwater salty salubrious salutary salute salvage salve salvoes salvos salzburg sambaed
sambaing sambas same samizdat saml samoa samoan samoset samovar sampan sample samsung samurai sanatoria sanatorium
sancta sanctify sanctimonious sanctity sanctuary sanctum sand sandal sandalwood sandbag sandbank sandbar sandblast
sandbox sandcastle sandhog sandier sandiest sandlot sandmen sandpaper sandpiper sandstone sandstorm sandwich sanely
saner sanest sangfroid sanguinary sanguine sanitaria sanitarium sanitary sanity sank sankaty sanofi sans sanserif
sap sapien sapient sapling sapphire sapporo sappy saprophyte saps sapsucker sarajevo sarape sarawak sarcasm
sarcastic sarcoma sarcomata sarcophagi sarcophagus sardine sardonic saree sarge saris sarong sarsaparilla sartorial
sash sashay saskatchewan sassafras sassed sasses sassing sassy sat satanic satanism satay satchel sate sateen
satellite satiate satiety satin satinwood satiny satire satisfactory satisfy satrap saturate saturn saturnine satyr
sauce saucepan saucy saudi sauerkraut sauna saunter sausage sauted savaged savagely savager savagery savages
savagest savaging savannah savannas savants save savior saviour savor savory savvy saw sawdust sawhorse sawmill sawn
saws sax saxony saxophone say says sbuild scab scabbard scabby scabies scabrous scad scaffold scag scalar scalawag
scald scale scalene scallion scallop scallywag scalp scalpel scam scamp scampi scan scandal scandalmonger scanf
scanline scant scanty scapegoat scapula scapulae scar scarab scarce scare scarecrow scarf scarify scarves scary scat
scathing scatterbrain scavenge scdaemon scenario scene scenic scent scepter sched schedule schema schematic scheme
scherzi scherzo schism schismatic schist schizoid schizophrenia schizophrenic schlemiel schlep schlepp schlock
schlocky schmaltz schmaltzy schmalz schmalzy schmooze schmuck schnapps schnauzer scholar scholastic school
schoolbook schoolboy schoolchild schoolchildren schooldays schoolgirl schoolhouse schoolmarm schoolmaster schoolmate
schoolmistress schoolroom schoolteacher schoolwork schoolyard schooner schrod schtick schuss schwa sciatic sciatica
science scientific scientist scimitar scintilla scintillate scion scissor sclerosis sclerotic scoff scofflaw scold
scoliosis scollop sconce scone sconset scoop scoot scope scorch score scoreboard scorecard scorn scorpion scotch
scotia scotland scottish scotts scoundrel scour scourge scout scoutmaster scow scowl scrabble scraggly scram
scramble scrap scrapbook scrape scrappy scratch scratchy scrawl scrawny scream screech screechy screen screenplay
screensaver screenshot screenwriter screw screwball screwdriver screwy scribble scribe scrimmage scrimp scrimshaw
scrip script scriptural scripture scriptwriter scrod scrofula scrog scroll scrollbar scrooge scrota scrotum scrounge
scrub scrubby scruff scruffy scrum scrumptious scrunch scrunchie scrunchy scruple scrupulous scrutiny scrypt scsi
scuba scud scuff scuffle sculled scullery sculling scullion sculls sculpt sculptor sculptural sculpture scum scumbag
scummy scupper scurf scurfy scurried scurries scurrilous scurrying scurvy scuttle scuttlebutt scuzzy scythe sdist
sea seabed seabird seaboard seacoast seafarer seafaring seafood seaforth seagate seagoing seahawks seal sealant
sealskin seam seamen seamstress seamy seaplane seaport sear search searchlight searchpath seas seascape seashell
seashore seasick seaside season seasonal seat seattle seaward seaway seaweed seaworthy sebaceous sec seccomp secede
seclude seclusive secmem second secondary secondhand secrecy secret secretarial secretariat secretary secrete secs
sect sectarian section sectional sector secular secure secy sedan sedate sedentary sedge sedimentary seditious
seduce seductive sedulous see seed seedling seedy seek seem seen seep seepage seer seersucker sees seesaw seethe
segfault segment segregate segue segv seine seismic seize seizure selangor seldom select selectman selectmen
selector selenium self selfie selfsame selftest selinux sell selloff sellout selo selvage selvedge selves semantic
semaphore sematics semen semester semi seminal seminar seminarian seminary semiotics semiprecious semitone senate
senator senatorial send sendfds sendfile sendmail sendmsg senegal senegalese senile senior sense sensitive sensor
sensory sensual sensuous sent sententious sentient sentinel sentry seoul sepa sepal separate separator seperate
sepia sepsis septa septet septette septic septicemia septuagenarian septum sepulcher sepulchral sequel sequential
sequester sequin sequitur sequoia seraglio serape seraph seraphic seraphim serbia serbian sere serenade
serendipitous serendipity serene serf serfdom sergeant serial serialno series serious sermon serpent serpentine
serrated serried sertraline serum servant serve serveral service serviceman servicemen servicenow servicewoman
servicewomen serviette servile servitor servitude servo servomechanism sesame set setattr setback setenv setgid
setgroups setitimer setjmp setlocale setmode sets setsid setsockopt settee settled settler settling setuid setup
setuptools setvbuf seven seventeen seventeenth seventh seventieth seventy sever several severely seville sew sewage
sewerage sewn sews sex sexagenarian sexless sexp sexpot sextant sextet sextette sexting sextons sexual sexy
seychelles sfdisk sgid sgml shabby shack shackle shaded shader shades shading shadow shadowbox shadowy shads shady
shaft shag shaggy shahs shaikhs shake shakedown shaken shakeup shaky shale shall shallot shallow shalt sham shaman
shamble shame shamefaced shammy shampoo shamrock shandy shanghai shantou shantung shanty shantytown shape shard
share sharecropper shareholder sharepoint shareware sharia shariah shark sharkskin sharp sharpen sharpshooter shat
shatterproof shave shaven shawl shaws shaykh she sheaf shear sheath sheathe sheave shebang shed sheen sheep sheepdog
sheepfold sheepskin sheet sheik sheikdom sheikhdom sheikhs sheild sheilt shekel shelf shell shellac shellacked
shellacking shellcheck shellfish shelter shelve shenanigan shenyang shenzhen shepherded shepherdess shepherding
shepherds sheqel sheraton sherbert sherbet sherbrooke sherd sheriff sherries shes shibboleth shied shield shies
shift shifty shiitake shijiazhuang shill shillalah shillelagh shillong shim shimla shimmery shimmy shinbone shindig
shined shiner shines shingle shinier shiniest shinned shinning shinny shins ship shipboard shipbuilder shipbuilding
shipload shipmate shipshape shipwreck shipwright shipyard shires shirked shirker shirking shirks shirr shirt
shirtsleeve shirttail shirtwaist shit shitty shivered shivering shivery shiyan shlemiel shlep shlepp shlib shlibdeps
shlock shlocky shoal shock shockproof shod shodden shoddy shoe shoehorn shoelace shoemakers shoeshine shoestring
shogun shone shoo shoon shoot shootout shop shopaholic shopify shopkeeper shoplift shoptalk shopworn shore shoreline
shorn short shortage shortbread shortcake shortchange shortcoming shortcut shorten shortfall shorthand shorthorn
shortsighted shortstop shortwave shot shotgun should shout shove shovel show showbiz showboat showcase showdown
showgirl showman showmen shown showoff showpiece showplace showroom showrunner showstopper showy shrank shrapnel
shred shrew shrewd shriek shrift shrike shrill shrilly shrimp shrine shrink shrinkage shrive shrivel shriven shroud
shrove shrub shrubbery shrubby shrug shrunk shrunken shtick shtik shucked shucking shucks shudder shuffle
shuffleboard shunned shunning shuns shunt shush shut shutdown shuteye shutout shutterbug shuttle shuttlecock shy
shyness shyster siasconset sibbling siberia siberian sibilant sibling sibyls sic sichuan sick sickbed sicken sickle
sics side sidearm sidebar sideboard sideburns sidecar sidekick sidelight sideline sidelong sidereal sidesaddle
sideshow sidesplitting sidestep sidestroke sideswipe sidetrack sidewalk sidewall sideways sidle siege siem siemens
sierra siesta sieve sift sigh sight sightread sightseeing sightseer siginfo sigma sign signal signatory signature
signboard signeddata signet significant signify signo signpost signup sigprocmask sigs sigval sikkim silage silence
silent silhouette silica silicate siliceous silicious silicon silicone silicosis silk silken silkworm silky silly
silo silt silvan silver silverfish silversmith silverware silvery simian similar simile simmer simpatico simper
simple simpleton simplex simplicity simplify simulate simulator simulcast simultaneous simvastatin sinaloa since
sincerely sincerer sincerest sincerity sinecure sinew sinewy sinful sing singapore singaporean singe single
singletons singsong singular sinister sinker sinkhole sinking sinks sinned sinner sinning sins sint sinuous sinus
sinusitis sinusoidal sip siphash siphon sips sir sire siren sirloin sirocco sirs sirup sis sisal sissy sister
sisterhood sitar sitcom site sits sitter sitting situate six sixteen sixteenth sixth sixtieth sixty size sizeof
sizzle skate skateboard skedaddle skeet skein skeletal skeleten skeleton skeptic sketch sketchy skew ski skia skid
skiff skill skillet skim skimp skimpy skin skinflint skinhead skinny skintight skip skiplist skippered skippering
skirmish skirt skis skit skittish skittles skivvy skopje skulduggery skulk skull skullcap skullduggery skunk sky
skycap skydive skydove skyjack skylark skylight skyline skype skyrocket skyscraper skyward skywriter skywriting slab
slack slacken slackware slag slain slake slalom slam slander slang slangy slant slap slapdash slaphappy slapstick
slash slat slather slattern slaughtered slaughterer slaughterhouse slaughtering slaughters slave slaw slayed slayer
slaying slays sleaze sleazy sled sledged sledgehammer sledges sledging sleek sleep sleepwalk sleepwear sleepy
sleepyhead sleet sleety sleeve sleigh slender slept sleuth slew slice slick slid slide slideshow slier sliest slight
slily slim slime slimy sling slingshot slink slinky slip slipcover slipknot slippage slippery slipshod slit slither
slithery sliver slob sloe slog slogan sloop slop slope sloppy slosh slot sloths slouch slouchy slough slovakia
slovaks sloven slovenia slow slowdown slowpoke sludge slue slug sluggard sluggish sluice slum slumber slumbrous
slumdog slumlord slump slung slunk slur slurp slush slushy slut sluttish slyer slyest slyly slyness smack small
smallpox smarmy smart smartcard smarten smartphone smartwatch smash smattering smear smell smelly smelt smidge
smidgen smidgeon smidgin smile smileys smirch smirk smirnoff smite smithereens smiths smithy smitten smocked
smocking smocks smog smoggy smoke smokehouse smokestack smoketest smoketestdoc smoktest smoky smolder smooch smooth
smoothie smoothy smote smother smoulder smudge smudgy smug smuggle smurf smut smutty snack snaffle snafu snag snail
snake snakebite snaky snap snapchat snapdragon snappish snappy snapshot snare snarf snark snarky snarl snatch snazzy
sneak sneaky sneer sneeze snew snicker snide sniff sniffle snifter snigger snip snipe snippet snippy snit snitch
snivel snob snobbery snobbish snobby snooker snoop snoopy snoot snooty snooze snore snorkel snort snot snotty snout
snow snowball snowblower snowboard snowbound snowdrift snowdrop snowfall snowflake snowman snowmen snowmobile
snowplow snowshed snowshoe snowstorm snowsuit snowy snprintf snub snuck snuff snuffbox snuffle snug snuggle soak
soap soapbox soapstone soapsuds soapy soar sob sobriety sobriquet sobs soccer social socialite societal society
socioeconomic sociopath sock sockaddr socket socketdir socketpair sockname sod sodas sodden sodium sodomite sodomy
sods sofa soffice soft softball soften softhearted softie softirq software softwood softy soggy soho soil sojourn
solace solar solaria solaris solarium sold soldier sole solecism solemn solenoid soli solicit solicitor solicitude
solid solidarity solidify soliloquy solitaire solitary solitude solo sols solstice solubility soluble solve solvent
somalia somalian somber sombre sombrero some somebody someday somehow someone someplace somersault somerset
something sometime someway somewhat somewhere somewow somnambulism somnambulist somnolent soname sonar sonata
songbird songs songster songwriter sonic sonnet sonnies sonority sonorous sons sony soon soot sooth soothe
soothsayer sooty sop sophism sophist sophisticate sophistry sophomore sophomoric sophos soporific soppy sopranos
sops sorbet sorcerer sorceress sorcery sordid sore sorehead sorghum sorority sorrel sorrow sorry sort sorta sortie
sos sot sots sottish soubriquet sough sought soul soulmate sound soundgarden soundproof soundtrack soup soupy sour
source sourceforge sourdough sourpuss souse south southampton southbound southeast southeastern southern
southernmost southpaw southwest southwestern southwold souvenir sovereign sovereignty soviet sowed sower soweto
sowing sown sows sox soy soya soybean soylent spa space spacecraft spaceflight spaceman spacemen spacesuit spacewalk
spacey spacial spacious spacy spade spadework spaghetti spake spam span spandex spangle spaniard spaniel spank spar
sparc spare spareribs spark sparkled sparkler sparkles sparkling sparrow sparse spartan spas spasm spasmodic spastic
spat spate spatial spatula spawn spay speak speakeasy speared spearhead spearing spearmint spec special specialty
specie specific specify specimen specked specking speckle specks spectacle spectacular spectator specter spectra
spectral spectroscope spectroscopic spectroscopy spectrum speculate speculator sped speech speed speedboat speedo
speedster speedup speedway speedy spell spellbind spellbound spellcheck spelt spelunker spend spendthrift spent
sperm spermatozoa spermatozoon spermicide spew sphere spheroid spheroidal sphincter sphinges sphinx spice spicy
spider spidery spied spiel spiffy spigot spiked spiking spiky spill spillage spillway spilt spin spinach spinal
spindle spine spinet spinlock spinnaker spinoff spinster spinsterhood spiny spiraea spiral spire spirea spirit
spiritual spirituous spit spitball spite spitfire spittle spittoon splash splashdown splashy splat splay spleen
splendid splendor splenetic splice spline splint split splitout splodge splotch splotchy splunk splurge splutter
spoil spoilage spoilsport spoilt spoke spoken spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen
sponge spongy sponsor spontaneity spontaneous spoof spook spooky spool spoon spoonbill spoonerism spoor sporadic
spore sporran sport sportscast sportsman sportsmen sportswear sportswoman sportswomen sporty spot spotify spotlight
spotty spouse spout sprain sprang sprat sprawl spray spread spreadsheet spree sprier spriest sprig sprightly spring
springboard springhill springtime springwood springy sprinkled sprinkler sprinkles sprinkling sprint sprintf sprite
spritz sprocket sprout spruce sprung spryer spryest spryly spud spume spumone spumoni spun spunk spunky spur
spurious spurn spurt sputter sputum spy spyglass spyware sqlite sqrt squab squabble squad squadron squalid squall
squalor squander square squarespace squash squashy squat squaw squawk squeak squeaky squeal squeamish squeegee
squeeze squelch squibnocket squid squiggle squint squired squiring squirm squirmy squirrel squirt squish squishy
srand srcdir sriracha sscanf sshd stab stability stable staccati staccato stack stacktrace stadia stadium staff
staffordshire stag stage stagecoach stagehand stagnant stagnate staid stain stair staircase stairway stairwell stake
stakeout stalactite stalagmite stale stalemate stalk stall stallion stalwart stamen stamina stammer stamped stampede
stamping stance stanch stanchion stand standalone standard standby standoff standout standpoint standstill stank
stanza staph staphylococci staphylococcus staple star starboard starbucks starch starchy stardom stare starfish
stargazer starker starkest starkly starlet starlight starlings starlit starry start startle starttls startup starve
stash stat state statehood statehouse stateroom stateside statesman statesmen statewide stati static station
stationary statisfied statistician statoil statuary statue statuesque statuette stature status statute statutory
statx staunch stave stay stdarg stdbool stddef stderr stdin stdint stdio stdlib stdout stead steadfast steady steak
steakhouse steal stealth stealthy steam steamboat steamroll steamy steeds steel steely steep steeple steeplechase
steeplejack steer steerage steins stellar stem stench stencil stent stentorian step stepbrother stepchild
stepchildren stepdad stepdaughter stepfather stepladder stepmom stepmother stepparent steppe steppingstone
stepsister stepson stereo stereophonic stereoscope stereotype sterile sterling sterna sternest sternly sterns
sternum steroid stethoscope stevedore stew stewarded stewardess stewarding stewards stick stickleback sticklers
stickpin stickup sticky sties stiff stiffen stifle stigma stigmata stile stiletto still stillbirth stillborn stilt
stime stimulant stimulate stimuli stimulus sting stingray stingy stink stint stipend stipple stipulate stir stirrup
stitch stoat stochastic stockade stockbroker stocked stockholder stockholm stocking stockpile stockroom stocky
stockyard stodgy stoic stoical stoke stole stolen stolid stomach stomachache stomp stone stonewall stoneware
stonework stoney stony stood stooge stool stoop stop stopandshop stopcock stopgap stoplight stopover stoppage
stopwatch storage store storefront storehouse storekeeper storeroom storeys storied stories stork storm stormier
stormiest stormily storybook storyteller storytelling storytellung stouter stoutest stoutly stove stovepipe stow
stowaway stpcpy strace straddle strafe straggle straight straightaway straightedge straighten straightjacket
strained strainer straining strains straiten straitjacket straits stranded stranding strands strange strangle
stranglehold strangulate strap strasbourg strata stratagem strategic strategy stratford stratify stratosphere
stratum strawberry strawed strawing straws stray strcasecmp strcat strchr strcmp strconcat strcpy strdup streak
streaky stream streamline street streetcar streetlight streetwalker strength strengthen strenuous strep
streptococcal streptococci streptococcus streptomycin strerror stress stretch stretchy strew strewn strftime
striated stricken strict stricture stridden stride strident strife strike strikeout string stringent stringify
stringy strip stripe striplings stript striptease strive striven strlcpy strlen strlist strncmp strncpy strndup
strnlen strobe stroke stroll strong strongbox stronghold strontium strop strophe strove strpbrk strstr strtod strtok
strtol strtonum strtoul strtoull struct structural structure strudel struggle strummed strumming strumpet strums
strung strusage strut strychnine stty stub stubble stubborn stubby stucco stuck stud student studio studious study
stuff stuffy stultify stumble stumped stumping stumps stumpy stun stung stunk stunt stupefy stupendous stupid stupor
sturdy sturgeons stutter stuttgart sty stye style stylesheet styli stylize stylus stymie stymying styptic suave sub
subaru subcontractor subcutaneous subdir subdue subhead subj subject subjoin subjugate subjunctive subkey sublet
sublimate sublime subliminal submerse submit subordinate suborn suboxone subpar subpath subplot subpoena subs
subsequent subservient subset subside subsidiary subsidy subsoil subst substantial substantiate substantive
substitute substrate substvar subsume subsys subteen subterfuge subterranean subtest subtle subtlety subtrahend
subtree subtype suburb suburbia subvert subway succeed success successor succinct succor succotash succulent succumb
such suck suckle sucrose suction sudan sudanese sudbury sudden suds sudsy sued suede sues suet suffer suffice
sufficient suffix suffocate suffolk suffragan suffrage suffragette suffuse sugar sugarcane sugarcoat sugary suggest
suicidal suicide suid suing suit suitcase suite suitor sukapura sukiyaki sulfate sulfide sulfur sulfuric sulk sulky
sullen sully sulphur sultanas sultanate sultans sultry sum sumac sumach summary summer summerhouse summertime
summery summit summitry summon sumof sump sumptuous sums sun sunbathe sunbeam sunblock sunbonnet sunburn sunburnt
sundae sunder sundial sundown sundry sunfish sunflower sunglasses sunk sunken sunlamp sunless sunlight sunlit sunny
sunrise sunroof sunrpc suns sunscreen sunset sunspot sunstroke suntan suntrust sunup sup superannuate superb
superceeded supercilious superego superficial superhero superintendent superior superman supermen supernova
supernumerary supersede superset superstar superstitious superuser supervene supervisory supine suport supplant
supple supplementary suppliant supplicant supplicate support suppose suppository suppress suppurate supremacy
supreme sups surabaya surat surcease surcharge sure surefire surefooted surety surf surface surfboard surfeit surge
surgeon suriname surly surmise surmount surname surpass surplice surplus surreal surrender surreptitious surrey
surrogate surround surtax survey surveyor survival survive survivor suse sushi suspect suspend suspense suspicion
suspicious sussed sussex sustain suta suture suzhou suzuki svelte swab swaddle swag swains swallowed swallowing
swallows swallowtail swam swamis swamp swampy swan swanked swanker swankest swanking swanks swanky swap swapchain
sward swarm swarthy swash swashbuckler swashbuckling swastika swat swatch swath swathe sway swaybacked swaziland
swdb swear swearword sweated sweater sweating sweatpants sweats sweatshirt sweatshop sweaty swede sweden sweep
sweepstake sweet sweetbread sweetbriar sweetbrier sweeten sweetheart sweetie sweetmeat swell swellhead swelter swept
swerve swift swig swill swim swimsuit swindled swindler swindles swindling swine swing swipe swirl swirly swish
swiss switch switchback switchblade switchboard switzerland swivel swizzle swollen swoon swoop swop sword swordfish
swordplay swordsman swordsmen swore sworn swtpm swum swung sybarite sybaritic sybase sycamore sycophant sycophantic
sydenham sylhet syllabi syllabic syllabify syllabus syllogism sylph sylvan symantec symbioses symbiosis symbiotic
symbol symbolic symkey symlink symmetric symmetry sympathetic sympathy symphonic symphony symposia symposium symptom
symptomatic syms synagog synagogue synapse sync synch synchronous synchrony syncopate syndicate syndrome synergism
synergy synod synonym synopses synopsis synovus syntactic syntax syntheses synthesis synthetic syphilis syphilitic
syphon syria syrian syringe syrup syrupy sysadmin syscall sysconf sysconfdir sysconfig sysctl sysfs sysinfo
syslimits syslog sysname sysop sysroot sysrq system systematic systemctl systemd systemic systolic sysusers sysutils
sysv sysvinit tab tabasco tabby tabernacle table tableau tableaux tablecloth tableland tablespoon tablet tableware
tabloid taboo tabriz tabs tabu tabular tabulate tabulator tabviewbar tacit taciturn tack tackle tacky taconic tacos
tact tactic tactician tactile tadpole tads taffeta taffy tag tags tahiti taian taichung tail tailcoat tailgate
taillight tailor tailpipe tailspin tailwind tainan taint taipei taiwan taiwanese taiyuan tajikistan take takeaways
taken takeoff takeout takeover talc tale talent talisman talk taller tallest tallinn tallow tally tallyho talons
tamales tamarind tamaulipas tambourine tame tamil tamp tampa tampere tampon tams tanager tandem tangelo tangent
tangential tangerine tangle tango tangs tangshan tangy tankard tanked tanker tanking tanks tanned tanners tannery
tannest tannin tanning tans tansy tantamount tantrum tanzania taoiseach tap tape tapestry tapeworm tapioca tapir
taproom taproot taps tar tarantula tarantulae tarball tardy target tariff tarmac tarmacked tarmacking tarnish taros
tarot tarp tarpaulin tarpon tarragon tarry tars tartan tartar tartest tartly tarts tartu taser tashkent tashmoo task
tasklet taskmaster tasmania tassel taste tasty tatarstan tats tatted tatter tatting tattle tattletale tattoo tatty
taught taunt taunton taupe taut tavern tawdry tawnier tawniest tax taxi taxicab taxidermy taxonomic taxonomy
taxpayer taxying tbilisi tbs tbsp tcsh tea teabag teach teacup teak teakettle teal tealight team teammate teamster
teamwork teapot tear teardown teardrop teargas teargasses tearjerker tearoom teary teas tease teasel teaspoon teat
teatime teazel teazle tech technician technique techno technocracy technocrat tectonics tedious tedium tee teed teem
teen teenage teensy teeny teepee tees teetered teetering teeth teethe teetotal tegucigalpa tehran tel telangana
telecast telecom telefonica telegram telekinesis telemetry telepathic telepathy telescopic telethon teletype
televangelist telex tell telltale telnet telus temblor temenos temerity temp tempera temperate temperature tempest
tempestuous tempfile tempi template temple tempo temporal temporary tempt temptress tempura tempvars ten tenability
tenacious tenacity tenancy tenant tencent tend tendentious tenderfeet tenderfoot tenderhearted tenderloin tendinitis
tendon tendonitis tendril tenet tenfold tennessee tennis tenon tenor tenpin tens tense tensile tension tensor tent
tentacle tenth tenuous tenure teotihuacan tepee tepid tequila terabit terabyte teradata tercentenary term termagant
termcap terminal terminate terminator terminfo terminus termio termite tern ternary ternminated terrace terraform
terrain terrapin terraria terrarium terrestrial terrier terrific terrify territorial territory terror terse tertiary
tesco tesla test testamentary testate testbed testcase testicle testify testimonial testimony testis testname
testosterone testsuite testtols testy tetanus tether tetrahedra tetrahedron texan texas texinfo text textbook
textile textual textural texture thailand thalami thalamus thallium than thank thanksgiving that thatch thawed
thawing thaws the theater theatre thee theft their theistic them thematic theme themselves then thence thenceforth
theocracy theocratic theologian theology theorem theoretic theoretician theory theosophy therapeutic therapy there
thereabout thereafter thereby therefore therefrom therein thereof thereon thereto thereupon therewith thermal
thermionic thermodynamic thermonuclear thermoplastic thermos thermostat thermostatic thesauri thesaurus these thesis
thespian thessaloniki theta they thiamin thiamine thick thicken thicket thickset thief thieve thigh thighbone
thimble thin thine thing thingamajig thingy think thinko third thirst thirsty thirteen thirteenth thirtieth thirty
this thistle thistledown thither thongs thoraces thoracic thorax thorium thorns thorny thorough thoroughbred
thoroughfare thoroughgoing those though thought thous thousand thousandth thraldom thrall thralldom thrashed
thrashers thrashes thrashing thread threadbare threadsafe threat threaten three threefold threescore threnody thresh
threshold threw thrice thrifts thrifty thrill thrive thriven throat throaty throb throe thromboses thrombosis throne
throng throttle through throughout throughput throughway throve throw throwaway throwback thrown thru thrum thrush
thrust thruway thud thug thumb thumbnail thumbscrew thumbtack thump thunder thunderbolt thunderclap thundercloud
thunderhead thundershower thunderstorm thunderstruck thunk thus thwack thwart thy thyme thymi thymus thyroid thyself
tianjin tianshui tiaras tibia tibiae tic tick ticket tickle tics tidal tidbit tiddlywinks tide tidewater tidy tie
tiebreaker tied tier ties tiff tiger tight tighten tightfisted tightrope tightwad tigress tike tiktok tilburg tilde
tile tilegx tillage tilled tillers tilling tills tilt timber timberland timberline timberwolves timbre time timebomb
timegm timekeeper timeline timeout timepiece timescale timesheet timespec timestamp timeval timeworn timezone timid
timisoara timor timpani timpanist tincture tinder tinderbox tine tinfoil tinge tingled tingles tingling tingly tings
tinkered tinkering tinkers tinkle tinned tinning tinny tins tinsel tinsmith tint tiny tip tipi tipple tips tipster
tipsy tiptoe tiptop tirade tirana tire tiro tissue tit titan titanic titanium titbit tithe titillate title titmice
titmouse tits tittles titular tiverton tizzy tlaxcala tmobile tmpbuf tmpdir tmpfile tmpfs tmpvar toad toadstool
toady toast toastmaster toasty tobacco tobacconist tobago toboggan tocsin toctree today toddle toddy todo toed
toehold toeing toenail toes toffee toffy tofu tog toga togae together toggle togs toil toilet toiletry toilette toke
tokelau token tokyo told tolerant tolerate toll tollbooth tollgate tolower tomahawk tomato tomb tomboy tombstone
tomcat tomfoolery tomorrow tomsk tonal tone tonga tongs tongue tonic tonier toniest tonight tonite tonnage tonne
tons tonsil tonsillectomy tonsillitis tonsorial tonsure tonto too took tool toolbar toolbox toolchain toolkit
toolset tooltip toot tooth toothache toothbrush toothpaste toothpick toothy top topaz topcoat topic topical topknot
topless toplevel topmast topmost topology topple tops topsail topside topsoil toque torch torchlight toreador
torment tormentor torn tornado toronto torpedo torpid torpor torquay torque torrent torrential torrid tors torsi
torsion torso tort torte tortilla tortoiseshell tortuous torture torus toshiba toss tossup tost tot total
totalitarian tote totem totemic tots tottenham toucan touch touchdown touchpad touchscreen touchstone touchy tough
toughen toulon toulouse toupee tour tourmaline tourney tourniquet tousle tout tow toward towel tower towhead town
townfolk townhouse townsfolk townsman townsmen townspeople towpath tows toxemia toxic toxin toyed toying toyota toys
trace traceback tracepoint trachea tracheae tracheotomy track tract tractor trade trademark tradeoff tradesman
tradesmen traduce traefik traffic traffick tragedian tragedy tragic tragicomedy trail trailblazer train trainee
traipse trait traitor trajectory trammed trammeled trammeling trammelled trammelling trammels tramming tramp trample
trampoline trams trance tranquil tranquillity trans transact transceiver transcend transcendent transcendental
transcribe transcript transducer transept transfer transfix transfixt transform transfuse transgress transgressor
transient transistor transit transitory translate translator transmit transmittal transmute transom transpire
transport transpose transvestism transvestite trap trapdoor trapeze trapezoid trapezoidal trapshooting trash
trashcan trashy trauma traumata traumatic travail travel travelog travelogue traversal traverse travesty trawl tray
trazodone treacherous treachery treacle tread treadle treadmill treas treason treasure treasury treat treaty treble
tree treetop trefoil trek trellis trellix trello tremble tremendous tremolo tremor tremulous trench trenchant trend
trendsetter trendy trespass tress trestle triad triage trial triangle triangular triathlon tribal tribe tribesman
tribesmen tribunal tribune tributary tribute triceps triceratops trick trickle trickster tricky tricolor tricycle
trident trie triennial trieste trifecta trifle trifocals trig triglyceride trigonometric trigonometry trike
trilateral trill trillion trillionth trilogy trim trimaran trimester trinidadian trinity trinket trio triomphe trip
tripadvisor tripartite tripe triple triplet triplicate tripod tripos triptych tripura trisect tristate trite triumph
triumphal triumphant triumvirate trivet trivia trivial trochee trod trodden troff troglodyte troika troll trolley
trollop trolly trombone tromp tron trondheim troop tropes trophy tropic tropism troposphere trot troth troubadour
trouble troublemaker troubleshoot troubleshot trough trounce trouped trouper troupes trouping trouser trousseau
trousseaux trouts trowel troys truancy truant truce truck truckle truckload truculent trudge true truecolor truffle
truly trumped trumpery trumpet trumping trumps trunc truncate truncheon trundle trunk truro trussed trusses trussing
trust trustdb trustedkeys trustee trustier trusties trustiest trustlist trustworthy truth try trylock tryout tryst
tsan tsar tsarina tsarskoe tsp tsunami ttyio ttyname ttys ttytype tub tuba tubby tube tubercle tubercular
tuberculosis tuberculous tubs tubular tucked tuckered tuckering tuckers tucking tucks tuft tug tugboat tugs tuition
tulip tulle tulsa tulum tumble tumbledown tumbleweed tumbrel tumbril tumid tummy tumor tumult tumultuous tuna tundra
tune tungsten tunic tunisia tunisian tunnel tunny tuns tuple turban turbid turbine turbojet turboprop turbot
turbotax turbulent turd turducken tureen turf turgid turin turkey turkish turkmenistan turkmens turks turku turmeric
turmoil turn turnabout turnaround turncoat turnip turnkey turnoff turnout turnover turnpike turnstile turpentine
turpitude turret turtle turtledove turtleneck turves tuscany tush tusk tussle tussock tutelage tutor tutorial tutus
tuva tuvalu tux tuxedo tuzigoot twaddle twain twang tweak twee tweedier tweediest tweeds tweet tweezers twelfth
twelve twentieth twenty twerk twerp twice twiddle twig twiggy twilight twill twin twine twinge twink twinkle twirl
twist twit twitch two twofer twofold twos twosome tycoon tying tyke tylenol tympana tympanum type typecast
typechecking typedef typeface typeflag typename typeof typesafe typescript typeset typewrite typewritten typewrote
typhoid typhoon typhus typical typify typo tyrannosaur tyrannosaurus tyrannous tyranny tyrant tyro tzar tzarina
tzdata uber ubiquitous ubiquity ubs ubsan ubuntu ucfq ucla uclampset uclibc ucpp ucred udder udeb udev udevd
udmurtia uevent ufcq uganda ugandan ugh ugly uicheck uids uint uitest ukelele ukip ukraine ukrainian ukulele
ulaanbaatar ulan ulcer ulcerate ulimit ulna ulnae ulong ulterior ultimata ultimate ultimatum ultipro ultra ululate
umask umass umbel umber umbilici umbilicus umbrage umbrella umbro umiak umlaut umount ump umpire umpqua umps umpteen
umpteenth unable uname unary unbar unbeknown unbeknownst unbend unbent unbind unbolt unborn unburden uncle uncoil
uncork uncouth unction unctuous uncut undef under underachieve underact underage underarm underbelly underbid
underbrush undercarriage undercharge underclass underclassman underclassmen underclothes underclothing undercoat
undercover undercurrent undercut underdeveloped underdog underdone underemployed underestimate underexpose underfed
underfeed underflow underfoot underfunded undergo undergone undergrad undergraduate underground undergrowth
underhand underlain underlay underlie underline underling underlying undermine undermost underneath undernourished
underpaid underpants underpass underpay underpin underplay underprivileged underrate underrun underscore undersea
undersecretary undersell undershirt undershoot undershorts undershot underside undersign underskirt undersold
understaffed understand understate understood understudy undertake undertaken undertone undertook undertow underused
undervalue underwater underway underwear underweight underwent underwhelm underworld underwrite underwritten
underwrote undid undies undo undone undue undulant undulate unduly unease uneasy unecessary unesco uneven unfair
unfetter unfit unfold unfurl unguent ungulate unhand unholy unhook unhurt unicameral unicast unicode unicorn
unicycle uniform unify unilateral unilever uninit union uniq unique unisex unison unistd unit unitary unite unitil
unity universal universe unix unjust unkempt unkind unlace unless unlike unlink unload unlock unmade unmake unman
unmap unmask unmet unmount unneccesary unnecesary unoidl unoil unowinreg unpack unpaid unpick unpin unpleasant
unplug unread unreal unref unrest unripe unroll unruly unsafe unsaid unsay unscathed unseal unseat unseen unsent
unset unsettle unsnap unsold unstop unsued unsung unsure untar untidy untie until unto untold untrue unused unveil
unwary unwed unwell unwieldy unwind unwise unworthy unwrap unzip upbeat upcall upchuck update upend uphams upheaval
upheld uphill uphold upholstery upkeep upland uplift upload upon upped upper uppercase upperclassman upperclassmen
uppercut uppermost upping uppity uproar uproarious uproot ups upset upshot upside uptake uptime upto uptodate uptown
upturn upward urandom uranium uranus urban urbane urbanite urchin urea urethra urethrae urge urgency urgent uric
urinal urinalyses urinalysis urinary urinate urine urls urn urns urology uruguay urumqi usability usable usage uscan
use useability usec used useful usefull useless user userdata userdb userid userland username userspace uses ushered
usherette ushering ushers using usleep usps usrmerge ussr usual usurer usurious usurp usury utah utensil uteri
uterine uterus util utilitarian utilize utime utmost utmp utopia utopian utrecht utsname uttar uttarakhand uttered
uttering utterly uttermost utters uuid uuidd uversionmangle uvula uvulae uvular uxbridge uzbekistan vacancy vacant
vacate vaccinate vaccine vacillate vacua vacuity vacuous vacuum vagabond vagary vagina vaginae vaginal vagrant vague
vain vainglorious vainglory valance valedictorian valedictory valence valentines vales valet valgrind valiant valid
validate validator valise valley valor vals value valueparam valve vamoose vamp vampire vanadium vancouver vandalism
vandals vandelay vane vanguard vanilla vanned vanning vanquish vans vantage vanuatu vape vapid vapor vaporware var
varargs variadic variant variate varibale varicolored varicose variegate variety various varlet varmint varna
varnish vars vary vascular vase vasectomy vasprintf vassal vassalage vast vat vatican vaudeville vault vaunt
vauxhall vcls vcpkg vector veep veered veering veers vegan vegetarian vegetate veggie vehicle vehicular veil vein
veld veldt vellum velocity velour velvet velveteen velvety venal vend vendetta vendor veneer venerate venereal
venezuela venezuelan venial venison venlafaxine venmo venom venous vent ventilate ventilator ventral ventricle
ventricular ventriloquism ventriloquist venture venue venuses venv veracious veracity veracruz veranda verandah verb
verbal verbatim verbena verbiage verbose vercel verdant verde verdict verdigris verdure verge verifone verify
verisimilitude verities verizon vermicelli vermilion vermin vermont vermouth vernacular vernal versa versailles
versatile verse versify version versionbadg versus vertebra vertebrae vertebral vertebrate vertex vertices
vertiginous vertigo verve very vesicle vespers vessel vested vestibule vestige vestigial vesting vestry vests vet
vetch veteran veterinarian veterinary veto vets vex vexatious vfat vfork vfprintf via viability viable viaduct vial
viand vibe vibrant vibraphone vibrate vibrato vibrator viburnum vicar vicarage vicarious vice viceroy vicinity
vicious vicissitude vicodin victim victorious victors victory victual video videocassette videodisc videotape
videotex vie vied vies vietnam vietnamese view viewfinder viewpoint vigilant vigilante vigils vignette vigor vii
viii vikings vile vilify village villain villainy villas villein vilnius vim vinaigrette vindicate vindicator
vindictive vine vinegar vinegary vineyards vintage vintner vinyl viol violas violate violator violent violet violin
violoncello viper vips virago vireo virgin virginal virgule virile virology virtio virtual virtualenv virtue
virtuosi virtuosity virtuoso virulent virus visa visage viscera visceral viscid viscosity viscount viscous viscus
vise visibility visible vision visionary visit visitor visor vista visual vitae vital vitamin vite vitiate
viticulture vitreous vitriol vitriolic vitro vituperate vivace vivacious vivas vivid vivify viviparous vixen viz
vizier vizor vladivostok vlan vmalloc vmlinux vmware vocabulary vocal vocalic vocative vociferate vociferous
vodafone vodka vogue voice voicemail void voile vol volatile volcanic volcano vole volgograd volkswagen volley
volleyball vols volt voltage voltaic voltmeter volubility voluble volume voluminous voluntary volunteer voluptuary
voluptuous volvo vomit voodoo voracious voracity vortex vortices vostok votary vote vouch vouchsafe vow vowel vows
voyage voyeur vpn vprintf vsnprintf vtable vtbl vulgar vulkan vulture vulva vulvae vuvuzela vying wabbit wachovia
wachusett wack wacko wacky wad waddled waddles waddling wadi wads wafer waffle waft wag wage wagered wagering
waggish waggle wagon wags waif wail wainscot wainting waist waistband waistcoat waistline wait waitpid waitress
waive wake waken wakeup waldoes waldos waled walgreens waling walk walkout walkway wall wallaby wallboard wallet
walleye wallflower wallop wallow wallpaper walmart walnut walrus waltzed waltzes waltzing wampanoag wampum wand
wanderlust waned wanes wangle wangs waning wank wanly wanna wannabe wannabee wanner wannest want wanton wapiti
waquoit war warble warded wardens warder warding wardrobe wardroom wards warehouse warez warfare warfarin warhead
warhorse warlock warlord warm warmhearted warmonger warmth warn warp warpath warrant warranty warrens warrior wars
warsaw warship wart warthog wartime warty warwickshire wary was washbasin washboard washbowl washcloth washed
washers washerwoman washerwomen washes washing washout washroom washstand washtub wasm wasp wassail wastage waste
wastebasket wasteland wastepaper wastewater wastrel watch watchband watchdog watchgnupg watchmaker watchman watchmen
watchtower watchword water waterbed waterboard watercolor watercourse watercraft watercress waterfall waterford
waterfowl waterfront waterline waterlogged watermark watermelon waterpower waterproof watershed waterside waterspout
watertight waterway waterworks watery wattage wattle wattses wave waveform wavelength wavelet wavy wax waxen waxwing
waxwork waxy way wayfair wayfarer wayfaring waylaid waylay ways wayside wayward wchar wcsnlen wcwidth weak weaken
weakfish weakling weal wealth wealthy wean weapon weaponry wearer wearing wears weary weasel weather weathercock
weatherman weathermen weatherproof weave web webcam webcast webex webhook webinar webisode weblogic webmaster
webmistress webp webpack webpage webs website websphere wed wedge wedgie wedlock weds weeded weeder weeding weedon
weeds weedy weeing week weekday weekend weeknight weenie weep weepy weer wees weest weevil weft wegmans weigh weight
weightlifter weightlifting weighty weird weirdo weirs welched welches welching welcome welded welder welding welds
welfare welkin well wellcare wellfleet wellspring welsh welt weltered weltering welterweight wench wend wendys wens
went wept were werewolf werewolves werror west westbound western westernmost westfield westinghouse wet wetback
wetland wetness wets wetware wexford wget whack whacky whale whalebone wham whammy wharf wharves what
whatchamacallit whatever whatnot whatsapp whatsoever wheal wheat wheaten wheedle wheel wheelbarrow wheelbase
wheelchair wheelwrights wheeze wheezy whelk whelp when whence whenever where whereabouts whereas whereat whereby
wherefore wherein whereof whereon wheresoever whereupon wherever wherewithal whet whether whetstones whew whey which
whichever whiff while whilst whim whimper whimsey whimsy whine whinny whiny whip whipcord whiplash whippersnapper
whippet whippoorwill whir whirl whirligig whirlpool whirlwind whirr whisk whiskey whisky whisper whist whistle whit
whitby whitchurch white whitecap whitefish whitelist whiten whitespace whitewall whitewash whither whittled whittler
whittles whittling whiz whizz who whoa whodunit whodunnit whoever whole wholehearted wholesale wholly whom whomever
whomsoever whoop whoopee whoosh whopper whopping whore whorehouse whorl whose whosoever why whys wichita wicked
wickers wickerwork wicket wicklow wide widen widescreen widespread widgeon widget widow widowhood width wield
wieners wife wifi wig wigeon wiggle wights wigs wigwag wigwam wiki wikileaks wikipedia wild wildcard wildcat
wildebeest wildfire wildflower wildfly wildfowl wildlife wile wilful will willies willow willowbrook willowy
willpower wilted wilting wilts wily wimp wimple wimpy win wince winch wind windbag windbreak windburn windefs
windfall windhoek windier windiest windjammer windlass windmill window windowpane windowsill windpipe windres
windscreen windshield windsock windstorm windsurf windswept windup wine wineglass winged wingers wingham winging
wingnut wings wingspan wingspread wingtip wink winnipeg winnow wino wins winsock winsome winter wintergreen
winterthur wintertime wintery wintry wipe wipememory wire wiretap wiry wisconsin wise wiseacre wisecrack wish
wishbone wishlist wisp wispy wist wistaria wisteria wit witch witchcraft with withal withdraw withdrawal withdrawn
withdrew withheld withhold within without withstand withstood witless witness wits witticism witty wive wix wiz
wizard wizardry wizened wizzes wkly wmemchr wobble woe woebegone woeful woes wok woke woken woks wolf wolfhound
wolverine wolves woman womanhood womankind womb wombat wombles women womenfolk won wonder wonderland wondrous wonka
wonky wont woocommerce wood woodbine woodbridge woodcarving woodchuck woodcocks woodcraft woodcut wooden woodier
woodies woodiest woodlands woodmen woodpecker woodpile woods woodshed woodside woodsman woodsmen woodstock woodsy
woodwind woodwork woodworm wooed wooer woof wooing wool woolen woolgathering woolie woolwich wooly woos woozy word
wordplay wordpress wordy wore work workaday workaholic workaround workbench workbook workday workfare workflow
workforce workhorse workhouse workingman workingmen workload workmanlike workmen workout workplace workqueue
worksheet workshop workspace worktree workweek world worldpay worldwide worm wormhole wormwood wormy worn worry
worrywart worse worsen worship worst worth worthier worthies worthiest worthily worthwhile wot would wound wove
woven wow wows wpi wrack wraith wrangle wrap wraparound wrapt wrath wreak wreath wreathe wreck wreckage wrench wrens
wrest wrestle wretch wrier wriest wriggle wring wrinkle wrist wristband wristwatch writ write writeback writen
writeoff writev writhe written wroclaw wrong wrongdoer wrongdoing wrongheaded wrote wroth wrought wrung wry wryness
wuhan wupatki wuss wuxi wuzhou wycombe wyoming xalloc xanax xargs xasprintf xattr xauth xcalloc xcbext xcbgen xcbint
xcbproto xcbxlib xcds xcheck xci xcii xciv xcix xconf xcvi xcvii xdmcp xenial xenon xenophobia xenophobic xerox
xevie xfinity xfixes xfree xgettext xhtml xiamen xiaomi xidtype xii xiii xinerama xinput xinyang xiv xix xlibs
xlsclients xlsx xmalloc xml xmlns xmlto xor xorg xprint xproto xrealloc xreallocarray xref xres xserver xsfbs
xsltproc xstrconcat xstrdup xtensa xterm xtrans xtrycalloc xtrymalloc xtrystrdup xvfb xvi xvii xviii xxi xxii xxiii
xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii xxxx xylem xylophone
yacc yacht yachtsman yachtsmen yack yahoo yak yaks yakutia yakutsk yamaha yaml yammer yams yangon yangtze yank
yankees yapped yapping yaps yard yardage yardarm yardstick yarmulke yarn yawed yawing yawl yawn yaws yea yeah year
yearbook yearling yearn yeas yeast yeasty yekaterinburg yell yellow yelp yemen yens yeoman yeomen yeps yerevan yes
yeshiva yeshivah yeshivot yeshivoth yest yesterday yesteryear yet yeti yew yews yield yipped yippee yipping yips
ylwrap ymca yock yodel yoga yoghourt yoghurt yogi yogin yogurt yoke yokel yokohama yolk yonder yore yorkshire
yottabyte you yougov young youngster your yourself yourselves yous youth youtube yowl yrs yttrium yuans yucatan
yucca yuck yucky yukked yukking yukon yuks yule yuletide yummy yunfu yup yuppie yuppy yups ywca zabbix zacatecas
zagreb zambia zambian zany zanzibar zap zaps zeal zealand zealot zebra zebu zed zeds zelle zen zendesk zenefits
zenith zens zephyr zeppelin zero zeroth zest zettabyte zhangzhou zhengzhou zhongshan zibo zigzag zilch zillion
zimbabwe zimbabwean zinc zincked zincking zing zinnias zip zipcar zipfile zippy zips zircon zirconium zit zither
zits zlib zloty zocor zodiac zodiacal zoloft zombi zombie zonal zone zonk zoo zookeeper zoology zoom zoos zorch
zscaler zstd zucchini zurich zwieback zygote zyxel
`;

let words: ReadonlySet<string> | undefined;

/** Endings, with what may stand in their place in the word that they are made from. */
const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['ily', ['y']],
  ['iness', ['y']],
  ['ed', ['e', '']],
  ['ers', ['e', '']],
  ['er', ['e', '']],
  ['est', ['e', '']],
  ['ing', ['e', '']],
  ['ings', ['e', '']],
  ['ly', ['', 'le']],
  ['ism', ['e', '']],
  ['ist', ['e', '', 'y']],
  ['ists', ['e', '']],
  ['ive', ['e', '']],
  ['ity', ['e', '']],
  ['ish', ['', 'e']],
  ['ous', ['e', '']],
  ['ery', ['', 'e']],
  ['like', ['']],
  ['wise', ['']],
  ['able', ['', 'e']],
];

const PREFIX =
  /^(?:un|in|im|ir|dis|mis|non|re|pre|over|under|out|inter|trans|super|sub|multi|counter|fore|anti|auto|bio|co|de|en|ex|extra|hyper|micro|mini|mono|neo|photo|post|pro|semi|tele|ultra|up|down|back|mid|off|on)/;

const ENDINGS =
  /.{4}(?:[ts]ions?|[ts]ional(?:ly)?|ments?|mental(?:ly)?|ness(?:es)?|[ae]nces?|[ae]ncy|[ae]ncies|ships?|olog(?:y|ies|ist|ists|ical)|[ai]ble|[ai]bly|ability|ibility|ful(?:ly)?|less(?:ly)?|lessness|ities|[a-df-z]i[sz](?:e|er|ers)|i[sz]ed|i[sz]es|i[sz]ing|[ts]ioning|[ts]ioned|ously|ousness|ality|ivity|ical(?:ly)?|ically|istic|atives?|atively|graph(?:y|ic|er|ers|s)?|ometer|some|wards?)$/;

/** Tells whether a folded word is in the list of common English words as it stands. */
export function isCommonWord(folded: string): boolean {
  words ??= new Set(WORDS.trim().split(/\s+/));
  return words.has(folded);
}

/** Tells whether a folded word is common English or an inflected or derived form of it (paid, Listings, Unpaid). */
export function looksEnglish(folded: string): boolean {
  if (isDerived(folded)) return true;
  const prefix = PREFIX.exec(folded)?.[0].length ?? 0;
  if (prefix > 0 && folded.length - prefix >= 5 && isDerived(folded.slice(prefix))) return true;
  if (folded.endsWith('s') && folded.length > 6 && isDerived(folded.slice(0, -1))) return true;
  return folded.endsWith('ly') && folded.length > 7 && isDerived(folded.slice(0, -2));
}

function isDerived(folded: string): boolean {
  if (isCommonWord(folded) || ENDINGS.test(folded)) return true;
  for (const [suffix, bases] of SUFFIXES) {
    if (!folded.endsWith(suffix) || folded.length < suffix.length + 3) continue;
    const stem = folded.slice(0, -suffix.length);
    if (bases.some(base => isCommonWord(stem + base))) return true;
    const last = stem.at(-1);
    if (/^(?:ed|ings?|ers?|est)$/.test(suffix) && last === stem.at(-2) && isCommonWord(stem.slice(0, -1)))
      return true;
  }
  return false;
}
