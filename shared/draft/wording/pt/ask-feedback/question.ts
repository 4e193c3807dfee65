import type { Group } from '../../wording.ts';

/** The one open question; a stated reason or an offer comes before the general one. (A0-2, A2-1, A4-2) */
export const question: readonly Group[] = [
  {
    if: ['lacking', 'offers-call'],
    ways: [
      'Entendo o ponto sobre a {lacking} e aceito com prazer o telefonema: bastam quinze minutos para saber por onde começar.',
      'A {lacking} é um motivo claro. Já que existe a possibilidade de conversar, gostaria de perguntar quanta teria sido necessária; qualquer horário serve.',
    ],
  },
  {
    if: ['lacking'],
    ways: [
      'O que pesou foi sobretudo a {lacking}, ou houve mais alguma coisa que eu deva melhorar?',
      'Entendo que a {lacking} tenha pesado. No meu lugar, por onde [começaria|começarias|começariam]?',
      'Quanto à {lacking}: um projeto próprio basta para mostrar, ou são necessários anos de prática?',
      'Se eu quiser ganhar {lacking}, o que seria preciso ver para que bastasse?',
    ],
  },
  {
    if: ['stated', 'offers-call'],
    not: ['location', 'salary'],
    ways: [
      'Entendo o motivo e aceito com prazer o telefonema: bastam quinze minutos para saber por onde começar.',
      'O motivo está claro. Já que existe a possibilidade de conversar, gostaria de perguntar se houve mais alguma coisa; qualquer horário serve.',
    ],
  },
  {
    if: ['offers-call'],
    ways: [
      'Aceito com prazer a conversa por telefone que me [ofereceu|ofereceste|ofereceram]. Bastam quinze minutos, na hora que for melhor.',
      'A ideia de falar por telefone é muito boa: que dia é melhor?',
      'Quanto ao telefonema, aceito. Levo só uma pergunta: o que devo melhorar primeiro.',
      'Se a oferta de conversar continua de pé, adapto o meu horário para saber o que faltou.',
    ],
  },
  {
    if: ['stated'],
    not: ['location', 'salary'],
    ways: [
      'Entendo o motivo. Foi só isso, ou houve mais alguma coisa que eu deva melhorar?',
      'O motivo está claro. No meu lugar, por onde [começaria|começarias|começariam]?',
      'Se o ponto de que [fala|falas|falam] tivesse sido diferente, a resposta também teria sido, ou havia mais alguma coisa?',
      'Deixando de lado o motivo indicado, que impressão causou o resto?',
      'O motivo está claro. O que teria convencido mesmo assim?',
    ],
  },
  {
    if: ['offers-feedback'],
    ways: [
      'Aceito com prazer o feedback que me [ofereceu|ofereceste|ofereceram]: o que devo trabalhar primeiro?',
      'Já que é possível saber um pouco mais, o que teria feito a diferença?',
      'Quanto aos comentários, aceito, sobretudo a parte crítica.',
      'Gostaria de aproveitar a oferta de feedback, na forma que der menos trabalho.',
      'Sobre o feedback de que fala a mensagem: sim, por favor, e quanto mais claro, melhor.',
    ],
  },
  {
    if: ['experience'],
    ways: [
      'Que tipo de experiência fez mais falta no meu caso?',
      'Era uma questão de anos, ou de algo concreto que ainda não fiz?',
      'Se tudo dependeu da experiência, o que deveria estar no meu currículo e ainda não está?',
      'Que experiência teria feito pender a balança?',
      'Que passo me [aconselharia|aconselharias|aconselhariam] agora, para mais tarde poder concorrer a uma função assim?',
      'Entendo o ponto sobre a experiência; onde se notava mais a distância?',
    ],
  },
  {
    if: ['skill'],
    ways: [
      'Que competência fez, no fim, a diferença?',
      'Se fosse para aprender uma só coisa antes da próxima vez, qual seria?',
      'Faltava uma competência concreta, ou existe e não consegui mostrar?',
      'Em que competências se notava mais a distância?',
      'Ajudaria saber qual das competências pedidas está mais longe do meu perfil.',
    ],
  },
  {
    if: ['qualification'],
    ways: [
      'Existe algum diploma ou certificado indispensável para uma função assim?',
      'Que formação teria mudado o resultado?',
      'Se eu acrescentasse um só certificado ao meu currículo, qual deveria ser?',
      'A formação é um motivo que entendo. Qual dos requisitos ficou mais longe do meu perfil?',
      'O que traziam os outros, em matéria de formação, que me falta?',
    ],
  },
  {
    if: ['location'],
    ways: [
      'Além da localização, há algo na minha candidatura que eu deva melhorar?',
      'Se eu morasse mais perto, a resposta teria sido outra, ou havia mais alguma coisa?',
      'Deixando de lado a distância, que impressão causou o resto?',
    ],
  },
  {
    if: ['salary'],
    ways: [
      'Além do salário, houve algo que pesasse contra mim?',
      'Deixando de lado os números, que impressão causei?',
      'Foi só a questão do salário, ou há mais alguma coisa que eu deva saber?',
    ],
  },
  {
    if: ['chosen', 'met'],
    ways: [
      'O que trazia a pessoa escolhida que eu ainda possa aprender?',
      'Se couber numa frase, onde esteve a diferença?',
      'No fim das contas, o que foi decisivo?',
      'Faltava alguma coisa, ou não consegui transmitir?',
      'Qual das minhas respostas eu deveria trabalhar antes da próxima entrevista?',
      'De tudo o que se procurava, o que se viu menos em mim?',
      'Gostaria de saber em que ponto a outra candidatura ganhou vantagem.',
      'O que teria colocado o meu nome em primeiro lugar?',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'Que parte do teste foi a mais fraca?',
      'Falhou o resultado, ou antes o modo de chegar a ele?',
      'O que tinham as melhores soluções que faltava à minha?',
      'Que parte do meu teste pedia outra solução?',
      'Ajudaria saber em que exercício perdi mais terreno.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'O que [gostaria|gostarias|gostariam] de ter ouvido de mim que eu não disse?',
      'Houve algum momento da entrevista em que deixei de convencer?',
      'Se o que faltou tem nome, gostaria de saber qual é.',
      'Numa ou duas frases e sem rodeios, o que faltou?',
      'Das minhas respostas, qual devo trabalhar primeiro?',
      'Onde ficaram dúvidas, se é possível dizer?',
      'O que devo mostrar melhor da próxima vez, numa entrevista assim?',
      'Se houve uma só coisa contra mim, gostaria de saber qual.',
      'O que fez pender a balança, até onde se possa contar?',
      'Uma opinião franca sobre a impressão que causei seria muito útil.',
      'O que devo preparar de outra forma para a próxima entrevista?',
    ],
  },
  {
    ways: [
      'O que teria levado a minha candidatura um passo adiante?',
      'Faltou algo concreto, ou havia simplesmente perfis mais próximos?',
      'O que se procurava que não estava no meu currículo?',
      'De qual dos requisitos fiquei mais longe?',
      'Uma linha sobre o que faltou ajudaria a escolher melhor as próximas vagas.',
      'Há algo no meu currículo que seja melhor explicar, ou tirar?',
      'Que critério pesou mais na escolha?',
      'Se fosse para mudar uma só coisa na minha candidatura, qual seria?',
      'Basta uma pista sobre o ponto decisivo, por breve que seja.',
      'Ao ler a candidatura, o que primeiro pesou contra mim?',
      'Quanto faltou, e em quê?',
    ],
  },
];
