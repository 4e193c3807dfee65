import type { Sample } from './sample.ts';

export const pt: Sample[] = [
  ['rejection', 'Lamentamos informar que não foi selecionado para a vaga.'],
  ['rejection', 'Infelizmente, decidimos avançar com outros candidatos.'],
  ['rejection', 'Após análise do seu currículo, optamos por um perfil mais alinhado com a posição.'],
  ['rejection', 'A sua candidatura não irá prosseguir para a próxima fase do recrutamento.'],
  ['rejection', 'A vaga já foi preenchida. Desejamos muito sucesso na sua procura de emprego.'],
  ['rejection', 'Não daremos continuidade à sua participação no processo seletivo.'],
  ['rejection', 'A nossa escolha recaiu sobre outra pessoa. Agradecemos o tempo que nos dedicou na entrevista.'],
  ['rejection', 'O processo de recrutamento foi cancelado e a posição não será preenchida.'],
  ['rejection', 'Neste momento não podemos oferecer-lhe a posição.'],
  [
    'rejection',
    'O seu perfil não corresponde totalmente aos requisitos da vaga. Votos de sucesso para o seu futuro profissional.',
  ],
  ['confirmation', 'Recebemos a sua candidatura. Caso não seja selecionado, não será contactado.'],
  ['confirmation', 'Obrigado por se candidatar. Vamos analisar o seu currículo e entraremos em contato em breve.'],
  ['confirmation', 'Confirmamos a receção da sua candidatura. Apenas os candidatos selecionados serão contactados.'],
  ['interview', 'Gostaríamos de convidá-lo para uma entrevista na próxima semana. Qual é a sua disponibilidade?'],
  ['interview', 'Infelizmente preciso de remarcar a nossa entrevista de terça. Quinta-feira às 10h é um bom horário?'],
  ['offer', 'Temos o prazer de lhe oferecer a posição de gestor de produto. Segue em anexo a carta de oferta.'],
  ['feedback', 'Pediu-nos feedback sobre a sua entrevista: a equipa considerou a apresentação muito clara.'],
  ['other', 'O seu pedido de empréstimo foi recusado pelo banco.'],
  ['other', 'Infelizmente a sua encomenda não pode ser entregue; o pagamento será devolvido.'],
  ['other', 'Novas vagas para você: 7 empregos no Porto. Candidate-se agora. Cancelar inscrição no alerta de emprego.'],
];
