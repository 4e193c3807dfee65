import type { Script } from '../wording.ts';

/** A sign of life with something new in it, and a question about openings. (A1-4, A2-5, A2-6) */
export const keepInTouch: Script = {
  shapes: [
    { if: ['news', 'link'], orders: ['opening lesson news | question', 'opening | lesson news | question'] },
    {
      if: ['news'],
      orders: ['opening lesson news question', 'opening lesson news | question', 'opening | lesson news question'],
    },
    { if: ['link'], orders: ['opening lesson link | question', 'opening lesson | link | question'] },
    { orders: ['opening lesson question', 'opening lesson | question', 'opening | lesson question'] },
  ],
  moves: {
    opening: [
      {
        if: ['agency'],
        ways: [
          'Em {month} o meu nome foi proposto para a vaga de {role}.',
          'A nossa última troca de mensagens foi em {month}, sobre a vaga de {role}.',
          'Talvez [se lembre|te lembres|se lembrem] de mim pela seleção de {month} para a {company}.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'Talvez [se lembre|te lembres|se lembrem] de mim. Foi em {month}, e ainda lembro com gosto {moment}.',
          'Desde {month} passou algum tempo, e não esqueci {moment}.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          'Talvez [se lembre|te lembres|se lembrem] de mim. Foi em {month}, e ainda gostaria de {wish}.',
          'Em {month} não foi possível, e ainda gostaria de {wish}.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'Em {month} não foi possível, e ainda me atrai {draw}.',
          'A minha candidatura de {month} teve um motivo, {draw}, e o interesse é o mesmo.',
        ],
      },
      {
        ways: [
          'Em {month} apresentei a minha candidatura para a vaga de {role}, e o interesse continua.',
          'Talvez [se lembre|te lembres|se lembrem] de mim. Foi em {month}, pela vaga de {role}.',
          'A nossa última troca de mensagens foi em {month}, sobre a vaga de {role}.',
          'Uma breve saudação de quem em {month} concorreu a uma vaga na {company}.',
          'Em {month} não foi possível, e o trabalho na {company} ainda me interessa.',
          'Desde a minha candidatura de {month} já passou algum tempo.',
        ],
      },
    ],
    news: [
      {
        if: ['link'],
        ways: [
          'Desde então há algo novo: {news}. Aqui está: {link}',
          'A novidade da minha parte: {news}. Mais detalhes em {link}',
        ],
      },
      {
        ways: [
          'Desde então há algo novo: {news}.',
          'A novidade da minha parte: {news}.',
          'O tempo não ficou parado: {news}.',
        ],
      },
    ],
    link: [
      {
        ways: [
          'Encontrei isto, e talvez seja do [seu|teu|seu] interesse: {link}',
          'Li isto com proveito e gostaria de passar adiante: {link}',
          'Pode ser que isto interesse na {company}: {link}',
        ],
      },
    ],
    lesson: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Daquela vez aprendi uma coisa: {lesson}. O passo que veio depois: {action}.',
          'Levei comigo uma lição: {lesson}. E trabalhei nela: {action}.',
        ],
      },
      { if: ['lesson'], ways: ['Daquela vez aprendi uma coisa: {lesson}.', 'Houve uma coisa que ficou: {lesson}.'] },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          'Há neste momento alguma coisa nesta linha?',
          'Apareceu desde então algo próximo do meu perfil?',
          'Os [seus|teus|seus] clientes procuram de novo perfis como o meu?',
        ],
      },
      {
        ways: [
          'Este ano voltam a procurar alguém nessa área?',
          'Há algo à vista na {company} a que eu deva concorrer?',
          'Abriu desde então algo próximo do meu perfil?',
          'Estão previstas contratações nos próximos meses?',
          'Se abrir alguma vaga deste tipo, gostaria de saber.',
          'Há alguma vaga que valha a pena acompanhar?',
        ],
      },
    ],
  },
};
