/** Names that people are commonly given where the seven languages are spoken, and by those who moved there; plain letters. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abigail adaeze adam ade adele aditi aditya adrian adriana adriano agata agnes agnieszka ahmed ahmet aida aileen aimee aisha aj
  akash akhil akira al alan alana alba albert alberto alejandra alejandro aleksander aleksandra aleksei alena alessandra alessandro alessia alessio alex
  alexa alexander alexandra alexandre alexandros alexei alexia alexis alfonso alfred alfredo ali alice alicia alina aline alisa alison alissa allison alma
  alvaro amaia amal amanda amandine amara amber amelia amelie amina amir amit amrita amy ana anabel anais ananya anastasia anatoly anders andre andrea
  andreas andrei andreia andres andrew andrzej andy angel angela angelica angelika angelina angelo angie anika aniket anita anja anjali anjana ankit ankita
  ann anna annabel anne anneke annelies annette annie annika anouk anthony antje antoine anton antonella antonia antonio anuj anupama anya april ariana
  ariane arjun arlene armin arnaud arnav arne arno arthur arturo arun asha ashley ashok ashwin astrid audrey august aurelie aurelien aurora austin axel
  ayesha aylin ayse barbara bart bartje bartosz bas bastian bastien baz beata beate beatrice beatriz becky bella ben benedetta benedict benedikt benjamin
  benoit bernadette bernard bernd bernhard bertrand beth bethany bettina betty bhavna bianca bilal bill birgit bjarne bjorn blake blanca bo bob bogdan
  boguslaw boris brad bradley bram brandon breanna brenda brendan brian bridget brigitte britta brittany brooke bruce bruna bruno bryan caitlin cameron
  camila camilla camille carina carl carla carlo carlos carlotta carly carmen carol carola carolin carolina caroline carrie casey cassandra catalina catarina
  catherine cathrin cecile cecilia cedric celia celina celine chad chantal charles charlie charlotte chelsea chen cheryl chetan chiara chidi chinedu chinwe
  chloe chris christa christel christelle christian christiana christiane christin christina christine christof christoph christophe christopher christy
  ciara cindy cj claire clara clare clarissa claude claudia claudio claus clemence clemens clement colette colin colleen connie connor conny constance
  constantin cora corina corinna corinne cornelia cristian cristiano cristina crystal cynthia daan dagmar daisy damian damien dan dana daniel daniela daniele
  daniella danielle danny daria dario darius dave david davide dawn dean debbie deborah deepa deepak deepti delphine denis denise dennis derek desiree detlef
  devin dhruv diana diane diego dieter dimitri dinah dirk divya dj dmitri dmitry dominic dominik dominika dominique don donald donna dora doreen doris
  dorothea dorothee douglas dragan duarte duncan dylan ebru ed edith edoardo eduard eduardo edward edwin eileen ekaterina elaine elena eleni eleonora elias
  elif elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie elodie els elsa elvira emanuel emanuela emeka emilia emilie emilio emily emine
  emma emmanuel emmanuelle emre enrico enrique eric erica erich erik erika erin ernst esra estelle ester esther eugenia eva evan eve evelien evelin eveline
  evelyn evgeny fabian fabien fabienne fabio fabrice fabrizio fadi farah farid fatih fatima fatma federica federico felicia felicitas felipe felix femi femke
  ferdinand fernanda fernando filip filipa filipe filippo fiona flavia flavio fleur floor florence florent florian francesca francesco francine francis
  francisca francisco franck francois francoise frank franz franziska fred frederic frederik frederike freja frida frieda friedrich gabriel gabriela gabriele
  gabriella gabrielle gaelle gary gaurav gavin gaz geeta gemma genevieve geoffrey georg george georgia georgina gerald geraldine gerard gerd gerhard gert
  giacomo gianluca gianni gijs gillian gina giorgia giorgio giovanna giovanni gisela giulia giuliana giulio giuseppe gloria goncalo gonzalo grace graham
  grant greg gregor gregory greta griet grzegorz gudrun guido guilherme guillaume guillermo gunnar gunther gus gustavo guy hailey hakan hala haley halina
  hani hanna hannah hanneke hannes hans harald harish harriet harry haruto hassan hayley heather hector heide heidi heike heiko heinrich heinz helen helena
  helene helga hendrik henk henning henri henrik henrique henry hermann hidde hilde hiroshi holger holly huda hugo hui huong huseyin hussein ian ibrahim ida
  ifeoma ignacio igor ikenna ilaria ilka ilona ilse ilya imran ina ineke ines inga inge ingo ingrid inken irene irina iris irma isaac isabel isabell isabella
  isabelle isha isla ivan ivana ivo iwona jacek jack jackie jacob jacopo jacqueline jacques jadwiga jaime jake jakob jakub jamal james jamie jan jana jane
  janet janette janice janin janina janine janna jannik janusz jarno jaroslaw jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jen
  jenna jennie jennifer jenny jens jeremy jeroen jerome jesper jess jesse jessica jesus jill jim jimmy jing jiri jo joan joana joanna joanne joao joaquin
  jochen joe joel joelle joerg johan johanna johannes john johnny joke jolanda jon jonas jonathan jordan jordi jorg jorge jose josef josefine joseph
  josephine josh joshua joy joyce juan juana judith judy julia julian juliana juliane julie julien juliet juliette julio jun jurgen jurriaan justin justine
  justyna jyoti kai kaitlin kamil kamila karan karen karim karin karina karl karla karolin karolina karsten kasia kat katarina katarzyna kate katharina
  katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katya kavita kay kayla keith kelly ken kenji kenneth kerry kerstin kevin khadija
  khalid kiara kim kimberly kinga kira kiran kirsten kirsty kit klaas klara klaus knut kofi konrad konstantin krishna kristen kristian kristin kristina
  kristine krzysztof ksenia kumar kurt kwame kyle lakshmi lan lara larissa lars laura laure laurel lauren laurence laurent layla lea leah leander lee lei
  leif leila lena lennart leo leon leonard leonardo leonie leonor leonora lerato leslie leticia li liam lidia lidija lieke lieselotte lieve lily lina linda
  lindsay lindsey ling linh lisa lisbeth liz lizzie ljubica loic lola loredana lorena lorenzo lori lorraine lotte lou louis louisa louise luana luc luca
  lucas lucia luciana luciano lucie lucy ludovic luigi luis luisa luise luiz lukas lukasz luke luna luz lydia lynn maaike maarten maciej madeleine madison
  mads magali magdalena maggie magnus mahmoud maike maja malgorzata malik malin malte manfred manish manoj manon manuel manuela mar mara marc marcel marcela
  marcella marcelo marcin marco marcos marcus marek margaret margarete margarida margarita margaux margot margret maria mariam marian mariana marianne marie
  marieke mariella marielle marija marije marika marilena marina mario marion marisa marit marius mariya marjolein mark marko markus marleen marlene marlies
  marloes marta martha martial martijn martin martina martine marvin mary maryam massimo mateo mateus mateusz mathias mathieu mathilde matilde matt matteo
  matthew matthias matthieu maud maura maureen maurice mauricio mauro max maxime maximilian maya mayra meera meg megan megha mehmet mei meike mel melanie
  melina melissa mercedes meredith merel mia michael michaela michal michel michela michele michelle mieke miguel mihai mike mikhail mikkel mila milan milena
  milos mina ming minh mira miranda miriam mirja mirjam mirko mohamed mohammad mohammed mohit moira molly mona monica monika monique morgan moritz muhammad
  murat mustafa myriam na nabil nadia nadine nadja naledi nancy nandini naoko naomi natalia natalie natascha natasha nathalie nathan ned neha neil nele nelly
  nerea ngozi nia nicholas nick nicky nico nicola nicolas nicole nicoletta niels nigel nikhil nikita niklas nikola nikolai nikolas nils nina nisha nitin
  nkechi noah noel noelia noemi noor noortje nora norbert norma noura nuno obinna odd odile oksana olaf oleg olena olga oliver olivia olivier olu oluwaseun
  omar osama oscar oskar otto owen pablo paige pallavi pamela paola paolo parth pascal pascale pat patrice patricia patricio patrick patrizia paul paula
  paulina pauline paulo pavel pawel pedro peggy penelope pepijn per perrine pete peter petr petra phil philip philipp philippa philippe phoebe phuong pia
  pierre pieter pilar ping piotr pooja prachi pradeep pranav prateek priscilla priya priyanka przemyslaw qing quentin quirin rachael rachel rachid radhika
  radoslaw rafael rafaela raffaele rahul rainer raj rajesh rakesh ralf ralph ramesh ramon rania raphael raquel rashid rasmus raul ravi ray raymond rebecca
  rebekka reem regina regine reiner reinhard rekha remi rena renata renate rene renee ricardo riccardo rich richard richie rick ricky rita ritu rob robbie
  robby robert roberta roberto robin rocio rodrigo roger rohan rohit roland rolf romain roman romina romy ron ronald ronja ronnie rosa rosalie rosario rose
  rosemary rosie ross roxana roxane ruben ruchi rudolf rui rupert russ russell rutger ruth ryan sabina sabine sabrina sachin sakura saleh sally salma
  salvatore sam samantha sameer sami samir samira samuel sana sandeep sander sandra sandrine sandro sanjay sanjeev sanne santiago sapna sara sarah sascha
  saskia saul scott sean sebastian sebastien selina selma serena serge sergei sergey sergio seth shalini shan shane shannon sharon shaun shawn sheila shelby
  shikha shirley shreya shruti sibylle sid siddharth siegfried sietske sigrid silke silvana silvia silvio simeona simon simona simone simran sina siobhan
  sipho sjaak sjoerd slawomir smita sneha sofia sofie solene solveig sonali sonia sonja sophia sophie soraya soren sourav sridhar stacey stacy stan stanislav
  stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven stig stu stuart subhash sudha sue suma sunil sunita
  suresh susan susana susann susanna susanne susie suzanne svea sven svenja svetlana swati sybille sylvain sylvia sylvie szymon tabea takashi tamara tammy
  tania tanja tanvi tanya tara tarik tariq tarun tasha tatiana tatjana taylor ted tejas temitope teresa terry tess tessa thabo thanh thea theo theresa
  therese thiago thibault thierry thomas thorsten tiago tiffany tijs till tilman tim timo timothy tina tineke ting tjark tobias todd tom tomas tomasz tommaso
  tommy tony torben torfi torsten tracey tracy trang travis trevor trish tristan tuan tunde ty tyler uche udo ulf ulrich ulrike umberto urs ursula urszula
  usha uta ute uwe vaclav vadim vaibhav val valentin valentina valeria valerie vandana vanessa vanja varun vasily vera verena veronica veronika veronique vi
  vic vicente vicky victor victoria vidya viggo vijay vikas vikram viktor viktoria vinay vincent vincenzo vineet viola violetta virginia virginie vishal
  vitaly viv vivek vivian viviana vivien vladimir volker wade walid walter wanda warren wayne wei wendy werner wes wiebke wil will willem william willy wilma
  winnie wojciech wolfgang wouter wouterine xavier xenia xiao xin yan yana yann yannick yara yasemin yash yasmin yasmine yetunde ying yolanda youssef yu yuan
  yuki yuko yuri yusuf yvan yves yvette yvonne zac zach zack zahra zainab zanele zara zbigniew zdenek zeynep zhen zoe zoey zofia zsofia zuzana`
    .split(/\s+/)
    .filter(Boolean),
);
