# Lo que el motor dice de un texto.
#
# Cada `finding-…` es un título; su `…-more` es la explicación, con los mismos argumentos: qué significa en la versión de
# destino y qué hacer. El acento grave marca código. `$api` es un apiVersion como `apps/v1`, `$replacement` un apiVersion
# con su tipo, o el nombre de un registro.

# Límites

finding-limit-text = El texto supera los { $limit } MiB
finding-limit-text-more = No se comprobó nada de él. Divídelo en archivos.
finding-limit-depth = Esto anida a más de { $limit } niveles
finding-limit-depth-more = El resto de este documento no se comprobó. Ningún objeto de Kubernetes anida a tanta profundidad.
finding-limit-nodes = Este documento tiene más de { $limit ->
    [many] { $limit } de valores
   *[other] { $limit } valores
}
finding-limit-nodes-more = El resto de este documento no se comprobó. Divídelo.
finding-limit-documents = Hay más de { $limit } documentos
finding-limit-documents-more = Los que siguen a este lugar no se comprobaron. Divide el texto en archivos.
finding-limit-findings = Hay más de { $limit } hallazgos
finding-limit-findings-more = Lo que sigue no se comprobó. Corrige primero estos y comprueba de nuevo.

# Lo que se dio y cómo está escrito

finding-unrecognized-html = Esto es una página web
finding-unrecognized-html-more = No se comprobó nada. Toma el archivo sin formato: en GitHub, la dirección del botón `Raw`. También puede ser una página de inicio de sesión en su lugar.
finding-unrecognized-prefix = Cada línea empieza con algo que no es suyo
finding-unrecognized-prefix-more = No se comprobó nada. Se copiaron también números de línea o marcas de cita: toma el archivo mismo.
finding-unrecognized-diff = Esto es un diff
finding-unrecognized-diff-more = No se comprobó nada, porque un diff solo muestra partes de archivos. Da los archivos que cambia.
finding-unrecognized-code = Esto parece { $name }
finding-unrecognized-code-more = No se comprobó nada. Da los manifiestos que genera, o lo que hay en el clúster: `kubectl get -o yaml`.
finding-unrecognized-compose = Esto parece un archivo de Compose
finding-unrecognized-compose-more = No se comprobó nada: lo lee Docker Compose, no Kubernetes. `kompose convert` genera manifiestos a partir de él.
finding-unrecognized-answer = Esto es un error de un comando
finding-unrecognized-answer-more = No se comprobó nada. El comando imprimió esto en lugar de objetos: corrige eso primero y luego da su salida.
finding-unrecognized-json = Este JSON no contiene ningún objeto de Kubernetes
finding-unrecognized-json-more = No se comprobó nada: un objeto tiene `apiVersion` y `kind`. De una respuesta mayor, da la parte que contiene los objetos.
fix-without-prefix = Copiar el texto sin lo que hay antes de cada línea

finding-tab-indentation = Hay un tabulador donde YAML solo admite espacios
finding-tab-indentation-more = El resto de este documento no se leyó. Usa espacios para la sangría.
fix-indent-with-spaces = Usar espacios para la sangría

# Lo que deja el copiar

finding-pasted-quotes = Las comillas de `{ $value }` son parte del valor
finding-pasted-quotes-more = Son las comillas tipográficas de un procesador de textos o de una página web, y YAML las toma por letras. Escribe `"`.
finding-pasted-blank = Hay aquí un carácter que solo parece un espacio: `{ $code }`
finding-pasted-blank-more = YAML lo toma por una letra: una clave o un valor cambia de nombre, o se pierde la sangría. Escribe un espacio normal, o quítalo.
finding-pasted-link = `{ $value }` es un enlace de Markdown
finding-pasted-link-more = Aquí se espera un nombre, y nada en Kubernetes sigue un enlace. Deja solo su texto.
finding-pasted-cut = Aquí se omitió algo
finding-pasted-cut-more = Los puntos están en lugar de líneas que no se copiaron. Recupéralas del origen.
finding-pasted-prompt = Hay una línea de un shell en el documento
finding-pasted-prompt-more = `{ $value }` se copió junto con lo que imprimió el comando, así que el documento no se puede leer. Quita la línea o conviértela en un comentario.
fix-straight-quotes = Escribir comillas rectas
fix-plain-blanks = Escribir espacios normales
fix-unlink = Escribir `{ $value }`
fix-comment-out = Convertir la línea en un comentario

# Texto que no se puede leer hasta el final. Lo anterior se comprueba.

finding-yaml-indentation = Esta línea no tiene la misma sangría que aquellas a las que pertenece
finding-yaml-indentation-more = El resto de este documento no se leyó. Alinéala con sus vecinas: las claves de un objeto, y los guiones de una lista, empiezan en la misma columna.
finding-yaml-quote = Este texto entre comillas no termina donde debería
finding-yaml-quote-more = El resto de este documento no se leyó. Cierra la comilla, o escapa la que está dentro.
finding-yaml-bracket = Aquí falta un corchete, una llave o una coma
finding-yaml-bracket-more = El resto de este documento no se leyó. Cierra todos los corchetes y llaves y separa los elementos con comas; pon entre comillas el texto que los contenga.
finding-yaml-colon = Hay dos puntos por segunda vez en esta línea
finding-yaml-colon-more = El resto de este documento no se leyó. Pon el valor entre comillas si los dos puntos son parte de él, o empieza una línea nueva.
finding-yaml-key = En esta línea faltan los dos puntos
finding-yaml-key-more = El resto de este documento no se leyó. Escribe `key: value`, o pon el texto entre comillas si continúa la línea de arriba.
finding-yaml-escape = Esta secuencia de escape no existe
finding-yaml-escape-more = El resto de este documento no se leyó. Entre comillas dobles, una barra invertida inicia una secuencia de escape: escribe dos, o usa comillas simples.
finding-yaml-anchor = Este alias no tiene un ancla anterior
finding-yaml-anchor-more = El resto de este documento no se leyó. Define el ancla más arriba en el mismo documento, o pon entre comillas un valor que empiece por asterisco.
finding-yaml-character = Este carácter no puede estar aquí
finding-yaml-character-more = El resto de este documento no se leyó. Pon el valor entre comillas, o quita el carácter si no lo ves.
finding-yaml-end = El texto termina demasiado pronto
finding-yaml-end-more = Algo que se abrió no está cerrado. Comprueba que se copió el documento entero.
finding-yaml-structure = Este documento no se puede leer a partir de aquí
finding-yaml-structure-more = El analizador dice `{ $detail }`. Lo anterior se comprobó.
finding-json-value = JSON no tiene un valor así
finding-json-value-more = El resto no se leyó. Los valores son objetos, arrays, texto entre comillas, números, `true`, `false` y `null`.
finding-json-key = Aquí falta una clave entre comillas dobles
finding-json-key-more = El resto no se leyó. Escribe `"key": value`.
finding-json-colon = Faltan los dos puntos después de la clave
finding-json-colon-more = El resto no se leyó. Escribe `"key": value`.
finding-json-comma = Aquí falta una coma
finding-json-comma-more = El resto no se leyó. Separa las entradas con comas y cierra todos los corchetes y llaves.
finding-json-comment = JSON no tiene comentarios
finding-json-comment-more = El resto no se leyó. Quita el comentario o escribe el archivo en YAML, donde los comentarios empiezan con `#`.
finding-json-trailing-comma = Hay una coma antes del corchete o la llave de cierre
finding-json-trailing-comma-more = El resto no se leyó. JSON no admite una coma después de la última entrada.

# Palabras que YAML 1.1 lee de otra manera

finding-yaml-1-1-bool = `{ $value }` sin comillas no es texto
finding-yaml-1-1-bool-more = `kubectl` lee el valor lógico `{ $read }`, y el servidor de la API solo admite texto aquí: rechaza el objeto. Pon la palabra entre comillas.
finding-yaml-1-1-number = `{ $value }` sin comillas no es texto
finding-yaml-1-1-number-more = `kubectl` lee un número, y el servidor de la API solo admite texto aquí: rechaza el objeto. Ponlo entre comillas.
finding-yaml-1-1-key = La clave `{ $value }` se lee como `{ $read }`
finding-yaml-1-1-key-more = Según YAML 1.1, que `kubectl` sigue, la palabra es un valor lógico, y el objeto recibe una clave con otro nombre. Ponla entre comillas.
finding-yaml-1-1-mode = Los permisos { $value } superan el máximo
finding-yaml-1-1-mode-more = Sin un cero delante es un número decimal, y el servidor de la API rechaza más de `0777`. Escribe `0{ $value }`, o su número decimal en JSON.
fix-quote = Escribir `{ $value }`
fix-octal = Escribir `{ $value }`

# Documentos

finding-glued-documents = Falta la línea `---` antes de este objeto
finding-glued-documents-more = Este documento empieza con otro objeto en la línea { $line }. Los lectores solo conservan el último, así que el de arriba se pierde sin previo aviso.
fix-separate-documents = Poner `---` entre los objetos

finding-duplicate-key = La clave `{ $key }` aparece dos veces
finding-duplicate-key-more = Ya está en la línea { $line }. Los lectores estrictos rechazan el objeto, otros solo conservan el último valor. Quita una, o únelas.

# API

finding-unknown-api = Ninguna versión de Kubernetes sirvió nunca `{ $api }` { $kind }
finding-unknown-api-more = El grupo pertenece a Kubernetes, pero no tiene esa versión con ese tipo. Busca una errata en `apiVersion` o en `kind`.
finding-unknown-api-version = Ninguna versión de Kubernetes sirvió nunca `{ $api }` { $kind }
finding-unknown-api-version-more = El tipo existe en otra versión. ¿Querías decir `{ $replacement }`?
finding-unknown-api-kind = Ninguna versión de Kubernetes sirvió nunca `{ $api }` { $kind }
finding-unknown-api-kind-more = ¿Querías decir `{ $replacement }`?
fix-use-api = Usar `{ $replacement }`
note-nearest-api = Es una suposición por el nombre: compara los campos con los de `{ $replacement }`.

finding-api-not-yet-served = `{ $api }` { $kind } llega con Kubernetes { $introduced }
finding-api-not-yet-served-more = Un servidor { $target } aún no lo conoce. Usa ahí `{ $older }`, o actualiza primero.
finding-api-not-yet-served-none = `{ $api }` { $kind } llega con Kubernetes { $introduced }
finding-api-not-yet-served-none-more = Un servidor { $target } aún no lo conoce, ni tiene una versión anterior de ello. Actualiza primero.

