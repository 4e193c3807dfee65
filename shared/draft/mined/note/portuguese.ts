import { toldBy } from './told-by.ts';

const re = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'iu');
const much =
  '(?:(?:muito|muitíssimo|imenso|bastante|mesmo|sobretudo|principalmente|especialmente|realmente|também|demais|mais|tanto) ){0,2}';
const thing = '([oa] .{3,100})';
const thingThat = '([oa] .{3,100}?)';
const good =
  '(?:interessante|bo[am]|bonit[oa]|agradável|ótim[oa]|divertid[oa]|enriquecedora?|inspiradora?|legal|incrível|fascinante)';

/** Phrases in Portuguese: "a visita ao armazém", "o trabalho com mapas". */
export const toldInPortuguese = toldBy({
  moments: [
    { pattern: re(`(?:gostei|gostámos|gostamos) ${much}(d[oa] .{3,100})$`) },
    { pattern: re(`(?:adorei|apreciei|curti) ${much}${thing}$`) },
    {
      pattern: re(
        `(?:o melhor|o mais (?:interessante|bonito|divertido)|o melhor momento|o meu momento preferido|a melhor parte)(?: d[ae] \\p{L}{4,12}| para mim)? (?:foi|era) ${thing}$`,
      ),
    },
    { pattern: re(`foi ${much}${good} ${thing}$`) },
    { pattern: re(`^${thingThat} (?:foi ${much}${good}|marcou-me|me marcou|agradou-me|me agradou)`) },
    {
      pattern: re(`(?:falámos|falamos|conversámos|conversamos) ${much}((?:de|sobre|d[oa]s?) .{3,80})$`),
      say: 'a conversa sobre ',
    },
    { pattern: re(`(?:me )?perguntaram(?:-me)? ${much}((?:por|sobre) .{3,80})$`), say: 'a pergunta sobre ' },
  ],
  draws: [
    { pattern: re(`(?:me atraía|me atraiu|atraía-me|atraiu-me|me interessava|interessava-me) ${much}${thing}$`) },
    { pattern: re(`o que ${much}me (?:atraía|atraiu|interessava|interessou|motivou) ${much}(?:era|foi|é) ${thing}$`) },
    { pattern: re(`(?:candidatei-me|me candidatei|concorri) ${much}por causa (d[oa] .{3,100})$`) },
    { pattern: re(`^${thingThat} (?:é|era|foi) o que me (?:atraiu|atraía|levou)`) },
  ],
  wishes: [
    {
      pattern: re(
        `(?:queria|gostaria de|gostava de|tinha (?:muita )?vontade de|sonhava em|adoraria) ${much}((?:trabalhar|ajudar|aprender|participar|desenhar|projetar|construir|ensinar|desenvolver|melhorar|escrever|dirigir|contribuir|criar|investigar|pesquisar|acompanhar|cuidar) .{3,80})$`,
      ),
    },
  ],
  event:
    /^[oa] (?:\p{L}{2,12} )?(?:conversa|entrevista|visita|passeio|pergunta|exercício|caso|teste|aula|lição|oficina|demonstração|demo|apresentação|almoço|café|reunião|tarde|manhã|dia|dinâmica|debate|explicação|história|problema|desafio|bate-papo)(?!\p{L})/iu,
  rewrites: [
    [/^d([oa]) /i, '$1 '],
    [/^(a (?:conversa|pergunta) sobre )(?:de|sobre|por) (?:que|como|se) .*/i, ''],
    [/^(a (?:conversa|pergunta) sobre )d([oa]s?) /i, '$1$2 '],
    [/^(a (?:conversa|pergunta) sobre )(?:de|sobre|por) /i, '$1'],
  ],
  withReader: { found: ' com (?:[oa] )?(?:senhora? |Sra?\\. |Dra?\\. )?{name}', polite: '', familiar: '' },
  ends: /(?:,|:|\(| (?:que|porque|pois|quando|onde|quem)(?!\p{L})| e (?!\p{L}+$)).*$/iu,
  trails: / (?:muito|ontem|hoje|também|mesmo|imenso|demais|na (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)$/iu,
  loose:
    /(?<!\p{L})(?:eles|elas|ele|ela|deles?|delas?|meus?|minhas?|me|eu|seus?|suas?|vocês?|isso|isto|vaga|salário|ordenado|dinheiro|empresa|recusa|resposta|proposta)(?!\p{L})/iu,
  bare: /^[oa] (?:entrevista|conversa|pergunta|gente|equipa|equipe|ambiente|processo|trato|trabalho|ideia|coisa|parte|dia)$/iu,
  open: /(?<!\p{L})(?:de|do|da|dos|das|[oa]s?|ao|à|com|sobre|por|para|e|em|no|na|um|uma|muito|que)$/iu,
});
