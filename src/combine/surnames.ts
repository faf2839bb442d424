/**
 * Family names of people in the United States: the 10,000 most frequent surnames of the 1990 Census (public domain),
 * the last names of compromise's lexicon (MIT), and names written by hand for communities of Massachusetts that a
 * national cut-off drops. Spelling is folded: lower case ASCII, no marks, apostrophes or hyphens, one word each.
 */
const NAMES = `
aaberg aadan aagaard aalbers aalders aalto aaron aas abad abadi abadilla abaho abajian abalos abando abarca
abascal abashidze abass abate abay abazi abbas abbasi abbasov abbassi abbatangelo abbate abbey abbiw abbott
abboud abdalla abdallah abdela abdelaziz abdelfattah abdelhadi abdelhamid abdelkader abdelmalek abdelmalik
abdelmessih abdelnour abdelrahman abdi abdic abdikadir abdille abdinur abdirahman abdisalan abdo abdollahi
abdou abdul abdulaziz abdulghani abdulhamid abdulkareem abdulkarim abdullaev abdullah abdullahi abdullayev
abdulle abdulrahman abdulrazak abdurakhmanov abdurrahman abe abebe abed abedi abel abell abella abellana
abellard abera abercrombie abernathy abernethy abesamis abeysekera abeyta abeywardena abi abiera abiodun
abiola abkarian ables abner abney aboagye abokor abolade aborampah abou aboud aboulfath aboussafy abraha
abraham abrahamian abrahamsson abram abramov abramovich abramowitz abrams abramson abrantes abravanel abrego
abrenica abreu abrunhosa abruzzese absher abshir abshire abtew abubakar abueva abukar abulafia abusaleh
abutbul acampora acar accardi accetta aceituno acevedo aceves achan acharya acheampong achebe achieng achille
achim achkar achour achterberg achu achuthan acker ackerman ackermann ackley acklin acluche acord acosta
acquah acree acs acton acuff acuna adachi adair adal adam adamczak adamczewski adamczyk adame adamec adamek
adames adamian adamkus adamo adamopoulos adamovic adamowicz adams adamski adamson adamu adan adane adani
adaramola adcock addae addai addario adderley addington addis addison addo addonizio addy adebayo adebisi
adebiyi adebola adeclat adedeji adedoyin adefarasin adegbite adegbola adegboye adegoke adejumo adekola
adekunle adelakun adeleke adelman adelstein ademi ademola ademovic adeniji adeniran adeniyi adenuga adeola
adeosun adepoju aderemi aderibigbe adesanya adesina adetola adetunji adewale adewumi adeyemi adeyemo adeyinka
adhiambo adhikari adichie adiga aditya adjei adjetey adkins adkinson adkison adkisson adler admassu admasu
adnan adofo adolfsson adomaitis adomako adorno adow adrian adriano adrien adu aduse advani advincula afamasaga
afanasiev afanasyev afari afewerki affatato afifi afilal afolabi afolayan afrah afridi afriyie afshar afzal
agapov agarwal agathos agayev agbaje agbayani agbenyega agbo agbor agcaoili agee aggad aggarwal aggrey aghaei
aghajanian aghdashloo aghrib aglipay agnew agnihotri agolli agoncillo agoo agopian agostinelli agostino agosto
agrawal agren agronsky agu aguayo agudelo aguero aguiar aguila aguilar aguilera aguinaldo aguirre aguiyi
agustin agyapong agyei agyekum agyeman agyemang ahadi aharonian ahearn ahern aherne ahir ahlberg ahlers
ahlgren ahlstrom ahluwalia ahmad ahmadi ahmadinejad ahmadu ahmadzai ahmar ahmed ahmeti ahmetovic ahn ahner aho
ahola ahrens ahsan ahuja ahumada ai aiash aida aideed aidoo aiello aihara aiken aikens aikins aime ainslie
ainsworth ainte ait aitken aivazian aiyar ajala ajami ajamian ajanel ajayi ajcip ajibade ajiboye ajmal ajmera
ajose ajouri ajpop akagi akamatsu akanbi akanda akande akanji akao akar akbar akbari akbarzada akbas akbulut
akcay akdeniz ake akello akena aker akerele akers akgul akhand akhannouch akhmedov akhmetov akhtar akhter
akhundov akil akimov akin akinbode akindele akinfenwa akingbade akinola akinrinade akins akinsanya akintola
akinwande akinyemi akinyi akita akiyama akkad akkaya akkineni akl akman akol akopyan akoth akoto akowuah
akpabio akpan akpata akram akrofi aksenov aksoy aktas akter akuffo akufo akum akyea akyol akyuz alabi alade
alafouzos alagappan alagic alajajian alakija alam alami alani alanis alaniz alaoui alapati alarcon alasadi
alavi alawi alba albakri albanese albano albarran albaugh albaz albergaria alberico albernaz albers albert
alberto alberts albertson albin albino albrecht albright albritton albu albuquerque alcala alcantar alcantara
alcaraz alce alcindor alcius alcobia alcocer alcorn alcott alcy aldabbagh aldana aldea alden alderete alderman
alderson aldosari aldrich aldridge alegre alegria aleixo alejandrino alejandro alejo aleksandrov aleksanian
alekseev aleksejev alekseyev aleksic aleksovski aleman alemayehu alemseged alemu alencar alequin alerte alesi
alessandro alessi alevizos alex alexakis alexander alexandre alexandrescu alexandris alexandrov alexanian
alexe alexeev alexeyenko alexeyev alexiou alexis alexopoulos alfaiate alfama alfano alfares alfaro alfayez
alfieri alfonso alford alfred alger alghamdi alhaddad alhaj alhajj alharbi alhassan alho alhusseini ali alia
aliaj alic alicea alimov alinho aliu alix aliyev aliyeva aliyu alizada alizadeh aljabri aljuburi alkan
alkhatib alkhouri alla allahverdiyev allahyari allain allaire allam allan allard alleman allen allende alley
alleyne allgood allison allman allmon allotey allred allu alluri almada almanza almanzar almaraz almasri
almazan almeida almirante almodovar almond almonor almonte almqvist almutairi alnajjar alobaidi aloisi aloisio
alonso alonte alonzo alp alpert alphonse alqahtani alqasem alrashid alsaadi alsaeed alsaidi alsayed alshamari
alshammari alsharif alshehri alston alsup altamimi altamirano altan altay alter althaus altidor altieri altin
altintas altman altmann altobelli alton altounian altschuler altun aluko alunan alupo alva alvarado alvardo
alvarenga alvares alvarez alvarinho alvelo alverez alverson alves alvey alvi alvim alvis alwan alzahrani
alzaidi alzate amadi amado amador amaechi amalfitano aman amancio amankwaa amankwah amano amante amanuel amar
amara amaral amarante amarasinghe amaravadi amare amari amarkhel amaro amato amatya amaya ambati ambrazas
ambriz ambroise ambrose ambrosino ambrosio ambrus ameen amendola amer amerson ames amey amezcua amick amico
amilcar amin amine amini amiri amirian amirkhani amissah ammar ammerman ammons amoah amoako amoateng amodeo
amodio amolo amondi amongin amore amorim amoroso amos ampadu amparo ampil ampofo ampomah ampong ampudia amr
amrani amsalem amsel amundson amusan amyot an anacleto anagnos anagnostopoulos anagnostou anam anand anane
anantharaman anashkin anastas anastasi anastasiou anastasopoulos anastos anaya ancheta anchieta ancona andal
anders andersen anderson andersson anderton andes andino ando andoh andov andrade andradre andral andre
andreadis andreasen andreassen andreazza andreev andrei andrejev andreoli andreottola andreou andres andresen
andress andrew andrews andreyev andric andrievsky andrijasevic andriopoulos androsov androutsos andrus
andruszkiewicz andrzejewski andujar ang angara angarita ange angel angelakis angeles angelini angell angelo
angelone angelopoulos angelos angelov angelova anghel angiulo anglade angle anglin anguiano angulo angus
aniagolu anikin anikulapo anim anisimov anjos anjum ankomah ankrah annamalai annan annese annis annunziata
anokye anosike anoushian ansah ansari anselmo ansley anson antal antanaitis antao antar antczak antenor
anthony antic antigua antipov antoine anton antonakis antonakos antonelli antonellis antonenko antonescu
antonesei antoniadis antonijevic antonio antoniou antonopoulos antonov antonsen antonucci antonyuk antos
antosz antoun antranikian antunes antunovic antwi antwiwaa anumolu anwar anyango anyanwu anyaoku anye anzai ao
aoki aono aouad aoun aoyama aparicio apau apaza apelian apgar apio apkarian apodaca aponte apostol apostolakis
apostolidis apostolopoulos apostolos apostolou appadurai appau appel appelbaum appiagyei appiah apple
applebaum appleby applegate appleton applewhite appling aprile apruzzese apte aquilar aquino arabian arafat
aragao aragon arai arain araiza araj arakawa arakelian araki aral arambulo aramian arana aranda araneta arango
aranha arantes arany arapi araujo araya arbaoui arbeitman arbel arbelaez arbogast arboleda arbour arbuckle
arcand arcanjo arcari arce arcelin arceneaux archambault archambeault archange archer archibald archie
archuleta arcila arcilla arciniega arcos arcuri ard ardelean ardila ardizzone ardoin ardon arede arefaine
arega aregawi aregbesola areias arellano arena arenas arendt arevalo argeros arghezi argo arguelles arguello
argueta argyropoulos argyros arhin aria arian arias arida arif arikan arima arinze aripov aristide aristil
aristizabal aristy ariyaratne arizmendi arjmand arkhipov arlauskas armada armah armand armas armbruster
armendariz armenta armentrout armes armijo armijos armistead armitage armour arms armstead armstrong arndt
arneson arnett arnette arnold arnone arnoux arocho arone aronoff aronowitz aronson arora arpino arredondo
arreola arriaga arrigo arrington arriola arrowood arroyo arruda arsenault arsenaux arshad arsic arslan
arslanian arsov artan arteaga artemenko artemov arthur artiga artinian artis artyomov arumugam arunachalam
arutyunyan arvanitis arvidsson arvizu arwood arya aryal aryee aryeetey arzate arzola arzoumanian arzu asaad
asad asada asadi asadoorian asadourian asahi asai asakura asamoah asano asante asare asato asberry asbury
ascencio asefa asencio asfaw asfour asgari asgeirsson asghar asghedom ash ashbaugh ashburn ashby ashcraft ashe
ashenafi asher ashford ashkenazi ashley ashmore ashraf ashtari ashton ashworth asiamah asiedu asiimwe asika
asimakopoulos askew askins aslam aslan asmelash asmerom asong asparuhov asplund assaad assad assaf assali
assan assefa assiamah assis assouline assuncao astacio astafiev aster asthana aston astrel asuncion ata ataide
atakora atalay atallah atambayev atamian atanasov atanasovski atangana atapattu atasoy atchison atchley ateba
atencio ates athanas athanasiadis athanasiou athanasopoulos athar athayde atherton athey athreya atieno
atienza atiku atilano atim atiyeh atkins atkinson atmar atnafu atsumi atta attah attar attardo attaway attia
attias attieh attis atuhaire atwal atwan atwater atwell atwood au aube aubertin aubin aubrey aubry aubuchon
auchincloss aucoin audet audette audi auerbach augello auger august auguste augustin augustine augustus
augustyn augustyniak aujla auld ault aultman aumann aung aurangzeb aurelien auriemma austin auten autrey autry
avadhani avakian avakyan avallone avalos avanesian avant avci avdeev avdic avdiu avedikian avedisian avelar
avelino avellino avendano avent averett averill averin avery avetisyan avgerinos avgeris avila aviles avina
avital avraham avram avramovic avril aw awad awada awah awale awan awasthi awaya aweis aweys awolowo awoniyi
awosika awuah awuku awuor awwad axelrod axelsson ay ayabe ayad ayala ayalew ayana ayash aycock aydemir aydin
aydogan ayebare ayele ayensu ayer ayers ayew ayhan ayisi aykut ayoade ayodele ayoola ayotte ayoub ayouch ayres
ayson aytac ayub ayuk ayuso ayvazian ayyad ayyash ayyub azad azadi azam azambuja azar azarian azcona azenha
azeredo azevedo azikiwe azimi aziz azor azoulay azulay azuma azure azzam azzarello azzi azzouzi ba baah baas
baba babaali babaei babaian babalola babangida babar babatunde babayan babayev babb babbar babbitt babcock
babenko baber babiarz babic babich babin babineau babineaux babits babka babkin babla baboian babson baca
bacani baccari bacelar bach bachani bachchan bachman bachmann bachrach back backer backhaus backman backstrom
backus baclig bacon bacopoulos badal baddour bade badea badeau bader badger badgett badhan badillo badmus
badolato badr badu bae baek baer baessa baeta baez baeza baffoe baffour bagby bagchi bagdasarian bagdonas
bagga baggett baghdadi baghdasarian bagheri bagi baginski bagley baglio bagnoli bagonza bagwell bah bahadori
bahaji bahena bahk bahl bahmani bahn bahng bahr bahrami bahri bahta bai baidoo baier baig bailes bailey
baillargeon baily bain baines bains bair baird bairos baisden bajaj bajic bajoras bajpai bajracharya bajrami
bajramovic bajrovic bajwa bak bakala bakalis bakalov bakaluba bakare bakas baker bakhtiar bakhtiari bakiyev
bakkali bakke bakken bakker baklanov bako bakopoulos bakori bakr bakri bakshi bakula bala balaban baladi
balagtas balaguer balajadia balaji balakin balakrishnan balan balanescu balanga balasubramaniam
balasubramanian balasuriya balazs balbin balbino balbuena balcazar balcerzak balch balcha balci balciunas
balcom baldassari baldassarre balde baldera balderas baldi baldridge baldwin bales balfour bali balian balic
balikowa balint balis balite ball balla ballaj ballance ballard ballenger ballentine ballerini ballesteros
ballew ballinger balliu ballou baloch balodis balog balogh balogun baloian balsamo balseca balsinha baltazar
baltrusaitis balzano balzer bam bamba bamgbose bamidele ban banaag banach banala banas bancroft banda bandara
bandaranaike bandari bandaru bandeira bandla bandy bandyopadhyay bane banegas banfi bang banga bangayan bangs
bangura banh bani banica banik banionis banister baniya bank banker bankhead bankole banks bankston banner
bannerman bannister bannon bannout bano banovic bansal banta bantug banuelos bao bapat baptist baptista
baptiste barabas barabe barac barad barahona barajas barakat barakzai baral baran baranauskas baranov
baranovsky baranowski baranski barata barba barbalho barbas barbato barbee barber barbera barberi barbieri
barbosa barbot barbour barboza barbu barbulescu barcellos barcelos barcenas barclay barco bard bardakci
bardales barden bardhi bardhoshi bardos bardwell bare barefoot barela barends barfield barge barger barghouti
bargouti barham barhorst bari baria baric baril barile barillas barinov barjon bark barkauskas barker barkley
barkov barksdale barlas barletta barley barlow barna barnard barner barnes barnett barnette barney barnhart
barnhill barnier barns barnum barnwell baron barone barot baroudi baroutis barr barradas barragan barrasso
barraza barre barreau barreda barreira barreiro barreiros barrera barresi barreto barrett barrette barretto
barriault barrick barrie barrieau barrientos barrier barriga barrigas barringer barrington barrio barrios
barron barros barroso barrow barrows barry barsamian barsoum barsoumian barta bartak bartczak bartek bartel
bartell bartels barth bartha barthe barthelemy bartholomew bartkowiak bartkus bartlett bartley barto bartok
bartolini bartolo bartolomeo bartolomeu bartolotta barton bartos bartosek bartosiewicz bartosik bartosz
bartoszek bartz barua barve baryshnikov barzegar bas basa basak basalirwa basaran basavaraj basco bascom
bascon basescu bash basha basham bashara bashaw bashe bashevis bashir bashour basic basile basilio basinger
baskerville baskin basmajian basnet basov basra basri bass bassett bassey bassi basso bastarache bastian
bastianelli bastida bastidas bastien bastola bastos basu bata batal batalha batalion batarseh batchelder
batchelor bateman bates batey bath bathina batista batiste batra batrakov batraville batres batson battaglia
batten battista battistini battle battles batton batts batty batungbacal baty baucom bauer baugh baugher
baughman baulne baum bauman baumann baumgardner baumgarten baumgartner baur bautista bawa bawab baxley baxter
bay bayani bayar bayat baybay bayer bayissa bayles bayless baylor bayne bayo bayona bayraktar bayram bayramov
bays baz bazan bazarov bazelais bazemore bazile bazinet baztan bazzi bbosa be beach beadle beaird beal beale
beall beals beam beaman beamer beamon bean beane bear beard bearden beardsley beasley beason beato beaton
beattie beatty beaty beaubien beaubrun beaucejour beauchamp beauchemin beauchene beauchesne beaudet beaudette
beaudin beaudoin beaudreau beaudry beaulac beaulieu beaumier beaumont beauplan beaupre beauregard beaurivage
beausejour beausoleil beauvais beauvil beauvoir beaver beavers bebek becerra becerril bechard bechtel bechtold
becirovic beck becker beckett beckford beckham beckley beckman beckner beckwith becnel bedada bedard beddoe
bedell bedford bedi bediako bedigian bednar bednarczyk bednarek bednarski bednarz bedoian bedolla bedoya
bedrosian bedwell bee beebe beech beecher beekman beeler beem beeman beene beer beers beery beesley beeson
beethoven bega begaj begay begbie beggs begic begin begley begnoche begolli begovic begu begum behbahani
behling behr behrens behrouzi behzadi bei beier beilin beirao bejan bejarano bekele bekes bekic bekker bekoe
bektas bektashi belachew belair belance belanger belay belayneh belbase belcastro belcher belchior belden
belem beleos belete belew belfiore belfort belhadj belhumeur belikov belinsky belisle belival beliveau
belizaire belk belkacem belkadi belkin belknap bell bellamy belle belleau bellefeuille bellefleur bellegarde
bellemare beller bellerose bellevance belleville bellevue belli belliard bellinger bellino belliveau bello
bellows bellucci belmonte belo belony belousov belov belsky belt belton beltrame beltran beltre beltz belyaev
belyakov bemba bemis benabdallah benakis benali benally benami benard benari benattar benavides benavidez
benbow benchekroun bencze benda bendavid bender bene benedek benedetti benedetto benedict benefield benes
benevento benevides benfield benford benge bengtsson benhaddou benhaim benham benhima benigno benites benitez
benjamin benjelloun benkirane benko benmoussa benn bennani benneh benner bennet bennett benning bennington
bennis benoit benomar bensaid bensalem benshimon benslimane benson bensouda bent bentley bento benton bentz
benyosef benz benzion beqiri beran beranek berard berbatov berberi berberian berdiyev berenson berezhnoy
berezin berezovsky berg berganza bergdahl berge bergen berger bergeron bergfors bergin berglund bergman
bergmann bergquist bergqvist bergs bergstrom berhane berhanu berhe beri beridze berihu berisha berkes berkey
berkley berkowitz berlin berliner berman bermeo bermudez bernabe bernadel bernadin bernal bernard bernardes
bernardi bernardini bernardino bernardo bernasconi berndsen berndt berner bernhardt bernier bernotas bernstein
berntsen berrada berrahou berrios berroa berrouet berry berryhill berryman berthelette berthiaume berthony
berto bertolino bertolli bertram bertrand bertucci bertuzzi berube berzins beshara besigye beslic bess
bessette best betances betancourt betancur bethea bethel bethune bett bettencourt bettis betts betz bevan
beveridge beverly bevins bevis bewley bey beydoun beyene beyer bezdek bezerra bezjian bezrukov bhagat
bhagavatula bhagwat bhak bhakta bhalla bhandari bhang bhangu bharadwaj bhardwaj bhargava bharti bhasin bhaskar
bhaskaran bhat bhatia bhatnagar bhatt bhatta bhattacharjee bhattacharya bhattacharyya bhattarai bhatti bhavsar
bhide bhimavarapu bhojwani bhonsle bhosale bhoumik bhowmik bhuiya bhuiyan bhujel bhullar bhuller bhusal
bhushan bhuta bhutia bhutto bhuyan bi biagi biagiotti bialik bialystok bian bianchi bianco bias biassou bibaj
bibb bibbs bibeau bibeault bible bice bici bickel bickerstaff bickford bicudo biddle bido bidwell bieber
biedron bielak bielawski bielecki bielinski bielski bielskis bienaime bieniek bienvenue bierman biermann
biernacki biernat bieszczad bigelow biggers biggerstaff biggs bigham bigler bigley bihari bihi bijou bilbrey
bile bilek biles bilezikian bilgic bilgin bilic bilir bility bill biller billings billingsley billington
billiot billman bills billups billy bilodeau bilski bily bilyeu bilyk bin binay binder binette binford bing
bingaman bingham binion binkley binns biondi birch birchfield bird birdi birdsall birdsong birdwell birla
birmingham birnbaum biro biron birt biru birungi biryukov bisaillon bisceglia bischoff bish bishara bishop
bishwas bisimwa bispo bissell bisson bissonette bissonnette bista biswakarma biswas bitar bitner bitraj bitri
bittar bittencourt bittner bitton bivens bivins biwott bixby bixler biya bizimana bizimungu bizjak bjarnason
bjelica bjerke bjork bjorklund bjorkman bjorn bjornson bjornstad black blackadder blackburn blackford blackman
blackmon blackmore blackshear blackstock blackstone blackwell blackwood blades blaga blagojevic blaha blain
blaine blair blais blaisdell blaise blake blakely blakemore blakeney blakeslee blakey blakley blakney blalock
blanc blanchard blanchette blanco bland blanding blandon blaney blank blankenship blanks blanton blaquiere
blaszczak blaszczyk blau blaylock blazej blazejewski blazek blazer blazevic bledsoe bleeker bleich blessing
blevins blinov bliss blizzard bloch block blocker blodgett blom blomberg blomquist blomqvist blondal blondeau
blondin blood bloodworth bloom bloomberg bloomer bloomfield blot blouin blount blow blue bluhm blum blumberg
blume blumenfeld blumenthal blunt bly blythe bo boadi boadu boahen boakai boakye boamah boampong board
boardman boateng boatman boatright boatwright boaventura boavida bobadilla bobb bobbitt bobkov bobo boboc
bobrov bocanegra bocchino bochenek bock bocobo boddie boddu bode bodea boden bodfish bodinaku bodine bodnar
bodor boehm boer boerma boersma boettcher boev bogaard bogacki bogale bogan bogard bogart bogatyrev bogdan
bogdanescu bogdani bogdanov bogdanovic bogdanovski bogdanowicz bogdanski boger boggarapu boggess boggs boghos
boghosian bogle bognar bogosian bogucki bogunovic boguslawski bogusz bogza bohac bohane bohannan bohannon
bohara bohm bohn bohr boiko boilard boileau boisclair boisrond boissiere boisson boissonneault boisvert boivin
bojanic bojko bojorquez bokan bokanga bokor boksic bolamba boland bolanos bolden bolding boldt bolduc bolen
boles boley bolger bolick bolin boling bolinger bolivar bolling bollinger bologna bolognese bolotin bolshakov
bolsonaro bolt bolton bolyard boman bomar bombara bombardier bommineni bonaccorsi bonanno bonasera bonavita
boncoeur boncore bond bondada bondar bondarchuk bondarenko bonds bone bonenfant bonet boney bonfiglio bonfim
bong bongbong bongiorno bonham bonheur bonhomme bonifacio bonik bonilla bonin bonito bonneau bonnell bonner
bonnett bonneville bonney bonny bono bonomo bonsra bonsu boogaard booher book booker bookman bookout boone
boonmee boonyarat boornazian booth boothe boozer bopp boras borba borbon borchardt borchers bordas bordeaux
bordeleau bordelon borden borders bordon borek borelli boren borg borgella borges borgese borgstrom borhani
boring borisenko borisov borja borkar borkowski bormann born borno bornstein borodin boros borovic borovicka
borowiec borowski borrego borrelli borrero borromeo borsos borst bortolotti boruya borys bos bosch boschetti
bosco bose bosenge boskovic bosley bosnjak bosques boss bost bostic bostick boston bostwick bosu boswell
bosworth botchway botelho botello botero botezatu botos botros bott botticelli bottoms botts botwe bou
bouazizi bouazza boucetta bouchard bouchareb boucher bouchereau boucicaut boudiaf boudreau boudreault
boudreaux boueri bouffard boughaleb boughton bouhlel bouie boujemaa boukhari boulahrouz boulanger boulay
bouldin boule boulet bouley bouliane boulos boulware boumaza boumediene bounassar bounds bounthavong
bouphavanh bouras bourassa bourbeau bourbonnais bourdages bourdeau bourdon bourg bourgault bourgeois bourget
bourgoin bourguiba bourne bourque bousaid bousios bousquet boustany boutaleb bouteflika boutet boutin bouton
boutros boutselis boutte boutwell bouvier bouwman bouzid bova bove bow bowden bowditch bowdoin bowe bowen
bowens bower bowers bowes bowie bowker bowler bowles bowlin bowling bowman bowser bowyer box boyadjian
boyadzhiev boyajian boyanov boyarsky boyce boychuk boyd boye boyer boyes boyett boyette boykin boykins boyko
boylan boyle boyles boynton boytsov boz bozarth bozeman bozhinov bozic bozinov bozkurt bozorgmehr bozovic
bozsik brabec bracamonte bracco brace bracero bracey brack bracken brackett bracy bradberry bradbury braddock
braddy braden bradfield bradford bradley bradshaw bradstreet brady braga bragada bragdon bragg bragin brahimaj
brahimi brahmbhatt brainard braithwaite brake brako braley bramante bramble bramblett brame bramlett brammer
bran branca brancaccio brancato branch branco brancusi brand brandao brandenburg brandes brandon brandt
brandvold branham brankov brankovic brann brannan brannelly brannen brannon branscum branson brant brantley
branton branum brar bras brashear brasher brasil brassard braswell bratcher bratianu bratt bratton braud
brauer brault braun braunstein braverman bravo brawley brawner braxton bray brayton brazaitis brazao
brazauskas brazell braziel brazier brazil brea breau breault breaux breazeale brecht breckenridge breed
breeden breeding breedlove breen bregasi bregu brehm brekalo brekke breland bremer brempong brenes brennan
brenneman brenner brennock brent breslau breslin breslow bresnahan bressan breton brett bretz breuer breunig
brevil brewer brewington brewster brewton brezault brian brice briceno bricker brickey brideau bridge
bridgeman bridgers bridges bridgewater briem brien brierre brigandi briganti briggs brigham bright brignoni
briley brilhante brill brim brimmer brink brinker brinkley brinkman brinkmann brinson brinton briones brisco
briscoe brisebois briseno brissette brisson brister bristol bristow brites brito britt brittain brittingham
britto britton broadbent broaddus broadnax broadus broadwater broadway brobbey brochu brock brockington
brockman brockway broderick brodersen brodeur brodie brodsky brody brodzki brogan brogdon brokaw bromley
bronson bronstein brook brooke brooker brookins brooks brookshire broom broome broomfield brophy bropleh
brosnan brothers brotherton brough broughton brouillard brouillette broussard brousseau brouwer browder brower
brown browne brownell brownfield browning brownlee brownstein broyles broz brozek brubaker bruce bruckner
brugman bruijn brum brumbaugh brumfield brumley brummett brundage brune bruneau brunelle brunelli bruner
brunet brunette bruni brunner bruno bruns brunson bruny brush brust bruton brutus bruun bruyere bruzzese bryan
bryant bryce brychta bryson brzezinski brzoska brzozowski bsaibes bu buarque buber bubnov buccella bucci buch
buchan buchanan bucher buchholz bucinskas buck buckingham buckles buckley buckman buckner bucur buczek
buczkowski buczynski buda budanov budathoki budd budde buddhdev budha budhathoki budiman budimir budiono
budrys budzinski budzynski buehler buell buenaflor buenaventura buencamino bueno buenrostro buettner
buffington bufford bufi buford bugg buggs bugti buhari bui buie buisson buitrago bujak bujnowski bukauskas
bukhari bukowski bukvic bulaong bulatovic bulgakov bulger bulhan bulhoes bulic bull bullard bullen buller
bullington bullins bullis bullock bulosan bulter bulut bumanglag bumgardner bumgarner bump bun bunce bunch
bundy bunea bunin bunker bunn bunnag bunnell bunting bunton buonanno buonocore buonomo buonopane burak burbank
burch burcham burchell burchett burchette burchfield burd burda burden burdett burdette burdick burdine bureau
burelle bures burford burg burge burger burgess burgett burgin burgio burgo burgos burian burk burke burkes
burkett burkey burkhalter burkhardt burkhart burkholder burki burks burlacu burlaka burleigh burleson burley
burlingame burmeister burnell burnett burnette burney burnham burns burnside burov burr burrell burress burris
burroughs burrow burrows burrus burruss burse burson burstein burt burton burwell bury busa busby buscemi
busch bush bushati bushey bushi bushman bushnell busia businge buss bussard busse bussell bussey bussiere
bustamante buster bustillo bustos butcher butenko butera buth butkus butler butnaru butt butterfield butters
butterworth button buttrick butts butz buxton buzzard buzzell bwalya byamugisha byars byaruhanga bybee bye
byeon byer byerly byers byington bykov bykovsky byler bylica bynum byon byrd byrne byrnes byron byrum
bystrzycki bytyqi byun ca caal caba cabacungan cabahug caballero caban cabanilla cabe cabecas cabeceiras
cabigas cable cabot cabral cabrales cabrera cacador caccamo cacciatore cacciola caceres cada cadavid caddell
cade cadeau cadena cadenas cadet cadichon cadieux cadigan cadiz cadorette cadotte cadwallader cadwell cady
caeiro caesar caetano cafarella cafarelli caffey cage caggiano cagle cahalane cahill cahn cahoon cai cain
caine caines cairns caissie cajigas cajou cajucom cajuste caka cakaj cakir cala calabrese calabria calabro
calado calaguas calandra calaycay calcano caldarella caldarone caldas caldeira calder caldera calderon
caldwell calfee calheta calhoun califano calik calimlim calinescu calio calisto calix calixte calixto calkins
call callaghan callahan callan callari callas callaway calle callen callender calles callihan callis callison
calloway calogero caloggero calton calvano calvert calvillo calvin calvo calzada cam camacho camara camarda
camarena camargo camarillo camarinha camarinos cambell cambra camelio cameron camey camille camilo caminero
camire cammack cammarata camoes camp campagna campana campanella campanelli campanha campbell campeau campelo
camper campion campisi campo campos campusano campuzano can canabarro canada canaday canady canaj canale
canales canario canas canavan canbolat cancel candan candeias candela candelaria candelario candelora candido
candio candler canellos canfield cangelaris cangiano canhoto cani canizales canizares canlas cann cannady
cannata canniff canning cannistraro cannizzaro cannon cano canon cantara cantarella cantave cantemir canter
canterbury cantin canto cantone cantor cantrell cantu cantwell canty canuto cao caouette capaldi capasso cape
capek capel capela capers capobianco capodilupo capone capozzi capozzoli capparelli cappello capps cappuccio
capra caprio capuano capulong caputo caraballo caraccio caracciolo caragiale caragianes caramitru carapeto
carapezian carapinha caras caraway carbajal carbaugh carbonaro carbone carbonneau card cardarelli cardeal
carden cardenas carder cardillo cardin cardinal cardinale cardona cardone cardoni cardoso cardoza cardozo
cardwell carey cargile cargill carias carideo carignan carillo caringal carino carioca carl carlebach carleton
carley carlile carlin carlino carlisle carlo carlock carlos carlsen carlson carlsson carlton carlyle carmack
carman carmel carmichael carmo carmody carmona carnahan carnegie carneiro carner carnes carnevale carney caro
carofano caron carosella caroselli carothers carpenito carpenter carpentier carper carpinella carpio carr
carrabba carranza carras carrasco carrasquillo carraway carre carreira carreiro carrell carreno carreon
carrera carrero carrico carrier carriere carrigan carrilho carrillo carrington carrion carrizales carroccia
carrol carrola carroll carrozza carruth carruthers carson carswell cartagena carter cartier cartwright carty
caruso caruthers carvajal carvalhal carvalheira carvalhinho carvalho carver cary casado casale casaletto
casali casanova casares casarez casas casavant cascais cascio case casella caserta casey cash cashman casiano
casias casillas casilli casimir casimiro caskey cason casper caspi cass cassady cassano cassara cassel cassell
casseus cassiano cassidy cassity castagna castaldi castaldo castaneda castanheira castanho castano castanon
casteel castellani castellano castellanos castelli castello castellon castelo castiglia castiglione castilho
castilla castillo castle castleberry castleman casto caston castonguay castor castorena castrillon castro
castrogiovanni caswell cat catacutan catalan catalano catana catanese catanzano catanzaro catapang catarino
catchings cate cater cates cathcart cathey catindig catino catlett catlin cato caton cator catron catsos
caudell caudill caudle cauley caulfield causevic causey cauthen cavaco cavadini cavalcante cavalcanti
cavaleiro cavalheiro cavaliere cavallaro cavallo cavanaugh cavazos cave cavender cavicchi cavin caviness
cawley cawthon cayabyab cayer cayetano caylor cayo cayouette cazares cazeau ce ceasar ceausescu ceballos ceban
cebotari cebula cecchi cecchini cecere cech cecil cedano cedeno cedillo ceesay cehic ceja cejvan ceka cela
celata celaya celestin celestine celic celicourt celik celona cen cenatus cendejas ceneus cengic cengiz cenor
centeio centeno center centofanti cepaitis cepani cepeda ceran cerar cerbone cerda cerdeira cereghetti
cericola cermak cerna cernat cerny cerovic cerqueira cerrato cerretani cerri cerritos cerrone cerros cerulli
cerullo cervantes cervantez cerveira cervenka cervone cesaire cesar cesario cesna cesnavicius cespedes cestari
cetin cevik ceylan cha chaaban chaban chabot chabra chacon chadbourne chaddha chaderjian chadha chadwell
chadwick chae chaffee chaffin chafik chafin chagas chagnon chahal chahine chai chaikovsky chaim chaimovitz
chaisson chaiwong chaiyasit chajon chak chakalos chakar chakma chakmakjian chakrabarti chakrabarty chakraborty
chakravarti chakravarty chala chalasani chalfant chalhoub chalifour chalifoux chalikian chalkias challa
chalmers chalupa cham chamberlain chamberlin chambers chamblee chambless chambliss chamness chamoun champagne
champion champlin champoux chan chance chancellor chancey chancy chand chanda chandan chandler chandra
chandramouli chandran chandrasekar chandrasekaran chandrasekhar chandwani chaney chang chanlatte chann
channing chantara chantre chao chaoui chapa chapagain chaparro chapin chaplin chaplygin chapman chappell
chapple chaput charalambous charalampopoulos charbonneau charbonnier charest charette charkoudian charland
charlebois charlemagne charles charlestin charley charlot charlotin charlton charney charoen charos
charpentier charron chartier chartrand chase chasse chastain chasteen chatham chatman chatterjee chatterji
chattopadhyay chaturvedi chau chaudhari chaudhary chaudhry chauhan chauvin chava chavan chavannes chavarria
chavda chavdarov chaveiro chavers chaves chavez chavira chavis chawla chayer chazan che chea cheah cheam
cheang cheatham chebet chebli chebotarev checo chedid chee cheek cheeks cheema chege chehab chehade cheikh
chekhov chelimo chelliah chelluri chen chenard chenault chenet chenette chenevert cheney cheng chenna
chennoufi chennupati chenoweth cheon cheong chepkemoi chepkwony cherestal cherfils cherian cherilus cherinet
cherisme cherkaoui cherkasov cherkassky chernenko chernin chernoff chernov chernyak chernyakov chernyshev
chernyshov cherry cheruiyot cherukuri chery chesser chesson chester chestnut chetti chettiar chettri chetty
cheuk cheung chevalier chevarie chevere chevrette chew chewning chey chhabra chhatwal chhay chhetri chhim
chhin chhoeun chhoeung chhorn chhoun chhum chhun chhuon chi chia chiang chiao chiaramonte chiarelli chiarenza
chiasson chiavelli chiba chica chicas chick chidambaram chidester chidiac chidozie chieh chien chiesa chigozie
chik chikamatsu chikwanha child childers childress childs chilel chiles chilton chilukuri chim chima chimombo
chin chinchilla chinen ching chinn chinnaswamy chintala chiodi chiou chipman chirayath chiriac chirila chirino
chirwa chisala chisholm chishti chism chisolm chistyakov chit chitale chitnis chitsiga chitu chitwood chiu
chizhik chkheidze chmiel chmielewski chmura cho choate chobanian choc choden choe chohan choi choiniere
chojnacki chojnowski chokshi cholette chom chon chong choo choolfaian chopra choquette chor choto chou
chouairi choudhary choudhury chouinard choukri choun choung chow chowdhary chowdhury choy chraibi chretien
chrisman chrispin christ christakis christakos christensen christenson christian christiansen christianson
christie christman christmas christner christodoulou christofi christoforo christoforou christophe christopher
christopherso christopoulos christou christy chronis chronister chronopoulos chrzan chrzanowski chu chua
chuang chucri chudasama chudy chudzik chuen chui chukwu chukwudi chukwuemeka chukwuma chum chumak chumley
chumo chun chundi chung chuong church churchill churchwell churkin chvatal chwalek chwang chwe chytil ciampa
ciampi cianci ciancio cianciulli ciani cicala ciccarelli ciccio ciccolo ciccone cicek cicerone cichocki cichon
cichowski cid ciesielski cieslak cieslik cifuentes cige cimino cinar cincotta cineas cinelli cinquegrana
cintolo cintra cintron ciobanu ciobotaru cioch cioffi ciolos cioppa cioran ciotti cipi cipolla cipriano
cirelli ciriello cirillo cirino cirkovic cisco cisneros cisse ciszewski citarella citron cius civil civitarese
cizek claar claassen clack claes claesson claflin claiborne clair clairmont clairvil clancy clanton clapp
clapper clardy clare clarin clark clarke clarkson claros clary clasby claude claudino claudio claus clausen
claussen clavette clawson claxton clay claycomb claypool claypoole clayton claytor cleary cleaver cleaves
clegg cleghorn cleland clelland clem clemens clement clemente clements clemmer clemmons clemons cleophat
clerge clermont clerveaux clervil cleveland clevenger cliche click clifford clift clifton cline clinkscales
clinton cloninger close clouatre cloud clough clougherty clouse cloutier clover clow clower clowers cloyd
cluff clyburn clyde clymer co coakley coan coates coats coban cobani cobb cobbs coble cobo cobos coburn coc
cochran cochrane cockerham cockrell coclin coderre cody coe coelho coen cofer coffee coffelt coffey coffin
coffman cofield cogan coggeshall coggins cogswell cohan cohen cohn coicou coil coimbra coissy coito cojocaru
cojuangco cojulun coke coker colaco colangelo colantonio colantuoni colantuono colarusso colas colbert colburn
colby coldiron cole colella coleman coles coletta coletti coley colic colimon colin colindres collado collard
collazo colleran collett collette colletti colley collier collin collings collins collinsworth collum collura
colman colmenares colocousis colombe colombo colon colonna colquhoun colquitt colson colston colter colton
colucci coluccio colunga colvin colwell coman comaneci comanescu combs comeau comeaux comella comer comerford
comfort comito como compagnone compere compton comstock comtois conant conaway conboy concannon conceicao
concepcion concha condakes conde condeco condon cone coney confer conforti cong congdon conger coniglio
conille conklin conley conlin conlon conn connally connaughton conneely connell connelly conner conners
connolly connor connors conover conrad conroy consalvo considine consoli consolo constant constantin
constantine constantineau constantinescu constantinidis constantino constantinou constanza conte conteh conti
contini contos contractor contreras converse conway conwell conyers coogan cook cooke cooks cooksey cookson
cool cooley coolidge coombs coomer coon cooney coons cooper cooperman cooray coorsoonian cope copeland
copenhaver copley copos coppage coppens copper coppola coq coraccio coradini corado corbett corbin corbitt
corbo corbyn corchado corcoran cordaro cordeiro cordell corder cordero cordes cordoba cordova core corea coren
corey coriolan cork corleone corley corliss corluka cormier corn cornea cornejo cornelio cornelison cornelius
cornell cornett cornish cornwell corona coronado coronel corporan corpuz corr corrado corral corrales correa
correia correll correlo corrigan corriveau corsetti corsi corso corson corte cortes cortese cortez corum
corvil corvino corwin cory corzo cosar cosby cosentino cosenza cosgrove cosic coskun cosma cosme cosper coss
costa costantini costantino costanza costanzo costas costea costello costin coston costopoulos cota cote
cothran cotnoir cotoia cotroneo cotten cotter cottingham cottle cotto cotton cottrell cottrill couch
coucouvitis coughlan coughlin coulibaly coulombe coulson coulter council counihan countryman counts courchaine
courchesne couris cournoyer courson courteau courtemanche courtney courtois courville cousin cousineau cousins
coutinho couto coutsos coutu couture couturier covarrubias covas cover covert covey covic covington covino
cowan cowans coward cowart cowden cowell cowen cowgill cowles cowley cox coy coyle coyne cozart cozma cozza
cozzi crabb crabtree craciun craddock craft crafton craig craighead crain cram cramer crampton crandall
crandell crane cranford crank craveiro craven cravens craver crawford crawley cray crayton creamer creasy
creech creed creedon creek creekmore creel creighton cremin cremins crenshaw crepeau crescenzi crescenzo
crespo cress creswell creteau crew crews cribb cribbs crider crigger crim criner crippen crisafi crisafulli
crisologo crisp crispino crispo criss crissman crist cristaldi cristea cristescu cristiano cristo cristofaro
criswell crites crittenden crivelli crnkovic crocetti crochet crocker crockett croft cromer cromwell crone
cronin cronk crook crooks croom cropper crosby cross crossland crossley crossman crosson croteau crotty crouch
crouse crow crowder crowe crowell crowl crowley crowson crowther croy crozier cruce cruickshank cruise crum
crumb crumley crump crumpler crumpton cruse crutcher crutchfield cruvinel cruz cruzado csaba csaki csanyi cseh
cserhati csernak csiki csizmadia csonka csorba cu cuadra cuadrado cuadros cuartas cubas cubero cubias cubrilo
cuccaro cucchiara cucinotta cucul cuddy cuellar cuello cuenco cueto cueva cuevas cuff cugini cui cuko culaj
culbertson culbreth culhane cull cullen culler culley cullinane cullum culp culpepper culver cumiskey cumming
cummings cummins cundiff cung cunha cunniff cunningham cuomo cupp curcic curcio cureton curiel curl curley
curran currao currey currie currier currin curro curry curtin curtis curtiss cury cusack cusano cushing
cushman cusick cusimano custer custic custodio cusumano cuthbertson cutler cutright cutrone cutshall cutter
cutting cuxum cuyper cuza cvetkovic cvrcek cwik cwikla cybulski cygan cyprien cyr cyran cyriaque cyrus czaja
czajka czajkowski czapla czaplicki czarnecki czarnota czech czechowski czekaj czerniak czernik czerwinski
czubak czupryna czyz czyzewski da daaboul daba dabady dabbagh dabbous dabbs dabek dabhi dabholkar dabic
dabkowski dabney dabo dabrowski dacanay dacayanan daceus daci dacosta dade dadlani dado dadzie daffe dag
dagdelen dagenais daggett daggubati daghlian dagne dagnew dagohoy dagostino dagraca dagres dahal dahan dahdah
daher dahir dahl dahlan dahlberg dahlgren dahlin dahlquist dahlstrom dahn dai daigle daigneault dail dailey
daily daimon dakak dakane dakessian dakhil daku dalal dale dalencour daleo dalessandro dalessio daley
dalgleish dalinger dalipi dalisay dallagnol dallaire dallas dalmolin dalomba dalpe dalrymple dalto dalton
daluz dalvi daly dalziel dam damaceno damani damas damasceno damasio damato dambra dambreville dambrosio
damcevski dame damelio dameron damian damiano damiao damico damis damjanovski damodaran damon damore damoura
damours dampier damron dan dana danaj danastor dance danciu dancy dandamudi dandekar dandin dandrea dandridge
dandurand danek daneshvar danev danford danforth dang dangal dangelo dangerfield dangol dangote danh dani
daniel danielewicz danielian daniels danielsen danielson danielsson danilenko danilov danilovic danilyuk
danjuma danko dankowski dankula danley dann danna danner danquah dansby dansereau danso dantas dantata dantes
dantonio dantuono dantzler danziger dao daoud daoudi daoust dapaah daponte dar dara daramola darang darbinyan
darbouze darby darcy dardar darden dareus dargis darius darji dark darko darkwa darling darmawan darnell
darosa darr darroch darrow dart dartey dartiguenave darvish darwich darwiche darwish das dasari dascalu
dasgupta dash dasher dashiell dasilva daskal daskalakis daskalopoulos dassanayake dat datar date datillo datta
dattilo datu dau daudelin daugherty daughtry daugirdas daukantas daum dauphin dauphinais dauplaise dautaj
dautovic davanzo davari dave davenport davern daves davey daviau david davidian davidov davidsen davidson
davidsson davie davies davila davino davis davison davisson davoli davoodi davtyan davy davydov dawes dawit
dawkins dawood dawson day dayal dayan daye dayrit dayton de deacon deak deal dean deanda deandrade deane deang
deangelis deangelo deans dear dearborn dearing dearman deas deason deasy deaton deaver deaza deb debarros
debebe debela debenedetto deberry debettencourt debiase debigare deblois debnath deboer debonis debose debrah
debrito debrosse debru debski dec decarlo decarvalho decastro decelles decena decesare deceus dechaine decicco
decius deck deckard decker decosta decoteau decristofaro decunha deda dedaj dede dedic dedominicis dee deeb
deeds deegan deel deely deen deering deerow dees deese deeulis defaria defay defazio defelice defeo defilippo
deforest defrancesco defranco defreitas defusco degefa degennaro degouveia degraaf degrasa degraw degregorio
degroot degu deguchi deguzman dehaan dehaas dehart dehaven deherrera dehghan dehghani deirmenjian deitz dejean
dejesus dejoie dejong dejonge dek dekker dekoning dektyarev delacruz delafuente delagarza delahunt delancey
delaney delano delao delapaz delapena delarosa delatorre delatour delcid deleon delerme delgadillo delgado
delgaizo delgrosso delia delic delice deligiannis delima delinois delis delisca delise delisle deliso delius
delk dell dellaquila dellaripa dellarocco dellinger dellorfano delmas delmonico delmonte delmundo deloach
delong delorenzo delorme delosreyes delossantos delozier delp delpeche delprete delrio delrosario delshad
delsignore delsoin deltoro deluca delucia deluna delva delvalle delvecchio dem dema demaio demaj demakis
demarchi demarco demaria demars demartino demchenko demchuk deme demedeiros demello demelo dement demeo demers
demesmin demeter demetriades demetrio demetriou demichele demidov demin deming demir demiraj demirci
demirdjian demirel demiri demirjian demirovic demirtas demissie demopoulos demos demoss demosthene demoura
dempsey demyanenko den denardo denault dendy deneault deng dengler denham deniger denis denisenko denison
denisov denitto deniz denman dennard denney denning dennis dennison denny denoncourt densmore denson dent
dentino denton deo deol deoliveira deorsola depalma depalo depaola depaoli depasquale depaula depew depierro
depina depriest deragon deramos deranian deravil derboghosian derby derderian dere dereje derese deressa
derienzo derilus derival dermarderosian derosa derose derosier derouen derr derrick derry derryberry
dervisevic dervishi desa desai desalegn desalvo desamours desantis desantos desarmes desaulniers desautels
deschaine deschamps deschenes desgraves desgrottes desharnais deshmukh deshpande desilets desilva desimone
desinor desio desir desire desjardins desjarlais deslauriers desmarais desmarattes desmond desmornes desnoyers
desousa desouza despain despot despotovic despres desravines desrochers desroches desrosiers desruisseaux
dessalegn dessources desta destefano desteph destin destine destinoble destrempe deth detoma detullio detwiler
deukmejian deus deutsch devaney devarajan devarakonda devaughn devault devellis dever devera devi devic
deville devilme devincent devine devineni devito devivo devkota devlin devoe devore devost devries dew dewan
dewar dewberry deweese dewey dewit dewitt dewolf dews dexter dextraze dey deyo deyoung dhagah dhakal dhaliwal
dhamala dhamija dhanapal dhar dharia dhawan dhillon dhingra dhir dhital dhliwayo dhokia dholakia dhore
dhungana dhungel di diab diaby diaconescu diaconu diagne diakhate diakos dial diallo diamant diamantis
diamantopoulos diamond diangelo diantonio diao diarra diarrassouba dias diatta diawara diaz dib dibartolo
dibble dibenedetto dibiase dibiasi dibona dibra dicarlo dicenso dicesare dichiara dicicco dick dicken dickens
dickenson dickerson dickey dickinson dickman dicks dickson dicostanzo dida didenko didomenico didonato diego
diehl diem dien dieng diep dietrich dietz dieu dieudonne dieujuste dieuveuil dieye diez difabio difazio
difelice difiore difonzo difrancesco difranco digaetano diggins diggs digiacomo digiammarino digiorgio
digiovanni digirolamo digregorio diiorio dijk dijkstra dike dikko dill dillard diller dilley dillingham
dillion dillman dillon dillow dilone dilorenzo diluigi diluzio dilworth dima dimaandal dimaano dimaculangan
dimaggio dimagiba dimaio dimakis dimakopoulos dimalanta dimambro dimapilis dimarco dimarino dimartino dimarzio
dimas dimascio dimatteo dimauro dimayuga dimeco dimeo dimic diminico dimitrakopoulos dimitriadis dimitrijevic
dimitriou dimitropoulos dimitrov dimitrova dimitrovski dimmick dimopoulos dimou dimov din dinapoli dinardo
dinca dineen ding dinger dingess dingle dingman dingus dinh dininno dinis diniz dinkins dinneen dinoia
dinsmore dinu diogo diokno dion dionis dionne diop diorio diouf dioum dipalma dipaola dipaolo dipasquale
dipesa dipierro dipietrantonio dipietro dipinto dipirro dipoto dirani dirienzo diriye dirks dirocco dirosa
dirsa disanto dischino disciullo dishman disilva disimone diskin disla dismuke disney dissanayake distasio
distefano ditomaso dittman dittmann dittmer ditullio divincenzo divito dix dixit dixon dixson dizdar
dizdarevic dizio dizon djebbar djojohadikusumo djokic djokovic djordjevic djukanovic djukic djurhuus djuric
djurovic dlamini dlouhy dlugosz dmitriev dmytruk do doak doan doane dobbins dobbs dobes dobos dobosz dobre
dobrescu dobrev dobrowolski dobrynin dobrzynski dobson doby dockery doctor doda dodaj dodd dodds dodge dodoo
dodson doe doering doerr dogan doganay dogar dogaru doggett dogru doh doherty dohi doi doiron dok doko dol
dolan dole dolezal dolgikh dolgov doliveira doll dollar dolma dolo domagala domagoso domanski dombi dombrowski
domenech domenici domenico domercant domfeh domingo domingos domingues dominguez dominick dominique dominquez
domkus domnin domokos domond dompierre don donabedian donahue donald donaldson donat donatelli donato donchev
donegan donellan donelli donelson donev doney dong donikian donis donkoh donkor donlan donley donnell
donnellan donnelly donner donofrio donoghue donohoe donohue donovan doody doogan dooley doolin doolittle doorn
dorado doraiswamy doran dorazio dorce dorcean dorcely dorcena dordevic dore dorelien dorestant dorfman dorgan
dorian dorion dorismond dorjee dorji dorleans dorman dormeus dorn dornelas dornelles dornevil dorofeev
dorosario doroshenko dorr dorris dorsainvil dorsett dorsey dorsi dort dortch dorton dorvil dorvilus doshi
dosreis doss dossantos dossous dostal dosti dostie dotson dotto doty dou douaihy doucet doucette doud doueihi
dougherty doughty douglas douglass doukakis doukas doumani doumbia doumbouya doumit dounias douyon dovas dove
dover dovzhenko dow dowd dowdell dowden dowdy dowell dowling downer downes downey downing downs doyle doyon
dozier draaisma drabik dragan draganov dragic dragnea dragomir dragon dragovic drain drake drakopoulos drakos
drame drapeau draper draskovic dratch drayton drechsler drees dreher drennan drennen dressler drew drews
dreyer dreyfus dreyfuss driggers driscoll driskell drissi driver drljaca drnovsek drobysh drolet drouillard
drouin drozd drozdov drozdowski drozdz druker drum drumm drummond drury druzba dryden drye dryer drygas du dua
duah duale dualeh duan duane duarte dubad dubcek dube dubey dubin dubinin dubinsky dubnow dubois dubord dubose
dubov dubreuil dubrovsky dubuc dubuisson dubuque ducasse ducey ducharme ducheine duchesne duchesneau duck
duckett duckworth duclervil duclos duda dudas duddy dudek dudka dudley dudnik dudziak dudzik dudzinski duenas
duerr dufault duff duffey duffy dufort dufour dufrene dufresne dugal dugan dugar dugas duggan dugger duggins
duguay duhaime duhamel duhon duignan duka dukakis duke dukes dul dulal dulaney duley duli dulin dull dulski
dulude dumaine dumais duman dumas dumay dumervil dumitrache dumitrascu dumitrescu dumitru dumlao dumont
dumornay dumouchel dumoulin dunagan dunaway dunbar duncan dundas dunford dungan dunham dunigan dunkin dunkle
dunlap dunleavy dunlop dunn dunne dunning dunson dunston dunton duong dupere duperron duperval duplan
duplessis duplessy dupont dupras dupre dupree duprey dupuis dupuy duque duquesne duquette duraisamy durak
duran durand durandisse durant durante durbin durden duren durfee durham duric duricic durkee durkin durmaz
durmus duro durocher durogene durojaiye duron duroseau durr durrani durrett durso durst duru dusek dushku
dussault dustin duszynski dutcher duterte dutervil dutil dutra dutt dutta dutton duty duval duvalier duvall
duverger duversaint duvert duvivier duvvuri duwadi duygu dvorak dvorakova dvorkin dwight dwivedi dwomoh
dwumfour dwyer dy dyachenko dyakov dyatlov dybas dyda dye dyer dyk dyke dykes dykstra dymek dyson dzafic dzeko
dziadosz dziedzic dziekan dzierzak dzik dziuba dziura dzumhur dzwonkowski eaddy eades eads eady eagan eagle
eakin eakins eames ean eanes eapen earl earle earley earls early earnest earp easley eason east easter
easterday easterling eastman easton eastwood eatmon eaton eaves ebadi eban ebarle ebata eberhardt eberle
eberly ebersole ebert ebihara ebner ebong ebrahim ebrahimi eby eccles ece echavarria echeruo echevarria
echeverri echeverria echols eck eckard eckenrode ecker eckert eckhardt ecklund eckman eckstein economopoulos
economos economou eddings eddington eddins eddy edelman edelstein eden edens eder edet edgar edge edgerton
edgington edington edison edlund edmiston edmond edmonds edmondson edmonson edmunds edmundson edouard edozien
edson edusei edward edwards eekhof effah effiong efimov efremov efstathiou efthimiou egal egan egbert egbuna
egeh egeland egger eggers eggert eggleston eghigian eglitis egorov egoyan eguchi egwu egwuatu ehlers ehrenberg
ehrlich eichelberger eicher eichhorn eichler eid eide eidson eidukevicius eiland einarsdottir einarsson
einstein eiras eiriksson eisele eisen eisenberg eisenhauer eisenstadt eisenstein eisner ejercito ejike ejiofor
ek ekanayake ekberg ekeh ekezie ekici ekinci eklund ekman ekmekjian eknoian ekong ekpo ekstrom ekwueme elahi
elalaoui elam elamin elamrani elango elbakkali elbaum elbaz elbert elder eldin eldred eldredge eldridge
eleftheriou eley elezi elfassi elfeky elgamal elghazali elgin elguerrouj elhaddad elhage elhajj elhamdaoui
eliacin eliade elias eliason eliasson elidrissi elie elien eliopoulos eliot eliseev elismond eliyahu elizee
elizondo elkadi elkaoutari elkassar elkhatib elkhattabi elkhoury elkin elkind elkins ellappan elledge ellender
eller ellinger ellingsen ellingson ellington elliot elliott ellis ellison ellman ellsworth elmansouri elmas
elmasri elmasry elmazi elmer elmi elmore elnaggar elofsson elouafi elouardi elphinstone elrod elsaid elsayed
elsherif elson elston elswick eltayeb elumelu elwell elwood ely elysee emami emanuel embree embrey embry
emecheta emelianov emelyanov emenike emerick emerson emery emile eminescu emmanuel emmert emmett emmons emond
emory emrich emrick enache enahoro encarnacao encarnacion encinas enciso endicott endo endres endsley ene
enescu eng engdahl engel engelberg engelhardt engelman engelmann enger england engle engleman engler englert
english engram engstrom enloe ennis enoch enomoto enos enright enriquez ensor enwerem eom epley epperson epps
epshteyn epstein er eral eramo erb ercan erdei erdelyi erdem erdemir erdman erdmann erdogan erdos erekat eren
ergashev ergin ergun erhard erickson ericson ericsson eriksen eriksson erkan erlandsson ermakov ermias ermilus
ermolaev ernest ernst erofeev erol ershov erskine ersoy ertas ertugrul ervin erwin esan escalante escalera
escalona escamilla escandon escobar escobedo escoto escudero esfahani esfandiari eshelman eshetu eshun eskew
eskridge eslami eslinger espada espaillat esparza esperanca espinal espino espinola espinosa espinoza espirito
espiritu esposito esqueda esquibel esquivel essa essaid essaidi essary essayan essel esser essex essien
essuman estabrook estacio estep estephan esterhazy estes esteves estevez estimable estime estinfort estinvil
estrada estrela estrella estriplet estupinan eswaran etemad etheart etheridge ethier ethridge etienne etim
etkin eto etoundi etter ettinger eubank eubanks eudy eugene eum eure eustache evan evangelista evangelou evans
evdokimov eveland evenson everett everette everhart evers eversole everson evora evren evstigneev evtushenko
ewald ewell ewers ewing ewusi exantus exarhos exavier excellent exum exume eyler eynon eyo eyob eyre ezaki eze
ezeani ezeh ezeife ezeigbo ezekwesili ezell ezenwa ezzell fabbri fabella faber fabian fabiano fabius fabre
fabrizio facchini fadeev fadel fadiga fadipe fadlallah fafard fafunwa fagan fagbemi fagbenle fagerstrom
fagundes fahd fahey fahmi fahmy faial faiella faille fain fair fairbanks fairchild faircloth fairfield fairley
faison faith faizi fajardo fakhouri fakhoury fakhri fakir falana falavigna falcao falco falcon falcone faleolo
falgoust falgout falik falk falkner fall fallah fallahi fallon falls falola faludi falzone famiglietti fan
fana fancher fane fanelli fang fann fannin fanning fant fantahun fantasia fantaye fantini farag farago farah
farahani farahmand faraj farax farber fard fardin fares farha farhadi farhang farhangi farhat faria farias
farid farina farinella farinha faris farkas farkash farley farmer farnese farnham farnsworth faro farokhzad
farole farooq farooqi farouk farquhar farquharson farr farran farrar farrell farrelly farren farrington farris
farrokhzad farrow farthing faruk faruqi farwell farzan fasano fasanya fashanu fashola fasoli fassano
fassbinder fassett fassi fast fateev fatima fattah fatunde faubert faucher fauci faught faulk faulkner
faumuina faunce faust faustin faustino favaloro favazza favela favila favorito favors favreau fawaz fawcett
fawehinmi fawzi faxon fay fayad faye fayed fayyad fazah fazal fazekas fazeli fazio fazlagic fazlic fazzina
fears feaster featherston featherstone fecteau fecu fedchenko feder federico federman fedorchuk fedorenko
fedorov fedoseev fedotov fee feeley feeney feenstra feghali feher fehr fei feigenbaum feiglin feijo feinberg
feingold feinman feinstein feio feitosa fejes fejzaj fekadu fekede fekete feld felder feldman feldmann
feldstein felice feliciano felipe felismo felix feliz felizardo felker fell feller fellers fellows felsenthal
feltner felton felts femino fender fenderson fendley fenelon feng fenn fennell fennelly fenner fenske fenton
fenwick fequiere ferdinand ferebee ferencz ferguson fergusson ferhati ferhatovic ferland fermanian fermin
fermino fernandes fernandez fernando fero ferragamo ferrante ferrantino ferrao ferrara ferrari ferraro ferraz
ferrazzani ferree ferreira ferreirinha ferrell ferrelli ferrer ferrera ferreras ferretti ferri ferrigno ferrin
ferrini ferris ferro ferron ferrone ferruccio ferrufino ferry fertil fesjian fessehaye fessenden fessler
fetahu fetisov fetter fevrier fevry fewell fey feyisa fiagbe fiala fialho fialkowski fiandaca fick fidalgo
fidler fiedler field fielder fielding fields fierro fife fifield figaro figiel figueira figueiredo figueiroa
figuera figuereo figueroa figura fihri fike fikes fikre fikri fikru filali filatov filimon filimonov filion
filip filipe filipek filipescu filipiak filipov filipovic filipowicz filipowski filippelli filippi filippidis
filippo filippou filippov fillion fillmore filosa fils fimiani finamore finch fincher findlay findley fine
fineberg finegold fineman finger fini fink finke finkel finkelstein finkle finlay finley finn finnegan finnell
finneran finnerty finney finocchiaro fiodorov fioravanti fiore fiorello fiorentino fiorillo fiorini firestone
firmin firmino firth fisch fischbach fischer fischman fiscus fisenko fiset fish fishbein fishel fisher fishman
fisk fiske fisseha fitch fite fitts fitz fitzgerald fitzgibbon fitzhugh fitzmaurice fitzpatrick fitzsimmons
fitzsimons fitzwater fiumara fix fjeld fjeldsted flack flagg flaherty flake flamand flamenco flammia flanagan
flanders flanigan flannery flatley flatt flaumenhaft flavin fleck fleenor fleetwood fleischer fleischman
fleming flemming flerismond flesher flessas fletcher fleurancois fleurant fleurantin fleurimond fleurinord
fleurissaint fleury flibotte flick flickinger flinn flint flis flodin flomo flood flor flora florakis florea
florence florencio florentino flores florescu florestal florestant florexil florez florian florio florvil
florvilus flory flournoy flower flowers floyd fluellen fluker flynn flynt fodera fodor fofana fofanah fogaca
fogarty fogel fogg fogle foglia foglietta foisy fojtik fok fokin folarin foldes foldi foley folino folk folks
follett folse folsom foltz fomba fomenko fomichev fomin fon foncha fong fongang fonoti fonseca fonseka
fontaine fontana fontanez fonte fontenot fontes fontil fontoura fontus foo foote foran forand forbes forbis
force forcier ford forde fordham fore forehand foreman forero forest foresta forester foret forgacs forgione
forman formato formella formica formisano forney foroughi forouhar forrest forrester forro forsberg forslund
forsman forster forsyth forsythe fort forte fortenberry fortes fortgang fortier fortin fortner fortney fortson
fortuna fortunato fortune fosdick foss foster fosu foti fotiadis fotinos fotiou fotopoulos fouad foucault
fouche foucher fountain fournier foust fouts fowler fowlkes fox foxworth foy frade frady fraga fragata fragoso
fraioli fraley frame frampton franca francavilla france frances franceschi francesconi franchi francillon
franciosa francis francisco franck franco francoeur francois franek frangiamore frangieh frangioso frangos
franji frank franke frankel frankfurter frankiewicz franklin franko frankowski franks fransson frantz frantzis
franz franzen franzese frasca frascella fraschilla fraser frasheri frasier frausto frawley frazao frazee
frazer frazier frazzini frechette fred freda frederic frederick fredericks frederickson frederico frederique
fredette fredrick fredrickson fredriksen fredriksson free freed freedman freeland freeman freese freeze
fregeau fregoso freij freilich freiman freire freitag freitas frempong french frenette fresco fretwell freund
frey freytag frias friberg frick fricke friday fried friedberg friedland friedlander friedman friedrich friel
friend frierson fries friesen frigault frigon frimpong frink frisbee frisbie frisby frisch frishman frisk
frisoli frith fritsch fritts fritz frizzell froehlich frohlich frolov fromm fronczak frontiero frossard frost
frota frothingham frroku fru fruge frumkin fry frydrych frye fryer fu fucci fuchs fudge fuentes fugate fuhrman
fuhrmann fujii fujikawa fujimori fujimoto fujimura fujino fujioka fujisawa fujita fujitani fujiwara fujiyama
fukuda fukuhara fukui fukumoto fukunaga fukushima fukuyama fulbright fulcher fulford fulginiti fulk fulkerson
fulks fuller fullerton fullmer fulmer fulop fulton fults fultz funakoshi funches funderburk funes fung funk
funke funkhouser fuoco fuqua fure furlong furman furnari furr fursenko furst furtado furtak furukawa furuta
furuya fusaro fusco fussell futagawa futch futrell futterman fuzesi fye fynn gaal gabbard gabel gaber gable
gabler gabor gaboury gabriel gabriele gabrielian gabrys gacek gachanja gachette gacic gacutan gad gadbois
gadde gaddis gaddy gade gadek gadgil gadhavi gadkari gadomski gador gadoury gadreault gadson gaekwad gaeta
gaetano gaffney gagarin gage gagliano gagliardi gagne gagner gagnier gagnon gago gaikwad gailey gailius gainer
gaines gainey gaire gaisie gaitan gaither gaizauskas gajda gajdos gajdzik gajewski gajic gajjar gajurel gal
gala galaid galamb galan galang galanin galante galarneau galarza galasso galaydh galazka galbraith galbreath
galdamez gale galeano galeas galeazzi galecki galego galeota gales galgani galhardo galiano galic galicia
galindez galindo galinis galipeau galizia galka galkin gall gallagher gallaher gallant gallardo gallaway
gallego gallegos gallello galletta galli galligan gallinaro gallion gallman gallo galloway galluccio gallup
galluzzo galoostian galstyan galvagno galvan galvao galvez galvin gama gamache gamage gamal gambale
gambardella gambari gambhir gambill gambino gamble gamboa gambrell gamero gamez gammon gamzatov gan ganapathy
ganchev gandhi gandolfo gandotra gandy ganesan ganesh ganev gangemi gangi gangopadhyay ganguli ganguly gann
gannett gannon gant ganta gantt gantz gao gaon gaona garabedian garad garand garant garapati garay garayev
garbarino garber garces garcez garcia garcon garconvil gard garden gardener gardere gardezi gardiner gardner
gareau garfield garfinkel garfunkel garg gargano gargiulo garibaldi garibay garica garimella garin garland
garman garmon garner garnett garnica garofalo garofano garoian garozzo garrard garretson garrett garrick
garrido garris garrison garrity garrow garry garth gartner garton garver garvey garvin gary garza gasana
gasaway gasbarro gashi gasic gasimov gasior gasiorowski gaskill gaskin gaskins gaspar gaspard gaspari
gasparian gasparini gasparovic gasparro gasparyan gasper gass gassama gassaway gast gastelum gaston gatchalian
gatdula gately gates gatewood gathoni gatlin gatling gatmaitan gatsos gattereau gatti gattis gatto gatzoulis
gaudet gaudette gaudiano gaudino gaudioso gaudreau gaudreault gaughan gaul gaulin gault gaumond gause gautam
gauthier gauvin gauvreau gavaskar gavazzi gavidia gavigan gavin gaviola gaviria gavranovic gavric gavrila
gavrilenko gavrilov gavrilyuk gawel gawlik gawron gawronski gawrys gay gayden gaye gayle gaylor gaylord gaynor
gaytan gayton gazarian gazda gazi gbadamosi gbollie gbowee gdula ge geaney gearhart geary gebala gebara
gebeyehu gebhardt gebhart gebre gebregziabher gebrehiwot gebremariam gebremedhin gebremeskel gebremichael
gebreselassie gebretsadik gebreyes gebreyesus gecas geddes gedeon gedi gedvilas gee geedi geele geer geertsen
geffen geffrard gega gegaj geha gehlot gehring gehrke geier geiger geis geisler geist gelashvili gelb gelbart
gelber gelencser gelin gelinas gelineau geller gelman gemayel gemechu gemesi gemme gemmell genao genc gendreau
gendron gene genereux genest genet geneus geng gennari gennaro genov genovese gentes gentile gentry geoffrey
geoffrion geoffroy geoghegan georgakis georgakopoulos georgantas george georges georgescu georgiadis georgian
georgiev georgieva georgievski georgiou georgopoulos geraghty gerald geraldino geraldo geranis gerard
gerasimenko gerasimov gerber gerdes gerena gerencser gergely gerhardt gerhart gerlach germain german germano
germany germeil germosen gerov gerritsen gerry gershon gershwin gerson gerstein gertner gervais gervasi gervil
gessesse getachew getahun getaneh geter gethin getty getz gevirtz gevorgyan geyer ghaddar ghaderi ghafari
ghaffari ghahremani ghai ghale ghali ghanbari ghanem ghani ghanim gharavi gharib ghasemi ghaspar ghattas
ghauri ghazal ghazarian ghazaryan ghazi ghebre ghebremedhin ghebremichael ghebreyesus gheorghe gheorghiu
ghermay ghide ghimire ghinea ghising ghita gholami gholston ghorbani ghosal ghosh ghoshal ghosn ghoussoub
ghukasyan giacalone giacchetto giacobbe giacomini giacomo giacoppo giambanco giamberardino giambrone giampa
giampapa giampietro gian gianchandani giancola giancristofaro giandomenico giang giangrande giangregorio
giannakis giannakopoulos giannaros giannelli giannetti giannini giannone giannopoulos giannotti giannoulis
giansiracusa giap giarratano giarrusso gibas gibb gibbons gibbs gibson gichuhi gichuki giddens giddings gideon
gidwani gieniec giese giffin gifford gigante giglio gigliotti giguere gikas gikonyo gikopoulos gil gilad
gilani gilardi gilbert gilbertson gilboa gilbreath gilchrist gildea gile giles gilfillan gilhooley gilkey gill
gillam gillard gillen gillenwater gilles gillespie gillett gillette gilley gilliam gilliard gillies gilligan
gilliland gillis gillispie gillman gillum gilman gilmartin gilmer gilmore gilpin gilreath gilroy gilson
gilstrap gimenez ginder gineus ging gingerich gingras gingrich ginn ginsberg ginsburg ginter ginzburg gioia
gioioso giordani giordano giorgadze giorgi giorgio giovannini giovino gipson giraldo girao girard girardi
girdziusas girgis giri girma girmay girolamo giron girouard giroux gish gist gitau githinji githuku gitlin
gitonga gittens giuffre giuffrida giugliano giuliani giuliano giunta giurleo giusti giustino giusto given
givens gizzi gjata gjeci gjeka gjergji gjika gjini gjoka gjokaj gjonaj gjoni gjuzi glab gladden gladkov
gladney gladstone glaser glasgow glasper glass glasscock glasser glassman glavas glavin glaze glazer glazier
glazunov gleason glebov gleeson glen glenn glennon glick glickman glicksman glidden glidewell glisic glisson
globerman glod glogowski gloria glover glowacki glowinski gluck glucksman glushko glushkov glynn gnatyuk
gniadek go goad gobena gober goble gobran godard godbey godbout goddard goddu godek godfrey godin godinez
godinho godoy godsey godwin goebel goes goethe goetz goff goforth goga goggin gogia goglia gogoi gogol gogola
gogoladze goh gohil goin goines goings goins gois gojkovic gok gokce gokhale goksu gol golab golabek gold
goldbaum goldberg goldberger goldblatt goldblum golden goldenberg goldfarb goldfinger goldhaber goldhammer
goldin golding goldman goldmann goldring goldsberry goldschmidt goldsmith goldstein goldstone goldwasser
goldwater goldwyn golebiewski golebiowski golec golemi gollapudi golob golonka golovin golovko golshiri golub
golubev golubovic golzar gombos gomes gomez gomi gomulka goncalo goncalves gonchar goncharenko goncharov
goncharuk gondal gong gongloe gonsalez gonsalves gonzaga gonzales gonzalez goo gooch good goodale goodall
goode goodell gooden goodin gooding goodloe goodman goodnight goodnow goodrich goodrum goodsell goodson
goodwin goolsby goonetilleke goossens gopal gopalakrishnan gopalan gopinath gora gorak goral goralski
gorbachev gorbachov gorbunov gorczyca gordan gordeev gordienko gordis gordon gordy gore gorecki goree gorelick
gorelik gorelov gorenstein gorham gorica gorka gorman gormley gorniak gornik gorski gorton goryunov gosain
gosciniak goshgarian goshorn gosnell gospodinov goss gosselin gossett gostanian goswami goto gotovina gott
gottesman gottfried gottipati gottlieb gottschalk gottwald gou gouge gouger gough gouin goulart goulas gould
goulet gouletas gounaris gourdet gourgue gourley gousse gouvea gouveia gouzoulis govan gove govea govil
govindan govindaraj govindarajan gow gowan gowen gower gowon goyal goyette gozum grabarczyk graber grabiec
grabocka grabovac grabowski graca grace graceffa grachev gracia gracius grad gradowski grady gradziel graf
graff graffeo grafton gragg graham grahovac grajales grajeda gramaglia gramajo grammas grammer grams gran
granado granados granata granato granberg grandbois grande grandhi grandinetti grandmaison grandoit
grandpierre granese granger granillo granja granlund grano granoff grant grantham granville grass grassi
grassia grasso gratton grau gravanis gravel graveline gravelle gravely graves gravitt gravois gray graybill
grayling grays grayson grayzel graziano graziosi grbic greaney greathouse greaves greco greeley green
greenbaum greenberg greenblatt greenburg greene greenfeld greenfield greenhaw greening greenlaw greenleaf
greenlee greenspan greenspun greenstein greenwald greenway greenwell greenwood greer greeson gregg gregoire
gregor gregorian gregorio gregory greig greiner grella grenier grenon gresham grewal grey grezda grgic gribble
gribov grice grider grieco griego grier grierson griffen griffey griffin griffis griffith griffiths grifone
grigaitis grigas grigg griggs grignon grigore grigorenko grigorescu grigorev grigorian grigoriev grigoryan
grigoryev grigsby grijalva grilho grillo grilo grim grimaldi grimaldo grimard grimaudo grimes grimm grimmett
grimsley grinberg grindahl grindle griner grinius grinspoon grisby grisham grishin grissom griswold gritsenko
grivas grizzle grobman groce grochowski grodzki groen groff grogan groh gromek gromov gromyko gronberg grondin
gronlund groom grooms groot grose gross grossbard grosse grossman grossmann grosso groth grove grover groves
grow groza gruba gruban grubb grubbs grube gruber grubisic grudzien grudzinski gruenberg gruenwald gruevski
grullon grundy grunewald grunfeld gruszecki gruszka grybauskas grygiel gryglewicz grzegorczyk grzelak grzesik
grzyb grzybowski gu guadagno guadalupe guaglione guajardo gualtieri guaman guan guanzon guardado guardiola
guarente guarino guarnaccia guarnera guarnieri guastella guay gubin gudaitis gudas gudelj gudeta gudipati
gudjonsson gudmundsdottir gudmundsson guedes guenette guenther guerette guerin guerline guerra guerreiro
guerrero guerrier guerriero guerrini guertin guess guessous guest guevara guevarra guevremont gueye guffey
guglielmo guha gui guiao guida guidi guido guidry guilbault guilbeault guilford guilfoyle guillaume
guillaumette guillemette guillen guillermo guillory guillot guilmette guimaraes guimond guinan guiney guingona
guinn guinta guirguis gul gulati gulbankian gulbrandsen guled gulen guler gulesserian gulick gulino guliyev
gulledge gullett gulley gullo gultekin gulyaev gulyas gum gumabao gumbo gumm gump gumus gun gunadi gunaratne
gunasekara gunasekaran gunawan gunawardena gunay gunderson gundu gunes gungor gunn gunnarsdottir gunnarsson
gunter gunther guntupalli guo gupta gupte gupton gur guragain gurbuz gure gureghian gurel gurevich gurfein
gurley gurney gurov gurrisi gurrola gurses gurule gurumurthy gurung guruswamy gurwitz guryanov gusev gusic
gusman gusmao gustafson gustafsson gustave gustavsen gustavsson gustin gutema guterman guterres guth guthrie
gutierrez gutman gutmann gutowski gutshall guttman guttormsson guure guven guy guyer guyette guyton guzel
guzik guzman gwak gwiazda gwin gwinn gwon gwozdz gwyn gwynne gyaltsen gyamfi gyan gyasi gyatso gyawali gyimah
gyorffy gyorgy gyulai ha haag haak haakonsen haan haapala haas haase haataja habash habbal haber haberman
habermann habib habibi habibie habimana habte habtemariam habtemichael habtom habyarimana hachadorian hachem
hachimi hacioglu hack hacker hackett hackler hackman hackney hackworth hada haddad haddadi haddadin haddam
haddaoui hadden haddix haddock hade hadfield hadgu hadi hadiwijaya hadji hadjis hadley hadlock hadziabdic
hadzic hadzihafizbegovic hafeez hafer hafez haffner hafner haga hagan hagans hagar hagberg hage hageman hagen
hager hagerman hagerty haggard haggerty haghighi hagi hagiwara hagler haglund hagood hagopian hagos hague hagy
hahm hahn haidai haidar haidari haider haigh haight hail haile hailemariam hailemichael haileselassie hailey
hailu hainault haines hair hairabedian haire hairston haith hajdu hajduk hajek haji hajian hajiyev hajj hajjar
hajji hajos hak hakala hakansson hake hakim hakimi hakizimana hakobyan halabi halaby halama halas halasz
halberstadt halberstam halbert halcomb haldane haldar halder hale halenko halep hales halevi halevy haley
halford halili halilovic halim hall hallak hallal hallberg halle haller hallett halley hallgren halliburton
halliday halligan hallinan hallissey hallman hallmark hallock halloran hallowell halmos halperin halpern
halpin halprin halsey halstead halter halverson halvorsen halvorson ham hamad hamada hamadeh hamadi hamaguchi
hamal hamalainen hamam hamamoto hamann hamasaki hamblin hambrick hamby hamdan hamdaoui hamdi hamdouch hamed
hamedani hameed hamel hamelin hamer hames hamid hamidi hamidovic hamill hamilton hamiti hamlet hamlett hamlin
hamm hammack hammad hammadi hamman hammar hammel hammer hammerman hammers hammett hammock hammon hammond
hammonds hammons hammoud hamner hamoud hamoudi hamparian hampson hampton hamrick hamwi hamza hamzah hamzaj han
hana hanada hanafin hanak hanania hance hancock hand handa handanovic handelman handler handley handy hanes
haney hang hanke hankins hanks hanley hanlon hann hanna hannah hannan hanner hannigan hannon hannoun hannoush
hannula hanrahan hans hansel hansen hanson hansra hansson hanus hao hapgood hapuarachchi haq haqqani haque har
hara harada haralampu harari harb harbaugh harber harbin harbison harbour hardaway hardcastle hardee hardeman
harden harder hardesty hardie hardiman hardin harding hardison hardman hardnett hardwick hardy hare harel
harfouche hargett hargis hargrave hargrove haria harihar hariharan harizaj harju harker harkey harkin harkins
harkness harkonen harlan harlap harless harley harlow harman harmon harms harner harness harney harnois haro
haroian harold harootunian haroun haroutunian harp harper harr harrak harrell harrelson harrigan harriman
harrington harris harrison harrod harrold harry harsh harsha hart harter hartfield hartford hartigan hartle
hartley hartman hartmann hartnett hartono hartsell hartsfield hartshorn hartsock hartung hartwell hartwig
harty hartz hartzell hartzog harutunian harutyunyan harvell harvey harville harvin harwell harwood haryanto
hasa hasan hasanaj hasani hasanov hasanovic hase hasegawa hasek hash hashem hashemi hashi hashiguchi hashim
hashimi hashimoto hashmi hasina haskell haskins hass hassan hassani hassell hassett hassler hasson hassoun
hastings hasty hata hatakeyama hatami hatanaka hatano hatch hatcher hatchett hatem hatfield hathaway hathcock
hathorn hatley hatoum hatoyama hatten hatter hatton hattori hatziioannou hatzis hatzopoulos hau hauck haug
haugen haugh haught haun haung haupt hauser hausmann hautala havard havel havelka haven havens haverty
haviland havlicek havlik havranek havugimana hawa hawari hawes hawk hawkes hawkins hawkinson hawks hawlader
hawley hawn haworth haws hawthorne haxhi haxhiu hay hayakawa hayama hayami hayasaka hayase hayashi hayashida
hayat hayden haydon hayek hayes hayford haygood haykal hayman hayner haynes haynie hays hayward haywood hazard
hazel hazelton hazelwood hazen hazlett hazzard he head headley headrick heady heald healey healy heaney heang
heard hearn hearne heater heath heatherly heaton hebert hecht heck hecker heckman hector hedayat hedberg
hedden hedge hedgepeth hedges hedlund hedman hedrick hedstrom heemskerk heffernan heffner heflin hefner
hegarty hegde hegedus hegyi hehir heidari heider heikkila heikkinen heil heilman heilmann heilprin heim hein
heine heinemann heinonen heinrich heins heintz heinz heinze heise heiser heisler hejazi hejda hejduk helal
held helfrich helgadottir helgason helgesen helgeson heller hellerstein hellman hellstrom helm helman helmer
helmick helms helmuth helmy helou helton helwig hem hembree hemenway hemingway hempel hemphill henao henault
hendershot henderson hendley hendon hendrawan hendren hendrick hendricks hendrickson hendrickx hendriks
hendrix hendry henehan heng hengst henke henkel henley hennessey hennessy henning henninger henri henriksen
henriksson henriques henriquez henrisma henry hensel henshaw hensley henson henton hepburn hepler hepner her
herald herard herath herb herbert herbst herceg herculano herczeg herd heredia hereford hering heriot herlihy
herman hermann hermansson hermes hermosillo hernadez hernadi hernandes hernandez hernando herndon herod herold
heron heroux herr herrada herren herrera herrick herrin herring herrington herrmann herrod herron hersey hersh
hershberg hershberger hershenson hershey hershkowitz hersi herskowitz hertel hertz herz herzberg herzl herzog
heschel hess hesse hession hesson hester hetrick hettiarachchi hetu hetzel heuer heung hevey hewett hewitt
hewlett heydari heyer heyward heywood hiatt hibbard hibbert hibbler hibbs hickerson hickey hickman hickok
hickox hicks hickson hida hidalgo hidayat hierro hiers hietala hietanen higa higashi higbee higdon
higginbotham higgins higginson higgs high highsmith hight hightower higley higuchi hijazi hila hilaire hilal
hilario hilbert hilburn hildebrand hildebrandt hildreth hileman hiles hill hillard hillberg hiller hilliard
hillis hillman hills hillyer hilton him himes himmelfarb hin hince hinckley hindman hinds hine hines hing
hingorani hinkle hinkley hinman hino hinojosa hinrichs hinshaw hinson hinton hintz hinz hipp hippolyte
hirabayashi hirai hiranandani hirano hirao hiraoka hirata hirayama hirokawa hirose hirota hirsch hirschberg
hirschfeld hirschhorn hirsh hirsi hirst hirvonen hisamatsu hitchcock hite hitt hix hixon hixson hjaltalin
hjelm hlaing hlavac hlavacek hlavaty hlinka hlushko hnatek hnilica ho hoa hoag hoagland hoang hoar hoard hoban
hobart hobbs hobby hobson hocevar hoch hochberg hochman hochstetler hock hockenberry hockett hodelin hodge
hodges hodgkins hodgson hodo hodson hodzic hoekstra hoelscher hoeven hoey hofer hoff hoffer hoffman hoffmann
hofmann hofstadter hofstra hogan hogg hoggard hoglund hogue hoh hohn hojgaard hok hoke holan holanda holappa
holbert holbrook holcomb holcombe holden holder holgersson holguin holiday holifield holik holladay holland
hollander hollar hollenbeck holler holleran holley holliday hollifield holliman hollinger hollingshead
hollingsworth hollins hollis hollister hollo holloman holloway hollowell holly holm holman holmberg holmes
holmgren holmquist holmqvist holmstrom holohan holovko holsinger holst holstein holston holt holter holton
holtz holub holy holz holzer holzmann hom homan homayoun homem homer homes homma homsi homsy hon honaker
honcharenko honda hondros honea honey honeycutt hong hongo honkanen honorat honore honrado hontiveros hood
hoogland hook hooker hooks hoolihan hooper hoopes hooten hoover hope hopkins hoppe hopper hopson hoque hor
hora horacek horak horakova horan horbach hord horenstein horgan hori horie horiguchi horikawa horikoshi
horita horiuchi horky horn hornak hornback hornbeck horne horner horning hornsby horowitz horrocks horsley
horst horstmann horta horthy horton horvat horvath horwitz hosey hoshi hoshino hoskins hosmer hosoda hosokawa
hosono hossain hosseini hosseinzadeh hossen hostetler hostetter hotak hotchkiss hoti hotte hou houanche
houchens houck houde hough houghton houk houle houlihan houri hourihan house householder houser housley
housman houston hout houtman houvardas hovagimian hovanesian hovannisian hove hovey hovhannisyan hovis hovland
hovsepian howard howarth howe howell howells hower howerton howes howie howlader howland howlett howley howse
howze hoxha hoxhaj hoxhallari hoy hoye hoyer hoyle hoyos hoyt hrabal hrabe hrbek hrdina hrdlicka hribar
hristov hristova hrkac hrncir hron hruby hruska hrusovsky hrvat hryhorenko hrytsenko hsi hsia hsiang hsiao
hsieh hsin hsing hsiung hsu hsueh htay htoo htun htut hu hua huaman huang huard hubbard hubbell hubble hubbs
huber huberman hubert huck huckaby hudak huddleston hudec hudgens hudgins hudnall hudon hudson hudspeth
huebner huerta huertas huey huff huffman hufford huggins hughes hughey hughs huh huhta hui huie huisman hukic
hul hulbert hulett hull hulse hulsey hulst hum humbert humble hume humes hummel hummer humphrey humphreys
humphries hun hundley huneault huneycutt hung hungerford hunley hunnicutt hunsaker hunt hunter huntington
huntley huntsman hunyadi huo huong huot huoth hupp hur hurd hurdle hurlburt hurley hurst hurt hurtado hurwitz
hus husa huseinovic huseynov husic huskey huss hussain hussaini hussein husseini hussen hussey husted huston
hutagalung hutapea hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huth hutson hutt
hutto hutton huttunen huy huynh hwa hwang hyacinthe hyatt hyde hyden hyder hyland hylton hyman hynes hyppolite
hysa hysaj hysell hyseni hysi hyun hyvarinen iacob iacobacci iacobucci iaconelli iacono iacoviello iadarola
iadevaia iancu iandoli iannacci iannaccone iannelli iannetta iannone iannotti iannuzzi iantosca iarrobino
iatridis ibanez ibarra ibe ibekwe ibikunle ibisevic ibori ibrahim ibrahimi ibrahimov ibrahimovic ibrahimovich
ice ichikawa ickes ida ide idicula idowu idris idriss idrissi idrizi idzik ienello ierardi ifeanyi iftikhar
igarashi igbinedion ige iglesias ignacio ignaciuk ignatenko ignatiev ignatov ignatowicz ignjatovic igreja
iguchi igwe iheanacho ihejirika iijima iino iizuka ijaz ikeda ikegami ikejiani ikeuchi ikonen ikpeazu ilagan
ilango iliadis ilic iliescu iliev ilieva ilievski ilin iliopoulos illes ilori ilunga ilustre ilves ilyas ilyin
ilyushin im imada imai imaizumi imam imamovic imamura iman imanishi imbeault imbergamo imbriani imbriano
imeraj imes imhoff imoke impellizzeri impemba imperato imperial imperioso imran imre in inaba inacio inada
inagaki inamdar inamori inamoto inan incampo ince indelicato indrawati indresano infante infantino ingalls
ingemi ingersoll ingham ingle inglese inglis ingraham ingram ingrassia inguanti injejikian inman innes
innocent inoa inocencio inonu inoue inouye intharak inthavong inthirath intravaia inyang ioannidis ioannou
ioannucci ionescu ionita ionov iordache iorga ip ipe ippolito ipswich iqbal iradukunda iraheta irawan irby
ireland irfan irick irish iriye irizarry irons irungu irvin irvine irving irwin isaac isaacs isaacson isaaq
isaenko isaev isagholian isaias isaka isakov isakovic isaksen isaksson isaku isayev isaza isbell ise isenberg
ishak isham ishaq ishibashi ishida ishiguro ishihara ishii ishikawa ishimaru ishimoto ishimura ishimwe
ishizaka ishizuka isichei isidor isidro isik iskakov iskandar islam islamaj islas isley isma ismail ismaili
ismailov ismayilov ismoilov isobe isola isom ison isozaki israel israeli israelowitz issa issah issar isse
isserman istrate isufaj isufi itagaki itakura italiano itani ith ito itoh itokawa ittoop itzkowitz ivakin
ivanauskas ivanchenko ivanchuk ivancic ivanenko ivanisevic ivankovic ivanou ivanov ivanova ivanovic ivanovski
ivanyi ivascu ivashchenko iversen iverson ives ivey ivic ivie ivkovic ivory ivy iwai iwakuma iwamatsu iwamoto
iwamura iwanicki iwanowski iwasaki iwase iwashita iwata iweala iwobi iwu ixchop iyanda iyengar iyer izaguirre
izetbegovic izidoro izmailov izumi izzi izzo jaafar jabbar jabbari jabbie jabbour jaber jablon jablonski
jabouin jabr jabra jabri jacinthe jacinto jack jackman jackowski jacks jackson jaco jacob jacobi jacobo
jacobovitz jacobowitz jacobs jacobsen jacobson jacobsson jacoby jacome jacques jacquet jacquez jadallah jadeja
jadhav jaeger jafar jafari jafarov jafarzadeh jaffe jaffer jafri jaganathan jagannathan jager jaggers jagiello
jagielski jagodic jagodzinski jagr jah jahan jahanbani jahangir jahn jahnke jaho jaidee jaime jaimes jain
jaiswal jaitley jaja jakab jakhar jakic jakimowicz jakobsen jakobsson jakovljevic jaksic jakstas jakubauskas
jakubiak jakubowski jakupi jalal jalali jalbert jalili jalloh jallow jalonen jaloul jama jamac jamal jamali
jamaluddin jamerson james jameson jamgochian jamieson jamil jamison jammeh jampala jamroz jamshidi jan janabi
janacek janaku janas janczak janczewski janda janecek janelle janes janevski jang jani jania janiak janicki
janigian janik janiszewski janjic janjigian janjua jankauskas jankovic jankowiak jankowski janneh janosi
janosik janota janousek janowicz janowitz janowski jansa jansen janson jansons janssen janssens jansson
januario janulis januskevicius januszewski janvier japaridze jaques jaquez jara jaramillo jarboe jardim
jardine jariwala jariwalla jarjour jarju jarman jarmon jaros jarosinski jarosz jaroszewski jarra jarrah jarrar
jarrell jarret jarrett jarvi jarvinen jarvis jarzabek jasaitis jashari jasinski jaskulski jasmin jason jasper
jaspers jasso jasti jastrzab jastrzebski jaswal jaszczak jatoba jatoi jatta jaupi jauregui javadi javaid javed
javid javier javor jawad jawara jawo jaworski jay jayakody jayaram jayaraman jayaratne jayasinghe jayasuriya
jayatilaka jayawardena jayewardene jaynes jazzar je jean jeanbaptiste jeanlouis jeanpierre jeanty jebara
jedrzejczak jedrzejewski jee jeffcoat jefferies jeffers jefferson jeffery jeffrey jeffreys jeffries jelalian
jelavic jelic jelinek jelonek jemal jemison jenkins jenks jenkyns jennette jennings jensen jenson jenssen jeon
jeong jeppesen jepson jeremic jerez jerkovic jernigan jerome jeronimo jeske jespersen jesse jessee jessen
jessie jessup jester jesus jeter jett jette jettou jeudi jeudy jewell jewett jez jezdic jezek jezewski
jezierski jha jhala jhang jhangiani jhaveri ji jia jian jiang jianu jiao jibril jilani jilek jiles jim jimale
jimenez jimerson jiminez jimoh jin jindal jindra jing jinks jirasek jirel jiricek jiu jivani jo joachim joao
joaquim jobe jobin jocelyn jocson jodoin joe joensen joensuu joffe jogi johal johannesen johannessen johansen
johanson johansson johar john johns johnsen johnson johnsson johnston johnstone joiner joinvil joissaint
jokela jokic jokinen jolaoso jolibois jolicoeur jolin jolley jolly joly jomaa jonaitis jonas jonasdottir
jonassen jonasson joncas jone jones jong jonker jonnalagadda jonsdottir jonsson jonynas joo joplin jordan
jordon jorge jorgensen jorgenson jorgji josaphat jose joseph josephson josey joshi joshua josic josipovic
joslin jost josue jou joubert joudeh joung jourdain jovanovic jovanovski jovic jovicic jowers joy joya joyce
joyner jozefowicz jozsa jozwiak jozwik jreissati ju juan juarez jubran juchniewicz judd jude judge judkins
judson judy jue jugueta juhasz juhlin jukic julceus jules julian juliao julien julius julmiste juma jumaa
jumelle jump jumper jun june juneja junejo jung junior junker junqueira juodaitis juozaitis jurado jurcic
jurco jurczak jurczyk jurek jurgaitis jurgelaitis jurgutis juric jurik jurisic jurkiewicz jurkovic jurkowski
juska juskalian just juste justice justiniano justino justus jutras juwara ka kaba kabamba kabanda kabange
kabanov kabasele kabat kabba kabbaj kabbani kabera kabila kabir kabiru kabongo kaburagi kabuya kabuye kacaj
kachadoorian kachadorian kachalov kachanov kachingwe kaci kacker kaczmarczyk kaczmarek kaczmarski kaczor
kaczorowski kaczynski kadakia kadam kadar kadare kaddoura kadi kadic kadima kadiri kadish kadlec kadota kadri
kadriu kadyrov kae kaewkham kafka kafle kafoury kagame kagan kagawa kageyama kaggwa kaguta kagwe kahalah
kahale kahan kahana kahananui kahane kahhale kahiga kahil kahin kahl kahle kahler kahn kahraman kahsay kain
kaira kairys kaiser kaja kaji kajita kajiwara kakar kakarla kakkar kaklamanis kakooza kakos kaku kakuta
kalafatis kalaitzidis kalajian kalala kalambay kalani kalantzis kalashian kalashnik kalashnikov kalaw kalb
kalema kalidindi kalil kalina kalinda kalinic kalinin kalinowski kalish kalisher kalisz kalivas kallai kallas
kallay kallio kalloe kalman kalnins kalogeras kalogeropoulos kaloko kalombo kalonji kalos kaloustian kalra
kalsi kalu kaluga kalungi kalyanam kalyanaraman kam kamaka kamal kamali kamande kamara kamaraj kamat kamata
kamath kamau kambale kamble kambli kamdar kamei kamel kamenetz kamenev kameni kamga kamida kamikawa kamilov
kamimura kaminetsky kaminskas kaminski kaminsky kamiya kamiyama kammerer kamotho kamp kamya kan kanaan
kanagaraj kanahele kanai kanakis kanamori kanan kanaris kanayama kancherla kanda kandasamy kandaurov kandeh
kandel kandhari kandola kane kaneda kanegawa kaneko kanellopoulos kanellos kanemoto kaneshiro kang kangas
kangethe kania kaniewski kankonde kannan kanno kansara kanteh kanter kantor kantrowitz kanu kanumuri kanwar
kanyike kanyo kanzaki kao kapadia kapanadze kapas kapetanakis kapetanos kapetanovic kapica kapil kapinga
kapitonov kaplan kaplanis kaplinsky kapllani kaplun kapo kapocius kapoor kapp kappel kaprielian kapsalis kapur
kapusta kapwepwe kara karabatsos karabegovic karabulut karaca karadag karadeniz karadzic karafili karafotias
karagiannis karagoz karahan karahodzic karaian karaj karakas karakashian karakaya karakus karalis karalius
karam karaman karamanian karamanlis karambelas karami karamoko karampelas karanikas karanikolas karanja
karapetian karapetyan karas karasev karasinski karatas karathanasis karatzas karavas karavolas karayannis
karbowski karczewski kardashian kardos karekezi karemera kargbo karhu kari karia karian karic karidis karim
karimi karimian karimov kariotis kariuki karjalainen karkhanis karki karklins karl karlsen karlsson karmakar
karn karnes karnga karnik karnley karns karolyi karosas karp karpavicius karpenko karpf karpinski karpiuk
karpouzis karpov karpovich karppinen karr karras kartal karuga karunakaran karunaratne karuppiah karve
karvelas karvonen karwowski karydis karzai kasa kasabian kasahara kasai kasapi kasarjian kasatkin kasauskas
kasdan kasem kasemi kashani kashishian kashou kashyap kasi kasim kasirye kask kasongo kasozi kaspar kasparian
kasparov kasper kasprzak kasprzyk kass kassa kassab kassahun kassar kassaye kasselas kassem kassirer kassis
kastanas kastanis kasten kastner kastrati kasturi kasule kasumovic kasyanov kaszuba kat katagiri katan kataoka
katara kataria katayama katechis katende kates kathayat kathuria katic katigbak katilius kato katongole
katopodis katragadda katsaros katsikas katsiroubas katsoulis katsumata katsura katumba katuwal katz katzenberg
katzman katznelson kau kauffman kaufman kaufmann kaul kaunda kauppinen kaur kausar kaushal kaushik kautz
kavafian kavak kavaliauskas kavan kavanagh kavanaugh kavanos kavcic kawa kawabata kawada kawaguchi kawahara
kawai kawakami kawalec kawamoto kawamura kawanishi kawano kawas kawasaki kawase kawashima kawata kawecki
kawooya kay kaya kayal kayali kayama kayani kayanja kayaoglu kaye kayemba kayembe kayiranga kayitesi kaylor
kayondo kayser kayyali kazadi kazakevicius kazakov kazan kazanjian kazantsev kazantzakis kazarian kazemi kazi
kazimierczak kazis kazlauskas kazlov kazmi kc ke keady kealoha kean keane kearney kearns kearse keating keaton
keaveney keawe kebe kebede kebreau kebret kechejian kechian keci keck kedzierski kee keefe keefer keegan keel
keelan keele keeler keeley keeling keen keenan keene keener keeney keesee keeter keeton keever kefalas keffer
kehoe kei keil keim keiser keister keita keith keitt kekkonen kelati kelemen keles keleti kelkar kell kellam
kellar kelleher keller kellerman kellermann kelley kelliher kellner kello kellogg kellum kelly kelm kelmendi
kelsey kelso kelton kemal kemeny kemp kempa kempen kemper kempf kendall kende kendrick kendricks keng kengne
kennard kenneally kennedy kenner kenney kennon kenny kent kenyon keo keodara keohane keomany keosavang keough
keovongsa keown kepa kephart kepler kera keramaris keranen kerby kerekes kerenyi kerins kerkhof kerkorian
kerley kern kernizan kerns kerr kerrigan kersaint kersey kershaw kershner kertesz kerwin kesaris kesavan
keshavarz keshgegian keshishian kesici kesler kessel kesselman kessinger kessler kessy kestenbaum kester
kesterson keswani keszthelyi ketcham ketchum ketema ketron kettunen keung kevorkian key keyes keys keyser
kezman kha khabarov khachadourian khachatryan khachaturian khadka khadra khaing khaira khairallah khaire
khalaf khaled khaleel khalid khalidi khalif khalifa khalife khalifeh khalil khalili khamenei khamidov
khamphoumy khamvongsa khan khanal khanam khandaker khandelwal khandker khang khanna khansari kharchenko khare
kharitonov kharlamov khat khatami khatib khatibi khatiwada khatri khattab khattabi khattak khattar khatun khau
khayat khayre khazen kheboian khem kheo khera kherlopian khetan kheyre khieu khiev khim khin khine khlat
khleif khmelnitsky khoeun khogyani khokhar kholmatov kholodov khomeini khomenko khomyak khondoker khong khoo
khorasani khosla khosravi khoun khouri khoury khrushchev khu khuat khuc khudairi khudhair khumalo khun
khundkar khurana khurshid khut ki kiang kiani kianoush kiarie kibaki kibet kibler kibret kibwe kico kida
kidane kidanemariam kidd kidder kido kidwell kiedrowski kiefer kieffer kiel kiela kielar kielbasa kiely kiem
kiepura kiernan kierstead kierzkowski kieu kifle kiger kight kigozi kikonyogo kikuchi kikukawa kikwete kil
kilaru kilbane kilbride kilburn kilby kilcoyne kilduff kile kiley kilgallon kilgore kilic kilijian kilinc
killebrew killeen killen killian killingsworth killion killough kilmer kilpatrick kilroy kim kimani kimaro
kimathi kimball kimber kimberlin kimble kimbrell kimbro kimbrough kimes kimiai kimmel kimmelman kimoto kimsey
kimtis kimura kimutai kinard kincaid kinder kindle kindred king kingery kingsbury kingsley kingston kinjo
kinlaw kinloch kinnard kinnealey kinneally kinney kinnunen kinoshita kinsella kinser kinsey kinsler kinsley
kinslow kintu kinugasa kinuthia kinyanjui kinzer kioko kipchoge kipchumba kipkemboi kipkorir kiplagat kipp
kiprono kiprop kiprotich kiptanui kiptoo kirabo kirac kiragu kirakosyan kiraly kiraz kirby kirchner kiriakos
kirichenko kirilenko kirillov kirishima kirk kirkendall kirkham kirkland kirkman kirkpatrick kirksey kirkwood
kiros kirouac kirov kirsch kirschenbaum kirschner kirshner kirstein kirtley kirui kirunda kirwan kis kiselev
kiselyov kiser kish kishi kishida kishimoto kisner kiss kissel kissin kissinger kistler kita kitagawa kitahara
kitamura kitano kitaoka kitayama kitchen kitchens kite kitenge kith kittisak kittle kittredge kittrell kitts
kiu kivela kivi kiwan kiwanuka kiyemba kiyimba kizer kizis kizito kjaer kjellberg klaassen klaric klatt klaus
klausen klausner kleiman klein kleinberg kleiner kleinman kleinschmidt klemencic klemm klidaras klimas
klimczak klimek klimenko klimkiewicz klimov klimovich klimowicz kline kling klingensmith klinger klinghoffer
klink klitschko kljajic klochko klos klotz kluczynski kludjian klug kluger kluivert kluk klyuev kmiec kmieciak
knapik knapp knecht knepper knezevic knight knighten knighton knisley knoll knopf knopp knorr knott knotts
knowles knowlton knox knudsen knudson knuth knutsen knutson ko kobakhidze kobal kobayakawa kobayashi kobia
kobrosly kobus kobylarz kobzar koc kocak koch kochan kochanowski kocher kochergin kochetkov kochian kocian
kocijan kocik kocot kocourek kocsis kodali kodaly kodama kodua koech koehler koehn koenig koerner koester
koeun koffa koga koger kogut koh kohan kohl kohler kohli kohn kohout koike koinange koirala koita koivisto
koivu koizumi kojima kojoian kok kokalari kokate kokkinos kokkonen kokoras koksal kol kola kolacek kolacz
kolade kolaj kolakowski kolar kolarevic kolarov kolasa kolasinski kolatch kolawole kolb kolbusz kolehmainen
kolek koleka kolenc kolesnichenko kolesnik kolesnikov kolettis kolev kolgjini kolic koliopoulos kolios kolla
kollcaku koller kollias kollie kollipara kolodny kolodziej kolodziejczyk kolodziejski kolomiets kolosov
kolovos kolpakov koltai komakech komar komaromi komarov komarovsky komatsu komiya komma kommineni komori
komorowski komsic konarski konate konda kondakciu kondapalli kondilis kondo kondor kondracki kondratenko
kondratiev kondratyuk kone konecny koneru konev kong kongkham kongolo konieczny konig konigsberg koning
konishi konjic konno kono konoe konomi kononenko konopka konovalov konrad konstantinidis konstantinou
konstantinov konstantopoulos konteh kontos kontrimas koo koobatian kooij kooistra kook koomson koon koonce
koons koontz koopman kopacz kopczynski kopec kopecky koper kopitar kopka kopp koppel koppelman koppula
koprivnik kopylov korablev korang korban korbas korbel korczak korda kordic korff korhonen korica korir
korkmaz korm korman kormos korn kornacki kornblatt kornbluth korneev kornegay korner kornev kornfeld kornilov
korniyenko koro korobov korolenko korolev korolyov koroma koros korosec korotkov korpela korpi korshunov korte
korzhakov kos kosaka kosakowski kosarev kosciuszko kose kosgei koshelev koshy kosiba kosic kosinski kosiorek
koska koskela koski koskinen kosova kosowski koss kossakowski kossuth kostadinov kostal kostas kostenko koster
kostic kostin kostopoulos kostov kostovski kostrzewa kostyuk kosugi kosztolanyi kot kota kotak kotarski
kotecha kotei kotek kotenko kotey kothapalli kothari kotherja kotkin kotlarz kotler kotorri kotov kotowicz
kotowski kotsiopoulos kotsopoulos kottapalli kotwal kou kouame kouassi koubek koudelka koukouvinos koulopoulos
koulouris kourani kouri kourouma kourtis koury koussis koutoulas koutras koutrouba koutsis koutsos koutsoukos
kouvelas kouyate kouyoumjian kovac kovacevic kovach kovachev kovacic kovacik kovacs koval kovalchuk kovalenko
kovalev kovalsky kovar kovarik kovats kovner kovtun kowal kowalczuk kowalczyk kowalewski kowalik kowalski koy
koyama koyanagi koza kozachenko kozak kozakiewicz kozanitis kozera kozhevnikov koziol kozlov kozlowski kozma
kozyrev kpadeh kpaka kpan kpoto kradjian kraemer kraft krajewski krajinovic krajnc krakauer krakowiak
krakowski kral kralj krall kramar kramer kranjc kranjcar krantz kranz krasinski krasner krasniqi krasnov
krasnow krasowski krastev kraszewski kratky kratochvil kratz kratzer kraus krause krauss krauze kravchenko
kravchuk kravets kravit kravitz kravtsov krawczyk krawiec krebs kreindler krejci krejcik kremer kresic kress
kreutz krgin kriauciunas krick krieg kriegel krieger krikorian krikstaponis kripalani krishna krishnamoorthy
krishnamurthy krishnan krishnaswamy kristensen kristiansen kristjansson kristo kristof kristoffersen kristol
kritikos krivokapic krivonos krivosheev kriz krochmal kroeger kroger krohn krol krolak krolikowski kroll
kromah kronenberg kronish kropiwnicki kropp kroupa krouse krpan krstic krsticic krstovic kruczek krueger krug
kruger kruglov krugman kruk krukowski krumins krumm krupa krupicka krupin krupinski kruse krutov kry kryeziu
krylov krymov krysiak krystek kryuchkov kryvenko krzak krzeminski krzysztofik krzywicki krzyzanowski ku kuan
kuang kubacki kubat kubes kubiak kubica kubicki kubik kubilius kubin kubinski kubitschek kubo kubota kucaj
kucan kucera kucerova kuch kuchar kucharski kucher kucherenko kuchta kuci kucinskas kuczynski kudela kudirka
kudla kudlacek kudo kudryashov kudryavtsev kue kuehl kuehn kufuor kuga kugel kugler kuhl kuhlman kuhlmann kuhn
kuhns kui kuiper kuipers kujala kujawa kujawski kujundzic kuk kuka kukaj kukharenko kukic kukk kukkonen kukla
kukulka kula kulak kulakov kulas kulatunga kulbokas kuleshov kulesza kulig kulik kulikov kulikowski kuljic
kulkarni kulla kullolli kulp kulpa kum kumagai kumah kumamoto kumar kumara kumaran kumarasinghe kumari kume
kumi kun kuna kuncaitis kunda kundera kundra kundu kung kunicki kunimoto kunin kunkel kunkle kunstler kuntz
kunwar kunz kunze kuo kuong kupelian kupferman kupiec kuppuswamy kuptsov kuraitis kurata kurbanov kurek kuri
kuria kurian kuribayashi kurien kurihara kurita kurkjian kurland kurniawan kurnikov kurochkin kuroda kurokawa
kuroki kurosaki kurosawa kurowski kurpiel kurt kurth kurti kurtovic kurtz kurtzer kuru kurucz kuruvila
kuruvilla kurz kurzawa kusaka kusakabe kusama kusano kushner kushnir kusi kuster kustudic kusuma kusumoto kuti
kutlu kutty kutuzov kutz kuusisto kuusk kuwabara kuwahara kuwata kuykendall kuyumjian kuzma kuzmenko kuzmich
kuzmin kuznetsov kuznetsova kuzniar kuzu kvapil kvaran kvasnicka kvitko kwabena kwak kwakye kwan kwang kwapong
kwarteng kwasniewski kwasnik kwateng kwiatek kwiatkowski kwiecien kwiecinski kwok kwolek kwon kwong kyagulanyi
kyambadde kyaw kyei kyerematen kyeremeh kyle kyles kyncl kyriakides kyriakidis kyriakopoulos kyriakos kyriakou
kyriazis kyser kyung la laakso laaksonen laaraj labady labaki labarbera labarge labarre labbe labella labelle
labine labissiere labollita labonte laborde labossiere laboy labrador labranche labreche labrecque labrie
labriola labuda lac lacasse lacava lacedra lacerda lacerte lacey lach lachance lachapelle lachute laci lacina
lack lackey laclair lacombe laconte lacossade lacoste lacour lacourse lacouture lacroix lacson lacy lad ladd
ladeira ladner ladouceur lafalaise lafauci lafave lafayette laferriere laferte lafferty laflamme lafleche
lafleur lafollette lafond lafontaine lafontant laforce laforest laforge lafortune lafountain laframboise
lafrance lafratta lafrenaye lafreniere lagace lagana lagasse lagat lagdameo lage lagerkvist lages lagman lagoa
lagos lagrasso laguerre lagueux laguna lagunas lagunzad laham lahens lahham lahlou lahoud lahr lahrichi lahti
lahtinen lai laidlaw lail laine lainez laing laiosa lair laird laitinen laizer lajara lajeunesse lajevardi
lajoie lakatos lake lakes lakey lakhani lakhiani lakin lakkaraju lakshmanan lakshminarayanan lal lala lalane
lalanne laleau laliberte lalic lalime lall lally laloi lalonde lalumiere lalwani lam lama lamacchia lamagna
lamanna lamantia lamar lamarche lamarre lamartine lamas lamb lamba lambert lambrakis lambrecht lambropoulos
lambrou lameira lamere lamichhane lamirande lamkin lamm lammers lammy lamonica lamont lamontagne lamoreaux
lamorticella lamothe lamour lamoureux lamp lampariello lampe lampkin lampley lampreia lampros lamptey lamrani
lamy lan lancaster lance lancia lanciani lanctot lanczos land landa landau landaverde lander landeros landers
landes landi landim landin landis landolfi landolfo landon landreth landreville landrum landry landsbergis
landsman landy lane laney lang langan langat langdon lange langelier langer langevin langford langham langis
langlais langley langlois langston lanham lanier lankford lanning lanoie lanoue lansang lansing lantagne
lantigua lantz lanza lanzetta lanzilli lanzillo lao lapalme lapan laperle lapid lapidus lapierre lapin
lapinskas lapinski laplante lapoint lapointe lapomarda laporta laporte lapp laprade laprise lapshin lapus lara
laracuente laraki larame laramee laranjeira laranjo larbi large largent larijani larin larionov larios
lariviere lark larkin larkins larocca laroche larochelle larock larocque larosa larose larosiere larosiliere
larouche larrabee larrieux larry larsen larson larsson lartey larue larusso laryea lasala lasalle lasater
lascola lasek lash lashari lasher lashley laskar lasker laskowski lasky lasley lasota laspada laspina lasseter
lassila lassiter lasso laster laszlo latek lath latham lathan lathrop latif latimer latino latinovic latorre
latortue latour latourelle latta lattanzi lattanzio lattimore lattouf latulippe latvala lau laudani lauder
lauderdale lauer laughlin laukaitis laukkanen laureano laurel laurence laurenceau laurendeau laurent lauria
lauriault lauricella lauridsen laurin laurindo laurissaint lauritzen lauro laurore lauture laux lauzier lauzon
lavalle lavallee lavalley lavaud lavelle lavender laventure lavergne lavertu laverty lavery lavigne lavin
lavine laviolette lavoie lavrenko lavrentiev lavrinenko lavrov law lawal lawanson lawhorn lawler lawless
lawlor lawrence laws lawson lawton lawyer laxamana lay layfield layman layne layton layug lazala lazar
lazarescu lazarev lazarevic lazarevski lazaridis lazaris lazaro lazarou lazarski lazarus lazarz laze
lazerowitz lazic lazo lazovic lazrak lazzara lazzari lazzarini lazzarino lazzaro le lea leach leader leahy
leak leake leal leandro leang leao leap lear leary leask leath leatherman leathers leatherwood leavasa leavitt
lebeau lebed lebedev lebedeva lebedinsky lebel leblanc leboeuf lebovitz lebowitz lebron lebrun lechner lechuga
leckie leclair leclaire leclerc lecompte leconte lecours lecuyer ledbetter leddy lederman ledesma ledet
ledezma ledford ledoux leduc lee leech leeds leem leeper lees leeuwenhoek lefebvre lefevre leffler lefler
leflore leftwich legagneur legarda legare legaspi legault legendre leger legere legesse legg leggett leghari
legrand legros leguizamon lehman lehmann lehner lehr lehtinen lehto lehtonen lei leiberman leibman leibovitz
leibowitz leigh leighton leija leiker leininger leino leiria leister leitao leite leith leitner leiva leja
lejeune leka lekaj lekakis lekas lekhi leko leland lelei lema lemaine lemaire lemaster lemay leme lemelin
lemieux lemire lemke lemley lemma lemmon lemmons lemoine lemon lemonias lemons lemos lemoyne lemus lenard
lenart lenartowicz lendl leng lengyel lenhart leniart lenihan lenin lennon lennox lenoir lent lentine lentini
lentz lenz leo leon leonard leonardi leonardo leonce leone leonetti leong leoni leonov leontis leos leota leou
lepage lepekhin lepik lepine lepore leppanen lerch lerma lerner leroux leroy lesage lescot leshchenko lesher
lesko leslie lesmana lesniak lesniewski lesperance lespinasse lessa lessard lesser lestage lester leszczynski
leta letarte letellier letendre leto letourneau lett leung levan levanto levasseur levchenko levchuk leveille
leveillee levenson leventhal leventritt lever leverett levesque levi levin levine levinger levinsky levinson
levinstein levit levitan levitas levite levitsky levitt levy lew lewallen lewandowski lewellen lewicki lewin
lewinski lewinsky lewis lewitt ley leyba leyva lhamo lherisse lherisson lheureux lhomme lhundup li liakos lian
liang lianos liao liapis liard liautaud liaw liban libby liberato liberatore liberman libman librizzi libunao
licata licciardi lichtenberg lichtenstein lichtman lico liddell liddle lidsky lie lieb lieber lieberman
liebermann liebman lien liepins lieu liew lifschitz lifshitz ligas ligeza liggett liggins light lightfoot
lightner lignelli ligon likhachev lila liles liljegren lillard lilley lillie lilly lim lima limaj limaye
limbaga limbu limeira limoges limon limone limsakul lin linares lincoln lincourt lind lindahl lindberg
lindblad lindblom linde lindell lindeman lindemann linden linder linderman lindfors lindgren lindholm lindley
lindner lindo lindor lindquist lindqvist lindroth lindsay lindsey lindsley lindstrom lineberry linehan lines
ling lingam lingenfelter lingerfelt lingle lingo linhares link linker linkous linn linnane lino linton
linville liou lipatov lipinski lipka lipman lippert lippman lippmann lipps lipschitz lipschutz lipscomb lipsey
lipsky lipson lipstadt lira liranzo liriano lis lisboa lisenko lisi lisiecki lisiewicz lisitsyn liska lisker
lisowski lissade list lister liston listov litchfield litovchenko little littlefield littlejohn littles
littleton litton littrell litvak litvin litvinenko litvinov litwak litwin liu liv livas lively livengood
livesay livingston livingstone liwanag liyanage lizama lizardo lizarraga lizotte ljubicic llamas llamzon
llanes llanos lleshaj lleshi llewellyn llewelyn lloyd lo loaiza lobachev lobanov lobao lobato lobo lobos loc
locascio locicero lock lockard locke lockett lockhart locklear lockman lockridge lockwood lococo loconte
locsin lodato lodge lodhi lodi loeb loeffler loehr loera loesch loew loewe lofgren loftin loftis lofton loftus
logan loganathan loggins loginov logiudice logothetis logsdon logue loguercio loh lohman lohr loi loiacono
loiodice loiseau loiselle lojacono lojek lojko lok lollar lollis lomakin lomanno lomas lomasto lomax lomba
lombard lombardi lombardo lombardozzi lomeli lomidze lominy lomonosov lon loncar london londono lonergan loney
long longley longmire longo longobardi longoria lonnqvist lontoc loo look loomba loomis looney looper loos
lopardo lopata loper lopera lopes lopez lopiano lopilato lopresti lor lora loranger lord lordan lore lorenz
lorenzana lorenzen lorenzetti lorenzi lorenzo loreus lorimer lorincz lorquet lors lortie lorusso losada
losapio losco loshi loskutov losordo losurdo lotfi lothrop lott lotz lou loucks loudermilk lough loughlin
loughnane loughran louidor louie louimar louis louischarles louisjean louissaint loukas loulakis loum louque
loureiro lourencao lourenco lourie louros lousada loutfi louverture louvil lovato love lovejoy lovelace
lovelady loveland loveless lovell lovely loverde lovetere lovett lovgren loving lovins lovo lovren lovric low
lowder lowe lowell lowenstein lowenthal lower lowery lowman lowney lowrance lowrey lowry lowther lowy loy loya
loyd loyola lozada lozano lozeau lozier lozovsky lozoya lu luan luangrath luansing lubarsky lubecki lubega
lubin lubinski lubis lubitsch lubowa lubrano luc luca lucarelli lucas lucate lucchese lucchesi lucchetti luce
lucena lucero lucescu lucey luchesi luchetti lucho lucia luciani luciano lucic lucido lucien lucier lucio luck
luckett luckey lucky lucson lucy luczak luczynski ludlow ludwick ludwig lueck luevano lugo lui luis luisi
luitel luiz lujan luk luka lukac lukacs lukaku lukas lukashenko lukashevich lukasiewicz lukasik lukaszewski
luke lukens luker lukes lukic lukin lukosevicius lukoshius lukovic lukusa lukwago lukyanenko lukyanov lule
luli lully lulseged lum lumani lumanlan lumbera lumpkin lumsden lumumba lun luna lund lundberg lundblad lunde
lundgren lundin lundquist lundqvist lundstrom lundy lungu lunn lunsford lunt luo luong luongo lupescu lupien
lupo lupoli luppino lupu lupulescu luria lurie lush lushaj lushi lusk lussier luster lustgarten lustig luswata
lutaaya lutes lutfi luther luthra lutkiewicz lutsenko luttrell lutz luu lux luy luyen luz luzolo luzzatto
luzzi luzzo lv lvov lwanga lwin ly lyashenko lyczak lydon lyimo lykins lyko lyle lyles lyman lymberopoulos
lymperopoulos lynch lyne lyng lynn lyon lyonnais lyons lys lysenko lysiak lytle lytvyn lyu lyubimov ma maalouf
maas maatouk mabe mabiala mabrouk mabry mac macajoux macallister macaluso macapagal macapinlac macaraeg
macarthur macaskill macaspac macaulay maccallum maccarone macchi macchia maccormack maccrae macdiarmid
macdonald macdonell macdougall macduff mace macedo macenat macewan macfadyen macfarland macfarlane
macgillivray macgregor mach macha machacek machado macharia machek machida machnik machuca machulsky maci
maciag macias maciejewski maciejowski maciel macinnes macinnis macintosh macintyre maciolek macisaac maciulis
maciunas maciver mack mackay macken mackenzie mackey mackie mackiewicz mackillop mackin mackinlay mackinnon
macklin mackowiak maclachlan maclaren maclaughlin maclean maclellan macleod macmaster macmillan macmullen
macnamara macnaughton macneil macneill macomber macon macovei macphail macphee macpherson macquarrie macrae
macrina macy madala madani maddali madden maddox maddux madeira madej madejski mader madera madewell madhavan
madhere madigan madison madlangbayan madonna madore madrid madrigal madriz madruga madsen madson madu madueke
maduka madushanka maeda maehara maekawa maeng maes maestas maffei maffeo maffie mafra magalhaes magallanes
magalona magan magana magar magarian magassouba magaya magbanua magdaleno magdangal maged magee magezi maggard
maggio maggiore magi magid magiera magill maglaya magliano magliaro magliozzi magloire magnan magnani
magnarelli magner magnes magness magno magnusdottir magnuson magnussen magnusson magomedov magos magpantay
magrath magri magruder magsaysay magsi magtoto magufuli maguire magyar mah mahad mahadevan mahaffey mahajan
mahalingam mahama mahamed mahamoud mahan mahant mahanta mahapatra mahara maharjan mahathir mahdavi mahdavian
mahdi maher maheshwari maheu maheux mahfood mahfouz mahinda mahlangu mahler mahmood mahmoud mahmud mahmutaj
mahmutovic mahoe mahon mahone mahoney mahserejian mahtani mai maia maiden maier maietta mailhot mailloux
maimon main maina mainali maines maini mainville maio maiorano mair maira maisuradze maitland maiuri maj
majcher majchrzak majda majdalani majeau majeed majerus majewski majid majidi majithia majka majkowski major
majors majstorovic majumdar majumder mak makai makaitis makarenko makarov makau makeev makela makena makhija
makhlouf makhmalbaf makhno makhoul maki makiese makinde makinen makino makk makki maklouf makoni makowiec
makowski makris makropoulos makrys maksimenko maksimov maksimovic makuch makumbe makundi makwana malabanan
malacanang malaj malak malakar malakauskas malakhov malamas malamud malary malatesta malave malboeuf malcolm
malcom maldonado malebranche malec malecki malek maleki malerba maletic malette maley malfitano malheiro
malhotra mali maliaros malietoa malik malinauskas malinin malinowski malisa maliszewski malkasian malki malkin
malkind malla mallard mallela mallett mallette malley mallipeddi mallon mallory malloy malm malmberg malmstrom
malo maloba malonda malone maloney malonzo maloof malouf malouin maloutas maloy malta malvar malvarosa
malvezzi malvoisin maly malyarenko malyshev malzone mam mamaev mamaj mamani mamaril mamba mamede mamedov
mammadov mammadova mammas mammen mammola mamo mamontov mamuye man manaj manalang manalastas manalo manandhar
manansala manasian mance manchester mancia mancilla mancinelli mancini mancuso mandal mandanas mandarini
mandefu mandel mandela mandelbaum mandelbrot mandell mandelstam mandeville mandic mandile mandravelis
mandzukic mane manea maness manfra manfredi manfredonia mang mangahas mangal mangan mangano mangat mangiacotti
mangiafico mangiaratti mangini mangino mangrum mangual mangubat mangum mangunwijaya manh manias maniatis
manickam manigat manikandan manion manis maniscalco manischewitz maniu mankad mankiewicz manlapaz manley mann
manna mannarino manners mannetta manninen manning mannino mannion mannix manns manoharan manolakis manole
manolescu manolis manolov manoogian manor manos manoukian manriquez mansaray mansell mansfield manso manson
mansoor mansour mansouri mansur mantalos mantia mantooth mantovani manu manuel manuilov manukyan manus
manzanares manzano manzella manzelli manzi manzo manzoor manzueta mao mapagu mapes mapfumo maple maples mapp
maqbool mar mara marable maradiaga maragos marah maraio maraldo maranda marangos maranhao maranian marano
marascalco marasco marashi marashlian marasigan marathe marble marc marcal marcano marcantonio marceau marcel
marcelin marcelino marcello marcellus marcelus marcenat march marchand marchant marchenko marchesani marchese
marchesini marchessault marchetti marchewka marchi marchionda marchione marchiori marchuk marciano marcil
marcinek marciniak marcinkevicius marcinkiewicz marcinkowski marcolini marcos marcotte marcoux marcu marcum
marcus marczak marczewski marden mardirosian mardirossian mardis mardy marek mares maresca marfeo margarian
margaryan margolies margolin margolis margosian margulies margulis maria mariani mariano maric marimuthu marin
marine marinelli marinescu marinho marini marinkovic marino marinov marinova marinucci marion mariotti maris
mariscal marius mariz marjanovic mark markaj markarian markel markelov marker markevicius markey markham
markiewicz markkanen markle markley markosian markov markovic markovski markowicz markowitz markowski marks
marku markus marler marley marlin marlow marlowe marmo marmol marmolejos marois maroney marong marotta marouf
maroufi maroun marovic marquardt marques marquez marquis marr marra marrao marrero marri marriott marron
marrone marroquin marrow marrs marrufo marruzzo mars marseille marsella marsh marshall marsiglia marston
marszalek marte martel martell martelli martelly martens marthone marti martic martignetti martin martindale
martine martineau martinelli martines martinez martinho martini martinkus martino martinovic martins martinsen
martinson martinsson martirosyan martorana martucci marty martynenko martynov martynyuk martz marucci maruyama
marvel marvin marwah marx marzano marzec marzilli marzouk marzullo masaryk mascarenas mascarenhas mascaritolo
mascaro mascioli masek maseko masella masengo mashava mashayekhi mashburn masi masiak masic mask maskey
maslanka maslov maslowski masoian mason masood masoud masoudi masri massa massad massaquoi massari massaro
massawe masse massengale massey massicotte massie massimo massoud mast mastalerz masters masterson mastin
mastrangelo mastrocola mastroianni mastromarino mastronardi mastropietro masuda masui masuku masumoto masuoka
masyuk mata matamoros matar matarazzo matczak mate mateescu matei matejka mateo matera materna mateus math
mathai mathebula mathelier mathenge matheny mather matherly matherne mathers mathes matheson mathew mathews
mathewson mathias mathieu mathis mathisen mathison mathur mathurin matias matibag matic matijevic matin
matkovic matlak matlock matney matoba matoian matondo matos matousek matovu matson matsubara matsuda
matsudaira matsui matsukawa matsumoto matsumura matsunaga matsuno matsuo matsuoka matsushima matsushita
matsuura matsuyama matsuzaka matsuzaki matt matta mattar mattarella matte matteo mattern matteson matteucci
matthew matthews mattia mattila mattingly mattioli mattison mattos mattouk mattox mattson mattsson matula
matulaitis matulis matusevicius matusiak matuszak matuszek matuszewski matveenko matveev matvienko matviyenko
matyas matz mau mauceri mauga mauk mauldin mauney maung maupin maurais maurer maurice maurissaint mauro maus
mavani mavinga mavrakis mavridis mavrogiannis mavromatis mavros maxey maxfield maxi maxie maximin maximov
maxon maxson maxwell may maya mayakovsky mayanja mayard maybaum mayberry maye mayeda mayele mayen mayer mayers
mayes mayfield mayhew mayle maynard mayne maynor mayo mayorga mayr mays maysonet mazanec mazari mazariegos
maze mazeika mazeikis mazepa mazer mazgaj mazo mazreku mazumdar mazur mazurek mazurenko mazurkiewicz mazurov
mazurowski mazza mazzarella mazzeo mazzie mazzini mazzola mazzone mazzoni mazzotta mazzuchelli mbabazi mbacke
mbadinuju mbah mbakwe mbala mbappe mbarga mbaye mbayo mbeki mbella mbemba mbia mbikayi mbithi mboob mbow mbowe
mbugua mburu mbuyamba mbuyi mbwambo mcabee mcadams mcadoo mcafee mcaleer mcaleese mcalister mcallister mcalpin
mcalpine mcanally mcandrew mcardle mcarthur mcatee mcateer mcaulay mcauley mcauliffe mcavoy mcbee mcbrayer
mcbride mcbroom mcbryde mcburney mccabe mccafferty mccaffrey mccain mccaleb mccall mccalla mccallister
mccallum mccammon mccandless mccann mccants mccarley mccarron mccarter mccarthy mccartney mccarty mccarver
mccary mccaskill mccaslin mccauley mccay mcchesney mcclain mcclanahan mcclary mcclean mccleary mcclellan
mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mcclurg mccluskey mccole
mccollough mccollum mccomas mccomb mccombs mcconnell mcconville mccool mccord mccorkle mccormack mccormick
mccourt mccowan mccown mccoy mccracken mccrae mccrary mccraw mccray mccrea mccready mccreary mccrory mccubbin
mccue mccullagh mcculley mcculloch mccullough mccullum mccully mccune mccurdy mccurry mccusker mccutchen
mccutcheon mcdade mcdaid mcdaniel mcdaniels mcdavid mcdavitt mcdermott mcdevitt mcdonagh mcdonald mcdonnell
mcdonough mcdougal mcdougald mcdougall mcdowell mcduffie mceachern mcelaney mcelhaney mcelhinney mcelligott
mcelrath mcelroy mcenaney mcenroe mcentee mcentire mcevoy mcewan mcewen mcfadden mcfall mcfarland mcfarlane
mcfarlin mcgaffigan mcgaha mcgahan mcgann mcgarry mcgarvey mcgary mcgaugh mcgee mcgeehan mcgehee mcgeough
mcgettrick mcghee mcgill mcgillicuddy mcgilligan mcgillivray mcginley mcginn mcginness mcginnis mcginty
mcgivern mcglone mcglothlin mcglynn mcgoldrick mcgonagle mcgonigle mcgough mcgovern mcgowan mcgowen mcgrail
mcgrath mcgraw mcgreal mcgreevy mcgregor mcgrew mcgriff mcgroarty mcgruder mcguigan mcguinness mcguire mcgurk
mchale mchedlishvili mchenry mchugh mcilroy mcilwain mcinerney mcinnis mcintire mcintosh mcintyre mciver
mckamey mckay mckeague mckean mckee mckeehan mckeever mckellar mckelvey mckenna mckenney mckenzie mckeon
mckeown mckernan mckibben mckie mckiernan mckillop mckim mckinley mckinney mckinnie mckinnon mckinzie
mckissick mcknight mckown mckoy mclain mclane mclaren mclaughlin mclaurin mclean mclellan mclemore mclendon
mcleod mclin mcloughlin mcmahan mcmahon mcmanama mcmanamon mcmann mcmanus mcmaster mcmasters mcmenamin
mcmenimen mcmichael mcmillan mcmillen mcmillian mcmillin mcmillon mcminn mcmonagle mcmorris mcmorrow mcmullen
mcmullin mcmurray mcmurry mcnabb mcnair mcnally mcnamara mcnamee mcnary mcnaught mcneal mcneely mcneese
mcneice mcneil mcneill mcnelis mcnerney mcnew mcnicholas mcniel mcniff mcnulty mcnutt mcparland mcpartland
mcpartlin mcpeak mcphail mcphee mcpherson mcquade mcquaid mcqueen mcqueeney mcquillan mcquiston mcrae
mcreynolds mcroberts mcshane mcsharry mcsherry mcsorley mcswain mcsweeney mctague mctiernan mcvay mcveigh
mcvey mcwhirter mcwhorter mcwilliams meach meacham mead meade meader meador meadors meadows meagher meaney
means mears meas mease mebane mebrahtu mebratu mece mecham mechlinski mecir meda medawar medeiros medellin
medford medgyessy medic medina medley medlin medlock medoff medrado medrano medved medvedenko medvedev
medvedko medy mee meehan meek meeker meekins meeks meena meenakshisundaram meer mefford megaloudis megawati
megerdichian meghani mehari mehdiyev mehmedovic mehmeti mehmood mehra mehrabi mehran mehretu mehrjui mehrotra
mehta mei meier meijer meikle meinhardt meir meireles meirelles meissner meister mejia mejias mejicanos
mekhail mekhitarian mekonen mekonnen meksi mekuria melaku melamed melancon melanson melara melas melcher
melchionda melchiorre melchor mele melendez meles melese meletis melgar melgarejo meli melichar melicio
melidor melillo melino melkonian melkonyan meller mellett mello mellon mellott melnichenko melnichuk melnick
melnik melnikov melnychuk melnyk melo melrose melson melton meltsakian meltzer melville melvin mema membreno
memon memushaj men mena menaker menard menassa menchaca mencia mendel mendelsohn mendelson mendelssohn
mendenhall mendes mendez mendieta mendiola mendis mendolia mendonca mendoza mends mendy menefee menegatti
menelas menendez meneses menezes meng mengesha menghani mengistu mengue menjivar menke menon mensah mentor
menzies meola meraz mercadante mercado merced mercedes mercer merchant mercidieu mercier mercure mercurio
merdinian meredith merenda mereus merga merhej merhi merida merilan merino merisier merkel merkle merkulov
merkushev merlin merlino merlos mermelstein mernissi merola merrell merriam merrick merrifield merrill
merriman merritt merriweather merry merryman mersha mertens mertz merullo mervil merwin merzian mesa mesadieu
mesamours mesfin meshcheryakov mesic mesidor meskel mesquita mesrobian messaoudi messenger messer messerlian
messi messick messier messina messinger messner mestas mestre meszaros meta metaxas metayer metcalf metcalfe
metellus metodiev metts metz metzger metzler meunier mey meyer meyerhoff meyerowitz meyers meyerson meza
meziane mezouar mezzetti mezzomo mgrdichian mhango mhatre mhlanga mi mia miah miao miaskowski micciche miccoli
miceli mich michael michaelides michaelidis michaelis michaels michaelson michalak michalakis michalczyk
michalek michalik michalopoulos michalowski michalski michas michaud michel michell michels michelson michon
mici mick mickel mickelson mickens mickevicius mickey mickle micrachi middaugh middlebrooks middleton midgett
midkiff midy miecznikowski mielczarek miele mielke mielnik mientka mier mierzejewski mierzwa mierzwinski
mieses miettinen migliaccio migliore migliorini mignault miguel mihai mihailescu mihailovic mihajlovic
mihalache mihali mihaly mihaylov mihhailov mijangos mijares mijatovic mika mikaelian mikaelyan mikalauskas
mikami mike mikel mikell mikes mikesell mikhael mikhail mikhailenko mikhailov mikhaylov mikheev miki mikic
mikkelsen mikkola miklas miklos mikolajczak mikolajczyk mikos mikoyan mikropoulos mikula mikulski mikulskis
mikvah milad milam milan milani milano milanovic milburn milcent milch milczarek milenkovic mileris miles
mileti miletic milette milewski miley milford milfort milgram milgrom milhomem miliauskas milic milicevic
milien milinkovic miliotis militaru milito miljkovic milken millan millar millard millen miller millet millett
millette millican millien milligan milliken million millner mills millsap millsaps millstein milne milner milo
milosavljevic milosevic milot milovanov milovanovic milstein milton mims min mina minaei minaev minami
minamoto minard minasian minasyan mincey minelli miner mines ming minga minghella mingo minhas minichiello
minichino minihan minihane minin miniscalco minja mink minkin minkoff minnich minnick minniti mino minogue
minor minot minsky minta minter minton mintz minviel mioduszewski miotto mirabella mirabile mirabito miracle
miraglia mirakian miramontes miranda mircea mirchandani mireku mireles miringu mirisis mirkovic mirnyi
mironenko mironov mirsky mirville mirza mirzaei mirzayev mirziyoyev mirzoyan misgina mishchenko mishima mishin
mishkin mishra misiak misiaszek misic misiewicz misiorek miskiewicz miskin misra mistry misuraca miszkiewicz
mita mitani mitarai mitchel mitchell mitchem mitchum mitev mith mitnick mitra mitrea mitrevski mitri
mitrofanov mitrokhin mitropoulos mitrovic mitsakis mitsotakis mitsui mittal miura miville miwa mix mixon
miyagi miyahara miyake miyamoto miyamura miyano miyasaka miyasato miyashiro miyashita miyata miyauchi miyazaki
miyazawa mize mizell mizoguchi mizrachi mizrahi mizuno mizutani mizyed mkandawire mkapa mkhize mkrtchyan
mladenov mladic mlakar mlambo mlay mlynarczyk mlynarski mlynek mmari mnangagwa mo moala moalim moats moaveni
moawad moazami moberg mobley mobutu moccia mochizuki mock mockus moczulski modarres modestil modesto modha
modi modica modlin modric modugno mody modzelewski moe moeller moen moffat moffatt moffett moffitt moga moges
moghadam moghaddam moh mohacsi mohajer mohamad mohamed mohammad mohammadi mohammadzadeh mohammed mohamoud
mohamud mohan mohanty mohebbi mohler mohr mohseni moi moilanen moini moisan moise moiseenko moiseev moisescu
moita moitoso mojaddedi mojica mok mokbel mokhtari mokoena molchanov moldovan moldoveanu molefe moliere molin
molina molinari molinaro moline moll molla mollah molle mollel moller mollerup molloy molnar moloney molotov
mom momoh momose momplaisir mompremier mon monaco monaghan monagle monahan moncada moncion moncrief moncrieff
mondal monday mondelli mondello mondesir mondragon monestime monette money monfredo mong mongan monge mongeau
mongeon monger mongia moniz monizs monk monpoint monroe monroy monsalve monsen monserrate monsod monson
monsour montague montalbano montalto montalvo montambault montana montanez montano montas monte montefiore
montefusco monteiro monteleone montella montelongo montemayor montemurro montenegro montero monterrosa
monterroso montes montesano montesanti montesdeoca montesino montez montgomery monti montiel montilla
montinard montisano montminy montoya montpetit montrond montus montvilas monzon moody moon mooney mooneyham
mooradian moore moorefield moorehead moorer moores moorhead moorman moorthy moose mora morabito morad moradi
moraes morais morales moralez moran morandi morano morar moraru morato moravec morawski morazan morcos more
moreau morehead morehouse moreira morel moreland morell morelli morello morelock morency moreno moresco
moretti moretto morey morfin morgan morgante morgenstern morgenthau morgia mori moriarty moricz moriello
moriguchi morikawa morimoto morimura morin morina morinaga morioka morisaki morishita morison morisseau
morisset morissette morita moritz moriyama mork morkunas morley morlu morm morman morneau moroney moronta
moroz morozenko morozov morreale morrell morrill morris morrison morrissette morrissey morrone morrow morse
mortazavi mortensen mortenson mortimer morton mosaddegh mosby mosca moscaritolo moscato moschetta moschos
moscoso moscova moscowitz mose moseley mosely moser moses mosha moshe mosher moshiri moshos mosiello mosier
moskal moskalenko moskowitz moskvin mosley mosqueda mosquera moss mostafavi mostovoy mostyn mota motamed
motamedi moten motiejunas motley motoki moton motoyama mott motta motter mottola motwani moua mouawad moubarak
moufarrej mougios moukarzel moulas moulton moultrie mounayar mount mountain mounts moura mourad mouradian
mouradis mourao mouro mousavi moussa moussallem mousseau moustakis mouth mouton moutsos movsesian movsisyan
mowery mowry moxley moy moya moye moyer moyers moynihan moyo mozaffari mozart mpakas mpanga mpiana mpofu mraz
mrazek mridha mrkic mroczek mroczkowski mroz mrozek mrozowski msuya mthembu mtonga mu mubarak muca mucaj mucci
muccio mucha muco mudaliar mudd mudenda mudigonda mudimbe mueller mufarreh mugabe mugabo mugambi muganga
muganzi mugerwa mughal mughrabi mugisha mugo mugwagwa muhammad muhlenberg muhoro muhumed muhwezi mui muigai
muir muiruri muita mujanovic mujic mujkic muk muka mukadi mukai mukamana mukanya mukasa mukasonga mukendi
mukherjee mukherji mukhin mukhiya mukhopadhyay mukiibi mukiri mukisa mukuna mukwaya mukwege mulamba mulat
mulatu mulbah mulcahy mulder muldoon muldrow mulenga mulero mulhall mulhern mulholland mulic mulindwa mulkern
mulkerrin mulkerrins mulkey mull mullally mullaney mullen mullens muller mulligan mullin mullinax mullins
mullis mulondo mulongo mulrooney mulroy mulry multani mulugeta mulumba mulvaney mulvey mulvihill mulwa mulyadi
mulyani mumba mumford mumin muminovic mumtaz mun munafo munch muncy munday mundell mundy munene munford mungai
munganga munger munguia munir muniz munjal munn munos munoz munro munroe munsey munshi munson munster munteanu
munyakazi munyaneza munyao muollo muong muppala muraca murad muradian murage murai murakami murakawa muraki
murali muralidharan muramatsu muramoto muranaka murano muraoka murasaki murata murataj murati muratovic
muravyov murawski murayama murchison murcia murdoch murdock murekatete muresan murgia murguia muriithi murillo
murimi murithi muriuki murnane muro murphey murphree murphy murr murray murrell murry mursal murta murtagh
murtha murthy murugan murugesan musa musacchia musacchio musah musasa musatov musayev muscadin musco muse
musembi musgrave musgrove mushi mushtaq music musick musil musisi muskaj muskat muslim musoke musonda musoni
mussa musselman musser musso mussolini mustafa mustafai mustafaj mustafayev mustafic mustonen musumeci musyoka
musyoki muszynski mutapcic mutasa mutebi mutesi muth muthama mutharika muthoni muthu muthukrishnan muthusamy
muthuswamy mutinda mutiso mutizwa mutlaq mutlu muto mutombo mutoni mutu mutua mutuku muturi mutyaba muvunyi
muwanga muyambo muyingo muzik muzzioli mvogo mvumbi mwai mwakasege mwakyusa mwale mwamba mwangi mwaniki mwanza
mwape mwaura mwenda mwenze mwesigwa mwesigye mwikali mwila mwinyi mwongela myasnikov myatt myer myers myerson
myftari myhre myint mykhailenko myles myllyla myrick myrtaj myrthil myrtil myszka myung mzembi na nabavi naber
nabhan nabirye nabizada nabors nacar naccarato nachman nachmanoff nacino naciri nadarevic nadas nadasdy nadasi
naddaf nadeau nadeem nadel nadelman nader naderi nadjafi nadjo nadkarni nadler nadolny nadolski nadon naess
nagahara nagai nagamine nagano nagao nagaoka nagar nagaraj nagarajan nagasaki nagasawa nagase nagashima nagata
nagatomo nagayama nagbe nageeye nagel nageswaran nagle nagorny nagpal nagra nagrani nagy nah nahabedian nahar
nahas nahhas nahlik naidu naik nail naim naiman naing nair nairn naismith naito najafi najarian najem najera
najjar najm naka nakada nakadai nakagawa nakahara nakai nakajima nakama nakamichi nakamoto nakamura nakanishi
nakano nakao nakarmi nakashima nakasone nakata nakatani nakato nakaya nakayama nakayiza nakazato nakazawa
nakhle nakhleh nakhoul nakic nakku nako nakos nalbandian nall nalla nalley nalubega nalule nalwanga nam
namatovu namazi nambi nambiar namboodiri namboothiri nambooze namdar namdari namgoong namgyal namiki namkung
namour namubiru namugga namukasa namutebi nan nanavati nanayakkara nance nanda nandakumar nandi nania nanos
nansubuga nantongo napier napierala napoleon napoletano napoli napolitano nappa napper nappi naqib naquin
naqvi nara naraghi narang naranjo narasimha narasimhan narayan narayanan narayanaswamy narbutas narcisse
nardella nardi nardone narita narkiss narula naruszewicz narvaez nascimento naseer nasella naser nash
nasiopoulos nasir nasiri nason nasr nasrallah nassali nassar nasser nassif nassour nastase nastasic nasu
nasution natal natale natarajan nath nathan nathanson nation nations nativi natividad natola natsume naud
naughton naumann naumenko naumov naumovski nava naval navara navaratnam navarra navarrete navarrette navarro
navas nave navickas navikas navon navratil navratilova nawaz nawfal nawrocki nawrot nay nayak nayar naydenov
naylor nazaire nazarbayev nazarenko nazaretian nazari nazarian nazario nazarov nazir nazzaro ncube ndagijimana
ndao ndaw ndayisenga ndayishimiye ndayizeye ndebele ndegwa nderitu ndi ndiaye ndifor ndikum ndip ndirangu
ndiritu ndlovu ndoci ndoja ndolo ndong ndour ndreca ndreu ndugwa ndukwe ndungu ndwiga neace neacsu neagu neak
neal neale nealy neang neary neba necaise necas nechaev nedelchev nedic nedumaran nedved nedzinskas nee
needham neel neeley neely neese nefedov neff nega negash negasi negassa negishi negoita negrao negrea negrescu
negrete negri negron negru negusse nehme nehru neighbors neil neill neilson neiva nejad nejedly nekrasov nelms
nelsen nelson nematollahi nemcova nemec nemecek nemer nemeroff nemerov nemes nemeth nemirovsky nemoto
nenadovic nene nepal nepomuceno neptune nerette neri nero neron nerone nersesian nersesyan neruda nery nesbit
nesbitt nesmith ness nester nesterenko nesterov nestor nestroy netanyahu neto nettles netto neu neubauer
neuberger neufeld neugarten neuman neumann neupane neusner neustroev neuwirth nevarez nevels neves neville
nevin nevins nevzorov new newberry newby newcomb newcomer newell newhall newhouse newkirk newland newlin
newman newport newsom newsome newson newton ney neylon nez neziri nezu ng ngai ngalula ngan ngandu nganga
nganou ngari ngassa ngatia ngawang ngendakumana nget nghe nghi nghiem ngige ngin ngirabatware ngo ngoc ngom
ngoma ngowi ngoy ngu ngubane nguemo ngugi nguh ngumi nguon ngure nguyen ngwa ngwenya nham nhan nhat nhean nhem
nhieu nhim nhu ni nian niane niang niazi nibitanga nica nicastro nicely nichol nicholas nicholls nichols
nicholson nick nickel nickell nickels nickelson nickens nickerson nickles nicks nicol nicola nicolae nicolai
nicolaides nicolaidis nicolakis nicolaou nicolas nicolau nicolazzo nicoleau nicolescu nicoletti nicolo
nicolopoulos nicolosi nicosia nie niedzielski niedzwiecki nielsen nielson nieman niemann niemczyk niemeyer
niemi niemiec nieminen nieto nieves niewiadomski nigam nightingale nigohosian nigosian nigrelli nigro nihill
niimura nijhawan nijhuis nika nikas nikfar nikiforov nikitas nikitenko nikitin nikitina nikkhah nikoghosyan
nikolaenko nikolaev nikolaidis nikolakopoulos nikolaou nikolayev nikolenko nikolic nikolla nikolopoulos
nikolov nikolova nikolovski nikou nikpour nikulin nikuze niles nilsen nilson nilsson nim nimer nimmagadda
nimmons nimr nin ninan ning ninh nininahazwe ninkovic nino nipper niraula nisenbaum nishi nishida nishiguchi
nishihara nishijima nishikawa nishikori nishimoto nishimura nishino nishio nishioka nishiyama nishizawa
niskanen nissen nissenbaum nissim nistor nita nitu niu nix nixon niyibizi niyongabo niyonkuru niyonsaba
niyonzima nizeyimana niziolek njagi njenga njeri njeru njie njogu njoku njoroge njoya njuguna nkala nkansah
nkeng nketia nkoba nkomo nkongolo nkosi nkrumah nkulu nkunda nkundwa nkurunziza nkwenti nnadi nnaji nnamani
nnamdi no noack noah noailles nobert nobile noble nobles nobre nobrega noce nocera nock noda noe noel noeun
nogami nograles noguchi nogueira noh nojima nolan noland nolasco nolen noles nolet nolin noll nolte nomo
nomura nonaka nong noon noonan noone noor noordhoek noori noorzai nop norberg norbu nord nordahl nordberg
nordin nordquist nordstrom noren norfleet norgaard norgaisse norian noriega norkus norling norman normand
normandin normil norng norodahl noronha norouzi norris norsworthy nortey north northcutt northern northrop
northrup norton norvaisa norvell norwood nosaka nosek nosenko nosov notarangelo notaro noto nottingham noun
nour nouri nov nova novacek novaes novais novak novakova novakovic novelli novello novembre novichkov novick
novikov novitsky novo novoa novosel novoseltsev novotna novotny novy nowacki nowaczyk nowak nowakowski nowell
nowicki nowinski nowlin nowosielski noyes nozaki nozawa nozil nozomi nsabimana nsangou nsengimana nsengiyumva
nsereko nsibirwa nsimba nsubuga ntaganda ntagas ntakirutimana ntambi ntiamoah ntim ntuli ntumba nudelman
nugent nugraha nugroho nuhanovic nuhu null numata numbers nunes nunez nunley nunn nunnally nunnery nuno
nunziato nuon nur nurmagomedov nurmatov nurmi nurminen nurse nuss nussbaum nuth nutt nutter nuwagaba nuzzi
nuzzo nwabueze nwachukwu nwadike nwafor nwankwo nwanze nwaogu nwobodo nwokolo nwokoye nwosu ny nyaga nyambi
nyambura nyame nyamu nyang nyanti nyari nyarko nyathi nyberg nye nyerere nygaard nygard nygren nyima
nyirahabimana nyirenda nyiri nykanen nylund nyman nyokabi nyong nyoni nystrom nyunt nze nzeribe nzeyimana
nzinga nzioka nzuzi oakes oakley oaks oancea oates obadal obaid obama obando obannon obara obasanjo obaseki
obata obeid obeng ober oberg oberoi oberst obi obiako obin obioma obiora oblak obote oboyle obradovic obregon
obrenovic obrian obrien obryan obryant obukhov obuobi obyrne ocallaghan ocampo ocansey ocasio occeus
occhipinti ochiai ochieng ochoa ochocki ochola ochs oconnell oconner oconnor ocran oda odagiri odaka odame
odaniel oday oddo odea odegaard odeh odell oden odera odhiambo odierna odili odimegwu odinga odintsov odle
odoherty odoi odom odong odongo odonkor odonnell odonoghue odonohue odonovan odoom odowd odriscoll oduduwa
odukoya odum odumegwu odunsi oduor oduro oduya odwyer oehler oeun oeur ofarrell ofer offerman offutt ofili
oflaherty oflanagan oflynn ofori ofosu ogando ogara ogarkov ogasawara ogata ogawa ogbazghi ogbe ogbeide
ogbonna ogbu ogbuehi ogburn ogden oge ogilvie ogino ogle oglesby ogletree ognjenovic ogola ogonowski ogorek
ogorman ograddy ogrady ogunbanjo ogundele ogundipe ogunlade ogunleye ogunsanya ogunyemi ogura ogutu oguz oh
ohagan ohalloran ohanian ohanlon ohannessian ohanyan ohara ohare ohashi ohata ohayon ohba ohearn oherlihy
ohira ohkawa ohlsson ohm ohman ohmori ohno ohta ohtani oikawa oishi oja ojala ojeda ojha ojo ojok ojukwu ok
oka okabe okada okafor okamoto okamura okane okano okawa okazaki okbay okeefe okeke okelley okello okelly
okeowo okereke oketch okeyo okezie okhrimenko okic okigbo okike okimoto okine okiror okita oklah okocha okogie
okoh okoli okolo okon okonjo okonkwo okorie okoro okoroafor okot okoth okoye okpala okpara oksanen oktay oku
okubay okubo okuda okumu okumura okunola okur okurut okuyama okwara okyere oladapo oladele oladipo olafsdottir
olafsen olafson olafsson olah olajide olalia olander olaniyan olanrewaju olaoye olaru olatunji olaughlin
olawale olayinka oldham olds oleary olegario oleinik olejarz olejnik oleksiak oleksy olender oleson oleynik
olguin oli olibrice olic olin olinger oliphant oliva olivares olivarez olivas olive oliveira oliveiro oliver
olivera oliveras oliveri oliverio olivero olivier olivieri olivo oliynyk oller ollis olmedo olmert olmos
olmstead olney olofsson oloo olorunfemi oloughlin olowu olsen olson olsson olszewski olszowy olteanu olubunmi
olukoya olumide olusanya oluwole olvera om omahoney omahony omalley omane omanovic omar omara omari omba
ombati omeara omerovic omidi omole omolo omondi omori omotola omotoso omura omwenga on onabanjo onabolu onaga
onal onanian onasanya onder ondra ondracek oneal oneil oneill oney ong ongpin onions onishchenko onishi
onitiri ono onodera onofrei onopko onorato ontiveros onuma onuoha onwuachi onyancha onyango onyeama onyeka
onyekachi onyekwere onyia oo ooi ooka ookawa oommen oosterhuis opalinski opara oparaocha opare opio opitz
opiyo ople opoku oppenheim oppenheimer oppong opran oprea oprescu oquendo oquinn orakzai oral oramas orange
oravecz orbach orban orcutt ordeus ordonez ordway orefice oregan oreilly orekhov orelien orellana orelus oren
orengo orenstein oreste orfanos orhan oric oriol oriordan orita orji orkeny orlandella orlandi orlando
orlinsky orlov orlova orlowski orman ormsby orndorff ornelas ornellas ornstein oros orosco orosz orourke
orozco orphanos orr orsi orsini orso orta ortega ortego orth ortigoza ortiz orton orujov oruko orwell oryem
orzech orzechowski osada osagie osaka osawa osaze osborn osborne osburn oscar osei oseni osgood oshaughnessy
oshchepkov oshea osher oshima oshiomhole oshiro osho oshodi osinbajo osinski osipenko osipov oskroba osman
osmani osmanovic osmena osmolovsky osoble osorio osorto osowski ospina ospino ossei ostapchuk ostapenko osteen
oster osterberg ostergaard osterman ostiguy ostlund ostojic ostrander ostrom ostrovsky ostrow ostrowski
ostrowsky osuji osullivan osuna oswal oswald oswalt ota otaki otani otchere otedola otero otey othman otieno
otim otis otomo otoo otoole otsuka otsuki ott ottaviani ottaviano otte otten ottinger otto otu otuya ou ouali
ouattara ouaziz oubre ouch ouda oudghiri ouedraogo oueini ouellet ouellette ouhabi ouk ouko oulad oum ouma
oung ounjian ourn ousley outeiro outlaw outmani ouyang ovalle ovalles ovcharenko ovchinnikov ovechkin overby
overcash overgaard overman overstreet overton overturf ovide oviedo ovilmar ow oware owczarek oweis owen owens
owensby owings owino owolabi owor owsley owuor owusu owyang oxendine oxford oxley oyama oyebanji oyedele
oyedepo oyekan oyelade oyelaran oyelowo oyenuga oyetunde oyewole oyinlola oyler oyola oz oza ozaki ozal ozan
ozawa ozbek ozcan ozdemir ozden ozen ozer ozgur ozick ozil ozkan ozkaya ozkok ozolins oztekin ozturk ozuna
ozyurek pa paavola pabis pabon pabst pac pacana pacara pacay pace pach pacheco pachulski paciello pacifico
pacillo pack packard packer pacquette paczkowski padalkar padden paddock padgett padhye padia padilha padilla
padin padmanabhan padmore padnos padovano padrao padron padua padukone padula pae paek paez pagaduan pagan
pagano page pageau pagel pagliaro pagliarulo paglinawan pagliuca pagnani pagnotta pagonis pahigian pahk
pahlavi pahng pahor pai paige paik paine painter paisley paiva paixao paiz paja pajak pajor pak pakravan pal
palacio palacios palacky palaiologos palaj palamarchuk palan palaniappan palanisamy palaniswamy palazola
palazzo palden palekar palelei palencia paleologos palermo paley palfi palhares palinkas palladino pallagi
pallapothu pallotta palm palma palmariello palmeira palmer palmerini palmgren palmieri palmisano palmore
paloian palomares palomba palomino palomo palotas palta paluch palumbo palushi paluszek pamphile pamuk pan
pana panagakos panagiotidis panagiotopoulos panagiotou panagopoulos panagos panait panaligan panameno panas
panasenko panasyuk panayiotou panchal panchapakesan panchenko panczel panday pande pandev pandevski pandey
pandit pandolfi pandolfo pandya panek panesar panfilov pang pangan panganiban panggabean pangilinan pani
paniagua panicker panico panin pankey pankov pankratov panlilio pannell pannone pannu panos panosian panov
pant panta pantano pantazis pantazopoulos pantelic pantelis pantoja panyarachun panzini pao paolantonio
paolella paoletti paolilli paolini paolino pap papa papachristos papadakis papadatos papademetriou
papadimitriou papadimitropoulos papadogiannis papadopoulos papageorge papageorgiou papagiannis papaioannou
papakonstantinou papaleo papalexis papalia papamichael papanastasiou papandreou papanicolaou papanikolaou
papantonis paparizos papas papastathis papathanasiou papavasiliou papazian papazoglou pape papelian paplekaj
papp pappalardo pappas paquet paquette paquin parada paradis paradise parajuli paramar paramasivam
parameswaran paranhos paranjape paras paraskevas paraskevopoulos pardo pardue pare parechanian paredes pareja
parekh parent parente parenteau parfenov parham parigian parikh paris parish parisi parisien park parke parker
parkhomenko parkhurst parkin parkins parkinson parkkinen parkman parks parlak parlapiano parmar parmenter
parmer parn parnell parolisi paroubek parr parra parreira parrella parrett parrinello parris parrish parrott
parry parsa parseghian parsegian parsi parsley parson parsons partain partee parthasarathy partida partin
partlow parton partridge parvin parvizi parziale parzych pasa pascacio pascal pascale pascarella pascarelli
paschal paschalidis paschall pasciuto pascoa pascoal pascoe pascu pascua pascual pascucci pasek pasha pashayan
pashkov pasho pasichnyk pasion paskauskas paskin paskowitz pasku pasley pasquale pasqualino pasquarello
pasricha pass passalacqua passanisi passarinho passaro passatempo passmore passos pasternak pastor pastore
pastrana pasupathy pasupuleti paszek paszkowski pasztor patai pataki patalinghug patalita patch pate patel
patenaude paterna paterno paterson pathak patil patinkin patino patla patnaik patnode patriarca patricio
patrick patriota patrocinio patry patsios patsourakos patten patterson patti pattison patton patty patwa
patwardhan patwary pau paudel paudyal paugh pauksta paul paula paulauskas pauley paulhus paulillo paulin
paulino paulk paulo paulsen paulson paulus paunovic pavao pavel pavelka pavia pavic pavicic pavkovic pavlakis
pavlenko pavlicek pavlidis pavlik pavlin pavlopoulos pavlos pavlou pavlov pavlova pavlovic pavlovsky pavlychko
pavlyuk pavone pawar pawelczyk pawelec pawlak pawlik pawlikowski pawlowicz pawlowski paxton payan payano paye
payen payette payeur payne paynter payton paz pazdera pazdzior pazzanese peabody peace peach peachey peacock
peak peake pean pearce pearcy pearl pearlman pearlstein pearman pearsall pearson peart pease peaslee peavey
peavy peay pecci pech peci peck peckham pecora pecoraro pedapati peden pedersen pederson pedersson pedi pedigo
pedra pedraza pedreira pedrini pedro pedrosa pedroso pedroza pedulla peebles peek peel peele peeler peeples
peer peery peeters pegram peguero pegues pehlic pehlivanian pehrson pei peiffer peiris peixoto pejani pejic
pekar pekcan peker pekkala pel pelaez pelayo pelchat pelczar peled pelfrey pelham pelikan pelissier pelka
pelkey pelkonen pell pelland pellegrini pellegrino pellerin pelletier pelli peloquin pelosi peloso peltier
peltola pelton peltonen pelusi peluso pemberton pen pena penacho penaloza pence penchev pender pendergast
pendergrass pendleton pendley penedo penev peng penha penick penjor penland penley penmetsa penn penna
pennacchio pennell penner penney pennington penny penrod penrose penry penta penteado penton peoples pepa pepe
pepin pepper peppers peprah perales peralta peralte peraza percy perczel perdigao perdikis perdomo perdue
perea pereira perella perelman perera peres peresada perestrelo peretz pereyra perez periasamy peric
perikleous perillo perisic perkins perkovic perl perlman perlmutter perlow perlstein permana permenter perna
pernaselli pernell perovic perparim perras perrault perreault perreira perrella perretta perri perrin perrine
perron perrone perrotta perrotti perry perryman persaud persico persinger person persons persson perumal
peruzzi peruzzo pesce pescosolido pesek pesic pessanha pessoa pestana pestov petcu pete petek peter peterkin
peterman peters petersen peterson petersons petersson petion petit petitfrere petithomme petito petitpapa
petkevicius petkov petkova petkovic petkovski petkus petofi petr petracek petraglia petrakis petralia
petrauskas petre petree petrella petrelli petrenko petrescu petric petricca petridis petrie petrik petrillo
petrin petrini petrino petriv petro petrocelli petrone petronis petropoulos petrosian petrosino petrosyan
petrou petrov petrova petrovic petrovich petrovski petrovsky petruccelli petrucci petruk petrukhin petruzzi
petruzziello petry pettaway pettersen petterson pettersson pettiford pettigrew pettis pettit pettus pettway
petty petuchowski petursson peyton peza pezeshki pezza pezzella pezzullo pfaff pfeffer pfeifer pfeiffer
pfister pflug pha phadke phadnis phak phal pham phan phaneuf phang phanich phanna phanor pharel pharr phat
pheap phek phelan phelps phi phifer philbrick philemond philibosian philip philippe philips philistin philius
phillip phillipou phillips philogene philpot philpott phim phimmasone phin phinney phipps phiri pho phoenix
phoeuk phoeun phommachanh phommasith phomphakdy phon phong phongsavath phorn phou phouthavong phrommavanh phu
phuc phull phung phuntsho phuntsok phuong pi piantedosi piao piard piasecki piatek piatkowski piatt piazza
piazzi picanco picard picardi picariello picasso piccarreto piccinini piccione piccirilli piccirillo piccoli
piccolo pich pichardo piche picher pichette pichler piciulo pickard pickel pickens pickering pickett pickle
picon pidlisnyi piech piechocki piechota piechowiak piecuch piedra piekarski pielak pien pieniazek pienkowski
pieper pieprzyk pierce piercy piero pierog pierre pierrelouis pierrilus pierson pieters pietila pietrangelo
pietrantoni pietras pietropaolo pietrzak pietrzyk pietrzykowski pifer pigeon pigg pigna pignatelli pignato
pignone pihl piirainen pike pilalas pilarski pilat pilavjian pilch pilcher pilecki pilgrim pilibosian
pilipenko pilkington pillai pillay pillow pillsbury pilon pilorge pilote piltch pimenov pimenta pimental
pimentao pimentel pin pina pinales pinard pinas pinchas pinchuk pinckney pincus pinder pine pineau pineault
pineda pineiro pinero pines pinette ping pinheiro pinho pini pink pinkard pinkerton pinkham pinkney pinkston
pinnamaneni pino pinon pinotti pinsker pinsky pinson pinsonneault pintabona pintea pinter pintilie pinto
pinzon piotrowicz piotrowski piovesan piper pipes pipkin pippin piraino pirc pires pirnia piro pirogov pirone
pirrello pirri pirro pirtle pirzad pisano pisarenko pisarski piscitelli piscopo piskorski pistone pistorio
pita pitcairn pitcher pitchford pitkanen pitman pitre pitsas pitt pitta pittman pitts pitzer piwowarski
pizarro pizzarella pizzella pizzi pizzo pizzolante pizzuti pjanic pjetri place placencia plachta placide plaia
plaisimond plaisir plaisival plakias plamondon plank plant plante plascencia plasencia plasse plata plati
platonov platt plaut plavsic player plaza pleasant plekanec plekhanov plemmons pless plewa pllumbi plocharczyk
plonka plotkin plotnick plotnikov plott plouffe plourde plowman plumb plumlee plumley plummer plunkett pluta
plyler plzak po poblete poche poco podgorski podhoretz podolski podolsky poe poel poeung poeuv poff poghosyan
pogodin pogorzelski pogosian pogrebnyak pogue pohl pohlmann poindexter pointer poirier poisson poitras pok
pokharel pokhrel pokorny pokrajac poku pol polacek polak polanco poland polanski polat polavarapu poleon
polgar poli poliakoff polido poling poliquin polishchuk politano polite politis polito polizzi polizzotti polk
pollack pollak pollard polley pollina pollock polo polovina polsky polson polston poltavets polyakov polycarpe
polychronopoulos polynice pomerantz pomerleau pomeroy pompa pompee pompeo pompey pompilus pomponio pon ponce
pond ponder pong pongracz ponnappa ponnusamy ponnuswamy ponomarenko ponomarev ponte pontes ponti ponton
ponzini ponzo pool poole pooler poon poor poore pop popa popadic popal popalzai pope popek popescu popham
popielarz popkin popkov poplawski popov popova popovic popovich popovici popovski popovych popp porcaro
porcella porch porebski porkolab poroshenko porras porrazzo porreca porres porte portela porter porterfield
portillo portinari portis portnov portnoy porto portolano portugal posa posada posadas posey posner posnick
pospisil poss post postma poston potapenko potapov poteat poteet potemkin pothier pothula potluri potocki
potocnik potok potosme potter potts potvin pou poudel poudrier poudyal pouha poulakis poulard poulin pouliot
poulos poulsen poulson pound pounds pour pouran pourazar pourmand povilaitis powe powell power powers poynter
pozdnyakov pozo prabakaran prabhakar prabhakaran prabhu prabowo prada pradel pradhan prado prager prajapati
prak prakash pramanik pranckevicius pranno pranoto prapas prasad prasai prasert prashar prata pratama prater
prates prather prato pratt pratte pray prazak prazeres prazina preap preci preciado preda predojevic preece
prefontaine prela premadasa prempeh prendergast prendi prentice prentiss prescott presendieu presley presmy
presnell pressley pressman presti prestia preston presume preto preung preuss preval preville previte previti
prevost prewitt prezeau prezioso price prichard prickett pricop priddy pride pridemore pridgen priest priester
prieto prifti prihoda prikhodko primakov primavera primm prince princi principato principe prindle prine
pringle prins prinz prior prisco pritchard pritchett privett privitera probst procaccini prochazka prochazkova
procopio proctor prodan prodromou proenca proffitt profit progri proia prokes prokhorov prokofiev prokop
prokopchuk prokopenko prom pronin proodian prophete propst prosinecki prosper prosser protasov prothero proulx
prouty provencal provencher provenza provenzano providence province provost prpic pruchnik prudent prudhomme
prudnikov pruett pruitt prum prunty prus prusak pruszynski pryce prykhodko pryor przybyla przybylek przybylski
przybysz psaltis psaros psihogios psomas pstrag psychogios ptacek ptak ptaszek pu pucci puccio pucik puckett
pudlo puello puente puentes puerto puga pugachev pugh puglia pugliese puglisi puidokas pujols pukitis puleo
puliafico pulido puljic pulkrabek pullen pulley pulliam pulsone pulver pum puma pumphrey pun punnoose punsalan
punzalan puopolo purcell purdy puri purifoy purkey purnama purnell purohit purser pursley purvis puryear
puscas pushkin puskas puth puthenpurackal putin putinas putman putnam putnik puustinen puzanov puzo pyakurel
pyatnitsky pyatt pye pyle pyles pylypenko pyo pyon pyrek pytel pyun qabbani qaderi qadir qadri qafa qamili
qasem qasim qasimi qassim qawasmi qazi qi qian qiao qin qing qirjazi qiu qosja qu quach quackenbush quacoo
quade quader quadros quaglia quagliaroli quagliozzi quaicoe quainoo qualls quan quang quansah quaranta
quarantiello quarcoo quaresma quarles quarshie quartararo quartey quattlebaum quattrocchi quattrucci quaye
quddus que queally quealy queen queenan queiroga queiros queiroz quenneville quental quercio querido quesada
quesenberry quesnel quessy quevedo quezada quezon quiah quiambao quick quigley quijada quijano quiles quill
quillen quilty quimby quimpo quincy quinlan quinlivan quinn quinones quinonez quintal quintana quintanilla
quintas quinteiro quintero quintiliani quintin quinton quirino quirion quirk quirke quiroga quiros quiroz
quispe quist quisumbing quitoriano quizon quon qureshi quy quyen ra raab raabe raaijmakers rabago rabah
rabanales rabb rabbat rabe rabello rabelo raber rabgay rabi rabideau rabiega rabin rabiner rabinovich
rabinovitz rabinowitz rabon raby race rachakonda rachman racic racicot racine rackley rackman racz raczka
raczkowski raczynski rada radamacy radchenko radcliff radcliffe rade radecki rademacher rader radev radford
radhakrishnan radic radicevic radke radnoti rado radoev radomski radonjic rados radosavljevic radovanovic
radovic radtke radu radulescu radulovic radzevicius radzik radziszewski rae raeburn rael rafalko rafalski
rafeh raffa raffaele rafferty rafiq rafsanjani rafter raftery raftopoulos ragan rager raghavan raghavendran
raghunathan raghuraman ragimov ragin ragland ragno ragone ragsdale ragusa rah rahal rahardjo rahbany rahbar
raheem rahhal rahim rahimi rahman rahmani rahme rahmonov rahmouni rahn rai raiche raila railey raimo raimondi
raimondo raina rainbolt rainer raines rainey rains rainville rainwater raisi raitanen raj raja rajab rajabi
rajaei rajagopal rajagopalan rajamani rajan rajani rajapaksa rajapakse rajaram rajaraman rajasekar rajasekaran
rajbhandari rajczyk rajendran rajesh rajk rajkumar rajpal rajput raju rajwani rakes rakhimov rakhmonov rakic
rakitic rakoczi rakosi rakov raleigh raley ralph ralston ram rama ramachandran ramadan ramadani ramage ramaj
ramakrishnan ramalho ramalingam ramamoorthy ramamurthy raman ramanan ramanathan ramanauskas ramani ramanujam
ramaphosa ramaswami ramaswamy rambo rameau ramer rameriz ramesh ramey ramezani rami ramic ramineni ramires
ramirez ramiro ramljak ramon ramos rampal ramsay ramsdell ramsey ran rana ranabhat ranade ranasinghe ranatunga
ranaweera rancourt rand randall randazzo randel randell randhawa randle rando randolph raneo raneri raney
ranganathan rangaswamy range rangel rangwala ranieri rankin rankine rankins rankovic ransdell ransom ranson
rantala rantanen ranucci rao rapaport raper raphael rapisarda rapoport raposa raposo rapoza rapp rappa
rappaport raptis rapuano rasanen rasberry rascon rash rashed rasheed rashid rashidi rask raskin raslan
rasmussen raso rasooli rasouli raspudic rasputin rassam rastogi rasuli rasulov ratajczak ratanaporn ratchford
ratcliff ratcliffe ratelle rath rathbone rathbun rathi rathod rathore ratliff ratnayake ratner ratra
rattanakul rattanavong ratte rau rauch raud raudales raudez rausch raut rautio ravagni raval ravelli ravi
ravichandran ravindran ravitch ravitz ravuth ravy rawal rawat rawlings rawlins rawls rawson ray raya rayan
rayapati rayborn rayburn rayess rayfield rayford rayhan raykov raymer raymond rayner raynor raza razak razavi
razi razma razo razon razumovsky razzouk rea read reader reading ready reagan real reale ream reams reardon
reason reaves reavis rebane rebecca rebeiro rebello rebelo reber rebollar rebreanu recinos recto rector
recupero red redd redden reddick redding reddington reddy redford redman redmon redmond redondo redwine redzic
ree reece reed reeder reedy reel rees reese reeve reeves regalado regan regassa rege reggio regis register
regmi regnier rego regragui regula rehm rehman reich reichard reichel reichert reichman reid reidy reif reiff
reilly reimer reimers reiner reinert reinhardt reinhart reinhold reinholdt reinke reinoso reis reiser reisman
reisner reiss reiter reitz rekhi rem rembert rembisz remillard remington remulla remy ren renaud renaudin
rendall rendeiro render renderos rendon rene reneau renelus renfro renfroe renfrow rengifo renn renna renner
rennie reno renois renshaw renteria renwick renz renzi repetto reponen repp repucci requena resende resendes
resendez reshetnikov resnick resnik ressler restivo resto restrepo restuccia ret reta retana reti retkes
reuben reuter reveles revell revels revere revesz revilla revis revolus rex rexha rexhepi rey reyes reyna
reynolds reynoso rezaei rezai rezaie rezende rezendes reznicek reznik reznikov rhea rhee rhein rhim rhine
rhinehart rho rhoades rhoads rhoden rhodes rhone rhydderch rhyne rhys ria riascos riaz ribas ribeirinha
ribeiro ribicoff ricardo riccardi ricchiuti ricci ricciardelli ricciardi riccio ricciuti rice rich richard
richards richardson richburg riche richemond richerson richert richey richie richler richman richmond richter
rick rickard ricker rickert ricketts rickey rickman rickover ricks rico ricupero rida riddell riddick riddle
ridenhour ridenour rideout rider ridge ridgeway ridgway ridings ridley riedel rieff rieger riehl riemann
riendeau ries rifai rife riffe riffle rigas rigaud rigby rigdon riggi riggins riggle riggs righi rigney rigsby
rigueur riha riihimaki rijal rijo riker riles riley rim rimal rimini rimkus rimmer rimsa rinaldi rinaldo
rinchen rincon rinehart ring ringer ringler ringuette rinker rinne riojas riordan rios rioux ripa ripley rippy
risi risinger risley risner riso rispoli rista ristic ristovski rita ritchey ritchie ritchot rith ritola
rittenhouse ritter ritucci ritz rivard rivas rivelli rivera rivero rivers rives rivest riviere rivkin rivlin
rizal rizk rizkallah rizo rizos rizvi rizza rizzi rizzo rizzotto rizzuto roa roach roache roan roane roark
robalo robb robbins roberge roberson robert roberto roberts robertson robeson robey robichaud robichaux
robidoux robillard robin robinett robinette robinowitz robins robinson robison robitaille roble robledo robleh
robles robredo robson robucci roby rocca rocchi rocchio rocco rocha roche rocheford rochefort rocheleau
rochelin rochelle rochester rochette rock rockett rockwell rockwood rodarte rodas roddy roden roderick rodgers
rodic rodier rodin rodionov rodman rodney rodrigez rodrigo rodrigue rodrigues rodriguez rodriques rodriquez
roe roebuck roeder roemer roesch roesler roeun roeung roffo rogala rogalski rogan roganovic roger rogers
rogoff rogov rogowski rogozin rogozinski roh rohan rohatyn rohde rohr rohrer roireau rojas rojo rokaya rokicki
rokyta roland roldan rolf rolfe rolim roll rolle roller rollins rollo rolo rolon romagnoli romain roman romana
romanchuk romanelli romanenko romani romaniuk romano romanov romanova romanowski romans romanyuk romanzo romao
rome romeiro romelus romeo romero romine romo romualdez romulo romulus rona ronca roncarati roncone rondeau
rondina rone roney rong rono rood roof rooijakkers rook rooker rooks rooney roop roos roosevelt root roper
ropes ropiak roque rorie ros rosa rosado rosales rosario rosas rosati roscetti roscoe rose roseberry roseboro
rosefsky roselli roseman rosemond rosen rosenbaum rosenberg rosenberger rosenberry rosenblatt rosenbloom
rosenblum rosenfeld rosenfield rosengarten rosengren rosenhaus rosenheim rosenman rosenqvist rosenstein
rosensweig rosenthal rosenwald rosenwasser rosenzweig rosero rosetti roshchin rosi rosiak rosier rosinski
roskies rosli rosner ross rossano rosselli rossello rosser rossetti rossetto rossi rossignol rossini rossiter
rossman rost rostami rostamian rosten rostkowski rostov rostropovich roszak roszkowski rotari rotaru rotella
rotelli rotenberg roth rothberg rothblatt rothe rothenberg rothkopf rothman rothrock rothschild rothstein
rothwell rotich rotimi rotolo rotondi rotondo rotundo rotz roubal rouhani rouillard rouleau roumain roumer
roumieh roun rounds roundtree roundy rountree rourke rousakis rouse rousek roush rousseau roussel roussos
routh routhier roux rovito rowan rowden rowe rowell rowicki rowland rowles rowlett rowley rowling roxas roy
royal roybal royce royer royster royston roza rozanov rozanski rozek rozhkov rozier rozman rozmus rozon rozsa
rozsnyai rozsypal rozycki rroku rua ruan ruane ruano ruas rubacha rubalcava rubbo ruben rubenfeld rubenstein
ruberto rubin rubino rubinoff rubinsky rubinstein rubio ruble rubtsov ruby ruch ruci rucinski rucker ruckman
rudas rudd rude rudenko ruderman rudis rudnev rudnick rudnicki rudnitsky rudolph rudy rudyk rudzinski rue
rueda ruel ruelas ruest ruff ruffin ruffini ruffino ruffner ruffo rufino rugg ruggieri ruggiero ruggles ruhl
rui ruiter ruiz ruka rukavina rukundo rule rullo rummel rumph rumsey rumyantsev run rundell runge runion
runkle runnels runyan runyon ruocco ruotsalainen rupani rupe rupert rupp ruppert rus rusakov rusanov rusch
ruscio ruscitti rusek rusesabagina rusev rush rushing rushton rusin rusk ruskin russ russel russell russo
russolillo rust rustamov rustemi rusu rutan rutgers ruth rutherford rutigliano rutkowski rutland rutledge ruto
rutter ruud ruvalcaba ruzhinsky ruzicka ruzsa rwabwogo rwigema ryabchenko ryabov ryals ryan ryang ryba rybak
rybakov rybalko rybar rybarczyk ryberg rybicki rybka rybnicek rychlik rydberg ryder rye rygiel rygielski
rygwalski rykov ryoo rys rytkonen ryu ryzhkov ryzhov rzayev rzepka rzeszutek rzonca sa saab saad saadeh saadi
saakashvili saar saarela saari saarinen saavedra saba sabado sabagh sabas sabatelli sabatini sabatino sabbagh
sabbah sabeh sabella saber saberi sabeti sabharwal sabia sabillon sabin sabino sabir sablic sabnis sabo
sabogal saboia sabol sabonis sabourin sabra sabri sacasa sacca sacchetti sacco saccone sachar sachdev sachdeva
sachs sack sackett sackey sacks sadasivan sadat saddler sadeghi sadek sadeq sader sadik sadiku sadilek sadiq
sadler sadlowski sadovsky sadowski sadr sae saechao saeed saeedi saelee saenz saephan saetan saetang saetern
saeteurn saez safa safadi safaei safarik safarov safavi safdie safford safi safin safina safonov safran
safronov saga sagar sagara sage sager saget saggar saggese saghir saglam sagna saha sahagian sahak sahakian
sahakyan sahal sahani saharov sahay sahin sahinoglu sahni sahoo sahota sahovic sahu sahyoun said saidi saidov
saigal saigo saijo saiki sain saincilaire saincy sainfleur saing saini sainrilus saint saintange saintcyr
sainte saintelus saintfleur saintfort sainthilaire saintil saintilien saintilma saintilus saintjean saintlot
saintlouis saintpierre saintsurin saintvil saintvilus saito saitoh saitta saiz sajche sajjadi sajous sakaguchi
sakai sakakibara sakalauskas sakamoto sakata sakellarides sakellariou sakellaropoulos sakharov sakr sakuma
sakuraba sakurai sala salac salad saladino salah salama salamanca salame salameh salami salamon salamone
salant salas salata salazar salceda salcedo salcido saldana saldanha saldarriaga saldivar sale saleem saleh
salehi salek salem salemi salerno sales salgado salgaonkar salgueiro salguero salhab saliba salihaj salihovic
salihu salim salimi salinas salinger salisbury sall sallee sallese salley salloum salman salmela salmeri
salmeron salmi salminen salmon salmons salnave salnikov salo salomao salomon salomone salomonsen salonen
salonga saltalamacchia salter salters salti saltonstall saltzman salunkhe salvador salvaggio salvail salvati
salvatore salvatori salvi salvo salvucci salyer salyers salzman sam samaan samadi samadov samaha samaniego
samant samara samaras samarasinghe samaraweera samarin samaris samatar samateh samater samayoa samb samba
sambandam samborski sambou samdup samedi samet sami samman sammarco sammartino sammon sammons sammour samnang
samoilenko samoilov samokhin samons samora samoura sampaio sampath sampeur sampieri sample samples sampson
samra samreth samrith sams samsel samson samsonov samtani samuel samuelian samuels samuelsen samuelson
samuelsson samuolis san sanabria sanborn sanca sanches sanchez sand sandberg sander sanderlin sanders
sanderson sandhu sandidge sandifer sandiganbayan sandino sandler sandlin sandman sandor sandoval sands
sandstrom sandu sandusky sandvik sandy sane sanei sanfilippo sanford sanfratello sang sangay sangermano sangha
sanghavi sanghera sanghvi sangiorgio sangiovanni sanguinetti sani sanjaya sanjuan sankar sankaran
sankaranarayanan sankey sankoh sanmiguel sanneh sannella sannicandro sannon sano sanogo sanon sansaricq sansom
sansone sansoucy santa santacroce santacruz santagate santamaria santana santander santangelo santaniello
santanna santarelli santarpio sante santerre santeusanio santhanam santiago santillan santilli santini santino
santizo santo santomango santoro santos santoso santosuosso santourian santoyo santucci sanusi sanyang sanz
sanzone sao saom saoud saperstein sapienza sapir sapirstein sapkota sapp sappington sapra saprykin saputra sar
sarabia sarafian saraiva saran sarangapani sarantopoulos saravanan saravia sarcia sarcione sardana sardella
sardinha sareen sarfo sargeant sargent sargsian sargsyan sarhan sari saric saricicek sarin sarioglu sarkadi
sarkany sarkar sarker sarkis sarkisian sarkisov sarkissian sarkisyan sarkodie sarkozi sarma sarmento sarmiento
sarna sarno sarosi saroya sarpong sarr sarraf sarrafi sarris sarro sartain sartin sartini sartori sarubbi
sarver sarwar sasagawa sasaki sasamoto sass sasser sassone sata satake satele sateriale sath sathe sather
sathyanarayanan satlow sato satoh satomi sattar sattari satterfield satterwhite sattler saturne satyanarayana
satyre sauceda saucedo saucier sauer saul sauls saunders sauriol sauter sauve sava savage savain savant savard
savarese savaria savas savasta savath savchenko savchuk savea saveliev savelyev savenko saviano savic
savicevic savickas savidis savignano saville savin savino savitsky savitz savoia savoie savoir savolainen
savoy savu savvas savvin sawa sawada sawadogo sawai sawamura sawan sawaneh sawant sawatari sawaya sawczuk
sawhney sawicki sawyer sawyers saxena saxon saxton say sayah sayasane saye sayed sayeg sayegh sayer sayers
sayles saylor sayre sazonov sbeih sbraga sbrogna scaccia scafidi scaglione scaife scala scalabrini scales
scalese scalf scalfani scali scalise scalzi scandurra scanlan scanlon scannell scapicchio scaramella
scaramozza scaramuzzo scarano scarberry scarborough scarbrough scarcella scardino scarfo scarlata scarlett
scarpa scarpaci scarpato scarpitto scarsella scata scaturro schaaf schaal schaap schab schachter schachtman
schade schaefer schaeffer schafer schaffer schaffner schall schaller scharf schatz schaub schauer schechter
scheck scheel scheer scheffler scheinberg scheinman schell scheller schena schenck schenk schenker schepici
schepis scherer scherman schermerhorn scheving schexnayder schiavo schiavone schiavoni schick schiff schiffer
schiffman schillaci schiller schilling schiltz schindler schiraldi schirmer schirripa schlegel schleicher
schlesinger schlossberg schlosser schlueter schluter schmerling schmid schmidt schmit schmitt schmitz
schmuckler schnabel schneerson schneider schneiderman schneirov schnell schnitzer schock schocken schoen
schoenberg schoenfeld schofield scholem scholl scholten scholz schoonmaker schoonover schorr schorsch schott
schou schouten schrader schram schramm schreck schreiber schreiner schrimsher schrock schroder schroeder
schroeter schubert schuck schuh schuler schuller schulman schulte schultheis schultz schulweis schulz schulze
schumacher schuman schumann schuster schutt schutz schuyler schwab schwager schwartz schwartzberg schwartzman
schwarz schwarzenberg schweid schweitzer sciaba sciacca scialdone sciaraffa sciarappa scibelli scimeca scimone
sciortino scipione scire scirocco sclavos scofield scoggins scoglio scola scolaro scopel scoppettuolo scott
scotti scouras scoville scribner scrimgeour scrivner scroggins scruggs scudder scuderi scull scully scurry
scuzzarella seabolt seabra seabrook seagraves seal seale sealey seals sealy seaman sean seang searcy searle
searles sears seaton seaver seavey seawright seay sebahutu sebastian sebastiano sebesta sebestyen sebti
sebunya secatore sechrist seck seda sedaghat sedillo sediqi sedlacek sedlak sedov see seeger seeley seely
seetharaman sefa seferian sefrioui segal segarra segel seger seghezzi segota segovia segreti segreto seguin
segura sehgal sehic seibel seiber seibert seide seidel seidman seifert seifi seignon seiler sein seinfeld
seitz seixas sejdiu sek sekandi sekhon sekhri seki sekiguchi sekimoto sekine sekula sekulic sekyere selby self
seligman selimaj selimi selimovic selivanov sell sellars sellers sells selman selmani selmeczi seltzer selva
selvam selvaraj semaan semakula sembiring semchenko semedo semenchenko semenov semenova semenyuk semerjian
semexan semin semjonov semonian sempijja semple semyonov sen sena senanayake senat senatus senay senchenko
senda senderowicz sene senecal senechal sener seneviratne senexant seng sengdara senghor sengsavang sengul
sengupta senhora senk senn senna senra sentamu senter senthil senthilkumar senyo seo seoh seok seol seong sepp
seppala septembre sepulveda sequeira sera serabian serafim serafin serafini serafino seraphin serban serey
sergeev sergent sergeyev sergi sergienko serino serio serna serota serov serpa serpas serra serrano serrao
serrato sertil serunkuuma serwa serwadda sesar sesay seshadri seshan session sessions sessoms sesto seth sethi
setiadi setian setiawan seto setser settino settle settles setty setzer seumalo sevastyanov sevcik severance
severe severin severini severino severo severov severson sevier sevigny sevilla sevoyan sewall seward sewell
sexton seyedi seymore seymour seyoum sezer sezgin sferrazza sforno sforza sganzerla sgroi sha shaaban shaath
shabani shabanov shabtai shackelford shackleford shade shadid shafer shaffer shafi shafiei shafiq shafran
shagari shah shaha shahani shahbazi shahbazian shaheen shahi shahid shahidi shahin shahini shahinian shahriar
shahriari shahrokhi shahu shahzad shaikh shajarian shakeri shakir shakra shala shalev shalhoub shalom shaltout
shamblin shamir shamlian shamlou shamma shammas shamoun shams shamseddine shan shanahan shanbhag shane shaner
shang shank shankar shanker shankle shanklin shanks shanley shanmugam shannon shao shapira shapiro shapoval
shapovalov sharaf sharansky sharapov sharara sharett shariati sharif sharifi sharigian sharipov sharkey sharma
sharmarke sharon sharov sharp sharpe shastri shatalov shatara shatila shatokhin shattuck shaughnessy shaukat
shaver shavers shavit shaw shawki shay shaya shayo shazar shchedrin shcherbak shcherbakov shcherban shcherbina
shcherbyna shchukin she shea sheahan shealy shearer shearin shears shechter shechtman shedd sheehan sheehy
sheekh sheets sheffield shehadeh shehadi shehaj shehata shehi shehu sheikh sheinbaum sheinberg sheinman shek
shekhar shekhawat shelby sheldon shelest shell shelley shelly shelton shemesh shen sheng shenk shenoy shepard
shepelev shepetov shephard shepherd sheppard shepsle shera sherab sherazi sherburne sheremet sheremetev sherer
shergill sheridan sherif sherlock sherman sherpa sherrell sherrer sherrill sherrod sherry sherwin sherwood
shestakov sheth shetler shetty sheu shevardnadze shevchenko shevchuk shevelev shevtsov shi shia shiau shiba
shibata shibeshi shibli shibuya shick shieh shiel shields shiferaw shifflett shiffman shiflett shifrin shiga
shigematsu shigeta shih shihab shihadeh shiina shikder shilling shilov shim shima shimabukuro shimada
shimamoto shimamura shimazaki shimazu shimizu shimkus shimoda shimomura shimon shimura shin shinde shindo
shine shing shinkarenko shinn shinnick shinoda shinohara shinozaki shinwari shioda shipe shipilov shipley
shipman shipp shippy shirai shiraishi shirakawa shiratori shirazi shirdon shire shirey shirk shirke shirley
shirvanian shishkin shishov shittu shiu shivdasani shively shiver shivers shkembi shkolnik shkreli shkurko
shkurti shlain shllaku shlomi shlyakhov shmakov shmueli shoaib shochat shockey shockley shoda shoemake
shoemaker shoffner shoji shokouhi shon shonekan shook shoop shooshan shope shore shorenstein shores short
shortall shorter shortridge shorts shostak shostakovich shotwell shoulders shoup shouse showalter showers
shows shoyinka shpak shqau shrader shraga shrager shreim shrestha shreve shrivastava shriver shroff shropshire
shroyer shrum shteyngart shtylla shu shuai shub shubert shubin shuck shui shukhov shukla shukri shuler shulga
shulgin shull shulman shults shultz shum shumaker shuman shumate shumba shumilov shumpert shumsky shumway
shupe shuster shutt shuvalov shvets shvetsov shwartz shyu si siad siahaan siakotos siao sibal sibanda sibelius
sibert sibley sibomana sicard sicari sichone sicilia siciliano sickler siddique siddiquee siddiqui sider
sideris sides sidhu sidibe sidiropoulos sidney sidorchuk sidorenko sidorov sidoti siebert siedlecki siegal
siegel siegelman siegfried siekierski siemaszko sieminski sien sieng sienkiewicz sieradzki sierocki sierra
sievers siffra sifuentes sigdel sigler sigman sigmon signore signorelli signoriello siguenza sigurdardottir
sigurdsson siharath sihvonen sikazwe sikder sikes sikka sikkema sikora sikorski sikorsky sikri sikueira
silaghi silas silber silberberg silberman silberstein silencieux siler silipigno silke sill sillah sills
siltanen silva silvaggio silvano silvas silveira silver silverberg silveria silverio silverman silvers
silverstein silvestre silvestri silvestro silvey silvia silwal sim simaan simakov simanjuntak simao simard
simas simchoni simecek simek simeone simeonov simeunovic simic similien simion simkus simmel simmers simmon
simmons simms simo simoes simon simonaitis simonds simone simoneau simoneaux simonelli simonenko simonetti
simonian simonov simons simonsen simonson simonton simonyan simonyi simos simovic simpkins simpreux simpson
sims simsek sin sina sinai sinani sinatra sinchi sinclair sine sines sineus singer singh singhal singhania
singletary singleton singley sinha sinitsyn sink sino sinthavong sintim sipe sipes siphandone sipila sipos
sipple siqueira sirabian siracusa sirbu siregar sirenko siriano sirignano sirikul sirisena siriwan sirleaf
sirois sirvent sirvydas sisavath sisay sisco sisk siskind siskos sisneros sisodia sison sisouphanh sissokho
sissoko sisson sisti sistrunk sisulu sit sites sithole sitnikov sitompul sitton situ situmorang siu sium siv
sivakumar sivanathan sivaramakrishnan sivaraman sivasubramanian sivertsen sivkov sivongsay siwakoti siwek
siwiec six siyad sizemore sjoberg sjogren sjostrom skaar skachkov skaff skaggs skala skalli skalski skarsgard
skeen skeens skelly skelton skenderi skenderovic skendi skiadas skiba skidmore skiles skinner skipper
skirmantas sklar sklodowski skoczylas skoda skoglund skolnick skolnik skonieczny skopal skora skoric
skoropadsky skorupa skorupski skoufis skouras skov skowron skowronek skowronski skrickus skripka skrivanek
skrobacz skrypnyk skrzypczak skrzypek skubic skubisz skwarek slack slade slagle slagter slaibi slaiby slama
slaoui slaski slate slater slatkin slaton slattery slaughter slavik slavin slavov slawinski slay slayton
sledge sleeper sleiman slepian slevin slezak slezevicius sliman sliwa sliwinski sloan sloat slobodkin
slobodyan slocum slomka slone slonim slosberg sloth slotnick slovak slover slowik slowinski sloyan slusher
slutsky sly smagala smajic smajkic smajli smajlovic small smalley smalls smallwood smart smedley smeets
smejkal smelser smetana smetona smialek smiley smirnov smirnova smiroldo smit smith smitherman smithers
smithson smits smock smolak smolar smolarek smolen smolensky smolinski smolka smolowitz smolyakov smoot
smothers smrekar smtih smyk smyrnios smyth smythe snapp snavely snead sneed snegirev snell snelling sniadecki
snider sniezek snijder snijders snipes snodgrass snook snow snowden snyder so soares sobchak sobczak sobczyk
sobczynski sobel sobieraj sobieski sobolev sobolewski sobotka sobral sobrinho socarras socha sochacki
soderberg sodergren soderini soderlund soderstrom sodha sodhi sodre soe soeharto soeiro soekarno soeun soeung
softic soga soghomonian soh sohail sohn soileau soininen sojka sok sokha sokol sokoli sokoloff sokolov
sokolova sokolovic sokolovsky sokolow sokolowski solanki solano solarin solarz solberg soldani soleimani soler
solheim soliman solimine solimini solis soliz sollars soloman solomin solomita solomon solorio solorzano
soloveitchik solovey soloviev solovyov solow soltani solti soltys solymosi solzhenitsyn som soman somani
sombath somboon somers somerville somlai sommer sommers sommerville somogyi somov somphone son sonawane sondhi
sonenshein song songer songok soni sonier sonko sonmez sonnier sonntag sonoda sontag sonthonax soo sood soomro
soong soos soper sophal sopheap soprano sor sorbello sordillo sorel sorensen sorenson sorgi soria soriano
sorice sorn sorokin soros sorrell sorrells sorrentino sorrento sorto sosa sosin sosna sosnin sosnowski sotelo
soth sotiri sotiriou sotiropoulos soto sotomayor sotto souaiby souccar soucy souffrant soukhaseum soukiasian
soukos soukup soulard soule soumare soumphonphakdy soun soundararajan soung souris sousa south southard
southerland southern southwick southworth soutiere souto souvannavong souverain souza sovann sow sowa sowande
sowder sowe sowell sowers sowinski soyer soyinka soylu soyombo soysal sozio spacek spada spadaccini spadafora
spadaro spadoni spagna spagnola spagnolo spagnuolo spahia spahic spahiu spain spalding spallone spangler spann
spano spanos sparkman sparks sparrow spasov spasovski spassky spataro spates spaulding spaziani speaks spear
spearman spears specht speck spector speed speer speight spell spellman spelman spence spencer spera sperandeo
sperandio speranza speranzo sperling sperounis sperry spicer spiegel spiegelman spielberg spielman spiers
spies spiewak spijker spiker spikes spiliotis spillane spiller spillman spina spinale spinella spinelli spinks
spinner spinola spinosa spinoza spinucci spires spiridon spirito spiropoulos spitaleri spitler spitz spitzer
spivak spivey spoleti spooner spoto spradlin spradling spraggins sprague spratt sprayberry spriggs spring
springer springs sprinkle sproul sprouse spruill spry spurgeon spurling spurlock spyra spyropoulos squillaci
squillante squire squires sreedharan sreenivasan sreng srey sridhar sridharan srikanth srinivas srinivasan
srisai srisawat srivastava srna sroujieh srun sruoga ssali ssebagala ssebuliba ssekandi ssekitoleko ssemakula
ssempala ssentongo sserunjogi sserwadda staats stabile stabler stacey stachelek stachowiak stachowicz stachura
stack stackhouse stacy stadler stafa staffieri stafford stagg staggs stagliano stagner stagnone stahl staley
stalin stalker stallard stallings stallone stallworth stalnaker stamand stamas stamatis stamatopoulos
stambaugh stamenkovic stamey stamm stamoulis stamour stamp stamper stamps stan stanchev stancil stanciu stanco
stanculescu standard standifer standish standley standridge stanek stanekzai stanescu stanev stanfield
stanfill stanford stanger stanic stanikzai stanisic stankevicius stankiewicz stankov stankovic stankus stanley
stanojevic stansberry stansbury stanton staples stapleton starikov stark starkey starks starling starmer
starnaud starnes starodubtsev starr stasaitis stasiak stasiulis stastny stasyuk staszak staszewski staten
stathakis stathis stathopoulos staton statuto staub staubin stauffer stavis stavridis stavropoulos stavros
stavrou stavsky stawarz stclair stcyr stdenis steadman stearns stebbins stec steck stedman steed steel steele
steelman steen stefa stefan stefanakis stefanelli stefanescu stefani stefaniak stefanidis stefanik
stefanopoulos stefanou stefanov stefanovic stefanovits stefansdottir stefanski stefansson stefek steffen
steffens stegall steger steib steiger steiman stein steinbach steinbaum steinberg steiner steinhardt
steinhauer steinke steinman steinmetz steinsaltz stella stellato stelly stelmach stempien stenberg stenman
stenson stepan stepanek stepanenko stepanian stepanov stepanova stepanovic stepanyan stepanyuk stephan stephen
stephens stephenson stepien stepniak stepnowski stepp sterba stergiou sterling stern sternberg sterner
sternlicht sternlieb stetsenko stetson stevanovic steven stevens stevenson steverson steward stewart stgelais
stgeorge stgermain sthilaire stibor stickler stickney stidham stier stiffler stiglitz stiles still stillitano
stillman stillwell stiltner stilwell stimac stine stines stinnett stinson stites stith stitt stivers stjean
stjohn stlaurent stlouis stmarie stmartin stock stockdale stocker stockman stocks stockton stockwell stoddard
stoffel stogner stoian stoica stoicescu stoichkov stojanov stojanovic stojanovski stojic stojkovic stoker
stokes stokke stolarczyk stolarski stoll stollings stoltz stoltzfus stolyarov stolz stone stoner stonge
stonkus stoops storace storch storella storer storey storm storms stornaiuolo storozhenko storrow storrs story
stott stotts stouffer stout stovall stover stowe stowell stowers stoyanov stoyanova stpeter stpierre straccia
strachan stracuzzi strader strafella strahan straight strain strait straka straley strand strandberg strange
strangio stransky strassberg strasser strassfeld stratis stratton straub strauss stravinskas straw strawn
strawser strazzella strazzulla street streeter streicher streisand streit strelkov streltsov stribling
stricker strickland strickler stricklin stringer stringfellow stripling strnad strobel strode stroganov stroh
strojny strollo strom stroman stromberg strong strother stroud stroum stroup strouse strozyk struble struck
strum strunk strycharz strzelczyk strzelecki strzempek stuart stubblefield stubbs stucchi stuckey studer stull
stultz stump stumpf sturdivant sturgeon sturges sturgill sturgis sturm sturtevant stutz stutzman stuyvesant
stycznski styles stylianou su suah suarez suazo subagio subashi subasic subba subbaraman subbarao subbiah
subedi suber sublett subotic subramaniam subramanian subramanyam subrt suchak sucharda suchocki suchodolski
suchy suciu sud suda sudduth sudi sudirman sudo sudol suen suero suga sugai sugano sugarman sugawara suggs
sugiarto sugihara sugimoto sugimura sugita sugiura sugiyama suglia sugrue sugule sugulle sugumaran suh suharto
sui suiter suk sukarnoputri sukenik suker sukhanov sukhija sukhomlyn sukhov sukhum suksawat sukys sul sula
sulaj sule suleiman sulejmani sulejmanovic sulek suleman suleski suleymanov sulistyo suljic sulkowski sullins
sullivan sullo sultan sultana sultani sultanov sum suma sumarno sumba sumida sumitomo summer summerlin summers
summerville sumner sumo sumpter sumrall sumulong sun sunada suncar sund sundar sundaram sundararajan
sundaresan sundberg sunderland sundin sundqvist sundstrom suneja sung suominen suon suos supinski supplice sur
surabian surapaneni surber surendran surenian suresh surette surface suri suriel surin surkov surowiec
surprenant surpris surratt survila suryadi suryanto susanto susi susic susilo suslov suss sussman sutalo
sutanto suter suthar sutherland suto sutphin sutter sutthi suttle suttles sutton suveges suvorov suwal suwan
suy suzuki svab svay svec sveinsson svejda svendsen svenson svensson sverdlov svetlov sviridov svoboda
svobodova swafford swai swaim swain swallow swami swaminathan swan swaney swanger swank swann swanner swanson
swarey swart swartz swasey swe swearingen sweat sweatt sweeney sweeny sweet sweidan sweitzer swenson swett
swiatek swiatkowski swiatlowski swick swider swiderski swierczynski swierzbin swietlik swift swiger swindell
swindle swinford swink swinney swinson swint swinton swisher swist switala switzer swope syal sychev sydnor
sydorenko syed sykes sykora sylla sylne sylvain sylvester sylvestre sylvia symeonidis symonenko symons
symphorien synder synek sypek syrjala syrota sysombath szabados szabo szafranski szakacs szal szalai
szalankiewicz szalay szanto szarek szatkowski szczebak szczepaniak szczepanik szczepanski szczerba szczesniak
szczesny szczur szczygiel szczypek szczypien sze szegedi szekely szeles szeliga szemere szendrei szentgyorgyi
szep szeto szewczyk szigeti szigetvari szilagyi szilard szklarz szlachetka szlosek szmyt szocs szoke szold
szollosi szombathelyi szostak szot szpak szpila szuba szucs szulc szumowski szumski szwed szydlo szydlowski
szymaniak szymanowski szymanski szymborski szymczak szymczyk szymkiewicz szymon szymula szypulski ta tabares
tabata tabatabai tabb tabbah tabbi tabe taber tabet tabi tabor tabora tabrizi tabuchi tabuena tacelli
tachibana taci tackett taco tada tadele tadepalli tadesse tadic tadijanovic tadikonda tadokoro tae tafa tafaj
tafere tafesse tafoya taft tagawa taggart tagiyev tagle tagliaferri tagliamonte taglieri tagoe tagore taguchi
tague taha tahan tahara taher taheri tahir tahiri tahirovic tahlil tahmasian tai taillefer taillon taing
taipale taira tait taiwo tajima tak takabayashi takacs takada takagi takahara takahashi takaki takala takam
takamatsu takamine takamura takano takaoka takasaki takase takashima takasugi takata takayama takayanagi
takeda takei takele takemoto takemura takenaka takeshita taketa takeuchi takeya takigawa takimoto takizawa
takvorian takyi tal talal talamantes talarek talarico talati talavera talbert talbot talbott talebi taleghani
taliaferro talib talkington tall tallent talley talleyrand tallman talluto talmadge talmon talpur talton talty
talukdar talukder talwar tam tamagna tamaki tamale tamamian tamang tamasi tamayo tamba tambe tambo tamborella
tambunan tamburri tamburrini tamburro tambuwal tambwe tamene tamez tamfu tamhane tamilselvan tamim tamimi
tamirat tamm tamminen tammineni tamosaitis tamrakar tamrat tamulevich tamulis tamura tan tanabe tanada tanaka
tanase tanasijevic tancredi tandel tandoh tandon tandy taneja tanenbaum tanev tang tangchai tangney tanguay
tanigawa taniguchi tanihara tanikawa tanimoto tanimura tanino tanis tanizaki tank tankersley tanna tannenbaum
tannenwald tanner tannous tannus tanoto tanovic tanriverdi tansey tantivejkul tanui tanveer tanyi tanzi tao
tapia tapley tapp tar tarabay tarafdar tarango tarantino taranto tarantola tarasenko tarasov tarasyuk
taraszkiewicz tarawallie tarawally tarazi tarbell tarbox tardieu tardif tardiff tare tareke tarigan tariku
tariq tarjan tarlow tarnowski tarpinian tarpley tarr tarrant tarro tart tartaglia tartaglini tarter tarutis
tarvainen tarver tas tase tashi tashima tashiro tashjian tashkentov tasho tasker taskin tasse tassew tassinari
tassios tassone tassopoulos tastan tat tata tatad tatai tatarczuk tatarian tatarinov tate tateishi tatevossian
tatlises tatro tatsumi tatum tauber taubman tauch taufa tautolo tavakoli tavano tavares tavarez taveira
taveras taverne tavitian tavolieri tavora tawfik tawiah tawil tay taye tayeb taylor tazi tchami tchobanian
tchouameni tchoupo te teague teahan teal teap teasley tebet tecce tecson tedder tedeschi tedesco tedford tee
teel teeling teeter teeters teets tefera teferi tegegne tehrani teichman teitelbaum teitz teixeira tejada
tejeda tejera tejido tekeste tekie tekin tekle teklehaimanot teklemariam tekola tela telegin telek telemaque
teles telesca telesnicki telford telfort telhaj telisma teller telles tellez tellier tello telushkin telusma
tema tembo temesgen temesvari temiz tempesta temple templeton templin temu tenaglia tendulkar tenenbaum
tenesaca teng tenhunen tennakoon tennant tenney tennison tennyson tenorio tenzin teo teodorescu teodoro tep
tepavac teplitz tepper teque terada teramoto teran terao terasaki terauchi terefe terekhov tereshchenko teresi
tergat terjenian termini terpollari terpstra terra terranova terrazas terrazzano terrell terrero terrill
terrio terry terwilliger terzian tesar tesch tesema tesfa tesfai tesfamariam tesfamichael tesfaye teshima
teshome tesic tesla teslenko tesoro tessema tessier testa testaverde testerman teter tetrault tetreau
tetreault tetteh tettey tevosyan tew tewelde tewolde texeira teye tezcan thabet thach thacher thaci thacker
thadani thai thakar thaker thakkar thakker thakore thakur thakurdas tham thames thammavong thammavongsa thampi
thampy than thanakit thanasi thandi thang thangaraj thangavel thangavelu thanh thant thao thapa thapaliya
tharakan tharoor tharp tharpe tharu thatcher thavisouk thaw thaxton thayer theagene theard theberge thein
theis theisen theiss thelen thelismond thelot thelusma themistocle theng theobald theodat theodorakis theodore
theodoridis theodoro theodoropoulos theodorou theodosiou theofanis theoharidis theoharis theophile thep
thepsiri theriault therien therilus theriot thermidor thermitus theroux therrien thervil theunissen thevenin
thi thiagarajan thiam thibaud thibault thibeau thibeault thibodeau thibodeaux thiboutot thiel thiele thielen
thies thieu thigpen thilakaratne thill thin thinley thioub thioune thirumalai thivierge tho thoeun thoi thom
thoma thomaidis thomann thomas thomaskutty thomason thomassen thomasson thomeh thomopoulos thompkins thompson
thomsen thomson thong thongchai thongsavanh thor thorarensen thoreau thoresen thorlacius thorn thornberry
thornburg thorndike thorne thornhill thornton thorp thorpe thorsen thorson thorsteinsson thorton thorvaldsen
thota thou thrash thrasher threadgill threatt thrift throckmorton thrower thuan thuch thuku thun thune thuo
thuot thurber thurman thurmond thurston thuy thyagarajan tian tiangco tibaijuka tibbetts tibbs tiberi tiberii
tiberio tibert tibrewal tice tichy ticktin tidwell tien tieng tiep tieri tierney tietz tieu tiffany tighe
tijerina tikhomirov tikhonov tikkanen tilahun tilak tilden tilghman tiliakos till tiller tillery tillett
tilley tillis tillman tillotson tilton tim timalsina timas timberlake timbo timchenko timilty timm timmerman
timmermans timmins timmons timms timofeev timony timoshenko timothee timperio timpone tims timsina tin
tinbergen tincher tindall tindle tinelli tineo ting tingle tingley tinio tinker tinney tinoco tinsley tinubu
tiongson tippett tipton tirabassi tirado tirfe tirone tisch tisdale tishman tita titarenko tith titone titov
tittle titulescu titus tiwari tiwary tjahjadi tjin tkach tkachenko tkachuk tlusty to toader tobar tobey tobias
tobin tocci tocco toci todd todesca todino todisco todorov todorova todorovic toe tofa togashi togba togo toh
tohme toivonen tokarczyk tokarev tokarski tokayev tokhi tokic tokpah toktogulov tokuda tokugawa tokunaga
toland tolani tolbert toldi toledo tolentino toler tolera tolias tolino toliver tolle tollefson tolley
tolliver tolmachev tolman tolnai tolossa tolson tolstoy tom toma tomala toman tomanek tomas tomasek tomaselli
tomasello tomasetti tomasevic tomasi tomasik tomasini tomaso tomassetti tomaszewski tomblin tomczak tomczyk
tome tomei tomek tomeo tomes tomic tomimoto tominaga tomioka tomita tomlin tomlinson tomonaga tomovic tompkins
toms ton tonchev tonelli toner toney tong toniolo too toohey toolan toole tooley toomajian toombs toomer
toomey toon toor toosi topal topalli topalov topcu topden topi topolski topor toppi topping toprak tor torabi
torchia torchio torelli torgashev torgersen torgerson toribio torigian torino torma tornabene tornqvist toro
torok torosian torosyan toroyan torre torrealba torrence torrens torres torrey torrez torrisi torvalds toscano
tosi tosic toska toste tosti tosun toth toto totten totth tou toubia toubin touch tougas touloumtzis touma
toumanian toumpas toupin touray toure tourigny tousignant toussaint toutant toutpuissant touzani tovar towe
tower towers towery towle towne towner townes townley towns townsend townsley toy toyama toyoda toyota tra
trabucco trac tracey trach trachtenberg trachtman tracy trader traficante trahan trail traill trainor traios
trajanov trajkovski tramel trammel trammell tramontana tramontano tramontozzi tran trandafir tranfaglia trang
tranquille trantham traore trapp trask traub trautmann travaglini travassos travers travis travkin travnicek
trawick traylor traynor treacy treadway treadwell treat trebicka treece trehan treistman trejo trela tremblay
trementozzi trent trepanier tretiak tretyak tretyakov trevelyan trevino trevisan trexler tri triana
triantafillou triantafyllou tribble tribie trice trieu trifonov trifunovic trigg trigo trigueiro trikoupis
trilling trimble trindade trinh trinidad tripathi tripathy tripi triplett tripodi tripoli tripp tristao
trivedi trivic trkulja trnka troche trochez trofimenko trofimov troia troiano troisi trojan trojanowski
trombley troncoso trope tropper trost trotman trott trotter trottier trouillot troup troupe trout troutman
trovato trowbridge troxell troxler troy troyer truax trubetskoy truchon trudeau trudel true trueblood truelove
truesdale truett truitt trujillo trukhin trull truman trumbull trump truong truss trussell trusty truszkowski
trybus tryniski trzaska trzcinski tsai tsakalakos tsakalos tsakiris tsaligopoulos tsang tsankov tsao tsaousis
tsapatsaris tsarouchis tse tsegay tsegaye tsehaye tselios tseng tsereteli tsering tshabalala tshering tshiala
tshibanda tshibangu tshilombo tshimanga tshimbalanga tshisekedi tsiantis tsiaras tsien tsige tsiklauri
tsikouras tsim tsimikas tsipas tsiris tsitsos tso tsoi tsonev tsongas tsonis tsosie tsou tsoukalas tsoumas
tsourides tsu tsuchida tsuchiya tsuda tsui tsuji tsujimoto tsukada tsukamoto tsung tsunoda tsur tsuruta
tsushima tsutsui tsutsumi tsvangirai tsvetanov tsvetkov tsybulko tsyganov tsymbal tu tuan tuazon tubbs tubman
tubridy tucci tuchman tuck tucker tuckerman tudjman tudor tudorache tudose tufail tufenkjian tuffaha tufo
tufts tugade tugbeh tuggle tuiasosopo tuilagi tukur tuladhar tulaganov tulchin tulfo tuli tull tullis tulloch
tully tulsiani tulu tum tuma tumas tumbokon tummala tumusiime tumwebaze tumwesigye tun tuna tunc tuncer tung
tunis tunkara tunnell tunstall tuohy tuominen tuong tupolev tupou tupper turan turano turay turbide turcan
turchetta turchin turchynov turcios turco turcotte turcu turek turenne turgenev turgeon turgunov turgut turhan
turiello turilli turk turkel turki turkiewicz turkmen turkoglu turkovic turley turman turmel turnage turnbow
turnbull turner turney turowski turpin turra turri tursunov turunen turyahabwe turyamureeba tusa tusha tuske
tutela tutt tuttle tutu tutunjian tuy tuyen tuyisenge tvrdik twagiramungu twagirayezu twahirwa twardowski
twardy tweed tweedy twersky twigg twilley twitty twohig twombly twomey tworek twum twumasi twyman tyagi
tyburski tye tyler tylka tymchenko tyminski tymoshenko tynan tyndall tyner tynes tyree tyrrell tyshchenko
tyson tyszka tyus tzeng tzoc tzul ubah ubaldo uberoi ubhi ubiera ubukata ucar ucci uch uche uchida uchimura
uchiyama uchman uchoa uckun udani uddin udeh udell udo udoh udom udovenko udrea uduaghan udugama ueda uehara
ueki uemura ueno ueshiba ueyama ufot ugljesic ugochukwu ugolini ugwu ugwuanyi uhl uhlir ui ujiie uk ukpabi
ulanov ulbrich ulcena uleckas ulibarri ulisse ullah ullman ullmann ulloa ullrich ulmer ulrich ulusoy ulyanov
ulysse umali umana umanzor umar umarov umaru umba umeadi umeda umeh umehara umemoto umezawa umunna umutesi
unal underhill underwood ung unger ungureanu unknow unlu uno unruh unsal unson unterman uon uong uotila
upadhyay upadhyaya upchurch upegui upham uppal uppalapati upreti uprety upshaw upton ura urabe urassa urata
urban urbanek urbaniak urbano urbanowicz urbanski urbina urbonas urbsys urciuoli urena urey urias uribe uris
uritsky urquhart urquilla urquiza urrutia urso ursu usami useche usenko usher ushijima usman usmani usmanov
usov ussery usta ustimenko ustinov usui utada utama uth utley utomi utomo utter uusitalo uva uvarov uwaifo
uwamahoro uwase uwimana uwineza uwingabire uwizeye uy uysal uzoma uzor uzun uzunov va vaca vacaroiu vaccari
vaccaro vacek vachon vaclavik vadas vadeboncoeur vaden vadgama vadhera vadlamani vadnais vaduva vagenas
vaghela vahanian vahidi vaicaitis vaiciulis vaid vaidya vaidyanathan vaifale vail vaillancourt vainio vaios
vaishnav vaithianathan vaitkevicius vaitkus vajda vajpayee vakharia vakil vakulenko valadao valadares valadez
valaitis valancius valavanis valbrun valburn valchev valcin valcourt valcy valdes valdez valdivia valdivieso
valdovinos vale valencia valente valenti valentim valentin valentine valentini valentino valenzano valenzuela
valeri valeriani valerio valero valery valiquette valiukas valiyev valkonen vallabhaneni valladares vallas
valle vallecillo vallee vallejo valles valley valliere vallieres vallis vallon vallone valluri valme valmond
valmyr valunas valverde vamos van vana vanags vanasse vanatta vanbeek vanberg vanburen vanbuskirk vance
vancleave vandal vandam vandeberg vandenberg vandenbosch vanderberg vanderbilt vanderhoef vanderhoeven
vanderhorst vanderkolk vanderlinden vandermeer vandermeulen vanderplas vanderpool vanderslice vandersloot
vanderveen vanderveer vandervoort vanderwal vanderwall vanderweide vanderwerf vanderzee vandijk vandiver
vandusen vandyke vanegas vanek vaneyck vang vangelis vangogh vanhook vanhoose vanhorn vanhouten vankirk
vanlandingham vanleeuwen vanloon vanmeter vann vannatta vanness vannguyen vannoy vanover vanpelt vanrensselaer
vanrijn vanriper vanscoy vansickle vantassel vanvliet vanwagner vanwinkle vanwyk vanzandt vanzant vanzella
varadarajan varadi varallo varano vardanyan varela varelas varella varga vargas varghese vargo varhegyi
varitimos varkey varkonyi varley varma varnado varner varney varone varrasso vartabedian vartanian vartanyan
varteresian vartiainen vas vasa vasapolli vasarhelyi vasavada vasco vasconcellos vasconcelos vashi vashisht
vasicek vasilakis vasilakopoulos vasilchenko vasile vasileiou vasilenko vasilescu vasilev vasiliadis
vasiliauskas vasiliev vasiliou vasiliu vasilopoulos vasilyev vasques vasquez vass vassallo vassar vassilakis
vassiliou vassiljev vassos vasudevan vaswani vasylenko vasylyk vata vatalaro vatanen vath vathana vats vaughan
vaughn vaught vaval vavra vavrina vaz vaziri vazquez vdovenko vdovin veach veal veasey vecchi vecchiarelli
vecchio vecchione ved vedantam veenstra vega vegh vegnani veiga veillette veilleux veintidos veizaj vejjajiva
vela velaj velarde velasco velasquez velayudhan velazquez velchev velez velho veliaj velichko velikov velis
veliu veliz velkovski vella vellaichamy vellucci veloso veloz veloza velu veluswamy vemula vemulapalli vemuri
venable venancio venckus venditti vendramini venegas venezia veneziano venizelos venkat venkatachalam
venkataraman venkatesan venkatesh venkateswaran venne venti ventola ventresca ventura venugopal venuti vera
veras verbeek verbitsky verbruggen verburg verde verdi verdier verdieu verdin verdino verdugo verduzco vereen
veres verga vergara verhoeven verikios verissimo verma vermeer vermes vermette vermeulen vermillion vernacchio
vernadsky verne vernet vernon verreault verrengia verret verrette verrier verrocchi verrochi versace verschoor
vershinin verstappen vertil vertilus vertus verville verzosa vescera vesela veselov vesely vest vestal
vestergaard vesterinen vetrano vetrov vetter vezina vi via viana vianna vianu viau viaud vicari vicaria vice
vicente vicinanza vicioso vick vickers vickery victor victoria victoriano vidakovic vidal vidic vidigal vidmar
vidovic vidrine viegas vieira vien viens viera vierra viersma viet vieux vig vigeant vigil vigliotta vigneau
vigneault vigneux vigorito vigue viitala viitanen vij vijayakumar vijayan vijayaraghavan vik viktorov vil vila
vilaca vilaire vilay vilaysane vilbrun vilcean vilela vilenkin vilkas villa villacis villafane villafuerte
villagomez villagran villalba villalobos villalpando villalta villaman villamor villani villante villanueva
villar villaraza villareal villarreal villasenor villatoro villavicencio villeda villegas villela villeneuve
vilma vilmenay vilsaint vilus vincelette vincent vincze viner vines vineyard vinh vining vinnik vinogradov
vinokurov vinson viola violette virag virani virata viray virdi virga virgil virgile virgilio virk virta
virtanen virtucio visan viscarra visco visconti vishnevsky vishnyakov vishwanathan visone visscher visser
viswanathan vita vitagliano vital vitale vitali vitek vitello vitez vithanage viti vitiello vitkovsky vito
vitolo vitols vitoria vitorino vitti vittori vittorini vittorio viva vivaldi viveiros vivenzio viviani viviano
vivier vixamar vizbaras vizcaino vizcarra vlachos vladescu vladic vladimirov vladu vlahakis vlahos vlahovic
vlasenko vlasov vlasyuk vlcek vlk vo voci vodicka voelker voeun voeur vogel vogiatzis vogler vogli vogt vohra
voicu voiculescu voight voigt voinea voisine vojacek vojtech vojvodic vokshi volante volchkov volcy volek
volel voleti volk volkman volkmann volkov volkova voll vollaro vollmer volmar volobuev voloshin voloshyn volpe
volpi volpicelli voltaire volynsky volz vondra vondracek vong vongphakdy vongsa vongsavath voorhees vora vorn
vorobev vorobiev vorobyev vorobyov voronin voronov vorontsov voros voroshilov vorspan vos vosgerchian
voskanian vosough voss voto voulgaris voun voutsas vowell voyles voznesensky vozzella vrana vranjes vrba
vrettos vries vroom vu vucevic vucic vucinic vue vujic vujicic vujovic vukadinovic vukasinovic vukelic vukic
vukovic vukovics vuksanovic vulpe vuolo vuong vuori vuth vyas vybiral vyshinsky vyskocil waage waberi wachira
wachowiak wachowski wachs wachtel wachter wachtler wacker wada waddell waddle wade wadhwa wadhwani wadia
wadley wadolowski wadsworth wagenaar wager wagers wages waggoner wagh wagle wagner wagoner wagstaff wague wah
wahab wahba wahbe wahbeh wahid wahl wahlberg wahlstrom wahome wahrhaftig wai wainaina wainright wainwright
waite waites waithaka waithera waits wajda wakaba wakabayashi wakamatsu wakatsuki wakayama wakefield wakil
wakim wakjira waktola wakui walas walaszek walawalkar walcott walczak walczyk wald walden waldman waldmann
waldo waldon waldron waldrop waldrup walecki wales walex wali walia walk walker walkowiak walkowicz wall
wallace wallach wallen wallenberg waller wallerstein walley wallgren wallin walling wallis walls walsh walston
walter walters walther waltman walton waltz walusimbi walz wamae wamala wambua wambui wampler wan wane wang
wangari wangchuk wangdi wangmo wangui wangyal waniewski wanjala wanjiku wanjiru wanjohi wann wannous wanyama
wanyoike waqar warchol ward warda wardak wardell warden wardere wardlaw ware warfa warfield wargo waring
warman warner warnke warnock warr warraich warren warrick warrier warrington warsama warsame warwick warzecha
wash washburn washer washington wasielewski wasik wasilewski wason wasserman wasson wasswa watabe watanabe
watari waterhouse waterman waters watford watkin watkins watson watt wattana watters watterson watts waugh
waweru wawrzyk wawrzyniak waxman way wayland wayman wayne wcislo weah wear weatherby weatherford weatherly
weathers weathersby weatherspoon weaver webb webber weber webster wechsler wedderburn weddle wee weed weeden
weekley weeks weems weerasinghe weese wegener weglarz wegner wegrzyn wehbe wehbeh wei weicker weidman weidner
weigand weigel weil weiland weiler weill weimer wein weinberg weinberger weiner weinert weinfeld weingarten
weinraub weinreich weinrich weinshall weinstein weinstock weintraub weir weis weisberg weisbrot weise weisel
weiser weisman weiss weissberg weissman weitz weitzel weitzman weizman weizmann welborn welch weld
weldemichael weldon weldu welker weller wellington wellman wells welna welsh welter welton welty wemyss wen
wencel wendel wendell wendimu wendling wendt weng wenger wennberg wentworth wentz wentzel wenzel werner wert
werth wertheim wertheimer wertz wescott wesley wesolowski wesseh wessel wessels wesson west westberg westberry
westbrook westbrooks westcott wester westerfield westerhof westerlund westerman western westfall westlund
westmoreland weston westover westphal wethington wetmore wetzel wexler wexner wezyk whalen whaley wharton
whatley wheat wheatley wheaton wheeler wheelock wheelwright whelan whelton whetstone whipple whisenant
whisenhunt whisler whitacre whitaker whitcomb white whited whitehead whitehouse whitehurst whiteley whiteman
whitener whitesell whiteside whitfield whitford whiting whitley whitlock whitlow whitman whitmer whitmire
whitmore whitney whitson whitt whittaker whitted whittemore whitten whittier whittington whittle whitton
whitworth whooley whorton whyte wi wiacek wiatr wiberg wibisono wibowo wick wicker wickham wicklund wickman
wickramasinghe wickremesinghe wicks wickstrom wideman widener widjaja widmark widmer widner widodo wiecek
wieczorek wieczorkowski wiedemann wiegand wieland wielgosz wiener wiersma wierzbicki wierzchowski wiese wiesel
wiesenthal wiesner wigfall wiggins wigglesworth wiggs wight wigley wijaya wijeratne wijesekera wijesinghe
wijewardene wijnaldum wikstrom wiktor wilbanks wilber wilborn wilbourn wilbur wilburn wilcher wilcox wilczek
wilczynski wild wilde wilder wildman wilds wiles wiley wilfong wilford wilhelm wilhite wilhoit wilk wilke
wilkens wilkerson wilkes wilkey wilkie wilkins wilkinson wilkowski wilks will willaims willams willard wille
willems willemsen willett willette willey willhite william williams williamson willie williford willig
willingham willis willison willman willoughby wills willson wilmot wilmoth wilson wilt wilton wimberly wimbush
wimer wimmer win winata winburn winchell winchester winder windham windle windom windsor wine winegar wines
winfield winfrey wing wingard wingate winger wingfield wingo winiarski winkelman winkle winkler winn winner
winograd winokur winslow winstead winston winter winters winther winthrop winton wirawan wirba wiredu wireman
wirth wirtz wisdom wise wiseman wiser wisner wisniewski wisniowski wisse wiszniewski witcher witek witham
withers witherspoon withrow witkowski witmer witt witte witten witter witteveen wittman wittmann wleh
wlodarczyk wlodarski wlodyka wnek wnuk wodzinski wofford wohl wohlgelernter wojas wojciechowicz wojciechowski
wojcieszek wojcik wojdyla wojnar wojnarowski wojtas wojtkowski wojtowicz wojtyla wokoma wolak wolanin wolanski
wolcott wold wolde woldegebriel woldemariam woldemichael woldeselassie woldu wolf wolfe wolfenbarger wolff
wolfgang wolford wolfowitz wolfson wolk wolny wolo wolpe wolpert wolski wolter wolters womack womble won
wondimu wondwossen wong wongsa wongsakul wongwian woo wood woodall woodard woodbury woodcock wooden woodford
woodham woodhouse woodland woodley woodman woodring woodrow woodruff woodrum woods woodson woodward woodworth
woody woodyard woolard wooldridge woolery wooley woolf woolfolk woolley woolridge woolsey woosley wooster
wooten wooton worcester word worden work workman worley worrell worsham worsley worth wortham worthen
worthington worthy wortman wosik wou wouk wouters wozniak wozniakowski wray wren wrenn wright wrobel
wroblewski wrona wronski wrzesien wrzesinski wu wubshet wulf wunderlich wurie wurst wurth wurzburger wyant
wyatt wyche wyckoff wyka wylie wyman wynn wynne wyrick wyrzykowski wyschogrod wysocki wyszynski xa
xanthopoulos xavier xayasane xayavong xaysana xenakis xenos xhafa xhaferi xhaferri xhani xheka xhelili xhemali
xhixha xhuvani xi xia xian xiang xiao xicay xie xin xing xiong xol xu xuan xue xun yaalon yabe yablokov
yacinthe yacob yacoub yacoubi yacoubian yacubian yadav yadin yadlin yaffa yaffe yafi yager yaghi yaghjian
yaghmour yaghoobian yagi yagoda yair yajima yakimenko yakovenko yakovlev yakubov yakubu yakushev yakushkin
yala yalamanchili yalcin yale yalon yam yamabe yamada yamagata yamaguchi yamaji yamakawa yamamori yamamoto
yamamura yaman yamanaka yamane yamano yamanouchi yamaoka yamasaki yamashiro yamashita yamato yamauchi yamazaki
yamin yamout yampolsky yan yanagi yanagida yanagihara yanagisawa yancey yanchenko yancy yandell yanes yanev
yanez yang yangchen yankah yankov yankus yannakopoulos yano yansaneh yanukovych yao yap yapa yaqoob yaqub
yarber yarborough yarbrough yardumian yare yared yaremchuk yaremenko yarkpawolo yarlagadda yarmolinsky yarosh
yashchenko yashin yasin yassin yassine yasuda yasui yasukawa yates yath yatsenko yatsenyuk yatsuk yattara yau
yav yavas yavuz yaw yawson yazbek yazdani yazdi yazejian yazici yazigi yazzie ybarra ye yeager yeboah yee
yefimov yeghiayan yegnanarayanan yego yegorov yegparian yeh yelle yellen yellin yeltsin yem yemane yemele
yemelyanov yen yeo yeoh yeom yeon yep yepes yepez yepremian yeranian yeremenko yerevanian yerlikaya yermak
yermakov yermolenko yerramilli yershov yerushalmi yeshi yesil yessaian yetkin yeum yeun yeung yevtushenko
yfantis yi yiadom yiannopoulos yigit yigzaw yildirim yildiz yildizoglu yilma yilmaz yim yimam yimer yin ying
yingling yiokas yip yirga yitzhak yiu ylagan ylonen ymeri ynfante ynoa yoakum yockey yocum yoder yoffe
yohannes yoho yokoi yokota yokoyama yom yon yoneda yoneyama yonezawa yong yonzon yoo yook yoon yordanov
yordanova york yos yosef yoshida yoshihara yoshii yoshikawa yoshimi yoshimoto yoshimura yoshino yoshioka
yoshizawa yosief yost you youk youmans youn younan younas younes young youngblood younger youngman youngs
younis yount younts yousaf yousafzai yousef yousefi yousfi yousif youssef youssoufian yousufi ypi yrjola yu
yuan yuasa yuce yucel yudelson yudenich yudhoyono yudin yue yuen yuk yukawa yuksel yuldashev yulianto yulo yum
yumul yun yung yurchak yurchenko yurchuk yuriev yurt yushchenko yusifov yuskaitis yuskauskas yuson yusuf
yusupov zaatari zabala zabek zablocki zabolotny zaborowski zacarias zaccagnini zaccardi zaccaria zaccheo
zachara zachariah zachary zachos zack zackheim zadeh zador zadorozhny zadran zafar zafiris zafiropoulos
zafirovski zafra zagalo zagami zagar zagarella zagarri zagorodniuk zagorski zaharia zaharias zaheer zaher
zahid zahir zahn zahovic zahra zahradnik zahran zaidan zaidi zaimes zaimi zainal zainuddin zaitsev zajac
zajaczkowski zajc zajicek zajkowski zak zaka zakaria zakarian zakaryan zakharchenko zakharenko zakharov
zakheim zakhia zaki zakirov zakka zakrzewski zaks zala zalamea zaldana zaldivar zaleskas zaleski zalewski
zalis zalloum zalman zaluski zaman zamani zamarripa zambelli zambrano zambuto zamel zamir zammar zamojski
zamor zamora zampitella zamudio zanca zander zandi zandstra zanella zanetti zang zanghi zangwill zani zanin
zanni zannini zannis zanotto zaoui zapala zapalski zapata zapinsky zapletal zaporozhets zappala zappulla
zaragoza zaralides zarate zarba zarchin zardari zare zareba zarei zarella zaremba zaretsky zarif zarins zarka
zaroogian zarrella zarzycki zaslavsky zaslow zavadil zavala zaveri zavrel zavyalov zaw zawada zawadzki zawisza
zayas zayat zayed zayets zaytsev zaza zazai zbikowski zdanowicz zdrojewski zebrowski zec zednik zeeman
zeferino zefi zegeye zeidan zeidman zeigler zein zeineddine zeitunian zeka zekaj zekic zela zelaya zelazny
zelazo zeldin zeldovich zeleke zelenka zelenko zelensky zelenskyy zelic zelig zeligman zelikovitz zeller
zellers zellner zelman zeltser zeltzer zemaitis zeman zembrzuski zemene zendejas zenelaj zeneli zeng zengin
zeoli zeon zepeda zephir zephirin zeppieri zeqiri zerai zerbo zerihun zerilli zeringue zeroual zeru zerubavel
zervas zervos zetino zewde zewdie zglobicki zha zhadan zhai zhan zhang zhao zharkov zhdanov zhelev zhelezniak
zhen zheng zhi zhirinovsky zhitnik zhivago zhivkov zhong zhou zhu zhuang zhuk zhukov zhukovsky zhuo zhuravel
zhuravlev zi zia ziad ziadeh ziaja ziani ziauddin ziayee zicaro ziccardi zidan zidar zidek zidor zieba ziegler
ziel zielinski ziemba ziemian zijlstra zika zikos zildjian zilinskas ziliotto zima zimba zimin zimmer
zimmerman zimmermann zimnoch zimny zin zinberg zinchenko zingarelli zink zinn zinno zinoviev zinovyev ziobro
ziolkowski zion zipperstein zipser zirpolo zisi zisis zissman zitek zito ziv zivanovic zivic zivkovic zizek
zizka zizza zizzo zlotnick zmijewski zmuda znamierowski zniber zobel zobian zogby zoghbi zografos zohrabian
zola zoladz zolfaghari zollo zolnierczyk zolotarev zona zondo zong zook zoppo zorian zoric zorin zorlu zorn
zorzi zoto zotov zottoli zou zouhair zoulias zoumas zreik zsigmond zsoldos zsolt zu zubac zubair zubarev zubek
zubenko zuber zubiri zubkov zubov zuccala zuccarello zuccaro zucchero zucco zuchowski zucker zuckerberg
zuckerman zuckermann zuffante zuk zukas zukauskas zukerman zukic zuklys zukor zukowski zuleta zulic zullo zulu
zuluaga zuma zumba zumwalt zuniga zunz zuo zupan zupancic zuppa zuraw zurawski zurek zusman zvobgo zwart zweig
zwicker zwiebel zwolinski zyba zych zygmunt zygouris zyla zylstra zytkiewicz zyuganov zywiec zziwa
`;

