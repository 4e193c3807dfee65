import { describe } from 'vitest';
import { each, type Said } from './after-a-no.ts';

const spanish: Said = {
  'other-candidate': [
    'Hemos decidido continuar con otra persona.',
    'Otros candidatos se ajustan más a lo que buscamos.',
    'Entre las muchas candidaturas recibidas hemos elegido un perfil que encaja mejor.',
    'Finalmente hemos contratado a otra candidata.',
  ],
  competition: [
    'Hemos recibido un gran número de candidaturas.',
    'La competencia ha sido muy alta.',
    'Recibimos más de 300 solicitudes.',
    'El nivel de las candidatas era altísimo.',
  ],
  experience: [
    'Buscamos a alguien con más experiencia.',
    'Te falta experiencia en gestión de equipos.',
    'No cumples con los años de experiencia exigidos.',
    'Necesitamos un mínimo de cinco años de experiencia.',
  ],
  qualification: [
    'No cumple con los requisitos de la convocatoria.',
    'Es imprescindible el título universitario, que no aportas.',
    'No dispones del carné de conducir requerido.',
    'No has acreditado la titulación exigida.',
  ],
  skill: [
    'Necesitábamos alguien con inglés alto.',
    'El alemán C1 es un requisito excluyente.',
    'Tu nivel de inglés es insuficiente.',
    'Nos falta algo de soltura con la programación.',
    'Necesitamos a alguien que hable francés.',
  ],
  location: [
    'Necesitamos a alguien que viva en Palma.',
    'Por motivos de ubicación no podemos continuar.',
    'No podemos tramitar el permiso de trabajo.',
  ],
  salary: ['Tus expectativas salariales superan nuestro presupuesto.', 'No podemos llegar al salario que pides.'],
  internal: ['El puesto se ha cubierto internamente.', 'Hemos optado por una promoción interna.'],
  filled: [
    'La vacante ya está cubierta.',
    'El puesto ya está cogido.',
    'Ya hemos encontrado a alguien.',
    'Ya tenemos el equipo completo.',
    'Las plazas están completas.',
  ],
  cancelled: [
    'La vacante ha sido cancelada.',
    'El proceso se ha suspendido.',
    'Hemos decidido no contratar a nadie por ahora.',
    'El cargo se eliminó por temas de presupuesto.',
    'La convocatoria ha quedado desierta.',
  ],
  none: [
    'Esta decisión no pone en duda tu experiencia ni tu formación.',
    'Tu experiencia nos ha parecido muy interesante.',
    'Puedes inscribirte en otras vacantes.',
    'Tu candidatura para el puesto de analista senior no continúa.',
    'Lo hemos hablado internamente.',
  ],
};

const portuguese: Said = {
  'other-candidate': [
    'Optámos por seguir com outra candidata.',
    'Outros candidatos têm maior aderência ao perfil da vaga.',
    'De entre as muitas candidaturas, escolhemos uma pessoa que se ajusta melhor.',
  ],
  competition: [
    'Recebemos um elevado número de candidaturas.',
    'A vaga foi muito concorrida.',
    'Recebemos mais de 600 currículos.',
    'A vaga teve 612 inscritos.',
  ],
  experience: [
    'Procuramos alguém com mais experiência.',
    'Falta-lhe experiência em gestão.',
    'A vaga exige dois anos de experiência comprovada.',
    'Preferimos alguém com mais prática.',
  ],
  qualification: [
    'Não cumpre os requisitos da vaga.',
    'A carta de condução é obrigatória para esta função.',
    'Não comprovou a escolaridade obrigatória exigida.',
    'Não possui a certificação exigida.',
  ],
  skill: [
    'O seu nível de inglês é insuficiente.',
    'Precisamos de alguém que fale alemão.',
    'Faltam-lhe conhecimentos de contabilidade.',
    'O espanhol fluente é obrigatório.',
  ],
  location: [
    'Damos preferência a quem mora na cidade.',
    'Por motivos de localização não podemos avançar.',
    'Não patrocinamos visto de trabalho.',
  ],
  salary: ['A sua pretensão salarial está acima do nosso orçamento.', 'Não conseguimos chegar ao salário pretendido.'],
  internal: ['A vaga foi preenchida por recrutamento interno.', 'O lugar será preenchido por mobilidade interna.'],
  filled: [
    'A vaga já foi preenchida.',
    'Já encontrámos alguém.',
    'A vaga foi fechada ontem.',
    'A equipa já está completa.',
  ],
  cancelled: [
    'A vaga foi cancelada.',
    'O processo foi suspenso.',
    'Decidimos não contratar ninguém agora.',
    'A contratação foi congelada.',
  ],
  none: [
    'Esta decisão não põe em causa a sua experiência.',
    'A sua experiência impressionou-nos.',
    'Pode inscrever-se noutras vagas.',
    'Analisámos as suas qualificações em relação aos requisitos e decidimos não avançar.',
    'Falámos internamente.',
  ],
};

const italian: Said = {
  'other-candidate': [
    'Abbiamo scelto un’altra persona.',
    'Altri candidati risultano più in linea con il profilo cercato.',
    'Tra le numerose candidature abbiamo scelto una figura più vicina alle nostre esigenze.',
    'Abbiamo deciso di proseguire con altri candidati il cui profilo è più in linea con i requisiti richiesti.',
  ],
  competition: [
    'Abbiamo ricevuto un gran numero di candidature.',
    'Abbiamo ricevuto più di 500 candidature.',
    'La concorrenza era molto alta.',
    'Il livello dei candidati era altissimo.',
  ],
  experience: [
    'Cerchiamo qualcuno con più esperienza.',
    'Le manca l’esperienza nella gestione dei clienti.',
    'Per questo ruolo servono almeno cinque anni di esperienza.',
    'La Sua esperienza non è sufficiente.',
  ],
  qualification: [
    'Non possiede i requisiti richiesti.',
    'È obbligatoria la patente C, che Lei non ha.',
    'Manca il titolo di studio richiesto dal bando.',
  ],
  skill: [
    'Il Suo livello di inglese non è sufficiente.',
    'Cerchiamo una persona che parli tedesco.',
    'Le Sue competenze tecniche non sono sufficienti.',
    'È indispensabile un ottimo francese.',
  ],
  location: [
    'Cerchiamo una persona residente in zona.',
    'La distanza dalla sede è eccessiva.',
    'Non possiamo sponsorizzare il visto.',
  ],
  salary: [
    'Le Sue aspettative economiche superano il nostro budget.',
    'La retribuzione richiesta è troppo alta per noi.',
  ],
  internal: ['Il posto è stato coperto internamente.', 'Abbiamo promosso una risorsa interna.'],
  filled: [
    'La posizione è già stata coperta.',
    'Abbiamo già trovato.',
    'Il posto è già stato assegnato.',
    'Siamo al completo per la stagione.',
  ],
  cancelled: [
    'La ricerca è stata annullata.',
    'Abbiamo deciso di sospendere la selezione.',
    'Per ora non assumiamo nessuno.',
    'La posizione è stata congelata.',
  ],
  none: [
    'Questa scelta non mette in dubbio la Sua esperienza.',
    'La Sua esperienza ci ha colpiti.',
    'Può candidarsi per altre posizioni.',
    'Ne abbiamo parlato internamente.',
    'La candidatura per il ruolo di sviluppatore senior è chiusa.',
  ],
};

describe('the reason that a Spanish refusal gives', () => each('es', spanish));
describe('the reason that a Portuguese refusal gives', () => each('pt', portuguese));
describe('the reason that an Italian refusal gives', () => each('it', italian));
