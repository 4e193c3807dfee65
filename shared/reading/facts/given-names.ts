/** Names that people are commonly given where the seven languages are spoken, and by those who moved there; plain letters. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaliyah aaron abby abdel abdul abdullah abel abelardo abi abigael abigail abilio abraham achieng ada adaeze adalberto adalgisa adam adan adaora addie
  addison ade adelaida adele adelina adeline ademar ademir adilson aditi aditya adolfo adonis adrian adriana adriano afonso afranio agata agathe agnaldo
  agnes agneta agnieszka agostinho agustin agustina ahmed ahmet aida aileen ailton aimee aina ainara aine ainhoa aisha aitana aitor aitziber aj akash
  akhil akira al alain alaina alan alana alastair alba albano albert alberta alberto albino alcides aldair aldo alec alejandra alejandrina alejandro
  aleksander aleksandra aleksei alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandrina alexandros alexei
  alexia alexis alexsandro alf alfie alfonsina alfonso alfred alfredo ali alice alicia alina aline alirio alisa alison alissa alistair allan allegra
  allen allison alma almudena aloisio alonso altair alton alvaro alvin alyson alyssa alzira amadeu amador amaia amal amalia amancio amanda amandine
  amani amara amaro amaury amaya amber ambra ambre amelia amelie americo amilcar amina amir amit amrita amy ana anabel anabela anahi anais anand ananda
  ananya anastacio anastasia anastasiia anatoly anders anderson andi andoni andra andre andrea andreas andreea andrei andreia andreina andrej andres
  andressa andrew andriy andrzej andy ane aneta anett angel angela angelica angelika angelina angelo angie angus ania anibal anika aniket anis anisa
  anita anja anjali anjana anke ankie ankit ankita ann anna annabel anne annegret anneke anneli annelie annelies annemarie annemieke annett annette
  annie annika anouk ansel anselm anselmo ansgar ante anthony antje antoine anton antonella antoni antonia antonin antonino antonio antti anuj anupama
  anya aoife apolinar apolinario apolline april araceli arantxa aranzazu archie arek ari aria ariadne ariana ariane ariel aris arjun arlene arlete
  arlindo arlo armand armanda armando armin armindo arnaldo arnaud arnav arne arno arnold arnulf aron arsenio artem artemis arthur artur arturo arun
  arvid asa asdrubal asha ashley ashok ashwin asier asma astrid athena atilio aubrey audrey august augusta auguste augusto auke aurel aurelia aurelie
  aurelien aurelio aurora austin ava avery avi avril axel ayaan ayesha ayla aylin ayman ayo ayrton ayse azucena babatunde babette baltasar baptiste barb
  barbara barbra barney barry bart bartje bartlomiej bartolome bartolomeu bartosz bas basil basilio basti bastian bastien baudilio baz beat beata beate
  beatrice beatriz becky begona bela belen belinda belisario bella belmiro ben benedetta benedict benedikt benedita benedito benigno benita benito
  benjamim benjamin benno benny benoit bep beppe berenice berit bernabe bernadett bernadette bernard bernarda bernardino bernardo bernd bernhard bernie
  bert berta bertha bertrand beryl bess bessie beth bethany betina betsy bette bettina betty bev beverley beverly bhavna bianca bibiana bilal bill
  birgit birgitte bjarne bjoern bjorg bjorn bladimir blaine blaise blake blanca blanche blas bo bob bodo bogdan boguslaw bohdan bonifacio bonnie boris
  borja boyd bozena brad bradley brady bram brandi brandon brandy brayan breanna brenda brendan brenden breno brent bret brett brian briana brianna
  brice bridget brigida brigitta brigitte brit britney britt britta brittany brock bronwyn brooke bruce bruna bruno bryan bryce bryn bryony burkhard
  buster byron caetana caetano cai caio caitlin caleb callie callum cally calvin cameron camila camilla camille camilo candace candela candice candida
  candido candy caren carey carina carl carla carlee carlene carles carleton carlo carlos carlota carlotta carlton carly carme carmel carmela carmelo
  carmem carmen carmina carmine carol carola carolin carolina caroline carrie carson carys casey casilda casimiro cassandra cassia cassie cassio
  catalina catarina cath catherine cathleen cathrin cathy catia cato catriona caua cayetana cayetano cecil cecile cecilia cecily cedric cees ceferino
  celeste celestine celia celina celine celio celso cerys cesar chad chandra chantal chantelle charlene charles charley charli charlie charlotte
  charmaine charo chase chaya chaz chelsea chelsey chema chen cherie cherif cheryl chetan cheyenne chiamaka chiara chico chidi chinedu chinwe chioma
  chloe chris chrissy christa christel christelle christen christi christian christiana christiane christin christina christine christo christof
  christoph christophe christopher christy chuck chukwudi chus cian ciara ciaran cibele cillian cindy cinthia cintia cinzia cipriano ciriaco cirilo ciro
  cj claire clara clare claribel clarice clarisa clarissa claude claudia claudine claudinei claudio claus clay clayton cleber cleide cleiton clelia
  clemence clemens clement clemente clementine cleo cleonice cliff clifford clifton clint clinton clive clodoaldo clotilde clyde cody cole coleen
  colette colin colleen concha connie connor conny conrad conrado constance constantin cor cora coralie coraline cordelia corey corina corinna corinne
  corneel cornelia cornelio cory cosima cosme cosmin courtney craig cremilde cris cristian cristiana cristiano cristina cristobal cristovao crystal
  curro curt curtis custodio cyndi cynthia cyril cyrus daan dacil dafydd dagmar dagoberto dahlia daiana daiane daisuke daisy dale dalia dalila dalmira
  dalva damaris damian damiao damien damon dan dana dane danica daniel daniela daniele daniella danielle danijel danila danilo danka danny dante danuta
  daphne darci darcy darek daren daria darin dario darius darlene darnell darrell darren darryl darwin daryl dashiell dave davi david davide dawid dawn
  dayana dayane dayna daz dean deana deandre deanna deanne deb debbie debora deborah debra debs dee deepa deepak deepti deirdre deise delaney delfim
  delfin delfina delia delphine demetrio demetrius dena denilson denis denise dennis denny denys deolinda derek desiree desmond detlef dev devin devon
  dewey dhruv diamantino diana diane dick didier diego dieter dilara dilip dimitri dina dinah dinis dino dinora diogenes diogo dionisio dionne dirce
  dirceu dirk ditte divya dj djalma dmitri dmitry dmytro dolores dominga domingas dominic dominik dominika dominique don donald donata donato dong donna
  donnie donovan dora doralice doreen dorian dorien doris dorit dorival dorothea dorothee dotty doug douglas dragan dragana drew duarte dulcinea duncan
  dusan dustin dwayne dwight dylan earl ebba ebru ed edda eddie eder edgar edgard edgardo edie edilberto edilson edina edinaldo edite edith edmilson
  edmund edmundo edna ednaldo edoardo edson edu eduard eduarda eduardo edurne eduvigis edward edwige edwin eef effie efrain efren egbert egberto egon
  eileen eimear einar eitan ekaterina ela eladia eladio elaina elaine elba elcio elder eleanor elen elena eleni elenice eleonora eleuterio elia elian
  eliana eliane elias elie eliecer eliezer elif elijah elin elio eliot elisa elisabete elisabeth elisabetta elisangela elise eliseo eliseu elisha eliza
  elizabete elizabeth elke ella ellen ellie elliot elliott ellis elmar elmer elodie eloi eloisa eloise eloy els elsa elsie elton elva elvia elvira elvis
  elyse elza emanuel emanuela emeka emelie emerick emery emeterio emigdio emil emile emilia emiliana emiliano emilie emilio emily emine emma emmanuel
  emmanuelle emmett emmy emre eneida enid ennio enno enoch enrico enrique enriqueta enzo eoin ephraim epifanio erdal eric erica erich erick erico erik
  erika erin erkan erna ernest ernestina ernesto ernie ernst erwan erwin esme esmeralda esperanza esra estanislao esteban estefania estela estelita
  estelle ester estevao esther estrella etelvina ethan ethel etienne eudald eufemia eugen eugene eugenia eugenie eugenio eulalia eulogio eunice eusebio
  eustace eustaquio eva evan evandro evangelina evangeline evaristo eve evelien evelin evelina eveline evelyn everardo everett everton evgeny evie ewa
  ewald ewelina ewout ezekiel ezequiel ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizio facundo fadi fadila faisal
  faith fanny farah fares farid fatih fatima fatma fatou faustino fausto faye federica federico fedor felicia feliciano felicitas felicity felipa felipe
  felix femi femke ferdinand fergus fermin fermina fern fernand fernanda fernando ferran fidel fidencio fien filip filipa filipe filippo filiz filomena
  finlay finley finn finnian fiona firmino flavia flavio fletcher fleur flo floor flora florence florencia florencio florent florentin florentino
  florian floriano florinda flynn folake folkert fons fran franca francesc francesca francesco franciele francine francis francisca francisco francisque
  franck franco francois francoise frank franka frankie frans franz franziska franziskus fred freddie freddy frederic frederico frederik frederike freja
  freya frida frieda friedrich frits fritz fructuoso fulgencio funmi gabe gabi gabino gabriel gabriela gabriele gabriella gabrielle gaby gael gaelle
  gaetan gaetano gaia gail galina garett garret garrett garth gary gaspar gaston gaurav gavin gaynor gaz geeta gema gemma genaro genevieve genival
  genoveva geoff geoffrey georg george georges georgette georgia georgie georgina geovana geovanna gerald geraldine geraldo gerard gerardo gerd gerda
  gerhard germaine german germana germano gero gerrit gerry gerson gert gerti gertrude gertrudis gesa gesine getulio giacomo gianluca gianmarco gianni
  gideon gigi gijs gil gilbert gilberto gilda gildo giles gilles gillian gilmar gilson gina ginevra ginny gino giorgia giorgio giovana giovani giovanna
  giovanni gisela gisele giselle gitta gitte giulia giuliana giuliano giulio giuseppe gladys glauber glaucia glauco glenda glenn glenys gloria godofredo
  goncalo gonzalo goran gordon gorka gosia gottfried goyo grace graciano graciela graciete gracinda graeme graham grainne grant grayson greg gregor
  gregoria gregorio gregory greta gretchen griet griselda grit grzegorz guadalupe gudrun guenter guenther guido guilherme guillaume guillem guillermina
  guillermo guiomar gumersindo gunda gundula gunnar gunther gurpreet gus gustavo guy gwen gwendolyn gwyneth hadi hadley hailey hajar hakan hala haley
  halil halima halina hamish hamza hana hani hank hanna hannah hanneke hannelore hannes hannie hanno hans hansi harald harish harm harold haroldo
  harriet harry haruto harvey hasan hasret hassan hattie haydee hayley hazel heather heber hector hedda hedwig heide heidi heike heiko heiner heinrich
  heinz heinz-peter heitor helder helen helena helene helga helio heliodoro hella helmut heloisa hendrik henk henning henny henri henrik henrique
  henriqueta henry herbert heriberto herman hermann hermelinda hermenegildo herminia herminio hernan hernando herta hidde higinio hilario hilary hilda
  hilde hillary hinrich hipolito hiram hiroshi hitesh hjalmar holger hollie holly honorio horace horacio horst hortensia howard hubert huda hugh hugo
  hugues hui humberto humphrey huong huseyin hussein huw hyun iago iain ian ianina ianto ibai ibrahim ibrahima ida idris ifeoma ignacia ignacio ignatius
  igor ike ikenna iker ilan ilana ilaria ilda ildefonso iliana ilias ilidio ilja ilka ilona ilse ilya imani imanol imelda imke imogen imran imre ina
  inacia inacio indira indra ineke ines inga inge ingo ingrid inigo inka inken inma inmaculada iolanda iona ira iracema iraida irene irina irineu iris
  irma irmgard irving iryna isaac isaak isabeau isabel isabela isabell isabella isabelle isadora isaiah isaias isamu isaura isha isidora isidoro isidro
  isla ismael ismail ismenia issa italo itzel itziar ivan ivana ivanete ivete ivo ivone ivonne ivor ivy iwan iwona izabel izabela izabella izan izzy
  jaana jaap jace jacek jacinta jacinto jacira jack jackie jacky jaclyn jacob jacobo jacopo jacqueline jacquelyn jacques jada jaden jadranka jadwiga
  jagdeep jagoda jaime jaimie jair jairo jake jakob jakov jakub jamal james jameson jamie jamil jamila jan jana janaina jandira jane janelle janet
  janete janeth janette janice janin janina janine janio janis janna janne janneke jannik janos janusz jaqueline jared jarek jarno jaron jaroslaw jarrod
  jarvis jasmijn jasmin jasmina jasmine jason jasper javi javier jaxon jay jaya jayden jayne jazmin jean jeana jeanette jeanie jeanine jeanne jed
  jeferson jeff jeffery jeffrey jelena jelka jelle jelmer jemima jemma jen jena jenifer jenna jennie jennifer jenny jens jep jeremiah jeremias jeremie
  jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jess jesse jessica jessie jesus jesusa jethro jez jhon jhonatan jia jiayi jill jillian jim
  jimena jimmy jin jing jiri jitendra jo joachim joan joana joanie joann joanna joanne joao joaquim joaquin joaquina jobst jocasta jocelyn jochen jodie
  jody joe joel joelle joelma joep joerg joeri joey johan johana johann johanna johanne johannes john johnatan johnathan johnnie johnny joke jolanda
  jolanta joleen jolene jon jona jonah jonas jonatan jonatas jonathan jonathon jonna joop joost jordan jordana jordi jordina jorg jorge jorgelina joris
  jorja jos jose josef josefa josefina josefine joselito joselyn josep joseph josephine josh joshua josiah josiane josias josie joss jost josu josue
  josune jouke jovan jovita joy joyce juan juana juanita juanjo juanma judd jude judit judite judith judy juha jule jules julia julian juliana juliane
  julianna juliano julie julien juliet julieta juliette julio julius jun junior jurek jurema jurg jurgen jurriaan jussara justin justina justine justus
  justyna jutta juvenal jyoti kaan kacper kaden kadir kagiso kai kaique kaitlin kaja kajsa kaleb kalina kalle kalpana kamal kamau kamil kamila kamran
  kanye kara karam karan kareem karel karen kari karim karin karina karine karl karla karola karolien karolin karolina karsten kartik kasey kasia kaspar
  kasper kat katalin katarina katarzyna kate katelyn kateryna katharina kathe katherine kathi kathleen kathlyn kathrin kathryn kathy kati katia katie
  katinka katiuska katja katlyn katrin katrina katy katya kavita kay kaya kayla kaylee kayleigh kayode keanu keaton keegan keeley keenan kees keiko
  keila keira keisha keith kelechi kelly kelsey kelvin ken kendall kendra kendrick kenia kenji kenneth kenny kent kermit kerri kerrie kerry kerstin
  kesha kev kevin kez khadija khaled khalid khanh kian kiana kiara kiera kieran kiersten kike kiko killian kim kimberley kimberly kinga kira kiran kirk
  kirsten kirsty kit kitty klaas klara klaudia klaus knut koen koenraad kofi koldo kolja komal konrad konstantin konstanze korbinian kordula kris
  krishna krishnan kristel kristen kristi kristian kristin kristina kristine kristjan kristoffer kristy krystal krystyna krzysztof ksenia kseniya kumar
  kunal kurt kurtis kwabena kwame kyla kyle kylie kyra lacey lachlan lacy laercio laetitia laia laila lajos lakshmi lalita lamar lambert lambrecht
  lamont lan lana lander landon langston lanny lara larisa larissa larry lars lasse latasha latifa latoya laura laure laureano laurel lauren laurence
  laurent laurentino lauri laurie laurin laurinda lauro lauryn lavinia lavonne lawrence lawson layla lazaro lea leah leander leandra leandro leanne lee
  leena lei leidy leif leigh leila leilani leire lela leland lemuel lena leni lenilson lenka lennart lenny lenora leo leocadia leon leona leonard
  leonardo leoncio leonel leonhard leonid leonidas leonie leonila leonor leonora leontien leopold leopoldo lerato leroy leslie lester leszek leticia
  letitia letizia levi lewis lexi leyla li lia liam liana libby libor licia lidia lidiane lidija lieke liesbeth liesel lieselotte lieve lieven ligia
  lila lilia lilian liliana liliane lilli lillian lilly lily lin lina linda lindsay lindsey lineu ling linh linnea lino linus lionel liora lisa lisandra
  lisandro lisanne lisbet lisbeth lise liselotte lisette lissa lita liv livia livio liz liza lizzie ljiljana ljubica llewellyn llorenc lloyd lluc lluis
  loek loes logan loic loida lois lola lonnie lore loredana lorena lorene lorenza lorenzo loretta lori lorin lorna lorraine lothar lotte lou louella
  louie louis louisa louise lourdes lourenco lova loyd loz luan luana luanne lubna luc luca lucas lucelia lucia luciana luciane luciano lucie lucila
  lucille lucinda lucio lucrecia lucy ludger ludmila ludovic ludwig luella luigi luis luisa luise luiz luiza luka lukas lukasz luke lula luna luther
  lutz luuk luz luzia luzmila lwazi lydia lyle lynda lynette lynn lynne lyudmila maaike maarit maarten mabel macarena macario maciej maciek mackenzie
  maddie maddy madeleine madison mads mae maeve mafalda magali magaly magda magdalena maggie magnus maher mahesh mahmoud mai maia maialen maiara maicon
  maik maike maira mairead maisie maitane maite maja makayla malachi malcolm malena malgorzata malgosia malia malik malika malin malina mallory malte
  malu mamadou manal mandeep mandy manel manfred manish manisha manju manny manoel manoj manolo manon manpreet mansi manu manuel manuela mar mara marc
  marcal marcel marcela marcele marcelina marcelino marcella marcelle marcello marcelo marcia marciano marcie marcin marcio marco marcos marcus maree
  mareike marek maren margaret margarete margarethe margarida margarita margaux margie margit margo margot margret margriet margrit marguerite mari
  maria mariah mariam marian mariana mariane mariangeles marianna marianne mariano maribel maricarmen marichu marie marieke mariel mariela mariella
  marielle marieta marietta mariia marija marije marijke marijn marika marilda marilena marilia marilu mariluz marilyn marilza marina mario marion
  mariona marisa marisela marisol marissa maristela marit marita maritza marius mariya mariza marja marjan marjolein marjolijn marjorie mark marko
  markus marla marleen marlene marley marli marlies marlis marloes marlon marnie marquis marsha marshall marta martha marthe martial martijn martim
  martin martina martine martinho marty maruja marvin mary maryam maryann maryanne masha mason massimo mateo mateu mateus mateusz matheus mathew mathias
  mathieu mathijs mathilda mathilde mathis matias matilda matilde mats matt matteo matthew matthias matthieu matthijs mattias matze maud maura maureen
  maurice mauricio mauritz maurizio mauro mavis max maxim maxime maximilian maximiliano maximino maxine maxwell maya mayara maykel mayra mayumi maz
  mckenzie mechthild medhi meera meg megan megha meghan mehdi mehmet mei meike meinhard mel melania melanie melchor melike melina melinda melis melisa
  melissa melody melvin menno merce mercedes merche meredith merel merete merijn meritxell merle merve meryem meta mette mia micaela micah micha michael
  michaela michail michal michalis michel michela michele micheline michelle michiel mick mickey mieke mies miguel mihai mika mikael mikayla mike mikel
  mikhail mikkel mila milagros milan mildred milena miles milica milo milos milou mimi mina mindy minerva ming minh minke minna mira miranda mirco mire
  mireia mireille mirela mirella mireya miriam mirian mirja mirjam mirko mirna miro miroslav mirta mirtha mitch mitchell mitja mo moacir modesto mohamed
  mohammad mohammed mohan mohit mohsin moira moises mollie molly momo mona moni monica moniek monika monique monir monserrat montgomery montse
  montserrat mookie morag mordechai morgan moriah moritz morris morten moses mounir muhammad mukesh muna munir murat muriel murielle murilo murray
  mustafa mwangi mykola myles myra myriam myrna myron myrthe myrtle na nabil nacho nada nadeem nadezhda nadia nadine nadir nadja nahla naia naiara naim
  nair naira najib naledi nana nancy nandini nando nanette naoko naomi naomie narcis narciso narendra naroa naseem nasir nat natacha natalia natalie
  natalija nataliya nataly natanael natascha natasha nate nathalie nathaly nathan nathanael nathaniel naveed naveen nayara nayeli nazareno nazli neal
  ned neel neha neide neil neila nel nelci nele nelia nelida nell nelleke nelly nelma nelson nemesio nena nerea nereida nermin nestor neus neusa neuza
  neva neville neyde neymar ngozi nia niall nicanor nicholas nichole nici nick nicki nicky nico nicola nicolas nicolasa nicolau nicole nicoletta nidhi
  niek niels nieves nigel nihal nikhil niki nikita nikki niklas nikola nikolai nikolaj nikolas nil nilce nilda nilo nils nilson nilton nilza nima nina
  nino nisha nita nitin niurka nizar njeri nkechi noa noah noam noel noelia noella noelle noemi noemia nolan nomi nomsa noor noortje nora norbert
  norberto noreen norma norman nour noura nouria ntombi nuno nuria oana obdulia obi obinna octavia octavio odair odd odete odette odile odilia odilon
  odir ofelia oghenekaro oihana oisin oksana olaf olaia olalla olaoluwa olavo ole oleg olegario oleksandr olena olga oli olimpio oliver oliverio olivia
  olivier oliwia ollie olof olu olufemi oluwaseun omar omari omayra ondina ondrej onofre onur oona ophelia ora oren orestes oriol orla orlando orsola
  orsolya ortwin osama oscar oskar osman osmar osvaldo oswald oswaldo otacilio otavio othon otieno otilia otis otmar otoniel ottavia otto ovidio owen
  ozan ozge oziel pablo paco padraig paige pallavi palmira paloma pam pamela panos paola paolina paolo parth parvati parwin pascal pascale pascoal
  pascual pasquale pat patric patrice patricia patricio patrick patrik patrizia patryk patsy patti patty pau paul paula paulette paulien paulina pauline
  paulino paulo pavel pavlo pawel pawlina paxton payton pedro peer peggy pekka pelle penelope penny pepa pepe pepijn per percy pere peregrina perrine
  perry petar pete peter petr petra petrona petronella petros petya peyton phil philip philipp philippa philippe phillip philomena phoebe phuong phyllis
  pia pier pierangelo pierce pierluigi piero pierre pierrick pieter pietro pilar pim pinar ping piotr pip piper pippa pippo placido plinio poliana
  policarpo polina polly pooja poppy porfirio prachi pradeep prakash pramod pranav prasad prashant prateek pratik praveen pravin preeti prem priscila
  priscilla priti priya priyanka prudence prudencio przemyslaw puja purnima qasim qing quentin quico quim quincy quinn quinten quintin quique quirijn
  quirin quiteria rachael rachel rachelle rachid rachida rada radek radhika radoslaw radu rae raf rafael rafaela rafal raffaele rafi raghav ragnar rahel
  rahim rahul raimund raimunda raimundo raina rainer raissa raj raja rajan rajeev rajesh rajiv rakesh ralf ralph raluca ramesh ramin ramiro ramon ramona
  ramsey ramzi rana randal randall randi randolph randy rania raoul raphael raquel rashid rashida rasmus ratna rauf raul ravi ray rayan raymond raymonde
  raymundo raza reagan rebeca rebecca rebekah rebekka reece reed reem reese regan reggie regina reginald reginaldo regine regula rehan reid reina
  reinaldo reiner reinhard reinhilde reinhold reinier reinout rekha remco remei remi remigio remy rena renan renata renate renato renaud rene renee
  renildo renske renzo resi reuben rex reynaldo reza rhea rhiannon rhoda rhonda rhys ria riad rian ricard ricarda ricardina ricardo riccardo rich
  richard richie rick rickey ricki ricky rico rien rigoberto rik rikard rikke riley rina rinaldo rini rino rinske risa rishi rita ritchie ritu roald rob
  robbie robby roberio robert roberta roberto robin robrecht robson robyn rocco rochelle rocio roderich roderick rodger rodney rodolfo rodrigo roel
  roeland roelof rogelio roger rogerio rogier rohan rohini rohit roisin roland rolando rolf rolli roma romain roman romana romane romano romeo romeu
  romina romualdo romulo romy ron rona ronald ronaldo ronan ronei ronja ronnie ronny roos roque rory rosa rosalba rosalia rosalie rosalina rosalind
  rosalinda rosalyn rosamund rosana rosane rosangela rosanna rosanne rosaria rosario rosaura rose roseanne roselena roseli rosella rosely rosemarie
  rosemary rosemeire rosendo rosetta rosie rosilda rosilene rosimeire rosita roslyn ross roswitha rowan rowena roxana roxane roxanne roy roya roz rubem
  ruben rubens ruby ruchi rudi rudiger rudolf rudolph rudy ruediger rufino rufus rui rune rupert rupinder ruslan russ russell rusty ruta rute rutger
  ruth ruthie ruud ruy ryan ryder ryo ryszard saad saanvi sabah sabela sabina sabine sabino sabri sabrina sacha sachin sade sadia sadie saeed safiya
  saga sagar sahar sahil saida sajid sakina sakura sal salah saleh salete salim sally salma salman salome salomon salvador salvatore sam samanta
  samantha samara sameer sami samia samina samir samira sammy samson samuel samuele samy sana sanaa sandeep sander sandhya sandi sandra sandrina
  sandrine sandro sandy sangeeta sanja sanjay sanjeev sanna sanne santi santiago sanya sapna sara sarah sarai saray sarika sarina sarita sascha sasha
  saskia satish saturnino saul saulo savanna savannah saverio savita scarlett scott seamus sean sebastiaan sebastian sebastiana sebastiano sebastiao
  sebastien seher selena selene selim selin selina selma semra senthil sepp seppo serafim serafin serafina serdar serena serge sergei sergey sergi
  sergio serhat serhiy serkan servando seth seung severiano severin severine severino sevgi seydou shabnam shahid shalini shamim shan shane shania
  shanice shankar shanna shannon shanti sharda shari sharif sharlene sharmila sharon shashi shaun shauna shaunna shawn shawna shay shayla shaz sheena
  sheetal sheila shekhar shelby shelia shelley shelly sheri sherman sherri sherry sheryl shikha shilpa shinji shira shirin shirley shiv shivani shlomo
  shobha shona shoshana shreya shruti shyam sibel sibele sibylle sid siddharth sidnei sidney siegfried sieglinde sierra sietske sigfrido sigmar sigmund
  sigrid sigurd silas silje silke silvain silvan silvana silvano silveria silverio silvestre silvia silvija silvina silvino silvio simao simeona simon
  simona simone simran sina sindy sinead sinem siobhan sipho sira siri siska sissel sixto sjaak sjoerd sjors skye slavica slawomir smita sneha snezana
  soeren sofia sofiane sofie solange soledad solene solomon solveig sonali sonia sonja sonny sonya sophia sophie soraia soraya soren sourav spencer
  sridhar srinivas stacey staci stacie stacy stan stanislas stanislav stanislaw stanislawa stanley stavros steen stefaan stefan stefana stefania
  stefanie stefano stefany steffen steffi stela stelios stella steph stephan stephane stephania stephanie stephany stephen steve steven stevie stewart
  stig stijn stu stuart subhash sudha sue suelen sueli suely suhail sukhdeep suki sulaiman sulamita suma suman sumit sunil sunita suresh surya susan
  susana susann susanna susannah susanne suse sushil sushma susi susie suzan suzana suzanne suzete suzette suzie suzy svante svea sven svenja svetlana
  svitlana swantje swati sybil sybille sydney syed sylke sylvain sylvester sylvia sylvie sylwia szymon tabea tabitha tad tadeo tadeu tadeusz taha tahir
  taina tais takashi talia talita tamar tamara tamas tamika tammy tamsin tanguy tania tanisha tanja tanneke tanner tanvi tanya tara taras tarcisio tarek
  tarik tariq tarun tasha tatiana tatiane tatjana tatum tayeb taylor teagan ted teddy teemu tegan tejas telma telmo temitope teodor teodora teodoro
  teofilo tere terence teresa teresinha terezinha teri terrance terrell terrence terri terry tess tessa teun thabo thaddeus thais thaisa thales thalia
  thalita thandi thando thanh thea theda thekla thelma theo theodor theodora theodore theresa therese theresia theun thiago thibault thibaut thierno
  thierry thijs thilo thirza thokozani thom thomas thora thorsten thuy tia tiago tiana tiao tiburcio ticiana tiemo tiffany tihana tiit tijana tijs tilda
  till tilman tilmann tim timo timothy tina tine tineke ting tini tito titus tiziana tjark tjeerd tobi tobias tobin toby todd tolga tolu tom tomas
  tomasa tomasz tomaz tommaso tommy ton toni tonia tonio tonje tony tonya torben torfi tori toribio torsten tova tove tracey traci tracie tracy trang
  traudl travis trent trev trevor trey tricia trina trish trisha tristan tristram trond troy trudy trung truus tuan tuba tucker tugba tulio tunde twyla
  txema ty tycho tyler tyra tyrone ubaldo ubirajara uche udo ugo ulf uli ulises ulla ulrich ulrika ulrike uma umar umberto umut unai urban urs ursel
  ursula urszula uschi usha usman ustun uta ute uwe vaclav vadim vaibhav val valdecir valdemar valdenice valdir valdomiro valentim valentin valentina
  valentine valeria valerie valerio valery valmir valquiria valter vanda vandana vanderlei vanessa vania vanja varsha varun vasco vasile vasili vasily
  vassilis vasyl vaughn veda veerle veit velma venkat vera verena verity veronica veronika veronique vi vibeke vic vicenc vicenta vicente vicki vickie
  vicky victor victoria victoriano victorine vidya viet vigdis viggo vijay vikas vikram viktor viktoria viktorija viljo vilma vinay vince vincent
  vincenz vincenza vincenzo vineet vinicius vinod viola violeta violetta violette vipul virgilio virginia virginie viridiana vishal vitali vitalina
  vitaly vito vitor vittoria vittorio viv vivek vivian viviana viviane vivien vivienne vlad vladimir vladislav vojtech volker volkmar vroni wade walace
  walburg walburga waldemar waldir walid wallace wally walmir walt walter waltraud wanda wander wanderley wanessa wanjiru warren waseem wasim wassim
  wayne wei wenche wendel wendelin wendell wendy wenzel werner wes wesley whitney wibke wictor wiebe wiebke wigbert wiktor wiktoria wil wilbur wilfred
  wilfredo wilfrid wilfried wilhelm wilhelmina wilian wilko will willa willeke willem willemijn willi william willian willie willis willow willy wilma
  wilmer wim windy winfred winfried winifred winnie winona winston wioletta wojciech wolfgang wolfram wouter wouterine wyatt xabi xabier xander xavi
  xavier xenia xiao xiaoli xiaoming ximena xin xiomara xoan xose yadira yael yago yahaira yahya yair yaiza yakov yamila yamile yan yana yang yanina
  yanira yanis yann yanna yannick yannis yara yaroslav yasemin yash yasir yasmim yasmin yasmina yasmine yassin yassine yazmin yelena yemi yenny yeray
  yesenia yessenia yessica yetunde yi yiannis yifan ying ymke yoana yoann yoel yohana yoko yolanda yolande yonas yosef yoshi youssef yovana yu yuan yui
  yuki yuko yulia yuliana yuliya yuri yuridia yusra yusuf yuval yvan yves yvette yvon yvonne zac zacarias zach zachariah zachary zack zafar zahid zahra
  zaid zaida zain zaina zainab zaira zak zakaria zaki zane zanele zara zbigniew zdenek zdenka ze zeca zelda zena zenaida zenobia zenon zev zeynep zhanna
  zhen zia zilda zineb zita zoe zoey zofia zoila zora zoraida zoya zsofia zsolt zubair zuleica zuleika zulema zulmira zuzana zuzanna`
    .split(/\s+/)
    .filter(Boolean),
);
