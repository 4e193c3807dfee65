import type { Group } from '../../wording.ts';

/** Leaves the door open, in the words in which they left it open. */
export const closing: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Se a vaga voltar com outra forma, gostaria de saber.' },
      { if: ['cancelled'], say: 'Se os planos mudarem outra vez, é fácil chegar a mim.' },
      'Quando a {company} procurar alguém para algo parecido, [pense|pensa|pensem] em mim, por favor.',
      { if: ['met'], say: 'Retomaria com prazer a conversa, seja quando for.' },
      'Se um dia a vaga reabrir, basta um e-mail breve.',
      { not: ['cancelled'], say: 'Se o lugar voltar a ficar livre, gostaria de saber.' },
      { if: ['cancelled'], say: 'Se a vaga voltar a aparecer, mesmo com outro nome, gostaria de saber.' },
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'Anotei que posso tentar de novo, e farei isso quando algo servir.',
      'O convite para tentar outra vez é bem-vindo.',
      'Vou ficar de olho nas próximas vagas da {company}.',
      'É bom saber que a porta fica aberta para outra ocasião.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'Fico feliz que o meu currículo fique na {company}.',
      'E sim, por favor: a minha candidatura pode continuar guardada.',
      'É bom saber que os meus dados ficam guardados.',
      'Li que o currículo fica em arquivo, e gostaria que um dia servisse.',
    ],
  },
  {
    if: ['person'],
    ways: [
      'Se abrir algo parecido na {company}, gostaria de saber.',
      'Talvez os nossos caminhos ainda se cruzem.',
      { if: ['met'], say: 'Em outra ocasião, voltaria a conversar com prazer.' },
      'Pode ser que em outro ano haja algo mais próximo do meu perfil.',
      'O meu interesse pela {company} fica.',
      'Desejo um bom começo a quem assumir a função.',
      'Quem sabe outra vaga nos aproxime de novo.',
      'Vou acompanhar com curiosidade o que se fizer na {company}.',
    ],
  },
  {
    ways: [
      'Desejo um bom começo à pessoa escolhida.',
      'Talvez em outra ocasião.',
      'Se abrir uma vaga mais próxima do meu perfil, gostaria de saber.',
      'Um dia voltaria com prazer a apresentar a minha candidatura.',
    ],
  },
];
