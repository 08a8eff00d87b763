# Informes en las formas que leen otras herramientas: un comentario en un pull request, JUnit.

# El nombre de la prueba que representa una entrada entera.
report-checked-for = Comprobado para { $version }

# La tabla de un comentario.
report-severity = Gravedad
report-place = Lugar
report-finding = Hallazgo
report-source = Fuente
report-more =
    { $count ->
        [one] Y 1 hallazgo más.
       *[other] Y { $count } hallazgos más.
    }

# Lo que solo se comprobó en parte, o no se comprobó; siguen rutas y motivos.
report-not-checked = Sin comprobar

# Hallazgos que suprime un comentario o farol.toml. Los motivos son una lista: `removed-api (espera al proveedor)`.
report-suppressed =
    { $count ->
        [one] 1 hallazgo suprimido, con su motivo: { $reasons }.
        [many] { $count } de hallazgos suprimidos, con motivos: { $reasons }.
       *[other] { $count } hallazgos suprimidos, con motivos: { $reasons }.
    }

# Lo que se lleva de la página de comprobación: el informe como archivo o para el portapapeles, y un hallazgo erróneo, como caso para quienes mantienen Farol.
report-take = Informe
report-download = Descargar { $form }
report-copy = Copiar como Markdown
report-copied = El informe está en el portapapeles, como Markdown.
report-wrong = Informar de un resultado erróneo
report-case = Resultado erróneo de { $rule }
report-case-hidden = Los nombres, los valores y los comentarios se han sustituido por x.
report-case-expected = Lo que se esperaba:
report-case-copied = El caso está en el portapapeles. Los nombres y los valores están ocultos; revísalo antes de publicarlo.

# Hallazgos suprimidos en la página.
report-suppressed-count =
    { $count ->
        [one] { $count } hallazgo está suprimido
        [many] { $count } de hallazgos están suprimidos
       *[other] { $count } hallazgos están suprimidos
    }
report-no-reason = sin motivo

# De dónde parte la actualización, y la primera versión del camino en la que cuenta un hallazgo.
report-from = Desde
report-from-any = cualquiera
report-since = desde la { $version }

# Como qué se lee un texto; la primera línea elige lo que parece ser.
report-read-as = Leer como
report-as-detected = Como se detecte
report-kind-kubernetes = Manifiestos de Kubernetes
report-kind-helm-template = Plantilla de Helm
report-kind-helm-values = Valores de Helm
report-kind-kustomization = Kustomization
report-kind-kubeadm-config = Configuración de kubeadm
report-kind-kubelet-config = Configuración del kubelet
report-kind-component-config = Configuración de componentes
report-kind-kubeconfig = kubeconfig
report-kind-component-flags = Flags de componentes
report-kind-containerd-config = Configuración de containerd
report-kind-docker-daemon = Configuración del daemon de Docker
report-kind-apt-source = Fuente de APT
report-kind-yum-repository = Repositorio de YUM
report-kind-script = Script
report-kind-markdown = Markdown
report-kind-nodes-table = Tabla de nodos
report-kind-image-list = Lista de imágenes
report-kind-metrics = Métricas
report-kind-audit-log = Log de auditoría
report-kind-warnings = Advertencias
report-kind-events = Eventos
report-kind-text = Texto
