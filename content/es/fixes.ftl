# Correcciones en la página Comprobar: elecciones, prueba, revisión, todos los cambios, resultados para llevar.

# Lo que solo puede elegir quien lee, y qué significa cada valor.
choice-runtime = Entorno de ejecución de contenedores
choice-package-minor = Versión menor de los paquetes
choice-ingress-class = Clase de Ingress
choice-pathtype = pathType
choice-means-containerd = containerd ejecuta los contenedores, en unix:///run/containerd/containerd.sock.
choice-means-crio = CRI-O ejecuta los contenedores, en unix:///var/run/crio/crio.sock.
choice-means-cri-dockerd = Docker Engine ejecuta los contenedores, mediante cri-dockerd en unix:///run/cri-dockerd.sock.
choice-means-specific = Funciona como antes: el controlador decide cómo coincide una ruta.
choice-means-prefix = Coincide con elementos enteros de la ruta: /shop también coincide con /shop/cart, pero no con /shopping.
choice-means-exact = Coincide solo con esta ruta, con mayúsculas y minúsculas como están escritas.
choice-means-class = El nombre de una IngressClass de tu clúster.
choice-means-minor = Un repositorio contiene una versión menor. Los nodos pasan de una a la siguiente.
choice-chosen = Elegido para todos los hallazgos
choice-forget = Olvidar la elección: { $name }
choice-choose = Elige para ver qué cambia.
choice-use = Usar
by-hand-copy = Copiar texto
by-hand-text = Texto para copiar

# La prueba de que una corrección funciona en este texto.
proof-comments =
    { $count ->
        [one] 1 comentario conservado.
        [many] { $count } de comentarios conservados.
       *[other] { $count } comentarios conservados.
    }
proof-bytes = Bytes: { $removed } menos, { $added } más.
proof-changed =
    { $count ->
        [one] Cambia 1 valor
        [many] Cambian { $count } de valores
       *[other] Cambian { $count } valores
    }
proof-added = nuevo
proof-removed = quitado
proof-value = otro valor
proof-failed = Probada en tu texto, esta corrección no cumple lo que promete, así que no se ofrece.
proof-reaches =
    { $count ->
        [one] Llega a 1 lugar más por un ancla
        [many] Llega a { $count } de lugares más por anclas
       *[other] Llega a { $count } lugares más por anclas
    }

# Correcciones que revisar, una tras otra.
review-start =
    { $count ->
        [one] Revisar 1 corrección
        [many] Revisar { $count } de correcciones
       *[other] Revisar { $count } correcciones
    }
review-place = { $at } de { $count } por revisar
review-skip = Omitir
review-back = Volver
review-end = Volver a los hallazgos
review-done = No queda nada por revisar
review-ignore = Ignorar aquí
review-ignore-what = Esto escribe un comentario en tu texto. El hallazgo deja de notificarse, y los informes dan tu motivo.
review-reason = Motivo
review-ignore-do = Escribir el comentario
review-ignored = Ya no se notifica: { $title }

# Todos los cambios.
changes-show = Mostrar todos los cambios
changes-title = Todos los cambios
changes-lead = De los textos como se abrieron a los textos como están ahora.
changes-none = Nada ha cambiado desde que se abrieron los textos.
changes-converted = Este texto se leyó en otra codificación y se guarda en UTF-8, así que ningún parche encaja en su archivo. Descarga el texto.
changes-more = El resto no se muestra. Copiar y descargar lo incluyen todo.
changes-view = Vista
changes-unified = Unificada
changes-side = En paralelo
changes-copy = Copiar parche
changes-patch = Descargar parche

# Llevarse los resultados.
save-menu = Guardar
save-file = Descargar este texto
save-zip = Descargar todos los textos en un zip
save-patch = Descargar los cambios como parche
save-zipping = Empaquetando { $done } de { $count } textos
save-too-large = Los textos son demasiado grandes para empaquetarlos.
