import type { Group } from '../../wording.ts';

export const opening: readonly Group[] = [
  {
    if: ['closed', 'met'],
    ways: [
      'Agradeço por me contar o que aconteceu com a vaga de {role}, e também pela entrevista de antes.',
      {
        if: ['cancelled'],
        say: 'Os planos mudam, e prefiro saber. Agradeço a explicação e o tempo da nossa conversa.',
      },
      'Disso ninguém tem culpa. Agradeço a clareza, e a entrevista valeu a pena de qualquer forma.',
      'Com esse motivo, a notícia faz sentido; agradeço a explicação e a entrevista.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      'Agradeço a explicação sobre o que aconteceu com a vaga de {role}.',
      'É melhor conhecer o motivo do que ficar na dúvida; agradeço a mensagem.',
      { if: ['cancelled'], say: 'Os planos mudam, e prefiro saber. Agradeço por me escrever.' },
      'Com uma explicação assim a notícia fica mais leve. Agradeço.',
      'É bom saber o que está por trás da decisão sobre a vaga de {role}.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'Gostei muito de uma coisa em particular: {moment}. Agradeço por isso e pela resposta clara.',
      'A resposta é clara, e ainda assim guardo comigo {moment}. Agradeço as duas coisas.',
      'Agradeço a mensagem. Levo comigo {moment}, que não gostaria de ter perdido.',
      'Antes de mais nada, agradeço {moment}.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Agradeço por me avisar, e peço que o agradecimento chegue também a {people}.',
      'Gostei de conhecer {people}, e é bom saber como tudo terminou.',
      'Agradeço a resposta e o tempo que {people} me deram.',
      'A conversa com {people} foi a melhor parte do processo, e agradeço por ela.',
      'Uma resposta clara vale muito, assim como a conversa com {people}. Agradeço as duas.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Agradeço cada etapa da seleção para {role}, da primeira à última.',
      'Chegar ao fim do processo na {company} já significa algo para mim; agradeço a oportunidade.',
      'A última decisão deve ser a mais difícil de comunicar, e agradeço que tenha chegado sem rodeios.',
      'Tão perto do fim custa um pouco mais ler um não, mas agradeço todo o caminho até aí.',
      'Agradeço o tempo de tantas conversas e o aviso sobre como terminou.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Agradeço a resposta e o tempo dedicado à minha entrevista.',
      'É bom saber com o que posso contar; agradeço o aviso.',
      'A resposta não é a que eu esperava, mas veio clara, e agradeço isso.',
      'Agradeço por me receber na {company} e por não deixar a resposta no ar.',
      'Li a mensagem sobre a vaga de {role}. Agradeço, porque não é fácil de escrever.',
      'Da entrevista na {company} levo mais do que trouxe, e por isso agradeço.',
      'Agora sei como terminou a seleção para {role}; agradeço o aviso e a entrevista.',
      'Agradeço a conversa que tivemos e a notícia do resultado.',
      'Sei que um e-mail assim não é fácil de escrever, e agradeço.',
      'Depois da entrevista, uma resposta tão direta só se pode agradecer.',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'Agradeço a notícia sobre o resultado do teste.',
      'Dediquei tempo e vontade ao teste para a vaga de {role}, e é bom ter chegado uma resposta.',
      'Recebi o resultado do teste; agradeço por não alongar a espera.',
      'Foi um teste que me fez pensar, e agradeço saber como ficou.',
    ],
  },
  {
    ways: [
      'Agradeço a resposta à minha candidatura para a vaga de {role}.',
      'Nem todas as candidaturas recebem resposta, e agradeço que a minha tenha recebido.',
      'Recebi a mensagem sobre a vaga de {role}, agradeço o aviso.',
      'Agradeço a leitura da minha candidatura e a notícia de como terminou.',
      'Um sim para a vaga de {role} teria sido melhor, mas agradeço que a resposta seja clara.',
      'Desta vez ficou tudo claro; agradeço a mensagem.',
      'Agradeço o tempo dedicado ao meu currículo.',
      'É bom ter notícias da {company}, mesmo que seja um não.',
      'Saber é sempre melhor do que esperar; agradeço a resposta.',
    ],
  },
];
