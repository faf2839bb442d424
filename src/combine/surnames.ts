/**
 * Family names of people in the United States: the most frequent surnames of the 1990 Census (public domain), the
 * last names of compromise's lexicon (MIT), and names written by hand for communities of Massachusetts that a
 * national cut-off drops. Spelling is folded: lower case ASCII, no marks, apostrophes or hyphens, one word each.
 */
const NAMES = `
aaron abad abadi abajian abarca abascal abate abbas abbasi abbassi abbatangelo abbate abbey abbott abboud
abdalla abdallah abdelaziz abdelfattah abdelhadi abdelhamid abdelkader abdelmalek abdelmalik abdelmessih
abdelnour abdelrahman abdo abdou abdul abdulaziz abdulghani abdulhamid abdulkareem abdulkarim abdullah
abdullahi abdulrahman abdulrazak abe abed abel abell abellard abels abercrombie abernathy abernethy abeysekera
abeyta abeywardena abi abkarian able ables abner abney abou aboud aboulfath aboussafy abraham abrahamian
abrahams abrahamson abram abrams abramson abrantes abrego abreu abron abrunhosa abruzzese absher abshire
abston abusaleh acampora acar accardi accetta aceituno acevedo aceves acharya achille achim achkar achour
achuthan acker ackerman ackermann ackerson ackley acklin acluche acord acosta acree acton acuff acuna adair
adam adame adames adamian adamo adamopoulos adams adamski adamson adani adcock addario addington addis addison
addonizio adeclat adelman adhikari adiga adkins adkinson adkison adkisson adler adnan adorno adrian adrien
advani affatato afifi afilal afridi afzal agan agarwal agathos agee aggad aggarwal aghajanian aghrib agnew
agnihotri agopian agostinelli agostino agosto agrawal aguayo agudelo aguero aguiar aguila aguilar aguilera
aguirre agustin aharonian ahearn ahern ahir ahlers ahluwalia ahmad ahmadi ahmadzai ahmar ahmed ahn ahner aho
ahrens ahsan ahuja ahumada ai aiash aiello aiken aikens aime ainsworth ait aitken aivazian aiyar ajami ajamian
ajanel ajcip ajmal ajmera ajouri ajpop akanda akbar akbari akbarzada ake aker akers akhand akhannouch akhtar
akhter akil akin akins akkad akkineni akl akopyan akram akridge akter alafouzos alagappan alajajian alam alami
alamo alani alanis alaniz alaoui alapati alarcon alasadi alawi alba albakri albanese albano albarran albaugh
albaz albee albergaria alberico albernaz albers albert alberto alberts albertson albin albino albrecht
albright albritton albro albuquerque alcala alcantar alcantara alcaraz alce alcindor alcius alcobia alcocer
alcorn alcy aldabbagh aldana alday alden alder alderete alderman alderson aldosari aldrich aldridge alegria
aleixo alejandro alejo aleksanian aleksejev aleman alencar alequin alerte alesi alessandro alessi alevizos
alex alexakis alexander alexandre alexandris alexanian alexiou alexis alexopoulos alfaiate alfama alfano
alfares alfaro alfayez alfieri alfonso alford alfred alger alghamdi alhaddad alhaj alhajj alharbi alhassan
alhusseini ali alicea alinho alix aliyev alizada aljabri aljuburi alkhatib alkhouri alkire alla allain allaire
allam allan allard allbritton alldredge alleman allen allende alley alleyne allgood allie allison allman
allmon alloway allred allu alluri almada almanza almanzar almaraz almasri almazan almeida almendarez almirante
almodovar almon almond almonor almonte almutairi alnajjar alobaidi aloisi aloisio alonso alonzo alpert
alphonse alqahtani alqasem alrashid alsaadi alsaeed alsaidi alsayed alshamari alshammari alsharif alshehri
alston alsup alt altamimi altamirano alter althoff altidor altieri altizer altman altobelli altom alton
altounian alva alvarado alvardo alvarenga alvares alvarez alvarinho alvelo alverez alverson alves alvey alvi
alvim alvis alwan alzahrani alzaidi alzate amado amador amalfitano aman amancio amann amara amaral amarante
amarasinghe amaravadi amari amarkhel amaro amato amatya amaya ambati ambler ambriz ambroise ambrose ambrosino
ambrosio amburgey amedee ameen amendola amer amerson ames amey amezcua amezquita amick amico amidon amilcar
amin amine amini amiri amirian ammar ammerman ammons amodeo amodio amore amorim amoroso amos ampudia amr
amrani amundson amyot an anacleto anagnos anagnostopoulos anagnostou anam anand anantharaman anastas anastasi
anastasiou anastasopoulos anastos anaya ancheta anchieta ancona anders andersen anderson andersson anderton
andes andino andov andrade andradre andral andre andreadis andreas andreasen andreassen andreazza andrejev
andreoli andreottola andreou andres andresen andress andrew andrews andriopoulos androutsos andrus andujar ang
angara angarita ange angel angelakis angeles angelini angell angelo angelone angelopoulos angelos angelov
angelova angiulo anglade angle anglin anguiano angulo angus anjos anjum annamalai annese annis annunziata
anoushian ansari anselmo ansley anson antao antar antenor anthony antigua antoine anton antonakis antonakos
antone antonelli antonellis antoniadis antonio antoniou antonopoulos antonucci antoun antranikian antunes
anumolu anwar anzalone ao aouad aoun aparicio apaza apelian apkarian apodaca aponte apostolakis apostolidis
apostolopoulos apostolos apostolou appadurai appel apperson apple appleby applegate appleton applewhite
appling aprile apruzzese apte aquilar aquino arabian arafat aragao aragon arain araiza araj arakelian arambula
aramian arana aranda arango aranha arantes araujo araya arbaoui arbelaez arbogast arboleda arbour arbuckle
arcand arcanjo arcari arce arcelin arceneaux archambault archambeault archange archer archibald archie
archuleta arcila arciniega arcos arcuri ard arden ardila ardizzone ardoin ardon arede areias arellano arena
arenas arends arevalo argeros argo arguelles arguello argueta argyropoulos argyros arian arias arida arif
arispe aristide aristil aristizabal aristy ariyaratne arizmendi arline armada armand armas armbruster
armendariz armenta armentrout armes armijo armijos armistead armitage armour arms armstead armstrong arndt
arneson arnett arnette arnold arnone arnoux arocho aron arone aronson arora arp arpino arredondo arreola
arriaga arrigo arrington arriola arrowood arroyo arruda arsenault arsenaux arshad arslan arslanian arteaga
arterburn arthur artiga artinian artis artrip arumugam arunachalam arutyunyan arvanitis arvin arvizu arwood
arya aryal arzate arzola arzoumanian arzu asaad asad asadoorian asadourian asberry asbury ascencio asencio
asfour asghar ash ashbaugh ashburn ashby ashcraft ashe asher ashford ashley ashlock ashmore ashraf ashton
ashworth asimakopoulos askew askins aslam aslan assaad assad assaf assali assis assuncao astacio asthana aston
astorga astrel asuncion ataide atallah atamian atapattu atchison atchley atencio athanas athanasiadis
athanasiou athanasopoulos athar athayde atherton athey athreya atilano atiyeh atkin atkins atkinson atmar
attar attardo attaway atterberry attia attieh attis atwal atwan atwater atwell atwood au aube aubertin aubin
aubrey aubry aubuchon aucoin audet audette audi auer auerbach auge augello auger august auguste augustin
augustine augustus aujla auld ault aultman aung aurangzeb aurelien auriemma aust austin auten authement autrey
autry avadhani avakian avakyan avallone avalos avanesian avant avedikian avedisian avelar avelino avellino
avendano avent averett averill avery avetisyan avgerinos avgeris avila aviles avina avril aw awad awada awan
awasthi awwad axtell ayad ayala ayash aybar aycock aydin ayer ayers ayon ayotte ayoub ayouch ayres ayub ayuso
ayvazian ayyad ayyash ayyub azad azam azambuja azar azarian azcona azenha azeredo azevedo azimi aziz azor
azoulay azure azzam azzarello azzi azzouzi ba baba babaali babaian babar babayan babb babbar babbitt babcock
baber babic babin babineau babineaux babla baboian baca baccari bacelar bach bachani bachchan bachman bachmann
back backer backes backman backus bacon bacopoulos badal baddour bade badeau bader badger badgett badhan
badillo badolato badr bae baek baer baessa baeta baez baeza bagby bagchi bagdasarian bagga baggett baghdadi
baghdasarian bagley baglio bagnoli bagwell bahaji bahena bahk bahl bahn bahng bahr bahri bai baier baig bailes
bailey baillargeon baily bain bainbridge baines bains bair baird bairos baisden baity bajaj bajpai bajracharya
bajwa bak bakalis bakas baker bakkali bakke bakken bakker bakopoulos bakr bakri bakshi baladi balaguer balaji
balakrishnan balan balasubramaniam balasubramanian balasuriya balbino balbuena balcazar balch balcom
baldassari baldassarre baldera balderas baldi baldridge baldwin bale balentine bales bali balian balis ball
ballance ballard ballenger ballentine ballerini ballesteros ballew ballinger ballou balmer baloch baloian
balsamo balseca balsinha baltazar balzano balzer bam bamba ban banala banas bancroft banda bandara
bandaranaike bandari bandaru bandeira bandla bandy bandyopadhyay bane banegas baney bang banga bangs banh
banik banister baniya bank banker bankhead banks bankston banner banning bannister bannon bannout bano bansal
banta banton banuelos bao bapat baptist baptista baptiste barabe barad barahona barajas barakat barakzai baral
baran baranowski barata barba barbalho barbara barbas barbato barbeau barbee barber barbera barberi barbieri
barbosa barbot barbour barboza barcellos barcelos barcenas barclay barco bard bardales barden bardwell bare
barefield barefoot barela barfield bargas barge barger barghouti bargouti barham barhorst bari baria baril
barile barillas barjon bark barker barkley barks barksdale barlas barlett barletta barley barlow barnard
barner barnes barnett barnette barney barnhart barnhill barnier barns barnum barnwell baron barone barot
baroudi baroutis barr barradas barragan barrasso barraza barre barreau barreda barreira barreiro barreiros
barrentine barrera barreras barresi barreto barrett barrette barriault barrick barrieau barrientos barrier
barriga barrigas barringer barrington barrio barrios barron barros barroso barrow barrows barry barsamian
barsoum barsoumian barstow bart barta bartee bartel bartell bartels bartelt barter barth barthe barthel
barthelemy bartholomew bartlett bartley barto bartolini bartolo bartolomeo bartolomeu bartolotta barton
bartsch bartz barua barve barwick basak basavaraj bascom bash basha basham bashara bashaw bashir bashour
basile basilio basinger baskerville baskin basmajian basnet basnight basra bass bassett bassi bassler basso
bastarache bastian bastianelli bastida bastidas bastien bastola bastos basu batal batalha batarseh batchelder
batchelor bateman bates batey bath bathina batista batiste batra batraville batres batson batt battaglia
batten battista battistini battle battles batton batts batty baty baucom bauder bauer baugh baugher baughman
baulne baum bauman baumann baumbach baumgardner baumgartner baur bautista baver bawa bawab baxley baxter bay
bayer bayles bayless baylor bayne baynes bayona bays baysinger baz bazan bazelais bazemore bazile bazinet
baztan bazzi be beach beacham beadle beagle beahm beaird beal beale beall beals beam beaman beamer beamon bean
beane bear beard bearden beardsley beasley beason beato beaton beattie beatty beaty beaubien beaubrun
beaucejour beauchamp beauchemin beauchene beauchesne beaudet beaudette beaudin beaudoin beaudreau beaudry
beaulac beaulieu beaumier beaumont beauplan beaupre beauregard beaurivage beausejour beausoleil beauvais
beauvil beauvoir beaver beavers becerra becerril bechard bechtel bechtold beck becker beckett beckford beckham
beckles beckley beckman beckmann beckner beckstead beckwith becnel becton bedard bedell bedford bedi bedigian
bednar bednarz bedoian bedolla bedoya bedrosian bedwell bee beebe beech beecher beedle beeler beem beeman
beene beer beers beery beesley beeson beethoven begay begaye beggs begin begley begnoche begu begum behling
behm behnke behr behrendt behrens bei beier beil beiler beirao bejarano bektashi belair belance belanger
belbase belcastro belcher belchior belden belem beleos belew belfiore belfort belhadj belhumeur belisle
belival beliveau belizaire belk belkacem belkadi belknap bell bellamy bellard belle belleau bellefeuille
bellefleur bellegarde bellemare beller bellerose bellevance belleville bellevue belli belliard bellinger
bellino belliveau bellman bello bellows bellucci belmont belmonte belo belony belote belt belton beltrame
beltran beltre beltz belz bembry bemis ben benabdallah benakis benali benally benard benavides benavidez
benbow bench benchekroun benda bender benedetti benedetto benedict benefiel benefield benevento benevides
benfield benford benge bengtson bengtsson benhaddou benham benhima benites benitez benjamin benjelloun
benkirane benmoussa benn bennani benner bennet bennett benning benninger bennington bennis benoit benomar
bensaid bensalem benslimane benson bensouda bent bentley bento benton bentz benz berard berardi berberian
berens berg berganza bergen berger bergeron bergeson berggren bergin berglund bergman bergmann bergquist
bergstrom beri berisha berk berkey berkley berkowitz berlin berman bermeo bermudez bernabe bernadel bernadin
bernal bernard bernardes bernardi bernardini bernardino bernardo bernasconi berndsen berndt berner bernhard
bernhardt bernier bernstein berrada berrahou berrier berrios berroa berrouet berry berryhill berryman
berthelette berthiaume berthony berto bertolino bertolli bertram bertrand bertsch bertucci bertuzzi berube
berumen beshara beshears bess bessette best bester betances betancourt betancur bethea bethel bethune
bettencourt bettis betts betz bevan bever beveridge beverly bevers bevins bevis bewley bey beydoun beyer
beyers bezerra bezjian bhagat bhagavatula bhagwat bhak bhakta bhalla bhandari bhang bhangu bharadwaj bhardwaj
bhargava bharti bhasin bhaskar bhaskaran bhat bhatia bhatnagar bhatt bhatta bhattacharjee bhattacharya
bhattacharyya bhattarai bhatti bhavsar bhide bhimavarapu bhojwani bhonsle bhosale bhoumik bhowmik bhuiya
bhuiyan bhujel bhullar bhuller bhusal bhushan bhuta bhutia bhutto bhuyan bi biagi biagiotti bian bianchi
bianco bias biassou bibb bibbs bibeau bibeault bible bice bickel bickerstaff bickford bickham bickley bicknell
bicudo biddle bido bidwell bieber bien bienaime bienvenue bierman big bigelow biggers biggerstaff biggs bigham
bigler bigley bijou bilbrey biles bilezikian bill biller billings billingsley billington billiot billman bills
billups billy bilodeau bilyeu bin binder binette binford bing bingaman bingham binion binkley binns biondi
birch birchfield bird birdi birdsall birdsong birdwell birge birk birkholz birla birmingham birnbaum biron
birt bisaillon bisceglia bischoff bise bish bishara bishop bishwas bispo bissell bissett bisson bissonette
bissonnette bista biswakarma biswas bitar bitner bittar bittencourt bittinger bittle bittner bivens bivins
bixby bixler bjork black blackburn blackford blackledge blackman blackmon blackmore blackshear blackshire
blackstock blackstone blackwelder blackwell blackwood blades blagg blain blaine blair blais blaisdell blaise
blake blakeley blakely blakemore blakeney blakeslee blakey blakley blakney blalock blanc blanchard blanche
blanchette blanco bland blanding blandon blaney blank blankenship blanks blanton blaquiere blas blaser
blasingame blasko blassingame blatt blau blay blaylock blazer blazevic bledsoe blessing blevins bliss blizzard
bloch block blocker blodgett blom blomquist blondal blondeau blondin blood bloodworth bloom bloomer bloomfield
bloomquist blosser blot blough blouin blount blow blubaugh blue bluhm blum blumberg blume blumenthal blunt bly
blythe bo boan board boardman boatman boatner boatright boatwright boaventura boavida boaz bobadilla bobb
bobbitt bober bobo bocanegra bocchino bock bodden boddie boddu bode boden bodie bodine bodnar bodner body boe
boehm boer boes boettcher bogan bogard bogart bogdan bogdanov boger boggarapu boggess boggs boghos boghosian
bogle bogner bogosian bogue bohanan bohannan bohannon bohara bohl bohn bohon bohrer boilard boileau boisclair
boisrond boissiere boisson boissonneault boisvert boivin bojorquez boland bolanos bolden bolding boldt bolduc
bolen boler boles boley bolick bolin boling bolinger bolivar bolles bolling bollinger bollman bologna
bolognese bolsonaro bolt bolte bolton bolyard boman bomar bombara bombard bombardier bommineni bonaccorsi
bonanno bonaparte bonar bonasera bonavita boncoeur boncore bond bondada bondarenko bonds bondurant bone
bonenfant boner bones bonet boney bonfiglio bonfim bong bongiorno bonham bonheur bonhomme bonifacio bonik
bonilla bonin bonito bonneau bonnell bonner bonnett bonnette bonneville bonney bonny bono bonomo bontrager
booher book booker bookman bookout boomer boon boone boonmee boonyarat boornazian boos boose booth boothe
booze boozer bopp borba borbon borchardt borchers bordeaux bordeleau bordelon borden border borders bordon
borel borelli boren borg borgella borgen borges borgese boring boris borja bork borkar borkholder borkowski
borland borman born borne borno borowski borrego borrelli borrero borst bortolotti borton borum boruya bos
bosch boschetti bosco bose bosley bosques boss bosse bost bostic bostick boston bostrom bostwick bosu boswell
bosworth botelho botello botero bothwell botkin botros bott botticelli bottom bottoms botts bou bouazizi
bouazza boucetta bouchard bouchareb boucher bouchereau boucicaut boudiaf boudreau boudreault boudreaux boueri
bouffard boughaleb boughton bouhlel bouie boujemaa boukhari boulahrouz boulanger boulay bouldin boule boulet
bouley bouliane boulos boulton boulware boumaza boumediene bounassar bounds bounthavong bouphavanh bouras
bourassa bourbeau bourbonnais bourdages bourdeau bourdon bourg bourgault bourgeois bourget bourgoin bourguiba
bourke bourland bourne bourque bousaid bousios bousquet boustany boutaleb bouteflika boutet boutin bouton
boutros boutselis boutte boutwell bouvier bouzid bova bove bovee bow bowden bowe bowen bowens bower bowerman
bowers bowes bowie bowker bowler bowles bowlin bowling bowman bowser bowyer box boyadjian boyajian boyce boyd
boyden boydston boyer boyes boyett boyette boykin boykins boyko boylan boyland boyle boyles boynton boysen
bozarth bozeman bozic bozinov braaten bracamonte bracco brace bracero bracey brack bracken brackett brackin
bracy bradberry bradburn bradbury braddock braddy braden bradfield bradford bradley bradshaw bradt brady braga
bragada bragdon bragg braggs brahmbhatt brainard braithwaite brake braley bramante bramble bramblett brame
bramlett brammer bran branam branca brancaccio brancato branch branco brand brandao brandenburg brandes
brandon brandt branham brankov brann brannan brannen brannon branscum branson branstetter brant brantley
branton branum brar bras brasfield brashear brashears brasher brasil brassard brassfield braswell bratcher
brathwaite bratton braud brauer brault braun braunstein bravo brawley brawner braxton bray brayton brazao
brazell brazelton braziel brazier brazil brea breau breault breaux breazeale brecht breckenridge breed breeden
breeding breedlove breen breeze brehm breland bremer brenes brennan brenneman brenner brent breslin bresnahan
bressan bressler breton brett bretz breuer breunig brevil brew brewer brewington brewster brewton brezault
brian brice briceno brick bricker brickey brickhouse brideau bridge bridgeman bridgers bridges bridgewater
bridwell briem brien brierre brigandi briganti briggs brigham bright brigman brignoni briley brilhante brill
brim brimmer brindle brindley brink brinker brinkerhoff brinkley brinkman brinson brinton briones brisco
briscoe brisebois briseno brissette brisson brister bristol bristow brites brito britt brittain britten
brittingham britto britton broach broadbent broaddus broadhead broadnax broadus broadwater broadway brochu
brock brockington brockman brockway brode broderick brodeur brodie brodsky brody brogan brogdon brokaw bromley
bronson bronstein brook brooke brooker brookins brooks brookshire broom broome broomfield brophy brothers
brotherton brough broughton brouillard brouillette broussard brousseau browder brower brown browne brownell
brownfield browning brownlee brownlow broyles brubaker bruce bruder bruggeman bruhn brum brumbaugh brumfield
brumley brummett brundage brundidge brune bruneau brunelle brunelli bruner brunet brunette bruni brunner bruno
bruns brunson bruny brush bruss brust bruton brutus bruyere bruzzese bryan bryant bryce bryson bsaibes bu
buarque buccella bucci buch buchan buchanan bucher buchholz buchman buck buckingham buckland buckles buckley
buckman buckmaster buckner budathoki budd budde buddhdev budha buehler buell buenaventura buendia bueno
buenrostro buettner buff buffington bufford buffum buford bugbee bugg buggs bugti buhl buhr bui buie buisson
buitrago bukhari bulger bulhoes bull bullard bullen buller bullington bullins bullis bulloch bullock bulluck
bulter bumgardner bumgarner bump bumpus bun bunce bunch bundy bunker bunn bunnag bunnell buntin bunting bunton
buonanno buono buonocore buonomo buonopane burbach burbank burch burcham burchard burchell burchett burchette
burchfield burciaga burd burden burdett burdette burdick burdine bureau burelle burford burg burgan burge
burger burgess burgett burgin burgio burgo burgos burian burk burkart burke burkes burkett burkey burkhalter
burkhardt burkhart burkhead burkholder burki burks burleigh burleson burley burlingame burman burmeister
burnell burnes burnett burnette burney burnham burnley burns burnside burr burrell burress burrill burris
burriss burroughs burrow burrows burrus burruss burse burson burt burton burwell busa busby buscemi busch
buser bush bushey bushman bushnell bushong buskirk buss bussard busse bussell bussey bussiere bustamante
buster bustillo bustillos bustos butcher butera buth butler butt butterfield butters butterworth button
buttram butts butz buxton buzzard buzzell byars bybee bye byeon byer byerly byers byington byler bynum byon
byram byrd byrge byrne byrnes byron byrum bytyqi byun ca caal caba caballero caban cabe cabecas cabeceiras
cabell cabello cabezas cable cabral cabrales cabrera cacador caccamo cacciatore cacciola caceres cacho cadavid
caddell cade cadeau cadena cadenas cadet cadichon cadieux cadiz cadorette cadotte cadwallader cadwell cady
caeiro caesar caetano cafarella cafarelli caffey cage caggiano cagle cahill cahoon cai cain caine caines
cairns caissie cajigas cajou cajuste cala calabrese calabria calabro calado calahan calandra calcano
caldarella caldarone caldas caldeira calder caldera calderon caldwell cale cales calfee calheta calhoon
calhoun califano calio calisto calix calixte calixto calkins call callaghan callahan callan callari callas
callaway calle callen callender calles callihan callis callison calloway calogero caloggero calton calvano
calvert calvillo calvin calvo calzada cam camacho camara camarda camarena camargo camarillo camarinha
camarinos cambell cambra cambridge cambron camden camelio cameron camey camille camilo caminero camire cammack
cammarata camoes camp campa campagna campana campanella campanelli campanha campbell campeau campelo camper
campion campisi campo campos campusano campuzano canabarro canada canaday canady canale canales canario canas
cancel canchola candeias candela candelaria candelario candelora candido candio candler cane canellos canfield
cangelaris cangiano canhoto canipe canizales canizares cann cannady cannata canning cannistraro cannizzaro
cannon cano canon cansler cantara cantarella cantave canter canterbury cantin canto cantone cantor cantrell
cantu cantwell canty canuto cao caouette capaldi capasso cape capehart capel capela capers caple caples
caplinger capo capobianco capodilupo capone capozzi capozzoli capparelli cappello capps cappuccio capra caprio
capuano caputo caraballo caraccio caracciolo caragianes carapeto carapezian carapinha caras caraway carbajal
carballo carbaugh carbonaro carbone carbonell carbonneau card cardarelli cardeal carden cardenas carder
cardillo cardin cardinal cardinale cardona cardone cardoni cardoso cardoza cardozo cardwell carey cargile
cargill carias carideo carignan carillo carino carioca carl carle carleton carley carlile carlin carlino
carlisle carlo carlock carlos carlsen carlson carlsson carlton carlucci carlyle carmack carman carmel carmen
carmichael carmo carmody carmon carmona carnahan carneiro carnell carner carnes carnevale carney caro carofano
carollo caron carone carosella caroselli carothers carpenito carpenter carpentier carper carpinella carpio
carr carrabba carranza carras carrasco carrasquillo carraway carre carreira carreiro carrell carreno carreon
carrera carreras carrero carrick carrico carrier carriere carrigan carrilho carrillo carrington carrion
carrizales carroccia carrol carrola carroll carron carrozza carruth carruthers carson carstens carswell
cartagena carter cartier cartwright carty caruso caruthers carvajal carvalhal carvalheira carvalhinho carvalho
carver carwile cary casado casady casale casaletto casali casanova casares casarez casas casavant cascais
cascio case casella caserta casey cash cashion cashman casiano casias casillas casilli casimir casimiro caskey
cason casper cass cassady cassano cassara cassel cassell casseus cassiano cassidy cassity casson castagna
castaldi castaldo castaneda castanheira castanho castano castanon casteel castellani castellano castellanos
castelli castello castellon castelo caster castiglia castiglione castilho castilla castille castillo castle
castleberry castleman casto caston castonguay castor castorena castrejon castrillon castro castrogiovanni
caswell cat catalan catalano cataldo catanese catanzano catanzaro catarino catchings cate cater cates cathcart
cathey catino catlett catlin cato caton cator catron catsos catt caudell caudill caudillo caudle caufield
cauley caulfield causey cauthen cavaco cavadini cavalcante cavalcanti cavaleiro cavalheiro cavalier cavaliere
cavallaro cavallo cavanagh cavanaugh cavazos cave cavender caver cavicchi cavin caviness cawley cawthon cayer
caylor cayo cayouette caywood cazares cazeau ce ceasar ceballos ceban cebotari cecchi cecchini cecere cecil
cedano cedeno cedillo ceja celata celaya celestin celestine celicourt celik celis celona cen cenatus cendejas
ceneus cengic ceniceros cenor centeio centeno center centers centofanti cepeda cephas ceran cerbone cerda
cerdeira cereghetti cericola cerna cerny cerqueira cerrato cerretani cerritos cerrone cerros cerulli cerullo
cervantes cervantez cerveira cervone cesaire cesar cesario cespedes cestari cha chaaban chabot chabra chacon
chaddha chaderjian chadha chadwell chadwick chae chaffee chaffin chaffins chafik chafin chagas chagnon chahal
chahine chai chaidez chaisson chaiwong chaiyasit chajon chak chakalos chakar chakma chakmakjian chakrabarti
chakrabarty chakraborty chakravarti chakravarty chalasani chalfant chalhoub chalifour chalifoux chalikian
chalk chalker chalkias challa chalmers cham chamberlain chamberland chamberlin chambers chamblee chambless
chambliss chamness chamoun champ champagne champion champlin champoux chan chance chancellor chancey chancy
chand chanda chandan chandler chandra chandramouli chandran chandrasekar chandrasekaran chandrasekhar
chandwani chaney chang chanlatte chann chantara chantre chao chaoui chapa chapagain chaparro chapin chaplin
chapman chappel chappell chapple chaput charalambous charalampopoulos charbonneau charbonnier charest charette
charity charkoudian charland charlebois charlemagne charles charlestin charleston charley charlie charlot
charlotin charlton charney charoen charos charpentier charron chartier chartrand chase chasse chastain
chasteen chatfield chatham chatman chatterjee chatterji chattopadhyay chaturvedi chau chaudhari chaudhary
chaudhry chauhan chauvin chava chavan chavannes chavarria chavda chaveiro chavers chaves chavez chavira chavis
chawla chayer che chea cheah cheam cheang cheatham chebli checo chedid chee cheek cheeks cheema cheeseman
cheesman cheever chehab chehade cheikh chelliah chelluri chen chenard chenault chenet chenette chenevert
cheney cheng chenna chennoufi chennupati chenoweth cheon cheong cherestal cherfils cherian cherilus cherisme
cherkaoui cherry cherukuri chery cheshire chesley chesney chesnut chess chesser chesson chester chestnut
chetti chettiar chettri chetty cheuk cheung chevalier chevarie chevere chevrette chew chewning chey chhabra
chhatwal chhay chhetri chhim chhin chhoeun chhoeung chhorn chhoun chhum chhun chhuon chi chia chiang chiao
chiaramonte chiarelli chiarenza chiasson chiavelli chica chicas chick chico chidambaram chidester chidiac
chieh chien chiesa chik child childers childress childs chilel chiles chilson chilton chilukuri chim chin
chinchilla ching chinn chinnaswamy chintala chiodi chiou chipman chirayath chirino chisholm chishti chism
chisolm chit chitale chitnis chitwood chiu chivers cho choate chobanian choc choden choe chohan choi choice
choiniere chokshi cholette chom chon chong choo choolfaian chopra choquette chor chou chouairi choudhary
choudhury chouinard choukri choun choung chow chowdhary chowdhury choy chraibi chretien chrisman chrispin
christ christakis christakos christen christensen christenson christian christiansen christianson christie
christman christmas christner christodoulou christofferso christofi christoforo christoforou christophe
christopher christopherso christopoulos christou christy chronis chronister chronopoulos chu chua chuang
chucri chudasama chuen chui chum chumley chun chundi chung chunn chuong church churchill churchwell chute
chwang chwe ciampa ciampi cianci ciancio cianciulli ciani cicala ciccarelli ciccio ciccolo ciccone cicerone
cid cifuentes cimino cincotta cineas cinelli cinquegrana cintolo cintra cintron ciobanu cioffi cioppa ciotti
cipolla cipriano cirelli ciriello cirillo cirino cisco cisneros citarella cius civil civitarese claar clabaugh
clack claiborne clair clairmont clairvil clancy clanton clapp clapper clardy clare clark clarke clarkson
claros clary claude claudino claudio claunch claus clausen clauson claussen clavette clawson claxton clay
clayborn claycomb claypool claypoole clayton claytor cleary cleaver cleaves cleek clegg cleghorn cleland clem
clemens clement clemente clements clemmer clemmons clemons cleophat clerge clermont clerveaux clervil
cleveland clevenger clever cliche click clifford clift clifton clinard cline clinger clinkscales clinton
cloninger clontz clopton close clouatre cloud clough clouse clouser cloutier clover clow clower clowers cloyd
cluck cluff clukey clyburn clyde clymer co coakley coan coates coats cobb cobbs coble cobos coburn coc cochran
cochrane cockerham cockrell coclin coddington coderre cody coe coelho coen cofer coffee coffelt coffey
coffield coffin coffman cofield cogan cogburn cogdill coggins cogswell cohan cohen cohn coicou coil coimbra
coissy coito cojulun coke coker colaco colangelo colantonio colantuoni colantuono colarusso colas colbert
colburn colby coldiron cole colella coleman coles coletta coletti coley colgan colimon colin colindres coll
collado collard collazo collett collette colletti colley collier collin collings collins collinsworth collis
collum collura colman colmenares colocousis colombe colombo colon colonna colquitt colson colston colter
colton colucci coluccio columbus colunga colvard colvin colwell colyer combs comeau comeaux comella comer
comfort comito commander como compagnone compere compton comstock comtois conant conard conaway conceicao
concepcion concha condakes conde condeco conder condit condon cone conerly coney confer conforti cong congdon
conger coniglio conille conkle conklin conley conlin conlon conn connally connell connelly conner conners
connolly connor connors conover conrad conroy consalvo consoli consolo constant constantine constantineau
constantinidis constantino constantinou constanza conte conti contini contos contractor contreras converse
conway conwell conyers cook cooke cooks cooksey cookson cool cooley coolidge coombs coomer coomes coon cooney
coonrod coons cooper cooray coorsoonian coots cope copeland copenhaver copes copley coppage coppedge copper
copple coppock coppola coq coraccio coradini corado corbett corbin corbitt corbo corby corbyn corchado
corcoran cordaro cordeiro cordell corder cordero cordes cordle cordoba cordon cordova core corea corey coria
coriolan cork corleone corley corliss cormier corn cornejo cornelio cornelison cornelius cornell corner
cornett cornish cornman cornwell corona coronado coronel corporan corpuz corr corrado corral corrales correa
correia correll correlo corrigan corriveau corry corsetti corsi corso corson corte cortes cortese cortez
cortinas corum corvil corvino corwin cory corzo cosby cosentino cosenza cosey cosgrove cosme cosper coss
cossey costa costantini costantino costanza costanzo costas costello costner coston costopoulos cota cote
cothran cotner cotnoir cotoia cotroneo cotten cotter cottingham cottle cotto cotton cottrell cottrill couch
coucouvitis coughlin coulombe coulson coulter council countryman counts courchaine courchesne couris cournoyer
coursey courson courteau courtemanche courtney courtois courtright courville coury cousin cousineau cousins
coutinho couto coutsos coutu couture couturier covarrubias covas covell cover covert covey covington covino
cowan cowans coward cowart cowden cowell cowen cowgill cowie cowles cowley cox coy coyle coyne cozart cozza
cozzi crabb crabtree craddock craft crafton craig craighead crain craine cram cramer crampton crandall
crandell crane cranford crank cranmer cranston crase crass craveiro craven cravens craver crawford crawley
cray crayton creamer creasy creech creed creek creekmore creel creighton crenshaw crepeau crescenzi crescenzo
crespin crespo cress creswell creteau crew crews cribb cribbs crichton crick crider crigger crim crimmins
criner crippen crisafi crisafulli crisler crisp crispino crispo criss crissman crist cristaldi cristiano
cristo cristofaro criswell critchfield critchlow crites crittenden crittendon crivelli crocetti crochet
crocker crockett croft croley cromer crompton cromwell cron crone cronin cronk crook crooks croom cropper
crosby crose crosier crosley cross crossland crossley crossman crosson croteau crothers crotty crouch crouse
crow crowder crowe crowell crowl crowley crownover crowson crowther croy croyle crozier cruce cruise crum
crumb crumbley crumley crump crumpler crumpton cruse crutcher crutchfield cruvinel cruz cruzado cu cuadra
cuadrado cuadros cuartas cubas cubero cubias cuccaro cucchiara cucinotta cucul cuellar cuello cueto cueva
cuevas cuff cugini cui culberson culbert culbertson culbreath culbreth cull cullen culler culley cullinan
cullins cullum culp culpepper culver cumberbatch cumbie cumming cummings cummins cundiff cung cunha cunningham
cuomo cupp curcio cureton curiel curl curlee curley curran currao current currey currie currier currin curro
curry curtin curtis curtiss curtsinger cury cusack cusano cushing cushman cusick cusimano custer custodio
cusumano cuthbert cuthbertson cutler cutlip cutright cutrone cutshall cutshaw cutter cutting cutts cuxum
cyprien cyr cyriaque cyrus czajkowski czech da daaboul dabady dabbagh dabbous dabbs dabhi dabholkar dabney
dabrowski daceus dacosta dade dadlani dagenais daggett daggubati daghlian dagostino dagraca dagres dahal
dahdah daher dahl dahlan dahlberg dahlgren dahlin dahlke dahlstrom dai daigle daigneault dail dailey daily
dakak dake dakessian dakhil dalal dale dalencour daleo dalessandro dalessio daley dalke dallagnol dallaire
dallas dalmolin dalomba dalpe dalrymple dalto dalton daluz dalvi daly dam damaceno damani damas damasceno
damasio damato dambra dambreville dambrosio damcevski dame damelio dameron damian damiano damiao damico damis
damm damodaran damon damore damoura damours dampier damron dan dana danastor dance dancer dancy dandamudi
dandekar dandin dandrea dandridge dandurand dane danford danforth dang dangal dangelo dangerfield dangol danh
dani daniel danielian daniell daniels danielsen danielson danis dankula danley dann danna danner dansby
dansereau dantas dantonio dantuono dantzler dao daoud daoudi daoust daponte dar dara darang darbinyan darbonne
darbouze darby dardar darden dare dareus dargan dargis darius darji dark darling darlington darnell darosa
darr darrah darrow dart dartiguenave darwich darwiche darwin darwish das dasari dasgupta dash dasher dashiell
dasilva daskalakis daskalopoulos dassanayake dat datar dates datillo datta dattilo dau daudelin daugherty
daughtery daughtry daum dauphin dauphinais dauplaise davalos davanzo dave davenport daves davey daviau david
davidian davidov davidson davie davies davila davino davis davison davisson davoli davtyan davy dawes dawkins
dawley dawood dawson day dayal daye dayton de deacon deal dealba dean deanda deandrade deane deang deangelis
deangelo deans dear dearborn dearing dearman dearth deas deason deatherage deaton deaver deaza deb debarros
debenedetto deberry debettencourt debiase debigare deblois debnath deboer debolt debonis debord debose debrito
debrosse decamp decarlo decarvalho decastro decelles decena decesare deceus dechaine decicco decius deck
deckard decker deckert decosta decoteau decristofaro decunha dedmon dedominicis dedrick dee deeb deeds deegan
deel deem deemer deen deer deering dees deese deeter deeulis defaria defay defazio defelice defeo defilippo
deford deforest defrancesco defranco defreitas defusco degennaro degeorge degnan degouveia degraff degrasa
degraw degregorio degroot deguzman dehaan dehart dehaven deherrera dehn dehoyos deirmenjian deitz dejean
dejesus dejoie dejong dek delacruz delafuente delagarza delancey delaney delano delao delapaz delapena
delarosa delatorre delatour delay delcastillo delcid deleo deleon delerme delgadillo delgado delgaizo
delgrosso delia delic delice deligiannis delima delinois delis delisca delise delisle deliso delius delk dell
dellaquila dellaripa dellarocco dellinger dellorfano delmas delmonico delmonte deloach deloatch delong
delorenzo delorme delosreyes delossantos delozier delp delpeche delprete delreal delrio delrosario delsignore
delsoin deltoro deluca delucia deluna delva delvalle delvecchio dema demaio demakis demarchi demarco demaria
demars demartino dematteo demby demedeiros demello demelo dement demeo demers demesmin demetriades demetrio
demetriou demichele deming demir demirdjian demirjian demirovic demmer demopoulos demos demoss demosthene
demoura demps dempsey dempster den denardo denault denby dendy deneault deng dengler denham deniger denis
denison denitto denman dennard denney dennie denning dennis dennison denny denoncourt densmore denson dent
dentino denton deo deol deoliveira deorsola depalma depalo depaola depaoli depasquale depaula depew depierro
depina depriest depue depuy deragon deranian deravil derboghosian derby derderian derienzo derilus derival
dermarderosian deroche derosa derose derosier derouen derr derrick derry derryberry dervishi desa desai
desalvo desamours desantiago desantis desantos desarmes desaulniers desautels deschaine deschamps deschenes
desgraves desgrottes desharnais deshields deshmukh deshotel deshpande desilets desilva desimone desinor desio
desir desire desjardins desjarlais deskins deslauriers desmarais desmarattes desmond desmornes desnoyers
desousa desouza despain despres desravines desrochers desroches desrosiers desruisseaux destefano desteph
destin destine destinoble destrempe deth detoma detrick detullio detweiler detwiler deukmejian deus deutsch
devaney devarajan devarakonda devaughn devault deveau devellis dever devereaux devers devi deville devilme
devincent devine devineni devito devivo devkota devlin devoe devore devos devost devries dew dewald dewall
dewalt dewan dewar dewberry deweese dewey dewitt dews dexter dextraze dey deyo deyoung dhakal dhaliwal dhamala
dhamija dhanapal dhar dharia dhawan dhillon dhingra dhir dhital dhokia dholakia dhungana dhungel di diab
diakos dial diamantis diamantopoulos diamond diana diangelo diantonio diao dias diaz dib dibartolo dibble
dibenedetto dibiase dibiasi dibona dicarlo dicenso dicesare dichiara dicicco dick dicken dickens dickenson
dickerson dickey dickinson dickman dicks dickson dicostanzo dicus didomenico didonato diederich diego diehl
diem diemer dien diep dierking dieter dietrich dietz dieu dieudonne dieujuste dieuveuil diez difabio difazio
difelice difiore difonzo difrancesco difranco digaetano diggins diggs digiacomo digiammarino digiorgio
digiovanni digirolamo digregorio diiorio dijk dilbeck dildy dileo dill dillard diller dilley dillinger
dillingham dillion dillman dillon dillow dills dilone dilorenzo diluigi diluzio dilworth dimaggio dimaio
dimakis dimakopoulos dimambro dimarco dimarino dimartino dimarzio dimas dimascio dimatteo dimauro dimeco dimeo
diminico dimitrakopoulos dimitriadis dimitriou dimitropoulos dimitrov dimitrova dimmick dimond dimopoulos
dimou din dinan dinapoli dinardo dineen ding dinger dingess dingle dingman dingus dinh dininno dinis diniz
dinkins dinoia dinsmore dinwiddie diogo dion dionis dionne diorio dipalma dipaola dipaolo dipasquale dipesa
dipierro dipietrantonio dipietro dipinto dipirro dipoto dirani dirienzo dirks dirocco dirosa disanto dischino
disciullo dishman disilva disimone disla dismuke disney dissanayake distasio distefano ditomaso dittman
dittmer ditto ditullio divincenzo divine divito dix dixit dixon dixson dizio dizon djebbar djurhuus do doak
doan doane dobbins dobbs dobson doby dockery doctor dodd dodds dodge dodson doe doering doerr dogan dogar
doggett doh doherty doiron dok dol dolan dolby dole doliveira doll dollar dolma dolphin dombrowski domenech
domenici domenico domercant domingo domingos domingue domingues dominguez dominick dominique dominquez dominy
domond dompierre don donabedian donahoe donahue donald donaldson donat donatelli donato donegan donelli
donelson dones donev doney dong donikian donis donley donnell donnelly donner donofrio donoghue donoho donohoe
donohue donovan doody dooley doolittle dorado doraiswamy doran dorazio dorce dorcean dorcely dorcena dordevic
dore dorelien dorestant dorfman dorian dorion dorismond dority dorjee dorji dorleans dorman dormeus dorn
dornelas dornelles dornevil dorosario dorr dorris dorsainvil dorsett dorsey dorsi dort dortch dorton dorvil
dorvilus doshi dosreis doss dossantos dossett dossous doster dostie dotson dotto doty dou douaihy doucet
doucette doud doueihi dougan dougherty doughty douglas douglass doukakis doukas doumani doumit dounias douyon
dovas dove dover dow dowd dowdell dowden dowdle dowdy dowell dowler dowling downer downes downey downie
downing downs doyle doyon dozier draeger dragon drain drake drakeford drakes drakopoulos drakos drapeau draper
draughn drayton drees dreher dreiling drennan drennen drennon dressler drew drews drexler dreyer driggers
drinkard driscoll driskell driskill drissi driver drolet drouillard drouin drown drucker drum drumm drummer
drummond drury dryden drye dryer du dua duan duarte dubay dube dubey dubin dublin dubois dubord dubose
dubreuil dubuc dubuisson dubuque ducasse ducey ducharme ducheine duchesne duchesneau duck duckett duckworth
duclervil duclos duda dudek dudley duell duenas duerr dufault duff duffey duffield duffy dufort dufour dufrene
dufresne dugal dugan dugar dugas duggan dugger duggins duguay duhaime duhamel duhon dukakis duke dukes dulal
dulaney duley dulin dull dulude dumaine dumais dumas dumay dumitru dumont dumornay dumouchel dumoulin dunagan
dunaway dunbar duncan dunford dungan dunham dunigan dunkelberger dunkin dunkle dunkley dunlap dunleavy dunlop
dunmire dunn dunne dunnigan dunning dunphy dunson dunston dunton duong dupere duperron duperval duplan
duplessis duplessy dupont dupras dupre dupree duprey dupuis dupuy duque duquesne duquette duraisamy duran
durand durandisse durant durante durazo durbin durden duren durfee durgin durham duric durkee durkin durocher
durogene duron duroseau durr durrani durrant durrett durso durst dusek dussault dustin dutcher dutervil dutil
dutra dutt dutta dutton duty duval duvalier duvall duverger duversaint duvert duvivier duvvuri duwadi dvorak
dvorakova dwivedi dwyer dy dyal dyar dycus dye dyer dyess dyk dyke dykes dykstra dysart dyson dziedzic eaddy
eades eads eady eagan eager eagle eakin eakins ealey ealy eames ean eanes eapen earhart earl earle earles
earley earls early earnest earp easley eason east easter easterday easterling easterly easterwood eastman
easton eastwood eatmon eaton eaves ebel ebeling eberhardt eberhart eberle eberly ebersole ebert ebner ebrahim
eby eccles eccleston echavarria echevarria echeverri echeverria echols eck eckard eckenrode ecker eckert
eckhardt eckhoff eckles ecklund eckman eckstein economopoulos economos economou eddie eddings eddington eddins
eddy edelman edelstein eden edenfield edens eder edgar edge edgerton edgin edgington edick edinger edington
edison edmiston edmond edmonds edmondson edmonson edmunds edmundson edouard edson edward edwards eells efird
efstathiou efthimiou egan egbert eggen egger eggers eggert eggleston eghigian egoyan ehlers ehlert ehrhardt
ehrhart ehrlich eichelberger eicher eichhorn eichler eid eide eidson eiland eilers einstein eiras eisele eisen
eisenberg eisenhauer eisenman eisner ek ekanayake eklund ekmekjian eknoian elahi elalaoui elam elamin elamrani
elango elbakkali elbaz elbert elder eldin eldred eldredge eldridge eleftheriou eley elfassi elfeky elgamal
elghazali elgin elguerrouj elhaddad elhage elhajj elhamdaoui elia eliacin elias eliason elidrissi elie elien
eliopoulos elismond elizalde elizee elizondo elkadi elkaoutari elkassar elkhatib elkhattabi elkhoury elkin
elkins ellappan elledge ellenburg ellender eller ellerbe ellett ellinger ellingson ellington elliot elliott
ellis ellison ellsworth ellzey elmansouri elmasri elmasry elmer elmore elms elnaggar elouafi elouardi elrod
elsaid elsayed elsherif elsner elson elston elswick eltayeb elton elwell elwood ely elysee em emanuel emberton
embree embrey embry emerick emerson emert emery emile emmanuel emmert emmett emmons emond emory emrich emrick
encarnacao encarnacion encinas enciso enders endicott endres endsley eng engel engelhardt engen england engle
englehart engleman engler englert engles english engram engstrom enloe enlow ennis enoch enos enright enriquez
ensley ensminger ensor eom epley epp epperson epps epstein eramo erb erdman erdmann erekat erickson ericson
eriksen erikson eriksson erlandson ermilus ernest ernst erskine ervin erving erwin escalante escalera escalona
escamilla escandon escobar escobedo escoto escudero eshelman eskew eskridge eslinger espada espaillat espana
esparza esperanca espinal espino espinola espinosa espinoza espirito esposito esqueda esquibel esquivel essa
essaid essaidi essary essayan esser essex estabrook esteban estep estephan estepp ester esters estes esteves
estevez estimable estime estinfort estinvil estrada estrela estrella estriplet estupinan eswaran etheart
etheridge ethier ethridge etienne etter eubank eubanks eudy eugene eum eure eustache evan evangelista
evangelou evans eveland evelyn evens evenson everett everette everhart everitt everly evers eversole everson
evora ewald ewart ewell ewers ewert ewing exantus exarhos exavier excellent exley exum exume eye eyler eyre
ezell ezzell fabbri fabela faber fabian fabiano fabius fabre fabrizio facchini fadel fadlallah fafard fagan
fagundes fahd fahey fahmi fahmy fahy faial faiella faille fain fair fairbanks fairchild faircloth fairfield
fairley fairman faison faith faizi fajardo fakhouri fakhoury fakhri fakir falavigna falcao falco falcon
falcone falconer fales falgoust falgout falk falkner fall fallin fallon falls falzone famiglietti fan fancher
fanelli fang fann fannin fanning fant fantasia fantini farag farah faraj farber fares farha farhat faria
farias farid farina farinella farinha faris farish farkas farley farlow farmer farner farnese farnham
farnsworth farnum faro farooq farooqi farouk farquhar farr farran farrar farrell farrer farrington farris
farrish farrow farthing faruk faruqi farwell fasano fasoli fason fassano fassett fassi fast fatima fattah
faubert faucett faucher fauci faught faulk faulkner faust faustin faustino fava favaloro favazza favela
favorito favors favreau fawaz fawcett fawzi fay fayad fayed fayyad fazah fazal fazio fazzina feagin fears
feaster feather feathers featherston featherstone fecteau fecu feder federico fedor fee feeley feeney feghali
fehr fei feijo feinberg feinstein feio feist feitosa feld felder feldman feldmann felice feliciano felipe
felismo felix feliz felizardo felker fell feller fellers fellows felt feltner felton felts felty femino fender
fenderson fendley fenelon feng fenn fennell fenner fenske fenton fentress fenwick fequiere ferdinand ferebee
fergerson fergus ferguson ferhatovic ferland fermanian fermin fermino fern fernandes fernandez fernando
ferragamo ferrante ferrantino ferrao ferrara ferrari ferraro ferraz ferrazzani ferree ferreira ferreirinha
ferrel ferrell ferrelli ferrer ferrera ferreras ferretti ferri ferrigno ferrin ferrini ferris ferro ferron
ferrone ferruccio ferrufino ferry fertil fesjian fessler fetter fetterman fetters fetzer fevrier fevry few
fewell fey fialho fiandaca fick fidalgo fidler fiedler field fielder fielding fields fierro fife fifer fifield
figaro figueira figueiredo figueiroa figuera figuereo figueroa fihri fike fikes fikri filali filer files
filion filipe filipov filipovic filippelli filippi filippidis filippo filippou filkins fillion fillmore filosa
fils fimiani finamore finch fincher findlay findley fine finger fini fink finke finkel finkelstein finkle
finlay finley finn finnegan finnell finnerty finney finocchiaro fioravanti fiore fiorello fiorentino fiorillo
fiorini firestone firmin firmino firth fischer fiscus fiset fish fishback fishel fisher fishman fisk fiske
fitch fitchett fite fitts fitz fitzgerald fitzgibbon fitzhugh fitzpatrick fitzsimmons fitzwater fiumara fix
fjeldsted flack flagg flaherty flake flamand flamenco flammia flanagan flanary flanders flanigan flannery
flannigan flatt fleck fleckenstein fleenor fleet fleetwood fleischer fleischman fleischmann fleisher fleming
flemming flerismond flesher fleshman flessas fletcher fleurancois fleurant fleurantin fleurimond fleurinord
fleurissaint fleury flibotte flick flickinger flinchum flinn flint flippen flippo flood flor flora florakis
florence florencio florentino flores florestal florestant florexil florez florian florio florvil florvilus
flory flournoy flower flowers floyd fluellen fluker fly flynn flynt fodera fogaca fogarty fogel fogg fogle
foglia foglietta foisy fok foley folger folino folk folks follett folmar folse folsom foltz fondren fong
fonseca fonseka font fontaine fontana fontanez fonte fontenot fontes fontil fontoura fontus fonville foo foote
foran forand forbes forbis forbush force forcier ford forde fordham fordyce fore forehand foreman forero
forest foresta forester foret forget forgione forman formato formica formisano forney forrest forrester
forsberg forster forsyth forsythe fort forte fortenberry fortes forth fortier fortin fortner fortney fortson
fortuna fortunato fortune fosdick foshee foss fossett foster foti fotiadis fotinos fotiou fotopoulos fouad
foucault fouche foucher foulk fountain fournier foust fouts fowler fowlkes fox foxworth foxx foy foye frade
frady fraga fragata fragoso frahm fraioli fraire fraizer frakes fraley frame frampton franca francavilla
france frances franceschi francesconi franchi francillon franciosa francis francisco franck franco francoeur
francois frangiamore frangieh frangioso frangos franji frank franke frankel franklin franko franks frantz
frantzis franz franzen franzese frasca frascella fraschilla fraser frasher frasier frausto frawley fray frazao
frazee frazer frazier frazzini frechette fred freda frederic frederick fredericks frederickson frederico
frederique fredette fredrick fredricks fredrickson free freed freedman freeland freels freeman freer freese
freeze fregeau fregoso freij freire freitag freitas french frenette fresco freshour fretwell freund frew frey
frias frick fricke friday fried friedlander friedman friedrich friel friend frier frierson fries friesen
frigault frigon frink frisbee frisbie frisby frisch frisoli frison fritch frith fritsch fritts fritz frizzell
froehlich fromm frontiero frossard frost frota fruge fry fryar frye fryer fryman fu fucci fuchs fudge fuentes
fugate fuhrman fujii fujimoto fujita fulbright fulcher fulford fulgham fulginiti fulk fulkerson fulks fuller
fullerton fullmer fullwood fulmer fulton fults fultz funches funderburg funderburk funes fung funk funke
funkhouser fuoco fuqua furey furlong furlow furman furnari furr furry furst furtado fusaro fusco fuson fussell
futch futrell fye fyfe gabaldon gabbard gabel gaber gable gaboury gabriel gabriele gabrielian gabrielson
gachette gad gadbois gadde gaddis gaddy gade gadgil gadhavi gadkari gadoury gadreault gadsden gadson gaekwad
gaeta gaetano gaffney gafford gage gagliano gagliardi gagne gagner gagnier gagnon gago gaikwad gailey gaillard
gain gainer gaines gainey gaire gaitan gaither gajjar gajurel gala galan galante galarneau galarza galasso
galaviz galbraith galbreath galdamez gale galeano galeas galeazzi galego galeota gales galey galgani galhardo
galiano galicia galindez galindo galipeau galizia gall gallagher gallaher gallant gallardo gallaway gallego
gallegos gallello galletta galli galligan gallimore gallinaro gallion gallman gallo galloway galluccio gallup
galluzzo galoostian galstyan galvagno galvan galvao galvez galvin galyon gama gamache gamage gamal gambale
gambardella gambhir gambill gambino gamble gamboa gambrell gamero games gamez gammage gammill gammon gammons
gan ganapathy gandhi gandolfo gandotra gandy ganesan ganesh ganey gang gangemi gangi gangopadhyay ganguli
ganguly ganley gann gannon gans gant ganta gantt gantz gao gaona garabedian garand garant garapati garay
garbarino garber garces garcez garcia garcon garconvil gard gardea garden gardener gardere gardezi gardin
gardiner gardner garduno gareau garey garfield garg gargano gargiulo garibaldi garibay garica garimella
garland garlock garman garmon garner garnes garnett garnica garofalo garofano garoian garozzo garr garrard
garren garretson garrett garrick garrido garris garrison garrity garrow garry garst garth gartman gartner
garton garver garvey garvin garwood gary garza gasaway gasbarro gashi gaskill gaskin gaskins gaspar gaspard
gaspari gasparian gasparini gasparro gasparyan gasper gass gassaway gast gastelum gaston gates gatewood
gathers gatlin gatling gatson gatsos gattereau gatti gattis gatto gatzoulis gaudet gaudette gaudiano gaudino
gaudioso gaudreau gaudreault gaughan gaul gaulin gault gaumond gauna gaunt gause gautam gauthier gautreaux
gauvin gauvreau gavaskar gavazzi gavidia gavin gaviria gay gayden gaydos gayle gaylor gaylord gaynor gaytan
gayton gazarian gazaway gazi ge gearhart geary gebara gebhardt gebhart geddes gedeon gee geer geha gehlot
gehring gehrke geier geiger geis geise geisler geissler geist gelin gelinas gelineau geller gemayel gemme
genao gendreau gendron gene genereux genest geneus geng gennari gennaro geno genova genovese gentes gentile
gentle gentry geoffrey geoffrion geoffroy geoghegan georgakis georgakopoulos georgantas george georges
georgiadis georgian georgiev georgieva georgiou georgopoulos gerace geraci geraghty gerald geraldino geraldo
geranis gerard gerardi gerber gerdes gerena gerhardt gerhart gerken gerlach germain german germano germany
germeil germosen gerner gerow gerry gerth gertz gervais gervasi gervil gessner getchell geter getty getz
gevorgyan geyer ghaddar ghafari ghai ghale ghali ghanem ghani ghanim gharib ghaspar ghattas ghauri ghazal
ghazarian ghazaryan ghazi gheorghe ghimire ghising gholson gholston ghosal ghosh ghoshal ghosn ghoussoub
ghukasyan giacalone giacchetto giacobbe giacomini giacomo giacoppo giambanco giamberardino giambrone giampa
giampapa giampietro gian gianchandani giancola giancristofaro giandomenico giang giangrande giangregorio
giannakis giannakopoulos giannaros giannelli giannetti giannini giannone giannopoulos giannotti giannoulis
giansiracusa giap giardina giarratano giarrusso gibb gibbons gibbs gibson giddens giddings gideon gidwani
giese giffin gifford gigante giglio gigliotti giguere gikas gikopoulos gil gilani gilardi gilbert gilbertson
gilbreath gilchrist gilcrease gilder gile giles gilford gilkey gill gillam gillard gilleland gillen
gillenwater gilles gillespie gillett gillette gilley gilliam gillian gilliard gillies gilligan gilliland
gillis gillispie gillman gillum gilman gilmer gilmore gilpin gilreath gilroy gilson gilstrap gilyard gimenez
ginder gineus ging gingerich gingras gingrich ginn ginsberg ginsburg ginter gioia gioioso giordani giordano
giorgi giorgio giovannini giovino gipson giraldo girao girard girardi girgis giri girolamo giron girouard
giroux gish gist gittens giuffre giuffrida giugliano giuliani giuliano giunta giurleo giusti giustino giusto
given givens gizzi gjonaj gjoni gladden gladney gladstone glantz glasco glaser glasgow glasper glaspie glass
glasscock glasser glassman glaze glazer glazier gleason glen glenn glennon glick glidden glidewell glisson
gloria glover gluck glynn go goad gober goble gobran godard godbey godbout goddard goddu godfrey godin godinez
godinho godley godoy godsey godwin goebel goes goetz goff goforth goggans goggin goggins gogia goglia gogoi
goguen goh gohil goin goines goings goins gois gokey gokhale gold goldberg golden goldenberg goldfarb golding
goldman goldsberry goldsmith goldstein goldston golightly gollapudi golliday golubev gomes gomez goncalo
goncalves gondal gong gonsales gonsalez gonsalves gonzaga gonzalas gonzales gonzalez goo gooch good goodale
goodall goode goodell gooden goodfellow goodin gooding goodlett goodloe goodman goodner goodnight goodrich
goodridge goodrum goodsell goodson goodwin goodwyn goodyear goolsby goonetilleke gopal gopalakrishnan gopalan
gopinath gorbachev gorby gordan gorden gordon gordy gore goree gorham gorman gormley gorrell gorski gorsuch
gorton gosain gose goshgarian goshorn gosnell goss gosselin gossett gostanian goswami gott gottfried gottipati
gottlieb gottschalk gou goudeau goudy gouge gouger gough gouin goulart goulas gould goulding goulet gouletas
gounaris gourdet gourdine gourgue gourley gousse gouvea gouveia gouzoulis govan gove govea govil govindan
govindaraj govindarajan gowan gowdy gowen gower goyal goyette goza graber grable grabowski graca grace
graceffa gracey gracia gracius graddy grady graf graff graffeo grafton gragg graham grainger grajales grajeda
gram gramaglia gramajo grammas grammer grams granado granados granata granato grandberry grandbois grande
grandhi grandinetti grandmaison grandoit grandpierre grandstaff grandy granese grange granger granier granillo
granja grano grant grantham granville grass grassi grassia grasso grate gratton grau gravanis gravel graveline
gravelle gravely graver graves gravitt gravois gray graybill grayer grayling grays grayson graziano graziosi
greathouse greaves greco greear greeley green greenawalt greenberg greene greenfield greenhaw greenhill
greening greenlaw greenleaf greenlee greenman greenspan greenstein greenwald greenway greenwell greenwood
greer greeson gregg greggs gregoire gregor gregorian gregorio gregory gregson greig greiner grella gremillion
grenier grenon gresham grewal grey grgic gribble grice grider grieco griego grier griffen griffey griffie
griffin griffis griffith griffiths grifone grigg griggs grignon grigorian grigoryan grigsby grijalva grilho
grill grillo grilo grim grimaldi grimaldo grimard grimaudo grimes grimm grimmett grimsley grindle grindstaff
griner grinnell grinstead grisby grisham grissett grissom griswold grivas grizzle groce groff grogan groh
grondin groom grooms groot groover gros grose gross grossman grosso grote groth grove grover groves grow grubb
grubbs grube gruber grullon grundy gruver gu guadagno guadalupe guaglione guajardo gualtieri guaman guan
guardado guardiola guarente guarino guarnaccia guarnera guarnieri guastella guay gudino gudipati guedes
guenette guenther guerette guerin guerline guernsey guerra guerreiro guerrero guerrier guerriero guerrini
guertin guess guessous guest guevara guevremont guffey guglielmo guha gui guice guida guidi guido guidry
guilbault guilbeault guild guilford guillaume guillaumette guillemette guillen guillermo guillory guillot
guilmette guimaraes guimond guin guinn guinta guirguis guiterrez guitierrez gul gulati gulbankian gulesserian
gulick gulino gulledge gullett gulley gullo gully gum gumbs gumm gump gunaratne gunasekara gunasekaran
gunawardena gunderson gundu gunn gunnarsson gunning gunter gunther guntupalli guo gupta gupte gupton guragain
gureghian gurganus gurley gurney gurrisi gurrola gurule gurumurthy gurung guruswamy gusman gusmao guss gust
gustafson gustafsson gustave gustin guterres guth guthrie gutierez gutierrez gutirrez gutman gutshall guy
guyer guyette guyton guzman gwak gwaltney gwin gwinn gwon gwynn gyaltsen gyatso ha haack haag haas haase
habash habbal haber haberman habib hachadorian hachem hachimi hack hacker hackett hackler hackman hackney
hackworth haddad haddadin haddam haddaoui hadden haddix haddock haddox hade haden hadfield hadi hadji hadjis
hadley hadlock hadzic hafeez hafer hafez haffner hafner haga hagan hagans hagar hage hagedorn hageman hagen
hager hagerman hagerty haggard haggerty haggins hagins hagler hagood hagopian hague hagy hahm hahn haidar
haidari haider haigh haight haigler hail haile hailey hainault haines hair hairabedian haire hairston haith
hajek hajj hajjar hajji hak hake hakim hakimi hakobyan halabi halaby halbert halcomb haldar halder hale hales
haley halford hall hallak hallal hallam hallberg halle hallenbeck haller hallett halley halliburton halliday
halligan hallman hallmark hallock halloran halloway hallowell halls halpern halpin halsey halstead halter
halterman halverson halvorsen halvorson ham hamad hamada hamadeh hamadi hamal hamalainen hamam haman hamann
hamblin hambrick hamby hamdan hamdaoui hamdi hamdouch hamed hameed hamel hamelin hamer hames hamid hamidi
hamil hamill hamilton hamlet hamlett hamlin hamm hammack hammad hammadi hamman hammel hammer hammers hammes
hammett hammock hammon hammond hammonds hammons hammoud hamner hamoud hamoudi hamparian hampson hampton
hamrick hamwi hamza han hana hanania hance hancock hand handa handley handy hanes haney hang hanger hanke
hankerson hankins hanks hanley hanlon hann hanna hannah hannan hanner hannigan hannon hannoun hannoush hannum
hanrahan hans hansel hansen hansford hanshaw hanson hansra hansson hao hapuarachchi haq haqqani haque har
harada haralampu haralson harb harbaugh harber harbert harbin harbison harbour hard hardaway hardcastle hardee
hardeman harden harder hardesty hardie hardiman hardin harding hardison hardman hardnett hardt hardwick hardy
hare harfouche harger hargett hargis hargrave hargraves hargreaves hargrove haria harihar hariharan haris
harjo harker harkey harkins harkless harkness harlan harless harley harlow harman harmon harms harnden harner
harness harney harnish harnois haro haroian harold harootunian haroun haroutunian harp harper harr harrak
harrel harrell harrelson harrigan harrill harriman harrington harris harrison harrod harrold harry harsh
harsha harshman hart harte harter hartfield hartford hartigan hartle hartley hartman hartmann hartnett
hartsell hartsfield hartshorn hartsock hartung hartwell hartwig harty hartz hartzell hartzler hartzog
harutunian harutyunyan harvell harvey harville harvin harwell harwood hasan hasani hasanov hasanovic hash
hashem hashim hashimi hashimoto hashmi hasina haskell haskin haskins haslam hass hassan hassani hassell
hassett hassinger hassler hasson hassoun hastings hasty hatch hatcher hatchett hatem hatfield hathaway
hathcock hathorn hatley hatmaker hatoum hatten hatter hatton hatziioannou hatzis hatzopoulos hau hauck hauer
haug hauge haugen haugh haught haughton haun haung haupt hause hauser hausman havard havel haven havens
haviland hawa hawari hawes hawk hawker hawkes hawkins hawkinson hawks hawlader hawley hawn haworth haws
hawthorne hay hayashi hayat hayden haydon hayek hayes haygood haykal hayman hayner haynes haynie hays hayward
haywood hayworth hazard hazel hazelton hazelwood hazen hazlett hazzard he heacock head headley headrick heady
heald healey healy heaney heang heard hearn hearne hearns heater heath heatherly heaton hebb hebert hecht heck
heckel hecker heckman hector hedden hedge hedgepeth hedges hedlund hedrick heenan heffernan heffner hefley
heflin hefner hegarty hegde hegwood heid heiden height heikkila heikkinen heil heilman heim heimann hein heine
heineman heinemann heinonen heinrich heins heintz heinz heise heiser heisler heitman heitzman helal held
helfrich helgeson helland heller hellman helm helman helmer helmick helms helmuth helmy helou helsel helton
helwig helzer hembree hemenway hemingway hemmer hempel hemphill henao henault hendershot henderson hendley
hendon hendren hendrick hendricks hendrickson hendrix hendry heng henke henkel henley henline henn hennen
hennessey hennessy hennig henning henninger hennings henri henriksen henriques henriquez henrisma henry hensel
henshaw hensley henson henthorn henton hepburn hepler hepner hepworth her herald herard herath herb herbert
herbst herculano herd heredia hereford hering herman hermann hermanson hermes hermosillo hern hernadez
hernandes hernandez herndon herod herold heron heroux herr herrada herren herrera herrick herrin herring
herrington herrmann herrod herron hersey hersh hershberger hershey hertel hertz hervey herzig herzog hess
hesse hessler hesson hester heston hetrick hettiarachchi hettinger hetu hetzel heuer heung hevey hewes hewett
hewitt hewlett heyer heyward heywood hiatt hibbard hibbert hibbler hibbs hickerson hickey hickman hickok
hickox hicks hickson hidalgo hiebert hierro hiers higa higbee higdon higginbotham higgins higginson higgs high
highland highsmith hight hightower higley hijazi hilaire hilal hilario hilbert hilburn hildebrand hildebrandt
hilderbrand hildreth hile hileman hiles hill hillard hiller hillhouse hilliard hillier hillis hillman hills
hillyard hillyer hilson hilt hilton him himes hin hince hinckley hindman hinds hine hiner hines hing hingorani
hinkle hinkley hinkson hinman hinnant hinojos hinojosa hinrichs hinshaw hinson hinton hintz hinz hipp
hippolyte hipps hiranandani hirsch hirsh hirst hirt hise hiser hitch hitchcock hite hitt hively hix hixon
hixson hjaltalin hlaing ho hoa hoag hoagland hoang hoard hoban hobart hobbs hobby hobdy hobgood hobson hoch
hochstetler hock hockenberry hocker hockett hocking hodelin hodgdon hodge hodges hodgins hodgkins hodgson
hodnett hodson hodzic hoefer hoeft hoehn hoekstra hoelscher hoey hofer hoff hoffer hoffman hoffmann hofmann
hofmeister hofstetter hogan hoge hogg hoggard hogue hoh hohman hohn hoisington hojgaard hok hoke holanda
holbert holbrook holcomb holcombe holden holder holdren holeman holguin holiday holifield holl holladay
holland hollander hollandsworth hollar hollaway holleman hollenbeck holler holley holliday hollie hollifield
holliman hollinger hollingshead hollingsworth hollins hollis hollister hollman holloman hollomon hollon
holloway hollowell holly holm holman holmberg holmes holmgren holmquist holsinger holst holstein holston holt
holte holter holthaus holton holtz holtzclaw holtzman holub holyfield holzer holzman hom homan homem homer
homes homsi homsy hon honaker hondros honea honey honeycutt hong honorat honore hood hook hooker hooks hooper
hoopes hoosier hooten hoover hope hopkins hopp hoppe hopper hopson hopwood hoque hor horace horak horakova
horan hord horgan horn hornback hornbeck hornbuckle horne horner horning hornsby hornung horowitz horrell
horrocks horsley horst horstman horta horton horvat horvath horwitz hosea hosey hosier hoskin hoskins
hoskinson hosler hosley hosmer hoss hossain hossen hostetler hostetter hotak hotaling hotchkiss hott hotte hou
houanche houchens houchin houck houde hough houghtaling houghton houk houle houlihan houri house householder
houser housley housman houston hout houvardas hovagimian hovanesian hovannisian hovey hovhannisyan hovis
hovsepian howard howarth howe howell howells hower howerton howery howes howie howington howlader howland
howlett howley howse howser howze hoxha hoy hoye hoyer hoyle hoyos hoyt hristov hristova hsi hsia hsiang hsiao
hsieh hsin hsing hsiung hsu hsueh htay htoo htun htut hu hua huaman huang huard hubbard hubbell hubbert hubble
hubbs huber hubert hubler huck huckaby huckins hudak huddleston hudgens hudgins hudnall hudon hudson hudspeth
huebner huerta huertas huey huff huffman hufford huges huggins hughes hughey hughley hughs huh hui huie huizar
hulbert hulett huling hull hullinger hulse hulsey hults hum humbert humble hume humes hummel hummer humphrey
humphreys humphries hun hundley huneault huneycutt hung hungerford hunley hunnicutt hunsaker hunsicker
hunsinger hunt hunter huntington huntley huntsman huo huong huot huoth hupp hur hurd hurdle hurlburt hurley
hurst hurt hurtado hurtt hurwitz husband huse huskey huskins huss hussain hussaini hussein husseini hussey
husted huston hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huth hutson hutt hutter
hutto hutton huy huynh hwa hwang hyacinthe hyatt hyde hyden hyder hyer hyland hylton hyman hymel hymes hynes
hyppolite hysell hyun iacobacci iacobucci iaconelli iacono iacoviello iadarola iadevaia iandoli iannacci
iannaccone iannelli iannetta iannone iannotti iannuzzi iantosca iarrobino iatridis ibanez ibarra ibrahim
ibrahimi ibrahimovic ice ickes ide idicula idriss idrissi ienello ierardi iftikhar iglesias ignacio igreja
ijaz ikeda ilango iles iliadis iliev ilieva iliopoulos ilyas im imam imbeault imbergamo imbriani imbriano imes
imhoff imler impellizzeri impemba imperato imperioso imran in inacio inamdar incampo indelicato indresano
infante infantino ingalls ingemi ingersoll ingham ingle inglese ingraham ingram ingrassia inguanti iniguez
injejikian inman innes innis innocent inoa inocencio inoue inouye intharak inthavong inthirath intravaia
ioannidis ioannou ioannucci ionescu iorio ip ipe ippolito iqbal iraheta irby ireland irfan irick irish
irizarry irons irvin irvine irving irwin isaac isaacs isaacson isabell isagholian isaza isbell isenberg ishak
isham ishaq ishikawa isidor islam islas isley isma ismail isola isom ison israel issa issar italiano itani ith
ito ittoop ivanou ivanov ivanova iversen iverson ives ivey ivie ivory ivy ixchop iyengar iyer izaguirre
izidoro izquierdo izzi izzo jaafar jabbar jabbour jaber jablonski jabouin jabr jabra jabri jacinthe jacinto
jack jackman jacks jackson jaco jacob jacobi jacobo jacobs jacobsen jacobson jacoby jacome jacques jacquet
jacquez jadallah jadeja jadhav jaeger jafar jaffe jaffer jafri jaganathan jagannathan jager jaggers jahan
jahangir jahn jahnke jaidee jaime jaimes jain jaiswal jaitley jakhar jakobsson jalal jalali jalbert jaloul
jamal jamali jamaluddin jamerson james jameson jamgochian jamieson jamil jamison jampala jan janabi janda
janelle janes jang jani janigian janik janis janjigian janjua janke jankovic jankowski jansen janson janssen
janssens jansson januario january janvier janzen jaques jaquez jara jaramillo jarboe jardim jardine jariwala
jariwalla jarjour jarman jarmon jarosz jarrah jarrar jarrard jarrell jarret jarrett jarvinen jarvis jasmin
jason jasper jasso jasti jaswal jatoba jatoi jauregui javaid javed javier jawad jaworski jay jayakody jayaram
jayaraman jayaratne jayasinghe jayasuriya jayatilaka jayawardena jayewardene jayne jaynes jazzar je jean
jeanbaptiste jeanlouis jeanpierre jeanty jebara jee jefcoat jeffcoat jefferies jeffers jefferson jeffery
jeffords jeffrey jeffreys jeffries jelalian jellison jemison jenkins jenks jennette jennings jensen jenson
jent jeon jeong jepson jerez jerkins jernigan jerome jeronimo jerry jeske jesse jessee jessen jessie jessop
jessup jester jesus jeter jett jette jetton jettou jeudi jeudy jewell jewett jha jhala jhang jhangiani jhaveri
ji jia jian jiang jiao jilani jiles jim jimenez jimerson jiminez jin jindal jing jinks jirel jiron jiu jivani
jo joachim joao joaquim jobe jobin jocelyn jodoin joe joensen jogi johal johannes johannesen johannessen
johannsen johansen johanson johansson johar john johns johnsen johnson johnston johnstone johson joiner
joinvil joissaint jolibois jolicoeur jolin jolley jolly joly jomaa jonas joncas jone jones jong jonnalagadda
jonson jonsson joo joplin jordan jordon jorge jorgensen jorgenson josaphat jose joseph josephs josephson josey
joshi joshua joslin joslyn jost josue jou joubert joudeh joung jourdain jourdan jovanovic jowers joy joya
joyce joyner jreissati ju juan juarez jubran judd jude judge judkins judson judy jue juhl julceus jules julian
juliano juliao julien julius julmiste jumaa jumelle jump jumper jun june juneja junejo jung junior junker
junqueira jurado jurgens juric jury jusino juskalian just juste justice justin justiniano justino justis
justus jutras ka kabbaj kabbani kabir kachadoorian kachadorian kacker kaczmarek kaczor kadakia kadam kaddoura
kadi kadiri kadri kae kaelin kaewkham kafle kafoury kagan kahalah kahale kahhale kahil kahl kahle kahler kahn
kain kaira kaiser kakar kakarla kakkar kaklamanis kakos kaku kalafatis kalaitzidis kalajian kalantzis
kalashian kalidindi kalil kalinowski kalish kalivas kallas kalloe kalogeras kalogeropoulos kalos kaloustian
kalra kalsi kalyanam kalyanaraman kam kamal kamaraj kamat kamath kamble kambli kamdar kamel kaminski kaminsky
kammerer kamp kamps kan kanaan kanagaraj kanagy kanakis kanan kanaris kancherla kanda kandasamy kandel
kandhari kandola kane kanellopoulos kanellos kang kangas kannan kansara kanter kantor kanumuri kanwar kao
kapadia kapetanakis kapetanos kapil kaplan kaplanis kapoor kapp kappler kaprielian kapsalis kapur karabatsos
karafotias karagiannis karaian karakashian karalis karam karamanian karamanlis karambelas karampelas karanikas
karanikolas karapetian karapetyan karas karathanasis karatzas karavas karavolas karayannis karcher kardashian
karg karia karian karidis karim karimi kariotis karjalainen karkhanis karki karl karlsen karlsson karmakar
karn karnes karnik karns karp karpinski karpouzis karr karras karunakaran karunaratne karuppiah karve karvelas
karydis karzai kasabian kasarjian kasem kashishian kashou kashyap kasi kasim kaspar kasparian kasper kass
kassab kassar kasselas kassem kassis kastanas kastanis kasten kastner kastrati kasturi katan katara kataria
katechis kates kathayat kathuria kato katopodis katragadda katsaros katsikas katsiroubas katsoulis katuwal
katz kau kauffman kaufman kaufmann kaul kaur kausar kaushal kaushik kautz kavafian kavanagh kavanaugh kavanos
kawas kay kaya kayal kayali kayani kaye kaylor kays kayser kayyali kazan kazanjian kazantzakis kazarian kazi
kazis kazlov kazmi ke kean keane kearney kearns kearse keating keaton kebreau kechejian kechian keck kee keefe
keefer keegan keel keele keeler keeley keeling keels keen keenan keene keener keeney kees keesee keeter keeton
keever kefalas keffer kegley kehoe kei keil keim keiser keister keith keitt kelch kelkar kell kellam kellar
kelleher keller kellerman kellett kelley kelling kellner kellogg kellum kelly kelm kelsey kelso keltner kelton
kemp kemper kempf kempton kendall kendrick kendricks keng kennard kennedy kennelly kenner kennett kenney
kennison kennon kenny kent kenworthy kenyon keo keodara keomany keosavang keough keovongsa keown kephart
kepler keramaris kerber kerby kerkorian kerley kern kerner kerney kernizan kerns kerr kerrigan kersaint kersey
kershaw kershner kersten kerstetter kerwin kesaris kesavan keshgegian keshishian kesler kessel kessinger
kessler kester kesterson keswani ketcham ketchum ketron ketterman keung kevorkian key keyes keys keyser kha
khachadourian khachatryan khachaturian khadka khadra khaing khaira khairallah khalaf khaled khaleel khalid
khalidi khalifa khalife khalifeh khalil khalili khamphoumy khamvongsa khan khanal khanam khandaker khandelwal
khandker khang khanna khare khat khatib khatiwada khatri khattab khattabi khattak khattar khatun khau khayat
khazen kheboian khem kheo khera kherlopian khetan khieu khiev khim khin khine khlat khleif khoeun khogyani
khokhar khondoker khong khoo khosla khoun khouri khoury khu khuat khuc khudairi khudhair khun khundkar khurana
khurshid khut ki kiang kiani kibler kidd kidder kidwell kiefer kieffer kiel kiely kiem kiernan kieu kifer
kiger kight kikuchi kil kilaru kilburn kilby kile kiley kilgore kilic kilijian killebrew killeen killen
killian killingsworth killion killough kilmer kilpatrick kim kimball kimber kimberlin kimble kimbrell kimbro
kimbrough kimes kimmel kimsey kimura kinard kincade kincaid kinch kinchen kinder kindle kindred king kingery
kingsbury kingsley kingston kinkade kinlaw kinley kinnard kinne kinney kinnunen kinsella kinser kinsey kinsler
kinsley kinslow kinzer kipp kirakosyan kirby kircher kirchner kiriakos kirk kirkendall kirkham kirkland
kirklin kirkman kirkpatrick kirksey kirkwood kirouac kirsch kirschner kirtley kirwan kiser kish kisner kiss
kissel kissinger kistler kitchen kitchens kite kith kitt kittisak kittle kittredge kittrell kitts kiu kiwan
kizer klassen klatt klaus klein kleinschmidt kleist klem klemm klidaras kline kling klingensmith klinger klink
klotz kludjian klug kluge kluivert knapp knauer knecht knee kneeland knepp knepper knezevic knight knighten
knighton knights knipp knisely knisley knoll knopf knopp knorr knott knotts knouse knowles knowlton knox
knudsen knudson knuth knutsen knutson ko kobayashi kobrosly koch kocher kochian kodali koehler koehn koenig
koepke koerner koester koeun koger koh kohl kohler kohli kohn koirala kojoian kok kokate kokkinos kokoras kol
kolar kolb kolettis koliopoulos kolios kolla kollar koller kollias kollipara kolovos komma kommineni konda
kondapalli kondilis koneru kong kongkham konrad konstantinidis konstantinou konstantopoulos kontos koo
koobatian kook koon koonce koons koontz koopman kopec kopf kopp koppula korban korbas korhonen korm korn
kornegay korte korth koshy koski koskinen koss kost kostas koster kostopoulos kota kotak kotecha kothapalli
kothari kotsiopoulos kotsopoulos kottapalli kotwal kou koukouvinos koulopoulos koulouris kourani kouri kourtis
koury koussis koutoulas koutras koutrouba koutsis koutsos koutsoukos kouvelas kouyoumjian kovac kovacevic
kovach kovacic kovacs koval kovalchuk kovalenko kowal kowalczyk kowalewski kowalski koy kozak kozanitis koziol
kozlov kozlowski kradjian kraemer kraft krahn kral krall kramer krantz kranz krasniqi kratz kratzer kraus
krause krauss kravchenko krawczyk krebs kreider kremer kress krick krieg krieger krier krikorian kriner
kripalani krishna krishnamoorthy krishnamurthy krishnan krishnaswamy kristensen kristiansen kritikos kroeger
krohn krol kroll kropp krouse krueger krug kruger krull krum krumm krupa krupp kruse kry kryeziu ku kuan kuang
kubiak kubik kubitschek kucera kucerova kuch kue kuehl kuehn kuester kugler kuhl kuhlman kuhlmann kuhn kuhns
kui kujawa kuk kulatunga kulick kulkarni kull kulp kum kumar kumara kumaran kumarasinghe kumari kun kundra
kundu kung kunkel kunkle kuntz kunwar kunz kunze kuo kuong kupelian kuppuswamy kuri kurian kurien kurkjian
kurth kurtz kuruvila kuruvilla kurz kushner kuster kutty kutz kuykendall kuyumjian kuznetsov kvaran kwak kwan
kwang kwiatkowski kwok kwon kwong kyaw kyle kyles kyriakides kyriakidis kyriakopoulos kyriakos kyriakou
kyriazis kyser kyung la laaraj labady labaki labarbera labarge labarre labbe labella labelle labine labissiere
labollita labonte laborde labossiere laboy labranche labreche labrecque labrie labriola lac lacasse lacava
lacayo lacedra lacerda lacerte lacey lach lachance lachapelle lachute lack lackey laclair lacombe laconte
lacossade lacoste lacour lacourse lacouture lacroix lacy lad ladd ladeira ladner ladouceur ladue lady
lafalaise lafauci lafave lafayette laferriere laferte lafferty laflamme lafleche lafleur lafollette lafond
lafontaine lafontant laforce laforest laforge lafortune lafountain laframboise lafrance lafratta lafrenaye
lafreniere lagace lagana lagasse lage lages lago lagoa lagos lagrasso lagrone laguerre lagueux laguna lagunas
laham lahens lahham lahlou lahoud lahr lahrichi lahti lai lail lain laine lainez laing laiosa lair laird
laitinen lajara lajeunesse lajoie lake lakes lakey lakhani lakhiani lakin lakkaraju lakshmanan
lakshminarayanan lal lalane lalanne laleau laliberte lalime lall lally laloi lalonde lalumiere lalwani lam
lama lamacchia lamagna lamanna lamantia lamar lamarche lamarre lamartine lamas lamb lamba lambdin lambert
lambrakis lambrecht lambropoulos lambrou lameira lamere lamichhane lamirande lamkin lamm lammers lammy
lamonica lamons lamont lamontagne lamoreaux lamorticella lamothe lamour lamoureux lamp lampariello lampe
lampert lamphere lampkin lampley lampreia lampros lamrani lamson lamy lan lancaster lance lancia lanciani
lanctot land landa landau landaverde lander landeros landers landes landi landim landin landis landolfi
landolfo landon landreth landreville landrum landry landwehr lane laney lang langan langdon lange langelier
langer langevin langford langham langis langlais langley langlois langston langton lanham lanier lankford
lanning lannon lanoie lanoue lansing lantagne lantigua lantz lanza lanzetta lanzilli lanzillo lao lapalme
lapan laperle lapierre laplant laplante lapoint lapointe lapomarda laporta laporte lapp lappin laprade laprise
lara laracuente laraki larame laramee laramie laranjeira laranjo large largent larimore larios lariviere lark
larkin larkins larocca laroche larochelle larock larocque larosa larose larosiliere larouche larrabee larrieux
larrison larry larsen larson larsson larue larusso lasala lasalle lasater lascola laseter lash lashari lasher
lashley laskar laskey laskowski lasky lasley laspada laspina lasseter lassiter lasso laster lath latham lathan
lathrop latif latimer latimore latino latorre latortue latour latourelle latta lattanzi lattanzio lattimer
lattimore lattouf latulippe lau laub laudani lauderdale lauer laughlin laureano laurence laurenceau laurendeau
laurent lauria lauriault lauricella laurie laurin laurindo laurissaint lauro laurore lauture laux lauzier
lauzon lavalle lavallee lavalley lavaud lavelle lavender laventure lavergne laverriere lavertu laverty lavery
lavigne lavin lavine laviolette lavoie law lawerence lawhorn lawing lawler lawless lawley lawlor lawrence laws
lawson lawton lawyer lax laxton lay layfield layman laymon layne layton lazala lazar lazaridis lazaris lazaro
lazarou lazarus lazenby lazo lazrak lazzara lazzari lazzarini lazzarino lazzaro le lea leach leader leaf leahy
leak leake leaks leal leandro leang leao leap lear leary lease leasure leath leatherman leathers leatherwood
leavell leavitt leavy lebeau lebedev lebel leblanc leboeuf lebron lebrun lechner lechuga leclair leclaire
leclerc lecompte leconte lecours lecroy lecuyer ledbetter lederer lederman ledesma ledet ledezma ledford
ledger ledoux leduc lee leech leeds leedy leek leem leeman leeper lees leeson lefebvre lefever lefevre leff
leffler lefkowitz lefler leflore leftwich legagneur legare legaspi legault legendre leger legere legette legg
leggett leghari legrand legros leguizamon lehman lehmann lehner lehr lehtinen lehtonen lei leibowitz leigh
leighton leija leiker leininger leiria leis leist leister leitao leitch leite leith leitner leiva lejeune leka
lekaj lekakis lekas lekhi leland lema lemaine lemaire lemaster lemasters lemay leme lemelin lemieux lemire
lemke lemley lemmon lemmons lemoine lemon lemonias lemons lemos lemoyne lemus lenard leng lenhart lenihan
lenin lennon lennox lenoir lenox lent lentine lentini lentz lenz leo leon leonard leonardi leonardo leonce
leone leonetti leong leonhardt leoni leontis leopold leos leou lepage lepe lepine lepore leppert lerch lerma
lerner leroux leroy lesage lescot lesher lesko lesley leslie lesperance lespinasse lessa lessard lesser
lestage lester letarte letellier letendre leto letourneau letson lett leung levan levanto levasseur leveille
leveillee leverett leverette levesque levi levin levine levingston levins levinson levitt levy lew lewallen
lewandowski lewellen lewin lewis lewter ley leyba leyva lhamo lherisse lherisson lheureux lhomme lhundup li
liakos lian liang lianos liao liapis liard liautaud liaw libby liberato liberatore librizzi licata licciardi
lichtenstein licon liddell liddle lieb lieberman lien lieu liew liggett liggins light lightfoot lightner
lightsey lignelli ligon likens lile liles lillard lilley lillie lilly lim lima limaye limbu limeira limoges
limon limone limsakul lin linares lincoln lincourt lind lindahl lindberg linde lindell lindeman lindemann
linden linder linderman lindgren lindholm lindley lindner lindo lindor lindquist lindsay lindsey lindsley
lindstrom lineberger lineberry linehan liner lines ling lingam lingenfelter lingerfelt lingle lingo linhares
link linker linkous linn lino linscott lint linton linville liou lipe lipinski lipman lipp lippert lippincott
lipps lipscomb lipsey liptak lipton lira liranzo lirette liriano lisboa lisi liss lissade list lister liston
litchfield litten litteral little littlefield littlejohn littles littleton litton littrell litwin liu liv
livas lively livengood liverman livermore livesay livingston liyanage lizama lizardo lizarraga lizotte llamas
llanes llanos llewellyn lloyd lo loaiza lobao lobato lobo lobos loc locascio locher locicero lock lockard
locke locker lockett lockhart locklear lockman lockridge lockwood lococo loconte lodato lodge lodhi lodi loe
loeb loeffler loehr loera loesch loewen lofgren loftin loftis lofton loftus logan loganathan loggins logiudice
logothetis logsdon logue loguercio loh lohman lohmann lohr loi loiacono loiodice loiseau loiselle lojacono lok
lokey lollar lollis lomanno lomas lomasto lomax lomba lombard lombardi lombardo lombardozzi lomeli lominy lon
london londono lonergan loney long longfellow longley longmire longo longobardi longoria longshore longstreet
loo look loomba loomis looney loop looper loos lopardo loper lopera lopes lopez lopiano lopilato lopresti lor
lora loranger lord lore lorenz lorenzen lorenzetti lorenzi lorenzo loreus loring lorquet lors lortie lorusso
losada losapio losco losey losordo losurdo lott lotz lou loucks loudermilk lough loughlin loughran louidor
louie louimar louis louischarles louisjean louissaint loukas loulakis lounsbury louque loureiro lourencao
lourenco louros lousada loutfi louverture louviere louvil lovato love loveday lovejoy lovelace lovelady
loveland loveless lovell lovely loverde lovern lovetere lovett lovette loving lovins lovo lovric low lowder
lowe lowell lower lowery lowman lowrance lowrey lowrie lowry lowther loy loya loyd loza lozada lozano lozeau
lozier lozoya lu luan luangrath lubin lubrano luc luca lucarelli lucas lucate lucchese lucchesi lucchetti luce
lucena lucero lucey luchesi luchetti lucho lucia luciani luciano lucido lucien lucier lucio luck luckett
luckey lucky lucson lucy ludlow ludwick ludwig lueck luedtke luevano luft lugo lui luis luisi luitel luiz
lujan luk lukas luke lukens luker lukes lukic lully lum lumley lummus lumpkin lumpkins lumsden lun luna
lunceford lund lundberg lunde lundgren lundin lundquist lundy lung lungu lunn lunsford lunt luo luong luongo
luper lupien lupo lupoli luppino lusby lush lusk lussier lust luster lute lutes lutfi luther luthra luttrell
lutz luu lux luy luyen luz luzzi luzzo lv lwin ly lyall lybarger lydon lykins lyle lyles lyman lymberopoulos
lymperopoulos lynch lynn lyon lyonnais lyons lys lytle lytton lyu ma maalouf maas maatouk mabe mabrey mabrouk
mabry mac macajoux macaluso macarthur macaulay maccarone macchi macchia macdonald macdougall mace macedo
macenat macfarlane macgregor mach machado machen machuca macias maciejewski maciel macintyre mack mackay
mackenzie mackey mackie mackin mackinnon macklin maclean macleod maclin macmillan macneil macomber macon
macpherson macrae macri macrina macy madala madani maddali madden maddock maddox maddux maddy madeira mader
madera madewell madhavan madhere madigan madison madonna madore madrid madrigal madriz madruga madsen madson
madushanka maeda maeng maes maestas maez maffei maffeo maffie mafra magalhaes magallanes magallon magana magar
magarian magdaleno maged magee mager magers maggard maggio maggiore magill magliano magliaro magliozzi
magloire magnan magnani magnarelli magner magness magno magnuson magnusson magoon magos magri magruder magsi
maguire mah mahadevan mahaffey mahajan mahalingam mahan mahaney mahant mahanta mahapatra mahar mahara maharjan
maher maheshwari maheu maheux mahfood mahfouz mahler mahmood mahmoud mahmud mahon mahone mahoney mahserejian
mahtani mahurin mai maia maiden maier maietta mailhot maillet mailloux main mainali maine maines maini mains
mainville maio maiorano mair maira maisonet maiuri majdalani majeau majeed majerus majewski majid majithia
major majors majumdar majumder mak makarov makela maker makhija makhlouf makhoul maki makinen makki maklouf
makowski makris makropoulos makrys makwana malak malakar malamas malary malatesta malave malboeuf malcolm
malcom maldonado malebranche malek malerba malette maley malfitano malheiro malhotra mali maliaros malick
malik malin malinowski malkasian malki malla mallard mallela mallett mallette malley mallipeddi mallon mallory
malloy malm malo malone maloney maloof malott malouf malouin maloutas maloy malpass malta malvarosa malveaux
malvezzi malvoisin malzone mam mamani mamede mammadov mammas mammen mammola man manahan manandhar manasian
manchester mancia mancilla mancinelli mancini mancuso mandal mandarini mandel mandell manders mandeville
mandile mandravelis mandujano maner manes maness maney manfra manfredi manfredonia mang mangal mangan mangano
mangat mangiacotti mangiafico mangiaratti mangini mangino mangold mangrum mangual mangum manh manias maniatis
manickam manigat manigault manikandan manion manis maniscalco mankad manke manley mann mannarino manners
mannetta manning mannino mannion manns manoharan manolakis manolis manoogian manor manos manoukian manrique
manriquez mansell mansfield manske manso manson mansoor mansour mansouri mansur mantalos mantia mantooth
mantovani manuel manukyan manus manzanares manzano manzella manzelli manzi manzo manzoor manzueta mao mapes
maple maples mapp maqbool mar mara marable maradiaga maragos maraio maraldo maranda marangos maranhao maranian
marano marascalco marasco marashlian marathe marble marc marcal marcano marcantonio marceau marcel marcelin
marcelino marcello marcellus marcelus marcenat march marchan marchand marchant marchesani marchese marchesini
marchessault marchetti marchi marchionda marchione marchiori marciano marcil marciniak marco marcolini marcos
marcotte marcoux marcum marcus marcy marden mardirosian mardirossian mardis mardy marek mares maresca marez
marfeo margarian margaryan margolis margosian maria mariani mariano maric marie marimuthu marin marine
marinelli marinho marini marino marinucci marion mariotti maris mariscal marius mariz mark markarian markel
marker markert markey markham markle markley marko markosian markovic markowitz marks markus marlar marler
marley marlin marlow marlowe marmo marmol marmolejo marmolejos marois maroney marotta marouf maroun marple
marquardt marques marquez marquis marr marra marrao marrero marri marriott marron marrone marroquin marrow
marrs marrufo marruzzo mars marsden marseille marsella marsh marshal marshall marshburn marsiglia marston
marte martel martell martelli martelly martens marthone marti martignetti martin martindale martine martineau
martinelli martines martinez martinho martini martino martins martinson martirosyan martorana martucci marty
martz marucci marvel marvin marwah marx mary marzano marzilli marzouk marzullo mascarenas mascarenhas
mascaritolo mascaro mascioli masella mash mashburn masi mask maskey masoian mason masood masoud masri massa
massad massari massaro masse massenburg massengale massengill massey massicotte massie massimo massingill
masson massoud mast masters masterson mastin mastrangelo mastrocola mastroianni mastromarino mastronardi
mastropietro mata matamoros matar matarazzo matei mateo matera mateus math mathai mathelier matheny mather
matherly matherne mathers mathes matheson mathew mathews mathewson mathias mathieu mathis mathison mathur
mathurin matias matic matin matlock matney matoian matos matson matsuda matsumoto matt matta mattar mattarella
matte matteo mattern matteson matteucci matthes matthew matthews matthias mattia mattice mattingly mattioli
mattis mattison mattos mattouk mattox mattson matus matz mau mauceri mauck mauer maughan mauk mauldin mauney
maung maupin maurais maurer maurice mauricio maurissaint mauro maus mavani mavrakis mavridis mavrogiannis
mavromatis mavros max maxey maxfield maxi maxie maxim maximin maxon maxson maxwell may maya mayard mayberry
maye mayen mayer mayers mayes mayfield mayhew mayle maynard mayne maynor mayo mayon mayor mayorga mayr mays
maysonet mayton mazari mazariegos maze mazo mazumdar mazur mazurek mazza mazzarella mazzeo mazzie mazzini
mazzola mazzone mazzoni mazzotta mazzuchelli mcabee mcadams mcadoo mcafee mcaleer mcalister mcallister mcalpin
mcalpine mcanally mcandrew mcandrews mcardle mcarthur mcatee mcauley mcauliffe mcavoy mcbee mcbeth mcbrayer
mcbride mcbroom mcbryde mcburney mccabe mccafferty mccaffrey mccain mccaleb mccall mccalla mccallister
mccallum mccammon mccandless mccann mccants mccardle mccarley mccarroll mccarron mccart mccarter mccarthy
mccartney mccarty mccarver mccary mccaskill mccaslin mccaughey mccauley mccay mcchesney mcclain mcclanahan
mcclary mcclay mcclean mccleary mccleery mcclellan mcclelland mcclendon mccleskey mcclintock mcclinton
mccloskey mccloud mccluney mcclung mcclure mcclurg mccluskey mccollough mccollum mccomas mccomb mccombs
mcconnell mcconville mccool mccord mccorkle mccormack mccormick mccourt mccowan mccown mccoy mccracken mccrae
mccraney mccrary mccraw mccray mccrea mccready mccreary mccree mccrimmon mccrory mccubbin mccue mccullar
mccullen mcculley mcculloch mccullough mccullum mccully mccune mccurdy mccurley mccurry mccusker mccutchen
mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdermott mcdevitt mcdonald mcdonnell mcdonough mcdougal
mcdougald mcdougall mcdougle mcdowell mcduffie mcduffy mceachern mcelfresh mcelhaney mcelrath mcelroy mcelveen
mcelyea mcentee mcentire mcevoy mcewen mcfadden mcfall mcfalls mcfarland mcfarlane mcfarlin mcgaha mcgahan
mcgann mcgarry mcgarvey mcgary mcgaughey mcgee mcgehee mcghee mcgill mcginley mcginn mcginnis mcginty mcglone
mcglothlin mcglynn mcgough mcgovern mcgowan mcgowen mcgrady mcgrane mcgrath mcgraw mcgregor mcgrew mcgriff
mcgruder mcguigan mcguinness mcguire mchale mchaney mchenry mchone mchugh mcilwain mcinerney mcinnis mcintire
mcintosh mcinturff mcintyre mciver mcjunkin mckain mckamey mckay mckean mckee mckeehan mckeel mckeever
mckellar mckelvey mckenna mckenney mckenzie mckeon mckeown mckernan mckibben mckie mckim mckinley mckinney
mckinnie mckinnis mckinnon mckinsey mckinzie mckissick mcknight mckown mckoy mclain mclamb mclane mclaren
mclaughlin mclaurin mclean mclellan mclemore mclendon mcleod mclin mcloughlin mcmahan mcmahon mcmanis mcmann
mcmanus mcmaster mcmasters mcmath mcmichael mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon
mcminn mcmorris mcmullan mcmullen mcmullin mcmurray mcmurry mcmurtry mcnabb mcnair mcnally mcnamara mcnamee
mcnary mcnatt mcnaughton mcneal mcnealy mcneely mcneese mcneil mcneill mcnew mcnichols mcniel mcnulty mcnutt
mcpeak mcphail mcphee mcpherson mcquade mcquaid mcqueen mcquiston mcrae mcreynolds mcroberts mcshane mcsherry
mcspadden mcswain mcsweeney mcvay mcveigh mcvey mcvicker mcwhirter mcwhorter mcwilliams meacham mead meade
meader meador meadors meadows meads meagher meaney means mears meas mease meaux mebane mecham meda medawar
medders medeiros medellin mederos medford medina medley medlin medlock medrado medrano medy mee meece meehan
meek meeker meekins meeks meena meenakshisundaram mefford megaloudis megerdichian meghani mehl mehmedovic
mehmeti mehmood mehra mehrotra mehta mei meier meijer meiners meireles meirelles meisner meissner meister
mejia mejias mejicanos mekhail mekhitarian melancon melanson melara melas melcher melchionda melchiorre
melchor meldrum mele melendez meletis melgar melgarejo meli melicio melidor melillo melino melkonian melkonyan
mellen mellinger mello mellon mellott melnick melnyk melo melson melton meltsakian meltzer melville melvin
membreno memon men mena menard menassa menchaca mencia mendelson mendenhall mendes mendez mendieta mendiola
mendis mendolia mendonca mendosa mendoza menefee menegatti menelas menendez meneses menezes meng menghani
menjivar menke menon mentor mentzer menzel meola meraz mercadante mercado merced mercedes mercer merchant
mercidieu mercier mercure mercurio merdinian meredith merenda mereus merhej merhi merida merilan merino
merisier merkel merkle merlin merlino merlos mernissi merola merrell merriam merrick merrifield merrill
merriman merritt merriweather merry merryman mertens mertz merullo mervil merwin merz merzian mesa mesadieu
mesamours mesidor mesquita mesrobian messaoudi messenger messer messerlian messi messick messier messina
messinger messner mestas mestre metaxas metayer metcalf metcalfe metellus metheny metoyer metts metz metzger
metzler meunier mey meyer meyers meza meziane mezouar mezzetti mezzomo mgrdichian mhatre mi mia miah miao
micciche miccoli miceli michael michaelides michaelidis michaelis michaels michaelson michalak michalakis
michalopoulos michalski michas michaud michel michell michels michelson michon mick mickel mickelson mickens
mickey mickle micrachi middaugh middendorf middlebrook middlebrooks middleton midgett midkiff midy miele
mielke mier mieses migliaccio migliore migliorini mignault miguel mihhailov mijangos mikaelian mikaelyan mike
mikel mikell mikesell mikhael mikhail mikkelsen mikropoulos milad milam milan milani milano milazzo milburn
miles mileti milette miley milford milfort milhomem milian milien miliotis milito millan millar millard millen
miller millet millett millette millican millien milligan milliken milliner million millis millner mills
millsap millsaps milne milner milo milosevic milot milstead milton mims min mina minard minasian minasyan
mincey minelli miner mines ming minghella mingo minhas minichiello minichino minick miniscalco mink minner
minnich minnick minnis minniti mino minor minter minton mintz minviel minyard miotto mirabal mirabella
mirabile mirabito miracle miraglia mirakian miramontes miranda mirchandani mireles mirisis miron mirville
mirza mirzoyan mishler mishra misner misra mistretta mistry misuraca mitcham mitchel mitchell mitchem mitchum
mith mitra mitri mitropoulos mitsakis mitsotakis mittal mitton miville mix mixon mixson miyamoto mize mizell
mizyed mkrtchyan mo moats moawad moberg moberly mobley moccia mock modestil modesto modha modi modica modlin
modugno mody moe moeller moen moffat moffatt moffett moffitt moh mohamad mohamed mohammad mohammadi mohammed
mohan mohanty mohler mohn mohr mohseni moisan moise moita moitoso mojaddedi mojica mok mokbel moliere molin
molina molinari molinaro moline moll molla mollah molle moller mollett molloy molnar moloney mom momplaisir
mompremier mon monaco monaghan monahan monarrez moncada moncion moncrief mondal monday mondelli mondello
mondragon monestime monette money monfredo mong monge mongeau mongeon monger mongia moniz monizs monk monks
monpoint monreal monroe monroy monsalve monserrate monson monsour montague montalbano montalto montalvo
montambault montana montanez montano montas monte montefusco monteiro monteith montejano monteleone montella
montelongo montemayor montemurro montenegro montero monterrosa monterroso montes montesano montesanti
montesdeoca montesino montez montgomery monti montiel montijo montilla montinard montisano montminy montoya
montpetit montrond montus monzon moody moon mooney mooneyham moor mooradian moore moorefield moorehead moorer
moores moorhead moorman moorthy moos moose mora morabito morad moraes morais morales moralez moran morandi
morano morato morazan morcos more moreau moree morehead morehouse moreira morel moreland morell morelli
morello morelock morency moreno moresco moretti moretto moretz morey morfin morgan morgante morgia mori
moriarty moriello morin morina morisseau morisset morissette morita moritz mork morley morm morman morneau
morningstar moro moronta morozov morreale morrell morrill morris morrison morrissette morrissey morrone morrow
morse mortensen mortenson mortimer morton morvant mosby mosca moscaritolo moscato moschetta moschos moscoso
moscova moseley mosely moser moses mosher moshos mosiello mosier moskowitz mosley mosqueda mosquera moss
mossman mota mote moten motes motley moton mott motta motter mottola motwani moua mouawad moubarak moufarrej
mougios moukarzel moulas moulton moultrie mounayar mounce mount mountain mounts moura mourad mouradian
mouradis mourao mouro mouser moussa moussallem mousseau moustakis mouth mouton moutsos mouzon movsesian
movsisyan mower mowery mowry moxley moy moya moye moyer moyers moynihan mozart mozingo mpakas mraz mridha mu
mubarak mucci muccio mucha mudaliar mudd mudge mudigonda mueller mufarreh mughal mughrabi muhammad mui muir
muirhead muk mukherjee mukherji mukhiya mukhopadhyay mulcahy mulder muldoon muldrow mulero mulford mulhern
mulholland mulkey mull mullane mullaney mullen mullenax mullens muller mullett mulligan mullikin mullin
mullinax mullings mullins mullis multani mulvaney mulvey mulvihill mumford mummert mumtaz mun munafo munch
muncy mund munday mundell munden mundt mundy munford munger munguia munir muniz munjal munk munn munos munoz
munro munroe munsey munshi munson munteanu muollo muong muppala muraca murad muradian murakami murali
muralidharan murano murati muratovic murchison murcia murdoch murdock murgia murguia murillo muro murph
murphey murphree murphy murr murray murrell murry murta murthy murugan murugesan musa musacchia musacchio
muscadin musco muse musgrave musgrove mushtaq music musick muslim mussa musselman musser musso mussolini
mustafa musumeci mutchler muth muthu muthukrishnan muthusamy muthuswamy mutlaq muto mutter muzzioli myatt myer
myers myhre myint myles mynatt myrick myrthil myrtil myung na naber nabhan nabizada nabors naccarato nace
naciri naddaf nadeau nadeem nader naderi nadkarni nadler nadon nagar nagaraj nagarajan nagel nageswaran nagle
nagpal nagra nagrani nagy nah nahabedian nahar nahas nahhas naidu naik nail naim naing nair najarian najem
najera najjar najm nakagawa nakajima nakamura nakano nakarmi nakashima nakhle nakhleh nakhoul nakos nalbandian
nall nalla nalley nalls nally nam nambiar namboodiri namboothiri namgoong namgyal namkung namour nan nanavati
nanayakkara nance nanda nandakumar nandi nania nanos napier napoleon napoletano napoli napolitano nappa napper
nappi naqib naquin naqvi narang naranjo narasimha narasimhan narayan narayanan narayanaswamy narcisse nardella
nardi nardone narron narula narvaez nascimento naseer nasella naser nash nasiopoulos nasir nason nasr
nasrallah nassar nasser nassif nassour natal natale natarajan nath nathan nathaniel nation nations nativi
natividad natola natoli naud naughton naugle nault nauman naumann nava navaratnam navarra navarrete navarrette
navarro navas nave nawaz nawfal nay nayak nayar naylor nazaire nazaretian nazari nazarian nazario nazir
nazzaro neace neak neal neale nealy neang neary necaise nedumaran nee needham neel neeley neely neer neese
neff negrao negrete negri negron neher nehls nehme nehru neighbors neil neill neilsen neilson neiva nell
nellis nelms nelsen nelson nemcova nemec nemer nemeth nene nepal nepomuceno neptune nerette neri nero neron
nerone nersesian nersesyan nery nesbit nesbitt nesmith ness nester nestor netherton neto nettles netto neu
neubauer neufeld neuman neumann neupane nevarez nevels neves neville nevin nevins new newberg newberry newbold
newborn newby newcomb newcomer newell newhouse newkirk newland newlin newlon newman newport newsom newsome
newson newton ney nez ng ngai ngan ngawang nget nghe nghi nghiem ngin ngo ngoc nguon nguyen nham nhan nhat
nhean nhem nhieu nhim nhu ni nian niazi nicastro nice nicely nichol nicholas nicholes nicholls nichols
nicholson nick nickel nickell nickels nickelson nickens nickerson nicklas nickles nickols nicks nicol nicola
nicolai nicolaides nicolaidis nicolakis nicolaou nicolas nicolau nicolazzo nicoleau nicoletti nicolo
nicolopoulos nicolosi nicosia nie niehaus nielsen nielson nieman niemann niemeyer niemi nieminen nies nieto
nieves nigam nightingale nigohosian nigosian nigrelli nigro nijhawan nikas nikitas nikoghosyan nikolaidis
nikolakopoulos nikolaou nikolic nikolopoulos nikolov nikolova nikou niles nilsen nilson nilsson nim nimer
nimmagadda nimmons nimr nin ninan ning ninh nino nipper niraula nisbet nishimura nissen niu nivens nix nixon
no noah noailles nobert nobile noble nobles noblitt nobre nobrega noce nocera nock noe noel noeun noga
nogueira noh nokes nolan noland nolasco nolen noles nolet nolette nolin noll nolte nong noon noonan noor noori
noorzai nop norberg norbu norcross nord norden nordin nordstrom norfleet norgaisse norian noriega norman
normand normandin normil norng norodahl noronha norris norsworthy north northcutt northern northington
northrop northrup northup norton norvell norwood notarangelo notaro noto nottingham noun nour nouri nova
novack novaes novais novak novakova novelli novello novembre novick novikov novo novoa novotna novotny nowak
nowakowski nowell nowicki nowlin noyes ntagas nugent null numbers nunes nunez nunley nunn nunnally nunnery
nuno nunziato nuon nurse nusbaum nuss nussbaum nuth nutt nutter nutting nuzzi nuzzo ny nyberg nye nygaard
nyima nyman nystrom nyunt oakes oakley oakman oaks oates obaid obama obando obanion obannon obeid ober oberg
oberlander oberle oberoi obin oboyle obregon obrian obrien obryan obryant ocallaghan ocampo ocasio occhipinti
ochoa ochs oconnell oconner oconnor odaniel oday oddo odea odell oden odierna odle odom odonnell odum
oestreich oeun oeur offutt ogando ogawa ogburn ogden oge ogg ogilvie ogle oglesby ogletree ogrady ogren oh
ohalloran ohanian ohanlon ohannessian ohanyan ohara ohare ohler ohm ojeda ojha ok okane okeefe okelley oklah
olander old oldaker oldenburg oldfield oldham olds olea oleary olegario oles oleson olguin oli olibrice olin
olinger oliphant oliva olivares olivarez olivas olive oliveira oliveiro oliver olivera oliveras oliveri
oliverio olivero olivier olivieri olivo oliynyk oller ollie ollis olmedo olmos olmstead olmsted olney olofsson
oloughlin olsen olson olsson olszewski olvera om omalley oman omar omara omari omeara on onanian oneal oneil
oneill oney ong ono onorato ontiveros oo ooi oommen oquendo oquinn orakzai oramas orange orchard orcutt ordaz
ordeus ordonez ordway orear orefice oreilly orellana orelus orfanos organ oriol orlandella orlandi orlando
orman orme ormond ormsby orndorff ornelas ornellas orona oropeza orosco orourke orozco orphanos orr orsi
orsini orso orta ortega ortego ortez orth ortigoza ortiz orton orwell osborn osborne osbourne osburn oscar
osgood oshaughnessy oshea oshiro osman osmani osmond osorio osorto ospina ospino osteen oster osterberg
osterman ostiguy ostler ostrander ostrom ostrowski osullivan osuna oswal oswald oswalt otani otero otey othman
otis otoole ott ottaviani ottaviano otte otten ottinger otto otwell ou ouali ouaziz oubre ouch ouda oudghiri
oueini ouellet ouellette ouhabi ouk oulad oum oung ounjian ourn ousley outeiro outlaw outmani ouyang ovalle
ovalles overbey overby overcash overman overstreet overton overturf ovide oviedo ovilmar ow oweis owen owens
owensby owings ownby owsley owyang oxendine oxford oxley oyler oyola oza ozdemir ozment ozturk ozuna pa pablo
pabon pabst pacay pace pacheco paciello pacifico pacillo pack packard packer pacquette padalkar paddock paden
padgett padhye padia padilha padilla padin padmanabhan padovano padrao padron padua padukone padula pae paek
paez pagan pagano page pageau pagel pagliaro pagliarulo pagliuca pagnani pagnotta pagonis pahigian pahk pahl
pahng pai paige paik paine painter pair paisley paiva paixao paiz pak pal palacio palacios palaiologos palan
palaniappan palanisamy palaniswamy palazola palazzo palden palekar palen palencia paleologos palermo palhares
palladino pallapothu pallotta palm palma palmariello palmateer palmeira palmer palmeri palmerini palmieri
palmisano palmore palmquist paloian palomares palomba palomino palomo palta palumbo pamphile pan panagakos
panagiotidis panagiotopoulos panagiotou panagopoulos panagos panameno panas panayiotou panchal panchapakesan
panday pande pandey pandit pandolfi pandolfo pandya panek panesar pang pangburn pani paniagua panicker panico
pankey pannell pannone pannu panos panosian pant pantano pantazis pantazopoulos pantelis pantoja panyarachun
panzini pao paolantonio paolella paoletti paolilli paolini paolino paolucci papa papachristos papadakis
papadatos papademetriou papadimitriou papadimitropoulos papadogiannis papadopoulos papageorge papageorgiou
papagiannis papaioannou papakonstantinou papaleo papalexis papalia papamichael papanastasiou papandreou
papanicolaou papanikolaou papantonis paparizos papas papastathis papathanasiou papavasiliou papazian
papazoglou pape papelian papenfuss papineau papp pappalardo pappas paquet paquette paquin parada paradis
paradise paradiso parajuli paramar paramasivam parameswaran paramore paranhos paranjape paraskevas
paraskevopoulos pardo pardue pare parechanian paredes pareja parekh parent parente parenteau parham parigian
parikh paris parise parish parisi parisien park parke parker parkerson parkes parkhurst parkin parkins
parkinson parkman parks parlapiano parmar parmenter parmer parmley parnell parolisi parr parra parreira
parrella parrett parrinello parris parrish parrott parry parseghian parsegian parsley parson parsons partain
partee parthasarathy partida partin partlow parton partridge parvin parziale pascacio pascal pascale
pascarella pascarelli paschal paschalidis paschall pasciuto pasco pascoa pascoal pascoe pascua pascual
pascucci pashayan pasillas pasley pasquale pasqualino pasquarello pasricha pass passalacqua passanisi
passarinho passaro passatempo passmore passos pastor pastore pastrana pasupathy pasupuleti patch pate patel
patenaude paterna paterno paterson pathak patil patillo patino patnaik patnode paton patriarca patricio
patrick patriota patrocinio patry patsios patsourakos patt patten patterson patti pattison patton patty patwa
patwardhan patwary pau paudel paudyal paugh paul paula pauley paulhus paulillo paulin paulino paulk paull
paulo paulsen paulson paulus pauly pavao pavia pavic pavlakis pavlidis pavlik pavlopoulos pavlos pavlou pavlov
pavlovic pavone pawar pawlak pawlowski paxson paxton payan payano payen payette payeur payne paynter payton
paz pazzanese peabody peace peach peachey peacock peak peake pean pearce pearcy pearl pearlman pearman
pearsall pearson peart pease peaslee peavey peavy peay pecci pech peck peckham pecora pecoraro pedapati peden
pedersen pederson pedi pedigo pedra pedraza pedreira pedrini pedro pedrosa pedroso pedroza pedulla peebles
peek peel peele peeler peeples peer peery peet peeters pegg pegram peguero pegues pehlivanian pei peiffer
peirce peiris peixoto pel pelaez pelayo pelchat pelfrey pelham pelissier pelkey pell pelland pellegrin
pellegrini pellegrino pellerin pelletier pelli peloquin pelosi peloso peltier pelton pelusi peluso pemberton
pen pena penacho penaloza pence pender pendergast pendergrass pendleton pendley penedo peng penha penick
penjor penland penley penmetsa penn penna pennacchio pennell penner penney pennington pennock penny penrod
penson penta penteado pentecost penton peoples pepe pepin pepper peppers perales peralez peralta peralte
peraza percival percy perdigao perdikis perdomo perdue perea pereira perella perera peres perestrelo peretz
pereyra perez periasamy peric perikleous perillo perkins perlman permenter perna pernaselli pernell pero
perras perrault perreault perreira perrella perretta perri perrin perrine perron perrone perrotta perrotti
perry perryman persaud persico persinger person persons persson perumal peruzzi peruzzo pesce pescosolido
pesina pessanha pessoa pestana pete peter peterkin peterman peters petersen peterson petion petit petitfrere
petithomme petito petitpapa petraglia petrakis petralia petree petrella petrelli petri petricca petrick
petridis petrie petrillo petrin petrini petrino petro petrocelli petrone petropoulos petrosian petrosino
petrosyan petrou petrov petrova petrovic petruccelli petrucci petruzzi petruzziello petry pettaway pettengill
pettersen petterson pettersson pettey pettiford pettigrew pettis pettit pettitt pettus pettway petty pewitt
peyton pezza pezzella pezzullo pfaff pfeffer pfeifer pfeiffer pfister pha phadke phadnis phair phak phal pham
phan phaneuf phang phanich phanna phanor pharel phares pharr phat pheap phek phelan phelps phi phifer
philbrick philbrook philemond philibosian philip philippe philips philistin philius phillip phillipou phillips
philogene philpot philpott phim phimmasone phin phinney phipps pho phoenix phoeuk phoeun phommachanh
phommasith phomphakdy phon phong phongsavath phorn phou phouthavong phrommavanh phu phuc phull phung phuntsho
phuntsok phuong pi piantedosi piao piard piatt piazza piazzi picanco picard picardi picariello picasso
piccarreto piccinini piccione piccirilli piccirillo piccoli piccolo pich pichardo piche picher pichette
pichler piciulo pick pickard pickel pickell pickens pickering pickett pickle picon piedra pien pieper pier
pierce piercy piero pierre pierrelouis pierrilus pierson pietrangelo pietrantoni pietropaolo pifer pigeon pigg
piggott pigna pignatelli pignato pignone pigott pike pilalas piland pilavjian pilcher pilgrim pilibosian
pilkington pillai pillay pillow pillsbury pilon pilorge pilote pimenta pimental pimentao pimentel pin pina
pinales pinard pinas pinckney pinder pine pineau pineault pineda pineiro piner pinero pinette ping pinheiro
pinho pini pink pinkard pinkerton pinkham pinkney pinkston pinnamaneni pinney pino pinon pinotti pinson
pinsonneault pintabona pinter pinto pinzon piotrowski piovesan piper pipes pipkin pippen pippin piraino pires
pirkle piro pirone pirrello pirri pirro pirtle pisano piscitelli piscopo pistone pistorio pita pitcher
pitchford pitcock pitman pitre pitsas pitt pitta pittenger pittman pitts pitzer pixley pizano pizarro
pizzarella pizzella pizzi pizzo pizzolante pizzuti place placencia placide plaia plaisance plaisimond plaisir
plaisival plakias plamondon plank plant plante plascencia plasencia plasse plata plati platt player plaza
pleasant pledger plemmons plemons pless pletcher plotkin plott plouffe plourde plowman plumb plumlee plumley
plummer plunk plunkett plyler po poarch poche poco poe poeung poeuv poff poghosyan pogosian pogue pohl pohlman
poindexter pointer poirier poisson poitras pok pokharel pokhrel pol polak polanco poland polavarapu polen
poleon poli polido poling poliquin polishchuk politano polite politis polito polizzi polizzotti polk pollack
pollak pollard polley pollina pollock polly polo polson polston polycarpe polychronopoulos polzin pomerleau
pomeroy pompa pompee pompeo pompey pompilus pomponio pon ponce pond ponder pong ponnappa ponnusamy ponnuswamy
pons ponte pontes ponti pontius ponton ponzini ponzo pool poole pooler poon poor poore popal popalzai pope
popescu popham poplar popov popovic popovich popp poppe porath porcaro porcella porch porras porrazzo porreca
porres port portela porter porterfield portillo portinari portis porto portolano portugal portwood posa posada
posadas posey posner pospisil poss post postell poston poteat poteet pothier pothula potluri potosme potter
potts potvin pou poudel poudrier poudyal poulakis poulard poulin pouliot poulos poulsen poulson pound pounds
powe powell power powers poynter pozo prabakaran prabhakar prabhakaran prabhu prada pradel pradhan prado
prager prajapati prak prakash pramanik pranno prapas prasad prasai prasert prashar prata prater prates prather
prato pratt pratte pray prazeres preap preble preciado preece prefontaine prejean premadasa premo prendergast
prentice prentiss prescott presendieu presley presmy presnell press pressler pressley presswood presti prestia
preston prestridge presume preto preung preval preville previte previti prevost prewitt prezeau prezioso price
prichard prickett priddy pride pridemore pridgen priebe priest priester priestley prieto prifti prill
primavera prime primeaux primm primmer prince princi principato principe prindle prine pringle prins prior
prisco pritchard pritchett privett privitera probst procaccini prochaska prochazka prochazkova procopio
procter proctor prodromou proenca proffitt profit proia prokop prom proodian proper prophete propst prosper
prosser proulx prout prouty provencal provencher provenza provenzano providence province provost pruden
prudent prudhomme pruett pruitt prum prunty pryce pryor psaltis psaros psihogios psomas psychogios pu pucci
puccio puckett puello puente puentes puerto puga pugh puglia pugliese puglisi puig pujols puleo puliafico
pulido pullen pulley pulliam pullin pullins pullum pulsone pulver pum puma pumphrey pun punnoose puopolo
purcell purdy puri purifoy purkey purnell purohit purser pursley purtell purvis puryear pusey puth
puthenpurackal putin putman putnam putney putt puzo pyakurel pyatt pye pyle pyles pyne pyo pyon pyun qabbani
qaderi qadir qadri qasem qasim qasimi qassim qawasmi qazi qi qian qiao qin qing qiu qu quach quackenbush quade
quader quadros quaglia quagliaroli quagliozzi qualls quam quan quang quaranta quarantiello quaresma quarles
quartararo quarterman quattlebaum quattrocchi quattrucci quddus que queen queiroga queiros queiroz quenneville
quental quercio querido quesada quesenberry quesnel quessy quevedo quezada quick quigley quijada quijano
quiles quillen quimby quinlan quinn quinones quinonez quint quintal quintana quintanilla quintas quinteiro
quintero quintiliani quintin quinton quirino quirion quirk quiroga quiros quiroz quisenberry quispe quon
qureshi quy quyen ra raab rabah rabanales rabb rabbat rabe rabello rabelo raber rabgay rabi rabideau
rabinowitz rabon raby race rachakonda rachal rachel racicot racine rackley radamacy radcliff radcliffe
rademacher rader radford radhakrishnan radic radke radley radtke radu rae rael rafeh raffa raffaele rafferty
rafiq raftopoulos ragan rager raggs raghavan raghavendran raghunathan raghuraman ragin ragland raglin ragno
ragone ragsdale ragusa rah rahal rahbany raheem rahhal rahim rahimi rahman rahmani rahme rahmouni rahn rai
raiche raiford railey raimo raimondi raimondo raina rainbolt rainer raines rainey rains rainville rainwater
raj raja rajab rajagopal rajagopalan rajamani rajan rajani rajapaksa rajapakse rajaram rajaraman rajasekar
rajasekaran rajbhandari rajendran rajesh rajkumar rajpal rajput raju rajwani rake rakes rakestraw raleigh
raley ralls ralph ralston ram ramachandran ramadan ramage ramakrishnan ramalho ramalingam ramamoorthy
ramamurthy raman ramanan ramanathan ramani ramanujam ramaswami ramaswamy rambo rameau ramer rameriz ramesh
ramey rami ramineni ramires ramirez ramiro ramon ramos rampal ramsay ramsdell ramsey ran rana ranabhat ranade
ranasinghe ranatunga ranaweera rancourt rand randall randazzo randel randell randhawa randle randles rando
randolph raneo raneri raney ranganathan rangaswamy range rangel rangwala ranieri rank rankin rankins ranney
ransdell ransom ranson rantanen ranucci rao raper raphael rapisarda raposa raposo rapoza rapp rappa rappaport
raptis rapuano rasberry rasch rasco rascon rash rashed rasheed rashid raslan rasmussen raso rasooli rassam
rastogi rasuli ratanaporn ratchford ratcliff ratcliffe ratelle rath rathbone rathbun rathburn rather rathi
rathod rathore ratliff ratnayake ratra rattanakul rattanavong ratte ratzlaff rau rauch raudales raudez rausch
rauscher raut ravagni raval ravelli raven ravi ravichandran ravindran ravuth ravy rawal rawat rawlings rawlins
rawls rawson ray raya rayan rayapati raybon rayborn rayburn rayess rayfield rayford rayhan raymer raymond
rayner raynor raza razo razzouk re rea reach read reader reading ready reagan real reale ream reamer reames
reams reardon rearick reason reaves reavis rebecca rebeiro rebello rebelo reber rebollar recinos recio reck
record rector recupero red redd redden reddick redding reddish reddy redfern redfield redford reding redman
redmon redmond redondo redus redwine ree reece reed reeder reedy reel reep rees reese reeser reeve reeves
regalado regan rege reger reggio regis register regmi regnier rego regragui rehkop rehm rehman reich reichard
reichel reichert reid reider reidy reif reiff reilly reimer reimers rein reina reiner reinert reinhard
reinhardt reinhart reinhold reinke reinoso reis reiser reisinger reiss reiter reitz rekhi reliford rem remaley
rembert remillard remington remy ren renard renaud renaudin rendall rendeiro render renderos rendon rene
reneau renelus renfro renfroe renfrow rengifo renken renn renna renner rennie renninger reno renois renshaw
rentas renteria rentz renwick renz renzi repetto repp repucci requena resch resende resendes resendez resendiz
resnick ressler restivo resto restrepo restuccia ret retana rettig reuter reveles revell revels revis revolus
rex rey reyes reyna reynolds reynoso reza rezende rezendes rhames rhea rheaume rhee rhim rhine rhinehart rho
rhoades rhoads rhode rhoden rhodes rhone rhymes rhyne ria riascos riaz ribas ribeirinha ribeiro ricard ricardo
riccardi ricchiuti ricci ricciardelli ricciardi riccio ricciuti rice rich richard richards richardson richburg
riche richemond richer richerson richert richey richie richins richman richmond richter rick rickard ricker
rickert rickett ricketts rickey rickman ricks rico ricupero rida riddell riddick riddle ridenhour ridenour
rideout rider ridge ridgeway ridgley ridgway ridings ridley riedel riegel rieger riehl riendeau ries rifai
rife riffe riffle rigas rigaud rigby rigdon rigg riggi riggins riggle riggleman riggs righi rigney rigsby
rigueur rijal rijo riker riles riley rim rimal rimini rimmer rinaldi rinaldo rinchen rincon rine rinehart
rines riney ring ringer ringler ringo ringuette rinker riojas riordan rios rioux ripa ripley rippeon rippy
riser rish risher risi risinger risley risner riso rispoli rita ritch ritchey ritchie ritchot ritenour rith
rittenhouse ritter ritucci ritz rivard rivas rivelli rivera riveria rivero rivers rives rivest riviere rizk
rizkallah rizo rizos rizvi rizza rizzi rizzo rizzotto rizzuto roa roach roan roane roark robalo robb robbins
roberge roberson robert roberto roberts robertson robeson robey robichaud robichaux robicheaux robidoux
robillard robin robinett robinette robins robinson robison robitaille robledo robles robson robucci roby roca
rocca rocchi rocchio rocco rocha roche rocheford rochefort rocheleau rochelin rochelle rochester rochette
rochon rock rockett rockwell rockwood rodarte rodas roddy rode roden roderick rodger rodgers rodier rodiguez
rodman rodney rodrigez rodrigo rodrigue rodrigues rodriguez rodriques rodriquez roe roebuck roeder roehl
roemer roepke roesch roesler roessler roeun roeung roffo rogan roger rogers rogerson rogge roh rohan rohde
rohr rohrbach rohrbaugh rohrer roireau rojas rojo rokaya roland roldan rolen rolf rolfe rolim roll rolland
rolle roller rolling rollins rollo rolo rolon romagnoli romain roman romana romanelli romani romano romans
romanzo romao rome romeiro romelus romeo romer romero romig romine romo romulus ronan ronca roncarati roncone
rondeau rondina rondon rone roney rong rood roof rook rooker rooks rooney roop roos roosevelt root roper ropp
roque rorie ros rosa rosado rosales rosamond rosario rosas rosati roscetti roscoe rose roseberry roseboro
roselli roseman rosemond rosen rosenbaum rosenberg rosenberger rosenberry rosenblatt rosenbloom rosenblum
rosenfeld rosenthal rosero rosetti rosi rosier rosner ross rossano rosselli rossello rosser rossetti rossetto
rossi rossignol rossini rossiter rossman rosson rost rotari rotella rotelli roten roth rothe rother rothermel
rothman rothrock rothschild rothstein rothwell rotolo rotondi rotondo rotundo rotz rouillard rouleau roumain
roumer roumieh roun rounds roundtree roundy rountree rourke rousakis rouse roush rousseau roussel roussos
routh routhier roux rovito rowan rowden rowe rowell rowland rowles rowlett rowley rowling roy royal royalty
roybal royce roye royer royster royston roza rozell rozier rozon rua ruan ruano ruark ruas rubalcava rubbo
ruben rubenstein ruberto rubin rubino rubinstein rubio ruble ruby ruch rucker ruckman rudas rudd rudder ruddy
rude ruder rudisill rudnick rudolph rudy rue rueda ruel ruelas ruest ruff ruffin ruffini ruffino ruffner ruffo
rufino rugg ruggieri ruggiero ruggles ruhl rui ruis ruiz rule rullo rumbaugh rumble rummel rumph rumsey run
rundell runge runion runkle runnels runyan runyon ruocco rupani rupe rupert rupp ruppert rusch ruscio ruscitti
rush rushing rushton rusk rusnak russ russel russell russo russolillo rust rusu rutan ruth rutherford
rutigliano rutkowski rutland rutledge rutt rutter ruvalcaba ryals ryan ryang ryder rye ryerson rymer ryoo ryu
sa saab saad saadeh saadi saari saarinen saavedra saba sabagh sabatelli sabatini sabatino sabb sabbagh sabbah
sabeh sabella saber sabharwal sabia sabillon sabin sabino sabir sabnis sabo sabogal saboia sabol sabourin
sabra sabri sacasa sacca sacchetti sacco saccone sachar sachdev sachdeva sachs sack sackett sacks sadasivan
sadat saddler sadek sadeq sader sadik sadiq sadler sadowski sae saechao saeed saelee saenz saephan saetan
saetang saetern saeteurn saez safa safadi safford safi safina sagar sage sager sagers saget saggar saggese
saghir saha sahagian sahak sahakian sahakyan sahani sahay sahin sahni sahoo sahota sahu sahyoun said saidi
saigal sain saincilaire saincy sainfleur saing saini sainrilus saint saintange saintcyr sainte saintelus
saintfleur saintfort sainthilaire saintil saintilien saintilma saintilus saintjean saintlot saintlouis
saintpierre saintsurin saintvil saintvilus sainz saito saitta saiz sajche sajous sakamoto sakellarides
sakellariou sakellaropoulos sakr sala saladino salah salama salamanca salame salameh salamone salas salazar
salcedo salcido saldana saldanha saldarriaga saldivar sale saleem saleh salem salemi salerno sales salgado
salgaonkar salgueiro salguero salhab saliba salihovic salim salinas salisbury sallee sallese salley salloum
salman salmeri salmeron salminen salmon salmons salnave salo salomao salomon salomone salonen salsbury
saltalamacchia salter salters salti saltsman saltzman salunkhe salvador salvaggio salvail salvati salvatore
salvatori salvi salvo salvucci salyer salyers salzman sam samaan samaha samaniego samant samara samaras
samarasinghe samaraweera samaris samayoa sambandam samdup samedi sami samman sammarco sammartino sammons
sammour samnang samons samora sampaio sampath sampeur sampieri sample samples sampson samra samreth samrith
sams samson samtani samuel samuelian samuels samuelson san sanabria sanborn sanca sanches sanchez sand
sandberg sandefur sander sanderlin sanders sanderson sandford sandhu sandidge sandifer sandino sandler sandlin
sandoval sands sandstrom sandusky sandy sane sanfilippo sanford sanfratello sang sangay sanger sangermano
sangha sanghavi sanghera sanghvi sangiorgio sangiovanni sanguinetti sanjuan sankar sankaran sankaranarayanan
sankey sanmiguel sannella sanner sannicandro sannon sanon sansaricq sansom sanson sansone sansoucy santacroce
santacruz santagate santamaria santana santander santangelo santaniello santanna santarelli santarpio sante
santerre santeusanio santhanam santiago santillan santilli santini santino santistevan santizo santo
santomango santoro santos santosuosso santourian santoyo santucci sanz sanzone sao saom saoud sapien sapienza
sapkota sapp sappington sapra sar sarabia sarafian saraiva saran sarangapani sarantopoulos saravanan saravia
sarcia sarcione sardana sardella sardinha sareen sargeant sargent sargsian sargsyan sarhan saric sarin sarkar
sarker sarkis sarkisian sarkissian sarkisyan sarma sarmento sarmiento sarno saroya sarraf sarris sarro sartain
sartin sartini sartor sartori sarubbi sarver sarwar sasaki sass sasser sassone satchell sateriale sath sathe
sather sathyanarayanan sato sattar satterfield satterlee satterwhite sattler saturne satyanarayana satyre
sauceda saucedo saucier sauer saul sauls saunders sauriol sauter sauve savage savain savala savant savard
savarese savaria savas savasta savath savell saviano savic savidis savignano saville savino savoia savoie
savoir savoy savvas sawan sawant sawaya sawhney sawicki sawyer sawyers saxena saxon saxton say sayah sayasane
sayed sayeg sayegh sayer sayers sayler sayles saylor sayre sbeih sbraga sbrogna scaccia scafidi scaggs
scaglione scaife scala scalabrini scales scalese scalf scalfani scali scalise scalzi scandurra scanlan scanlon
scannell scapicchio scaramella scaramozza scaramuzzo scarano scarberry scarborough scarbrough scarcella
scardino scarfo scarlata scarlett scarpa scarpaci scarpato scarpitto scarsella scata scates scaturro schaaf
schaal schacht schade schaefer schaeffer schafer schaff schaffer schaffner schaible schall schaller schank
schantz scharf schatz schaub schauer schechter scheel scheer scheetz scheffler scheid schell scheller schena
schenck schenk schepici schepis scher scherer schermerhorn scheving schexnayder schiavo schiavone schiavoni
schick schiff schiffer schiffman schill schillaci schiller schilling schillinger schiltz schimmel schindler
schiraldi schirripa schlegel schleicher schlemmer schlenker schlesinger schley schloss schlosser schlueter
schmeling schmid schmidt schmit schmitt schmitz schneck schneider schnell schock schoen schoenfeld schofield
scholl scholz schooley schoonmaker schoonover schorr schott schrader schram schramm schreck schreiber
schreiner schrimsher schrock schroder schroeder schroer schrum schubert schuck schueler schuetz schuh schuler
schuller schulman schulte schultz schulz schulze schumacher schumaker schuman schumann schuster schutt schutte
schutz schuyler schwab schwartz schwarz schweiger schweitzer schwenk sciaba sciacca scialdone sciaraffa
sciarappa scibelli scimeca scimone sciortino scipione scire scirocco sclavos scofield scoggins scoglio scola
scolaro scopel scoppettuolo scott scotti scouras scoville scranton scribner scrivner scroggins scruggs scudder
scuderi scull scully scurlock scurry scuzzarella seabolt seaborn seabra seabrook seager seagraves seal seale
seales sealey seals sealy seaman seamon sean seang searcy searle searles sears sease seaton seaver seavey
seawright seay sebastian sebastiano sebring sebti secatore sechrist secor seda sedgwick sedillo sediqi see
seeber seeger seeley seely seeman seese seetharaman seferian sefrioui segal segarra segars seger seghezzi
segovia segrest segreti segreto seguin segura sehgal seibel seiber seibert seide seidel seidl seidman seifert
seignon seiler sein seinfeld seitz seixas sek sekhon sekhri selby selders self selfridge sell sellars selleck
sellers sells selman selph seltzer selva selvam selvaraj selvidge semaan seman semedo semerjian semexan
semjonov semonian semple semyonov sen sena senanayake senat senatus senay senecal senechal seneviratne
senexant seng sengdara senger sengsavang sengupta senhora senior senn senna senra senter senthil senthilkumar
seo seoh seok seol seong septembre sepulveda sequeira sera serabian serafim serafin serafini serafino seraphin
serey sergent sergi serino serio serna serpa serpas serra serrano serrao serrato sertil servantes servin sesco
seshadri seshan session sessions sessoms sesto seth sethi setian seto setser settino settle settles setty
setzer severance severe severin severini severino severo severson sevier sevigny sevilla sevoyan seward sewell
sexton seybert seymore seymour sferrazza sforza sganzerla sgroi sha shaaban shaath shackelford shackleford
shade shadid shadle shaeffer shafer shaffer shafi shafiq shah shaha shahan shahani shahbazian shaheen shahi
shahid shahin shahinian shahriar shahzad shaikh shakir shakra shala shalhoub shaltout shamblin shamlian shamma
shammas shamoun shams shamseddine shan shanahan shanbhag shane shaner shang shank shankar shanker shankle
shanklin shanks shanley shanmugam shannon shao shapiro sharaf sharara sharif sharigian sharkey sharma sharon
sharp sharpe sharpton shastri shatara shatila shatley shattuck shaughnessy shaukat shaul shaver shavers shaw
shawki shawver shay shaya she shea shead sheahan shealy shear sheard shearer shearin shears shedd sheehan
sheehy sheets sheetz sheffer sheffield shehadeh shehadi shehan shehata shehu sheikh sheilds shek shekhar
shekhawat shelby sheldon shell shelley shelly shelton shen sheng shenk shenoy shepard shepardson sheperd
shephard shepherd sheppard sherab sherazi sherer shergill sheridan sheriff sherlock sherman sherpa sherrard
sherrell sherrer sherrill sherrod sherry sherwin sherwood sheth shetler shetty sheu shevchenko shevchuk shew
shewmaker shi shia shiau shibli shick shieh shields shifflett shiflett shih shihab shihadeh shikder shilling
shim shimizu shin shinault shinde shine shing shinn shinwari shipe shipley shipman shipp shippy shirey shirk
shirke shirley shirvanian shisler shiu shivdasani shively shiver shivers shoaf shoaib shockey shockley
shoemake shoemaker shoffner shofner shon shook shoop shooshan shope shore shores shorey short shorter
shortridge shorts shortt shotwell shoulders shoup shouse showalter showers shows shrader shreim shrestha
shreve shrivastava shriver shroff shropshire shrout shroyer shrum shryock shu shuai shubert shuck shuey
shuford shui shukla shukri shuler shull shulman shults shultz shum shumaker shuman shumate shumpert shumway
shunk shupe shurtleff shuster shute shutt shuttleworth shyu si siakotos siao sias sibal sibert sibley sicard
sicari sicilia siciliano sickler sickles siddique siddiquee siddiqui sideris sides sidhu sidiropoulos sidney
sidoti sidwell sieber siebert sieg siegel siegfried sien sieng sierra sievers siffra sifuentes sigala sigler
sigman sigmon signore signorelli signoriello siguenza siharath sikder sikes sikka sikora sikorski sikri
sikueira silas silberman silcox silencieux siler silipigno sill sills silva silvaggio silvano silvas silveira
silver silverberg silveria silverio silverman silvers silverstein silvestre silvestri silvestro silvey silvia
silvis sim simaan simao simard simas simcox simeone similien simkins simmers simmon simmonds simmons simms
simo simoes simon simonds simone simoneau simoneaux simonelli simonetti simonian simons simonsen simonson
simonton simonyan simos simpkins simpreux simpson sims sin sinatra sinchi sinclair sine sines sineus sing
singer singh singhal singhania singletary singleton singley sinha sink sinnott sinthavong sipe sipes
siphandone sipple siqueira sirabian siracusa sirbu siriano sirignano sirikul sirisena siriwan sirois sirvent
sisavath sisco sisk siskos sisler sisneros sisodia sisouphanh sisson sisti sistrunk sit sites sitton situ siu
siv sivakumar sivanathan sivaramakrishnan sivaraman sivasubramanian sivongsay siwakoti six sizemore sizer
skaff skaggs skalli skeen skeens skelly skelton skiadas skiba skidmore skiles skinner skipper sklar skoog
skoufis skouras slack slade slagle slaibi slaiby slaoui slate slater slaton slattery slaugh slaughter slaven
slavens slavin slawson slay slayton sledge sleeper sleiman slick sliger sliman sloan sloane sloat slocum slone
sloss slover sluder slusher sluss sly small smalley smalls smallwood smart smartt smedley smelley smelser
smeltzer smiley smirnov smiroldo smit smith smither smitherman smithers smithey smithson smoak smock smoot
smothers smtih smyrnios smyth smythe snapp snavely snead sneed snell snelling snelson snider snipes snoddy
snodgrass snook snow snowden snyder so soares sobel sobers sobral sobrinho socarras socha soderberg soderini
soderquist sodha sodhi sodre soe soeiro soeun soeung soghomonian soh sohail sohn soileau sok sokha sokol
sokolov solanki solano solares solari solberg soldani soler soles soliman solimine solimini solis soliz
sollars soloman solomita solomon solorio solorzano solovyov solt soltis som soman somani sombath somboon
somers somerville sommer sommers sommerville somphone son sonawane sondhi song songer soni sonier sonnenberg
sonnier sons sonthonax soo sood soomro soong soper sophal sopheap soprano sor sorbello sordillo sorel sorensen
sorenson sorg sorgi soria soriano sorice sorn sorrell sorrells sorrentino sorrento sorto sosa sosebee sotelo
soth sotiriou sotiropoulos soto sotomayor souaiby souccar soucy souder souders souffrant soukhaseum soukiasian
soukos soukup soulard soule soumphonphakdy soun soundararajan soung souris sours sousa south southall southard
souther southerland southern southwick southworth soutiere souto souvannavong souverain souza sovann sowa
sowards sowder sowell sowers sozio spada spadaccini spadafora spadaro spadoni spady spaeth spagna spagnola
spagnolo spagnuolo spahn spain spalding spallone spangler spann spano spanos sparkman sparks sparling sparrow
spataro spates spaulding spaziani speakman speaks spear spearman spears specht speck spector speed speegle
speer speicher speight speights spell speller spellman spells spence spencer spengler spera sperandeo
sperandio speranza speranzo sperling sperounis sperry spicer spiegel spielman spiers spies spiker spikes
spiliotis spillane spiller spillers spillman spina spinale spindler spinella spinelli spinks spinner spinney
spinola spinosa spinucci spires spirito spiropoulos spitaleri spitler spitz spitzer spivey spohn spoleti spoon
spooner spoto spotts spradlin spradling spraggins sprague spratt spray sprayberry spriggs spring springer
springfield springs sprinkle sproul sprouse spruill spry spurgeon spurlin spurling spurlock spurrier
spyropoulos square squillaci squillante squire squires sreedharan sreenivasan srey sridhar sridharan srikanth
srinivas srinivasan srisai srisawat srivastava sroka sroujieh staab staats stabile stabler stacey stack
stackhouse stacy stadler staffieri stafford stage stagg staggers staggs stagliano stagner stagnone stahl
stahlman staley stalin stalker stall stallard stallings stallone stallworth stalnaker stalvey stamand stamas
stamatis stamatopoulos stambaugh stamey stamm stamoulis stamour stamp stamper stamps stancil stanco standard
standifer standish standley standridge stanek stanekzai stanfield stanfill stanford stange stanger stanhope
stanikzai stanley stannard stansberry stansbury stansell stansfield stanton stapler staples stapleton stapp
starbuck starcher stark starke starkey starks starling starmer starnaud starnes starr starrett staten states
stathakis stathis stathopoulos statler staton statuto staub staubin stauffer stavridis stavropoulos stavros
stavrou stayton stclair stcyr stdenis stead steadman stearns stebbins steck stecker stedman steed steel steele
steelman steen steeves stefanakis stefanelli stefani stefanidis stefanopoulos stefanou stefanski steffen
steffens steffey stegall steger steib steiger stein steinbach steinberg steiner steinke steinman steinmetz
stell stella stellato stelly stemple stenberg stender stenger stennett stenson stepanian stepanyan stephan
stephen stephens stephenson stepney stepp steptoe stergiou sterling stern sternberg sterner sterrett stetler
stetson steven stevens stevenson steverson steward stewart stfleur stgelais stgeorge stgermain sthilaire stice
stickler stickles stickley stickney stidham stiefel stier stiff stiffler stiles still stiller stillings
stillitano stillman stills stillwell stilson stiltner stilwell stimpson stimson stine stines stinnett stinson
stites stith stitt stiver stivers stjean stjohn stlaurent stlouis stmarie stmartin stock stockdale stocker
stockman stocks stockstill stockton stockwell stoddard stoffel stogner stoica stojanovic stoker stokes stoll
stolle stoller stollings stoltz stoltzfus stolz stone stonebraker stoneking stoner stonge stoops storace
storch storella storer storey storm storms stornaiuolo storrs story stott stotts stoudt stouffer stough
stoughton stout stovall stover stowe stowell stowers stoyanov stoyanova stpeter stpierre straccia strachan
stracuzzi strader strafella strahan straight strain strait straka straley strand strang strange strangio
strasser stratis stratton straub strauch straus strauser strauss straw strawn strawser strayer strazzella
strazzulla street streeter streets streit stribling stricker strickland strickler stricklin stringer
stringfellow stringfield stringham stripling strobel strode stroh strollo strom stroman stromberg strong
strope strother stroud stroup stroupe strouse strout struble struck strunk struthers stryker stuart
stubblefield stubbs stucchi stuck stuckey studdard studebaker studer stull stultz stump stumpf sturdevant
sturdivant sturgeon sturges sturgill sturgis sturm sturtevant stutz stutzman styles stylianou styron su suarez
suazo subba subbaraman subbarao subbiah subedi suber sublett subotic subramaniam subramanian subramanyam
suchak sud sudduth suen suero suggs suglia sugumaran suh sui suiter suk sukhija sukhum suksawat sul sule
suleiman suleman sullins sullivan sullo sultan sultana sultani sum sumba sumlin summer summerlin summers
summerville summey sumner sumpter sumrall sumter sun suncar sundar sundaram sundararajan sundaresan sunday
sundberg sunderland sundquist suneja sung suniga suon supplice sur surabian surapaneni surber surendran
surenian suresh surette surface suri suriel surin surles surprenant surpris surratt susi sussman suter suthar
sutherland sutphin sutter sutterfield sutthi suttle suttles sutton suwal suwan suy suzuki svay svensson
svoboda svobodova swafford swaim swain swallow swami swaminathan swan swaney swanger swanigan swank swann
swanner swanson swarey swart swartz swasey swayze swe swearingen sweat sweatman sweatt sweeney sweeny sweet
sweidan sweitzer swensen swenson swett swick swift swigart swiger swilley swim swindell swindle swinehart
swiney swinford swing swingle swink swinney swinson swint swinton swisher switzer swope sword syal sydnor syed
sykes sylla sylne sylvain sylvester sylvestre sylvia symeonidis symonds symons symphorien synder sysombath
szabo sze szeto szymanski ta tabares tabb tabbah tabbi taber tabet tabor tabora tabron tacelli tack tackett
taco tadepalli tadikonda tadlock tae tafoya taft taggart tagliaferri tagliamonte taglieri tagore tague taha
tahan taher tahir tahiri tahirovic tahmasian tai taillefer taillon taing tait tak takacs takahashi takvorian
talal talamantes talarico talati talavera talbert talbot talbott taliaferro talib talkington tallant tallent
talley talleyrand tallman talluto tally talmadge talpur talton talukdar talukder talwar tam tamagna tamamian
tamang tamayo tambe tamborella tamburri tamburrini tamburro tamez tamhane tamilselvan tamim tamimi tammineni
tamrakar tamura tan tanaka tancredi tandel tandon tandy taneja tang tangchai tanguay tanis tank tankersley
tanksley tanna tannehill tanner tannous tannus tantivejkul tanveer tanzi tao taormina tapia tapley tapp tapper
tarabay tarafdar tarango tarantino taranto tarantola tarazi tarbox tardieu tardif tardiff tarin tariq
tarpinian tarpley tarr tarrant tarro tart tartaglia tartaglini tarter tarver tarvin tashi tashjian tasker
tasse tassinari tassios tassone tassopoulos tat tata tatarian tate tatevossian tatom tatro tatum tauber tauch
taulbee tavano tavares tavarez taveira taveras taverne tavitian tavolieri tavora tawfik tawil tay tayeb taylor
tazi tchobanian te teague teal teap teasley tebet tecce tedder tedeschi tedesco tedford tee teed teegarden
teel teeter teeters teets tefft teixeira tejada tejeda tejera tejido telemaque teles telesca telesnicki
telford telfort telisma teller telles tellez tellier tellis tello telusma tempesta temple temples templeton
templin tenaglia tendulkar tenesaca teng tennakoon tennant tenney tennison tennyson tenorio tenzin teo teodoro
tep teran teresi terhune terjenian termini terpstra terra terranova terrazas terrazzano terrell terrero
terrill terrio terry terwilliger terzian tesch teske tesoro tessier testa testaverde tester testerman teter
tetrault tetreau tetreault tevosyan tew tewksbury texeira thabet thach thacker thadani thai thakar thaker
thakkar thakker thakore thakur thakurdas tham thames thammavong thammavongsa thampi thampy than thanakit
thandi thang thangaraj thangavel thangavelu thanh thant thao thapa thapaliya tharakan tharoor tharp tharpe
tharu thatcher thavisouk thaw thaxton thayer theagene theard theberge thein theis theisen theiss thelen
thelismond thelot thelusma them themistocle theng theobald theodat theodorakis theodore theodoridis theodoro
theodoropoulos theodorou theodosiou theofanis theoharidis theoharis theophile thep thepsiri theriault therien
therilus theriot thermidor thermitus theroux therrien thervil theus thevenin thi thiagarajan thibaud thibault
thibeau thibeault thibodaux thibodeau thibodeaux thiboutot thiel thiele thielen thies thiessen thieu thigpen
thilakaratne thill thin thinley thirumalai thivierge tho thoeun thoi thom thoma thomaidis thomas thomaskutty
thomason thomasson thomeh thomopoulos thompkins thompson thoms thomsen thomson thong thongchai thongsavanh
thor thorarensen thoreson thorlacius thorn thornberry thornburg thorne thornhill thornton thorp thorpe thorsen
thorson thorton thota thou thrash thrasher threadgill threatt thrift throckmorton throop thrower thuan thuch
thuot thurber thurlow thurman thurmond thurston thuy thyagarajan tian tibbetts tibbs tiberi tiberii tiberio
tibert tibrewal tice tichenor tickle tidwell tiemann tien tieng tiep tieri tierney tieu tiffany tiger tighe
tigner tijerina tilak tilghman tiliakos till tiller tillery tillett tilley tillis tillman tillotson tilton tim
timalsina timas timberlake timm timmerman timmins timmons timms timothee timothy timperio timpone tims timsina
tin tincher tindall tindell tindle tinelli tineo tiner ting tingle tingley tinker tinney tinnin tinoco tinsley
tippett tipton tirabassi tirado tirone tisdale tith titone tittle titus tiwari tiwary tjin tkachenko to tobar
tobey tobias tobin tocci tocco todd todesca todino todisco todorov todorova toh tohme tokarz tokhi toland
tolani tolar tolbert toledo tolentino toler toles tolias tolino toliver toll tolle tollefson tolley tollison
tolliver tolman tolson tolstoy tom toma toman tomas tomaselli tomasello tomasetti tomasi tomasini tomaso
tomassetti tomaszewski tomblin tome tomei tomeo tomes tomic tomko tomlin tomlinson tompkins toms ton tonelli
toner toney tong toniolo toole tooley toomajian toombs toomer toomey toon toor topden topete topp topper toppi
topping tor torain torbert torchia torchio torelli torgerson toribio torigian torino tornabene toro torosian
torosyan toroyan torre torrealba torrence torrens torres torrey torrez torrisi toscano tosh tosi toste tosti
toth toto totten tou toubia touch touchstone tougas touloumtzis touma toumanian toumpas toupin tourigny
tousignant toussaint toutant toutpuissant touzani tovar towe towell tower towers towery towle towler towles
towne towner townes townley towns townsel townsend townsley toy tra trabucco trac tracey trach tracy trader
traficante trafton trahan trail trainer trainor traios tramel trammel trammell tramontana tramontano
tramontozzi tran tranfaglia trang tranquille trantham trapp trask traub trautman travaglini travassos traver
travers travis trawick traxler traylor traynor treadway treadwell treat treece trehan trejo tremblay
trementozzi trent trepanier tressler trevino trevisan trew trexler tri triana triantafillou triantafyllou
tribble tribie trice triche trieu trigg triggs trigo trigueiro trikoupis trim trimble trimm trindade trinh
trinidad tripathi tripathy tripi triplett tripodi tripoli tripp tristao trivedi trivette troche trochez troia
troiano troisi trollinger trombley troncoso trosclair trosper trost trotman trott trotta trotter trottier
trouillot troup troupe trout troutman troutt trovato trowbridge trower troxel troxell troxler troy troyer
truax truchon trudeau trudel trudell true trueblood truelove truesdale truesdell truett truex truitt trujillo
trull truman trump truong truss trussell trusty tryniski tsai tsakalakos tsakalos tsakiris tsaligopoulos tsang
tsao tsaousis tsapatsaris tsarouchis tse tselios tseng tsering tshering tsiantis tsiaras tsien tsikouras tsim
tsimikas tsipas tsiris tsitsos tso tsoi tsongas tsonis tsosie tsou tsoukalas tsoumas tsourides tsu tsui tsung
tu tuan tubbs tucci tuck tucker tudor tufail tufenkjian tuffaha tufo tufts tuggle tuladhar tuli tull tullis
tullos tully tulsiani tum tuma tummala tun tune tung tunis tunnell tunstall tuominen tuong tupper turano
turbide turcan turchetta turcios turco turcotte turek turenne turgeon turiello turilli turk turki turley
turman turmel turnage turnbow turnbull turner turney turnipseed turpin turra turri turunen tusa tussey tutela
tuten tuthill tutor tutt tuttle tutunjian tuyen tweed tweedy twigg twilley twitchell twitty twombly twomey
twyman tyagi tye tyler tyndall tyner tynes tyre tyree tyrell tyrrell tyson tyus tzeng tzoc tzul ubaldo uberoi
ubhi ubiera ucci uch uchida uchoa udani uddin udugama ugolini uhl uk ulcena ulibarri ulisse ullah ullery
ullman ulloa ullrich ulmer ulrich ulysse um umana umanzor un underhill underwood ung unger unknow unruh uon
uong upadhyay upadhyaya upchurch updike upegui upham uppal uppalapati upreti uprety upshaw upson upton urban
urbano urbanski urbina urciuoli urena uriarte urias uribe urquhart urquilla urquiza urrutia urso useche usher
usman usmani ussery utecht uth utley utter utterback uva uy va vaca vaccari vaccaro vachon vadeboncoeur vaden
vadgama vadhera vadlamani vadnais vagenas vaghela vahanian vaid vaidya vaidyanathan vail vaillancourt vaios
vaishnav vaithianathan vajpayee vakharia vakil valadao valadares valadez valavanis valbrun valburn valcin
valcourt valcy valdes valdez valdivia valdivieso valdovinos vale valencia valente valenti valentim valentin
valentine valentini valentino valenzano valenzuela valera valeri valeriani valerio valero valery valiquette
vallabhaneni valladares vallas valle vallecillo vallee vallejo vallejos valles valley valliere vallieres
vallis vallo vallon vallone valluri valme valmond valmyr valverde van vanarsdale vanasse vanatta vanburen
vanbuskirk vancamp vance vancleave vandal vandemark vandenberg vanderford vandergriff vandermark vanderpool
vandeusen vandiver vandusen vandyke vanegas vanek vanetten vanfleet vang vangelis vangorder vangundy vanhook
vanhoose vanhorn vanhouten vankirk vanlandingham vanmeter vann vannatta vanness vannest vannote vannoy vanover
vanpelt vansant vanscoy vansickle vanslyke vantassel vanvalkenburg vanwinkle vanwormer vanzandt vanzant
vanzella vara varadarajan varallo varano vardanyan varela varelas varella varga vargas varghese vargo
varitimos varkey varley varma varnado varnell varner varney varone varrasso vartabedian vartanian vartanyan
varteresian vasa vasapolli vasavada vasco vasconcellos vasconcelos vashi vashisht vasilakis vasilakopoulos
vasileiou vasiliadis vasiliou vasilopoulos vasilyev vasques vasquez vassallo vassar vasser vassilakis
vassiliou vassiljev vassos vasudevan vaswani vatalaro vath vathana vats vaughan vaughn vaught vaval vaz
vazquez veach veal veale veasey veatch veazey vecchi vecchiarelli vecchio vecchione ved vedantam vega vegnani
veiga veillette veilleux veintidos vejjajiva vela velarde velasco velasquez velayudhan velazquez velez velho
velis veliz vella vellaichamy vellucci veloso veloz veloza velu veluswamy vemula vemulapalli vemuri venable
venancio venditti vendramini venegas venezia veneziano venizelos venkat venkatachalam venkataraman venkatesan
venkatesh venkateswaran venne venti vento ventola ventresca ventura venugopal venuti vera veras verde verdi
verdier verdieu verdin verdino verdugo verduzco vereen verga vergara verikios verissimo verma vermette
vermillion vernacchio verne verner vernet vernon verreault verrengia verret verrette verrier verrill verrocchi
verrochi versace vertil vertilus vertus verville vescera vesela vesely vess vest vestal vester vetrano vetter
vezina vi via viana vianna viau viaud vicari vicaria vice vicente vicinanza vicioso vick vickers vickery
victor victoria victoriano vidal vidigal vidovic vidrine viegas vieira vien viens viera vierra viers viet
vieux vig vigeant vigil vigliotta vigneau vigneault vigneux vigorito vigue vij vijayakumar vijayan
vijayaraghavan vil vilaca vilaire vilay vilaysane vilbrun vilcean vilela villa villacis villafane villafuerte
villagomez villagran villalba villalobos villalpando villalta villaman villani villante villanueva villar
villareal villarreal villasenor villatoro villavicencio villeda villegas villela villeneuve vilma vilmenay
vilsaint vilus vincelette vincent vinci vines vineyard vinh vining vinogradov vinson vinyard viola violette
viramontes virani virdi virga virgil virgile virgilio virk virtanen viscarra visco visconti vishwanathan
visone visser viswanathan vita vitagliano vital vitale vitali vitello vithanage viti vitiello vito vitolo
vitoria vitorino vitti vittori vittorini vittorio viva vivaldi viveiros vivenzio viveros vivian viviani
viviano vivier vixamar vizcaino vizcarra vlachos vlahakis vlahos vo voci voelker voeun voeur vogan vogel
vogiatzis vogler vogt vohra voight voigt voisine volante volcy voleti volk volkman volkov vollaro vollmer
volmar volpe volpi volpicelli voltaire volz vong vongphakdy vongsa vongsavath voorhees vora vorn vorobyov vos
vosgerchian voskanian voss votaw voto voulgaris voun voutsas vowell voyles vozzella vreeland vrettos vries
vroman vu vue vukovic vuolo vuong vuth vyas waage wachter wacker waddell waddle wade wadhwa wadhwani wadia
wadley wadsworth wager wagers wages waggoner wagh wagle wagner wagnon wagoner wagstaff waguespack wah wahab
wahba wahbe wahbeh wahid wahl wai waid wainright wainscott wainwright wait waite waiters waites waits
wakefield wakeman wakil wakim walawalkar walcott walczak wald walden waldman waldo waldon waldrep waldron
waldrop waldrup wales walex wali walia walk walker walko walkup wall walla wallace wallach wallen waller
walley wallick wallin walling wallis walls walmsley walraven walser walsh walston walter walters walther
waltman walton waltz walz wampler wamsley wan wanamaker wang wangchuk wangdi wangmo wangyal wanner wannous
waqar ward wardak wardell warden wardlaw wardlow ware warfield warford wargo waring warman warne warner warnke
warnock warr warraich warren warrick warrier warriner warrington warwick wash washam washburn washer
washington wason wasserman wasson watanabe waterhouse waterman waters watford wathen watkins watson watt
wattana watters watterson watts waugh wax way wayland wayman waymire wayne weakley wear weatherby weatherford
weatherly weathers weathersby weatherspoon weatherwax weaver webb webber weber webster wechsler weddington
weddle wedgeworth wee weed weeden weekley weeks weems weerasinghe weese wegener wegner wehbe wehbeh wei weibel
weidman weidner weigand weigel weikel weil weiland weiler weimer weinberg weinberger weiner weingarten
weinstein weintraub weir weis weisberg weise weiser weisman weiss weissman weitzel welborn welch weldon welk
welker weller wellington wellman wells welsh welter welton welty wen wendel wendell wendland wendling wendt
weng wenger wenner wentworth wentz wentzel wenzel werner wert werth werts wertz wescott wesley wesner
wesolowski wessel wessels wesson west westberg westberry westbrook westbrooks westcott wester westerfield
westerman western westfall westfield westgate westlake westlund westman westmoreland weston westover westphal
westrick wetherell wethington wetmore wetzel wexler weyant whalen whaley wharton whatley wheat wheatley
wheaton wheeler wheelock whelan wherry whetstone whetzel whidden whipkey whipple whisenant whisenhunt whisler
whisnant whitacre whitaker whitcomb white whiteaker whited whitefield whitehead whitehouse whitehurst whiteley
whiteman whitener whitesell whiteside whitesides whitfield whitford whiting whitley whitlock whitlow whitman
whitmer whitmire whitmore whitney whitsett whitson whitt whittaker whitted whittemore whitten whittier
whittington whittle whitton whitworth whorton whyte wi wible wick wicker wickersham wickham wicklund wickman
wickramasinghe wickremesinghe wicks wideman widener widman widmer widner wiebe wiegand wieland wiener wiens
wier wiese wiesner wiest wigfall wiggin wiggins wigginton wiggs wight wightman wigley wijeratne wijesekera
wijesinghe wijewardene wike wilbanks wilber wilbert wilborn wilbourn wilbur wilburn wilcher wilcox wild wilde
wilder wildman wilds wile wiles wiley wilfong wilford wilhelm wilhite wilhoit wilhoite wiliams wilk wilke
wilken wilkens wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson wilks will willaims willams willard
willbanks willcox wille willems willett willette willey willhite william williams williamson willie williford
willingham willis willison willman willoughby wills willson wilmore wilmot wilmoth wilsey wilson wilt wilton
wiltse wiltshire wimberly wimbish wimbush wimer wimmer win winans winburn winbush winchell winchester winder
windham windle windley windom windsor wine winebrenner winegar wines winfield winfree winfrey wing wingard
wingate winger wingert winget wingfield wingo winkel winkelman winkfield winkle winkler winn winner winslow
winsor winstead winston winter winters winton wireman wirt wirth wirtz wisdom wise wiseman wiser wisner
wisniewski witcher witham withers witherspoon withrow witkowski witmer witt witte witten witter wittman witty
witzel wofford wojciechowski wojcik wojtowicz wolcott wold wolf wolfe wolfenbarger wolff wolfgang wolfgram
wolford wolfson wolter wolters wolverton womack womble won wong wongsa wongsakul wongwian woo wood woodall
woodard woodberry woodbury woodcock woodell wooden woodfin woodford woodham woodhouse woodland woodley woodman
woodring woodrow woodruff woodrum woods woodside woodson woodward woodworth woody woodyard woolard wooldridge
woolery wooley woolf woolfolk woolford woolley woolridge woolsey woosley wooster wooten wooton worcester word
worden work workman works worley worrall worrell worsham worsley worth wortham worthen worthington worthy
wortman wotring wou wozniak wray wren wrenn wright wrigley wrobel wroblewski wu wulf wulff wunder wunderlich
wurster wurth wyant wyatt wyche wyckoff wylie wyman wymer wynkoop wynn wynne wyrick wysocki xa xanthopoulos
xavier xayasane xayavong xaysana xenakis xenos xi xia xian xiang xiao xicay xie xin xing xiong xol xu xuan xue
xun yacinthe yacoub yacoubi yacoubian yacubian yadav yaeger yafi yager yaghi yaghjian yaghmour yaghoobian
yalamanchili yale yam yamada yamaguchi yamamoto yamasaki yamashita yamazaki yamin yamout yan yancey yancy
yandell yanes yanez yang yangchen yannakopoulos yao yap yapa yaqoob yaqub yarber yarborough yarbrough yardley
yardumian yared yarlagadda yarnell yasin yassin yassine yates yath yau yaw yazbek yazejian yazigi yazzie
ybarra ye yeager yearwood yeary yeates yee yeghiayan yegnanarayanan yegparian yeh yelle yelton yelverton yem
yen yeo yeoh yeom yeomans yeon yep yepes yepez yepremian yeranian yerevanian yerger yerramilli yeshi yessaian
yetter yeum yeun yeung yfantis yi yiannopoulos yildirim yildiz yilmaz yim yin ying yingling yiokas yip yiu
ynfante ynoa yo yoakum yockey yocum yoder yohe yoho yokoyama yom yon yong yonzon yoo yook yoon york yos
yoshida yoshioka yost you youk youmans youn younan younas younes young youngblood younger youngman youngquist
youngs younis younker yount younts yousaf yousafzai yousef yousfi yousif youssef youssoufian yousufi yow yu
yuan yue yuen yuk yum yun yung yunker yusuf zaatari zabala zabel zacarias zaccagnini zaccardi zaccaria zaccheo
zachariah zacharias zachary zachery zachos zack zackery zadran zafar zafiris zafiropoulos zagalo zagami
zagarella zagarri zager zaharias zaheer zaher zahid zahir zahn zahra zahran zaidan zaidi zaimes zajac zak
zakaria zakarian zakaryan zakharov zakhia zaki zakka zala zaldana zaldivar zalewski zalloum zaman zamani
zamarripa zambelli zambrano zambuto zamel zammar zamor zamora zampitella zamudio zanca zander zanders zanella
zanetti zang zanghi zani zanin zanni zannini zannis zanotto zaoui zapata zappala zappulla zaragoza zaralides
zarate zarba zardari zarella zarif zarka zaroogian zarrella zavala zaveri zaw zayas zayat zayed zaytsev zazai
zeferino zehr zeidan zeigler zein zeineddine zeitunian zelaya zell zeller zellers zellmer zellner zeman
zendejas zeng zeno zeoli zepeda zephir zephirin zeppieri zerbe zerilli zeringue zeroual zervas zervos zetino
zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zi zia ziadeh ziani ziauddin ziayee zicaro
ziccardi zidan zidor ziegler zielinski zielke ziemba zigler zikos zildjian ziliotto zimmer zimmerman
zimmermann zin zingarelli zink zinn zinno zirkle zirpolo zisis zito zizza zizzo zniber zobian zogby zoghbi
zografos zohrabian zollo zona zong zook zoppo zorian zorn zorzi zottoli zou zouhair zoulias zoumas zreik zu
zubair zuber zuccala zuccarello zuccaro zucchero zucco zucker zuckerman zuffante zukowski zuleta zullo zuluaga
zumba zumwalt zuniga zuo zuppa zurcher zwicker zygouris
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
