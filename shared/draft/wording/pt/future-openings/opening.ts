import type { Group } from '../../wording.ts';

/** Some weeks on: what stayed, or who is writing. */
export const opening: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      'Há {ago} chegou a notícia sobre a vaga de {role}.',
      'Depois da seleção para a vaga de {role}, gostaria de manter o diálogo.',
      'Talvez [se lembre|te lembres|se lembrem] de mim pela candidatura à {company}.',
      'Agradeço mais uma vez por propor o meu nome para a vaga de {role}.',
      'Agradeço de novo por contar como terminou.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'A resposta chegou há {ago}, e o que ficou comigo foi {moment}.',
      'Agora que passou algum tempo, agradeço outra vez {moment}.',
      'Os dias passam, e não esqueci {moment}.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Agradeço de novo a entrevista com {people}, que lembro com gosto.',
      'A resposta chegou há {ago}, e queria agradecer mais uma vez o tempo com {people}.',
      'Pensei mais de uma vez na conversa com {people}.',
    ],
  },
  {
    if: ['met', 'wish'],
    ways: [
      'Agradeço mais uma vez a entrevista. Ainda gostaria de {wish}.',
      'A resposta chegou há {ago}, e ainda gostaria de {wish}. Agradeço de novo a entrevista.',
    ],
  },
  {
    if: ['met', 'draw'],
    ways: [
      'Agradeço mais uma vez a entrevista. Ainda me atrai {draw}.',
      'A resposta chegou há {ago}, e não perdi de vista {draw}. Agradeço de novo a entrevista.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Há {ago} ficou decidida a vaga de {role}, e queria agradecer mais uma vez a entrevista.',
      'Agora que passou algum tempo, agradeço outra vez a entrevista na {company}.',
      'Tive tempo de pensar na entrevista, e faria tudo de novo.',
      'Talvez [se lembre|te lembres|se lembrem] de mim pela entrevista para a vaga de {role}; agradeço de novo por ela.',
      'A resposta chegou há {ago}, e uma coisa para mim é clara: ainda gostaria de trabalhar na {company}.',
      'Antes de mais nada, agradeço de novo a entrevista.',
      'Da nossa conversa saí com mais do que trazia, e agradeço outra vez.',
    ],
  },
  { if: ['wish'], ways: ['A resposta chegou há {ago}, e ainda gostaria de {wish}.'] },
  {
    if: ['draw'],
    ways: [
      'A resposta chegou há {ago}, e não perdi de vista {draw}.',
      'Talvez [se lembre|te lembres|se lembrem] da minha candidatura à vaga de {role}. Ainda me atrai {draw}.',
    ],
  },
  {
    ways: [
      'Há {ago} recebi a resposta sobre a vaga de {role}.',
      'Talvez [se lembre|te lembres|se lembrem] da minha candidatura à {company}.',
      'A minha candidatura à vaga de {role} não foi adiante, mas o meu interesse pela {company} foi.',
      'Depois da minha candidatura à vaga de {role}, gostaria de manter o diálogo.',
      'Volto, uma só vez, à minha candidatura na {company}.',
      'Passou algum tempo desde a resposta, e o interesse continua.',
    ],
  },
];