finding-removed-api = `{ $api }` { $kind } se eliminó en Kubernetes { $removed }
finding-removed-api-more = Un servidor { $target } responde `no matches for kind "{ $kind }" in version "{ $api }"`. Migra a `{ $replacement }`. Compara los campos: puede que no baste con cambiar `apiVersion`.
finding-removed-api-same = `{ $api }` { $kind } se eliminó en Kubernetes { $removed }
finding-removed-api-same-more = Un servidor { $target } responde `no matches for kind "{ $kind }" in version "{ $api }"`. Migra a `{ $replacement }`: los campos son los mismos y significan lo mismo.
finding-removed-api-none = `{ $api }` { $kind } se eliminó en Kubernetes { $removed }
finding-removed-api-none-more = Un servidor { $target } responde `no matches for kind "{ $kind }" in version "{ $api }"`. Nada en { $target } ocupa su lugar: planifica cómo trabajar sin ello.
finding-removed-api-planned = La eliminación de `{ $api }` { $kind } está prevista para Kubernetes { $removed }
finding-removed-api-planned-more = Según el calendario de su API, { $removed } ya no la sirve. Migra antes de actualizar a una versión que permanezca.
finding-removed-api-switch = `{ $api }` { $kind } no se sirve por defecto desde Kubernetes { $removed }
finding-removed-api-switch-more = Un servidor { $target } responde `no matches for kind "{ $kind }" in version "{ $api }"`, salvo que `--runtime-config` reactive la API. Eso termina en { $gone }: migra a una versión que permanezca.
finding-removed-file = `{ $api }` { $kind } no se lee desde Kubernetes { $removed }
finding-removed-file-more = Los componentes de { $target } rechazan un archivo de esta versión. Escríbelo como `{ $replacement }`.
finding-removed-file-none = `{ $api }` { $kind } no se lee desde Kubernetes { $removed }
finding-removed-file-none-more = Los componentes de { $target } rechazan un archivo de este tipo, y ninguno ocupa su lugar. Busca los ajustes en el archivo del propio componente.
fix-api-version = Cambiar `apiVersion` a `{ $api }`
fix-convert = Convertir a `{ $api }`
note-defaults-kept = Se escriben los valores por defecto de `{ $api }`, porque la nueva versión tiene otros: `{ $changes }`.
note-convert-unseen = Lo que rellena una plantilla aparte de los metadatos no está en este texto: también tiene que ser de la versión nueva.
fix-pod-security = Etiquetar los namespaces: el nivel más estricto de los Pod Security Standards que admite lo que admitía la política es `{ $level }`
note-psp-decides = Lo decide `{ $fields }`.
note-psp-unknown = Una plantilla rellena `{ $fields }`: con otros valores, el nivel puede ser otro.
note-psp-open = La política deja `{ $fields }` abierto: un Pod con un perfil sin confinar o con opciones propias de SELinux necesita `privileged` de todos modos.
note-psp-wrote = La política también escribía en los Pods, cosa que ningún nivel hace: lo que `{ $fields }` rellenaba tiene que estar ahora en las plantillas de los Pods.
note-psp-non-root = Un Pod que solo fijaba `runAsUser` pasaba la política; `restricted` exige además `runAsNonRoot: true`.
note-psp-stricter = El nivel admite lo que la política rechazaba por `{ $fields }`: donde importe, tiene que rechazarlo una ValidatingAdmissionPolicy o un motor de políticas.
note-psp-probes = Desde la { $since }, `baseline` y `restricted` rechazan también un `host` en sondas y en hooks del ciclo de vida, en los que ninguna política se fijaba.
note-psp-rbac = Los roles que permiten `use` de la política ya no hacen nada; una etiqueta vale para todos en su namespace.

finding-deprecated-api = `{ $api }` { $kind } se elimina en Kubernetes { $removed }
finding-deprecated-api-more = Funciona en { $target } y está obsoleto desde { $deprecated }. Migra a `{ $replacement }` antes de { $removed }.
finding-deprecated-api-none = `{ $api }` { $kind } se elimina en Kubernetes { $removed }
finding-deprecated-api-none-more = Funciona en { $target } y está obsoleto desde { $deprecated }. En { $target } aún no hay nada que ocupe su lugar.
finding-deprecated-api-planned = La eliminación de `{ $api }` { $kind } está prevista para Kubernetes { $removed }
finding-deprecated-api-planned-more = Funciona en { $target } y está obsoleto desde { $deprecated }. Migra a `{ $replacement }` antes de { $removed }.
finding-deprecated-api-planned-none = La eliminación de `{ $api }` { $kind } está prevista para Kubernetes { $removed }
finding-deprecated-api-planned-none-more = Funciona en { $target } y está obsoleto desde { $deprecated }. En { $target } aún no hay nada que ocupe su lugar.
finding-deprecated-api-kept = `{ $api }` { $kind } está obsoleto desde Kubernetes { $deprecated }
finding-deprecated-api-kept-more = Funciona en { $target }, y no hay eliminación fijada. Para lo nuevo se usa `{ $replacement }`.
finding-deprecated-api-kept-none = `{ $api }` { $kind } está obsoleto desde Kubernetes { $deprecated }
finding-deprecated-api-kept-none-more = Funciona en { $target }, y no hay eliminación fijada. Nada ocupa su lugar.

finding-endpoints-object = `v1` Endpoints está obsoleto desde Kubernetes { $deprecated }
finding-endpoints-object-more = Funciona en { $target } y no hay eliminación prevista, pero cada petición recibe una advertencia. Para un Service sin selector escribe objetos `{ $replacement }`; para cualquier otro Service deja ambos tipos en manos del clúster y fuera de tus archivos.
finding-endpoints-object-lock = `v1` Endpoints está obsoleto desde Kubernetes { $deprecated }
finding-endpoints-object-lock-more = Este es un bloqueo para elegir líder. Funciona en { $target } y no hay eliminación prevista, pero cada petición recibe una advertencia. Haz que el programa guarde su bloqueo en un `{ $replacement }`.
fix-new-slices = { $count ->
    [one] Copiar un EndpointSlice con las mismas direcciones
    [many] Copiar { $count } de EndpointSlices con las mismas direcciones
   *[other] Copiar { $count } EndpointSlices con las mismas direcciones
}
note-slices-mirror = Mientras `{ $name }` exista, Kubernetes mantiene copias de él como EndpointSlices. Para que ninguna dirección cuente dos veces, ponle la etiqueta `endpointslice.kubernetes.io/skip-mirror: "true"`, crea los objetos nuevos y bórralo cuando ya nada lo lea.
note-slices-readers = Los programas que piden Endpoints a la API tienen que pedir los EndpointSlices del Service.

finding-removed-api-reference = Esto se refiere a `{ $api }` { $kind }, que { $target } no sirve
finding-removed-api-reference-more = Quien sigue la referencia pide a un servidor { $target } una API que no existe. Refiérete a `{ $replacement }`.
finding-removed-api-reference-none = Esto se refiere a `{ $api }` { $kind }, que { $target } no sirve
finding-removed-api-reference-none-more = Quien sigue la referencia pide a un servidor { $target } una API que no existe. Ninguna API de este tipo ocupa su lugar: averigua para qué hace falta la referencia.
finding-removed-api-reference-scale = Esto se refiere a `{ $api }` { $kind }, que { $target } no sirve
finding-removed-api-reference-scale-more = El autoescalador busca el tipo en este grupo, y { $target } ya no lo tiene ahí. El escalado se detiene en silencio: solo lo dicen los eventos y la condición `AbleToScale`. Refiérete a `{ $replacement }`.
finding-removed-api-reference-lookup = Esto se refiere a `{ $api }` { $kind }, que { $target } no sirve
finding-removed-api-reference-lookup-more = El autoescalador no mira la versión y sigue encontrando el objeto, pero las herramientas que piden exactamente esta versión no lo encuentran. Refiérete a `{ $replacement }`.
finding-removed-api-reference-workload = Esto se refiere a `{ $api }` { $kind }, que { $target } no sirve
finding-removed-api-reference-workload-more = Argo Rollouts pide exactamente este grupo y esta versión, así que el Rollout no encuentra la plantilla de Pod y falla. Refiérete a `{ $replacement }`.
finding-removed-api-reference-owner = El propietario figura como `{ $api }` { $kind }, que { $target } no sirve
finding-removed-api-reference-owner-more = El recolector de basura no puede localizar al propietario, así que este objeto puede quedarse cuando se borre aquel. Los controladores escriben `ownerReferences`: déjalas fuera de los archivos y corrige los objetos existentes para que se refieran a `{ $replacement }`.
finding-removed-api-reference-event = Este evento trata de `{ $api }` { $kind }, que { $target } no sirve
finding-removed-api-reference-event-more = El evento en sí es historia. Pero el programa que lo escribió aún habla de la API antigua: actualízalo antes de que se encuentre con un servidor { $target }.
finding-removed-api-reference-select = Esto selecciona `{ $api }` { $kind }, que { $target } no sirve
finding-removed-api-reference-select-more = Un servidor { $target } rechaza lo que selecciona y, en cuanto eso pase a `{ $replacement }`, esto no coincide con nada. Cambia ambos a la vez.
finding-removed-api-reference-exec = Un usuario inicia sesión con `{ $api }`
finding-removed-api-reference-exec-more = Los clientes { $target } solo usan `{ $replacement }` y versiones posteriores con el programa que inicia la sesión, y rechazan esta. Cámbiala y actualiza el programa.
fix-refer-to = Referirse a `{ $replacement }`
note-exec-version = El programa que inicia la sesión también tiene que responder en esta versión: actualízalo si es más antiguo.
note-select-together = Kustomize compara texto con texto: migra a la vez los recursos que aquí se seleccionan, o no se parchea nada.

finding-removed-api-in-rbac = `{ $group }` no tiene `{ $resource }` en { $target }
finding-removed-api-in-rbac-more = Ahí esta regla no concede nada: los mismos objetos están en `{ $replacement }`, donde las peticiones se rechazan por prohibidas. Nombra también ese grupo y conserva el antiguo mientras clústeres más antiguos usen el rol.
finding-removed-api-in-rbac-none = `{ $group }` no tiene `{ $resource }` en { $target }
finding-removed-api-in-rbac-none-more = Ahí esta regla no concede nada, y nada ocupa su lugar. Quítala cuando ningún clúster más antiguo use el rol.
fix-add-api-group = Añadir `{ $group }` a `apiGroups`
note-rbac-both-groups = En un clúster que tiene los dos grupos, el rol concede entonces los mismos verbos en cada uno.

