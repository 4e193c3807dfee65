import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type Mail = Partial<Row>;

const companies: [string, Mail, string | null][] = [
  // legal forms
  ['es', { body: 'Atentamente,\n\nAcerías Montemar, S.A. de C.V.' }, 'Acerías Montemar, S.A. de C.V.'],
  ['es', { body: 'Un saludo\n\nForja Beltza S.Coop.' }, 'Forja Beltza S.Coop.'],
  ['es', { body: 'En nombre de Minera Puna Honda S.A.A. le agradecemos su interés.' }, 'Minera Puna Honda S.A.A.'],
  ['pt', { body: 'Atenciosamente,\n\nPadaria Bom Trigo Unipessoal, Lda' }, 'Padaria Bom Trigo Unipessoal, Lda'],
  // what houses are called before their own name
  ['es', { from: 'Residencia Los Almendros <seleccion@almendros.example>' }, 'Residencia Los Almendros'],
  ['es', { from: 'Restaurante Azafrán <hola@azafran.example>' }, 'Restaurante Azafrán'],
  ['pt', { body: 'Passei o seu currículo ao dono da Fazenda Dois Rios.' }, 'Fazenda Dois Rios'],
  ['es', { body: 'Estudió en un Colegio Mayor y en otra Escuela Infantil.' }, null],
  ['es', { body: 'Pregunte a la Municipalidad Distrital.' }, null],
  // departments
  ['es', { from: 'Administración - Clínica Robledal <robledal@gmail.com>' }, 'Clínica Robledal'],
  ['es', { from: 'People Team · Veloria <no-reply@smartrecruiters.com>' }, 'Veloria'],
  ['es', { from: 'Veloria Empleo <empleo@veloria.example>', body: 'Gracias por tu interés en Veloria.' }, 'Veloria'],
  ['es', { body: 'Atentamente,\n\nGerencia de Atracción de Talento\nVeloria' }, 'Veloria'],
  ['es', { from: 'Unidad de Recursos Humanos <rrhh@correo.example>' }, null],
  ['pt', { body: 'Conta com a gente!\nTime de Pessoas Zuri Entregas' }, 'Zuri Entregas'],
  ['pt', { body: 'Com os melhores cumprimentos,\n\nO Provedor' }, null],
  [
    'pt',
    { from: 'Secretaria da Educação de Monte Claro <sed@monteclaro.example>' },
    'Secretaria da Educação de Monte Claro',
  ],
  ['es', { from: 'Secretaría Colegio Alborada Sur <secretaria@cas.example>' }, 'Colegio Alborada Sur'],
  // who acts
  ['es', { body: 'Lamentamos comunicarte que TEJIDOS ALBA ha descartado tu candidatura.' }, 'TEJIDOS ALBA'],
  ['pt', { body: 'A empresa Contábil Veiga encerrou o processo.' }, 'Contábil Veiga'],
  ['pt', { body: 'Que bonito o trabalho da Casa do Ipê. De momento não contratamos.' }, null],
  // boards: the card of the job, and the jobs that follow
  [
    'es',
    {
      from: 'OCCMundial <avisos@occ.com.mx>',
      subject: 'Proceso finalizado: Analista de Crédito',
      body: 'Hola Iván\n\nAnalista de Crédito\nUnión Financiera del Sur\nLeón, Gto.\n\nNo fuiste seleccionado.\n\nTe recomendamos:\n\nAuditor – Caja Tres Lagos\nCajero – Casino Delta',
    },
    'Unión Financiera del Sur',
  ],
  [
    'es',
    {
      from: 'Bumeran <no-responder@bumeran.com.pe>',
      body: 'Botica Alba finalizó el aviso Cajero al que te postulaste.\n\nTenemos más avisos para ti:\n\nPromotora – Cosméticos Ilia\n\nBumeran.com.pe',
    },
    'Botica Alba',
  ],
  [
    'es',
    {
      from: 'InfoJobs <noreply@push.infojobs.net>',
      subject: 'Tu candidatura: Camarero',
      body: 'Lo sentimos.\n\nCamarero\nMadrid | Inscrito ayer',
    },
    null,
  ],
  // agencies keep their clients to themselves
  [
    'es',
    {
      from: 'Ponte Perfiles <no-reply@ponte.example>',
      body: 'La empresa cliente ha elegido a otra persona.\n\nUn saludo\nPonte Perfiles',
    },
    null,
  ],
  // domains of mailboxes, places, programmes
  ['pt', { from: 'xpto@correio.example', body: 'Não vamos avançar.' }, null],
  ['pt', { body: 'A vaga na Amadora e no Seixal foi preenchida.' }, null],
  ['pt', { body: 'Obrigado pelo interesse no Programa Jovens Talentos.' }, null],
];

