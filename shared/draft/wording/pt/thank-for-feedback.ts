import type { Script } from '../wording.ts';

/** Gracious whatever the answer: thanks, what it changes, and nothing that argues. (A0-4, A2-1) */
export const thankForFeedback: Script = {
  shapes: [
    { orders: ['thanks takeaway close', 'thanks takeaway', 'thanks takeaway | close', 'thanks | takeaway close'] },
  ],
  moves: {
    thanks: [
      {
        ways: [
          'Foi uma resposta generosa, e agradeço.',
          'Agradeço o trabalho de responder, e com tanta franqueza.',
          'Esperava uma resposta assim sem contar com ela; agradeço.',
          'Agradeço por dizer tudo em palavras tão claras.',
          'Isto ajuda, e agradeço.',
          'Não deve ser o e-mail mais agradável de escrever, e para mim é muito útil. Agradeço.',
          'Por minha conta eu não teria descoberto, e por isso agradeço.',
        ],
      },
    ],
    takeaway: [
      {
        if: ['lesson', 'action'],
        ways: [
          'O que levo daqui: {lesson}. O que faço a respeito: {action}.',
          'Anotei duas coisas. A primeira é o que aprendi: {lesson}. A segunda é o passo seguinte: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: [
          'O que levo daqui é isto: {lesson}.',
          'Dito com as minhas palavras: {lesson}.',
          'A lição que anotei: {lesson}.',
        ],
      },
      {
        ways: [
          'Agora tenho algo concreto para trabalhar, que era justamente o que procurava.',
          'Entendo, e já sei por onde começar.',
          'Do meu lugar eu não teria visto.',
          'Faz sentido, e vai ser útil na próxima entrevista.',
          'Vou pensar nisso com calma antes da próxima candidatura.',
          'Vou ter isto à mão quando preparar a próxima.',
          'Vou reler tudo com o lápis na mão.',
        ],
      },
    ],
    close: [
      {
        if: ['keeps-on-file'],
        ways: [
          'Fico feliz que o meu currículo fique guardado.',
          'Quando houver progressos para contar, gostaria de voltar a escrever.',
        ],
      },
      {
        ways: [
          'Desejo tudo de bom nos próximos projetos.',
          'Talvez haja outra ocasião.',
          'Espero que os nossos caminhos ainda se cruzem.',
          'Um dia gostaria de voltar a conversar.',
        ],
      },
    ],
  },
};