finding-removed-api-in-webhook = `{ $api }` no tiene `{ $resource }` en { $target }
finding-removed-api-in-webhook-more = Ahí esta regla no coincide con ninguna petición, ni siquiera con `matchPolicy: Equivalent`, y los objetos pasan sin que nadie los vea. Nombra también `{ $replacement }`, en cuanto lo entienda quien juzga los objetos.
finding-removed-api-in-webhook-none = `{ $api }` no tiene `{ $resource }` en { $target }
finding-removed-api-in-webhook-none-more = Ahí esta regla no coincide con ninguna petición, y nada ocupa su lugar. Quítala cuando ningún clúster más antiguo la necesite.
fix-add-rule-api = Nombrar también `{ $api }` en la regla
note-webhook-understands = A partir de ahí los objetos llegan como `{ $api }`: el programa detrás del webhook, o las expresiones de la política, tienen que entender sus campos, o pueden rechazar todas las peticiones.

finding-last-applied-removed-api = La última configuración aplicada aún nombra `{ $api }` { $kind }
finding-last-applied-removed-api-more = Es solo historia: { $target } sirve el propio objeto en la versión que tiene. El próximo `kubectl apply` de un archivo al día vuelve a escribir la anotación.

finding-crd-stored-version = `{ $version }` es una versión almacenada, pero no está en `spec.versions`
finding-crd-stored-version-more = El servidor de la API rechaza un CRD cuyo `status.storedVersions` nombra una versión que el propio CRD ya no lista. Repón la versión con `served: false`, migra los objetos almacenados y quítala primero de `status.storedVersions`.
finding-crd-stored-version-unserved = Puede haber objetos almacenados como `{ $version }`, que no se sirve
finding-crd-stored-version-unserved-more = Solo se pueden leer mientras la versión siga en `spec.versions`. Migra los objetos almacenados y quítala de `status.storedVersions` antes de quitarla de ahí.
finding-crd-stored-version-deprecated = Puede haber objetos almacenados como `{ $version }`, que está obsoleta
finding-crd-stored-version-deprecated-more = Solo se pueden leer mientras la versión siga en `spec.versions`. Migra los objetos almacenados y quítala de `status.storedVersions` antes de quitarla de ahí.
finding-crd-deprecated-version = Este CRD marca como obsoleta su versión `{ $version }`
finding-crd-deprecated-version-more = Funciona, y el servidor de la API responde a cada petición en ella con una advertencia. Pasa objetos y programas a una versión sin esa marca.

finding-removed-crd-api = `{ $api }` { $kind } no se sirve desde { $project } { $release }
finding-removed-crd-api-more = Usas { $project } { $yours }, así que el servidor responde `no matches for kind "{ $kind }" in version "{ $api }"`. Migra a `{ $replacement }` y compara los campos.
finding-removed-crd-api-later = `{ $api }` { $kind } termina con { $project } { $release }
finding-removed-crd-api-later-more = Funciona con { $project } { $yours }, que es lo que usas. Migra a `{ $replacement }` y compara los campos antes de actualizar { $project }.
finding-removed-crd-api-unknown = `{ $api }` { $kind } no se sirve a partir de { $project } { $release }
finding-removed-crd-api-unknown-more = Que sea así en tu clúster depende del { $project } que ejecuta: escribe su versión en `[versions]` de `farol.toml`. Migra a `{ $replacement }` y compara los campos.
finding-removed-crd-api-none = `{ $api }` { $kind } no se sirve a partir de { $project } { $release }
finding-removed-crd-api-none-more = Ninguna versión de este tipo ocupa su lugar: mira qué usar en las notas de la versión de { $project }. Puedes indicar la versión que usas en `[versions]` de `farol.toml`.
finding-removed-crd-api-deprecated = `{ $api }` { $kind } está obsoleto desde { $project } { $release }
finding-removed-crd-api-deprecated-more = Funciona, y no se conoce ninguna versión que le ponga fin. Para lo nuevo se usa `{ $replacement }`.
note-crd-release = La versión de { $project } que usas tiene que servir `{ $api }`: lee sus notas de versión antes de migrar.

finding-api-off-by-default = Un servidor { $target } no sirve `{ $api }` { $kind } por defecto
finding-api-off-by-default-more = Responde `no matches for kind "{ $kind }" in version "{ $api }"`, salvo que `--runtime-config={ $api }=true` active la API. Migra a `{ $replacement }`, que está activa.
finding-api-off-by-default-none = Un servidor { $target } no sirve `{ $api }` { $kind } por defecto
finding-api-off-by-default-none-more = Responde `no matches for kind "{ $kind }" in version "{ $api }"`, salvo que `--runtime-config={ $api }=true` active la API; algunas API piden además una feature gate. Comprueba que tu clúster tiene ambas cosas.

# Campos

finding-old-field = `{ $field }` no es un campo de `{ $api }` { $kind }
finding-old-field-more = Pertenece a otra versión de este tipo. Un servidor { $target } rechaza el objeto, porque falta lo que ocupa su lugar: `{ $replacement }`.
finding-old-field-lost = `{ $field }` no es un campo de `{ $api }` { $kind }
finding-old-field-lost-more = Pertenece a otra versión de este tipo. En { $target }, `kubectl` rechaza un campo que el servidor no conoce; otros clientes pierden sin aviso lo que dice. Escribe `{ $replacement }`.
finding-old-field-gone = `{ $field }` no es un campo de `{ $api }` { $kind }
finding-old-field-gone-more = Pertenece a otra versión de este tipo. En { $target }, `kubectl` rechaza un campo que el servidor no conoce; otros clientes lo descartan sin aviso. Nada ocupa su lugar: quítalo.
finding-old-field-value = `{ $api }` { $kind } no acepta `{ $field }`
finding-old-field-value-more = Una versión anterior sí. Un servidor { $target } rechaza el objeto: acepta `{ $replacement }`.
finding-old-field-file = `{ $field }` tiene otra forma en `{ $api }` { $kind }
finding-old-field-file-more = kubeadm de { $target } se detiene, porque no puede leer la forma de una versión anterior. Escribe `{ $replacement }`.
finding-old-field-file-lost = `{ $field }` no es un campo de `{ $api }` { $kind }
finding-old-field-file-lost-more = Pertenece a una versión anterior. kubeadm de { $target } advierte y sigue sin él. Escribe `{ $replacement }`.
finding-old-field-file-gone = `{ $field }` no es un campo de `{ $api }` { $kind }
finding-old-field-file-gone-more = Pertenece a una versión anterior. kubeadm de { $target } advierte y sigue sin él. Nada ocupa su lugar: quítalo.
finding-claim-source = Los ResourceClaim de un Pod no tienen `source` desde la { $since }
finding-claim-source-more = Lo que estaba dentro está ahora junto a `name`. Un servidor { $target } rechaza el Pod, porque nada dice qué ResourceClaim se quiere.
fix-field-name = Escribir `{ $replacement }` en lugar de `{ $field }`
fix-mend-fields = Adaptar los campos a `{ $api }`

finding-missing-required-field = `{ $api }` { $kind } exige `{ $field }`
finding-missing-required-field-more = Un servidor { $target } rechaza el objeto sin él. Las versiones anteriores de la API lo rellenaban o no lo necesitaban: añádelo.
finding-missing-required-field-once = `{ $api }` { $kind } exige `{ $field }`
finding-missing-required-field-once-more = Un servidor { $target } rechaza el objeto sin él. Cuando no estaba fijado, una versión anterior de la API tomaba `{ $value }`: añade el valor que quieras.
fix-add-field = Añadir `{ $field }`

finding-changed-default = `{ $replacement }` tiene otros valores por defecto para este { $kind }
finding-changed-default-more = Este objeto no los fija y depende de los de `{ $api }`: `{ $changes }`. Fija los valores que quieras antes de cambiar `apiVersion`.
fix-keep-defaults = Escribir los valores por defecto de `{ $api }`

finding-empty-selector = Este selector no abarca ningún Pod en `{ $api }`, pero sí todos los Pods en `policy/v1`
finding-empty-selector-more = Tras la migración, el PodDisruptionBudget abarca todos los Pods del namespace y puede impedir que se drenen nodos. Indica las etiquetas de los Pods que quieras; sin `selector` no abarca ninguno.
finding-zero-shares = `{ $field }: 0` significa 30 en `{ $api }`, y 0 en `flowcontrol.apiserver.k8s.io/v1`
finding-zero-shares-more = La versión anterior interpreta 0 como un valor sin fijar. En `v1`, 0 deja el nivel de prioridad sin puestos propios. Escribe 30 para conservar lo que tienes.
finding-quoted-port = `"{ $port }"` entre comillas es el nombre de un puerto, no su número
finding-quoted-port-more = El nombre de un puerto necesita una letra: `networking.k8s.io/v1` rechaza este. Escribe `{ $replacement }`, sin comillas.
finding-event-rate = `eventRecordQPS: 0` significa sin límite a partir de { $since }
finding-event-rate-more = Antes, el kubelet interpretaba 0 como su valor por defecto, 50. Escribe 50 para conservar ese límite en { $target }.
finding-schedule-zone = Una zona horaria en `schedule` no se acepta a partir de { $since }
finding-schedule-zone-more = Nunca tuvo soporte: los servidores anteriores a { $since } advierten de ello, los posteriores rechazan un CronJob nuevo cuya programación lleve `TZ` o `CRON_TZ`. Pasa la zona a `timeZone`.
fix-value = Cambiar `{ $field }` a `{ $value }`

finding-deprecated-kustomize-field = En kustomize, `{ $field }` está obsoleto desde { $since }
finding-deprecated-kustomize-field-more = Aún funciona en `kustomize.config.k8s.io/v1beta1`. Escribe `{ $replacement }`: `kustomize edit fix` convierte la mayoría de los archivos.
fix-by-kustomize = Dejar que kustomize escriba otra forma de `{ $field }`
note-kustomize-labels = `includeSelectors: true` mantiene las etiquetas en selectores y plantillas, donde las pone `commonLabels`.
note-kustomize-patches = Un archivo con varios patches puede estar en `patches` desde kustomize 5.2. Compara la salida de `kustomize build` de antes y de después.
note-kustomize-order = kustomize aplica `patches` antes del namespace, de los prefijos de nombres y de las etiquetas, y `patchesJson6902` después: compara la salida de `kustomize build` de antes y de después.
note-kustomize-clean = El comando también puede cambiar otros archivos; ejecútalo donde Git muestre lo que ha hecho.

# Imágenes

finding-image-never-published = `{ $image }` nunca se publicó
finding-image-never-published-more = `{ $registry }` se congeló antes de que saliera esta versión. Está en `{ $replacement }`.
finding-image-never-published-last = `{ $image }` nunca se publicó
finding-image-never-published-last-more = La última de su serie en `{ $registry }` es { $last }. Esta versión está en `{ $replacement }`.
fix-image-registry = Descargar de `{ $replacement }`
note-image-there = No todas las imágenes se mudaron. Mira antes si esta está ahí: `crane digest { $image }`.

