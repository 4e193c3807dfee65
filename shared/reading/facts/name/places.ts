/** Parts of the world, countries, their parts and cities, in small letters and one word each, as mails call them. */
export const places: ReadonlySet<string> = new Set(
  `africa america americas asia australia austria bavaria belgium brazil britain canada china denmark england europe finland france
  germany holland hungary india ireland israel italy japan kenya korea mexico netherlands nigeria norway poland portugal
  romania russia scandinavia scotland singapore spain sweden switzerland turkey ukraine wales deutschland österreich schweiz
  frankreich italien spanien belgien niederlande europa españa francia alemania italia portugal brasil méxico argentina chile
  colombia perú germania inghilterra allemagne belgique suisse espagne italie angleterre nederland duitsland belgië frankrijk
  amsterdam antwerp antwerpen athens atlanta austin bangalore barcelona basel berlin bern birmingham bogotá boston
  bremen bristol brussels bruxelles brussel bucharest budapest calgary cambridge cardiff chicago cologne copenhagen dallas delhi denver
  detroit dortmund dresden dubai dublin düsseldorf edinburgh eindhoven essen frankfurt geneva genève glasgow graz groningen hamburg
  hannover helsinki houston istanbul köln krakow leeds leipzig lille lisbon lisboa liverpool london los angeles lyon madrid
  manchester marseille melbourne miami milan milano montreal moscow mumbai munich münchen nantes naples napoli york nottingham
  nürnberg oslo oxford palo alto paris philadelphia phoenix portland porto prague rome roma rotterdam salzburg san francisco diego
  são paulo rio seattle seville sevilla sheffield shanghai stockholm strasbourg stuttgart sydney tokyo toronto toulouse torino
  turin utrecht valencia vancouver vienna warsaw washington wien zagreb zurich zürich california texas florida
  zaragoza málaga murcia bilbao alicante córdoba valladolid vigo gijón vitoria gasteiz granada elche oviedo badalona cartagena terrassa sabadell
  móstoles santander almería alcalá pamplona castellón logroño badajoz salamanca huelva lleida tarragona cádiz burgos albacete getafe leganés alcorcón
  girona cáceres lugo ourense pontevedra coruña compostela donostia teruel huesca soria segovia palencia cuenca jaén ceuta melilla tenerife canarias
  mallorca menorca ibiza lanzarote fuerteventura andalucía aragón asturias cantabria extremadura galicia rioja cataluña catalunya euskadi buenos aires
  tucumán neuquén bariloche montevideo uruguay paraguay asunción valparaíso concepción antofagasta temuco lima arequipa trujillo cusco piura chiclayo
  quito guayaquil ecuador bolivia venezuela caracas maracaibo panamá honduras guatemala nicaragua managua tegucigalpa medellín cali barranquilla
  bucaramanga cdmx guadalajara monterrey puebla querétaro tijuana cancún toluca hermosillo chihuahua saltillo setúbal coimbra braga aveiro évora beja
  leiria viseu santarém funchal açores algarve alentejo almada amadora oeiras cascais sintra loures odivelas barreiro seixal matosinhos gaia portimão
  albufeira tavira curitiba recife fortaleza brasília manaus belém goiânia campinas guarulhos maceió teresina florianópolis cuiabá aracaju joinville
  londrina uberlândia sorocaba ribeirão osasco niterói blumenau maringá piracicaba jundiaí barueri anápolis paraná bahia ceará pernambuco goiás pará
  gerais paraíba maranhão amazonas rondônia tocantins nordeste sudeste matopiba minas emea apac latam dach bayern hessen sachsen thüringen niedersachsen rheinland westfalen lombardia piemonte veneto
  toscana puglia sicilia sardegna bretagne normandie occitanie aquitaine alsace vlaanderen wallonie noord zuid holland brabant gelderland friesland
  brescia bologna firenze genova verona padova venezia palermo catania bari trieste bergamo modena parma perugia cagliari trento bolzano udine pisa
  livorno ravenna rimini salerno lecce ferrara novara piacenza ancona pescara bordeaux rennes grenoble dijon angers reims brest metz nancy rouen caen
  limoges montpellier nîmes toulon orléans mulhouse amiens besançon avignon bonn mannheim karlsruhe augsburg wiesbaden münster aachen bochum bielefeld
  duisburg wuppertal kiel freiburg mainz rostock erfurt kassel potsdam magdeburg lübeck regensburg würzburg ulm heidelberg ingolstadt innsbruck linz
  klagenfurt luzern lausanne winterthur tilburg breda nijmegen arnhem haarlem zwolle maastricht leiden delft enschede apeldoorn amersfoort gent brugge
  leuven mechelen liège namur charleroi leicester coventry bradford plymouth swansea aberdeen dundee norwich exeter cork galway limerick waterford
  belfast nashville baltimore cleveland pittsburgh cincinnati sacramento tampa orlando indianapolis columbus memphis milwaukee minneapolis pune
  hyderabad chennai kolkata gurgaon gurugram noida ahmedabad jaipur auckland perth brisbane canberra nairobi lagos johannesburg durban pretoria accra`.split(
    /\s+/,
  ),
);
