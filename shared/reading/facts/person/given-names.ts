import { remembered } from '../../remembered.ts';

/** Names that people are commonly given where the seven languages are spoken, and by those who moved there; plain letters. */
export const givenNames: ReadonlySet<string> = new Set(
  `aafke aaliyah aaltje aarne aaron aart abby abdel abdul abdullah abel abelardo abi abigael abigail abilio aboubacar abraham achieng achille ada adaeze
  adalbert adalberto adalgisa adam adan adaora addie addison ade adelaida adelaide adele adelheid adelina adeline ademar ademir adilson aditi aditya
  adolf adolfo adonis adri adriaan adrian adriana adriano adrie adrien afke afonso afranio agata agathe agnaldo agnes agnese agneta agnieszka agostinho
  agostino agustin agustina ahmed ahmet aida aila aileen ailton aimee aina ainara aine ainhoa aino aisha aissatou aitana aitor aitziber aj akash akhil
  akira al alain alaina alan alana alastair alba alban albane albano albert alberta alberto albin albino albrecht alcides alda aldair aldo aldric alec
  alejandra alejandrina alejandro aleksander aleksandra aleksei aleksi alena alessandra alessandro alessia alessio alex alexa alexander alexandra
  alexandre alexandrina alexandros alexei alexia alexis alexsandro alf alfie alfio alfons alfonsina alfonso alfred alfredo ali alice alicia alida
  alienor alina aline alirio alisa alison alissa alistair alix alizee allan allard allegra allen allison alma almudena almut alois aloisia aloisio
  alonso alphonse altair alton alvaro alvin alwin alwine alyson alyssa alzira amadeu amador amaia amal amalia amalie amancio amanda amandine amani amara
  amaro amaury amaya amber ambra ambre ambrogio ambroise amedeo amelia amelie amelle americo amerigo amilcar amina amir amit amrita amy ana anabel
  anabela anabelle anael anahi anais anand ananda ananya anastacio anastasia anastasie anastasiia anatole anatoly anders anderson andi andoni andra
  andre andrea andreas andree andreea andrei andreia andreina andrej andres andressa andrew andriy andrzej andy ane aneta anett angel angela angele
  angelica angelika angelina angelique angelo angie angus ania anibal aniello anika aniket anis anisa anita anja anjali anjana anke ankie ankit ankita
  ann anna annabel annabella annalena annalisa annamaria annarita annchristin anne annedore annegret anneke anneli annelie annelies anneliese anneloes
  annelore annemarie annemiek annemieke annet annett annette anni annick annie annika annunziata anouck anouk ansel anselm anselmo ansgar ante anthony
  antje antoine antoinette anton antonella antoni antonia antonietta antonin antonino antonio antoon antti anuj anupama anya aoife apolinar apolinario
  apolline april araceli arantxa aranzazu archie arek arend ari aria ariadne ariana ariane arianna arie ariel aris aristide arja arjan arjen arjun
  arlene arlete arlette arlindo arlo armand armanda armando armel armelle armida armin armindo arnaldo arnaud arnav arndt arne arno arnold arnout arnulf
  aron arsene arsenio artem artemis arthur arto artur arturo arun arvid arzu asa asdrubal asha ashley ashok ashwin asier asko asma assunta astrid athena
  atilio attilio aubrey aude audrey august augusta auguste augustin augusto auke aulikki aurel aurele aurelia aurelie aurelien aurelio aurora aurore
  austin ava avery avi avril axel axelle ayaan ayesha ayla aylin ayman ayo ayrton ayse aysegul aysel aysenur azucena babatunde babette bakary baltasar
  baptist baptiste barb barbara barbra barend baris barnabe barney barry bart bartje bartlomiej bartolome bartolomeo bartolomeu bartosz bas basil basile
  basilio basti bastiaan bastian bastien baudilio baudouin baz beat beata beate beatrice beatriz becky begona bela belen belinda belisario bella belmiro
  ben benedetta benedetto benedict benedicte benedikt benedita benedito beniamino benigno benita benito benjamim benjamin benno benny benoit bente bep
  beppe berend berenger berenice berit berkay bernabe bernadett bernadetta bernadette bernard bernarda bernardino bernardo bernd bernhard bernhardine
  bernie bert berta bertha berthold bertille bertram bertrand beryl bess bessie beth bethany betina betsy bette bettina betty bev beverley beverly
  bhavna biagio bianca bibiana bibiane bilal bill bineta birgit birgitta birgitte birte bjarne bjoern bjorg bjorn bladimir blaine blaise blake blanca
  blanche blandine blas bo bob bodo bogdan boguslaw bohdan bonifacio bonnie boris borja borje bouchra boudewijn boyd bozena brad bradley brady bram
  brandi brandon brandy brayan breanna brechtje brenda brendan brenden breno brent bret brett brian briana brianna brice bridget brigida brigit brigitta
  brigitte brit britney britt britta brittany brock bronwyn brooke bruce bruna brunella brunhilde bruno bryan bryce bryn brynjar bryony bulent burak
  burgi burkhard burkhart buster byron caetana caetano cai caio caitlin caleb callie callum cally calogero calvin cameron camila camilla camille camillo
  camilo canan candace candela candice candida candido candy cansu capucine caren carey carina carine carl carla carlee carlene carles carleton carlijn
  carlo carlos carlota carlotta carlton carly carme carmel carmela carmelo carmem carmen carmina carmine caro carol carola carole carolien carolin
  carolina caroline carrie carson carsten carys casey casilda casimiro caspar cassandra cassandre cassia cassie cassio catalina catarina caterina cath
  catharina catherine cathleen cathrin cathy catia cato catriona caua cayetana cayetano cecil cecile cecilia cecily cedric cees ceferino celeste
  celestin celestine celestino celia celina celine celio celso cem cemal cengiz cerys cesar cesare cesarina chad chandra chantal chantelle charlene
  charles charley charli charlie charline charlotte charmaine charo chase chaya chaz chelsea chelsey chema chen cherie cherif cheryl chetan cheyenne
  chiamaka chiara chico chidi chinedu chinwe chioma chloe chris chrissy christa christel christele christelle christen christi christiaan christian
  christiana christiane christin christina christine christl christo christof christoph christophe christopher christy chuck chukwudi chus cian ciara
  ciaran cibele cihan cillian cindy cinthia cintia cinzia cipriano cira ciriaco cirilo ciro cj claar claas claire clara clare claribel clarice clarisa
  clarissa clarisse claude claudia claudie claudine claudinei claudio claudius claus clay clayton clea cleber cleide cleiton clelia clemence clemens
  clement clemente clementine cleo cleonice cliff clifford clifton clint clinton clive clodoaldo cloe clotilde clovis clyde coby cody coen cole coleen
  colette colin coline colleen colombe concetta concha connie connor conny conrad conrado consolata constance constantin constanze cor cora coralie
  coraline cordelia cordula corentin corey corina corine corinna corinne corne corneel cornelia cornelio cornelius corrado corrie corry cory cosette
  cosima cosimo cosme cosmin costantino costanza coumba courtney craig cremilde cris crispino cristian cristiana cristiano cristina cristobal cristovao
  crystal curro curt curtis custodio cyndi cynthia cyprien cyrielle cyril cyrille cyrus daan dacil dafne dafydd dagmar dagoberto dahlia daiana daiane
  daisuke daisy dajana dale dalia dalila dalmira dalva damaris damian damiano damiao damien damon dan dana dane danica daniel daniela daniele daniella
  danielle danijel danila danilo danka danny dante danuta dany daphne darci darcy darek daren daria darin dario darius dariusz darlene darnell darrell
  darren darryl darwin daryl dashiell dave davi david davide dawid dawn dayana dayane dayna daz dean deana deandre deanna deanne deb debbie debby debora
  deborah debra debs dee deepa deepak deepti deirdre deise dejan delaney delfim delfin delfina delia delphine demetrio demetrius dena denilson denis
  denise dennis denny denys deolinda derek derya desiree desmond detlef detlev dev devin devon dewey dhruv diamantino diana diane dianne dick didier
  diederik diego dierk dieter dietlinde dietmar dietrich dieuwertje dilan dilara diletta dilip dimitri dimphy dina dinah dineke dinis dino dinora
  diogenes diogo dionigi dionisio dionne dirce dirceu dirk ditte divya dj djalma djibril dmitri dmitry dmytro dolores domenica domenico dominga domingas
  dominic dominik dominika dominique domitilla don donald donata donatella donatien donato dong donna donnie donovan doortje dora doralice doreen dorian
  doriana doriane dorien dorine doris dorit dorival dorotea dorothea dorothee dotty doug douglas douwe dragan dragana drew dries duarte duccio dulcinea
  duncan dusan dustin dwayne dwight dylan earl ebba eberhard ebru eckart eckehard eckhard eckhardt ed edda eddie edeltraud eder edgar edgard edgardo
  edie edilberto edilson edina edinaldo edite edith edmilson edmond edmondo edmund edmundo edna ednaldo edo edoardo edouard edson edu eduard eduarda
  eduardo edurne eduvigis edward edwige edwin eef eefje eelco eelke eemeli eero eeva effie efrain efren egbert egberto egidio eglantine egon eija eike
  eileen eimear einar eino eirik eitan ekaterina ekkehard ela eladia eladio elaina elaine elba elcio elda elder elea eleanor elen elena eleni elenice
  eleonora eleonore elettra eleuterio elfi elfriede elia elian eliana eliane elias elie eliecer eliette eliezer elif elijah elin elina eline elio eliot
  elisa elisabete elisabeth elisabetta elisangela elise eliseo eliseu elisha eliza elizabete elizabeth elke ella ellen elli ellie ellinor elliot elliott
  ellis elmar elmer elodie eloi eloisa eloise eloy els elsa elsbeth elsie elske elton elva elvia elvio elvira elvire elvis elwin elyse elza emanuel
  emanuela emanuele emeka emelie emeline emeric emerick emery emeterio emidio emiel emigdio emil emile emilia emiliana emiliano emilie emilien emilio
  emily emine emir emma emmanuel emmanuelle emmett emmi emmy emre enea eneida engin enid ennio enno enoch enrica enrico enrique enriqueta enza enzo eoin
  ephraim epifanio ercan ercole erdal erhard eric erica erich erick erico erik erika erin erkan ermanno ermelinda erminia erna ernest ernestina ernesto
  ernie ernst ersilia erwan erwin eskil esko esme esmee esmeralda espen esperanza esra estanislao esteban estefania estela estelita estelle ester
  estevao esther estrella etelvina ethan ethel etienne ettore eudald eufemia eugen eugene eugenia eugenie eugenio eulalia eulalie eulogio eunice eusebio
  eustace eustaquio eva evamaria evan evandro evangelina evangeline evaristo eve evelien evelin evelina eveline evelyn evelyne everardo everett evert
  everton evgeny evie ewa ewald ewelina ewout ezekiel ezequiel ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia
  fabrizio facundo fadi fadila fadri faisal faith falko famke fanny farah fares farid fatih fatima fatma fatou fausta faustine faustino fausto faye
  federica federico fedor feike felicia feliciano felicie felicien felicitas felicity felipa felipe felix femi femke femmie ferdinand ferdinando ferdl
  fergus ferhat feride fermin fermina fern fernand fernanda fernande fernando ferran ferruccio ferry fidel fidencio fien figen filiberto filip filipa
  filipe filippa filippo filiz filomena finlay finley finn finnian fiona fiorella fiorenza fiorenzo firmino flaminia flaminio flavia flavie flavien
  flavio fletcher fleur flo floor flora florence florencia florencio florent florentin florentino florian floriana floriane floriano florinda florine
  floris flurin flynn folake folkert fons foppe fortunato fouad fran franca francesc francesca francesco franciele francien francine francis francisca
  francisco francisque franck franco francois francoise frank franka frankie frans franz franzi franziska franziskus frauke fred freddie freddy frederic
  frederico frederik frederike frederique fredrik freek freja freya frida frieda friedbert friedel friedemann frieder friederike friedhelm friedl
  friedrich frits fritz frouke froukje fructuoso fulgencio fulvia fulvio funda funmi gabe gabi gabin gabino gabriel gabriela gabriele gabriella
  gabrielle gaby gael gaelle gaetan gaetana gaetane gaetano gaia gail galileo galina garance garett garret garrett garth gary gaspar gaspard gaspare
  gaston gaurav gauthier gautier gavin gaynor gaz geert geertje geertruida geeta geke gelsomina gema gemma genaro genevieve genival gennaro genoveva
  geoff geoffrey geoffroy georg george georges georgette georgia georgie georgina geovana geovanna gerald geraldine geraldo gerard gerarda gerardo
  gerben gerd gerda gerdien geremia gereon gerhard gerhild gerjan gerlind gerlinde germaine german germana germano germar gernot gero gerold gerrie
  gerrit gerry gerson gert gerti gertjan gertraud gertrud gertrude gertrudis gesa gesche gesine getulio gherardo ghislain ghislaine giacinta giacinto
  giacoma giacomo giada giampaolo giampiero gian giancarla giancarlo gianfranco gianluca gianluigi gianmarco gianmaria gianna gianni gianpaolo gianpiero
  gideon giel gigi gijs gijsbert gil gilbert gilberte gilberto gilda gildas gildo giles gilles gillian gilmar gilson gina ginette ginevra ginny gino
  gioacchino gioele giordana giordano giorgia giorgio giosue giovana giovani giovanna giovanni gisbert gisela gisele giselher gisella giselle gitta
  gitte gitti giuditta giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giusi giustina giustino giusy gizem gladys glauber glaucia
  glauco glenda glenn glenys gloria godofredo goffredo gokhan goncalo gonnie gonzague gonzalo goran gordon gorka gosia gottfried gotthard gotthilf
  gottlieb goyo grace graciano graciela graciete gracinda graeme graham grainne grant grayson grazia graziana graziano graziella grazyna greetje greg
  gregoire gregor gregoria gregorio gregory greta gretchen griet griselda grit grzegorz guadalupe gudrun guendalina guenter guenther guglielmo guido
  guilhem guilherme guillaume guillem guillermina guillermo guiomar gulay gulsen gumersindo gunda gundi gundula gunilla gunnar gunter gunther gurpreet
  gus gusta gustav gustave gustavo guus guy gwen gwenael gwenaelle gwendal gwendoline gwendolyn gwladys gwyneth haakon hadi hadley hadrien hailey hajar
  hakan hakim hala haley halil halima halina halvor hamish hamza hana hani hank hanna hannah hanne hanneke hannele hannelore hannes hanni hannie hanno
  hannu hans hansi hansjoerg hansjorg hansjuergen hansjurgen hanspeter hansruedi hansueli harald hardy harish harm harmen harold haroldo harri harrie
  harriet harry hartmut hartwig haruto harvey hasan hasret hassan hasso hatice hattie hauke havva hawa haydee hayley hazel heather heber hector hedda
  hedwig heide heidemarie heidi heidrun heike heikki heiko hein heiner heini heinrich heinz heinz-peter heinzpeter heitor helder heleen helen helena
  helene helga helge helio heliodoro hella hellmut helma helmut helmuth heloisa heloise helvi hendrik hendrika henk henner hennie henning henny henri
  henriette henriikka henrik henrique henriqueta henry henryk herbert heribert heriberto herman hermann hermelinda hermenegildo hermine herminia
  herminio hernan hernando herta herve hessel hicham hidde higinio hilario hilary hilda hilde hildegard hilkka hillary hille hillevi hilmar hinke
  hinnerk hinrich hipolito hippolyte hiram hiroshi hitesh hjalmar holger hollie holly honorine honorio horace horacio horst hortense hortensia houria
  howard hubert hubertus huda hugh hugo hugues huguette hui huib humberto humphrey huong huseyin hussein huub huw hyun iago iain ian ianina ianto ibai
  ibrahim ibrahima ida idris ifeoma ignace ignacia ignacio ignatius ignazio igor iiris iiro ike ikenna iker ilan ilana ilaria ilario ilda ildefonso
  ileana ilenia iliana ilias ilidio ilja ilka ilker ilkka ilknur ilona ilpo ilse ilya ilyas ilyes imani imanol imelda imke imma immacolata imogen imran
  imre ina inacia inacio indira indra ineke ines inga inge ingeborg ingeburg ingelore inger ingmar ingo ingolf ingrid ingvild inigo inka inken inma
  inmaculada innocenzo iolanda iona ira iracema iraida irene irenee irina irineu iris irja irma irmgard irmi irmtraud irving iryna isa isaac isaak
  isabeau isabel isabela isabell isabella isabelle isadora isaiah isaias isamu isaura isaure isha isidora isidoro isidro isla ismael ismail ismenia ismo
  isolde issa italo itzel itziar ivan ivana ivanete ivano iven ivete ivo ivone ivonne ivor ivy iwan iwona izabel izabela izabella izan izzy jaakko jaana
  jaap jacco jace jacek jachen jacinta jacinthe jacinto jacira jack jackie jacky jaclyn jaco jacob jacobien jacobo jacomien jacopo jacqueline jacquelyn
  jacques jada jaden jadranka jadwiga jagdeep jagoda jaime jaimie jair jairo jake jakob jakov jakub jamal james jameson jamie jamil jamila jan jana
  janaina jandira jane janek janelle janet janete janeth janette janice janin janina janine janio janis janna janne janneke jannes jannie jannik jannis
  janny janos jantien jantje janusz jaqueline jared jarek jari jarkko jarmo jarno jaron jaroslaw jarrod jarvis jascha jasmijn jasmin jasmina jasmine
  jasna jason jasper javi javier jaxon jay jaya jayden jayne jazmin jb jc jean jeana jeanette jeanie jeanine jeanne jeannet jeannette jeannine jed
  jeferson jeff jeffery jeffrey jelena jelka jelle jelmer jeltje jemima jemma jen jena jenifer jenna jennie jennifer jenny jens jep jeremiah jeremias
  jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jess jesse jessica jessie jesus jesusa jethro jetske jette jez jhon jhonatan jia
  jiayi jikke jil jill jillian jim jimena jimmy jin jing jiri jitendra jits jo joachim joakim joan joana joanie joann joanna joanne joao joaquim joaquin
  joaquina jobst jocasta jocelyn jocelyne jochem jochen jodie jody joe joel joelle joelma joep joerg joeri joern joey johan johana johann johanna
  johanne johannes john johnatan johnathan johnnie johnny joke jolanda jolande jolanta joleen jolene jolien jolijn jon jona jonah jonas jonatan jonatas
  jonathan jonathon jonna joop joost jord jordan jordana jordi jordina jordis jorg jorge jorgelina joris jorja jorma jorn jorrit jos jose josee josef
  josefa josefina josefine joselito joselyn josep joseph josephine josette josh joshua josiah josiane josias josie josien josine joss josselin jost josu
  josue josune jouke jouko jouni jovan jovita joy joyce jp juan juana juanita juanjo juanma judd jude judicael judit judite judith judy juergen juha
  juhani jukka jule jules julia julian juliana juliane julianna juliano julie julien julienne juliet julieta juliette julika julio julius jun junior
  jurek jurema jurg jurgen jurriaan jussara jussi justin justina justine justus justyna jutta juul juvenal jyoti jyrki kaan kaarina kacper kaden kader
  kadir kagiso kai kaija kaique kaisa kaitlin kaja kajsa kaleb kalina kalle kalpana kamal kamau kamel kamil kamila kamilia kamran kanye kara karam karan
  kareem karel karen kari karien karim karin karina karine karl karla karlheinz karli karlijn karola karolien karolin karolina karoline karsten kartik
  kasey kasia kaspar kasper kat katalin katariina katarina katarzyna kate katelyn kateryna katharina kathe katherine kathi kathleen kathlyn kathrin
  kathryn kathy kati katia katie katinka katiuscia katiuska katja katlyn katri katrin katrina katy katya kauko kavita kay kaya kayla kaylee kayleigh
  kayode kazimierz keanu keaton keegan keeley keenan kees keiko keila keira keisha keith kelechi kelly kelsey kelvin kemal ken kenan kendall kendra
  kendrick kenia kenji kenneth kenny kent kermit kerri kerrie kerry kerstin kerttu kesha kev kevin kez khadija khaled khalid khanh kian kiana kiara
  kiera kieran kiersten kike kiko kilian killian kim kimberley kimberly kimmo kinga kira kiran kirk kirsi kirsten kirsti kirstin kirsty kit kitty kjell
  klaartje klaas klara klaudia klaus klausdieter klemens knut koen koenraad koert kofi koldo kolja koloman komal konrad konstantin konstanze koos
  korbinian kordula kors krijn kris krishna krishnan kristel kristen kristi kristian kristiina kristin kristina kristine kristjan kristof kristoffer
  kristy krystal krystyna krzysztof ksenia kseniya kubra kumar kunal kunibert kurt kurtis kwabena kwame kyla kyle kylie kyosti kyra lacey lachlan lacy
  ladina laercio laetitia laia laila lajos lakshmi lalita lamar lambert lamberto lambrecht lamia lamont lan lana lander landon langston lanny lara
  larisa larissa larry lars lasse latasha latifa latoya laura laure laureano laureen laurel laureline lauren laurence laurene laurens laurent laurentino
  laurenz laurette lauri laurianne laurie laurin laurinda lauro lauryn lavinia lavonne lawrence lawson layla lazaro lazzaro lea leah leander leandra
  leandre leandro leanne leda lee leena leendert lei leidy leif leigh leila leilani leire lela leland lella lello lemuel lena leni lenie lenilson lenka
  lennard lennart lenny lenora leny leo leocadia leon leona leonard leonarda leonardo leoncio leone leonel leonhard leonid leonidas leonie leonila
  leonor leonora leontien leontine leopold leopoldine leopoldo lerato leroy leslie lester leszek leticia letitia letizia levi levin levke lewis lexi
  leyla li lia liam lian liana liane lianne libby libor liborio licia lidia lidiane lidija lieke liesbet liesbeth liese liesel lieselot lieselotte liesl
  lieve lieven ligia liisa lila lilia lilian liliana liliane lilli lillian lilly lily lin lina linda lindsay lindsey lineke lineu ling linh linn linnea
  lino linus lionel liora lisa lisandra lisandro lisanne lisbet lisbeth lise liselotte lisette lison lissa lita liv livia livio liz liza lizet lizzie
  ljiljana ljubica llewellyn llorenc lloyd lluc lluis lobke lodovico loek loes logan loic loida lois loisi lola lonneke lonnie lore loredana lorella
  lorena lorene lorenz lorenza lorenzo loretta lori lorin loris lorna lorraine lothar lotta lotte lou louane louella louie louis louisa louise louison
  lourdes lourenco lova loyd loz luan luana luanne lubna luc luca lucas lucelia lucette lucia luciana luciane luciano lucie lucien lucienne lucila
  lucile lucilla lucille lucinda lucio lucrecia lucrezia lucy ludger ludivine ludmila ludmilla ludo ludovic ludovica ludovico ludwig luella luigi luigia
  luigina luis luisa luise luisella luiz luiza luka lukas lukasz luke lula luna luther lutz luuk luus luz luzi luzia luzmila lwazi lydia lydie lyle
  lynda lynette lynn lynne lyse lyudmila maaike maarit maarten maartje mabel macarena macario machteld maciej maciek mackenzie maddalena maddie maddy
  madeleine madelon madison mads mae mael maelle maeva maeve mafalda magali magalie magaly magda magdalena maggie magnus maher mahesh mahmoud mai maia
  maialen maiara maicon maija maiju maik maike mailys maira mairead maisie maitane maite maja makayla malachi malcolm malena malgorzata malgosia malia
  malik malika malin malina mallory malorie malte malu mamadou manal mandeep mandy manel manfred manish manisha manja manju manny manoel manoj manolo
  manon manpreet mansi manu manuel manuela mar mara marc marcal marceau marcel marcela marcele marcelina marcelino marcella marcelle marcellin marcello
  marcelo marcia marciano marcie marcin marcio marco marcos marcus maree mareike marek maren maret marga margaret margarete margaretha margarethe
  margarida margarita margaux margherita margie margit margo margot margreet margret margreth margriet margrit marguerite mari maria mariah mariam
  marian mariana mariane mariangeles marianna marianne mariano mariarosa mariateresa maribel marica maricarmen marichu marie marieke marieken mariel
  mariela mariella marielle marieluise marieta marietta mariia marij marija marije marijke marijn marika marilda marilena marilia marilou marilu mariluz
  marilyn marilyne marilza marina marino marinus mario marion mariona marisa marisela mariska marisol marissa maristela maristella marit marita maritza
  marius mariusz mariya mariza marja marjan marjo marjolaine marjolein marjolijn marjon marjorie marjut mark markku marko markus marla marleen marlen
  marlene marley marli marlies marliese marlis marloes marlon marlou marnie marnix marquis marsha marshall marta marten martha marthe martial martien
  martijn martim martin martina martine martinho martino marty maruja marvin mary maryam maryann maryanne maryline maryse maryvonne marzia marzio mascha
  masha mason massimiliano massimo mateo mateu mateus mateusz matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin matias matilda
  matilde mats matt mattea matteo matthew matthias matthieu matthijs matti mattia mattias mattis matze maud maude maura maureen mauri maurice mauricio
  maurine maurits mauritz maurizia maurizio mauro mavis max maxence maxim maxime maximilian maximiliano maximilien maximino maxine maxwell maya mayara
  maykel maylis mayra mayumi maz mckenzie mechthild mechtild mederic medhi meera mees meg megan megha meghan mehdi mehmet mei meike meindert meinhard
  meinolf mel melania melanie melchor melike melina melinda melis melisa melissa melitta melle melodie melody meltem melvin mengia menno meral merce
  mercedes merche meredith merel merete merijn meritxell merja merle mert merve mervi mery meryem mesut meta metin mette mia micaela micah micha michael
  michaela michail michal michalis michel michela michelangelo michele micheline michelle michiel mick mickael mickey mieke miep mies miguel mihai mijke
  mika mikael mikayla mike mikel mikhail mikkel mikko mila milagros milan mildred milena miles milica milla milo milos milou mimi mimma mimmo mina mindy
  minerva ming minh minke minna mira miranda mirco mire mireia mireille mirela mirella mireya miriam mirian mirja mirjam mirjana mirko mirna miro
  miroslav miroslaw mirta mirtha mirva mischa mitch mitchell mitja mitzi mizzi mo moacir modesto mogens mohamed mohammad mohammed mohan mohit mohsin
  moira moise moises mollie molly momo mona moni monia monica moniek monika monique monir monja monserrat montgomery montse montserrat mookie morag
  mordechai morena moreno morgan morgane moriah moritz morris morten moses mounir mourad moussa muhammad mukesh muna munir murat muriel murielle murilo
  murray mustafa mustapha mwangi mykola mylene myles myra myriam myrna myron myrthe myrtille myrtle na nabil nacho nada nadeem nadege nadezhda nadia
  nadine nadir nadja nael nahla naia naiara naim naima nair naira najib naledi nana nancy nanda nandini nando nanette nanne naoko naomi naomie narcis
  narciso narendra naroa naseem nasir nassim nat natacha natale natalia natalie natalija natalina nataliya nataly natalya natanael natascha natasha
  natasja nate nathalie nathaly nathan nathanael nathaniel naveed naveen nawel nayara nayeli nazareno nazario nazli neal ned neel neeltje neha neide
  neil neila nel nelci nele nelia nelida nell nelleke nelly nelma nelson nemesio nena nenad nerea nereida nereo nermin nesrin nesrine nestor nestore
  neus neusa neuza neva neville nevio neyde neymar ngozi nia niall nicanor nicholas nichole nici nick nicki nicky nicla nico nicola nicolai nicolas
  nicolasa nicolau nicole nicoletta nicolo nidhi niek niels nienke nieves nigel nihal niina nikhil niki nikita nikki niklas niko nikola nikolai nikolaj
  nikolas nikolaus nil nilce nilda nilde nilgun nilo nils nilson nilton nilza nima nina nino ninon nisha nita nitin niurka nizar njeri nkechi noa noah
  noam noe noel noelia noelie noella noelle noemi noemia noemie nolan noldi nolwenn nomi nomsa noor noora noortje nora norbert norberto noreen norma
  norman nour noura noureddine nouria ntombi nuno nunzia nunzio nuray nurcan nuria nynke oana obdulia obi obinna oceane octavia octavio odair odd odete
  odette odile odilia odilon odir odoardo ofelia oghenekaro oihana oisin okan oksana olaf olaia olalla olaoluwa olavi olavo ole oleg olegario oleksandr
  olena olga oli olimpia olimpio olinda oliver oliverio olivia olivier oliviero oliwia olli ollie olof olu olufemi oluwaseun omar omari omayra ombeline
  ombretta ondina ondrej onno onofre onofrio onur oona ophelia ophelie ora orazio oren oreste orestes orhan oriana oriane orietta oriol orjan orla
  orlando orlane ornella orsola orsolina orsolya ortrud ortwin osama oscar oskar oskari osman osmar osmo osvaldo oswald oswaldo otacilio otavio othon
  otieno otilia otis otmar otoniel ottavia ottavio ottilie ottmar otto ottone ousmane outi ovidio owen oystein ozan ozge oziel ozlem paavo pablo paco
  padraig paige paivi pallavi palmira paloma pam pamela panos paola paolina paolo paride parth parvati parwin pascal pascale pascaline pascoal pascual
  pasi pasquale pasqualina pat patric patrice patricia patricio patrick patrik patrizia patrizio patryk patsy patti patty pau paul paula paule paulette
  paulien paulin paulina pauline paulino paulo pavel pavlo pawel pawlina paxton payton pedro peer peggy pekka pekko pelin pelle penelope penny pentti
  pepa pepe pepijn peppe peppino per percy pere peregrina perrine perry pertti petar pete peter petr petra petri petrona petronella petros petteri petya
  peyton phil philibert philip philipp philippa philippe philippine phillip philomena phoebe phuong phyllis pia pien pier piera pierangela pierangelo
  pierce pierfrancesco piergiorgio pierluigi piero pierpaolo pierre pierrette pierrick piet pieter pietro piia pilar pim pina pinar ping pino piotr pip
  piper pippa pippo pirjo pirkko pirmin placido pleun plinio poldi poliana policarpo polina polly pontus pooja poppy porfirio prachi pradeep prakash
  pramod pranav prasad prashant prateek pratik praveen pravin preeti prem prisca priscila priscilla priska priti priya priyanka prudence prudencio
  przemyslaw puja purnima qasim qing quentin quico quim quincy quinn quinten quintin quintino quique quirijn quirin quiteria quitterie rabea rachael
  rachel rachele rachelle rachid rachida rada radek radhika radoslaw radu rae raf rafael rafaela rafal raffaele raffaella rafi raghav ragnar ragnhild
  rahel rahim rahul raija raimo raimondo raimund raimunda raimundo raina rainer raissa raj raja rajan rajeev rajesh rajiv rakesh ralf ralph raluca
  ramazan ramesh ramin ramiro ramon ramona ramsey ramzi rana randal randall randi randolph randy rania raoul raphael raphaela raphaelle raquel rashid
  rashida rasmus ratna rauf raul ravi ray rayan raymond raymonde raymundo raza reagan rebeca rebecca rebekah rebekka recep redouane reece reed reem
  reese regan reggie regina reginald reginaldo regine regis regula rehan reid reijo reimar reimund reina reinaldo reiner reinhard reinhardt reinhart
  reinhild reinhilde reinhold reinier reinoud reinout rejane rekha remco remei remi remigio remko remy rena renan renata renate renato renaud rene renee
  renildo renske renzo resi reto reuben rex reynald reynaldo reza rhea rhiannon rhoda rhonda rhys ria riad rian rianne ricard ricarda ricardina ricardo
  riccarda riccardo rich richard richie rick rickey ricki ricky rico ridha rieke rien rienk riet rigoberto riikka riitta rik rikard rikke riley rina
  rinaldo rineke ringo rini rino rinske risa rishi risto rita ritchie ritu roald rob robbert robbie robby roberio robert roberta roberto robin robrecht
  robson robyn rocco rochelle rocio roderich roderick rodger rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof rogelio roger rogerio rogier
  rohan rohini rohit roisin rokhaya roland rolande rolando rolf roline rolli roma romain roman romana romane romano romaric romeo romeu romina romolo
  romuald romualdo romulo romy ron rona ronald ronaldo ronan ronei ronja ronnie ronny roope roos roque rory rosa rosalba rosalia rosalie rosalina
  rosalind rosalinda rosalinde rosalyn rosamund rosana rosane rosangela rosanna rosanne rosaria rosario rosaura rose roseanne rosel roselena roseli
  roseline rosella rosely rosemarie rosemary rosemeire rosendo rosetta rosi rosie rosilda rosilene rosimeire rosina rosine rosita rosl roslyn rosmunda
  ross rossana rossella roswitha rosy rowan rowena roxana roxane roxanne roy roya roz rubem ruben rubens ruby ruchi rudi rudiger rudolf rudolph rudy
  ruedi ruediger rufino rufus ruggero ruggiero rui rune rupert rupinder ruslan russ russell rusty ruta rute rutger ruth ruthie ruud ruy ryan ryder ryo
  ryszard saad saanvi saara sabah sabela sabina sabine sabino sabri sabrina sacha sachin sade sadia sadie saeed safiya saga sagar sahar sahil sahra
  saida sajid sakari sakina sakura sal salah saleh salete salim salima salla sally salma salman salome salomon salvador salvatore sam samanta samantha
  samara sameer sami samia samina samir samira sammy samson samu samuel samuela samuele samy sana sanaa sandeep sander sandhya sandi sandra sandrina
  sandrine sandro sandy sangeeta sanja sanjay sanjeev sanna sanne sanni santeri santi santiago santina sanya sapna sara sarah sarai saray sarika sarina
  sarita sascha sasha saskia satish satu saturnino saul saulo savanna savannah saverio savina savino savita scarlett schorsch scott seamus sean seb
  sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sedat segolene seher selcuk selda selena selene selim selin selina selma selvaggia
  semra senthil sepp seppl seppo serafim serafin serafina serafino seraina serap seraphin seraphine serdar serena serge sergei sergey sergi sergio
  serhat serhiy serkan servando seth seung sevda severiano severin severine severino severo sevgi sevil seydou shabnam shahid shalini shamim shan shane
  shania shanice shankar shanna shannon shanti sharda shari sharif sharlene sharmila sharon shashi shaun shauna shaunna shawn shawna shay shayla shaz
  sheena sheetal sheila shekhar shelby shelia shelley shelly sheri sherman sherri sherry sheryl shikha shilpa shinji shira shirin shirley shiv shivani
  shlomo shobha shona shoshana shreya shruti shyam sibel sibele sibilla sibylle sico sid siddharth sidnei sidney sidonie siebe siebren siegbert
  siegfried sieglinde siegmar siegmund siegrid sien sierra sietse sietske sietze sigfrido sigfried siggi sigi sigmar sigmund sigrid sigrun sigurd sihem
  siiri silas silja silje silke silvain silvan silvana silvano silveria silverio silvestre silvestro silvia silvija silvina silvino silvio simao simeon
  simeona simon simona simone simonetta simran sina sinan sindy sinead sinem sinikka siobhan sipho sira siri sirkka siro sirpa siska sissel sixto sjaak
  sjaan sjoerd sjors skye slavica slawomir slobodan smita sneha snezana soenke soeren sofia sofiane sofie soile solange soledad solene soline solomon
  solveig sonali songul sonia sonja sonke sonny sonya sophia sophie soraia soraya soren souad sourav spencer sridhar srinivas stacey staci stacie stacy
  stan stanislas stanislav stanislaw stanislawa stanley stavros steen stef stefaan stefan stefana stefania stefanie stefano stefany steffen steffi
  steffie stela stelios stella steph stephan stephane stephania stephanie stephany stephen steve steven stevie stewart stien stig stijn stine stu stuart
  sture suat subhash sudha sue suelen sueli suely suhail sukhdeep suki sulaiman sulamita sulamith suleyman suma suman sumit sunil sunita suresh surya
  susan susana susann susanna susannah susanne suse sushil sushma susi susie suvi suzan suzana suzanne suzete suzette suzie suzy svante svea svein sven
  svenja sverre svetlana sveva svitlana swantje swati swen sybil sybille sybren sydney syed sylke sylvain sylvaine sylvester sylvestre sylvette sylvia
  sylviane sylvie sylwia szymon tabea tabitha tad tadeo tadeu tadeusz taha tahir taina tais takashi talia talita tamar tamara tamas tamika tammy tamsin
  taneli tanguy tania tanisha tanja tanneke tanner tanvi tanya tapani tapio tara taras tarcisio tarek tarik tariq tarja tarmo tarun tasha tatiana
  tatiane tatjana tatum tatyana tayeb taylor tazio teagan ted teddy teemu tegan tejas telma telmo temitope teo teodor teodora teodoro teofilo tere
  terence teresa teresinha terezinha terhi teri terrance terrell terrence terri terry terttu tess tessa teun teunis thabo thaddeus thais thaisa thales
  thalia thalita thandi thando thanh thea theda thekla thelma theo theodoor theodor theodora theodore theophile theres theresa therese theresia theun
  thiago thibaud thibault thibaut thierno thierry thijs thilo thirza thokozani thom thomas thora thorben thore thorsten thorwald thure thuy tia tiago
  tiana tiao tiberio tibor tiburcio ticiana tiemo tifany tiffany tihana tiina tiit tijana tijs tilda till tillmann tilman tilmann tilo tim timm timo
  timothe timothee timothy tina tine tineke ting tini tinne tino titia tito titouan titus tiziana tiziano tjark tjeerd tjitske tobi tobia tobias tobin
  toby todd toivo tolga tolu tom tomas tomasa tomasz tomaz tommaso tommy ton toni tonia tonino tonio tonje tonnie tonny tony tonya toon toos torben
  torbjorn torfi torge tori toribio tormod torsten tosca toussaint tova tove tracey traci tracie tracy trang traudel traudl traute travis trent trev
  trevor trey tricia trienke trijntje trina trish trisha tristan tristano tristram trond troy trude trudi trudy trung truus tuan tuba tucker tugba tuija
  tuire tulay tulio tullia tullio tunde tuomas tuomo turgut tuukka tuula tuulia twyla txema ty tycho tygo tyler tyra tyrone tytti tyyne ubaldo ubirajara
  uche udo ueli ufuk ugo ugur ulf uli ulises ulisse ulla ullrich ulrich ulrika ulrike ulysse uma umar umberto umut unai undine urban urbano urpo urs
  ursel ursina ursula urszula urte uschi usha usman ustun uta ute uwe vaclav vadim vaibhav val valdecir valdemar valdenice valdir valdomiro valentim
  valentin valentina valentine valere valeria valeriano valerie valerio valery valmir valquiria valter vanda vandana vanderlei vanessa vania vanja vanni
  vappu varsha varun vasco vasile vasili vasily vassilis vasyl vaughn veda veerle veijo veikko veit velma venanzio venkat vera verena verity veronica
  veronika veronique vesa vesna vi vianney vibeke vic vicenc vicenta vicente vicki vickie vicky victoire victor victoria victoriano victorien victorine
  vidya viet vigdis viggo vijay vikas vikram viktor viktoria viktorija viljo vilma vinay vince vincent vincenz vincenza vincenzo vineet vinicius vinod
  vinzenz viola violaine violeta violetta violette vipul virgile virgilio virginia virginie viridiana virpi vishal vitali vitalina vitaly vito vitor
  vittore vittoria vittorio vitus viv vivek vivian viviana viviane vivien vivienne vlad vladimir vladimiro vladislav voitto vojtech volkan volkard
  volker volkhard volkmar vreni vroni wade walace walburg walburga waldemar waldir walid wallace wallburga walli wally walmir walt walter walther walti
  waltraud waltraut wanda wander wanderley wanessa wanjiru warren waseem wasim wassim wayne wei wenche wendel wendelin wendell wendy wenke wenzel werner
  werni wes wesley wessel whitney wibke wictor wiebe wiebke wiepke wieslaw wigbert wijnand wiktor wiktoria wil wilbert wilbur wilco wilfred wilfredo
  wilfrid wilfried wilhelm wilhelmina wilhelmine wilian wilko will willa willeke willem willemien willemijn willi william willian willibald willie
  willis willow willy wilma wilmer wim windy winfred winfried winifred winnie winnifred winona winston wioletta wojciech wolfgang wolfhard wolfram wout
  wouter wouterine wyatt xabi xabier xander xandi xaver xavi xavier xenia xiao xiaoli xiaoming ximena xin xiomara xoan xose yacine yadira yael yaelle
  yago yahaira yahya yair yaiza yakov yamila yamile yan yana yang yanina yanira yanis yann yanna yannick yannik yannis yara yaroslav yasemin yash yasin
  yasir yasmim yasmin yasmina yasmine yassin yassine yavuz yazid yazmin yelena yeliz yemi yenny yeray yesenia yessenia yessica yetunde yi yiannis yifan
  yildiz ying yke ymke yngve yoan yoana yoann yoel yohan yohana yohann yoko yolaine yolanda yolande yonas yosef yoshi youcef youssef yovana yrjo yu yuan
  yui yuki yuko yulia yuliana yuliya yuri yuridia yusra yusuf yuval yvan yves yvette yvon yvonne zac zacarias zach zachariah zacharias zacharie zachary
  zack zafar zafer zahid zahra zaid zaida zain zaina zainab zaira zak zakaria zaki zane zanele zara zbigniew zdenek zdenka ze zeca zeger zehra zeki
  zelda zelie zena zenaida zeno zenobia zenon zenzi zev zeynep zhanna zhen zia zilda zineb zita zoe zoey zofia zohra zoila zora zoraida zoran zoya
  zsofia zsolt zubair zuleica zuleika zulema zulmira zuzana zuzanna`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether the first word is a name that people are given. */
export const hasGivenName = remembered((name) => {
  const gap = name.search(/[\s-]/);
  const first = (gap < 0 ? name : name.slice(0, gap)).toLowerCase();
  return givenNames.has(beyondAscii.test(first) ? first.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : first);
});

const beyondAscii = /[^\0-\x7f]/;