const roles: [string, Mail, string | null][] = [
  // leads
  [
    'es',
    { body: 'Le agradecemos su participación en la convocatoria "Operador de Grúa (régimen 14x7)".' },
    'Operador de Grúa (régimen 14x7)',
  ],
  ['es', { body: 'la bolsa de empleo temporal de Educador/a Social' }, 'Educador/a Social'],
  ['es', { body: 'No avanzamos con vos en la búsqueda de QA Automation Ssr.' }, 'QA Automation Ssr'],
  ['es', { body: 'Gracias por tu búsqueda de talento y de sentido.' }, null],
  ['pt', { body: 'um posto na carreira/categoria de Assistente Operacional' }, 'Assistente Operacional'],
  ['pt', { body: 'não seguir para a próxima fase de Analista de Growth Jr' }, 'Analista de Growth Jr'],
  // where titles end
  ['es', { body: 'El puesto de Profesor/a de Historia va a ser ocupado por otro.' }, 'Profesor/a de Historia'],
  [
    'es',
    { body: 'SU SOLICITUD PARA LA VACANTE DE AUXILIAR DE FARMACIA FUE REVISADA Y NO FUE ACEPTADA.' },
    'AUXILIAR DE FARMACIA',
  ],
  ['pt', { body: 'A escolha para o cargo de Escrevente recaiu sobre outra candidata.' }, 'Escrevente'],
  ['pt', { body: 'Para a vaga de Backend Engineer procurávamos mais prática.' }, 'Backend Engineer'],
  ['pt', { body: 'a vaga de Atendente da Drogaria Sol Nascente foi encerrada' }, 'Atendente'],
  ['pt', { body: 'a vaga de Marceneiro da empresa Araucária foi encerrada' }, 'Marceneiro'],
  ['pt', { subject: 'Enfermeira - Hospital Monte Claro', body: 'Não avançamos.' }, 'Enfermeira'],
  // what they go on to
  [
    'es',
    { body: 'Te agradecemos tu interés en la vacante Especialista en Compras Indirectas.' },
    'Especialista en Compras Indirectas',
  ],
  ['pt', { body: 'em relação ao processo de Técnico em Laticínios' }, 'Técnico em Laticínios'],
  ['pt', { body: 'a vaga de Técnico em Curitiba foi preenchida' }, 'Técnico'],
  ['pt', { body: 'A vaga de Op. de Caixa foi encerrada.' }, 'Op. de Caixa'],
  ['es', { subject: 'Re: CV Peluquera', body: 'Ahora no buscamos a nadie.' }, 'Peluquera'],
  // trades in small letters
  ['es', { body: 'Ya hemos encontrado camarera para los domingos.' }, 'camarera'],
  ['pt', { body: 'não vamos contratar balconista por agora' }, 'balconista'],
  ['pt', { body: 'Para padeiro precisamos de alguém que já amasse.' }, 'padeiro'],
  ['es', { body: 'Hemos encontrado candidatos con más experiencia.' }, null],
  ['pt', { body: 'Precisamos de pessoas como agentes de mudança.' }, null],
  ['pt', { body: 'Ficámos com outra pessoa para o lugar de ajudante de pasteleiro.' }, 'ajudante de pasteleiro'],
  ['pt', { body: 'Agradecemos a oportunidade de conhecer o seu trabalho.' }, null],
  ['es', { body: 'Gracias por la oportunidad de crecer y por el empleo de su tiempo.' }, null],
];

const contacts: [string, Mail, string | null][] = [
  ['es', { body: 'No seguimos.\n\nAtte.,\n\nPsic. Rodrigo Fuentes M.\nSelección' }, 'Rodrigo Fuentes M.'],
  ['pt', { body: 'Não avançamos.\n\nCordialmente,\n\nIr. Lúcia Matoso' }, 'Lúcia Matoso'],
  ['pt', { body: 'Não avançamos.\n\nGrande abraço,\nDirceu Sandri' }, 'Dirceu Sandri'],
  ['es', { body: 'No avanzamos.\n\n¡Abrazo!\nBelu\nTalent Acquisition\nNubeSur' }, 'Belu'],
  ['pt', { from: 'Tatiane RH <tatiane@vidaclara.example>', body: 'Não avançamos.' }, 'Tatiane'],
  ['es', { from: 'DUPONT Marie <marie.dupont@gmail.com>', body: 'No avanzamos.' }, 'DUPONT Marie'],
  // houses, addresses and departments are nobody
  ['es', { from: 'Salón Estrella Alba <hola@estrellaalba.example>', body: 'Ahora no buscamos a nadie.' }, null],
  ['es', { from: 'Veloria Empleo <empleo@veloria.example>', body: 'No avanzamos.' }, null],
  ['pt', { from: 'CTT Rumo <candidaturas@rumo.example>', body: 'Não avançamos.' }, null],
];

describe('Spanish and Portuguese mails', () => {
  it.each(companies)('in %s name the employer: %j', (code, mail, company) => {
    expect(factsOf(code, mail).company?.value ?? null).toBe(company);
  });

  it.each(roles)('in %s name the role: %j', (code, mail, role) => {
    expect(factsOf(code, mail).role?.value ?? null).toBe(role);
  });

  it.each(contacts)('in %s are signed: %j', (code, mail, contact) => {
    expect(factsOf(code, mail).contact?.value.name ?? null).toBe(contact);
  });
});
