/**
 * Family names of people in the United States: the most frequent surnames of the 1990 Census (public domain), the
 * last names of compromise's lexicon (MIT), and names written by hand for communities of Massachusetts that a
 * national cut-off drops. Spelling is folded: lower case ASCII, no marks, apostrophes or hyphens, one word each.
 */
const NAMES = `
aaron abad abarca abbas abbate abbey abbott abdullah abe abel abell abels abercrombie abernathy abernethy
abeyta able ables abner abney abraham abrahams abrahamson abram abrams abramson abrego abreu abron absher
abshire abston acevedo aceves acker ackerman ackermann ackerson ackley acklin acord acosta acree acton acuff
acuna adair adam adame adames adamo adams adamski adamson adcock addington addis addison adelman adkins
adkinson adkison adkisson adler adorno adrian agan agarwal agee agnew agosto aguayo aguero aguiar aguila
aguilar aguilera aguirre agustin ahearn ahern ahlers ahmad ahmed ahn ahner aho ahrens ahumada aiello aiken
aikens ainsworth aitken ake aker akers akhtar akin akins akridge alamo alanis alaniz alarcon alba albanese
albano albaugh albee albers albert alberto alberts albertson albin albino albrecht albright albritton albro
alcala alcantar alcantara alcaraz alcorn aldana alday alden alder alderete alderman alderson aldrich aldridge
alegria alejandro alejo aleksejev aleman alessi alex alexander alexandre alexis alfano alfaro alfonso alford
alfred alger ali alicea aliyev alkire allain allaire allan allard allbritton alldredge alleman allen alley
alleyne allgood allie allison allman allmon alloway allred almanza almanzar almaraz almazan almeida almendarez
almodovar almon almond almonte alonso alonzo alpert alston alsup alt altamirano alter althoff altieri altizer
altman altom alton alva alvarado alvardo alvares alvarez alverez alverson alves alvey alvis amado amador aman
amann amaral amaro amato amaya ambler ambriz ambrose amburgey amedee amerson ames amey amezcua amezquita amick
amidon amin ammerman ammons amoroso amos amundson anaya ancheta anders andersen anderson andersson anderton
andes andino andov andrade andre andreas andreasen andreassen andrejev andres andresen andress andrew andrews
andrus andujar ange angel angeles angell angelo angelov angelova angle anglin anguiano angulo angus annis
ansari anselmo ansley anson anthony antoine anton antone antonelli antonio antonucci anzalone aparicio apodaca
aponte appel apperson apple appleby applegate appleton applewhite appling aquilar aquino aragon araiza
arambula arana aranda arango araujo araya arbogast arbuckle arce arceneaux archambault archer archibald archie
archuleta arciniega ard arden ardoin arellano arena arenas arends arevalo argo arguelles arguello argueta
arias arispe arline armand armas armbruster armendariz armenta armentrout armes armijo armistead armitage
armour arms armstead armstrong arndt arneson arnett arnette arnold arnone arocho aron aronson arp arredondo
arreola arriaga arrington arriola arrowood arroyo arruda arsenault arslan arteaga arterburn arthur artis
artrip arvin arvizu arwood arzola asberry asbury ascencio ash ashbaugh ashburn ashby ashcraft ashe asher
ashford ashley ashlock ashmore ashton ashworth askew askins aslan aston astorga asuncion atchison atchley
atencio atherton athey atkin atkins atkinson attaway atterberry atwater atwell atwood au aube aubin aubrey
aubuchon aucoin audet audette auer auerbach auger august auguste augustin augustine augustus auld ault aultman
aust austin auten authement autrey autry avalos avant avelar avendano avent averett averill avery avila aviles
avina awad axtell ayala aybar aycock aydin ayer ayers ayon ayotte ayres azar azevedo aziz azure babb babbitt
babcock baber babic babin babineaux baca bach bachman bachmann back backer backes backman backus bacon bade
bader badger badgett badillo baer baez baeza bagby baggett bagley bagwell bahena bahk bahng bahr baier bailes
bailey baillargeon baily bain bainbridge baines bair baird baisden baity bak baker bakke bakken bakker balch
balcom balderas baldridge baldwin bale balentine bales ball ballance ballard ballenger ballentine ballesteros
ballew ballinger ballou balmer balsamo baltazar balzer banas bancroft banda bandara bandy bandyopadhyay bane
baney bang bangs banik banister bank banker bankhead banks bankston banner banning bannister bannon banta
banton banuelos baptist baptista baptiste barahona barajas baran baranowski barba barbara barbeau barbee
barber barbieri barbosa barbour barboza barclay bard barden bardwell bare barefield barefoot barela barfield
bargas barge barger barham barhorst baril barker barkley barks barksdale barlett barley barlow barnard barner
barnes barnett barnette barney barnhart barnhill barnier barns barnum barnwell baron barone barr barragan
barraza barre barrentine barrera barreras barreto barrett barrette barrick barrientos barrier barringer
barrington barrios barron barros barroso barrow barrows barry barstow bart barta bartee bartel bartell bartels
bartelt barter barth barthel bartholomew bartlett bartley barto barton bartsch bartz barua barwick bascom bash
basham bashaw bashir basile basinger baskerville baskin basnight bass bassett bassler basso bastian batchelder
batchelor bateman bates batey batista batiste batres batson batt battaglia batten battista battle battles
batton batts batty baty baucom bauder bauer baugh baugher baughman baum bauman baumann baumbach baumgardner
baumgartner baur bautista baver baxley baxter bay bayer bayles bayless baylor bayne baynes bays baysinger
bazan bazemore bazile beach beacham beadle beagle beahm beaird beal beale beall beals beam beaman beamer
beamon bean beane bear beard bearden beardsley beasley beason beaton beattie beatty beaty beauchamp beaudette
beaudin beaudoin beaudry beaulieu beaumont beauregard beaver beavers becerra bechtel bechtold beck becker
beckett beckford beckham beckles beckley beckman beckmann beckner beckstead beckwith becnel becton bedard
bedell bedford bednar bednarz bedolla bedwell bee beebe beech beecher beedle beeler beem beeman beene beer
beers beery beesley beeson beethoven begay begaye beggs begin begley begu behling behm behnke behr behrendt
behrens beier beil beiler bejarano bektashi belanger belcher belden belew belisle belk belknap bell bellamy
bellard belle beller belli bellinger belliveau bellman bello bellows belmont belmonte belote belt belton
beltran beltz belz bembry bemis ben benally benavides benavidez benbow bench benda bender benedetto benedict
benefiel benefield benevides benfield benford benge bengtson bengtsson benham benites benitez benjamin benn
benner bennet bennett benning benninger bennington benoit benson bent bentley benton bentz benz berard berardi
berens berg bergen berger bergeron bergeson berggren bergin berglund bergman bergmann bergquist bergstrom
berisha berk berkey berkley berkowitz berlin berman bermudez bernabe bernal bernard bernardi bernardino
bernardo bernasconi berndsen berndt berner bernhard bernhardt bernier bernstein berrier berrios berry
berryhill berryman berthiaume bertram bertrand bertsch berube berumen beshears bess bessette best bester
betancourt bethea bethel bethune bettencourt bettis betts betz bevan bever beveridge beverly bevers bevins
bevis bewley bey beyer beyers bhak bhang bhoumik bhowmik bhuiyan bianchi bianco bias bibb bibbs bible bice
bickel bickerstaff bickford bickham bickley bicknell biddle bidwell bieber bien bierman big bigelow biggers
biggerstaff biggs bigham bigler bigley bilbrey biles bill biller billings billingsley billington billiot
billman bills billups billy bilodeau bilyeu binder binette binford bing bingaman bingham binion binkley binns
birch birchfield bird birdsall birdsong birdwell birge birk birkholz birmingham birnbaum biron birt bischoff
bise bish bishop bishwas bissell bissett bisson bissonnette bitner bittinger bittle bittner bivens bivins
bixby bixler bjork black blackburn blackford blackledge blackman blackmon blackmore blackshear blackshire
blackstock blackstone blackwelder blackwell blackwood blades blagg blain blaine blair blais blaisdell blake
blakeley blakely blakemore blakeney blakeslee blakey blakley blakney blalock blanc blanchard blanche
blanchette blanco bland blanding blaney blank blankenship blanks blanton blas blaser blasingame blasko
blassingame blatt blau blay blaylock blazer blazevic bledsoe blessing blevins bliss blizzard bloch block
blocker blodgett blom blomquist blondal blood bloodworth bloom bloomer bloomfield bloomquist blosser blough
blouin blount blow blubaugh blue bluhm blum blumberg blume blumenthal blunt bly blythe boan board boardman
boatman boatner boatright boatwright boaz bobadilla bobb bobbitt bober bobo bocanegra bock bodden boddie bode
boden bodie bodine bodnar bodner body boe boehm boer boes boettcher bogan bogard bogart bogdan bogdanov boger
boggess boggs bogle bogner bogue bohanan bohannan bohannon bohl bohn bohon bohrer boissonneault boisvert
boivin bojorquez boland bolanos bolden bolding boldt bolduc bolen boler boles boley bolick bolin boling
bolinger bolles bolling bollinger bollman bolt bolte bolton bolyard boman bomar bombard bonanno bonaparte
bonar bond bondarenko bonds bondurant bone boner bones boney bonham bonik bonilla bonin bonneau bonnell bonner
bonnett bonnette bonney bono bontrager booher book booker bookman bookout boomer boon boone boos boose booth
boothe booze boozer bopp borchardt borchers bordeaux bordelon borden border borders borel boren borg borgen
borges boring boris borja bork borkholder borkowski borland borman born borne borowski borrego borrero borst
borton borum boruya bos bosch bosco bosley boss bosse bost bostic bostick boston bostrom bostwick bosu boswell
bosworth botelho botello bothwell botkin bott bottom bottoms botts bouchard boucher boudreau boudreaux
bouffard boughton bouie boulanger bouldin boulton boulware bounds bourassa bourdeau bourdon bourg bourgeois
bourgoin bourke bourland bourne bourque bousquet boutin bouton boutte boutwell bova bove bovee bow bowden bowe
bowen bowens bower bowerman bowers bowes bowie bowker bowler bowles bowlin bowling bowman bowser bowyer box
boyce boyd boyden boydston boyer boyes boyett boyette boykin boykins boyko boylan boyland boyle boyles boynton
boysen bozarth bozeman bozic bozinov braaten bracamonte brace bracey brack bracken brackett brackin bracy
bradberry bradburn bradbury braddock braddy braden bradfield bradford bradley bradshaw bradt brady bragdon
bragg braggs brainard braithwaite brake braley bramble bramblett brame bramlett brammer branam branch brand
brandenburg brandes brandon brandt branham brankov brann brannan brannen brannon branscum branson branstetter
brant brantley branton branum brasfield brashear brashears brasher brassfield braswell bratcher brathwaite
bratton braud brauer braun braunstein bravo brawley brawner braxton bray brayton brazell brazelton braziel
brazier brazil breault breaux breazeale brecht breckenridge breed breeden breeding breedlove breen breeze
brehm breland bremer brennan brenneman brenner brent breslin bresnahan bressler breton brett bretz breuer
breunig brew brewer brewington brewster brewton brian brice briceno brick bricker brickey brickhouse bridge
bridgeman bridgers bridges bridgewater bridwell briem brien briggs brigham bright brigman briley brill brim
brimmer brindle brindley brink brinker brinkerhoff brinkley brinkman brinson brinton briones brisco briscoe
briseno brisson brister bristol bristow brito britt brittain britten brittingham britton broach broadbent
broaddus broadhead broadnax broadus broadwater broadway brochu brock brockington brockman brockway brode
broderick brodeur brodie brodsky brody brogan brogdon brokaw bromley bronson bronstein brook brooke brooker
brookins brooks brookshire broom broome broomfield brophy brothers brotherton brough broughton broussard
brousseau browder brower brown browne brownell brownfield browning brownlee brownlow broyles brubaker bruce
bruder bruggeman bruhn brumbaugh brumfield brumley brummett brundage brundidge brune brunelle bruner brunet
brunette brunner bruno bruns brunson brush bruss brust bruton bryan bryant bryce bryson bucci buchan buchanan
bucher buchholz buchman buck buckingham buckland buckles buckley buckman buckmaster buckner budd budde buehler
buell buendia bueno buenrostro buettner buff buffington bufford buffum buford bugbee bugg buggs buhl buhr bui
buie bulger bull bullard bullen buller bullington bullins bullis bulloch bullock bulluck bulter bumgardner
bumgarner bump bumpus bunce bunch bundy bunker bunn bunnell buntin bunting bunton buono burbach burbank burch
burcham burchard burchell burchett burchette burchfield burciaga burd burden burdett burdette burdick burdine
burford burg burgan burge burger burgess burgett burgin burgos burk burkart burke burkes burkett burkey
burkhalter burkhardt burkhart burkhead burkholder burks burleigh burleson burley burlingame burman burmeister
burnell burnes burnett burnette burney burnham burnley burns burnside burr burrell burress burrill burris
burriss burroughs burrow burrows burrus burruss burse burson burt burton burwell busby busch buser bush bushey
bushman bushnell bushong buskirk buss bussard busse bussell bussey bussiere bustamante buster bustillos bustos
butcher butera butler butt butterfield butters butterworth button buttram butts butz buxton buzzard buzzell
byars bybee bye byer byerly byers byington byler bynum byram byrd byrge byrne byrnes byron byrum bytyqi
caballero caban cabe cabell cabello cabezas cable cabral cabrales cabrera caceres cacho caddell cade cadena
cadiz cadwallader cadwell cady caesar caffey cage cagle cahill cahoon cain caine caines cairns calabrese
calabro calahan calder caldera calderon caldwell cale cales calfee calhoon calhoun calkins call callaghan
callahan callan callaway callen callender calles callihan callis callison calloway calton calvert calvillo
calvin calvo calzada camacho camara camarena camargo camarillo cambell cambridge cambron camden cameron camire
cammack camp campa campagna campana campbell camper campion campo campos campuzano canada canaday canady
canale canales canas cancel canchola candelaria candelario candler cane canfield canipe cann cannady canning
cannon cano canon cansler cantara canter canterbury cantin cantor cantrell cantu cantwell canty cao cape
capehart capel capers caple caples caplinger capo capone capps capuano caputo caraballo caraway carbajal
carballo carbaugh carbone carbonell card carden cardenas carder cardin cardinal cardinale cardona cardone
cardoso cardoza cardozo cardwell carey cargile cargill carignan carillo carino carl carle carleton carley
carlile carlin carlisle carlo carlock carlos carlsen carlson carlsson carlton carlucci carlyle carmack carman
carmen carmichael carmody carmon carmona carnahan carnell carner carnes carney caro carollo caron carone
carothers carpenter carpentier carper carpio carr carranza carrasco carrasquillo carraway carreiro carrell
carreno carreon carrera carreras carrero carrick carrico carrier carrigan carrillo carrington carrion
carrizales carrol carroll carron carruth carruthers carson carstens carswell cartagena carter cartier
cartwright carty caruso caruthers carvajal carvalho carver carwile cary casady casanova casares casarez casas
casavant cascio case casella casey cash cashion cashman casiano casias casillas caskey cason casper cass
cassady cassel cassell cassidy cassity casson castaneda castano castanon casteel castellano castellanos
castelli castello castellon caster castille castillo castle castleberry castleman casto caston castor
castorena castrejon castro caswell catalan catalano cataldo catchings cate cater cates cathcart cathey catlett
catlin cato caton catron catt caudell caudill caudillo caudle caufield cauley caulfield causey cauthen
cavadini cavalier cavallaro cavallo cavanagh cavanaugh cavazos cave cavender caver cavin caviness cawley
cawthon caylor caywood cazares ceasar ceballos ceban cebotari cecil cedeno cedillo ceja celaya celestin
celestine celik celis cengic ceniceros centeno center centers cepeda cephas cerda cereghetti cerna cerny
cervantes cervantez cesar cha chabot chacon chadwell chadwick chaffee chaffin chaffins chafin chagnon chaidez
chaisson chakma chakraborty chalfant chalk chalker chalmers chamberlain chamberland chamberlin chambers
chamblee chambless chambliss chamness champ champagne champion champlin chan chance chancellor chancey chand
chandler chaney chang chao chapa chaparro chapin chaplin chapman chappel chappell chapple chaput charbonneau
charest charette charity charland charles charleston charley charlie charlton charney charpentier charron
chartier chase chasse chastain chasteen chatfield chatham chatman chatterjee chattopadhyay chau chaudhry
chauvin chavarria chavers chaves chavez chavira chavis che chea cheatham chee cheek cheeks cheeseman cheesman
cheever chen chenault cheney cheng chenoweth cheon cheong cherry cheshire chesley chesney chesnut chess
chesser chesson chester chestnut cheung chevalier chew chewning chi chiang chiasson chick chico chidester
child childers childress childs chiles chilson chilton chin ching chinn chipman chisholm chism chisolm
chitwood chiu chivers cho choate choe choi choice chon chong chopra choquette chou choudhury chouinard choung
chow chowdhury choy chretien chrisman christ christen christensen christenson christian christiansen
christianson christie christman christmas christner christofferso christopher christopherso christy chronister
chu chumley chun chung chunn church churchill churchwell chute chwe ciccone cifuentes cimino cintron ciobanu
cioffi cipriano cirillo cisco cisneros claar clabaugh clack claiborne clair clancy clanton clapp clapper
clardy clare clark clarke clarkson clary claudio claunch claus clausen clauson claussen clawson claxton clay
clayborn claycomb claypool claypoole clayton claytor cleary cleaver cleaves cleek clegg cleghorn cleland clem
clemens clement clemente clements clemmer clemmons clemons cleveland clevenger clever click clifford clift
clifton clinard cline clinger clinkscales clinton cloninger clontz clopton close cloud clough clouse clouser
cloutier clover clow clower clowers cloyd cluck cluff clukey clyburn clyde clymer coakley coan coates coats
cobb cobbs coble cobos coburn cochran cochrane cockerham cockrell coddington cody coe coelho coen cofer coffee
coffelt coffey coffield coffin coffman cofield cogan cogburn cogdill coggins cogswell cohan cohen cohn coil
coke coker colangelo colbert colburn colby coldiron cole colella coleman coles coley colgan colin coll collado
collard collazo collett collette colletti colley collier collin collings collins collinsworth collis collum
colman colombo colon colquitt colson colston colter colton colucci columbus colunga colvard colvin colwell
colyer combs comeau comeaux comer comfort commander como compton comstock conant conard conaway concepcion
conde conder condit condon cone conerly coney confer congdon conger conkle conklin conley conlin conlon conn
connally connell connelly conner conners connolly connor connors conover conrad conroy constant constantine
constantino conte conti contreras converse conway conwell conyers cook cooke cooks cooksey cookson cool cooley
coolidge coombs coomer coomes coon cooney coonrod coons cooper coots cope copeland copenhaver copes copley
coppage coppedge copper copple coppock coppola corbett corbin corbitt corby corbyn corcoran cordeiro cordell
corder cordero cordes cordle cordoba cordon cordova core corey coria cork corley corliss cormier corn cornejo
cornelison cornelius cornell corner cornett cornish cornman cornwell corona coronado coronel corpuz corr
corrado corral corrales correa correia correll corrigan corriveau corry corsi corso corson cortes cortese
cortez cortinas corum corwin cory cosby cosentino cosey cosgrove cosme cosper coss cossey costa costanzo
costello costner coston cota cote cothran cotner cotten cotter cottingham cottle cotto cotton cottrell
cottrill couch coughlin coulombe coulson coulter council countryman counts cournoyer coursey courson
courtemanche courtney courtright courville coury cousin cousins couto couture covarrubias covell cover covert
covey covington cowan cowans coward cowart cowden cowell cowen cowgill cowie cowles cowley cox coy coyle coyne
cozart crabb crabtree craddock craft crafton craig craighead crain craine cram cramer crampton crandall
crandell crane cranford crank cranmer cranston crase crass craven cravens craver crawford crawley cray crayton
creamer creasy creech creed creek creekmore creel creighton crenshaw crespin crespo cress creswell crew crews
cribb cribbs crichton crick crider crigger crim crimmins criner crippen crisler crisp criss crissman crist
criswell critchfield critchlow crites crittenden crittendon crivelli crochet crocker crockett croft croley
cromer crompton cromwell cron crone cronin cronk crook crooks croom cropper crosby crose crosier crosley cross
crossland crossley crossman crosson croteau crothers crotty crouch crouse crow crowder crowe crowell crowl
crowley crownover crowson crowther croy croyle crozier cruce cruise crum crumb crumbley crumley crump crumpler
crumpton cruse crutcher crutchfield cruz cuellar cueto cuevas cuff culberson culbert culbertson culbreath
culbreth cull cullen culler culley cullinan cullins cullum culp culpepper culver cumberbatch cumbie cumming
cummings cummins cundiff cunha cunningham cuomo cupp curcio cureton curiel curl curlee curley curran current
currey currie currier currin curry curtin curtis curtiss curtsinger cusack cushing cushman cusick custer
cuthbert cuthbertson cutler cutlip cutright cutshall cutshaw cutter cutting cutts cyr cyrus czajkowski czech
dabbs dabney dabrowski dacosta dade daggett dagostino dahl dahlberg dahlgren dahlin dahlke dahlstrom daigle
dail dailey daily dake dale dalessandro dalessio daley dalke dallas dalrymple dalton daly dam damato dambrosio
damcevski dame dameron damian damiano damico damm damon damore dampier damron dan dana dance dancer dancy
dandrea dandridge dane danford danforth dang dangelo dangerfield daniel daniell daniels danielsen danielson
danis dankula danley dann danna danner dansby dantzler dao darbonne darby dardar darden dare dargan dark
darling darlington darnell darr darrah darrow dart darwin dash dasher dashiell dasilva dates datta daugherty
daughtery daughtry daum davalos davenport daves davey david davidov davidson davie davies davila davis davison
davisson davy dawes dawkins dawley dawson day daye dayton de deacon deal dealba dean deanda deane deangelis
deangelo deans dear dearborn dearing dearman dearth deas deason deatherage deaton deaver deberry debnath
deboer debolt debord debose decamp decarlo decastro decicco deck deckard decker deckert decosta decoteau
dedmon dedrick dee deeds deegan deel deem deemer deen deer deering dees deese deeter defazio defelice deford
deforest defranco defreitas degeorge degnan degraff degraw degroot deguzman dehaan dehart dehaven deherrera
dehn dehoyos deitz dejesus dejong delacruz delafuente delagarza delancey delaney delano delao delapaz delapena
delarosa delatorre delay delcastillo deleo deleon delgadillo delgado delia delic delisle delk dell dellinger
deloach deloatch delong delorenzo delosreyes delossantos delozier delp delreal delrio delrosario deltoro
deluca delucia deluna delvalle delvecchio demaio demarco demaria demars demartino dematteo demby demello
dement demers deming demir demirovic demmer demoss demps dempsey dempster den denby dendy dengler denham denis
denison denman dennard denney dennie denning dennis dennison denny densmore denson dent denton depalma
depasquale depew depriest depue depuy derby deroche derosa derose derosier derouen derr derrick derry
derryberry dervishi desai desalvo desantiago desantis deschamps deshields deshotel desilva desimone desjardins
deskins desmarais desmond desousa desouza despain despres desrochers desroches desrosiers destefano detrick
detweiler detwiler deutsch devaney devaughn devault deveau dever devereaux devers devi deville devine devito
devlin devoe devore devos devries dew dewald dewall dewalt dewan dewar dewberry deweese dewey dewitt dews
dexter dey deyo deyoung dial diamond diana dias diaz dibble dibenedetto dicarlo dick dicken dickens dickenson
dickerson dickey dickinson dickman dicks dickson dicus diederich diego diehl diemer diep dierking dieter
dietrich dietz diez diggins diggs digiacomo digiovanni dijk dilbeck dildy dileo dill dillard diller dilley
dillinger dillingham dillion dillman dillon dillow dills dilorenzo dilworth dimaggio dimarco dimartino dimas
dimatteo dimitrov dimitrova dimmick dimond dinan dinardo dineen dinger dingess dingle dingman dingus dinh
dinkins dinsmore dinwiddie dion dionne diorio dipaolo dipasquale dipietro dirks dishman dismuke disney
dissanayake distefano dittman dittmer ditto divine dix dixon dixson dizon djurhuus do doak doan doane dobbins
dobbs dobson doby dockery doctor dodd dodds dodge dodson doe doering doerr dogan doggett doherty doiron dolan
dolby dole doll dollar dolphin dombrowski domingo domingue dominguez dominick dominique dominquez dominy don
donahoe donahue donald donaldson donato donegan donelson dones donev doney dong donley donnell donnelly donner
donofrio donoghue donoho donohoe donohue donovan doody dooley doolittle dorado doran dorazio dordevic dore
dorfman dority dorman dorn dorr dorris dorsett dorsey dortch dorton doss dossett doster dostie dotson dotto
doty doucet doucette doud dougan dougherty doughty douglas douglass dove dover dow dowd dowdell dowden dowdle
dowdy dowell dowler dowling downer downes downey downie downing downs doyle doyon dozier draeger dragon drain
drake drakeford drakes draper draughn drayton drees dreher dreiling drennan drennen drennon dressler drew
drews drexler dreyer driggers drinkard driscoll driskell driskill driver drouin drown drucker drum drumm
drummer drummond drury dryden drye dryer duarte dubay dube dubin dublin dubois dubose ducharme duck duckett
duckworth duclos duda dudek dudley duell duenas duerr duff duffey duffield duffy dufour dufrene dufresne dugan
dugas duggan dugger duggins duguay duhon duke dukes dulaney duley dulin dull dumas dumitru dumont dunagan
dunaway dunbar duncan dunford dungan dunham dunigan dunkelberger dunkin dunkle dunkley dunlap dunleavy dunlop
dunmire dunn dunne dunnigan dunning dunphy dunson dunston dunton duong duplessis dupont dupre dupree duprey
dupuis dupuy duque duquette duran durand durant durante durazo durbin durden duren durfee durgin durham duric
durkee durkin duron durr durrant durrett durso durst dusek dussault dustin dutcher dutra dutta dutton duty
duval duvall dvorak dvorakova dwyer dyal dyar dycus dye dyer dyess dyk dyke dykes dykstra dysart dyson
dziedzic eaddy eades eads eady eagan eager eagle eakin eakins ealey ealy eames eanes earhart earl earle earles
earley earls early earnest earp easley eason east easter easterday easterling easterly easterwood eastman
easton eastwood eatmon eaton eaves ebel ebeling eberhardt eberhart eberle eberly ebersole ebert ebner eby
eccles eccleston echevarria echeverria echols eck eckard eckenrode ecker eckert eckhardt eckhoff eckles
ecklund eckman eckstein eddie eddings eddington eddins eddy edelman edelstein eden edenfield edens eder edgar
edge edgerton edgin edgington edick edinger edington edison edmiston edmond edmonds edmondson edmonson edmunds
edmundson edson edward edwards eells efird egan egbert eggen egger eggers eggert eggleston ehlers ehlert
ehrhardt ehrhart ehrlich eichelberger eicher eichhorn eichler eide eidson eiland eilers einstein eisele eisen
eisenberg eisenhauer eisenman eisner eklund elam elbert elder eldred eldredge eldridge eley elgin elia elias
eliason elizalde elizondo elkin elkins elledge ellenburg ellender eller ellerbe ellett ellinger ellingson
ellington elliot elliott ellis ellison ellsworth ellzey elmer elmore elms elrod elsner elson elston elswick
elton elwell elwood ely emanuel emberton embree embrey embry emerick emerson emert emery emmanuel emmert
emmett emmons emond emory emrich emrick encarnacion encinas enciso enders endicott endres endsley eng engel
engelhardt engen england engle englehart engleman engler englert engles english engram engstrom enloe enlow
ennis enoch enos enright enriquez ensley ensminger ensor epley epp epperson epps epstein erb erdman erdmann
erickson ericson eriksen erikson eriksson erlandson ernest ernst erskine ervin erving erwin escalante escalera
escamilla escobar escobedo escoto escudero eshelman eskew eskridge eslinger espada espana esparza espinal
espino espinosa espinoza esposito esqueda esquibel esquivel essary esser essex estabrook esteban estep estepp
ester esters estes esteves estevez estrada estrella etheridge ethier ethridge etienne etter eubank eubanks
eudy eugene eure evan evangelista evans eveland evelyn evens evenson everett everette everhart everitt everly
evers eversole everson ewald ewart ewell ewers ewert ewing exley exum eye eyler eyre ezell ezzell fabela faber
fabian fabre fabrizio fagan fagundes fahey fahy fain fair fairbanks fairchild faircloth fairfield fairley
fairman faison faith fajardo falco falcon falcone falconer fales falgoust falgout falk falkner fall fallin
fallon falls fan fancher fanelli fang fann fannin fanning fant farber faria farias farina faris farish farkas
farley farlow farmer farner farnham farnsworth farnum farquhar farr farrar farrell farrer farrington farris
farrish farrow farthing farwell fasano fason fassett fast faucett faucher faught faulk faulkner faust fava
favela favors fawcett fay fazio feagin fears feaster feather feathers featherston featherstone fecteau feder
federico fedor fee feeley feeney fehr feinberg feinstein feist feld felder feldman feldmann felice feliciano
felipe felix feliz felker fell feller fellers fellows felt feltner felton felts felty fender fenderson fendley
fenn fennell fenner fenske fenton fentress fenwick ferebee fergerson fergus ferguson ferhatovic ferland fermin
fern fernandes fernandez fernando ferrante ferrara ferrari ferraro ferree ferreira ferrel ferrell ferrer
ferretti ferri ferrin ferris ferro ferry fessler fetter fetterman fetters fetzer few fewell fey fick fidler
fiedler field fielder fielding fields fierro fife fifer fifield figueroa fike fikes filer files filipov
filipovic filkins fillmore finch fincher findlay findley fine finger fink finke finkel finkelstein finkle
finlay finley finn finnegan finnell finnerty finney fiore fiorentino firestone firth fischer fiscus fish
fishback fishel fisher fishman fisk fiske fitch fitchett fite fitts fitz fitzgerald fitzgibbon fitzhugh
fitzpatrick fitzsimmons fitzwater fix fjeldsted flack flagg flaherty flake flanagan flanary flanders flanigan
flannery flannigan flatt fleck fleckenstein fleenor fleet fleetwood fleischer fleischman fleischmann fleisher
fleming flemming flesher fleshman fletcher fleury flick flickinger flinchum flinn flint flippen flippo flood
flor flora florence flores florez florian florio flory flournoy flower flowers floyd fluellen fluker fly flynn
flynt fogarty fogel fogg fogle foley folger folk folks follett folmar folse folsom foltz fondren fong fonseca
font fontaine fontana fontanez fontenot fontes fonville foote foran forbes forbis forbush force forcier ford
forde fordham fordyce fore forehand foreman forest forester foret forman forney forrest forrester forsberg
forster forsyth forsythe fort forte fortenberry forth fortier fortin fortner fortney fortson fortuna fortunato
fortune fosdick foshee foss fossett foster foti foulk fountain fournier foust fouts fowler fowlkes fox
foxworth foxx foy foye frady fraga frahm fraire fraizer frakes fraley frame frampton france frances francis
francisco franck franco francois frank franke frankel franklin franko franks frantz franz franzen fraser
frasher frasier frausto frawley fray frazee frazer frazier frechette fred freda frederick fredericks
frederickson fredette fredrick fredricks fredrickson free freed freedman freeland freels freeman freer freese
freeze fregoso freitag freitas french frenette freshour fretwell freund frew frey frias frick fricke friday
fried friedlander friedman friedrich friel friend frier frierson fries friesen frink frisbee frisbie frisby
frisch frison fritch frith fritsch fritts fritz frizzell froehlich fromm frost fruge fry fryar frye fryer
fryman fu fuchs fudge fuentes fugate fuhrman fujii fujimoto fujita fulbright fulcher fulford fulgham fulk
fulkerson fulks fuller fullerton fullmer fullwood fulmer fulton fults fultz funches funderburg funderburk
funes fung funk funke funkhouser fuqua furey furlong furlow furman furr furry furst furtado fusco fuson
fussell futch futrell fye fyfe gabaldon gabbard gabel gable gabriel gabrielson gadbois gaddis gaddy gadsden
gadson gaeta gaffney gafford gage gagliano gagliardi gagne gagnon gailey gaillard gain gainer gaines gainey
gaitan gaither galan galarza galaviz galbraith galbreath gale galeano gales galey galicia galindo gall
gallagher gallaher gallant gallardo gallaway gallego gallegos galli galligan gallimore gallion gallman gallo
galloway gallup galvan galvez galvin galyon gamache gamage gambill gambino gamble gamboa gambrell games gamez
gammage gammill gammon gammons gandhi gandy ganey ganley gann gannon gans gant gantt gantz gao gaona garay
garber garces garcia gard gardea garden gardener gardin gardiner gardner garduno garey garfield garibay garica
garland garlock garman garmon garner garnes garnett garnica garofalo garr garrard garren garretson garrett
garrick garrido garris garrison garrity garrow garry garst garth gartman gartner garton garver garvey garvin
garwood gary garza gasaway gashi gaskill gaskin gaskins gaspar gaspard gasper gass gassaway gast gastelum
gaston gates gatewood gathers gatlin gatling gatson gattis gatto gaudet gaudette gaudreau gaughan gaul gault
gauna gaunt gause gauthier gautreaux gauvin gavin gay gayden gaydos gayle gaylor gaylord gaynor gaytan gayton
gazaway gearhart geary gebhardt gebhart geddes gee geer gehring gehrke geier geiger geis geise geisler
geissler geist gelinas geller gendron geno genova genovese gentile gentle gentry geoghegan george georges
georgiev georgieva gerace geraci geraghty gerald gerard gerardi gerber gerdes gerena gerhardt gerhart gerken
gerlach germain german germany gerner gerow gerry gerth gertz gervais gessner getchell geter getty getz geyer
gheorghe gholson gholston giannini giardina gibb gibbons gibbs gibson giddens giddings gideon giese giffin
gifford giglio giguere gil gilbert gilbertson gilbreath gilchrist gilcrease gilder gile giles gilford gilkey
gill gillam gillard gilleland gillen gillenwater gilles gillespie gillett gillette gilley gilliam gillian
gilliard gillies gilligan gilliland gillis gillispie gillman gillum gilman gilmer gilmore gilpin gilreath
gilroy gilson gilstrap gilyard gimenez ginder gingerich gingras gingrich ginn ginsberg ginsburg ginter gioia
giordano gipson giraldo girard giron girouard giroux gish gist gittens giusti given givens gjonaj gjoni
gladden gladney gladstone glantz glasco glaser glasgow glasper glaspie glass glasscock glasser glassman glaze
glazer glazier gleason glen glenn glennon glick glidden glidewell glisson gloria glover gluck glynn goad gober
goble godbey goddard godfrey godin godinez godley godoy godsey godwin goebel goetz goff goforth goggans goggin
goggins goguen goin goines goings goins gokey gold goldberg golden goldenberg goldfarb golding goldman
goldsberry goldsmith goldstein goldston golightly golliday golubev gomes gomez goncalves gonsales gonsalez
gonsalves gonzalas gonzales gonzalez gooch good goodale goodall goode goodell gooden goodfellow goodin gooding
goodlett goodloe goodman goodner goodnight goodrich goodridge goodrum goodsell goodson goodwin goodwyn
goodyear goolsby gorbachev gorby gordan gorden gordon gordy gore goree gorham gorman gormley gorrell gorski
gorsuch gorton gose goshorn gosnell goss gosselin gossett gott gottfried gottlieb gottschalk goudeau goudy
gouge gough gould goulding goulet gourdine gourley gouveia govan gove govea gowan gowdy gowen gower goyette
goza graber grable grabowski grace gracey gracia graddy grady graf graff grafton gragg graham grainger grajeda
gram grammer grams granado granados granata grandberry grande grandstaff grandy grange granger granier
granillo grant grantham granville grass grasso grate gratton grau gravel gravely graver graves gravitt gravois
gray graybill grayer grayling grays grayson graziano greathouse greaves greco greear greeley green greenawalt
greenberg greene greenfield greenhaw greenhill greening greenlaw greenleaf greenlee greenman greenspan
greenstein greenwald greenway greenwell greenwood greer greeson gregg greggs gregoire gregor gregorio gregory
gregson greig greiner gremillion grenier gresham grey grgic gribble grice grider grieco griego grier griffen
griffey griffie griffin griffis griffith griffiths grigg griggs grigsby grijalva grill grillo grim grimaldi
grimaldo grimes grimm grimmett grimsley grindle grindstaff griner grinnell grinstead grisby grisham grissett
grissom griswold grizzle groce groff grogan groh grondin groom grooms groot groover gros grose gross grossman
grosso grote groth grove grover groves grow grubb grubbs grube gruber grullon grundy gruver guadalupe guajardo
guardado guarino guay gudino guenther guerin guernsey guerra guerrero guertin guess guest guevara guffey guice
guidi guido guidry guild guilford guillen guillermo guillory guillot guimond guin guinn guiterrez guitierrez
gulick gulledge gullett gulley gully gum gumbs gumm gump gunderson gunn gunnarsson gunning gunter gunther guo
gupta gupton gurganus gurley gurney gurrola gurule gusman guss gust gustafson gustafsson gustin guth guthrie
gutierez gutierrez gutirrez gutman gutshall guy guyer guyette guyton guzman gwaltney gwin gwinn gwon gwynn ha
haack haag haas haase haber haberman habib hack hacker hackett hackler hackman hackney hackworth haddad hadden
haddix haddock haddox haden hadfield hadley hadlock hadzic hafer haffner hafner haga hagan hagans hagar hage
hagedorn hageman hagen hager hagerman hagerty haggard haggerty haggins hagins hagler hagood hague hagy hahn
haider haigh haight haigler hail haile hailey haines hair haire hairston haith hajek hake halbert halcomb hale
hales haley halford hall hallam hallberg halle hallenbeck haller hallett halley halliburton halliday halligan
hallman hallmark hallock halloran halloway hallowell halls halpern halpin halsey halstead halter halterman
halverson halvorsen halvorson ham hamalainen haman hamann hamblin hambrick hamby hamel hamer hames hamil
hamill hamilton hamlet hamlett hamlin hamm hammack hamman hammel hammer hammers hammes hammett hammock hammon
hammond hammonds hammons hamner hampson hampton hamrick han hance hancock hand handley handy hanes haney hang
hanger hanke hankerson hankins hanks hanley hanlon hann hanna hannah hannan hanner hannigan hannon hannum
hanrahan hans hansel hansen hansford hanshaw hanson hansson haque harada haralson harbaugh harber harbert
harbin harbison harbour hard hardaway hardcastle hardee hardeman harden harder hardesty hardie hardiman hardin
harding hardison hardman hardnett hardt hardwick hardy hare harger hargett hargis hargrave hargraves
hargreaves hargrove haris harjo harker harkey harkins harkless harkness harlan harless harley harlow harman
harmon harms harnden harner harness harney harnish haro harold harp harper harr harrel harrell harrelson
harrigan harrill harriman harrington harris harrison harrod harrold harry harsh harshman hart harte harter
hartfield hartford hartigan hartle hartley hartman hartmann hartnett hartsell hartsfield hartshorn hartsock
hartung hartwell hartwig harty hartz hartzell hartzler hartzog harvell harvey harville harvin harwell harwood
hasan hasani hasanov hasanovic hash hashimoto haskell haskin haskins haslam hass hassan hassell hassett
hassinger hassler hasson hastings hasty hatch hatcher hatchett hatfield hathaway hathcock hathorn hatley
hatmaker hatten hatter hatton hauck hauer haug hauge haugen haugh haught haughton haun haung haupt hause
hauser hausman havard havel haven havens haviland hawes hawk hawker hawkes hawkins hawkinson hawks hawley hawn
haworth haws hawthorne hay hayashi hayden haydon hayes haygood hayman hayner haynes haynie hays hayward
haywood hayworth hazard hazel hazelton hazelwood hazen hazlett hazzard he heacock head headley headrick heady
heald healey healy heaney heard hearn hearne hearns heater heath heatherly heaton hebb hebert hecht heck
heckel hecker heckman hector hedden hedge hedgepeth hedges hedlund hedrick heenan heffernan heffner hefley
heflin hefner hegarty hegwood heid heiden height heikkila heikkinen heil heilman heim heimann hein heine
heineman heinemann heinonen heinrich heins heintz heinz heise heiser heisler heitman heitzman held helfrich
helgeson helland heller hellman helm helman helmer helmick helms helmuth helsel helton helwig helzer hembree
hemenway hemingway hemmer hempel hemphill hendershot henderson hendley hendon hendren hendrick hendricks
hendrickson hendrix hendry henke henkel henley henline henn hennen hennessey hennessy hennig henning henninger
hennings henriksen henriques henriquez henry hensel henshaw hensley henson henthorn henton hepburn hepler
hepner hepworth her herald herb herbert herbst herd heredia hereford hering herman hermann hermanson hermes
hermosillo hern hernadez hernandes hernandez herndon herod herold heron herr herren herrera herrick herrin
herring herrington herrmann herrod herron hersey hersh hershberger hershey hertel hertz hervey herzig herzog
hess hesse hessler hesson hester heston hetrick hettinger hetzel heuer hewes hewett hewitt hewlett heyer
heyward heywood hiatt hibbard hibbert hibbler hibbs hickerson hickey hickman hickok hickox hicks hickson
hidalgo hiebert hiers higa higbee higdon higginbotham higgins higginson higgs high highland highsmith hight
hightower higley hilbert hilburn hildebrand hildebrandt hilderbrand hildreth hile hileman hiles hill hillard
hiller hillhouse hilliard hillier hillis hillman hills hillyard hillyer hilson hilt hilton himes hinckley
hindman hinds hine hiner hines hinkle hinkley hinkson hinman hinnant hinojos hinojosa hinrichs hinshaw hinson
hinton hintz hinz hipp hipps hirsch hirsh hirst hirt hise hiser hitch hitchcock hite hitt hively hix hixon
hixson hjaltalin ho hoag hoagland hoang hoard hoban hobart hobbs hobby hobdy hobgood hobson hoch hochstetler
hock hockenberry hocker hockett hocking hodgdon hodge hodges hodgins hodgkins hodgson hodnett hodson hodzic
hoefer hoeft hoehn hoekstra hoelscher hoey hofer hoff hoffer hoffman hoffmann hofmann hofmeister hofstetter
hogan hoge hogg hoggard hogue hohman hohn hoisington hojgaard hok hoke holbert holbrook holcomb holcombe
holden holder holdren holeman holguin holiday holifield holl holladay holland hollander hollandsworth hollar
hollaway holleman hollenbeck holler holley holliday hollie hollifield holliman hollinger hollingshead
hollingsworth hollins hollis hollister hollman holloman hollomon hollon holloway hollowell holly holm holman
holmberg holmes holmgren holmquist holsinger holst holstein holston holt holte holter holthaus holton holtz
holtzclaw holtzman holub holyfield holzer holzman hom homan homer homes honaker honea honey honeycutt hong
hood hook hooker hooks hooper hoopes hoosier hooten hoover hope hopkins hopp hoppe hopper hopson hopwood
horace horak horakova horan hord horgan horn hornback hornbeck hornbuckle horne horner horning hornsby hornung
horowitz horrell horrocks horsley horst horstman horta horton horvat horvath horwitz hosea hosey hosier hoskin
hoskins hoskinson hosler hosley hosmer hoss hostetler hostetter hotaling hotchkiss hott houchens houchin houck
hough houghtaling houghton houk houle houlihan house householder houser housley housman houston hovey hovis
howard howarth howe howell howells hower howerton howery howes howie howington howland howlett howley howse
howser howze hoxha hoy hoye hoyer hoyle hoyos hoyt hristov hristova hsieh hsu hu hua huaman huang hubbard
hubbell hubbert hubble hubbs huber hubert hubler huck huckaby huckins hudak huddleston hudgens hudgins hudnall
hudson hudspeth huebner huerta huertas huey huff huffman hufford huges huggins hughes hughey hughley hughs hui
huie huizar hulbert hulett huling hull hullinger hulse hulsey hults humbert humble hume humes hummel hummer
humphrey humphreys humphries hundley huneycutt hung hungerford hunley hunnicutt hunsaker hunsicker hunsinger
hunt hunter huntington huntley huntsman huot hupp hurd hurdle hurlburt hurley hurst hurt hurtado hurtt hurwitz
husband huse huskey huskins huss hussain hussey husted huston hutchens hutcherson hutcheson hutchings hutchins
hutchinson hutchison huth hutson hutt hutter hutto hutton huynh hwang hyatt hyde hyden hyder hyer hyland
hylton hyman hymel hymes hynes hysell ibanez ibarra ibrahim ibrahimovic ice ickes ide iglesias ignacio ikeda
iles iliev ilieva im imes imhoff imler infante ingalls ingersoll ingham ingle ingraham ingram iniguez inman
innes innis inoue inouye ionescu iorio ippolito irby ireland irick irish irizarry irons irvin irvine irving
irwin isaac isaacs isaacson isabell isbell isenberg isham ishikawa islam islas isley ismail isom ison israel
ito ivanou ivanov ivanova iversen iverson ives ivey ivie ivory ivy izaguirre izquierdo izzo jablonski jacinto
jack jackman jacks jackson jaco jacob jacobi jacobo jacobs jacobsen jacobson jacoby jacques jacquez jaeger
jaffe jager jaggers jahn jahnke jaime jaimes jain jakobsson jalbert jamerson james jameson jamieson jamison
janda janes janik janis janke jankovic jankowski jansen janson janssen janssens jansson january janzen jaques
jaquez jara jaramillo jarboe jardine jarman jarmon jarosz jarrard jarrell jarrett jarvinen jarvis jason jasper
jasso jauregui javier jaworski jay jayne jaynes jean jeanbaptiste jeanlouis jefcoat jeffcoat jefferies jeffers
jefferson jeffery jeffords jeffrey jeffreys jeffries jellison jemison jenkins jenks jennette jennings jensen
jenson jent jepson jerez jerkins jernigan jerome jerry jeske jesse jessee jessen jessie jessop jessup jester
jesus jeter jett jetton jewell jewett jhang jiang jiles jim jimenez jimerson jiminez jin jinks jiron jobe joe
joensen johannes johannesen johannessen johannsen johansen johanson johansson john johns johnsen johnson
johnston johnstone johson joiner jolin jolley jolly jonas jone jones jong jonson jonsson joplin jordan jordon
jorge jorgensen jorgenson jose joseph josephs josephson josey joshi joshua joslin joslyn jost joubert joung
jourdan jovanovic jowers joy joyce joyner juan juarez judd jude judge judkins judson judy juhl julian juliano
julien julius jump jumper june jung junior junker jurado jurgens juric jury jusino just justice justin justis
justus kaczmarek kaczor kaelin kagan kahl kahle kahler kahn kain kaiser kalinowski kalish kalloe kaminski
kaminsky kammerer kamp kamps kanagy kane kang kangas kanter kantor kao kaplan kapoor kapp kappler karam karas
karcher karg karjalainen karl karlsen karlsson karn karnes karns karp karpinski karr kaspar kasper kass kasten
kastner kastrati kates kato katz kauffman kaufman kaufmann kaul kaur kautz kavanagh kavanaugh kay kaya kaye
kaylor kays kayser kazlov kean keane kearney kearns kearse keating keaton keck kee keefe keefer keegan keel
keele keeler keeley keeling keels keen keenan keene keener keeney kees keesee keeter keeton keever keffer
kegley kehoe keil keim keiser keister keith keitt kelch kell kellam kellar kelleher keller kellerman kellett
kelley kelling kellner kellogg kellum kelly kelm kelsey kelso keltner kelton kemp kemper kempf kempton kendall
kendrick kendricks kennard kennedy kennelly kenner kennett kenney kennison kennon kenny kent kenworthy kenyon
keo keough keown kephart kepler kerber kerby kerley kern kerner kerney kerns kerr kerrigan kersey kershaw
kershner kersten kerstetter kerwin kesler kessel kessinger kessler kester kesterson ketcham ketchum ketron
ketterman key keyes keys keyser khan khoury kibler kidd kidder kidwell kiefer kieffer kiel kiely kiernan kifer
kiger kight kikuchi kilburn kilby kile kiley kilgore kilic killebrew killeen killen killian killingsworth
killion killough kilmer kilpatrick kim kimball kimber kimberlin kimble kimbrell kimbro kimbrough kimes kimmel
kimsey kimura kinard kincade kincaid kinch kinchen kinder kindle kindred king kingery kingsbury kingsley
kingston kinkade kinlaw kinley kinnard kinne kinney kinnunen kinsella kinser kinsey kinsler kinsley kinslow
kinzer kipp kirby kircher kirchner kirk kirkendall kirkham kirkland kirklin kirkman kirkpatrick kirksey
kirkwood kirsch kirschner kirtley kirwan kiser kish kisner kiss kissel kissinger kistler kitchen kitchens kite
kitt kittle kittredge kittrell kitts kizer klassen klatt klaus klein kleinschmidt kleist klem klemm kline
kling klingensmith klinger klink klotz klug kluge kluivert knapp knauer knecht knee kneeland knepp knepper
knezevic knight knighten knighton knights knipp knisely knisley knoll knopf knopp knorr knott knotts knouse
knowles knowlton knox knudsen knudson knuth knutsen knutson ko kobayashi koch kocher koehler koehn koenig
koepke koerner koester koger kohl kohler kohn kolar kolb kollar koller kong konrad koo koon koonce koons
koontz koopman kopec kopf kopp korhonen korn kornegay korte korth koski koskinen koss kost koster kovac
kovacevic kovach kovacic kovacs koval kovalchuk kovalenko kowal kowalczyk kowalewski kowalski kozak koziol
kozlov kozlowski kraemer kraft krahn kral krall kramer krantz kranz krasniqi kratz kratzer kraus krause krauss
kravchenko krawczyk krebs kreider kremer kress krick krieg krieger krier kriner krishna kristensen kristiansen
kroeger krohn krol kroll kropp krouse krueger krug kruger krull krum krumm krupa krupp kruse kryeziu ku kubiak
kubik kucera kucerova kuehl kuehn kuester kugler kuhl kuhlman kuhlmann kuhn kuhns kujawa kulick kull kulp
kumar kumara kunkel kunkle kuntz kunz kunze kuo kurth kurtz kurz kushner kuster kutz kuykendall kuznetsov
kvaran kwak kwan kwiatkowski kwok kwon kwong kyle kyles kyser la labarbera labarge labarre labbe labelle
labonte laborde laboy labrecque labrie lacasse lacayo lacey lach lachance lachapelle lack lackey laclair
lacombe lacour lacourse lacroix lacy ladd ladner ladue lady lafave lafayette lafferty laflamme lafleur
lafollette lafond lafontaine laforge lafountain lafrance lafreniere lagasse lago lagrone laguna lagunas lahr
lahti lai lail lain laine laing lair laird laitinen lajoie lake lakes lakey lakin laliberte lally lalonde lam
lamanna lamar lamarre lamas lamb lambdin lambert lambrecht lamere lamkin lamm lammers lammy lamons lamont
lamontagne lamoreaux lamothe lamoureux lamp lampe lampert lamphere lampkin lampley lamson lancaster lance land
landa landau lander landeros landers landes landin landis landon landreth landrum landry landwehr lane laney
lang langan langdon lange langer langevin langford langham langley langlois langston langton lanham lanier
lankford lanning lannon lansing lantz lanza lao lapierre laplant laplante lapoint lapointe laporte lapp lappin
laprade lara laramie large largent larimore larios lariviere lark larkin larkins larocca laroche larochelle
larock larocque larosa larose larrabee larrison larry larsen larson larsson larue lasalle lasater laseter lash
lasher lashley laskey laskowski lasky lasley lasseter lassiter laster latham lathan lathrop latimer latimore
latorre latour latta lattimer lattimore lau laub lauderdale lauer laughlin laureano laurence laurent lauria
laurie laux lauzon lavallee lavalley lavelle lavender lavergne laverriere laverty lavery lavigne lavin lavine
lavoie law lawerence lawhorn lawing lawler lawless lawley lawlor lawrence laws lawson lawton lawyer lax laxton
lay layfield layman laymon layne layton lazar lazaro lazarus lazenby lazo le lea leach leader leaf leahy leak
leake leaks leal lear leary lease leasure leath leatherman leathers leatherwood leavell leavitt leavy lebeau
lebedev lebel leblanc leboeuf lebron lebrun lechner lechuga leclair leclaire leclerc lecompte lecroy ledbetter
lederer lederman ledesma ledet ledezma ledford ledger ledoux leduc lee leech leeds leedy leek leeman leeper
lees leeson lefebvre lefever lefevre leff leffler lefkowitz lefler leflore leftwich legaspi legault leger
legere legette legg leggett legrand lehman lehmann lehner lehr lehtinen lehtonen leibowitz leigh leighton
leija leiker leininger leis leist leister leitch leite leith leitner leiva lejeune leka lekaj leland lema
lemaire lemaster lemasters lemay lemieux lemire lemke lemley lemmon lemmons lemoine lemon lemons lemos lemus
lenard lenhart lenihan lenin lennon lennox lenoir lenox lent lentz lenz leo leon leonard leonardo leone
leonetti leong leonhardt leopold leos lepage lepe lepore leppert lerch lerma lerner leroux leroy lesher lesko
lesley leslie lesperance lessard lesser lester letendre leto letourneau letson lett leung levan levasseur
leveille leverett leverette levesque levi levin levine levingston levins levinson levitt levy lew lewallen
lewandowski lewellen lewin lewis lewter ley leyba leyva lheureux li liang libby liberatore licata lichtenstein
licon liddell liddle lieb lieberman lien liggett liggins light lightfoot lightner lightsey ligon likens lile
liles lillard lilley lillie lilly lim lima limon lin linares lincoln lind lindahl lindberg linde lindell
lindeman lindemann linden linder linderman lindgren lindholm lindley lindner lindo lindquist lindsay lindsey
lindsley lindstrom lineberger lineberry linehan liner lines ling lingenfelter lingerfelt lingle lingo link
linker linkous linn linscott lint linton linville lipe lipinski lipman lipp lippert lippincott lipps lipscomb
lipsey liptak lipton lira lirette liriano liss list lister liston litchfield litten litteral little
littlefield littlejohn littles littleton litton littrell litwin liu lively livengood liverman livermore
livesay livingston liyanage lizarraga lizotte llamas llanes llanos llewellyn lloyd lo locher lock lockard
locke locker lockett lockhart locklear lockman lockridge lockwood lodge loe loeb loeffler loehr loera loesch
loewen lofgren loftin loftis lofton loftus logan loggins logsdon logue lohman lohmann lohr loiselle lokey
lollar lollis lomas lomax lombard lombardi lombardo lomeli london lonergan loney long longfellow longley
longmire longo longoria longshore longstreet loo look loomis looney loop looper loos loper lopes lopez
lopresti lor lora lord lore lorenz lorenzen lorenzo loring losey lott lotz loucks loudermilk lough loughlin
loughran louie louis lounsbury louque louviere lovato love loveday lovejoy lovelace lovelady loveland loveless
lovell lovely lovern lovett lovette loving lovins lovric low lowder lowe lowell lower lowery lowman lowrance
lowrey lowrie lowry lowther loy loya loyd loza lozada lozano lozier lozoya lu lubin luca lucas luce lucero
lucey lucia luciano lucien lucier lucio luck luckett luckey lucky lucy ludlow ludwick ludwig lueck luedtke
luevano luft lugo lui luis lujan lukas luke lukens luker lukes lukic lum lumley lummus lumpkin lumpkins
lumsden luna lunceford lund lundberg lunde lundgren lundin lundquist lundy lung lungu lunn lunsford lunt luo
luong luper lupo lusby lusk lussier lust luster lute lutes luther luttrell lutz luu lux ly lyall lybarger
lydon lykins lyle lyles lyman lynch lynn lyon lyons lytle lytton ma maas mabe mabrey mabry macaluso macarthur
macaulay macdonald macdougall mace macedo macfarlane macgregor mach machado machen machuca macias maciejewski
maciel macintyre mack mackay mackenzie mackey mackie mackin mackinnon macklin maclean macleod maclin macmillan
macneil macomber macon macpherson macrae macri macy madden maddock maddox maddux maddy mader madera madewell
madigan madison madore madrid madrigal madsen madson maeda maes maestas maez magallanes magallon magana
magdaleno magee mager magers maggard maggio magill magner magness magnuson magnusson magoon magruder maguire
mahaffey mahan mahaney mahar maher mahler mahon mahone mahoney mahurin mai maiden maier maillet mailloux main
maine maines mains mair maisonet majerus majewski major majors mak makarov makela maker maki makinen makowski
malave malcolm malcom maldonado malek maley malick malik malin malinowski mallard mallett mallette malley
mallon mallory malloy malm malone maloney malott maloy malpass malveaux mamani mammadov manahan manchester
mancia mancilla mancini mancuso mandel mandell manders mandeville mandujano maner manes maness maney manfredi
mangan mangold mangrum mangual mangum manigault manion manis manke manley mann manners manning mannino mannion
manns manor manos manrique manriquez mansell mansfield manske manson mansour mantooth manuel manus manzanares
manzano manzi manzo mapes maple maples mapp mara marable marano marasco marble marcano marceau marcello
marcellus march marchan marchand marchant marchese marchetti marciano marciniak marco marcos marcotte marcoux
marcum marcus marcy marden mardis marek mares maresca marez margolis maria mariani mariano maric marie marin
marine marinelli marini marino marion maris mariscal mark markel marker markert markey markham markle markley
marko markovic markowitz marks markus marlar marler marley marlin marlow marlowe marmolejo maroney marotta
marple marquardt marques marquez marquis marr marra marrero marriott marron marrone marroquin marrow marrs
marrufo mars marsden marsh marshal marshall marshburn marston marte martel martell martens marti martin
martindale martine martineau martinelli martines martinez martini martino martins martinson martucci marty
martz marvel marvin marx mary mascarenas mash mashburn masi mask mason massa massaro masse massenburg
massengale massengill massey massie massingill masson mast masters masterson mastin mata matei mateo matheny
mather matherly matherne mathers mathes matheson mathew mathews mathewson mathias mathieu mathis mathison
matias matic matlock matney matos matson matsuda matsumoto matt matta matte mattern matteson matthes matthew
matthews matthias mattice mattingly mattis mattison mattos mattox mattson matus matz mauck mauer maughan mauk
mauldin mauney maupin maurer maurice mauricio mauro maus max maxey maxfield maxie maxim maxon maxson maxwell
may maya mayberry maye mayer mayers mayes mayfield mayhew mayle maynard mayne maynor mayo mayon mayor mayorga
mayr mays mayton maze mazur mazurek mazza mazzola mazzone mcabee mcadams mcadoo mcafee mcaleer mcalister
mcallister mcalpin mcalpine mcanally mcandrew mcandrews mcardle mcarthur mcatee mcauley mcauliffe mcavoy mcbee
mcbeth mcbrayer mcbride mcbroom mcbryde mcburney mccabe mccafferty mccaffrey mccain mccaleb mccall mccalla
mccallister mccallum mccammon mccandless mccann mccants mccardle mccarley mccarroll mccarron mccart mccarter
mccarthy mccartney mccarty mccarver mccary mccaskill mccaslin mccaughey mccauley mccay mcchesney mcclain
mcclanahan mcclary mcclay mcclean mccleary mccleery mcclellan mcclelland mcclendon mccleskey mcclintock
mcclinton mccloskey mccloud mccluney mcclung mcclure mcclurg mccluskey mccollough mccollum mccomas mccomb
mccombs mcconnell mcconville mccool mccord mccorkle mccormack mccormick mccourt mccowan mccown mccoy mccracken
mccrae mccraney mccrary mccraw mccray mccrea mccready mccreary mccree mccrimmon mccrory mccubbin mccue
mccullar mccullen mcculley mcculloch mccullough mccullum mccully mccune mccurdy mccurley mccurry mccusker
mccutchen mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdermott mcdevitt mcdonald mcdonnell mcdonough
mcdougal mcdougald mcdougall mcdougle mcdowell mcduffie mcduffy mceachern mcelfresh mcelhaney mcelrath mcelroy
mcelveen mcelyea mcentee mcentire mcevoy mcewen mcfadden mcfall mcfalls mcfarland mcfarlane mcfarlin mcgaha
mcgahan mcgann mcgarry mcgarvey mcgary mcgaughey mcgee mcgehee mcghee mcgill mcginley mcginn mcginnis mcginty
mcglone mcglothlin mcglynn mcgough mcgovern mcgowan mcgowen mcgrady mcgrane mcgrath mcgraw mcgregor mcgrew
mcgriff mcgruder mcguigan mcguinness mcguire mchale mchaney mchenry mchone mchugh mcilwain mcinerney mcinnis
mcintire mcintosh mcinturff mcintyre mciver mcjunkin mckain mckamey mckay mckean mckee mckeehan mckeel
mckeever mckellar mckelvey mckenna mckenney mckenzie mckeon mckeown mckernan mckibben mckie mckim mckinley
mckinney mckinnie mckinnis mckinnon mckinsey mckinzie mckissick mcknight mckown mckoy mclain mclamb mclane
mclaren mclaughlin mclaurin mclean mclellan mclemore mclendon mcleod mclin mcloughlin mcmahan mcmahon mcmanis
mcmann mcmanus mcmaster mcmasters mcmath mcmichael mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion
mcmillon mcminn mcmorris mcmullan mcmullen mcmullin mcmurray mcmurry mcmurtry mcnabb mcnair mcnally mcnamara
mcnamee mcnary mcnatt mcnaughton mcneal mcnealy mcneely mcneese mcneil mcneill mcnew mcnichols mcniel mcnulty
mcnutt mcpeak mcphail mcphee mcpherson mcquade mcquaid mcqueen mcquiston mcrae mcreynolds mcroberts mcshane
mcsherry mcspadden mcswain mcsweeney mcvay mcveigh mcvey mcvicker mcwhirter mcwhorter mcwilliams meacham mead
meade meader meador meadors meadows meads meagher meaney means mears mease meaux mebane mecham medders
medeiros medellin mederos medford medina medley medlin medlock medrano mee meece meehan meek meeker meekins
meeks mefford mehl mehmedovic mehmeti mehta mei meier meijer meiners meisner meissner meister mejia mejias
melancon melanson melcher melchor meldrum mele melendez melgar melillo mellen mellinger mello mellon mellott
melnick melnyk melo melson melton meltzer melville melvin mena menard menchaca mendelson mendenhall mendes
mendez mendiola mendonca mendosa mendoza menefee menendez meneses meng menjivar menke mentzer menzel meraz
mercado merced mercedes mercer merchant mercier mercurio meredith merida merino merkel merkle merrell merriam
merrick merrifield merrill merriman merritt merriweather merry merryman mertens mertz merwin merz mesa
messenger messer messi messick messier messina messinger messner mestas metcalf metcalfe metheny metoyer metts
metz metzger metzler meunier meyer meyers meza miceli michael michaelis michaels michaelson michalak michalski
michaud michel michell michels michelson mick mickel mickelson mickens mickey mickle micrachi middaugh
middendorf middlebrook middlebrooks middleton midgett midkiff miele mielke mier miguel mihhailov mike mikel
mikell mikesell mikkelsen milam milan milano milazzo milburn miles miley milford milian millan millar millard
millen miller millet millett millette millican milligan milliken milliner million millis millner mills millsap
millsaps milne milner milo milosevic milstead milton mims min minard mincey miner mines ming mingo minick mink
minner minnich minnick minnis minor minter minton mintz minyard mirabal miracle miramontes miranda mireles
miron mishler misner mistretta mitcham mitchel mitchell mitchem mitchum mitton mix mixon mixson miyamoto mize
mizell moats moberg moberly mobley mock modica modlin moe moeller moen moffat moffatt moffett moffitt mohamed
mohammed mohan mohler mohn mohr moise mojica molina molinaro moline moll moller mollett molloy molnar moloney
monaco monaghan monahan monarrez moncada moncrief monday mondragon monette money mong monge monger moniz monk
monks monreal monroe monroy monson montague montalvo montana montanez montano monte monteiro monteith
montejano monteleone montelongo montemayor montenegro montero montes montez montgomery monti montiel montijo
montoya monzon moody moon mooney mooneyham moor moore moorefield moorehead moorer moores moorhead moorman moos
moose mora morabito morales moralez moran morano more moreau moree morehead morehouse moreira morel moreland
morell morelli morello morelock moreno moretti moretz morey morgan mori moriarty morin morina morita moritz
mork morley morman morningstar moro morozov morrell morrill morris morrison morrissette morrissey morrone
morrow morse mortensen mortenson mortimer morton morvant mosby moseley mosely moser moses mosher mosier
moskowitz mosley mosqueda moss mossman mota mote moten motes motley moton mott motta motter moua moulton
moultrie mounce mount mountain mounts mouser mouton mouzon mower mowery mowry moxley moy moya moye moyer
moyers moynihan mozart mozingo mraz mucha mudd mudge mueller muhammad mui muir muirhead mulcahy mulder muldoon
muldrow mulford mulhern mulholland mulkey mull mullane mullaney mullen mullenax mullens muller mullett
mulligan mullikin mullin mullinax mullings mullins mullis mulvaney mulvey mulvihill mumford mummert munch
muncy mund munday mundell munden mundt mundy munford munger munguia muniz munk munn munos munoz munro munroe
munsey munson munteanu murakami murati muratovic murchison murdoch murdock murguia murillo muro murph murphey
murphree murphy murr murray murrell murry muse musgrave musgrove music musick musselman musser musso mussolini
mustafa mutchler muth mutter myatt myer myers myhre myles mynatt myrick naber nabors naccarato nace nadeau
nader nadler nagel nagle nagy nail nair najera nakagawa nakajima nakamura nakano nakashima nall nalley nalls
nally nance napier napoleon napoli napolitano napper nappi naquin naranjo narayan narcisse nardi nardone
narron narvaez nash nason nasser natal natale nathan nathaniel nation nations natividad natoli naughton naugle
nault nauman naumann nava navarra navarrete navarrette navarro navas nave nay naylor nazario neace neal neale
nealy neary necaise nee needham neel neeley neely neer neese neff negrete negron neher nehls neighbors neil
neill neilsen neilson nell nellis nelms nelsen nelson nemcova nemec nemeth neri nero nesbit nesbitt nesmith
ness nester nestor netherton nettles neu neubauer neufeld neuman neumann nevarez nevels neves neville nevin
nevins new newberg newberry newbold newborn newby newcomb newcomer newell newhouse newkirk newland newlin
newlon newman newport newsom newsome newson newton ney nez ng ngo nguyen nicastro nice nicely nichol nicholas
nicholes nicholls nichols nicholson nick nickel nickell nickels nickelson nickens nickerson nicklas nickles
nickols nicks nicol nicolas nicoletti niehaus nielsen nielson nieman niemann niemeyer niemi nieminen nies
nieto nieves nightingale nigro nikolic nikolov nikolova niles nilsen nilson nilsson nimmons nino nipper nisbet
nishimura nissen nivens nix nixon noah noble nobles noblitt nocera nock noe noel noga nokes nolan noland
nolasco nolen noles nolette nolin noll nolte noon noonan norberg norcross nord norden nordin nordstrom
norfleet noriega norman normand norodahl norris norsworthy north northcutt northern northington northrop
northrup northup norton norvell norwood noto nottingham novack novak novakova novick novikov novotna novotny
nowak nowakowski nowell nowicki nowlin noyes nugent null numbers nunes nunez nunley nunn nunnally nunnery nuno
nurse nusbaum nuss nussbaum nutt nutter nutting nyberg nye nygaard nyman nystrom oakes oakley oakman oaks
oates obama obanion obannon ober oberg oberlander oberle oboyle obregon obrian obrien obryan obryant
ocallaghan ocampo ocasio ochoa ochs oconnell oconner oconnor odaniel oday odea odell oden odle odom odonnell
odum oestreich offutt ogawa ogburn ogden ogg ogilvie ogle oglesby ogletree ogrady ogren oh ohalloran ohanlon
ohara ohare ohler ojeda okane okeefe okelley olander old oldaker oldenburg oldfield oldham olds olea oleary
oles oleson olguin olin olinger oliphant oliva olivares olivarez olivas olive oliveira oliver olivera oliveri
olivier olivieri olivo oliynyk oller ollie ollis olmos olmstead olmsted olney olofsson oloughlin olsen olson
olsson olszewski olvera omalley oman omar omara omeara oneal oneil oneill oney ong ono ontiveros oquendo
oquinn orange orchard orcutt ordaz ordonez ordway orear oreilly orellana organ orlando orman orme ormond
ormsby orndorff ornelas orona oropeza orosco orourke orozco orr orsini orta ortega ortego ortez orth ortiz
orton orwell osborn osborne osbourne osburn osgood oshaughnessy oshea oshiro osman osmond osorio osteen oster
osterberg osterman ostler ostrander ostrom ostrowski osullivan osuna oswald oswalt otani otero otey otis
otoole ott otte otten ottinger otto otwell oubre ouellette ousley outlaw ovalle overbey overby overcash
overman overstreet overton overturf oviedo owen owens owensby owings ownby owsley oxendine oxford oxley oyler
ozdemir ozment ozturk ozuna pablo pabon pabst pace pacheco pack packard packer paddock paden padgett padilla
padron padula paez pagan pagano page pagel pahk pahl pahng paige paine painter pair paisley paiva paiz pak pal
palacio palacios palen palermo palladino palm palma palmateer palmer palmeri palmieri palmore palmquist
palomares palomino palomo palumbo pan panek pang pangburn paniagua pankey pannell pantoja paolucci papa
papadopoulos pape papenfuss papineau papp pappas paquette paquin parada paradis paradise paradiso paramore
pardo pardue pare paredes parent parente parenteau parham parikh paris parise parish parisi park parke parker
parkerson parkes parkhurst parkin parkins parkinson parkman parks parmenter parmer parmley parnell parr parra
parrett parris parrish parrott parry parsley parson parsons partain partee partida partin partlow parton
partridge parvin pascal pascale paschal paschall pasco pascoe pascua pascual pasillas pasley pasquale pass
passmore pastor pastore pastrana patch pate patel paterson patillo patino patnode paton patrick patt patten
patterson patti pattison patton patty paugh paul pauley paulin paulino paulk paull paulsen paulson paulus
pauly pavic pavlik pavlov pavlovic pawlak pawlowski paxson paxton payan payne paynter payton paz peabody peace
peach peachey peacock peak peake pearce pearcy pearl pearlman pearman pearsall pearson peart pease peaslee
peavey peavy peay peck peckham pecora pecoraro peden pedersen pederson pedigo pedraza pedro pedroza peebles
peek peel peele peeler peeples peer peery peet peeters pegg pegram pegues peiffer peirce pelaez pelayo pelfrey
pelham pelkey pell pellegrin pellegrini pellegrino pellerin pelletier peloquin peltier pelton peluso pemberton
pena pence pender pendergast pendergrass pendleton pendley peng penick penland penley penn pennell penner
penney pennington pennock penny penrod penson pentecost penton peoples pepe pepin pepper peppers perales
peralez peralta peraza percival percy perdomo perdue perea pereira perera peres peretz pereyra perez peric
perkins perlman permenter perna pernell pero perrault perreault perreira perri perrin perrine perron perrone
perrotta perry perryman persaud persinger person persons persson pesce pesina pete peter peterkin peterman
peters petersen peterson petit petree petrella petri petrick petrie petrillo petrin petro petrone petrov
petrova petrovic petrucci petry pettaway pettengill pettersen petterson pettersson pettey pettiford pettigrew
pettis pettit pettitt pettus pettway petty pewitt peyton pfaff pfeffer pfeifer pfeiffer pfister phair phak
pham phan phaneuf phang phares pharr phelan phelps phifer philbrick philbrook philip philips phillip phillips
philpot philpott phinney phipps phoenix phung piatt piazza picard picasso piccirillo pichardo piche pichler
pick pickard pickel pickell pickens pickering pickett pickle pieper pier pierce piercy piero pierre pierson
pifer pigg piggott pigott pike piland pilcher pilgrim pilkington pillow pillsbury pilon pimental pimentel pina
pinard pinas pinckney pinder pine pineda piner pinero pinette ping pinheiro pink pinkard pinkerton pinkham
pinkney pinkston pinney pino pinon pinson pinter pinto piotrowski piper pipes pipkin pippen pippin pires
pirkle pirtle pisano pitcher pitchford pitcock pitman pitre pitt pittenger pittman pitts pitzer pixley pizano
pizarro place placencia plaisance plank plant plante plascencia plata platt player plaza pleasant pledger
plemmons plemons pless pletcher plotkin plott plourde plowman plumb plumlee plumley plummer plunk plunkett
plyler poarch poche poe poff pogue pohl pohlman poindexter pointer poirier poisson polak polanco poland polen
poling polishchuk polite polito polk pollack pollak pollard polley pollock polly polson polston polzin
pomerleau pomeroy pompey ponce pond ponder pons ponte pontius pool poole pooler poon poor poore pope popescu
popham poplar popov popovic popovich popp poppe porath porch porras port porter porterfield portillo portis
portwood posada posey posner pospisil poss post postell poston poteat poteet potter potts potvin poulin
pouliot poulos poulsen poulson pound pounds powe powell power powers poynter prado prager prasad prater
prather pratt pray preble preciado preece prejean premo prendergast prentice prentiss prescott presley
presnell press pressler pressley presswood preston prestridge prevost prewitt price prichard prickett priddy
pride pridemore pridgen priebe priest priester priestley prieto prifti prill prime primeaux primm primmer
prince prindle prine pringle prins prior prisco pritchard pritchett privett probst prochaska prochazka
prochazkova procter proctor proffitt profit prokop proper propst prosser proulx prout prouty provencher
provenzano province provost pruden prudhomme pruett pruitt prunty pryce pryor puccio puckett puente puentes
puga pugh pugliese puig puleo pulido pullen pulley pulliam pullin pullins pullum pulver puma pumphrey purcell
purdy purifoy purkey purnell purser pursley purtell purvis puryear pusey putin putman putnam putney putt pyatt
pye pyle pyles pyne quach quackenbush quade qualls quam quan quarles quarterman quattlebaum queen quesada
quesenberry quevedo quezada quick quigley quijada quijano quiles quillen quimby quinlan quinn quinones
quinonez quint quintana quintanilla quintero quinton quirion quirk quiroga quiros quiroz quisenberry quispe
raab rabb rabe raber rabideau rabinowitz rabon raby race rachal rachel racine rackley radcliff radcliffe
rademacher rader radford radic radke radley radtke radu rae rael rafferty ragan rager raggs ragin ragland
raglin ragsdale ragusa rahman rahn raiford railey rainbolt rainer raines rainey rains rainwater rake rakes
rakestraw raleigh raley ralls ralph ralston ramage rambo ramer rameriz ramey ramires ramirez ramon ramos
ramsay ramsdell ramsey rancourt rand randall randazzo randel randell randle randles randolph raney range
rangel ranieri rank rankin rankins ranney ransdell ransom ranson rantanen rao raper raphael raposa rapp
rappaport rasberry rasch rasco rascon rash rashid rasmussen ratchford ratcliff ratcliffe rath rathbone rathbun
rathburn rather ratliff ratzlaff rau rauch rausch rauscher ravelli raven rawlings rawlins rawls rawson ray
raya raybon rayborn rayburn rayfield rayford raymer raymond rayner raynor razo rea reach read reader reading
ready reagan real reale ream reamer reames reams reardon rearick reason reaves reavis reber recio reck record
rector red redd redden reddick redding reddish reddy redfern redfield redford reding redman redmon redmond
redus redwine reece reed reeder reedy reel reep rees reese reeser reeve reeves regalado regan reger regis
register rego rehkop rehm reich reichard reichel reichert reid reider reidy reif reiff reilly reimer reimers
rein reina reiner reinert reinhard reinhardt reinhart reinhold reinke reis reiser reisinger reiss reiter reitz
reliford remaley rembert remillard remington remy renard renaud render rendon rene reneau renfro renfroe
renfrow renken renn renner rennie renninger reno renshaw rentas renteria rentz renwick renz repp resch
resendez resendiz resnick ressler restivo resto restrepo rettig reuter reveles revell revels revis rex rey
reyes reyna reynolds reynoso reza rhames rhea rheaume rhee rhine rhinehart rhoades rhoads rhode rhoden rhodes
rhone rhymes rhyne ribeiro ricard ricci ricciardi riccio rice rich richard richards richardson richburg richer
richerson richert richey richie richins richman richmond richter rick rickard ricker rickert rickett ricketts
rickey rickman ricks rico riddell riddick riddle ridenhour ridenour rideout rider ridge ridgeway ridgley
ridgway ridings ridley riedel riegel rieger riehl riendeau ries rife riffe riffle rigby rigdon rigg riggins
riggle riggleman riggs rigney rigsby riker riles riley rimmer rinaldi rincon rine rinehart rines riney ring
ringer ringler ringo rinker riojas riordan rios rioux ripley rippeon rippy riser rish risher risinger risley
risner ritch ritchey ritchie ritenour rittenhouse ritter ritz rivard rivas rivera riveria rivero rivers rives
rizo rizzi rizzo rizzuto roa roach roan roane roark robb robbins roberge roberson robert roberto roberts
robertson robeson robey robichaud robichaux robicheaux robidoux robillard robin robinett robinette robins
robinson robison robitaille robledo robles robson roby roca rocco rocha roche rochelle rochester rochon rock
rockett rockwell rockwood rodarte rodas roddy rode roden roderick rodger rodgers rodiguez rodman rodney
rodrigez rodrigue rodrigues rodriguez rodriques rodriquez roe roebuck roeder roehl roemer roepke roesch
roesler roessler rogan roger rogers rogerson rogge rohan rohde rohr rohrbach rohrbaugh rohrer rojas rojo
roland roldan rolen rolf rolfe roll rolland rolle roller rolling rollins rollo rolon romain roman romano
romans rome romeo romer romero romig romine romo ronan rondeau rondon rone roney rood roof rook rooker rooks
rooney roop roos roosevelt root roper ropp roque rorie rosa rosado rosales rosamond rosario rosas rosati
roscoe rose roseberry roseboro roselli roseman rosemond rosen rosenbaum rosenberg rosenberger rosenberry
rosenblatt rosenbloom rosenblum rosenfeld rosenthal rosier rosner ross rosser rossi rossignol rossiter rossman
rosson rost rotari roten roth rothe rother rothermel rothman rothrock rothschild rothstein rothwell rotz
rouleau rounds roundtree roundy rountree rourke rouse roush rousseau roussel routh roux rowan rowden rowe
rowell rowland rowles rowlett rowley rowling roy royal royalty roybal royce roye royer royster royston rozell
rozier ruano ruark rubalcava ruben rubenstein rubin rubino rubinstein rubio ruble ruby ruch rucker ruckman
rudd rudder ruddy rude ruder rudisill rudnick rudolph rudy rue rueda ruel ruelas ruff ruffin ruffner rugg
ruggiero ruggles ruhl ruis ruiz rule rumbaugh rumble rummel rumph rumsey rundell runge runion runkle runnels
runyan runyon rupe rupert rupp ruppert rusch rush rushing rushton rusk rusnak russ russel russell russo rust
rusu rutan ruth rutherford rutkowski rutland rutledge rutt rutter ruvalcaba ryals ryan ryang ryder rye ryerson
rymer ryoo ryu saad saari saarinen saavedra saba sabatini sabatino sabb sabin sabo sabol sacco sachs sack
sackett sacks saddler sadler sadowski saechao saenz saez safford sage sager sagers sahin said sain sainz saito
saiz sakamoto sala salamone salas salazar salcedo salcido saldana saldivar sale saleh salem salerno sales
salgado salguero salihovic salinas salisbury sallee salley salmeron salminen salmon salmons salo salomon
salonen salsbury salter salters saltsman saltzman salvador salvatore salyer salyers salzman sam samaniego
sammons samons samora sample samples sampson sams samson samuel samuels samuelson sanabria sanborn sanches
sanchez sand sandberg sandefur sander sanderlin sanders sanderson sandford sandidge sandifer sandler sandlin
sandoval sands sandstrom sandusky sandy sanfilippo sanford sanger sankey sanmiguel sanner sansom sanson
sansone santacruz santamaria santana santangelo sante santiago santillan santini santistevan santo santoro
santos santoyo santucci sanz sapien sapienza sapp sappington sarabia saravia sargeant sargent saric sarmiento
sarno sartain sartin sartor sarver sasaki sass sasser satchell sather sato satterfield satterlee satterwhite
sattler sauceda saucedo saucier sauer saul sauls saunders sauter sauve savage savala savarese savell savic
saville savino savoie savoy sawicki sawyer sawyers saxon saxton sayer sayers sayler sayles saylor sayre scaggs
scaife scala scales scalf scalise scanlan scanlon scannell scarberry scarborough scarbrough scarlett scates
schaaf schaal schacht schade schaefer schaeffer schafer schaff schaffer schaffner schaible schall schaller
schank schantz scharf schatz schaub schauer schechter scheel scheer scheetz scheffler scheid schell scheller
schenck schenk scher scherer schermerhorn scheving schexnayder schick schiff schiffer schiffman schill
schiller schilling schillinger schiltz schimmel schindler schlegel schleicher schlemmer schlenker schlesinger
schley schloss schlosser schlueter schmeling schmid schmidt schmit schmitt schmitz schneck schneider schnell
schock schoen schoenfeld schofield scholl scholz schooley schoonmaker schoonover schorr schott schrader schram
schramm schreck schreiber schreiner schrimsher schrock schroder schroeder schroer schrum schubert schuck
schueler schuetz schuh schuler schuller schulman schulte schultz schulz schulze schumacher schumaker schuman
schumann schuster schutt schutte schutz schuyler schwab schwartz schwarz schweiger schweitzer schwenk scofield
scoggins scott scotti scoville scranton scribner scrivner scroggins scruggs scudder scull scully scurlock
scurry seabolt seaborn seabrook seager seagraves seal seale seales sealey seals sealy seaman seamon searcy
searle searles sears sease seaton seaver seavey seawright seay sebastian sebring sechrist secor seda sedgwick
sedillo see seeber seeger seeley seely seeman seese segal segarra segars seger segovia segrest seguin segura
seibel seiber seibert seidel seidl seidman seifert seiler seinfeld seitz selby selders self selfridge sell
sellars selleck sellers sells selman selph seltzer selvidge seman semjonov semple semyonov sena senecal seng
senger senior senn senter seoh sepulveda sequeira serafin sergent serio serna serpa serra serrano serrato
servantes servin sesco session sessions sessoms seth setser settle settles setzer severance severson sevier
sevigny sevilla seward sewell sexton seybert seymore seymour shackelford shackleford shade shadle shaeffer
shafer shaffer shah shahan shala shamblin shanahan shane shaner shank shankle shanklin shanks shanley shannon
shapiro sharkey sharma sharon sharp sharpe sharpton shatley shattuck shaughnessy shaul shaver shavers shaw
shawver shay shea shead sheahan shealy shear sheard shearer shearin shears shedd sheehan sheehy sheets sheetz
sheffer sheffield shehan shehu sheilds shelby sheldon shell shelley shelly shelton shen shenk shepard
shepardson sheperd shephard shepherd sheppard sherer sheridan sheriff sherlock sherman sherrard sherrell
sherrer sherrill sherrod sherry sherwin sherwood shetler shevchenko shevchuk shew shewmaker shick shields
shifflett shiflett shih shilling shim shimizu shin shinault shine shinn shipe shipley shipman shipp shippy
shirey shirk shirley shisler shively shiver shivers shoaf shockey shockley shoemake shoemaker shoffner shofner
shook shoop shope shore shores shorey short shorter shortridge shorts shortt shotwell shoulders shoup shouse
showalter showers shows shrader shreve shriver shropshire shrout shroyer shrum shryock shubert shuck shuey
shuford shuler shull shulman shults shultz shumaker shuman shumate shumpert shumway shunk shupe shurtleff
shuster shute shutt shuttleworth sias sibert sibley sicard siciliano sickler sickles sides sidney sidwell
sieber siebert sieg siegel siegfried sierra sievers sifuentes sigala sigler sigman sigmon sikes sikora
sikorski silas silberman silcox siler sill sills silva silvas silveira silver silverberg silverman silvers
silverstein silvestri silvey silvia silvis sim simard simas simcox simkins simmers simmon simmonds simmons
simms simon simonds simone simoneau simoneaux simonetti simons simonsen simonson simonton simpkins simpson
sims sinatra sinclair sine sines sing singer singh singletary singleton singley sink sinnott sipe sipes sipple
sirbu sirois sisco sisk sisler sisneros sisson sistrunk sites sitton siu six sizemore sizer skaggs skeen
skeens skelly skelton skiba skidmore skiles skinner skipper sklar skoog slack slade slagle slate slater slaton
slattery slaugh slaughter slaven slavens slavin slawson slay slayton sledge sleeper slick sliger sloan sloane
sloat slocum slone sloss slover sluder slusher sluss sly small smalley smalls smallwood smart smartt smedley
smelley smelser smeltzer smiley smirnov smit smith smither smitherman smithers smithey smithson smoak smock
smoot smothers smtih smyth smythe snapp snavely snead sneed snell snelling snelson snider snipes snoddy
snodgrass snook snow snowden snyder so soares sobel sobers socha soderberg soderquist sohn soileau sok sokol
sokolov solano solares solari solberg soler soles solis soliz sollars soloman solomon solorio solorzano
solovyov solt soltis somers somerville sommer sommers sommerville son song songer sonnenberg sonnier sons
soper sorensen sorenson sorg soria soriano sorrell sorrells sorrentino sosa sosebee sotelo soto sotomayor
soucy souder souders soukup soule soung sours sousa south southall southard souther southerland southern
southwick southworth souza sowa sowards sowder sowell sowers spady spaeth spahn spain spalding spangler spann
spano sparkman sparks sparling sparrow spataro spates spaulding speakman speaks spear spearman spears specht
speck spector speed speegle speer speicher speight speights spell speller spellman spells spence spencer
spengler sperling sperry spicer spiegel spielman spiers spies spiker spikes spillane spiller spillers spillman
spina spindler spinelli spinks spinner spinney spires spitler spitz spitzer spivey spohn spoon spooner spotts
spradlin spradling spraggins sprague spratt spray sprayberry spriggs spring springer springfield springs
sprinkle sproul sprouse spruill spry spurgeon spurlin spurling spurlock spurrier square squire squires sroka
staab staats stabler stacey stack stackhouse stacy stadler stafford stage stagg staggers staggs stagner stahl
stahlman staley stalin stalker stall stallard stallings stallworth stalnaker stalvey stambaugh stamey stamm
stamp stamper stamps stancil standard standifer standish standley standridge stanek stanfield stanfill
stanford stange stanger stanhope stanley stannard stansberry stansbury stansell stansfield stanton stapler
staples stapleton stapp starbuck starcher stark starke starkey starks starling starmer starnes starr starrett
staten states statler staton staub stauffer stayton stclair stcyr stead steadman stearns stebbins steck
stecker stedman steed steel steele steelman steen steeves stefanski steffen steffens steffey stegall steger
steib steiger stein steinbach steinberg steiner steinke steinman steinmetz stell stella stelly stemple
stenberg stender stenger stennett stenson stephan stephen stephens stephenson stepney stepp steptoe sterling
stern sternberg sterner sterrett stetler stetson steven stevens stevenson steverson steward stewart stgeorge
stgermain sthilaire stice stickler stickles stickley stickney stidham stiefel stier stiff stiffler stiles
still stiller stillings stillman stills stillwell stilson stiltner stilwell stimpson stimson stine stines
stinnett stinson stites stith stitt stiver stivers stjean stjohn stlaurent stlouis stock stockdale stocker
stockman stocks stockstill stockton stockwell stoddard stoffel stogner stoica stojanovic stoker stokes stoll
stolle stoller stollings stoltz stoltzfus stolz stone stonebraker stoneking stoner stonge stoops storch storer
storey storm storms storrs story stott stotts stoudt stouffer stough stoughton stout stovall stover stowe
stowell stowers stoyanov stoyanova stpeter stpierre strachan strader strahan straight strain strait straka
straley strand strang strange strasser stratton straub strauch straus strauser strauss straw strawn strawser
strayer street streeter streets streit stribling stricker strickland strickler stricklin stringer stringfellow
stringfield stringham stripling strobel strode stroh strom stroman stromberg strong strope strother stroud
stroup stroupe strouse strout struble struck strunk struthers stryker stuart stubblefield stubbs stuck stuckey
studdard studebaker studer stull stultz stump stumpf sturdevant sturdivant sturgeon sturges sturgill sturgis
sturm sturtevant stutz stutzman styles styron su suarez suazo suber sublett subotic sudduth suggs suh suiter
sullins sullivan sumlin summer summerlin summers summerville summey sumner sumpter sumrall sumter sun sunday
sundberg sunderland sundquist sung suniga surber surface surles surratt sussman suter sutherland sutphin
sutter sutterfield suttle suttles sutton suzuki svensson svoboda svobodova swafford swaim swain swallow swan
swaney swanger swanigan swank swann swanner swanson swarey swart swartz swasey swayze swearingen sweat
sweatman sweatt sweeney sweeny sweet sweitzer swensen swenson swett swick swift swigart swiger swilley swim
swindell swindle swinehart swiney swinford swing swingle swink swinney swinson swint swinton swisher switzer
swope sword sydnor syed sykes sylvester sylvia symonds symons synder szabo szeto szymanski ta tabares tabb
taber tabor tabron tack tackett tadlock tafoya taft taggart tague tahirovic tai taing tait takacs takahashi
talamantes talarico talavera talbert talbot talbott taliaferro talkington tallant tallent talley tallman tally
talmadge talton tam tamayo tamez tamura tan tanaka tandy tang tanguay tankersley tanksley tannehill tanner tao
taormina tapia tapley tapp tapper tarango tarantino taranto tarbox tardif tardiff tarin tarpley tarr tarrant
tart tarter tarver tarvin tasker tate tatom tatro tatum tauber taulbee tavares tavarez taveras taylor teague
teal teasley tedder tedeschi tedesco tedford teed teegarden teel teeter teeters teets tefft teixeira tejada
tejeda telford teller telles tellez tellier tellis tello temple temples templeton templin tennant tenney
tennison tennyson tenorio teran terhune terpstra terrazas terrell terrill terry terwilliger tesch teske
tessier testa tester testerman teter tetreault tew tewksbury thach thacker thai thames thao tharp tharpe
thatcher thaxton thayer theis theisen theiss thelen theobald theodore theriault theriot theroux therrien theus
thibault thibeault thibodaux thibodeau thibodeaux thiel thiele thielen thies thiessen thigpen thill thom thoma
thomas thomason thomasson thompkins thompson thoms thomsen thomson thor thorarensen thoreson thorlacius thorn
thornberry thornburg thorne thornhill thornton thorp thorpe thorsen thorson thorton thrash thrasher threadgill
threatt thrift throckmorton throop thrower thurber thurlow thurman thurmond thurston tian tibbetts tibbs tice
tichenor tickle tidwell tiemann tierney tiffany tiger tighe tigner tijerina tilghman till tiller tillery
tillett tilley tillis tillman tillotson tilton timberlake timm timmerman timmins timmons timms timothy tims
tincher tindall tindell tindle tiner tingle tingley tinker tinney tinnin tinoco tinsley tippett tipton tirado
tisdale tittle titus tjin tkachenko to tobar tobey tobias tobin tocco todd todorov todorova tokarz toland
tolar tolbert toledo tolentino toler toles toliver toll tolle tollefson tolley tollison tolliver tolman tolson
tolstoy tom toman tomas tomaszewski tomblin tomes tomic tomko tomlin tomlinson tompkins toms toner toney tong
toole tooley toombs toomer toomey toon topete topp topper topping torain torbert torgerson toro torre torrence
torres torrey torrez toscano tosh toth totten touchstone tousignant toussaint tovar towe towell tower towers
towery towle towler towles towne towner townes townley towns townsel townsend townsley toy tracey tracy trader
trafton trahan trail trainer trainor tramel trammel trammell tran trantham trapp trask traub trautman traver
travers travis trawick traxler traylor traynor treadway treadwell treat treece trejo tremblay trent tressler
trevino trew trexler triana tribble trice triche trigg triggs trim trimble trimm trinh trinidad triplett tripp
trivette troche troiano trollinger trombley troncoso trosclair trosper trost trotman trott trotta trotter
trottier troup troupe trout troutman troutt trowbridge trower troxel troxell troxler troy troyer truax trudeau
trudell true trueblood truelove truesdale truesdell truett truex truitt trujillo trull truman trump truong
truss trussell trusty tryniski tsai tsang tse tseng tso tsosie tsui tu tubbs tucci tuck tucker tudor tufts
tuggle tull tullis tullos tully tuma tune tunnell tunstall tuominen tupper turcan turcotte turek turgeon turk
turley turman turnage turnbow turnbull turner turney turnipseed turpin turunen tussey tuten tuthill tutor tutt
tuttle tweed tweedy twigg twilley twitchell twitty twombly twomey twyman tye tyler tyndall tyner tynes tyre
tyree tyrell tyrrell tyson tyus uchida uhl ulibarri ullery ullman ulloa ullrich ulmer ulrich umana underhill
underwood ung unger unknow unruh upchurch updike upham upshaw upson upton urban urbano urbanski urbina urena
uriarte urias uribe urquhart urrutia usher ussery utecht utley utter utterback vaca vaccaro vachon vaden
vadnais vail vaillancourt valadez valdes valdez valdivia valdovinos vale valencia valente valenti valentin
valentine valentino valenzuela valera valerio valero valladares valle vallee vallejo vallejos valles valley
valliere vallo valverde van vanarsdale vanatta vanburen vanbuskirk vancamp vance vancleave vandemark
vandenberg vanderford vandergriff vandermark vanderpool vandeusen vandiver vandusen vandyke vanegas vanek
vanetten vanfleet vang vangorder vangundy vanhook vanhoose vanhorn vanhouten vankirk vanlandingham vanmeter
vann vannatta vanness vannest vannote vannoy vanover vanpelt vansant vanscoy vansickle vanslyke vantassel
vanvalkenburg vanwinkle vanwormer vanzandt vanzant vara varela varga vargas vargo varley varnado varnell
varner varney vasilyev vasques vasquez vassallo vassar vasser vassiljev vaughan vaughn vaught vazquez veach
veal veale veasey veatch veazey vega veilleux vela velarde velasco velasquez velazquez velez veliz vella veloz
venable venegas venezia vento ventura vera verdi verdin verdugo verduzco vereen vergara vermillion verner
vernon verret verrill verville vesela vesely vess vest vestal vester vetter via vice vicente vick vickers
vickery victor victoria vidal vidovic vidrine vieira viens viera vierra viers vigil vigue villa villagomez
villalba villalobos villalpando villani villanueva villar villareal villarreal villasenor villatoro villegas
villeneuve vincent vinci vines vineyard vining vinogradov vinson vinyard viola violette viramontes virgil
virtanen visser vital vitale vivaldi viveros vivian vizcaino vo voelker vogan vogel vogler vogt voight voigt
volk volkman volkov vollmer volpe volz vong voorhees vorobyov vos voss votaw vowell voyles vreeland vries
vroman vu vue vukovic vuong waage wachter wacker waddell waddle wade wadley wadsworth wager wagers wages
waggoner wagner wagnon wagoner wagstaff waguespack wahl waid wainscott wainwright wait waite waiters waites
waits wakefield wakeman walcott walczak wald walden waldman waldo waldon waldrep waldron waldrop waldrup wales
walk walker walko walkup wall walla wallace wallach wallen waller walley wallick wallin walling wallis walls
walmsley walraven walser walsh walston walter walters walther waltman walton waltz walz wampler wamsley wan
wanamaker wang wanner ward wardell warden wardlaw wardlow ware warfield warford wargo waring warman warne
warner warnke warnock warr warren warrick warriner warrington warwick wash washam washburn washer washington
wasserman wasson watanabe waterhouse waterman waters watford wathen watkins watson watt watters watterson
watts waugh wax way wayland wayman waymire wayne weakley wear weatherby weatherford weatherly weathers
weathersby weatherspoon weatherwax weaver webb webber weber webster wechsler weddington weddle wedgeworth weed
weeden weekley weeks weems weese wegener wegner weibel weidman weidner weigand weigel weikel weil weiland
weiler weimer weinberg weinberger weiner weingarten weinstein weintraub weir weis weisberg weise weiser
weisman weiss weissman weitzel welborn welch weldon welk welker weller wellington wellman wells welsh welter
welton welty wendel wendell wendland wendling wendt wenger wenner wentworth wentz wentzel wenzel werner wert
werth werts wertz wescott wesley wesner wesolowski wessel wessels wesson west westberg westberry westbrook
westbrooks westcott wester westerfield westerman western westfall westfield westgate westlake westlund westman
westmoreland weston westover westphal westrick wetherell wethington wetmore wetzel wexler weyant whalen whaley
wharton whatley wheat wheatley wheaton wheeler wheelock whelan wherry whetstone whetzel whidden whipkey
whipple whisenant whisenhunt whisler whisnant whitacre whitaker whitcomb white whiteaker whited whitefield
whitehead whitehouse whitehurst whiteley whiteman whitener whitesell whiteside whitesides whitfield whitford
whiting whitley whitlock whitlow whitman whitmer whitmire whitmore whitney whitsett whitson whitt whittaker
whitted whittemore whitten whittier whittington whittle whitton whitworth whorton whyte wible wick wicker
wickersham wickham wicklund wickman wicks wideman widener widman widmer widner wiebe wiegand wieland wiener
wiens wier wiese wiesner wiest wigfall wiggin wiggins wigginton wiggs wight wightman wigley wike wilbanks
wilber wilbert wilborn wilbourn wilbur wilburn wilcher wilcox wild wilde wilder wildman wilds wile wiles wiley
wilfong wilford wilhelm wilhite wilhoit wilhoite wiliams wilk wilke wilken wilkens wilkerson wilkes wilkey
wilkie wilkin wilkins wilkinson wilks will willaims willams willard willbanks willcox wille willems willett
willette willey willhite william williams williamson willie williford willingham willis willison willman
willoughby wills willson wilmore wilmot wilmoth wilsey wilson wilt wilton wiltse wiltshire wimberly wimbish
wimbush wimer wimmer winans winburn winbush winchell winchester winder windham windle windley windom windsor
wine winebrenner winegar wines winfield winfree winfrey wing wingard wingate winger wingert winget wingfield
wingo winkel winkelman winkfield winkle winkler winn winner winslow winsor winstead winston winter winters
winton wireman wirt wirth wirtz wisdom wise wiseman wiser wisner wisniewski witcher witham withers witherspoon
withrow witkowski witmer witt witte witten witter wittman witty witzel wofford wojciechowski wojcik wojtowicz
wolcott wold wolf wolfe wolfenbarger wolff wolfgang wolfgram wolford wolfson wolter wolters wolverton womack
womble wong woo wood woodall woodard woodberry woodbury woodcock woodell wooden woodfin woodford woodham
woodhouse woodland woodley woodman woodring woodrow woodruff woodrum woods woodside woodson woodward woodworth
woody woodyard woolard wooldridge woolery wooley woolf woolfolk woolford woolley woolridge woolsey woosley
wooster wooten wooton worcester word worden work workman works worley worrall worrell worsham worsley worth
wortham worthen worthington worthy wortman wotring wozniak wray wren wrenn wright wrigley wrobel wroblewski wu
wulf wulff wunder wunderlich wurster wurth wyant wyatt wyche wyckoff wylie wyman wymer wynkoop wynn wynne
wyrick wysocki xavier xiao xiong xu yaeger yager yale yamada yamaguchi yamamoto yamasaki yamashita yamazaki
yan yancey yancy yandell yanez yang yao yap yarber yarborough yarbrough yardley yarnell yates yazzie ybarra
yeager yearwood yeary yeates yee yeh yelton yelverton yen yeomans yepez yerger yetter yeun yeung yi yildirim
yildiz yilmaz yim yingling yip yoakum yockey yocum yoder yohe yoho yokoyama yon yong yoo yoon york yoshida
yoshioka yost youmans young youngblood younger youngman youngquist youngs younker yount younts yow yu yuan
yuen yun yung yunker zabala zabel zacharias zachary zachery zack zackery zager zahn zajac zak zakharov
zalewski zamarripa zambrano zamora zamudio zander zanders zapata zaragoza zarate zavala zayas zaytsev zehr
zeigler zelaya zell zeller zellers zellmer zellner zeman zendejas zeno zepeda zerbe zeringue zhang zhao zhou
zhu ziegler zielinski zielke ziemba zigler zimmer zimmerman zimmermann zink zinn zirkle zito zook zorn zuber
zucker zuckerman zukowski zullo zumwalt zuniga zurcher
`;

/** Surnames that are also common English words, places or months, and so are weak evidence when alone. */
const AMBIGUOUS = `
bank long page price street
`;

let names: ReadonlySet<string> | undefined;
let ambiguous: ReadonlySet<string> | undefined;

function unpack(packed: string): ReadonlySet<string> {
  return new Set(packed.trim().split(/\s+/));
}

/** Tells whether a folded word (lower case ASCII, no marks, apostrophes or hyphens) is a known surname. */
export function isSurname(folded: string): boolean {
  names ??= unpack(NAMES);
  return names.has(folded);
}

/** Tells whether a folded surname is also a common word, place or month: alone it proves little. */
export function isAmbiguousSurname(folded: string): boolean {
  ambiguous ??= unpack(AMBIGUOUS);
  return ambiguous.has(folded);
}
