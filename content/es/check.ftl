# La página de comprobación.
#
# Parte 1: lo que hay en la página antes de que se ejecuten los scripts, y donde no pueden hacerlo.

check-title = Comprobar
check-description = Pega manifiestos de Kubernetes y mira qué no aceptará tu versión de destino, con el cambio exacto. Nada de lo que pegas sale de la página.
check-your-text = Tus manifiestos
check-placeholder = Pega un manifiesto o suelta archivos aquí.
check-findings = Hallazgos
check-no-script = El comprobador se ejecuta en tu navegador y necesita scripts, que aquí están desactivados. Las guías, las reglas y la cronología funcionan sin ellos.
check-no-script-command = También hay un comando.
check-starting = El comprobador está arrancando. Ya puedes pegar; tu texto se conserva.
check-what-can-be-pasted = Qué se puede pegar
check-what-list = Manifiestos en YAML y JSON, uno o muchos, tal como están en los archivos o los muestra kubectl; plantillas y valores de charts, kustomizations, releases almacenados de Helm, configuración de componentes, y Markdown o scripts que contienen manifiestos.
check-examples = Ejemplos
check-example-file = { $name }, { $file }

#
# Parte 2: el espacio de trabajo.

check-open = Abrir
check-open-files = Abrir archivos
check-open-folder = Abrir una carpeta
check-close-file = Cerrar { $name }
check-undo = Deshacer
check-copy = Copiar
check-copy-fixed = Copiar corregido
check-download = Descargar
check-fix-safe =
    { $count ->
        [0] Aplicar seguras
        [one] Aplicar 1 segura
       *[other] Aplicar { $count } seguras
    }
check-files = Archivos
check-drop = Suelta archivos aquí
check-lines =
    { $count ->
        [one] 1 línea, { $endings }
        [many] { $count } de líneas, { $endings }
       *[other] { $count } líneas, { $endings }
    }
check-mixed-endings = finales de línea mezclados
check-converted = leído con otra codificación, guardado como UTF-8
check-large = { $size } { $unit }. Se muestra en solo lectura; los hallazgos y las correcciones funcionan.
check-too-large = { $name } ocupa { $size } { $unit }. Aquí se leen textos de hasta 64 MiB; divídelo o usa el comando farol.
check-unreadable = No se pudo leer { $name }. Ábrelo de nuevo.

# Como qué se leyó el texto.
check-documents =
    { $count ->
        [one] 1 documento
        [many] { $count } de documentos
       *[other] { $count } documentos
    }

# Cuentas por gravedad, en los filtros de la lista.
check-errors =
    { $count ->
        [one] 1 error
        [many] { $count } de errores
       *[other] { $count } errores
    }
check-warnings =
    { $count ->
        [one] 1 advertencia
        [many] { $count } de advertencias
       *[other] { $count } advertencias
    }
check-infos =
    { $count ->
        [one] 1 informativo
       *[other] { $count } informativos
    }
check-scope = Hallazgos de
check-all-files = Todos los archivos
check-this-file = Este archivo
check-more-findings =
    { $count ->
        [one] Mostrar 1 más
       *[other] Mostrar { $count } más
    }
check-none-shown = Ningún hallazgo con estos filtros.

# Se dice en voz alta cuando cambia la suma.
check-said = Destino { $target }. { $errors }, { $warnings }.

# Un hallazgo: dónde está y a qué lleva.
check-where = { $object }, documento { $document }
check-where-document = Documento { $document }
check-where-embedded = { $object }, documento { $document }, en { $field }
check-place = Línea { $line }, columna { $column }
check-link-guide = Guía
check-link-rule = Regla { $rule }
check-link-source = Fuente
check-life = { $api }: se sirve desde { $introduced } hasta { $end }. Destino { $target }.
check-life-deprecated = { $api }: se sirve desde { $introduced }, obsoleta en { $deprecated }, eliminada en { $removed }. Destino { $target }.
check-life-deprecated-in = { $version } obsoleta
check-life-removed-in = { $version } eliminada
check-life-removed-planned = { $version } eliminada (previsto)
check-life-target = destino { $version }
check-life-since = { $api } desde { $version }

# Una corrección.
check-apply = Aplicar corrección
check-copy-diff = Copiar diff
check-diff = Cambios
check-diff-line = línea { $line }
check-proof =
    { $gone ->
        [one] Probada en tu texto: 1 hallazgo menos, ninguno nuevo.
        [many] Probada en tu texto: { $gone } de hallazgos menos, ninguno nuevo.
       *[other] Probada en tu texto: { $gone } hallazgos menos, ninguno nuevo.
    }
