/** Names that people are commonly given where the seven languages are spoken, and by those who moved there; plain letters. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaliyah aaron abby abdel abdul abdullah abel abi abigael abigail achieng ada adaeze adam adan adaora addie addison ade adele adelina adeline aditi aditya
  adrian adriana adriano agata agathe agnes agneta agnieszka ahmed ahmet aida aileen aimee aine ainhoa aisha aitor aj akash akhil akira al alain alaina alan
  alana alastair alba albert alberto alec alejandra alejandro aleksander aleksandra aleksei alena alessandra alessandro alessia alessio alex alexa alexander
  alexandra alexandre alexandros alexei alexia alexis alf alfie alfonso alfred alfredo ali alice alicia alina aline alisa alison alissa alistair allan allegra
  allen allison alma alonso alton alvaro alvin alyson alyssa amaia amal amanda amandine amani amara amaury amaya amber ambra ambre amelia amelie amina amir
  amit amrita amy ana anabel anais anand ananya anastasia anastasiia anatoly anders anderson andi andra andre andrea andreas andreea andrei andreia andrej
  andres andrew andriy andrzej andy ane aneta anett angel angela angelica angelika angelina angelo angie angus ania anibal anika aniket anis anisa anita anja
  anjali anjana anke ankie ankit ankita ann anna annabel anne annegret anneke anneli annelie annelies annemarie annemieke annett annette annie annika anouk
  ansel anselm ansgar ante anthony antje antoine anton antonella antoni antonia antonin antonio antti anuj anupama anya aoife apolline april archie arek ari
  aria ariadne ariana ariane ariel aris arjun arlene arlo armand armando armin arnaud arnav arne arno arnold arnulf aron artem artemis arthur artur arturo
  arun arvid asa asha ashley ashok ashwin asier asma astrid athena aubrey audrey august auguste augusto auke aurel aurelia aurelie aurelien aurora austin ava
  avery avi avril axel ayaan ayesha ayla aylin ayman ayo ayse babatunde babette baptiste barb barbara barbra barney barry bart bartje bartlomiej bartosz bas
  basil basti bastian bastien baz beat beata beate beatrice beatriz becky bela belen belinda bella ben benedetta benedict benedikt benjamin benno benny benoit
  bep beppe berenice berit bernadett bernadette bernard bernardo bernd bernhard bernie bert berta bertha bertrand beryl bess bessie beth bethany betsy bette
  bettina betty bev beverley beverly bhavna bianca bilal bill birgit birgitte bjarne bjoern bjorg bjorn blaine blaise blake blanca blanche bo bob bodo bogdan
  boguslaw bohdan bonnie boris boyd bozena brad bradley brady bram brandi brandon brandy breanna brenda brendan brenden brent bret brett brian brianna brice
  bridget brigitta brigitte brit britney britt britta brittany brock bronwyn brooke bruce bruna bruno bryan bryce bryn bryony burkhard buster byron cai
  caitlin caleb callie callum cally calvin cameron camila camilla camille candace candela candice candy caren carey carina carl carla carlee carlene carles
  carleton carlo carlos carlotta carlton carly carme carmel carmela carmen carmine carol carola carolin carolina caroline carrie carson carys casey cassandra
  cassie catalina catarina cath catherine cathleen cathrin cathy cato catriona cecil cecile cecilia cecily cedric cees celeste celestine celia celina celine
  cerys cesar chad chandra chantal chantelle charlene charles charley charli charlie charlotte charmaine charo chase chaya chaz chelsea chelsey chema chen
  cherie cherif cheryl chetan cheyenne chiamaka chiara chico chidi chinedu chinwe chioma chloe chris chrissy christa christel christelle christen christi
  christian christiana christiane christin christina christine christo christof christoph christophe christopher christy chuck chukwudi chus cian ciara ciaran
  cillian cindy cinzia cj claire clara clare clarissa claude claudia claudine claudio claus clay clayton clemence clemens clement clementine cleo cliff
  clifford clifton clint clinton clive clyde cody cole coleen colette colin colleen concha connie connor conny conrad constance constantin cor cora coralie
  coraline cordelia corey corina corinna corinne corneel cornelia cory cosima cosmin courtney craig cristian cristiano cristina cristobal crystal curro curt
  curtis cyndi cynthia cyril cyrus daan dafydd dagmar dahlia daisuke daisy dale dalia damaris damian damien damon dan dana dane danica daniel daniela daniele
  daniella danielle danijel danka danny dante danuta daphne darcy darek daren daria darin dario darius darlene darnell darrell darren darryl darwin daryl
  dashiell dave david davide dawid dawn dayna daz dean deana deandre deanna deanne deb debbie deborah debra debs dee deepa deepak deepti deirdre delaney
  delfina delia delphine demetrius dena denis denise dennis denny denys derek desiree desmond detlef dev devin devon dewey dhruv diana diane dick didier diego
  dieter dilara dilip dimitri dina dinah dionne dirk ditte divya dj dmitri dmitry dmytro dolores dominga dominic dominik dominika dominique don donald donata
  dong donna donnie donovan dora doreen dorian dorien doris dorit dorothea dorothee dotty doug douglas dragan dragana drew duarte duncan dusan dustin dwayne
  dwight dylan earl ebba ebru ed edda eddie edgar edie edina edith edmund edna edoardo edu eduard eduardo edurne edward edwige edwin eef effie efrain egbert
  egon eileen eimear einar eitan ekaterina ela elaina elaine elba eleanor elen elena eleni eleonora elia elian elias elie elif elijah elin elio eliot elisa
  elisabeth elisabetta elise elisha eliza elizabeth elke ella ellen ellie elliot elliott ellis elmar elmer elodie eloise els elsa elsie elton elvira elvis
  elyse emanuel emanuela emeka emelie emerick emery emil emile emilia emilie emilio emily emine emma emmanuel emmanuelle emmett emmy emre enid ennio enno
  enoch enrico enrique enzo eoin ephraim erdal eric erica erich erick erik erika erin erkan erna ernest ernesto ernie ernst erwan erwin esme esmeralda
  esperanza esra esteban estefania estela estelle ester esther estrella ethan ethel etienne eugen eugene eugenia eugenie eunice eustace eva evan evangeline
  eve evelien evelin evelina eveline evelyn everett evgeny evie ewa ewald ewelina ewout ezekiel ezra fabian fabiana fabien fabienne fabio fabiola fabrice
  fabrizio fadi fadila faisal faith fanny farah fares farid fatih fatima fatma fatou faye federica federico fedor felicia felicitas felicity felipe felix femi
  femke ferdinand fergus fern fernand fernanda fernando fidel fien filip filipa filipe filippo filiz finlay finley finn finnian fiona flavia flavio fletcher
  fleur flo floor flora florence florencia florent florentin florian flynn folake folkert fons fran franca francesca francesco francine francis francisca
  francisco francisque franck franco francois francoise frank franka frankie frans franz franziska franziskus fred freddie freddy frederic frederik frederike
  freja freya frida frieda friedrich frits fritz funmi gabe gabi gabriel gabriela gabriele gabriella gabrielle gaby gael gaelle gaetan gaetano gaia gail
  galina garett garret garrett garth gary gaston gaurav gavin gaynor gaz geeta gemma genevieve geoff geoffrey georg george georges georgette georgia georgie
  georgina gerald geraldine gerard gerd gerda gerhard germaine gero gerrit gerry gert gerti gertrude gesa gesine giacomo gianluca gianmarco gianni gideon gigi
  gijs gil gilbert giles gilles gillian gina ginevra ginny gino giorgia giorgio giovanna giovanni gisela gisele gitta gitte giulia giuliana giuliano giulio
  giuseppe glenda glenn glenys gloria goncalo gonzalo goran gordon gorka gosia gottfried grace graciela graeme graham grainne grant grayson greg gregor
  gregory greta gretchen griet grit grzegorz guadalupe gudrun guenter guenther guido guilherme guillaume guillermo gunda gundula gunnar gunther gurpreet gus
  gustavo guy gwen gwendolyn gwyneth hadi hadley hailey hajar hakan hala haley halil halima halina hamish hamza hana hani hank hanna hannah hanneke hannelore
  hannes hannie hanno hans hansi harald harish harm harold harriet harry haruto harvey hasan hasret hassan hattie hayley hazel heather hector hedda hedwig
  heide heidi heike heiko heiner heinrich heinz heinz-peter helen helena helene helga hella helmut hendrik henk henning henny henri henrik henrique henry
  herbert heriberto herman hermann herta hidde hilary hilda hilde hillary hinrich hiram hiroshi hitesh hjalmar holger hollie holly horace horst howard hubert
  huda hugh hugo hugues hui humberto humphrey huong huseyin hussein huw hyun iago iain ian ianto ibrahim ibrahima ida idris ifeoma ignacio ignatius igor ike
  ikenna iker ilan ilana ilaria ilias ilja ilka ilona ilse ilya imani imke imogen imran imre ina indira indra ineke ines inga inge ingo ingrid inigo inka
  inken iolanda iona ira irene irina iris irma irmgard irving iryna isaac isaak isabeau isabel isabell isabella isabelle isadora isaiah isamu isha isidro isla
  ismael ismail issa itzel itziar ivan ivana ivo ivor ivy iwan iwona izabela izabella izzy jaana jaap jace jacek jack jackie jacky jaclyn jacob jacopo
  jacqueline jacquelyn jacques jada jaden jadranka jadwiga jagdeep jagoda jaime jaimie jake jakob jakov jakub jamal james jameson jamie jamila jan jana jane
  janelle janet janette janice janin janina janine janis janna janne janneke jannik janos janusz jared jarek jarno jaron jaroslaw jarrod jarvis jasmijn jasmin
  jasmina jasmine jason jasper javi javier jaxon jay jaya jayden jayne jean jeana jeanette jeanie jeanine jeanne jed jeff jeffery jeffrey jelena jelka jelle
  jelmer jemima jemma jen jena jenifer jenna jennie jennifer jenny jens jep jeremiah jeremie jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse
  jessica jessie jesus jethro jez jia jiayi jill jillian jim jimena jimmy jin jing jiri jitendra jo joachim joan joana joanie joann joanna joanne joao joaquim
  joaquin jobst jocasta jocelyn jochen jodie jody joe joel joelle joep joerg joeri joey johan johana johann johanna johanne johannes john johnathan johnnie
  johnny joke jolanda jolanta joleen jolene jon jona jonah jonas jonathan jonathon jonna joop joost jordan jordana jordi jorg jorge joris jorja jos jose josef
  josefine joselyn josep joseph josephine josh joshua josiah josie joss jost jouke jovan joy joyce juan juana juanita judd jude judit judith judy juha jule
  jules julia julian juliana juliane julianna julie julien juliet julieta juliette julio julius jun junior jurek jurg jurgen jurriaan justin justina justine
  justus justyna jutta jyoti kaan kacper kaden kadir kagiso kai kaitlin kaja kajsa kaleb kalina kalle kalpana kamal kamau kamil kamila kamran kanye kara karam
  karan kareem karel karen kari karim karin karina karl karla karola karolien karolin karolina karsten kartik kasey kasia kaspar kasper kat katalin katarina
  katarzyna kate katelyn kateryna katharina kathe katherine kathi kathleen kathlyn kathrin kathryn kathy kati katia katie katinka katja katlyn katrin katrina
  katy katya kavita kay kaya kayla kaylee kayleigh kayode keanu keaton keegan keeley keenan kees keiko keira keisha keith kelechi kelly kelsey kelvin ken
  kendall kendra kendrick kenia kenji kenneth kenny kent kermit kerri kerrie kerry kerstin kesha kev kevin kez khadija khaled khalid khanh kian kiana kiara
  kiera kieran kiersten kike killian kim kimberley kimberly kinga kira kiran kirk kirsten kirsty kit kitty klaas klara klaudia klaus knut koen koenraad kofi
  kolja komal konrad konstantin konstanze korbinian kordula kris krishna krishnan kristel kristen kristi kristian kristin kristina kristine kristjan
  kristoffer kristy krystal krystyna krzysztof ksenia kseniya kumar kunal kurt kurtis kwabena kwame kyla kyle kylie kyra lacey lachlan lacy laetitia laila
  lajos lakshmi lalita lamar lambert lambrecht lamont lan lana landon langston lanny lara larisa larissa larry lars lasse latasha latifa latoya laura laure
  laurel lauren laurence laurent lauri laurie laurin lauryn lavinia lavonne lawrence lawson layla lea leah leander leandro leanne lee leena lei leif leigh
  leila leilani lela leland lemuel lena leni lenka lennart lenny lenora leo leon leona leonard leonardo leonel leonhard leonid leonie leonor leonora leontien
  leopold leopoldo lerato leroy leslie lester leszek leticia letitia letizia levi lewis lexi leyla li lia liam liana libby libor lidia lidija lieke liesbeth
  liesel lieselotte lieve lieven ligia lila lilian liliana lilli lillian lilly lily lin lina linda lindsay lindsey ling linh linnea linus lionel liora lisa
  lisanne lisbet lisbeth lise liselotte lisette lissa lita liv livia livio liz liza lizzie ljiljana ljubica llewellyn lloyd loek loes logan loic lois lola
  lonnie lore loredana lorena lorene lorenzo loretta lori lorin lorna lorraine lothar lotte lou louella louie louis louisa louise lourdes lova loyd loz luana
  luanne lubna luc luca lucas lucia luciana luciano lucie lucille lucinda lucio lucy ludger ludmila ludovic ludwig luella luigi luis luisa luise luiz luka
  lukas lukasz luke lula luna luther lutz luuk luz lwazi lydia lyle lynda lynette lynn lynne lyudmila maaike maarit maarten mabel maciej maciek mackenzie
  maddie maddy madeleine madison mads mae maeve magali magda magdalena maggie magnus maher mahesh mahmoud mai maia maik maike mairead maisie maite maja
  makayla malachi malcolm malgorzata malgosia malia malik malika malin malina mallory malte mamadou manal mandeep mandy manel manfred manish manisha manju
  manny manoj manolo manon manpreet mansi manu manuel manuela mar mara marc marcel marcela marcella marcelle marcello marcelo marcia marcie marcin marco
  marcos marcus maree mareike marek maren margaret margarete margarethe margarida margarita margaux margie margit margo margot margret margriet margrit
  marguerite mari maria mariah mariam marian mariana marianna marianne mariano maribel marie marieke mariel mariella marielle marietta mariia marija marije
  marijke marijn marika marilena marilyn marina mario marion mariona marisa marisol marissa marit marita marius mariya marja marjan marjolein marjolijn
  marjorie mark marko markus marla marleen marlene marley marlies marlis marloes marlon marnie marquis marsha marshall marta martha marthe martial martijn
  martin martina martine marty marvin mary maryam maryann maryanne masha mason massimo mateo mateus mateusz mathew mathias mathieu mathijs mathilda mathilde
  mathis matias matilda matilde mats matt matteo matthew matthias matthieu matthijs mattias matze maud maura maureen maurice mauricio mauritz maurizio mauro
  mavis max maxim maxime maximilian maxine maxwell maya mayra mayumi maz mckenzie mechthild medhi meera meg megan megha meghan mehdi mehmet mei meike meinhard
  mel melanie melike melina melinda melis melisa melissa melody melvin menno merce mercedes merche meredith merel merete merijn merle merve meryem meta mette
  mia micaela micah micha michael michaela michail michal michalis michel michela michele micheline michelle michiel mick mickey mieke mies miguel mihai mika
  mikael mikayla mike mikhail mikkel mila milan mildred milena miles milica milo milos milou mimi mina mindy ming minh minke minna mira miranda mirco mire
  mireia mireille mirela mirella miriam mirja mirjam mirko miro miroslav mitch mitchell mitja mo modesto mohamed mohammad mohammed mohan mohit mohsin moira
  moises mollie molly momo mona moni monica moniek monika monique monir montgomery montse montserrat mookie morag mordechai morgan moriah moritz morris morten
  moses mounir muhammad mukesh muna munir murat muriel murielle murray mustafa mwangi mykola myles myra myriam myrna myron myrthe myrtle na nabil nacho nada
  nadeem nadezhda nadia nadine nadja nahla naim najib naledi nana nancy nandini nando nanette naoko naomi naomie narciso narendra naseem nasir nat natacha
  natalia natalie natalija nataliya natascha natasha nate nathalie nathaly nathan nathanael nathaniel naveed naveen nayara nazli neal ned neel neha neil nel
  nele nell nelleke nelly nena nerea nermin neus neva neville ngozi nia niall nicanor nicholas nichole nici nick nicki nicky nico nicola nicolas nicole
  nicoletta nidhi niek niels nieves nigel nihal nikhil niki nikita nikki niklas nikola nikolai nikolaj nikolas nil nils nima nina nino nisha nita nitin nizar
  njeri nkechi noa noah noam noel noelia noella noelle noemi nolan nomi nomsa noor noortje nora norbert noreen norma norman nour noura nouria ntombi nuno
  nuria oana obi obinna octavia octavio odd odette odile ofelia oghenekaro oihana oisin oksana olaf olaoluwa ole oleg oleksandr olena olga oli oliver olivia
  olivier oliwia ollie olof olu olufemi oluwaseun omar omari ondrej onur oona ophelia ora oren oriol orla orlando orsola orsolya ortwin osama oscar oskar
  osman osvaldo oswald otieno otilia otis otmar ottavia otto owen ozan ozge pablo paco padraig paige pallavi palmira pam pamela panos paola paolina paolo
  parth parvati parwin pascal pascale pasquale pat patric patrice patricia patricio patrick patrik patrizia patryk patsy patti patty pau paul paula paulette
  paulien paulina pauline paulo pavel pavlo pawel pawlina paxton payton pedro peer peggy pekka pelle penelope penny pepe pepijn per percy pere perrine perry
  petar pete peter petr petra petronella petros petya peyton phil philip philipp philippa philippe phillip philomena phoebe phuong phyllis pia pier pierangelo
  pierce pierluigi piero pierre pierrick pieter pietro pilar pim pinar ping piotr pip piper pippa pippo placido polina polly pooja poppy prachi pradeep
  prakash pramod pranav prasad prashant prateek pratik praveen pravin preeti prem priscilla priti priya priyanka prudence przemyslaw puja purnima qasim qing
  quentin quim quincy quinn quinten quique quirijn quirin rachael rachel rachelle rachid rachida rada radek radhika radoslaw radu rae raf rafael rafaela rafal
  raffaele rafi raghav ragnar rahel rahim rahul raimund raina rainer raissa raj raja rajan rajeev rajesh rajiv rakesh ralf ralph raluca ramesh ramin ramiro
  ramon ramona ramsey ramzi rana randal randall randi randolph randy rania raoul raphael raquel rashid rashida rasmus ratna rauf raul ravi ray rayan raymond
  raymonde raymundo raza reagan rebecca rebekah rebekka reece reed reem reese regan reggie regina reginald regine regula rehan reid reina reiner reinhard
  reinhilde reinhold reinier reinout rekha remco remi remy rena renata renate renaud rene renee renske renzo resi reuben rex reza rhea rhiannon rhoda rhonda
  rhys ria riad rian ricarda ricardo riccardo rich richard richie rick rickey ricki ricky rico rien rigoberto rik rikard rikke riley rina rinaldo rini rino
  rinske risa rishi rita ritchie ritu roald rob robbie robby robert roberta roberto robin robrecht robyn rocco rochelle rocio roderich roderick rodger rodney
  rodolfo rodrigo roel roeland roelof rogelio roger rogerio rogier rohan rohini rohit roisin roland rolando rolf rolli roma romain roman romana romane romano
  romeo romina romy ron rona ronald ronan ronja ronnie ronny roos rory rosa rosalba rosalia rosalie rosalind rosalyn rosamund rosanna rosanne rosaria rosario
  rose roseanne rosella rosemarie rosemary rosetta rosie rosita roslyn ross roswitha rowan rowena roxana roxane roxanne roy roya roz ruben rubens ruby ruchi
  rudi rudiger rudolf rudolph rudy ruediger rufus rui rune rupert rupinder ruslan russ russell rusty ruta rutger ruth ruthie ruud ryan ryder ryo ryszard saad
  saanvi sabah sabina sabine sabri sabrina sacha sachin sade sadia sadie saeed safiya saga sagar sahar sahil saida sajid sakina sakura sal salah saleh salim
  sally salma salman salvador salvatore sam samantha samara sameer sami samia samina samir samira sammy samson samuel samuele samy sana sanaa sandeep sander
  sandhya sandi sandra sandrina sandrine sandro sandy sangeeta sanja sanjay sanjeev sanna sanne santi santiago sanya sapna sara sarah sarai sarika sarina
  sarita sascha sasha saskia satish saul savanna savannah saverio savita scarlett scott seamus sean sebastiaan sebastian sebastiano sebastien seher selena
  selim selin selina selma semra senthil sepp seppo serafina serdar serena serge sergei sergey sergio serhat serhiy serkan seth seung severin severine
  severino sevgi seydou shabnam shahid shalini shamim shan shane shania shanice shankar shanna shannon shanti sharda shari sharif sharlene sharmila sharon
  shashi shaun shauna shaunna shawn shawna shay shayla shaz sheena sheetal sheila shekhar shelby shelia shelley shelly sheri sherman sherri sherry sheryl
  shikha shilpa shinji shira shirin shirley shiv shivani shlomo shobha shona shoshana shreya shruti shyam sibel sibylle sid siddharth sidney siegfried
  sieglinde sierra sietske sigmar sigmund sigrid sigurd silas silje silke silvain silvan silvana silvia silvija silvio simeona simon simona simone simran sina
  sindy sinead sinem siobhan sipho siri siska sissel sjaak sjoerd sjors skye slavica slawomir smita sneha snezana soeren sofia sofiane sofie solange soledad
  solene solomon solveig sonali sonia sonja sonny sonya sophia sophie soraya soren sourav spencer sridhar srinivas stacey staci stacie stacy stan stanislas
  stanislav stanislaw stanislawa stanley stavros steen stefaan stefan stefana stefania stefanie stefano steffen steffi stelios stella steph stephan stephane
  stephania stephanie stephany stephen steve steven stevie stewart stig stijn stu stuart subhash sudha sue suhail sukhdeep suki sulaiman suma suman sumit
  sunil sunita suresh surya susan susana susann susanna susannah susanne suse sushil sushma susi susie suzan suzana suzanne suzette suzie suzy svante svea
  sven svenja svetlana svitlana swantje swati sybil sybille sydney syed sylke sylvain sylvester sylvia sylvie sylwia szymon tabea tabitha tad tadeusz taha
  tahir taina takashi talia talita tamar tamara tamas tamika tammy tamsin tanguy tania tanisha tanja tanneke tanner tanvi tanya tara taras tarek tarik tariq
  tarun tasha tatiana tatjana tatum tayeb taylor teagan ted teddy teemu tegan tejas temitope teodor teodora terence teresa teri terrance terrell terrence
  terri terry tess tessa teun thabo thaddeus thaisa thalia thandi thando thanh thea theda thekla thelma theo theodor theodora theodore theresa therese
  theresia theun thiago thibault thibaut thierno thierry thijs thilo thirza thokozani thom thomas thora thorsten thuy tia tiago tiana tiao tiemo tiffany
  tihana tiit tijana tijs tilda till tilman tilmann tim timo timothy tina tine tineke ting tini tito titus tiziana tjark tjeerd tobi tobias tobin toby todd
  tolga tolu tom tomas tomasz tommaso tommy ton toni tonia tonio tonje tony tonya torben torfi tori torsten tova tove tracey traci tracie tracy trang traudl
  travis trent trev trevor trey tricia trina trish trisha tristan tristram trond troy trudy trung truus tuan tuba tucker tugba tulio tunde twyla txema ty
  tycho tyler tyra tyrone ubaldo uche udo ugo ulf uli ulises ulla ulrich ulrika ulrike uma umar umberto umut unai urban urs ursel ursula urszula uschi usha
  usman ustun uta ute uwe vaclav vadim vaibhav val valentin valentina valentine valeria valerie valerio valery valter vandana vanessa vania vanja varsha varun
  vasco vasile vasili vasily vassilis vasyl vaughn veda veerle veit velma venkat vera verena verity veronica veronika veronique vi vibeke vic vicente vicki
  vickie vicky victor victoria victorine vidya viet vigdis viggo vijay vikas vikram viktor viktoria viktorija viljo vilma vinay vince vincent vincenz vincenza
  vincenzo vineet vinicius vinod viola violeta violetta violette vipul virginia virginie vishal vitali vitaly vito vitor vittoria vittorio viv vivek vivian
  viviana viviane vivien vivienne vlad vladimir vladislav vojtech volker volkmar vroni wade walburg walburga waldemar walid wallace wally walt walter waltraud
  wanda wanjiru warren waseem wasim wassim wayne wei wenche wendelin wendell wendy wenzel werner wes wesley whitney wibke wictor wiebe wiebke wigbert wiktor
  wiktoria wil wilbur wilfred wilfredo wilfrid wilfried wilhelm wilhelmina wilko will willa willeke willem willemijn willi william willie willis willow willy
  wilma wim windy winfred winfried winifred winnie winona winston wioletta wojciech wolfgang wolfram wouter wouterine wyatt xander xavi xavier xenia xiao
  xiaoli xiaoming ximena xin yadira yael yahya yair yakov yan yana yang yanis yann yanna yannick yannis yara yaroslav yasemin yash yasir yasmin yasmina
  yasmine yassin yassine yelena yemi yesenia yetunde yi yiannis yifan ying ymke yoann yoel yoko yolanda yolande yonas yosef yoshi youssef yu yuan yui yuki
  yuko yulia yuliya yuri yusra yusuf yuval yvan yves yvette yvon yvonne zac zach zachariah zachary zack zafar zahid zahra zaid zain zaina zainab zaira zak
  zakaria zaki zane zanele zara zbigniew zdenek zdenka ze zeca zelda zena zenobia zev zeynep zhanna zhen zia zineb zita zoe zoey zofia zora zoya zsofia zsolt
  zubair zuleika zulema zuzana zuzanna`
    .split(/\s+/)
    .filter(Boolean),
);
