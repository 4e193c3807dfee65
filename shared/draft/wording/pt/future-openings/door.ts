import type { Group } from '../../wording.ts';

/** Asks to be thought of, by the door that their mail left open. (A4-4) */
export const door: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      'Se outro cliente procurar um perfil parecido, gostaria de saber.',
      'Quando chegar outra vaga deste tipo, [pense|pensa|pensem] em mim, por favor.',
      'As vagas desta natureza ainda me interessam.',
      'Talvez entre as outras seleções haja uma mais próxima do meu perfil.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'A mensagem dizia que o meu currículo ficaria guardado. Se nos próximos meses abrir algo parecido, gostaria de ter notícias.',
      'Conto com a promessa de guardar a minha candidatura: na próxima vaga deste tipo, gostaria de participar de novo.',
      'Como o meu currículo continua em arquivo, seria bom que voltasse à mesa quando se procurar alguém para um trabalho assim.',
      'Foi bom ler que a minha candidatura fica guardada. A outra vaga como esta eu voltaria a concorrer.',
      'Os meus dados já estão guardados; se combinarem com algo novo na {company}, bastam umas linhas.',
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'O convite para concorrer de novo ficou na memória, e seria para a próxima vaga deste tipo na {company}.',
      'Gostaria de tentar outra vez, como no convite: uma pista sobre a vaga certa ajudaria.',
      'Já que posso tentar de novo, gostaria de saber quando abrir algo mais próximo do que faço.',
    ],
  },
  {
    if: ['invites-contact'],
    ways: [
      'Já que posso escrever, peço uma só coisa: que o meu nome seja lembrado para o que abrir a seguir na {company}.',
      'Aceito com prazer a ideia de manter o diálogo, e gostaria de saber de outras vagas.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Se a vaga voltar, ou algo parecido, gostaria de participar outra vez.' },
      { if: ['cancelled', 'met'], say: 'Se mais adiante os planos permitirem, retomo com prazer a conversa.' },
      'Quando a {company} voltar a contratar para este trabalho, [pense|pensa|pensem] em mim, por favor.',
      {
        not: ['cancelled'],
        say: 'Se o lugar voltar a ficar livre, ou surgir algo parecido, gostaria de participar outra vez.',
      },
    ],
  },
  {
    ways: [
      'Se abrir algo adequado na {company}, gostaria de entrar na seleção.',
      'Quando se voltar a procurar alguém com este perfil, [pense|pensa|pensem] em mim, por favor.',
      'Gostaria que a minha candidatura valesse também para vagas parecidas.',
      'Se surgir outra vaga mais próxima, gostaria de ter notícias.',
      'Talvez haja outras funções mais perto do meu perfil; gostaria de saber delas.',
      'Da próxima vez que a {company} tiver uma vaga parecida, gostaria de tentar.',
      'O meu pedido é simples: que o meu nome fique na lista para vagas semelhantes.',
    ],
  },
];
