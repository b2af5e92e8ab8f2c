// biome-ignore-all format: word lists read best packed
import type { Language } from './language.ts'

export const es: Language = {
  id: 'es',
  name: 'Spanish',
  unspaced: false,
  frequent: [
    'el', 'la', 'los', 'las', 'de', 'del', 'que', 'y', 'en', 'un', 'una', 'es', 'por', 'con', 'para', 'no', 'se', 'lo',
    'como', 'pero', 'más', 'su', 'al', 'me', 'le', 'este', 'esta', 'muy', 'ya', 'cuando', 'hay', 'fue', 'porque',
    'también', 'yo', 'son', 'todo', 'nos', 'está', 'eso'
  ],
  sentenceOpeners: ['si', 'cuando', 'mientras', 'porque', 'aunque', 'desde', 'hasta', 'antes', 'después', 'donde', 'pero', 'así', 'entonces', 'aquí', 'esto', 'ese', 'él', 'ella', 'nosotros', 'mi', 'nuestro', 'cómo', 'sobre', 'hacia', 'sí', 'no', 'aún', 'quizás', 'hoy', 'ahora', 'luego', 'cada', 'algunos', 'muchos', 'todos'],
  letters: ['ñ', '¿', '¡'],
  questionLabels: ['p', 'pregunta', 'preg', 'preguntas', 'la pregunta', 'q'],
  answerLabels: ['r', 'respuesta', 'resp', 'respuestas', 'a'],
  interviewerRoles: [
    'redactor', 'redactora', 'el señor presidente', 'la señora presidenta', 'la señora presidente',
    'entrevistador', 'entrevistadora', 'periodista', 'moderador', 'moderadora', 'presentador', 'presentadora',
    'locutor', 'locutora', 'conductor', 'conductora', 'reportero', 'reportera', 'redacción', 'la redacción',
    'anfitrión', 'e', 'ent', 'investigador', 'investigadora',
    'pregunta del público', 'pregunta del publico', 'pregunta de la audiencia'
  ],
  intervieweeRoles: [
    'entrevistado', 'entrevistada', 'entrevistados', 'invitado', 'invitada', 'informante', 'participante', 'testigo',
    'ponente', 'encuestado', 'experto', 'experta'
  ],
  otherRoles: [
    'público', 'audiencia', 'asistente', 'oyente', 'espectador', 'narrador', 'narradora', 'todos', 'ambos',
    'voz en off', 'traductor', 'traductora', 'intérprete', 'hombre', 'mujer', 'voz masculina', 'voz femenina',
    'desde el público',
    'voz del público'
  ],
  genericSpeakers: [
    'hablante', 'orador', 'desconocido', 'desconocida', 'persona', 'participante', 'anónimo', 'usuario', 'interlocutor',
    'voz', 'hablante desconocido', 'invitado'
  ],
  nameParticles: ['de', 'de la', 'de las', 'de los', 'del', 'la', 'y', 'san', 'santa', 'van', 'von'],
  reportingVerbs: [
    'dice', 'dijo', 'dijeron', 'pregunta', 'preguntó', 'responde', 'respondió', 'explica', 'explicó', 'cuenta', 'contó',
    'añade', 'añadió', 'afirma', 'afirmó', 'señala', 'señaló', 'recuerda', 'asegura', 'aseguró', 'comenta', 'comentó',
    'confiesa', 'murmuró', 'exclamó', 'contestó', 'sostiene', 'reconoce', 'admite', 'concluye'
  ],
  honorifics: [
    'sr', 'sra', 'srta', 'señor', 'señora', 'señorita', 'don', 'doña', 'd', 'dña', 'dr', 'dra', 'doctor', 'doctora',
    'prof', 'profesor', 'profesora', 'lic', 'licenciado', 'ing', 'ingeniero', 'arq', 'padre', 'fray', 'sor', 'monseñor',
    'presidente', 'presidenta', 'ministro', 'ministra', 'senador', 'senadora', 'diputado', 'alcalde', 'alcaldesa',
    'general', 'coronel', 'capitán', 'maestro', 'maestra'
  ],
  askingVerbs: ['pregunta', 'preguntó', 'quiere saber'],
  interrogatives: [
    'qué', 'quién', 'quiénes', 'cómo', 'cuándo', 'dónde', 'adónde', 'de dónde', 'por qué', 'para qué', 'cuál', 'cuáles',
    'cuánto', 'cuánta', 'cuántos', 'cuántas', 'a qué', 'a quién', 'con qué', 'con quién', 'de qué', 'de quién',
    'en qué', 'desde cuándo', 'hasta qué punto', 'sobre qué', 'y qué', 'y cómo', 'y por qué', 'y cuál', 'y quién',
    'y cuándo', 'y dónde', 'pero qué', 'pero cómo', 'pero por qué', 'que', 'como', 'cual', 'cuales', 'por que', 'quien',
    'cuando', 'donde'
  ],
  auxiliaries: [
    'es', 'son', 'eres', 'está', 'están', 'estás', 'fue', 'fueron', 'era', 'eran', 'será', 'sería', 'ha', 'has', 'han',
    'he', 'había', 'hay', 'hubo', 'puede', 'puedes', 'pueden', 'podría', 'podrías', 'podemos', 'tiene', 'tienes',
    'tienen', 'tenías', 'tenía', 'tuviste', 'tuvo', 'quiere', 'quieres', 'cree', 'crees', 'creen', 'piensa', 'piensas',
    'considera', 'consideras', 'sabe', 'sabes', 'le gusta', 'te gusta', 'le gustaría', 'te gustaría', 'le parece',
    'te parece', 'se siente', 'te sientes', 'se considera', 'te consideras', 'recuerda', 'recuerdas', 'hace', 'haces',
    'va', 'vas', 'van', 'debe', 'deben', 'existe', 'existen', 'alguna vez', 'algún', 'alguna', 'y usted', 'y tú',
    'y es', 'y ha', 'y tiene', 'se puede', 'echas de menos', 'sigue', 'sigues', 'vive', 'vives', 'trabaja', 'trabajas',
    'siente', 'sientes'
  ],
  prompts: [
    'cuéntanos', 'cuéntame', 'cuéntenos', 'cuénteme', 'cuéntenme', 'háblanos', 'háblame', 'háblenos', 'hábleme',
    'dinos', 'dime', 'díganos', 'dígame', 'describe', 'descríbenos', 'describa', 'descríbanos', 'explica', 'explícanos',
    'explícame', 'explique', 'explíquenos', 'preséntate', 'preséntese', 'preséntanos', 'danos', 'dénos', 'dame',
    'nombra', 'nombre', 'menciona', 'mencione', 'completa la frase', 'complete la frase', 'termina la frase', 'define',
    'defina', 'defínete', 'hablemos de', 'hablemos sobre', 'vamos a hablar', 'empecemos por', 'pasemos a',
    'volviendo a', 'en cuanto a', 'con respecto a', 'respecto a', 'sobre el tema', 'acerca de', 'para empezar',
    'para terminar', 'para finalizar', 'para acabar', 'por último', 'por ultimo', 'y para terminar', 'última pregunta',
    'una última pregunta', 'la última pregunta', 'primera pregunta', 'otra pregunta', 'algún consejo', 'un consejo',
    'algún mensaje', 'un mensaje', 'algo más', 'unas palabras', 'imagina', 'imagine', 'compara', 'resume', 'comparte',
    'compártenos', 'usted dice', 'usted dijo', 'usted ha dicho', 'usted habla', 'usted afirma', 'usted menciona',
    'has dicho', 'dijiste', 'mencionaste', 'hablas de', 'en su libro', 'en tu libro', 'tu nuevo', 'su nuevo',
    'su último', 'tu último', 'se dice que', 'dicen que', 'me gustaría saber', 'quisiera saber', 'nos gustaría',
    'recomienda', 'recomiéndanos', 'haznos', 'hágame', 'si pudieras', 'si pudiera', 'si tuvieras', 'si tuviera que'
  ],
  nounPrompts: [
    'tu', 'tus', 'su', 'sus', 'un', 'una', 'el', 'la', 'mejor', 'peor', 'mayor', 'primer', 'primera', 'último',
    'última', 'libro favorito', 'película favorita', 'comida favorita', 'lema', 'sueño', 'proyectos', 'consejo',
    'aficiones', 'virtudes', 'defectos', 'edad', 'profesión', 'influencias', 'café o té'
  ],
  questionTails: [
    'no', 'verdad', 'cierto', 'no es así', 'no es cierto', 'no crees', 'no cree', 'sí', 'eh', 'de verdad', 'o no',
    'correcto', 'vale', 'no te parece', 'no le parece', 'por qué', 'a qué se refiere'
  ],
  answerOpeners: [
    'sí', 'no', 'si', 'bueno', 'pues', 'pues sí', 'pues no', 'bueno, pues', 'claro', 'claro que sí', 'por supuesto',
    'desde luego', 'efectivamente', 'exacto', 'exactamente', 'sin duda', 'absolutamente', 'totalmente', 'así es', 'ah',
    'oh', 'eh', 'mmm', 'hombre', 'mira', 'mire', 'a ver', 'o sea', 'yo', 'yo creo', 'yo creo que', 'creo que', 'creo',
    'pienso que', 'me parece', 'me gusta', 'me encanta', 'no sé', 'no lo sé', 'soy', 'estoy', 'estaba', 'tengo', 'he',
    'había', 'fue', 'es', 'es que', 'era', 'es una buena pregunta', 'buena pregunta', 'es verdad', 'depende', 'eso',
    'mi', 'mis', 'para mí', 'en mi opinión', 'en mi caso', 'personalmente', 'la verdad', 'la verdad es que',
    'sinceramente', 'en realidad', 'hay', 'nosotros', 'nuestra', 'nuestro', 'gracias', 'muchas gracias', 'hola',
    'buenas', 'buenos días', 'buenas tardes', 'encantado', 'porque', 'quizás', 'quizá', 'tal vez', 'a veces', 'siempre',
    'nunca', 'jamás', 'todavía no', 'aún no', 'para nada', 'en absoluto', 'ambos', 'ambas', 'ninguno', 'ninguna',
    'nada', 'por desgracia', 'afortunadamente', 'lamentablemente', 'al principio', 'primero', 'en primer lugar',
    'desde', 'cuando era', 'ahora mismo', 'actualmente', 'probablemente', 'seguramente', 'tampoco', 'también', 'jaja',
    'jajaja'
  ],
  greetings: [
    'bienvenido', 'bienvenida', 'bienvenidos', 'bienvenidas', 'hola a todos', 'hola', 'buenos días', 'buenas tardes',
    'buenas noches', 'gracias por recibirnos', 'gracias por la invitación', 'gracias por invitarme',
    'gracias por estar', 'gracias por acompañarnos', 'gracias por su tiempo', 'gracias por tu tiempo',
    'gracias por la entrevista', 'muchas gracias por', 'gracias por concedernos', 'gracias por atendernos',
    'gracias a ti', 'gracias a usted', 'gracias a vosotros', 'gracias a ustedes', 'muchas gracias', 'cómo estás',
    'cómo está', 'qué tal', 'muy bien, gracias', 'encantado de', 'encantada de', 'un placer', 'es un placer',
    'ha sido un placer', 'mucho gusto', 'de nada', 'adiós', 'hasta luego', 'hasta pronto', 'hasta la próxima',
    'un saludo', 'un abrazo', 'mucha suerte', 'nos vemos', 'te deseamos', 'le deseamos', 'señoras y señores',
    'nuestro invitado', 'nuestra invitada'
  ],
  hosting: [
    'bienvenidos a', 'bienvenidas a', 'bienvenido a', 'bienvenida a', 'nuestro invitado', 'nuestra invitada',
    'mi invitado', 'mi invitada', 'nuestros invitados', 'hoy tenemos', 'hoy nos acompaña', 'nos acompaña',
    'está con nosotros', 'estamos con', 'gracias por estar', 'gracias por venir', 'gracias por acompañarnos',
    'gracias por atendernos', 'gracias por tu tiempo', 'gracias por su tiempo', 'gracias por aceptar', 'preséntate',
    'preséntese', 'preséntanos', 'última pregunta', 'siguiente pregunta', 'una última pregunta', 'otra pregunta',
    'para terminar', 'para empezar', 'para finalizar', 'has dicho', 'ha dicho', 'dices que', 'dice usted',
    'muchas gracias por la entrevista', 'gracias por la entrevista', 'nuestros oyentes', 'nuestros lectores',
    'cuéntanos', 'cuéntenos', 'háblanos', 'háblenos', 'en el episodio de hoy', 'hoy hablamos con',
    'hoy conversamos con', 'gracias a los dos', 'gracias a ambos', 'volvemos en un momento', 'pasemos a', 'hablemos de',
    'hablemos ahora', 'queridos oyentes', 'nuestras lectoras', 'en tu libro', 'decías que', 'comentabas que',
    'una pregunta del público', 'explícanos', 'explíquenos', 'háblame de', 'usted dijo que', 'hoy charlamos con',
    'en su último libro, usted'
  ],
  guesting: [
    'gracias por invitarme', 'gracias por la invitación', 'gracias por invitarnos', 'gracias por tenerme',
    'gracias por recibirme', 'encantado de estar', 'encantada de estar', 'un placer estar', 'buena pregunta',
    'muy buena pregunta', 'es una buena pregunta', 'excelente pregunta', 'me llamo', 'mi nombre es', 'yo soy',
    'trabajo en', 'trabajo como', 'empecé', 'cuando era', 'en mi opinión', 'para mí', 'creo que', 'pienso que',
    'gracias por tu invitación', 'gracias por su invitación', 'gracias a vosotros', 'nací en', 'me crié', 'crecí en',
    'mis padres', 'mi padre', 'mi madre', 'cuando yo era', 'en mi infancia', 'me acuerdo', 'recuerdo que',
    'pregunta difícil', 'difícil pregunta', 'tienes razón', 'tiene usted razón', 'para ser sincero', 'yo diría que'
  ],
  callsToAsk: ['pregunta de', 'pregunta viene de', 'pregunta es de', 'preguntas de', 'tiene la palabra'],
  joining: ['y yo soy', 'y yo,', 'y mi nombre es', 'y yo me llamo'],
  ownNames: ['me llamo', 'mi nombre es', 'hola soy', 'hola yo soy', 'soy su anfitrión', 'soy su anfitriona', 'soy tu anfitrión', 'soy tu anfitriona', 'les habla', 'os habla', 'les saluda', 'os saluda', 'te saluda'],
  selfPhrases: ['soy', 'yo soy'],
  hosts: ['presentador', 'presentadora', 'presentadores', 'conductor', 'conductora', 'moderador', 'moderadora', 'anfitrión', 'anfitriona', 'entrevistador', 'entrevistadora'],
  guests: ['invitado', 'invitada', 'invitados', 'invitadas', 'entrevistado', 'entrevistada'],
  nameKeys: ['nombre', 'nombre y apellidos', 'nombre completo'],
  meets: ['entrevista a', 'entrevistó a', 'ha entrevistado a', 'visitó a', 'entrevistan a', 'reciben a', 'charlan con', 'conversan con', 'hablan con'],
  isMetBy: ['responde a las preguntas de', 'respondió a las preguntas de', 'contesta a', 'cuenta a', 'contó a'],
  speaksBetween: [],
  credits: ['entrevista', 'entrevista y texto', 'texto y entrevista', 'preguntas'],
  firstPerson: [
    'yo', 'me', 'mí', 'mi', 'mis', 'conmigo', 'nosotros', 'nosotras', 'nos', 'nuestro', 'nuestra', 'nuestros',
    'nuestras'
  ],
  secondPerson: [
    'tú', 'tu', 'tus', 'te', 'ti', 'contigo', 'usted', 'ustedes', 'vosotros', 'vosotras', 'os', 'vuestro', 'vuestra',
    'vos', 'su', 'sus'
  ],
  thirdPerson: ['él', 'ella', 'ellos', 'ellas', 'su', 'sus', 'le', 'les', 'lo', 'se'],
  firstPlural: ['nosotros', 'nosotras', 'nos', 'nuestro', 'nuestra', 'nuestros', 'nuestras'],
  guideTitles: ['entrevista de trabajo', 'preparar una entrevista', 'preguntas en una entrevista', 'preguntas frecuentes', 'preguntas de entrevista', 'preguntas para una entrevista de trabajo', 'respuestas de ejemplo', 'guion de entrevista', 'faq', 'glosario', 'solución de problemas', 'centro de ayuda', 'acta de la reunión', 'preguntas de trivia', 'notas de la versión', 'resultados de la encuesta', 'índice de contenidos', 'nuestro equipo', 'programa del congreso', 'guía de preguntas', 'guía de usuario'],
  interviewWords: [
    'entrevista', 'entrevistas', 'entrevista a', 'entrevista con', 'entrevistamos a', 'la entrevista',
    'una entrevista con', 'entrevista exclusiva', 'conversación con', 'una conversación con', 'en conversación con',
    'conversando con', 'charla con', 'una charla con', 'hablamos con', 'diálogo con', 'encuentro con', 'preguntas a',
    'cinco preguntas a', '5 preguntas', '10 preguntas', 'diez preguntas', 'preguntas y respuestas', 'preguntas para',
    'cara a cara con', 'conociendo a', 'conoce a', 'perfil', 'semblanza', 'mesa redonda', 'rueda de prensa',
    'testimonio', 'interviú', 'un café con', 'a solas con', 'charlando con', 'charlamos con', 'plática con',
    'platicamos con', 'conversamos con', 'entrevistando a', 'entrevista al', 'diez preguntas a', '10 preguntas a',
    '5 preguntas a', 'tres preguntas a', 'mano a mano con', 'cinco minutos con', 'de tú a tú con'
  ],
  bylines: [
    'por', 'entrevista de', 'entrevista por', 'entrevista realizada por', 'realizada por', 'entrevistado por',
    'entrevistada por', 'texto', 'texto de', 'autor', 'autora', 'publicado por', 'escrito por', 'redacción',
    'traducción', 'traducido por', 'fotos', 'fotografías', 'postado por', 'transcripción de', 'enviado por'
  ],
  interviewerBylines: [
    'entrevista de', 'entrevista por', 'entrevista realizada por', 'realizada por', 'realizado por', 'entrevistado por',
    'entrevistada por', 'entrevistador', 'entrevistadora', 'entrevistó', 'preguntas de', 'moderado por', 'moderador',
    'conducido por', 'por', 'entrevista y fotos', 'entrevista a cargo de', 'las preguntas fueron hechas por',
    'las preguntas las hizo', 'preguntas hechas por', 'preguntas realizadas por', 'la entrevista fue realizada por',
    'la entrevista la realizó'
  ],
  metadataKeys: [
    'fecha', 'autor', 'autora', 'autores', 'lugar', 'foto', 'fotos', 'fotografía', 'fotografías', 'fotógrafo', 'imagen',
    'imágenes', 'ilustración', 'traducción', 'traductor', 'entrevista', 'entrevistador', 'entrevistadora',
    'entrevistado', 'entrevistada', 'texto', 'fuente', 'fuentes', 'enlace', 'enlaces', 'web', 'página web', 'sitio web',
    'contacto', 'correo', 'correo electrónico', 'dirección', 'teléfono', 'tel', 'publicado', 'publicado el',
    'publicado por', 'publicado en', 'actualizado', 'última actualización', 'categoría', 'categorías', 'etiquetas',
    'etiqueta', 'palabras clave', 'tema', 'temas', 'sección', 'idioma', 'duración', 'formato', 'número', 'título',
    'subtítulo', 'descripción', 'resumen', 'editor', 'edición', 'licencia', 'derechos', 'cargo', 'profesión',
    'ocupación', 'empresa', 'organización', 'nacido', 'nacimiento', 'fecha de nacimiento', 'lugar de nacimiento',
    'edad', 'ciudad', 'país', 'nacionalidad', 'formación', 'estudios', 'estado civil', 'hora', 'año', 'participantes',
    'invitado', 'música', 'producción', 'grabación', 'transcripción', 'página', 'páginas', 'tiempo de lectura',
    'marcadores', 'discografía', 'miembros', 'nombre', 'nombre completo', 'apellidos', 'asunto', 'género', 'equipo'
  ],
  lookAlikes: [
    'nota', 'nb', 'ps', 'p.d', 'pd', 'posdata', 'atención', 'aviso', 'ejemplo', 'por ejemplo', 'ej', 'p. ej', 'primero',
    'segundo', 'tercero', 'además', 'y', 'pero', 'o', 'así', 'entonces', 'es decir', 'o sea', 'a saber', 'en resumen',
    'resumen', 'conclusión', 'resultado', 'problema', 'el problema', 'solución', 'la solución', 'razón', 'ver', 'véase',
    'ver también', 'leer', 'lea también', 'más', 'más información', 'libro', 'libros', 'película', 'películas',
    'canción', 'disco', 'discos', 'virtudes', 'defectos', 'lema', 'cita', 'paso', 'parte', 'capítulo', 'figura',
    'tabla', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'hoy', 'ayer', 'antes',
    'después', 'sí', 'no', 'importante', 'objetivo', 'idea', 'definición', 'contexto', 'ventajas', 'desventajas',
    'consejo', 'dato', 'una cosa', 'la pregunta es', 'mi respuesta', 'la verdad', 'actualización', 'corrección', 'bio',
    'advertencia', 'ojo',
    'recursos', 'recurso', 'referencias', 'referencia', 'fuentes', 'fuente', 'enlaces', 'enlace', 'herramientas',
    'ingredientes', 'materiales', 'requisitos', 'ejemplos', 'notas', 'temas', 'palabras clave', 'para saber más',
    'enlaces útiles', 'recomendaciones', 'vestido', 'chaqueta', 'camisa', 'zapatos', 'pantalón', 'joyas', 'maquillaje',
    'peluquería'
  ],
  monthsAndDays: [
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre',
    'noviembre', 'diciembre', 'ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'sept', 'oct', 'nov',
    'dic', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'lun', 'mié', 'jue', 'vie', 'sáb',
    'dom', 'hoy', 'ayer'
  ],
  tradeEndings: [],
  occupations: [
    'director', 'directora', 'ingeniero', 'ingeniera', 'profesor', 'profesora', 'catedrático', 'catedrática',
    'fundador', 'fundadora', 'cofundador', 'cofundadora', 'cantante', 'cantautor', 'cantautora', 'músico', 'compositor',
    'compositora', 'guitarrista', 'baterista', 'bajista', 'pianista', 'productor', 'productora', 'autor', 'autora',
    'escritor', 'escritora', 'novelista', 'poeta', 'periodista', 'redactor', 'redactora', 'editor', 'editora',
    'crítico', 'bloguero', 'fotógrafo', 'fotógrafa', 'artista', 'pintor', 'pintora', 'escultor', 'ilustrador',
    'ilustradora', 'diseñador', 'diseñadora', 'arquitecto', 'arquitecta', 'actor', 'actriz', 'cineasta', 'guionista',
    'dramaturgo', 'bailarín', 'bailarina', 'coreógrafo', 'humorista', 'comisario', 'comisaria', 'chef', 'cocinero',
    'cocinera', 'agricultor', 'maestro', 'maestra', 'docente', 'investigador', 'investigadora', 'científico',
    'científica', 'físico', 'química', 'biólogo', 'bióloga', 'historiador', 'historiadora', 'filósofo', 'filósofa',
    'psicólogo', 'psicóloga', 'economista', 'sociólogo', 'socióloga', 'matemático', 'médico', 'médica', 'enfermero',
    'enfermera', 'abogado', 'abogada', 'juez', 'jueza', 'político', 'política', 'senador', 'diputado', 'diputada',
    'ministro', 'ministra', 'alcalde', 'alcaldesa', 'embajador', 'activista', 'soldado', 'piloto', 'capitán',
    'presidente', 'presidenta', 'gerente', 'jefe', 'jefa', 'responsable', 'coordinador', 'coordinadora', 'empresario',
    'empresaria', 'emprendedor', 'emprendedora', 'consultor', 'consultora', 'desarrollador', 'desarrolladora',
    'programador', 'programadora', 'bibliotecario', 'librero', 'traductor', 'traductora', 'deportista', 'futbolista',
    'jugador', 'jugadora', 'entrenador', 'entrenadora', 'campeón', 'estudiante', 'sacerdote', 'pastor', 'carpintero',
    'pescador', 'bombero', 'policía', 'locutor', 'presentador', 'voluntario', 'socio', 'secretario', 'dibujante',
    'asesor',
    'portero', 'portera', 'centrocampista', 'delantero', 'delantera', 'defensa', 'capitana', 'vocalista', 'batería'
  ],
  affiliationWords: [
    'en', 'de', 'del', 'de la', 'para', 'por', 'universidad', 'escuela', 'colegio', 'instituto', 'facultad',
    'departamento', 'fundación', 'asociación', 'sociedad', 'ministerio', 'agencia', 'museo', 'galería', 'teatro',
    'estudio', 'banda', 'grupo', 'equipo', 'club', 'consejo', 'comité', 'centro', 'laboratorio', 'hospital', 'iglesia',
    'editorial', 'revista', 'diario', 'periódico', 'partido', 'banco', 'biblioteca', 'proyecto', 'orquesta', 'empresa',
    'sindicato', 'compañía', 'ayuntamiento', 's.a', 's.l'
  ],
  titleEnds: ['que', 'y'],
  biographyPhrases: [
    'nació en', 'nacido en', 'nacida en', 'nació el', 'creció en', 'vive en', 'vive y trabaja', 'reside en',
    'trabaja como', 'trabaja en', 'trabajó', 'ha trabajado', 'es un', 'es una', 'es el', 'es la', 'estudió',
    'licenciado en', 'licenciada en', 'graduado en', 'graduada en', 'doctor en', 'doctora en', 'se graduó',
    'es conocido por', 'es conocida por', 'autor de', 'autora de', 'ha publicado', 'ha escrito', 'publicó', 'recibió',
    'ha recibido', 'ganador', 'ganadora', 'premio', 'fundó', 'fundador de', 'fundadora de', 'es miembro', 'miembro de',
    'imparte', 'dirige', 'casado', 'casada', 'padre de', 'madre de', 'años', 'ex', 'originario de', 'se mudó',
    'se trasladó', 'especialista en', 'especializado', 'desde', 'a los'
  ],
  conclusionHeadings: [
    'sobre el autor', 'sobre la autora', 'sobre los autores', 'acerca del autor', 'acerca de', 'sobre el entrevistado',
    'biografía', 'bio', 'perfil', 'más información', 'información adicional', 'para saber más', 'enlaces',
    'enlaces de interés', 'enlaces útiles', 'referencias', 'fuentes', 'notas', 'bibliografía', 'discografía',
    'filmografía', 'agradecimientos', 'créditos', 'conclusión', 'conclusiones', 'a modo de conclusión', 'epílogo',
    'anexo', 'contacto', 'recursos', 'lecturas recomendadas', 'resumen', 'posdata', 'ficha', 'trayectoria',
    'próximos conciertos'
  ],
  conclusionPhrases: [
    'entrevista realizada por', 'entrevista realizada el', 'entrevista realizada en', 'esta entrevista fue',
    'esta entrevista ha sido', 'la entrevista fue', 'la entrevista se realizó', 'esta conversación',
    'publicado originalmente', 'publicada originalmente', 'publicado en', 'este artículo fue', 'agradecemos a',
    'agradecemos', 'queremos agradecer', 'quiero agradecer', 'muchas gracias a', 'gracias a', 'damos las gracias',
    'nuestro agradecimiento', 'puedes seguir', 'pueden seguir', 'puede seguir', 'puedes encontrar', 'puedes escuchar',
    'puedes leer', 'más información', 'para más información', 'para saber más', 'visita su', 'visite', 'disponible en',
    'ya está disponible', 'a la venta', 'se publicará', 'transcripción de', 'traducido por', 'traducción de',
    'fotos de', 'fotografías de', 'todos los derechos reservados', 'es autor de', 'es autora de', 'continuará',
    'segunda parte', 'en conclusión', 'para concluir', 'os dejamos', 'les dejamos', 'te dejamos con', 'no te pierdas',
    'síguenos', 'le deseamos', 'te deseamos', 'desde aquí', 'esta entrevista se publicó', 'esta entrevista se realizó',
    'la entrevista ha sido editada', 'entrevista publicada en', 'publicada por primera vez'
  ],
  introductionPhrases: [
    'hablamos con', 'hemos hablado con', 'conversamos con', 'charlamos con', 'entrevistamos a', 'hemos entrevistado',
    'nos reunimos con', 'nos encontramos con', 'nos sentamos con', 'tuvimos la oportunidad', 'tuvimos el placer',
    'hemos tenido la oportunidad', 'tuve la oportunidad', 'tuve el placer', 'entrevisté a', 'hablé con', 'conversé con',
    'nos recibe', 'nos recibió', 'nos atiende', 'nos cuenta', 'nos habla', 'nos explica', 'nos ha concedido',
    'nos concedió', 'respondió a nuestras', 'responde a nuestras', 'ha respondido', 'accedió a', 'en esta entrevista',
    'en esta conversación', 'en este episodio', 'en esta edición', 'a continuación', 'les presentamos',
    'os presentamos', 'te presentamos', 'presentamos', 'aquí la entrevista', 'esta semana', 'este mes', 'hoy tenemos',
    'hoy hablamos', 'hoy entrevistamos', 'con motivo de', 'acaba de publicar', 'nuevo disco', 'nuevo libro',
    'nueva película', 'por teléfono', 'por correo electrónico', 'por videollamada', 'queríamos saber', 'unas preguntas',
    'algunas preguntas'
  ],
  conversationHeadings: [
    'la entrevista', 'entrevista', 'transcripción', 'preguntas y respuestas', 'la conversación', 'conversación',
    'diálogo', 'charla', 'la charla', 'inicio de la entrevista', 'inicio de la grabación', 'entrevista completa',
    'las preguntas', 'cuestionario', 'el cuestionario', 'transcripción del episodio', 'transcripción completa',
    'transcripción de la entrevista', 'la entrevista completa'
  ],
  boilerplate: [
    'compartir en', 'compartir esto', 'compartir con', 'comparte esto', 'comparte este', 'compártelo', 'compartir este',
    'haz clic para', 'enviar por', 'enviar enlace', 'enviar a un', 'imprimir esta', 'copiar enlace',
    'saltar al contenido', 'ir al contenido', 'ir directamente al', 'saltar a', 'leer más', 'leer también',
    'lee también', 'lea también', 'lee más', 'sigue leyendo', 'seguir leyendo', 'continuar leyendo', 'ver más',
    'ver también', 'ver todo', 'ver todas', 'ver perfil', 'mostrar más', 'más de', 'más sobre', 'más noticias',
    'más información sobre cookies', 'artículos relacionados', 'noticias relacionadas', 'entradas relacionadas',
    'contenido relacionado', 'te puede interesar', 'te podría interesar', 'también te puede', 'quizás te interese',
    'le puede interesar', 'lo más leído', 'lo más visto', 'más leídas', 'últimas noticias', 'últimas entradas',
    'entradas recientes', 'comentarios recientes', 'entrada anterior', 'entrada siguiente', 'siguiente entrada',
    'artículo anterior', 'artículo siguiente', 'página anterior', 'página siguiente', 'entradas antiguas',
    'entradas más recientes', 'volver a', 'volver al', 'volver arriba', 'ir arriba', 'deja un comentario',
    'dejar un comentario', 'deja una respuesta', 'dejar una respuesta', 'añadir comentario', 'agregar comentario',
    'publicar un comentario', 'escribe un comentario', 'escribir comentario', 'no hay comentarios', 'sin comentarios',
    'comentarios cerrados', 'los comentarios están', 'comentarios desactivados', 'responder a', 'cancelar respuesta',
    'cancelar la respuesta', 'tu dirección de correo', 'su dirección de correo', 'los campos obligatorios',
    'guarda mi nombre', 'guardar mi nombre', 'nombre *', 'correo electrónico *', 'recibir un email', 'iniciar sesión',
    'inicia sesión', 'regístrate', 'crear cuenta', 'crear una cuenta', 'olvidaste tu', '¿olvidaste', 'recordarme',
    'suscríbete', 'suscríbase', 'suscribirse a', 'suscribirme', 'recibe nuestro', 'recibe las',
    'solo para suscriptores', 'contenido exclusivo', 'utilizamos cookies', 'usamos cookies', 'este sitio utiliza',
    'esta web utiliza', 'este sitio web utiliza', 'aceptar cookies', 'aceptar todas', 'aceptar todo', 'rechazar todas',
    'configurar cookies', 'política de cookies', 'política de privacidad', 'aviso legal', 'términos y condiciones',
    'condiciones de uso', 'todos los derechos', 'publicado el', 'publicado por', 'publicado en', 'publicada el',
    'publicado a las', 'escrito por', 'posteado por', 'actualizado el', 'última actualización', 'archivado en',
    'archivado bajo', 'categorías:', 'categoría:', 'etiquetas:', 'etiquetado', 'esta entrada fue', 'síguenos en',
    'seguir a', 'síguenos', 'encuéntranos en', 'haz una donación', 'apóyanos', 'comprar ahora', 'añadir al carrito',
    'escuchar el podcast', 'escuchar audio', 'escucha el', 'ver video', 'ver vídeo', 'descargar pdf', 'descargar el',
    'denunciar', 'su navegador', 'tu navegador', 'buscar en', 'buscar:', 'estás aquí', 'usted está aquí',
    'menú principal', 'mapa del sitio', 'me gusta esto', 'sé el primero', 'funciona gracias', 'creado con',
    'con la tecnología de', 'publicidad', 'contenido patrocinado', 'enlace permanente', 'dijo...', 'anónimo dijo',
    'compartir con twitter', 'abrir menú', 'cerrar menú', '¿aún no tienes cuenta', '¿ya tienes cuenta',
    '¿ya eres suscriptor', '¿ya es suscriptor', 'únete a nuestra comunidad', 'este artículo es solo para',
    'este contenido es exclusivo', 'para seguir leyendo', 'para continuar leyendo', 'regala este artículo',
    'guardar artículo', 'guardar en favoritos', 'apúntate a nuestra newsletter', 'recibe en tu correo',
    'introduce tu correo', 'ingresa tu correo', 'escribe tu correo', 'puedes darte de baja en', 'descarga nuestra app',
    'descarga la aplicación', 'disponible en google play', 'imprimir artículo', 'escuchar artículo',
    'escucha este artículo', 'ver comentarios', 'mostrar comentarios', 'debes iniciar sesión',
    'lo siento, debes estar conectado', 'danos tu opinión', 'tu comentario está pendiente', 'configuración de cookies',
    'gestionar preferencias', 'continuar sin aceptar', 'ver todos los artículos', 'continúa después de la publicidad',
    'prohibida la reproducción', 'queda prohibida la reproducción', 'escuchar en spotify', 'escúchanos en',
    'mostrar transcripción', 'responder citando', 'agregar al carrito', 'clientes también compraron',
    'la noticia continúa tras', 'debes estar conectado para', 'compartir por whatsapp', 'compartir por correo',
    'cargar más noticias', '¿te ha gustado este artículo', 'enviar esto por correo', 'enviado desde mi',
    'enviado desde', 'continúa en la página', 'sigue en la página', 'pasa a la página', 'viene de la página',
    'la noticia continúa', 'el artículo continúa', 'sigue leyendo después de la publicidad',
    'este sitio utiliza cookies', 'esta web utiliza cookies',
    'necesitamos su consentimiento', 'necesitamos tu consentimiento', 'al hacer clic en aceptar', 'para ver este contenido',
    'mostrando entradas con la etiqueta', 'mostrando las entradas con la etiqueta', 'mostrando entradas de',
    'mostrando las entradas para', 'archivo de la etiqueta', 'archivo de la categoría', 'archivos de la etiqueta',
    'archivos de la categoría', 'archivo por meses', 'archivo mensual',
    'añadir nuevo comentario',
    'has visto una errata', 'has visto un error', 'has encontrado un error', 'has encontrado una errata',
    'suscríbete para',
    'enviar por correo electrónicoescribe',
    'compártela'
  ],
  boilerplateLines: [
    'compartir', 'imprimir', 'buscar', 'búsqueda', 'menú', 'inicio', 'portada', 'entrar', 'acceder', 'salir',
    'registrarse', 'registro', 'iniciar sesión', 'cerrar sesión', 'suscribirse', 'suscríbete', 'boletín', 'newsletter',
    'contacto', 'contáctanos', 'aviso legal', 'privacidad', 'cookies', 'acerca de', 'quiénes somos', 'sobre nosotros',
    'nosotros', 'ayuda', 'blog', 'noticias', 'actualidad', 'agenda', 'eventos', 'archivo', 'archivos', 'categorías',
    'categoría', 'etiquetas', 'temas', 'comentarios', 'comentario', 'responder', 'leer más', 'seguir leyendo',
    'siguiente', 'anterior', 'volver', 'arriba', 'más', 'más...', 'guardar', 'cerrar', 'abrir', 'escuchar',
    'reproducir', 'descargar', 'publicidad', 'anuncio', 'patrocinadores', 'colaboradores', 'donar', 'tienda', 'carrito',
    'cuenta', 'mi cuenta', 'perfil', 'ajustes', 'política', 'economía', 'cultura', 'deportes', 'ciencia', 'sociedad',
    'viajes', 'música', 'cine', 'libros', 'literatura', 'opinión', 'entrevistas', 'sin categoría', 'uncategorized',
    'español', 'idioma', 'idiomas', 'galería', 'imágenes', 'fotos', 'videos', 'vídeos', 'prensa', 'empleo', 'mapa web',
    'página', 'página 1', 'fin', 'fin de la entrevista', 'me gusta', 'seguir', 'aceptar', 'rechazar', 'autor',
    'comparte esto:', 'compartir:', 'me gusta esto:', 'relacionado', 'relacionados', 'enviar', 'editar', 'índice',
    'internacional', 'nacional', 'tecnología', 'reportajes', 'multimedia', 'hazte socio', 'solo para socios',
    'edición impresa', 'última hora', 'enlace copiado', 'ordenar por', 'te recomendamos', 'temas relacionados',
    'palabras clave', 'todos los episodios', 'pantalla completa', 'sala de prensa', 'nota de prensa', 'cargar más',
    'he leído y acepto la política de privacidad', 'contáctenos',
    'compartir en', 'te puede interesar', 'también te puede interesar'
  ],
  boilerplateCounts: [
    'min de lectura', 'minutos de lectura', 'min', 'comentarios', 'comentario', 'respuestas', 'visitas', 'vistas',
    'me gusta', 'compartidos', 'lecturas', 'seguidores', 'pensamientos en', 'horas', 'días', 'fotos', 'votos',
    'suscriptores'
  ],
  boilerplateHeadings: [
    'artículos relacionados', 'noticias relacionadas', 'entradas relacionadas', 'contenido relacionado', 'relacionados',
    'te puede interesar', 'también te puede interesar', 'te podría interesar', 'quizás te interese', 'lee también',
    'leer también', 'ver también', 'comentarios', 'comentario', 'deja un comentario', 'dejar un comentario',
    'deja una respuesta', 'deja una respuesta cancelar la respuesta', 'publicar un comentario', 'no hay comentarios',
    'no hay comentarios:', 'sin comentarios', 'entradas recientes', 'comentarios recientes', 'últimas noticias',
    'últimas entradas', 'lo más leído', 'lo más visto', 'archivos', 'archivo del blog', 'categorías', 'etiquetas',
    'boletín', 'newsletter', 'compartir', 'comparte esto:', 'compártelo', 'navegación', 'navegación de entradas',
    'síguenos', 'buscar', 'meta', 'publicidad', 'patrocinadores', 'más noticias', 'más entrevistas',
    'otras entrevistas', 'más de', 'más información', 'seguidores', 'datos personales', 'notas relacionadas',
    'últimas entrevistas'
  ],
  advertisements: [
    'publicidad', 'anuncio', 'anuncios', 'patrocinado', 'patrocinado por', 'contenido patrocinado', 'patrocinador',
    'este episodio está patrocinado', 'este episodio es presentado', 'este programa es presentado',
    'este podcast está patrocinado', 'presentado por', 'con el apoyo de', 'código de descuento', 'con el código',
    'código promocional', 'nuestro patrocinador', 'publirreportaje', 'espacio patrocinado'
  ],
  stageDirections: [
    'risas', 'ríe', 'se ríe', 'se rie', 'ríen', 'risa', 'entre risas', 'carcajadas', 'carcajada', 'sonríe', 'sonrisas',
    'suspira', 'suspiro', 'silencio', 'pausa', 'larga pausa', 'piensa', 'duda', 'aplausos', 'música', 'canta', 'tose',
    'llora', 'lágrimas', 'asiente', 'niega con la cabeza', 'inaudible', 'ininteligible', 'interrupción', 'interrumpe',
    'ruido', 'suena el teléfono', 'susurra', 'irónico', 'gesto', 'gesticula', 'señala', 'lee', 'sic', 'bromea',
    'en inglés', 'imita', 'vídeo', 'grita', 'se emociona', 'ríen los dos', 'risas del público', 'risas generales',
    'sonriendo', 'riendo', 'se queda pensando', 'hace una pausa', 'emocionado', 'emocionada', 'música de fondo'
  ],
  editorsNotes: [
    'nota del editor', 'nota de la editora', 'nota de la redacción', 'nota del autor', 'nota de la autora',
    'nota del traductor', 'nota de la traductora', 'n. del e.', 'n. de la r.', 'n. de r.', 'n. del t.', 'n. de la t.',
    'n. del a.', 'ndr', 'ndt', 'nota:', 'aviso:', 'actualización:', 'corrección:', 'nb:', 'p.d.:', 'advertencia:',
    'aclaración:', 'nota editorial', 'nota de redacción', 'fe de erratas'
  ],
  captions: [
    'resultado de imagen para', 'resultado de imagen de',
    'foto', 'fotos', 'foto:', 'fotos:', 'foto de', 'fotos de', 'fotografía', 'fotografía:', 'fotografía de',
    'fotografías de', 'imagen', 'imagen:', 'imagen de', 'imágenes:', 'crédito', 'créditos', 'crédito:', 'fuente:',
    'ilustración', 'ilustración:', 'ilustración de', 'dibujo', 'en la foto', 'en la imagen', 'a la izquierda',
    'a la derecha', 'de izquierda a derecha', 'arriba:', 'abajo:', 'retrato de', 'captura de pantalla', 'portada',
    'cortesía de', '©', 'archivo', 'figura', 'cedida por', 'foto cedida', 'foto cedida por', 'imagen cedida por',
    'foto de archivo', 'imagen de archivo'
  ]
}
