/** Names that people are commonly given where the seven languages are spoken, and by those who moved there; plain letters. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaliyah aaron abby abdel abdul abdullah abel abelardo abi abigael abigail abilio aboubacar abraham achieng achille ada adaeze adalberto adalgisa adam adan
  adaora addie addison ade adelaida adelaide adele adelina adeline ademar ademir adilson aditi aditya adolfo adonis adrian adriana adriano adrien afonso
  afranio agata agathe agnaldo agnes agnese agneta agnieszka agostinho agostino agustin agustina ahmed ahmet aida aileen ailton aimee aina ainara aine
  ainhoa aisha aissatou aitana aitor aitziber aj akash akhil akira al alain alaina alan alana alastair alba alban albane albano albert alberta alberto albin
  albino alcides alda aldair aldo aldric alec alejandra alejandrina alejandro aleksander aleksandra aleksei alena alessandra alessandro alessia alessio alex
  alexa alexander alexandra alexandre alexandrina alexandros alexei alexia alexis alexsandro alf alfie alfio alfonsina alfonso alfred alfredo ali alice
  alicia alienor alina aline alirio alisa alison alissa alistair alix alizee allan allegra allen allison alma almudena alois aloisio alonso alphonse altair
  alton alvaro alvin alyson alyssa alzira amadeu amador amaia amal amalia amancio amanda amandine amani amara amaro amaury amaya amber ambra ambre ambrogio
  ambroise amedeo amelia amelie amelle americo amerigo amilcar amina amir amit amrita amy ana anabel anabela anael anahi anais anand ananda ananya anastacio
  anastasia anastasie anastasiia anatole anatoly anders anderson andi andoni andra andre andrea andreas andree andreea andrei andreia andreina andrej andres
  andressa andrew andriy andrzej andy ane aneta anett angel angela angele angelica angelika angelina angelique angelo angie angus ania anibal aniello anika
  aniket anis anisa anita anja anjali anjana anke ankie ankit ankita ann anna annabel annabella annalisa annamaria annarita anne annegret anneke anneli
  annelie annelies annemarie annemieke annett annette annick annie annika annunziata anouck anouk ansel anselm anselmo ansgar ante anthony antje antoine
  antoinette anton antonella antoni antonia antonietta antonin antonino antonio antti anuj anupama anya aoife apolinar apolinario apolline april araceli
  arantxa aranzazu archie arek ari aria ariadne ariana ariane arianna ariel aris aristide arjun arlene arlete arlette arlindo arlo armand armanda armando
  armel armelle armida armin armindo arnaldo arnaud arnav arne arno arnold arnulf aron arsene arsenio artem artemis arthur artur arturo arun arvid asa
  asdrubal asha ashley ashok ashwin asier asma assunta astrid athena atilio attilio aubrey aude audrey august augusta auguste augustin augusto auke aurel
  aurele aurelia aurelie aurelien aurelio aurora aurore austin ava avery avi avril axel axelle ayaan ayesha ayla aylin ayman ayo ayrton ayse azucena
  babatunde babette bakary baltasar baptiste barb barbara barbra barnabe barney barry bart bartje bartlomiej bartolome bartolomeo bartolomeu bartosz bas
  basil basile basilio basti bastian bastien baudilio baudouin baz beat beata beate beatrice beatriz becky begona bela belen belinda belisario bella belmiro
  ben benedetta benedetto benedict benedicte benedikt benedita benedito beniamino benigno benita benito benjamim benjamin benno benny benoit bep beppe
  berenger berenice berit bernabe bernadett bernadetta bernadette bernard bernarda bernardino bernardo bernd bernhard bernie bert berta bertha bertille
  bertrand beryl bess bessie beth bethany betina betsy bette bettina betty bev beverley beverly bhavna biagio bianca bibiana bilal bill bineta birgit
  birgitte bjarne bjoern bjorg bjorn bladimir blaine blaise blake blanca blanche blandine blas bo bob bodo bogdan boguslaw bohdan bonifacio bonnie boris
  borja bouchra boyd bozena brad bradley brady bram brandi brandon brandy brayan breanna brenda brendan brenden breno brent bret brett brian briana brianna
  brice bridget brigida brigitta brigitte brit britney britt britta brittany brock bronwyn brooke bruce bruna brunella bruno bryan bryce bryn bryony
  burkhard buster byron caetana caetano cai caio caitlin caleb callie callum cally calogero calvin cameron camila camilla camille camillo camilo candace
  candela candice candida candido candy capucine caren carey carina carine carl carla carlee carlene carles carleton carlo carlos carlota carlotta carlton
  carly carme carmel carmela carmelo carmem carmen carmina carmine carol carola carole carolin carolina caroline carrie carson carys casey casilda casimiro
  cassandra cassandre cassia cassie cassio catalina catarina caterina cath catherine cathleen cathrin cathy catia cato catriona caua cayetana cayetano cecil
  cecile cecilia cecily cedric cees ceferino celeste celestin celestine celestino celia celina celine celio celso cerys cesar cesare cesarina chad chandra
  chantal chantelle charlene charles charley charli charlie charline charlotte charmaine charo chase chaya chaz chelsea chelsey chema chen cherie cherif
  cheryl chetan cheyenne chiamaka chiara chico chidi chinedu chinwe chioma chloe chris chrissy christa christel christele christelle christen christi
  christian christiana christiane christin christina christine christo christof christoph christophe christopher christy chuck chukwudi chus cian ciara
  ciaran cibele cillian cindy cinthia cintia cinzia cipriano cira ciriaco cirilo ciro cj claire clara clare claribel clarice clarisa clarissa clarisse
  claude claudia claudie claudine claudinei claudio claus clay clayton clea cleber cleide cleiton clelia clemence clemens clement clemente clementine cleo
  cleonice cliff clifford clifton clint clinton clive clodoaldo cloe clotilde clovis clyde cody cole coleen colette colin coline colleen colombe concetta
  concha connie connor conny conrad conrado consolata constance constantin cor cora coralie coraline cordelia corentin corey corina corinna corinne corneel
  cornelia cornelio corrado cory cosette cosima cosimo cosme cosmin costantino costanza coumba courtney craig cremilde cris crispino cristian cristiana
  cristiano cristina cristobal cristovao crystal curro curt curtis custodio cyndi cynthia cyprien cyrielle cyril cyrille cyrus daan dacil dafne dafydd
  dagmar dagoberto dahlia daiana daiane daisuke daisy dale dalia dalila dalmira dalva damaris damian damiano damiao damien damon dan dana dane danica daniel
  daniela daniele daniella danielle danijel danila danilo danka danny dante danuta dany daphne darci darcy darek daren daria darin dario darius darlene
  darnell darrell darren darryl darwin daryl dashiell dave davi david davide dawid dawn dayana dayane dayna daz dean deana deandre deanna deanne deb debbie
  debora deborah debra debs dee deepa deepak deepti deirdre deise delaney delfim delfin delfina delia delphine demetrio demetrius dena denilson denis denise
  dennis denny denys deolinda derek desiree desmond detlef dev devin devon dewey dhruv diamantino diana diane dick didier diego dieter dilara diletta dilip
  dimitri dina dinah dinis dino dinora diogenes diogo dionigi dionisio dionne dirce dirceu dirk ditte divya dj djalma djibril dmitri dmitry dmytro dolores
  domenica domenico dominga domingas dominic dominik dominika dominique domitilla don donald donata donatella donatien donato dong donna donnie donovan dora
  doralice doreen dorian doriana doriane dorien doris dorit dorival dorotea dorothea dorothee dotty doug douglas dragan dragana drew duarte duccio dulcinea
  duncan dusan dustin dwayne dwight dylan earl ebba ebru ed edda eddie eder edgar edgard edgardo edie edilberto edilson edina edinaldo edite edith edmilson
  edmond edmondo edmund edmundo edna ednaldo edoardo edouard edson edu eduard eduarda eduardo edurne eduvigis edward edwige edwin eef effie efrain efren
  egbert egberto egidio eglantine egon eileen eimear einar eitan ekaterina ela eladia eladio elaina elaine elba elcio elda elder elea eleanor elen elena
  eleni elenice eleonora eleonore elettra eleuterio elia elian eliana eliane elias elie eliecer eliette eliezer elif elijah elin eline elio eliot elisa
  elisabete elisabeth elisabetta elisangela elise eliseo eliseu elisha eliza elizabete elizabeth elke ella ellen ellie elliot elliott ellis elmar elmer
  elodie eloi eloisa eloise eloy els elsa elsie elton elva elvia elvio elvira elvire elvis elyse elza emanuel emanuela emanuele emeka emelie emeline emeric
  emerick emery emeterio emidio emigdio emil emile emilia emiliana emiliano emilie emilien emilio emily emine emma emmanuel emmanuelle emmett emmy emre enea
  eneida enid ennio enno enoch enrica enrico enrique enriqueta enza enzo eoin ephraim epifanio ercole erdal eric erica erich erick erico erik erika erin
  erkan ermanno ermelinda erminia erna ernest ernestina ernesto ernie ernst ersilia erwan erwin esme esmeralda esperanza esra estanislao esteban estefania
  estela estelita estelle ester estevao esther estrella etelvina ethan ethel etienne ettore eudald eufemia eugen eugene eugenia eugenie eugenio eulalia
  eulalie eulogio eunice eusebio eustace eustaquio eva evan evandro evangelina evangeline evaristo eve evelien evelin evelina eveline evelyn evelyne
  everardo everett everton evgeny evie ewa ewald ewelina ewout ezekiel ezequiel ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice
  fabricio fabrizia fabrizio facundo fadi fadila faisal faith fanny farah fares farid fatih fatima fatma fatou fausta faustine faustino fausto faye federica
  federico fedor felicia feliciano felicie felicien felicitas felicity felipa felipe felix femi femke ferdinand ferdinando fergus fermin fermina fern
  fernand fernanda fernande fernando ferran ferruccio fidel fidencio fien filiberto filip filipa filipe filippa filippo filiz filomena finlay finley finn
  finnian fiona fiorella fiorenza fiorenzo firmino flaminia flaminio flavia flavie flavien flavio fletcher fleur flo floor flora florence florencia
  florencio florent florentin florentino florian floriana floriane floriano florinda florine flynn folake folkert fons fortunato fouad fran franca francesc
  francesca francesco franciele francine francis francisca francisco francisque franck franco francois francoise frank franka frankie frans franz franziska
  franziskus fred freddie freddy frederic frederico frederik frederike frederique freja freya frida frieda friedrich frits fritz fructuoso fulgencio fulvia
  fulvio funmi gabe gabi gabin gabino gabriel gabriela gabriele gabriella gabrielle gaby gael gaelle gaetan gaetana gaetane gaetano gaia gail galileo galina
  garance garett garret garrett garth gary gaspar gaspard gaspare gaston gaurav gauthier gautier gavin gaynor gaz geeta gelsomina gema gemma genaro
  genevieve genival gennaro genoveva geoff geoffrey geoffroy georg george georges georgette georgia georgie georgina geovana geovanna gerald geraldine
  geraldo gerard gerarda gerardo gerd gerda geremia gerhard germaine german germana germano gero gerrit gerry gerson gert gerti gertrude gertrudis gesa
  gesine getulio gherardo ghislain ghislaine giacinta giacinto giacoma giacomo giada giampaolo giampiero gian giancarla giancarlo gianfranco gianluca
  gianluigi gianmarco gianmaria gianna gianni gianpaolo gianpiero gideon gigi gijs gil gilbert gilberte gilberto gilda gildas gildo giles gilles gillian
  gilmar gilson gina ginette ginevra ginny gino gioacchino gioele giordana giordano giorgia giorgio giosue giovana giovani giovanna giovanni gisela gisele
  gisella giselle gitta gitte giuditta giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giusi giustina giustino giusy gladys glauber
  glaucia glauco glenda glenn glenys gloria godofredo goffredo goncalo gonzague gonzalo goran gordon gorka gosia gottfried goyo grace graciano graciela
  graciete gracinda graeme graham grainne grant grayson grazia graziana graziano graziella greg gregoire gregor gregoria gregorio gregory greta gretchen
  griet griselda grit grzegorz guadalupe gudrun guendalina guenter guenther guglielmo guido guilhem guilherme guillaume guillem guillermina guillermo
  guiomar gumersindo gunda gundula gunnar gunther gurpreet gus gustave gustavo guy gwen gwenael gwenaelle gwendal gwendoline gwendolyn gwladys gwyneth hadi
  hadley hadrien hailey hajar hakan hakim hala haley halil halima halina hamish hamza hana hani hank hanna hannah hanneke hannelore hannes hannie hanno hans
  hansi harald harish harm harold haroldo harriet harry haruto harvey hasan hasret hassan hattie hawa haydee hayley hazel heather heber hector hedda hedwig
  heide heidi heike heiko heiner heinrich heinz heinz-peter heitor helder helen helena helene helga helio heliodoro hella helmut heloisa heloise hendrik
  henk henning henny henri henriette henrik henrique henriqueta henry herbert heriberto herman hermann hermelinda hermenegildo herminia herminio hernan
  hernando herta herve hicham hidde higinio hilario hilary hilda hilde hillary hinrich hipolito hippolyte hiram hiroshi hitesh hjalmar holger hollie holly
  honorine honorio horace horacio horst hortense hortensia houria howard hubert huda hugh hugo hugues huguette hui humberto humphrey huong huseyin hussein
  huw hyun iago iain ian ianina ianto ibai ibrahim ibrahima ida idris ifeoma ignace ignacia ignacio ignatius ignazio igor ike ikenna iker ilan ilana ilaria
  ilario ilda ildefonso ileana ilenia iliana ilias ilidio ilja ilka ilona ilse ilya ilyas ilyes imani imanol imelda imke imma immacolata imogen imran imre
  ina inacia inacio indira indra ineke ines inga inge ingo ingrid inigo inka inken inma inmaculada innocenzo iolanda iona ira iracema iraida irene irenee
  irina irineu iris irma irmgard irving iryna isa isaac isaak isabeau isabel isabela isabell isabella isabelle isadora isaiah isaias isamu isaura isaure
  isha isidora isidoro isidro isla ismael ismail ismenia issa italo itzel itziar ivan ivana ivanete ivano ivete ivo ivone ivonne ivor ivy iwan iwona izabel
  izabela izabella izan izzy jaana jaap jace jacek jacinta jacinthe jacinto jacira jack jackie jacky jaclyn jacob jacobo jacopo jacqueline jacquelyn jacques
  jada jaden jadranka jadwiga jagdeep jagoda jaime jaimie jair jairo jake jakob jakov jakub jamal james jameson jamie jamil jamila jan jana janaina jandira
  jane janelle janet janete janeth janette janice janin janina janine janio janis janna janne janneke jannik janos janusz jaqueline jared jarek jarno jaron
  jaroslaw jarrod jarvis jasmijn jasmin jasmina jasmine jason jasper javi javier jaxon jay jaya jayden jayne jazmin jb jc jean jeana jeanette jeanie jeanine
  jeanne jeannette jeannine jed jeferson jeff jeffery jeffrey jelena jelka jelle jelmer jemima jemma jen jena jenifer jenna jennie jennifer jenny jens jep
  jeremiah jeremias jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jess jesse jessica jessie jesus jesusa jethro jez jhon jhonatan jia
  jiayi jill jillian jim jimena jimmy jin jing jiri jitendra jo joachim joan joana joanie joann joanna joanne joao joaquim joaquin joaquina jobst jocasta
  jocelyn jocelyne jochen jodie jody joe joel joelle joelma joep joerg joeri joey johan johana johann johanna johanne johannes john johnatan johnathan
  johnnie johnny joke jolanda jolanta joleen jolene jon jona jonah jonas jonatan jonatas jonathan jonathon jonna joop joost jordan jordana jordi jordina
  jorg jorge jorgelina joris jorja jos jose josee josef josefa josefina josefine joselito joselyn josep joseph josephine josette josh joshua josiah josiane
  josias josie joss josselin jost josu josue josune jouke jovan jovita joy joyce jp juan juana juanita juanjo juanma judd jude judicael judit judite judith
  judy juha jule jules julia julian juliana juliane julianna juliano julie julien julienne juliet julieta juliette julio julius jun junior jurek jurema jurg
  jurgen jurriaan jussara justin justina justine justus justyna jutta juvenal jyoti kaan kacper kaden kader kadir kagiso kai kaique kaitlin kaja kajsa kaleb
  kalina kalle kalpana kamal kamau kamel kamil kamila kamilia kamran kanye kara karam karan kareem karel karen kari karim karin karina karine karl karla
  karola karolien karolin karolina karsten kartik kasey kasia kaspar kasper kat katalin katarina katarzyna kate katelyn kateryna katharina kathe katherine
  kathi kathleen kathlyn kathrin kathryn kathy kati katia katie katinka katiuscia katiuska katja katlyn katrin katrina katy katya kavita kay kaya kayla
  kaylee kayleigh kayode keanu keaton keegan keeley keenan kees keiko keila keira keisha keith kelechi kelly kelsey kelvin ken kendall kendra kendrick kenia
  kenji kenneth kenny kent kermit kerri kerrie kerry kerstin kesha kev kevin kez khadija khaled khalid khanh kian kiana kiara kiera kieran kiersten kike
  kiko kilian killian kim kimberley kimberly kinga kira kiran kirk kirsten kirsty kit kitty klaas klara klaudia klaus knut koen koenraad kofi koldo kolja
  komal konrad konstantin konstanze korbinian kordula kris krishna krishnan kristel kristen kristi kristian kristin kristina kristine kristjan kristoffer
  kristy krystal krystyna krzysztof ksenia kseniya kumar kunal kurt kurtis kwabena kwame kyla kyle kylie kyra lacey lachlan lacy laercio laetitia laia laila
  lajos lakshmi lalita lamar lambert lamberto lambrecht lamia lamont lan lana lander landon langston lanny lara larisa larissa larry lars lasse latasha
  latifa latoya laura laure laureano laureen laurel laureline lauren laurence laurene laurent laurentino laurette lauri laurianne laurie laurin laurinda
  lauro lauryn lavinia lavonne lawrence lawson layla lazaro lazzaro lea leah leander leandra leandre leandro leanne leda lee leena lei leidy leif leigh
  leila leilani leire lela leland lella lello lemuel lena leni lenilson lenka lennart lenny lenora leo leocadia leon leona leonard leonarda leonardo leoncio
  leone leonel leonhard leonid leonidas leonie leonila leonor leonora leontien leontine leopold leopoldo lerato leroy leslie lester leszek leticia letitia
  letizia levi lewis lexi leyla li lia liam liana libby libor liborio licia lidia lidiane lidija lieke liesbeth liesel lieselotte lieve lieven ligia lila
  lilia lilian liliana liliane lilli lillian lilly lily lin lina linda lindsay lindsey lineu ling linh linnea lino linus lionel liora lisa lisandra lisandro
  lisanne lisbet lisbeth lise liselotte lisette lison lissa lita liv livia livio liz liza lizzie ljiljana ljubica llewellyn llorenc lloyd lluc lluis
  lodovico loek loes logan loic loida lois lola lonnie lore loredana lorella lorena lorene lorenza lorenzo loretta lori lorin loris lorna lorraine lothar
  lotte lou louane louella louie louis louisa louise louison lourdes lourenco lova loyd loz luan luana luanne lubna luc luca lucas lucelia lucette lucia
  luciana luciane luciano lucie lucien lucienne lucila lucile lucilla lucille lucinda lucio lucrecia lucrezia lucy ludger ludivine ludmila ludmilla ludo
  ludovic ludovica ludovico ludwig luella luigi luigia luigina luis luisa luise luisella luiz luiza luka lukas lukasz luke lula luna luther lutz luuk luz
  luzia luzmila lwazi lydia lydie lyle lynda lynette lynn lynne lyse lyudmila maaike maarit maarten mabel macarena macario maciej maciek mackenzie maddalena
  maddie maddy madeleine madison mads mae mael maelle maeva maeve mafalda magali magalie magaly magda magdalena maggie magnus maher mahesh mahmoud mai maia
  maialen maiara maicon maik maike mailys maira mairead maisie maitane maite maja makayla malachi malcolm malena malgorzata malgosia malia malik malika
  malin malina mallory malorie malte malu mamadou manal mandeep mandy manel manfred manish manisha manju manny manoel manoj manolo manon manpreet mansi manu
  manuel manuela mar mara marc marcal marceau marcel marcela marcele marcelina marcelino marcella marcelle marcellin marcello marcelo marcia marciano marcie
  marcin marcio marco marcos marcus maree mareike marek maren margaret margarete margarethe margarida margarita margaux margherita margie margit margo
  margot margret margriet margrit marguerite mari maria mariah mariam marian mariana mariane mariangeles marianna marianne mariano mariarosa mariateresa
  maribel marica maricarmen marichu marie marieke mariel mariela mariella marielle marieta marietta mariia marija marije marijke marijn marika marilda
  marilena marilia marilou marilu mariluz marilyn marilyne marilza marina marino mario marion mariona marisa marisela marisol marissa maristela maristella
  marit marita maritza marius mariya mariza marja marjan marjolaine marjolein marjolijn marjorie mark marko markus marla marleen marlene marley marli
  marlies marlis marloes marlon marnie marquis marsha marshall marta martha marthe martial martijn martim martin martina martine martinho martino marty
  maruja marvin mary maryam maryann maryanne maryline maryse maryvonne marzia marzio masha mason massimiliano massimo mateo mateu mateus mateusz matheus
  mathew mathias mathieu mathijs mathilda mathilde mathis mathurin matias matilda matilde mats matt mattea matteo matthew matthias matthieu matthijs mattia
  mattias matze maud maude maura maureen maurice mauricio maurine mauritz maurizia maurizio mauro mavis max maxence maxim maxime maximilian maximiliano
  maximilien maximino maxine maxwell maya mayara maykel maylis mayra mayumi maz mckenzie mechthild mederic medhi meera meg megan megha meghan mehdi mehmet
  mei meike meinhard mel melania melanie melchor melike melina melinda melis melisa melissa melodie melody melvin menno merce mercedes merche meredith merel
  merete merijn meritxell merle merve mery meryem meta mette mia micaela micah micha michael michaela michail michal michalis michel michela michelangelo
  michele micheline michelle michiel mick mickael mickey mieke mies miguel mihai mika mikael mikayla mike mikel mikhail mikkel mila milagros milan mildred
  milena miles milica milo milos milou mimi mimma mimmo mina mindy minerva ming minh minke minna mira miranda mirco mire mireia mireille mirela mirella
  mireya miriam mirian mirja mirjam mirko mirna miro miroslav mirta mirtha mitch mitchell mitja mo moacir modesto mohamed mohammad mohammed mohan mohit
  mohsin moira moise moises mollie molly momo mona moni monia monica moniek monika monique monir monserrat montgomery montse montserrat mookie morag
  mordechai morena moreno morgan morgane moriah moritz morris morten moses mounir mourad moussa muhammad mukesh muna munir murat muriel murielle murilo
  murray mustafa mustapha mwangi mykola mylene myles myra myriam myrna myron myrthe myrtille myrtle na nabil nacho nada nadeem nadege nadezhda nadia nadine
  nadir nadja nael nahla naia naiara naim naima nair naira najib naledi nana nancy nandini nando nanette naoko naomi naomie narcis narciso narendra naroa
  naseem nasir nassim nat natacha natale natalia natalie natalija natalina nataliya nataly natanael natascha natasha nate nathalie nathaly nathan nathanael
  nathaniel naveed naveen nawel nayara nayeli nazareno nazario nazli neal ned neel neha neide neil neila nel nelci nele nelia nelida nell nelleke nelly
  nelma nelson nemesio nena nerea nereida nereo nermin nesrine nestor nestore neus neusa neuza neva neville nevio neyde neymar ngozi nia niall nicanor
  nicholas nichole nici nick nicki nicky nicla nico nicola nicolas nicolasa nicolau nicole nicoletta nicolo nidhi niek niels nieves nigel nihal nikhil niki
  nikita nikki niklas nikola nikolai nikolaj nikolas nil nilce nilda nilde nilo nils nilson nilton nilza nima nina nino ninon nisha nita nitin niurka nizar
  njeri nkechi noa noah noam noe noel noelia noelie noella noelle noemi noemia noemie nolan nolwenn nomi nomsa noor noortje nora norbert norberto noreen
  norma norman nour noura noureddine nouria ntombi nuno nunzia nunzio nuria oana obdulia obi obinna oceane octavia octavio odair odd odete odette odile
  odilia odilon odir odoardo ofelia oghenekaro oihana oisin oksana olaf olaia olalla olaoluwa olavo ole oleg olegario oleksandr olena olga oli olimpia
  olimpio olinda oliver oliverio olivia olivier oliviero oliwia ollie olof olu olufemi oluwaseun omar omari omayra ombeline ombretta ondina ondrej onofre
  onofrio onur oona ophelia ophelie ora orazio oren oreste orestes oriana oriane orietta oriol orla orlando orlane ornella orsola orsolina orsolya ortwin
  osama oscar oskar osman osmar osvaldo oswald oswaldo otacilio otavio othon otieno otilia otis otmar otoniel ottavia ottavio otto ottone ousmane ovidio
  owen ozan ozge oziel pablo paco padraig paige pallavi palmira paloma pam pamela panos paola paolina paolo paride parth parvati parwin pascal pascale
  pascaline pascoal pascual pasquale pasqualina pat patric patrice patricia patricio patrick patrik patrizia patrizio patryk patsy patti patty pau paul
  paula paule paulette paulien paulin paulina pauline paulino paulo pavel pavlo pawel pawlina paxton payton pedro peer peggy pekka pelle penelope penny pepa
  pepe pepijn peppe peppino per percy pere peregrina perrine perry petar pete peter petr petra petrona petronella petros petya peyton phil philibert philip
  philipp philippa philippe philippine phillip philomena phoebe phuong phyllis pia pier piera pierangela pierangelo pierce pierfrancesco piergiorgio
  pierluigi piero pierpaolo pierre pierrette pierrick pieter pietro pilar pim pina pinar ping pino piotr pip piper pippa pippo placido plinio poliana
  policarpo polina polly pooja poppy porfirio prachi pradeep prakash pramod pranav prasad prashant prateek pratik praveen pravin preeti prem prisca priscila
  priscilla priti priya priyanka prudence prudencio przemyslaw puja purnima qasim qing quentin quico quim quincy quinn quinten quintin quintino quique
  quirijn quirin quiteria quitterie rachael rachel rachele rachelle rachid rachida rada radek radhika radoslaw radu rae raf rafael rafaela rafal raffaele
  raffaella rafi raghav ragnar rahel rahim rahul raimondo raimund raimunda raimundo raina rainer raissa raj raja rajan rajeev rajesh rajiv rakesh ralf ralph
  raluca ramesh ramin ramiro ramon ramona ramsey ramzi rana randal randall randi randolph randy rania raoul raphael raphaelle raquel rashid rashida rasmus
  ratna rauf raul ravi ray rayan raymond raymonde raymundo raza reagan rebeca rebecca rebekah rebekka redouane reece reed reem reese regan reggie regina
  reginald reginaldo regine regis regula rehan reid reina reinaldo reiner reinhard reinhilde reinhold reinier reinout rejane rekha remco remei remi remigio
  remy rena renan renata renate renato renaud rene renee renildo renske renzo resi reuben rex reynald reynaldo reza rhea rhiannon rhoda rhonda rhys ria riad
  rian ricard ricarda ricardina ricardo riccarda riccardo rich richard richie rick rickey ricki ricky rico ridha rien rigoberto rik rikard rikke riley rina
  rinaldo rini rino rinske risa rishi rita ritchie ritu roald rob robbie robby roberio robert roberta roberto robin robrecht robson robyn rocco rochelle
  rocio roderich roderick rodger rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof rogelio roger rogerio rogier rohan rohini rohit roisin rokhaya
  roland rolande rolando rolf rolli roma romain roman romana romane romano romaric romeo romeu romina romolo romuald romualdo romulo romy ron rona ronald
  ronaldo ronan ronei ronja ronnie ronny roos roque rory rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosalyn rosamund rosana rosane rosangela
  rosanna rosanne rosaria rosario rosaura rose roseanne roselena roseli roseline rosella rosely rosemarie rosemary rosemeire rosendo rosetta rosie rosilda
  rosilene rosimeire rosina rosine rosita roslyn rosmunda ross rossana rossella roswitha rosy rowan rowena roxana roxane roxanne roy roya roz rubem ruben
  rubens ruby ruchi rudi rudiger rudolf rudolph rudy ruediger rufino rufus ruggero ruggiero rui rune rupert rupinder ruslan russ russell rusty ruta rute
  rutger ruth ruthie ruud ruy ryan ryder ryo ryszard saad saanvi sabah sabela sabina sabine sabino sabri sabrina sacha sachin sade sadia sadie saeed safiya
  saga sagar sahar sahil saida sajid sakina sakura sal salah saleh salete salim salima sally salma salman salome salomon salvador salvatore sam samanta
  samantha samara sameer sami samia samina samir samira sammy samson samuel samuela samuele samy sana sanaa sandeep sander sandhya sandi sandra sandrina
  sandrine sandro sandy sangeeta sanja sanjay sanjeev sanna sanne santi santiago santina sanya sapna sara sarah sarai saray sarika sarina sarita sascha
  sasha saskia satish saturnino saul saulo savanna savannah saverio savina savino savita scarlett scott seamus sean seb sebastiaan sebastian sebastiana
  sebastiano sebastiao sebastien segolene seher selena selene selim selin selina selma selvaggia semra senthil sepp seppo serafim serafin serafina serafino
  seraphin seraphine serdar serena serge sergei sergey sergi sergio serhat serhiy serkan servando seth seung severiano severin severine severino severo
  sevgi seydou shabnam shahid shalini shamim shan shane shania shanice shankar shanna shannon shanti sharda shari sharif sharlene sharmila sharon shashi
  shaun shauna shaunna shawn shawna shay shayla shaz sheena sheetal sheila shekhar shelby shelia shelley shelly sheri sherman sherri sherry sheryl shikha
  shilpa shinji shira shirin shirley shiv shivani shlomo shobha shona shoshana shreya shruti shyam sibel sibele sibilla sibylle sid siddharth sidnei sidney
  sidonie siegfried sieglinde sierra sietske sigfrido sigmar sigmund sigrid sigurd sihem silas silje silke silvain silvan silvana silvano silveria silverio
  silvestre silvestro silvia silvija silvina silvino silvio simao simeona simon simona simone simonetta simran sina sindy sinead sinem siobhan sipho sira
  siri siro siska sissel sixto sjaak sjoerd sjors skye slavica slawomir smita sneha snezana soeren sofia sofiane sofie solange soledad solene soline solomon
  solveig sonali sonia sonja sonny sonya sophia sophie soraia soraya soren souad sourav spencer sridhar srinivas stacey staci stacie stacy stan stanislas
  stanislav stanislaw stanislawa stanley stavros steen stefaan stefan stefana stefania stefanie stefano stefany steffen steffi stela stelios stella steph
  stephan stephane stephania stephanie stephany stephen steve steven stevie stewart stig stijn stu stuart subhash sudha sue suelen sueli suely suhail
  sukhdeep suki sulaiman sulamita suma suman sumit sunil sunita suresh surya susan susana susann susanna susannah susanne suse sushil sushma susi susie
  suzan suzana suzanne suzete suzette suzie suzy svante svea sven svenja svetlana sveva svitlana swantje swati sybil sybille sydney syed sylke sylvain
  sylvaine sylvester sylvestre sylvette sylvia sylviane sylvie sylwia szymon tabea tabitha tad tadeo tadeu tadeusz taha tahir taina tais takashi talia
  talita tamar tamara tamas tamika tammy tamsin tanguy tania tanisha tanja tanneke tanner tanvi tanya tara taras tarcisio tarek tarik tariq tarun tasha
  tatiana tatiane tatjana tatum tayeb taylor tazio teagan ted teddy teemu tegan tejas telma telmo temitope teo teodor teodora teodoro teofilo tere terence
  teresa teresinha terezinha teri terrance terrell terrence terri terry tess tessa teun thabo thaddeus thais thaisa thales thalia thalita thandi thando
  thanh thea theda thekla thelma theo theodor theodora theodore theophile theresa therese theresia theun thiago thibaud thibault thibaut thierno thierry
  thijs thilo thirza thokozani thom thomas thora thorsten thuy tia tiago tiana tiao tiberio tiburcio ticiana tiemo tifany tiffany tihana tiit tijana tijs
  tilda till tilman tilmann tim timo timothe timothee timothy tina tine tineke ting tini tino tito titouan titus tiziana tiziano tjark tjeerd tobi tobia
  tobias tobin toby todd tolga tolu tom tomas tomasa tomasz tomaz tommaso tommy ton toni tonia tonino tonio tonje tony tonya torben torfi tori toribio
  torsten tosca toussaint tova tove tracey traci tracie tracy trang traudl travis trent trev trevor trey tricia trina trish trisha tristan tristano tristram
  trond troy trudy trung truus tuan tuba tucker tugba tulio tullia tullio tunde twyla txema ty tycho tyler tyra tyrone ubaldo ubirajara uche udo ugo ulf uli
  ulises ulisse ulla ulrich ulrika ulrike ulysse uma umar umberto umut unai urban urbano urs ursel ursula urszula uschi usha usman ustun uta ute uwe vaclav
  vadim vaibhav val valdecir valdemar valdenice valdir valdomiro valentim valentin valentina valentine valere valeria valeriano valerie valerio valery
  valmir valquiria valter vanda vandana vanderlei vanessa vania vanja vanni varsha varun vasco vasile vasili vasily vassilis vasyl vaughn veda veerle veit
  velma venanzio venkat vera verena verity veronica veronika veronique vi vianney vibeke vic vicenc vicenta vicente vicki vickie vicky victoire victor
  victoria victoriano victorien victorine vidya viet vigdis viggo vijay vikas vikram viktor viktoria viktorija viljo vilma vinay vince vincent vincenz
  vincenza vincenzo vineet vinicius vinod viola violaine violeta violetta violette vipul virgile virgilio virginia virginie viridiana vishal vitali vitalina
  vitaly vito vitor vittore vittoria vittorio viv vivek vivian viviana viviane vivien vivienne vlad vladimir vladimiro vladislav vojtech volker volkmar
  vroni wade walace walburg walburga waldemar waldir walid wallace wally walmir walt walter waltraud wanda wander wanderley wanessa wanjiru warren waseem
  wasim wassim wayne wei wenche wendel wendelin wendell wendy wenzel werner wes wesley whitney wibke wictor wiebe wiebke wigbert wiktor wiktoria wil wilbur
  wilfred wilfredo wilfrid wilfried wilhelm wilhelmina wilian wilko will willa willeke willem willemijn willi william willian willie willis willow willy
  wilma wilmer wim windy winfred winfried winifred winnie winona winston wioletta wojciech wolfgang wolfram wouter wouterine wyatt xabi xabier xander xavi
  xavier xenia xiao xiaoli xiaoming ximena xin xiomara xoan xose yacine yadira yael yaelle yago yahaira yahya yair yaiza yakov yamila yamile yan yana yang
  yanina yanira yanis yann yanna yannick yannis yara yaroslav yasemin yash yasir yasmim yasmin yasmina yasmine yassin yassine yazid yazmin yelena yemi yenny
  yeray yesenia yessenia yessica yetunde yi yiannis yifan ying ymke yoan yoana yoann yoel yohan yohana yohann yoko yolaine yolanda yolande yonas yosef yoshi
  youcef youssef yovana yu yuan yui yuki yuko yulia yuliana yuliya yuri yuridia yusra yusuf yuval yvan yves yvette yvon yvonne zac zacarias zach zachariah
  zacharie zachary zack zafar zahid zahra zaid zaida zain zaina zainab zaira zak zakaria zaki zane zanele zara zbigniew zdenek zdenka ze zeca zelda zelie
  zena zenaida zeno zenobia zenon zev zeynep zhanna zhen zia zilda zineb zita zoe zoey zofia zohra zoila zora zoraida zoya zsofia zsolt zubair zuleica
  zuleika zulema zulmira zuzana zuzanna`
    .split(/\s+/)
    .filter(Boolean),
);