finding-frozen-registry-image = `{ $registry }` quedó congelado ({ $since })
finding-frozen-registry-image-more = No recibe imágenes nuevas ni correcciones, y las descargas solo funcionan mientras su dueño lo mantenga. La misma ruta está en `{ $replacement }`.
finding-frozen-registry-image-none = `{ $registry }` quedó congelado ({ $since })
finding-frozen-registry-image-none-more = No recibe imágenes nuevas ni correcciones. Averigua dónde publica el proyecto ahora: ninguna regla convierte el nombre antiguo en el nuevo.
finding-gone-registry-image = `{ $registry }` dejó de existir ({ $since })
finding-gone-registry-image-more = Las descargas fallan. Hay una copia sin actualizaciones en `{ $replacement }`; busca una imagen mantenida.
finding-gone-registry-image-none = `{ $registry }` dejó de existir ({ $since })
finding-gone-registry-image-none-more = Las descargas fallan. Busca otra imagen.

# Feature gates

finding-unknown-feature-gate = Ningún componente de { $target } tiene la feature gate `{ $gate }`
finding-unknown-feature-gate-more = `{ $component }` se niega a arrancar con una feature gate que no conoce. Busca una errata en el nombre, o quítala.
finding-unknown-feature-gate-near = `{ $gate }` no es una feature gate conocida de { $target }
finding-unknown-feature-gate-near-more = `{ $component }` se niega a arrancar con una feature gate que no conoce. ¿Querías decir `{ $meant }`?
finding-unknown-feature-gate-new = La feature gate `{ $gate }` llega con Kubernetes { $introduced }
finding-unknown-feature-gate-new-more = `{ $component }` de { $target } aún no la conoce y se niega a arrancar. Quítala ahí, o actualiza primero.
finding-unknown-feature-gate-maybe = La feature gate `{ $gate }` no se conoce en las versiones hasta { $complete }
finding-unknown-feature-gate-maybe-more = Los datos no contienen todas las feature gates de { $target }, así que puede ser nueva. Si no lo es, `{ $component }` se niega a arrancar: búscala en las notas de la versión.
fix-use-gate = Usar `{ $meant }`
fix-drop-gate = Quitar `{ $gate }`
note-gate-unknown = Si el nombre está mal escrito, corrígelo en lugar de quitarlo. Sin la feature gate, el componente de la { $target } hace lo que hace por defecto.
note-gate-decides = Sin la feature gate, la propia { $target } decide qué pasa con la característica: lee sus notas de la versión.

finding-removed-feature-gate = La feature gate `{ $gate }` se eliminó en Kubernetes { $removed }
finding-removed-feature-gate-more = `{ $component }` de { $target } no la conoce y se niega a arrancar. Quítala y averigua qué fue de la característica.
finding-removed-feature-gate-on = La feature gate `{ $gate }` se eliminó en Kubernetes { $removed }
finding-removed-feature-gate-on-more = `{ $component }` de { $target } no la conoce y se niega a arrancar. Quítala: la característica está siempre activa.
finding-removed-feature-gate-maybe = La feature gate `{ $gate }` puede haber desaparecido en Kubernetes { $removed }
finding-removed-feature-gate-maybe-more = Las fuentes no lo confirman. Si ya no existe, `{ $component }` de { $target } se niega a arrancar: quítala antes de actualizar.
finding-removed-feature-gate-later = La feature gate `{ $gate }` desaparece en Kubernetes { $removed }
finding-removed-feature-gate-later-more = { $target } aún la acepta. Desde { $removed }, `{ $component }` se niega a arrancar con ella: quítala antes de actualizar.
finding-removed-feature-gate-planned = La eliminación de la feature gate `{ $gate }` está prevista para Kubernetes { $removed }
finding-removed-feature-gate-planned-more = Desde entonces, `{ $component }` se niega a arrancar con ella. Quítala antes de actualizar desde { $target }.
note-gate-is-on = La característica `{ $gate }` está activada en la { $target }, con la feature gate o sin ella: lo que antes no hacía, ahora lo hace.
note-gate-is-off = La característica `{ $gate }` está desactivada en la { $target }, con la feature gate o sin ella: lo que dependía de ella se detiene.

finding-locked-feature-gate = La feature gate `{ $gate }` está fijada en `{ $value }` desde Kubernetes { $locked }
finding-locked-feature-gate-more = `{ $component }` de { $target } se niega a arrancar si tiene otro valor. Quítala, y prepárate para lo que evitaba.
finding-locked-feature-gate-maybe = La feature gate `{ $gate }` puede estar fijada en `{ $value }` desde Kubernetes { $locked }
finding-locked-feature-gate-maybe-more = Las fuentes no lo confirman. Si está fijada, `{ $component }` de { $target } se niega a arrancar con cualquier otro valor.
finding-locked-feature-gate-idle = La feature gate `{ $gate }` no tiene efecto desde Kubernetes { $locked }
finding-locked-feature-gate-idle-more = Está fijada en `{ $value }` y algún día se eliminará; entonces `{ $component }` se negará a arrancar con ella. Quítala ya: en { $target } no cambia nada.

# Nodos y clientes

finding-kube-proxy-mode = kube-proxy pierde el modo `{ $mode }` en Kubernetes { $removed }
finding-kube-proxy-mode-more = Funciona en { $target } y está obsoleto. Cambia a `iptables`, o a `kernelspace` en Windows, antes de { $removed }.
finding-kube-proxy-mode-removed = kube-proxy no tiene el modo `{ $mode }` desde Kubernetes { $removed }
finding-kube-proxy-mode-removed-more = kube-proxy de { $target } lo rechaza y no arranca, así que desde el nodo no se puede llegar a los Services. Usa `iptables`, o `kernelspace` en Windows.
finding-kube-proxy-mode-ipvs = El modo `{ $mode }` de kube-proxy está obsoleto desde Kubernetes { $deprecated }
finding-kube-proxy-mode-ipvs-more = Funciona, y su eliminación está prevista para { $removed }. Prueba antes `nftables`, que necesita Linux 5.13 o posterior, en un nodo aparte.
fix-use-mode = Usar el modo `{ $mode }`
note-mode-iptables = En Windows el modo es `kernelspace`. Donde kube-proxy cambia de modo, reinicia el nodo o ejecuta `kube-proxy --cleanup`, para que no queden reglas antiguas.
note-mode-nftables = Los ajustes bajo `ipvs`, como su planificador, no tienen equivalente. Prueba primero en un nodo y ejecuta `kube-proxy --cleanup` o reinicia, para que no queden reglas antiguas.

finding-dynamic-kubelet-config = El kubelet no admite configuración dinámica desde Kubernetes { $removed }
finding-dynamic-kubelet-config-more = Un componente de { $target } no conoce este ajuste y se niega a arrancar. Quítalo, y dale al kubelet un archivo con `--config`.
finding-dynamic-kubelet-config-later = La configuración dinámica del kubelet se elimina en Kubernetes { $removed }
finding-dynamic-kubelet-config-later-more = Funciona en { $target } y está obsoleta. Dale a cada kubelet un archivo con `--config` antes de { $removed }.
finding-dynamic-kubelet-config-idle = El kubelet no admite configuración dinámica desde Kubernetes { $removed }
finding-dynamic-kubelet-config-idle-more = En { $target } esto no tiene efecto: el kubelet usa lo que dice su propio archivo. Quítalo, y lleva los ajustes a un archivo con `--config`.
fix-drop-setting = Quitar `{ $setting }`
note-kubelet-file = Lo que dice el ConfigMap tiene que estar para entonces en el archivo del kubelet: compáralo con `kubectl get --raw /api/v1/nodes/<node>/proxy/configz`.

finding-kubeconfig-auth-provider = Los clientes no tienen el inicio de sesión `{ $provider }` desde Kubernetes { $removed }
finding-kubeconfig-auth-provider-more = `kubectl` de { $target } se detiene con `The { $provider } auth plugin has been removed`, o no conoce ese proveedor. Instala `{ $plugin }` y deja que escriba este usuario con `exec`.
finding-kubeconfig-auth-provider-later = Los clientes pierden el inicio de sesión `{ $provider }` en Kubernetes { $removed }
finding-kubeconfig-auth-provider-later-more = Funciona con `kubectl` de { $target }. Instala `{ $plugin }` antes de pasar a { $removed }, y deja que escriba este usuario con `exec`.
fix-exec-plugin = Copiar `exec` para `{ $plugin }`
note-exec-install = Instala `{ $plugin }` donde se usa el archivo y pon esto en lugar de `auth-provider`. Los tokens guardados allí no hacen falta: el programa obtiene los suyos.

finding-removed-flag = `{ $component }` no conoce `{ $flag }` desde la { $removed }
finding-removed-flag-more = El `{ $component }` de la { $target } se detiene en él con `unknown flag`. Quítalo antes de la actualización.
finding-removed-flag-replaced = `{ $component }` no conoce `{ $flag }` desde la { $removed }
finding-removed-flag-replaced-more = El `{ $component }` de la { $target } se detiene en él con `unknown flag`. En su lugar: `{ $replacement }`.
fix-drop-flag = Quitar `{ $flag }`
fix-replace-flag = Cambiar `{ $flag }` por `{ $replacement }`
note-flag-dropped = Lo que hacía el flag ya no existe, se quite o no.
note-flag-log = El componente escribe entonces sus logs solo en la salida de error estándar; donde hagan falta en un archivo, los escribe ahí `kube-log-runner`.
note-flag-sandbox = La imagen del sandbox la decide el entorno de ejecución: si la tuya no es la que usa por defecto, configúrala antes allí.
note-flag-dockershim = Solo lo leía dockershim; el entorno de ejecución tiene ajustes propios para redes y descargas.
note-flag-eviction = Los Pods dejan un nodo caído según el `tolerationSeconds` de sus tolerancias.
note-flag-renamed = Los clientes y componentes de versiones menores anteriores quizá conozcan solo el nombre antiguo.
note-runtime = El entorno de ejecución tiene que estar antes instalado y en marcha en el nodo, y sus contenedores son nuevos.

