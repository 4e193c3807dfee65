import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, how hard the choice was, wishes. */
export const tone: Phrases = {
  regret: [
    'por desgracia',
    'lament*|desafortunadamente|desgraciadamente|lastimosamente|sentimos|siento|pesar|infortunadamente|decepcion*|desilusi*|tristemente|pena',
    'malas|mala|tristes noticia*',
    '$no ~4 noticia*|respuesta ~5 esperab*|desead*|gustaría|querías',
  ],
  thanks: [
    'gracias|agrade* ~8 interés|tiempo|participa*|candidatura|confianza|esfuerzo|postul*|solicitud|inscri*|dedicación|aplicar|disposición|entrevista|disponibilidad|paciencia|presentarte',
  ],
  weighed: [
    'detenidamente|cuidadosamente|cuidadosa|detenida|exhaustiv*|atentamente|minuciosa*|detalle|mucho ~5 revis*|analiz*|valorad*|evalu*|consider*|estudi*|análisis|valoración|pensar*|pensado|deliberar',
    'revis*|analiz*|valor*|evalu*|consider*|estudi*|análisis ~4 detenidamente|cuidadosamente|cuidadosa|detenida|exhaustiv*|atentamente|minuciosa*|detalle',
    'muchas|muchos|gran|alto|elevado|numeros*|cantidad|número|volumen|cientos ~4 candidatur*|candidat*|solicitud*|postulacion*|inscripcion*|aplicacion*|respuesta|perfiles',
  ],
  'hard-choice': [
    '$no ~4 fácil|sencill*',
    'decisión|elección|elegir|decidir ~5 difícil|complicad*|reñid*|dura|ajustada',
    'difícil|complicad*|dura ~2 decisión|elección|elegir|decidir',
    'solo|sólo|solamente|únicamente|limitad* ~4 plaza|plazas|puesto|vacante|persona|elegir',
    'nivel|calidad|competencia ~4 alto|altísim*|elevado|gran|muy',
    'alto|gran|elevado ~1 nivel|competencia',
  ],
  praise: [
    'impresion*|gust*|encant*|valor* ~4 perfil|experiencia|trayectoria|candidatura|con|conocerte|conocerle|entrevista|conversa*|charla*',
    'placer|encantad* ~3 conocer*|hablar|entrevistar*',
    'buena|gran|excelente impresión',
  ],
  wishes: [
    'dese* ~10 $futuro',
    'suerte|éxito|éxitos|mejor ~6 $futuro',
    'encuentr*|encontr* ~5 pronto|trabajo|oportunidad|puesto|lugar',
  ],
  luck: [
    'dese* ~6 suerte|éxito|éxitos|mejor|mejores',
    'mucha|mucho|buena|mayor|mayores|muchos|muchísima suerte|éxito|éxitos',
    'ánimo',
    'caminos ~3 cruc*',
  ],
  denial: [
    '$no ~4 podemos|podremos|posible|sido|ha|has|hemos|vamos|va|contigo|usted|te|le|encaj*|continuar|seguir|contamos|alcanz*|pasar|persona|adelante|vacante*|tenemos|disponemos',
  ],
};
