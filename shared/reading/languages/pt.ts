import { pt as facts } from '../facts/wording/pt.ts';
import type { Language } from '../languages.ts';
import { about } from './pt/about.ts';
import { answers } from './pt/answers.ts';
import { decision } from './pt/decision.ts';
import { details } from './pt/details.ts';
import { doors } from './pt/doors.ts';
import { scope } from './pt/scope.ts';
import { surroundings } from './pt/surroundings.ts';
import { told } from './pt/told.ts';
import { tone } from './pt/tone.ts';

export const pt: Language = {
  code: 'pt',
  common: `ou quando sobre até pela pelo o a os as de do da dos das que em e um uma por com para seu sua não se no na ao à nos você mais mas como foi
    temos este esta obrigado obrigada nossa nosso prezado olá agradecemos atenciosamente até já muito também estamos está foi ser vocês infelizmente agora há isso esse essa oi bom boa dia noite abraço pra só ainda aqui são tem seu teu tua vamos vaga`,
  classes: {
    nao: 'não|nenhum|nenhuma|nunca|nem|sem|impossível',
    vaga: 'vaga|vagas|posição|posições|oportunidade|oportunidades|cargo|oferta|emprego|trabalho|função|estágio|lugar|processo|recrutamento|projeto|projecto',
    lingua: 'inglês|alemão|espanhol|francês|italiano|neerlandês|mandarim|russo|japonês|polaco|árabe',
    dar: 'dar*|damos|fornec*|oferec*|partilhar|compartilhar|enviar|prestar|conceder',
    candidatura:
      'candidatura|candidaturas|inscrição|perfil|cv|currículo|currículos|aplicação|processo|experiência|você|si|consigo|contigo|ti',
    outro: 'outro|outra|outros|outras|alguém|interno|interna|internos|diferente*|melhor*',
    candidato:
      'candidato|candidata|candidatos|candidatas|pessoa|pessoas|perfil|perfis|profissiona*|alguém|concorrente*|participante*|colega*',
    escolhido:
      'selecionad*|seleccionad*|escolhid*|selecionar|seleccionar|escolher|avanç*|prossegu*|continu*|seguir|seguirá|seguiremos|aprovad*|contratad*|aceit*|considerad*|classificad*|favorável|favoravelmente|sucedid*|sucesso|progredir|prosseguir|admitid*|contemplad*|êxito|finalista*',
    melhor: 'melhor|mais|maior|melhores|estreitamente|exatamente',
    ajusta:
      'ajust*|encaix*|adequ*|adapt*|cumpr*|corresponde*|correspond*|alinha*|alinhad*|qualific*|experiência|aderen*|aderência|compatív*|próxim*|atend*|requisitos|enquadr*|aproxim*|identific*',
    entrevista:
      'entrevista|entrevistas|conversa|reunião|chamada|ligação|videochamada|videoconferência|conversar|entrevistar|conhecer|conhecê*|encontro|papo',
    futuro:
      'busca|procura|futuro|futura|futuros|carreira|profissional|profissionais|jornada|caminho|percurso|projetos|trajetória|vida',
  },
  phrases: { ...about, ...decision, ...tone, ...answers, ...surroundings, ...scope, ...doors, ...details },
  told,
  facts,
};
