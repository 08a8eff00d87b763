# Guías: el índice y lo que rodea al texto de cada una.

guide-title = Guías
guide-description = Paso a paso, de lo que se eliminó, congeló o cerró en Kubernetes a lo que ocupa su lugar, con los comandos y la vuelta atrás.
guide-lead = De lo que se eliminó, congeló o cerró a lo que ocupa su lugar: paso a paso, con los comandos y la vuelta atrás.
guide-all = Todas las guías
guide-breadcrumb = Dónde estás
guide-in-english = en inglés

# Grupos de guías, según la clave `group` de su cabecera.
guide-group-registries = Registros y paquetes
guide-group-nodes = Nodos y entornos de ejecución
guide-group-apis = API
guide-group-start = Por dónde empezar
guide-group-upgrades = Versión por versión
guide-group-cluster = Plano de control y clientes
guide-group-workloads = Cargas de trabajo
guide-group-network = Red
guide-group-security = Seguridad
guide-group-storage = Almacenamiento
guide-group-other = Más

guide-reviewed = Revisada el { $date }
guide-minutes = { $count } min
guide-data-as-of = Datos al { $date }
guide-facts = Fechas y versiones
guide-contents = En esta página
guide-rules-behind = Reglas detrás de esta guía
guide-next-links = Más guías
guide-previous = Anterior
guide-next = Siguiente

# Palabras dentro del texto.
guide-copy = Copiar
guide-step = Paso { $name }
guide-link-to = Enlace a «{ $name }»
guide-note = Nota
guide-caution = Precaución
guide-warning = Advertencia
guide-diff = Cambios

# El comprobador dentro de una guía.
guide-check-title = Comprueba tus propios archivos
guide-check-lead = Pega un manifiesto o la salida de un comando de esta guía.
guide-try = Probar

# Lo que dice que una parte de una traducción va por detrás del inglés; { $name } es un día.
guide-stale = El inglés de esta parte ha cambiado.
guide-stale-paragraph = Este párrafo cambió en inglés el { $name }.
guide-stale-part = Esta parte cambió en inglés el { $name }.
guide-stale-title = El título cambió en inglés el { $name }.
guide-stale-lead = La introducción cambió en inglés el { $name }.
guide-stale-now = Ver el inglés actual
guide-stale-changed = Ver qué cambió
guide-stale-help = Ayuda a traducir
guide-english-changed = Esta parte ha cambiado y se muestra en inglés.
guide-english-changed-on = Esta parte cambió el { $name } y se muestra en inglés.
guide-english-missing = Esta parte aún no está traducida.
guide-current = Traducción al día en un { $percent } %
# Steps that tick themselves.
guide-done = Hecho
guide-step-done = Paso { $step } hecho: { $title }.
guide-step-open = Paso { $step } abierto de nuevo: { $title }.
guide-progress = { $total ->
    [one] { $count } de { $total } paso hecho
   *[other] { $count } de { $total } pasos hechos
}

# The way to the source of a page, where the build was told of it.
guide-edit = Editar esta página

# The index: its filter, and the guides for the version or the texts of the reader.
guide-filter = Filtrar guías
guide-filtered = { $count } de { $total } guías
guide-filter-none = Nada para «{ $text }». Prueba con un tipo, una API o una palabra del título.
guide-for-you = Para tu { $version }

# A guide as its author has it, dropped on the site.
guide-draft = Vista previa de { $file }
guide-draft-lead = No se ha enviado nada: esta página muestra el archivo tal como está en tu dispositivo.
guide-draft-clean = Nada que corregir.
guide-draft-line = Línea { $line }
guide-draft-close = Cerrar la vista previa
