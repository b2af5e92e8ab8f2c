// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const pt: Language = {
  id: 'pt',
  name: 'Portuguese',
  unspaced: false,
  frequent: [
    'o', 'a', 'os', 'as', 'de', 'do', 'da', 'que', 'e', 'em', 'um', 'uma', 'não', 'com', 'para', 'por', 'se', 'mais',
    'no', 'na', 'dos', 'das', 'como', 'mas', 'foi', 'ao', 'ele', 'ela', 'eu', 'você', 'muito', 'também', 'já', 'é',
    'são', 'isso', 'meu', 'minha', 'está', 'tem'
  ],
  sentenceOpeners: ['se', 'quando', 'enquanto', 'porque', 'embora', 'desde', 'até', 'antes', 'depois', 'onde', 'mas', 'então', 'assim', 'aqui', 'isto', 'ele', 'ela', 'nós', 'eu', 'meu', 'nosso', 'como', 'sobre', 'sim', 'não', 'ainda', 'talvez', 'hoje', 'agora', 'cada', 'alguns', 'muitos', 'todos'],
  letters: ['ã', 'õ', 'ç', 'ê', 'â'],
  questionLabels: ['p', 'pergunta', 'perguntas', 'q'],
  answerLabels: ['r', 'resposta', 'respostas', 'a'],
  interviewerRoles: [
    'redator', 'redatora', 'o sr presidente', 'a sra presidente', 'a sra presidenta',
    'entrevistador', 'entrevistadora', 'jornalista', 'repórter', 'moderador', 'moderadora', 'apresentador',
    'apresentadora', 'redação', 'e', 'ent', 'pesquisador', 'pesquisadora', 'investigador', 'investigadora',
    'pergunta da plateia', 'pergunta do público', 'pergunta do publico'
  ],
  intervieweeRoles: ['entrevistado', 'entrevistada', 'convidado', 'convidada', 'participante', 'depoente'],
  otherRoles: ['público', 'plateia', 'audiência', 'narrador', 'narradora', 'todos', 'ambos', 'tradutor', 'voz off', 'voz da plateia'],
  genericSpeakers: ['falante', 'orador', 'desconhecido', 'participante', 'anônimo', 'anónimo', 'pessoa', 'locutor'],
  nameParticles: ['de', 'da', 'do', 'dos', 'das', 'e'],
  reportingVerbs: [
    'diz', 'disse', 'pergunta', 'perguntou', 'responde', 'respondeu', 'explica', 'explicou', 'conta', 'contou',
    'afirma', 'afirmou', 'lembra', 'acrescenta'
  ],
  honorifics: [
    'sr', 'sra', 'senhor', 'senhora', 'dom', 'dona', 'dr', 'dra', 'doutor', 'doutora', 'prof', 'professor',
    'professora', 'eng', 'padre', 'presidente', 'ministro', 'senador', 'deputado', 'prefeito', 'mestre'
  ],
  askingVerbs: ['pergunta', 'perguntou', 'quer saber'],
  interrogatives: [
    'o que', 'que', 'qual', 'quais', 'quem', 'como', 'quando', 'onde', 'aonde', 'de onde', 'por que', 'porque',
    'porquê', 'por quê', 'para que', 'quanto', 'quanta', 'quantos', 'quantas', 'a que', 'com quem', 'de que', 'em que',
    'desde quando', 'e o que', 'e como', 'e qual', 'e por que', 'mas como'
  ],
  auxiliaries: [
    'é', 'são', 'és', 'foi', 'foram', 'era', 'está', 'estão', 'tem', 'têm', 'tens', 'teve', 'há', 'houve', 'pode',
    'poderia', 'podes', 'você acha', 'acha', 'acredita', 'você tem', 'você é', 'você já', 'já', 'gosta', 'gostaria',
    'quer', 'vai', 'sente', 'existe', 'considera', 'considera-se', 'deve', 'consegue', 'e você', 'será'
  ],
  prompts: [
    'conte', 'conte-nos', 'conta-nos', 'conte um pouco', 'nos conte', 'fale', 'fale-nos', 'fale sobre', 'fale um pouco',
    'fala-nos', 'diga', 'diga-nos', 'descreva', 'explique', 'apresente-se', 'complete a frase', 'defina', 'cite',
    'deixe', 'deixe uma mensagem', 'deixe um recado', 'vamos falar', 'vamos começar', 'para começar', 'para terminar',
    'para finalizar', 'para encerrar', 'por fim', 'última pergunta', 'primeira pergunta', 'alguma mensagem',
    'algum conselho', 'considerações finais', 'quanto a', 'em relação a', 'sobre', 'imagine', 'gostaria de saber',
    'gostaríamos de saber', 'o senhor disse', 'você disse', 'você falou'
  ],
  nounPrompts: [
    'seu', 'sua', 'um', 'uma', 'melhor', 'pior', 'maior', 'primeiro', 'primeira', 'último', 'livro favorito',
    'filme favorito', 'sonho', 'lema', 'conselho'
  ],
  questionTails: ['não é', 'né', 'certo', 'não', 'verdade', 'correto', 'é isso', 'não acha', 'pois não'],
  answerOpeners: [
    'sim', 'não', 'bom', 'bem', 'olha', 'olhe', 'claro', 'com certeza', 'sem dúvida', 'exatamente', 'na verdade', 'eu',
    'eu acho', 'acho que', 'acho', 'acredito que', 'para mim', 'pra mim', 'é', 'foi', 'depende', 'boa pergunta',
    'obrigado', 'obrigada', 'muito obrigado', 'olá', 'oi', 'bom dia', 'porque', 'talvez', 'às vezes', 'sempre', 'nunca',
    'ainda não', 'de jeito nenhum', 'nós', 'a gente', 'meu', 'minha', 'sou', 'estou', 'tenho', 'gosto', 'não sei',
    'primeiro', 'no início', 'infelizmente', 'felizmente', 'pois', 'pois é', 'ah', 'então', 'tudo começou'
  ],
  greetings: [
    'bem-vindo', 'bem-vinda', 'seja bem-vindo', 'olá', 'bom dia', 'boa tarde', 'boa noite', 'obrigado por',
    'obrigada por', 'obrigado pela entrevista', 'obrigado pelo convite', 'muito obrigado por', 'agradeço',
    'agradecemos', 'tudo bem', 'é um prazer', 'foi um prazer', 'até a próxima', 'até logo', 'um abraço', 'boa sorte'
  ],
  hosting: [
    'bem-vindos a', 'bem-vindo a', 'bem-vindos ao', 'bem-vindo ao', 'bem-vinda ao', 'nosso convidado',
    'nossa convidada', 'meu convidado', 'minha convidada', 'hoje recebemos', 'hoje temos', 'está connosco',
    'está conosco', 'obrigado por estar', 'obrigada por estar', 'obrigado por vir', 'obrigado por aceitar',
    'obrigado pelo seu tempo', 'obrigada pelo seu tempo', 'apresente-se', 'se apresente', 'última pergunta',
    'próxima pergunta', 'uma última pergunta', 'mais uma pergunta', 'para terminar', 'para começar', 'para finalizar',
    'você disse', 'você falou', 'obrigado pela entrevista', 'obrigada pela entrevista', 'nossos ouvintes',
    'nossos leitores', 'conte-nos', 'conta-nos', 'fale-nos', 'fale um pouco', 'bem-vindos de volta',
    'está começando mais um', 'no episódio de hoje', 'hoje eu recebo', 'hoje conversamos com', 'está aqui comigo',
    'obrigado aos dois', 'obrigada aos dois', 'voltamos já', 'passemos a', 'vamos falar sobre', 'vamos falar agora',
    'queridos ouvintes', 'caros ouvintes', 'nossas ouvintes', 'nossas leitoras', 'no teu livro', 'você comentou',
    'você mencionou', 'uma pergunta da plateia', 'explique-nos', 'conta pra gente', 'hoje converso com'
  ],
  guesting: [
    'obrigado pelo convite', 'obrigada pelo convite', 'obrigado por me receber', 'obrigada por me receber',
    'prazer estar', 'é um prazer estar', 'boa pergunta', 'ótima pergunta', 'óptima pergunta', 'excelente pergunta',
    'é uma boa pergunta', 'meu nome é', 'chamo-me', 'me chamo', 'eu sou', 'eu trabalho', 'comecei', 'quando eu era',
    'na minha opinião', 'para mim', 'acho que', 'penso que', 'obrigado por me convidar', 'obrigada por me convidar',
    'obrigado por me receberem', 'obrigada por me receberem', 'eu nasci', 'nasci em', 'cresci em', 'meus pais',
    'meu pai', 'minha mãe', 'quando era criança', 'quando era pequeno', 'quando era pequena', 'na minha infância',
    'eu me lembro', 'eu lembro', 'lembro-me', 'pergunta difícil', 'você tem razão', 'para ser sincero',
    'para ser sincera', 'eu diria que'
  ],
  callsToAsk: ['pergunta de', 'pergunta vem de', 'pergunta do', 'pergunta da', 'perguntas de', 'tem a palavra'],
  joining: ['e eu sou', 'e eu,', 'e o meu nome é', 'e meu nome é'],
  ownNames: ['meu nome é', 'me chamo', 'chamo-me', 'olá sou', 'olá eu sou', 'oi eu sou'],
  selfPhrases: ['sou', 'eu sou', 'sou o', 'sou a', 'eu sou o', 'eu sou a', 'aqui é o', 'aqui é a'],
  hosts: ['apresentador', 'apresentadora', 'apresentadores', 'mediador', 'mediadora', 'moderador', 'moderadora', 'anfitrião', 'anfitriã', 'entrevistador', 'entrevistadora'],
  guests: ['convidado', 'convidada', 'convidados', 'convidadas', 'entrevistado', 'entrevistada'],
  nameKeys: ['nome', 'nome completo'],
  meets: ['entrevistou', 'entrevista', 'entrevistam', 'conversam com', 'falam com', 'recebem'],
  isMetBy: ['responde às perguntas de', 'respondeu às perguntas de', 'conta a', 'contou a'],
  speaksBetween: [],
  credits: ['entrevista', 'entrevista e fotos', 'entrevista e texto', 'perguntas', 'entrevistou'],
  firstPerson: ['eu', 'me', 'mim', 'meu', 'minha', 'meus', 'minhas', 'nós', 'nos', 'nosso', 'nossa', 'a gente'],
  secondPerson: [
    'você', 'vocês', 'tu', 'te', 'ti', 'teu', 'tua', 'seu', 'sua', 'seus', 'suas', 'o senhor', 'a senhora'
  ],
  thirdPerson: ['ele', 'ela', 'eles', 'elas', 'dele', 'dela', 'lhe', 'seu', 'sua'],
  firstPlural: ['nós', 'nos', 'nosso', 'nossa', 'a gente'],
  guideTitles: ['entrevista de emprego', 'perguntas frequentes', 'dúvidas frequentes', 'perguntas de entrevista', 'exemplos de respostas', 'roteiro de entrevista', 'faq', 'glossário', 'resolução de problemas', 'central de ajuda', 'centro de ajuda', 'ata da reunião', 'perguntas de quiz', 'notas da versão', 'resultados da pesquisa', 'resultados do inquérito', 'índice', 'nossa equipe', 'a nossa equipa', 'programa do congresso', 'guia do usuário', 'roteiro de perguntas'],
  interviewWords: [
    'entrevista', 'entrevistas', 'entrevista com', 'entrevista a', 'entrevista exclusiva', 'conversa com',
    'uma conversa com', 'em conversa com', 'bate-papo com', 'bate papo com', 'perguntas e respostas', 'perguntas para',
    'perguntas a', 'encontro com', 'diálogo com', 'perfil', 'à conversa com', 'conversamos com', 'papo com',
    'um café com', 'cinco perguntas a', 'cinco perguntas para', '5 perguntas para', 'dez perguntas para',
    '10 perguntas para', 'frente a frente com', 'dois dedos de conversa com', 'entrevista ao', 'entrevista à'
  ],
  bylines: [
    'por', 'entrevista de', 'entrevista por', 'entrevista realizada por', 'texto', 'texto de', 'autor', 'autora',
    'publicado por', 'postado por', 'escrito por', 'tradução', 'fotos'
  ],
  interviewerBylines: ['entrevista concedida a', 
    'entrevista de', 'entrevista por', 'entrevista realizada por', 'entrevistado por', 'entrevistada por',
    'entrevistador', 'perguntas de', 'conduzida por', 'entrevista feita por', 'entrevista a cargo de', 'mediação de',
    'moderação de', 'as perguntas foram feitas por', 'perguntas feitas por', 'a entrevista foi conduzida por',
    'a entrevista foi realizada por', 'a entrevista foi feita por'
  ],
  metadataKeys: [
    'data', 'autor', 'autora', 'local', 'foto', 'fotos', 'imagem', 'tradução', 'entrevista', 'entrevistador',
    'entrevistado', 'texto', 'fonte', 'fontes', 'link', 'links', 'site', 'contato', 'contacto', 'e-mail', 'endereço',
    'telefone', 'publicado em', 'publicado por', 'postado por', 'atualizado em', 'categoria', 'categorias',
    'marcadores', 'tags', 'palavras-chave', 'tema', 'idioma', 'duração', 'edição', 'título', 'descrição', 'resumo',
    'editor', 'licença', 'cargo', 'profissão', 'empresa', 'nascimento', 'idade', 'cidade', 'naturalidade', 'formação',
    'ano', 'hora', 'convidado', 'gravação', 'transcrição', 'página', 'nome'
  ],
  lookAlikes: [
    'nota', 'obs', 'ps', 'exemplo', 'por exemplo', 'primeiro', 'segundo', 'além disso', 'e', 'mas', 'ou', 'ou seja',
    'isto é', 'conclusão', 'resultado', 'problema', 'solução', 'ver', 'veja', 'leia', 'leia também', 'livro', 'filme',
    'passo', 'parte', 'capítulo', 'figura', 'hoje', 'ontem', 'sim', 'não', 'importante', 'atenção', 'dica', 'resumo',
    'aviso',
    'recursos', 'recurso', 'referências', 'fontes', 'fonte', 'links', 'ferramentas', 'ingredientes', 'materiais',
    'requisitos', 'vantagens', 'desvantagens', 'exemplos', 'notas', 'temas', 'palavras-chave', 'para saber mais',
    'links úteis', 'recomendações', 'vestido', 'casaco', 'camisa', 'sapatos', 'calças', 'joias', 'maquiagem'
  ],
  monthsAndDays: [
    'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro',
    'dezembro', 'jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez', 'segunda-feira',
    'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo', 'seg', 'ter', 'qua', 'qui',
    'sex', 'sáb', 'dom', 'hoje', 'ontem'
  ],
  tradeEndings: [],
  occupations: [
    'diretor', 'diretora', 'engenheiro', 'engenheira', 'professor', 'professora', 'fundador', 'fundadora', 'cantor',
    'cantora', 'músico', 'compositor', 'guitarrista', 'baterista', 'baixista', 'pianista', 'produtor', 'autor',
    'autora', 'escritor', 'escritora', 'poeta', 'jornalista', 'editor', 'editora', 'fotógrafo', 'fotógrafa', 'artista',
    'pintor', 'escultor', 'ilustrador', 'designer', 'arquiteto', 'ator', 'atriz', 'cineasta', 'roteirista', 'bailarino',
    'chef', 'agricultor', 'pesquisador', 'pesquisadora', 'investigador', 'cientista', 'biólogo', 'historiador',
    'filósofo', 'psicólogo', 'economista', 'médico', 'médica', 'enfermeiro', 'advogado', 'advogada', 'juiz', 'político',
    'deputado', 'senador', 'ministro', 'prefeito', 'presidente', 'gerente', 'empresário', 'empresária', 'consultor',
    'desenvolvedor', 'programador', 'tradutor', 'jogador', 'treinador', 'técnico', 'atleta', 'estudante', 'padre',
    'pescador', 'bombeiro', 'policial', 'apresentador', 'coordenador', 'vocalista', 'sócio',
    'goleiro', 'guarda-redes', 'atacante', 'avançado', 'zagueiro', 'capitão', 'treinadora'
  ],
  affiliationWords: [
    'em', 'na', 'no', 'da', 'do', 'de', 'universidade', 'escola', 'instituto', 'faculdade', 'fundação', 'associação',
    'museu', 'teatro', 'banda', 'grupo', 'empresa', 'centro', 'hospital', 'igreja', 'editora', 'revista', 'jornal',
    'partido', 'banco', 'ltda', 's.a'
  ],
  titleEnds: ['que'],
  biographyPhrases: [
    'nasceu em', 'nascido em', 'nascida em', 'cresceu em', 'vive em', 'mora em', 'reside em', 'trabalha como',
    'trabalha na', 'trabalhou', 'é um', 'é uma', 'é o', 'é a', 'estudou', 'formado em', 'formada em', 'graduado em',
    'graduada em', 'mestre em', 'doutor em', 'doutora em', 'autor de', 'autora de', 'publicou', 'recebeu', 'venceu',
    'fundou', 'fundador de', 'é membro', 'casado', 'casada', 'pai de', 'mãe de', 'anos', 'natural de', 'sócio'
  ],
  conclusionHeadings: [
    'sobre o autor', 'sobre a autora', 'sobre os autores', 'sobre', 'biografia', 'perfil', 'mais informações',
    'saiba mais', 'para saber mais', 'links', 'referências', 'fontes', 'notas', 'bibliografia', 'discografia',
    'agradecimentos', 'créditos', 'conclusão', 'considerações finais', 'contato', 'contatos', 'ficha técnica'
  ],
  conclusionPhrases: [
    'entrevista realizada', 'entrevista concedida', 'esta entrevista foi', 'a entrevista foi',
    'publicado originalmente', 'agradecemos', 'agradeço', 'obrigado a', 'mais informações', 'saiba mais',
    'para mais informações', 'siga', 'disponível em', 'já está disponível', 'todos os direitos', 'traduzido por',
    'continua', 'não perca', 'entrevista publicada', 'entrevista editada', 'publicada originalmente', 'para saber mais'
  ],
  introductionPhrases: [
    'conversamos com', 'entrevistamos', 'falamos com', 'nesta entrevista', 'nesta conversa', 'neste episódio',
    'confira', 'confira a entrevista', 'leia a entrevista', 'a seguir', 'em entrevista', 'concedeu entrevista',
    'nos conta', 'conta-nos', 'falou sobre', 'fala sobre', 'respondeu', 'tivemos a oportunidade', 'tivemos o prazer',
    'batemos um papo', 'esta semana', 'por ocasião', 'novo livro', 'novo disco'
  ],
  conversationHeadings: [
    'entrevista', 'a entrevista', 'transcrição', 'perguntas e respostas', 'conversa', 'diálogo', 'a conversa',
    'transcrição da entrevista', 'transcrição completa', 'entrevista completa', 'entrevista na íntegra',
    'leia a entrevista', 'confira a entrevista', 'início da entrevista'
  ],
  boilerplate: [
    'compartilhar no', 'compartilhe', 'partilhar no', 'partilhar', 'clique para', 'enviar por e-mail', 'imprimir esta',
    'pular para', 'ir para o conteúdo', 'saltar para', 'leia mais', 'leia também', 'ler mais', 'continue lendo',
    'continuar lendo', 'veja mais', 'veja também', 'ver mais', 'ver todos', 'saiba mais sobre cookies',
    'posts relacionados', 'artigos relacionados', 'notícias relacionadas', 'você também pode', 'mais lidas',
    'mais lidos', 'últimas notícias', 'posts recentes', 'comentários recentes', 'post anterior', 'próximo post',
    'postagem mais', 'página inicial', 'voltar ao', 'voltar para', 'deixe um comentário', 'deixe uma resposta',
    'adicionar comentário', 'postar um comentário', 'enviar um comentário', 'nenhum comentário', 'sem comentários',
    'comentários desativados', 'o seu endereço de e-mail', 'seu e-mail', 'campos obrigatórios', 'salvar meus dados',
    'faça login', 'fazer login', 'entrar com', 'cadastre-se', 'esqueceu a senha', 'assine', 'inscreva-se',
    'receba nossa', 'exclusivo para assinantes', 'usamos cookies', 'utilizamos cookies', 'este site usa',
    'este site utiliza', 'aceitar cookies', 'aceitar todos', 'política de privacidade', 'política de cookies',
    'termos de uso', 'todos os direitos reservados', 'publicado em', 'publicado por', 'postado por', 'postado em',
    'escrito por', 'atualizado em', 'arquivado em', 'categorias:', 'marcadores:', 'tags:', 'siga-nos', 'curta nossa',
    'doe', 'comprar agora', 'ouça o', 'baixar', 'o seu navegador', 'mapa do site', 'publicidade', 'tecnologia do',
    'abrir menu', 'fechar menu', 'iniciar sessão', 'ainda não tem conta', 'já tem uma conta', 'já é assinante',
    'torne-se membro', 'seja um assinante', 'conteúdo exclusivo para', 'este artigo é exclusivo',
    'este conteúdo é exclusivo', 'para continuar lendo', 'para continuar a ler', 'continue a ler', 'salvar artigo',
    'subscreva a nossa', 'receba as principais notícias', 'digite seu e-mail', 'insira o seu e-mail',
    'baixe o aplicativo', 'descarregue a aplicação', 'disponível no google play', 'copiar link', 'ouvir artigo',
    'ouça este conteúdo', 'ver comentários', 'você precisa estar logado', 'tem de iniciar a sessão',
    'os comentários são de responsabilidade', 'seja o primeiro a comentar', 'gerenciar cookies',
    'recomendado para você', 'continua após a publicidade', 'continua depois da publicidade', 'proibida a reprodução',
    'atualizado há', 'mostrar transcrição', 'responder com citação', 'adicionar ao carrinho', 'quem viu também comprou',
    'tempo de leitura', 'você atingiu o limite de artigos', 'carregar mais comentários', 'carregar mais notícias',
    'ao continuar navegando você concorda', 'curtir isso', 'mensagens mais recentes', 'mensagens antigas',
    'enviado do meu', 'enviado a partir do', 'continua na página', 'continuação da página', 'continua após o anúncio',
    'este site utiliza cookies', 'ouça este artigo',
    'mostrando postagens com marcador', 'mostrando postagens com o marcador', 'a mostrar mensagens com a etiqueta',
    'mostrar mensagens com a etiqueta', 'mostrando postagens classificadas', 'arquivo da tag', 'arquivos da tag',
    'arquivo da categoria', 'arquivos da categoria', 'arquivo mensal', 'arquivos mensais',
    'saltar para o conteúdo', 'gostou? compartilhe', 'continuar leitura',
    'gostou do artigo', 'gostou da entrevista', 'gostou deste', 'encontrou um erro', 'encontrou algum erro',
    'enviar por e-mailpostar', 'enviar por e-mailblogthis',
    'curta comente', 'curta e compartilhe'
  ],
  boilerplateLines: ['cancelar resposta', 'subscreva', 'apoie', 'comprar', 
    'página 1',
    'compartilhar', 'compartilhe', 'partilhar', 'imprimir', 'buscar', 'pesquisar', 'procurar', 'menu', 'início',
    'entrar', 'sair', 'cadastrar', 'assinar', 'contato', 'contacto', 'privacidade', 'sobre', 'quem somos', 'ajuda',
    'blog', 'notícias', 'agenda', 'eventos', 'arquivo', 'arquivos', 'categorias', 'marcadores', 'tags', 'comentários',
    'responder', 'leia mais', 'próximo', 'anterior', 'voltar', 'mais', 'salvar', 'fechar', 'ouvir', 'baixar',
    'publicidade', 'anúncio', 'loja', 'carrinho', 'perfil', 'política', 'economia', 'cultura', 'esporte', 'desporto',
    'ciência', 'música', 'cinema', 'livros', 'opinião', 'entrevistas', 'sem categoria', 'português', 'fotos', 'vídeos',
    'fim', 'curtir', 'gosto', 'seguir', 'aceitar', 'autor', 'relacionado', 'enviar', 'minha conta', 'link copiado',
    'as mais lidas', 'mais sobre', 'palavras-chave', 'tópicos relacionados', 'edição impressa', 'termos e condições',
    'todos os episódios', 'mostrar mais', 'fale conosco', 'trabalhe conosco', 'assessoria de imprensa',
    'comunicado de imprensa', 'carregar mais', 'rejeitar todos',
    'pub',
    'continuar a ler', 'busca avançada'
  ],
  boilerplateCounts: [
    'min de leitura', 'minutos de leitura', 'comentários', 'comentário', 'curtidas', 'visualizações', 'respostas',
    'gostos', 'leituras', 'compartilhamentos', 'partilhas'
  ],
  boilerplateHeadings: [
    'posts relacionados', 'artigos relacionados', 'notícias relacionadas', 'relacionados', 'leia também', 'veja também',
    'você também pode gostar', 'comentários', 'deixe um comentário', 'deixe uma resposta', 'postar um comentário',
    'nenhum comentário:', 'posts recentes', 'comentários recentes', 'últimas notícias', 'mais lidas', 'arquivos',
    'arquivo do blog', 'categorias', 'marcadores', 'tags', 'newsletter', 'compartilhe', 'compartilhe isso:',
    'navegação de post', 'siga-nos', 'pesquisar', 'publicidade', 'mais entrevistas', 'conteúdo relacionado',
    'episódios relacionados', 'arquivo do blogue', 'mais notícias'
  ],
  advertisements: [
    'publicidade', 'anúncio', 'patrocinado', 'patrocinado por', 'conteúdo patrocinado', 'patrocinador',
    'apresentado por', 'oferecimento', 'cupom de desconto', 'código promocional'
  ],
  stageDirections: [
    'risos', 'ri', 'rindo', 'risadas', 'gargalhadas', 'sorri', 'suspira', 'pausa', 'silêncio', 'aplausos', 'música',
    'canta', 'chora', 'inaudível', 'ininteligível', 'interrupção', 'tosse', 'pensa', 'emocionado', 'emocionada', 'sic',
    'risos da plateia', 'ambos riem', 'todos riem', 'ela ri', 'ele ri', 'sorrindo', 'longa pausa', 'pensativo',
    'pensativa', 'chorando', 'palmas', 'música de fundo'
  ],
  editorsNotes: [
    'nota do editor', 'nota da redação', 'nota do autor', 'nota do tradutor', 'n. do e.', 'n. da r.', 'n. do t.',
    'n.t.', 'n.r.', 'nota:', 'obs.:', 'obs:', 'atualização:', 'correção:', 'aviso:', 'nota da edição', 'nota da autora',
    'nota da editora', 'nota da tradutora', 'errata', 'observação:'
  ],
  captions: [
    'resultado de imagem para',
    'foto', 'fotos', 'foto:', 'fotos:', 'foto de', 'fotografia', 'fotografia de', 'imagem:', 'crédito', 'créditos',
    'crédito:', 'fonte:', 'ilustração', 'ilustração:', 'na foto', 'da esquerda para a direita', 'divulgação',
    'foto divulgação', 'reprodução', 'arquivo pessoal', '©', 'legenda', 'foto por', 'fotos de', 'foto de arquivo',
    'ilustração de', 'captura de tela', 'fotos por', 'crédito da foto'
  ]
}
