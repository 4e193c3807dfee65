import type { Script } from '../wording.ts';

/** Interviewers seldom say everything; recruiters do. One question for the specifics, and keep me in mind. (A1-3) */
export const askRecruiter: Script = {
  shapes: [
    {
      orders: [
        'opening drawn question purpose | next',
        'opening drawn | question | next',
        'opening drawn question | next',
        'opening drawn | question purpose next',
      ],
    },
  ],
  moves: {
    drawn: [
      {
        if: ['wish'],
        ways: ['O que eu mais queria nesta vaga era {wish}.', 'O que me atraía era sobretudo poder {wish}.'],
      },
      {
        if: ['draw'],
        ways: ['O que me atraía nesta vaga era sobretudo {draw}.', 'O que mais me atraía era {draw}.'],
      },
    ],
    opening: [
      {
        if: ['met', 'moment'],
        ways: [
          'Agradeço por conseguir a entrevista. Levo comigo {moment}, seja qual for o resultado.',
          'É um não, então; ainda assim, levo comigo {moment}. Agradeço por tornar isso possível.',
        ],
      },
      {
        if: ['met', 'people'],
        ways: [
          'Agradeço por conseguir a entrevista. Gostei de conhecer {people}, seja qual for o resultado.',
          'É um não, então. Ainda assim foi bom conversar com {people}, e agradeço o esforço.',
        ],
      },
      {
        if: ['met'],
        ways: [
          'Agradeço a notícia da decisão e o trabalho que levou à entrevista.',
          'Agradeço as notícias sobre a vaga de {role}, e todo o trabalho anterior.',
          'Então a {company} decidiu de outra forma. Agradeço por me levar até lá.',
          'É um não, então. É bom saber sem rodeios.',
          'A entrevista valeu a pena, e agradeço por ter sido marcada.',
          'Agradeço as notícias do princípio ao fim.',
        ],
      },
      {
        ways: [
          'Agradeço por contar como terminou o processo da {company}.',
          'Agradeço por propor o meu nome para a vaga de {role} e por comunicar o resultado.',
          'Desta vez não foi possível; agradeço a tentativa.',
          'É bom saber em que ponto estamos, agradeço o aviso.',
          'A minha candidatura à vaga de {role} teve resposta, e isso já conta.',
          'Agradeço por enviar o meu currículo e por voltar com uma resposta.',
        ],
      },
    ],
    question: [
      {
        if: ['offers-call'],
        ways: [
          'O telefonema de que [fala|falas|falam] seria muito útil: quando há quinze minutos livres?',
          'Aceito com prazer conversar por telefone. Que dia é melhor?',
        ],
      },
      {
        if: ['lacking'],
        ways: [
          'Parece que pesou a {lacking}. Era a única dúvida, pelo que se sabe?',
          'Quanta {lacking} procuravam, na verdade?',
          'Falaram da {lacking}. O que mais disseram que possa ser útil?',
        ],
      },
      {
        if: ['stated'],
        ways: [
          'Entendo o que pesou. Era a única dúvida, pelo que se sabe?',
          'O motivo está claro. O que mais disseram que possa ser útil?',
        ],
      },
      {
        if: ['met'],
        ways: [
          'O que disseram da minha entrevista?',
          'Chegaram a dizer o que causou dúvidas?',
          'Qual das minhas respostas não convenceu, se contaram?',
          'De onde [está|estás|estão], é possível ver os dois lados: em que fiquei longe do que procuravam?',
          'O que devo fazer de outra forma na próxima entrevista?',
          'Seria possível descobrir o que foi decisivo?',
        ],
      },
      {
        ways: [
          'Disseram o que faltava ao meu perfil?',
          'Pelas [suas|tuas|suas] mãos passam muitas candidaturas: o que mudar na minha?',
          'Havia algum requisito que eu não cumpria?',
          'De que tipo de função o meu perfil está mais perto neste momento?',
          'O que tinham as pessoas que foram chamadas?',
          'Como se lê o meu currículo desse lado da mesa?',
        ],
      },
    ],
    purpose: [
      {
        ways: [
          'Não é preciso suavizar; o que ajuda são os detalhes.',
          'A versão sem enfeites é a que mais ajuda.',
          'Fica entre nós, e entra na minha preparação.',
          'Umas palavras por telefone também servem, se for mais rápido.',
          'Quanto mais concreto, melhor a preparação.',
          'Os detalhes pequenos também contam.',
        ],
      },
    ],
    next: [
      {
        if: ['keeps-on-file'],
        ways: [
          'E já que o meu currículo fica guardado, seria bom que aparecesse na próxima busca.',
          'Se for útil uma versão mais recente do meu currículo, envio em seguida.',
        ],
      },
      {
        ways: [
          'E se outro cliente procurar algo parecido, gostaria de saber.',
          'A minha busca continua, e conto com a próxima.',
          'As vagas deste tipo ainda me interessam.',
          'Se entre as outras vagas houver uma mais próxima, peço que me [diga|digas|digam].',
          'Entraria com prazer em outra seleção como esta.',
        ],
      },
    ],
  },
};
