import type { FactsWording } from '../wording.ts';

export const pt: FactsWording = {
  titlesLead: true,
  role: {
    leads: `
      (?:vaga|posição|cargo|função|oportunidade|emprego|estágio|lugar|oferta|oferta de emprego)(?: aberta| em aberto)? (?:de|da|do|para|como|em|a)|
      (?:vaga|posição|cargo|função|oportunidade|oferta)|
      (?:candidatura|candidatou|candidatar|inscrição|inscreveu|candidat[oa]|processo|processo seletivo|processo de recrutamento|processo de seleção|entrevista|seleção|interesse|aplicação|candidatado)(?:-se)?(?: espontânea)? (?:à|ao|a|para|como|de|na|no|em)|
      (?:como|para)|candidatura`,
    nouns: 'vaga|posição|cargo|função|oportunidade|candidatura|processo|oferta|estágio|inscrição',
    between: `
      a|o|à|ao|as|os|um|uma|nossa|nosso|sua|seu|de|da|do|na|no|para|como|vaga|aberta|esta|este|atual|seguinte|
      seletivo|em`,
    labels: 'vaga|cargo|posição|função|assunto|oportunidade|candidatura',
    people: `
      (?:engenheir[oa]|desenvolvedor|desenvolvedora|programador|programadora|analista|gerente|gestor|gestora|diretor|diretora|chefe|coordenador|coordenadora|técnic[oa]|assistente|auxiliar|administrativ[oa]|administrador|administradora|consultor|consultora|assessor|assessora|comercial|vendedor|vendedora|executiv[oa]|contabilista|contador|contadora|advogad[oa]|médic[oa]|enfermeir[oa]|professor|professora|investigador|investigadora|pesquisador|pesquisadora|designer|arquitet[oa]|redator|redatora|jornalista|tradutor|tradutora|operador|operadora|operári[oa]|motorista|estafeta|empregad[oa]|cozinheir[oa]|rececionista|recepcionista|secretári[oa]|estagiári[oa]|trainee|cientista|especialista|supervisor|supervisora|auditor|auditora|economista|psicólog[oa]|farmacêutic[oa]|eletricista|mecânic[oa]|soldador|caixa|agente|representante|estágio|líder|promotor|promotora|educador|educadora|aprendiz|responsável|atendente|encarregad[oa]|ajudante|cozinheir[oa]|padeir[oa]|pedreir[oa]|carpinteir[oa]|cabeleireir[oa]|copeir[oa]|porteir[oa]|faxineir[oa]|canalizador|educador|monitor|balconista|garçom|garçonete|barista|dentista|fisioterapeuta|terapeuta|nutricionista|bibliotecári[oa]|docente|bolseir[oa]|\\p{L}{4,20}(?:ólog[oa])|comprador|compradora)(?:es|s)?(?:\\([ao]\\)|\\/[ao])?`,
    ends: `
      devo|devemos|posso|podemos|era|são|a partir|agora|hoje|ainda|neste|atualmente|finalmente|recentemente|que|nos|nós|você|foi|é|está|temos|tem|infelizmente|mas|publicada|nossa|nosso|sua|seu|com|por|se|não|após|esta|
      este|ao|à|na|no|nas|agradecemos|obrigad[oa]|obrigado|obrigada|onde|já|aberta|ao qual|à qual|qual|decidimos|a|
      o|as|os|um|uma|para a|junto|localizada|pela|pelo|recebemos|ou|como|gostaríamos`,
    softEnds: 'em|para',
    joins: 'e',
  },
  company: {
    behindRole: 'na|no|em|da|do|na empresa',
    leads: `
      (?:d?o )?nosso cliente,?|empresa ?:|
      (?:vaga|posição|candidatura|cargo|função|oportunidade|oportunidades|trabalhar|trabalho|carreira|equipa|equipe|processo|processo seletivo|processo de recrutamento|entrevista|estágio|emprego|time|inscrição|seletivo|recrutamento) (?:na|no|da|do|em|à|ao|com|nas|nos)(?: empresa)?|
      (?:interesse)(?: demonstrado)? (?:na|no|pela|pelo|em|por)(?: (?:fazer parte da|fazer parte do|integrar a|trabalhar na|trabalhar no|trabalhar com a|juntar-se à))?|
      em nome (?:da|do|de)|fazer parte (?:da|do|de)(?: equipa da| time da| time do| equipe da)?`,
    weakLeads: '(?:na|no|pela|pelo|empresa|considerar a|escolher a|escolhido a)',
    verbs: '(?:tem|está|é|agradece|decidiu|continua|procura|deseja|não)',
    teams: 'recursos humanos|rh|recrutamento|talentos|gente|carreiras',
    teamLeads: `
      (?:a )?(?:equipa|equipe|time)(?: de (?:recrutamento|seleção|recursos humanos|rh|talentos|gente|atração de talentos|recrutamento e seleção|gente e gestão|aquisição de talentos|people))?(?: (?:da|do|de|na))?|
      (?:departamento|área) de (?:recursos humanos|rh|recrutamento|gente|pessoas)(?: (?:da|do|de))?|
      recursos humanos(?: (?:da|do|de))?`,
    articles: 'a|o|as|os|a empresa|empresa|da|do|de|nosso cliente',
    generic: `
      eu|ele|ela|eles|elas|direção|gerência|empresa|equipa|equipe|time|vaga|candidatura|candidatos|candidato|seleção|recursos|humanos|rh|talentos|talento|
      departamento|processo|oferta|oportunidade|nós|nosso|nossa|sua|seu|você|olá|oi|prezado|prezada|caro|cara|
      obrigado|obrigada|infelizmente|atenciosamente|cumprimentos|melhores|um|uma|o|a|os|as|de|da|do|em|com|por|para|
      e|se|não|este|esta|após|embora|mas|agradecemos|cliente|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|
      setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|portugal|brasil|lisboa|porto|atualização|
      estado|resposta|cv|currículo|momento|sequência|seguimento|desejamos|esperamos|bom|boa|dia|tarde|sr|sra|
      recrutamento|gente|abraço|abraços|sucesso|no|na|nesse|neste|nesta|informamos|gostaríamos|tempo|interesse|
      linkedin|área|emprego|estágio|outros|outras|retorno|feedback|cordialmente|exmo|exma|senhor|senhora|entanto|
      nível`,
  },
  contact: {
    self: 'eu|meu|minha|me|tenho|lamento|escrevo|gostaria|estou',
    closings: `
      atenciosamente|(?:com os )?(?:melhores |cordiais )?cumprimentos|cordialmente|att|abraços?|um abraço|
      obrigad[oa]|saudações(?: cordiais)?|grat[oa]|respeitosamente|com estima|até breve|um forte abraço|sucesso|boa sorte|beijos?|bjs|tudo de bom|até à próxima`,
    greetings: `
      olá|oi|prezad[oa](?:\\(a\\))?|car[oa]|bo[am] (?:dia|tarde|noite)|exm[oa]\\.?(?: senhora?| sra?\\.?)?|
      estimad[oa]|querid[oa]`,
    honorifics: 'seu|sr|sra|senhor|senhora|dr|dra|dona|eng|engª?|exm[oa]',
  },
  recruiter: {
    agency: `
      (?:nosso|meu) cliente|um dos nossos clientes|consultoria de (?:rh|recrutamento|recursos humanos)|
      empresa de (?:trabalho temporário|recrutamento)|agência de (?:emprego|recrutamento)|em nome do nosso`,
    hearsay: `eles (?:optaram|decidiram|gostaram|escolheram|acharam|preferiram)|(?:gostaram|acharam) (?:muito )?(?:de|do) `,
    titles: `
      recrutador(?:a)?|
      (?:analista|consultor|consultora|técnic[oa]|especialista|coordenador|coordenadora) de (?:recrutamento|seleção|atração de talentos|aquisição de talentos|recrutamento e seleção)|
      tech recruiter`,
  },
};