finding-deprecated-flag = `{ $flag }` de `{ $component }` está obsoleto desde la { $deprecated }
finding-deprecated-flag-more = El `{ $component }` de la { $target } lo acepta, y no hay fecha para su fin.
finding-deprecated-flag-ends = `{ $component }` se detiene en `{ $flag }` a partir de la { $removed }
finding-deprecated-flag-ends-more = La { $target } todavía lo acepta. Quítalo antes de pasar a la { $removed }.
finding-kubelet-flags = { $count ->
    [one] Un flag del kubelet tiene su sitio en el archivo de configuración
   *[other] { $count } flags del kubelet tienen su sitio en el archivo de configuración
}
finding-kubelet-flags-more = Obsoletos como flags, sin fecha para su fin: `{ $flags }`. Un flag prevalece sobre el archivo; quítalo cuando el archivo lo tenga.
fix-move-flag = Pasar `{ $flag }` a `{ $field }` en el archivo del kubelet
fix-move-flags = { $count ->
    [one] Pasar el flag al archivo del kubelet
   *[other] Pasar los { $count } flags al archivo del kubelet
}
note-flag-moved = Pon las líneas en el archivo que nombra `--config` y después quita los flags, para que cada ajuste tenga un solo sitio.

finding-dockershim-socket = dockershim y su socket `{ $socket }` ya no existen desde la { $removed }
finding-dockershim-socket-more = Nada responde ahí, así que falla el kubelet, kubeadm o crictl. Nombra el socket del entorno de ejecución que tiene el nodo.
finding-dockershim-socket-path = dockershim y su socket `{ $socket }` ya no existen desde la { $removed }
finding-dockershim-socket-path-more = Lo que usa esta ruta no encuentra nada. Usa el socket del entorno de ejecución que tiene el nodo.
finding-dockershim-socket-ends = dockershim y su socket `{ $socket }` desaparecen en la { $removed }
finding-dockershim-socket-ends-more = Pasa antes el nodo a otro entorno de ejecución y nombra el socket de este.
finding-socket-without-scheme = El socket `{ $socket }` no lleva `unix://`
finding-socket-without-scheme-more = Funciona, pero está obsoleto: kubelet, kubeadm y crictl añaden el esquema y muestran una advertencia.
fix-use-socket = Usar `{ $socket }`
fix-add-scheme = Anteponer `unix://`

# Paquetes

finding-legacy-package-repository = `{ $repository }` ya no tiene paquetes de Kubernetes
finding-legacy-package-repository-more = Instalar y actualizar desde él falla. Los paquetes están ahora en `pkgs.k8s.io`, con un repositorio para cada versión menor; aquí, el de la { $minor }.
finding-legacy-package-repository-old = `{ $repository }` ya no tiene paquetes de Kubernetes
finding-legacy-package-repository-old-more = No hay paquetes de la { $minor } en ninguna parte: `pkgs.k8s.io` empieza en la { $first }. Elige una versión menor más nueva.
fix-use-package-repository = Usar el repositorio de la { $minor } en `pkgs.k8s.io`
fix-write-package-repository = Escribir en su lugar el repositorio de la { $minor } en `pkgs.k8s.io`
note-package-minor = Un repositorio contiene una sola versión menor: quédate en la que usa el nodo, después sube de una en una y cambia la dirección en cada paso; `package-minor` elige una distinta de la { $minor }.
note-package-minor-held = La { $minor } es la versión menor de los paquetes que pide este texto; `package-minor` elige otra.
note-package-keyring = El origen necesita la clave nueva en el archivo que nombra `signed-by`: descarga `Release.key` antes de `apt-get update`.

finding-legacy-package-key = `{ $key }` no es una clave de los paquetes actuales de Kubernetes
finding-legacy-package-key-more = `pkgs.k8s.io` firma con otra clave, así que con esta `apt` y `dnf` rechazan sus paquetes.
finding-legacy-package-key-added = `{ $key }` no es una clave de los paquetes actuales de Kubernetes
finding-legacy-package-key-added-more = `pkgs.k8s.io` firma con otra clave. `apt-key` está obsoleto y falta en las distribuciones nuevas: guarda la clave en un archivo que el origen nombre.
fix-use-package-key = Descargar la clave de la { $minor } de `pkgs.k8s.io`
fix-fetch-package-key = Descargar en su lugar la clave de la { $minor }
note-package-key = La carpeta de la clave, que falta en distribuciones antiguas, tiene que existir, y el origen tiene que nombrar el archivo después de `signed-by`.

finding-legacy-package-revision = `{ $package }` es una versión con la forma de los repositorios antiguos
finding-legacy-package-revision-more = Ningún paquete de `pkgs.k8s.io` termina en `-00` o `-0`, así que no se encuentra nada que instalar.
finding-legacy-package-revision-old = El paquete `{ $package }` ya no existe
finding-legacy-package-revision-old-more = `pkgs.k8s.io` empieza en la { $first }, y los repositorios antiguos ya no existen. Elige una versión más nueva.
fix-use-revision = Pedir la revisión `{ $revision }`
fix-drop-revision = Omitir `{ $revision }`
note-package-revision = Mira qué hay, con `apt-cache madison kubeadm` o `dnf list --showduplicates kubeadm`: algunas versiones se compilaron otra vez y tienen una revisión más alta.

finding-package-repository-minor-mismatch = `{ $package }` de la { $minor } no está en el repositorio de la { $repository }
finding-package-repository-minor-mismatch-more = Cada repositorio de `pkgs.k8s.io` contiene una sola versión menor, así que esta versión no se encuentra.
fix-use-repository-minor = Usar el repositorio de la { $minor }
note-package-repository = Los demás paquetes que vienen de él pasan a ser también los de la { $minor }, y puede que `gpgkey` nombre la versión menor antigua, lo que no causa ningún problema.

# Almacenamiento

finding-removed-volume-plugin = El plugin de volumen `{ $plugin }` se eliminó en Kubernetes { $removed }
finding-removed-volume-plugin-more = El servidor de la API de { $target } acepta el campo, pero ningún nodo puede montar el volumen: los Pods que lo usan no arrancan. Antes de actualizar, copia los datos a un volumen del driver CSI `{ $driver }`.
finding-removed-volume-plugin-none = El plugin de volumen `{ $plugin }` se eliminó en Kubernetes { $removed }
finding-removed-volume-plugin-none-more = El servidor de la API de { $target } acepta el campo, pero ningún nodo puede montar el volumen: los Pods que lo usan no arrancan. Antes de actualizar, copia los datos a un almacenamiento que tenga driver CSI.
finding-removed-volume-plugin-soon = El plugin de volumen `{ $plugin }` deja de existir en Kubernetes { $removed }
finding-removed-volume-plugin-soon-more = Funciona en { $target } y está obsoleto desde { $deprecated }. Nada se hace cargo de esos volúmenes: copia los datos a un volumen del driver CSI `{ $driver }` antes de { $removed }.
finding-removed-volume-plugin-soon-none = El plugin de volumen `{ $plugin }` deja de existir en Kubernetes { $removed }
finding-removed-volume-plugin-soon-none-more = Funciona en { $target } y está obsoleto desde { $deprecated }. Nada se hace cargo de esos volúmenes: copia los datos a un almacenamiento que tenga driver CSI antes de { $removed }.

finding-migrated-volume-plugin = `{ $plugin }` necesita el driver CSI `{ $driver }` desde Kubernetes { $migrated }
finding-migrated-volume-plugin-more = Kubernetes { $target } entrega esos volúmenes al driver, así que solo funcionan donde está instalado. Compruébalo antes de actualizar; en este objeto no hay nada que cambiar. Para volúmenes nuevos usa un PersistentVolumeClaim.
finding-migrated-volume-plugin-soon = `{ $plugin }` necesita el driver CSI `{ $driver }` a partir de Kubernetes { $migrated }
finding-migrated-volume-plugin-soon-more = Funciona en { $target } sin el driver y está obsoleto desde { $deprecated }. Instala el driver antes de actualizar a { $migrated }: a partir de entonces Kubernetes le entrega esos volúmenes.
fix-new-volume = Copiar un PersistentVolume para el driver `{ $driver }`
fix-new-volume-and-claim = Copiar un PersistentVolume y un PVC para el driver `{ $driver }`
note-volume-fixed = El origen de un PersistentVolume no se puede cambiar, así que este es un segundo objeto. Nada obliga a ello: con `{ $driver }` instalado, el antiguo sigue funcionando.
note-volume-retain = Antes que nada, pon `persistentVolumeReclaimPolicy: Retain` en `{ $volume }`, o su disco se borrará con él. El volumen nuevo también tiene `Retain`: cámbialo después si el disco debe irse con su PVC.
note-volume-rebind = Un PVC se queda con el volumen al que está vinculado. Detén sus Pods, borra el PVC y el volumen antiguo, crea este volumen y después otra vez el PVC con `volumeName: { $volume }`.
note-volume-inline = `{ $driver }` no admite volúmenes escritos en el Pod. Crea los dos objetos y nombra el PVC en el Pod con `persistentVolumeClaim`; hasta entonces el campo antiguo sigue funcionando mediante el driver.
note-volume-size = Escribe el tamaño del disco en los dos objetos, y el mismo namespace que el de los Pods.
note-volume-unspecified = Donde el identificador dice `UNSPECIFIED`, el driver busca el disco en su propio proyecto. Escribe el proyecto y la zona si los conoces.
note-volume-access = Los modos de acceso se reducen a `ReadWriteOnce`, como hace Kubernetes con este disco: el driver rechaza lo que el plugin antiguo dejaba pasar.
note-volume-secret = Pon el namespace del Secret en lugar de `<namespace>`, en los dos sitios.
note-volume-vsphere = El driver conoce un disco por su id en vCenter, no por `{ $path }`. Registra allí el disco como First Class Disk y escribe su id.
note-volume-cinder-secret = El Secret del volumen antiguo se deja fuera: el driver se identifica con su propia configuración.