check-manual = Esto hay que hacerlo a mano; la guía muestra cómo.
check-fixed = Corregido: { $title }
check-fixed-count =
    { $count ->
        [one] 1 hallazgo corregido.
        [many] { $count } de hallazgos corregidos.
       *[other] { $count } hallazgos corregidos.
    }
check-fix-all-title =
    { $count ->
        [one] 1 corrección segura
        [many] { $count } de correcciones seguras
       *[other] { $count } correcciones seguras
    }
check-fix-all-lead = Conservan el significado en { $version }, tus comentarios y tu formato.
check-cancel = Cancelar
check-tip-fix = Corregir
check-tip-more = Más

# Lo que está sobre la lista cuando no se limita a mostrar hallazgos.
check-loading = Cargando el comprobador. Tu texto está a salvo.
check-checking = Comprobando { $name }
check-checking-files = Comprobando el archivo { $done } de { $total }: { $name }
check-stop = Detener
check-stopped = Detenido. Los hallazgos son los de una comprobación anterior.
check-again = Comprobar de nuevo
check-nothing = Nada que cambiar para { $version }
check-nothing-checked =
    { $count ->
        [one] Se comprobó 1 objeto.
        [many] Se comprobaron { $count } de objetos.
       *[other] Se comprobaron { $count } objetos.
    }
check-foreign =
    { $count ->
        [one] 1 objeto de otro proyecto no se comprobó.
        [many] { $count } de objetos de otros proyectos no se comprobaron.
       *[other] { $count } objetos de otros proyectos no se comprobaron.
    }
check-next-dates = Qué viene después
check-partly = Objetos comprobados: { $done } de { $count }
check-partly-file = { $name }: objetos comprobados: { $done } de { $count }
check-not-recognised = Esto no parece Kubernetes
check-not-recognised-file = { $name } no parece Kubernetes
check-not-recognised-what = No se comprobó nada de su contenido.
check-as-kubernetes = Comprobar como manifiestos de Kubernetes
check-broken = El comprobador se detuvo en el documento { $document }
check-broken-file = El comprobador se detuvo en el documento { $document } de { $name }
check-broken-rest = Los demás documentos están comprobados. Tu texto sigue intacto.
check-broken-whole = El comprobador se detuvo
check-broken-whole-what = No se comprobó nada. Tu texto sigue intacto.
check-try-again = Reintentar
check-copy-report = Copiar un informe sin tu texto
check-no-engine = El comprobador no se cargó
check-no-engine-what = Tu texto sigue intacto. Puede que no haya conexión o que este navegador sea demasiado antiguo para WebAssembly.
check-no-page = No se pudo cargar esta página. Tu texto se conserva.
check-dismiss = Cerrar

# La línea de estado, el panel inferior, las teclas.
check-bytes-sent = Bytes enviados: { $count }. Nada de lo que pegas sale de esta página.
check-status = Objetos comprobados: { $done } de { $count }, { $ms } ms
check-key-next = siguiente hallazgo
check-key-apply = aplicar corrección
check-key-again = comprobar de nuevo
check-dock = { $at } de { $count }
check-dock-none =
    { $count ->
        [0] Sin hallazgos
        [one] 1 hallazgo
        [many] { $count } de hallazgos
       *[other] { $count } hallazgos
    }
check-next = Siguiente

# Vacío: ejemplos y cómo obtener los manifiestos propios.
check-fetch = Obtén tus manifiestos
check-fetch-lead = Estos comandos solo leen.
check-fetch-cluster = De un clúster, sin Secrets
check-fetch-helm = De releases de Helm
check-fetch-chart = De un chart de Helm
check-fetch-kustomize = De Kustomize
check-fetch-gitops = De Argo CD o Flux

# El panel de búsqueda del editor.
check-search-find = Buscar
check-search-replace = Reemplazar
check-search-next = Siguiente
check-search-previous = Anterior
check-search-all = Todo
check-search-match-case = Distinguir mayúsculas
check-search-by-word = Palabras completas
check-search-regexp = Expresión regular
check-search-replace-all = Reemplazar todo
check-search-close = Cerrar
check-search-go-to-line = Ir a la línea
check-search-go = Ir

# Parte 3: los comprobadores pequeños.
check-inline-label = Texto que comprobar
check-inline-fix =
    { $count ->
        [one] Aplicar 1 segura aquí
       *[other] Aplicar { $count } seguras aquí
    }
check-inline-open = Abrir en el comprobador
check-inline-more =
    { $count ->
        [one] Y 1 más.
       *[other] Y { $count } más.
    }
