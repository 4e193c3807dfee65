import type { Script } from '../wording.ts';
import * as stranger from './stranger.ts';

/** A month on: still interested, should the first choice or the plans fall through. No pressure, no guessing. (A0-3) */
export const stillInterested: Script = {
  shapes: [
    {
      orders: [
        'opening interest offer',
        'opening | interest offer',
        'opening interest | offer',
        'opening interest | offer close',
        'opening interest offer close',
      ],
    },
  ],
  moves: {
    opening: [
      ...stranger.later,
      {
        if: ['agency'],
        ways: [
          'Há {ago} ficou decidida a vaga de {role} na {company}.',
          'Talvez [se lembre|te lembres|se lembrem] de mim pela seleção para {role}.',
          'São só umas linhas sobre a vaga de {role}, embora já esteja decidida.',
          'A nossa última troca de mensagens foi há {ago}.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'A resposta chegou há {ago}, e ainda lembro com gosto {moment}.',
          'Passou algum tempo, e não esqueci {moment}.',
        ],
      },
      {
        if: ['final'],
        ways: [
          'Há {ago} chegou a resposta depois da última etapa da seleção para {role}.',
          'Talvez [se lembre|te lembres|se lembrem] de mim pela última etapa da seleção para {role}.',
          'Há {ago} cheguei à última etapa na {company}.',
        ],
      },
      {
        ways: [
          'Há {ago} ficou decidida a vaga de {role}.',
          'Depois da minha entrevista na {company} a escolha foi outra; isso foi há {ago}.',
          'Talvez [se lembre|te lembres|se lembrem] de mim pela entrevista para a vaga de {role}.',
          'Sei que a vaga de {role} já está decidida, e são só umas linhas.',
          'Escrevo {ago} depois da resposta, e só brevemente.',
        ],
      },
    ],
    interest: [
      {
        if: ['agency'],
        ways: [
          'O meu interesse não mudou.',
          'Se a pergunta viesse hoje, eu diria que sim.',
          'Da minha parte, a vontade é a mesma do dia da entrevista.',
        ],
      },
      { if: ['wish'], ways: ['Ainda gostaria de {wish}.', 'A vontade de {wish} é a mesma.'] },
      {
        if: ['draw'],
        ways: [
          'Ainda me atrai {draw}, como naquele momento.',
          'A minha candidatura teve um motivo, {draw}, e esse motivo continua de pé.',
        ],
      },
      {
        ways: [
          'O meu interesse não mudou.',
          'Ainda gostaria de fazer esse trabalho.',
          'Da minha parte, a vontade é a mesma do dia da entrevista.',
          'Se a pergunta viesse hoje, eu diria que sim.',
          'Ainda é o tipo de trabalho que quero fazer.',
          'Trabalhar na {company} é uma ideia que me agrada tanto como antes.',
        ],
      },
    ],
    offer: [
      {
        if: ['agency'],
        ways: [
          'Se algo mudar na {company}, seria bom que o meu nome viesse à conversa.',
          'Os planos mudam; se os da {company} mudarem, é fácil chegar a mim.',
          'Se voltarem a procurar, peço que me [avise|avises|avisem].',
          'Conversaria de novo com prazer, se a vaga reabrir.',
        ],
      },
      {
        ways: [
          'Se algo mudar, ou se abrir um segundo lugar, retomo com prazer a conversa.',
          'Se no fim for necessária mais uma pessoa, mais cedo ou mais tarde, voltaria a conversar com gosto.',
          'Os planos mudam; nesse caso basta um e-mail breve.',
          'Se houver lugar para mais uma pessoa, [pense|pensa|pensem] em mim.',
          'Se a vaga voltar a abrir, comigo não seria preciso começar do zero.',
          'Se as coisas tomarem outro rumo, é fácil chegar a mim.',
          'Se houver mais lugares, gostaria de ter notícias.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'Se está tudo no seu lugar, não é preciso responder.',
          'Se não, desejo tudo de bom.',
          'E se já está tudo resolvido, tanto melhor.',
        ],
      },
    ],
  },
};