finding-in-tree-provisioner = `{ $plugin }` necesita el driver CSI `{ $driver }` desde Kubernetes { $migrated }
finding-in-tree-provisioner-more = En { $target } es el driver quien crea los volúmenes de esta clase; donde no está instalado, los PVC se quedan en `Pending`. Con el driver, la clase sigue funcionando, en la medida en que este conozca los parámetros. Su aprovisionador y sus parámetros no se pueden cambiar: para dejar el nombre antiguo, crea otra clase con `provisioner: { $driver }`.
finding-in-tree-provisioner-soon = `{ $plugin }` necesita el driver CSI `{ $driver }` a partir de Kubernetes { $migrated }
finding-in-tree-provisioner-soon-more = Funciona en { $target } sin el driver y está obsoleto desde { $deprecated }. Instala el driver antes de actualizar a { $migrated }. El aprovisionador y los parámetros de una clase no se pueden cambiar: para dejar el nombre antiguo, crea otra clase con `provisioner: { $driver }`.
finding-in-tree-provisioner-removed = El aprovisionador `{ $plugin }` se eliminó en Kubernetes { $removed }
finding-in-tree-provisioner-removed-more = En { $target } los PVC de esta clase se quedan en `Pending`. El aprovisionador y los parámetros de una clase no se pueden cambiar: crea otra clase con `provisioner: { $driver }` y los parámetros de ese driver.
finding-in-tree-provisioner-removed-none = El aprovisionador `{ $plugin }` se eliminó en Kubernetes { $removed }
finding-in-tree-provisioner-removed-none-more = En { $target } los PVC de esta clase se quedan en `Pending`. El aprovisionador y los parámetros de una clase no se pueden cambiar: crea otra clase con el aprovisionador de un driver CSI.
finding-in-tree-provisioner-leaving = El aprovisionador `{ $plugin }` deja de existir en Kubernetes { $removed }
finding-in-tree-provisioner-leaving-more = Funciona en { $target } y está obsoleto desde { $deprecated }. Crea otra clase con `provisioner: { $driver }` para los PVC nuevos y copia los datos de los antiguos antes de { $removed }.
finding-in-tree-provisioner-leaving-none = El aprovisionador `{ $plugin }` deja de existir en Kubernetes { $removed }
finding-in-tree-provisioner-leaving-none-more = Funciona en { $target } y está obsoleto desde { $deprecated }. Crea otra clase con el aprovisionador de un driver CSI para los PVC nuevos y copia los datos de los antiguos antes de { $removed }.
fix-new-class = Copiar una StorageClass para el driver `{ $driver }`
note-class-fixed = El aprovisionador y los parámetros de una clase no se pueden cambiar, así que esta es una segunda clase. Los PVC y volúmenes que existen conservan `{ $class }`; los PVC nuevos tienen que nombrar la nueva.
note-class-default = `{ $class }` es la clase por defecto. Cuando la nueva funcione, pásale la anotación.
note-class-policy = Se dejan fuera, porque el driver no tiene esos parámetros: { $parameters }. En vSphere, una política de almacenamiento dice lo que ellos decían.

finding-flexvolume = FlexVolume está obsoleto desde Kubernetes { $deprecated }
finding-flexvolume-more = Funciona en { $target }, y no hay eliminación fijada. Pide al proveedor del driver un driver CSI y úsalo para los volúmenes nuevos.

finding-git-repo-volume = Los volúmenes `gitRepo` quedaron desactivados definitivamente en Kubernetes { $gone }
finding-git-repo-volume-more = Los Pods que usan uno no arrancan en { $target }. Clona el repositorio en un contenedor de inicialización, dentro de un volumen `emptyDir`.
finding-git-repo-volume-off = Los volúmenes `gitRepo` están desactivados por defecto desde Kubernetes { $removed }
finding-git-repo-volume-off-more = Los Pods que usan uno no arrancan en { $target }, salvo que el kubelet se ejecute con la feature gate `GitRepoVolumeDriver`. Eso termina en { $gone }: clona el repositorio en un contenedor de inicialización, dentro de un volumen `emptyDir`.
finding-git-repo-volume-soon = Los volúmenes `gitRepo` quedan desactivados por defecto a partir de Kubernetes { $removed }
finding-git-repo-volume-soon-more = Funcionan en { $target } y están obsoletos desde { $deprecated }. Antes de { $removed }, clona el repositorio en un contenedor de inicialización, dentro de un volumen `emptyDir`.
fix-git-repo-volume = Copiar un contenedor de inicialización que clona en un volumen `emptyDir`
note-git-repo-parts = Añade el contenedor a los `initContainers` del Pod y pon el volumen en lugar de `{ $volume }`. Indica una imagen que tenga `git`.
note-git-repo-revision = Sin una revisión, cada arranque de un Pod toma el contenido más nuevo. Indica una para tener siempre el mismo.

finding-beta-storage-class = `{ $annotation }` está obsoleta desde Kubernetes { $since }
finding-beta-storage-class-more = Funciona en { $target }. Define en su lugar `storageClassName: { $class }` en `spec`; los PVC que ya existen también aceptan este cambio.
finding-beta-storage-class-template = `{ $annotation }` está obsoleta desde Kubernetes { $since }
finding-beta-storage-class-template-more = Funciona en { $target }. Define en su lugar `storageClassName: { $class }` en `spec` de la plantilla. Las plantillas de un StatefulSet que ya existe no se pueden cambiar: bórralo con `--cascade=orphan` y créalo de nuevo.
finding-beta-storage-class-twice = `{ $annotation }` repite `storageClassName`
finding-beta-storage-class-twice-more = La anotación está obsoleta desde { $since }, y `storageClassName` dice lo mismo. No la pongas en los objetos nuevos. El servidor se niega a quitarla de un PVC que ya existe y tiene ambas cosas.
finding-beta-storage-class-differs = `{ $annotation }` y `storageClassName` no coinciden
finding-beta-storage-class-differs-more = En { $target } gana la anotación: la clase es `{ $class }`, no `{ $other }`. Decide cuál es la buena y conserva solo `storageClassName`.
finding-alpha-storage-class = `{ $annotation }` no significa nada desde Kubernetes { $since }
finding-alpha-storage-class-more = En { $target } la clase del PVC es su `storageClassName` y, si no lo tiene, la clase por defecto. Indica en `storageClassName` cuál es la buena y quita la anotación.
finding-beta-mount-options = `{ $annotation }` está obsoleta desde Kubernetes { $since }
finding-beta-mount-options-more = Aún se lee en { $target }. Escribe las opciones como lista en `spec.mountOptions` y quita la anotación.
finding-beta-default-class = `{ $annotation }` tiene un nombre estable desde Kubernetes { $since }
finding-beta-default-class-more = Funciona en { $target }, y no hay eliminación fijada. Las herramientas que solo conocen el nombre estable no ven que esta clase es la clase por defecto.
fix-storage-class-name = Definir `storageClassName: { $class }` en lugar de la anotación
note-claim-upgrade = Para un objeto que existe, el servidor acepta este único cambio de su clase, porque la anotación y el campo dicen lo mismo. Aplica el archivo entero: un patch que solo añade el campo se rechaza.
note-claim-template = Un StatefulSet que existe rechaza otra plantilla: bórralo con `--cascade=orphan` y créalo de nuevo. Sus PVC se quedan.
fix-drop-annotation = Dejar fuera la anotación
note-claim-both = Solo para objetos nuevos: el servidor se niega a quitar la anotación de un PVC que existe y tiene ambas cosas.
fix-mount-options = Listar las opciones en `spec.mountOptions`
fix-default-class = Usar el nombre estable de la anotación

finding-zone-parameter = El parámetro `{ $parameter }` está obsoleto
finding-zone-parameter-more = Funciona en { $target }. Lo sustituye `allowedTopologies`; con `volumeBindingMode: WaitForFirstConsumer` la mayoría de las clases no necesitan ninguno de los dos. Los parámetros de una clase no se pueden cambiar: crea otra clase.
finding-zone-parameter-clash = `{ $parameter }` no puede estar junto a `allowedTopologies`
finding-zone-parameter-clash-more = En { $target } los PVC de esta clase se quedan en `Pending`. Los parámetros de una clase no se pueden cambiar: crea otra clase solo con `allowedTopologies`.
finding-zone-parameter-waits = `{ $parameter }` no puede estar junto a `WaitForFirstConsumer`
finding-zone-parameter-waits-more = En { $target } los PVC de esta clase se quedan en `Pending`. Los parámetros de una clase no se pueden cambiar: crea otra clase sin él, y con `allowedTopologies` si hay que limitar las zonas.
finding-zone-parameter-driver = El driver `{ $provisioner }` no tiene el parámetro `{ $parameter }`
finding-zone-parameter-driver-more = Rechaza los parámetros que no conoce, así que los PVC de esta clase se quedan en `Pending`. Los parámetros de una clase no se pueden cambiar: crea otra clase con `allowedTopologies`.

finding-unset-storage-class-volume = Un PVC para `{ $volume }` no dice cuál es su clase
finding-unset-storage-class-volume-more = Al crearse recibe la clase por defecto del clúster, si la hay. Solo se vincula si el PersistentVolume también tiene esa clase. Define `storageClassName` con la clase del volumen, o con `""` si no tiene ninguna.
finding-unset-storage-class-selector = Un PVC con selector no dice cuál es su clase
finding-unset-storage-class-selector-more = Recibe la clase por defecto del clúster, desde { $since } también cuando esta llega después, y entonces solo se vincula a volúmenes de esa clase. Define `storageClassName` con la clase de los volúmenes deseados, o con `""` si no tienen ninguna.
fix-say-class = Decir en `spec` que no se quiere ninguna clase
note-class-of-volume = Esto vale donde el volumen no tiene clase. Si no, nombra su clase: `kubectl get pv { $volume } -o jsonpath={"{"}.spec.storageClassName{"}"}` la muestra.

# Etiquetas, anotaciones y sondas

finding-removed-annotation = `{ $annotation }` no tiene efecto desde Kubernetes { $removed }
finding-removed-annotation-more = Un clúster { $target } acepta el objeto e ignora la anotación: lo que pedía se pierde sin previo aviso. Define `{ $replacement }` en su lugar.
finding-removed-annotation-record = `{ $annotation }` ya no significa nada desde Kubernetes { $removed }
finding-removed-annotation-record-more = La escribía el propio Kubernetes, que ya no la lee. No hace daño; quítala cuando cambies el archivo.
fix-annotation-to-field = Definir `{ $field }` en lugar de la anotación
fix-annotations-to-fields = Definir `{ $field }` en lugar de { $count } anotaciones
fix-name-container = Decidir qué es `{ $container }`
note-field-takes-effect = La { $target } ignora la anotación y hace lo que pide `{ $field }`: los Pods que arranquen con el campo se comportan de otra manera que los que se ejecutan ahora.
note-critical-pod = Cuando Kubernetes aún leía la anotación, daba a los Pods de `kube-system` la clase `system-cluster-critical`. Un Pod del que ningún nodo puede prescindir puede pedir `system-node-critical`.
note-no-such-container = Ningún contenedor se llama aquí `{ $container }`. Si lo añade otra herramienta, define el campo de donde ella lo toma; si el nombre está mal, corrígelo.
fix-rename-key = Renombrarla a `{ $replacement }`

finding-deprecated-annotation = `{ $annotation }` está obsoleta desde Kubernetes { $deprecated }
finding-deprecated-annotation-more = Funciona en { $target }, y no hay eliminación fijada. Define `{ $replacement }` en su lugar.
finding-deprecated-annotation-none = `{ $annotation }` está obsoleta desde Kubernetes { $deprecated }
finding-deprecated-annotation-none-more = Funciona en { $target }, y no hay eliminación fijada. Nada ocupa su lugar.
finding-deprecated-annotation-both = `{ $annotation }` está obsoleta desde Kubernetes { $deprecated }
finding-deprecated-annotation-both-more = Funciona en { $target }, y `{ $replacement }` está a su lado. Quita la antigua.
finding-deprecated-annotation-ends = `{ $annotation }` deja de tener efecto en Kubernetes { $removed }
finding-deprecated-annotation-ends-more = Funciona en { $target } y está obsoleta desde { $deprecated }. { $removed } acepta el objeto e ignora la anotación, sin previo aviso: define antes `{ $replacement }`.

