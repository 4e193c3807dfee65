import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'radar',
    'guard*|manter*|mantemos|conserv*|fica|ficam|ficará|ficarão|arquiv* ~5 currículo|cv|dados|perfil|banco|base|contacto|contato',
    'contact*|avis*|ligo|ligamos ~4 se|quando|assim ~8 surg*|abr*|vaga|oportunidade',

    'mant*|guard*|conserv*|arquiv*|armazen*|inclu*|permanec*|ficará|ficar ~7 $candidatura|dados|banco|base|bolsa|registo*|registros',
    '$candidatura|dados ~7 banco|base|bolsa|arquivo|registo*|mantid*|guardad*|arquivad*',
    'banco|base|bolsa ~1 talentos|dados|currículos|candidatos|recrutamento',
    'lembrar*|consider* ~4 futur*|próxim*|outr* ~2 oportunidade*|vaga*',
  ],
  'invites-reapply': [
    'volte|volta|voltes ~2 a? ~1 contactar*|contatar*|falar|escrever*|procurar*',
    'candidat*|inscrev*|participar|aplicar|concorrer ~4 novamente|outras|outra|futur*|próxim*|novas',
    'convid*|incentiv*|encoraj* ~5 candidat*|acompanhar|inscrev*|participar|visitar',

    'convid*|encoraj*|incentiv*|esper*|pode|poderá|gostaríamos|continue|continu*|fique ~9 candidat*|inscrev*|aplicar ~5 outr*|nov*|futur*|próxim*|vez|vagas',
    'convid*|encoraj*|incentiv*|continue|visit*|consult*|acompanh*|fique|atent*|siga|seguir ~8 página|site|portal|vagas|carreira*|linkedin|oportunidades',
    'voltar|volte|novamente ~3 candidat*|inscrev*|concorrer',
    'candidat*|inscrev*|concorr* ~4 novamente|outr*|nov*|futur*',
    'felizes|feliz|gosto|prazer ~3 considerar ~4 futur*|próxim*',
    'hesite|hesites ~2 candidat*|inscrev*',
  ],
  'offers-feedback': [
    'posso|podemos ~3 darlhe|dar|lhe|enviar ~2 feedback|retorno',
    'feedback|retorno|comentários ~6 se|disponível|ligue|quiser|telefone|gosto',
    'posso|disponível ~4 explicar|conversar|comentar',
    'gosto|prazer ~3 dar* ~5 retorno|feedback',
    'dou|damos ~2 feedback|retorno ~5 gosto|prazer',
    'pedir|solicitar ~2 feedback|retorno',

    'dispon*|podemos|pode|quis*|quiser|desej*|gostar*|teremos|prazer ~8 feedback|retorno|comentários ~3 sobre|mais|de|detalhad*|por|sua|com',
    'feedback|comentários ~6 dispon*|ligar|contact*|contat*|solicit*|desej*|quis*',
  ],
  'declines-feedback': [
    '$nao ~5 $dar ~5 feedback|retorno|comentários|motivos|detalhes|justificação|explicações|devolutiva',
    '$nao ~5 feedback|retorno|devolutiva individual*|personalizad*|detalhad*',
    '$nao ~2 há|haverá|oferecemos|damos ~1 feedback',
    'feedback|retorno ~4 $nao ~3 possível|podemos',
  ],
  'invites-contact': [
    'manter*|manteremos|manterse ~3 contacto|contato',
    'dúvida|dúvidas|questão|questões|coisa ~5 chama|chame|responda|fala|fale|liga|ligue|escreva|escreve',
    'ligue|escreva|contacte|fale ~2 me|comigo|nos|connosco',
    'ligueme|ligame|escrevame|escreveme|contacteme|contactenos|liguenos|escrevanos',

    '$nao ~1 hesite|hesites|deixe ~5 contact*|contat*|escrev*|perguntar|falar|de',
    'pergunta*|dúvida*|questão|questões ~7 contact*|contat*|escrev*|disposição|disponíve*|responder|fal*',
    'à ~1 disposição',
    'estamos|estou|fico|ficamos ~3 disposição|disponíve*',
  ],
  'no-reply': [
    '$nao ~2 responda|respondas|responder|respondam ~3 este|esta|esse|essa|diretamente',
    'automátic*|automaticamente ~3 mensagem|email|mail|gerad*|enviad*|resposta',
    'mensagem|email|mail ~4 automátic*|automaticamente|gerad*',
    'caixa|endereço|conta ~5 $nao ~4 monitorad*|monitorizad*|lid*|verificad*',
  ],
  'no-door': [
    // what is kept for the law's sake, or for a time
    'dados|candidatura|currículo|guard*|conserv* ~12 elimin*|apag*|exclu*|destru*',
    'dados pessoais ~8 conserv*|trat*|guard*',
    'direitos ~12 dados|conserv*',
    'guarde|guarda|conserve este|esta|esse|essa',
    // no second try
    '$nao ~1 volte|voltar|volta ~2 candidat*|concorr*|inscrev*',
    '$nao ~2 possível|pode|poderá ~1 voltar? ~1 candidat*|concorr*|inscrev*',
    'agradec*|obrigad* ~1 novamente|nova|mais ~3 candidatura|inscrição|participação',
    'sorte|sucesso ~5 candidaturas|processos',
    // what they want to hear
    'sua|tua opinião|experiência',
    // who is to be asked about what
    'direitos|dados|privacidade ~8 escrev*|contact*|contat*',
  ],
};
