import type { Phrases } from '../../languages.ts';

/** How the other answers of an employer are worded. */
export const answers: Phrases = {
  receipt: [
    'recebemos|recebida|recebido|receção|recepção|recebimento|registrada|registada ~5 $candidatura',
    '$candidatura ~6 recebid*|regist*|enviad*|análise|analisad*|avaliad*|confirmad*|realizada|submetida',
    'confirm*|acus* ~5 receção|recepção|recebimento|inscrição|candidatura',
    'analis*|avali*|revis*|rever ~7 $candidatura',
    'obrigad*|agradec* ~5 candidatar*|inscri*|candidatura|enviar|envio',
    'você ~2 se? ~1 candidatou|inscreveu',
  ],
  later: [
    'contactar*|contatar*|contacto|contato|informar*|retorno|notícias|responder*|entraremos ~6 consigo|contigo|você|te|lhe|breve|próxim*|se|caso|contato|contacto|até',
    'breve|brevemente|brevidade',
    'próximos|próximas passos|etapas',
  ],
  pending: [
    'será|está|estamos|sendo|vamos|ser ~5 analisad*|analisando|avaliad*|avaliando|analisar|revisando|avaliar|análise',
    '$nao ~4 ainda ~4 decisão|decidi*|conclu*',
    'ainda ~3 $nao ~4 decisão|decidi*|conclu*|temos',
    'se|caso ~10 perfil|selecionad*|aderen*|adequ*|avanç* ~10 contact*|contato|entraremos|retorn*',
    'apenas|somente|só ~6 candidat*|selecionad* ~6 contact*|contato',
    'entraremos ~3 contato|contacto ~8 se|caso|breve',
  ],
  interview: [
    'quer|queria|gostaria|gostava ~2 conversar|falar ~1 contigo|consigo|com ~6 segunda|terça|quarta|quinta|sexta|amanhã',

    'selecionad*|aprovad*|escolhid* ~2 para|na|pra ~2 próxima|seguinte|segunda|nova etapa|fase',
    'próximo|seguinte passo ~6 teste|entrevista|conversa|papo|avaliação|desafio|prova|bate',
    'bater um? ~1 papo|papo',
    'fazer|realizar|completar ~3 teste|avaliação|desafio ~4 até|online|antes',

    'convid* ~4 entrevista|conversa',

    'adiar|remarcar|reagendar ~3 entrevista|conversa',
    'pode ser ~1 segunda|terça|quarta|quinta|sexta|amanhã',
    'passou|avançou|segue|seguir ~2 para ~2 próxima|seguinte|segunda etapa|fase',
    'parabéns ~6 etapa|fase|próxima|entrevista',
    'pode|poderia|consegue|podes ~2 vir|passar|comparecer',
    'convid*|convoc*|agendar|agend*|marcar|marcad*|coordenar|confirm*|reagendar|remarcar|gostaria|gostaríamos|adoraríamos|queremos ~7 $entrevista',
    '$entrevista ~6 agend*|marcad*|confirm*|disponib*|horário|data|reagend*|remarc*|técnica|presencial|online ~6 o|a|com|para|dia|te|às',
    'disponib* ~7 $entrevista|horário*|semana|dia|amanhã|data*|hora',
    'horário|hora|data|datas|dia ~5 convém|conven*|disponíve*|melhor|prefer*|entrevista',
    'próxima|segunda|última ~1 fase|etapa|entrevista|ronda ~8 entrevista|convid*|teste|gostaríamos|agendar',
    'convite ~4 entrevista|reunião|conversa',
  ],
  offer: [
    'vaga|lugar|posto|emprego ~4 é sua|seu|tua|teu',
    'prazer ~4 apresentar ~3 proposta',
    'proposta ~2 para integrar',

    'propomoslhe|propomosvos|propomoste|oferecemoslhe ~8 contrato|horas|posição|vaga|lugar',
    'aprovad*|contratad*|escolhid* ~3 para|pra ~1 a|nossa vaga|posição|função|cargo',

    'prazer|feliz*|satisfação|alegria|parabéns|orgulho ~9 oferecer|oferta|proposta ~4 $vaga|emprego|trabalho|formal',
    'proposta|oferta|carta ~2 emprego|trabalho|formal|contratação|oferta ~6 anexo|assin*|envi*|aceit*',
    'carta ~1 oferta|proposta',
    'contrato ~5 assin*|anexo',
    'bem vind* ~3 ao|à|a|para ~3 equipa|equipe|time|empresa|família',
    'bemvind* ~3 ao|à|a ~3 equipa|equipe|time|empresa|família',
    'parabéns ~9 selecionad*|vaga|escolhid*|aprovad*|contratad*',
  ],
  feedback: [
    'feedback|devolutiva ~2 da|sobre|à ~2 sua|tua|a ~1 candidatura|inscrição',

    'feedback|comentários ~7 entrevista|equipa|equipe|segue*|seguir|aqui|pediu|solicit*|sobre|são',
    'aqui|seguem|segue|alguns|partilh*|compartilh* ~4 feedback|comentários',
    'equipa|equipe|painel|entrevistador* ~3 considerou|achou|gostou|sentiu|notou|valorizou|destacou',
    'pontos|áreas|aspetos|aspectos ~3 melhoria|melhorar|fortes|desenvolvimento',
  ],
  'feedback-asked': [
    'pediu|pediste|pedido|solicit*|pedir|perguntar ~6 feedback|comentários|motivos|razões',
    'prometido|prometi|prometemos|combinado ~5 feedback',
    'feedback ~2 da|sobre|à ~2 sua|tua|a ~1 entrevista|teste',
  ],
  withdrawn: [
    'a seu|teu pedido',

    'tenha|tenhas desistido|aceitado|aceite|optado|recusado',
    'novo emprego|trabalho|desafio ~4 sucesso|sorte',
    'sucesso|sorte ~3 novo emprego|trabalho|desafio',

    'você|tu ~2 cancelou|retirou|desistiu|recusou ~4 candidatura|proposta|oferta|processo',
    'sua|tua desistência',
    'retir*|desist*|cancel* ~4 candidatura|candidaturas',
    'desist* ~2 processo|vaga',
  ],
  request: [
    'envie|enviar|favor|complete|preencha|confirme|anexe|por ~5 documento*|cv|currículo|formulário|até|link|teste|dados|certificado*',
    'falta|faltam ~3 documento*|dado*|certificado*',
  ],
  ongoing: [
    'consigo|contigo e ~2 com|mais|outr*|um|uma',
    'com você e ~2 com|mais|outr*|um|uma',
    'continua|segue|permanece|ainda ~3 no|na ~1 processo|disputa|seleção',
    'por engano|lapso',
    'fora do escritório',
    'de férias',
  ],
  outreach: ['vi|encontrei|vimos ~3 seu|teu perfil ~4 linkedin|no|na'],
  congratulation: ['parabéns'],
  survey: [
    'sua|tua opinião ~3 vale|conta|importa|importante',
    'são ~1 3|5|10|três|cinco|poucas perguntas',
    'conte|conta|conta ~2 como foi ~4 processo|seleção|experiência|participar',
    'inquérito|pesquisa ~2 de|satisfação|rápida|breve|sobre',
  ],
  day: ['segunda|terça|quarta|quinta|sexta|sábado|amanhã|10h|11h|14h|15h|16h|9h'],
  undecided: [
    'continua|segue|permanece|está ~1 em análise|avaliação|aberto|curso',
    'continua|segue|permanece aberta|ativa|activa',
    'não é uma|um ~1 recusa|não|rejeição',
    'continua|permanece|segue|continuas ~2 no|em ~1 processo|disputa',
    'nenhuma decisão',
    'ainda não ~3 decisão|decidimos|decidiu',
  ],
};