finding-deprecated-label = `{ $label }` está obsoleta desde Kubernetes { $deprecated }
finding-deprecated-label-more = Los selectores que la nombran siguen funcionando en { $target }, y no hay eliminación fijada. Usa `{ $replacement }`: todos los nodos la llevan, con el mismo valor.
finding-deprecated-label-check = `{ $label }` está obsoleta desde Kubernetes { $deprecated }
finding-deprecated-label-check-more = Los selectores que la nombran siguen funcionando en { $target } donde los nodos llevan los dos nombres. Usa `{ $replacement }`, tras mirar los nodos: `kubectl get nodes -L { $replacement }`.
finding-deprecated-label-both = `{ $label }` está obsoleta desde Kubernetes { $deprecated }
finding-deprecated-label-both-more = Sigue funcionando en { $target }, y `{ $replacement }` está a su lado. Quita el nombre antiguo cuando todos los nodos lleven el nuevo.
fix-drop-label = Pedir solo la etiqueta nueva, sin `{ $label }`
note-label-nodes = El kubelet y el proveedor de nube ponen `{ $label }` en los nodos desde la 1.17. Donde alguien etiquete nodos a mano, mira antes: `kubectl get nodes -L { $label }`.
note-label-fixed = Lo que existe se creó con el nombre antiguo, y el servidor se niega a cambiarlo en un volumen o en una clase. Usa el nombre nuevo en objetos nuevos.

finding-master-node-role = kubeadm eliminó la etiqueta `node-role.kubernetes.io/master` en { $removed }
finding-master-node-role-more = En { $target } sus nodos solo llevan `node-role.kubernetes.io/control-plane`: lo que pide la etiqueta antigua no encuentra ningún nodo, y lo que la evita no evita ninguno. Usa la nueva, salvo que tu distribución siga poniendo la antigua.
finding-master-node-role-soon = kubeadm elimina la etiqueta `node-role.kubernetes.io/master` en { $removed }
finding-master-node-role-soon-more = En { $target } sus nodos llevan los dos nombres. Usa `node-role.kubernetes.io/control-plane` antes de actualizar.
finding-master-node-role-toleration = Esta tolerancia no cubre el taint del plano de control a partir de { $removed }
finding-master-node-role-toleration-more = En { $target } kubeadm pone a sus nodos el taint `node-role.kubernetes.io/control-plane`, y el Pod queda fuera de ellos. Tolera también la clave nueva.
finding-master-node-role-toleration-soon = Esta tolerancia no cubrirá el taint del plano de control de { $removed }
finding-master-node-role-toleration-soon-more = Funciona en { $target }. A partir de { $removed }, kubeadm pone a sus nodos el taint `node-role.kubernetes.io/control-plane`: tolera también esa clave antes de actualizar.
finding-master-node-role-taint = kubeadm ya no pone el taint `node-role.kubernetes.io/master` desde { $removed }
finding-master-node-role-taint-more = Definido aquí, también se pone en { $target }, pero los complementos solo toleran `node-role.kubernetes.io/control-plane` y pueden quedarse en Pending. Usa la clave nueva.
note-master-label = kubeadm pone la etiqueta nueva en los nodos del plano de control desde la 1.20. Los nodos de otras herramientas pueden tener solo la antigua: `kubectl get nodes -L node-role.kubernetes.io/control-plane`.
note-master-taint = Esto vale para los nodos que se unan después. Los que existen conservan el taint antiguo hasta que `kubeadm upgrade` o alguien lo quite.
fix-add-toleration = Tolerar también `{ $replacement }`
note-old-toleration = Los Pods podrán entonces ejecutarse en todos los nodos del plano de control. Quita la tolerancia antigua cuando ningún nodo tenga ya el taint antiguo.

finding-ingress-class-annotation = `kubernetes.io/ingress.class` está obsoleta desde Kubernetes { $deprecated }
finding-ingress-class-annotation-more = La mayoría de los controladores aún la leen en { $target }. Cámbiala por `ingressClassName: { $class }` en `spec`, si existe un IngressClass con ese nombre. No definas las dos cosas: tienen que ser iguales, y los servidores más antiguos se niegan a crear un Ingress así.
finding-ingress-class-annotation-both = `kubernetes.io/ingress.class` está junto a `ingressClassName`
finding-ingress-class-annotation-both-more = Un servidor { $target } se niega a crear un Ingress que define las dos cosas. Quita la anotación (`{ $class }`) y deja el campo.
finding-ingress-class-annotation-differs = `kubernetes.io/ingress.class` nombra otra clase que `ingressClassName`
finding-ingress-class-annotation-differs-more = Un servidor { $target } se niega a crear un Ingress cuya anotación (`{ $class }`) difiere del campo (`{ $field }`). Quita la anotación y deja el campo.
finding-ingress-class-annotation-equal = `kubernetes.io/ingress.class` repite `ingressClassName`
finding-ingress-class-annotation-equal-more = Los servidores desde { $since } aceptan las dos cosas si son iguales, también { $target }; los más antiguos se niegan a crear un Ingress así. Quita la anotación y deja el campo.
fix-ingress-class = Nombrar la clase `{ $class }` solo en `ingressClassName`
fix-ingress-class-annotation = Quitar la anotación y conservar `ingressClassName: { $class }`
note-ingress-class = En el clúster tiene que haber una IngressClass llamada `{ $class }` (`kubectl get ingressclass`), y el controlador tiene que leer el campo: algunas versiones solo leen la anotación.
note-ingress-class-other = Hasta ahora la anotación nombra `{ $other }`: con `{ $class }` puede atender los hosts otro controlador.

finding-grpc-probe-by-exec = El kubelet puede hacer esta comprobación gRPC por sí mismo
finding-grpc-probe-by-exec-more = Las sondas `grpc` son estables desde { $since } y funcionan en { $target } sin `grpc_health_probe` en la imagen. Se conectan a la dirección del Pod, no a localhost, y no usan TLS.
fix-grpc-probe-by-exec = Usar una sonda `grpc` en el puerto { $port }
note-grpc-address = El kubelet pregunta en la dirección del Pod, y el comando preguntaba dentro del contenedor: el servidor tiene que escuchar en algo más que `localhost`.
note-grpc-limits = Los límites del comando desaparecen: solo cuenta `timeoutSeconds`, que es de un segundo si no está definido y que ya valía también para el comando.

finding-exec-probe-timeout = Esta sonda tiene el límite de tiempo por defecto de un segundo
finding-exec-probe-timeout-more = Antes de { $since } no se exigía a los comandos de las sondas. En { $target } uno que tarda más cuenta como fallido. Define `timeoutSeconds` con lo que necesita el comando.
fix-exec-probe-timeout = Escribir el límite de un segundo
note-probe-limit = Esto dice lo que ya vale. Un comando que tarda más necesita un número mayor.

# Notas de las conversiones

note-was-dropped = Hasta ahora `{ $field }` se descartaba; desde ahora cuenta lo que dice.
note-endpoint-slice-topology = De `topology` se omite `{ $keys }`: `discovery.k8s.io/v1` no tiene para ello un campo que se pueda escribir.
note-endpoint-slice-addresses = `addressType: IP` era el único tipo de la primera alfa; las direcciones son del tipo `{ $type }`.
note-event-names = Los nombres de la API core dejan paso a los de `events.k8s.io`: hasta ahora, el servidor ignoraba lo que decían.
note-event-history = Se omite `{ $fields }`, porque el servidor rechaza los Event nuevos de `events.k8s.io/v1` que lo llevan; `eventTime` y `series` dicen cuándo ocurrió.
note-flow-control-zero = La versión anterior interpreta 0 como su valor por defecto de 30, así que se escribe 30: en `v1`, 0 sería no tener ninguna cuota.
note-admission-policy-parameters = `parameterNotFoundAction: Deny` era el valor por defecto de `v1alpha1` y ahora hay que escribirlo.
note-admission-policy-actions = `validationActions: [Deny]` es lo que hacía un binding antes de tener este campo, que ahora hay que escribir.
note-resource-claim-admin = `adminAccess` solo se concede en un namespace con la etiqueta `resource.kubernetes.io/admin-access: "true"`.
note-kubeadm-timeout = `timeoutForControlPlane` pasó a otros documentos: da a InitConfiguration y JoinConfiguration `timeouts.controlPlaneComponentHealthCheck: { $timeout }`, o regirá el valor por defecto de 4 minutos.
note-kubeadm-dns = kubeadm instala solo CoreDNS, y lo pone en lugar de `{ $type }`.
note-kubeadm-hyperkube = kubeadm ya no usa la imagen hyperkube: descarga una imagen para cada componente.
note-scheduler-weights = Los pesos por defecto son mayores desde `v1beta3`, 2 para `NodeAffinity` e `InterPodAffinity` y 3 para `TaintToleration`, todos 1 antes: indícalos en `profiles` para conservar los antiguos.
note-scheduler-addresses = El estado y las métricas se sirven solo en el puerto seguro, por defecto 10259: lo que consulta esta dirección tiene que consultar allí.
note-subject-everyone = El usuario `*` significaba todos los usuarios autenticados, es decir, el grupo `system:authenticated`; como usuario no coincidiría con nadie.
note-migration-restarts = Ya no existe `continueToken`: la migración empieza desde el principio.
note-autoscaler-percentage = `targetCPUUtilizationPercentage` nunca se leyó en esta versión, cuya meta era el 80 %: como métrica sí cuenta, y la meta es el { $percentage } %.
note-autoscaler-percentage-unread = `targetCPUUtilizationPercentage` se omite, porque solo `autoscaling/v1` lo lee: ya antes decidía `metrics`.
note-autoscaler-behavior = La anotación `autoscaling.alpha.kubernetes.io/behavior` solo se lee en `autoscaling/v2beta1`: escribe en `spec.behavior` lo que dice, o se pierde.
note-budget-empty-selector = El `selector` vacío no abarcaba ningún Pod en `policy/v1beta1`, y abarca todos los Pods del namespace en `policy/v1`: déjalo así solo si los quieres todos.
note-selector-added = `spec.selector` nombra las etiquetas de la plantilla del Pod, como hacía el servidor con `{ $api }`; en el clúster ya no puede cambiar, así que tiene que ser el que el objeto tiene allí.
note-selector-guessed = Los servidores nunca rellenaron `spec.selector` en `{ $api }`: las etiquetas de la plantilla del Pod son una suposición, que hay que comparar con el objeto del clúster, donde no puede cambiar.
note-selector-version = La etiqueta `{ $label }` forma ahora parte de `spec.selector`, que nunca puede cambiar: quítala de ahí si varía de una versión a otra, salvo que el objeto del clúster la tenga.
note-selector-astray = `spec.selector` está vacío o no coincide con las etiquetas de la plantilla del Pod, y el servidor de la API rechaza un objeto así: haz que los dos coincidan.
note-labels-not-added = El objeto no tiene etiquetas: `{ $api }` le daba las de su plantilla del Pod, `{ $replacement }` no; escribe `metadata.labels` si algo selecciona el objeto por ellas.
note-rollback-dropped = `rollbackTo` se omite, porque ningún campo ocupa su lugar: `kubectl rollout undo` vuelve a una revisión.
note-path-type-controller =
    { $count ->
        [one] Una ruta sin `pathType` pasa a `ImplementationSpecific`, que es lo que tomaban las versiones beta: el controlador la compara como antes.
       *[other] { $count } rutas sin `pathType` pasan a `ImplementationSpecific`, que es lo que tomaban las versiones beta: el controlador las compara como antes.
    }
