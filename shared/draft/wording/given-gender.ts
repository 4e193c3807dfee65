/**
 * "f" or "m" where a title says so or a given name leaves no doubt in Spanish, Portuguese and Italian alike, else null:
 * an Andrea, a Noa and an Alex are greeted in a way that fits anybody.
 */
export function genderOf(given: string | null, title: string | null = null): 'f' | 'm' | null {
  const plain = (given ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (women.has(plain) || /^(?:sra|señora|srta|dña|dra|senhora|doutora|ms|mrs|frau|mme)\.?$/i.test(title ?? ''))
    return 'f';
  return men.has(plain) || /^(?:sr|señor|senhor|doutor|mr|herr)\.?$/i.test(title ?? '') ? 'm' : null;
}

const women: ReadonlySet<string> = new Set(
  `adela adelaide adriana agata agnese aida alba alessandra alessia alexandra alice alicia alina amalia amanda amelia ana
  anabela angela angelica anita anna antonella antonia aurora barbara beatrice beatriz begona benedetta bianca blanca
  bruna camila camilla carla carlota carmen carolina catarina caterina cecilia celia chiara clara claudia cristina
  daniela debora diana elena eleonora elisa elisabetta elsa elvira emilia emma ester esther eugenia eva fabiana
  federica fernanda filipa flavia francesca gabriela giada gianna giorgia giovanna giulia gloria graziella helena ilaria
  ines irene isabel isabela isabella joana josefa josefina juana julia juliana larissa laura leonor leticia lidia
  liliana lorena luana lucia luciana luisa luna luz mafalda manuela marcela margarida margarita maria mariana marina
  marisa marta martina matilde mercedes michela milena monica montserrat nadia natalia nicoletta noelia nuria olga
  olivia paola patricia patrizia paula paulina pilar raffaella raquel renata rita roberta rosa rosalia rosana sabrina
  sandra sara sarah serena silvia simona sofia sonia stefania susana susanna tatiana teresa valentina valeria vera
  veronica victoria virginia vitoria viviana yolanda`.split(/\s+/),
);

const men: ReadonlySet<string> = new Set(
  `adolfo agustin alberto alejandro alessandro alessio alfonso alfredo alvaro andres angelo antonio armando arturo
  augusto aurelio bartolome benito bernardo bruno caio carlo carlos cesar claudio cristiano cristobal damiano daniele
  dario davide diego diogo domenico duarte edoardo eduardo emanuele emilio enrico enrique enzo ernesto esteban fabio
  fabrizio federico felipe fernando filippo filipe flavio francesco francisco franco gaspar gerardo giacomo gianluca
  gianni giorgio giovanni giulio giuseppe gonzalo goncalo gregorio guido guillermo guilherme gustavo henrique hugo
  ignacio iker ivan jacopo jaime javier jesus joao joaquim joaquin jordi jorge jose juan julio leonardo lorenzo luca
  lucas luciano lucio luigi luis luiz manuel marcelo marcello marco marcos mario massimo matteo mauricio mauro miguel
  nuno octavio oscar otavio pablo paolo pasquale paulo pedro pietro rafael raffaele ramiro ramon raul renato riccardo
  ricardo rinaldo roberto rodrigo ruben rui salvatore santiago sergio silvio simao stefano tiago tomas tommaso
  umberto vasco vicente vincenzo vitor`.split(/\s+/),
);