/** Surnames that are also common English words, places or months, and so are weak evidence when alone. */
const AMBIGUOUS = `
alderman alley almond alter an angel angle antic apple archer arena aria armada arms arroyo ash auger august
aw ay azure back backer bacon badger baker ball bang bangs banister bank banker banks banner bannister baptist
barber bard bare barefoot barge bark barley barns baron barrette barrier barrio bash basic bass bath battle
bay bays be beach beam bean bear beard bee beech beer beers begin belay bell bellows belt bender bent berry
best bias bible bill bills bin binder birch bird bishop black blades bland blank blanks blazer blessing bliss
blizzard block blood bloom bloomer blot blow blue blunt board bologna bolt bond bonds bone bong bonny book
booth borders boring born boss boston bottoms bounds bow bower bowers bowler bowling bowman box brace brake
bramble branch brand bravo bray brazier brazil breed breeding brewer bridge bridges bright brim brink bristol
brook brooks broom brothers brown browning brunette brush buck bull bullock bump bun bunch bunker burden
bureau burger burns burrow burrows bury bush bushman buss buster butcher butler butt butters button butts
buzzard bye ca cable cadet call camp can canada cancel canning cannon canon canter cape capers card carpenter
carrier carrion case cash castle castor cater cave center chambers champagne champion chance chancellor chase
cheek cheeks cherry chester chestnut chew chick child church citron civil cleveland click close cloud clover
co coats coffee coffin coke comfort cone confer constant contractor converse cook cooks cool cope copper core
cork corn corona corral cotton couch council countryman counts cousin cousins cover covert coward craft cram
crane crank creamer creed creek crew crisp crochet crone crook crooks cross crow cu curl cutter cutting da
daily dallas dame dance dark dart dash date day de deacon deal dear deck deforest den dent derby desire dew
dewberry di dial diamond dick din do doctor dodge doe dole doll dollar don dove dover downing downs dragon
drain drake drew driver drum dryer du duck duke dukes dull durham duty dye dyer eagle earl early earnest east
eddy edge elder england english essex estimable everett excellent fair faith falcon fall falls fan fang
fanning farmer fast favors fears fee fell feller fellows ferry field fielder fielding fields finch fine finger
firth fish fisher fix flack flood flora flower flowers folk folks force ford foreman forest fort forte fortes
fortune fountain fox frame france franklin free freed freeze french friday fried friend fries frost fudge gale
gall gamble garden gardener garrison gay gee gentry german germany given givens gladden glass glaze glazier go
goad goes goings gold golden gong good goodnight gore grace grad grams grant grass gray grays green greenfield
grey grim groom gross grove grow guess guest gum gumbo gun guy ha hail hair hall hallmark ham hamlet hand
handler handy hang harden harder hardy harms harp harry harsh hartford hash hatter haven havens hawk hazel he
head heard heater hedge hedges held helms hem her herald herb herd heron hertz high hill hills him ho holder
holiday holland holly holy homes honey hood hook hope hopper horn house householder houston hove hull hum hung
hunt huntsman hurt ice imperial in innocent ireland irish irons israel ivory ivy jolly jordan joy judge jump
jumper june junior just justice key keys king kiss kitchen kitchens kite knight la lack lad lake lakes lamb
lamp lance land lane large lash lavender law laws lawyer lay laze le leader leak leap lemma lemon lever levy
lie lien lieu light lincoln lines link lira list little lively llamas lo lock lodge london long look lord lore
love lovely loving low lowell lower luck lucky ma madison maiden main major majors man manchester manna
manners manor maple mar marble march mares marine mark marker marks marquis marrow mars marvel mask mast mate
math matte may maze meadows means medford medic men mends mentor mercedes merchant mesa messenger messier meta
mi mikes miles million milton miner mines minor miracle mix mo mom monday money monk montana moon more mount
mountain mounts mouth mu music nail natal nation nations naval nave nay neighbors new newton nickel no noble
noon north northern noun null numbers nurse oh ok on onions oral orange ouch outlaw ow oxford pa pace pack
page painter palm pan pant pap papa paradise pare parent paris park parks pass pastor peace peach peacock peak
pearl peel peer pen pence penny peoples pepper peppers person persons phoenix pickle pigeon pike pilgrim
pillow pin pine pines ping pink piper pipes pitcher place plank plant player plaza pleasant pointer poland
poling polite polo pond ponder pool poor pop pope porch portugal poss post pound pounds pour power powers pray
pressman presume price pride priest prince prior profit prom prosper providence province prudent pulley puma
pun queen quick quill quincy race rains ran range ransom rash read reader reading ready real ream reason
rector red redden reed register render revere rice rich riddle rim ring ringer rivers rock roll roman roof
root ropes rose rounds royal ruby rue rule run rush rushing rust rye saber sacks sage said saint salad sale
salem sales salisbury salmon samba sample samples san sand sandman sane santa santo sass savage savant sawyers
say seal seals see self sell sellers sells session sessions settle severe shade sharon sharp she sheets shell
shields shilling shine shook shore short shorter shorts shoulders showers shows sides sill silver sim sin
singer sink sit sites six slay sly small smart snow so son song south southern sow spain sparks spear speck
speed spell spies spring springs stack stalker stamp stamps standard staples stark steel stern steward still
stock stocks stone storey storm storms story stout straight strain strait strange straw street strode strong
struck stump sum summer summers sumo sun sung surface swallow swan sweat sweet swift tall tank tar tart tee
teller temple than thaw thin thou thrift thrower till to toe ton tong too touch tower towers towns toy trader
trail treat trout true trump tuck tuna turk utter va valley van vandal via vice villa vital viva wager wagers
wages waits walk wall walls ward warden warren wash washer washington waters way wear wee weed weeks wells
welsh west western wheat wheeler white wick wild will wills win windsor wine wing winner winter winters wisdom
wise wiser wolf won wood woods woody worcester word work workman worth york you young
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