note-path-type-prefix =
    { $count ->
        [one] Una ruta pasa a `Prefix`, hiciera lo que hiciera el controlador con ella hasta ahora: `/shop` vale entonces para `/shop` y lo que hay debajo, no para `/shopping`.
       *[other] { $count } rutas pasan a `Prefix`, hiciera lo que hiciera el controlador con ellas hasta ahora: `/shop` vale entonces para `/shop` y lo que hay debajo, no para `/shopping`.
    }
note-path-type-exact =
    { $count ->
        [one] Una ruta pasa a `Exact`, hiciera lo que hiciera el controlador con ella hasta ahora: `/shop` vale entonces solo para `/shop`, no para `/shop/` ni para lo que hay debajo.
       *[other] { $count } rutas pasan a `Exact`, hiciera lo que hiciera el controlador con ellas hasta ahora: `/shop` vale entonces solo para `/shop`, no para `/shop/` ni para lo que hay debajo.
    }
note-path-added = v1 rechaza `pathType: Prefix` sin `path`: `/` vale para todas las peticiones al host, como valía una ruta omitida.
note-port-in-quotes = Entre comillas, `{ $port }` es el nombre de un puerto, y el servidor rechaza un nombre sin letras: se quiere decir el número, si el Service tiene un puerto { $port }.
note-backend-filled-in = Una plantilla rellena el backend: escribe `service`, con `name` y `port` debajo, y debajo de `port` el valor como `number` si es un número, o como `name` si es el nombre de un puerto.

note-webhook-side-effects = `sideEffects: None` promete que el webhook no cambia nada aparte del objeto, y deja que le lleguen los dry run, que el servidor rechazaba hasta ahora: usa `NoneOnDryRun` si hace otros cambios y solo los omite en un dry run.
note-webhook-dry-run = `NoneOnDryRun` deja que lleguen al webhook los dry run, que el servidor rechazaba hasta ahora: su programa tiene que omitir sus efectos secundarios cuando la petición dice `dryRun`.
note-webhook-review-versions = `admissionReviewVersions: [v1beta1]` es la versión en la que se preguntaba al webhook hasta ahora; pon `v1` delante en cuanto su programa responda en ella.
note-webhook-review-versions-guess = `admissionReviewVersions: [v1beta1]` es lo que tomaba v1beta1 cuando no se decía nada: nombra `v1` si el programa solo responde en esa versión.
note-webhook-same-name = Varios webhooks se llaman `{ $name }`, y v1 admite cada nombre una sola vez: elige nombres distintos y revisa las alertas y los parches que se guían por ellos.

note-crd-copied = Lo que estaba junto a las { $count } versiones está ahora en cada una; sus comentarios se quedan con la primera.
note-crd-no-schema = Una versión sin esquema recibe uno que admite y conserva cualquier campo, como antes; mejor es uno que describa tus objetos.
note-crd-unknown-fields = `x-kubernetes-preserve-unknown-fields` en el esquema conserva lo que `preserveUnknownFields` conservaba fuera de él.
note-crd-unknown-fields-inside = Los campos que el esquema no enumera se conservan en su raíz, pero ya no dentro de los objetos cuyas `properties` enumera, salvo que `x-kubernetes-preserve-unknown-fields` esté también ahí.
note-crd-not-structural =
    { $count ->
        [one] v1 rechaza el esquema mientras no sea estructural, y un lugar lo impide: `{ $fields }`.
       *[other] v1 rechaza el esquema mientras no sea estructural, y { $count } lugares lo impiden: `{ $fields }`.
    }
note-crd-review-versions = `conversionReviewVersions: [v1beta1]` es la versión en la que se preguntaba al webhook de conversión hasta ahora; pon `v1` delante en cuanto su programa responda en ella.
note-crd-approval = `{ $group }` es un grupo de la comunidad de Kubernetes, que v1 solo admite con `api-approved.kubernetes.io`: `unapproved` dice que nadie aprobó la API; si no, ahí va la dirección de la aprobación.

note-csr-usages = `usages` son los que tomaba v1beta1 cuando no se nombraba ninguno.
note-csr-signer = `{ $signer }` firma certificados con los que los clientes se identifican ante el servidor de la API: asegúrate de que la petición es para eso.
note-csr-signer-of-kubelet = `{ $signer }` es lo que tomaba v1beta1 para la petición de un kubelet.
note-csr-no-signer = v1 pide un `signerName`, y para estos usos solo tú lo sabes: los de Kubernetes firman para clientes del servidor de la API y para kubelets, y otros certificados necesitan un firmante propio, nombrado por su dominio, u otra autoridad, como cert-manager.

# Qué no se comprobó, y por qué

note-empty = Aún no hay nada que comprobar.
note-not-kubernetes = No se encontró ningún objeto de Kubernetes: cada uno tiene un `apiVersion` y un `kind`.
note-foreign =
    { $count ->
        [one] 1 objeto pertenece a un grupo que no es de Kubernetes; sus campos no se comprobaron.
        [many] { $count } de objetos pertenecen a grupos que no son de Kubernetes; sus campos no se comprobaron.
       *[other] { $count } objetos pertenecen a grupos que no son de Kubernetes; sus campos no se comprobaron.
    }
note-broken =
    { $count ->
        [one] 1 documento solo se pudo leer en parte.
        [many] { $count } de documentos solo se pudieron leer en parte.
       *[other] { $count } documentos solo se pudieron leer en parte.
    }
note-template =
    { $count ->
        [one] 1 documento es una plantilla: lo que sus acciones rellenan no se comprobó.
        [many] { $count } de documentos son plantillas: lo que sus acciones rellenan no se comprobó.
       *[other] { $count } documentos son plantillas: lo que sus acciones rellenan no se comprobó.
    }
note-template-head =
    { $count ->
        [one] Se omitió 1 objeto, porque una plantilla rellena su `apiVersion` o su `kind`.
        [many] Se omitieron { $count } de objetos, porque una plantilla rellena su `apiVersion` o su `kind`.
       *[other] Se omitieron { $count } objetos, porque una plantilla rellena su `apiVersion` o su `kind`.
    }
note-template-unread =
    { $count ->
        [one] 1 plantilla solo se pudo leer en parte. Genérala primero, por ejemplo con `helm template`.
        [many] { $count } de plantillas solo se pudieron leer en parte. Genéralas primero, por ejemplo con `helm template`.
       *[other] { $count } plantillas solo se pudieron leer en parte. Genéralas primero, por ejemplo con `helm template`.
    }
note-template-branch =
    { $count ->
        [one] 1 hallazgo vale solo en una rama de una plantilla.
        [many] { $count } de hallazgos valen solo en una rama de una plantilla.
       *[other] { $count } hallazgos valen solo en una rama de una plantilla.
    }
note-template-left-out =
    { $count ->
        [one] Se dejó fuera 1 rama de una plantilla, porque la versión elegida nunca la usa.
        [many] Se dejaron fuera { $count } de ramas de plantillas, porque la versión elegida nunca las usa.
       *[other] Se dejaron fuera { $count } ramas de plantillas, porque la versión elegida nunca las usa.
    }
note-template-many =
    { $count ->
        [one] 1 rama de una plantilla no se comprobó, porque hay demasiadas.
        [many] { $count } de ramas de plantillas no se comprobaron, porque hay demasiadas.
       *[other] { $count } ramas de plantillas no se comprobaron, porque hay demasiadas.
    }
note-template-bare = Fuera de las acciones de esta plantilla no hay ningún objeto. Genérala primero, por ejemplo con `helm template`.
note-audit =
    { $count ->
        [one] Se omitió 1 registro de auditoría: no se lee de él lo que pidieron los clientes.
        [many] Se omitieron { $count } de registros de auditoría: no se lee de ellos lo que pidieron los clientes.
       *[other] Se omitieron { $count } registros de auditoría: no se lee de ellos lo que pidieron los clientes.
    }
note-skipped =
    { $count ->
        [one] Se omitió el documento { $first }, porque no tiene `apiVersion` ni `kind`.
        [many] Se omitieron { $count } de documentos, porque no tienen `apiVersion` ni `kind`; el primero es el documento { $first }.
       *[other] Se omitieron { $count } documentos, porque no tienen `apiVersion` ni `kind`; el primero es el documento { $first }.
    }
note-embedded =
    { $count ->
        [one] 1 objeto está como texto dentro de otro; también se comprobó.
        [many] { $count } de objetos están como texto dentro de otros; también se comprobaron.
       *[other] { $count } objetos están como texto dentro de otros; también se comprobaron.
    }
note-markdown = De este texto en Markdown se leyeron los bloques delimitados.
note-script = De este script se leyeron los here-documents, los orígenes y versiones de paquetes, los flags de componentes y los sockets; los demás comandos, no.
note-lines-variable = { $count ->
    [one] Uno de ellos lo rellena una variable y se leyó solo en parte.
   *[other] { $count } de ellos los rellenan variables y se leyeron solo en parte.
}
note-lines-others = { $count ->
    [one] Un origen de paquetes es de otro producto de Google y no se tocó.
   *[other] { $count } orígenes de paquetes son de otros productos de Google y no se tocaron.
}
note-ignore-unused =
    { $count ->
        [one] 1 comentario `farol-ignore` no oculta nada; se puede quitar.
        [many] { $count } de comentarios `farol-ignore` no ocultan nada; se pueden quitar.
       *[other] { $count } comentarios `farol-ignore` no ocultan nada; se pueden quitar.
    }
note-ignore-unknown = Un comentario `farol-ignore` nombra `{ $rule }`, que no es ninguna regla.
