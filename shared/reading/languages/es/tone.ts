import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, wishes. */
export const tone: Phrases = {
  regret: [
    'por desgracia',
    'lament*|desafortunadamente|desgraciadamente|lastimosamente|sentimos|siento|pesar|infortunadamente|decepcion*|desilusi*|tristemente|pena',
    'malas|mala|tristes noticia*',
    '$no ~4 noticia*|respuesta ~5 esperab*|desead*|gustaría|querías',
  ],
  consolation: [
    '$no ~4 fácil|sencill* ~3 decisión|elección',
    'decisión|elección ~5 difícil|complicad*|$no',
    'difícil|complicad* ~2 decisión|elección',
    '$no ~4 desanim*|desalient*|desmotiv*',
    'gracias|agrade* ~8 interés|tiempo|participa*|candidatura|confianza|esfuerzo|postul*|solicitud|inscri*|dedicación|aplicar|disposición',
    'detenidamente|cuidadosamente|cuidadosa|detenida|exhaustiv*|atentamente|minuciosa*|detalle ~5 revis*|analiz*|valorad*|evalu*|consider*|estudi*|análisis|valoración',
    'revis*|analiz*|valor*|evalu*|consider*|estudi*|análisis ~4 detenidamente|cuidadosamente|cuidadosa|detenida|exhaustiv*|atentamente|minuciosa*|detalle',
    'muchas|gran|alto|elevado|numeros*|cantidad|número|volumen|cientos ~4 candidatur*|solicitud*|candidat*|postulacion*|inscripcion*|aplicacion*|respuesta',
    'impresion* ~4 perfil|experiencia|trayectoria|candidatura|con|tu',
  ],
  wishes: [
    'dese* ~6 suerte|éxito|éxitos|mejor|mejores|bien|mayores ~8 $futuro|suerte|éxito|éxitos',
    'dese* ~4 suerte|éxito|éxitos|mejor',
    'mucha|mucho|buena|mayor|mayores|muchos|muchísima suerte|éxito|éxitos',
    'suerte|éxito|éxitos ~5 $futuro',
  ],
};
