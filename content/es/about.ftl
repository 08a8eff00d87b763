# La página sobre el sitio: privacidad, datos, comando, idiomas, alojamiento, licencia.

about-title = Acerca de Farol
about-description = Qué promete Farol sobre tu texto, de dónde vienen sus datos y cómo ejecutarlo por tu cuenta.
about-lead = Farol ayuda con las actualizaciones de Kubernetes: encuentra lo que una versión más nueva no va a aceptar, muestra el cambio y explica el camino. Es una carpeta de archivos estáticos y un comando, hechos con el mismo código fuente.
about-contents = En esta página

about-privacy = Privacidad
about-privacy-lead = Lo que pegas lo lee un módulo de WebAssembly en tu navegador. Ningún servidor interviene.
about-privacy-policy = Todas las páginas llevan esta política, y el navegador la hace cumplir: ninguna conexión a otro host, ningún script, estilo ni tipo de letra de fuera, ningún formulario que se pueda enviar.
about-privacy-see-heading = Compruébalo tú
about-privacy-see-network = Abre el panel de red de las herramientas de tu navegador, pega un manifiesto y observa: la comprobación no hace ninguna petición.
about-privacy-see-offline = Abre la página de comprobación, desconecta la red y pega: la comprobación funciona igual.
about-privacy-see-source = La política está al comienzo del código fuente de cada página.
about-privacy-kept = Se guarda en tu dispositivo: el tema y el idioma que elegiste, y los archivos del sitio para usarlo sin conexión. Lo que pegas se queda en esta pestaña y desaparece al cerrarla. No hay cookies, ni contadores, ni cuentas.
about-privacy-links = Un enlace que compartes desde la página de comprobación contiene la dirección de la página: versión de destino, filtros, regla. Solo cuando lo pides contiene también tu texto, comprimido, detrás del signo #, que los navegadores no envían; se quita de la barra de direcciones en cuanto se lee. Los valores que parecen secretos nunca entran en un enlace: entonces no hay enlace con el texto, o lo hay con marcadores, que solo la pestaña que lo creó puede deshacer.

about-data = Datos
about-data-lead = Todas las fechas y versiones salen de tablas en las que cada fila nombra su fuente.
about-data-as-of = Los datos están verificados hasta el { $date }. Lo posterior a ese día no figura en ellos, así que puede haber versiones más nuevas.
about-data-marks = Una fecha prevista se muestra como prevista, con el borde discontinuo. Un valor que ninguna fuente guardada demuestra, o que solo se deduce de una, está marcado en las tablas.
about-data-table = Tabla
about-data-rows = Filas
about-data-holds = Qué contiene
about-data-compared = Cotejada
about-data-apis = API
about-data-apis-holds = todas las versiones de todos los tipos: desde cuándo, obsoleta, eliminada, reemplazada por
about-data-releases = Versiones
about-data-releases-holds = publicación, mantenimiento y fin de vida útil de todas las versiones menores
about-data-crds = Recursos personalizados
about-data-crds-holds = versiones de otros proyectos obsoletas o que ya no se sirven
about-data-volumes = Volúmenes
about-data-volumes-holds = plugins de volumen que sustituyeron los drivers CSI o que se eliminaron
about-data-gates = Feature gates
about-data-gates-holds = desde cuándo se conoce y queda fija cada una, y cuáles ya no existen
about-data-registries = Registros
about-data-registries-holds = hosts de imágenes congelados, desaparecidos o reducidos
about-data-tags = Últimas etiquetas
about-data-tags-holds = la última etiqueta que recibió un host congelado
about-data-events = Eventos
about-data-events-holds = congelaciones, cierres, retiradas y valores por defecto que cambiaron

about-command = Comando
about-command-lead = El mismo motor es un programa para terminales y pipelines, con los mismos hallazgos y las mismas correcciones.
about-command-install = construirlo desde el código fuente
about-command-check = todos los manifiestos de una carpeta
about-command-fix = aplicar las correcciones seguras
about-command-exit = Termina con 0 cuando no se encontró nada de la gravedad elegida o superior, con 1 cuando se encontró algo y con 2 cuando no se pudo leer la entrada.

