import type { Group } from '../../wording.ts';

/** What the answer is for, or how short it may be; each follows any question. */
export const purpose: readonly Group[] = [
  {
    if: ['offers-call'],
    ways: [
      'Serei breve.',
      'Se for mais fácil responder por escrito, também serve.',
      'A franqueza é bem-vinda.',
      'Quero chegar com melhor preparação à próxima entrevista.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Assim sei o que praticar antes da próxima entrevista.',
      'Basta uma frase.',
      { not: ['stated'], say: 'Pergunto porque, do meu lado, era difícil ver.' },
      'A franqueza é bem-vinda.',
      'Pode ser breve e sem muita reflexão.',
      { not: ['stated'], say: 'Prefiro saber a imaginar.' },
      'Se for melhor não dizer, também entendo.',
      'Quero que a próxima entrevista seja melhor.',
      'Qualquer detalhe já dá com que trabalhar.',
      'Um olhar de fora é justamente o que não consigo ter.',
    ],
  },
  {
    ways: [
      'Bastam duas ou três palavras.',
      'Quero que a próxima candidatura seja melhor.',
      { not: ['stated'], say: 'De fora é difícil ver, e por isso pergunto.' },
      'Ajudaria a afinar a pontaria.',
      'Por breve que seja, já é um ponto de partida.',
      'Assim sei o que corrigir antes da próxima tentativa.',
      'Se não houver tempo para isto, entendo.',
      { not: ['stated'], say: 'Isso evitaria muita adivinhação.' },
    ],
  },
];

/** Where the role itself went away: what still draws the member. */
export const interest: readonly Group[] = [
  { if: ['wish'], ways: ['Ainda gostaria de {wish}.', 'O que eu queria era {wish}, e isso não mudou.'] },
  {
    if: ['draw'],
    ways: [
      'O que me atraía era {draw}, e isso não mudou.',
      'A minha candidatura teve um motivo, {draw}, e por isso o interesse vai além desta vaga.',
    ],
  },
  {
    if: ['moment'],
    ways: ['Lembro com gosto {moment}, e o interesse não foi embora com a vaga.'],
  },
  {
    ways: [
      'Pelo trabalho em si, o interesse é o mesmo.',
      'O meu interesse pela {company} não diminuiu com isto.',
      'Da minha parte não muda nada: procuro exatamente este tipo de trabalho.',
      'Gostaria de ter feito este trabalho, e ainda gostaria.',
      'Uma função de {role} seria a certa para mim também mais adiante.',
      'Este ainda é o tipo de trabalho que quero fazer.',
    ],
  },
];
