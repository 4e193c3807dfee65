import type { FactsWording } from '../../wording.ts';

export const anywhere: FactsWording['anywhere'] = {
  leadsAddress: 'rua',
  neverBegins: 'sua|seu|edital|processo|procedimento|bolsa|vaga|notificação',
  heads: 'Diretora?|Responsável|Sócia?o?',
  of: 'do',
  ofThe: 'do|da|dos|das',
  organisations: `
    acougue|açougue|adega|advocacia|advogados|agência|agropecuária|agrupamento|águas|alimentacao|alimentação|alimentar|armazens|armazéns|arquitetos|
    arquitetura|assessoria|associacao|associação|atelie|ateliê|autoescola|automoveis|automóveis|azeites|barraca|cabeleireiros|caixa|calcados|
    calçados|câmara|carpintaria|cartorio|cartório|cerâmica|cerâmicas|cervejaria|churrascaria|cimentos|clube|colégio|colégios|combustiveis|
    combustíveis|companhia|comunicacoes|comunicações|concessionária|confeccoes|confecções|confederacao|confederação|confeitaria|consórcio|
    construcoes|construções|construtora|consultoria|contabilidade|corporacao|corporação|corretora|creche|diário|diocese|distribuicao|distribuição|
    distribuicoes|distribuições|drogaria|drogarias|edicoes|edições|editora|eireli|eletrica|elétrica|eletricidade|embalagens|encanamentos|energias|
    engenharia|engenhos|escola|escolas|espaço|esportes|estaleiros|estofados|estúdio|estúdios|faculdade|faculdades|farmácia|farmácias|fazenda|
    fazendas|federacao|federação|financeira|financiamento|floricultura|fundação|gelados|ginasio|ginásio|governo|herdade|hospitalar|hoteis|hotéis|
    igreja|imobiliária|imoveis|imóveis|indústria|indústrias|instituição|investimentos|irmaos|irmãos|joalharia|joalheria|jornal|laboratório|
    laboratórios|laticinios|laticínios|limpeza|limpezas|livraria|lojas|ltda|marmoraria|mercearia|mineracao|mineração|ministério|misericórdia|
    moinhos|moveis|móveis|município|museu|odontologia|padaria|panificadora|papelaria|paroquia|paróquia|pastelaria|peixaria|pneus|pousada|prefeitura|
    procuradoria|publicidade|queijos|refrigeracao|refrigeração|renovaveis|renováveis|rodoviaria|rodoviária|salao|salão|saneamento|seguradora|
    serralharia|serralheria|serraria|serviços|sociedade|solucoes|soluções|sorveteria|talho|tasca|tecidos|tecnologia|tecnologias|telecomunicacoes|
    telecomunicações|têxtil|transportadora|universidade|universitário|usina|usinas|viacao|viação|viagens|vidros|vinhos|vinicola|vinícola|viveiros`,
  institutions: 'Câmara Municipal|Centro Hospitalar|Fundação|Prefeitura|Universidade',
  houses: `
    adega|agência|agrupamento|associação|autoescola|caixa|cartório|colégio|confederação|construtora|consultoria|creche|drogaria|drogarias|editora|
    escola|espaço|estúdio|farmácia|fazenda|federação|governo|herdade|imobiliária|laboratório|laboratórios|laticínios|livraria|ministério|
    misericórdia|museu|padaria|papelaria|pastelaria|residência|salão|seguradora|serralharia|transportadora`,
  alsoHouses: 'sociedade',
  joinsNames: 'da|das|do|dos',
  numberLabels: 'ref\\.?ª|vaga',
  occasions: 'vaga|processo(?: seletivo)?|concurso|currículo|procedimento concursal(?: comum)?|candidatura espontânea',
  joinsOccasions: 'da',
  verdicts: `
    atualização|resposta|decisão|retorno|notificação|comunicação|encerramento|encerrad[oa]|agradeciment?o|novidades|não selecionad[oa]|exclusão`,
  steps: '(?:resultado|resposta|notificação|etapa|fase|entrevista|prova|exclusão)s?(?: [^–|]{1,30})?',
  hanging: 'em|do',
  trades: 'profissional|trabalh|empregad|responsável|estudante',
  seeks: '(?:meter|contratar|arranjar|precis\\p{L}{1,5}(?: de)?|arranjei|arranjámos) (?:uma?|outr[oa])',
  vagueLeads: '(?:\\S{1,10} )?(?:o|os|as|um|uma)|concorso|pro',
  positionLeads: '(?:vaga|posição|função) (?:de|da|como)',
  announces: '(?:concurso|anúncio|oportunidade?|emprego|posto) (?:de|do|da|para|como)(?: uma?)?',
  beforeHouses: 'da|do|na|no',
  introduces: 'seguinte',
  neverEmployers: 'abraço|abraços|cumprimentos|enc|recrutamento|res|serviço',
  neverInitials: 'uma',
  placeholders: 'vaga',
  governing: 'Conselho (?:Diretivo|de Administração) d[aoe]',
  forHouse: 'pela|pelo',
  units: '(?:Serviço|Setor|CD|Faculdade|Departamento|Unidade|Núcleo) de|Bloco Operatório',
  ofScience: 'Universidade',
  partsOf: '(?:uma )?(?:empresa|sociedade) d[aeo]',
  agencies: 'seleção|recrutamento',
  inOwnHouse: 'na nossa empresa',
  ofOthers: '(?:a|da|pela) empresa',
  oneOfMany: 'um|uma|outr[oa]|qualquer',
  departments: `
    atracao|bolsas|candidaturas|carreiras|comissao|concursos|contratacao|contratacoes|direcao|estagios|recrutador|recrutadora|recrutamento|selecao|vagas`,
  besideDepartments: `
    aquisicao|captacao|carreira|coordenacao|coordenadoria|desenvolvimento|divisao|equipa|geral|gestao|nucleo|pessoas|seccao|servico|servicos|setor|
    trabalho|unidade`,
  departmentsAlone: 'equipa|recepcao',
  departmentsOrHouses: 'recrutamento',
  joinsDepartments: 'do',
  mailboxes: 'administracao|contato|geral|ola|recrutamento|vagas',
  besideApplications: 'confirmação|nova|novo|recebimento|recepção|retorno|tua|vossa',
  fieldEndings: 'ção',
  opensSentence: 'Após|Depois|Embora|Infelizmente',
  circumstances: 'rés do chão|rés-do-chão|telefone|telemóvel',
  numbered: 'edifício',
  ads: `
    (?:ofertas|vagas|oportunidades|empregos) (?:similares|semelhantes|recomendad[ao]s|para você|que podem)|
    (?:mais|outras|novas) (?:vagas|ofertas|oportunidades)|recomendad[ao]s para você`,
  boards: 'empregos?|vagas?|trabalhos?',
  thirdParty: 'o empregador|a empresa|entidade empregadora',
  days: 'segunda|terça|quarta|quinta|sexta|segunda-feira|sexta-feira|feira',
  besideDays: 'às',
  particles: 'da|das|do|dos|e',
  and: 'e',
  theRest: 'o|a|toda',
  forTeam: '(?:da|pela) (?:toda a )?equipa|(?:da|pela) equipe|do time',
  introductions: '[Mm]eu nome é',
  besideSenders: 'Recrutamento',
  ofHouse: 'da',
  wishes: 'cumprimentos|abraço|saudações',
  abbreviations: 'assist',
  apprenticeships: 'estágio|mestrado',
  fields: `
    (?:Vendas|Financ|Log[ií]stica|Qualidade|Sistemas|Recrutamento|Enfermagem|Direito|Engenharia|Redes|Segurança|Manutenção|Produção|Operações|Projetos|Dados|Inteligência|Ciência|Nutri|Farmácia|Gestão|Atendimento|Comércio|Relações|Risco|Cobrança|Tesouraria|Prevenção|Estágio|Saúde|Cirurg|Serviço|Desenvolvimento|Eletr|Soldagem|Constru|Estatística)\\p{L}*`,
  scholars: 'doutorand[oa]|bolseir[oa]',
  specialists: 'perit[oa]s?|mestre|doutora?',
  noFields: 'nosso|nossa|linha|breve|nome|quanto|geral',
  weDo: '\\p{L}{3,}(?:ávamos|ou|aram|eram|iram)',
  actions: 'agradeço|fico|desejo|infelizmente|também',
  beforeMarks: 'com|sem',
  surnames: 'lisboa|maio|os|pessoa|porto|portugal|tasca|te',
  governments: 'Assist|Desenvolv|Esport|Fazenda|Meio|Planeja|Sa[uú]de',
};