about-languages = Idiomas
about-languages-lead = Todo el sitio habla estos idiomas. Donde una página aún no está traducida, se muestra en inglés y lo dice.
about-languages-fresh = Donde el inglés ha cambiado desde entonces, la parte lleva una marca y el inglés actual está a un clic; CONTRIBUTING, en el código fuente, explica cómo ayudar.

about-host = Alójalo tú
about-host-lead = El sitio es una carpeta de archivos. Ponla en cualquier servidor web, bajo cualquier ruta; no pide nada más detrás.
about-host-build = compílalo, o extrae el paquete de una versión
about-host-verify = ¿es cada archivo lo que escribió la compilación?
about-host-settings = Incluye configuraciones listas para usar. Añaden lo que solo un servidor puede: la política como cabecera, caché duradera para los nombres que cambian con el contenido, acceso para las inserciones, archivos comprimidos.
about-host-headers = Netlify y Cloudflare Pages leen `_headers` por sí mismos.
about-host-without = Funciona sin ninguna de ellas: la política también está en cada página. Un almacén que no conoce carpetas sirve el sitio a partir de `index.html`.

about-licence = Licencia
about-licence-text = Apache 2.0. Kubernetes es una marca registrada de The Linux Foundation; Farol no forma parte del proyecto Kubernetes.

# El archivo único, donde no se ejecutan scripts. En todos los idiomas, uno debajo del otro.
single-lead = Este único archivo es todo Farol: todas las guías, todas las reglas y el comprobador. No se carga nada de ningún sitio.
single-needs = Necesita un navegador actual con JavaScript y WebAssembly activados. Algunos visores de archivos no ejecutan ninguno de los dos: guarda el archivo y ábrelo en el navegador.

# La sección sobre el uso sin red.
about-offline = Sin conexión
about-offline-lead = Tras una visita, el comprobador, la cronología y todas las guías y reglas en tu idioma funcionan sin red. El navegador guarda los archivos del sitio, cada uno comparado con el hash con el que se generó, y nada tuyo.
about-offline-update = Una versión más nueva se descarga junto a la que usas y espera hasta que recargues. El navegador también puede instalar el sitio como aplicación.
about-offline-no-script = Guardar el sitio requiere scripts, que aquí están desactivados.
about-offline-version = Versión { $version }, datos al { $date }.
about-offline-on = El sitio está guardado en este dispositivo.
about-offline-off = Desactivado: no se guarda nada en este dispositivo.
about-offline-waiting = El sitio aún no está guardado en este dispositivo.
about-offline-working = Un momento, por favor.
about-offline-failed = No ha funcionado: no hay red, un archivo llegó dañado o falta espacio.
about-offline-unable = Este navegador no puede guardar el sitio aquí. Hace falta una dirección https y una página que no esté dentro de otra.
about-offline-part = Parte
about-offline-size = Tamaño
about-offline-action = Acción
about-offline-program = Comprobador y textos
about-offline-total = Espacio usado
about-offline-not-kept = no guardado
about-offline-keep = Guardar
about-offline-keep-one = Guardar { $name }
about-offline-free = Liberar el espacio
about-offline-free-one = Liberar el espacio de { $name }
about-offline-keep-all = Guardar todos los idiomas
about-offline-free-all = Liberar todos los idiomas
about-offline-switch-off = Desactivar
about-offline-switch-on = Activar
about-offline-again = Un idioma se vuelve a guardar cuando abres una página en él. Desactivar borra todo de este dispositivo, y eso se recuerda.
about-offline-file = El sitio entero, con todos los idiomas, es también un solo archivo de menos de 3 MB, que se abre desde un disco o una memoria USB y no necesita servidor:
about-offline-file-link = Descargar farol.html
# Solo en el archivo único, en la página sobre Farol.
single-policy = Este archivo lleva su propia política en las primeras líneas, y el navegador la hace cumplir: ninguna conexión con ningún host, ningún script ni estilo salvo los del archivo, cada uno citado por su hash.
single-offline = Estás leyendo el archivo único: todo está en él y no necesita red.

# For authors of guides.
about-authors = Escribe para Farol
about-authors-text = Elige un archivo Markdown, o suéltalo en cualquier lugar de este sitio, para verlo como guía, con la lista de lo que hay que corregir. Permanece en tu dispositivo.
about-authors-choose = Elegir un archivo
