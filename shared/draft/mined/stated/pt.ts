import type { Stated } from '../stated.ts';

const person = '(?:alguém|(?:outr[oa]s? |uma? |a )?(?:pessoa|candidat[oa]|candidatura|perfil|colega)s?|perfis)';

export const pt: Stated = {
  clauses: [
    new RegExp(
      `(?<!\\p{L})(?:escolh\\p{L}{1,5}|selecion\\p{L}{1,5}|contrat\\p{L}{1,5}|opt\\p{L}{2,5}|decid\\p{L}{1,5}|precis\\p{L}{1,7}|procur\\p{L}{1,7}|busc\\p{L}{1,7}|quer\\p{L}{2,5}|prefer\\p{L}{2,5}|avanç\\p{L}{2,4}|prossegu\\p{L}{2,4}|segu\\p{L}{2,4}|encontr\\p{L}{2,5})(?!\\p{L})[^.;:!?]{0,60}?${person}(?: [^.;:!?]{1,50}?)?,? (?:que|com|cuj[oa]s?) ([^.,;!?]{3,120})`,
      'giu',
    ),
    /(?<!\p{L})(?:falt(?:a|ou|ava|am|aram)(?:-te|-lhe)?|o motivo (?:é|foi)|o que pesou foi|porque (?:precis|procur|quer)\p{L}{2,7}) ([^.,;!?]{3,100})/giu,
  ],
  said: /^(?:(?:o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|ao|à|aos|às|com|sem|por|pelo|pela|para|pra|que|e|ou|se|seu|sua|seus|suas|teu|tua|teus|tuas|nosso|nossa|nossos|nossas|te|lhe|me|é|são|foi|ser|sido|está|estão|estava|tem|têm|ter|tinha|há|mais|menos|muito|muitos|muita|muitas|tão|melhor|melhores|outro|outra|outros|outras|este|esta|estes|estas|esse|essa|isto|isso|como|quando|onde|não|nem|já|também|todo|toda|todos|todas|alguém|pessoa|pessoas|cujo|cuja|ano|anos|dia|momento|vez|algo|agora|hoje|parte|sobre|entre|neste|nesta|deste|desta|você|vocês)$|(?:experi|perfil|perfis|trajet|percurs|forma|compet|habilid|conhecim|qualific|requisit|ajust|adequ|adapt|encaix|aproxim|próxim|alinha|acordo|necess|busc|procur|exig|requer|espec|concret|vaga|cargo|posi|função|funções|oportun|equip|empres|organiz|candida|process|selec|seleç|escolh|decis|decid|entrevist|fase|etapa|avanç|continu|segu|atual|caracter|critér|expectat|ampl|maior|sólid|fort|grand|bom|boa|alt|nível|tipo|área|setor|sector|âmbito|campo|cumpr|respond|corresp|relacion|relev|semelh|simil|diret|imediat|complet|ideal|interes|apresent|demonstr|possu|trabalh|futur|tempo|obrigad|agrade|sorte|desej|particip|contact|contat|receb|númer|quantid|total|aderen|vist|pede|pretend|signific|porta|compar))/iu,
};
