import { it as facts } from '../facts/wording/it.ts';
import type { Language } from '../languages.ts';
import { about } from './it/about.ts';
import { answers } from './it/answers.ts';
import { decision } from './it/decision.ts';
import { details } from './it/details.ts';
import { doors } from './it/doors.ts';
import { scope } from './it/scope.ts';
import { surroundings } from './it/surroundings.ts';
import { told } from './it/told.ts';
import { tone } from './it/tone.ts';

export const it: Language = {
  code: 'it',
  common: `i un uno nel nella quando prossima sul dal tra ed il lo la i gli le di del della dei che in e un una per con non si al alla ci da è sono suo sua tuo tua ti la
    abbiamo nostro nostra questo questa come più ma anche grazie saluti gentile buongiorno ciao`,
  classes: {
    non: 'non|nessun|nessuna|nessuno|mai|impossibile',
    posizione:
      'posizione|posizioni|ruolo|ruoli|posto|lavoro|offerta|opportunità|annuncio|selezione|vacancy|processo|stage|tirocinio|assunzione|incarico|progetto|impiego|ricerca|iter',
    lingua: 'inglese|tedesco|francese|spagnolo|portoghese|italiano|olandese|russo|cinese|arabo|giapponese|polacco',
    dare: 'dare|diamo|fornire|forniamo|offrire|comunicare|condividere|rilasciare|inviare|darle|fornirle|fornirti|darti',
    candidatura: 'candidatura|candidature|domanda|profilo|cv|curriculum|esperienza|percorso|lei|te|processo|richiesta',
    altro: 'altro|altra|altri|altre|altrui|qualcun|qualcuno|interno|interna|interni|divers*|miglior*',
    candidato:
      'candidato|candidata|candidati|candidate|persona|persone|profilo|profili|qualcuno|figura|figure|risorsa|risorse|professionist*|concorrent*|collega|colleghi',
    scelto:
      'selezionat*|scelt*|selezionare|scegliere|proced*|prosegu*|continu*|avanz*|andare|accett*|accolta|accolto|assunt*|considerat*|preso|presa|positivo|positiva|positivamente|favorevole|esito|idone*|rientr*|successo|finalist*|ammess*|valutat*',
    meglio: 'meglio|più|maggior*|miglior*|strettamente|precisamente|esattamente',
    adatto:
      'adatt*|corrispond*|adeguat*|allineat*|allinea*|linea|risponde|rispondono|rispondente|qualificat*|esperienza|affin*|vicin*|idone*|coerent*|aderen*|requisiti|rispecchi*|compatibil*|soddisf*',
    colloquio:
      'colloquio|colloqui|intervista|interviste|chiamata|telefonata|videochiamata|videocall|call|incontro|incontrarla|incontrarti|conoscerti|conoscerla|conoscere|appuntamento',
    futuro: 'ricerca|ricerche|futuro|futura|futuri|carriera|professional*|percorso|cammino|progetti|lavorativ*|lavoro',
  },
  phrases: { ...about, ...decision, ...tone, ...answers, ...surroundings, ...scope, ...doors, ...details },
  told,
  facts,
};
