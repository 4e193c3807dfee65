/** Names that people are commonly given where the seven languages are spoken, and by those who moved there; plain letters. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abigail adam adele adrian adriana adriano agata agnes agnieszka ahmed ahmet aida aileen aimee aisha akash alan alana alba albert
  alberto alejandra alejandro aleksandra alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandros alexia alexis alfonso alfred
  alfredo ali alice alicia alina aline alisa alison alissa allison alma alvaro amaia amal amanda amandine amber amelia amelie amina amir amit amy ana anabel anais
  anastasia anders andre andrea andreas andreia andres andrew andrzej andy angel angela angelica angelika angelina angelo angie anika anita anja anjali ankit ann anna
  annabel anne annelies annette annie annika anouk antje anthony antoine anton antonella antonia antonio anuj anya april ariana ariane arjun arjun arlene armin arnaud arne arno
  arthur arturo arun asha ashley ashok astrid audrey august aurelie aurelien aurora austin axel ayesha aylin ayse barbara bart bas bastian bastien beata beate beatrice
  beatriz becky bella ben benedict benedikt benedetta benjamin benoit bernadette bernard bernd bernhard bertrand beth bethany bettina betty bianca bill birgit bjorn blake
  blanca bob bogdan boris brad bradley bram brandon breanna brenda brendan brian bridget brigitte britta brittany brooke bruce bruna bruno bryan caitlin cameron camila
  camilla camille carina carl carla carlo carlos carlotta carly carmen carol carola carolin carolina caroline carrie casey cassandra catalina catarina catherine cathrin
  cecile cecilia cedric celia celina celine chad chantal charles charlie charlotte chelsea chen cheryl chiara chloe chris christa christel christelle christian christiana
  christiane christin christina christine christof christoph christophe christopher christy ciara cindy claire clara clarissa claude claudia claudio claus clemence clemens
  clement colette colin colleen connie conny connor constance constantin cora corina corinna corinne cornelia cristian cristiano cristina crystal cynthia daan dagmar daisy
  damian damien dan dana daniel daniela daniele daniella danielle danny daria dario darius dave david davide dawn dean debbie deborah deepa deepak delphine denis denise
  dennis derek desiree detlef devin diana diane diego dieter dimitri dinah dirk dominic dominik dominika dominique don donald donna dora doreen doris dorothea dorothee
  douglas duarte duncan dylan ebru edith edoardo eduard eduardo edward edwin eileen elaine elena eleni eleonora elias elif elisa elisabeth elise elisabetta eliza elizabeth
  ella elke ellen ellie elodie els elsa elvira emanuel emanuela emilia emilie emilio emily emine emma emmanuel emmanuelle emre enrico enrique eric erica erich erik erika
  erin ernst esra estelle ester esther eugenia eva evan eve evelien evelin eveline evelyn fabian fabien fabienne fabio fabrice fabrizio farah fatih fatima fatma federica
  federico felicia felicitas felipe felix ferdinand fernanda fernando filip filipa filipe filippo fiona flavia flavio floor florence florent florian francesca francesco
  francine francis francisca francisco franck francois francoise frank franz franziska fred frederic frederik frederike frieda friedrich gabriel gabriela gabriele gabriella
  gabrielle gaelle gary gavin gemma genevieve geoffrey georg george georgia georgina gerald geraldine gerard gerd gerhard gert giacomo gianluca gianni gillian gina giorgia
  giorgio giovanna giovanni gisela giulia giuliana giulio giuseppe gloria goncalo gonzalo grace graham grant greg gregor gregory greta gudrun guido guilherme guillaume
  guillermo gunther gustavo guy hailey hakan haley hanna hannah hannes hans harald harriet harry hassan hayley heather hector heide heidi heike heiko heinrich heinz helen
  helena helene helga hendrik henk henri henrik henrique henry hermann hilde holger holly hugo huseyin ian ibrahim ida ignacio igor ilaria ilka ilona ilse imran ina ines
  inga inge ingo ingrid inken irene irina iris irma isaac isabel isabella isabelle isabell isla ivan ivana ivo jack jackie jacob jacopo jacqueline jacques jaime jake jakob
  james jamie jan jana jane janet janette janice janin janina janine janna jannik jarno jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna
  jennie jennifer jenny jens jeremy jeroen jerome jesper jess jesse jessica jesus jill jim jimmy jo joan joana joanna joanne joao joaquin jochen joe joel joelle joerg johan
  johanna johannes john johnny jolanda jon jonas jonathan jordan jordi jorg jorge jose josef josefine joseph josephine josh joshua joy joyce juan juana judith judy julia
  julian juliana juliane julie julien juliet juliette julio jurgen justin justine justyna kai kaitlin kamil karen karim karin karina karl karla karolin karolina karsten
  kasia kat katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina kay kayla keith kelly ken kenneth kerry kerstin
  kevin khalid kiara kim kimberly kira kirsten kirsty klaas klara klaus konrad konstantin kristen kristian kristin kristina kristine kumar kurt kyle lara larissa lars laura
  laure laurel lauren laurence laurent lea leah leander lee leila lena leo leon leonard leonardo leonie leonor leonora leslie leticia liam lidia lieke lieselotte lily lina
  linda lindsay lindsey lisa lisbeth liz lizzie loic lola loredana lorena lorenzo lori lorraine lotte lou louis louisa louise luana luc luca lucas lucia luciana luciano
  lucie lucy ludovic luigi luis luisa luise luiz lukas luke luna luz lydia lynn maaike maarten madeleine madison magali magdalena maggie mahmoud maike maja malin malte
  manfred manish manon manuel manuela mar mara marc marcel marcela marcella marcelo marcin marco marcos marcus margaret margarete margarida margarita margaux margot margret
  maria mariam marian mariana marianne marie marieke mariella marielle marija marika marilena marina mario marion marisa marit marius mariya marjolein mark marko markus
  marleen marlene marlies marta martha martial martijn martin martina martine marvin mary maryam massimo mateo mateus mathias mathieu mathilde matilde matt matteo matthew
  matthias matthieu maud maura maureen maurice mauricio mauro max maxime maximilian maya mayra meg megan mehmet meike mel melanie melina melissa mercedes meredith merel mia
  michael michaela michal michel michela michele michelle mieke miguel mihai mike mikhail mila milan milena mina minh mira miranda miriam mirja mirjam mohamed mohammad
  mohammed moira molly mona monica monika monique morgan moritz muhammad murat myriam nadia nadine nadja nancy naomi natalia natalie natascha natasha nathalie nathan neha
  neil nele nelly nerea nia nicholas nick nicky nico nicola nicolas nicole nicoletta niels nigel nikita niklas nikola nikolai nikolas nils nina noah noel noelia noemi nora
  norbert norma nuno odile olaf olga oliver olivia olivier olga omar oscar otto owen pablo paige pamela paola paolo pascal pascale pat patrice patricia patricio patrick
  patrizia paul paula paulina pauline paulo pavel pedro peggy penelope pepijn perrine pete peter petra phil philip philipp philippa philippe phoebe pia pierre pieter pilar
  pooja priscilla priya quentin quirin rachael rachel rachid rafael rafaela raffaele rahul rainer raj rajesh ralf ralph ramon raphael raquel rasmus raul ravi ray raymond
  rebecca rebekka regina regine reinhard reiner remi rena renata renate rene renee ricardo riccardo richard rick rita rob robert roberta roberto robin rocio rodrigo roger
  roland rolf roman romain romina romy ron ronald ronja rosa rosalie rosario rose rosemary rosie ross roxana roxane ruben rudolf rui rupert russell ruth ryan sabina sabine
  sabrina sally salma salvatore sam samantha samir samira samuel sander sandeep sandra sandrine sandro sanjay sanne santiago sara sarah sascha saskia saul scott sean sebastian
  sebastien selina selma serena serge sergio seth shane shannon sharon shaun shawn sheila shelby shirley shreya sibylle sid siegfried sigrid silke silvana silvia silvio
  simeona simon simona simone simran siobhan sina sjoerd sofia sofie solene sonia sonja sophia sophie soraya stacey stacy stan stefan stefania stefanie stefano steffen steffi
  stella stephan stephane stephanie stephen steve steven stuart sue suma sunil susan susana susann susanna susanne susie suzanne svea sven svenja svetlana sybille sylvain
  sylvia sylvie tabea tamara tammy tania tanja tanya tara tarik tasha tatiana tatjana taylor ted teresa terry tess tessa thea theo theresa therese thibault thiago thierry
  thomas thorsten tiago tiffany tijs till tilman tim timo timothy tina tjark tobias todd tom tomas tomasz tommaso tommy torfi tony torben torsten tracey tracy travis trevor tristan tyler
  udo ulrich ulrike umberto urs ursula uta ute uwe valentin valentina valeria valerie vanessa vanja vera verena veronica veronika veronique vicente vicky victor victoria
  viktor viktoria vincent vincenzo viola violetta virginia virginie vivian viviana vivien volker wade walter wanda warren wayne wendy werner wes wiebke will willem william
  willy winnie wolfgang wouter xavier xenia yann yannick yara yasemin yasmin yasmine yolanda youssef yvan yves yvette yvonne zahra zeynep zoe zofia zsofia`
    .split(/\s+/)
    .filter(Boolean),
);
