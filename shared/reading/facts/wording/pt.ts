import type { FactsWording } from '../wording.ts';
import { anywhere } from './pt/anywhere.ts';

export const pt: FactsWording = {
  titlesLead: true,
  role: {
    leads: `
      (?:vaga|posição|cargo|função|oportunidade|emprego|estágio|lugar|oferta|oferta de emprego|posto(?:s)?(?: de trabalho)?)(?: aberta| em aberto| disponível| temporári[oa]| efetiv[oa])? (?:de|da|do|para|como|em|a|à)|
      (?:concurso|anúncio|procedimento concursal|contratação|perfil|categoria|carreira|carreira\\/categoria|bolsa|vagas|banco de talentos|recrutamento|fase|etapa)(?: públic[oa]| comum| intern[oa])? (?:de|da|do|para|como)|
      (?:participação|participar|inscreveram|inscreveste|candidataram|candidataste|candidatas|concorreu|concorrer|aplicou|aplicaste) (?:no|na|ao|à|para|a)(?: vaga| cargo| processo seletivo| concurso)?(?: de| da| do| para)?|(?:trabalhar|juntar-se a nós|integrar a equipa|contratar) como|
      (?:vaga|posição|cargo|função|oportunidade|oferta)|
      (?:candidatura|candidatou|candidatar|inscrição|inscreveu|candidat[oa]|processo|processo seletivo|processo de recrutamento|processo de seleção|entrevista|seleção|interesse|aplicação|candidatado)(?:-se)?(?: espontânea)? (?:à|ao|a|para|como|de|na|no|em)|
      (?:contratar|contratamos|contratámos|procuramos|procurávamos|precisamos|precisávamos|buscamos|meter)(?: de)?(?: um| uma| outro| outra)?|(?:como|para|pra|pro)|candidatura|anúncio`,
    nouns:
      'vaga|posição|cargo|função|oportunidade|candidatura|processo|oferta|estágio|inscrição|concurso|posto|emprego',
    between: `
      um\\(a\\)|a|o|à|ao|as|os|um|uma|nossa|nosso|sua|seu|de|da|do|na|no|para|como|vaga|aberta|esta|este|atual|seguinte|
      seletivo|em|d?um\\/uma|d?o\\/a|d?a\\/o`,
    labels:
      'vaga(?: pretendida| de emprego)?|cargo(?: pretendido)?|posição|função|assunto|oportunidade|candidatura|oferta(?: de emprego)?|perfil|posto|categoria|processo(?: seletivo)?|concurso',
    people: `
      camionista|encanador[a]?|estofador[a]?|joalheir[oa]|músic[oa]|intérprete|podologista|higienista|guia turístic[oa]|empilhadorista|desenhador[a]?|fiel de armazém|
      (?:engenheir[oa]|desenvolvedor|desenvolvedora|programador|programadora|analista|gerente|gestor|gestora|diretor|diretora|chefe|coordenador|coordenadora|técnic[oa]|assistente|auxiliar|administrativ[oa]|administrador|administradora|consultor|consultora|assessor|assessora|comercial|vendedor|vendedora|executiv[oa]|contabilista|contador|contadora|advogad[oa]|médic[oa]|enfermeir[oa]|professor|professora|investigador|investigadora|pesquisador|pesquisadora|designer|arquitet[oa]|redator|redatora|jornalista|tradutor|tradutora|operador|operadora|operári[oa]|motorista|estafeta|empregad[oa]|cozinheir[oa]|rececionista|recepcionista|secretári[oa]|estagiári[oa]|trainee|cientista|especialista|supervisor|supervisora|auditor|auditora|economista|psicólog[oa]|farmacêutic[oa]|eletricista|mecânic[oa]|soldador|caixa|agente|representante|estágio|líder|promotor|promotora|educador|educadora|aprendiz|responsável|atendente|encarregad[oa]|ajudante|padeir[oa]|pedreir[oa]|carpinteir[oa]|cabeleireir[oa]|copeir[oa]|porteir[oa]|faxineir[oa]|canalizador|monitor|balconista|garçom|garçonete|barista|dentista|fisioterapeuta|terapeuta|nutricionista|bibliotecári[oa]|docente|bolseir[oa]|\\p{L}{4,20}(?:ólog[oa])|comprador|compradora|serralheir[oa]|marceneir[oa]|barbeir[oa]|jardineir[oa]|sapateir[oa]|confeiteir[oa]|pasteleir[oa]|pizzaiol[oa]|churrasqueir[oa]|salgadeir[oa]|açougueir[oa]|peixeir[oa]|leiteir[oa]|camareir[oa]|arrumadeir[oa]|passadeir[oa]|costureir[oa]|alfaiate|modelista|estilista|camioneir[oa]|caminhoneir[oa]|motoboy|entregador|carteir[oa]|torneir[oa]|fresador|caldeireir[oa]|funileir[oa]|lanterneir[oa]|borracheir[oa]|frentista|lavador|manobrista|cobrador|maquinista|ferramenteir[oa]|almoxarife|conferente|estoquista|repositor|repositora|empacotador|embalador|separador|carregador|servente|azulejista|gesseir[oa]|pintor|pintora|vidraceir[oa]|armador|topógraf[oa]|desenhista|projetista|orçamentista|calceteir[oa]|trolha|ladrilhador|estucador|canteir[oa]|eletromecânic[oa]|instrumentista|montador|montadora|instalador|instaladora|inspetor|inspetora|polidor|prensista|tecelã|tecelão|tintureir[oa]|bordadeir[oa]|vigia|vigilante|segurança|zelador|zeladora|bombeir[oa]|polícia|guarda|marinheir[oa]|pescador|tratador|tratadora|vaqueir[oa]|caseir[oa]|tratorista|capataz|viticultor|enólog[oa]|agrónom[oa]|agrônom[oa]|veterinári[oa]|odontólog[oa]|optometrista|óptic[oa]|fonoaudiólog[oa]|nutrólog[oa]|parteir[oa]|biomédic[oa]|bioquímic[oa]|radiologista|flebotomista|cuidador|cuidadora|babá|ama|governanta|mordomo|doméstica|diarista|mensageir[oa]|concierge|bagageir[oa]|barman|sommelier|escanção|maître|hostess|anfitriã|anfitrião|animador|animadora|instrutor|instrutora|treinador|treinadora|formador|formadora|tutor|tutora|orientador|orientadora|pedagog[oa]|explicador|explicadora|doutorand[oa]|mestrand[oa]|biólog[oa]|geólog[oa]|geógraf[oa]|sociólog[oa]|antropólog[oa]|arqueólog[oa]|historiador|historiadora|arquivista|museólog[oa]|curador|curadora|restaurador|editor|revisor|revisora|locutor|locutora|apresentador|apresentadora|repórter|fotógraf[oa]|videomaker|videógraf[oa]|cinegrafista|ator|atriz|bailarin[oa]|cantor|cantora|maestro|produtor|realizador|realizadora|roteirista|guionista|publicitári[oa]|copywriter|devops|ilustrador|ilustradora|escriturári[oa]|escrevente|tabeliã[o]?|escrivã[o]?|procurador|procuradora|juiz|juíza|defensor|defensora|paralegal|solicitador|solicitadora|tesoureir[oa]|controller|atuári[oa]|corretor|bancári[oa]|tel[eo]fonista|teleatendente|telemarketing|televendas|demonstrador|demonstradora|degustador|merchandiser|subgerente|supervisão|facilitador|facilitadora|controlador|controladora|despachante|ajudantes?|manicur[ea]|maquiador|maquiadora|maquilhador|maquilhadora|depilador|depiladora|esteticista|massagista|massoterapeuta|tatuador|florista|ourives|relojoeir[oa]|soldadora|mecatrónic[oa]|mecatrônic[oa]|eletrotécnic[oa]|refrigerista|serigrafista|impressor|encadernador|talhante|magarefe|cortador|escolhedor|apanhador|ordenhador|apicultor|doceir[oa])(?:es|s)?(?:\\([ao]\\)|\\/[ao])?|fiscal de|guia turístic[oa]|guia de turismo|salva-vidas|nadador-salvador|nadadora-salvadora|personal trainer|pós-doutorado|bolsa de (?:pós-doutorado|investigação|doutoramento|iniciação)|editora de|produtora de|social media|scrum master|product owner|product manager|tech lead|oficial de|corretora de|visual merchandiser|menor aprendiz|jovem aprendiz|programa (?:de )?(?:trainees?|estágios?|jovem aprendiz|jovens talentos)`,
    ends: `
      preferem|prefere|procuram|querem|pedem|precisam|devo|devemos|posso|podemos|era|são|a partir|agora|hoje|ainda|neste|atualmente|finalmente|recentemente|que|nos|nós|você|foi|é|está|temos|tem|infelizmente|mas|publicada|nossa|nosso|sua|seu|com|por|se|não|após|esta|
      este|à|na|no|nas|agradecemos|obrigad[oa]|obrigado|obrigada|onde|já|aberta|ao qual|à qual|qual|decidimos|a|
      o|as|os|um|uma|para a|junto|localizada|pela|pelo|recebemos|ou|como|gostaríamos|recaiu|precisamos|procuramos|buscamos|então|numa|num|vai|vão|será|serão|foram|fica|quando|porque|pois|desde|até|durante|segundo|também|
      nesta|nesse|nessa|pelos|pelas|desta|deste|desse|dessa|sobre|entre|mediante|conforme|além|seguimos|decidiu|encerrada|encerrado|cancelada|cancelado|preenchida|preenchido|suspensa|suspenso|
      publicado|anunciada|divulgada|divulgado|disponível|realizada|realizado|enviada|recebida|apresentada|demonstrado|demonstrada|de nossa|de nosso|em nossa|em nosso|na empresa|da empresa|do grupo|da instituição|da companhia|para nossa|para nosso|da nossa|do nosso|
      lamentamos|informamos|comunicamos|queremos|tivemos|optámos|optamos|avançámos|avançamos|selecionámos|selecionamos|escolhemos|contratámos|contratamos|requer|exige|exigia|e,|cujo|cuja|visto|dado|uma vez`,
    softEnds: 'em|para',
    joins: 'e',
  },
  company: {
    behindRole: 'na|no|em|da|do|na empresa',
    leads: `
      (?:recusad[oa]|rejeitad[oa]|descartad[oa]) (?:por|pel[oa])|(?:d?o )?nosso cliente,?|empresa ?:|(?:a|da|na|pela|à|com a) empresa|
      (?:vaga|posição|candidatura|cargo|função|oportunidade|oportunidades|carreira|carreiras|equipa|equipe|processo|processo seletivo|processo de recrutamento|processo de seleção|estágio|emprego|time|inscrição|seletivo|recrutamento|contratação) (?:na|no|da|do|em|à|ao|com|nas|nos)(?: empresa)?|
      (?:trabalhar|trabalho|entrevista|confiado|confiança|candidatou-se|candidatares|candidataste|candidatar-se|inscreveu-se|interessado|interessada) (?:na|no|em|à|ao|com|nas|nos)(?: empresa)?|
      (?:interesse)(?: demonstrado)? (?:na|no|pela|pelo|em|por)(?: (?:fazer parte da|fazer parte do|integrar a|trabalhar na|trabalhar no|trabalhar com a|juntar-se à))?|
      em nome (?:da|do|de)(?: direção da| equipa da| equipe da| time da)?|(?:fazer|fazeres|faça|fazermos) parte (?:da|do|de)(?: equipa da| time da| time do| equipe da| equipa do| equipe do)?|
      (?:juntar(?:-se|-te)?|unir-se|integrar(?:-se)?) (?:à|ao|a)(?: equipa da| equipe da| time da)?|por parte (?:da|do)`,
    weakLeads:
      '(?:na|no|nas|nos|pela|pelo|empresa|considerar a|considerar o|escolher a|escolhido a|escolher o|pensar na|pensar no|contactar a|contatar a|proprietári[oa] d[ao]|cliente,)',
    verbs: `
      (?:tem|está|é|agradece|agradecemos|decidiu|continua|continuará|procura|busca|deseja|não|encerrou|finalizou|optou|cancelou|recebeu|selecionou|preencheu|avaliou|analisou|escolheu|informa|comunica|lamenta|
      considera|considerou|suspendeu|contratou|teve|vai|já|se|valoriza|oferece|conta|promove|acredita|trabalha|garante|realiza|utiliza|trata|somos|queremos|temos|segue|seguiu|pausou|concluiu|leu|avançou|pode|poderá|quer)`,
    decides: `
      (?:não )?(?:decidiu|optou|agradece|escolheu|encerrou|lamenta|selecionou|preencheu|cancelou|recebeu|analisou|finalizou|fechou|descartou|preferiu|contratou)`,
    teams:
      'recursos humanos|rh|recrutamento(?: e seleção)?|talentos|gente(?: e gestão| e cultura)?|carreiras|pessoas(?: e cultura)?|capital humano|atração de talentos|aquisição de talentos|gestão de pessoas|seleção',
    teamLeads: `
      (?:a )?(?:equipa|equipe|time)(?: de (?:recrutamento(?: e seleção)?|seleção|recursos humanos|rh|talentos?|gente(?: e gestão| e cultura)?|pessoas(?: e cultura)?|(?:atração|aquisição|gestão|captação) de talentos?|gestão de pessoas|capital humano|carreiras|people))?(?: (?:da|do|de|na))?|
      (?:departamento|área|direção|gerência|setor|divisão|unidade|núcleo|serviço|coordenação|coordenadoria|secção|gabinete|secretaria) de (?:recursos humanos|rh|recrutamento(?: e seleção)?|gente(?: e gestão)?|pessoas|pessoal|gestão de pessoas|capital humano|talentos|administração|seleção)(?: (?:da|do|de))?|
      (?:recursos humanos|gestão de pessoas|capital humano|recrutamento e seleção|gente e gestão|(?:atração|aquisição|gestão|captação) de talentos?)(?: (?:da|do|de|na))?`,
    articles: 'a|o|as|os|a empresa|empresa|da|do|de|nosso cliente',
    generic: `
      eu|ele|ela|eles|elas|direção|gerência|empresa|equipa|equipe|time|vaga|candidatura|candidatos|candidato|seleção|recursos|humanos|rh|talentos|talento|
      departamento|processo|oferta|oportunidade|nós|nosso|nossa|sua|seu|você|olá|oi|prezado|prezada|caro|cara|
      obrigado|obrigada|infelizmente|atenciosamente|cumprimentos|melhores|um|uma|o|a|os|as|de|da|do|em|com|por|para|
      e|se|não|este|esta|após|embora|mas|agradecemos|cliente|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|
      setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|portugal|brasil|lisboa|porto|atualização|
      estado|resposta|cv|currículo|momento|sequência|seguimento|desejamos|esperamos|bom|boa|dia|tarde|sr|sra|
      recrutamento|gente|abraço|abraços|sucesso|no|na|nesse|neste|nesta|informamos|gostaríamos|tempo|interesse|
      área|emprego|estágio|outros|outras|retorno|feedback|cordialmente|exmo|exma|senhor|senhora|entanto|
      nível|unidade|setor|núcleo|coordenação|coordenadoria|secção|gabinete|secretaria|divisão|joven|jovem|humano|capital|gestão|atração|aquisição|captação|resultado|resultados|encerramento|agradecimento|
      concurso|processo|comunicado|notificação|comunicação|novidades|notícias|decisão|entrevista|prova|provas|avaliação|etapa|fase|cancelamento|cancelada|cancelado|encerrada|encerrado|recebida|recebido|
      confirmação|aplicação|candidatas|candidata|espontânea|estagiário|perfil|vagas|oportunidades|ofertas|empregos|privacidade|termos|condições|política|aviso|legal|configurar|notificações|cancelar|subscrição|
      assinatura|recebeste|recebeu|powered|senhora|exma|licenciado|diretor|diretora|noite|hoje|ontem|amanhã|agora|então|além|assim|igualmente|sempre|também|sabemos|queremos|podemos|temos|recebemos|lemos|vimos|
      seguimos|seguiremos|guardamos|guardaremos|meu|minha|teu|tua|te|lhe|lhes|são|foi|era|estão|pessoa|pessoas|motivo|razão|motivos|parte|cidade|sede|projeto|programa|comité|comitê|comissão|
      gratidão|felicidades|cumps|att|atte|abs|bjs|bolsa|edital|provedor|presidente|reitor|prefeito|prefeita|secretário|secretária|júri|vogal|diretora|coordenador|coordenadora|classificação|nota|ficha|dados|teletrabalho|remoto|híbrido|presencial|inglês|francês|alemão|espanhol|depois|antes|quando|como|porque|caso|
      adeus|conta|obs|atenção|importante|site|portal|plataforma|utilizador|usuário|mensagem|email|telefone|whatsapp|instagram|segue|siga`,
  },
  contact: {
    self: 'eu|meu|minha|me|tenho|lamento|escrevo|gostaria|estou',
    closings: `
      cheers|all the best|(?:best|kind|kindest|warm) (?:regards|wishes)|(?:muito )?atenciosamente|(?:com |os )?(?:com os )?(?:meus |nossos )?(?:melhores |cordiais |mais cordiais |respeitosos )?cumprimentos(?: cordiais)?|(?:muito )?cordialmente|att|atte|cumps|abs|(?:um |grande |um grande |um forte |forte |aquele )?(?:abraço|abraços|abração|beijinho|beijinhos|bj|bjs|bjo)(?: grande| forte| a todos)?|
      (?:muito |muit[oa]s? )?obrigad[oa](?: por tudo| pela atenção| desde já| e até breve)?|(?:com )?(?:as )?saudações(?: cordiais| académicas| acadêmicas)?|(?:muito )?grat[oa](?: pela atenção)?|respeitosamente|com (?:estima|carinho|apreço|consideração|gratidão|os melhores votos)|até breve|até logo|(?:muito |muitos? )?sucesso(?: na sua jornada| nessa caminhada)?|(?:desejo-lhe |desejamos-lhe )?(?:boa sorte|felicidades|muita sorte)|beijos?|
      tudo de bom|até à próxima|sem mais(?: para o momento)?|subscrevo-me|subscrevemo-nos|a gente torce por você|conta(?:e)? (?:com a gente|connosco)|ao dispor|com os melhores cumprimentos|melhores saudações|sinceramente|afetuosamente|atentamente|bem haja`,
    greetings: `
      olá|oi|prezad[oa](?:\\(a\\))?|car[oa]|bo[am] (?:dia|tarde|noite)|exm[oa]\\.?(?: senhora?| sra?\\.?)?|
      estimad[oa]|querid[oa]|boas|oie|oii|opa|e aí|ei|fala|viva|ilm[oa]\\.?(?: senhora?| sra?\\.?)?|bons dias|boas tardes`,
    honorifics:
      'seu|sr|sra|sr\\.ª|senhor|senhora|dr|dra|dr\\.ª|dona|d\\.|eng|enga|eng\\.[ºª]|engª?|engº|exm[oa]|arq|arqt[oa]|prof|profa|profª|prof\\.[ªa]|ir\\.|irmã|irmão|pe\\.|padre|fr\\.|frei|pr\\.|pastor|adv|enf|psic|mestre|vereadora?',
  },
  recruiter: {
    agency: `
      (?:nosso|meu) cliente|um dos nossos clientes|consultoria de (?:rh|recrutamento|recursos humanos)|
      empresa de (?:trabalho temporário|recrutamento)|agência de (?:emprego|recrutamento)|em nome do nosso|(?:a )?empresa cliente|o cliente (?:optou|decidiu|preferiu|escolheu|final|pediu|não|quis|entendeu|considerou|acabou|seguiu|avançou)|
      (?:apresentei|apresentámos|apresentamos|encaminhei|encaminhamos) (?:o )?(?:seu|teu) (?:perfil|cv|currículo|candidatura) (?:a|à|ao)`,
    hearsay: `eles (?:optaram|decidiram|gostaram|escolheram|acharam|preferiram)|(?:gostaram|acharam) (?:muito )?(?:de|do) `,
    titles: `
      recrutador(?:a)?|
      (?:analista|consultor|consultora|técnic[oa]|especialista|coordenador|coordenadora) de (?:recrutamento|seleção|atração de talentos|aquisição de talentos|recrutamento e seleção)|
      tech recruiter`,
  },
  anywhere,
};
