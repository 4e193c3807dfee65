import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'guard*|manter*|mantemos|conserv*|fica*|arquiv* ~5 currículo|cv|dados|perfil|banco|base|contacto|contato',
    'contact*|avis*|ligo|ligamos ~4 se|quando|assim ~8 surg*|abr*|vaga|oportunidade',

    'mant*|guard*|conserv*|arquiv*|armazen*|inclu*|permanec*|ficará|ficar ~7 $candidatura|dados|banco|base|bolsa|registo*|registros',
    '$candidatura|dados ~7 banco|base|bolsa|arquivo|registo*|mantid*|guardad*|arquivad*',
    'banco|base|bolsa ~1 talentos|dados|currículos|candidatos|recrutamento',
    'lembrar*|consider* ~4 futur*|próxim*|outr* ~2 oportunidade*|vaga*',
  ],
  'invites-reapply': [
    'candidat*|inscrev*|participar|aplicar|concorrer ~4 novamente|outras|outra|futur*|próxim*|novas',
    'convid*|incentiv*|encoraj* ~5 candidat*|acompanhar|inscrev*|participar|visitar',

    'convid*|encoraj*|incentiv*|esper*|pode|poderá|gostaríamos|continue|continu*|fique ~9 candidat*|inscrev*|aplicar ~5 outr*|nov*|futur*|próxim*|vez|vagas',
    'convid*|encoraj*|incentiv*|continue|visit*|consult*|acompanh*|fique|atent*|siga|seguir ~8 página|site|portal|vagas|carreira*|linkedin|oportunidades',
    'voltar|volte|novamente ~3 candidat*|inscrev*|concorrer',
    'candidat*|inscrev*|concorr* ~4 novamente|outr*|nov*|futur*',
    'manter*|manteremos|manterse ~3 contacto|contato',
  ],
  'offers-feedback': [
    'posso|podemos ~3 darlhe|dar|lhe|enviar ~2 feedback|retorno',
    'feedback|retorno|comentários ~6 se|disponível|ligue|quiser|telefone|gosto',
    'posso|disponível ~4 explicar|dar|conversar|comentar',

    'dispon*|podemos|pode|quis*|quiser|desej*|gostar*|teremos|prazer ~8 feedback|retorno|comentários ~3 sobre|mais|de|detalhad*|por|sua|com',
    'feedback|comentários ~6 dispon*|ligar|contact*|contat*|solicit*|desej*|quis*',
  ],
  'declines-feedback': [
    '$nao ~7 feedback|comentários|motivos|detalhes|justificação|explicações',

    '$nao ~7 feedback|comentários|explicações|detalhes|motivos ~3 individual*|personalizad*|detalhad*|sobre|específic*',
    '$nao ~5 feedback',
  ],
  'invites-contact': [
    'manter*|manteremos|manterse ~3 contacto|contato',
    'ligue|escreva|contacte|fale ~2 me|comigo|nos|connosco',

    '$nao ~1 hesite|hesites|deixe ~5 contact*|contat*|escrev*|perguntar|falar|de',
    'pergunta*|dúvida*|questão|questões ~7 contact*|contat*|escrev*|disposição|disponíve*|responder|fal*',
    'à ~1 disposição',
    'estamos|estou|fico|ficamos ~3 disposição|disponíve*',
  ],
  'no-reply': [
    '$nao ~3 respond* ~4 email|mensagem|mail|este|esta|a',
    'automátic*|automaticamente ~3 mensagem|email|mail|gerad*|enviad*|resposta',
    'mensagem|email|mail ~4 automátic*|automaticamente|gerad*',
    'caixa|endereço|conta ~5 $nao ~4 monitorad*|monitorizad*|lid*|verificad*',
  ],
};
